#include "tests/export/shop_repository.h"

using namespace portolan::test;

class TestRepository : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl"))
            QSKIP("portolanctl is not built, or PORTOLAN_BUILD_DIR does not name its build folder");
    }

    void pullsWhatOnlyTheFolderChanged()
    {
        const Shop shop;
        shop.editPlan("name:", "# What sells\nname:");
        const QString before = shop.file("shop.portolan.yaml");
        shop.editFile("8443:443", "9443:443");
        const Run left = shop.runExport();
        QCOMPARE(left.status, 1);
        QVERIFY2(left.errors.contains("note: --pull takes what the folder changed into the plan"),
                 qPrintable(left.errors));
        const Run shown = shop.runExport({"--pull", "--diff"});
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.output.contains("-        ports: [ '8080:80', '8443:443' ]\n+        ports: [ "
                                       "'8080:80', '9443:443' ]\n"),
                 qPrintable(shown.output));
        QCOMPARE(shop.runExport({"--pull", "--check"}).status, 1);
        QCOMPARE(shop.file("shop.portolan.yaml"), before);
        const Run pulled = shop.runExport({"--pull"});
        QCOMPARE(pulled.status, 0);
        QCOMPARE(pulled.output, QStringLiteral("pulled   compose.yaml (1 port)\n1 file: 1 unchanged\n"));
        QCOMPARE(shop.file("shop.portolan.yaml"), QString(before).replace("8443", "9443"));
        QCOMPARE(shop.runExport({"--pull", "--check"}).status, 0);
    }

    void bothWaysAtOnce()
    {
        const Shop shop;
        shop.editFile("postgres:16", "postgres:17");
        shop.editPlan("nginx:1.27", "nginx:1.28");
        const Run run = shop.runExport({"--pull"});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY2(run.output.startsWith("pulled   compose.yaml (1 service)\nchanged  compose.yaml\n"),
                 qPrintable(run.output));
        QCOMPARE(shop.file("compose.yaml"),
                 QString(shopCompose).replace("postgres:16", "postgres:17").replace("1.27", "1.28"));
        QVERIFY(shop.file("shop.portolan.yaml").contains("postgres:17"));
        QCOMPARE(shop.runExport({"--check"}).status, 0);
    }

    void conflictsAreChosenByItem()
    {
        const Shop shop;
        shop.editFile("postgres:16", "postgres:17");
        shop.editFile("nginx:1.27", "nginx:1.26");
        shop.editPlan("postgres:16", "postgres:18");
        shop.editPlan("nginx:1.27", "nginx:1.28");
        const Run open = shop.runExport({"--take-plan", "compose.yaml:services.web.image"});
        QCOMPARE(open.status, 1);
        QVERIFY2(open.errors.contains("because of 1 conflict; choose with --take-plan FILE[:ITEM] or "
                                      "--take-folder FILE[:ITEM]"),
                 qPrintable(open.errors));
        const Run typo = shop.runExport({"--take-plan", "compose.yaml:services.wbe"});
        QCOMPARE(typo.status, 2);
        QVERIFY2(typo.errors.contains("error: compose.yaml: there is nothing to choose at services.wbe"),
                 qPrintable(typo.errors));
        const Run run = shop.runExport({"--pull", "--take-plan", "compose.yaml:services.web", "--take-folder",
                                        "compose.yaml:services.db.image"});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        for (const QString &file : {shop.file("compose.yaml"), shop.file("shop.portolan.yaml")})
            QVERIFY2(file.contains("nginx:1.28") && file.contains("postgres:17"), qPrintable(file));
        QCOMPARE(shop.runExport({"--check"}).status, 0);
    }

    void aFolderOfWhichNothingIsKnownCanBeOverwritten()
    {
        const Shop shop;
        QDir(shop.path() + "/.portolan").removeRecursively();
        shop.editPlan("nginx:1.27", "nginx:1.28");
        QCOMPARE(shop.runExport().status, 1);
        QCOMPARE(shop.file("compose.yaml"), shopCompose);
        QCOMPARE(shop.runExport({"--take-plan", "*"}).status, 0);
        QCOMPARE(shop.file("compose.yaml"), QString(shopCompose).replace("1.27", "1.28"));
    }

    void aFreshCloneKnowsItsHistory_data()
    {
        QTest::addColumn<bool>("inPlan");
        QTest::addColumn<QString>("state");
        QTest::newRow("the plan is edited") << true << "changed  compose.yaml\n";
        QTest::newRow("the folder is edited") << false << "edited   compose.yaml (changed in the folder, ";
    }
    void aFreshCloneKnowsItsHistory()
    {
        PORTOLAN_NEED_PROGRAM("git");
        QFETCH(bool, inPlan);
        QFETCH(QString, state);
        const Shop shop;
        shop.becomeClone();
        QCOMPARE(shop.runExport({"--check"}).status, 0);
        shop.edit(inPlan ? "shop.portolan.yaml" : "compose.yaml", "nginx:1.27", "nginx:1.28");
        const Run run = shop.runExport();
        QVERIFY2(run.output.startsWith(state), qPrintable(run.output));
        QCOMPARE(shop.file("compose.yaml"), QString(shopCompose).replace("1.27", "1.28"));
    }

    void whatEveryMachineHasForItselfIsNotChecked()
    {
        PORTOLAN_NEED_PROGRAM("git");
        const Shop shop;
        shop.editPlan("nodes:\n", "env-files:\n  .env:\n    variables: {A: x}\nnodes:\n");
        const QStringList check = {"export", shop.plan(),   "--to",   shop.path(),
                                   "--only", "compose,env", "--check"};
        shop.becomeClone();
        QCOMPARE(portolanctl(check).status, 1);
        writeTree(shop.path(), {{".gitignore", ".env\n"}});
        const Run run = portolanctl(check);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors,
                 QStringLiteral("note: .env is not here and ignored by git: it is not checked\n"));
    }

    void thePlanItselfIsNeverWrittenOver_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("by its name") << "shop.portolan.yaml";
        QTest::newRow("by a hard link") << "other.yaml";
        QTest::newRow("by a symbolic link") << "link.yaml";
    }
    void thePlanItselfIsNeverWrittenOver()
    {
        QFETCH(QString, path);
        const Shop shop;
        QVERIFY(QFile::link("shop.portolan.yaml", shop.path() + "/link.yaml"));
        if (::link(qPrintable(shop.plan()), qPrintable(shop.path() + "/other.yaml")) != 0)
            QSKIP("no hard links here");
        QFile plan(shop.plan());
        QVERIFY(plan.open(QIODevice::ReadWrite));
        const QByteArray text = plan.readAll().replace("compose.yaml", path.toUtf8());
        plan.resize(0);
        plan.seek(0);
        plan.write(text);
        plan.close();
        const Run run = shop.runExport({"--take-plan", "*"});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains("error: is the plan itself, which an export never writes"),
                 qPrintable(run.errors));
        QVERIFY(plan.open(QIODevice::ReadOnly));
        QCOMPARE(plan.readAll(), text);
    }

    void whatAPullWouldTakeAwayIsAskedFor()
    {
        const Shop shop;
        shop.editFile("    db:\n        image: postgres:16\n", "    db:\n        image: postgres:17\n"
                                                               "    a: {image: x}\n    b: {image: x}\n");
        QCOMPARE(shop.runExport({"--pull"}).status, 0);
        writeTree(shop.path(), {{"compose.yaml", "services: {web: {image: nginx}}\n"}});
        const QString plan = shop.file("shop.portolan.yaml");
        const Run refused = shop.runExport({"--pull"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.contains("would lose 3 of its 4 services"), qPrintable(refused.errors));
        QCOMPARE(shop.file("shop.portolan.yaml"), plan);
        QCOMPARE(shop.runExport({"--pull", "--allow-mass-delete"}).status, 0);
        QCOMPARE(shop.runExport({"--check"}).status, 0);
    }

    void secretsOfComposeFilesStayWhereTheyAre()
    {
        const QString withSecret = QString(shopCompose) +
                                   "        environment:\n            DB_PASSWORD: hunter2\n"
                                   "            MODE: test\n";
        const Shop shop({{"compose.yaml", withSecret}});
        const auto isKnown = [&shop](const QString &secret) {
            return QStringList(readWholeTree(shop.path() + "/.portolan").values())
                       .join("")
                       .contains(secret) ||
                   shop.file("shop.portolan.yaml").contains(secret);
        };
        QVERIFY(!isKnown("hunter2"));
        QCOMPARE(shop.runExport().output, QStringLiteral("1 file: 1 unchanged\n"));
        // Both change something, and somebody another secret.
        shop.editFile("hunter2", "hunter3");
        QCOMPARE(shop.runExport().output, QStringLiteral("1 file: 1 unchanged\n"));
        shop.editFile("MODE: test", "MODE: live");
        shop.editPlan("nginx:1.27", "nginx:1.28");
        const Run shown = shop.runExport({"--pull", "--diff"});
        QVERIFY2(!shown.output.contains("hunter"), qPrintable(shown.output));
        QVERIFY2(shown.status == 0 && shown.output.contains("+            MODE: live"),
                 qPrintable(shown.output));
        QCOMPARE(shop.runExport({"--pull"}).status, 0);
        QCOMPARE(shop.file("compose.yaml"), QString(withSecret)
                                                .replace("hunter2", "hunter3")
                                                .replace("test", "live")
                                                .replace("1.27", "1.28"));
        QVERIFY(shop.file("shop.portolan.yaml").contains("MODE: live"));
        QVERIFY(!isKnown("hunter"));
        QCOMPARE(shop.runExport({"--check"}).status, 0);
        QVERIFY(QFile::remove(shop.path() + "/compose.yaml"));
        QVERIFY2(shop.runExport().output.startsWith(
                     "edited   compose.yaml (deleted in the folder, not from the plan"),
                 qPrintable(shop.runExport().output));
    }

    void aVariableBesideAMergeKeyGoesAlone()
    {
        const QString content =
            "x-env: &env\n  A: a\n  B: b\nservices:\n  web:\n    image: nginx:1\n    environment:\n"
            "      <<: *env\n      C: c # mine\n      D: d\n";
        const Shop shop({{"compose.yaml", content}});
        shop.editPlan("        C: c\n", "");
        const Run own = shop.runExport();
        QCOMPARE(own.errors, QString());
        QCOMPARE(shop.file("compose.yaml"), QString(content).remove("      C: c # mine\n"));
        // What comes in by the key can only be left out by writing out the rest.
        QString plan = shop.file("shop.portolan.yaml");
        plan.remove(plan.lastIndexOf("        A: a\n"), int(qstrlen("        A: a\n")));
        writeTree(shop.path(), {{"shop.portolan.yaml", plan}});
        const Run inherited = shop.runExport();
        QVERIFY2(inherited.errors.contains(
                     "services.web.environment no longer has all that its merge keys bring in; "
                     "what it has of them is written out"),
                 qPrintable(inherited.errors));
        QVERIFY(shop.file("compose.yaml").endsWith("    environment:\n      D: d\n      B: b\n"));
    }

    void aDiffTellsWhatAnExportWouldRefuse()
    {
        const Shop shop;
        shop.editFile("postgres:16", "postgres:17");
        shop.editPlan("postgres:16", "postgres:18");
        const Run open = shop.runExport({"--diff"});
        QVERIFY2(
            open.errors.contains("compose.yaml:8:16: error: services.db.image was changed in the folder and "
                                 "in the plan") &&
                open.errors.contains("error: nothing is written, because of 1 conflict"),
            qPrintable(open.errors));
        const Run chosen = shop.runExport({"--diff", "--take-plan", "compose.yaml"});
        QCOMPARE(chosen.errors, QString());
        QVERIFY2(chosen.output.contains("-        image: postgres:17\n+        image: postgres:18\n"),
                 qPrintable(chosen.output));
        const Run kept = shop.runExport({"--diff", "--take-folder", "*"});
        QVERIFY2(kept.errors.isEmpty() && !kept.output.contains("+        image"), qPrintable(kept.output));
    }

    void aDiffAsksBeforeMuchGoes()
    {
        const Shop shop;
        const QString many = "    a: {image: x}\n    b: {image: x}\n";
        shop.editFile("    db:\n", qPrintable(many + "    db:\n"));
        QCOMPARE(shop.runExport({"--pull"}).status, 0);
        const QString plan = shop.file("shop.portolan.yaml");
        shop.editFile(qPrintable(many), "");
        const Run run = shop.runExport({"--pull", "--diff"});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains("would lose 2 of its 4 services, so nothing is written"),
                 qPrintable(run.errors));
        QCOMPARE(shop.file("shop.portolan.yaml"), plan);
        QCOMPARE(shop.runExport({"--pull", "--diff", "--allow-mass-delete"}).errors, QString());
    }

    void aFileThatCannotBeReadStopsTheExport_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("export") << QStringList() << 1;
        QTest::newRow("pull") << QStringList{"--pull"} << 1;
        QTest::newRow("check") << QStringList{"--check"} << 1;
        QTest::newRow("diff") << QStringList{"--diff"} << 1;
        QTest::newRow("left out by name") << QStringList{"--take-folder", "compose.yaml"} << 1;
        QTest::newRow("replaced by name") << QStringList{"--take-plan", "compose.yaml"} << 0;
    }
    void aFileThatCannotBeReadStopsTheExport()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const Shop shop({{"compose.yaml", "include: [more.yaml]\n" + shopCompose},
                         {"more.yaml", "services:\n  cache:\n    image: redis:7\n"}});
        shop.editPlan("redis:7", "redis:8");
        shop.editFile("services:", "services: [\n  \"");
        const Tree before = readTree(shop.path());
        const Run run = shop.runExport(options);
        QCOMPARE(run.status, status);
        const bool isChosen = options.contains("compose.yaml");
        QCOMPARE(run.errors.contains(QRegularExpression("compose.yaml:\\d+:\\d+: error: cannot be read: ")),
                 !isChosen);
        QCOMPARE(run.errors.contains("error: nothing is written, because a file cannot be read;"), !isChosen);
        QCOMPARE(readTree(shop.path()) == before, !isChosen);
        if (isChosen)
            QVERIFY(shop.file("more.yaml").contains("redis:8"));
    }

    void bothSidesOfTheSameAreNotTaken_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("what");
        QTest::newRow("all") << QStringList{"--take-plan", "*", "--take-folder", "*"} << "*";
        QTest::newRow("a file") << QStringList{"--take-plan", "compose.yaml", "--take-folder", "compose.yaml"}
                                << "compose.yaml";
        QTest::newRow("an item") << QStringList{"--take-folder", "compose.yaml:services.web", "--take-plan",
                                                "compose.yaml:services.web", "--diff"}
                                 << "compose.yaml:services.web";
    }
    void bothSidesOfTheSameAreNotTaken()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, what);
        const Shop shop;
        const Run run = shop.runExport(options);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.errors,
                 QStringLiteral("error: --take-plan and --take-folder both name %1; choose one of them\n")
                     .arg(what));
    }

    void whatIsSaidOfAllFilesHoldsForTheRestOfOne()
    {
        const Shop shop;
        shop.editFile("postgres:16", "postgres:17");
        shop.editFile("nginx:1.27", "nginx:1.26");
        shop.editPlan("postgres:16", "postgres:18");
        shop.editPlan("nginx:1.27", "nginx:1.28");
        const Run run = shop.runExport({"--take-plan", "*", "--take-folder", "compose.yaml:services.db"});
        QVERIFY2(shop.file("compose.yaml").contains("nginx:1.28") &&
                     shop.file("compose.yaml").contains("postgres:17"),
                 qPrintable(run.errors));
    }

    void filesOfAnImportAreMissingOrOutside_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        QTest::newRow("missing") << "DIR/other.yaml"
                                 << "DIR/other.yaml: error: is not there";
        QTest::newRow("from the wrong folder")
            << "compose.yaml"
            << "compose.yaml: error: is not there; paths start from the current folder: name DIR/";
        QTest::newRow("outside") << "DIR/../outside.yaml"
                                 << "DIR/../outside.yaml: error: lies outside DIR";
        QTest::newRow("dots in the name") << "DIR/..inside.yaml"
                                          << "";
    }
    void filesOfAnImportAreMissingOrOutside()
    {
        QFETCH(QString, path);
        QFETCH(QString, why);
        const Shop shop;
        writeTree(shop.path(),
                  {{"../outside.yaml", "services: {}\n"}, {"..inside.yaml", "services: {a: {image: a}}\n"}});
        const Run run = portolanctl({"import", shop.path(), "-f", path.replace("DIR", shop.path())});
        QCOMPARE(run.status, why.isEmpty() ? 0 : 3);
        QVERIFY2(run.errors.contains(why.replace("DIR", shop.path())), qPrintable(run.errors));
    }

    void aPlanFromStandardInputIsNotPulledInto()
    {
        QCOMPARE(portolanctl({"export", "-", "--to", "x", "--pull"}, "portolan: 1\n").status, 2);
    }
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
