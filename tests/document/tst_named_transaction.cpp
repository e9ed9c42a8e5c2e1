#include <QtTest>

#include "model/document/named_transaction.h"
#include "model/plan/named_difference.h"
#include "tests/sample_plans.h"

using namespace portolan;

class TestNamedTransaction : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheOtherPlan_data();
    void leadsToTheOtherPlan();
    void sameNamesStayTheSameThings();
    void equalPlansDifferInNothing();
};

namespace {

const std::string start = R"(
nodes:
  box: {}
  spare: {}
services:
  web: {node: box, endpoints: [{port: 80}]}
  db: {node: spare}
links: [{from: web, to: db, port: 5432}]
routes:
  site: {listener: box, target: web}
)";

} // namespace

void TestNamedTransaction::leadsToTheOtherPlan_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addRow("nothing to all") << std::string("name: a\n") << start;
    QTest::addRow("all to nothing") << start << std::string("name: a\n");
    QTest::addRow("order and ids differ")
        << start
        << std::string("nodes:\n  new: {}\n  spare: {}\n  box: {}\nservices:\n  db: {node: box}\n"
                       "  added: {node: new}\n  web: {node: spare}\n"
                       "links: [{from: db, to: added, port: 1}]\n");
}

void TestNamedTransaction::leadsToTheOtherPlan()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    const plan::Plan before = test::planFrom(from);
    const plan::Plan after = test::planFrom(to);
    const plan::Transaction transaction = document::namedTransaction(before, after, "Read again");
    const plan::Plan reached = plan::apply(before, transaction);
    QVERIFY(plan::integrityProblems(reached).empty());
    QVERIFY(plan::namedDifference(reached, after).empty());
    QVERIFY(plan::apply(reached, plan::inverse(transaction)) == before);
}

void TestNamedTransaction::sameNamesStayTheSameThings()
{
    const plan::Plan before = test::planFrom(start);
    plan::Plan after = test::planFrom("nodes:\n  first: {}\n  spare: {}\n  box: {note: Changed}\n");
    const plan::Transaction transaction = document::namedTransaction(before, after, "Read again");
    const plan::Plan reached = plan::apply(before, transaction);
    QCOMPARE(test::nodeNamed(reached, "box"), test::nodeNamed(before, "box"));
    QCOMPARE(test::nodeNamed(reached, "spare"), test::nodeNamed(before, "spare"));
    QVERIFY(!before.nodes().find(test::nodeNamed(reached, "first")));
}

void TestNamedTransaction::equalPlansDifferInNothing()
{
    QVERIFY(document::namedTransaction(test::bundledPlan(), test::bundledPlan(), {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestNamedTransaction)
#include "tst_named_transaction.moc"
