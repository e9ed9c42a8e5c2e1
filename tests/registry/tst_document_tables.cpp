#include "model/registry/document_tables.h"
#include "model/registry/inline_text.h"

#include <QtTest>

using namespace portolan;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// `Heading > Heading [A|B] 3: a|b`: the headings and columns of a table, then its rows by line.
QStringList print(std::string_view document)
{
    QStringList lines;
    for (const registry::Table &table : registry::tablesOf(document)) {
        QStringList headings;
        for (const std::string &heading : table.headings)
            headings << toQString(heading);
        QStringList columns;
        for (const std::string &column : table.columns)
            columns << toQString(column);
        lines << QStringLiteral("%1 [%2]").arg(headings.join(" > "), columns.join('|'));
        for (const auto &row : table.rows) {
            QStringList cells;
            for (const registry::Cell &cell : row)
                cells << toQString(cell.text);
            lines << QStringLiteral("%1: %2").arg(row.front().mark.line).arg(cells.join('|'));
        }
    }
    return lines;
}

} // namespace

class TestDocumentTables : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("tables");
        const auto row = [](const char *name, const char *document, const QStringList &tables) {
            QTest::newRow(name) << QByteArray(document) << tables;
        };
        row("pipes under headings", "# One\n## Two\n\n| A | B |\n|---|:-:|\n| 1 | 2 |\n\ntext\n",
            {"One > Two [A|B]", "6: 1|2"});
        row("no pipes at the ends, cells that are missing or too many", "A | B\n--|--\n1\n1 | 2 | 3\n| 4 |\n",
            {" [A|B]", "3: 1|", "4: 1|2", "5: 4|"});
        row("pipes within cells, code, emphasis, links, entities",
            "| A | B |\n|---|---|\n| a\\|b | `x` **y** [z](http://z) &amp; &#8594; <b>t</b> |\n",
            {" [A|B]", "3: a|b|x y z & \u2192 t"});
        row("footnotes", "| A | B |\n|---|---|\n| a\u00b9 | b[^1] c<sup>2</sup> |\n", {" [A|B]", "3: a|b c"});
        row("a cell that goes on from above", "| A | B |\n|---|---|\n| 1 | x |\n| 2 | ^^ |\n",
            {" [A|B]", "3: 1|x", "4: 2|x"});
        row("headings that are underlined, that end deeper ones, and of lines of their own",
            "One\n===\nTwo\n---\n| A |\n|---|\n| 1 |\n# Three\n\nPorts of it\n\n| A |\n|---|\n| 2 |\n",
            {"One > Two [A]", "7: 1", "Three > Ports of it [A]", "14: 2"});
        row("no table in code, no table without a row of dashes",
            "```\n| A |\n|---|\n| 1 |\n```\n| A |\n| 1 |\n", {});
        row("HTML with merged cells",
            "<table>\n<tr><th>Port</th><th>Service</th><th>File</th></tr>\n"
            "<tr><td>1</td><td rowspan=\"2\">web</td><td>a</td></tr>\n<tr><td>2<td>b</tr>\n"
            "<tr><td colspan=2>3</td><td>c</td></tr></table>\n",
            {" [Port|Service|File]", "3: 1|web|a", "4: 2|web|b", "5: 3|3|c"});
        row("HTML that is never closed", "<table><tr><th>A<tr><td>1", {" [A]", "1: 1"});
        row("tabs", "Port\tService\n80\tweb\n443\tweb\nend\n",
            {" [Port|Service]", "2: 80|web", "3: 443|web"});
        row("run together, as a page's text is when it is copied",
            "PortServiceCompose File\n80webcompose.yaml\n443TLScompose.yaml\n\nmore\n",
            {" [port|service|composefile]", "2: 80|webcompose.yaml", "3: 443|TLScompose.yaml"});
        row("nothing", "", {});
    }

    void reads()
    {
        QFETCH(QByteArray, document);
        QFETCH(QStringList, tables);
        QCOMPARE(print(document.toStdString()), tables);
    }

    void endsWithHostileInput_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("one endless row") << QByteArray("|A|\n|-|\n") + QByteArray("|x").repeated(1'000'000);
        QTest::newRow("brackets that never close")
            << QByteArray("|A|\n|-|\n|") + QByteArray("[").repeated(1'000'000) + '|';
        QTest::newRow("cells of HTML that never close")
            << QByteArray("<table>") + QByteArray("<td ").repeated(500'000);
        QTest::newRow("spans without end")
            << QByteArray("<table>") +
                   QByteArray("<tr><td rowspan=99999999999 colspan=99999999999>x").repeated(2000);
        QTest::newRow("tables within tables") << QByteArray("<table>\n").repeated(200'000);
        QTest::newRow("bytes that are no text")
            << QByteArray("|\xFF|\n|-|\n|\xC2|\xE2\x81|&#xFFFFFFFFFF;|\0|", 30);
    }

    void endsWithHostileInput()
    {
        QFETCH(QByteArray, document);
        const auto tables = registry::tablesOf(document.toStdString());
        QVERIFY(tables.size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestDocumentTables)
#include "tst_document_tables.moc"
