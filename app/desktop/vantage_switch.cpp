#include "app/desktop/vantage_switch.h"

#include "app/desktop/vantage_list.h"
#include "views/theme/segmented_control.h"
#include "views/theme/tokens.h"
#include "views/workspace/vantage_choice.h"
#include "views/workspace/viewpoint.h"

#include <QAction>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace portolan::desktop {

namespace {

enum Segment { Everything, Internet, Elsewhere };

constexpr int mostNameWidth = 132; ///< of a place in its segment
constexpr int mostNameWidthWhenNarrow = 84;

const reach::Vantage internet{reach::Vantage::Kind::Internet, {}, {}};

} // namespace

VantageSwitch::VantageSwitch(views::Workspace &workspace, const views::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_label(new QLabel(tr("Show", "from where ports are looked at")))
    , m_segments(new views::SegmentedControl)
    , m_list(new VantageList(theme, this))
{
    m_label->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(views::tokens::space::snug, 0, views::tokens::space::snug, 0);
    row->setSpacing(views::tokens::space::normal);
    row->addWidget(m_label);
    row->addWidget(m_segments);
    m_segments->setAccessibleName(tr("Show ports from"));
    for (const QString &text : {tr("Everything"), tr("From the Internet"), tr("From a node…")})
        m_segments->addSegment(text);
    const auto onClick = [this](int segment, void (VantageSwitch::*act)()) {
        connect(m_segments->segment(segment), &QAbstractButton::clicked, this, act);
    };
    onClick(Everything, &VantageSwitch::showEverything);
    onClick(Internet, &VantageSwitch::lookFromInternet);
    onClick(Elsewhere, &VantageSwitch::chooseVantage);
    connect(m_list, &VantageList::chosen, this,
            [this](const reach::Vantage &vantage) { m_workspace.viewpoint().setVantage(vantage); });
    connect(m_list, &VantageList::closed, this, &VantageSwitch::showCurrent);
    connect(&workspace.viewpoint(), &views::Viewpoint::vantageChanged, this, &VantageSwitch::showCurrent);
    connect(&workspace.document(), &document::PlanDocument::settled, this, &VantageSwitch::showCurrent);
}

void VantageSwitch::showEverything()
{
    m_workspace.viewpoint().setVantage(std::nullopt);
}

void VantageSwitch::lookFromInternet()
{
    m_workspace.viewpoint().setVantage(internet);
}

void VantageSwitch::chooseVantage()
{
    m_segments->setCurrentIndex(Elsewhere);
    m_list->openFor(m_workspace.plan(), *m_segments->segment(Elsewhere));
}

std::optional<reach::Vantage> VantageSwitch::selected() const
{
    const views::Selection &selection = m_workspace.selection();
    return selection.entities.size() == 1 ? views::vantageAt(*selection.entities.begin()) : std::nullopt;
}

void VantageSwitch::lookFromSelection()
{
    if (const auto vantage = selected())
        m_workspace.viewpoint().setVantage(vantage);
}

void VantageSwitch::addToMenu(QMenu &menu, QObject &owner)
{
    const auto add = [&](const char *name, const QString &text, Qt::Key key, void (VantageSwitch::*act)()) {
        auto *action = new QAction(text, &owner);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key));
        connect(action, &QAction::triggered, this, act);
        menu.addAction(action);
        m_commands.append(action);
        return action;
    };
    add("show-everything", tr("&Everything"), Qt::Key_E, &VantageSwitch::showEverything);
    add("show-from-internet", tr("From the &Internet"), Qt::Key_I, &VantageSwitch::lookFromInternet);
    add("show-from", tr("From a &node or another place…"), Qt::Key_V, &VantageSwitch::chooseVantage);
    m_fromSelection = add("show-from-selection", tr("Show what the &selected thing reaches"), Qt::Key_S,
                          &VantageSwitch::lookFromSelection);
    connect(&m_workspace, &views::Workspace::selectionChanged, this, &VantageSwitch::updateCommands);
    updateCommands();
}

void VantageSwitch::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showCurrent();
}

void VantageSwitch::setUsable(bool usable)
{
    m_usable = usable;
    m_segments->setEnabled(usable);
    updateCommands();
}

void VantageSwitch::updateCommands()
{
    for (QAction *command : m_commands)
        command->setEnabled(m_usable && (command != m_fromSelection || selected()));
}

void VantageSwitch::showCurrent()
{
    const std::optional<reach::Vantage> &vantage = m_workspace.viewpoint().vantage();
    const bool isElsewhere = vantage && *vantage != internet;
    const QString title = views::titleOf(m_workspace.plan(), vantage);
    const QFontMetrics metrics(m_segments->segment(Elsewhere)->font());
    const QString usual = m_narrow ? tr("From…", "choose a node or another place") : tr("From a node…");
    m_segments->setSegmentText(
        Elsewhere, isElsewhere ? metrics.elidedText(title, Qt::ElideRight,
                                                    m_narrow ? mostNameWidthWhenNarrow : mostNameWidth)
                               : usual);
    m_segments->segment(Elsewhere)->setToolTip(isElsewhere ? title
                                               : m_narrow  ? tr("From a node…")
                                                           : QString());
    m_segments->setCurrentIndex(!vantage ? Everything : isElsewhere ? Elsewhere : Internet);
}

} // namespace portolan::desktop
