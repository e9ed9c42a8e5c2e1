#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

/// The command line as other people's scripts meet it: exit statuses, and one clear message for each bad
/// input.
class TestPortolanctl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesWithoutPermission();
    void refusesHugeFiles();
    void refusesAnAliasBomb();
    void refusesAnIncludeCycle();
    void leavesAReadOnlyTargetAlone();
    void formatsAPlan();
    void importsChecksAndExportsARepository();
    void explainsEveryRule();
    void judgesTailnetPolicies_data();
    void judgesTailnetPolicies();
    void evaluatesATailnetPolicy();
    void writesWhatOthersReadAsJson_data();
    void writesWhatOthersReadAsJson();

private:
    struct Answer {
        int status = -1;
        QByteArray output;
        QByteArray errors;
    };
    enum class As { Self, Nobody };
    Answer run(const QStringList &arguments, As who = As::Self) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString example = QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/examples/atl-chat.portolan.yaml");

constexpr int well = 0;
constexpr int differences = 1;
constexpr int usage = 2;
constexpr int unreadable = 3;
constexpr int unwritable = 4;

} // namespace

void TestPortolanctl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestPortolanctl::Answer TestPortolanctl::run(const QStringList &arguments, As who) const
{
    constexpr unsigned nobody = 65534;
    QProcess program;
    if (who == As::Nobody)
        program.setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(127);
        });
    program.setWorkingDirectory(m_folder->path());
    program.start(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl", arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError()};
}

void TestPortolanctl::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestPortolanctl::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPortolanctl::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("nothing") << QStringList();
    QTest::addRow("unknown subcommand") << QStringList{"fly"};
    QTest::addRow("unknown option") << QStringList{"check", example, "--quickly"};
    QTest::addRow("missing argument") << QStringList{"check"};
    QTest::addRow("unknown format") << QStringList{"check", example, "--format", "xml"};
    QTest::addRow("unknown environment") << QStringList{"check", example, "--environment", "staging"};
    QTest::addRow("export without a target") << QStringList{"export", example};
    QTest::addRow("export of an unknown kind")
        << QStringList{"export", example, "--to", "x", "--only", "jokes"};
}

void TestPortolanctl::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, usage);
    QVERIFY(!answer.errors.isEmpty());
}

void TestPortolanctl::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("message");
    const QByteArray none;
    for (const char *command : {"check", "fmt"})
        QTest::addRow("%s of a missing file", command)
            << QStringList{command, "gone.portolan.yaml"} << none
            << QByteArray("gone.portolan.yaml: error: cannot be read: No such file or directory");
    QTest::addRow("fmt of a folder") << QStringList{"fmt", "."} << none
                                     << QByteArray(".: error: is a directory where a file is meant");
    QTest::addRow("export of a missing file")
        << QStringList{"export", "gone", "--to", "out"} << none
        << QByteArray("gone: error: cannot be read: No such file or directory");
    QTest::addRow("check of malformed YAML")
        << QStringList{"check", "plan"} << QByteArray("portolan: [1") << QByteArray("plan:1:");
    QTest::addRow("check of bytes") << QStringList{"check", "plan"}
                                    << QByteArray("\x7F"
                                                  "ELF\xFF\xFE")
                                    << QByteArray("plan:1:5: error: the text is not UTF-8");
    QTest::addRow("check of a newer plan") << QStringList{"check", "plan"} << QByteArray("portolan: 99\n")
                                           << QByteArray("plan:1:11: error: this plan has format 99");
    QTest::addRow("export of a newer plan")
        << QStringList{"export", "plan", "--to", "out"} << QByteArray("portolan: 99\n")
        << QByteArray("plan:1:11: error: this plan has format 99");
    QTest::addRow("import of a missing folder")
        << QStringList{"import", "gone"} << none
        << QByteArray("gone: error: cannot be read: No such file or directory");
    QTest::addRow("import of a folder without compose files")
        << QStringList{"import", "."} << none
        << QByteArray(".: error: has no compose file at its root; name one with -f FILE");
    QTest::addRow("resolve of a missing file")
        << QStringList{"resolve", "-f", "gone.yaml"} << none << QByteArray("gone.yaml");
    QTest::addRow("resolve of malformed YAML")
        << QStringList{"resolve", "-f", "plan"} << QByteArray("services: {") << QByteArray("plan:1:");
    QTest::addRow("deep nesting") << QStringList{"resolve", "-f", "plan"}
                                  << "a: " + QByteArray("- ").repeated(5000) << QByteArray("plan:1:");
    QTest::addRow("deep defaults") << QStringList{"resolve", "-f", "plan"}
                                   << "services: {a: {image: \"" + QByteArray("${A:-").repeated(100'000) +
                                          QByteArray("}").repeated(100'000) + "\"}}"
                                   << QByteArray("plan:1:");
}

void TestPortolanctl::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, message);
    if (!content.isEmpty())
        write("plan", content);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, unreadable);
    QVERIFY2(answer.errors.contains(message), answer.errors.left(500).constData());
    QVERIFY(answer.output.isEmpty());
    QVERIFY(!QFileInfo::exists(path("out")));
}

void TestPortolanctl::refusesWithoutPermission()
{
    write("plan", "portolan: 1\n");
    ::chmod(m_folder->path().toLocal8Bit().constData(), 0755);
    ::chmod(path("plan").toLocal8Bit().constData(), 0);
    // The superuser may read everything, so the program has to run as somebody else.
    const As who = ::geteuid() == 0 ? As::Nobody : As::Self;
    if (run({"--version"}, who).status != well)
        QSKIP("nobody may not run programs from this build folder");
    const Answer answer = run({"check", "plan"}, who);
    QCOMPARE(answer.status, unreadable);
    QCOMPARE(answer.errors, QByteArray("plan: error: cannot be read: Permission denied\n"));
}

void TestPortolanctl::refusesHugeFiles()
{
    for (const QString name : {"plan", "compose.yaml", ".env"}) {
        write(name, "x");
        QFile file(path(name));
        QVERIFY(file.resize(qint64{1} << 30));
    }
    for (const QStringList &arguments :
         {QStringList{"check", "plan"}, {"resolve", "-f", "compose.yaml"}, {"import", "."}}) {
        const Answer answer = run(arguments);
        QCOMPARE(answer.status, unreadable);
        QVERIFY2(answer.errors.contains("is larger than 64 MiB"), answer.errors.constData());
    }
}

void TestPortolanctl::refusesAnAliasBomb()
{
    QByteArray bomb = "portolan: 1\nname: &a0 lol\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        bomb += "x" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                (alias + ", ").repeated(9) + alias + "]\n";
    }
    write("plan", bomb);
    for (const QStringList &arguments :
         {QStringList{"check", "plan"}, {"resolve", "-f", "plan"}, {"import", ".", "-f", "plan"}}) {
        const Answer answer = run(arguments);
        QCOMPARE(answer.status, unreadable);
        QVERIFY2(answer.errors.contains("aliases grow beyond"), answer.errors.left(300).constData());
    }
}

void TestPortolanctl::refusesAnIncludeCycle()
{
    write("compose.yaml", "include: [b.yaml]\n");
    write("b.yaml", "include: [compose.yaml]\n");
    const Answer answer = run({"resolve"});
    QCOMPARE(answer.status, unreadable);
    QVERIFY2(answer.errors.contains("b.yaml"), answer.errors.constData());
}

void TestPortolanctl::leavesAReadOnlyTargetAlone()
{
    write("out", "in the way");
    const Answer intoAFile = run({"export", example, "--to", "out"});
    QCOMPARE(intoAFile.status, unwritable);
    QCOMPARE(read("out"), QByteArray("in the way"));
    write("plan.portolan.yaml", "portolan: 1\nname: {\n");
    QCOMPARE(run({"fmt", "plan.portolan.yaml"}).status, unreadable);
    QCOMPARE(read("plan.portolan.yaml"), QByteArray("portolan: 1\nname: {\n"));
}

void TestPortolanctl::formatsAPlan()
{
    write("plan.portolan.yaml", "portolan: 1\nnodes: {a: {role: 'x'}}\nname: \"demo\"\n");
    QCOMPARE(run({"fmt", "--check", "plan.portolan.yaml"}).status, differences);
    QCOMPARE(run({"fmt", "plan.portolan.yaml"}).status, well);
    QCOMPARE(read("plan.portolan.yaml"), QByteArray("portolan: 1\nname: demo\nnodes:\n  a:\n    role: x\n"));
    QCOMPARE(run({"fmt", "--check", "plan.portolan.yaml"}).status, well);
    QCOMPARE(run({"fmt", "--check", example}).status, well);
}

void TestPortolanctl::importsChecksAndExportsARepository()
{
    write("repo/compose.yaml", "name: demo\nservices:\n  web:\n    image: web:1\n    ports: "
                               "[\"${PORT:-8080}:80\"]\n    networks: [net]\n"
                               "  api: {image: api:1, ports: [\"8080:8080\"], networks: [net]}\nnetworks: "
                               "{net: {driver: bridge}}\n");
    write("repo/.env", "PORT=8081\n");
    const Answer imported = run({"import", "repo", "-o", "demo.portolan.yaml"});
    QCOMPARE(imported.status, well);
    QVERIFY2(imported.output.startsWith("demo: 2 services, 2 port bindings, 1 network, 1 variable\n"),
             imported.output.constData());
    QVERIFY(!run({"check", "demo.portolan.yaml"}).output.contains("[port-dup]"));
    const Answer exported = run({"export", "demo.portolan.yaml", "--to", "out"});
    QVERIFY2(exported.status == well, exported.errors.constData());
    QVERIFY(read("out/compose.yaml").contains("${PORT:-8080}:80"));
    QCOMPARE(run({"export", "demo.portolan.yaml", "--to", "out", "--check"}).status, well);
    write("out/.env", "PORT=9\n");
    QCOMPARE(run({"export", "demo.portolan.yaml", "--to", "out", "--check"}).status, differences);
}

void TestPortolanctl::explainsEveryRule()
{
    const Answer rules = run({"rules", "--format", "json"});
    QCOMPARE(rules.status, well);
    const QJsonDocument document = QJsonDocument::fromJson(rules.output);
    const QJsonArray list =
        document.isArray() ? document.array() : document.object().value("rules").toArray();
    QVERIFY(list.size() >= 26);
    for (const QJsonValue &rule : list) {
        const Answer page = run({"explain", rule.toObject().value("id").toString()});
        QCOMPARE(page.status, well);
        QVERIFY(page.output.size() > 200);
    }
    QCOMPARE(run({"explain", "no-such-rule"}).status, usage);
}

void TestPortolanctl::judgesTailnetPolicies_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    const QByteArray rule = "{\"action\": \"accept\", \"src\": [\"tag:a\"], \"dst\": [\"tag:b:22\"]}";
    const QByteArray expects = "\"src\": \"tag:a\", \"accept\": [\"tag:b:22\"]";
    QTest::addRow("test that holds") << rule << expects << well << QByteArray();
    QTest::addRow("test that fails") << QByteArray() << expects << differences
                                     << QByteArray("policy:4:39: error: \"tag:a\" cannot reach \"tag:b:22\"");
    QTest::addRow("refused policy") << QByteArray("{}") << expects << unreadable
                                    << QByteArray("policy:3:10: error: the action of a rule is \"accept\"");
}

void TestPortolanctl::judgesTailnetPolicies()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, test);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    write("policy", "{\n\"tagOwners\": {\"tag:a\": [], \"tag:b\": []}, // who\n\"acls\": [" + rules +
                        "],\n\"tests\": [{" + test + "}],\n}\n");
    const Answer answer = run({"policy-test", "policy"});
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.errors.startsWith(message), answer.errors.constData());
}

void TestPortolanctl::evaluatesATailnetPolicy()
{
    write("policy", "{\"acls\": [{\"action\": \"accept\", \"src\": [\"100.64.0.9\"], \"dst\": [\"*:22\"]}]}");
    write("nodes", "{\"nodes\": {\"box\": {\"user\": \"alice\", \"ipv4\": \"100.64.0.7\"}}}");
    const Answer answer = run({"policy-eval", "policy", "--nodes", "nodes", "--format", "json"});
    QCOMPARE(answer.status, well);
    QCOMPARE(QJsonDocument::fromJson(answer.output),
             QJsonDocument::fromJson(
                 "{\"version\": 1, \"nodes\": {\"box\": [{\"src\": [\"100.64.0.9\"], \"dst\": "
                 "[{\"ip\": \"*\", \"first\": 22, \"last\": 22}], \"proto\": [1, 6, 17, 58]}]}}"));
    QCOMPARE(run({"policy-eval", "policy", "--nodes", "gone"}).status, unreadable);
    QCOMPARE(run({"policy-eval", "policy"}).status, usage);
}

void TestPortolanctl::writesWhatOthersReadAsJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("key");
    QTest::addRow("check") << QStringList{"check", example, "--format", "json", "--fail-on", "never"}
                           << "findings";
    QTest::addRow("SARIF") << QStringList{"check", example, "--format", "sarif", "--fail-on", "never"}
                           << "runs";
}

void TestPortolanctl::writesWhatOthersReadAsJson()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, key);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, well);
    QVERIFY(!QJsonDocument::fromJson(answer.output).object().value(key).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestPortolanctl)
#include "tst_portolanctl.moc"
