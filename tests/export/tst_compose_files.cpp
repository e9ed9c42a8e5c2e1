#include "model/compose/compose_writer.h"
#include "model/export/artefact.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"
#include "tests/export/folders.h"

using namespace portolan;
using namespace portolan::test;

namespace {

/// The compose file `compose.yaml` of a plan with one node and these files, networks and services.
plan::Plan planWith(const std::string &services, const std::string &more = {})
{
    const bool namesFiles = more.find("compose-files") != std::string::npos;
    const std::string files = namesFiles ? "" : "compose-files: {compose.yaml: {}}\n";
    return planFrom("nodes: {one: {}}\n" + files + more + "services:\n" + services);
}

std::string written(const plan::Plan &plan, std::string_view path = "compose.yaml")
{
    return compose::writeComposeFile(plan, *plan::findByName(plan.composeFiles(), path));
}

text::YamlNode readBack(const std::string &yaml)
{
    const text::YamlReading reading = text::readYaml("compose.yaml", yaml);
    if (hasError(reading.problems))
        qFatal("%s", text::toText(reading.problems).c_str());
    return reading.documents.front();
}

/// The value at a path of keys and list positions, as it stands in the file.
std::string writtenAt(const plan::Plan &plan, std::initializer_list<std::string_view> keys)
{
    const text::YamlNode tree = readBack(written(plan));
    const text::YamlNode *node = &tree;
    for (const std::string_view key : keys) {
        if (node)
            node = node->find(key);
    }
    if (!node)
        return "(not there)";
    QStringList words;
    for (std::size_t i = 0; i < node->items.size(); ++i)
        words << (node->isMap() ? toQString(node->keys[i].text) : toQString(node->items[i].scalar));
    return node->isScalar() ? node->scalar : words.join(" ").toStdString();
}

} // namespace

class TestComposeFiles : public QObject
{
    Q_OBJECT

private slots:
    void writesAServiceInTheOrderPeopleWriteIt()
    {
        const plan::Plan plan = planWith(R"(
  web:
    node: one
    file: compose.yaml
    container-name: web
    image: nginx:1.27
    profiles: [dev]
    networks: [front]
    ports:
      - {port: "${BIND_IP:-127.0.0.1}:${WEB_PORT:-8080}:80"}
    depends-on: [store]
    note: |-
      Serves the pages.
      Reloads by itself.
    compose:
      x-team: web
      healthcheck: {test: [CMD, "true"]}
      volumes: [./www:/www:ro]
      environment: [A=1]
      restart: always
      hostname: web
  store:
    node: one
    file: compose.yaml
    image: redis
)",
                                         R"(
compose-files:
  compose.yaml:
    note: Everything in one place
    project-name: shop
    include: [infra/other.yaml]
    compose:
      volumes: {data: {}}
  infra/other.yaml: {}
networks:
  front: {kind: compose, file: compose.yaml, driver: bridge, note: The only one}
)");
        QCOMPARE(toQString(written(plan)), QStringLiteral(R"(# Everything in one place

name: shop

include:
  - infra/other.yaml

services:
  # Serves the pages.
  # Reloads by itself.
  web:
    image: nginx:1.27
    container_name: web
    hostname: web
    profiles: [dev]
    restart: always
    networks:
      - front
    ports:
      - "${BIND_IP:-127.0.0.1}:${WEB_PORT:-8080}:80"
    depends_on:
      - store
    environment: [A=1]
    volumes: [./www:/www:ro]
    healthcheck: {test: [CMD, "true"]}
    x-team: web

  store:
    image: redis

networks:
  # The only one
  front:
    driver: bridge

volumes: {data: {}}
)"));
    }

    void writesPorts_data()
    {
        QTest::addColumn<QString>("binding");
        QTest::addColumn<QString>("lines");
        QTest::newRow("short") << "{port: 8080:80}"
                               << "      - \"8080:80\"\n";
        QTest::newRow("short, udp") << "{port: 53:53/udp}"
                                    << "      - \"53:53/udp\"\n";
        QTest::newRow("short, IPv6") << "{port: \"[::1]:8080:80\"}"
                                     << "      - \"[::1]:8080:80\"\n";
        QTest::newRow("target only") << "{port: \"80\"}"
                                     << "      - \"80\"\n";
        QTest::newRow("unquoted") << "{port: 8080:80, syntax: short-unquoted}"
                                  << "      - 8080:80\n";
        QTest::newRow("whole") << "{port: \"${MAIL:-127.0.0.1:25}:25\"}"
                               << "      - \"${MAIL:-127.0.0.1:25}:25\"\n";
        QTest::newRow("long") << "{port: \"127.0.0.1:8080:80\", syntax: long, name: web}"
                              << "      - name: web\n        target: 80\n        host_ip: 127.0.0.1\n"
                                 "        published: \"8080\"\n";
        QTest::newRow("long, expressions") << "{port: \"${IP}:${PORT}:${INNER}/udp\", syntax: long}"
                                           << "      - target: ${INNER}\n        host_ip: ${IP}\n"
                                              "        published: \"${PORT}\"\n        protocol: udp\n";
        QTest::newRow("long because of its mode")
            << "{port: 8080:80, compose: {mode: host}}"
            << "      - target: 80\n        published: \"8080\"\n        mode: host\n";
    }
    void writesPorts()
    {
        QFETCH(QString, binding);
        QFETCH(QString, lines);
        const plan::Plan plan =
            planWith("  web:\n    node: one\n    file: compose.yaml\n    ports:\n      - " +
                     binding.toStdString() + "\n");
        QCOMPARE(toQString(written(plan)), "services:\n  web:\n    ports:\n" + lines);
    }

    void writesDependenciesThatHaveConditionsAsAMap()
    {
        const plan::Plan plan = planWith(R"(
  web: {node: one, file: compose.yaml, depends-on: {store: {condition: service_healthy}, queue: {}}}
  store: {node: one, file: compose.yaml}
  queue: {node: one, file: compose.yaml, compose-name: jobs}
)");
        QCOMPARE(writtenAt(plan, {"services", "web", "depends_on"}), "store jobs");
        QCOMPARE(writtenAt(plan, {"services", "web", "depends_on", "store", "condition"}), "service_healthy");
        QCOMPARE(writtenAt(plan, {"services", "web", "depends_on", "jobs", "condition"}), "service_started");
    }

    void keepsDependenciesThatThePlanDoesNotKnow()
    {
        const plan::Plan plan = planWith(R"(
  web: {node: one, file: compose.yaml, depends-on: [store], compose: {depends_on: {elsewhere: {condition: service_started}}}}
  store: {node: one, file: compose.yaml}
)");
        QCOMPARE(writtenAt(plan, {"services", "web", "depends_on"}), "store elsewhere");
    }

    void namesThatThePlanDoesNotKnowStayAList()
    {
        const plan::Plan plan =
            planWith("  web: {node: one, file: compose.yaml, compose: {depends_on: {\"${STORE}\": }}}\n");
        QVERIFY(toQString(written(plan)).endsWith("    depends_on:\n      - ${STORE}\n"));
    }

    void keepsWhatAFileLaysOverServicesOfOthers()
    {
        const plan::Plan plan = planWith("  web: {node: one, file: compose.yaml}\n", R"(
compose-files:
  compose.yaml:
    compose: {services: {store: {restart: always}}}
)");
        QCOMPARE(writtenAt(plan, {"services"}), "web store");
        QCOMPARE(writtenAt(plan, {"services", "store", "restart"}), "always");
    }

    void writesNetworkModes_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("mode");
        QTest::newRow("another service's") << "network-mode: service, shares-network-of: owner"
                                           << "service:irc";
        QTest::newRow("the node's") << "network-mode: host"
                                    << "host";
        QTest::newRow("none") << "network-mode: none"
                              << "none";
        QTest::newRow("other") << "network-mode: other, network-mode-text: \"container:x\""
                               << "container:x";
        QTest::newRow("networks") << "networks: []"
                                  << "(not there)";
    }
    void writesNetworkModes()
    {
        QFETCH(QString, keys);
        QFETCH(QString, mode);
        const plan::Plan plan = planWith("  owner: {node: one, file: compose.yaml, compose-name: irc}\n"
                                         "  web: {node: one, file: compose.yaml, " +
                                         keys.toStdString() + "}\n");
        QCOMPARE(toQString(writtenAt(plan, {"services", "web", "network_mode"})), mode);
    }

    void writesNetworks_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("lines");
        QTest::newRow("bare") << ""
                              << "  front:\n";
        QTest::newRow("named") << ", engine-name: shop-front, driver: bridge"
                               << "  front:\n    name: shop-front\n    driver: bridge\n";
        QTest::newRow("external") << ", external: true"
                                  << "  front:\n    external: true\n";
        QTest::newRow("with a subnet")
            << ", subnets: [172.30.0.0/24]"
            << "  front:\n    ipam:\n      config:\n        - subnet: 172.30.0.0/24\n";
        QTest::newRow("with more") << ", compose: {internal: true}"
                                   << "  front:\n    internal: true\n";
    }
    void writesNetworks()
    {
        QFETCH(QString, keys);
        QFETCH(QString, lines);
        const plan::Plan plan =
            planWith("  web: {node: one, file: compose.yaml}\n",
                     "networks:\n  front: {kind: compose, file: compose.yaml" + keys.toStdString() + "}\n");
        QVERIFY(toQString(written(plan)).endsWith("\nnetworks:\n" + lines));
    }

    void writesAttachmentsThatSayMoreAsAMap()
    {
        const plan::Plan plan = planWith(
            "  web: {node: one, file: compose.yaml, networks: {front: {aliases: [www]}, back: {}}}\n",
            "networks: {front: {kind: compose, file: compose.yaml}, back: {kind: compose, file: "
            "compose.yaml}}\n");
        QCOMPARE(writtenAt(plan, {"services", "web", "networks"}), "front back");
        QCOMPARE(writtenAt(plan, {"services", "web", "networks", "front", "aliases"}), "www");
    }

    void writesIncludesInTheLongFormWhereTheySayMore()
    {
        const plan::Plan plan = planWith("  web: {node: one, file: compose.yaml}\n", R"(
compose-files:
  compose.yaml:
    include:
      - a.yaml
      - {path: [b.yaml, b.override.yaml], project-directory: ./b, env-file: [b.env]}
)");
        const text::YamlNode tree = readBack(written(plan));
        QCOMPARE(tree.find("include")->items[0].scalar, "a.yaml");
        QCOMPARE(tree.find("include")->items[1].find("path")->items.size(), std::size_t{2});
        QCOMPARE(tree.find("include")->items[1].find("env_file")->scalar, "b.env");
    }

    void keepsNotesInsideTheirComments()
    {
        const plan::Plan plan =
            planWith("  web: {node: one, file: compose.yaml, note: \"first\\rprivileged: true\"}\n");
        QCOMPARE(toQString(written(plan)),
                 QStringLiteral("services:\n  # first\n  # privileged: true\n  web: {}\n"));
    }

    void readsBackAsTheSameTree_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("a literal block that ends in blank lines")
            << R"("compose": {"command": "a\nb\n\n\n"})";
        QTest::newRow("a literal block within a list")
            << R"("compose": {"entrypoint": ["sh", "-c", "one\n\n  two\n"]})";
        QTest::newRow("text that looks like a number")
            << R"("compose": {"labels": {"a": "1_000", "b": "0x1F"}})";
        QTest::newRow("text that looks like a comment") << R"("compose": {"command": "a # b"})";
        QTest::newRow("text with a tab") << R"("compose": {"command": "a\tb"})";
        QTest::newRow("an empty list") << R"("compose": {"entrypoint": []})";
        QTest::newRow("an image with an expression")
            << R"("image": "${REGISTRY:-ghcr.io}/web:${TAG:?which}")";
        QTest::newRow("a container name that looks like a number") << R"("container-name": "0123")";
    }
    void readsBackAsTheSameTree()
    {
        QFETCH(QString, body);
        const plan::Plan plan = planWith("  web: {\"node\": one, \"file\": compose.yaml, " +
                                         body.toStdString() + "}\n  next: {node: one, file: compose.yaml}\n");
        const text::YamlNode tree = compose::composeTree(plan, plan.composeFiles()[0]);
        QCOMPARE(toQString(text::writeYaml(readBack(written(plan)))), toQString(text::writeYaml(tree)));
    }

    void realComposeAcceptsTheBundledPlan_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("production") << QStringList{"--env-file", ".env"};
        QTest::newRow("development") << QStringList{"--env-file", ".env",      "--env-file",
                                                    ".env.dev",   "--profile", "dev"};
    }
    void realComposeAcceptsTheBundledPlan()
    {
        QFETCH(QStringList, options);
        const QStringList compose = realCompose();
        if (compose.isEmpty())
            QSKIP("Compose v2 is not installed; PORTOLAN_COMPOSE can name it");
        const QTemporaryDir folder;
        for (const exports::Artefact &artefact : exports::artefactsOf(bundledPlan()).artefacts)
            writeTree(folder.path(), {{toQString(artefact.path), toQString(artefact.bytes)}});
        const QStringList arguments = compose.mid(1) + QStringList{"--project-directory", folder.path(), "-f",
                                                                   folder.filePath("compose.yaml")};
        for (QString &option : options)
            if (option.startsWith(".env"))
                option = folder.filePath(option);
        const Outcome outcome =
            runProgram(compose.first(), arguments + options + QStringList{"config", "-q"});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
    }
};

QTEST_GUILESS_MAIN(TestComposeFiles)
#include "tst_compose_files.moc"
