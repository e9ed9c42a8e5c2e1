#include "model/compose/counterparts.h"
#include "tests/compose/imported_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using test::Imported;

namespace {

plan::Plan planOf(const QString &services)
{
    return Imported("== compose.yaml\nservices:\n" + services).plan();
}

const plan::Service &only(const plan::Plan &plan)
{
    return plan.services()[0];
}

} // namespace

class TestCounterparts : public QObject
{
    Q_OBJECT

private slots:
    void saysTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *name, const char *one, const char *other, bool isSame) {
            QTest::newRow(name) << one << other << isSame;
        };
        row("quotes", "labels: {a: b}", "labels: {a: 'b'}", true);
        row("quotes around a number", "labels: {a: 1}", "labels: {a: '1'}", false);
        row("brackets", "labels: {a: b}", "labels:\n      a: b", true);
        row("order of keys", "labels: {a: b, c: d}", "labels: {c: d, a: b}", true);
        row("order of items", "command: [a, b]", "command: [b, a]", false);
        row("nothing in other words", "environment: {A: ~, B: null}", "environment: {A: , B: ~}", true);
        row("nothing, and text", "environment: {A: ~}", "environment: {A: '~'}", false);
        row("another line", "restart: always", "\n\n    restart: always", true);
        row("a port in the other form", "ports: ['80:80']", "ports: [{target: 80, published: '80'}]", false);
        row("what a port carries along", "ports: [{target: 80, x-a: ~}]", "ports: [{target: 80, x-a: null}]",
            true);
    }
    void saysTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        const plan::Plan first = planOf("  a:\n    image: x\n    " + one);
        const plan::Plan second = planOf("  a:\n    image: x\n    " + other);
        QCOMPARE(saysSame(only(first), only(second)), isSame);
    }

    void pairsByNameThenByContent()
    {
        const plan::Plan before = planOf("  a: {image: one}\n  b: {image: two}\n  c: {image: three}\n");
        const plan::Plan now = planOf("  b: {image: one}\n  d: {image: three}\n  e: {image: four}\n");
        const Counterparts<plan::Service> pairs(before, now);
        const auto nameBefore = [&](const char *name) {
            const plan::Service *found = pairs.before(plan::findByName(now.services(), name)->id);
            return found ? QString::fromStdString(found->name) : QString();
        };
        QCOMPARE(nameBefore("b"), QStringLiteral("b")); // whatever it says by now
        QCOMPARE(nameBefore("d"), QStringLiteral("c"));
        QCOMPARE(nameBefore("e"), QString());
        QVERIFY(!pairs.now(plan::findByName(before.services(), "a")->id));
    }

    void ofSeveralThatSayTheSameTheFirstIsTaken()
    {
        const plan::Plan before = planOf("  a: {image: x}\n  b: {image: x}\n");
        const plan::Plan now = planOf("  c: {image: x}\n  d: {image: x}\n");
        const Counterparts<plan::Service> pairs(before, now);
        QCOMPARE(pairs.now(before.services()[0].id)->name, std::string("c"));
        QCOMPARE(pairs.now(before.services()[1].id)->name, std::string("d"));
    }

    void theDefaultNetworkIsFoundWhereverItIs()
    {
        const plan::Plan implied = planOf("  a: {image: x, networks: [default]}\n");
        const plan::Plan defined =
            Imported("== compose.yaml\nservices:\n  a: {image: x}\nnetworks: {default: {name: n}}\n").plan();
        const ComposeIndex<plan::Network> index(defined);
        QCOMPARE(index.find(implied, implied.networks()[0]), defined.networks()[0].id);
    }
};

QTEST_GUILESS_MAIN(TestCounterparts)
#include "tst_counterparts.moc"
