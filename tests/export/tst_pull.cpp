#include "model/compose/import.h"
#include "model/export/entries.h"
#include "model/export/pull.h"
#include "model/plan/plan_writer.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const QString composeText = QStringLiteral("# The shop\n"
                                           "services:\n"
                                           "    web:\n"
                                           "        image: nginx:1.27   # do not go below\n"
                                           "        ports: [ '${WEB_PORT}:80', '8443:443' ]\n"
                                           "\n"
                                           "    # where the money is\n"
                                           "    db:\n"
                                           "        image: \"postgres:16\"\n");
const QString envText = QStringLiteral("WEB_PORT=8080\nMODE=production\nDB_PASSWORD=hunter2\n");

/// A folder with a repository of somebody's own, and the plan that was imported from it.
struct Shop {
    QTemporaryDir folder;
    plan::Plan plan;

    Shop()
    {
        writeTree(folder.path(), {{"compose.yaml", composeText}, {".env", envText}});
        const auto repository = compose::openRepository(folder.path().toStdString());
        plan = *compose::importRepository(*repository, compose::recogniseEnvironments(*repository)).plan;
        exports::noteAgreement(exports::agreementWith(plan, folder.path().toStdString()));
    }

    void edit(const QString &file, const char *from, const char *to) const
    {
        QString text = readTree(folder.path())[file];
        if (!text.contains(from))
            qFatal("nothing to edit");
        writeTree(folder.path(), {{file, text.replace(from, to)}});
    }

    void planImage(const char *service, const char *image)
    {
        plan::Edit edit(plan);
        edit.modify(plan::findByName(plan.services(), service)->id,
                    [&](plan::Service &s) { s.image = image; });
        plan = edit.plan();
    }

    exports::Difference compared(const exports::Resolutions &resolutions = {}) const
    {
        exports::ExportOptions options;
        options.only = {exports::ArtefactKind::Compose, exports::ArtefactKind::Env};
        const auto difference = exports::differenceFrom(exports::artefactsOf(plan, options),
                                                        folder.path().toStdString(), resolutions);
        if (!difference)
            qFatal("%s", text::toText(difference.error()).c_str());
        return *difference;
    }

    /// Takes everything into the plan that can be.
    exports::Pull pull(const exports::Resolutions &resolutions = {})
    {
        const exports::Difference difference = compared(resolutions);
        std::set<std::string> paths;
        for (const exports::FileDifference &file : difference.files)
            paths.insert(file.path);
        const auto pulled = exports::pullFrom(difference, plan, paths);
        if (!pulled)
            qFatal("%s", text::toText(pulled.error()).c_str());
        plan = plan::apply(plan, pulled->transaction);
        return *pulled;
    }

    QString write(const exports::Resolutions &resolutions = {}) const
    {
        const exports::Difference difference = compared(resolutions);
        const auto written = exports::writeDifference(difference);
        return written ? toQString(exports::summary(difference)) : toQString(messageOf(written));
    }

    const plan::Service &service(const char *name) const { return *plan::findByName(plan.services(), name); }
    QString file(const QString &path) const { return readTree(folder.path())[path]; }
};

exports::FileDifference fileOf(const plan::Plan &plan, const QString &folder, exports::ArtefactKind kind,
                               const QString &path)
{
    exports::ExportOptions options;
    options.only = {kind};
    const auto difference =
        exports::differenceFrom(exports::artefactsOf(plan, options), folder.toStdString());
    if (!difference)
        qFatal("%s", text::toText(difference.error()).c_str());
    return *std::find_if(difference->files.begin(), difference->files.end(),
                         [&](const auto &file) { return toQString(file.path) == path; });
}

} // namespace

class TestPull : public QObject
{
    Q_OBJECT

private slots:
    void takesInWhatOnlyTheFolderChanged()
    {
        Shop shop;
        shop.edit("compose.yaml", "8443", "9443");
        shop.edit(".env", "production", "test");
        const plan::Plan before = shop.plan;
        const exports::Pull pull = shop.pull();
        QCOMPARE(shop.service("web").ports[1].published, std::string("9443"));
        QCOMPARE(toQString(exports::entrySummary(pull.taken)), QStringLiteral("1 port, 1 variable"));
        QCOMPARE(shop.write(), QStringLiteral("2 files: 2 unchanged"));
        QVERIFY2(plan::apply(shop.plan, plan::inverse(pull.transaction)) == before, "it is one step of undo");
    }

    void secretsStayOutside()
    {
        Shop shop;
        shop.edit(".env", "MODE=production\nDB_PASSWORD=hunter2",
                  "MODE=test\nDB_PASSWORD=hunter3\nAPI_TOKEN=abc123");
        const exports::Pull pull = shop.pull();
        for (const plan::EnvVariable &variable : shop.plan.envFiles()[0].variables)
            QVERIFY(!variable.secret || variable.value.empty());
        for (const exports::FileDifference &file : pull.taken.files)
            QVERIFY2(exports::unifiedDiff(file).find("hunter") == std::string::npos &&
                         exports::unifiedDiff(file).find("abc123") == std::string::npos,
                     exports::unifiedDiff(file).c_str());
    }

    void whatIsSecretInOneFileIsSecretInAnother()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{"compose.yaml", composeText},
                                  {"compose.dev.yaml", "services: {web: {image: nginx}}\n"},
                                  {".env", "WEB_PORT=80\nSERVER=https://a.example\n"},
                                  {".env.dev", "WEB_PORT=81\nSERVER=https://b.example\n"}});
        const auto repository = compose::openRepository(folder.path().toStdString());
        const plan::Plan plan =
            *compose::importRepository(*repository, compose::recogniseEnvironments(*repository)).plan;
        exports::noteAgreement(exports::agreementWith(plan, folder.path().toStdString()));
        writeTree(folder.path(), {{".env", "WEB_PORT=80\nSERVER=https://me:hunter2@a.example\n"},
                                  {".env.dev", "WEB_PORT=82\nSERVER=correcthorse\n"}});
        const auto difference =
            exports::differenceFrom(exports::artefactsOf(plan), folder.path().toStdString());
        const auto pulled = exports::pullFrom(*difference, plan, {".env", ".env.dev"});
        QVERIFY2(pulled, pulled ? "" : text::toText(pulled.error()).c_str());
        const plan::Plan after = plan::apply(plan, pulled->transaction);
        std::string seen = plan::writePlan(after);
        for (const auto *files : {&pulled->taken.files, &pulled->agreement.files})
            for (const exports::FileDifference &file : *files)
                seen += file.before.value_or("") + file.after + file.note.value_or("");
        QVERIFY2(seen.find("WEB_PORT=82") != std::string::npos, seen.c_str());
        for (const char *secret : {"hunter2", "correcthorse"})
            QVERIFY2(seen.find(secret) == std::string::npos, seen.c_str());
    }

    void aFileThatTheDefaultOptionsDoNotGiveIsTakenIn()
    {
        const QTemporaryDir folder;
        const plan::Plan plan = bundledPlan();
        exports::ExportOptions options;
        options.only = {exports::ArtefactKind::Dns};
        options.environment = plan.environments()[1].id;
        const auto compared = [&] {
            return *exports::differenceFrom(exports::artefactsOf(plan, options), folder.path().toStdString());
        };
        QVERIFY(exports::writeDifference(compared()));
        const QString path = "dns/atl.chat.zone";
        writeTree(folder.path(), {{path, readTree(folder.path())[path] + "more  300  IN  A  192.0.2.9\n"}});
        exports::Difference difference = compared();
        QCOMPARE(difference.options, options);
        const auto pulled = exports::pullFrom(difference, plan, {path.toStdString()});
        QVERIFY(pulled && pulled->taken.files.size() == 1);
        // Whoever has a file that the options do not give is not let down either.
        difference.options.only = {exports::ArtefactKind::Docs};
        QVERIFY(exports::pullFrom(difference, plan, {path.toStdString()}));
    }

    void whatBothChangedApartGoesBothWays()
    {
        Shop shop;
        shop.edit("compose.yaml", "postgres:16", "postgres:17");
        shop.planImage("web", "nginx:1.28");
        QCOMPARE(toQString(toText(shop.compared().files[1].state)), QStringLiteral("merged"));
        shop.pull();
        QCOMPARE(shop.service("db").image, std::string("postgres:17"));
        QCOMPARE(shop.service("web").image, std::string("nginx:1.28"));
        QVERIFY(shop.write().startsWith("2 files: 1 merged, 1 unchanged"));
        QCOMPARE(shop.file("compose.yaml"),
                 QString(composeText).replace("postgres:16", "postgres:17").replace("1.27", "1.28"));
        QCOMPARE(shop.write(), QStringLiteral("2 files: 2 unchanged"));
    }

    void aConflictIsSettledItemByItem()
    {
        Shop shop;
        shop.edit("compose.yaml", "postgres:16", "postgres:17");
        shop.edit("compose.yaml", "nginx:1.27", "nginx:1.26");
        shop.planImage("web", "nginx:1.28");
        shop.planImage("db", "postgres:18");
        QVERIFY(shop.pull().transaction.isEmpty());
        const exports::Resolutions chosen = {
            {"compose.yaml",
             {{"services.web.image", exports::Side::Plan}, {"services.db", exports::Side::Disk}}}};
        QVERIFY(!shop.pull(chosen).transaction.isEmpty());
        QCOMPARE(shop.service("db").image, std::string("postgres:17"));
        QCOMPARE(shop.service("web").image, std::string("nginx:1.28"));
        QVERIFY2(shop.write(chosen).startsWith("2 files: 1 merged"), qPrintable(shop.write(chosen)));
        QVERIFY(shop.file("compose.yaml").contains("postgres:17") &&
                shop.file("compose.yaml").contains("nginx:1.28"));
        QCOMPARE(shop.write(), QStringLiteral("2 files: 2 unchanged"));
    }

    void aFileOfWhichNothingIsKnownCanBeTakenIn()
    {
        Shop shop;
        QVERIFY(QDir(shop.folder.filePath(".portolan")).removeRecursively());
        shop.edit("compose.yaml", "postgres:16", "postgres:17");
        QVERIFY(shop.pull().transaction.isEmpty());
        shop.pull({{"*", {{"", exports::Side::Disk}}}});
        QCOMPARE(shop.service("db").image, std::string("postgres:17"));
        QCOMPARE(shop.write(), QStringLiteral("2 files: 2 unchanged"));
    }

    void aFileThatWasDeletedTakesItsServicesAlong()
    {
        Shop shop;
        QVERIFY(QFile::remove(shop.folder.filePath("compose.yaml")));
        const exports::Pull pull = shop.pull();
        QVERIFY(shop.plan.services().isEmpty());
        QCOMPARE(exports::massDeletions(pull.taken).size(), std::size_t{1});
        QVERIFY(plan::integrityProblems(shop.plan).empty());
    }

    void aDrawnPlanStaysWithoutTheFilesThatItsExportAdds()
    {
        const QTemporaryDir folder;
        const plan::Plan drawn =
            planFrom("name: shop\nnodes: {one: , two: }\nnetworks: {back: {kind: compose}}\n"
                     "compose-files: {a.yaml: , b.yaml: }\nservices:\n"
                     "  a: {node: one, file: a.yaml, image: a, networks: [back]}\n"
                     "  b: {node: two, file: b.yaml, image: b, networks: [back]}\n");
        const auto compared = [&] {
            return *exports::differenceFrom(exports::artefactsOf(drawn), folder.path().toStdString());
        };
        QVERIFY(exports::writeDifference(compared()));
        writeTree(folder.path(),
                  {{"a.yaml", readTree(folder.path())["a.yaml"].replace("image: a", "image: c")}});
        const auto fragment = exports::pullFrom(compared(), drawn, {"a.yaml"});
        QVERIFY(fragment);
        const plan::Plan after = plan::apply(drawn, fragment->transaction);
        QCOMPARE(after.composeFiles().size(), std::size_t{2});
        QCOMPARE(after.services()[0].image, std::string("c"));
        QCOMPARE(exports::artefactsOf(after).artefacts.size(), exports::artefactsOf(drawn).artefacts.size());
        // Who edits such a file makes it a part of the plan.
        writeTree(
            folder.path(),
            {{"compose.yaml", readTree(folder.path())["compose.yaml"].replace("name: shop", "name: store")}});
        const auto root = exports::pullFrom(compared(), drawn, {"compose.yaml"});
        QVERIFY(root);
        const plan::Plan owned = plan::apply(drawn, root->transaction);
        QCOMPARE(plan::findByName(owned.composeFiles(), "compose.yaml")->projectName, std::string("store"));
        QVERIFY(plan::integrityProblems(owned).empty());
    }

    void aPolicyIsTakenIn()
    {
        const QTemporaryDir folder;
        const plan::Plan plan = bundledPlan();
        exports::ExportOptions options;
        options.only = {exports::ArtefactKind::Acl};
        const auto compared = [&](const plan::Plan &now) {
            return *exports::differenceFrom(exports::artefactsOf(now, options), folder.path().toStdString());
        };
        QVERIFY(exports::writeDifference(compared(plan)));
        QString policy = readTree(folder.path())["tailscale/policy.hujson"];
        QVERIFY(policy.contains("\"acls\": ["));
        policy.replace("\"acls\": [", "\"acls\": [\n    {\"action\": \"accept\", \"src\": "
                                      "[\"autogroup:admin\"], \"dst\": [\"*:2222\"]},");
        writeTree(folder.path(), {{"tailscale/policy.hujson", policy}});
        QVERIFY(exports::canBePulled(plan, compared(plan).files.front()));
        const auto pulled = exports::pullFrom(compared(plan), plan, {"tailscale/policy.hujson"});
        QVERIFY2(pulled, pulled ? "" : text::toText(pulled.error()).c_str());
        const plan::Plan after = plan::apply(plan, pulled->transaction);
        QCOMPARE(after.tailnetPolicies()[0].rules.size(), plan.tailnetPolicies()[0].rules.size() + 1);
        QCOMPARE(toQString(toText(compared(after).files.front().state)), QStringLiteral("equivalent"));
    }

    void aZoneIsTakenIn()
    {
        const QTemporaryDir folder;
        const plan::Plan plan = bundledPlan();
        const QString path = "dns/atl.chat.zone";
        const auto compared = [&](const plan::Plan &now) {
            return fileOf(now, folder.path(), exports::ArtefactKind::Dns, path);
        };
        QVERIFY(exports::writeDifference({folder.path().toStdString(), {compared(plan)}}));
        const QString zone = readTree(folder.path())[path];
        writeTree(folder.path(), {{path, zone + "status  300  IN  A  203.0.113.99\n"}});
        QVERIFY(exports::canBePulled(plan, compared(plan)));
        const auto pulled =
            exports::pullFrom({folder.path().toStdString(), {compared(plan)}}, plan, {path.toStdString()});
        QVERIFY2(pulled, pulled ? "" : text::toText(pulled.error()).c_str());
        const plan::Plan after = plan::apply(plan, pulled->transaction);
        QCOMPARE(toQString(toText(compared(after).state)), QStringLiteral("equivalent"));
    }

    void theSerialOfAZoneRisesWhenARecordChanges()
    {
        const QTemporaryDir folder;
        const plan::Plan plan = bundledPlan();
        const QString path = "dns/atl.chat.zone";
        const auto write = [&](const plan::Plan &now) {
            const exports::FileDifference file = fileOf(now, folder.path(), exports::ArtefactKind::Dns, path);
            if (!exports::writeDifference({folder.path().toStdString(), {file}}))
                qFatal("cannot write");
            return readTree(folder.path())[path];
        };
        const auto serial = [](const QString &zone) {
            return QRegularExpression("(\\d+) *; serial").match(zone).captured(1).toULongLong();
        };
        const QString before = write(plan);
        QCOMPARE(write(plan), before);
        plan::Edit edit(plan);
        edit.modify(plan::findByName(plan.zones(), "atl.chat")->id, [](plan::Zone &zone) {
            zone.records.push_back({"new.atl.chat", 300, "A", "203.0.113.98", {}, {}});
        });
        const QString after = write(edit.plan());
        QVERIFY2(serial(after) > serial(before), qPrintable(after));
        QCOMPARE(write(edit.plan()), after);
        QVERIFY(serial(write(plan)) > serial(after));
    }

    void filesThatNothingReadsBackAreNotPulled()
    {
        Shop shop;
        exports::ExportOptions options;
        options.only = {exports::ArtefactKind::Docs};
        const auto difference = [&] {
            return *exports::differenceFrom(exports::artefactsOf(shop.plan, options),
                                            shop.folder.path().toStdString());
        };
        QVERIFY(exports::writeDifference(difference()));
        writeTree(shop.folder.path(),
                  {{"docs/ports.md", readTree(shop.folder.path())["docs/ports.md"] + "!\n"}});
        for (const exports::FileDifference &file : difference().files)
            QVERIFY(!exports::canBePulled(shop.plan, file));
        QVERIFY(exports::pullFrom(difference(), shop.plan, {"docs/ports.md"})->transaction.isEmpty());
    }

    void whatIsWrongInTheFolderIsSaid()
    {
        Shop shop;
        shop.edit("compose.yaml", "    db:\n        image: \"postgres:16\"\n", "    db: [1]\n");
        const auto pulled = exports::pullFrom(shop.compared(), shop.plan, {"compose.yaml"});
        QVERIFY(!pulled);
        QCOMPARE(toQString(text::toText(pulled.error())).section('\n', 0, 0),
                 QStringLiteral("compose.yaml:8:5: error: service db is a map of its fields, not a list"));
    }
};

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
