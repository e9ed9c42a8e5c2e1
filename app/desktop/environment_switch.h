#pragma once

#include <QWidget>

#include "views/workspace/workspace.h"

class QComboBox;

namespace portolan::views {
class SegmentedControl;
}

namespace portolan::desktop {

/// Chooses the environment that every number on screen belongs to. A list when there are too many to stand
/// side by side.
class EnvironmentSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentSwitch(views::Workspace &workspace, QWidget *parent = nullptr);

    int count() const { return static_cast<int>(m_shown.size()); }
    /// Takes the environment at a position, if there is one.
    void choose(int at);
    /// False while there is nothing to choose between.
    bool isUseful() const { return count() > 1; }

signals:
    void usefulChanged(bool useful);

private:
    void rebuild();
    void showCurrent();

    views::Workspace &m_workspace;
    std::vector<std::pair<plan::EnvironmentId, QString>> m_shown;
    views::SegmentedControl *m_segments;
    QComboBox *m_list;
    bool m_following = false;
};

} // namespace portolan::desktop
