#include "model/document/plan_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace portolan::document {

QString canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

PlanLock::PlanLock(QString plan, std::unique_ptr<QLockFile> file)
    : m_plan(std::move(plan))
    , m_file(std::move(file))
{
}

PlanLock::~PlanLock() = default;

tl::expected<std::shared_ptr<const PlanLock>, PlanLock::Holder> PlanLock::take(const QString &folder,
                                                                               const QString &path)
{
    const QString plan = canonicalPath(path);
    const QByteArray name = QCryptographicHash::hash(plan.toUtf8(), QCryptographicHash::Sha1).toHex();
    QDir().mkpath(folder);
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(QLatin1String(name) + ".lock"));
    file->setStaleLockTime(0); // a plan may be open for days
    if (!file->tryLock(0) && file->error() == QLockFile::LockFailedError) {
        Holder holder;
        QString host;
        QString application;
        file->getLockInfo(&holder.process, &host, &application);
        return tl::make_unexpected(holder);
    }
    return std::shared_ptr<const PlanLock>(new PlanLock(plan, std::move(file)));
}

bool PlanLock::isFor(const QString &path) const
{
    return m_plan == canonicalPath(path);
}

} // namespace portolan::document
