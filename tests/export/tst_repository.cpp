#include "tests/export/folders.h"
#include "tests/export/portolanctl.h"

#include <QtTest>

using namespace portolan::test;

namespace {

const QString compose = QStringLiteral("# The shop\n"
                                       "services:\n"
                                       "    web:   # in front\n"
                                       "        image: nginx:1.27\n"
                                       "        ports: [ '8080:80', '8443:443' ]\n"
                                       "\n"
                                       "    db:\n"
                                       "        image: postgres:16\n");

/// A repository that somebody keeps by hand, with its plan beside the files.
class Shop
{
public:
    Shop()
    {
        writeTree(path(), {{"compose.yaml", compose}});
        const Run imported = portolanctl({"import", path(), "-o", plan()});
        if (imported.status != 0)
            qFatal("%s", qPrintable(imported.errors));
    }

    QString path() const { return m_folder.path() + "/shop"; }
    QString plan() const { return path() + "/shop.portolan.yaml"; }
    QString file(const QString &name) const { return readTree(path())[name]; }

    void edit(const QString &name, const char *from, const char *to) const
    {
        QString text = file(name);
        if (!text.contains(from))
            qFatal("nothing to edit");
        writeTree(path(), {{name, text.replace(from, to)}});
    }
    void editPlan(const char *from, const char *to) const { edit("shop.portolan.yaml", from, to); }
    void editFile(const char *from, const char *to) const { edit("compose.yaml", from, to); }

    Run runExport(const QStringList &options = {}) const
    {
        return portolanctl(QStringList{"export", plan(), "--to", path(), "--only", "compose"} + options);
    }

    /// A clone of it, which knows nothing of earlier exports.
    void becomeClone() const
    {
        for (const QStringList &arguments :
             {QStringList{"init", "-q", "-b", "main", path()}, QStringList{"-C", path(), "add", "-A"},
              QStringList{"-C", path(), "-c", "user.name=Ada", "-c", "user.email=ada@example.net", "commit",
                          "-q", "-m", "All"}})
            if (runProgram("git", arguments).status != 0)
                qFatal("git failed");
        QDir(path() + "/.portolan").removeRecursively();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

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
                 QString(compose).replace("postgres:16", "postgres:17").replace("1.27", "1.28"));
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
        QCOMPARE(shop.file("compose.yaml"), compose);
        QCOMPARE(shop.runExport({"--take-plan", "*"}).status, 0);
        QCOMPARE(shop.file("compose.yaml"), QString(compose).replace("1.27", "1.28"));
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
        QCOMPARE(shop.file("compose.yaml"), QString(compose).replace("1.27", "1.28"));
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

    void aPlanFromStandardInputIsNotPulledInto()
    {
        QCOMPARE(portolanctl({"export", "-", "--to", "x", "--pull"}, "portolan: 1\n").status, 2);
    }
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
