#include <QtTest>

#include "views/preview/line_diff.h"

#include <random>

using namespace portolan::views;

namespace {

/// The rows as text: ` a` the same, `~a>b` changed, `-a` removed, `+b` added.
QStringList printed(const LineDiff &diff)
{
    QStringList rows;
    for (const LineDiff::Row &row : diff.rows) {
        switch (row.kind) {
        case LineDiff::Kind::Same: rows << ' ' + diff.left[row.left]; break;
        case LineDiff::Kind::Changed: rows << '~' + diff.left[row.left] + '>' + diff.right[row.right]; break;
        case LineDiff::Kind::Removed: rows << '-' + diff.left[row.left]; break;
        case LineDiff::Kind::Added: rows << '+' + diff.right[row.right]; break;
        }
    }
    return rows;
}

QString joined(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lines.join('\n') + '\n';
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private slots:
    void alignsLines_data();
    void alignsLines();
    void countsLines();
    void bothSidesAreWholeAndInOrder();
    void isAsShortAsItCanBe();
    void thousandsOfDifferencesEndInOneBlock();
    void findsTheWordsThatDiffer_data();
    void findsTheWordsThatDiffer();
};

void TestLineDiff::alignsLines_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("rows");
    QTest::addRow("both empty") << ""
                                << "" << QStringList{};
    QTest::addRow("new file") << ""
                              << "a\nb\n"
                              << QStringList{"+a", "+b"};
    QTest::addRow("file that goes") << "a\nb\n"
                                    << "" << QStringList{"-a", "-b"};
    QTest::addRow("the same") << "a\nb\n"
                              << "a\nb\n"
                              << QStringList{" a", " b"};
    QTest::addRow("one line changes") << "a\nb\nc\n"
                                      << "a\nx\nc\n"
                                      << QStringList{" a", "~b>x", " c"};
    QTest::addRow("one line comes") << "a\nc\n"
                                    << "a\nb\nc\n"
                                    << QStringList{" a", "+b", " c"};
    QTest::addRow("one line goes") << "a\nb\nc\n"
                                   << "a\nc\n"
                                   << QStringList{" a", "-b", " c"};
    QTest::addRow("two become three") << "a\nb\nc\nd\n"
                                      << "a\nx\ny\nz\nd\n"
                                      << QStringList{" a", "~b>x", "~c>y", "+z", " d"};
    QTest::addRow("changes at both ends") << "a\nm\nb\n"
                                          << "x\nm\ny\n"
                                          << QStringList{"~a>x", " m", "~b>y"};
    QTest::addRow("repeated lines") << "a\na\n"
                                    << "a\na\na\n"
                                    << QStringList{" a", " a", "+a"};
    QTest::addRow("no line end at the end") << "a\nb"
                                            << "a\nb\n"
                                            << QStringList{" a", " b"};
}

void TestLineDiff::alignsLines()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QStringList, rows);
    QCOMPARE(printed(compareLines(left, right)), rows);
}

void TestLineDiff::countsLines()
{
    const LineDiff diff = compareLines("a\nb\nc\n", "a\nx\ny\nc\nd\n");
    QCOMPARE(diff.added, 3);
    QCOMPARE(diff.removed, 1);
}

void TestLineDiff::bothSidesAreWholeAndInOrder()
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        QStringList left;
        QStringList right;
        for (unsigned i = random() % 20; i > 0; --i)
            left << QString::number(random() % 6);
        for (unsigned i = random() % 20; i > 0; --i)
            right << QString::number(random() % 6);
        const LineDiff diff = compareLines(joined(left), joined(right));
        int nextLeft = 0;
        int nextRight = 0;
        for (const LineDiff::Row &row : diff.rows) {
            if (row.left >= 0)
                QCOMPARE(row.left, nextLeft++);
            if (row.right >= 0)
                QCOMPARE(row.right, nextRight++);
            if (row.kind == LineDiff::Kind::Same)
                QCOMPARE(diff.left[row.left], diff.right[row.right]);
        }
        QCOMPARE(nextLeft, static_cast<int>(left.size()));
        QCOMPARE(nextRight, static_cast<int>(right.size()));
    }
}

void TestLineDiff::isAsShortAsItCanBe()
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        QStringList left;
        QStringList right;
        for (unsigned i = random() % 12; i > 0; --i)
            left << QString::number(random() % 4);
        for (unsigned i = random() % 12; i > 0; --i)
            right << QString::number(random() % 4);
        // The longest common subsequence, the plain way.
        std::vector<std::vector<int>> longest(
            static_cast<std::size_t>(left.size()) + 1,
            std::vector<int>(static_cast<std::size_t>(right.size()) + 1, 0));
        for (std::size_t x = 1; x < longest.size(); ++x)
            for (std::size_t y = 1; y < longest[x].size(); ++y)
                longest[x][y] = left[int(x) - 1] == right[int(y) - 1]
                                    ? longest[x - 1][y - 1] + 1
                                    : std::max(longest[x - 1][y], longest[x][y - 1]);
        const LineDiff diff = compareLines(joined(left), joined(right));
        QCOMPARE(diff.removed, static_cast<int>(left.size()) - longest.back().back());
        QCOMPARE(diff.added, static_cast<int>(right.size()) - longest.back().back());
    }
}

void TestLineDiff::thousandsOfDifferencesEndInOneBlock()
{
    QStringList left{"head"};
    QStringList right{"head"};
    for (int i = 0; i < 5000; ++i) {
        left << QStringLiteral("l%1").arg(i);
        right << QStringLiteral("r%1").arg(i);
    }
    const LineDiff diff = compareLines(joined(left), joined(right));
    QCOMPARE(diff.removed, 5000);
    QCOMPARE(diff.added, 5000);
    QCOMPARE(diff.rows.front().kind, LineDiff::Kind::Same);
}

void TestLineDiff::findsTheWordsThatDiffer_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("leftWord");
    QTest::addColumn<QString>("rightWord");
    QTest::addRow("in the middle") << "port: 80 # web"
                                   << "port: 8080 # web"
                                   << ""
                                   << "80";
    QTest::addRow("replaced") << "a: x"
                              << "a: y"
                              << "x"
                              << "y";
    QTest::addRow("put in front") << "8080:80"
                                  << "127.0.0.1:8080:80"
                                  << ""
                                  << "127.0.0.1:";
    QTest::addRow("nothing") << "same"
                             << "same"
                             << ""
                             << "";
    QTest::addRow("everything") << "abc"
                                << "xyz"
                                << "abc"
                                << "xyz";
}

void TestLineDiff::findsTheWordsThatDiffer()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, leftWord);
    QFETCH(QString, rightWord);
    const WordDiff diff = compareWords(left, right);
    QCOMPARE(left.mid(diff.left.begin, diff.left.length), leftWord);
    QCOMPARE(right.mid(diff.right.begin, diff.right.length), rightWord);
}

QTEST_MAIN(TestLineDiff)
#include "tst_line_diff.moc"
