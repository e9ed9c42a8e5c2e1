#include <QtTest>

#include "views/tables/row_steps.h"

#include <random>

using namespace portolan::views;

namespace {

/// `~1+2 -3`: changes, insertions and removals as they are told.
QString told(const std::vector<RowStep> &steps)
{
    QStringList words;
    for (const RowStep &step : steps)
        words << QStringLiteral("%1%2x%3").arg(QLatin1Char("~+-"[step.kind])).arg(step.row).arg(step.count);
    return words.join(' ');
}

std::vector<RowStep> stepsFrom(const QString &before, const QString &after)
{
    RowSteps steps;
    steps.add(0, static_cast<int>(before.size()),
              keptRows(static_cast<int>(before.size()), static_cast<int>(after.size()),
                       [&](int i, int j) { return before[i] == after[j]; }),
              0);
    return std::move(steps).take();
}

/// What the steps make of the rows.
QString taken(QString rows, const QString &fresh, const std::vector<RowStep> &steps)
{
    for (const RowStep &step : steps) {
        const QString part = fresh.mid(static_cast<qsizetype>(step.fresh), step.count);
        switch (step.kind) {
        case RowStep::Change: rows.replace(step.row, step.count, part); break;
        case RowStep::Insert: rows.insert(step.row, part); break;
        case RowStep::Remove: rows.remove(step.row, step.count); break;
        }
    }
    return rows;
}

} // namespace

class TestRowSteps : public QObject
{
    Q_OBJECT

private slots:
    void touchAsFewRowsAsCanBe_data();
    void touchAsFewRowsAsCanBe();
    void leadToTheNewRows();
};

void TestRowSteps::touchAsFewRowsAsCanBe_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("steps");
    QTest::addRow("nothing") << "abc"
                             << "abc"
                             << "";
    QTest::addRow("one changes") << "abc"
                                 << "axc"
                                 << "~1x1";
    QTest::addRow("one comes in front") << "abc"
                                        << "xabc"
                                        << "+0x1";
    QTest::addRow("two come apart") << "abc"
                                    << "axbyc"
                                    << "+1x1 +3x1";
    QTest::addRow("one goes, another comes") << "abcd"
                                             << "acdx"
                                             << "-1x1 +3x1";
    QTest::addRow("all go") << "ab"
                            << ""
                            << "-0x2";
    QTest::addRow("one becomes two") << "abc"
                                     << "axyc"
                                     << "~1x1 +2x1";
}

void TestRowSteps::touchAsFewRowsAsCanBe()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, steps);
    QCOMPARE(told(stepsFrom(before, after)), steps);
}

void TestRowSteps::leadToTheNewRows()
{
    std::mt19937 random(7);
    const auto rows = [&random] {
        QString text;
        for (unsigned left = random() % 12; left > 0; --left)
            text += QLatin1Char(static_cast<char>('a' + random() % 5));
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const QString before = rows();
        const QString after = rows();
        QCOMPARE(taken(before, after, stepsFrom(before, after)), after);
    }
}

QTEST_GUILESS_MAIN(TestRowSteps)
#include "tst_row_steps.moc"
