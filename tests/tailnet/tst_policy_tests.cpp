#include "model/tailnet/policy_tests.h"
#include "tests/tailnet/sample_tailnet.h"

using namespace portolan;
using namespace portolan::test;

namespace {

QStringList failuresOf(const QString &rules, const tailnet::Tailnet &tailnet)
{
    QStringList messages;
    for (const tailnet::TestFailure &failure :
         tailnet::runPolicyTests(policyFrom(rules.toStdString()), tailnet).failures)
        messages << QString::fromStdString(failure.message);
    return messages;
}

/// Rules that the tests of the rows below are about.
const QString accessRules = QStringLiteral(R"("postures": {"posture:linux": ["node:os == 'linux'"]}, "acls": [
    {"action": "accept", "src": ["group:ops"], "dst": ["tag:web:80,443", "tag:spare:22"]},
    {"action": "accept", "src": ["tag:web"], "dst": ["lan:5432"], "proto": "tcp"},
    {"action": "accept", "src": ["tag:spare"], "dst": ["box:53"], "proto": "udp"},
    {"action": "accept", "src": ["autogroup:member"], "dst": ["autogroup:self:22"]},
    {"action": "accept", "src": ["zoe@example.net", "10.1.0.0/16"], "dst": ["box:25"]},
    {"action": "accept", "src": ["bob@example.org"], "dst": ["box:3389"], "srcPosture": ["posture:linux"]}],
    )");

const QString sshRules = QStringLiteral(R"("ssh": [
    {"action": "check", "src": ["autogroup:member"], "dst": ["autogroup:self"], "users": ["autogroup:nonroot"]},
    {"action": "accept", "src": ["group:ops"], "dst": ["tag:web"], "users": ["root", "localpart:*@example.com"]}],
    )");

} // namespace

class TestPolicyTests : public QObject
{
    Q_OBJECT

private slots:
    void judgesTests_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<QStringList>("failures");
        const auto row = [](const char *name, const char *test, const QStringList &failures = {}) {
            QTest::addRow("%s", name) << test << failures;
        };
        row("allowed as expected", R"("src": "alice@example.com", "accept": ["tag:web:80", "tag:db:443"])");
        row("denied as expected", R"("src": "bob@example.org", "deny": ["tag:web:80", "tag:db:5432"])");
        row("denied against expectation", R"("src": "bob@example.org", "accept": ["tag:web:80"])",
            {"\"bob@example.org\" cannot reach \"tag:web:80\", which this test expects"});
        row("allowed against expectation", R"("src": "group:ops", "deny": ["tag:web:80"])",
            {"\"group:ops\" can reach \"tag:web:80\", which this test forbids"});
        row("a group, not all of which may",
            R"("src": "group:all", "accept": ["tag:web:80"], "deny": ["tag:web:80"])",
            {"\"group:all\" cannot reach \"tag:web:80\", which this test expects",
             "\"group:all\" can reach \"tag:web:80\", which this test forbids"});
        row("an address behind a router", R"("src": "tag:web", "accept": ["10.1.2.77:5432"])");
        row("a source behind a router", R"("src": "10.1.2.3", "accept": ["box:25"])");
        row("a tag that no device has", R"("src": "tag:spare", "proto": "udp", "accept": ["box:53"])");
        row("to a tag that no device has", R"("src": "alice@example.com", "accept": ["tag:spare:22"])");
        row("another protocol", R"("src": "tag:spare", "proto": "tcp", "accept": ["box:53"])",
            {"\"tag:spare\" cannot reach \"box:53\", which this test expects"});
        row("protocol by number", R"("src": "tag:web", "proto": "6", "accept": ["10.1.2.77:5432"])");
        row("any protocol, if none is named", R"("src": "tag:spare", "accept": ["box:53"])");
        row("one's own devices",
            R"("src": "bob@example.org", "accept": ["bob@example.org:22"], "deny": ["alice@example.com:22"])");
        row("devices of several users", R"("src": "alice@example.com", "accept": ["group:all:22"])",
            {"\"alice@example.com\" cannot reach \"group:all:22\", which this test expects"});
        row("an address in the family that the source lacks", R"("src": "10.1.2.3", "accept": ["six:25"])",
            {"\"10.1.2.3\" cannot reach \"six:25\", which this test expects"});
        row("without the posture", R"("src": "bob@example.org", "deny": ["box:3389"])");
        row("with the posture",
            R"("src": "bob@example.org", "accept": ["box:3389"], "srcPostureAttrs": {"node:os": "linux"})");
        row("in another posture",
            R"("src": "bob@example.org", "deny": ["box:3389"], "srcPostureAttrs": {"node:os": "windows"})");
        row("the empty group", R"("src": "group:none", "deny": ["box:22"])",
            {"\"group:none\" stands for no device"});
    }

    void judgesTests()
    {
        QFETCH(QString, test);
        QFETCH(QStringList, failures);
        QCOMPARE(failuresOf(accessRules + "\"tests\": [{" + test + "}]", sampleTailnet()), failures);
    }

    void failsWhatIsNoTest_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<QString>("failure");
        const auto row = [](const char *name, const char *test, const char *failure) {
            QTest::addRow("%s", name) << test << failure;
        };
        row("no assertion", R"("src": "group:ops")",
            "this test asserts nothing: name destinations in \"accept\" or \"deny\"");
        row("no source", R"("deny": ["box:22"])", "a name is missing: the text is empty");
        row("unknown group", R"("src": "group:gone", "deny": ["box:22"])",
            "\"group:gone\" is not defined in groups");
        row("unknown user", R"("src": "zoe@example.net", "accept": ["box:25"])",
            "the tailnet has no user \"zoe@example.net\"");
        row("unknown host", R"("src": "group:ops", "deny": ["gone:22"])", "\"gone\" is not defined in hosts");
        row("no port", R"("src": "group:ops", "deny": ["box"])",
            "\"box\" names no port; write box:PORT or box:*");
        row("all ports", R"("src": "group:ops", "deny": ["box:*"])", "\"box:*\": a test names one port");
        row("two ports", R"("src": "group:ops", "deny": ["box:1,2"])", "\"box:1,2\": a test names one port");
        row("block", R"("src": "group:ops", "deny": ["100.64.0.7/32:22"])",
            "\"100.64.0.7/32\" is a block of addresses; a test names one host");
        row("host that is a block", R"("src": "group:ops", "deny": ["lan:22"])",
            "\"lan\" is a block of addresses; a test names one host");
        row("self", R"("src": "group:ops", "deny": ["autogroup:self:22"])",
            "\"autogroup:self\" cannot be the destination of a test");
        row("the Internet", R"("src": "group:ops", "deny": ["autogroup:internet:443"])",
            "\"autogroup:internet\" cannot be the destination of a test");
        row("protocol without ports", R"("src": "group:ops", "proto": "icmp", "deny": ["box:22"])",
            "\"icmp\": a test is of tcp, udp or sctp, which have ports");
    }

    void failsWhatIsNoTest()
    {
        QFETCH(QString, test);
        QFETCH(QString, failure);
        QCOMPARE(failuresOf(accessRules + "\"tests\": [{" + test + "}]", sampleTailnet()),
                 QStringList({failure}));
    }

    void needsNoTailnet()
    {
        QCOMPARE(failuresOf(accessRules + R"("tests": [
                     {"src": "alice@example.com", "accept": ["tag:web:80", "alice@example.com:22"], "deny": ["tag:router:22"]},
                     {"src": "zoe@example.net", "accept": ["box:25"]},
                     {"src": "tag:db", "deny": ["tag:web:80"]}])",
                            {}),
                 QStringList());
    }

    void judgesSshTests_data()
    {
        QTest::addColumn<QString>("test");
        QTest::addColumn<QStringList>("failures");
        const auto row = [](const char *name, const char *test, const QStringList &failures = {}) {
            QTest::addRow("%s", name) << test << failures;
        };
        row("accepted", R"("src": "alice@example.com", "dst": ["tag:web"], "accept": ["root"])");
        row("as the user of the same name",
            R"("src": "alice@example.com", "dst": ["tag:web"], "accept": ["alice"], "deny": ["bob"])");
        row("checked",
            R"("src": "bob@example.org", "dst": ["autogroup:self"], "check": ["bob"], "deny": ["root"])");
        row("accepted after a check",
            R"("src": "bob@example.org", "dst": ["autogroup:self"], "accept": ["bob"])");
        row("accepted without the check that is expected",
            R"("src": "group:ops", "dst": ["tag:web"], "check": ["root"])",
            {"\"group:ops\" is not checked when it logs in as \"root\" to \"tag:web\", against this test"});
        row("denied against expectation",
            R"("src": "bob@example.org", "dst": ["tag:web"], "accept": ["root"])",
            {"\"bob@example.org\" cannot log in as \"root\" to \"tag:web\", against this test"});
        row("allowed against expectation", R"("src": "group:ops", "dst": ["tag:web"], "deny": ["root"])",
            {"\"group:ops\" can log in as \"root\" to \"tag:web\", against this test"});
        row("to a node by its address", R"("src": "group:ops", "dst": ["box"], "accept": ["root"])");
        row("unknown tag", R"("src": "group:ops", "dst": ["tag:gone"], "deny": ["root"])",
            {"\"tag:gone\" is not defined in tagOwners"});
        row("an autogroup as source", R"("src": "autogroup:member", "dst": ["tag:web"], "deny": ["root"])",
            {"\"autogroup:member\": the source of an SSH test is no autogroup"});
        row("no destination", R"("src": "group:ops", "deny": ["root"])",
            {"this test names no destination in \"dst\""});
    }

    void judgesSshTests()
    {
        QFETCH(QString, test);
        QFETCH(QStringList, failures);
        QCOMPARE(failuresOf(sshRules + "\"sshTests\": [{" + test + "}]", sampleTailnet()), failures);
    }

    void countsTestsAndTellsTheirPlace()
    {
        const auto report = tailnet::runPolicyTests(policyFrom(R"("acls": [],
"tests": [
  {"src": "group:ops", "accept": ["box:1",
                                  "box:2"]},
  {"src": "group:ops", "deny": ["box:1"]}])"),
                                                    sampleTailnet());
        QCOMPARE(report.tests, 2);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.failures.size(), std::size_t{2});
        QCOMPARE(report.failures[1].mark.line, 8U);
        QCOMPARE(report.failures[1].mark.column, 35U);
    }
};

QTEST_GUILESS_MAIN(TestPolicyTests)
#include "tst_policy_tests.moc"
