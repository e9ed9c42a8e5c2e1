#include "app/desktop/environment_switch.h"

#include "views/theme/segmented_control.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace portolan::desktop {

namespace {

constexpr std::size_t mostSegments = 4;

} // namespace

EnvironmentSwitch::EnvironmentSwitch(views::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_segments(new views::SegmentedControl)
    , m_list(new QComboBox)
{
    auto *label = new QLabel(tr("Environment"));
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(views::tokens::space::snug, 0, views::tokens::space::snug, 0);
    row->setSpacing(views::tokens::space::normal);
    row->addWidget(label);
    row->addWidget(m_segments);
    row->addWidget(m_list);
    m_segments->setAccessibleName(tr("Environment"));
    m_list->setAccessibleName(tr("Environment"));
    connect(m_segments, &views::SegmentedControl::currentIndexChanged, this, &EnvironmentSwitch::choose);
    connect(m_list, &QComboBox::currentIndexChanged, this, &EnvironmentSwitch::choose);
    connect(&workspace, &views::Workspace::environmentChanged, this, &EnvironmentSwitch::showCurrent);
    connect(&workspace.document(), &document::PlanDocument::settled, this, &EnvironmentSwitch::rebuild);
    rebuild();
}

void EnvironmentSwitch::choose(int at)
{
    if (!m_following && at >= 0 && at < count())
        m_workspace.setEnvironment(m_shown[static_cast<std::size_t>(at)].first);
}

void EnvironmentSwitch::rebuild()
{
    std::vector<std::pair<plan::EnvironmentId, QString>> wanted;
    for (const plan::Environment &environment : m_workspace.plan().environments())
        wanted.emplace_back(environment.id, views::labelOf(environment));
    if (wanted != m_shown) {
        m_following = true;
        m_shown = std::move(wanted);
        m_segments->clear();
        m_list->clear();
        for (const auto &[id, name] : m_shown) {
            m_segments->addSegment(name);
            m_list->addItem(name);
        }
        m_following = false;
    }
    emit usefulChanged(isUseful());
    m_segments->setVisible(m_shown.size() <= mostSegments);
    m_list->setVisible(m_shown.size() > mostSegments);
    showCurrent();
}

void EnvironmentSwitch::showCurrent()
{
    m_following = true;
    for (int at = 0; at < count(); ++at) {
        if (m_shown[static_cast<std::size_t>(at)].first != m_workspace.environment())
            continue;
        m_segments->setCurrentIndex(at);
        m_list->setCurrentIndex(at);
    }
    m_following = false;
}

} // namespace portolan::desktop
