#include "model/compare/comparison.h"
#include "tests/sample_plans.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace portolan;
using compare::Comparison;
using compare::Difference;
using compare::Row;
using compare::Topic;
using compare::Value;

namespace {

/// One environment at home, one outside; each row adds what it is about.
const std::string twoEnvironments = R"(
environments:
  production: {env-files: [.env], compose-files: [compose.yaml]}
  development: {env-files: [.env, .env.dev], compose-files: [compose.yaml, dev.yaml], profiles: [dev], all-services-on: desk}
env-files:
  .env: {variables: {IP: 100.64.7.0, PORT: "8080", KEY: {secret: true}}}
  .env.dev: {variables: {IP: 127.0.0.1, DEBUG: "1"}}
compose-files:
  compose.yaml: {}
  dev.yaml:
    compose: {services: {web: {image: "web:dev", environment: {LEVEL: debug}}}}
networks:
  internet: {kind: internet}
  tailnet: {kind: tailnet, subnets: [100.64.0.0/10]}
nodes:
  box:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.5]}
      tailscale0: {network: tailnet, addresses: [100.64.7.0]}
    firewall: {tool: ufw}
  desk: {interfaces: {lo: {addresses: [127.0.0.1]}}}
services:
  web:
    node: box
    file: compose.yaml
    image: web:1
    ports: [{port: "${IP}:${PORT}:80"}, {port: "9000:9000/udp"}]
    compose: {environment: {LEVEL: info, MODE: all}, command: [serve, "--port=${PORT}"]}
  debugger:
    node: box
    file: compose.yaml
    profiles: [dev]
)";

std::string stateText(const Value &value)
{
    switch (value.state) {
    case Value::State::Absent: return "-";
    case Value::State::Off: return "off";
    case Value::State::On: break;
    }
    std::string text = fmt::format("{}", fmt::join(value.parts, "|"));
    for (const compare::Reached &reached : value.reachedFrom)
        text += (text.empty() ? "" : ", ") + reached.vantage;
    if (value.exposure)
        text += fmt::format(" {}", plan::toText(*value.exposure));
    if (value.finding)
        text += toText(value.finding->message);
    return text.empty() ? "nothing" : text;
}

/// `web 80/tcp: 100.64.7.0|8080 Tailnet > 127.0.0.1|8080 Node only`
QStringList printed(const Comparison &comparison, Topic topic, bool all = false)
{
    QStringList lines;
    for (const Row &row : comparison.rows)
        if (row.topic == topic && (all || row.difference() != Difference::None))
            lines << QString::fromStdString(
                fmt::format("{}{}{}: {} > {}", row.thing, row.thing.empty() || row.aspect.empty() ? "" : " ",
                            row.aspect, stateText(row.left), stateText(row.right)));
    return lines;
}

Comparison environmentsOf(const std::string &yaml)
{
    const plan::Plan plan = test::planFrom(yaml);
    return compare::compare(test::resolvedIn(plan, "production"), test::resolvedIn(plan, "development"));
}

plan::Plan changed(const plan::Plan &plan, const char *service,
                   const std::function<void(plan::Service &)> &change)
{
    plan::Edit edit(plan);
    edit.modify(findByName(plan.services(), service)->id, change);
    const plan::Transaction transaction = std::move(edit).finish("Edit");
    return apply(plan, transaction);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void saysWhatIsTheSame();
    void anEnvironmentIsLikeItself();
    void sidesMayBeSwapped();
    void findsWhoReachesWhat();
    void saysWhatWasEdited();
    void namesTheVariablesThatMakeTheDifference();
    void endsWhenItIsStopped();
    void theExampleDiffersInAllThatItShows();
};

void TestComparison::saysWhatDiffers_data()
{
    QTest::addColumn<int>("topic");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, Topic topic, const QStringList &rows) {
        QTest::addRow("%s", name) << static_cast<int>(topic) << rows;
    };
    row("files, profiles and node", Topic::Setup,
        {"env-files: .env > .env|.env.dev", "compose-files: compose.yaml > compose.yaml|dev.yaml",
         "profiles: nothing > dev", "all-services-on: nothing > desk"});
    row("what starts where, from which image", Topic::Services,
        {"web node: box > desk", "web image: web:1 > web:dev", "debugger node: off > desk"});
    row("what is published", Topic::Ports,
        {"web 80/tcp: 100.64.7.0|8080 Tailnet > 127.0.0.1|8080 Node only",
         "web 9000/udp: |9000 Internet > |9000 Node only"});
    row("values of variables", Topic::Variables, {"IP: 100.64.7.0 > 127.0.0.1", "DEBUG: - > 1"});
    row("settings that a file lays over others", Topic::ComposeSettings,
        {"web environment.LEVEL: info > debug"});
    row("nothing of what is alike", Topic::Policy, {});
}

void TestComparison::saysWhatDiffers()
{
    QFETCH(int, topic);
    QFETCH(QStringList, rows);
    QCOMPARE(printed(environmentsOf(twoEnvironments), static_cast<Topic>(topic)), rows);
}

void TestComparison::saysWhatIsTheSame()
{
    const Comparison comparison = environmentsOf(twoEnvironments);
    QCOMPARE(printed(comparison, Topic::Variables, true),
             (QStringList{"IP: 100.64.7.0 > 127.0.0.1", "KEY: ******** > ********", "PORT: 8080 > 8080",
                          "DEBUG: - > 1"}));
}

void TestComparison::anEnvironmentIsLikeItself()
{
    const plan::Plan plan = test::bundledPlan();
    const auto side = test::resolvedIn(plan, "production");
    const Comparison comparison = compare::compare(side, side);
    QVERIFY(comparison.isComplete);
    QVERIFY(comparison.rows.size() > 100);
    QCOMPARE(comparison.differences(), std::size_t(0));
}

void TestComparison::sidesMayBeSwapped()
{
    const plan::Plan plan = test::bundledPlan();
    const auto production = test::resolvedIn(plan, "production");
    const auto development = test::resolvedIn(plan, "development");
    const auto there = compare::compare(production, development);
    const auto back = compare::compare(development, production);
    QCOMPARE(there.rows.size(), back.rows.size());
    QCOMPARE(there.differences(), back.differences());
    const auto count = [](const Comparison &comparison, Difference difference) {
        return std::count_if(comparison.rows.begin(), comparison.rows.end(),
                             [&](const Row &row) { return row.difference() == difference; });
    };
    QCOMPARE(count(there, Difference::LeftOnly), count(back, Difference::RightOnly));
    QVERIFY(count(there, Difference::RightOnly) > 0);
}

void TestComparison::findsWhoReachesWhat()
{
    const Comparison comparison = environmentsOf(twoEnvironments);
    const QStringList rows = printed(comparison, Topic::Reach);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows[0].startsWith("web 80/tcp: "), qPrintable(rows[0]));
    QVERIFY2(rows[1].startsWith("web 9000/udp: internet, neighbour, "), qPrintable(rows[1]));
    QVERIFY2(!rows[1].section('>', 1).contains("internet"), qPrintable(rows[1]));
    const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(), [](const Row &candidate) {
        return candidate.topic == Topic::Reach && candidate.aspect == "9000/udp";
    });
    QVERIFY(row != comparison.rows.end());
    QVERIFY(!compare::reasonOf(*comparison.left, *row, "internet").empty());
    QVERIFY(compare::reasonOf(*comparison.left, *row, "internet") !=
            compare::reasonOf(*comparison.right, *row, "internet"));
}

void TestComparison::saysWhatWasEdited()
{
    const plan::Plan before = test::planFrom(twoEnvironments);
    const plan::Plan after = changed(before, "web", [](plan::Service &web) {
        web.image = "web:2";
        web.ports.pop_back();
    });
    const auto comparison =
        compare::compare(test::resolvedIn(before, "production"), test::resolvedIn(after, "production"));
    QCOMPARE(printed(comparison, Topic::Services), QStringList{"web image: web:1 > web:2"});
    QCOMPARE(printed(comparison, Topic::Ports), QStringList{"web 9000/udp: |9000 Internet > -"});
    QStringList edited;
    for (const Row &row : comparison.rows)
        if (row.topic == Topic::Edited)
            edited << QString::fromStdString(row.thing + ' ' + row.aspect);
    edited.sort();
    QCOMPARE(edited, (QStringList{"web image", "web ports"}));
}

void TestComparison::namesTheVariablesThatMakeTheDifference()
{
    const plan::Plan plan = test::planFrom(twoEnvironments);
    const auto uses = compare::differingVariables(test::resolvedIn(plan, "production"),
                                                  test::resolvedIn(plan, "development"),
                                                  {"${IP}:${PORT}:80", "${DEBUG:-${IP}}"});
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(uses[0].name, std::string("IP"));
    QCOMPARE(uses[0].right->value, std::string("127.0.0.1"));
    QCOMPARE(uses[1].name, std::string("DEBUG"));
    QVERIFY(!uses[1].left);
}

void TestComparison::endsWhenItIsStopped()
{
    const plan::Plan plan = test::bundledPlan();
    std::stop_source stop;
    stop.request_stop();
    const auto side = test::resolvedIn(plan, "production");
    QVERIFY(!compare::compare(side, side, stop.get_token()).isComplete);
}

void TestComparison::theExampleDiffersInAllThatItShows()
{
    const plan::Plan plan = test::bundledPlan();
    const auto comparison =
        compare::compare(test::resolvedIn(plan, "production"), test::resolvedIn(plan, "development"));
    for (const Topic topic : {Topic::Setup, Topic::Services, Topic::Ports, Topic::Reach, Topic::Findings,
                              Topic::Routes, Topic::Variables})
        QVERIFY2(!printed(comparison, topic).isEmpty(),
                 qPrintable(QStringLiteral("topic %1").arg(static_cast<int>(topic))));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
