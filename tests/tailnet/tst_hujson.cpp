#include "model/tailnet/derived_policy.h"
#include "model/tailnet/hujson_writer.h"
#include "tests/sample_plans.h"

#include <QJsonDocument>

using namespace portolan;
using namespace portolan::test;

namespace {

std::string policyFileOf(const plan::Plan &plan, std::string_view environment = {})
{
    return tailnet::policyFile(tailnet::policiesOf(resolvedIn(plan, environment)).policies.at(0));
}

/// Escaped rather than raw expressions, because moc loses its way in raw strings that hold a quoted quote.
/// The text as plain JSON: comments and trailing commas outside strings removed.
QByteArray plainJson(const std::string &hujson)
{
    QString text = toQString(hujson);
    static const QRegularExpression comment("(\"(?:[^\"\\\\]|\\\\.)*\")|//[^\\n]*");
    static const QRegularExpression comma("(\"(?:[^\"\\\\]|\\\\.)*\")|,(?=\\s*[}\\]])");
    return text.replace(comment, "\\1").replace(comma, "\\1").toUtf8();
}

QJsonObject parsed(const std::string &hujson)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(plainJson(hujson), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), hujson.c_str());
    return document.object();
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

constexpr const char *smallPlan = R"(
networks: {ts: {kind: tailnet}}
nodes:
  edge: {tags: ["tag:edge"]}
  inner: {interfaces: {ts0: {network: ts, addresses: [100.64.7.0]}}, tags: ["tag:inner"]}
services:
  a: {node: inner}
tailnet-policies:
  main:
    network: ts
    tag-owners: {"tag:edge": ["autogroup:admin"], "tag:inner": ["autogroup:admin", "tag:edge"]}
    rules: [{sources: ["group:admin"], destinations: ["*:22"], note: The way in}]
    policy:
      ssh: [{action: check, checkPeriod: 12h, src: ["group:admin"], dst: ["tag:inner"], users: [root]}]
      groups: {"group:admin": [a@example.org]}
      randomizeClientPort: true
      nothing: null
      number: 1.5
      text: "1.5"
      hexadecimal: 0x1F
routes:
  Web: {kind: stream, hostname: x.test, listener: edge, over: ts, port: 80, target: a, target-port: 80}
)";

constexpr const char *smallPolicy = R"(// Policy of ts.
// Its nodes say once who they are:
//   inner  sudo tailscale up --advertise-tags=tag:inner
{
	"groups": {
		"group:admin": ["a@example.org"],
	},

	// Who may give a node a tag.
	"tagOwners": {
		"tag:edge":  ["autogroup:admin"],
		"tag:inner": ["autogroup:admin", "tag:edge"],
	},

	// What no rule accepts is denied.
	"acls": [
		// The way in
		{
			"action": "accept",
			"src":    ["group:admin"],
			"dst":    ["*:22"],
		},
		// Routes through edge
		//   tag:inner:80  Web
		{
			"action": "accept",
			"src":    ["tag:edge"],
			"dst":    ["tag:inner:80"],
		},
	],

	"ssh": [
		{
			"action":      "check",
			"checkPeriod": "12h",
			"src":         ["group:admin"],
			"dst":         ["tag:inner"],
			"users":       ["root"],
		},
	],

	"randomizeClientPort": true,

	"nothing": null,

	"number": 1.5,

	"text": "1.5",

	"hexadecimal": "0x1F",
}
)";

} // namespace

class TestHujson : public QObject
{
    Q_OBJECT

private slots:
    void formatsAsTailscaleDoes()
    {
        QCOMPARE(toQString(policyFileOf(planFrom(smallPlan))).split('\n'), QString(smallPolicy).split('\n'));
    }

    void saysWhatThePageSays()
    {
        QCOMPARE(parsed(policyFileOf(bundledPlan(), "production")), json(R"({
            "acls": [{"action": "accept", "src": ["tag:gateway"],
                      "dst": ["tag:server:6697,8000,5222,5223,5269,5270,5280,5281,9000,8080"]}],
            "tagOwners": {"tag:gateway": ["autogroup:admin"], "tag:server": ["autogroup:admin"]}})"));
    }

    void carriesTheRestAlong()
    {
        const QJsonObject policy = parsed(policyFileOf(planFrom(smallPlan)));
        QCOMPARE(policy["ssh"].toArray().at(0)["checkPeriod"].toString(), QStringLiteral("12h"));
        QCOMPARE(policy["groups"].toObject(), json(R"({"group:admin": ["a@example.org"]})"));
        QCOMPARE(policy["number"].toDouble(), 1.5);
    }

    void keepsStringsWhole()
    {
        std::string yaml = smallPlan;
        yaml.replace(yaml.find("checkPeriod: 12h"), 16, "checkPeriod: \"a, ] // \\\"b\\\" \\\\ \\u0001\"");
        QCOMPARE(parsed(policyFileOf(planFrom(yaml)))["ssh"].toArray().at(0)["checkPeriod"].toString(),
                 QStringLiteral("a, ] // \"b\" \\ \u0001"));
    }

    void deniesAllWithoutRules()
    {
        QCOMPARE(parsed(policyFileOf(planFrom("tailnet-policies: {main: {}}"))), json(R"({"acls": []})"));
    }
};

QTEST_GUILESS_MAIN(TestHujson)
#include "tst_hujson.moc"
