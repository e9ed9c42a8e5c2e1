#include "model/document/journal.h"

#include "model/text/file.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

#include <chrono>

namespace portolan::document {

namespace {

/// Edits that follow each other within this time are written together. It leaves most of the second for
/// writing.
constexpr std::chrono::milliseconds gathering{250};
/// Until another attempt, where nothing can be written.
constexpr std::chrono::seconds patience{2};

} // namespace

Journal::Journal(PlanDocument &document, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(folder)
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_writer.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &Journal::record);
    // A step is part of the undo stack only after it has settled; then the stack says whether all is saved.
    connect(&document, &PlanDocument::settled, this, &Journal::follow);
    connect(&document, &PlanDocument::savedChanged, this, &Journal::follow);
    connect(&document, &PlanDocument::pathChanged, this, &Journal::follow);
    follow();
}

Journal::~Journal()
{
    takeAway();
    m_writer.waitForDone();
}

QString Journal::file() const
{
    return workFileOf(m_folder, m_session);
}

void Journal::follow()
{
    if (m_document.isSaved())
        takeAway();
    else if (m_isWriting)
        m_isStale = true;
    else if (!m_timer.isActive())
        m_timer.start(gathering);
}

void Journal::record()
{
    m_isWriting = true;
    m_isStale = false;
    m_isKept = true;
    const UnsavedWork work{m_document.path(), m_base, QDateTime::currentDateTime()};
    m_writer.start([this, work, plan = m_document.plan()] {
        const text::Result<void> result = write(work, plan);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

void Journal::finish(const text::Result<void> &result)
{
    m_isWriting = false;
    if (m_isStale || (m_isKept && !result)) // stale also when all was saved meanwhile, and edited again
        m_timer.start(result ? gathering : patience);
    m_isStale = false;
    if (result) {
        m_hasFailed = false;
        emit recorded();
    } else if (!m_hasFailed) {
        m_hasFailed = true;
        emit failed(result.error());
    }
}

/// The lock comes first: a file without one is that of a dead session.
text::Result<void> Journal::write(const UnsavedWork &work, const plan::Plan &plan)
{
    if (QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(lockFileOf(m_folder, m_session));
        m_lock->setStaleLockTime(0);
    }
    // Whoever looks for dead sessions lets go at once. Who cannot lock cannot write either, which then gets
    // said.
    if (!m_lock->isLocked())
        m_lock->tryLock(1000);
    return text::writeFileAtomically(file().toStdString(), writeUnsavedWork(work, plan));
}

void Journal::takeAway()
{
    m_timer.stop();
    m_isStale = false;
    if (!m_isKept)
        return;
    m_isKept = false;
    m_writer.start([this] {
        QFile::remove(file());
        if (m_lock)
            m_lock->unlock();
    });
}

} // namespace portolan::document
