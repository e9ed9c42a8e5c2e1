#pragma once

#include <QWidget>

#include "model/plan/search.h"
#include "views/theme/theme_source.h"
#include "views/workspace/workspace.h"

class QLineEdit;
class QListWidget;

namespace portolan::views {

/// Finds things of the plan by name, port, address or tag, over the canvas. Up and Down choose, Enter goes
/// there, Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(Workspace &workspace, const ThemeSource &theme, QWidget *parent);

    void open();
    void close();
    QLineEdit &field() { return *m_field; }
    const std::vector<plan::SearchMatch> &matches() const { return m_matches; }

signals:
    /// What is found, or chosen among what is found; none when the search ends.
    void matchesChanged(const std::set<portolan::plan::EntityRef> &entities);
    void shown(portolan::plan::EntityRef entity);
    void chosen(portolan::plan::EntityRef entity);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void fill();
    void step(int by);
    void choose();
    void fit();

    Workspace &m_workspace;
    const ThemeSource &m_theme;
    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<plan::SearchMatch> m_matches;
};

} // namespace portolan::views
