#include "app/desktop/safe_keeping.h"

#include "app/desktop/notices.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QWidget>

namespace portolan::desktop {

QString journalFolder(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("unsaved"));
}

SafeKeeping::SafeKeeping(PlanSession &session, document::PlanDocument &document,
                         views::ExportView &exportView, Notices &notices, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_document(document)
    , m_notices(notices)
    , m_outside(session, document, notices, this)
    , m_repository(exportView, document, notices, this)
{
    connect(&session, &PlanSession::heldElsewhere, this, &SafeKeeping::sayHeld);
    window.installEventFilter(this);
}

void SafeKeeping::keepIn(const QString &folder)
{
    m_session.setLockFolder(QDir(folder).filePath(QStringLiteral("open")));
    m_journal = std::make_unique<document::Journal>(m_document, journalFolder(folder));
    const QString notice = QStringLiteral("journal");
    connect(&m_session, &PlanSession::baseChanged, m_journal.get(),
            [this] { m_journal->setBase(m_session.base().version); });
    connect(m_journal.get(), &document::Journal::failed, this, [this, notice](const text::Problem &problem) {
        m_notices.say(notice,
                      {views::Severity::Warning,
                       tr("Unsaved changes cannot be kept for the case of a crash. Save often."),
                       QString::fromStdString(text::toText(problem)).section(QLatin1Char('\n'), 0, 0)});
    });
    connect(m_journal.get(), &document::Journal::recorded, this,
            [this, notice] { m_notices.takeBack(notice); });
}

void SafeKeeping::sayHeld(const QString &path, qint64 process)
{
    const QString name = QFileInfo(path).fileName();
    Notice held{views::Severity::Info,
                tr("%1 is open in another Portolan (process %2)").arg(name).arg(process),
                {},
                {{tr("Open it here too"), [this, path] {
                      m_session.openAnyway(path);
                  }}}};
    held.sentence = tr("Edits in both are not lost, but whoever saves last has to merge them.");
    m_notices.say(QStringLiteral("held"), held);
}

bool SafeKeeping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_outside.check();
        m_repository.check();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace portolan::desktop
