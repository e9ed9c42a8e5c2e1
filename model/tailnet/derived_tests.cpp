#include "model/tailnet/derived_tests.h"

#include "model/plan/route_path.h"
#include "model/tailnet/hujson_writer.h"
#include "model/tailnet/plan_tailnet.h"
#include "model/tailnet/policy_reader.h"
#include "model/tailnet/policy_tests.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::tailnet {

namespace {

constexpr std::uint16_t sshPort = 22;

/// One line of a test.
struct Assertion {
    std::string source;
    std::string protocol;
    std::string destination;
    bool isAccepted = true;

    friend auto operator<=>(const Assertion &, const Assertion &) = default;
};

/// Nodes of the plan that have their names in the policy in common.
struct NamedNodes {
    std::vector<std::string> sources;
    std::string destination;
    std::set<TailnetPort> ports;
};

std::vector<NamedNodes> namedNodes(const plan::ResolvedPlan &resolved, plan::NetworkId tailnet)
{
    const NodeNames names(resolved.plan());
    std::vector<NamedNodes> all;
    for (const plan::Node &node : resolved.plan().nodes()) {
        const std::vector<std::string> sources = names.asSources(node.id, tailnet);
        if (plan::addressesOn(resolved.plan(), node.id, tailnet).empty())
            continue;
        auto same =
            std::find_if(all.begin(), all.end(), [&](const NamedNodes &n) { return n.sources == sources; });
        if (same == all.end())
            same = all.insert(all.end(), NamedNodes{sources, names.asDestination(node.id, tailnet), {}});
        for (const TailnetPort port : portsOn(resolved, node.id, tailnet))
            same->ports.insert(port);
    }
    return all;
}

/// `proto` of a test; none for TCP, which a test without it is about too.
std::string protocolOf(plan::Transport transport)
{
    return transport == plan::Transport::Tcp ? std::string() : std::string(toText(transport));
}

class Proposal
{
public:
    Proposal(const plan::ResolvedPlan &resolved, const Policy &policy, plan::NetworkId tailnet)
        : m_policy(policy)
        , m_nodes(namedNodes(resolved, tailnet))
    {
    }

    std::vector<Assertion> assertions()
    {
        for (const Rule &rule : m_policy.rules)
            if (rule.origin.derived)
                for (const Destination &destination : rule.destinations) {
                    acceptWhatIsDrawn(rule, destination);
                    denyOtherPorts(rule, destination);
                    denyNeighbour(rule, destination);
                }
        // What is drawn is not denied, though it may be out of reach on the tailnet as it is.
        std::erase_if(m_assertions, [&](const Assertion &assertion) {
            return !assertion.isAccepted && m_drawn.contains({assertion.source, assertion.destination});
        });
        return std::move(m_assertions);
    }

private:
    void add(const std::vector<std::string> &sources, const std::string &protocol,
             const std::string &destination, bool isAccepted)
    {
        for (const std::string &source : sources)
            if (Assertion assertion{source, protocol, destination, isAccepted};
                m_known.insert(assertion).second)
                m_assertions.push_back(std::move(assertion));
    }

    void acceptWhatIsDrawn(const Rule &rule, const Destination &destination)
    {
        for (const Opening &opening : destination.openings) {
            const std::string target = destination.host + ':' + opening.ports;
            add(rule.sources, rule.protocol, target, true);
            for (const std::string &source : rule.sources)
                m_drawn.emplace(source, target);
        }
    }

    std::vector<NamedNodes>::const_iterator nodesAt(const Destination &destination) const
    {
        return std::find_if(m_nodes.begin(), m_nodes.end(),
                            [&](const NamedNodes &nodes) { return nodes.destination == destination.host; });
    }

    void denyOtherPorts(const Rule &rule, const Destination &destination)
    {
        const auto nodes = nodesAt(destination);
        if (nodes == m_nodes.end() || nodes->sources == rule.sources)
            return;
        std::set<TailnetPort> ports = nodes->ports;
        ports.insert({sshPort, plan::Transport::Tcp});
        for (const TailnetPort port : ports)
            add(rule.sources, protocolOf(port.transport), fmt::format("{}:{}", destination.host, port.port),
                false);
    }

    /// From the next nodes, in the order of the plan, that no route comes from.
    void denyNeighbour(const Rule &rule, const Destination &destination)
    {
        const auto isSource = [&](const NamedNodes &nodes) {
            return std::any_of(m_policy.rules.begin(), m_policy.rules.end(), [&](const Rule &other) {
                return other.origin.derived && other.sources == nodes.sources;
            });
        };
        const auto begin = nodesAt(destination);
        for (std::size_t step = 1; begin != m_nodes.end() && step <= m_nodes.size(); ++step) {
            const auto index = (static_cast<std::size_t>(begin - m_nodes.begin()) + step) % m_nodes.size();
            if (isSource(m_nodes[index]))
                continue;
            for (const Opening &opening : destination.openings)
                add(m_nodes[index].sources, rule.protocol, destination.host + ':' + opening.ports, false);
            return;
        }
    }

    const Policy &m_policy;
    std::vector<NamedNodes> m_nodes;
    std::set<Assertion> m_known;
    std::set<std::pair<std::string, std::string>> m_drawn; ///< source and destination
    std::vector<Assertion> m_assertions;
};

/// A test of one assertion alone; its place tells it apart from the others.
PolicyTest testOf(const Assertion &assertion, std::uint32_t line)
{
    const text::Mark mark{line, 1, 0};
    PolicyTest test;
    test.source = {assertion.source, mark};
    test.protocol = {assertion.protocol, mark};
    (assertion.isAccepted ? test.accepted : test.denied) = {{assertion.destination, mark}};
    test.mark = mark;
    return test;
}

/// What tests that are written by hand say.
std::set<Assertion> assertionsOf(const std::vector<PolicyTest> &tests)
{
    std::set<Assertion> assertions;
    for (const PolicyTest &test : tests) {
        if (!test.attributes.empty())
            continue;
        for (const Located &destination : test.accepted)
            assertions.insert({test.source.text, test.protocol.text, destination.text, true});
        for (const Located &destination : test.denied)
            assertions.insert({test.source.text, test.protocol.text, destination.text, false});
    }
    return assertions;
}

/// Assertions of the same source and protocol make one test.
std::vector<Test> testsFrom(const std::vector<Assertion> &assertions)
{
    std::vector<Test> tests;
    for (const Assertion &assertion : assertions) {
        auto test = std::find_if(tests.begin(), tests.end(), [&](const Test &other) {
            return other.source == assertion.source && other.protocol == assertion.protocol;
        });
        if (test == tests.end())
            test = tests.insert(tests.end(), Test{assertion.source, assertion.protocol, {}, {}});
        (assertion.isAccepted ? test->accepted : test->denied).push_back(assertion.destination);
    }
    return tests;
}

} // namespace

std::vector<Test> testsOf(const plan::ResolvedPlan &resolved, const Policy &policy)
{
    const plan::TailnetPolicy *written = resolved.plan().find(policy.id);
    PolicyReading reading = readPolicy(policy.name, policyFile(policy));
    if (!written || !reading.policy)
        return {};
    std::vector<Assertion> assertions = Proposal(resolved, policy, written->network).assertions();
    const std::set<Assertion> known = assertionsOf(reading.policy->tests);
    std::erase_if(assertions, [&](const Assertion &assertion) { return known.contains(assertion); });

    PolicyFile tried = std::move(*reading.policy);
    tried.tests.clear();
    tried.sshTests.clear();
    for (std::size_t i = 0; i < assertions.size(); ++i)
        tried.tests.push_back(testOf(assertions[i], static_cast<std::uint32_t>(i + 1)));
    const Tailnet tailnet = tailnetOf(resolved.plan(), written->network, TagsOf::Plan);
    std::set<std::uint32_t> failed;
    for (const TestFailure &failure : runPolicyTests(tried, tailnet).failures)
        failed.insert(failure.mark.line);
    std::vector<Assertion> holding;
    for (std::size_t i = 0; i < assertions.size(); ++i)
        if (!failed.contains(static_cast<std::uint32_t>(i + 1)))
            holding.push_back(std::move(assertions[i]));
    return testsFrom(holding);
}

} // namespace portolan::tailnet
