#include "tests/programs.h"

#include <QtTest>

using namespace portolan::test;

namespace {

const std::string plan = R"(portolan: 1
name: shop
networks:
  internet: {kind: internet}
compose-files:
  compose.yaml:
nodes:
  host:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.20]}
    firewall:
      tool: ufw
      rules:
        - {action: allow, ports: 22, protocol: tcp, management: true}
services:
  web:
    node: host
    file: compose.yaml
    ports:
      - {port: "127.0.0.1:8080:80", at: "7:9"}
  sshd: {node: host, ports: [{port: "22:22"}, {port: "25:25"}]}
links:
  - {from: web, to: sshd, port: 22, via: 203.0.113.20}
  - {external: Portal, to: web, port: 80}
)";

} // namespace

/// `portolanctl trace`, `matrix` and `diff`.
class TestReach : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = writeFile(*m_folder, "shop.portolan.yaml", plan);
    }

    void tracesWithFileAndLine();
    void tracesAsJson();
    void tracesLinks();
    void endsWithAStatusThatSaysWhy_data();
    void endsWithAStatusThatSaysWhy();
    void printsTheMatrix();
    void tellsHowPlansDiffer();
    void annotatesWhatBecomesReachable();
    void showsTheExposureOfAnExport();

private:
    static Outcome run(const QStringList &arguments)
    {
        return runProgram(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl", arguments);
    }

    QString changed(const char *from, const char *to) const
    {
        return writeFile(*m_folder, "new.portolan.yaml",
                         QString::fromStdString(plan).replace(from, to).toStdString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_plan;
};

void TestReach::tracesWithFileAndLine()
{
    const Outcome closed = run({"trace", m_plan, "--from", "internet", "--to", "203.0.113.20:25"});
    QCOMPARE(closed.status, 1);
    QVERIFY2(closed.output.startsWith("the Internet to 203.0.113.20:25: denied-in\n"),
             qPrintable(closed.output));
    QVERIFY2(closed.output.contains("node/host firewall.incoming (" + m_plan + ":11:5)"),
             qPrintable(closed.output));

    const QString open = changed("127.0.0.1:8080:80", "8080:80");
    const Outcome outcome = run({"trace", open, "--from", "internet", "--to", "service/web:80"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("at: service/web ports[0] (compose.yaml:7:9)"),
             qPrintable(outcome.output));
}

void TestReach::tracesAsJson()
{
    const Outcome outcome =
        run({"trace", m_plan, "--from", "internet", "--to", "203.0.113.20:22", "--format", "json"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(json["from"].toString(), QStringLiteral("internet"));
    QCOMPARE(json["disposition"].toString(), QStringLiteral("accepted"));
    QCOMPARE(json["service"].toString(), QStringLiteral("sshd"));
    QCOMPARE(json["hops"].toArray().size(), 3);
    const QJsonObject hop = json["hops"][1].toObject();
    QCOMPARE(hop["kind"].toString(), QStringLiteral("firewall"));
    QCOMPARE(hop["node"].toString(), QStringLiteral("host"));
    QCOMPARE(hop["verdict"].toString(), QStringLiteral("pass"));
    QCOMPARE(hop["location"]["field"].toString(), QStringLiteral("firewall.rules[0]"));
    QCOMPARE(hop["location"]["line"].toInt(), 14);
}

void TestReach::tracesLinks()
{
    const Outcome outcome = run({"trace", m_plan, "--links"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output,
             QStringLiteral("link/web>sshd:22: accepted\n"
                            "link/Portal>web:80: insufficient-info, the plan does not say where "
                            "Portal is\n"));
}

void TestReach::endsWithAStatusThatSaysWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("no vantage") << QStringList{"trace", "PLAN", "--to", "web:80"} << 2
                                << "error: name --from and --to, or --links\n";
    QTest::newRow("a vantage that is not there")
        << QStringList{"trace", "PLAN", "--from", "node/x", "--to", "web:80"} << 2
        << "error: --from: the plan has no node \"x\"\n";
    QTest::newRow("no port") << QStringList{"trace", "PLAN", "--from", "internet", "--to", "web"} << 2
                             << "error: --to: \"web\" has no port: write NAME:PORT or NAME:PORT/udp\n";
    QTest::newRow("an environment that is not there")
        << QStringList{"matrix", "PLAN", "--environment", "staging"} << 2
        << "error: the plan has no environment \"staging\"; it has none\n";
    QTest::newRow("a file that is not there")
        << QStringList{"diff", "PLAN", "gone"} << 3 << "gone: error: cannot be read";
    QTest::newRow("the same plan") << QStringList{"diff", "PLAN", "PLAN"} << 0 << "";
}

void TestReach::endsWithAStatusThatSaysWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    arguments.replaceInStrings("PLAN", m_plan);
    const Outcome outcome = run(arguments);
    QTEST(outcome.status, "status");
    QVERIFY2(message.isEmpty() ? outcome.output.isEmpty() : outcome.output.startsWith(message),
             qPrintable(outcome.output));
}

void TestReach::printsTheMatrix()
{
    const Outcome outcome =
        run({"matrix", m_plan, "--from", "internet", "--from", "neighbour", "--format", "csv"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QStringLiteral("service,node,port,application,internet,neighbour\r\n"
                                            "web,host,80/tcp,,-,open / -\r\n"
                                            "sshd,host,22/tcp,,open / -,open / -\r\n"
                                            "sshd,host,25/tcp,,denied / -,denied / -\r\n"));
}

void TestReach::tellsHowPlansDiffer()
{
    const QString newer = changed("127.0.0.1:8080:80", "8080:80");
    const Outcome outcome = run({"diff", m_plan, newer});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.output.startsWith("changed service/web: ports\n"), qPrintable(outcome.output));
    QVERIFY2(outcome.output.contains("new finding: "), qPrintable(outcome.output));
    QVERIFY2(outcome.output.contains(
                 "newly reachable from the Internet: web 80/tcp over IPv4, because ports[0] has no "
                 "host IP (compose.yaml:7)\n"),
             qPrintable(outcome.output));

    const Outcome back = run({"diff", newer, m_plan, "--format", "json"});
    const QJsonObject json = QJsonDocument::fromJson(back.output.toUtf8()).object();
    QCOMPARE(json["entities"][0]["fields"].toArray(), QJsonArray{"ports"});
    QCOMPARE(json["exposure"][0]["change"].toString(), QStringLiteral("closed"));
    QCOMPARE(json["exposure"][0]["from"].toString(), QStringLiteral("the Internet"));
}

void TestReach::annotatesWhatBecomesReachable()
{
    const Outcome outcome =
        run({"diff", m_plan, changed("127.0.0.1:8080:80", "8080:80"), "--format", "github"});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output.section('\n', 0, 0),
             QStringLiteral(
                 "::warning title=Exposure,file=compose.yaml,line=7::newly reachable from the Internet: web "
                 "80/tcp over IPv4, because ports[0] has no host IP"));
}

void TestReach::showsTheExposureOfAnExport()
{
    const QString folder = m_folder->filePath("repository");
    QCOMPARE(run({"export", m_plan, "--to", folder}).status, 0);
    const QString newer = changed("127.0.0.1:8080:80", "8080:80");
    const Outcome outcome = run({"export", newer, "--to", folder, "--diff"});
    QVERIFY2(outcome.output.contains(
                 "newly reachable from the Internet: web 80/tcp over IPv4, because ports[0] has no "
                 "host IP\n"),
             qPrintable(outcome.output));
    QVERIFY(!run({"export", m_plan, "--to", folder, "--diff"}).output.contains("reachable"));
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
