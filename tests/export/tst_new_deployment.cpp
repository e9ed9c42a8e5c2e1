#include "model/export/completed_plan.h"
#include "model/export/example_env_file.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const std::string drawn = R"(name: All Things.chat
nodes: {edge: , core: }
networks: {chat: , lan: {kind: lan}}
env-files:
  .env:
    variables:
      IRC_PORT: {value: "6697", note: Where clients connect}
      API_TOKEN: {secret: true}
compose-files: {irc.yaml: , infra/web.yaml: }
services:
  irc:
    node: core
    file: irc.yaml
    image: ${IRC_IMAGE:-unrealircd:6}
    networks: [chat]
    ports: [{port: "${IRC_PORT}:6697"}]
    compose: {volumes: ["irc-data:/data", "./conf:/conf:ro"], environment: {TOKEN: "${API_TOKEN}", MODE: "${MODE}"}}
  web:
    node: NODE
    file: infra/web.yaml
    image: nginx:1.27
    networks: [chat]
    ports: [{port: "8080:80"}]
)";

plan::Plan drawnPlan(const char *nodeOfWeb)
{
    return planFrom(toQString(drawn).replace("NODE", nodeOfWeb).toStdString());
}

Tree exported(const plan::Plan &plan, const exports::ExportOptions &options = {})
{
    Tree files;
    for (const exports::Artefact &artefact : exports::artefactsOf(plan, options).artefacts)
        if (artefact.kind == exports::ArtefactKind::Compose || artefact.kind == exports::ArtefactKind::Env)
            files[toQString(artefact.path)] =
                toQString(artefact.bytes)
                    .remove(toQString(marker).replace("shop", toQString(plan.settings().name)));
    return files;
}

} // namespace

class TestNewDeployment : public QObject
{
    Q_OBJECT

private slots:
    void aDrawnPlanBecomesAProject()
    {
        const Tree files = exported(drawnPlan("core"));
        QCOMPARE(files.keys(), (QStringList{".env", ".env.example", "compose.yaml", "infra/web.yaml",
                                            "irc.yaml", "networks.yaml"}));
        QCOMPARE(
            files["compose.yaml"],
            QStringLiteral(
                "name: all-things-chat\n\ninclude:\n  - networks.yaml\n  - irc.yaml\n  - infra/web.yaml\n"));
        QCOMPARE(files["networks.yaml"],
                 QStringLiteral("# Networks that the services share\n\nnetworks:\n  chat:\n"));
        QVERIFY2(files["irc.yaml"].endsWith("\nvolumes:\n  irc-data:\n"), qPrintable(files["irc.yaml"]));
    }

    void everyNodeHasAFileOfItsOwn()
    {
        const plan::Plan plan = drawnPlan("edge");
        const Tree files = exported(plan);
        QCOMPARE(files["compose.edge.yaml"],
                 QStringLiteral("# What runs on edge\n\nname: all-things-chat\n\ninclude:\n"
                                "  - networks.yaml\n  - infra/web.yaml\n"));
        QVERIFY2(files["compose.core.yaml"].endsWith("include:\n  - networks.yaml\n  - irc.yaml\n"),
                 qPrintable(files["compose.core.yaml"]));
        QVERIFY(files.contains("compose.yaml"));
        exports::ExportOptions options;
        options.node = nodeNamed(plan, "edge");
        QCOMPARE(exported(plan, options).keys(), (QStringList{".env", ".env.example", "compose.edge.yaml",
                                                              "infra/web.yaml", "networks.yaml"}));
    }

    void theExampleTellsEveryVariable()
    {
        QCOMPARE(
            toQString(exports::exampleEnvFile(drawnPlan("core"))),
            QStringLiteral(
                "# What the compose files can be told. Copy this file to .env and fill in what is empty.\n"
                "\n# From .env\n"
                "# Where clients connect\nIRC_PORT=6697\n"
                "# Secret: keep its value out of git\nAPI_TOKEN=\n"
                "\n# Used in irc.yaml; this is what it is when left out\n#IRC_IMAGE=unrealircd:6\n"
                "\n# Used in irc.yaml\nMODE=\n"));
        QCOMPARE(exports::exampleEnvFile(planFrom("name: a\n")), std::string());
    }

    /// What users of a proxy forget most often: a stream answers only at a port that its container publishes.
    void theProxyPublishesWhatItsRoutesNeed()
    {
        const plan::Plan plan = planFrom(toQString(drawn).replace("NODE", "core").toStdString() + R"(
  npm: {node: core, file: infra/web.yaml, image: "jc21/nginx-proxy-manager:2", networks: [chat], ports: [{port: "443:443"}]}
routes:
  IRC: {kind: stream, hostname: a.test, listener: core, port: 6690, proxy: npm, target: irc, target-port: 6697}
  Names: {kind: stream, hostname: a.test, listener: core, port: 53, protocol: udp, proxy: npm, target: irc, target-port: 53}
  Site: {kind: http, hostname: a.test, listener: core, port: 443, proxy: npm, target: irc, target-port: 80, redirect-http: true}
)");
        QVERIFY2(
            exported(plan)["infra/web.yaml"].contains("ports:\n      - \"443:443\"\n      - \"6690:6690\"\n"
                                                      "      - \"53:53/udp\"\n      - \"80:80\"\n"),
            qPrintable(exported(plan)["infra/web.yaml"]));
    }

    void whatThePlanSaysItselfStays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("a root of its own") << "irc.yaml: ,"
                                           << "irc.yaml: , compose.yaml: {include: [irc.yaml]},"
                                           << QStringList{".env",           ".env.example", "compose.yaml",
                                                          "infra/web.yaml", "irc.yaml",     "networks.yaml"};
        QTest::newRow("files of an environment")
            << "services:\n"
            << "environments: {all: {compose-files: [irc.yaml, infra/web.yaml]}}\nservices:\n"
            << QStringList{".env", ".env.example", "infra/web.yaml", "irc.yaml", "networks.yaml"};
        QTest::newRow("networks in a file")
            << "chat: ,"
            << "chat: {file: irc.yaml},"
            << QStringList{".env", ".env.example", "compose.yaml", "infra/web.yaml", "irc.yaml"};
        QTest::newRow("an example") << "env-files:\n"
                                    << "env-files:\n  .env.example: {variables: {A: b}}\n"
                                    << QStringList{".env",           ".env.example", "compose.yaml",
                                                   "infra/web.yaml", "irc.yaml",     "networks.yaml"};
    }
    void whatThePlanSaysItselfStays()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, files);
        const plan::Plan plan =
            planFrom(toQString(drawn).replace("NODE", "core").replace(from, to).toStdString());
        QCOMPARE(exported(plan).keys(), files);
    }

    void whatWasReadFromARepositoryGetsNothing()
    {
        const plan::Plan plan = planFrom("name: a\nnodes: {n: }\ncompose-files: {x.yaml: }\nservices: {s: "
                                         "{node: n, file: x.yaml, image: \"${I}\", at: \"2:3\"}}\n");
        QVERIFY(!exports::beginsDeployment(plan));
        QVERIFY(exports::completedPlan(plan) == plan);
        QCOMPARE(exported(plan).keys(), QStringList{"x.yaml"});
    }

    void realComposeAcceptsTheProject_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QStringList>("roots");
        QTest::newRow("one node") << "core" << QStringList{"compose.yaml"};
        QTest::newRow("two nodes") << "edge"
                                   << QStringList{"compose.yaml", "compose.edge.yaml", "compose.core.yaml"};
    }
    void realComposeAcceptsTheProject()
    {
        QFETCH(QString, node);
        QFETCH(QStringList, roots);
        const QStringList compose = realCompose();
        if (compose.isEmpty())
            QSKIP("Compose is not installed");
        const QTemporaryDir folder;
        QVERIFY(exports::writeDifference(*exports::differenceFrom(
            exports::artefactsOf(drawnPlan(qPrintable(node))), folder.path().toStdString())));
        for (const QString &root : roots) {
            const Outcome outcome = runProgram(
                compose.front(), compose.mid(1) + QStringList{"-f", folder.filePath(root), "config", "-q"},
                {"API_TOKEN=x", "MODE=y"});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        }
    }
};

QTEST_GUILESS_MAIN(TestNewDeployment)
#include "tst_new_deployment.moc"
