#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "model/plan/transaction.h"

namespace portolan::document {

/// One gesture of the mouse or keyboard, all of whose transactions are undone in one step.
enum class Gesture : int { None = -1 };

/// The plan that is open: the one owner of its value, its undo stack and its place on disk.
///
/// `apply` is the only way to change the plan. Every change, those of undo and redo included, is bracketed by
/// `aboutToApply` and `applied` with the transaction that is really taking place; another plan by
/// `aboutToReset` and `reset`. Views follow those four signals and nothing else; a slot of them must not
/// change the plan. `settled` comes when all have followed: the time to react with a change of selection, or
/// of the plan.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    /// Counts the changes of this document. Two equal revisions of one document hold equal plans.
    using Revision = quint64;

    explicit PlanDocument(QObject *parent = nullptr);
    ~PlanDocument() override;

    /// In force until the next change; a copy is cheap and stays what it is.
    const plan::Plan &plan() const { return m_plan; }
    Revision revision() const { return m_revision; }

    /// For undo, redo, their texts and the clean state. Nothing but this document pushes to it.
    QUndoStack &undoStack() { return m_undoStack; }

    /// Where the plan was read from or last saved, absolute; empty for a plan that was never saved.
    QString path() const { return m_path; }
    /// False when the plan differs from what is on disk.
    bool isSaved() const { return m_undoStack.isClean(); }

    /// A token for `apply` that no earlier gesture has.
    Gesture newGesture() { return Gesture{++m_lastGesture}; }

    /// Changes the plan, as one step of undo. Steps that follow each other in the same gesture become one;
    /// one that changes nothing leaves no trace. Every `before` of the transaction must be what the plan
    /// holds.
    void apply(const plan::Transaction &transaction, Gesture gesture = Gesture::None);

    /// Replaces everything by a plan read from \a path, and forgets the history.
    void open(plan::Plan plan, const QString &path);
    /// Replaces everything by a plan that is nowhere on disk yet: a new one (saved as long as it is
    /// untouched), or an imported one, which is worth keeping and therefore counts as not saved.
    void startNew();
    void startImported(plan::Plan plan);

    /// States that \a revision is what stands at \a path. Edits made since then stay unsaved.
    void markSaved(const QString &path, Revision revision);
    /// States that what is on disk is not this plan, though nothing was edited: its file is gone, or another
    /// one.
    void markUnsaved();

signals:
    void aboutToApply(const portolan::plan::Transaction &transaction);
    void applied(const portolan::plan::Transaction &transaction);
    void aboutToReset();
    void reset();
    void settled();
    void pathChanged(const QString &path);
    /// The plan became equal to what is on disk, or ceased to be.
    void savedChanged(bool saved);

private:
    class Step;
    void take(const plan::Transaction &transaction);
    void replace(plan::Plan plan, const QString &path);

    plan::Plan m_plan;
    Revision m_revision = 0;
    QUndoStack m_undoStack;
    QString m_path;
    int m_lastGesture = 0;
    bool m_changing = false;
};

} // namespace portolan::document
