#pragma once

#include <QObject>

#include "app/desktop/plan_session.h"
#include "views/findings/findings_model.h"
#include "views/theme/theme_source.h"

#include <array>

class QLabel;
class QStatusBar;

namespace portolan::desktop {

class SeverityCount;

/// What the status bar says: findings by severity, what is selected, the last check, whether the plan is
/// saved, the zoom.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, views::Workspace &workspace, views::CheckService &checks,
               views::FindingsModel &findings, PlanSession &session, const views::ThemeSource &theme);

    void setZoom(double scale);
    QString countsText() const;
    QString selectionText() const;
    QString stateText() const;

signals:
    void findingsWanted();

private:
    void showCounts();
    void showSelection();
    QStringList reachedTexts() const;
    void showState();

    views::Workspace &m_workspace;
    views::CheckService &m_checks;
    views::FindingsModel &m_findings;
    PlanSession &m_session;
    std::array<SeverityCount *, 3> m_counts{};
    QLabel *m_selection;
    QLabel *m_state;
    QLabel *m_zoom;
};

} // namespace portolan::desktop
