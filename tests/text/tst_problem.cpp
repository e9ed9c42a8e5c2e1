#include "model/text/problem.h"

#include <QtTest>

using namespace portolan::text;

class TestProblem : public QObject
{
    Q_OBJECT

private slots:
    void showsTheLineAndACaret_data();
    void showsTheLineAndACaret();
    void keepsAnEndlessLineOut();
};

void TestProblem::showsTheLineAndACaret_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<quint32>("line");
    QTest::addColumn<quint32>("column");
    QTest::addColumn<quint32>("offset");
    QTest::addColumn<QString>("text");
    QTest::addRow("first line") << QByteArray("a: b\n") << 1U << 4U << 3U
                                << "f:1:4: error: wrong\n    a: b\n       ^";
    QTest::addRow("last line without end")
        << QByteArray("x\ny: z") << 2U << 1U << 2U << "f:2:1: error: wrong\n    y: z\n    ^";
    QTest::addRow("CRLF") << QByteArray("x\r\ny\r\n") << 2U << 1U << 3U
                          << "f:2:1: error: wrong\n    y\n    ^";
    QTest::addRow("a tab stays a tab")
        << QByteArray("\ta: b") << 1U << 2U << 1U << "f:1:2: error: wrong\n    \ta: b\n    \t^";
    QTest::addRow("two bytes are one column wide")
        << QByteArray("\xC3\xA9: b") << 1U << 5U << 4U
        << QString::fromUtf8("f:1:5: error: wrong\n    é: b\n       ^");
    QTest::addRow("what would move a terminal's cursor is not sent there")
        << QByteArray("a\x1b[2J\xC2\x9B: b\x7F") << 1U << 9U << 8U
        << QString::fromUtf8("f:1:9: error: wrong\n    a\uFFFD[2J\uFFFD: b\uFFFD\n           ^");
    QTest::addRow("no place") << QByteArray("x") << 0U << 0U << 0U << "f: error: wrong";
}

void TestProblem::showsTheLineAndACaret()
{
    QFETCH(QByteArray, content);
    QFETCH(quint32, line);
    QFETCH(quint32, column);
    QFETCH(quint32, offset);
    QFETCH(QString, text);
    const Problem problem{"wrong", placeIn("f", content.toStdString(), {line, column, offset})};
    QCOMPARE(QString::fromStdString(toText(problem)), text);
}

void TestProblem::keepsAnEndlessLineOut()
{
    const std::string content(1'000'000, 'x');
    QCOMPARE(placeIn("f", content, {1, 5, 4}).excerpt.size(), std::size_t{160});
    QVERIFY(placeIn("f", content, {1, 5000, 4999}).excerpt.empty());
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
