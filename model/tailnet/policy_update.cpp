#include "model/tailnet/policy_update.h"

#include "model/tailnet/derived_policy.h"
#include "model/tailnet/derived_tests.h"
#include "model/tailnet/field_reader.h"
#include "model/tailnet/plan_tailnet.h"
#include "model/tailnet/policy_reader.h"
#include "model/text/hujson.h"
#include "model/text/hujson_splice.h"
#include "model/text/yaml_equality.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::tailnet {

using text::YamlNode;

namespace {

YamlNode *memberOf(YamlNode &object, std::string_view name)
{
    for (std::size_t i = 0; i < object.keys.size(); ++i)
        if (isSameName(object.keys[i].text, name))
            return &object.items[i];
    return nullptr;
}

/// Removes a member and returns what it had.
YamlNode takeMember(YamlNode &object, std::string_view name)
{
    const auto key = std::find_if(object.keys.begin(), object.keys.end(),
                                  [&](const YamlNode::Key &k) { return isSameName(k.text, name); });
    return key == object.keys.end() ? YamlNode() : object.take(std::string(key->text));
}

std::vector<std::string> textsOf(const YamlNode &node)
{
    std::vector<std::string> texts;
    for (const YamlNode &item : node.items)
        texts.push_back(item.scalar);
    return texts;
}

/// What a rule opens: `tag:server` on `22`.
using Target = std::pair<std::string, std::string>;

std::vector<Target> targetsOf(const Destination &destination)
{
    std::vector<Target> targets;
    for (const Opening &opening : destination.openings)
        targets.emplace_back(destination.host, opening.ports);
    if (targets.empty())
        targets.emplace_back(destination.host, std::string());
    return targets;
}

/// What the routes of a plan put into its policy.
class Derived
{
public:
    Derived(const plan::ResolvedPlan &resolved, plan::NetworkId tailnet)
    {
        const plan::TailnetPolicy *written = policyFor(resolved.plan(), tailnet);
        for (const Policy &policy : policiesOf(resolved).policies) {
            if (!written || policy.id != written->id)
                continue;
            for (const Rule &rule : policy.rules)
                if (rule.origin.derived)
                    for (const Destination &destination : rule.destinations)
                        for (const Target &target : targetsOf(destination))
                            m_openings.insert({rule.sources, rule.protocol, target});
            Policy own = policy;
            own.body.take("tests");
            for (const Test &test : testsOf(resolved, own)) {
                for (const std::string &destination : test.accepted)
                    m_assertions.insert({test.source, test.protocol, "accept", destination});
                for (const std::string &destination : test.denied)
                    m_assertions.insert({test.source, test.protocol, "deny", destination});
            }
        }
    }

    /// Leaves of a rule what no route opens; false when that is nothing.
    bool leaveRest(plan::AclRule &rule) const
    {
        std::vector<std::string> rest;
        for (const std::string &written : rule.destinations) {
            Destination destination = destinationFromText(written, {});
            std::erase_if(destination.openings, [&](const Opening &opening) {
                return m_openings.contains({rule.sources, rule.protocol, {destination.host, opening.ports}});
            });
            if (!destination.openings.empty() || destinationFromText(written, {}).openings.empty())
                rest.push_back(toText(destination));
        }
        const bool isDerived = rest.empty() && !rule.destinations.empty() && rule.body.isEmpty();
        if (rule.body.isEmpty())
            rule.destinations = std::move(rest);
        return !isDerived;
    }

    /// Leaves of a test what does not follow from routes; false when that is nothing.
    bool leaveRest(YamlNode &test) const
    {
        const YamlNode *source = memberOf(test, "src");
        const YamlNode *protocol = memberOf(test, "proto");
        if (!source || memberOf(test, "srcPostureAttrs"))
            return true;
        bool hasAny = false;
        for (const char *kind : {"accept", "deny"}) {
            YamlNode *list = memberOf(test, kind);
            if (!list)
                continue;
            std::erase_if(list->items, [&](const YamlNode &destination) {
                return m_assertions.contains(
                    {source->scalar, protocol ? protocol->scalar : std::string(), kind, destination.scalar});
            });
            hasAny |= !list->items.empty();
            if (list->items.empty())
                takeMember(test, kind);
        }
        return hasAny;
    }

private:
    std::set<std::tuple<std::vector<std::string>, std::string, Target>> m_openings;
    std::set<std::tuple<std::string, std::string, std::string, std::string>> m_assertions;
};

plan::AclRule ruleFrom(YamlNode acl, const std::vector<plan::AclRule> &known)
{
    plan::AclRule rule;
    if (const YamlNode action = takeMember(acl, "action"); action.isScalar())
        rule.action = action.scalar;
    rule.protocol = takeMember(acl, "proto").scalar;
    const auto either = [&](std::string_view name, std::string_view formerName) {
        const std::vector<std::string> former = textsOf(takeMember(acl, formerName));
        const std::vector<std::string> texts = textsOf(takeMember(acl, name));
        return texts.empty() ? former : texts;
    };
    rule.sources = either("src", "users");
    rule.destinations = either("dst", "ports");
    if (!acl.items.empty())
        rule.body = std::move(acl);
    const auto same = std::find_if(known.begin(), known.end(), [&](plan::AclRule other) {
        other.note.clear();
        return other == rule;
    });
    if (same != known.end())
        rule.note = same->note;
    return rule;
}

void takeRules(YamlNode &root, const Derived &derived, plan::TailnetPolicy &policy)
{
    const std::vector<plan::AclRule> known = std::move(policy.rules);
    policy.rules.clear();
    for (const YamlNode &acl : takeMember(root, "acls").items)
        if (plan::AclRule rule = ruleFrom(acl, known); derived.leaveRest(rule))
            policy.rules.push_back(std::move(rule));
}

void takeOwners(YamlNode &root, plan::TailnetPolicy &policy)
{
    policy.tagOwners.clear();
    const YamlNode owners = takeMember(root, "tagOwners");
    for (std::size_t i = 0; i < owners.items.size(); ++i)
        policy.tagOwners.push_back({owners.keys[i].text, textsOf(owners.items[i])});
}

void takeTests(YamlNode &root, const Derived &derived)
{
    YamlNode *tests = memberOf(root, "tests");
    if (!tests)
        return;
    std::vector<YamlNode> rest;
    for (YamlNode &test : tests->items)
        if (derived.leaveRest(test))
            rest.push_back(std::move(test));
    tests->items = std::move(rest);
    if (tests->items.empty())
        takeMember(root, "tests");
}

} // namespace

text::YamlSplice updatePolicyFile(std::string_view file, std::string_view existing, std::string_view intended)
{
    const auto refused = [&](text::Problems problems) {
        return text::YamlSplice{std::string(existing), {}, std::move(problems)};
    };
    text::HujsonReading before = text::readHujson(file, existing);
    if (!before.root || hasError(before.problems) || !before.root->isMap())
        return refused(std::move(before.problems));
    text::HujsonReading after = text::readHujson(file, intended);
    if (!after.root || hasError(after.problems))
        return refused(std::move(after.problems));
    YamlNode result = *before.root;
    for (std::size_t i = 0; i < after.root->items.size(); ++i) {
        const std::string &name = after.root->keys[i].text;
        if (YamlNode *section = memberOf(result, name))
            *section = std::move(after.root->items[i]);
        else
            result.set(name, std::move(after.root->items[i]));
    }
    return text::spliceHujson(file, existing, result);
}

text::Result<plan::Transaction> pullPolicy(const plan::ResolvedPlan &resolved, plan::NetworkId tailnet,
                                           std::string_view file, std::string_view content)
{
    const plan::Network *network = resolved.plan().find(tailnet);
    if (!network)
        return tl::unexpected(text::Problem{"the plan has no tailnet for this policy; draw one first",
                                            {std::string(file), {}, {}}});
    const PolicyReading reading = readPolicy(file, content);
    if (!reading.policy)
        return tl::unexpected(reading.problems.front());
    plan::Edit edit(resolved.plan());
    const plan::TailnetPolicy *known = policyFor(resolved.plan(), tailnet);
    plan::TailnetPolicy policy = known ? *known : plan::TailnetPolicy();
    if (!known) {
        policy.network = tailnet;
        policy.name = network->name;
        policy.id = edit.insert(policy);
    }
    const Derived derived(plan::ResolvedPlan(edit.plan(), resolved.environment()), tailnet);
    YamlNode root = reading.policy->root;
    takeRules(root, derived, policy);
    takeOwners(root, policy);
    takeTests(root, derived);
    policy.body = root.items.empty() ? YamlNode() : std::move(root);
    edit.put(std::move(policy));
    return std::move(edit).finish(fmt::format("Read the policy of {}", network->name));
}

} // namespace portolan::tailnet
