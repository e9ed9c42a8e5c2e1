#pragma once

#include <QObject>

#include "app/desktop/file_watch.h"
#include "app/desktop/notice.h"
#include "app/desktop/plan_session.h"

#include <set>

namespace portolan::desktop {

class Notices;
struct PlanMerge;

/// Follows what others do to the open plan's file. A plan without unsaved changes is read again, as a step
/// that can be undone; otherwise a notice asks whose version is meant, or merges them.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    /// The name of its notice.
    static constexpr char notice[] = "outside-change";

    OutsideChanges(PlanSession &session, document::PlanDocument &document, Notices &notices, QObject *parent);

    /// Looks now: for those who come back to the window, as networks tell nothing.
    void check() { m_watch.check(); }

private:
    /// The plan's file as it was found.
    struct Found {
        OnDisk disk;
        text::Problems problems;
        QString renamedTo; ///< where a file that is gone stands now, by what it holds
        QString changes;   ///< what differs from what was read last
    };

    static Found find(const OnDisk &base);
    void follow();
    void look();
    void judge(const Found &found);
    void sayMissing(const Found &found);
    void sayUnreadable(const Found &found);
    void readAgain(const Found &found);
    void ask(const Found &found);
    void merge(const Found &found);
    void finishMerge(const Found &found, const PlanMerge &merge, document::PlanDocument::Revision revision);
    void keepMine(const Found &found);
    void say(const Notice &said);
    bool isEdited() const;
    QString name() const;

    PlanSession &m_session;
    document::PlanDocument &m_document;
    Notices &m_notices;
    FileWatch m_watch;
    document::FileVersion m_said; ///< what the notice is about
    bool m_hasSaid = false;
    bool m_isSavingWanted = false; ///< saving was what found the change
};

} // namespace portolan::desktop
