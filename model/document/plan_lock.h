#pragma once

#include <QString>

#include <memory>
#include <tl/expected.hpp>

class QLockFile;

namespace portolan::document {

/// Says to other windows and programs of the same user that a plan is open. It stands in a folder of the
/// application's, named after the plan's canonical path, and never beside the plan. One that a killed program
/// left counts for nothing.
class PlanLock
{
public:
    /// Who has the plan open.
    struct Holder {
        qint64 process = 0;
    };

    /// Takes the lock of the plan at \a path. Where locks cannot be kept, everybody gets one.
    static tl::expected<std::shared_ptr<const PlanLock>, Holder> take(const QString &folder,
                                                                      const QString &path);
    ~PlanLock();

    /// True when this is the lock of that plan, whatever way leads to it.
    bool isFor(const QString &path) const;

private:
    PlanLock(QString plan, std::unique_ptr<QLockFile> file);

    QString m_plan; ///< its canonical path
    std::unique_ptr<QLockFile> m_file;
};

/// The path without symbolic links; as it is, made absolute, where nothing stands there.
QString canonicalPath(const QString &path);

} // namespace portolan::document
