#include "model/document/unsaved_work.h"

#include "model/plan/plan_writer.h"
#include "model/text/file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSet>

#include <algorithm>

namespace portolan::document {

namespace {

const QString workSuffix = QStringLiteral(".portolan.yaml");
const QString lockSuffix = QStringLiteral(".lock");
constexpr std::string_view mark = "# unsaved: ";

std::string contentOf(const QString &file)
{
    return text::readFile(file.toStdString()).value_or(std::string());
}

/// True when the session is dead, whose lock is ours then.
bool takes(QLockFile &lock)
{
    lock.setStaleLockTime(0); // however long it lives
    qint64 process = 0;
    QString host;
    QString application;
    if (lock.tryLock(0))
        return true;
    if (lock.getLockInfo(&process, &host, &application))
        return false;
    lock.setStaleLockTime(30'000); // a power cut leaves an empty lock; a living session fills it at once
    return lock.tryLock(0);
}

} // namespace

std::string writeUnsavedWork(const UnsavedWork &work, const plan::Plan &plan)
{
    QJsonObject object{{"path", work.path}, {"recorded-at", work.recordedAt.toString(Qt::ISODateWithMs)}};
    if (work.base.state == FileVersion::State::Readable)
        object.insert("base", QString::fromLatin1(work.base.digest.toHex()));
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return std::string(mark) + json.toStdString() + '\n' + plan::writePlan(plan);
}

UnsavedWork readUnsavedWork(std::string_view content)
{
    if (!content.starts_with(mark))
        return {};
    const std::string_view line = content.substr(0, content.find('\n')).substr(mark.size());
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size()))).object();
    UnsavedWork work{object["path"].toString(), {}, {}};
    work.recordedAt = QDateTime::fromString(object["recorded-at"].toString(), Qt::ISODateWithMs);
    if (object.contains("base"))
        work.base = {FileVersion::State::Readable, QByteArray::fromHex(object["base"].toString().toLatin1())};
    return work;
}

QString workFileOf(const QString &folder, const QString &session)
{
    return QDir(folder).filePath(session + workSuffix);
}

QString lockFileOf(const QString &folder, const QString &session)
{
    return QDir(folder).filePath(session + lockSuffix);
}

std::vector<std::shared_ptr<LeftWork>> LeftWork::in(const QString &folder)
{
    QSet<QString> sessions;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        sessions << name.section(QLatin1Char('.'), 0, 0);
    std::vector<std::shared_ptr<LeftWork>> left;
    for (const QString &session : sessions) {
        auto lock = std::make_unique<QLockFile>(lockFileOf(folder, session));
        if (!takes(*lock))
            continue;
        const QString file = workFileOf(folder, session);
        for (const QString &name : QDir(folder).entryList({session + workSuffix + ".??????"}, QDir::Files))
            QFile::remove(QDir(folder).filePath(name));
        if (QFile::exists(file))
            left.push_back(std::shared_ptr<LeftWork>(new LeftWork(file, std::move(lock))));
    }
    std::sort(left.begin(), left.end(),
              [](const auto &a, const auto &b) { return a->work().recordedAt > b->work().recordedAt; });
    return left;
}

LeftWork::LeftWork(QString file, std::unique_ptr<QLockFile> lock)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
    , m_work(readUnsavedWork(contentOf(m_file)))
{
}

LeftWork::~LeftWork() = default;

plan::PlanReading LeftWork::read() const
{
    return plan::readPlanFile(m_file.toStdString());
}

void LeftWork::discard()
{
    QFile::remove(m_file);
    m_lock->unlock();
}

} // namespace portolan::document
