#include "views/tables/ports_view.h"

#include "views/findings/finding_text.h"
#include "views/findings/fix_popup.h"
#include "views/tables/expression_editor.h"
#include "views/tables/table_delegate.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace portolan::views {

namespace {

constexpr int filterWidth = 200;
/// Longer expressions are elided in the middle; who wants to see more drags the column wider.
constexpr int widestHostIp = 240;
constexpr int widestColumn = 248;
constexpr int signColumn = tokens::iconSize::cell + 2 * tokens::space::snug - tokens::space::hair;

/// The key of a binding's field at the end of a finding's place: `published` in `ports[2].published`.
std::string_view keyOf(std::string_view field)
{
    const std::size_t dot = field.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : field.substr(dot + 1);
}

bool concerns(const check::Finding &finding, plan::BindingRef binding, std::string_view field)
{
    const auto places = placesOf(finding);
    return std::any_of(places.begin(), places.end(), [&](const check::RelatedPlace &place) {
        return bindingAt(place.entity, place.field) == binding &&
               (field.empty() || keyOf(place.field) == field);
    });
}

QString oneLine(QString cell)
{
    return cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

PortsView::PortsView(Workspace &workspace, CheckService &checks, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_checks(checks)
    , m_theme(theme)
    , m_model(workspace)
    , m_table(new QTableView)
    , m_filterField(new QLineEdit)
    , m_emptyText(new QLabel)
    , m_stack(new QStackedLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_model.setMarks(
        [this](plan::BindingRef binding, std::string_view field) { return markOf(binding, field); });
    m_filter.setSourceModel(&m_model);
    makeTable();
    makeActions();
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_emptyText);

    m_filterField->setPlaceholderText(tr("Filter ports"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(icon(Icon::Filter, theme, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_filterField->setFixedWidth(filterWidth);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        showEmptiness();
    });

    connect(&checks, &CheckService::checked, this, &PortsView::refreshMarks);
    connect(&workspace, &Workspace::selectionChanged, this, &PortsView::followSelection);
    connect(&workspace.document(), &document::PlanDocument::settled, this, &PortsView::showEmptiness);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PortsView::fitColumns);
    connect(&workspace, &Workspace::environmentChanged, this, &PortsView::growColumns);
    showEmptiness();
    fitColumns();
}

void PortsView::makeTable()
{
    auto *delegate = new TableDelegate(m_theme, m_table);
    connect(delegate, &TableDelegate::editorOpened, this, &PortsView::watchEditor);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Ports"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tokens::height::row);
    m_table->verticalHeader()->setMinimumSectionSize(tokens::height::row);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(signColumn);
    header->setStretchLastSection(true);
    header->setSectionResizeMode(PortsModel::FindingColumn, QHeaderView::Fixed);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PortsModel::ServiceColumn, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PortsView::selectInWorkspace);
    for (const QScrollBar *bar : {m_table->verticalScrollBar(), m_table->horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, [this] {
            if (m_popup)
                m_popup->deleteLater(); // its cell has moved away
        });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        emit entityActivated(m_model.bindingAt(m_filter.mapToSource(index).row()).service);
    });
}

void PortsView::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_table->addAction(action);
    };
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(tr("Show fixes"), QKeySequence(Qt::ALT | Qt::Key_Return), &PortsView::offerFixes);
    add(tr("Copy rows"), QKeySequence::Copy, &PortsView::copySelection);
}

void PortsView::fitColumns()
{
    for (int column = PortsModel::NodeColumn; column < PortsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, m_table->horizontalHeader()->minimumSectionSize());
    m_table->setColumnWidth(PortsModel::FindingColumn, signColumn);
    growColumns();
}

void PortsView::growColumns()
{
    for (int column = PortsModel::NodeColumn; column < PortsModel::ColumnCount; ++column) {
        const int before = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        const int widest = column == PortsModel::HostIpColumn ? widestHostIp : widestColumn;
        m_table->setColumnWidth(column, std::max(before, std::min(m_table->columnWidth(column), widest)));
    }
}

void PortsView::showEmptiness()
{
    emit countChanged(m_model.rowCount());
    if (m_model.rowCount() == 0)
        m_emptyText->setText(tr("No service of this plan publishes a port."));
    else
        m_emptyText->setText(tr("No port matches \"%1\".").arg(m_filterField->text()));
    m_stack->setCurrentIndex(m_filter.rowCount() == 0 ? 1 : 0);
}

std::optional<Severity> PortsView::markOf(plan::BindingRef binding, std::string_view field) const
{
    std::optional<Severity> worst;
    for (const check::Finding *finding : m_checks.findingsOn(binding)) {
        if (!holdsIn(*finding, m_workspace.environment()) || !concerns(*finding, binding, field))
            continue;
        const Severity severity = lookOf(finding->severity);
        worst = worst ? std::min(*worst, severity) : severity;
    }
    return worst;
}

void PortsView::refreshMarks(const check::FindingsChange &change)
{
    std::set<plan::ServiceId> services;
    for (const check::Findings *findings : {&change.removed, &change.added})
        for (const check::Finding &finding : *findings)
            for (const check::RelatedPlace &place : placesOf(finding))
                if (const auto binding = bindingAt(place.entity, place.field))
                    services.insert(binding->service);
    m_model.refreshMarks(services);
}

void PortsView::selectInWorkspace()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_following || rows.isEmpty())
        return;
    m_following = true;
    if (rows.size() == 1) {
        m_workspace.select(Selection::of(m_model.bindingAt(m_filter.mapToSource(rows.first()).row())));
    } else {
        Selection selection;
        for (const QModelIndex &row : rows)
            selection.entities.insert(m_model.bindingAt(m_filter.mapToSource(row).row()).service);
        m_workspace.select(std::move(selection));
    }
    m_following = false;
}

void PortsView::followSelection()
{
    if (m_following)
        return;
    const Selection &selection = m_workspace.selection();
    QItemSelection rows;
    QModelIndex first;
    QModelIndex last;
    const auto add = [&](int row) {
        const QModelIndex index = m_filter.mapFromSource(m_model.index(row, PortsModel::ServiceColumn));
        if (!index.isValid())
            return;
        rows.select(index, index);
        if (!first.isValid() || index.row() < first.row())
            first = index;
        if (!last.isValid() || index.row() > last.row())
            last = index;
    };
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const plan::BindingRef binding = m_model.bindingAt(row);
        if (selection.binding ? binding == *selection.binding : selection.contains(binding.service))
            add(row);
    }
    m_following = true;
    if (first.isValid())
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        // As many of them as fit, the first in any case.
        m_table->scrollTo(last);
        m_table->scrollTo(first);
    }
    m_following = false;
}

void PortsView::watchEditor(ExpressionEditor *editor, const QModelIndex &index)
{
    m_editor = editor;
    const QPersistentModelIndex cell(m_filter.mapToSource(index));
    connect(editor, &QLineEdit::textEdited, this, [this, editor, cell](const QString &text) {
        if (cell.isValid())
            tryOut(editor, cell, text);
    });
    connect(editor, &QObject::destroyed, this, [this] {
        if (m_popup && !m_popup->isActive())
            m_popup->deleteLater();
    });
}

void PortsView::tryOut(ExpressionEditor *editor, const QModelIndex &index, const QString &text)
{
    const PortsModel::Trial trial = m_model.trial(index, text);
    editor->setResolved(trial.resolved);
    editor->setRefusal(trial.problem);
    editor->setClashing(false);
    if (m_popup)
        m_popup->deleteLater();
    if (!trial.problem.isEmpty()) {
        newPopup()->setContent(trial.problem, {}, m_workspace.plan(), false);
        m_popup->showAt(globalRect(index));
        return;
    }
    const plan::Transaction edit = m_model.editOf(index, text);
    if (edit.isEmpty())
        return;
    const plan::Plan next = plan::apply(m_workspace.plan(), edit);
    const plan::BindingRef binding = m_model.bindingAt(index.row());
    m_checks.tryOut(edit, binding, editor,
                    [this, editor, next, cell = QPersistentModelIndex(index)](const views::Trial &found) {
                        if (cell.isValid())
                            showTrial(editor, cell, found, next);
                    });
}

void PortsView::showTrial(ExpressionEditor *editor, const QModelIndex &index, const Trial &trial,
                          const plan::Plan &plan)
{
    const plan::BindingRef binding = m_model.bindingAt(index.row());
    const auto find = [&](std::string_view field) {
        return std::find_if(trial.troubles.begin(), trial.troubles.end(), [&](const Trial::Trouble &found) {
            return concerns(found.finding, binding, field) &&
                   holdsIn(found.finding, m_workspace.environment());
        });
    };
    auto trouble = find(PortsModel::fieldOf(index.column()));
    if (trouble == trial.troubles.end())
        trouble = find({});
    if (trouble == trial.troubles.end())
        return;
    editor->setClashing(trouble->finding.severity == check::Severity::Error);
    newPopup()->setContent(headingOf(asSeenFrom(trouble->finding, binding, plan)), trouble->fixes, plan,
                           false);
    m_popup->showAt(globalRect(index));
}

void PortsView::offerFixes()
{
    if (m_editor && m_popup && m_popup->fixCount() > 0) {
        // What was typed is entered first: the fixes are those of the plan with it.
        auto *delegate = qobject_cast<TableDelegate *>(m_table->itemDelegate());
        emit delegate->commitData(m_editor);
        emit delegate->closeEditor(m_editor);
        m_popup->activate();
        return;
    }
    const QModelIndex current = m_filter.mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return;
    const plan::BindingRef binding = m_model.bindingAt(current.row());
    const std::string_view field = PortsModel::fieldOf(current.column());
    auto findings = m_checks.findingsOn(binding);
    std::erase_if(findings,
                  [this](const auto *finding) { return !holdsIn(*finding, m_workspace.environment()); });
    // Those in the current cell first, then by severity.
    std::stable_sort(findings.begin(), findings.end(), [&](const auto *a, const auto *b) {
        const bool hereA = !field.empty() && concerns(*a, binding, field);
        const bool hereB = !field.empty() && concerns(*b, binding, field);
        return hereA != hereB ? hereA : a->severity > b->severity;
    });
    if (findings.empty())
        return;
    const check::Finding finding = *findings.front();
    m_checks.findFixes(asSeenFrom(finding, binding, m_workspace.plan()), this,
                       [this, finding, cell = QPersistentModelIndex(current)](auto fixes) {
                           if (cell.isValid())
                               openFixes(finding, cell, std::move(fixes));
                       });
}

void PortsView::openFixes(const check::Finding &finding, const QModelIndex &index,
                          std::vector<check::Fix> fixes)
{
    FixPopup *popup = newPopup();
    const check::Finding seen = asSeenFrom(finding, m_model.bindingAt(index.row()), m_workspace.plan());
    popup->setContent(headingOf(seen), std::move(fixes), m_workspace.plan(), true);
    connect(popup, &FixPopup::suppressionChosen, this, [this, finding](const QString &reason) {
        m_workspace.document().apply(check::suppress(m_workspace.plan(), finding, reason.toStdString()));
    });
    popup->showAt(globalRect(index));
    popup->activate();
}

FixPopup *PortsView::newPopup()
{
    if (m_popup)
        m_popup->deleteLater();
    m_popup = new FixPopup(m_theme, window());
    connect(m_popup, &FixPopup::fixChosen, this,
            [this](const check::Fix &fix) { m_workspace.document().apply(fix.transaction); });
    connect(m_popup, &FixPopup::dismissed, m_table, [this] { m_table->setFocus(Qt::PopupFocusReason); });
    connect(m_popup, &FixPopup::dismissed, m_popup, &QObject::deleteLater);
    return m_popup;
}

QRect PortsView::globalRect(const QModelIndex &index) const
{
    const QRect cell = m_table->visualRect(m_filter.mapFromSource(index));
    return {m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

void PortsView::editBinding(plan::BindingRef binding, PortsModel::Column column)
{
    const QModelIndex cell = m_filter.mapFromSource(m_model.index(m_model.rowOf(binding), column));
    if (!cell.isValid())
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void PortsView::copySelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = PortsModel::NodeColumn; column < PortsModel::ColumnCount; ++column)
            cells << oneLine(row.siblingAtColumn(column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace portolan::views
