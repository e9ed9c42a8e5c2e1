#include "tests/export/folders.h"

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr const char *planText = R"(portolan: 1
name: small
compose-files: {compose.yaml: }
nodes: {host: {}}
services:
  web: {node: host, file: compose.yaml, image: "nginx:1.27", ports: [{port: "127.0.0.1:8080:80"}, {port: "127.0.0.1:8081:81"}]}
)";

Outcome portolanctl(const QStringList &arguments, const QStringList &environment = {})
{
    return runProgram(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl", arguments,
                      environment);
}

/// The lines of a report that are about rules of that beginning.
QStringList linesWith(const Outcome &outcome, const QString &rule)
{
    return outcome.output.split('\n').filter('[' + rule);
}

} // namespace

/// What check says of a folder, and of a document, that is held against a plan.
class TestHeldAgainst : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeTree(m_folder->path(), {{"p.portolan.yaml", planText}});
        QCOMPARE(portolanctl({"export", plan(), "--to", target()}).status, 0);
    }

    void saysNothingOfAFolderThatSaysTheSame()
    {
        const Outcome outcome = check({"--against", target()});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.output.endsWith("0 errors, 0 warnings, 0 infos\n") ||
                     !outcome.output.contains(target()),
                 qPrintable(outcome.output));
    }

    void tellsWhatTheFolderChanged()
    {
        edit("compose.yaml", "127.0.0.1:8080:80", "127.0.0.1:9090:80");
        const Outcome outcome = check({"--against", target()});
        QCOMPARE(outcome.status, 1);
        const QStringList lines = linesWith(outcome, "changed-on-disk");
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].startsWith(target() + "/compose.yaml:") &&
                     lines[0].contains("error: compose.yaml was changed in the folder, and not in the plan."),
                 qPrintable(lines[0]));
    }

    void tellsWhatThePlanChanged()
    {
        editPlan("nginx:1.27", "nginx:1.28");
        const Outcome outcome = check({"--against", target()});
        QCOMPARE(outcome.status, 1);
        const QStringList lines = linesWith(outcome, "export-stale");
        QVERIFY2(!lines.filter("compose.yaml does not say what the plan says.").isEmpty(),
                 qPrintable(outcome.output));
    }

    void tellsWhatIsMissing()
    {
        QVERIFY(QFile::remove(target() + "/compose.yaml"));
        QVERIFY(QDir(target() + "/.portolan").removeRecursively());
        const Outcome outcome = check({"--against", target()});
        QVERIFY2(!linesWith(outcome, "export-stale").filter("compose.yaml is missing.").isEmpty(),
                 qPrintable(outcome.output));
    }

    void tellsWhatWouldBeLost()
    {
        QString services;
        for (int i = 0; i < 9; ++i)
            services += QStringLiteral("  s%1: {node: host, file: compose.yaml, image: \"a:1\"}\n").arg(i);
        writeTree(m_folder->path(), {{"p.portolan.yaml", planText + services}});
        QCOMPARE(portolanctl({"export", plan(), "--to", target()}).status, 0);
        writeTree(m_folder->path(), {{"p.portolan.yaml", planText}});
        const Outcome outcome = check({"--against", target()});
        QVERIFY2(!linesWith(outcome, "mass-delete")
                      .filter("compose.yaml would lose 9 of its 10 services.")
                      .isEmpty(),
                 qPrintable(outcome.output));
    }

    void reportsInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("part");
        QTest::newRow("json") << "json"
                              << "\"rule\": \"changed-on-disk\"";
        QTest::newRow("sarif") << "sarif"
                               << "\"ruleId\": \"changed-on-disk\"";
        QTest::newRow("github") << "github"
                                << "title=changed-on-disk::compose.yaml was changed";
    }

    void reportsInEveryFormat()
    {
        QFETCH(QString, format);
        edit("compose.yaml", "127.0.0.1:8080:80", "127.0.0.1:9090:80");
        const Outcome outcome = check({"--against", target(), "--format", format});
        QFETCH(QString, part);
        QVERIFY2(outcome.output.contains(part), qPrintable(outcome.output));
    }

    void acceptsWhatThePlanAccepts()
    {
        edit("compose.yaml", "127.0.0.1:8080:80", "127.0.0.1:9090:80");
        writeTree(m_folder->path(),
                  {{"p.portolan.yaml",
                    planText + QStringLiteral(
                                   "suppressions:\n  - {rule: changed-on-disk, entity: plan/small, reason: "
                                   "Tried out on the machine}\n")}});
        const Outcome outcome = check({"--against", target()});
        QCOMPARE(linesWith(outcome, "changed-on-disk"), QStringList());
        QVERIFY2(outcome.output.contains("1 accepted by the plan"), qPrintable(outcome.output));
    }

    void holdsADocumentAgainstThePlan()
    {
        writeTree(m_folder->path(),
                  {{"ports.md",
                    "# Ports\n\n| Port | Service |\n|------|---------|\n| 8080 | web |\n| 9000 | web |\n"}});
        const Outcome outcome = check({"--registry", m_folder->filePath("ports.md"), "--fail-on", "warning"});
        QCOMPARE(outcome.status, 1);
        const QString file = m_folder->filePath("ports.md");
        QCOMPARE(
            linesWith(outcome, "registry-"),
            QStringList({file + ":6:3: warning: The plan publishes no 9000/tcp, which the document lists. "
                                "[registry-unknown]",
                         file + ":6:3: warning: The document leaves out 8081/tcp, which web publishes. "
                                "[registry-omits]"}));
    }

    void saysNothingOfTheDocumentThatIsExported()
    {
        const Outcome outcome = check({"--registry", target() + "/docs/ports.md"});
        QCOMPARE(linesWith(outcome, "registry-"), QStringList());
    }

    void refusesADocumentWithoutPorts()
    {
        writeTree(m_folder->path(), {{"empty.md", "# Nothing\n"}});
        const Outcome outcome = check({"--registry", m_folder->filePath("empty.md")});
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.output.contains("empty.md: error: has no table of ports"),
                 qPrintable(outcome.output));
    }

    void listsTheCatalogueWithTheUsersOwn()
    {
        writeTree(m_folder->path(),
                  {{"portolan/catalogue/own.yaml",
                    "catalogue: 1\ncategory: Own\nservices:\n  own: {title: Own, summary: Ours, ports: "
                    "[{port: 1234, application: Own protocol, for: public}], sources: "
                    "[https://example.org]}\n"}});
        const QStringList environment = {"XDG_CONFIG_HOME=" + m_folder->path()};
        const Outcome list = portolanctl({"catalogue"}, environment);
        QCOMPARE(list.status, 0);
        QVERIFY(list.output.contains("\nprosody ") && list.output.contains("\nown "));
        const Outcome own = portolanctl({"catalogue", "own"}, environment);
        QCOMPARE(own.output,
                 QStringLiteral("Own: Ours\nCategory  Own\nPorts\n  1234/tcp         public    Own protocol\n"
                                "Sources\n  https://example.org\n"));
        QCOMPARE(portolanctl({"catalogue", "nothing"}, environment).status, 2);
    }

    void givesAPlanAServiceOfTheCatalogue()
    {
        const Outcome outcome =
            portolanctl({"catalogue", "uptime-kuma", "--add-to", plan(), "--node", "host"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.output,
                 QStringLiteral("note: the plan has no proxy that serves hosts: nothing leads to "
                                "3001/tcp from outside\n"));
        const QString text = readTree(m_folder->path())["p.portolan.yaml"];
        QVERIFY2(text.contains("uptime-kuma") && text.contains("127.0.0.1:3001:3001"), qPrintable(text));
        QCOMPARE(check({"--fail-on", "error"}).status, 0);
        QCOMPARE(portolanctl({"catalogue", "uptime-kuma", "--add-to", plan()}).status, 2);
        QCOMPARE(portolanctl({"catalogue", "uptime-kuma", "--add-to", plan(), "--node", "other"}).status, 2);
    }

    /// A folder that was just cloned has no notes of what plan and folder last said.
    void knowsFromGitWhatTheFolderChanged()
    {
        PORTOLAN_NEED_PROGRAM("git");
        const QString folder = m_folder->path();
        const QStringList who = {"-c", "user.name=a", "-c", "user.email=a@example.org"};
        for (const QStringList &step :
             {QStringList{"init", "-q", folder}, QStringList{"-C", folder, "add", "."},
              QStringList{"-C", folder} + who + QStringList{"commit", "-q", "-m", "x"}})
            QCOMPARE(runProgram("git", step).status, 0);
        QVERIFY(QDir(target() + "/.portolan").removeRecursively());
        edit("compose.yaml", "127.0.0.1:8080:80", "127.0.0.1:9090:80");
        const Outcome outcome = check({"--against", target()});
        QVERIFY2(!linesWith(outcome, "changed-on-disk")
                      .filter("compose.yaml was changed in the folder, and not in the plan.")
                      .isEmpty(),
                 qPrintable(outcome.output));
    }

private:
    QString plan() const { return m_folder->filePath("p.portolan.yaml"); }
    QString target() const { return m_folder->filePath("out"); }

    Outcome check(const QStringList &arguments) const
    {
        return portolanctl(QStringList{"check", plan()} + arguments);
    }

    void edit(const QString &file, const QString &from, const QString &to) const
    {
        QString text = readTree(target())[file];
        QVERIFY2(text.contains(from), qPrintable(text));
        writeTree(target(), {{file, text.replace(from, to)}});
    }

    void editPlan(const QString &from, const QString &to) const
    {
        writeTree(m_folder->path(), {{"p.portolan.yaml", QString(planText).replace(from, to)}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHeldAgainst)
#include "tst_held_against.moc"
