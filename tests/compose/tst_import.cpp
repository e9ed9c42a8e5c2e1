#include "model/compose/import.h"
#include "model/plan/plan_writer.h"
#include "model/plan/resolved_plan.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;

namespace {

using Files = std::map<std::string, std::string>;

/// A repository that lives in memory, at /r.
Repository repositoryOf(const Files &files)
{
    Repository repository;
    repository.root = "/r";
    for (const auto &[path, content] : files)
        repository.paths.push_back(path);
    const auto inside = [](const std::string &path) {
        return path.substr(std::min<std::size_t>(3, path.size()));
    };
    repository.files.read = [files, inside](const std::string &path) -> text::Result<std::string> {
        const auto found = files.find(inside(path));
        if (found == files.end())
            return tl::make_unexpected(
                text::Problem{"cannot be read: No such file or directory", {path, {}, {}}});
        return found->second;
    };
    repository.files.isFile = [files, inside](const std::string &path) {
        return files.contains(inside(path));
    };
    repository.files.isFolder = [](const std::string &) {
        return false;
    };
    repository.files.followLinks = [](const std::string &path) {
        return path;
    };
    return repository;
}

Importing importAll(const Files &files)
{
    const Repository repository = repositoryOf(files);
    return importRepository(repository, recogniseEnvironments(repository));
}

const plan::Service &service(const plan::Plan &plan, const char *name)
{
    return *plan::findByName(plan.services(), name);
}

QStringList remarksOf(const Importing &importing)
{
    QStringList lines;
    for (const text::Problem &remark : importing.report.remarks)
        lines << QString::fromStdString(remark.message);
    return lines;
}

const Files twoFiles = {
    {"compose.yaml", R"(# ====
# The root
# ====
name: demo
include:
  - infra/irc.yaml
services:
  log:
    image: dozzle:v8
    profiles: [dev]
    ports: ["${LOG_PORT:-8082}:8080"]
volumes:
  data: {}
)"},
    {"infra/irc.yaml", R"(include:
  - ../networks.yaml
services:
  irc:
    container_name: irc-${SUFFIX:-a}
    restart: always
    ports:
      - '${IP:-127.0.0.1}:${PORT:-6697}:6697'
      - 8000:8000
      - target: 53
        published: "53"
        protocol: udp
        mode: host
      - "${DOVEADM:-127.0.0.1:19991}:12345"
    networks:
      chat:
        aliases: [irc.local]
  services:
    network_mode: service:irc
    depends_on:
      irc:
        condition: service_healthy
)"},
    {"networks.yaml", "networks:\n  chat:\n    name: chat\n    driver: bridge\n"},
    {".env", "IP=100.64.7.0 # bound to the tailnet\nPASSWORD=hunter2\nTLS_KEY=/etc/key.pem\nMONEY='$5'\n"},
};

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void keepsFilesExpressionsAndLines();
    void readsEveryPortForm();
    void linksServicesAndNetworks();
    void keepsSecretsOut();
    void keepsOnlyTheAddressOfASecretOne();
    void carriesTheRestAlong();
    void recognisesEnvironments_data();
    void recognisesEnvironments();
    void carriesOverridesAlongAndSaysSo();
    void addsAnEnvironmentToThePlan();
    void whatIsLaidOverAKnownServiceIsNoSecondOne();
    void saysWhatNamesNothing();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void followsNoIncludeOutOfTheRepository();
    void survivesIncludesInACircle();
    void theSameImportAgainChangesNothing();
    void otherOptionsAddOneEnvironment();
    void aChosenNameIsThatEnvironmentOrAnError();
    void aFileInAnotherPartIsRefused_data();
    void aFileInAnotherPartIsRefused();
    void saysWhichProfilesThereAre();
    void saysWhatComposeWouldRefuse_data();
    void saysWhatComposeWouldRefuse();
    void aPortThatIsNoneLeavesItsNeighboursAlone();
    void eachEnvironmentHasItsOwnValues();
    void whatRepeatsTheMainFileIsNoOverride_data();
    void whatRepeatsTheMainFileIsNoOverride();
    void mentionsComposeFilesThatAreNotRead();
};

void TestImport::keepsFilesExpressionsAndLines()
{
    const Importing importing = importAll(twoFiles);
    QVERIFY2(importing.plan.has_value(), text::toText(importing.problems).c_str());
    const plan::Plan &plan = *importing.plan;
    QCOMPARE(plan.settings().name, std::string("demo"));
    QCOMPARE(plan.composeFiles().size(), std::size_t{3});
    QCOMPARE(plan.composeFiles()[0].note, std::string("The root"));
    const plan::Service &irc = service(plan, "irc");
    QCOMPARE(plan.composeFiles().at(irc.file).path, std::string("infra/irc.yaml"));
    QCOMPARE(irc.source.line, 4);
    QCOMPARE(irc.containerName, std::string("irc-${SUFFIX:-a}"));
    QCOMPARE(irc.ports[0].hostIp, std::string("${IP:-127.0.0.1}"));
    QCOMPARE(irc.ports[0].source.line, 8);
    QCOMPARE(irc.ports[0].source.column, 9);
}

void TestImport::readsEveryPortForm()
{
    const plan::Plan plan = *importAll(twoFiles).plan;
    const auto &ports = service(plan, "irc").ports;
    QCOMPARE(ports.size(), std::size_t{4});
    QVERIFY(ports[0].syntax == plan::PortSyntax::Short);
    QVERIFY(ports[1].syntax == plan::PortSyntax::ShortUnquoted);
    QVERIFY(ports[2].syntax == plan::PortSyntax::Long);
    QVERIFY(ports[2].transport == plan::Transport::Udp);
    QCOMPARE(ports[2].body.find("mode")->scalar, std::string("host"));
    QCOMPARE(ports[3].unsplit, std::string("${DOVEADM:-127.0.0.1:19991}:12345"));
    const plan::ResolvedPlan resolved(plan, plan.environments()[0].id);
    const auto &bindings = resolved.bindingsOf(service(plan, "irc").id);
    QCOMPARE(plan::toText(*bindings[0].port.hostIp), std::string("100.64.7.0"));
    QCOMPARE(bindings[3].port.published.first, std::uint16_t{19991});
}

void TestImport::linksServicesAndNetworks()
{
    const plan::Plan plan = *importAll(twoFiles).plan;
    const plan::Service &irc = service(plan, "irc");
    const plan::Service &services = service(plan, "services");
    QVERIFY(services.networkMode == plan::NetworkMode::Service);
    QVERIFY(services.sharesNetworkOf == irc.id);
    QVERIFY(services.dependsOn.front().service == irc.id);
    QCOMPARE(services.dependsOn.front().body.find("condition")->scalar, std::string("service_healthy"));
    QCOMPARE(plan.networks().at(irc.networks.front().network).engineName, std::string("chat"));
    QVERIFY(irc.networks.front().body.find("aliases"));
}

void TestImport::keepsSecretsOut()
{
    const Importing importing = importAll(twoFiles);
    const plan::EnvFile &env = importing.plan->envFiles()[0];
    QCOMPARE(env.variables.size(), std::size_t{4});
    QCOMPARE(env.variables[0].note, std::string("bound to the tailnet"));
    QVERIFY(env.variables[1].secret && env.variables[1].value.empty());
    QVERIFY(!env.variables[2].secret);
    QCOMPARE(env.variables[3].value, std::string("$$5"));
    QVERIFY(plan::writePlan(*importing.plan).find("hunter2") == std::string::npos);
    QCOMPARE(importing.report.secrets, std::size_t{1});
}

void TestImport::keepsOnlyTheAddressOfASecretOne()
{
    const Importing importing = importAll(
        {{"compose.yaml", "services:\n  web:\n    image: web\n    env_file: [conf/web.env, gone.env]\n"},
         {"conf/web.env", "QUEUE_URL=amqp://app:hunter2@queue:5672/v\nAPI=http://api:80\n"}});
    QVERIFY2(importing.plan.has_value(), text::toText(importing.problems).c_str());
    const plan::EnvFile *env = plan::findByName(importing.plan->envFiles(), "conf/web.env");
    QVERIFY(env);
    QVERIFY(env->variables[0].secret);
    QCOMPARE(env->variables[0].address, std::string("amqp://queue:5672"));
    QVERIFY(importing.plan->environments()[0].envFiles.empty());
    QVERIFY(plan::writePlan(*importing.plan).find("hunter2") == std::string::npos);
}

void TestImport::carriesTheRestAlong()
{
    const plan::Plan plan = *importAll(twoFiles).plan;
    QCOMPARE(service(plan, "irc").body.find("restart")->scalar, std::string("always"));
    QVERIFY(plan.composeFiles()[0].body.find("volumes"));
    QVERIFY(!plan.composeFiles()[0].body.find("services"));
}

void TestImport::recognisesEnvironments_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("environments");
    QTest::addRow("one file") << QStringList{"compose.yaml"} << QStringList{"default: compose.yaml"};
    QTest::addRow("old name") << QStringList{"docker-compose.yml"}
                              << QStringList{"default: docker-compose.yml"};
    QTest::addRow("env files") << QStringList{"compose.yaml", ".env", ".env.dev"}
                               << QStringList{"dev: compose.yaml | .env .env.dev"};
    QTest::addRow("overrides") << QStringList{"compose.yaml", "compose.dev-override.yaml", "compose.prod.yml",
                                              ".env.example"}
                               << QStringList{"dev: compose.yaml compose.dev-override.yaml | .env.example",
                                              "prod: compose.yaml compose.prod.yml | .env.example"};
    QTest::addRow("samples stand in") << QStringList{"compose.yaml", ".env.example", ".env.dev.example"}
                                      << QStringList{"dev: compose.yaml | .env.example .env.dev.example"};
    QTest::addRow("what Compose lays over by itself")
        << QStringList{"compose.yaml", "compose.override.yaml", "compose.prod.yaml"}
        << QStringList{"prod: compose.yaml compose.prod.yaml"};
    QTest::addRow("what Compose lays over by itself, alone")
        << QStringList{"compose.yaml", "compose.override.yaml"}
        << QStringList{"default: compose.yaml compose.override.yaml"};
    QTest::addRow("nothing at the root") << QStringList{"sub/compose.yaml", ".env.dev"} << QStringList{};
}

void TestImport::recognisesEnvironments()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, environments);
    Repository repository;
    paths.sort();
    for (const QString &path : std::as_const(paths))
        repository.paths.push_back(path.toStdString());
    QStringList found;
    for (const ImportEnvironment &environment : recogniseEnvironments(repository)) {
        QString line = QString::fromStdString(environment.name) + ":";
        for (const std::string &file : environment.composeFiles)
            line += " " + QString::fromStdString(file);
        for (std::size_t i = 0; i < environment.envFiles.size(); ++i)
            line += (i == 0 ? " | " : " ") + QString::fromStdString(environment.envFiles[i]);
        found << line;
    }
    QCOMPARE(found, environments);
}

void TestImport::carriesOverridesAlongAndSaysSo()
{
    const Importing importing = importAll({
        {"compose.yaml", "services:\n  web: {image: web}\n"},
        {"compose.dev.yaml", "services:\n  web: {environment: [A=1]}\n  tools: {image: tools}\n"},
    });
    QCOMPARE(importing.plan->services().size(), std::size_t{2});
    QCOMPARE(
        remarksOf(importing),
        QStringList{"web is laid over the service of that name: environment; carried along, not modelled"});
    const auto *overlay = plan::findByName(importing.plan->composeFiles(), "compose.dev.yaml");
    QVERIFY(overlay->body.find("services")->find("web"));
}

void TestImport::addsAnEnvironmentToThePlan()
{
    const Repository repository = repositoryOf(twoFiles);
    const plan::Plan first = *importRepository(repository, {{"a", {"compose.yaml"}, {".env"}, {}, {}}}).plan;
    const Importing second =
        importRepository(repository, {{"b", {"compose.yaml"}, {".env"}, {"dev"}, {}}}, first);
    QCOMPARE(second.plan->services().size(), first.services().size());
    QCOMPARE(second.plan->environments().size(), std::size_t{2});
    QCOMPARE(second.plan->environments()[1].profiles, std::vector<std::string>{"dev"});
}

void TestImport::whatIsLaidOverAKnownServiceIsNoSecondOne()
{
    const Files files = {
        {"compose.yaml", "include: [chat.yaml]\nnetworks: {front: }\nservices: {web: {image: nginx}}\n"},
        {"chat.yaml", "services: {irc: {image: unrealircd}}\n"},
        {"dev.yaml", "services:\n  web: {image: nginx:alpine}\n  irc: {image: dev}\n"
                     "  mail: {image: mailpit, networks: [front], depends_on: [irc]}\n"}};
    const Repository repository = repositoryOf(files);
    const plan::Plan first = *importRepository(repository, {{"a", {"compose.yaml"}, {}, {}, {}}}).plan;
    const Importing second =
        importRepository(repository, {{"b", {"compose.yaml", "dev.yaml"}, {}, {}, {}}}, first);
    QCOMPARE(second.plan->services().size(), std::size_t{3});
    const plan::Service &mail = service(*second.plan, "mail");
    QCOMPARE(mail.networks.size(), std::size_t{1});
    QCOMPARE(mail.dependsOn.front().service, service(first, "irc").id);
}

void TestImport::saysWhatNamesNothing()
{
    const Importing importing =
        importAll({{"compose.yaml", "services:\n  a:\n    networks: [gone]\n    depends_on: [lost]\n  b: "
                                    "{network_mode: 'service:lost'}\n"}});
    QCOMPARE(remarksOf(importing), (QStringList{"a is on network gone, which no file defines",
                                                "a depends on lost, which no file defines",
                                                "b uses the network of lost, which no file defines"}));
    QVERIFY(service(*importing.plan, "a").body.find("networks")->find("gone"));
}

void TestImport::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("compose");
    QTest::addColumn<QString>("report");
    QTest::addRow("malformed") << QByteArray("services: [") << "compose.yaml:1:";
    QTest::addRow("a list") << QByteArray("- a")
                            << "compose.yaml:1:1: error: a compose file is a map of its sections";
    QTest::addRow("a service that is no map")
        << QByteArray("services: {a: 1}")
        << "compose.yaml:1:12: error: service a is a map of its fields, not a plain value";
    QTest::addRow("an include that is missing")
        << QByteArray("include: [gone.yaml]")
        << "gone.yaml: error: cannot be read: No such file or directory";
}

void TestImport::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, compose);
    QFETCH(QString, report);
    const Importing importing = importAll({{"compose.yaml", compose.toStdString()}});
    QVERIFY(!importing.plan.has_value());
    const QString text = QString::fromStdString(text::toText(importing.problems));
    QVERIFY2(text.startsWith(report), qPrintable(text));
}

void TestImport::followsNoIncludeOutOfTheRepository()
{
    const Importing importing =
        importAll({{"compose.yaml", "include: [../evil.yaml, /etc/passwd]\nservices: {a: {image: x}}\n"}});
    QVERIFY(importing.plan.has_value());
    QCOMPARE(remarksOf(importing),
             (QStringList{"../evil.yaml lies outside the repository; it is not followed",
                          "/etc/passwd lies outside the repository; it is not followed"}));
}

void TestImport::survivesIncludesInACircle()
{
    const Importing importing =
        importAll({{"compose.yaml", "include: [b.yaml]\n"}, {"b.yaml", "include: [compose.yaml]\n"}});
    QVERIFY(importing.plan.has_value());
    QCOMPARE(importing.plan->composeFiles().size(), std::size_t{2});
}

void TestImport::theSameImportAgainChangesNothing()
{
    const Repository repository = repositoryOf(twoFiles);
    const auto environments = recogniseEnvironments(repository);
    const plan::Plan first = *importRepository(repository, environments).plan;
    const Importing again = importRepository(repository, environments, first);
    QVERIFY(*again.plan == first);
    QCOMPARE(again.report.environmentsKnown, std::vector<std::string>{"default"});
    QVERIFY(again.report.filesRead.empty());
    QCOMPARE(again.report.filesKnown.size(), std::size_t{4});
}

void TestImport::otherOptionsAddOneEnvironment()
{
    const Repository repository = repositoryOf(twoFiles);
    const ImportEnvironment plain{"prod", {"compose.yaml"}, {".env"}, {}, {}};
    const ImportEnvironment withTools{"prod", {"compose.yaml"}, {".env"}, {"dev"}, {}};
    const plan::Plan first = *importRepository(repository, {plain}).plan;
    const plan::Plan second = *importRepository(repository, {withTools}, first).plan;
    QCOMPARE(second.environments().size(), std::size_t{2});
    QCOMPARE(second.environments()[1].name, std::string("prod-2"));
    QVERIFY(*importRepository(repository, {withTools}, second).plan == second);
}

void TestImport::aChosenNameIsThatEnvironmentOrAnError()
{
    const Repository repository = repositoryOf(twoFiles);
    ImportEnvironment chosen{"prod", {"compose.yaml"}, {".env"}, {}, {}};
    chosen.keepsItsName = true;
    const plan::Plan first = *importRepository(repository, {chosen}).plan;
    QVERIFY(*importRepository(repository, {chosen}, first).plan == first);
    ImportEnvironment second = chosen;
    second.name = "test";
    QCOMPARE(importRepository(repository, {second}, first).report.environmentsAdded,
             std::vector<std::string>{"test"});
    second = chosen;
    second.profiles = {"dev"};
    const Importing refused = importRepository(repository, {second}, first);
    QVERIFY(!refused.plan);
    QCOMPARE(
        QString::fromStdString(refused.problems.front().message),
        QStringLiteral("the plan has an environment prod with other files or profiles; choose another name"));
}

void TestImport::aFileInAnotherPartIsRefused_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("reason");
    QTest::addRow("what is laid over another file, alone")
        << QStringList{"compose.yaml", "dev.yaml"} << QStringList{"dev.yaml"}
        << "the plan has this file as one that is laid over web of another";
    QTest::addRow("what is laid over another file, under it")
        << QStringList{"compose.yaml", "dev.yaml"} << QStringList{"dev.yaml", "compose.yaml"}
        << "the plan has this file as one that is laid over web of another";
    QTest::addRow("a project of its own, over another")
        << QStringList{"dev.yaml"} << QStringList{"compose.yaml", "dev.yaml"}
        << "the plan has web of this file as a service of its own project";
}

void TestImport::aFileInAnotherPartIsRefused()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QString, reason);
    const auto filesOf = [](const QStringList &names) {
        std::vector<std::string> files;
        for (const QString &name : names)
            files.push_back(name.toStdString());
        return files;
    };
    const Repository repository = repositoryOf({{"compose.yaml", "services: {web: {image: nginx}}\n"},
                                                {"dev.yaml", "services: {web: {image: dev}}\n"}});
    const plan::Plan plan = *importRepository(repository, {{"a", filesOf(first), {}, {}, {}}}).plan;
    const Importing refused = importRepository(repository, {{"b", filesOf(second), {}, {}, {}}}, plan);
    QVERIFY(!refused.plan);
    QCOMPARE(refused.problems.front().place.file, std::string("dev.yaml"));
    const QString message = QString::fromStdString(refused.problems.front().message);
    QVERIFY2(message.startsWith(reason), qPrintable(message));
}

void TestImport::saysWhichProfilesThereAre()
{
    const Repository repository = repositoryOf(twoFiles);
    const Importing importing = importRepository(repository, {{"a", {"compose.yaml"}, {}, {"nosuch"}, {}}});
    QVERIFY(importing.plan->environments()[0].profiles.empty());
    QCOMPARE(QString::fromStdString(text::toText(importing.problems.back())).trimmed(),
             QStringLiteral("compose.yaml: warning: no service has the profile nosuch; there are: dev"));
}

void TestImport::saysWhatComposeWouldRefuse_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("said");
    QTest::addRow("a name with a space")
        << "my web: {image: nginx}"
        << "compose.yaml:2:3: warning: Compose takes no service of the name \"my web\": use letters, digits, "
           "\".\", \"_\" and \"-\"";
    QTest::addRow("nothing to run") << "web: {restart: always}"
                                    << "compose.yaml:2:3: warning: web has neither an image nor a build, so "
                                       "that Compose cannot start it";
    QTest::addRow("a build") << "web: {build: .}" << QString();
    QTest::addRow("a port beyond all")
        << "web: {image: nginx, ports: ['99999:80']}"
        << "compose.yaml:2:31: warning: a port of web can be none: \"99999\" is "
           "no port or range of ports between 0 and 65535";
    QTest::addRow("a long port beyond all")
        << "web: {image: nginx, ports: [{target: 80, published: 70000}]}"
        << "compose.yaml:2:31: warning: a port of web can be none: \"70000\" is no port or range of ports "
           "between 0 and 65535";
    QTest::addRow("a port by a variable") << "web: {image: nginx, ports: ['${PORT}:80']}" << QString();
}

void TestImport::saysWhatComposeWouldRefuse()
{
    QFETCH(QString, service);
    QFETCH(QString, said);
    const Importing importing = importAll({{"compose.yaml", ("services:\n  " + service).toStdString()}});
    QVERIFY(importing.plan);
    text::Problems all = importing.problems;
    all.insert(all.end(), importing.report.remarks.begin(), importing.report.remarks.end());
    QCOMPARE(QString::fromStdString(text::toText(all)).section('\n', 0, 0), said);
}

void TestImport::aPortThatIsNoneLeavesItsNeighboursAlone()
{
    const Importing importing =
        importAll({{"compose.yaml", "services:\n  web:\n    extends: {file: base.yaml, service: base}\n"
                                    "    ports: [[], '2:2']\n"},
                   {"base.yaml", "services: {base: {image: nginx, ports: ['1:1']}}\n"}});
    const auto &ports = service(*importing.plan, "web").ports;
    QCOMPARE(ports.size(), std::size_t{2});
    for (const plan::PortBinding &port : ports) {
        QCOMPARE(port.inherited, port.target == "1");
        QCOMPARE(port.file, std::string(port.target == "1" ? "base.yaml" : ""));
    }
}

void TestImport::eachEnvironmentHasItsOwnValues()
{
    const Repository repository =
        repositoryOf({{"compose.yaml", "include: ['${PART}.yaml']\nservices: {web: {image: a}}\n"},
                      {"other.yaml", "include: ['${PART}.yaml']\nservices: {api: {image: a}}\n"},
                      {"one.yaml", "services: {one: {image: a}}\n"},
                      {"two.yaml", "services: {two: {image: a}}\n"},
                      {".env", "PART=one\n"},
                      {".env.b", "PART=two\n"}});
    const Importing importing =
        importRepository(repository, {{"a", {"compose.yaml"}, {".env"}, {}, {}},
                                      {"b", {"other.yaml"}, {".env", ".env.b"}, {}, {}}});
    QVERIFY(plan::findByName(importing.plan->services(), "one"));
    QVERIFY(plan::findByName(importing.plan->services(), "two"));
}

void TestImport::whatRepeatsTheMainFileIsNoOverride_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isOverride");
    QTest::addRow("it changes the image") << QByteArray("services: {web: {image: nginx:alpine}}\n") << true;
    QTest::addRow("it builds instead") << QByteArray("services: {web: {build: .}}\n") << true;
    QTest::addRow("it adds a service") << QByteArray("services: {mail: {image: mailpit}}\n") << true;
    QTest::addRow("it needs the main file")
        << QByteArray("services: {db: {image: postgres}, web: {ports: ['8080:80']}}\n") << true;
    QTest::addRow("it says the same image again")
        << QByteArray("services: {db: {image: postgres, ports: ['5432:5432']}}\n") << false;
    QTest::addRow("it says the same port again")
        << QByteArray("services: {web: {image: other, ports: ['8080:80']}}\n") << false;
}

void TestImport::whatRepeatsTheMainFileIsNoOverride()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, isOverride);
    const Repository repository = repositoryOf(
        {{"compose.yaml", "services: {web: {image: nginx, ports: ['8080:80']}, db: {image: postgres}}\n"},
         {"compose.dev.yaml", other.toStdString()}});
    const auto environments = recogniseEnvironments(repository);
    QCOMPARE(environments.size(), std::size_t{1});
    QCOMPARE(environments.front().name, std::string(isOverride ? "dev" : "default"));
    QCOMPARE(environments.front().composeFiles.size(), std::size_t(isOverride ? 2 : 1));
    QCOMPARE(remarksOf(importRepository(repository, environments)).contains("is not read; import it with -f"),
             !isOverride);
}

void TestImport::mentionsComposeFilesThatAreNotRead()
{
    const Importing importing = importAll({{"compose.yaml", "services: {web: {image: nginx}}\n"},
                                           {"docker/compose.prod.yaml", "services: {}\n"},
                                           {"other/docker-compose.yml", "services: {}\n"},
                                           {"other/values.yaml", "a: 1\n"}});
    QCOMPARE(remarksOf(importing),
             (QStringList{"is not read; import it with -f", "is a project of its own; import it with -f"}));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
