#include "model/compose/stack_writer.h"
#include "model/text/yaml_reader.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const std::string head = R"(name: shop
nodes: {edge: {hostname: edge-1}, core: }
networks: {mesh: {driver: overlay, compose: {attachable: true, enable_ipv6: true}}, local: {driver: macvlan}}
compose-files:
  net/compose.yaml: {compose: {configs: {motd: {content: hello}, rc: {file: ./rc}}, volumes: {data: {driver: local, x-note: a}}}}
services:
  web: {node: edge, file: net/compose.yaml, image: nginx, networks: [mesh]}
)";

plan::Plan planWith(const QString &service)
{
    return planFrom(head + "  db: {node: core, file: net/compose.yaml, " + service.toStdString() + "}\n");
}

compose::StackFile stackOf(const plan::Plan &plan)
{
    return compose::writeStack(resolvedIn(plan));
}

/// What `docker stack config` has to say against it.
QString refusalOf(const std::string &stack)
{
    const QTemporaryDir folder;
    writeFile(folder, "vars", "A=1\n");
    QDir(folder.path()).mkdir("net");
    QFile::copy(folder.filePath("vars"), folder.filePath("net/vars"));
    QFile::copy(folder.filePath("vars"), folder.filePath("net/rc"));
    const Outcome outcome = runProgram(
        "docker", {"stack", "config", "-c", writeFile(folder, "stack.yaml", stack)}, {"PORT=8080"});
    return outcome.status == 0 ? QString() : outcome.output;
}

} // namespace

class TestStack : public QObject
{
    Q_OBJECT

private slots:
    void onlyAnOverlayOverSeveralNodesNeedsSwarm_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("needed");
        QTest::newRow("joined") << "image: a, networks: [mesh]" << true;
        QTest::newRow("apart") << "image: a, networks: [local]" << false;
        QTest::newRow("not started") << "image: a, networks: [mesh], profiles: [dev]" << false;
    }
    void onlyAnOverlayOverSeveralNodesNeedsSwarm()
    {
        QFETCH(QString, service);
        QFETCH(bool, needed);
        QCOMPARE(compose::needsStack(resolvedIn(planWith(service))), needed);
    }

    void eachServiceIsHeldToItsNode()
    {
        const std::string stack = stackOf(planWith("image: postgres, networks: [mesh]")).text;
        QVERIFY2(stack.find("        constraints:\n          - node.hostname == edge-1\n") !=
                     std::string::npos,
                 stack.c_str());
        QVERIFY2(stack.find("        constraints:\n          - node.hostname == core\n") != std::string::npos,
                 stack.c_str());
        QVERIFY2(stack.find("networks:\n  mesh:\n    attachable: true\n    driver: overlay\n") !=
                     std::string::npos,
                 stack.c_str());
    }

    void dockerAcceptsWhatAServiceMayHave_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QStringList>("lines"); ///< that the file has
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *service, const QStringList &lines,
                            const char *problem = "") {
            QTest::newRow(name) << service << lines << problem;
        };
        row("a port", "image: a, ports: [{port: \"8080:80\"}]",
            {"- target: 80", "published: 8080", "protocol: tcp", "mode: host"});
        row("a range", "image: a, ports: [{port: \"8000-8001:90-91/udp\"}]",
            {"- target: 91", "published: 8001", "protocol: udp"});
        row("a port of the shell's", "image: a, ports: [{port: \"${PORT}:80\"}]",
            {"published: ${PORT}", "target: 80"});
        row("an address of the shell's", "image: a, ports: [{port: \"${IP}:8080:80\"}]", {},
            "stack.yaml: a port is left out: IP has no value here");
        row("a port of one address", "image: a, ports: [{port: \"127.0.0.1:8080:80\"}]", {},
            "stack.yaml: port 8080 is bound to 127.0.0.1, and Swarm would open it on every address; left "
            "out");
        row("nothing to build", "compose: {build: .}", {},
            "stack.yaml: Swarm builds no images; the service is left out until it has one");
        row("a shared network", "image: a, network-mode: service, shares-network-of: web", {},
            "stack.yaml: Swarm cannot share the network of another service; the service is left out");
        row("the node's network", "image: a, network-mode: host", {"host:", "external: true", "name: host"});
        row("a network of one machine", "image: a, networks: [local]", {},
            "stack.yaml: network local is macvlan and ends at its machine; left out");
        row("an alias", "image: a, networks: {mesh: {aliases: [store], priority: 1}}",
            {"mesh: {aliases: [store]}"});
        row("restart", "image: a, compose: {restart: unless-stopped}", {"condition: \"any\""});
        row("restart on failure", "image: a, compose: {restart: \"on-failure:3\"}",
            {"condition: \"on-failure\""});
        row("limits", "image: a, compose: {mem_limit: 1g, cpus: 0.5, mem_reservation: 512m}",
            {"memory: \"1g\"", "cpus: \"0.5\"", "memory: \"512m\""});
        row("replicas", "image: a, compose: {scale: 2}", {"replicas: 2"});
        row("a constraint of its own",
            "image: a, compose: {deploy: {placement: {constraints: [node.hostname == other]}, x-a: 1}}",
            {"constraints: [node.hostname == other]"});
        row("devices",
            "image: a, compose: {deploy: {resources: {reservations: {devices: [{capabilities: [gpu]}]}}}}",
            {}, "stack.yaml: Swarm reserves no devices; left out");
        row("paths",
            "image: a, compose: {volumes: [\"./conf:/conf:ro\", \"data:/data\", {type: bind, source: ../x, "
            "target: /x}], env_file: vars2}",
            {"./net/conf:/conf:ro", "data:/data", "source: ./x", "./net/vars2"}, "-");
        row("env files", "image: a, compose: {env_file: [./vars, {path: gone, required: false}]}",
            {"- ./net/vars"}, "stack.yaml: Swarm needs every env_file; gone is left out");
        row("what Swarm has not",
            "image: a, compose: {pull_policy: always, platform: linux/amd64, depends_on: {web: {condition: "
            "service_healthy}}}",
            {}, "stack.yaml: Swarm has no pull_policy, platform; left out");
        row("expressions", "image: \"${DB:-postgres}:16\"", {"image: ${DB:-postgres}:16"});
    }
    void dockerAcceptsWhatAServiceMayHave()
    {
        QFETCH(QString, service);
        QFETCH(QStringList, lines);
        QFETCH(QString, problem);
        const compose::StackFile stack = stackOf(planWith(service));
        for (const QString &line : lines)
            QVERIFY2(stack.text.find(line.toStdString()) != std::string::npos, stack.text.c_str());
        QStringList problems = messagesOf(stack.problems);
        const QString motd =
            "stack.yaml: Swarm takes configs from a file or as they are in the cluster; create motd there";
        QVERIFY(problems.removeAll(motd) == 1);
        if (problem == "-")
            return; // its files are not there
        QCOMPARE(problems.join("; "), problem);
        if (programPath("docker").isEmpty())
            QSKIP("Docker's client is not installed");
        QCOMPARE(refusalOf(stack.text), QString());
    }

    void itIsPartOfADrawnPlan()
    {
        const auto pathsOf = [](const plan::Plan &plan) {
            QStringList paths;
            exports::ExportOptions options;
            options.only = {exports::ArtefactKind::Compose};
            for (const exports::Artefact &artefact : exports::artefactsOf(plan, options).artefacts)
                paths << toQString(artefact.path);
            return paths;
        };
        QCOMPARE(pathsOf(planWith("image: a, networks: [mesh]")),
                 (QStringList{"compose.yaml", "net/compose.yaml", "stack.yaml"}));
        QVERIFY(!pathsOf(planWith("image: a")).contains("stack.yaml"));
    }
};

QTEST_GUILESS_MAIN(TestStack)
#include "tst_stack.moc"
