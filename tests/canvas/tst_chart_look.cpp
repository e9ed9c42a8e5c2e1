#include <QtTest>

#include "sample_plans.h"

#include "views/canvas/chart_emphasis.h"
#include "views/canvas/chart_marks.h"
#include "views/canvas/chart_text.h"
#include "views/canvas/far_header.h"

using namespace portolan;
using views::ChartEmphasis;
using views::ChartMarks;
using views::Emphasis;
using views::FieldMarks;
using views::Selection;
using views::Severity;

/// What is lit and what is marked, of the small sample's chart.
class TestChartLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingSelectedLeavesEverythingPlain();
    void whatIsNotOnTheChartDimsNothing();
    void lit_data();
    void lit();
    void aPortLightsItsRouteAndNotItsNeighbours();

    void theWorstMarkCounts();
    void marks_data();
    void marks();
    void nodesCountWhatIsInThem();

    void tipsSayNameAddressAndProtocol();
    void screenReadersHearNameAndKind();
    void farHeadersKeepTheNameLongest_data();
    void farHeadersKeepTheNameLongest();

private:
    plan::EntityRef named(const char *text) const { return plan::entityFromText(m_plan, text); }
    layout::Index cardOf(const char *name) const
    {
        return m_chart.cardOf(plan::findByName(m_plan.services(), name)->id);
    }
    QStringList litServices(const ChartEmphasis &emphasis) const;

    plan::Plan m_plan;
    layout::Chart m_chart;
};

void TestChartLook::initTestCase()
{
    m_plan = samples::smallPlan();
    m_chart = layout::chartOf(plan::ResolvedPlan(m_plan, m_plan.environments()[0].id));
}

QStringList TestChartLook::litServices(const ChartEmphasis &emphasis) const
{
    QStringList names;
    for (const plan::Service &service : m_plan.services()) {
        if (emphasis.card(m_chart.cardOf(service.id)) == Emphasis::Lit)
            names << QString::fromStdString(service.name);
    }
    return names;
}

void TestChartLook::nothingSelectedLeavesEverythingPlain()
{
    const ChartEmphasis emphasis(m_chart, {});
    QVERIFY(!emphasis.isFocused());
    QCOMPARE(emphasis.card(0), Emphasis::Plain);
    QCOMPARE(emphasis.edge(0), Emphasis::Plain);
}

void TestChartLook::whatIsNotOnTheChartDimsNothing()
{
    QVERIFY(!ChartEmphasis(m_chart, Selection::of(named("env-file/.env"))).isFocused());
}

void TestChartLook::lit_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<bool>("route");
    QTest::addColumn<bool>("link");
    QTest::addRow("target of a route")
        << "service/web" << QStringList{"proxy", "web", "database"} << true << true;
    QTest::addRow("proxy") << "service/proxy" << QStringList{"proxy", "web"} << true << false;
    QTest::addRow("behind a link: its users and the way to them")
        << "service/database" << QStringList{"proxy", "web", "database"} << true << true;
    QTest::addRow("route") << "route/site" << QStringList{"proxy", "web"} << true << false;
    QTest::addRow("node") << "node/apps" << QStringList{"proxy", "web", "database"} << true << true;
    QTest::addRow("compose network") << "network/backend" << QStringList{"web", "database"} << false << false;
    QTest::addRow("tailnet") << "network/tailnet" << QStringList{"proxy", "web"} << true << false;
}

void TestChartLook::lit()
{
    QFETCH(QString, selected);
    QFETCH(QStringList, services);
    QFETCH(bool, route);
    QFETCH(bool, link);
    const ChartEmphasis emphasis(m_chart, Selection::of(named(qPrintable(selected))));
    QCOMPARE(litServices(emphasis), services);
    for (layout::Index edge = 0; edge < m_chart.edges.size(); ++edge)
        QCOMPARE(emphasis.edge(edge), route ? Emphasis::Lit : Emphasis::Dimmed);
    QCOMPARE(m_chart.links.size(), std::size_t{1});
    QCOMPARE(emphasis.link(0), link ? Emphasis::Lit : Emphasis::Dimmed);
}

void TestChartLook::aPortLightsItsRouteAndNotItsNeighbours()
{
    const plan::ServiceId web = plan::findByName(m_plan.services(), "web")->id;
    const ChartEmphasis emphasis(m_chart, Selection::of(plan::BindingRef{web, 0}));
    QCOMPARE(emphasis.chip(m_chart.chipOf(web, 0)), Emphasis::Lit);
    QCOMPARE(litServices(emphasis), (QStringList{"proxy", "web"}));
    QCOMPARE(emphasis.link(0), Emphasis::Dimmed);
}

void TestChartLook::theWorstMarkCounts()
{
    const FieldMarks marks{{{named("service/web"), "image"}, Severity::Info},
                           {{named("service/web"), "ports[0].published"}, Severity::Error},
                           {{named("service/web"), "networks"}, Severity::Warning}};
    QCOMPARE(ChartMarks(m_chart, marks).card(cardOf("web")), std::optional(Severity::Error));
    QCOMPARE(ChartMarks(m_chart, marks).card(cardOf("proxy")), std::optional<Severity>());
}

void TestChartLook::marks_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("severity");
    QTest::addColumn<bool>("guilty");
    const auto row = [](const char *name, const char *field, Severity severity, bool guilty) {
        QTest::addRow("%s", name) << field << static_cast<int>(severity) << guilty;
    };
    row("published port", "ports[0].published", Severity::Error, true);
    row("the binding as a whole", "ports[0]", Severity::Error, true);
    row("its address", "ports[0].host-ip", Severity::Error, false);
    row("only a warning", "ports[0].published", Severity::Warning, false);
    row("a port that is not there", "ports[7].published", Severity::Error, false);
    row("another field", "image", Severity::Error, false);
    row("not a list item", "ports", Severity::Error, false);
    row("an open bracket", "ports[0", Severity::Error, false);
}

void TestChartLook::marks()
{
    QFETCH(QString, field);
    QFETCH(int, severity);
    QFETCH(bool, guilty);
    const FieldMarks marks{{{named("service/web"), field.toStdString()}, static_cast<Severity>(severity)}};
    const plan::ServiceId web = plan::findByName(m_plan.services(), "web")->id;
    QCOMPARE(ChartMarks(m_chart, marks).isGuilty(m_chart.chipOf(web, 0)), guilty);
}

void TestChartLook::nodesCountWhatIsInThem()
{
    const FieldMarks marks{{{named("node/apps"), ""}, Severity::Info},
                           {{named("service/web"), ""}, Severity::Warning},
                           {{named("service/proxy"), ""}, Severity::Error}};
    const ChartMarks found(m_chart, marks);
    const layout::Index apps = m_chart.nodeOf(plan::findByName(m_plan.nodes(), "apps")->id);
    QCOMPARE(found.node(apps), std::optional(Severity::Info));
    QCOMPARE(found.tally(apps), (ChartMarks::Tally{2, Severity::Warning}));
}

void TestChartLook::tipsSayNameAddressAndProtocol()
{
    using views::Hit;
    const plan::ResolvedPlan resolved(m_plan, m_plan.environments()[0].id);
    const auto tip = [&](Hit::Kind kind, layout::Index at) {
        return views::describe(m_chart, {kind, at}, resolved);
    };
    const plan::ServiceId web = plan::findByName(m_plan.services(), "web")->id;
    QCOMPARE(tip(Hit::Kind::Chip, m_chart.chipOf(web, 0)),
             QStringLiteral("web\nHTTP\n100.64.7.0:8080/tcp to 80 inside\nTailnet"));
    const plan::ServiceId proxy = plan::findByName(m_plan.services(), "proxy")->id;
    QCOMPARE(tip(Hit::Kind::Chip, m_chart.chipOf(proxy, 0)),
             QStringLiteral("proxy\nHTTPS\nall addresses:443/tcp\nInternet"));
    QCOMPARE(tip(Hit::Kind::Chip, m_chart.cards[cardOf("database")].chips.first),
             QStringLiteral("database\nPostgreSQL\n5432/tcp inside the container\nContainer only"));
    QCOMPARE(tip(Hit::Kind::Edge, 0), QStringLiteral("site: www.example.org:443/tcp"));
    QCOMPARE(tip(Hit::Kind::Link, 0), QStringLiteral("web uses database:5432/tcp"));
    QCOMPARE(tip(Hit::Kind::Nothing, 0), QString());
}

void TestChartLook::screenReadersHearNameAndKind()
{
    const plan::ResolvedPlan resolved(m_plan, m_plan.environments()[0].id);
    QCOMPARE(views::spokenName(m_chart, {named("service/web")}, resolved), QStringLiteral("web, service"));
    QCOMPARE(views::spokenName(m_chart, {}, resolved), QString());
}

void TestChartLook::farHeadersKeepTheNameLongest_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<bool>("tellsFindings");
    QTest::addColumn<bool>("name");
    QTest::addColumn<bool>("badge");
    QTest::newRow("room for both") << 160.0 << 40.0 << false << true << true;
    QTest::newRow("a count gives way to the whole name") << 98.0 << 40.0 << false << true << false;
    QTest::newRow("findings stay beside an elided name") << 90.0 << 40.0 << true << true << true;
    QTest::newRow("findings give way too") << 50.0 << 40.0 << true << true << false;
    QTest::newRow("too narrow for anything") << 20.0 << 40.0 << true << false << false;
    QTest::newRow("too low for anything") << 160.0 << 6.0 << true << false << false;
}

void TestChartLook::farHeadersKeepTheNameLongest()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(bool, tellsFindings);
    const views::FarHeader wanted{80, 20, tellsFindings};
    const views::FarHeaderRoom room = views::roomIn(wanted, width, height);
    QTEST(room.name > 0, "name");
    QTEST(room.hasBadge, "badge");
    QVERIFY(room.name + 2 * room.margin <= width);
}

QTEST_GUILESS_MAIN(TestChartLook)

#include "tst_chart_look.moc"
