#include "model/layout/graph_text.h"
#include "model/layout/svg.h"
#include "model/layout/svg_canvas.h"
#include "tests/layout/sample_charts.h"
#include "tests/programs.h"

#include <QXmlStreamReader>

using namespace portolan;
using test::toQString;

/// A chart as SVG, DOT and Mermaid.
class TestDrawings : public QObject
{
    Q_OBJECT

private slots:
    void writesWellFormedSvg_data();
    void writesWellFormedSvg();
    void writesEqualBytes();
    void showsEveryName();
    void usesThePalette();
    void survivesHostileNames();
    void escapesForXml_data();
    void escapesForXml();
    void writesDotThatGraphvizReads();
    void writesMermaid();
};

namespace {

std::string svgOf(const plan::Plan &plan, std::string_view environment = {})
{
    return layout::svgOf(layout::chartOf(test::resolvedIn(plan, environment)), layout::ChartPalette::light(),
                         "title");
}

/// The texts of an SVG document, or its first error.
QStringList textsOf(const std::string &svg)
{
    QXmlStreamReader xml(toQString(svg));
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts << xml.readElementText();
    return xml.hasError() ? QStringList(xml.errorString()) : texts;
}

constexpr std::string_view hostileName = "a<b>&\"c\x01\xFF";

plan::Plan hostilePlan()
{
    plan::Edit edit{plan::Plan{}};
    plan::Node node;
    node.name = hostileName;
    plan::Service service;
    service.node = edit.insert(node);
    service.name = hostileName;
    service.title = "\xE2\x82";
    edit.insert(service);
    return edit.plan();
}

} // namespace

void TestDrawings::writesWellFormedSvg_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("random plan %d", seed) << seed;
}

void TestDrawings::writesWellFormedSvg()
{
    QFETCH(int, seed);
    QXmlStreamReader xml(toQString(svgOf(test::randomPlan(static_cast<unsigned>(seed)))));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestDrawings::writesEqualBytes()
{
    const plan::Plan plan = test::bundledPlan();
    QVERIFY(svgOf(plan, "production") == svgOf(plan, "production"));
    const plan::ResolvedPlan resolved = test::resolvedIn(plan, "production");
    QVERIFY(layout::dotOf(resolved) == layout::dotOf(resolved));
    QVERIFY(layout::mermaidOf(resolved) == layout::mermaidOf(resolved));
}

void TestDrawings::showsEveryName()
{
    const plan::Plan plan = test::bundledPlan();
    const QStringList texts = textsOf(svgOf(plan, "production"));
    for (const plan::Service &service : plan.services())
        QVERIFY2(texts.contains(toQString(service.name)), service.name.c_str());
    for (const char *text :
         {"gateway", "services", "Internet", "Cloudflare", "5222", "100.64.7.0", "atl-chat · bridge"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
}

void TestDrawings::usesThePalette()
{
    const layout::Chart chart = layout::chartOf(test::resolvedIn(test::bundledPlan(), "production"));
    const std::string dark = layout::svgOf(chart, layout::ChartPalette::dark(), "title");
    QVERIFY(dark.find("#141B21") != std::string::npos);
    QVERIFY(dark.find("#F7F9FA") == std::string::npos);
}

void TestDrawings::survivesHostileNames()
{
    const QStringList texts = textsOf(svgOf(hostilePlan()));
    QVERIFY2(texts.contains(QStringLiteral("a<b>&\"c\uFFFD\uFFFD")), qPrintable(texts.join('|')));
}

void TestDrawings::escapesForXml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("xml");
    QTest::addRow("markup") << QByteArray("<&>\"") << QByteArray("&lt;&amp;&gt;&quot;");
    QTest::addRow("letters") << QByteArray("Zürich · 東京 🚢") << QByteArray("Zürich · 東京 🚢");
    QTest::addRow("line feed") << QByteArray("a\nb") << QByteArray("a b");
    QTest::addRow("control character") << QByteArray("a\x02") << QByteArray("a\uFFFD");
    QTest::addRow("lone continuation byte") << QByteArray("\x80") << QByteArray("\uFFFD");
    QTest::addRow("overlong slash") << QByteArray("\xC0\xAF") << QByteArray("\uFFFD\uFFFD");
    QTest::addRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\uFFFD\uFFFD\uFFFD");
    QTest::addRow("noncharacter") << QByteArray("\xEF\xBF\xBF") << QByteArray("\uFFFD\uFFFD\uFFFD");
    QTest::addRow("cut short") << QByteArray("\xE2\x82") << QByteArray("\uFFFD\uFFFD");
}

void TestDrawings::escapesForXml()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, xml);
    QCOMPARE(QByteArray::fromStdString(layout::xmlText(text.toStdString())), xml);
}

void TestDrawings::writesDotThatGraphvizReads()
{
    PORTOLAN_NEED_PROGRAM("dot");
    QTemporaryDir folder;
    for (const plan::Plan &plan : {test::bundledPlan(), hostilePlan(), plan::Plan{}}) {
        const QString file =
            test::writeFile(folder, "plan.dot", layout::dotOf(test::resolvedIn(plan, "production")));
        QCOMPARE(test::runProgram("dot", {"-Tplain", "-o", folder.filePath("plan.txt"), file}).status, 0);
    }
}

void TestDrawings::writesMermaid()
{
    const std::string text = layout::mermaidOf(test::resolvedIn(test::planFrom(R"(
nodes:
  gateway: {}
  "the \"box\"": {}
services:
  proxy: {node: gateway, ports: [{port: "443:443"}]}
  site: {node: "the \"box\"", ports: [{port: "8080:80"}]}
  db: {node: "the \"box\"", endpoints: [{port: 5432}]}
links:
  - {from: site, to: db, port: 5432}
routes:
  web: {kind: http, hostname: example.org, listener: gateway, port: 443, proxy: proxy, target: site, target-port: 80}
)")));
    QCOMPARE(toQString(text), QStringLiteral(R"(flowchart LR
  internet(["Internet"])
  subgraph node1["gateway"]
    service1["proxy"]
  end
  subgraph node2["the #34;box#34;"]
    service2["site"]
    service3["db"]
  end
  internet -->|"443/tcp"| service1
  service1 -->|"8080/tcp"| service2
  service2 -.->|"5432/tcp"| service3
  classDef dormant stroke-dasharray: 4 3
)"));
}

QTEST_GUILESS_MAIN(TestDrawings)
#include "tst_drawings.moc"
