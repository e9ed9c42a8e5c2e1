#pragma once

#include <QWidget>

#include "views/findings/findings_model.h"
#include "views/findings/grouped_findings.h"
#include "views/theme/theme_source.h"

class QComboBox;
class QLabel;
class QStackedLayout;
class QTreeView;

namespace portolan::views {

class EmptyState;
class FindingDetails;
class FixPopup;
class SeverityFilter;

/// The findings by rule, by thing or as they are, filtered by severity; beside them what can be done about
/// the current one, or about all of its kind, and the rule's page of the handbook. What is clicked is
/// selected everywhere.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
                  QWidget *parent = nullptr);

    FindingsModel &model() { return m_model; }
    GroupedFindings &groups() { return m_groups; }
    QTreeView &tree() { return *m_tree; }
    FindingDetails &details() { return *m_details; }

    void setGrouping(GroupedFindings::Grouping grouping);

    /// Makes a row of the model the current one, and opens its group.
    void setCurrentRow(int row);
    /// Goes on to the next finding, or back to the one before, from the last to the first.
    void step(int by);
    /// Opens the fixes of the current finding.
    void offerFixes();

signals:
    /// The user went to the place of a finding, which should come into view.
    void entityActivated(portolan::plan::EntityRef entity);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTree();
    QWidget *makeFilters();
    void connectDetails();
    void showCounts();
    void showEmptiness();
    void showAllSeverities();
    void selectCurrent();
    void followSelection();
    void showDetails();
    void showGroupDetails(const QModelIndex &group);
    void openPopup(const check::Finding &finding, std::vector<check::Fix> fixes);
    void suppress(const check::Finding &finding, const QString &reason);
    void showContextMenu(QPoint point);
    std::optional<check::Finding> currentFinding() const;

    Workspace &m_workspace;
    CheckService &m_checks;
    const ThemeSource &m_theme;
    FindingsModel m_model;
    GroupedFindings m_groups;
    QTreeView *m_tree;
    FindingDetails *m_details;
    QComboBox *m_grouping;
    EmptyState *m_empty;
    QLabel *m_environment;
    QStackedLayout *m_stack;
    std::array<SeverityFilter *, 3> m_filters{};
    FixPopup *m_popup = nullptr;
    quint64 m_asked =
        0; ///< counts what the details were asked for: an answer to an older question is dropped
    bool m_following = false;
    bool m_isLosingRows =
        false; ///< a tree that loses its current row takes another one, which is no wish of the user
};

} // namespace portolan::views
