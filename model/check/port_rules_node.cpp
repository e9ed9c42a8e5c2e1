#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/check/port_rules.h"
#include "model/firewall/docker_release.h"

#include <algorithm>
#include <map>

/// What the address of a binding keeps out on a node, and what not: one finding for a node and address, not
/// for each port.
namespace portolan::check {

namespace {

using plan::Exposure;
using plan::IpAddress;

constexpr std::size_t mostRelated = 8;

/// The published ports of containers on a node that listen on one address only, by that address.
std::map<IpAddress, std::vector<const PortUse *>> boundPorts(const Situation &here, const plan::Node &node)
{
    std::map<IpAddress, std::vector<const PortUse *>> bound;
    for (const PortUse &use : here.ports.usesOn(node.id)) {
        const auto &hostIp = here.ports.hostIp(use.address);
        if (use.active && use.source == PortUse::Source::Published && hostIp && !hostIp->isUnspecified())
            bound[*hostIp].push_back(&use);
    }
    return bound;
}

std::vector<RelatedPlace> placesOf(const std::vector<const PortUse *> &uses)
{
    std::vector<RelatedPlace> places;
    for (const PortUse *use : uses)
        if (places.size() < mostRelated)
            places.push_back({use->service, itemField("ports", use->index, "host-ip")});
    return places;
}

std::string portCount(std::size_t count)
{
    return say(phrases("check", "{} port", "{} ports"), count, count);
}

/// The interfaces that lead to the Internet and do not carry the address themselves.
std::vector<const plan::Interface *> otherPublicInterfaces(const plan::Plan &plan, const plan::Node &node,
                                                           const IpAddress &address)
{
    std::vector<const plan::Interface *> others;
    for (const plan::Interface &interface : node.interfaces) {
        const bool carries = std::find(interface.addresses.begin(), interface.addresses.end(), address) !=
                             interface.addresses.end();
        if (!carries && exposureOf(plan, interface) == Exposure::Internet)
            others.push_back(&interface);
    }
    return others;
}

bool dropsForwarded(const plan::Node &node, const std::string &interface, const IpAddress &address)
{
    return node.firewall && std::any_of(node.firewall->rules.begin(), node.firewall->rules.end(),
                                        [&](const plan::FirewallRule &rule) {
                                            return rule.direction == plan::Direction::Routed &&
                                                   rule.interface == interface && !rule.from && rule.to &&
                                                   rule.to->contains(address) && rule.ports.isNone() &&
                                                   !rule.transport &&
                                                   (rule.action == plan::FirewallAction::Deny ||
                                                    rule.action == plan::FirewallAction::Reject);
                                        });
}

/// The interfaces over which neighbours can still reach a bound address.
std::vector<const plan::Interface *> openInterfaces(const plan::Plan &plan, const plan::Node &node,
                                                    const IpAddress &address)
{
    std::vector<const plan::Interface *> open = otherPublicInterfaces(plan, node, address);
    std::erase_if(open, [&](const plan::Interface *interface) {
        return dropsForwarded(node, interface->name, address);
    });
    return open;
}

bool isOnTailnet(const plan::Plan &plan, const plan::Node &node, const IpAddress &address)
{
    return exposureOf(plan, node, address) == Exposure::Tailnet;
}

} // namespace

void checkBindBootRace(const Situation &here, const plan::Node &node, Observations &found)
{
    for (const auto &[address, uses] : boundPorts(here, node))
        if (isOnTailnet(here.plan(), node, address))
            found.push_back(
                {.entity = node.id,
                 .message =
                     {phrase("check",
                             "{address} may not exist yet when Docker starts on {node} and publishes {ports} "
                             "there, and Docker does not try again. Start Docker after the tailnet."),
                      {{"ports", portCount(uses.size())}, {"node", node.name}, {"address", toText(address)}}},
                 .related = placesOf(uses)});
}

std::vector<Fix> fixBindBootRace(const Overview &overview, const Finding &finding)
{
    // What cures it is a systemd drop-in or a kernel setting of the node, which the plan can only record.
    const auto accept = [&](std::string title, std::string reason) {
        return makeFix(overview.plan(), std::move(title), [&](plan::Edit &edit) {
            edit.insert(
                plan::Suppression{{}, std::string(finding.rule), finding.entity, {}, std::move(reason), {}});
        });
    };
    return {accept(say(phrase("check", "Record that docker.service starts after tailscaled.service")),
                   "A systemd drop-in starts docker.service after tailscaled.service"),
            accept(say(phrase("check", "Record that the node binds to addresses it does not have yet")),
                   "net.ipv4.ip_nonlocal_bind is 1")};
}

void checkBindNotBoundary(const Situation &here, const plan::Node &node, Observations &found)
{
    for (const auto &[address, uses] : boundPorts(here, node)) {
        if (address.isLoopback() || exposureOf(here.plan(), node, address) == Exposure::Internet)
            continue;
        const auto open = openInterfaces(here.plan(), node, address);
        if (open.empty())
            continue;
        found.push_back(
            {.entity = node.id,
             .field = "firewall",
             .message =
                 {phrase(
                      "check",
                      "Neighbours on {interface} of {node} can send to {address} too, where Docker publishes "
                      "{ports}. Drop what arrives there for it."),
                  {{"ports", portCount(uses.size())},
                   {"node", node.name},
                   {"address", toText(address)},
                   {"interface", open.front()->name}}},
             .related = placesOf(uses)});
    }
}

std::vector<Fix> fixBindNotBoundary(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = overview.plan().find(finding.entity.as<plan::Node>());
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (!node || !node->firewall || situations.empty())
        return {};
    std::vector<plan::FirewallRule> rules;
    for (const auto &[address, uses] : boundPorts(situations.front(), *node))
        for (const plan::Interface *interface : openInterfaces(overview.plan(), *node, address)) {
            plan::FirewallRule rule;
            rule.action = plan::FirewallAction::Deny;
            rule.direction = plan::Direction::Routed;
            rule.interface = interface->name;
            rule.to = plan::Subnet{address, address.isV6 ? 128 : 32};
            rule.note = "What is bound here is not meant for this interface";
            if (!address.isLoopback())
                rules.push_back(rule);
        }
    if (rules.empty())
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Drop it in the firewall of {}"), node->name),
                    [&](plan::Edit &edit) {
                        edit.modify(node->id, [&](plan::Node &changed) {
                            changed.firewall->rules.insert(changed.firewall->rules.end(), rules.begin(),
                                                           rules.end());
                        });
                    })};
}

void checkLoopbackL2(const Situation &here, const plan::Node &node, Observations &found)
{
    const int major = firewall::dockerRelease(node.dockerVersion);
    if (major == 0 || major >= firewall::dropsForeignPacketsSince)
        return;
    std::vector<const PortUse *> loopback;
    for (const auto &[address, uses] : boundPorts(here, node))
        if (address.isLoopback() && !address.isV6)
            loopback.insert(loopback.end(), uses.begin(), uses.end());
    if (loopback.empty())
        return;
    found.push_back(
        {.entity = node.id,
         .field = "docker-version",
         .message =
             {phrase("check",
                     "Neighbours of {node} can reach its loopback address through Docker {version}, which "
                     "publishes {ports} there. Upgrade to 28."),
              {{"ports", portCount(loopback.size())}, {"node", node.name}, {"version", node.dockerVersion}}},
         .related = placesOf(loopback)});
}

std::vector<Fix> fixLoopbackL2(const Overview &overview, const Finding &finding)
{
    const plan::Node *node = overview.plan().find(finding.entity.as<plan::Node>());
    if (!node)
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Plan Docker 28.0 for {}"), node->name),
                    [&](plan::Edit &edit) {
                        edit.modify(node->id, [](plan::Node &changed) { changed.dockerVersion = "28.0"; });
                    })};
}

} // namespace portolan::check
