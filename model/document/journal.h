#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "model/document/plan_document.h"
#include "model/document/unsaved_work.h"

#include <memory>

class QLockFile;

namespace portolan::document {

/// Keeps what is unsaved of a document on disk, so that a crash loses the last second of work at most: soon
/// after every edit the whole plan is written into a folder of the application's, by a thread of its own from
/// a cheap copy. What is saved, undone or given up is taken away again. `LeftWork` finds what remains of a
/// session that died.
class Journal : public QObject
{
    Q_OBJECT

public:
    Journal(PlanDocument &document, const QString &folder, QObject *parent = nullptr);
    /// The session ends in good order, so nothing of it is kept.
    ~Journal() override;

    /// What the plan's file held when it was read or written last.
    void setBase(const FileVersion &base) { m_base = base; }
    /// The file that the plan is written to.
    QString file() const;
    /// True when everything that is unsaved is on disk.
    bool isCurrent() const { return !m_isWriting && !m_timer.isActive(); }

signals:
    /// What was unsaved when the writing began is on disk.
    void recorded();
    /// It could not be written. Said once, until it is written again.
    void failed(const portolan::text::Problem &problem);

private:
    void follow();
    void record();
    void finish(const text::Result<void> &result);
    void takeAway();
    text::Result<void> write(const UnsavedWork &work, const plan::Plan &plan);

    PlanDocument &m_document;
    QString m_folder;
    QString m_session;
    FileVersion m_base;
    QTimer m_timer;
    bool m_isWriting = false;
    bool m_isStale = false; ///< edited since the writing began
    bool m_isKept = false;  ///< something of this session is on disk, or on its way there
    bool m_hasFailed = false;
    std::unique_ptr<QLockFile> m_lock; ///< of the thread that writes
    QThreadPool m_writer;              ///< one thread, so that jobs follow each other
};

} // namespace portolan::document
