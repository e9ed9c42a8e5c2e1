#pragma once

#include <QWidget>

#include "model/reach/vantage.h"
#include "views/theme/theme_source.h"
#include "views/workspace/workspace.h"

class QLabel;
class QMenu;

namespace portolan::views {
class SegmentedControl;
}

namespace portolan::desktop {

class VantageList;

/// Chooses from where ports are looked at: from everywhere, from the Internet, or from one of the plan's
/// places, which a list offers.
class VantageSwitch : public QWidget
{
    Q_OBJECT

public:
    VantageSwitch(views::Workspace &workspace, const views::ThemeSource &theme, QWidget *parent = nullptr);

    /// The choices as commands, which belong to `owner`.
    void addToMenu(QMenu &menu, QObject &owner);
    /// Says less where there is little room.
    void setNarrow(bool narrow);
    /// Without a plan on screen there is nothing to look at.
    void setUsable(bool usable);

    void showEverything();
    void lookFromInternet();
    /// Opens the list of places.
    void chooseVantage();
    /// Looks from what is selected, where somebody can stand there.
    void lookFromSelection();

    views::SegmentedControl &segments() const { return *m_segments; }
    VantageList &list() const { return *m_list; }
    /// Says what the choice is about; may be hidden where there is little room.
    QLabel &label() const { return *m_label; }

private:
    void showCurrent();
    void updateCommands();
    std::optional<reach::Vantage> selected() const;

    views::Workspace &m_workspace;
    QLabel *m_label;
    views::SegmentedControl *m_segments;
    VantageList *m_list;
    QList<QAction *> m_commands;
    QAction *m_fromSelection = nullptr; ///< one of them
    bool m_usable = true;
    bool m_narrow = false;
};

} // namespace portolan::desktop
