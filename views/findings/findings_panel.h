#pragma once

#include <QWidget>

#include "views/findings/findings_model.h"
#include "views/theme/theme_source.h"

class QLabel;
class QListView;
class QStackedLayout;

namespace portolan::views {

class FixPopup;
class SeverityFilter;

/// The list of findings, with a filter by severity. What is clicked is selected everywhere; its fixes open
/// below it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
                  QWidget *parent = nullptr);

    FindingsModel &model() { return m_model; }
    QListView &list() { return *m_list; }

    /// Opens the fixes of the current finding.
    void offerFixes();

signals:
    /// The user went to the place of a finding, which should come into view.
    void entityActivated(portolan::plan::EntityRef entity);

private:
    QWidget *makeFilters();
    void showCounts();
    void showEmptiness();
    void selectCurrent();
    void followSelection();
    void openPopup(const check::Finding &finding, std::vector<check::Fix> fixes);
    void showContextMenu(QPoint point);
    std::optional<check::Finding> currentFinding() const;

    Workspace &m_workspace;
    CheckService &m_checks;
    const ThemeSource &m_theme;
    FindingsModel m_model;
    QListView *m_list;
    QLabel *m_emptyText;
    QLabel *m_environment;
    QStackedLayout *m_stack;
    std::array<SeverityFilter *, 3> m_filters{};
    FixPopup *m_popup = nullptr;
    bool m_following = false;
    bool m_isLosingRows =
        false; ///< a list that loses its current row takes another one, which is no wish of the user
};

} // namespace portolan::views
