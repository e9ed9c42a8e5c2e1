#pragma once

#include <QDateTime>
#include <QString>

#include "model/document/file_version.h"
#include "model/plan/plan_reader.h"

#include <memory>
#include <vector>

class QLockFile;

namespace portolan::document {

/// What is noted of an unsaved plan beside the plan itself.
struct UnsavedWork {
    QString path;         ///< of the plan's file; empty for one that was never saved
    FileVersion base;     ///< what that file held when it was read or written last
    QDateTime recordedAt; ///< local time

    bool operator==(const UnsavedWork &) const = default;
};

/// The file of the journal: the plan as `*.portolan.yaml`, which every reader of plans takes, below one line
/// of comment that holds the rest.
std::string writeUnsavedWork(const UnsavedWork &work, const plan::Plan &plan);
/// What the comment says; nothing in it for a file that has none.
UnsavedWork readUnsavedWork(std::string_view content);

/// The names of a session's files in the journal's folder.
QString workFileOf(const QString &folder, const QString &session);
QString lockFileOf(const QString &folder, const QString &session);

/// What a session left that ended without saving, such as by a crash. It is held as long as this object
/// lives, so that it is offered once, and offered again if nobody decides.
class LeftWork
{
public:
    /// Everything in \a folder whose session is dead, the newest first. Takes away what dead sessions left of
    /// temporary files and locks.
    static std::vector<std::shared_ptr<LeftWork>> in(const QString &folder);
    ~LeftWork();

    const UnsavedWork &work() const { return m_work; }
    plan::PlanReading read() const;
    /// Takes it away for good.
    void discard();

private:
    LeftWork(QString file, std::unique_ptr<QLockFile> lock);

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    UnsavedWork m_work;
};

} // namespace portolan::document
