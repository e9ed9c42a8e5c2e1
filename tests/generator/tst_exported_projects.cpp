#include "model/export/artefact.h"
#include "tests/export/folders.h"
#include "tests/generator/plan_generator.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::test;

/// Real programs take what the generator's plans are exported as, whatever their size.
class TestExportedProjects : public QObject
{
    Q_OBJECT

private slots:
    void realComposeAcceptsEachProject_data() { plans(); }
    void realComposeAcceptsEachProject();
    void realDockerAcceptsEachStack_data() { plans(); }
    void realDockerAcceptsEachStack();

private:
    static void plans();
    static exports::ArtefactSet exported();
};

void TestExportedProjects::plans()
{
    QTest::addColumn<bool>("drawn");
    QTest::addColumn<int>("services");
    QTest::addColumn<int>("perNode");
    QTest::addColumn<quint32>("seed");
    for (const bool drawn : {false, true})
        for (const auto &[services, perNode] : {std::pair(1, 25), std::pair(9, 3), std::pair(60, 25)})
            for (quint32 seed = 1; seed <= 4; ++seed)
                QTest::addRow("%s, %d services, %d on a node, seed %u", drawn ? "drawn" : "of files",
                              services, perNode, seed)
                    << drawn << services << perNode << seed;
}

exports::ArtefactSet TestExportedProjects::exported()
{
    QFETCH(bool, drawn);
    QFETCH(int, services);
    QFETCH(int, perNode);
    QFETCH(quint32, seed);
    const generator::PlanSize size{services, perNode, seed};
    return exports::artefactsOf(drawn ? generator::drawPlan(size) : generator::generatePlan(size));
}

void TestExportedProjects::realComposeAcceptsEachProject()
{
    const QStringList compose = realCompose();
    if (compose.isEmpty())
        QSKIP("Compose v2 is not installed; PORTOLAN_COMPOSE can name it");
    const exports::ArtefactSet set = exported();
    QVERIFY2(!text::hasError(set.problems), text::toText(set.problems).c_str());
    const QTemporaryDir folder;
    QStringList roots;
    QStringList variables;
    for (const exports::Artefact &artefact : set.artefacts) {
        const QString path = toQString(artefact.path);
        writeTree(folder.path(), {{path, toQString(artefact.bytes)}});
        // A project is given to Compose by its root file; fragments come in by that.
        if (artefact.kind == exports::ArtefactKind::Compose &&
            QFileInfo(path).fileName().startsWith("compose."))
            roots << path;
        if (artefact.kind == exports::ArtefactKind::Env && path.endsWith(".env"))
            variables << "--env-file" << folder.filePath(path);
    }
    QVERIFY(!roots.isEmpty());
    for (const QString &root : std::as_const(roots)) {
        const QStringList arguments = {"-f", folder.filePath(root), "--profile", "*"};
        const Outcome outcome =
            runProgram(compose.first(), compose.mid(1) + arguments + variables + QStringList{"config", "-q"});
        QVERIFY2(outcome.status == 0, qPrintable(root + ": " + outcome.output));
    }
}

void TestExportedProjects::realDockerAcceptsEachStack()
{
    const QString docker = qEnvironmentVariable("PORTOLAN_DOCKER", QStandardPaths::findExecutable("docker"));
    if (docker.isEmpty())
        QSKIP("Docker is not installed; PORTOLAN_DOCKER can name it");
    const exports::ArtefactSet set = exported();
    const auto stack = std::find_if(set.artefacts.begin(), set.artefacts.end(),
                                    [](const auto &artefact) { return artefact.path == "stack.yaml"; });
    QFETCH(bool, drawn);
    QFETCH(int, services);
    QFETCH(int, perNode);
    QCOMPARE(stack != set.artefacts.end(), drawn && services > perNode);
    if (stack == set.artefacts.end())
        return;
    const QTemporaryDir folder;
    writeTree(folder.path(), {{"stack.yaml", toQString(stack->bytes)}});
    const Outcome outcome = runProgram(docker, {"stack", "config", "-c", folder.filePath("stack.yaml")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
}

QTEST_GUILESS_MAIN(TestExportedProjects)
#include "tst_exported_projects.moc"
