#include "views/compare/compare_sides.h"

#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace portolan::views {

namespace {

constexpr int leastWidth = 132;

QComboBox *sideList(const QString &name)
{
    auto *list = new QComboBox;
    list->setAccessibleName(name);
    list->setMinimumWidth(leastWidth);
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return list;
}

} // namespace

CompareSides::CompareSides(const Workspace &workspace, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_left(sideList(tr("Left side")))
    , m_right(sideList(tr("Right side")))
    , m_swap(new QToolButton)
{
    m_swap->setIcon(icon(Icon::Compare, theme));
    m_swap->setAutoRaise(true);
    m_swap->setShortcut(QKeySequence(Qt::ALT | Qt::Key_X));
    m_swap->setToolTip(tr("Swap the sides (%1)").arg(m_swap->shortcut().toString(QKeySequence::NativeText)));
    m_swap->setAccessibleName(tr("Swap the sides"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space::tight);
    row->addWidget(m_left);
    row->addWidget(m_swap);
    row->addWidget(m_right);
    connect(m_swap, &QToolButton::clicked, this, [this] {
        swap();
        emit changed();
    });
    for (QComboBox *list : {m_left, m_right})
        connect(list, &QComboBox::activated, this, &CompareSides::changed);
}

ChosenSide CompareSides::chosen(CompareSide side) const
{
    return m_choices.value((side == CompareSide::Left ? m_left : m_right)->currentIndex());
}

QString CompareSides::nameOf(const ChosenSide &side) const
{
    const plan::Environment *environment = m_workspace.plan().find(side.environment);
    if (!environment)
        return side.asOpened ? tr("As opened") : tr("Now");
    const QString name = labelOf(*environment);
    return side.asOpened ? tr("%1, as opened").arg(name) : name;
}

void CompareSides::choose(const ChosenSide &left, const ChosenSide &right)
{
    m_left->setCurrentIndex(static_cast<int>(m_choices.indexOf(left)));
    m_right->setCurrentIndex(static_cast<int>(m_choices.indexOf(right)));
}

void CompareSides::swap()
{
    choose(chosen(CompareSide::Right), chosen(CompareSide::Left));
}

void CompareSides::fill(QComboBox &list, const ChosenSide &chosen)
{
    list.clear();
    for (const ChosenSide &choice : std::as_const(m_choices))
        list.addItem(nameOf(choice));
    list.setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_choices.indexOf(chosen))));
}

void CompareSides::offer(bool isEdited)
{
    const ChosenSide left = chosen(CompareSide::Left);
    const ChosenSide right = chosen(CompareSide::Right);
    m_choices.clear();
    for (const plan::Environment &environment : m_workspace.plan().environments())
        m_choices.append({environment.id, false});
    if (m_choices.isEmpty())
        m_choices.append(ChosenSide{});
    const bool wasUsed = left.asOpened || right.asOpened;
    if (isEdited || wasUsed || m_choices.size() == 1)
        for (const ChosenSide &now : QList(m_choices))
            m_choices.append({now.environment, true});
    const bool isLost = !m_choices.contains(left) || !m_choices.contains(right);
    fill(*m_left, left);
    fill(*m_right, right);
    if (isLost)
        chooseFirst();
}

void CompareSides::chooseFirst()
{
    const auto &environments = m_workspace.plan().environments();
    const plan::EnvironmentId first = environments.isEmpty() ? plan::EnvironmentId{} : environments[0].id;
    if (environments.size() > 1)
        choose({first, false}, {environments[1].id, false});
    else
        choose({first, true}, {first, false});
}

} // namespace portolan::views
