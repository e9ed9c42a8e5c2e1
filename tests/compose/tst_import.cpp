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
    void tellsSecretsByTheirNames_data();
    void tellsSecretsByTheirNames();
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

void TestImport::tellsSecretsByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    QTest::addRow("password") << "DB_PASSWORD"
                              << "x" << true;
    QTest::addRow("unset token") << "API_TOKEN"
                                 << "" << true;
    QTest::addRow("key") << "CLOAK_KEY_1"
                         << "abc" << true;
    QTest::addRow("short form") << "IRC_DRPASS"
                                << "x" << true;
    QTest::addRow("path") << "TLS_KEY"
                          << "/etc/key.pem" << false;
    QTest::addRow("file name") << "DB_PASSWORD_FILE"
                               << "run/secret" << false;
    QTest::addRow("switch") << "ALLOW_PLACEHOLDER_KEY"
                            << "true" << false;
    QTest::addRow("length") << "TOKEN_LENGTH"
                            << "32" << false;
    QTest::addRow("another word") << "KEYBOARD"
                                  << "de" << false;
    QTest::addRow("reference") << "PASSWORD"
                               << "${OTHER}" << false;
    QTest::addRow("an address with a password") << "QUEUE_URL"
                                                << "amqp://app:word@queue:5672" << true;
    QTest::addRow("an address with a variable for it") << "QUEUE_URL"
                                                       << "amqp://app:${WORD}@queue:5672" << false;
    QTest::addRow("plain") << "IRC_DOMAIN"
                           << "irc.atl.chat" << false;
}

void TestImport::tellsSecretsByTheirNames()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, secret);
    QCOMPARE(looksSecret(name.toStdString(), value.toStdString()), secret);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
