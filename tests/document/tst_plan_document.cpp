#include <QtTest>

#include "model/document/plan_document.h"

using namespace portolan;
using document::Gesture;
using document::PlanDocument;

namespace {

plan::Transaction insertNode(const PlanDocument &document, const std::string &name)
{
    plan::Edit edit(document.plan());
    plan::Node node;
    node.name = name;
    edit.insert(node);
    return std::move(edit).finish("Add " + name);
}

plan::Transaction moveNode(const PlanDocument &document, double x)
{
    plan::Edit edit(document.plan());
    edit.put(plan::Placement{document.plan().nodes()[0].id, x, 0, 0, 0});
    return std::move(edit).finish("Move node");
}

/// Writes down every signal of a document as one word, in order.
QStringList &record(PlanDocument &document, QStringList &log)
{
    QObject::connect(&document, &PlanDocument::aboutToApply, [&] { log << "aboutToApply"; });
    QObject::connect(&document, &PlanDocument::applied, [&] { log << "applied"; });
    QObject::connect(&document, &PlanDocument::aboutToReset, [&] { log << "aboutToReset"; });
    QObject::connect(&document, &PlanDocument::reset, [&] { log << "reset"; });
    QObject::connect(&document, &PlanDocument::settled, [&] { log << "settled"; });
    QObject::connect(&document, &PlanDocument::savedChanged,
                     [&](bool saved) { log << (saved ? "saved" : "unsaved"); });
    QObject::connect(&document, &PlanDocument::pathChanged,
                     [&](const QString &path) { log << "path " + path; });
    return log;
}

} // namespace

class TestPlanDocument : public QObject
{
    Q_OBJECT

private slots:
    void applyIsOneStepOfUndo();
    void everyChangeIsBracketed();
    void theSignalCarriesWhatReallyHappens();
    void emptyTransactionLeavesNoTrace();
    void stepsOfOneGestureBecomeOne();
    void differentGesturesStayApart();
    void gestureThatReturnsToItsStartVanishes();
    void savedFollowsUndoAndRedo();
    void editsDuringSavingStayUnsaved();
    void openingForgetsTheHistory();
    void importedPlanIsNotSaved();
};

void TestPlanDocument::applyIsOneStepOfUndo()
{
    PlanDocument document;
    document.apply(insertNode(document, "gateway"));
    QCOMPARE(document.plan().nodes().size(), 1U);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), "Add gateway");
    document.undoStack().undo();
    QVERIFY(document.plan() == plan::Plan());
}

void TestPlanDocument::everyChangeIsBracketed()
{
    PlanDocument document;
    QStringList log;
    record(document, log);
    document.apply(insertNode(document, "gateway"));
    document.undoStack().undo();
    document.undoStack().redo();
    const QStringList change{"aboutToApply", "applied", "settled"};
    QCOMPARE(log, change + QStringList{"unsaved"} + change + QStringList{"saved"} + change +
                      QStringList{"unsaved"});
}

void TestPlanDocument::theSignalCarriesWhatReallyHappens()
{
    PlanDocument document;
    plan::Transaction seen;
    connect(&document, &PlanDocument::aboutToApply, [&] { QVERIFY(document.plan().nodes().isEmpty()); });
    connect(&document, &PlanDocument::applied,
            [&](const plan::Transaction &transaction) { seen = transaction; });
    const plan::Transaction insertion = insertNode(document, "gateway");
    document.apply(insertion);
    QVERIFY(seen == insertion);
    disconnect(&document, &PlanDocument::aboutToApply, nullptr, nullptr);
    document.undoStack().undo();
    QVERIFY(seen == plan::inverse(insertion));
}

void TestPlanDocument::emptyTransactionLeavesNoTrace()
{
    PlanDocument document;
    document.apply(insertNode(document, "gateway"));
    document.undoStack().undo();
    QStringList log;
    record(document, log);
    document.apply({"Nothing", {}});
    QCOMPARE(log, QStringList());
    QVERIFY2(document.undoStack().canRedo(), "an edit that changes nothing must not cost the redo history");
}

void TestPlanDocument::stepsOfOneGestureBecomeOne()
{
    PlanDocument document;
    document.apply(insertNode(document, "gateway"));
    const plan::Plan before = document.plan();
    const Gesture drag = document.newGesture();
    for (const double x : {10.0, 20.0, 30.0})
        document.apply(moveNode(document, x), drag);
    QCOMPARE(document.undoStack().count(), 2);
    QCOMPARE(document.plan().placements()[0].x, 30.0);
    document.undoStack().undo();
    QVERIFY(document.plan() == before);
    document.undoStack().redo();
    QCOMPARE(document.plan().placements()[0].x, 30.0);
}

void TestPlanDocument::differentGesturesStayApart()
{
    PlanDocument document;
    document.apply(insertNode(document, "gateway"));
    document.apply(moveNode(document, 10), document.newGesture());
    document.apply(moveNode(document, 20), document.newGesture());
    document.apply(moveNode(document, 30));
    document.apply(moveNode(document, 40));
    QCOMPARE(document.undoStack().count(), 5);
}

void TestPlanDocument::gestureThatReturnsToItsStartVanishes()
{
    PlanDocument document;
    document.apply(insertNode(document, "gateway"));
    document.apply(moveNode(document, 10));
    const Gesture drag = document.newGesture();
    document.apply(moveNode(document, 20), drag);
    document.apply(moveNode(document, 10), drag);
    QCOMPARE(document.undoStack().count(), 2);
    QCOMPARE(document.plan().placements()[0].x, 10.0);
}

void TestPlanDocument::savedFollowsUndoAndRedo()
{
    PlanDocument document;
    QVERIFY(document.isSaved());
    document.apply(insertNode(document, "gateway"));
    QVERIFY(!document.isSaved());
    document.markSaved("/plans/a.portolan.yaml", document.revision());
    QVERIFY(document.isSaved());
    QCOMPARE(document.path(), "/plans/a.portolan.yaml");
    document.undoStack().undo();
    QVERIFY(!document.isSaved());
    document.undoStack().redo();
    QVERIFY(document.isSaved());
}

void TestPlanDocument::editsDuringSavingStayUnsaved()
{
    PlanDocument document;
    document.apply(insertNode(document, "gateway"));
    const PlanDocument::Revision written = document.revision();
    document.apply(insertNode(document, "services"));
    document.markSaved("/plans/a.portolan.yaml", written);
    QVERIFY(!document.isSaved());
}

void TestPlanDocument::openingForgetsTheHistory()
{
    PlanDocument document;
    document.apply(insertNode(document, "gateway"));
    const plan::Plan read = document.plan();
    document.apply(insertNode(document, "services"));
    QStringList log;
    record(document, log);
    document.open(read, "/plans/a.portolan.yaml");
    QCOMPARE(log, QStringList({"aboutToReset", "saved", "reset", "path /plans/a.portolan.yaml", "settled"}));
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(document.isSaved());
    document.startNew();
    QCOMPARE(document.path(), QString());
    QVERIFY(document.plan() == plan::Plan());
}

void TestPlanDocument::importedPlanIsNotSaved()
{
    PlanDocument document;
    document.startImported(plan::Plan());
    QVERIFY(!document.isSaved());
    QCOMPARE(document.path(), QString());
}

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plan_document.moc"
