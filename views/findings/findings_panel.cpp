#include "views/findings/findings_panel.h"

#include "views/findings/finding_text.h"
#include "views/findings/findings_delegate.h"
#include "views/findings/fix_popup.h"
#include "views/findings/severity_filter.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr std::array filteredSeverities{Severity::Error, Severity::Warning, Severity::Info};

std::size_t countOf(const check::Counts &counts, Severity severity)
{
    switch (severity) {
    case Severity::Error: return counts.errors;
    case Severity::Warning: return counts.warnings;
    default: return counts.infos;
    }
}

/// A list whose clicks on the lamp of a row mean that row's fixes.
class FindingsList : public QListView
{
public:
    std::function<void()> onFix;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QListView::mouseReleaseEvent(event);
        const QModelIndex index = indexAt(event->position().toPoint());
        if (index.isValid() && index == currentIndex() && event->button() == Qt::LeftButton &&
            FindingsDelegate::fixButton(visualRect(index)).contains(event->position().toPoint()))
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
    , m_emptyText(new QLabel)
    , m_environment(new QLabel)
    , m_stack(new QStackedLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // Told before the list is, since it connects later.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isLosingRows = true; });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isLosingRows = false; });
    auto *list = new FindingsList;
    list->onFix = [this] {
        offerFixes();
    };
    m_list = list;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingsDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Findings"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMargin(space::section);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_emptyText);

    auto *fix = new QAction(tr("Show fixes"), this);
    fix->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    fix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(fix, &QAction::triggered, this, &FindingsPanel::offerFixes);
    addAction(fix);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::selectCurrent);
    connect(m_list, &QListView::clicked, this, &FindingsPanel::selectCurrent);
    connect(m_list, &QListView::activated, this, &FindingsPanel::offerFixes);
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPanel::showContextMenu);
    connect(&m_model, &FindingsModel::countsChanged, this, &FindingsPanel::showCounts);
    connect(&checks, &CheckService::checked, this, [this] {
        showCounts();
        followSelection();
    });
    connect(&workspace, &Workspace::environmentChanged, this, &FindingsPanel::showCounts);
    connect(&workspace, &Workspace::selectionChanged, this, &FindingsPanel::followSelection);
    showCounts();
}

QWidget *FindingsPanel::makeFilters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::normal, space::snug, space::normal, space::snug);
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
    return bar;
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
        m_emptyText->setText(tr("Checking…"));
    else if (counts.errors + counts.warnings + counts.infos > 0)
        m_emptyText->setText(tr("Every finding is of a severity that is hidden above."));
    else
        m_emptyText->setText(tr("No rule finds anything wrong with this plan."));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
}

std::optional<check::Finding> FindingsPanel::currentFinding() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model.findingAt(index.row())) : std::nullopt;
}

void FindingsPanel::selectCurrent()
{
    const auto finding = currentFinding();
    if (m_following || m_isLosingRows || !finding ||
        !m_list->selectionModel()->isSelected(m_list->currentIndex()))
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
                return m_model.index(row);
        return QModelIndex();
    };
    const auto current = currentFinding();
    const bool isAtIt = current && concerns(*current) && m_list->selectionModel()->hasSelection();
    QModelIndex target =
        find([this](int row) { return m_model.index(row).data(FindingsModel::IsNew).toBool(); });
    if (!target.isValid() && !isAtIt)
        target = find([](int) { return true; });
    m_following = true;
    if (target.isValid())
        m_list->setCurrentIndex(target);
    else if (!isAtIt)
        m_list->selectionModel()->clear();
    m_following = false;
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
    connect(m_popup, &FixPopup::suppressionChosen, this, [this, finding](const QString &reason) {
        m_workspace.document().apply(check::suppress(m_workspace.plan(), finding, reason.toStdString()));
    });
    connect(m_popup, &FixPopup::dismissed, m_list, [this] { m_list->setFocus(Qt::PopupFocusReason); });
    const QRect cell = m_list->visualRect(m_model.index(row));
    m_popup->showAt(QRect(m_list->viewport()->mapToGlobal(cell.topLeft()), cell.size()));
    m_popup->activate();
}

void FindingsPanel::showContextMenu(QPoint point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(icon(Icon::Fix, m_theme), tr("Show fixes"), QKeySequence(Qt::ALT | Qt::Key_Return), this,
                   &FindingsPanel::offerFixes);
    menu.exec(m_list->viewport()->mapToGlobal(point));
}

} // namespace portolan::views
