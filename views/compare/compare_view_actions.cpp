#include "model/edit/names.h"
#include "model/plan/references.h"
#include "views/compare/compare_details.h"
#include "views/compare/compare_view.h"
#include "views/findings/check_service.h"
#include "views/theme/empty_state.h"
#include "views/workspace/look_of.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

/// What the view says of a comparison, and what can be done with its rows.
namespace portolan::views {

void CompareView::showSummary()
{
    const int same = m_model.total() - m_model.differing();
    m_same->setText(tr("Show what is the &same (%1)").arg(same));
    m_message->setText(m_model.differing() == 0 ? tr("Nothing differs.")
                                                : tr("%n difference(s)", nullptr, m_model.differing()));
}

/// Says that it takes a while, or that it was stopped; takes that back when it is done.
void CompareView::showBusy()
{
    m_progress->setVisible(m_busy);
    m_cancel->setVisible(m_busy || m_isCancelled);
    m_cancel->setText(m_busy ? tr("Cancel") : tr("Compare again"));
    if (m_busy)
        m_message->setText(tr("Comparing…"));
    else if (m_isCancelled)
        m_message->setText(tr("Stopped. What is shown is from before."));
}

void CompareView::showEmptiness()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_details->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    const QString left = m_model.sideName(CompareSide::Left);
    const QString right = m_model.sideName(CompareSide::Right);
    const auto &environments = m_workspace.plan().environments();
    if (!m_filterField->text().isEmpty() && (m_model.differing() > 0 || m_filter.showsSame()))
        m_empty->show(Icon::Filter, tr("Nothing here matches \"%1\".").arg(m_filterField->text()),
                      tr("Show all"));
    else if (environments.size() < 2 && !isEdited())
        m_empty->show(Icon::Environment,
                      environments.isEmpty()
                          ? tr("The plan has no environments yet. With two there is something to compare; "
                               "with none, edits are shown beside the plan as opened.")
                          : tr("%1 is the only environment. Add another to compare the two; edits are shown "
                               "beside the plan as opened.")
                                .arg(labelOf(environments[0])),
                      tr("Add an environment"));
    else
        m_empty->show(Icon::Ok, tr("%1 and %2 are the same.").arg(left, right), {});
}

void CompareView::expandTopics()
{
    for (int row = 0; row < m_filter.rowCount(); ++row)
        m_tree->expand(m_filter.index(row, 0));
}

plan::EntityRef CompareView::entityOf(const compare::Row &row) const
{
    for (const compare::Value *value : {&row.right, &row.left})
        if (value->entity && plan::exists(m_workspace.plan(), value->entity))
            return value->entity;
    return {};
}

void CompareView::showDetails()
{
    const compare::Row *row = m_filter.rowAt(m_tree->currentIndex());
    m_details->showRow(m_model, row);
    m_details->setGoal(row ? entityOf(*row) : plan::EntityRef());
}

void CompareView::selectCurrent()
{
    const compare::Row *row = m_filter.rowAt(m_tree->currentIndex());
    const plan::EntityRef entity = row ? entityOf(*row) : plan::EntityRef();
    if (entity && !m_following)
        select(*row, entity);
}

/// Selects what a row is about, and of a service the port.
void CompareView::select(const compare::Row &row, plan::EntityRef entity)
{
    const compare::Value &value = row.right.entity == entity ? row.right : row.left;
    const auto binding = bindingAt(entity, value.field);
    const plan::Service *service = binding ? m_workspace.plan().find(binding->service) : nullptr;
    const bool hasBinding = service && binding->index < service->ports.size();
    m_following = true;
    m_workspace.select(hasBinding ? Selection::of(*binding) : Selection::of(entity));
    m_following = false;
}

/// Makes a row about what is selected elsewhere the current one.
void CompareView::followSelection()
{
    const Selection &selection = m_workspace.selection();
    if (m_following || !isVisible() || selection.entities.empty())
        return;
    const auto concerns = [&](const QModelIndex &index) {
        const compare::Row *row = m_filter.rowAt(index);
        return row && selection.contains(entityOf(*row));
    };
    if (concerns(m_tree->currentIndex()))
        return;
    for (int topic = 0; topic < m_filter.rowCount(); ++topic) {
        const QModelIndex parent = m_filter.index(topic, 0);
        for (int row = 0; row < m_filter.rowCount(parent); ++row)
            if (const QModelIndex index = m_filter.index(row, 0, parent); concerns(index)) {
                m_following = true;
                m_tree->setCurrentIndex(index);
                m_following = false;
                return;
            }
    }
}

void CompareView::showFirst()
{
    followSelection();
    if (m_tree->currentIndex().isValid() || m_filter.rowCount() == 0)
        return;
    m_following = true; // nobody has selected it
    m_tree->setCurrentIndex(m_filter.index(0, 0, m_filter.index(0, 0)));
    m_following = false;
}

/// Shows the thing where it is drawn, in an environment that has it.
void CompareView::goToCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const compare::Row *row = m_filter.rowAt(index);
    if (!row) {
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
        return;
    }
    const plan::EntityRef entity = entityOf(*row);
    if (!entity)
        return;
    const plan::EnvironmentId left = m_sides->chosen(CompareSide::Left).environment;
    const plan::EnvironmentId right = m_sides->chosen(CompareSide::Right).environment;
    const bool isLeft = m_workspace.environment() == left;
    const bool isHere = isLeft ? row->left.isOn() : row->right.isOn();
    if (const plan::EnvironmentId other = isLeft ? right : left; !isHere && m_workspace.plan().find(other))
        m_workspace.setEnvironment(other);
    select(*row, entity); // what follows the environment may have let go of it
    emit entityWanted(entity);
}

/// A second environment to begin with: the first one under another name. What keeps rows from being shown is
/// taken back instead where that is the reason that there are none.
void CompareView::addEnvironment()
{
    if (!m_filterField->text().isEmpty())
        return m_filterField->clear();
    const auto &environments = m_workspace.plan().environments();
    plan::Edit edit(m_workspace.plan());
    plan::Environment added;
    if (!environments.isEmpty())
        added = environments[0];
    added.name = edit::freeName(environments, environments.isEmpty() ? "production" : "development");
    added.note.clear();
    const plan::EnvironmentId id = edit.insert(std::move(added));
    const QString name = labelOf(edit.plan().environments().at(id));
    m_workspace.document().apply(
        std::move(edit).finish(tr("Add the environment %1").arg(name).toStdString()));
    m_workspace.select(Selection::of(id));
    m_sides->offer(isEdited());
    m_sides->chooseFirst();
    compare();
}

QList<const compare::Row *> CompareView::rowsToCopy(bool onlySelected) const
{
    if (!onlySelected)
        return m_filter.rows();
    QModelIndexList selected = m_tree->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QList<const compare::Row *> rows;
    for (const QModelIndex &index : std::as_const(selected))
        if (const compare::Row *row = m_filter.rowAt(index))
            rows.append(row);
    return rows;
}

void CompareView::copyAsMarkdown()
{
    QGuiApplication::clipboard()->setText(markdownOf(rowsToCopy(false), m_model.sideName(CompareSide::Left),
                                                     m_model.sideName(CompareSide::Right)));
}

void CompareView::copyAsText()
{
    QGuiApplication::clipboard()->setText(plainTextOf(rowsToCopy(false), m_model.sideName(CompareSide::Left),
                                                      m_model.sideName(CompareSide::Right)));
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filterField && key->key() == Qt::Key_Escape && !m_filterField->text().isEmpty()) {
        key->accept(); // the words go first, the view at the next press
        if (event->type() == QEvent::KeyPress)
            m_filterField->clear();
        return true;
    }
    if (watched == m_filterField && key->key() == Qt::Key_Down && event->type() == QEvent::KeyPress) {
        m_tree->setFocus(Qt::TabFocusReason);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_filter.index(0, 0));
        return true;
    }
    if (watched == m_tree && key->matches(QKeySequence::Copy)) {
        key->accept();
        if (event->type() == QEvent::KeyPress)
            QGuiApplication::clipboard()->setText(plainTextOf(
                rowsToCopy(true), m_model.sideName(CompareSide::Left), m_model.sideName(CompareSide::Right)));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan::views
