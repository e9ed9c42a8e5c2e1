#pragma once

#include <QObject>

#include "app/desktop/loading.h"
#include "model/document/plan_document.h"

#include <QDateTime>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace portolan::desktop {

/// The way of the open plan from and to the disk: new, open, import, save, and the question before unsaved
/// changes are lost. Reads and writes on a worker thread.
class PlanSession : public QObject
{
    Q_OBJECT

public:
    /// \a window is what dialogs belong to.
    PlanSession(document::PlanDocument &document, QWidget *window);

    /// What the plan is called on screen: its file's name, else its own, else "Untitled".
    QString title() const;
    /// When the plan was last read or written; invalid for one that never was.
    QDateTime savedAt() const { return m_savedAt; }
    bool isBusy() const { return m_busy; }

    void startNew();
    /// Opens a plan's file, or imports a folder.
    void open(const QString &path);
    void openExample();
    void askAndOpen();
    void askAndImport();

    using Done = std::function<void()>;
    /// Writes the plan to its file, asking for one where it has none. \a done is called when it is written,
    /// not when the user gives up or writing fails.
    void save(const Done &done = {});
    void saveAs(const Done &done = {});
    void writeTo(const QString &path, const Done &done = {});

    /// Calls \a then at once when nothing would be lost; otherwise asks, and calls it when the plan is saved
    /// or given up.
    void whenSafe(const Done &then);

signals:
    /// Something was read; its plan may be none, and there may be problems either way.
    void loaded(const portolan::desktop::Loading &loading);
    void saved(const QString &path);
    void failed(const portolan::text::Problem &problem);
    void busyChanged(bool busy);

private:
    void take(Loading loading);
    void read(std::function<Loading()> work);
    void setBusy(bool busy);

    document::PlanDocument &m_document;
    QWidget *m_window;
    QDateTime m_savedAt;
    QString m_importedFrom; ///< the folder that an unsaved plan came from
    QPointer<QMessageBox> m_question;
    quint64 m_reading = 0;
    bool m_busy = false;
};

} // namespace portolan::desktop
