#pragma once

#include <QObject>

#include "app/desktop/file_watch.h"
#include "views/preview/export_view.h"

namespace portolan::desktop {

class Notices;

/// Follows what others do to the folder that the plan was read from or is exported to, such as an editor or a
/// checkout. The export view shows it at once where that is seen; otherwise a notice offers to look, or to
/// take it into the plan.
class RepositoryChanges : public QObject
{
    Q_OBJECT

public:
    /// The name of its notice.
    static constexpr char notice[] = "repository-change";

    RepositoryChanges(views::ExportView &view, document::PlanDocument &document, Notices &notices,
                      QObject *parent);

    /// The folder to follow; none when it is empty.
    void setFolder(const QString &folder);
    /// Looks now: for those who come back to the window, as networks tell nothing.
    void check() { m_watch.check(); }

signals:
    /// The user wants to see what changed.
    void lookWanted(const QString &folder);

private:
    void follow();
    void compare(const QStringList &paths);
    void judge();
    QStringList relevantFiles() const;

    views::ExportView &m_view;
    document::PlanDocument &m_document;
    Notices &m_notices;
    FileWatch m_watch;
    QString m_folder;
    QStringList m_changed; ///< since the last comparison was asked for; paths within the folder
};

} // namespace portolan::desktop
