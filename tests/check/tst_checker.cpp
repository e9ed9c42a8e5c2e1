#include "tests/check/plan_text.h"

using namespace portolan;
using namespace portolan::check;

namespace {

constexpr std::string_view twoOnOnePort = R"(
environments:
  production: {}
nodes: {host: {interfaces: {tailscale0: {addresses: [100.64.7.0]}}}}
compose-files: {compose.yaml: }
services:
  a: {node: host, file: compose.yaml, ports: [{port: "8080:80"}]}
  b: {node: host, file: compose.yaml, ports: [{port: "100.64.7.0:${B_PORT:-8080}:80"}]}
)";

/// As many services as asked for, all on one port of one node.
plan::Plan pileUp(std::size_t services)
{
    plan::Edit edit{plan::Plan{}};
    plan::Node node;
    node.name = "host";
    const plan::NodeId host = edit.insert(node);
    plan::ComposeFile file;
    file.path = "compose.yaml";
    const plan::ComposeFileId compose = edit.insert(file);
    for (std::size_t i = 0; i < services; ++i) {
        plan::Service service;
        service.name = "service" + std::to_string(i);
        service.node = host;
        service.file = compose;
        service.ports.push_back(plan::splitShortPort("8080:80"));
        edit.insert(service);
    }
    return edit.plan();
}

plan::Transaction suppressIn(const plan::Plan &plan, std::string_view rule)
{
    return suppress(plan, findingsOf(plan, rule).at(0), "It is meant so");
}

class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void followsAnEdit()
    {
        const plan::Plan plan = planFrom(twoOnOnePort);
        Checker checker(plan);
        const Finding clash = findingsOf(plan, "port-dup").at(0);
        const std::vector<Fix> fixes = checker.fixesOf(clash);
        QCOMPARE(fixes.size(), std::size_t{1});
        const FindingsChange change = checker.update(apply(plan, fixes[0].transaction), fixes[0].transaction);
        QCOMPARE(change.removed, Findings{clash});
        QCOMPARE(change.added, Findings{});
        QCOMPARE(checker.plan().services()[1].ports[0].published, std::string("${B_PORT:-8081}"));
    }

    void doesNothingWhenThingsAreOnlyMoved()
    {
        const plan::Plan plan = planFrom(twoOnOnePort);
        Checker checker(plan);
        const CheckResult before = checker.result();
        plan::Edit edit(plan);
        edit.put(plan::Placement{plan.nodes()[0].id, 10, 20, 0, 0});
        const plan::Plan moved = edit.plan();
        const FindingsChange change = checker.update(moved, std::move(edit).finish("Move host"));
        QVERIFY(change.removed.empty() && change.added.empty());
        QVERIFY(checker.result() == before);
        QVERIFY(checker.plan() == moved);
    }

    void keepsWhatThePlanAcceptsApart()
    {
        const plan::Plan plan = planFrom(twoOnOnePort);
        Checker checker(plan);
        const std::size_t all = checker.result().findings.size();
        const plan::Transaction accept = suppressIn(plan, "port-dup");
        const FindingsChange change = checker.update(apply(plan, accept), accept);
        QCOMPARE(change.removed.size(), std::size_t{1});
        QCOMPARE(checker.result().findings.size(), all - 1);
        QCOMPARE(checker.result().suppressed.size(), std::size_t{1});
        QCOMPARE(checker.result().suppressed[0].rule, std::string_view("port-dup"));
    }

    void acceptsARuleEverywhere()
    {
        const plan::Plan plan =
            planFrom(std::string(twoOnOnePort) +
                     "suppressions: [{rule: port-dup, entity: plan/test, reason: known}]\n");
        const CheckResult result = checkPlan(plan);
        QCOMPARE(result.suppressed.size(), std::size_t{1});
    }

    void acceptsOneFieldOnly()
    {
        const plan::Plan plan =
            planFrom(std::string(twoOnOnePort) + "suppressions: [{rule: port-dup, entity: service/b, field: "
                                                 "\"ports[1].published\", reason: known}]\n");
        QCOMPARE(checkPlan(plan).suppressed.size(), std::size_t{0});
    }

    void stopsWhenAskedTo()
    {
        // Not on the stack: GCC 12 takes the source's own constructor for a use before it is made.
        const auto source = std::make_unique<std::stop_source>();
        source->request_stop();
        const plan::Plan plan = planFrom(twoOnOnePort);
        Checker checker(plan, source->get_token());
        QVERIFY(!checker.isComplete());
        QCOMPARE(checker.result().findings, Findings{});
        const plan::Transaction nothing{"Nothing", {}};
        checker.update(plan, nothing);
        QVERIFY(checker.isComplete());
        QVERIFY(checker.result() == checkPlan(plan));
    }

    void restrictsToOneEnvironment()
    {
        const plan::Plan plan =
            planFrom("environments: {one: , two: {profiles: [dev]}}\nnodes: {host: }\ncompose-files: "
                     "{compose.yaml: }\n"
                     "services:\n  a: {node: host, file: compose.yaml, image: a}\n"
                     "  b: {node: host, file: compose.yaml, image: b, profiles: [dev]}\n");
        const CheckResult result = checkPlan(plan);
        QCOMPARE(result.findings.size(), std::size_t{2});
        const CheckResult one = restrictedTo(result, plan.environments()[0].id);
        QCOMPARE(one.findings.size(), std::size_t{1});
        QCOMPARE(one.findings[0].environments, std::vector{plan.environments()[0].id});
    }

    void namesAFewOfAPileUp()
    {
        const Findings found = findingsOf(pileUp(1000), "port-dup");
        QCOMPARE(found.size(), std::size_t{999});
        for (const Finding &finding : found)
            QVERIFY(finding.related.size() <= 8);
    }

    void fillsTheGapsOfAMessage()
    {
        QCOMPARE(toText(Message{"{a} and {b} of {c}", {{"a", "1"}, {"b", "{c}"}}}),
                 std::string("1 and {c} of {c}"));
    }

    void findsTheLineOfAPort()
    {
        plan::Plan plan = planFrom(twoOnOnePort);
        plan::Edit edit(plan);
        edit.modify(plan.services()[1].id, [](plan::Service &service) {
            service.source = {3, 1};
            service.ports[0].source = {7, 9};
        });
        const plan::ServiceId b = plan.services()[1].id;
        QVERIFY(locationOf(edit.plan(), b, "ports[0].published") == (Location{"compose.yaml", 7, 9}));
        QVERIFY(locationOf(edit.plan(), b, "image") == (Location{"compose.yaml", 3, 1}));
        QVERIFY(locationOf(edit.plan(), plan.nodes()[0].id, "") == Location{});
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
