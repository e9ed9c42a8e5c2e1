#include "tests/tailnet/sample_tailnet.h"

using namespace portolan;
using namespace portolan::test;

namespace {

/// `line:column message` of each problem.
QStringList problemsOf(const std::string &policy)
{
    QStringList lines;
    for (const text::Problem &problem : tailnet::readPolicy("policy", policy).problems)
        lines << QStringLiteral("%1:%2 %3")
                     .arg(problem.place.mark.line)
                     .arg(problem.place.mark.column)
                     .arg(QString::fromStdString(problem.message));
    return lines;
}

/// The messages about rules that stand behind the definitions of the sample.
QStringList messagesAbout(const QString &rules)
{
    QStringList messages;
    for (const text::Problem &problem :
         tailnet::readPolicy("policy", withDefinitions(rules.toStdString())).problems)
        messages << QString::fromStdString(problem.message);
    return messages;
}

QString acl(const QString &source, const QString &destination)
{
    return QStringLiteral("\"acls\": [{\"action\": \"accept\", \"src\": [\"%1\"], \"dst\": [\"%2\"]}]")
        .arg(source, destination);
}

QString grant(const QString &source, const QString &destination, const QString &rest = R"("ip": ["*"])")
{
    return QStringLiteral("\"grants\": [{\"src\": [\"%1\"], \"dst\": [\"%2\"], %3}]")
        .arg(source, destination, rest);
}

QString ssh(const QString &entry)
{
    return QStringLiteral("\"ssh\": [{%1}]").arg(entry);
}

} // namespace

class TestPolicyReader : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addRow("no rules") << "";
        QTest::addRow("null for nothing") << R"("acls": null, "grants": [], "tests": null)";
        QTest::addRow("names in any case")
            << R"("ACLs": [{"Action": "accept", "Src": ["*"], "Dst": ["*:*"]}])";
        QTest::addRow("former names")
            << R"("acls": [{"action": "accept", "users": ["*"], "ports": ["tag:web:80"]}])";
        QTest::addRow("protocol by number")
            << R"("acls": [{"action": "accept", "proto": "17", "src": ["*"], "dst": ["*:53"]}])";
        QTest::addRow("protocol without ports")
            << R"("acls": [{"action": "accept", "proto": "icmp", "src": ["*"], "dst": ["*:*"]}])";
        QTest::addRow("user whom nobody knows") << acl("zoe@example.net", "tag:web:80");
        QTest::addRow("everyone to self in acls") << acl("*", "autogroup:self:*");
        QTest::addRow("group to self in grants") << grant("group:ops", "autogroup:self");
        QTest::addRow("empty lists") << R"("acls": [{"action": "accept", "src": [], "dst": []}])";
        QTest::addRow("grant of a capability alone")
            << grant("group:ops", "tag:web", R"("app": {"example.com/cap/wiki": [{"admin": true}]})");
        QTest::addRow("grant of a capability of Tailscale's programs")
            << grant("group:ops", "tag:web", R"("app": {"tailscale.com/cap/relay": []})");
        QTest::addRow("grant by way of routers")
            << grant("*", "lan", R"("ip": ["tcp:22"], "via": ["tag:router"])");
        QTest::addRow("roles") << acl("autogroup:admin", "autogroup:member:22");
        QTest::addRow("services") << grant("*", "svc:wiki");
        QTest::addRow("SSH to one's own devices") << ssh(
            R"("action": "check", "checkPeriod": "1h30m", "src": ["autogroup:member"], "dst": ["autogroup:self"],
                      "users": ["root", "autogroup:nonroot"])");
        QTest::addRow("SSH to a user by that user") << ssh(
            R"("action": "accept", "src": ["bob@example.org"], "dst": ["bob@example.org"], "users": ["bob"])");
        QTest::addRow("settings of the tailnet")
            << R"("randomizeClientPort": true, "disableIPv4": false, "derpMap": {"Regions": {}}, "OneCGNATRoute": "",
                  "attrConfig": {"custom:tier": {"type": "string"}})";
        QTest::addRow("node attributes")
            << R"("nodeAttrs": [{"target": ["tag:web", "*"], "attr": ["funnel"], "ipPool": ["100.81.0.0/16"]}])";
        QTest::addRow("approvers")
            << R"("autoApprovers": {"routes": {"10.0.0.0/8": ["tag:router", "group:ops"]},
                                         "exitNode": ["tag:exit"], "services": {"svc:wiki": ["tag:web"]}})";
        QTest::addRow("tests, whatever they say")
            << R"("tests": [{"src": "group:nobody", "accept": ["gone"]}])";
    }

    void accepts()
    {
        QFETCH(QString, rules);
        QCOMPARE(messagesAbout(rules), QStringList());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &rules, const char *message) {
            QTest::addRow("%s", name) << rules << message;
        };
        row("misspelt section", R"("acl": [])", "a policy has no \"acl\"");
        row("section in two spellings", R"("acls": [], "ACLs": [])",
            "\"ACLs\" stands twice here, as \"acls\" before");
        row("section of the wrong type", R"("acls": {})", "\"acls\" takes a list");
        row("rule of the wrong type", R"("acls": ["accept"])", "an entry of \"acls\" is an object");
        row("misspelt key", R"("acls": [{"action": "accept", "source": ["*"]}])",
            "an entry of \"acls\" has no \"source\"");
        row("other action", R"("acls": [{"action": "deny", "src": ["*"], "dst": ["*:*"]}])",
            "the action of a rule is \"accept\": what no rule accepts is denied");
        row("no action", R"("acls": [{"src": ["*"], "dst": ["*:*"]}])",
            "the action of a rule is \"accept\": what no rule accepts is denied");
        row("number for a text", R"("acls": [{"action": "accept", "src": [1], "dst": ["*:*"]}])",
            "a text is meant here");
        row("unknown group", acl("group:gone", "*:*"), "\"group:gone\" is not defined in groups");
        row("unknown tag", acl("*", "tag:gone:22"), "\"tag:gone\" is not defined in tagOwners");
        row("unknown host", acl("gone", "*:*"), "\"gone\" is not defined in hosts");
        row("unknown IP set", acl("ipset:gone", "*:*"), "\"ipset:gone\" is not defined in ipsets");
        row("unknown autogroup", acl("autogroup:gone", "*:*"),
            "\"autogroup:gone\" is not an autogroup of Tailscale");
        row("the Internet as source", acl("autogroup:internet", "*:*"),
            "\"autogroup:internet\" cannot be the source of a rule");
        row("self as source", acl("autogroup:self", "*:*"),
            "\"autogroup:self\" cannot be the source of a rule");
        row("everything as destination", acl("*", "autogroup:danger-all:*"),
            "\"autogroup:danger-all\" cannot be the destination of a rule");
        row("login users as destination", acl("*", "autogroup:nonroot:*"),
            "\"autogroup:nonroot\" cannot be the destination of a rule");
        row("no port", acl("*", "box"), "\"box\" names no port; write box:PORT or box:*");
        row("tag without port", acl("*", "tag:web"),
            "the ports of \"tag:web\": \"web\" is no port, range of ports (80-443) or *");
        row("range the wrong way round", acl("*", "box:90-80"),
            "the ports of \"box:90-80\": \"90-80\" ends before it begins");
        row("port 0", acl("*", "box:0"),
            "the ports of \"box:0\": \"0\" begins with port 0; ports begin with 1, and * means all");
        row("tag to self", acl("tag:web", "autogroup:self:*"),
            "\"tag:web\" cannot reach autogroup:self, which is there for users, groups and autogroups of "
            "users");
        row("everyone to self in grants", grant("*", "autogroup:self"),
            "\"*\" cannot reach autogroup:self, which is there for users, groups and autogroups of users");
        row("ports of a protocol that has none",
            R"("acls": [{"action": "accept", "proto": "icmp", "src": ["*"], "dst": ["*:22"]}])",
            "\"*:22\" names ports, which only TCP, UDP and SCTP have; write *");
        row("unknown protocol",
            R"("acls": [{"action": "accept", "proto": "http", "src": ["*"], "dst": ["*:22"]}])",
            "\"http\" is no protocol; use a name (tcp, udp, icmp ...) or a number up to 255");
        row("grant of nothing", grant("*", "tag:web", R"("ip": [])"),
            "a grant needs \"ip\", \"app\" or both");
        row("port in a grant's destination", grant("*", "box:22"),
            "\"box:22\" is no address, block, user, group, tag, autogroup, ipset or host");
        row("default route in a grant", grant("*", "0.0.0.0/0"),
            "\"0.0.0.0/0\" is every address; write * or autogroup:internet");
        row("capability that is an address",
            grant("*", "tag:web", "\"app\": {\"https://example.com/cap\": []}"),
            "\"https://example.com/cap\" is no capability; one is named domain/path");
        row("capability that Tailscale keeps to itself",
            grant("*", "tag:web", "\"app\": {\"tailscale.com/cap/ingress\": [{}]}"),
            "\"tailscale.com/cap/ingress\" is a capability that only Tailscale itself gives");
        row("capability on the Internet",
            grant("*", "autogroup:internet", R"("app": {"example.com/cap": []})"),
            "a grant with \"app\" cannot reach autogroup:internet");
        row("way by no tag", grant("*", "lan", R"("ip": ["*"], "via": ["box"])"),
            "\"box\" is no tag; \"via\" takes tags of routers");
        row("way by an unknown tag", grant("*", "lan", R"("ip": ["*"], "via": ["tag:gone"])"),
            "\"tag:gone\" is not defined in tagOwners");
        row("unknown posture", grant("*", "lan", R"("ip": ["*"], "srcPosture": ["posture:gone"])"),
            "\"posture:gone\" is not defined in postures");
        row("malformed posture", R"("postures": {"posture:linux": ["linux"]})",
            "\"linux\" is no posture assertion; one reads: node:osVersion >= '14.0'");
        row("IP set in itself", R"("ipsets": {"ipset:a": ["add ipset:b"], "ipset:b": ["ipset:b"]})",
            "\"ipset:b\" contains itself, through \"ipset:b\"");
        row("tag in an IP set", R"("ipsets": {"ipset:a": ["add tag:web"]})",
            "\"tag:web\" cannot be in an IP set; addresses, hosts, IP sets and autogroup:internet can");
        row("route that is no block", R"("autoApprovers": {"routes": {"lan": ["tag:router"]}})",
            "\"lan\" is no block of addresses");
        row("approver that is an address", R"("autoApprovers": {"exitNode": ["10.0.0.1"]})",
            "\"10.0.0.1\" cannot be named here: a user, group, tag or autogroup of users is meant");
        row("pool outside the tailnet", R"("nodeAttrs": [{"target": ["*"], "ipPool": ["10.0.0.0/8"]}])",
            "\"10.0.0.0/8\" is no block within 100.64.0.0/10");
        row("pool over reserved addresses",
            R"("nodeAttrs": [{"target": ["*"], "ipPool": ["100.100.100.0/25"]}])",
            "\"100.100.100.0/25\" overlaps 100.100.100.0/24, which Tailscale keeps");
    }

    void refuses()
    {
        QFETCH(QString, rules);
        QFETCH(QString, message);
        QVERIFY2(messagesAbout(rules).contains(message), qPrintable(messagesAbout(rules).join('\n')));
        QVERIFY(!tailnet::readPolicy("policy", withDefinitions(rules.toStdString())).policy);
    }

    void refusesSsh_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *entry, const char *message) {
            QTest::addRow("%s", name) << entry << message;
        };
        row("no action", R"("src": ["group:ops"], "dst": ["tag:web"], "users": ["root"])",
            "the action of an SSH rule is \"accept\" or \"check\"");
        row("no users", R"("action": "accept", "src": ["group:ops"], "dst": ["tag:web"], "users": [])",
            "an SSH rule names in \"users\" as whom one may log in");
        row("every user", R"("action": "accept", "src": ["group:ops"], "dst": ["tag:web"], "users": ["*"])",
            "\"*\" is no user to log in as; autogroup:nonroot is every one but root");
        row("from everywhere", R"("action": "accept", "src": ["*"], "dst": ["tag:web"], "users": ["root"])",
            "\"*\" cannot be the source of an SSH rule; name users, groups, tags or an autogroup");
        row("to a host", R"("action": "accept", "src": ["group:ops"], "dst": ["box"], "users": ["root"])",
            "\"box\" cannot be the destination of an SSH rule; name tags, a user, autogroup:self, "
            "autogroup:member or "
            "autogroup:tagged");
        row("from a tag to users",
            R"("action": "accept", "src": ["tag:web"], "dst": ["autogroup:member"], "users": ["root"])",
            "tagged devices cannot log in to \"autogroup:member\", which is of users");
        row("to another user",
            R"("action": "accept", "src": ["group:ops"], "dst": ["bob@example.org"], "users": ["root"])",
            "only \"bob@example.org\" can log in to devices of \"bob@example.org\"; write autogroup:self");
        row("period without check",
            R"("action": "accept", "src": ["group:ops"], "dst": ["tag:web"], "users": ["root"], "checkPeriod": "20h")",
            "only a rule with the action \"check\" has a check period");
        row("period too long",
            R"("action": "check", "src": ["group:ops"], "dst": ["tag:web"], "users": ["root"], "checkPeriod": "169h")",
            "\"169h\" is no check period; write always, or up to 168h as 20h");
        row("unnamed variable",
            R"("action": "accept", "src": ["group:ops"], "dst": ["tag:web"], "users": ["root"], "acceptEnv": [""])",
            "\"acceptEnv\" names variables, and this name is empty");
    }

    void refusesSsh()
    {
        QFETCH(QString, entry);
        QFETCH(QString, message);
        QCOMPARE(messagesAbout(ssh(entry)), QStringList({message}));
    }

    void refusesDefinitions_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const char *policy, const QStringList &problems) {
            QTest::addRow("%s", name) << policy << problems;
        };
        row("no object", "[]", {"1:1 a policy is an object: { ... }"});
        row("malformed text", "{\"acls\": [}", {"1:11 a value is meant here"});
        row("key that stands twice", "{\"acls\": [],\n\"acls\": []}",
            {"2:1 the key \"acls\" stands twice in this object"});
        row("group by another name", R"({"groups": {"ops": ["a@b.c"]}})",
            {"1:13 \"ops\" is named group:NAME"});
        row("group in a group", R"({"groups": {"group:a": ["group:b"]}})",
            {"1:25 \"group:b\" is a group; groups have users only"});
        row("member without @", R"({"groups": {"group:a": ["alice"]}})",
            {"1:25 \"alice\" is no user; a user's name has an @"});
        row("group that is no list", R"({"groups": {"group:a": "a@b.c"}})",
            {"1:24 \"group:a\" takes a list"});
        row("host without address", R"({"hosts": {"box": "web"}})",
            {"1:19 the host \"box\" takes an address or a block of addresses"});
        row("host that is an address", R"({"hosts": {"10.0.0.1": "10.0.0.2"}})",
            {"1:12 \"10.0.0.1\" cannot be the name of a host"});
        row("tag without prefix", R"({"tagOwners": {"web": []}})", {"1:16 \"web\" is no tag; write tag:web"});
        row("tag that begins with a digit", R"({"tagOwners": {"tag:1": []}})",
            {"1:16 \"tag:1\": a tag's name begins with a letter"});
        row("tag with an underscore", R"({"tagOwners": {"tag:a_b": []}})",
            {"1:16 \"tag:a_b\": a tag's name has letters, digits and hyphens only"});
        row("owner that nothing defines", R"({"tagOwners": {"tag:a": ["group:gone"]}})",
            {"1:26 \"group:gone\" is not defined in groups"});
    }

    void refusesDefinitions()
    {
        QFETCH(QString, policy);
        QFETCH(QStringList, problems);
        QCOMPARE(problemsOf(policy.toStdString()), problems);
    }

    void findsEveryProblem()
    {
        QCOMPARE(
            problemsOf("{\n// rules\n\"acls\": [\n  {\"action\": \"accept\", \"src\": [\"tag:a\"], \"dst\": "
                       "[\"b:1\", "
                       "\"c\"]},\n],\n}"),
            QStringList({"4:32 \"tag:a\" is not defined in tagOwners", "4:50 \"b\" is not defined in hosts",
                         "4:57 \"c\" names no port; write c:PORT or c:*"}));
    }

    void letsATagOwnOneThatStandsBefore()
    {
        const auto reading =
            tailnet::readPolicy("policy", R"({"tagOwners": {"tag:a": ["tag:b"], "tag:b": ["tag:b"]}})");
        QVERIFY(reading.policy);
        QCOMPARE(reading.policy->tagOwners.at("tag:a").front().text, std::string("tag:b"));
    }

    void carriesTheWholeFile()
    {
        const tailnet::PolicyFile policy =
            policyFrom(R"("nodeAttrs": [{"target": ["*"], "attr": ["funnel"]}])");
        QVERIFY(policy.root.find("nodeAttrs"));
        QCOMPARE(policy.root.find("hosts")->find("box")->mark.line, 3U);
    }
};

QTEST_GUILESS_MAIN(TestPolicyReader)
#include "tst_policy_reader.moc"
