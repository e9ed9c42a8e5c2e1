#include "model/tailnet/derived_policy.h"
#include "model/tailnet/derived_tests.h"
#include "model/tailnet/hujson_writer.h"
#include "model/tailnet/policy_update.h"
#include "model/text/hujson.h"
#include "model/text/yaml_equality.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

std::string exported(const plan::Plan &plan, std::string_view environment = {})
{
    const plan::ResolvedPlan resolved = resolvedIn(plan, environment);
    tailnet::Policy policy = tailnet::policiesOf(resolved).policies.at(0);
    policy.tests = tailnet::testsOf(resolved, policy);
    return tailnet::policyFile(policy);
}

text::YamlNode nodeFrom(const std::string &text)
{
    return text::readHujson("p", text).root.value();
}

plan::NetworkId tailnetOf(const plan::Plan &plan)
{
    const auto found = std::find_if(plan.networks().begin(), plan.networks().end(), [](const auto &network) {
        return network.kind == plan::NetworkKind::Tailnet;
    });
    return found->id;
}

plan::Transaction pulled(const plan::Plan &plan, const std::string &content,
                         std::string_view environment = {})
{
    const auto result =
        tailnet::pullPolicy(resolvedIn(plan, environment), tailnetOf(plan), "policy.hujson", content);
    if (!result)
        qFatal("%s", text::toText(result.error()).c_str());
    return *result;
}

constexpr const char *small = R"(
networks: {ts: {kind: tailnet}}
nodes:
  edge:  {interfaces: {ts0: {network: ts, addresses: [100.64.1.0]}}, tags: ["tag:edge"]}
  inner: {interfaces: {ts0: {network: ts, addresses: [100.64.7.0]}}, tags: ["tag:inner"]}
services: {chat: {node: inner}}
routes:
  chat: {kind: stream, hostname: x.test, listener: edge, over: ts, port: 5222, target: chat, target-port: 5222}
)";

constexpr const char *kept = R"(// Ours.
{
	"TagOwners": {
		"tag:edge":  ["autogroup:admin"],
		"tag:inner": ["group:ops"], // who runs it
	},
	"groups": {"group:ops": ["a@example.com"]},
	"ACLs": [
		// Operators log in.
		{"action": "accept", "src": ["group:ops"], "dst": ["tag:inner:22", "tag:edge:22"]},
		{"action": "accept", "src": ["tag:edge"], "dst": ["tag:inner:5222,9100"], "srcPosture": ["posture:x"]},
		{"action": "accept", "src": ["tag:edge"], "dst": ["tag:inner:5222"]},
	],
	"postures": {"posture:x": ["node:os == 'linux'"]},
	"randomizeClientPort": true,
}
)";

} // namespace

class TestPolicyUpdate : public QObject
{
    Q_OBJECT

private slots:
    void pullingWhatWasExportedChangesNothing()
    {
        const plan::Plan plan = bundledPlan();
        const plan::Transaction change = pulled(plan, exported(plan, "production"), "production");
        QVERIFY(change.isEmpty());
    }

    void whatIsPulledIsExportedAgain()
    {
        const plan::Plan plan = planFrom(small);
        const plan::Plan after = plan::apply(plan, pulled(plan, kept));
        QCOMPARE(after.tailnetPolicies().size(), std::size_t{1});
        const plan::TailnetPolicy &policy = after.tailnetPolicies()[0];
        QCOMPARE(policy.rules.size(), std::size_t{2}); // the third is the route's
        const text::YamlSplice update = tailnet::updatePolicyFile("p", kept, exported(after));
        text::YamlNode result = nodeFrom(update.text);
        QVERIFY(!result.take("tests").isNull());
        QVERIFY2(text::saySame(result, nodeFrom(kept)), update.text.c_str());
        QVERIFY(plan::apply(after, pulled(after, update.text)) == after);
    }

    void pullingKeepsNotes()
    {
        plan::Plan plan = planFrom(small);
        plan = plan::apply(plan, pulled(plan, kept));
        plan::Edit edit(plan);
        edit.modify(plan.tailnetPolicies()[0].id,
                    [](plan::TailnetPolicy &policy) { policy.rules[0].note = "Operators"; });
        QVERIFY(pulled(edit.plan(), kept).isEmpty());
    }

    void updatingChangesTheLinesThatDiffer()
    {
        const std::string intended = R"({
            "acls": [
                {"action": "accept", "src": ["group:ops"], "dst": ["tag:inner:22", "tag:edge:22"]},
                {"action": "accept", "src": ["tag:edge"], "dst": ["tag:inner:5222,9100"], "srcPosture": ["posture:x"]},
                {"action": "accept", "src": ["tag:edge"], "dst": ["tag:inner:5222,6697"]},
            ],
            "tagOwners": {"tag:edge": ["autogroup:admin"], "tag:inner": ["group:ops"], "tag:new": ["group:ops"]},
        })";
        const text::YamlSplice update = tailnet::updatePolicyFile("policy.hujson", kept, intended);
        QStringList before = toQString(std::string(kept)).split('\n');
        before[11].replace("5222", "5222,6697");
        before.insert(5, "\t\t\"tag:new\":   [\"group:ops\"],");
        QCOMPARE(toQString(update.text), before.join('\n'));
    }

    void refusesFilesThatTheServiceRefuses()
    {
        const plan::Plan plan = planFrom(small);
        const auto result = tailnet::pullPolicy(resolvedIn(plan), tailnetOf(plan), "p.hujson",
                                                "{\"acls\": [{\"action\": \"deny\"}]}");
        QVERIFY(!result);
        QCOMPARE(
            toQString(text::toText(result.error())).section('\n', 0, 0),
            QString(
                "p.hujson:1:22: error: the action of a rule is \"accept\": what no rule accepts is denied"));
    }
};

QTEST_GUILESS_MAIN(TestPolicyUpdate)
#include "tst_policy_update.moc"
