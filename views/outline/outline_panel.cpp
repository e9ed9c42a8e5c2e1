#include "views/outline/outline_panel.h"

#include "views/outline/outline_delegate.h"
#include "views/theme/empty_state.h"
#include "views/theme/tokens.h"
#include "views/workspace/item_ranges.h"

#include <QLineEdit>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace portolan::views {

OutlinePanel::OutlinePanel(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace, checks)
    , m_filterField(new QLineEdit)
    , m_tree(new QTreeView)
    , m_empty(new EmptyState(theme))
    , m_stack(new QStackedLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter.setSourceModel(&m_model);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setAutoAcceptChildRows(true);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filterField->setPlaceholderText(tr("Filter"));
    m_filterField->setAccessibleName(tr("Filter the outline"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(icon(Icon::Filter, theme, IconInk::Secondary), QLineEdit::LeadingPosition);

    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new OutlineDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setDragEnabled(true);
    m_tree->setAccessibleName(tr("Outline"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(tokens::space::snug, tokens::space::snug, tokens::space::snug,
                             tokens::space::snug);
    head->addWidget(m_filterField);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    // The tree takes the panel's focus, so that Tab comes to it first.
    setFocusProxy(m_tree);
    setTabOrder(m_tree, m_filterField);

    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
        showEmptiness();
    });
    connect(m_empty, &EmptyState::actionWanted, this, &OutlinePanel::act);
    connect(&workspace.document(), &document::PlanDocument::settled, this, &OutlinePanel::showEmptiness);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlinePanel::selectInWorkspace);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (const plan::EntityRef entity = m_model.entityAt(m_filter.mapToSource(index)))
            emit entityActivated(entity);
    });
    connect(&workspace, &Workspace::selectionChanged, this, &OutlinePanel::followSelection);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &OutlinePanel::openUsualLines);
    openUsualLines();
    showEmptiness();
}

void OutlinePanel::showEmptiness()
{
    const bool isFiltered = !m_filterField->text().isEmpty();
    const plan::Plan &plan = m_workspace.plan();
    const bool isEmpty = plan.nodes().isEmpty() && plan.services().isEmpty();
    if (isEmpty)
        m_empty->show(Icon::Node, tr("No nodes yet. What is in the plan is listed here."), tr("Add a node"));
    else if (isFiltered)
        m_empty->show(Icon::Filter, tr("Nothing in the plan fits the filter."), tr("Clear the filter"));
    m_stack->setCurrentIndex(isEmpty || (isFiltered && m_filter.rowCount() == 0) ? 1 : 0);
}

void OutlinePanel::act()
{
    if (m_filterField->text().isEmpty() || m_workspace.plan().nodes().isEmpty())
        emit nodeWanted();
    else
        m_filterField->clear();
}

void OutlinePanel::openUsualLines()
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex line = m_filter.index(row, 0);
        const plan::EntityRef entity = m_model.entityAt(m_filter.mapToSource(line));
        const bool isPlaces = !entity && row == 0;
        if (entity.kind == plan::EntityKind::Node && entity)
            m_tree->expandRecursively(line);
        else if (isPlaces)
            m_tree->expand(line);
    }
}

void OutlinePanel::selectInWorkspace()
{
    if (m_following)
        return;
    Selection selection;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes())
        if (const plan::EntityRef entity = m_model.entityAt(m_filter.mapToSource(index)))
            selection.entities.insert(entity);
    m_following = true;
    m_workspace.select(std::move(selection));
    m_following = false;
}

void OutlinePanel::followSelection()
{
    if (m_following)
        return;
    m_following = true;
    QModelIndexList lines;
    for (const QModelIndex &line : m_model.indexesOf(m_workspace.selection().entities))
        if (const QModelIndex shown = m_filter.mapFromSource(line); shown.isValid())
            lines << shown;
    m_tree->selectionModel()->select(rangesOf(lines), QItemSelectionModel::ClearAndSelect);
    if (!lines.isEmpty()) {
        m_tree->selectionModel()->setCurrentIndex(lines.first(), QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(lines.first());
    }
    m_following = false;
}

} // namespace portolan::views
