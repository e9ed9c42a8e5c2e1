#include "model/document/plan_document.h"

#include <QUndoCommand>

#include <cassert>

namespace portolan::document {

/// One step of undo: a transaction, forward and back.
class PlanDocument::Step : public QUndoCommand
{
public:
    Step(PlanDocument &document, plan::Transaction transaction, Gesture gesture)
        : m_document(document)
        , m_transaction(std::move(transaction))
        , m_gesture(gesture)
    {
        setText(QString::fromStdString(m_transaction.label));
    }

    int id() const override { return static_cast<int>(m_gesture); }
    void redo() override { m_document.take(m_transaction); }
    void undo() override { m_document.take(plan::inverse(m_transaction)); }

    /// The later step has been taken already, so the two together lead from before this one to the plan of
    /// now.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &later = static_cast<const Step &>(*other);
        const plan::Plan between = plan::apply(m_document.plan(), plan::inverse(later.m_transaction));
        const plan::Plan start = plan::apply(between, plan::inverse(m_transaction));
        m_transaction = plan::difference(start, m_document.plan(), m_transaction.label);
        setObsolete(m_transaction.isEmpty());
        return true;
    }

private:
    PlanDocument &m_document;
    plan::Transaction m_transaction;
    Gesture m_gesture;
};

PlanDocument::PlanDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &PlanDocument::savedChanged);
}

PlanDocument::~PlanDocument()
{
    // The undo stack clears itself when it goes, and says so; nobody is left to hear it.
    m_undoStack.disconnect(this);
}

void PlanDocument::apply(const plan::Transaction &transaction, Gesture gesture)
{
    if (!transaction.isEmpty())
        m_undoStack.push(new Step(*this, transaction, gesture));
}

void PlanDocument::open(plan::Plan plan, const QString &path)
{
    replace(std::move(plan), path);
}

void PlanDocument::startNew()
{
    replace(plan::Plan(), {});
}

void PlanDocument::startImported(plan::Plan plan)
{
    replace(std::move(plan), {});
    m_undoStack.resetClean();
}

void PlanDocument::markSaved(const QString &path, Revision revision)
{
    if (revision == m_revision)
        m_undoStack.setClean();
    else
        m_undoStack.resetClean();
    if (path == m_path)
        return;
    m_path = path;
    emit pathChanged(m_path);
}

void PlanDocument::markUnsaved()
{
    m_undoStack.resetClean();
}

void PlanDocument::take(const plan::Transaction &transaction)
{
    assert(!m_changing && "a slot of aboutToApply or applied changed the plan");
    m_changing = true;
    emit aboutToApply(transaction);
    m_plan = plan::apply(std::move(m_plan), transaction);
    ++m_revision;
    emit applied(transaction);
    m_changing = false;
    emit settled();
}

void PlanDocument::replace(plan::Plan plan, const QString &path)
{
    assert(!m_changing && plan::integrityProblems(plan).empty());
    m_changing = true;
    emit aboutToReset();
    m_plan = std::move(plan);
    ++m_revision;
    m_undoStack.clear();
    const bool moved = m_path != path;
    m_path = path;
    emit reset();
    m_changing = false;
    if (moved)
        emit pathChanged(m_path);
    emit settled();
}

} // namespace portolan::document
