#include "model/check/fix_tools.h"
#include "model/check/tailnet_facts.h"
#include "model/check/tailnet_rules.h"
#include "model/tailnet/derived_tests.h"
#include "model/tailnet/policy_tests.h"

#include <algorithm>
#include <fmt/format.h>

/// What a policy asserts of itself, whatever becomes of the routes.
namespace portolan::check {

namespace {

using text::YamlNode;

YamlNode listOf(const std::vector<std::string> &texts)
{
    YamlNode list = YamlNode::sequence(text::YamlStyle::Flow);
    for (const std::string &text : texts)
        list.append(YamlNode::quoted(text));
    return list;
}

YamlNode nodeFrom(const tailnet::Test &test)
{
    YamlNode node = YamlNode::map();
    node.set("src", YamlNode::quoted(test.source));
    if (!test.protocol.empty())
        node.set("proto", YamlNode::quoted(test.protocol));
    if (!test.accepted.empty())
        node.set("accept", listOf(test.accepted));
    if (!test.denied.empty())
        node.set("deny", listOf(test.denied));
    return node;
}

bool hasTests(const plan::TailnetPolicy &policy)
{
    const YamlNode *tests = policy.body.find("tests");
    return tests && !tests->items.empty();
}

/// The tests that follow from routes now, in the first environment that has some.
std::vector<tailnet::Test> testsFromRoutes(const Overview &overview, plan::TailnetPolicyId id)
{
    for (const Situation &here : overview.situations())
        for (PolicyView &view : policyViews(here)) {
            if (view.written.id != id)
                continue;
            view.derived.body.take("tests");
            if (auto tests = tailnet::testsOf(here.resolved, view.derived); !tests.empty())
                return tests;
        }
    return {};
}

Fix writeTests(const Overview &overview, plan::TailnetPolicyId id, const std::vector<tailnet::Test> &tests,
               std::string title)
{
    return makeFix(overview.plan(), std::move(title), [&](plan::Edit &edit) {
        edit.modify(id, [&](plan::TailnetPolicy &changed) {
            YamlNode list = YamlNode::sequence();
            for (const tailnet::Test &test : tests)
                list.append(nodeFrom(test));
            changed.body.set("tests", std::move(list));
        });
    });
}

/// One assertion of a policy's tests, and the field that has it.
struct Assertion {
    std::string field;
    std::string source;
    std::string destination;
    bool isAccepted = true;
    text::Mark mark;
};

std::vector<Assertion> assertionsOf(const tailnet::PolicyFile &file)
{
    std::vector<Assertion> assertions;
    for (std::size_t i = 0; i < file.tests.size(); ++i) {
        const tailnet::PolicyTest &test = file.tests[i];
        for (const auto &[list, destinations, isAccepted] :
             {std::tuple("accept", &test.accepted, true), std::tuple("deny", &test.denied, false)})
            for (std::size_t j = 0; j < destinations->size(); ++j)
                assertions.push_back({fmt::format("policy.tests[{}].{}[{}]", i, list, j), test.source.text,
                                      (*destinations)[j].text, isAccepted, (*destinations)[j].mark});
    }
    return assertions;
}

/// The assertions of a policy that do not hold in a tailnet, as far as each can be understood.
std::vector<Assertion> brokenIn(const tailnet::PolicyFile &file, const tailnet::Tailnet &machines)
{
    const auto failures = tailnet::runPolicyTests(file, machines).failures;
    std::vector<Assertion> broken = assertionsOf(file);
    std::erase_if(broken, [&](const Assertion &assertion) {
        const auto destination = tailnet::parseHostPorts(assertion.destination, {});
        const bool isOne = destination && destination->ports.size() == 1 &&
                           destination->ports.front().first == destination->ports.front().last;
        return !isOne ||
               std::none_of(failures.begin(), failures.end(), [&](const tailnet::TestFailure &failure) {
                   return failure.mark.offset == assertion.mark.offset;
               });
    });
    return broken;
}

} // namespace

void checkTestsAbsent(const Overview &overview, Observations &found)
{
    const plan::Plan &plan = overview.plan();
    for (const plan::TailnetPolicy &policy : plan.tailnetPolicies()) {
        const bool rules = !policy.rules.empty() || std::any_of(plan.routes().begin(), plan.routes().end(),
                                                                [&](const plan::Route &route) {
                                                                    return route.over == policy.network;
                                                                });
        if (rules && !hasTests(policy))
            found.push_back(
                {.entity = policy.id,
                 .field = "policy",
                 .message = {phrase("check",
                                    "{policy} asserts nothing of its own: tests that follow from routes "
                                    "change with them."),
                             {{"policy", policy.name}}}});
    }
}

std::vector<Fix> fixTestsAbsent(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const auto tests = policy ? testsFromRoutes(overview, policy->id) : std::vector<tailnet::Test>();
    if (tests.empty())
        return {};
    return {writeTests(overview, policy->id, tests,
                       say(phrase("check", "Write tests from the routes as they are now")))};
}

void checkRetagBreaks(const Situation &here, Observations &found)
{
    for (const PolicyView &view : policyViews(here)) {
        if (!view.file || !hasTests(view.written))
            continue;
        for (const Assertion &assertion : brokenIn(*view.file, view.machines))
            found.push_back(
                {.entity = view.written.id,
                 .field = assertion.field,
                 .message = {
                     assertion.isAccepted
                         ? phrase("check", "{source} cannot reach {destination}, which a test asserts.")
                         : phrase("check", "{source} can reach {destination}, which a test denies."),
                     {{"source", assertion.source}, {"destination", assertion.destination}}}});
    }
}

std::vector<Fix> fixRetagBreaks(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    if (!policy)
        return {};
    std::vector<Fix> fixes;
    const auto tests = testsFromRoutes(overview, policy->id);
    if (!tests.empty()) {
        Fix anew = writeTests(overview, policy->id, tests,
                              say(phrase("check", "Write the tests from the routes anew")));
        const Overview after(plan::apply(overview.plan(), anew.transaction));
        Observations left;
        for (const Situation &here : after.situations())
            checkRetagBreaks(here, left);
        if (left.empty())
            fixes.push_back(std::move(anew));
    }
    fixes.push_back(
        makeFix(overview.plan(), say(phrase("check", "Leave this assertion out")), [&](plan::Edit &edit) {
            edit.modify(policy->id, [&](plan::TailnetPolicy &changed) {
                const std::string path = finding.field.substr(std::string_view("policy").size());
                const std::size_t bracket = path.rfind('[');
                const std::size_t dot = path.rfind('.');
                YamlNode *test = valueAt(changed.body, path.substr(0, dot));
                YamlNode *list = valueAt(changed.body, path.substr(0, bracket));
                list->items.erase(list->items.begin() +
                                  static_cast<std::ptrdiff_t>(std::stoul(path.substr(bracket + 1))));
                if (list->items.empty())
                    test->take(path.substr(dot + 1, bracket - dot - 1));
                YamlNode *all = changed.body.find("tests");
                std::erase_if(all->items, [](const YamlNode &other) {
                    return !other.find("accept") && !other.find("deny");
                });
                if (all->items.empty())
                    changed.body.take("tests");
            });
        }));
    return fixes;
}

} // namespace portolan::check
