#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"
#include "model/plan/transaction.h"
#include "model/text/file.h"
#include "model/text/yaml_reader.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::plan;

namespace {

const std::string examplePath = PORTOLAN_SOURCE_DIR "/resources/examples/atl-chat.portolan.yaml";

/// Every kind of entity, every field set to something else than its default.
Plan everything()
{
    Edit edit{Plan()};
    text::YamlNode body = text::YamlNode::map();
    body.set("restart", text::YamlNode::text("always"));
    edit.modify(edit.plan().settings().id, [&](Settings &s) {
        s.name = "all";
        s.description = "of it";
        s.artefactPaths = {{"tailscale/policy.hujson", "acl.json"}};
        s.expectations = {"internet cannot reach svc:53/udp", "node/node can reach svc:53/udp in env"};
        s.extra = body;
    });
    const EnvFileId envFile = edit.insert(
        EnvFile{{},
                ".env",
                "head",
                {{"A", "1", false, "why"}, {"S", "", true, "kept outside"}, {"B", "${A}", false, ""}},
                body});
    const ComposeFileId file =
        edit.insert(ComposeFile{{},
                                "compose.yaml",
                                "head",
                                "all",
                                {{{"a.yaml"}, "", {}}, {{"b.yaml", "c.yaml"}, "sub", {".env"}}},
                                body,
                                body});
    const NetworkId net = edit.insert(Network{{},
                                              "net",
                                              NetworkKind::Tailnet,
                                              {*Subnet::parse("100.64.0.0/10")},
                                              "x.ts.net",
                                              file,
                                              "key",
                                              "${N}",
                                              "bridge",
                                              true,
                                              "n",
                                              body,
                                              {3, 4},
                                              body});
    const CdnId cdn = edit.insert(Cdn{{}, "cdn", "n", body});
    FirewallRule rule{FirewallAction::Limit,
                      Direction::Routed,
                      "eth0",
                      "eth1",
                      Subnet::parse("10.0.0.0/8"),
                      {3, 4},
                      Subnet::parse("::1"),
                      {1, 2},
                      Transport::Udp,
                      true,
                      "n",
                      body};
    const NodeId node = edit.insert(
        Node{{},
             "node",
             "host",
             "role",
             {{"eth0", net, {*IpAddress::parse("203.0.113.10"), *IpAddress::parse("2001:db8::1")}, body}},
             {"tag:a"},
             {"tag:b"},
             FirewallPolicy{FirewallTool::Nftables,
                            FirewallAction::Reject,
                            FirewallAction::Deny,
                            FirewallAction::Allow,
                            DockerGuard::UfwDocker,
                            true,
                            true,
                            true,
                            {rule},
                            body},
             "28.5",
             DockerFirewall::Nftables,
             "n",
             body});
    edit.insert(Environment{{}, "env", "n", {envFile}, {file}, {"p"}, {{"V", "1", false, ""}}, node, body});
    Service owner;
    owner.name = "owner";
    owner.node = node;
    const ServiceId ownerId = edit.insert(owner);
    Service service{
        {}, "svc", "Title", node, file, "key", "c${N}", "img:1", {"p"}, NetworkMode::Service, ownerId, "",
        {}, {},    {},      {},   "n",  body,  {5, 6},  body,    body};
    service.networks = {{net, body}};
    service.dependsOn = {{ownerId, body}};
    service.ports = {
        {"${IP}",
         "${P:-1}",
         "2",
         "",
         Transport::Udp,
         "app",
         "name",
         PortSyntax::Long,
         body,
         {7, 8},
         body,
         "base.yaml",
         true,
         {"prod.yaml"}},
        {"", "", "", "${X:-127.0.0.1:1}:2", Transport::Tcp, "", "", PortSyntax::ShortUnquoted, {}, {}, {}},
        {"", "8080", "80", "", Transport::Tcp, "", "", PortSyntax::Short, {}, {}, {}}};
    service.endpoints = {{53, Transport::Udp, "dns", "name", true, true, body}};
    const ServiceId serviceId = edit.insert(service);
    edit.insert(Link{{}, serviceId, "", ownerId, 53, Transport::Udp, "owner", "n", body});
    edit.insert(Link{{}, {}, "Portal", ownerId, 80, Transport::Tcp, "", "", {}});
    edit.insert(Route{{},
                      "route",
                      RouteKind::Http,
                      "a.example",
                      "/p",
                      node,
                      443,
                      Transport::Sctp,
                      ownerId,
                      cdn,
                      net,
                      serviceId,
                      80,
                      true,
                      true,
                      true,
                      true,
                      true,
                      "app",
                      SrvAnnouncement{"_x", "example", 1, 2, 3, body},
                      "n",
                      body});
    edit.insert(Zone{{},
                     "example",
                     0,
                     {"ns", "mail", 9, 8, 7, 6, 0, body},
                     {"ns1"},
                     {{"a.example", 60, "TXT", "\"x\"", "n", body}},
                     {{"muc.example", "n", true, body}},
                     "n",
                     body});
    edit.insert(TailnetPolicy{{},
                              "policy",
                              net,
                              {{"tag:a", {"autogroup:admin"}}},
                              {{"accept", "tcp", {"tag:a"}, {"tag:b:22"}, "n", body, body}},
                              body,
                              body});
    edit.insert(Suppression{{}, "bind-all", serviceId, "ports[0]", "on purpose", body});
    const NoteId note =
        edit.insert(Note{{}, "moving", "moves in March\n\n- ask Kay first\n", serviceId, body});
    edit.insert(Group{{}, "edge", GroupColour::Teal, {node, note}, body});
    edit.put(Placement{note, 200, -40, 180, 0});
    edit.put(Placement{node, 10.5, -20, 300, 400});
    edit.put(Placement{serviceId, 1, 2, 0, 0});
    const Transaction made = std::move(edit).finish("Make everything");
    return apply(Plan(), made);
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything();
    void exampleIsWhatItWouldBeWrittenAs();
    void reportsEveryProblem();
    void reportsVerbatim_data();
    void reportsVerbatim();
    void keepsUnknownKeysAndWarns();
    void refusesANewerVersionBeforeAnythingElse();
    void dropsThePositionOfWhatIsGone();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void schemaDescribesEveryKey();
};

void TestPlanFile::keepsEverything()
{
    const Plan plan = everything();
    const std::string written = writePlan(plan);
    const PlanReading reading = readPlan("p", written);
    QVERIFY2(reading.plan.has_value(), text::toText(reading.problems).c_str());
    QCOMPARE(QByteArray::fromStdString(writePlan(*reading.plan)), QByteArray::fromStdString(written));
    QVERIFY(difference(plan, *reading.plan, {}).isEmpty());
}

void TestPlanFile::exampleIsWhatItWouldBeWrittenAs()
{
    const auto bytes = text::readFile(examplePath);
    QVERIFY(bytes.has_value());
    const PlanReading reading = readPlan("example", *bytes);
    QVERIFY2(reading.problems.empty(), text::toText(reading.problems).c_str());
    QCOMPARE(QByteArray::fromStdString(writePlan(*reading.plan)), QByteArray::fromStdString(*bytes));
}

void TestPlanFile::reportsEveryProblem()
{
    const PlanReading reading = readPlan("p", R"(portolan: 1
nodes:
  a:
    interfaces:
      eth0: {network: nowhere, addresses: [1.2.3]}
services:
  s:
    node: b
  t:
    ports: 80
links:
  - {to: s, port: 99999}
)");
    QVERIFY(!reading.plan.has_value());
    QStringList lines;
    for (const text::Problem &problem : reading.problems)
        lines << QStringLiteral("%1: %2")
                     .arg(problem.place.mark.line)
                     .arg(QString::fromStdString(problem.message));
    QCOMPARE(lines, (QStringList{
                        "5: network: the plan has no network \"nowhere\"",
                        "5: \"1.2.3\" makes no sense as one of addresses",
                        "8: node: the plan has no node \"b\"",
                        "10: ports is a list, not a plain value",
                        "9: service t stands on no node; add \"node: NAME\"",
                        "12: port is a number from 0 to 65535, not \"99999\"",
                    }));
}

void TestPlanFile::reportsVerbatim_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("report");
    QTest::addRow("no plan") << QByteArray("services: {}\n")
                             << QByteArray(
                                    "p:1:1: error: this is no plan: it does not begin with \"portolan: 1\"\n"
                                    "    services: {}\n    ^\n");
    QTest::addRow("empty") << QByteArray() << QByteArray("p:1:1: error: the file is empty, and no plan\n");
    QTest::addRow("a list") << QByteArray("- a\n")
                            << QByteArray("p:1:1: error: a plan is a map, not a list\n    - a\n    ^\n");
    QTest::addRow("unknown word")
        << QByteArray("portolan: 1\nnetworks:\n  n: {kind: wifi}\n")
        << QByteArray("p:3:13: error: kind is internet, lan, tailnet or compose, not \"wifi\"\n"
                      "      n: {kind: wifi}\n                ^\n");
    QTest::addRow("two documents")
        << QByteArray("portolan: 1\n---\nportolan: 1\n")
        << QByteArray("p:3:1: error: a plan is one YAML document, and a second one begins here\n"
                      "    portolan: 1\n    ^\n");
    QTest::addRow("secret with a value")
        << QByteArray("portolan: 1\nenv-files:\n  .env: {variables: {S: {secret: true, value: x}}}\n")
        << QByteArray(
               "p:3:25: error: S is secret, so its value has no place in a plan\n"
               "      .env: {variables: {S: {secret: true, value: x}}}\n                            ^\n");
}

void TestPlanFile::reportsVerbatim()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, report);
    const PlanReading reading = readPlan("p", file.toStdString());
    QVERIFY(!reading.plan.has_value());
    QCOMPARE(QByteArray::fromStdString(text::toText(reading.problems)), report);
}

void TestPlanFile::keepsUnknownKeysAndWarns()
{
    const std::string file = "portolan: 1\nnodes:\n  a:\n    rack: 7\nfleet: [x]\n";
    const PlanReading reading = readPlan("p", file);
    QVERIFY(reading.plan.has_value());
    QCOMPARE(reading.problems.size(), std::size_t{2});
    QVERIFY(!text::hasError(reading.problems));
    const std::string written = writePlan(*reading.plan);
    QVERIFY(written.find("rack: 7") != std::string::npos);
    QVERIFY(written.find("fleet: [x]") != std::string::npos);
}

void TestPlanFile::refusesANewerVersionBeforeAnythingElse()
{
    const PlanReading reading = readPlan("p", "portolan: 2\nnodes: 7\n");
    QCOMPARE(reading.problems.size(), std::size_t{1});
    QVERIFY(reading.problems[0].message.find("a newer Portolan wrote it") != std::string::npos);
}

void TestPlanFile::dropsThePositionOfWhatIsGone()
{
    const PlanReading reading =
        readPlan("p", "portolan: 1\nnodes: {a: {}}\npositions:\n  node/a: [1, 2]\n  node/b: [3, 4]\n");
    QVERIFY(reading.plan.has_value());
    QCOMPARE(reading.plan->placements().size(), std::size_t{1});
    QCOMPARE(reading.problems.size(), std::size_t{1});
}

void TestPlanFile::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addRow("binary") << QByteArray("\x7F"
                                          "ELF\x02\x01\x01\x00\xFF",
                                          9);
    QTest::addRow("invalid YAML") << QByteArray("portolan: [1");
    QTest::addRow("sections of the wrong kind")
        << QByteArray("portolan: 1\nnodes: []\nlinks: {}\npositions: 7\n");
}

void TestPlanFile::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, file);
    const PlanReading reading = readPlan("p", file.toStdString());
    QVERIFY(!reading.plan.has_value());
    QVERIFY(text::hasError(reading.problems));
}

namespace {

/// Follows a value through the schema and collects the keys that the schema does not describe.
void collectUnknownKeys(const text::YamlNode &node, const QJsonObject &part, const QJsonObject &definitions,
                        const QString &path, QStringList &unknown)
{
    if (part.contains("$ref")) {
        const QString name = part.value("$ref").toString().section('/', -1);
        collectUnknownKeys(node, definitions.value(name).toObject(), definitions, path, unknown);
        return;
    }
    for (const QJsonValue &alternative : part.value("anyOf").toArray())
        if (node.isMap() == alternative.toObject().contains("properties"))
            collectUnknownKeys(node, alternative.toObject(), definitions, path, unknown);
    for (const text::YamlNode &item : node.items)
        if (node.isSequence())
            collectUnknownKeys(item, part.value("items").toObject(), definitions, path + "[]", unknown);
    const QJsonObject properties = part.value("properties").toObject();
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        const QString key = QString::fromStdString(node.keys[i].text);
        if (properties.contains(key))
            collectUnknownKeys(node.items[i], properties.value(key).toObject(), definitions, path + "/" + key,
                               unknown);
        else if (part.contains("additionalProperties"))
            collectUnknownKeys(node.items[i], part.value("additionalProperties").toObject(), definitions,
                               path + "/*", unknown);
        else if (!properties.isEmpty())
            unknown << path + "/" + key;
    }
}

} // namespace

void TestPlanFile::schemaDescribesEveryKey()
{
    const auto bytes = text::readFile(PORTOLAN_SOURCE_DIR "/resources/schemas/plan.schema.json");
    QVERIFY(bytes.has_value());
    const QJsonObject schema = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
    QVERIFY(!schema.isEmpty());
    const auto written = text::readYaml("p", writePlan(everything()));
    QStringList unknown;
    collectUnknownKeys(written.documents.front(), schema, schema.value("$defs").toObject(), {}, unknown);
    // `restart` is the key that `everything` puts where unknown keys may stand.
    // `everything` puts this key wherever unknown keys may stand.
    unknown.erase(std::remove_if(unknown.begin(), unknown.end(),
                                 [](const QString &key) { return key.endsWith("/restart"); }),
                  unknown.end());
    QCOMPARE(unknown, QStringList());
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_plan_file.moc"
