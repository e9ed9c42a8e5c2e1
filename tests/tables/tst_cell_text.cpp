#include <QtTest>

#include "views/tables/cell_text.h"

using namespace portolan::views;

class TestCellText : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameAfterwards_data();
    void isTheSameAfterwards();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void csvQuotesWhatItMust();
};

void TestCellText::isTheSameAfterwards_data()
{
    QTest::addColumn<CellBlock>("cells");
    QTest::addRow("one") << CellBlock{{"a"}};
    QTest::addRow("two by two") << CellBlock{{"a", "b"}, {"c", "d"}};
    QTest::addRow("empty cells") << CellBlock{{"", "b"}, {"c", ""}};
    QTest::addRow("tabs and lines inside") << CellBlock{{"a\tb", "c\nd"}};
    QTest::addRow("quotes") << CellBlock{{"\"\"", "v=spf1 \"x\" -all"}};
}

void TestCellText::isTheSameAfterwards()
{
    QFETCH(CellBlock, cells);
    QCOMPARE(fromTabbedText(toTabbedText(cells)), cells);
}

void TestCellText::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellBlock>("cells");
    QTest::addRow("nothing") << "" << CellBlock{};
    QTest::addRow("a line end behind the last row") << "a\tb\n" << CellBlock{{"a", "b"}};
    QTest::addRow("lines of Windows") << "a\r\nb\r\n" << CellBlock{{"a"}, {"b"}};
    QTest::addRow("a quote inside a word") << "5\"\tb" << CellBlock{{"5\"", "b"}};
    QTest::addRow("an empty row") << "a\n\nb" << CellBlock{{"a"}, {""}, {"b"}};
}

void TestCellText::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, text);
    QFETCH(CellBlock, cells);
    QCOMPARE(fromTabbedText(text), cells);
}

void TestCellText::csvQuotesWhatItMust()
{
    QCOMPARE(toCsv({{"Name", "Data"}, {"a, b", "say \"hi\""}}),
             "Name,Data\r\n\"a, b\",\"say \"\"hi\"\"\"\r\n");
    QCOMPARE(toCsv({}), "");
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_cell_text.moc"
