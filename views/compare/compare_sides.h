#pragma once

#include <QWidget>

#include "views/compare/compare_text.h"
#include "views/theme/theme_source.h"
#include "views/workspace/workspace.h"

class QComboBox;
class QToolButton;

namespace portolan::views {

/// What one side of a comparison shows: an environment, of the plan as it is or as it was opened.
struct ChosenSide {
    plan::EnvironmentId environment; ///< none while the plan has none
    bool asOpened = false;
    bool operator==(const ChosenSide &) const = default;
};

/// Two lists of what can be compared, and a button that swaps what is chosen. Follows the environments of the
/// plan.
class CompareSides : public QWidget
{
    Q_OBJECT

public:
    CompareSides(const Workspace &workspace, const ThemeSource &theme, QWidget *parent = nullptr);

    ChosenSide chosen(CompareSide side) const;
    /// What the user reads for it: `Production`, `Production, as opened`.
    QString nameOf(const ChosenSide &side) const;
    void choose(const ChosenSide &left, const ChosenSide &right);
    void swap();

    /// Lists what there is to choose from now; \a isEdited says whether the plan differs from when it was
    /// opened. What is chosen stays where it can.
    void offer(bool isEdited);
    /// Chooses the first two environments, or the only one before and after.
    void chooseFirst();

signals:
    /// The user chose something else.
    void changed();

private:
    void fill(QComboBox &list, const ChosenSide &chosen);

    const Workspace &m_workspace;
    QComboBox *m_left;
    QComboBox *m_right;
    QToolButton *m_swap;
    QList<ChosenSide> m_choices;
};

} // namespace portolan::views
