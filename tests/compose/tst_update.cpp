#include "model/compose/env_update.h"
#include "tests/compose/imported_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using test::changes;
using test::Imported;

namespace {

const QString webAndDatabase = R"(== compose.yaml
# The demo
name: demo # as on the host
include:
  - extra.yaml   # more

x-common: &common
  restart: always
  networks: [front]

services:
  # The site
  web:
    <<: *common
    image: 'nginx:1.25'   # pinned
    container_name: web
    profiles: ["a", "b"]
    ports:
      # plain HTTP
      - "80:80"
      - 8443:443 # unquoted
      - target: 53
        published: 53
        protocol: udp
        mode: host
    depends_on:
      - db
    environment: {A: "1", B: two}

  db:
    image: postgres:16 # big
    networks:
      back:
        aliases: [pg]
      # the public one
      front:

  agent:
    network_mode: service:db

networks:
  front:
  back:
    driver: bridge # default
    internal: true

volumes:
  data:
== extra.yaml
services:
  side:
    image: side
)";

QString contentOf(const QString &project)
{
    return QString::fromStdString(test::filesFrom(project).at("/p/compose.yaml"));
}

} // namespace

class TestUpdate : public QObject
{
    Q_OBJECT

private slots:
    void writesNothingWhereThePlanSaysTheSame();
    void changesOnlyWhatThePlanChanged_data();
    void changesOnlyWhatThePlanChanged();
    void addsAndRemovesServices();
    void movesAServiceToAnotherFile();
    void keepsWhatIsLaidOverServicesOfOtherFiles();
    void extendsATaggedList();
    void refusesWhatIsNoComposeFile();
    void changesEnvFiles_data();
    void changesEnvFiles();
    void leavesSecretsAlone();
    void refusesAnEnvFileItCannotRead();
};

void TestUpdate::writesNothingWhereThePlanSaysTheSame()
{
    const Imported project(webAndDatabase);
    const text::YamlSplice splice = project.write("compose.yaml");
    QCOMPARE(QString::fromStdString(splice.text), contentOf(webAndDatabase));
}

using Change = void (*)(Imported &);
Q_DECLARE_METATYPE(Change)

void TestUpdate::changesOnlyWhatThePlanChanged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, Change change, const QStringList &lines) {
        QTest::addRow("%s", name) << change << lines;
    };

    row("project name", [](Imported &p) { p.modifyFile([](auto &f) { f.projectName = "site"; }); },
        {"-name: demo # as on the host", "+name: site # as on the host"});
    row("image", [](Imported &p) { p.modifyService("web", [](auto &s) { s.image = "nginx:1.27"; }); },
        {"-    image: 'nginx:1.25'   # pinned", "+    image: 'nginx:1.27'   # pinned"});
    row("image with a variable",
        [](Imported &p) { p.modifyService("db", [](auto &s) { s.image = "postgres:${V:-17}"; }); },
        {"-    image: postgres:16 # big", "+    image: postgres:${V:-17} # big"});
    row("container name goes",
        [](Imported &p) { p.modifyService("web", [](auto &s) { s.containerName.clear(); }); },
        {"-    container_name: web"});
    row("container name comes",
        [](Imported &p) { p.modifyService("db", [](auto &s) { s.containerName = "pg"; }); },
        {"+    container_name: pg"});
    row("short port",
        [](Imported &p) { p.modifyService("web", [](auto &s) { s.ports[0].published = "8080"; }); },
        {"-      - \"80:80\"", "+      - \"8080:80\""});
    row("port gets an address",
        [](Imported &p) { p.modifyService("web", [](auto &s) { s.ports[1].hostIp = "127.0.0.1"; }); },
        {"-      - 8443:443 # unquoted", "+      - 127.0.0.1:8443:443 # unquoted"});
    row("port gets quotes",
        [](Imported &p) {
            p.modifyService("web", [](auto &s) { s.ports[1].syntax = plan::PortSyntax::Short; });
        },
        {"-      - 8443:443 # unquoted", "+      - \"8443:443\" # unquoted"});
    row("long port",
        [](Imported &p) { p.modifyService("web", [](auto &s) { s.ports[2].published = "5353"; }); },
        {"-        published: 53", "+        published: 5353"});
    row("long port gets an address",
        [](Imported &p) { p.modifyService("web", [](auto &s) { s.ports[2].hostIp = "127.0.0.1"; }); },
        {"+        host_ip: 127.0.0.1"});
    row("port removed",
        [](Imported &p) { p.modifyService("web", [](auto &s) { s.ports.erase(s.ports.begin()); }); },
        {"-      # plain HTTP", "-      - \"80:80\""});
    row("port added",
        [](Imported &p) {
            p.modifyService("web", [](auto &s) {
                plan::PortBinding port;
                port.published = "81";
                port.target = "81";
                s.ports.insert(s.ports.begin() + 1, port);
            });
        },
        {"+      - \"81:81\""});
    row("first port of a service",
        [](Imported &p) {
            p.modifyService("db", [](auto &s) {
                plan::PortBinding port;
                port.published = "5432";
                port.target = "5432";
                s.ports.push_back(port);
            });
        },
        {"+    ports:", "+      - \"5432:5432\""});
    row("all ports gone", [](Imported &p) { p.modifyService("web", [](auto &s) { s.ports.clear(); }); },
        {"-    ports:", "-      # plain HTTP", "-      - \"80:80\"", "-      - 8443:443 # unquoted",
         "-      - target: 53", "-        published: 53", "-        protocol: udp", "-        mode: host"});
    row("profile added",
        [](Imported &p) { p.modifyService("web", [](auto &s) { s.profiles.push_back("c"); }); },
        {"-    profiles: [\"a\", \"b\"]", "+    profiles: [\"a\", \"b\", \"c\"]"});
    row("network left",
        [](Imported &p) { p.modifyService("db", [](auto &s) { s.networks.erase(s.networks.begin() + 1); }); },
        {"-      # the public one", "-      front:"});
    row("network joined by a service with merged networks",
        [](Imported &p) {
            const auto back = p.network("back");
            p.modifyService("web", [back](auto &s) { s.networks.push_back({back, {}}); });
        },
        {"+    networks: [front, back]"});
    row("dependency added",
        [](Imported &p) {
            const auto agent = p.service("agent");
            p.modifyService("web", [agent](auto &s) { s.dependsOn.push_back({agent, {}}); });
        },
        {"+      - agent"});
    row("network mode",
        [](Imported &p) {
            p.modifyService("agent", [](auto &s) {
                s.networkMode = plan::NetworkMode::Host;
                s.sharesNetworkOf = {};
            });
        },
        {"-    network_mode: service:db", "+    network_mode: host"});
    row("key that the plan only carries",
        [](Imported &p) {
            p.modifyService(
                "web", [](auto &s) { s.body.find("environment")->set("B", text::YamlNode::text("three")); });
        },
        {"-    environment: {A: \"1\", B: two}", "+    environment: {A: \"1\", B: three}"});
    row("service renamed", [](Imported &p) { p.modifyService("db", [](auto &s) { s.name = "database"; }); },
        {"-      - db", "-  db:", "-    network_mode: service:db", "+      - database",
         "+  database:", "+    network_mode: service:database"});
    row("network renamed", [](Imported &p) { p.modifyNetwork("back", [](auto &n) { n.name = "inner"; }); },
        {"-      back:", "-  back:", "+      inner:", "+  inner:"});
    row("network driver", [](Imported &p) { p.modifyNetwork("back", [](auto &n) { n.driver = "overlay"; }); },
        {"-    driver: bridge # default", "+    driver: overlay # default"});
    row("network defined", [](Imported &p) { p.modifyNetwork("front", [](auto &n) { n.external = true; }); },
        {"+    external: true"});
    row("include added",
        [](Imported &p) { p.modifyFile([](auto &f) {
                              f.includes.push_back({{"more.yaml"}, {}, {}});
                          }); },
        {"+  - more.yaml"});
    row("volume added",
        [](Imported &p) { p.modifyFile([](auto &f) { f.body.find("volumes")->set("logs", {}); }); },
        {"+  logs:"});
}

void TestUpdate::changesOnlyWhatThePlanChanged()
{
    QFETCH(Change, change);
    QFETCH(QStringList, lines);
    Imported project(webAndDatabase);
    change(project);
    const text::YamlSplice splice = project.write("compose.yaml");
    QVERIFY2(splice.problems.empty(), text::toText(splice.problems).c_str());
    QVERIFY(splice.rewrittenBlocks.empty());
    QCOMPARE(changes(contentOf(webAndDatabase), QString::fromStdString(splice.text)), lines);
}

void TestUpdate::addsAndRemovesServices()
{
    Imported project(webAndDatabase);
    plan::Service cache = *plan::findByName(project.edit().plan().services(), "agent");
    cache.name = "cache";
    cache.image = "valkey:8";
    cache.networkMode = plan::NetworkMode::Networks;
    cache.sharesNetworkOf = {};
    cache.source = {};
    project.edit().insert(cache);
    project.edit().remove(project.service("agent"));
    const text::YamlSplice splice = project.write("compose.yaml");
    QCOMPARE(
        changes(contentOf(webAndDatabase), QString::fromStdString(splice.text)),
        QStringList({"-  agent:", "-    network_mode: service:db", "+  cache:", "+    image: valkey:8"}));
    QVERIFY(splice.text.find("      front:\n\n  cache:\n    image: valkey:8\n\nnetworks:") !=
            std::string::npos);
}

void TestUpdate::movesAServiceToAnotherFile()
{
    Imported project(webAndDatabase);
    const auto extra = plan::findByName(project.edit().plan().composeFiles(), "extra.yaml")->id;
    project.modifyService("agent", [extra](auto &service) { service.file = extra; });
    QVERIFY(project.write("compose.yaml").text.find("agent") == std::string::npos);
    QCOMPARE(
        project.write("extra.yaml").text,
        std::string("services:\n  side:\n    image: side\n\n  agent:\n    network_mode: service:db\n\n"));
}

void TestUpdate::keepsWhatIsLaidOverServicesOfOtherFiles()
{
    const QString text =
        "== compose.yaml\nservices:\n  web:\n    image: a\n"
        "== override.yaml\nservices:\n  web: # here\n    image: b\n  more:\n    image: c # d\n";
    Imported project(text);
    const std::string before = test::filesFrom(text).at("/p/override.yaml");
    QCOMPARE(project.write("override.yaml").text, before);
    project.modifyService("more", [](auto &service) { service.image = "e"; });
    QCOMPARE(
        changes(QString::fromStdString(before), QString::fromStdString(project.write("override.yaml").text)),
        QStringList({"-    image: c # d", "+    image: e # d"}));
}

void TestUpdate::extendsATaggedList()
{
    Imported project(
        "== compose.yaml\nservices:\n  web:\n    image: a\n    ports: !override\n      - \"80:80\"\n");
    project.modifyService("web", [](auto &service) {
        plan::PortBinding port;
        port.target = "81";
        service.ports.push_back(port);
    });
    QCOMPARE(
        project.write("compose.yaml").text,
        std::string(
            "services:\n  web:\n    image: a\n    ports: !override\n      - \"80:80\"\n      - \"81\"\n\n"));
}

void TestUpdate::refusesWhatIsNoComposeFile()
{
    const text::YamlSplice splice = updateComposeFile("c.yaml", "- a\n", plan::Plan(), plan::ComposeFile());
    QVERIFY(hasError(splice.problems));
    QCOMPARE(splice.text, std::string("- a\n"));
}

namespace {

plan::EnvVariable variable(const char *name, const char *value)
{
    plan::EnvVariable made;
    made.name = name;
    made.value = value;
    return made;
}

} // namespace

void TestUpdate::changesEnvFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *variables, const char *after) {
        QTest::addRow("%s", name) << QByteArray(before) << QByteArray(variables) << QByteArray(after);
    };
    row("nothing", "# c\nA=1 # one\n\nexport B='2'\nC\n", "A=1\nB=2", "# c\nA=1 # one\n\nexport B='2'\nC\n");
    row("value", "A=1 # one\nB=2\n", "A=10\nB=2", "A=10 # one\nB=2\n");
    row("double quotes stay", "A=\"1\" # one\n", "A=say \"x\"", "A=\"say \\\"x\\\"\" # one\n");
    row("single quotes stay", "A='1'\n", "A=a b", "A='a b'\n");
    row("single quotes give way to a variable", "A='1'\n", "A=a ${B}", "A=\"a ${B}\"\n");
    row("single quotes hold a dollar sign", "A='$5'\n", "A=$$6", "A='$6'\n");
    row("quotes come where they are needed", "A=1\n", "A=a # b", "A=\"a # b\"\n");
    row("value goes before a comment", "A=1 # one\n", "A=", "A=\"\" # one\n");
    row("export stays", "export A=1\n", "A=2", "export A=2\n");
    row("last one counts", "A=1\nA=2\n", "A=3", "A=1\nA=3\n");
    row("added behind the one before", "A=1\n# two\nB=2\n", "A=1\nN=x y\nB=2",
        "A=1\nN=\"x y\"\n# two\nB=2\n");
    row("added at the end", "A=1", "A=1\nN=2", "A=1\nN=2");
    row("added behind its offer", "A=1\n# N=5\nB=2\n", "A=1\nB=2\nN=6", "A=1\n# N=5\nN=6\nB=2\n");
    row("removed with its comment", "A=1\n\n# two\nB=2\n\nC=3\n", "A=1\nC=3", "A=1\n\n\nC=3\n");
    row("comment of a group stays", "# both\nA=1\nB=2\n", "B=2", "# both\nB=2\n");
    row("CRLF", "A=1\r\nB=2\r\n", "A=5\nB=2\nC=3", "A=5\r\nB=2\r\nC=3\r\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "A=1\n",
        "A=2",
        "\xEF\xBB\xBF"
        "A=2\n");
    row("colon", "A: 1\n", "A=2", "A: 2\n");
}

void TestUpdate::changesEnvFiles()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, variables);
    QFETCH(QByteArray, after);
    plan::EnvFile file;
    for (const QByteArray &line : variables.split('\n'))
        file.variables.push_back(variable(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1)));
    const EnvFileUpdate update = updateEnvFile(".env", before.toStdString(), file);
    QVERIFY2(update.problems.empty(), text::toText(update.problems).c_str());
    QCOMPARE(QByteArray::fromStdString(update.text), after);
}

void TestUpdate::leavesSecretsAlone()
{
    const std::string content = "PASSWORD=hunter2\nTOKEN=\"abc\"\nKEPT=1\n";
    plan::EnvFile file;
    file.variables = {variable("PASSWORD", ""), variable("KEPT", "1"), variable("HIDDEN", "")};
    file.variables[0].secret = true;
    file.variables[2].secret = true;
    QCOMPARE(updateEnvFile(".env", content, file).text, content);
}

void TestUpdate::refusesAnEnvFileItCannotRead()
{
    const EnvFileUpdate update = updateEnvFile(".env", "A='1\n", plan::EnvFile());
    QVERIFY(hasError(update.problems));
    QCOMPARE(update.text, std::string("A='1\n"));
}

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
