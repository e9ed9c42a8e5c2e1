#include "model/plan/transaction.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const std::string planText = R"(name: shop
nodes: {one: }
compose-files: {compose.yaml: }
env-files:
  .env:
    variables: {WEB_PORT: "8080", MODE: production}
services:
  web: {node: one, file: compose.yaml, image: "nginx:1.27", ports: [{port: "${WEB_PORT}:80"}, {port: "8443:443"}]}
  db: {node: one, file: compose.yaml, image: "postgres:16"}
)";

/// A compose file of somebody's own that says what the plan says.
const QString handWritten = QStringLiteral("# The shop\n"
                                           "services:\n"
                                           "    web:\n"
                                           "        image: nginx:1.27   # do not go below\n"
                                           "        ports: [ '${WEB_PORT}:80', '8443:443' ]\n"
                                           "\n"
                                           "    # where the money is\n"
                                           "    db:\n"
                                           "        image: \"postgres:16\"\n");

plan::Plan shop()
{
    return planFrom(planText);
}

/// The shop with another image for one of its services.
plan::Plan shopWith(const plan::Plan &plan, const char *service, const char *image)
{
    plan::Edit edit(plan);
    edit.modify(plan::findByName(plan.services(), service)->id, [&](plan::Service &s) { s.image = image; });
    return edit.plan();
}

exports::Difference compared(const plan::Plan &plan, const QString &folder,
                             const exports::Resolutions &resolutions = {})
{
    exports::ExportOptions options;
    options.only = {exports::ArtefactKind::Compose, exports::ArtefactKind::Env, exports::ArtefactKind::Docs};
    exports::ArtefactSet set = exports::artefactsOf(plan, options);
    std::erase_if(set.artefacts,
                  [](const exports::Artefact &artefact) { return artefact.path == "docs/topology.svg"; });
    const auto difference = exports::differenceFrom(set, folder.toStdString(), resolutions);
    if (!difference)
        qFatal("%s", text::toText(difference.error()).c_str());
    return *difference;
}

const exports::FileDifference &fileIn(const exports::Difference &difference, const std::string &path)
{
    return *std::find_if(difference.files.begin(), difference.files.end(),
                         [&](const auto &file) { return file.path == path; });
}

QString stateOf(const exports::Difference &difference, const std::string &path = "compose.yaml")
{
    return toQString(toText(fileIn(difference, path).state));
}

/// Writes what the plan says, and gives the state in which the compose file was before.
QString exported(const plan::Plan &plan, const QString &folder, const exports::Resolutions &resolutions = {})
{
    const exports::Difference difference = compared(plan, folder, resolutions);
    const auto written = exports::writeDifference(difference);
    if (!written)
        qFatal("%s", messageOf(written).c_str());
    return stateOf(difference);
}

QString composeFile(const QString &folder)
{
    return readTree(folder)["compose.yaml"];
}

QString replaced(QString text, const char *from, const char *to)
{
    return text.replace(from, to);
}

} // namespace

class TestThreeWay : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfSomeonesOwnChangesByTheLinesThatDiffer()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"compose.yaml", handWritten}});
        exports::noteAgreement(exports::agreementWith(shop(), folder.path().toStdString()));
        QCOMPARE(readTree(folder.path()), (Tree{{"compose.yaml", handWritten}}));
        QVERIFY(QStringList({"unchanged", "equivalent"}).contains(stateOf(compared(shop(), folder.path()))));
        QCOMPARE(exported(shopWith(shop(), "web", "nginx:1.28"), folder.path()), QStringLiteral("changed"));
        QCOMPARE(composeFile(folder.path()), replaced(handWritten, "nginx:1.27", "nginx:1.28"));
        QCOMPARE(exported(shop(), folder.path()), QStringLiteral("changed"));
        QCOMPARE(composeFile(folder.path()), handWritten);
    }

    void aFileOfWhichNothingIsKnownIsKept()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"compose.yaml", handWritten}});
        const exports::Difference difference = compared(shopWith(shop(), "web", "nginx:1.28"), folder.path());
        QCOMPARE(stateOf(difference), QStringLiteral("kept"));
        const auto &file = fileIn(difference, "compose.yaml");
        QCOMPARE(file.conflicts.size(), std::size_t{1});
        QCOMPARE(toQString(file.conflicts.front().item), QStringLiteral("services.web.image"));
        QVERIFY(!file.base && !file.note);
        const auto chosen =
            exports::Resolutions{{"compose.yaml", {{"services.web.image", exports::Side::Plan}}}};
        QCOMPARE(exported(shopWith(shop(), "web", "nginx:1.28"), folder.path(), chosen),
                 QStringLiteral("merged"));
        QCOMPARE(composeFile(folder.path()), replaced(handWritten, "nginx:1.27", "nginx:1.28"));
    }

    void whatWasOnlyChangedInTheFolderIsLeftAlone()
    {
        const QTemporaryDir folder;
        QCOMPARE(exported(shop(), folder.path()), QStringLiteral("added"));
        const QString edited = replaced(composeFile(folder.path()), "postgres:16", "postgres:17");
        writeTree(folder.path(), {{"compose.yaml", edited}});
        for (int times = 0; times < 2; ++times)
            QCOMPARE(exported(shop(), folder.path()), QStringLiteral("edited"));
        QCOMPARE(composeFile(folder.path()), edited);
        const auto chosen = exports::Resolutions{{"compose.yaml", {{"", exports::Side::Plan}}}};
        QCOMPARE(exported(shop(), folder.path(), chosen), QStringLiteral("changed"));
        QVERIFY(composeFile(folder.path()).contains("postgres:16"));
    }

    void aCommentIsNoDifferenceAndIsKept()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        const QString commented = composeFile(folder.path()) + "# more to come\n";
        writeTree(folder.path(), {{"compose.yaml", commented}});
        QCOMPARE(exported(shop(), folder.path()), QStringLiteral("equivalent"));
        writeTree(folder.path(), {{"compose.yaml", commented + "# still more\n"}});
        QCOMPARE(exported(shopWith(shop(), "web", "nginx:1.28"), folder.path()), QStringLiteral("merged"));
        QCOMPARE(composeFile(folder.path()),
                 replaced(commented, "nginx:1.27", "nginx:1.28") + "# still more\n");
    }

    void changesOfBothAreMergedAndNeverUndone()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        writeTree(folder.path(),
                  {{"compose.yaml", replaced(composeFile(folder.path()), "postgres:16", "postgres:17")}});
        plan::Plan plan = shopWith(shop(), "web", "nginx:1.28");
        QCOMPARE(exported(plan, folder.path()), QStringLiteral("merged"));
        const QString merged = composeFile(folder.path());
        QVERIFY2(merged.contains("postgres:17") && merged.contains("nginx:1.28"), qPrintable(merged));
        QCOMPARE(exported(plan, folder.path()), QStringLiteral("edited"));
        plan = shopWith(plan, "web", "nginx:1.29");
        QCOMPARE(exported(plan, folder.path()), QStringLiteral("merged"));
        QVERIFY(composeFile(folder.path()).contains("postgres:17") &&
                composeFile(folder.path()).contains("nginx:1.29"));
        QCOMPARE(exported(shopWith(plan, "db", "postgres:17"), folder.path()), QStringLiteral("unchanged"));
    }

    void variablesAreMergedAroundSecrets()
    {
        const QTemporaryDir folder;
        const QString own = QStringLiteral(
            "# Ports\nexport WEB_PORT='8080' # behind the proxy\n\nMODE=production\nDB_PASSWORD=hunter2\n");
        writeTree(folder.path(), {{".env", own}});
        exports::noteAgreement(exports::agreementWith(shop(), folder.path().toStdString()));
        QVERIFY(!readNotes(folder.path())[".env"].contains("hunter2"));
        const plan::Plan plan =
            planFrom(toQString(planText).replace("MODE: production", "MODE: test, NEW: a").toStdString());
        const QString edited = QString(own).replace("8080", "8081").replace("hunter2", "hunter3");
        writeTree(folder.path(), {{".env", edited}});
        QCOMPARE(stateOf(compared(shop(), folder.path()), ".env"), QStringLiteral("edited"));
        exported(plan, folder.path());
        QCOMPARE(readTree(folder.path())[".env"], QString(edited).replace("production\n", "test\nNEW=a\n"));
        writeTree(folder.path(), {{".env", QString(edited).replace("production", "staging")}});
        const auto difference =
            compared(planFrom(toQString(planText).replace("MODE: production", "MODE: other").toStdString()),
                     folder.path());
        QCOMPARE(stateOf(difference, ".env"), QStringLiteral("conflict"));
        QCOMPARE(fileIn(difference, ".env").conflicts.back(),
                 (exports::Conflict{"MODE", {}, "test", "staging", "other"}));
    }

    void theSamePortAddedAtTwoPlacesIsAgreedOn()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"compose.yaml", handWritten}});
        exports::noteAgreement(exports::agreementWith(shop(), folder.path().toStdString()));
        const QString byHand = replaced(handWritten, "'${WEB_PORT}:80'", "'9000:90', '${WEB_PORT}:80'");
        writeTree(folder.path(), {{"compose.yaml", byHand}});
        const plan::Plan plan = planFrom(
            replaced(toQString(planText), "{port: \"8443:443\"}", "{port: \"8443:443\"}, {port: \"9000:90\"}")
                .toStdString());
        QCOMPARE(exported(plan, folder.path()), QStringLiteral("equivalent"));
        QCOMPARE(exported(plan, folder.path()), QStringLiteral("equivalent"));
        QCOMPARE(composeFile(folder.path()), byHand);
        QCOMPARE(exported(shopWith(plan, "db", "postgres:17"), folder.path()), QStringLiteral("changed"));
    }

    void secretsInAFileOfOursStay()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        writeTree(folder.path(), {{".env", readTree(folder.path())[".env"] + "DB_PASSWORD=hunter2\n"}});
        QVERIFY(QDir(folder.filePath(".portolan")).removeRecursively());
        exported(planFrom(toQString(planText).replace("MODE: production", "MODE: test").toStdString()),
                 folder.path());
        QVERIFY2(readTree(folder.path())[".env"].endsWith("MODE=test\nDB_PASSWORD=hunter2\n"),
                 qPrintable(readTree(folder.path())[".env"]));
    }

    void whatBothChangedWaitsForAChoice_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("forPlan");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("image");
        QTest::newRow("none") << "nothing" << true << "conflict"
                              << "nginx:2";
        QTest::newRow("the plan's") << "services.web.image" << true << "merged"
                                    << "nginx:3";
        QTest::newRow("the folder's") << "services.web.image" << false << "edited"
                                      << "nginx:2";
        QTest::newRow("all the plan's") << "" << true << "merged"
                                        << "nginx:3";
        QTest::newRow("all the folder's") << "" << false << "edited"
                                          << "nginx:2";
    }
    void whatBothChangedWaitsForAChoice()
    {
        QFETCH(QString, item);
        QFETCH(bool, forPlan);
        QFETCH(QString, state);
        QFETCH(QString, image);
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        writeTree(folder.path(),
                  {{"compose.yaml", replaced(composeFile(folder.path()), "nginx:1.27", "nginx:2")}});
        const plan::Plan plan = shopWith(shop(), "web", "nginx:3");
        const auto chosen = exports::Resolutions{
            {"compose.yaml", {{item.toStdString(), forPlan ? exports::Side::Plan : exports::Side::Disk}}}};
        QCOMPARE(exported(plan, folder.path(), chosen), state);
        QVERIFY2(composeFile(folder.path()).contains("image: " + image + '\n'),
                 qPrintable(composeFile(folder.path())));
        // A choice is remembered.
        const QString next = state == "conflict" ? "conflict" : state == "edited" ? "edited" : "unchanged";
        QCOMPARE(stateOf(compared(plan, folder.path())), next);
    }

    void aConflictTellsItsThreeVersions()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        writeTree(folder.path(),
                  {{"compose.yaml", replaced(composeFile(folder.path()), "nginx:1.27", "nginx:2")}});
        const auto difference =
            compared(shopWith(shopWith(shop(), "web", "nginx:3"), "db", "postgres:17"), folder.path());
        const auto &file = fileIn(difference, "compose.yaml");
        QCOMPARE(file.conflicts.size(), std::size_t{1});
        QCOMPARE(file.conflicts.front(),
                 (exports::Conflict{"services.web.image", {}, "nginx:1.27", "nginx:2", "nginx:3"}));
        QVERIFY(file.conflicts.front().mark.line > 1);
        QVERIFY2(file.after.find("postgres:17") != std::string::npos &&
                     file.after.find("nginx:2") != std::string::npos,
                 file.after.c_str());
        QVERIFY(!difference.isEmpty());
        QVERIFY(exports::writeDifference(difference));
        QVERIFY(!composeFile(folder.path()).contains("postgres:17"));
    }

    void whatCannotBeMergedIsAConflictAsAWhole()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        const QString edited = readTree(folder.path())["docs/ports.md"] + "More\n";
        writeTree(folder.path(), {{"docs/ports.md", edited}});
        QCOMPARE(stateOf(compared(shop(), folder.path()), "docs/ports.md"), QStringLiteral("edited"));
        const plan::Plan plan = planFrom(
            planText + "  more: {node: one, file: compose.yaml, image: a, ports: [{port: \"9:9\"}]}\n");
        const auto difference = compared(plan, folder.path());
        QCOMPARE(stateOf(difference, "docs/ports.md"), QStringLiteral("conflict"));
        QCOMPARE(fileIn(difference, "docs/ports.md").conflicts, std::vector{exports::Conflict()});
        const auto folders = exports::Resolutions{{"docs/ports.md", {{"", exports::Side::Disk}}}};
        QCOMPARE(stateOf(compared(plan, folder.path(), folders), "docs/ports.md"), QStringLiteral("edited"));
        exported(plan, folder.path(), folders);
        QCOMPARE(readTree(folder.path())["docs/ports.md"], edited);
        const auto plans = exports::Resolutions{{"docs/ports.md", {{"", exports::Side::Plan}}}};
        exported(plan, folder.path(), plans);
        QVERIFY(!readTree(folder.path())["docs/ports.md"].endsWith("More\n"));
    }

    void whoeverTakesTheMarkerOutOwnsTheFile()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        QString owned = readTree(folder.path())["docs/ports.md"];
        owned.remove(0, owned.indexOf("\n\n") + 2);
        writeTree(folder.path(), {{"docs/ports.md", owned}});
        const plan::Plan plan = planFrom(
            planText + "  more: {node: one, file: compose.yaml, image: a, ports: [{port: \"9:9\"}]}\n");
        QCOMPARE(stateOf(compared(plan, folder.path()), "docs/ports.md"), QStringLiteral("kept"));
        QCOMPARE(exported(plan, folder.path()), QStringLiteral("changed"));
        QCOMPARE(readTree(folder.path())["docs/ports.md"], owned);
    }

    void withoutItsNotesAnExportDoesAsWithoutHistory()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        QVERIFY(QDir(folder.filePath(".portolan")).removeRecursively());
        QCOMPARE(exported(shop(), folder.path()), QStringLiteral("unchanged"));
        QVERIFY(readNotes(folder.path()).contains("compose.yaml"));
        QVERIFY(QDir(folder.filePath(".portolan")).removeRecursively());
        QCOMPARE(exported(shopWith(shop(), "web", "nginx:1.28"), folder.path()), QStringLiteral("changed"));
        QVERIFY(QDir(folder.filePath(".portolan")).removeRecursively());
        const auto folders = exports::Resolutions{{"compose.yaml", {{"", exports::Side::Disk}}}};
        QCOMPARE(exported(shop(), folder.path(), folders), QStringLiteral("edited"));
        QVERIFY(composeFile(folder.path()).contains("nginx:1.28"));
    }

    void aFileThatIsGoneIsWrittenAgain()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        QVERIFY(QFile::remove(folder.filePath("compose.yaml")));
        QCOMPARE(exported(shop(), folder.path()), QStringLiteral("added"));
    }

    void aDeletedFileOfSomeonesOwnComesBackOnlyByChoice()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"compose.yaml", handWritten}});
        exports::noteAgreement(exports::agreementWith(shop(), folder.path().toStdString()));
        QVERIFY(QFile::remove(folder.filePath("compose.yaml")));
        QCOMPARE(exported(shop(), folder.path()), QStringLiteral("edited"));
        const plan::Plan plan = shopWith(shop(), "web", "nginx:1.28");
        QCOMPARE(exported(plan, folder.path()), QStringLiteral("conflict"));
        QVERIFY(!QFileInfo::exists(folder.filePath("compose.yaml")));
        const auto chosen = exports::Resolutions{{"compose.yaml", {{"", exports::Side::Plan}}}};
        QCOMPARE(exported(plan, folder.path(), chosen), QStringLiteral("added"));
        QCOMPARE(composeFile(folder.path()), replaced(handWritten, "nginx:1.27", "nginx:1.28"));
    }

    void aFileThatCannotBeReadIsKeptUntilItMayBeReplaced()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"compose.yaml", "services: [\n"}, {".env", "A='1\n"}});
        const auto difference = compared(shop(), folder.path());
        QCOMPARE(stateOf(difference), QStringLiteral("kept"));
        QVERIFY(fileIn(difference, "compose.yaml").unreadable->place.mark.line > 0);
        const auto chosen = exports::Resolutions{{"*", {{"", exports::Side::Plan}}}};
        const auto replacing = compared(shop(), folder.path(), chosen);
        QCOMPARE(stateOf(replacing), QStringLiteral("changed"));
        QCOMPARE(stateOf(replacing, ".env"), QStringLiteral("kept")); // it may hold secrets
        QVERIFY(fileIn(difference, "compose.yaml").holdsUp() && fileIn(difference, ".env").holdsUp());
        QVERIFY(!fileIn(replacing, "compose.yaml").holdsUp() && fileIn(replacing, ".env").holdsUp());
        const auto leaving = compared(shop(), folder.path(), {{"*", {{"", exports::Side::Disk}}}});
        QVERIFY(!fileIn(leaving, "compose.yaml").holdsUp() && !fileIn(leaving, ".env").holdsUp());
    }

    void aFileOfOursThatCannotBeReadAnyMoreIsNoConflict()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        writeTree(folder.path(), {{"compose.yaml", readTree(folder.path())["compose.yaml"] + "a: [\n"}});
        const auto difference = compared(shopWith(shop(), "web", "nginx:2"), folder.path());
        QCOMPARE(stateOf(difference), QStringLiteral("kept"));
        QVERIFY(fileIn(difference, "compose.yaml").unreadable &&
                fileIn(difference, "compose.yaml").holdsUp());
    }

    void aConflictOfAVariableTellsItsLine()
    {
        const QTemporaryDir folder;
        exported(shop(), folder.path());
        plan::Edit edit(shop());
        edit.modify(shop().envFiles()[0].id, [](plan::EnvFile &file) { file.variables[1].value = "test"; });
        writeTree(folder.path(), {{".env", "# Ports\nWEB_PORT=8080\n\nexport MODE='debug'\n"}});
        const auto difference = compared(edit.plan(), folder.path());
        QCOMPARE(stateOf(difference, ".env"), QStringLiteral("conflict"));
        const exports::Conflict &conflict = fileIn(difference, ".env").conflicts.front();
        QCOMPARE(toQString(conflict.item), QStringLiteral("MODE"));
        QCOMPARE(conflict.mark.line, 4U);
        QCOMPARE(conflict.mark.column, 8U);
    }
};

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_three_way.moc"
