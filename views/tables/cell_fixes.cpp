#include "views/tables/cell_fixes.h"

#include "views/findings/finding_text.h"
#include "views/tables/table_delegate.h"

#include <QCompleter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace portolan::views {

CellFixes::CellFixes(QTableView &view, TableModel &model, TableFilter &filter, CheckService &checks,
                     const ThemeSource &theme, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_filter(filter)
    , m_checks(checks)
    , m_theme(theme)
    , m_findings(model.table(), checks, model.workspace())
{
    model.setMarks([this](const RowFacts &row, int column) { return m_findings.markOf(row, column); });
    connect(&checks, &CheckService::checked, this, [this] { m_model.refreshMarks(m_checks.touched()); });
    for (const QScrollBar *bar : {view.verticalScrollBar(), view.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, [this] {
            if (m_popup)
                m_popup->deleteLater(); // its cell has moved away
        });
}

void CellFixes::watch(ExpressionEditor *editor, const QModelIndex &index)
{
    m_editor = editor;
    const QPersistentModelIndex cell(m_filter.mapToSource(index));
    const auto look = [this, editor, cell](const QString &text) {
        if (cell.isValid())
            tryOut(editor, cell, text);
    };
    connect(editor, &QLineEdit::textEdited, this, look);
    if (QCompleter *completer = editor->completer())
        // Later: the editor takes the proposal after this, as text that nobody has typed.
        connect(
            completer, qOverload<const QString &>(&QCompleter::activated), editor,
            [editor, look](const QString &text) {
                editor->setModified(true);
                look(text);
            },
            Qt::QueuedConnection);
    connect(editor, &QObject::destroyed, this, [this] {
        if (m_popup && !m_popup->isActive())
            m_popup->deleteLater();
    });
}

void CellFixes::tryOut(ExpressionEditor *editor, const QModelIndex &index, const QString &text)
{
    const TableModel::Attempt attempt = m_model.attempt(index, text);
    editor->setResolved(attempt.verdict.meaning);
    editor->setRefusal(attempt.verdict.problem);
    editor->setClashing(false);
    if (m_popup)
        m_popup->deleteLater();
    const plan::Plan &plan = m_model.workspace().plan();
    if (!attempt.verdict.problem.isEmpty()) {
        newPopup()->setContent(attempt.verdict.problem, {}, plan, false);
        m_popup->showAt(globalRect(index));
        return;
    }
    if (attempt.edit.isEmpty())
        return;
    const plan::Plan next = plan::apply(plan, attempt.edit);
    m_checks.tryOut(attempt.edit, bindingOf(m_model.table().facts(index.row())), editor,
                    [this, editor, next, cell = QPersistentModelIndex(index)](const Trial &found) {
                        if (cell.isValid())
                            showTrial(editor, cell, found, next);
                    });
}

void CellFixes::showTrial(ExpressionEditor *editor, const QModelIndex &index, const Trial &trial,
                          const plan::Plan &plan)
{
    const RowFacts &row = m_model.table().facts(index.row());
    const auto find = [&](int column) {
        return std::find_if(trial.troubles.begin(), trial.troubles.end(), [&](const Trial::Trouble &found) {
            return m_findings.concerns(found.finding, row, column) &&
                   holdsIn(found.finding, m_model.workspace().environment());
        });
    };
    auto trouble = find(index.column());
    if (trouble == trial.troubles.end())
        trouble = find(TableModel::findingColumn);
    if (trouble == trial.troubles.end())
        return;
    editor->setClashing(trouble->finding.severity == check::Severity::Error);
    newPopup()->setContent(headingOf(asSeenFrom(trouble->finding, bindingOf(row), plan)), trouble->fixes,
                           plan, false);
    m_popup->showAt(globalRect(index));
}

void CellFixes::offer()
{
    if (m_editor && m_popup && m_popup->fixCount() > 0) {
        // What was typed is entered first: the fixes are those of the plan with it.
        auto *delegate = qobject_cast<TableDelegate *>(m_view.itemDelegate());
        emit delegate->commitData(m_editor);
        emit delegate->closeEditor(m_editor);
        m_popup->activate();
        return;
    }
    const QModelIndex current = m_filter.mapToSource(m_view.currentIndex());
    if (!current.isValid())
        return;
    const RowFacts &row = m_model.table().facts(current.row());
    const auto findings = m_findings.of(row, current.column());
    if (findings.empty())
        return;
    const check::Finding finding = *findings.front();
    m_checks.findFixes(asSeenFrom(finding, bindingOf(row), m_model.workspace().plan()), this,
                       [this, finding, cell = QPersistentModelIndex(current)](auto fixes) {
                           if (cell.isValid())
                               open(finding, cell, std::move(fixes));
                       });
}

void CellFixes::explain(const QString &reason)
{
    newPopup()->setContent(reason, {}, m_model.workspace().plan(), false);
    const QModelIndex current = m_filter.mapToSource(m_view.currentIndex());
    m_popup->showAt(globalRect(current));
    m_popup->activate();
}

void CellFixes::open(const check::Finding &finding, const QModelIndex &index, std::vector<check::Fix> fixes)
{
    FixPopup *popup = newPopup();
    const plan::BindingRef binding = bindingOf(m_model.table().facts(index.row()));
    Workspace &workspace = m_model.workspace();
    popup->setContent(headingOf(asSeenFrom(finding, binding, workspace.plan())), std::move(fixes),
                      workspace.plan(), true);
    connect(popup, &FixPopup::suppressionChosen, this, [&workspace, finding](const QString &reason) {
        workspace.document().apply(check::suppress(workspace.plan(), finding, reason.toStdString()));
    });
    popup->showAt(globalRect(index));
    popup->activate();
}

FixPopup *CellFixes::newPopup()
{
    if (m_popup)
        m_popup->deleteLater();
    m_popup = new FixPopup(m_theme, m_view.window());
    connect(m_popup, &FixPopup::fixChosen, this,
            [this](const check::Fix &fix) { m_model.workspace().document().apply(fix.transaction); });
    connect(m_popup, &FixPopup::dismissed, &m_view, [this] { m_view.setFocus(Qt::PopupFocusReason); });
    connect(m_popup, &FixPopup::dismissed, m_popup, &QObject::deleteLater);
    return m_popup;
}

QRect CellFixes::globalRect(const QModelIndex &index) const
{
    const QRect cell = m_view.visualRect(m_filter.mapFromSource(index));
    return {m_view.viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

} // namespace portolan::views
