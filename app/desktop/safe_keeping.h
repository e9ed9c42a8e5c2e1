#pragma once

#include <QObject>

#include "app/desktop/outside_changes.h"
#include "app/desktop/repository_changes.h"
#include "model/document/journal.h"

#include <memory>

namespace portolan::desktop {

/// What keeps the work in one window safe: the journal of unsaved changes, the note that the plan is open,
/// and an eye on what others do to its file and folder.
class SafeKeeping : public QObject
{
    Q_OBJECT

public:
    SafeKeeping(PlanSession &session, document::PlanDocument &document, views::ExportView &exportView,
                Notices &notices, QWidget &window);

    /// Keeps journals and locks below this folder of the application's. Without it there are none.
    void keepIn(const QString &folder);
    /// Follows the folder that the plan belongs to.
    void followFolder(const QString &folder) { m_repository.setFolder(folder); }

    /// nullptr while none is kept.
    document::Journal *journal() { return m_journal.get(); }
    OutsideChanges &outsideChanges() { return m_outside; }
    RepositoryChanges &repositoryChanges() { return m_repository; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayHeld(const QString &path, qint64 process);

    PlanSession &m_session;
    document::PlanDocument &m_document;
    Notices &m_notices;
    OutsideChanges m_outside;
    RepositoryChanges m_repository;
    std::unique_ptr<document::Journal> m_journal;
};

/// Where journals stand in the application's folder.
QString journalFolder(const QString &dataFolder);

} // namespace portolan::desktop
