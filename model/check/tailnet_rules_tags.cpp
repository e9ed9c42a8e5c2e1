#include "model/check/fix_tools.h"
#include "model/check/tailnet_facts.h"
#include "model/check/tailnet_rules.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

/// Which machine carries which tag, and which address.
namespace portolan::check {

namespace {

using plan::IpAddress;
using plan::Subnet;

/// A tag that a policy's rules speak of, and where it does first.
struct UsedTag {
    std::string tag;
    std::string field; ///< of the policy; empty for what follows from routes
};

void addTag(std::vector<UsedTag> &tags, const std::string &text, const std::string &field)
{
    const bool isKnown =
        std::any_of(tags.begin(), tags.end(), [&](const UsedTag &used) { return used.tag == text; });
    if (text.starts_with("tag:") && !isKnown)
        tags.push_back({text, field});
}

/// The tags in rules written by hand.
std::vector<UsedTag> tagsByHand(const plan::TailnetPolicy &policy)
{
    std::vector<UsedTag> tags;
    for (std::size_t rule = 0; rule < policy.rules.size(); ++rule)
        for (std::size_t item = 0; item < policy.rules[rule].sources.size(); ++item)
            addTag(tags, policy.rules[rule].sources[item], ruleField("sources", {rule, item}));
    visitDestinations(policy, [&](RuleItem place, const std::string &destination) {
        addTag(tags, tailnet::destinationFromText(destination, {}).host, ruleField("destinations", place));
    });
    return tags;
}

/// The tags in a list of names that is carried along.
void addCarried(std::vector<UsedTag> &tags, const text::YamlNode &entry, const std::string &at)
{
    for (const char *list : {"src", "dst", "via", "target"})
        if (const text::YamlNode *names = entry.find(list))
            for (std::size_t i = 0; i < names->items.size(); ++i)
                addTag(tags, names->items[i].scalar, fmt::format("{}.{}[{}]", at, list, i));
}

std::vector<UsedTag> allTags(const plan::TailnetPolicy &policy)
{
    std::vector<UsedTag> tags = tagsByHand(policy);
    for (const char *section : {"grants", "ssh", "nodeAttrs"})
        if (const text::YamlNode *entries = policy.body.find(section))
            for (std::size_t i = 0; i < entries->items.size(); ++i)
                addCarried(tags, entries->items[i], fmt::format("policy.{}[{}]", section, i));
    return tags;
}

bool hasTag(const std::vector<std::string> &tags, const std::string &tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isOwned(const plan::TailnetPolicy &policy, const std::string &tag)
{
    return std::any_of(policy.tagOwners.begin(), policy.tagOwners.end(),
                       [&](const plan::TagOwner &owner) { return owner.tag == tag; });
}

bool isOn(const plan::Plan &plan, const plan::Node &node, plan::NetworkId tailnet)
{
    return !plan::addressesOn(plan, node.id, tailnet).empty();
}

void observeTag(const Situation &here, const PolicyView &view, const UsedTag &used, Observations &found)
{
    const auto isCarried = [&](const tailnet::Node &machine) {
        return hasTag(machine.tags, used.tag);
    };
    if (std::any_of(view.machines.nodes.begin(), view.machines.nodes.end(), isCarried))
        return;
    bool isMeant = false;
    for (const plan::Node &node : here.plan().nodes()) {
        if (!hasTag(node.tags, used.tag) || !isOn(here.plan(), node, view.written.network))
            continue;
        isMeant = true;
        Observation seen{.entity = node.id, .field = "advertised-tags"};
        seen.message = {
            phrase("check", "{node} advertises {advertised}, so the rules for {tag} do not hold for it."),
            {{"node", node.name},
             {"advertised", fmt::format("{}", fmt::join(node.advertisedTags, ", "))},
             {"tag", used.tag}}};
        seen.related = {{view.written.id, used.field}};
        found.push_back(std::move(seen));
    }
    if (!isMeant)
        found.push_back(
            {.entity = view.written.id,
             .field = used.field,
             .message = {phrase("check", "No node of {tailnet} carries {tag}, so its rules mean nobody."),
                         {{"tailnet", view.tailnetName()}, {"tag", used.tag}}}});
}

/// Source: Tailscale, reserved IP addresses (kb/1610).
const std::vector<Subnet> &reservedBlocks()
{
    static const std::vector<Subnet> blocks = {*Subnet::parse("100.100.0.0/24"),
                                               *Subnet::parse("100.100.100.0/24"),
                                               *Subnet::parse("100.115.92.0/23")};
    return blocks;
}

const Subnet *reservedBlockOf(const IpAddress &address)
{
    const auto block = std::find_if(reservedBlocks().begin(), reservedBlocks().end(),
                                    [&](const Subnet &b) { return b.contains(address); });
    return block == reservedBlocks().end() ? nullptr : &*block;
}

/// The next address behind a reserved one that no node of the plan has.
std::optional<IpAddress> freeAddress(const plan::Plan &plan, IpAddress address)
{
    std::set<IpAddress> used;
    for (const plan::Node &node : plan.nodes())
        for (const plan::Interface &interface : node.interfaces)
            used.insert(interface.addresses.begin(), interface.addresses.end());
    while (address.isTailnet() && (used.contains(address) || reservedBlockOf(address)))
        for (std::size_t byte = 4; byte-- > 0 && ++address.bytes[byte] == 0;) {
        }
    return address.isTailnet() ? std::optional(address) : std::nullopt;
}

/// Writes another address wherever the plan has the old one.
void replaceAddress(plan::Edit &edit, plan::NodeId id, const IpAddress &old, const IpAddress &fresh)
{
    edit.modify(id, [&](plan::Node &node) {
        for (plan::Interface &interface : node.interfaces)
            std::replace(interface.addresses.begin(), interface.addresses.end(), old, fresh);
    });
    const plan::Plan before = edit.plan();
    const std::string text = toText(old);
    const auto replaceIn = [&](std::vector<plan::EnvVariable> &variables) {
        for (plan::EnvVariable &variable : variables)
            if (variable.value == text)
                variable.value = toText(fresh);
    };
    for (const plan::EnvFile &file : before.envFiles())
        edit.modify(file.id, [&](plan::EnvFile &changed) { replaceIn(changed.variables); });
    for (const plan::Environment &environment : before.environments())
        edit.modify(environment.id, [&](plan::Environment &changed) { replaceIn(changed.variables); });
    for (const plan::Service &service : before.services())
        if (std::any_of(service.ports.begin(), service.ports.end(),
                        [&](const plan::PortBinding &port) { return port.hostIp == text; }))
            edit.modify(service.id, [&](plan::Service &changed) {
                for (plan::PortBinding &port : changed.ports)
                    if (port.hostIp == text)
                        port.hostIp = toText(fresh);
            });
}

/// The first tag in a message, which is what the finding is about.
std::string tagOf(const Finding &finding)
{
    for (const auto &[name, value] : finding.message.arguments)
        if (name == "tag")
            return value;
    return {};
}

} // namespace

void checkTagUnassigned(const Situation &here, Observations &found)
{
    for (const PolicyView &view : policyViews(here)) {
        std::vector<UsedTag> tags = tagsByHand(view.written);
        for (const tailnet::Rule &rule : view.derived.rules) {
            for (const std::string &source : rule.sources)
                addTag(tags, source, {});
            for (const tailnet::Destination &destination : rule.destinations)
                addTag(tags, destination.host, {});
        }
        for (const UsedTag &used : tags)
            observeTag(here, view, used, found);
    }
}

std::vector<Fix> fixTagUnassigned(const Overview &overview, const Finding &finding)
{
    const std::string tag = tagOf(finding);
    if (const plan::Node *node = overview.plan().find(finding.entity.as<plan::Node>()))
        return {makeFix(overview.plan(), say(phrase("check", "Let {} advertise {}"), node->name, tag),
                        [&](plan::Edit &edit) {
                            edit.modify(node->id,
                                        [](plan::Node &changed) { changed.advertisedTags = changed.tags; });
                        })};
    const plan::TailnetPolicy *policy = policyOf(overview, finding);
    std::vector<Fix> fixes;
    for (const plan::Node &node : overview.plan().nodes()) {
        if (!policy || !isOn(overview.plan(), node, policy->network) || !node.tags.empty())
            continue;
        fixes.push_back(makeFix(overview.plan(), say(phrase("check", "Give {} to {}"), tag, node.name),
                                [&](plan::Edit &edit) {
                                    edit.modify(node.id, [&](plan::Node &changed) {
                                        changed.tags = {tag};
                                        changed.advertisedTags.clear();
                                    });
                                }));
    }
    return fixes;
}

void checkTagUndefined(const Overview &overview, Observations &found)
{
    const plan::Plan &plan = overview.plan();
    for (const plan::TailnetPolicy &policy : plan.tailnetPolicies()) {
        std::vector<UsedTag> tags = allTags(policy);
        const auto observe = [&](plan::EntityRef entity, const std::string &field, const std::string &tag) {
            if (!isOwned(policy, tag))
                found.push_back(
                    {.entity = entity,
                     .field = field,
                     .message = {phrase("check", "{tag} has no owner in {policy}, and is refused there."),
                                 {{"tag", tag}, {"policy", policy.name}}},
                     .related = {{policy.id, "tag-owners"}}});
        };
        for (const UsedTag &used : tags)
            observe(policy.id, used.field, used.tag);
        for (const plan::Node &node : plan.nodes())
            for (std::size_t i = 0; i < node.tags.size() && isOn(plan, node, policy.network); ++i) {
                const std::size_t known = tags.size();
                addTag(tags, node.tags[i], {});
                if (tags.size() > known)
                    observe(node.id, fmt::format("tags[{}]", i), node.tags[i]);
            }
    }
}

std::vector<Fix> fixTagUndefined(const Overview &overview, const Finding &finding)
{
    const std::string tag = tagOf(finding);
    const auto policy = finding.related.empty() ? plan::TailnetPolicyId{}
                                                : finding.related.front().entity.as<plan::TailnetPolicy>();
    if (!overview.plan().find(policy))
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Let admins own {}"), tag), [&](plan::Edit &edit) {
        edit.modify(policy, [&](plan::TailnetPolicy &changed) {
            changed.tagOwners.push_back({tag, {"autogroup:admin"}});
        });
    })};
}

void checkReservedIp(const Overview &overview, Observations &found)
{
    const plan::Plan &plan = overview.plan();
    for (const plan::Node &node : plan.nodes())
        for (const plan::Interface &interface : node.interfaces) {
            const plan::Network *network = plan.find(interface.network);
            if (!network || network->kind != plan::NetworkKind::Tailnet)
                continue;
            for (std::size_t i = 0; i < interface.addresses.size(); ++i)
                if (const Subnet *block = reservedBlockOf(interface.addresses[i]))
                    found.push_back(
                        {.entity = node.id,
                         .field = fmt::format("interfaces.{}.addresses[{}]", interface.name, i),
                         .message = {
                             phrase("check",
                                    "{address} of {node} is in {block}, which Tailscale keeps to itself."),
                             {{"address", toText(interface.addresses[i])},
                              {"node", node.name},
                              {"block", toText(*block)}}}});
        }
}

std::vector<Fix> fixReservedIp(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = overview.plan().find(finding.entity.as<plan::Node>());
    const auto old = IpAddress::parse(finding.message.arguments.front().second);
    const auto fresh = node && old ? freeAddress(overview.plan(), *old) : std::nullopt;
    if (!fresh)
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Use {}, which is free"), toText(*fresh)),
                    [&](plan::Edit &edit) { replaceAddress(edit, node->id, *old, *fresh); })};
}

} // namespace portolan::check
