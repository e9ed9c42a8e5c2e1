#pragma once

#include <QSplitter>
#include <QVariantMap>

#include "views/workspace/panel_group.h"

namespace portolan::desktop {

/// How the parts of the window stand round the canvas: panels at the left, the inspector at the right, panels
/// below that reach the right edge. A panel below can stand beside the others, and every one can be hidden.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Left, Below };

    Workbench(QWidget *canvas, QWidget *inspector, QWidget *parent = nullptr);

    /// Puts content below a tab of its own. \a name is what settings and actions know it by.
    views::Panel *addPanel(Place place, const QString &name, const QString &title, QWidget *content);
    QList<views::Panel *> panels() const;

    /// Brings a panel to the front, also one that is hidden.
    void raisePanel(views::Panel *panel);
    void hidePanel(views::Panel *panel);
    /// Hides a panel that is in front, raises any other.
    void togglePanel(views::Panel *panel);
    bool isShown(const views::Panel *panel) const;
    /// Puts a panel of those below beside the others, or back among them.
    void setBeside(views::Panel *panel, bool beside);
    bool isBeside(const views::Panel *panel) const { return m_beside->has(panel); }

    void setInspectorShown(bool shown);
    bool isInspectorShown() const { return !m_inspector->isHidden(); }

    /// Sizes as they are in a new window of that size.
    void arrangeFor(const QSize &size);
    /// What a later run restores: sizes, order, what is hidden, in front and beside.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void arrangementChanged();

private:
    views::PanelGroup *groupOf(const views::Panel *panel) const;
    views::Panel *panelNamed(const QString &name) const;
    void showMenu(views::Panel *panel, QPoint at);
    void hideEmptyParts();

    QWidget *m_inspector;
    views::PanelGroup *m_left;
    views::PanelGroup *m_below;
    views::PanelGroup *m_beside;
    QSplitter *m_across; ///< left | the rest
    QSplitter *m_upper;  ///< canvas | inspector
    QSplitter *m_lower;  ///< below | beside
    QSplitter *m_down;   ///< upper / lower
};

} // namespace portolan::desktop
