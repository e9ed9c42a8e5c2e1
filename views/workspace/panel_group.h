#pragma once

#include <QWidget>

#include "views/workspace/panel.h"

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace portolan::views {

/// Panels that share one place of the window, each below its tab. Tabs can be dragged into another order and
/// hidden; a group whose tabs are all hidden hides itself.
class PanelGroup : public QWidget
{
    Q_OBJECT

public:
    explicit PanelGroup(QWidget *parent = nullptr);

    void addPanel(Panel *panel);
    /// Lets go of a panel, which then belongs to nobody.
    void takePanel(Panel *panel);
    bool has(const Panel *panel) const { return tabOf(panel) >= 0; }

    /// Every panel in the order of the tabs, hidden ones too.
    QList<Panel *> panels() const;
    Panel *currentPanel() const;

    /// Shows the panel's tab and raises it.
    void raisePanel(Panel *panel);
    void setShown(Panel *panel, bool shown);
    bool isShown(const Panel *panel) const;

    QTabBar &tabs() const { return *m_tabs; }

signals:
    /// Another panel is the current one, or one was shown or hidden.
    void arrangementChanged();
    /// The user asks what can be done with a panel, at a place of the screen.
    void menuRequested(portolan::views::Panel *panel, QPoint at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Panel *panelAt(int tab) const;
    int tabOf(const Panel *panel) const;
    void showCurrent();
    void hideWhenEmpty();

    QTabBar *m_tabs;
    QHBoxLayout *m_strip;
    QStackedWidget *m_stack;
    QWidget *m_aids = nullptr; ///< of the current panel
};

} // namespace portolan::views
