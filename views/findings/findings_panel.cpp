#include "views/findings/findings_panel.h"

#include "views/findings/finding_details.h"
#include "views/findings/finding_text.h"
#include "views/findings/findings_delegate.h"
#include "views/findings/fix_popup.h"
#include "views/findings/severity_filter.h"
#include "views/theme/empty_state.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/background.h"
#include "views/workspace/look_of.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr std::array filteredSeverities{Severity::Error, Severity::Warning, Severity::Info};
constexpr std::array groupings{GroupedFindings::Grouping::Rule, GroupedFindings::Grouping::Thing,
                               GroupedFindings::Grouping::None};

/// Below this the details have no room beside the list, and the fixes open as a popup.
constexpr int widthForDetails = 720;

std::size_t countOf(const check::Counts &counts, Severity severity)
{
    switch (severity) {
    case Severity::Error: return counts.errors;
    case Severity::Warning: return counts.warnings;
    default: return counts.infos;
    }
}

/// A tree whose clicks on the lamp of a row mean that row's fixes.
class FindingsTree : public QTreeView
{
public:
    std::function<void()> onFix;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QTreeView::mouseReleaseEvent(event);
        const QModelIndex index = indexAt(event->position().toPoint());
        if (index.isValid() && index == currentIndex() && event->button() == Qt::LeftButton &&
            !index.data(GroupedFindings::IsGroup).toBool() &&
            QStyle::visualRect(layoutDirection(), visualRect(index),
                               FindingsDelegate::fixButton(visualRect(index)))
                .contains(event->position().toPoint()))
            onFix();
    }
};

} // namespace

FindingsPanel::FindingsPanel(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_checks(checks)
    , m_theme(theme)
    , m_model(workspace, checks)
    , m_groups(m_model, workspace)
    , m_details(new FindingDetails(theme))
    , m_grouping(new QComboBox)
    , m_empty(new EmptyState(theme))
    , m_environment(new QLabel)
    , m_stack(new QStackedLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setWhatsThis(tr(
        "What the rules find wrong with this plan, as you type. Alt+Enter shows what can be done about the "
        "current finding."));
    makeTree();
    setFocusProxy(m_tree);
    connect(m_empty, &EmptyState::actionWanted, this, &FindingsPanel::showAllSeverities);

    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({3 * widthForDetails, 2 * widthForDetails});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addLayout(m_stack, 1);
    m_stack->addWidget(halves);
    m_stack->addWidget(m_empty);
    // The tree takes the panel's focus, so that Tab comes to it first.
    QWidget *before = m_tree;
    for (QWidget *next : {static_cast<QWidget *>(m_filters[0]), static_cast<QWidget *>(m_filters[1]),
                          static_cast<QWidget *>(m_filters[2]), static_cast<QWidget *>(m_grouping)}) {
        setTabOrder(before, next);
        before = next;
    }

    auto *fix = new QAction(tr("Show fixes"), this);
    fix->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    fix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(fix, &QAction::triggered, this, &FindingsPanel::offerFixes);
    addAction(fix);

    connectDetails();
    connect(&m_model, &FindingsModel::countsChanged, this, &FindingsPanel::showCounts);
    connect(&checks, &CheckService::checked, this, [this] {
        showCounts();
        followSelection();
        showDetails();
    });
    connect(&workspace, &Workspace::environmentChanged, this, &FindingsPanel::showCounts);
    connect(&workspace, &Workspace::selectionChanged, this, &FindingsPanel::followSelection);
    showCounts();
}

void FindingsPanel::makeTree()
{
    // Told before the tree is, since it connects later.
    connect(&m_groups, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isLosingRows = true; });
    connect(&m_groups, &QAbstractItemModel::rowsRemoved, this, [this] { m_isLosingRows = false; });
    auto *tree = new FindingsTree;
    tree->onFix = [this] {
        offerFixes();
    };
    m_tree = tree;
    m_tree->setModel(&m_groups);
    m_tree->setItemDelegate(new FindingsDelegate(m_theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::wide);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Findings"));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        selectCurrent();
        showDetails();
    });
    connect(m_tree, &QTreeView::clicked, this, &FindingsPanel::selectCurrent);
    connect(m_tree, &QTreeView::activated, this, &FindingsPanel::offerFixes);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &FindingsPanel::showContextMenu);
}

QWidget *FindingsPanel::makeFilters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::normal, space::tight, space::normal, space::tight);
    row->setSpacing(space::snug);
    for (std::size_t i = 0; i < filteredSeverities.size(); ++i) {
        m_filters[i] = new SeverityFilter(filteredSeverities[i], m_theme);
        connect(m_filters[i], &SeverityFilter::toggled, this, [this, i](bool shown) {
            m_model.setShown(filteredSeverities[i], shown);
            showEmptiness();
        });
        row->addWidget(m_filters[i]);
    }
    row->addStretch();
    m_environment->setFont(textFont(TextRole::Secondary));
    m_environment->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_environment);
    m_grouping->addItems({tr("Grouped by rule"), tr("Grouped by thing"), tr("Not grouped")});
    m_grouping->setAccessibleName(tr("How findings are grouped"));
    connect(m_grouping, &QComboBox::activated, this,
            [this](int at) { setGrouping(groupings[static_cast<std::size_t>(at)]); });
    row->addWidget(m_grouping);
    return bar;
}

void FindingsPanel::connectDetails()
{
    connect(m_details, &FindingDetails::fixChosen, this,
            [this](const check::Fix &fix) { m_workspace.document().apply(fix.transaction); });
    connect(m_details, &FindingDetails::fixAllChosen, this,
            [this](const plan::Transaction &transaction) { m_workspace.document().apply(transaction); });
    connect(m_details, &FindingDetails::suppressionChosen, this, [this](const QString &reason) {
        if (const auto finding = currentFinding())
            suppress(*finding, reason);
    });
}

void FindingsPanel::setGrouping(GroupedFindings::Grouping grouping)
{
    const auto current = currentFinding();
    m_groups.setGrouping(grouping);
    m_grouping->setCurrentIndex(static_cast<int>(std::ranges::find(groupings, grouping) - groupings.begin()));
    m_tree->setRootIsDecorated(grouping != GroupedFindings::Grouping::None);
    if (current)
        setCurrentRow(m_model.rowOf(*current));
}

void FindingsPanel::setCurrentRow(int row)
{
    const QModelIndex index = m_groups.indexOf(row);
    if (!index.isValid())
        return;
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void FindingsPanel::step(int by)
{
    const int groups = m_groups.rowCount();
    std::vector<int> order;
    for (int i = 0; i < groups; ++i)
        for (const int row : m_groups.sourceRowsOf(m_groups.index(i, 0)))
            order.push_back(row);
    if (order.empty())
        return;
    const auto at = std::ranges::find(order, m_groups.sourceRow(m_tree->currentIndex()));
    const int count = static_cast<int>(order.size());
    const int from = at == order.end() ? (by > 0 ? -1 : count) : static_cast<int>(at - order.begin());
    setCurrentRow(order[static_cast<std::size_t>((from + by + count) % count)]);
}

void FindingsPanel::showCounts()
{
    for (std::size_t i = 0; i < m_filters.size(); ++i)
        m_filters[i]->setCount(countOf(m_model.counts(), filteredSeverities[i]));
    const plan::Environment *environment = m_workspace.plan().find(m_workspace.environment());
    m_environment->setText(environment ? fromText(environment->name) : QString());
    showEmptiness();
}

void FindingsPanel::showEmptiness()
{
    const check::Counts counts = m_model.counts();
    if (!m_checks.isCurrent() && m_model.rowCount() == 0)
        m_empty->show(Icon::Refresh, tr("Checking…"), {});
    else if (counts.errors + counts.warnings + counts.infos > 0)
        m_empty->show(Icon::Filter, tr("Every finding is of a severity that is hidden above."),
                      tr("Show all severities"));
    else
        m_empty->show(Icon::Ok, tr("No rule finds anything wrong with this plan."), {});
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
}

void FindingsPanel::showAllSeverities()
{
    for (SeverityFilter *filter : m_filters)
        filter->setChecked(true);
}

std::optional<check::Finding> FindingsPanel::currentFinding() const
{
    const int row = m_groups.sourceRow(m_tree->currentIndex());
    return row < 0 ? std::nullopt : std::optional(m_model.findingAt(row));
}

void FindingsPanel::selectCurrent()
{
    const auto finding = currentFinding();
    if (m_following || m_isLosingRows || !finding ||
        !m_tree->selectionModel()->isSelected(m_tree->currentIndex()))
        return;
    m_following = true;
    const auto binding = bindingAt(finding->entity, finding->field);
    m_workspace.select(binding ? Selection::of(*binding) : Selection::of(finding->entity));
    m_following = false;
    emit entityActivated(finding->entity);
}

void FindingsPanel::followSelection()
{
    if (m_following)
        return;
    const Selection &selection = m_workspace.selection();
    const auto concerns = [&](const check::Finding &finding) {
        return selection.binding ? bindingAt(finding.entity, finding.field) == selection.binding
                                 : selection.contains(finding.entity);
    };
    const auto find = [&](auto isWanted) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (concerns(m_model.findingAt(row)) && isWanted(row))
                return row;
        return -1;
    };
    const auto current = currentFinding();
    const bool isAtIt = current && concerns(*current) && m_tree->selectionModel()->hasSelection();
    int target = find([this](int row) { return m_model.index(row).data(FindingsModel::IsNew).toBool(); });
    if (target < 0 && !isAtIt)
        target = find([](int) { return true; });
    m_following = true;
    if (target >= 0)
        setCurrentRow(target);
    else if (!isAtIt && current)
        m_tree->selectionModel()->clear();
    m_following = false;
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_details->setVisible(width() >= widthForDetails);
}

void FindingsPanel::showDetails()
{
    if (m_isLosingRows)
        return;
    const quint64 asked = ++m_asked;
    const QModelIndex index = m_tree->currentIndex();
    if (m_groups.isGroup(index))
        return showGroupDetails(index);
    const auto finding = currentFinding();
    if (!finding)
        return m_details->showNothing();
    m_details->showFinding(*finding);
    m_checks.findFixes(*finding, m_details, [this, asked](std::vector<check::Fix> fixes) {
        if (asked == m_asked)
            m_details->showFixes(fixes, m_workspace.plan());
    });
}

void FindingsPanel::showGroupDetails(const QModelIndex &group)
{
    const quint64 asked = m_asked;
    const std::vector<int> rows = m_groups.sourceRowsOf(group);
    const bool isRule = m_groups.grouping() == GroupedFindings::Grouping::Rule;
    const std::string_view rule = m_model.findingAt(rows.front()).rule;
    m_details->showGroup(group.data().toString(), isRule ? rule : std::string_view(),
                         static_cast<int>(rows.size()));
    check::Findings wanted;
    for (const int row : rows)
        wanted.push_back(m_model.findingAt(row));
    const std::string label = tr("Fix all: %1").arg(group.data().toString()).toStdString();
    const auto work = [plan = m_workspace.plan(), wanted = std::move(wanted), label] {
        return fixAll(
            plan,
            [&wanted](const check::Finding &finding) {
                return std::ranges::any_of(
                    wanted, [&finding](const check::Finding &one) { return isSameTrouble(one, finding); });
            },
            label);
    };
    const auto revision = m_workspace.document().revision();
    inBackground(this, work, [this, asked, revision](const FixAll &all) {
        if (asked == m_asked && revision == m_workspace.document().revision())
            m_details->showFixAll(all);
    });
}

void FindingsPanel::offerFixes()
{
    if (const auto finding = currentFinding())
        m_checks.findFixes(*finding, this, [this, finding = *finding](std::vector<check::Fix> fixes) {
            openPopup(finding, std::move(fixes));
        });
}

void FindingsPanel::openPopup(const check::Finding &finding, std::vector<check::Fix> fixes)
{
    const int row = m_model.rowOf(finding);
    if (row < 0)
        return;
    if (m_popup)
        m_popup->deleteLater();
    m_popup = new FixPopup(m_theme, window());
    m_popup->setContent(headingOf(finding), std::move(fixes), m_workspace.plan(), true);
    connect(m_popup, &FixPopup::fixChosen, this,
            [this](const check::Fix &fix) { m_workspace.document().apply(fix.transaction); });
    connect(m_popup, &FixPopup::suppressionChosen, this,
            [this, finding](const QString &reason) { suppress(finding, reason); });
    connect(m_popup, &FixPopup::dismissed, m_tree, [this] { m_tree->setFocus(Qt::PopupFocusReason); });
    const QRect cell = m_tree->visualRect(m_groups.indexOf(row));
    m_popup->showAt(QRect(m_tree->viewport()->mapToGlobal(cell.topLeft()), cell.size()));
    m_popup->activate();
}

void FindingsPanel::suppress(const check::Finding &finding, const QString &reason)
{
    m_workspace.document().apply(check::suppress(m_workspace.plan(), finding, reason.toStdString()));
}

void FindingsPanel::showContextMenu(QPoint point)
{
    const QModelIndex index = m_tree->indexAt(point);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    QMenu menu(this);
    if (m_groups.isGroup(index)) {
        menu.addAction(m_tree->isExpanded(index) ? tr("Fold") : tr("Unfold"),
                       [this, index] { m_tree->setExpanded(index, !m_tree->isExpanded(index)); });
        menu.addAction(tr("Unfold all"), m_tree, &QTreeView::expandAll);
        menu.addAction(tr("Fold all"), m_tree, &QTreeView::collapseAll);
    } else {
        menu.addAction(icon(Icon::Fix, m_theme), tr("Show fixes"), QKeySequence(Qt::ALT | Qt::Key_Return),
                       this, &FindingsPanel::offerFixes);
        if (index.parent().isValid())
            menu.addAction(tr("Show what would fix all of these"),
                           [this, index] { m_tree->setCurrentIndex(index.parent()); });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(point));
}

} // namespace portolan::views
