#include "model/check/fix_tools.h"
#include "model/check/tailnet_facts.h"
#include "model/check/tailnet_rules.h"
#include "model/tailnet/policy_fields.h"
#include "model/text/yaml_equality.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

/// How a policy is written: what Tailscale's reader stumbles over.
namespace portolan::check {

namespace {

using tailnet::PolicyPart;
using text::YamlNode;

/// A name without ports: `tag:server`, `*`, `100.64.7.0`. An IPv6 address without brackets could be either.
bool lacksPort(std::string_view destination)
{
    for (const std::string_view prefix : {"tag:", "group:", "autogroup:", "ipset:", "svc:"})
        if (destination.starts_with(prefix))
            return destination.substr(prefix.size()).find(':') == std::string_view::npos;
    return destination.find(':') == std::string_view::npos || destination.ends_with(']');
}

/// The ports that the nodes of a name publish over the tailnet, in any environment: `22,5222`; `*` where
/// nothing is known.
std::string portsAt(const Overview &overview, plan::NetworkId tailnet, std::string_view name)
{
    std::set<std::uint16_t> ports;
    for (const Situation &here : overview.situations())
        for (const plan::Node *node : nodesNamed(overview.plan(), tailnet, name))
            for (const tailnet::TailnetPort port : tailnet::portsOn(here.resolved, node->id, tailnet))
                ports.insert(port.port);
    return ports.empty() ? std::string("*") : fmt::format("{}", fmt::join(ports, ","));
}

/// The range in a list of ports that ends before it begins: `9000-8000`; empty when there is none.
std::string invertedRange(std::string_view text)
{
    for (std::size_t dash = text.find('-'); dash != std::string_view::npos; dash = text.find('-', dash + 1)) {
        constexpr std::string_view digits = "0123456789";
        const std::size_t before = text.find_last_not_of(digits, dash == 0 ? 0 : dash - 1);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = std::min(text.find_first_not_of(digits, dash + 1), text.size());
        unsigned first = 0;
        unsigned last = 0;
        const bool isRange =
            begin < dash && dash + 1 < end &&
            std::from_chars(text.data() + begin, text.data() + dash, first).ec == std::errc() &&
            std::from_chars(text.data() + dash + 1, text.data() + end, last).ec == std::errc();
        if (isRange && first > last)
            return std::string(text.substr(begin, end - begin));
    }
    return {};
}

/// The ports of a destination; the whole of what a grant opens.
std::string_view portsPart(std::string_view text)
{
    return text.substr(text.rfind(':') + 1);
}

std::string swapped(std::string_view text, const std::string &range)
{
    const std::size_t dash = range.find('-');
    std::string result(text);
    return result.replace(result.rfind(range), range.size(),
                          range.substr(dash + 1) + '-' + range.substr(0, dash));
}

void observeInverted(plan::TailnetPolicyId policy, const std::string &field, const std::string &text,
                     Observations &found)
{
    if (const std::string range = invertedRange(portsPart(text)); !range.empty())
        found.push_back({.entity = policy,
                         .field = field,
                         .message = {phrase("check", "The ports {range} of {text} end before they begin."),
                                     {{"range", range}, {"text", text}}}});
}

/// A section of a policy whose entries have fixed members.
struct Section {
    const char *name;
    PolicyPart part;
};
constexpr std::array sections = {Section{"grants", PolicyPart::Grant}, Section{"ssh", PolicyPart::Ssh},
                                 Section{"tests", PolicyPart::Test}, Section{"sshTests", PolicyPart::SshTest},
                                 Section{"nodeAttrs", PolicyPart::NodeAttributes}};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

/// How many letters apart two names are. Source: Levenshtein, 1966.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The name that a misspelt one is nearest to; empty when none is near.
std::string nearestField(PolicyPart part, std::string_view name)
{
    constexpr std::size_t farthest = 2;
    std::string nearest;
    std::size_t least = farthest + 1;
    for (const std::string_view known : tailnet::fieldsOf(part))
        if (const std::size_t apart = distance(lowered(known), lowered(name)); apart < least) {
            least = apart;
            nearest = known;
        }
    return nearest;
}

void observeFields(plan::TailnetPolicyId policy, const YamlNode &object, PolicyPart part,
                   const std::string &field, Observations &found)
{
    const auto known = tailnet::fieldsOf(part);
    for (const YamlNode::Key &key : object.keys) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](std::string_view name) {
            return lowered(name) == lowered(key.text);
        });
        if (!isKnown)
            found.push_back(
                {.entity = policy,
                 .field = field,
                 .message = {
                     phrase("check", "Tailscale refuses the policy, since {owner} has no \"{field}\"."),
                     {{"owner", std::string(tailnet::wordsFor(part))}, {"field", key.text}}}});
    }
}

/// The kind of object that a field of the plan's policy is.
std::optional<PolicyPart> partAt(std::string_view field)
{
    if (field == "policy")
        return PolicyPart::Policy;
    if (field.starts_with("rules"))
        return PolicyPart::Acl;
    if (field == "policy.autoApprovers")
        return PolicyPart::AutoApprovers;
    for (const Section &section : sections)
        if (field.starts_with(fmt::format("policy.{}[", section.name)))
            return section.part;
    return std::nullopt;
}

/// What is wrong with the destination of a test, and the single ones that it could be split into.
struct ShapeFault {
    std::string_view pattern;
    std::vector<std::string> parts;
};

std::optional<ShapeFault> shapeFaultOf(const std::string &text)
{
    constexpr int mostParts = 16;
    const auto destination = tailnet::parseHostPorts(text, {});
    if (!destination)
        return std::nullopt;
    if (destination->host.kind == tailnet::SelectorKind::Addresses &&
        (destination->host.text.find('/') != std::string::npos || !destination->host.addresses.isSingle()))
        return ShapeFault{
            phrase("check", "The test of {text} names a block of addresses; a test is of one host."), {}};
    std::vector<std::string> parts;
    int count = 0;
    for (const tailnet::PortSpan &ports : destination->ports) {
        count += ports.last - ports.first + 1;
        for (int port = ports.first; port <= ports.last && count <= mostParts; ++port)
            parts.push_back(fmt::format("{}:{}", text.substr(0, text.rfind(':')), port));
    }
    if (count == 1)
        return std::nullopt;
    return ShapeFault{phrase("check", "The test of {text} names several ports; a test is of one."),
                      count <= mostParts ? parts : std::vector<std::string>()};
}

} // namespace

void checkDstNoPort(const Overview &overview, Observations &found)
{
    for (const plan::TailnetPolicy &policy : overview.plan().tailnetPolicies())
        visitDestinations(policy, [&](RuleItem place, const std::string &destination) {
            if (lacksPort(destination))
                found.push_back(
                    {.entity = policy.id,
                     .field = ruleField("destinations", place),
                     .message = {
                         phrase("check", "{destination} names no port, so Tailscale refuses the policy."),
                         {{"destination", destination}}}});
        });
}

std::vector<Fix> fixDstNoPort(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const std::string name = finding.message.arguments.front().second;
    if (!policy)
        return {};
    const std::string ports = portsAt(overview, policy->network, name);
    return {destinationFix(overview, finding,
                           ports == "*"
                               ? say(phrase("check", "Open all ports: {}:*"), name)
                               : say(phrase("check", "Open what services publish there: {}:{}"), name, ports),
                           {fmt::format("{}:{}", name, ports)})};
}

void checkPortInverted(const Overview &overview, Observations &found)
{
    for (const plan::TailnetPolicy &policy : overview.plan().tailnetPolicies()) {
        visitDestinations(policy, [&](RuleItem place, const std::string &destination) {
            observeInverted(policy.id, ruleField("destinations", place), destination, found);
        });
        const YamlNode *grants = policy.body.find("grants");
        for (std::size_t i = 0; grants && i < grants->items.size(); ++i)
            if (const YamlNode *openings = grants->items[i].find("ip"))
                for (std::size_t j = 0; j < openings->items.size(); ++j)
                    observeInverted(policy.id, fmt::format("policy.grants[{}].ip[{}]", i, j),
                                    openings->items[j].scalar, found);
    }
}

std::vector<Fix> fixPortInverted(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const std::string range = finding.message.arguments.front().second;
    const std::string text = finding.message.arguments.back().second;
    const std::string fresh = swapped(text, range);
    const std::string title = say(phrase("check", "Write {}"), fresh);
    if (!policy)
        return {};
    if (ruleItemIn(finding.field, "destinations"))
        return {destinationFix(overview, finding, title, {fresh})};
    return {makeFix(overview.plan(), title, [&](plan::Edit &edit) {
        edit.modify(policy->id, [&](plan::TailnetPolicy &changed) {
            if (YamlNode *value =
                    valueAt(changed.body, finding.field.substr(std::string_view("policy").size())))
                value->scalar = fresh;
        });
    })};
}

void checkUnknownField(const Overview &overview, Observations &found)
{
    for (const plan::TailnetPolicy &policy : overview.plan().tailnetPolicies()) {
        observeFields(policy.id, policy.body, PolicyPart::Policy, "policy", found);
        for (std::size_t i = 0; i < policy.rules.size(); ++i)
            observeFields(policy.id, policy.rules[i].body, PolicyPart::Acl,
                          fmt::format("rules[{}].policy", i), found);
        if (const YamlNode *approvers = policy.body.find("autoApprovers"))
            observeFields(policy.id, *approvers, PolicyPart::AutoApprovers, "policy.autoApprovers", found);
        for (const Section &section : sections)
            if (const YamlNode *entries = policy.body.find(section.name))
                for (std::size_t i = 0; i < entries->items.size(); ++i)
                    observeFields(policy.id, entries->items[i], section.part,
                                  fmt::format("policy.{}[{}]", section.name, i), found);
    }
}

std::vector<Fix> fixUnknownField(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const auto part = partAt(finding.field);
    const std::string field = finding.message.arguments.back().second;
    const std::string nearest = part ? nearestField(*part, field) : std::string();
    if (!policy || nearest.empty())
        return {};
    // What the plan models is no part of what it carries along.
    const bool isModelled = (part == PolicyPart::Policy && (nearest == "acls" || nearest == "tagOwners")) ||
                            (part == PolicyPart::Acl && nearest != "srcPosture");
    const auto objectIn = [&](plan::TailnetPolicy &changed) {
        const auto rule = indexIn(finding.field, "rules");
        return rule ? &changed.rules[*rule].body
                    : valueAt(changed.body, finding.field.substr(std::string_view("policy").size()));
    };
    plan::TailnetPolicy copy = *policy;
    const YamlNode *object = objectIn(copy);
    if (isModelled || !object || object->find(nearest))
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Call it \"{}\""), nearest), [&](plan::Edit &edit) {
        edit.modify(policy->id, [&](plan::TailnetPolicy &changed) {
            for (YamlNode::Key &key : objectIn(changed)->keys)
                if (key.text == field)
                    key.text = nearest;
        });
    })};
}

void checkTestShape(const Overview &overview, Observations &found)
{
    for (const plan::TailnetPolicy &policy : overview.plan().tailnetPolicies()) {
        const YamlNode *tests = policy.body.find("tests");
        for (std::size_t i = 0; tests && i < tests->items.size(); ++i)
            for (const char *list : {"accept", "deny"}) {
                const YamlNode *destinations = tests->items[i].find(list);
                for (std::size_t j = 0; destinations && j < destinations->items.size(); ++j) {
                    const std::string &text = destinations->items[j].scalar;
                    if (const auto fault = shapeFaultOf(text))
                        found.push_back({.entity = policy.id,
                                         .field = fmt::format("policy.tests[{}].{}[{}]", i, list, j),
                                         .message = {fault->pattern, {{"text", text}}}});
                }
            }
    }
}

std::vector<Fix> fixTestShape(const Overview &overview, const Finding &finding)
{
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    const auto fault = shapeFaultOf(finding.message.arguments.front().second);
    if (!policy || !fault || fault->parts.empty())
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Test {} ports one by one"), fault->parts.size()),
                    [&](plan::Edit &edit) {
                        edit.modify(policy->id, [&](plan::TailnetPolicy &changed) {
                            const std::string path = finding.field.substr(std::string_view("policy").size());
                            const std::size_t bracket = path.rfind('[');
                            YamlNode *list = valueAt(changed.body, path.substr(0, bracket));
                            const auto at = list->items.begin() +
                                            static_cast<std::ptrdiff_t>(std::stoul(path.substr(bracket + 1)));
                            std::vector<YamlNode> parts;
                            for (const std::string &part : fault->parts)
                                parts.push_back(YamlNode::quoted(part));
                            list->items.insert(list->items.erase(at), parts.begin(), parts.end());
                        });
                    })};
}

} // namespace portolan::check
