#include "model/compose/read_again.h"
#include "model/plan/plan_writer.h"
#include "model/plan/transaction.h"
#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;

namespace {

const QString root = R"(# The shop
name: shop
include:
  - infra/chat.yaml
networks:
  front:
services:
  web:
    image: nginx:1.27
    container_name: shop-web
    ports:
      - "8080:80"
      - "8443:443"
    networks: [front]
    environment:
      MODE: production
  db:
    image: postgres:16
    networks: [front]
)";

const QString chat = R"(services:
  irc:
    image: unrealircd
    networks: [front]
    ports:
      - target: 6697
        published: "6697"
)";

const QString variables = "# Settings\nWEB_PORT=8080\nMODE=production # for real\nDB_PASSWORD=hunter2\n";

const Texts shopFiles = {{"compose.yaml", root.toStdString()},
                         {"infra/chat.yaml", chat.toStdString()},
                         {".env", variables.toStdString()}};

Repository repositoryOf(const Texts &texts)
{
    test::Files files;
    Repository repository;
    repository.root = "/p";
    for (const auto &[path, bytes] : texts) {
        files["/p/" + path] = bytes;
        repository.paths.push_back(path);
    }
    repository.files = test::fileSystemOf(files);
    return repository;
}

/// The imported shop, with what a person adds to it.
plan::Plan shop()
{
    const Repository repository = repositoryOf(shopFiles);
    plan::Plan plan = *importRepository(repository, recogniseEnvironments(repository)).plan;
    plan::Edit edit(plan);
    const plan::Service *web = plan::findByName(plan.services(), "web");
    const plan::Service *db = plan::findByName(plan.services(), "db");
    edit.modify(web->id, [](plan::Service &service) {
        service.title = "Storefront";
        service.note = "What customers see";
        service.ports[1].application = "HTTPS";
    });
    edit.put(plan::Placement{plan::EntityRef(web->id), 40, 80, 0, 0});
    plan::Link link;
    link.from = web->id;
    link.to = db->id;
    link.port = 5432;
    edit.insert(link);
    return edit.plan();
}

/// The shop after an edit of one of its files.
Rereading reread(const Texts &now, const plan::Plan &plan = shop(), const Texts &elsewhere = {})
{
    return readAgain(plan, shopFiles, now, repositoryOf(elsewhere));
}

Texts with(const std::string &path, const QString &from, const QString &to)
{
    Texts texts = shopFiles;
    const QString text = QString::fromStdString(texts.at(path));
    if (!text.contains(from))
        qFatal("nothing to replace");
    texts[path] = QString(text).replace(from, to).toStdString();
    return texts;
}

/// What differs between two plans, entity by entity: `service/web: image: nginx:1.27 -> image: nginx:1.28`.
/// Lines and columns do not count.
QStringList differences(const plan::Plan &before, const plan::Plan &after)
{
    const auto lines = [](const plan::Plan &plan, plan::EntityRef entity) {
        QStringList all = QString::fromStdString(plan::writeEntity(plan, entity)).split('\n');
        for (QString &line : all)
            line = line.trimmed();
        all.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith("at: "); });
        return all;
    };
    QStringList found;
    for (const plan::EntityRef entity : plan::touchedEntities(plan::difference(before, after, {}))) {
        QStringList old = lines(before, entity);
        QStringList now = lines(after, entity);
        const QString name = QString::fromStdString(plan::toText(now.isEmpty() ? before : after, entity));
        const QStringList common = old;
        for (const QString &line : common)
            if (now.removeOne(line))
                old.removeOne(line);
        if (!old.isEmpty() || !now.isEmpty())
            found << name + ": " + old.join(", ") + " -> " + now.join(", ");
    }
    return found;
}

const plan::Service &service(const plan::Plan &plan, const char *name)
{
    const plan::Service *found = plan::findByName(plan.services(), name);
    if (!found)
        qFatal("no service %s", name);
    return *found;
}

} // namespace

class TestReadAgain : public QObject
{
    Q_OBJECT

private slots:
    void takesInWhatAFileSaysNow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *file, const char *from, const char *to,
                            const QStringList &expected) {
            QTest::newRow(name) << file << from << to << expected;
        };
        row("nothing", "compose.yaml", "# The", "# The", {});
        row("comments and quotes", "compose.yaml", "      - \"8080:80\"", "      # web\n      - '8080:80'",
            {});
        row("an image", "compose.yaml", "nginx:1.27", "nginx:1.28",
            {"service/web: image: nginx:1.27 -> image: nginx:1.28"});
        row("a container's name", "compose.yaml", "shop-web", "store",
            {"service/web: container-name: shop-web -> container-name: store"});
        row("a port", "compose.yaml", "8443:443", "9443:443",
            {"service/web: - port: \"8443:443\" -> - port: \"9443:443\""});
        row("a key that is not modelled", "compose.yaml", "MODE: production", "MODE: test",
            {"service/web: MODE: production -> MODE: test"});
        row("a network less", "infra/chat.yaml", "    networks: [front]\n", "",
            {"service/irc: networks: [front] -> "});
        row("a project's name", "compose.yaml", "\nname: shop\n", "\nname: store\n",
            {"compose-file/compose.yaml: project-name: shop -> project-name: store"});
        row("a volume", "compose.yaml", "networks:\n  front:\n", "networks:\n  front:\nvolumes:\n  data:\n",
            {"compose-file/compose.yaml:  -> compose:, volumes:, data:"});
        row("a network's driver", "compose.yaml", "  front:\n", "  front:\n    driver: overlay\n",
            {"network/front:  -> driver: overlay"});
        row("a variable", ".env", "8080", "8081",
            {"env-file/.env: WEB_PORT: \"8080\" -> WEB_PORT: \"8081\""});
        row("a new variable", ".env", "MODE", "NEW=a\nMODE", {"env-file/.env:  -> NEW: a"});
        row("a secret's value", ".env", "hunter2", "hunter3", {});
        row("a secret less", ".env", "DB_PASSWORD=hunter2\n", "", {});
        row("a new secret", ".env", "DB_PASSWORD", "API_TOKEN=abcdef0123\nDB_PASSWORD",
            {"env-file/.env:  -> API_TOKEN: {secret: true}"});
    }
    void takesInWhatAFileSaysNow()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, expected);
        const Rereading rereading = reread(with(file.toStdString(), from, to));
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        QCOMPARE(differences(shop(), *rereading.plan), expected);
        QVERIFY(plan::integrityProblems(*rereading.plan).empty());
    }

    void whatOnlyThePlanKnowsStays()
    {
        const plan::Plan before = shop();
        const plan::Plan after =
            *reread(with("compose.yaml", "      - \"8443:443\"", "      - \"22:22\"\n      - \"9443:443\""))
                 .plan;
        const plan::Service &web = service(after, "web");
        QCOMPARE(web.id, service(before, "web").id);
        QCOMPARE(web.title, std::string("Storefront"));
        QCOMPARE(web.note, std::string("What customers see"));
        QCOMPARE(web.ports.size(), std::size_t{3});
        QCOMPARE(web.ports[1].application, std::string());
        QCOMPARE(web.ports[2].application, std::string("HTTPS"));
        QCOMPARE(web.ports[2].published, std::string("9443"));
        QCOMPARE(after.links().size(), before.links().size());
        QVERIFY(after.placements() == before.placements());
    }

    void portsThatThePlanListsInAnotherOrderKeepWhatIsKnownOfThem()
    {
        const plan::Plan drawn = shop();
        plan::Edit edit(drawn);
        edit.modify(service(drawn, "web").id,
                    [](plan::Service &web) { std::swap(web.ports.front(), web.ports.back()); });
        const plan::Plan after = *reread(with("compose.yaml", "nginx:1.27", "nginx:1.28"), edit.plan()).plan;
        const plan::Service &web = service(after, "web");
        QCOMPARE(web.image, std::string("nginx:1.28"));
        for (const plan::PortBinding &port : web.ports)
            QCOMPARE(port.application, std::string(port.target == "443" ? "HTTPS" : ""));
    }

    void portsThatLeadToTheSameOneAreToldApart()
    {
        const plan::Plan drawn = *reread(with("compose.yaml", "8443:443", "8443:80"), shop()).plan;
        plan::Edit edit(drawn);
        edit.modify(service(drawn, "web").id, [](plan::Service &web) {
            web.ports.front().application = "first";
            web.ports.back().application = "second";
            std::swap(web.ports.front(), web.ports.back());
        });
        const Texts before = with("compose.yaml", "8443:443", "8443:80");
        Texts now = before;
        now["compose.yaml"] = QString::fromStdString(before.at("compose.yaml"))
                                  .replace("nginx:1.27", "nginx:1.28")
                                  .toStdString();
        const plan::Plan after = *readAgain(edit.plan(), before, now, repositoryOf({})).plan;
        QCOMPARE(service(after, "web").image, std::string("nginx:1.28"));
        for (const plan::PortBinding &port : service(after, "web").ports)
            QCOMPARE(port.application, std::string(port.published == "8080" ? "first" : "second"));
    }

    void whatStandsElsewhereByNowIsKnownToDoSo()
    {
        const plan::Plan after = *reread(with("compose.yaml", "# The shop\n", "# The shop\n\n\n")).plan;
        QCOMPARE(service(after, "web").source.line, service(shop(), "web").source.line + 2);
        QCOMPARE(service(after, "web").ports[0].source.line, service(shop(), "web").ports[0].source.line + 2);
        QCOMPARE(service(after, "irc").source, service(shop(), "irc").source);
    }

    void aNewServiceComesInBesideItsNeighbours()
    {
        const plan::Plan after = *reread(with("compose.yaml", "  db:\n",
                                              "  cache:\n    image: redis\n    networks: [front]\n"
                                              "    depends_on: [db]\n  db:\n"))
                                      .plan;
        const plan::Service &cache = service(after, "cache");
        QCOMPARE(cache.node, service(after, "web").node);
        QCOMPARE(cache.file, service(after, "web").file);
        QCOMPARE(cache.networks.size(), std::size_t{1});
        QCOMPARE(cache.networks[0].network, service(after, "web").networks[0].network);
        QCOMPARE(cache.dependsOn.front().service, service(after, "db").id);
        QCOMPARE(after.services().size(), shop().services().size() + 1);
    }

    void aServiceThatIsGoneTakesItsLinksAlong()
    {
        const Rereading rereading =
            reread(with("compose.yaml", "  db:\n    image: postgres:16\n    networks: [front]\n", ""));
        QVERIFY(!plan::findByName(rereading.plan->services(), "db"));
        QVERIFY(rereading.plan->links().isEmpty());
        QCOMPARE(QString::fromStdString(rereading.remarks.front().message),
                 QStringLiteral("db is gone, and with it 1 link and 0 routes of the plan"));
    }

    void aServiceUnderAnotherNameStaysTheSame()
    {
        const plan::Plan after = *reread(with("compose.yaml", "  web:\n", "  store:\n")).plan;
        QCOMPARE(service(after, "store").id, service(shop(), "web").id);
        QCOMPARE(service(after, "store").title, std::string("Storefront"));
        QCOMPARE(after.links().size(), shop().links().size());
    }

    void aServiceInAnotherFileStaysTheSame()
    {
        Texts texts = shopFiles;
        const std::string moved = "  db:\n    image: postgres:16\n    networks: [front]\n";
        std::string &from = texts["compose.yaml"];
        from.erase(from.find(moved), moved.size());
        texts["infra/chat.yaml"] += moved;
        const plan::Plan after = *reread(texts).plan;
        QCOMPARE(service(after, "db").id, service(shop(), "db").id);
        QCOMPARE(after.composeFiles().at(service(after, "db").file).path, std::string("infra/chat.yaml"));
        QCOMPARE(after.links().size(), shop().links().size());
    }

    void aFileThatIsIncludedByNowIsReadToo()
    {
        const Texts now =
            with("compose.yaml", "  - infra/chat.yaml\n", "  - infra/chat.yaml\n  - infra/web.yaml\n");
        const Rereading rereading = reread(
            now, shop(), {{"infra/web.yaml", "services:\n  blog: {image: ghost, networks: [front]}\n"}});
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        const plan::Service &blog = service(*rereading.plan, "blog");
        QCOMPARE(rereading.plan->composeFiles().at(blog.file).path, std::string("infra/web.yaml"));
        QCOMPARE(blog.networks.front().network, service(*rereading.plan, "web").networks.front().network);
        const Rereading missing = reread(now);
        QVERIFY(!missing.plan);
        QVERIFY2(text::toText(missing.problems).find("infra/web.yaml") != std::string::npos,
                 text::toText(missing.problems).c_str());
    }

    void aFileThatIsGoneTakesItsServicesAlong()
    {
        Texts now = with("compose.yaml", "include:\n  - infra/chat.yaml\n", "");
        now.erase("infra/chat.yaml");
        const Rereading rereading = reread(now);
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        QVERIFY(!plan::findByName(rereading.plan->services(), "irc"));
        QVERIFY(!plan::findByName(rereading.plan->composeFiles(), "infra/chat.yaml"));
        QVERIFY(plan::integrityProblems(*rereading.plan).empty());
    }

    void aSecretOfThePlanStaysOneWhateverItLooksLike()
    {
        plan::Plan plan = shop();
        plan::Edit edit(plan);
        edit.modify(plan.envFiles()[0].id, [](plan::EnvFile &file) {
            file.variables[0].secret = true;
            file.variables[0].value.clear();
        });
        const Rereading rereading = reread(with(".env", "8080", "8081"), edit.plan());
        QVERIFY(rereading.plan->envFiles()[0].variables[0].value.empty());
    }

    void aSecretUnderAnotherNameStaysOne()
    {
        const Rereading rereading = reread(with(".env", "DB_PASSWORD=hunter2", "DB_WORD=hunter2"));
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        QVERIFY(plan::writePlan(*rereading.plan).find("hunter2") == std::string::npos);
        QCOMPARE(differences(shop(), *rereading.plan),
                 QStringList{"env-file/.env:  -> DB_WORD: {secret: true}"});
        QVERIFY(rereading.remarks.front().message.starts_with("DB_WORD is new where the secret DB_PASSWORD"));
    }

    void anEnvFileThatAServiceNamesByNowIsReadToo()
    {
        const Rereading rereading = reread(with("compose.yaml", "    image: postgres:16\n",
                                                "    image: postgres:16\n    env_file: db.env\n"),
                                           shop(), {{"db.env", "POSTGRES_DB=shop\n"}});
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        const plan::EnvFile *file = plan::findByName(rereading.plan->envFiles(), "db.env");
        QVERIFY(file);
        QCOMPARE(file->variables.front().value, std::string("shop"));
    }

    void whatIsGoneFromThePlanDoesNotComeBack_data()
    {
        QTest::addColumn<QString>("entity");
        for (const char *entity :
             {"service/db", "service/irc", "network/front", "env-file/.env", "compose-file/infra/chat.yaml"})
            QTest::newRow(entity) << entity;
    }
    void whatIsGoneFromThePlanDoesNotComeBack()
    {
        QFETCH(QString, entity);
        const plan::Plan whole = shop();
        plan::Edit edit(whole);
        edit.remove(plan::entityFromText(whole, entity.toStdString()));
        const Rereading rereading = reread(with("compose.yaml", "nginx:1.27", "nginx:1.28"), edit.plan());
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        QVERIFY(!plan::entityFromText(*rereading.plan, entity.toStdString()));
        QCOMPARE(service(*rereading.plan, "web").image, std::string("nginx:1.28"));
        QVERIFY(plan::integrityProblems(*rereading.plan).empty());
    }

    void aNetworkThatNoFileDefinesGoesUnlessSomethingIsOnIt_data()
    {
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("used by a service of the plan") << true;
        QTest::newRow("used by none") << false;
    }
    void aNetworkThatNoFileDefinesGoesUnlessSomethingIsOnIt()
    {
        QFETCH(bool, isUsed);
        const plan::Plan imported = shop();
        plan::Edit edit(imported);
        if (isUsed) {
            plan::Service daemon;
            daemon.name = "daemon";
            daemon.node = imported.nodes()[0].id;
            daemon.networks.push_back({plan::findByName(imported.networks(), "front")->id, {}});
            edit.insert(daemon);
        }
        Texts now = shopFiles;
        for (auto &[path, bytes] : now)
            bytes = QString::fromStdString(bytes)
                        .remove("    networks: [front]\n")
                        .remove("networks:\n  front:\n")
                        .toStdString();
        const Rereading rereading = reread(now, edit.plan());
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        QCOMPARE(plan::findByName(rereading.plan->networks(), "front") != nullptr, isUsed);
        QVERIFY(plan::integrityProblems(*rereading.plan).empty());
    }

    void whatCannotBeReadIsRefusedWithItsPlace()
    {
        const Rereading rereading = reread(with("compose.yaml", "services:", "services: ["));
        QVERIFY(!rereading.plan);
        QVERIFY(rereading.problems.front().place.mark.line > 0);
        QCOMPARE(rereading.problems.front().place.file, std::string("compose.yaml"));
    }

    void aDrawnPlanStaysOne()
    {
        const plan::Plan imported = shop();
        plan::Edit edit(imported);
        for (const plan::Service &service : imported.services())
            edit.modify(service.id, [](plan::Service &drawn) {
                drawn.source = {};
                for (plan::PortBinding &port : drawn.ports)
                    port.source = {};
            });
        const plan::Plan after = *reread(with("compose.yaml", "8443:443", "9443:443"), edit.plan()).plan;
        QCOMPARE(service(after, "web").source, plan::SourcePlace());
        QCOMPARE(service(after, "web").ports[1].source, plan::SourcePlace());
        QCOMPARE(service(after, "web").ports[1].published, std::string("9443"));
    }

    void twoProjectsWithTheSameServiceAreNotMixedUp()
    {
        const Texts texts = {{"a/compose.yaml", "services: {web: {image: one}}\n"},
                             {"b/compose.yaml", "services: {web: {image: two}}\n"}};
        const Repository repository = repositoryOf(texts);
        const plan::Plan first = *importRepository(repository, {{"a", {"a/compose.yaml"}, {}, {}, {}}}).plan;
        const plan::Plan both =
            *importRepository(repository, {{"b", {"b/compose.yaml"}, {}, {}, {}}}, first).plan;
        Texts now = texts;
        now["b/compose.yaml"] = "services: {web: {image: three}}\n";
        const Rereading rereading = readAgain(both, texts, now, repository);
        QVERIFY2(rereading.plan, text::toText(rereading.problems).c_str());
        QCOMPARE(differences(both, *rereading.plan),
                 QStringList{"service/web-2: image: two -> image: three"});
    }
};

QTEST_GUILESS_MAIN(TestReadAgain)
#include "tst_read_again.moc"
