#include "model/edit/body.h"
#include "model/edit/fields.h"
#include "model/plan/mentioned_variables.h"
#include "tests/edit/small_plan.h"

using namespace portolan;
using edit::Part;
using edit::Subject;

namespace {

/// `web`, `web/port/0`, `gateway/interface/1` of the harbour.
Subject subjectAt(const plan::Plan &plan, const QString &path)
{
    const QStringList parts = path.split('/');
    const std::string entity = parts.mid(0, 2).join('/').toStdString();
    Subject subject{test::named(plan, entity)};
    if (parts.size() == 4) {
        subject.part = parts[2] == "port"       ? Part::Port
                       : parts[2] == "endpoint" ? Part::Endpoint
                                                : Part::Interface;
        subject.index = parts[3].toUInt();
    }
    return subject;
}

QStringList keysOf(const plan::Plan &plan, const Subject &subject)
{
    QStringList keys;
    for (const edit::Field &field : edit::fieldsOf(plan, subject))
        keys << test::toQString(field.key);
    return keys;
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsReadBackAsItWasEntered_data();
    void aValueIsReadBackAsItWasEntered();
    void whatAFieldDoesNotTakeIsSaid_data();
    void whatAFieldDoesNotTakeIsSaid();
    void onlyFieldsWithAMeaningAreShown();
    void severalThingsChangeInOneTransaction();
    void aReferenceOffersWhatFits();
    void whatIsSaidAlreadyChangesNothing();
    void bodyIsReplaced();
    void bodyProblemsHaveTheirLine_data();
    void bodyProblemsHaveTheirLine();
    void variablesAreFoundInFieldsAndBody();
};

void TestFields::aValueIsReadBackAsItWasEntered_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addRow("name") << "service/web"
                          << "name"
                          << "site";
    QTest::addRow("node") << "service/web"
                          << "node"
                          << "laptop";
    QTest::addRow("image") << "service/web"
                           << "image"
                           << "nginx:${TAG:-1}";
    QTest::addRow("restart") << "service/web"
                             << "restart"
                             << "always";
    QTest::addRow("restart: no stays text") << "service/web"
                                            << "restart"
                                            << "no";
    QTest::addRow("profiles") << "service/web"
                              << "profiles"
                              << "dev, extra";
    QTest::addRow("host address") << "service/web/port/0"
                                  << "host-ip"
                                  << "127.0.0.1";
    QTest::addRow("published") << "service/web/port/0"
                               << "published"
                               << "${WEB_PORT:-8081}";
    QTest::addRow("range") << "service/web/port/0"
                           << "target"
                           << "80-81";
    QTest::addRow("protocol") << "service/web/port/0"
                              << "protocol"
                              << "udp";
    QTest::addRow("endpoint") << "service/database/endpoint/0"
                              << "port"
                              << "5433";
    QTest::addRow("addresses") << "node/gateway/interface/0"
                               << "addresses"
                               << "203.0.113.10, 2001:db8::1";
    QTest::addRow("interface's network") << "node/gateway/interface/0"
                                         << "network"
                                         << "tailnet";
    QTest::addRow("tags") << "node/gateway"
                          << "tags"
                          << "tag:gateway";
    QTest::addRow("subnets") << "network/backend"
                             << "subnets"
                             << "172.20.0.0/16";
    QTest::addRow("flag") << "network/backend"
                          << "external"
                          << "true";
    QTest::addRow("host name") << "route/site"
                               << "hostname"
                               << "example.org";
    QTest::addRow("no CDN") << "route/site"
                            << "cdn"
                            << "";
    QTest::addRow("listener port") << "route/site"
                                   << "port"
                                   << "8443";
    QTest::addRow("name servers") << "zone/example.org"
                                  << "name-servers"
                                  << "ns1.example.org, ns2.example.org";
}

void TestFields::aValueIsReadBackAsItWasEntered()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const plan::Plan plan = test::harbour();
    const Subject subject = subjectAt(plan, path);
    const auto edited =
        edit::setField(plan, std::array{subject}, key.toStdString(), value.toStdString(), "Edit");
    QVERIFY2(edited, edited ? "" : edited.error().message.c_str());
    const plan::Plan after = plan::apply(plan, *edited);
    QCOMPARE(test::toQString(edit::valueOf(after, subject, key.toStdString())), value);
    QVERIFY(plan::integrityProblems(after).empty());
    QVERIFY(plan::apply(after, plan::inverse(*edited)) == plan);
}

void TestFields::whatAFieldDoesNotTakeIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::addRow("no name") << "service/web"
                             << "name"
                             << ""
                             << "A name is needed";
    QTest::addRow("taken name") << "service/web"
                                << "name"
                                << "chat"
                                << "\"chat\" is taken";
    QTest::addRow("open variable") << "service/web"
                                   << "image"
                                   << "${TAG"
                                   << "";
    QTest::addRow("address") << "service/web/port/0"
                             << "host-ip"
                             << "10.0.0"
                             << "\"10.0.0\" is no IP address";
    QTest::addRow("port") << "service/web/port/0"
                          << "published"
                          << "70000"
                          << "\"70000\" is no port; ports are 1 to 65535, a range is 8000-8010";
    QTest::addRow("no target") << "service/web/port/0"
                               << "target"
                               << ""
                               << "A binding needs a target port";
    QTest::addRow("number") << "route/site"
                            << "port"
                            << "65536"
                            << "\"65536\" is no number from 1 to 65535";
    QTest::addRow("subnet") << "network/tailnet"
                            << "subnets"
                            << "100.64.0.0/33"
                            << "\"100.64.0.0/33\" is no IP address or block of them";
    QTest::addRow("reference") << "service/web"
                               << "node"
                               << "nowhere"
                               << "The plan has no \"nowhere\" that fits";
    QTest::addRow("needed reference") << "route/site"
                                      << "target"
                                      << ""
                                      << "Something must be chosen";
    QTest::addRow("unfit network") << "route/site"
                                   << "over"
                                   << "backend"
                                   << "The plan has no \"backend\" that fits";
}

void TestFields::whatAFieldDoesNotTakeIsSaid()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, message);
    const plan::Plan plan = test::harbour();
    const auto edited = edit::setField(plan, std::array{subjectAt(plan, path)}, key.toStdString(),
                                       value.toStdString(), "Edit");
    QVERIFY(!edited);
    if (!message.isEmpty())
        QCOMPARE(test::toQString(edited.error().message), message);
}

void TestFields::onlyFieldsWithAMeaningAreShown()
{
    const plan::Plan plan = test::harbour();
    QVERIFY(keysOf(plan, {test::named(plan, "service/web")}).contains("image"));
    QVERIFY(!keysOf(plan, {test::named(plan, "service/proxy")}).contains("image"));
    QVERIFY(keysOf(plan, {test::named(plan, "service/sidecar")}).contains("shares-network-of"));
    QVERIFY(!keysOf(plan, {test::named(plan, "network/internet")}).contains("subnets"));
    QVERIFY(keysOf(plan, {test::named(plan, "route/site")}).contains("web-socket"));
    QVERIFY(keysOf(plan, {test::named(plan, "service/web"), Part::Port, 9}).isEmpty());
}

void TestFields::severalThingsChangeInOneTransaction()
{
    const plan::Plan plan = test::harbour();
    const std::array subjects{Subject{test::named(plan, "service/web")},
                              Subject{test::named(plan, "service/database")}};
    const auto edited = edit::setField(plan, subjects, "restart", "always", "Edit");
    QVERIFY(edited);
    QCOMPARE(test::summary(plan, *edited), QStringList({"~service/database", "~service/web"}));
}

void TestFields::aReferenceOffersWhatFits()
{
    const plan::Plan plan = test::harbour();
    const Subject route{test::named(plan, "route/site")};
    QCOMPARE(edit::choicesOf(plan, route, "over"), (std::vector<std::string>{"", "tailnet"}));
    QCOMPARE(edit::choicesOf(plan, route, "listener"),
             (std::vector<std::string>{"gateway", "apps", "laptop"}));
    QCOMPARE(edit::choicesOf(plan, route, "kind"), (std::vector<std::string>{"http", "stream", "direct"}));
}

void TestFields::whatIsSaidAlreadyChangesNothing()
{
    const plan::Plan plan = test::harbour();
    const auto edited =
        edit::setField(plan, std::array{Subject{test::named(plan, "service/web")}}, "name", "web", "Edit");
    QVERIFY(edited && edited->isEmpty());
}

void TestFields::bodyIsReplaced()
{
    const plan::Plan plan = test::harbour();
    const plan::ServiceId web = plan::findByName(plan.services(), "web")->id;
    QCOMPARE(test::toQString(edit::bodyText(plan, web)), "");
    const edit::BodyEdit edited =
        edit::setBody(plan, web, "volumes:\n  - data:/data\nrestart: always\n", "Edit");
    QVERIFY(edited.problems.empty());
    const plan::Plan after = plan::apply(plan, edited.transaction);
    QCOMPARE(test::toQString(edit::bodyText(after, web)), "volumes:\n  - data:/data\nrestart: always\n");
    QVERIFY(plan::apply(after, edit::setBody(after, web, "# nothing\n", "Edit").transaction) == plan);
}

void TestFields::bodyProblemsHaveTheirLine_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<int>("line");
    QTest::addRow("malformed") << "volumes:\n  - a\n b: [\n" << 3;
    QTest::addRow("a field of the plan") << "restart: always\nimage: nginx\n" << 2;
    QTest::addRow("no map") << "\n- volumes\n" << 2;
    QTest::addRow("two documents") << "restart: always\n---\nrestart: no\n" << 3;
    QTest::addRow("twice") << "restart: always\nrestart: always\n" << 2;
}

void TestFields::bodyProblemsHaveTheirLine()
{
    QFETCH(QString, yaml);
    QFETCH(int, line);
    const plan::Plan plan = test::harbour();
    const edit::BodyEdit edited =
        edit::setBody(plan, plan::findByName(plan.services(), "web")->id, yaml.toStdString(), "Edit");
    QVERIFY(edited.transaction.isEmpty());
    QVERIFY(!edited.problems.empty());
    QCOMPARE(static_cast<int>(edited.problems.front().place.mark.line), line);
}

void TestFields::variablesAreFoundInFieldsAndBody()
{
    const plan::Plan plan = test::planFrom(R"(
compose-files: {compose.yaml: {}}
nodes: {apps: {}}
services:
  web:
    node: apps
    file: compose.yaml
    image: "nginx:${TAG}"
    ports: [{port: "${IP:-127.0.0.1}:${PORT:-8080}:80"}]
    compose: {environment: {A: "${TAG}", B: "$OTHER"}}
)");
    QCOMPARE(plan::variablesIn(plan.services()[0]), (std::vector<std::string>{"TAG", "IP", "PORT", "OTHER"}));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
