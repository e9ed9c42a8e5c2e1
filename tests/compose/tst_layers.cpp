#include "model/compose/compose_writer.h"
#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"
#include "model/plan/port_syntax.h"
#include "model/plan/resolved_plan.h"
#include "tests/compose/imported_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using test::changesOf;
using test::Imported;

namespace {

const QString heirs = R"(== compose.yaml
services:
  web:
    extends:
      file: common/base.yaml
      service: site
    ports:
      - "8443:443"
    environment:
      MODE: fast
  twin:
    extends: web
    container_name: twin
== common/base.yaml
# Shared by all sites
services:
  site:
    extends: {file: deep/root.yaml, service: root}
    image: nginx:1.27
    container_name: ${NAME:-site}
    ports:
      - "8080:80"
    environment:
      - MODE=slow
      - API=http://api:9000
    networks: [front]
== common/deep/root.yaml
services:
  root:
    image: scratch
    restart: always
    ports: ["9100:9100"]
== extra.yaml
networks: {front: {}}
)";

const QString overrides = R"(== compose.yaml
services:
  web:
    image: nginx:1.27
    container_name: web
    ports:
      - "8080:80"
      - "8443:443"
  db:
    image: postgres
    ports: ["5432:5432"]
== compose.dev.yaml
services:
  web:
    image: nginx:dev   # built here
    ports:
      - "8080:80"
      - 127.0.0.1:9229:9229/tcp  # debugger
  db:
    ports: !reset []
  tools:
    image: tools
    ports: ["7000:7000"]
== compose.prod.yaml
services:
  web:
    ports: !override
      - "443:443/tcp"
  tools:
    image: other-tools
)";

const ImportEnvironment development{"development", {"compose.yaml", "compose.dev.yaml"}, {}, {}, {}};
const ImportEnvironment production{"production", {"compose.yaml", "compose.prod.yaml"}, {}, {}, {}};
const ImportEnvironment plain{"plain", {"compose.yaml"}, {}, {}, {}};

QStringList textsOf(const std::vector<plan::PortBinding> &ports)
{
    QStringList texts;
    for (const plan::PortBinding &port : ports)
        texts << QString("%1 %2:%3%4")
                     .arg(QString::fromStdString(shortForm(port)), QString::fromStdString(port.file))
                     .arg(port.source.line)
                     .arg(port.inherited ? " inherited" : "");
    return texts;
}

/// The ports that a service publishes in an environment.
QString portsIn(const plan::Plan &plan, const char *environment, const char *service)
{
    const plan::ResolvedPlan here(plan, plan::findByName(plan.environments(), environment)->id);
    QStringList ports;
    for (const plan::ResolvedBinding &binding :
         here.bindingsOf(plan::findByName(plan.services(), service)->id))
        if (binding.active)
            ports << QString::fromStdString(toText(binding.port.published));
    return ports.join(' ');
}

} // namespace

/// Values that come to a service from elsewhere: through `extends`, and from files laid over its own.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatAServiceInherits();
    void writesNothingBackThatIsInherited();
    void overridesAtTheUser_data();
    void overridesAtTheUser();
    void followsNoExtendsOutOfReach_data();
    void followsNoExtendsOutOfReach();
    void showsWhatEachEnvironmentMerges();
    void writesOverridesBackAsTheyWere();
    void editsLandInTheFileThatDecides();
    void aNewPortGoesWhereTheOthersAre_data();
    void aNewPortGoesWhereTheOthersAre();
    void overridesAtTheUserOfAnAlias_data();
    void overridesAtTheUserOfAnAlias();
    void addsAnEnvironmentToAPlanThatExists();
    void keepsLayersInThePlansFile();
    void writesLayersIntoNewFiles();
};

void TestLayers::showsWhatAServiceInherits()
{
    const Imported project(heirs);
    QCOMPARE(project.remarks(), QStringList("web is on network front, which no file defines")
                                    << "twin is on network front, which no file defines");
    const plan::Service &web = project.plan().services().at(project.service("web"));
    QCOMPARE(web.image, std::string("nginx:1.27"));
    QCOMPARE(web.containerName, std::string("${NAME:-site}"));
    QCOMPARE(textsOf(web.ports), (QStringList{"9100:9100 common/deep/root.yaml:5 inherited",
                                              "8080:80 common/base.yaml:8 inherited", "8443:443 :7"}));
    QCOMPARE(web.body.find("restart")->scalar, std::string("always"));
    QStringList environment;
    for (const text::YamlNode &entry : web.body.find("environment")->items)
        environment << QString::fromStdString(entry.scalar);
    QCOMPARE(environment, (QStringList{"MODE=fast", "API=http://api:9000"}));
    const plan::Service &twin = project.plan().services().at(project.service("twin"));
    QCOMPARE(twin.containerName, std::string("twin"));
    QCOMPARE(textsOf(twin.ports),
             (QStringList{"9100:9100 common/deep/root.yaml:5 inherited",
                          "8080:80 common/base.yaml:8 inherited", "8443:443 :7 inherited"}));
    QCOMPARE(project.plan().composeFiles().size(), std::size_t{1});
}

void TestLayers::writesNothingBackThatIsInherited()
{
    QCOMPARE(changesOf(Imported(heirs), "compose.yaml"), QStringList());
}

void TestLayers::overridesAtTheUser_data()
{
    using Edit = std::function<void(plan::Service &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("changed");
    const auto row = [](const char *name, Edit edit, const QStringList &changed) {
        QTest::addRow("%s", name) << edit << changed;
    };
    row("an image", [](plan::Service &service) { service.image = "nginx:1.28"; }, {"+    image: nginx:1.28"});
    row("an own value", [](plan::Service &service) { service.containerName = "other"; },
        {"-    container_name: twin", "+    container_name: other"});
    row("a port", [](plan::Service &service) { service.ports[1].published = "8081"; },
        {"+    ports: !override", "+      - \"9100:9100\"", "+      - \"8081:80\"", "+      - \"8443:443\""});
    row("one port more",
        [](plan::Service &service) {
            plan::PortBinding dns = service.ports[2];
            dns.inherited = false;
            dns.published = dns.target = "53";
            dns.transport = plan::Transport::Udp;
            service.ports.push_back(dns);
        },
        {"+    ports:", "+      - \"53:53/udp\""});
    row("no image", [](plan::Service &service) { service.image = {}; }, {"+    image: !reset null"});
    row("a variable",
        [](plan::Service &service) {
            service.body.find("environment")->items[1].scalar = "API=http://api:9001";
        },
        {"+    environment:", "+      - API=http://api:9001"});
}

void TestLayers::overridesAtTheUser()
{
    QFETCH(std::function<void(plan::Service &)>, edit);
    QFETCH(QStringList, changed);
    Imported project(heirs);
    const plan::Service wanted = [&] {
        project.modifyService("twin", edit);
        return project.plan().services().at(project.service("twin"));
    }();
    const text::YamlSplice splice = project.write("compose.yaml");
    QStringList lines = test::changes(project.before("compose.yaml"), QString::fromStdString(splice.text));
    QCOMPARE(lines, changed);

    QString files = heirs;
    files.replace(project.before("compose.yaml").trimmed(), QString::fromStdString(splice.text).trimmed());
    const Imported again(files);
    const plan::Service &read = again.plan().services().at(again.service("twin"));
    QCOMPARE(read.image, wanted.image);
    QCOMPARE(read.containerName, wanted.containerName);
    QCOMPARE(read.ports.size(), wanted.ports.size());
    for (std::size_t i = 0; i < read.ports.size(); ++i)
        QCOMPARE(shortForm(read.ports[i]), shortForm(wanted.ports[i]));
}

void TestLayers::followsNoExtendsOutOfReach_data()
{
    QTest::addColumn<QString>("extends");
    QTest::addColumn<QString>("reason");
    QTest::addRow("outside") << "{file: ../x.yaml, service: a}"
                             << "../x.yaml lies outside the repository";
    QTest::addRow("missing file") << "{file: x.yaml, service: a}"
                                  << "x.yaml cannot be read: No such file or directory";
    QTest::addRow("missing service") << "{service: gone}"
                                     << "compose.yaml has no service gone";
    QTest::addRow("itself") << "{service: web}"
                            << "web extends itself in a circle";
    QTest::addRow("a variable") << "{file: '${BASE}', service: a}"
                                << "${BASE} is not known without its variables";
}

void TestLayers::followsNoExtendsOutOfReach()
{
    QFETCH(QString, extends);
    QFETCH(QString, reason);
    const Imported project("== compose.yaml\nservices:\n  web:\n    image: a\n    extends: " + extends +
                           "\n");
    QCOMPARE(project.remarks(), QStringList("web: extends is carried along, and not followed: " + reason));
    QCOMPARE(project.plan().services()[0].image, std::string("a"));
    QCOMPARE(changesOf(project, "compose.yaml"), QStringList());
}

void TestLayers::showsWhatEachEnvironmentMerges()
{
    const Imported project(overrides, {development, production, plain});
    const plan::Plan &plan = project.plan();
    QCOMPARE(portsIn(plan, "plain", "web"), QString("8080 8443"));
    QCOMPARE(portsIn(plan, "development", "web"), QString("8080 8443 9229"));
    QCOMPARE(portsIn(plan, "production", "web"), QString("443"));
    QCOMPARE(portsIn(plan, "plain", "db"), QString("5432"));
    QCOMPARE(portsIn(plan, "development", "db"), QString());
    QCOMPARE(portsIn(plan, "development", "tools"), QString("7000"));
    QCOMPARE(portsIn(plan, "production", "tools"), QString());

    const plan::Service &web = plan.services().at(project.service("web"));
    QCOMPARE(textsOf(web.ports).mid(2),
             (QStringList{"8080:80 compose.dev.yaml:5", "127.0.0.1:9229:9229 compose.dev.yaml:6",
                          "443:443 compose.prod.yaml:4"}));
    const plan::ResolvedPlan here(plan, plan::findByName(plan.environments(), "development")->id);
    QCOMPARE(here.imageOf(web), std::string("nginx:dev"));
    QCOMPARE(here.containerNameOf(web), std::string("web"));
}

void TestLayers::writesOverridesBackAsTheyWere()
{
    const Imported project(overrides, {development, production, plain});
    for (const char *path : {"compose.yaml", "compose.dev.yaml", "compose.prod.yaml"})
        QCOMPARE(changesOf(project, path), QStringList());
}

void TestLayers::editsLandInTheFileThatDecides()
{
    Imported project(overrides, {development, production});
    project.modifyService("web", [](plan::Service &service) {
        service.ports[1].published = "8444";
        service.ports[3].published = "9230";
        service.ports[4].published = "444";
    });
    QCOMPARE(changesOf(project, "compose.yaml"),
             (QStringList{"-      - \"8443:443\"", "+      - \"8444:443\""}));
    QCOMPARE(changesOf(project, "compose.dev.yaml"),
             (QStringList{"-      - 127.0.0.1:9229:9229/tcp  # debugger",
                          "+      - 127.0.0.1:9230:9229/tcp  # debugger"}));
    QCOMPARE(changesOf(project, "compose.prod.yaml"),
             (QStringList{"-      - \"443:443/tcp\"", "+      - \"444:443/tcp\""}));
}

void TestLayers::aNewPortGoesWhereTheOthersAre_data()
{
    QTest::addColumn<QString>("inBase");
    QTest::addColumn<QStringList>("base");
    QTest::addColumn<QStringList>("overlay");
    QTest::newRow("all in the file laid over")
        << QString() << QStringList() << QStringList{"+      - \"9443:443\""};
    QTest::newRow("some in the service's own file") << QStringLiteral("    ports:\n      - \"81:81\"\n")
                                                    << QStringList{"+      - \"9443:443\""} << QStringList();
}

void TestLayers::aNewPortGoesWhereTheOthersAre()
{
    QFETCH(QString, inBase);
    QFETCH(QStringList, base);
    QFETCH(QStringList, overlay);
    Imported project("== compose.yaml\nservices:\n  web:\n    image: x\n" + inBase +
                     "== override.yaml\nservices:\n  web:\n    ports:\n      - \"8080:80\"\n");
    project.modifyService("web", [](plan::Service &service) {
        plan::PortBinding added;
        added.published = "9443";
        added.target = "443";
        service.ports.push_back(added);
    });
    QCOMPARE(changesOf(project, "compose.yaml"), base);
    QCOMPARE(changesOf(project, "override.yaml"), overlay);
}

void TestLayers::overridesAtTheUserOfAnAlias_data()
{
    using Edit = std::function<void(plan::Service &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("changed");
    const auto row = [](const char *name, Edit edit, const QStringList &changed) {
        QTest::addRow("%s", name) << edit << changed;
    };
    row("an image by merge key", [](plan::Service &service) { service.image = "b"; }, {"+    image: b"});
    row("ports by merge key", [](plan::Service &service) { service.ports[0].published = "81"; },
        {"+    ports:", "+      - \"81:80\""});
    row("profiles by alias", [](plan::Service &service) { service.profiles = {"x"}; },
        {"-    profiles: *profiles", "+    profiles: [x]"});
    row("what stands at the user", [](plan::Service &service) { service.containerName = "c"; },
        {"-    container_name: web", "+    container_name: c"});
}

void TestLayers::overridesAtTheUserOfAnAlias()
{
    const QString files = R"(== compose.yaml
x-base: &base
  image: a
  ports:
    - "80:80"
x-profiles: &profiles [dev]
services:
  web:
    <<: *base
    container_name: web
    profiles: *profiles
  other:
    <<: *base
    profiles: *profiles
)";
    QFETCH(std::function<void(plan::Service &)>, edit);
    QFETCH(QStringList, changed);
    Imported project(files);
    QCOMPARE(changesOf(project, "compose.yaml"), QStringList());
    project.modifyService("web", edit);
    QCOMPARE(changesOf(project, "compose.yaml"), changed);
}

void TestLayers::addsAnEnvironmentToAPlanThatExists()
{
    Imported project(overrides, {plain});
    const auto services = project.plan().services().size();
    const plan::ServiceId web = project.service("web");
    const auto networks = project.plan().networks().size();
    project.read({development});
    QCOMPARE(project.plan().environments().size(), std::size_t{2});
    QCOMPARE(project.plan().services().size(), services + 1); // tools, which only that environment has
    QCOMPARE(project.plan().networks().size(), networks);
    QVERIFY(project.service("web") == web);
    QCOMPARE(portsIn(project.plan(), "plain", "web"), QString("8080 8443"));
    QCOMPARE(portsIn(project.plan(), "development", "web"), QString("8080 8443 9229"));
    QCOMPARE(portsIn(project.plan(), "plain", "tools"), QString());

    const Imported together(overrides, {plain, development, production});
    project.read({production});
    QCOMPARE(project.plan().services().size(), together.plan().services().size());
    for (const char *path : {"compose.yaml", "compose.dev.yaml", "compose.prod.yaml"})
        QCOMPARE(changesOf(project, path), QStringList());
    const plan::Plan before = project.plan();
    project.read({development});
    QVERIFY(project.plan() == before); // it has that one
}

void TestLayers::keepsLayersInThePlansFile()
{
    for (const QString &files : {heirs, overrides}) {
        const Imported project(files, {files == heirs ? plain : development});
        const std::string text = plan::writePlan(project.plan());
        const plan::PlanReading reading = plan::readPlan("plan", text);
        QVERIFY2(reading.plan.has_value(), text::toText(reading.problems).c_str());
        QCOMPARE(QString::fromStdString(plan::writePlan(*reading.plan)), QString::fromStdString(text));
        QCOMPARE(textsOf(reading.plan->services()[0].ports), textsOf(project.plan().services()[0].ports));
    }
}

void TestLayers::writesLayersIntoNewFiles()
{
    const Imported project(heirs);
    const plan::ComposeFile &file = project.plan().composeFiles()[0];
    QString files = heirs;
    files.replace(project.before("compose.yaml").trimmed(),
                  QString::fromStdString(writeComposeFile(project.plan(), file)).trimmed());
    QVERIFY2(!files.section("== common", 0, 0).contains("8080"), qPrintable(files));
    const Imported again(files);
    QCOMPARE(textsOf(again.plan().services()[0].ports).size(), 3);
    QCOMPARE(again.plan().services()[1].containerName, std::string("twin"));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
