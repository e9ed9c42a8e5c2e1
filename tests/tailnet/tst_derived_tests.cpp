#include "model/plan/route_path.h"
#include "model/tailnet/derived_policy.h"
#include "model/tailnet/derived_tests.h"
#include "model/tailnet/hujson_writer.h"
#include "model/tailnet/plan_tailnet.h"
#include "model/tailnet/policy_evaluator.h"
#include "model/tailnet/policy_reader.h"
#include "model/tailnet/policy_tests.h"
#include "tests/sample_plans.h"

#include <fmt/format.h>
#include <random>

using namespace portolan;
using namespace portolan::test;

namespace {

/// The one policy of a plan, with its tests.
tailnet::Policy policyOf(const plan::ResolvedPlan &resolved)
{
    tailnet::Policy policy = tailnet::policiesOf(resolved).policies.at(0);
    policy.tests = tailnet::testsOf(resolved, policy);
    return policy;
}

/// `source[/proto] accept A B deny C`
QStringList print(const std::vector<tailnet::Test> &tests)
{
    QStringList lines;
    for (const tailnet::Test &test : tests) {
        QString line = toQString(test.source);
        if (!test.protocol.empty())
            line += '/' + toQString(test.protocol);
        for (const auto &[word, destinations] :
             {std::pair("accept", test.accepted), std::pair("deny", test.denied)}) {
            if (!destinations.empty())
                line += QStringLiteral(" %1").arg(word);
            for (const std::string &destination : destinations)
                line += ' ' + toQString(destination);
        }
        lines << line;
    }
    return lines;
}

constexpr const char *threeNodes = R"(
networks: {ts: {kind: tailnet}}
nodes:
  edge:  {interfaces: {ts0: {network: ts, addresses: [100.64.1.0]}}, tags: ["tag:edge"]}
  inner: {interfaces: {ts0: {network: ts, addresses: [100.64.7.0]}}, tags: ["tag:inner"]}
  other: {interfaces: {ts0: {network: ts, addresses: [100.64.8.0]}}, tags: ["tag:other"]}
services:
  chat: {node: inner, ports: [{port: "5222:5222"}, {port: "100.64.7.0:9100:9100"}, {port: "127.0.0.1:9200:9200"}]}
  voice: {node: inner, ports: [{port: "3478:3478/udp"}]}
routes:
  chat: {kind: stream, hostname: x.test, listener: edge, over: ts, port: 5222, target: chat, target-port: 5222}
  voice: {kind: stream, hostname: x.test, listener: edge, over: ts, port: 3478, protocol: udp, target: voice, target-port: 3478}
tailnet-policies:
  main: {network: ts, tag-owners: {"tag:edge": [autogroup:admin], "tag:inner": [autogroup:admin], "tag:other": [autogroup:admin]})";

/// A plan of some nodes, some of which share tags or have none, and of routes between them.
std::string randomPlan(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned count) {
        return static_cast<unsigned>(random() % count);
    };
    const unsigned nodes = 2 + below(6);
    std::string text = "networks: {ts: {kind: tailnet}}\nnodes:\n";
    std::string services = "services:\n";
    std::string routes = "routes:\n";
    for (unsigned node = 0; node < nodes; ++node) {
        const bool isTagged = below(4) != 0;
        const std::string tags = isTagged ? fmt::format(", tags: [\"tag:n{}\"]", node) : std::string();
        const std::string address =
            below(5) == 0 ? fmt::format("\"fd7a:115c:a1e0::{:x}\"", node + 1)
                          : fmt::format("100.64.{}.1, \"fd7a:115c:a1e0::{:x}\"", node, node + 1);
        text += fmt::format("  n{0}: {{interfaces: {{ts0: {{network: ts, addresses: [{1}]}}}}{2}}}\n", node,
                            address, tags);
        services +=
            fmt::format("  s{0}: {{node: n{0}, ports: [{{port: \"{1}:80\"}}, {{port: \"{2}:81/udp\"}}, "
                        "{{port: \"{3}:82\"}}]}}\n",
                        node, 8000 + node, 9000 + node, 7000 + node);
    }
    for (unsigned route = 0; route < 6; ++route) {
        const bool isUdp = below(3) == 0;
        routes += fmt::format("  r{}: {{kind: stream, hostname: x.test, listener: n{}, over: ts, port: {}, "
                              "protocol: {}, target: s{}, target-port: {}}}\n",
                              route, below(nodes), 1000 + route, isUdp ? "udp" : "tcp", below(nodes),
                              isUdp ? 81 : 80);
    }
    std::string owners;
    for (unsigned node = 0; node < nodes; ++node)
        owners += fmt::format("{}\"tag:n{}\": [autogroup:admin]", node == 0 ? "" : ", ", node);
    return text + services + routes +
           fmt::format("tailnet-policies: {{main: {{network: ts, tag-owners: {{{}}}}}}}\n", owners);
}

/// Where a route goes over the tailnet.
struct Way {
    plan::NodeId from;
    plan::NodeId to;
    plan::IpAddress address;
    std::uint16_t port = 0;
    int protocol = 6;

    QString text(const plan::Plan &plan) const
    {
        return QStringLiteral("%1 -> %2:%3/%4")
            .arg(toQString(plan.nodes().at(from).name), toQString(plan.nodes().at(to).name))
            .arg(port)
            .arg(protocol);
    }
};

std::vector<Way> waysOf(const plan::ResolvedPlan &resolved)
{
    std::vector<Way> ways;
    for (const plan::Route &route : resolved.plan().routes()) {
        const plan::RoutePath path = plan::pathOf(resolved, route);
        if (path.active && path.listener != path.targetNode && path.problem.empty())
            ways.push_back({path.listener, path.targetNode, *path.upstreamAddress, path.upstreamPort,
                            route.transport == plan::Transport::Udp ? 17 : 6});
    }
    return ways;
}

bool isDrawn(const std::vector<Way> &ways, const Way &way)
{
    return std::any_of(ways.begin(), ways.end(), [&](const Way &drawn) {
        // An entry of acls without protocol is about UDP too.
        return drawn.from == way.from && drawn.to == way.to && drawn.port == way.port &&
               (drawn.protocol == way.protocol || drawn.protocol == 6);
    });
}

/// What is drawn and cannot pass, and what can and is not drawn.
QStringList differences(const plan::ResolvedPlan &resolved, const tailnet::PolicyFile &policy)
{
    const plan::Plan &plan = resolved.plan();
    const plan::NetworkId network = plan.networks()[0].id;
    const tailnet::Tailnet nodes = tailnet::tailnetOf(plan, network, tailnet::TagsOf::Plan);
    const auto accesses = tailnet::accessesOf(tailnet::Directory(policy, nodes));
    const auto passes = [&](const Way &way) {
        const auto sources = plan::addressesOn(plan, way.from, network);
        return std::any_of(sources.begin(), sources.end(), [&](const plan::IpAddress &source) {
            return tailnet::admits(accesses, {source, way.address, way.port, way.protocol});
        });
    };
    const auto haveSameFamily = [&](const Way &way) {
        const auto sources = plan::addressesOn(plan, way.from, network);
        return std::any_of(sources.begin(), sources.end(),
                           [&](const plan::IpAddress &a) { return a.isV6 == way.address.isV6; });
    };
    const std::vector<Way> ways = waysOf(resolved);
    QStringList wrong;
    for (const Way &way : ways)
        if (haveSameFamily(way) && !passes(way))
            wrong << "closed: " + way.text(plan);
    for (const plan::Node &from : plan.nodes())
        for (const plan::Node &to : plan.nodes())
            for (const plan::IpAddress &address : plan::addressesOn(plan, to.id, network))
                for (std::size_t service = 0; service < plan.nodes().size(); ++service)
                    for (const std::size_t base : {22U, 7000U, 8000U, 9000U})
                        for (const int protocol : {6, 17}) {
                            const Way way{from.id, to.id, address, static_cast<std::uint16_t>(base + service),
                                          protocol};
                            if (passes(way) && !isDrawn(ways, way))
                                wrong << "open: " + way.text(plan);
                        }
    return wrong;
}

} // namespace

class TestDerivedTests : public QObject
{
    Q_OBJECT

private slots:
    void acceptWhatIsDrawnAndDenyWhatStandsBeside()
    {
        const plan::Plan plan = planFrom(std::string(threeNodes) + "}");
        QCOMPARE(print(policyOf(resolvedIn(plan)).tests),
                 QStringList({"tag:edge accept tag:inner:5222 deny tag:inner:22 tag:inner:9100",
                              "tag:other deny tag:inner:5222", "tag:edge/udp accept tag:inner:3478",
                              "tag:other/udp deny tag:inner:3478"}));
    }

    void doNotDenyWhatAPersonOpened()
    {
        const plan::Plan plan = planFrom(
            std::string(threeNodes) +
            ", rules: [{sources: [\"tag:other\", \"tag:edge\"], destinations: [\"tag:inner:22,5222\"]}]}");
        QCOMPARE(print(policyOf(resolvedIn(plan)).tests),
                 QStringList({"tag:edge accept tag:inner:5222 deny tag:inner:9100",
                              "tag:edge/udp accept tag:inner:3478", "tag:other/udp deny tag:inner:3478"}));
    }

    void doNotRepeatWhatIsWrittenByHand()
    {
        const plan::Plan plan =
            planFrom(std::string(threeNodes) +
                     ", policy: {tests: [{src: \"tag:edge\", accept: [\"tag:inner:5222\"]}]}}");
        const tailnet::Policy policy = policyOf(resolvedIn(plan));
        QCOMPARE(print(policy.tests).first(), QStringLiteral("tag:edge deny tag:inner:22 tag:inner:9100"));
        QVERIFY(tailnet::policyFile(policy).find("\"accept\": [\"tag:inner:5222\"],\n\t\t},") !=
                std::string::npos);
    }

    void areLeftOutWhereTheServiceWouldRefuseThePolicy()
    {
        const plan::Plan plan = planFrom(std::string(threeNodes) +
                                         ", rules: [{sources: [\"tag:gone\"], destinations: [\"*:22\"]}]}");
        QVERIFY(policyOf(resolvedIn(plan)).tests.empty());
    }

    void headSaysHowNodesGetTheirTags()
    {
        const plan::Plan plan = bundledPlan();
        const QStringList lines = linesOf(tailnet::policyFile(policyOf(resolvedIn(plan, "production"))));
        QCOMPARE(lines.mid(0, 4),
                 QStringList({"// Policy of tailnet.", "// Its nodes say once who they are:",
                              "//   gateway   sudo tailscale up --advertise-tags=tag:gateway",
                              "//   services  sudo tailscale up --advertise-tags=tag:server"}));
    }

    void policyOpensWhatIsDrawnAndNothingElse_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void policyOpensWhatIsDrawnAndNothingElse()
    {
        QFETCH(unsigned, seed);
        const plan::Plan plan = planFrom(randomPlan(seed));
        const plan::ResolvedPlan resolved = resolvedIn(plan);
        const tailnet::Policy policy = policyOf(resolved);
        const std::string file = tailnet::policyFile(policy);
        const tailnet::PolicyReading reading = tailnet::readPolicy("policy.hujson", file);
        QVERIFY2(reading.policy, text::toText(reading.problems).c_str());
        QVERIFY2(policy.rules.empty() || !policy.tests.empty(), file.c_str());
        const tailnet::Tailnet nodes = tailnet::tailnetOf(plan, plan.networks()[0].id, tailnet::TagsOf::Plan);
        for (const tailnet::Tailnet &tried : {nodes, tailnet::Tailnet{}})
            QCOMPARE(messagesOf(tailnet::runPolicyTests(*reading.policy, tried).failures), QStringList());
        QVERIFY2(differences(resolved, *reading.policy).isEmpty(),
                 qPrintable(differences(resolved, *reading.policy).join('\n') + toQString(file)));
    }
};

QTEST_GUILESS_MAIN(TestDerivedTests)
#include "tst_derived_tests.moc"
