#include "app/desktop/repository_changes.h"

#include "app/desktop/notices.h"

#include <QDir>
#include <QSet>

#include <utility>

namespace portolan::desktop {

namespace {

/// Paths beyond these are counted, not named.
constexpr int mostNamed = 4;

} // namespace

RepositoryChanges::RepositoryChanges(views::ExportView &view, document::PlanDocument &document,
                                     Notices &notices, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_document(document)
    , m_notices(notices)
{
    connect(&m_watch, &FileWatch::changed, this, &RepositoryChanges::compare);
    connect(&document, &document::PlanDocument::settled, this, &RepositoryChanges::follow);
    connect(&view, &views::ExportView::finished, this, [this] {
        follow();        // the export may have files that the plan does not name
        m_watch.renew(); // some may be its own
        judge();
    });
}

void RepositoryChanges::setFolder(const QString &folder)
{
    m_notices.takeBack(notice);
    m_changed.clear();
    m_folder = folder;
    follow();
}

void RepositoryChanges::follow()
{
    m_watch.watch(m_folder.isEmpty() ? QStringList() : relevantFiles());
}

/// What the plan was read from, and what an export would write.
QStringList RepositoryChanges::relevantFiles() const
{
    QSet<QString> paths;
    for (const plan::ComposeFile &file : m_document.plan().composeFiles())
        paths << QString::fromStdString(file.path);
    for (const plan::EnvFile &file : m_document.plan().envFiles())
        paths << QString::fromStdString(file.path);
    if (m_view.folder() == m_folder)
        for (const std::string &path : m_view.files().paths())
            paths << QString::fromStdString(path);
    QStringList files;
    for (const QString &path : paths)
        files << QDir(m_folder).filePath(path);
    files.sort();
    return files;
}

void RepositoryChanges::compare(const QStringList &paths)
{
    for (const QString &path : paths)
        if (const QString relative = QDir(m_folder).relativeFilePath(path); !m_changed.contains(relative))
            m_changed << relative;
    if (!m_view.isBusy()) // else it may be writing them itself, and will compare then
        m_view.compareWith(m_folder);
}

/// What was only touched, or written by ourselves, gives the plan nothing to take.
void RepositoryChanges::judge()
{
    QStringList changed = std::exchange(m_changed, {});
    if (m_view.isVisible() || changed.isEmpty())
        return;
    if (m_view.pullable().empty())
        return m_notices.takeBack(notice);
    const int count = static_cast<int>(changed.size());
    const QString heading = tr("%n file(s) changed in %1", nullptr, count).arg(QDir(m_folder).dirName());
    changed.sort();
    QStringList lines = changed.mid(0, mostNamed);
    if (count > mostNamed)
        lines << tr("and %n more", nullptr, count - mostNamed);
    m_notices.say(notice, {views::Severity::Info,
                           heading,
                           lines.join(QLatin1Char('\n')),
                           {{tr("Look"),
                             [this] {
                                 emit lookWanted(m_folder);
                             }},
                            {tr("Take into the plan"), [this] {
                                 m_view.pull(m_view.pullable());
                             }}}});
}

} // namespace portolan::desktop
