#include "model/check/compose_body.h"
#include "model/check/compose_rules.h"
#include "model/check/fix_tools.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <set>

/// Networks of containers: addresses that collide, and the one that holds everything.
namespace portolan::check {

namespace {

using plan::IpAddress;
using plan::NetworkKind;
using plan::Subnet;

/// An address block that is in use on a node.
struct Block {
    Subnet subnet;
    const plan::Network *network = nullptr; ///< none: the address of an interface
    std::size_t index = 0;                  ///< in Network::subnets
    std::string name;                       ///< of the network, or of the interface
};

/// Source: RFC 6598; Tailscale hands out addresses of the whole block.
const Subnet &tailnetBlock()
{
    static const Subnet block = *Subnet::parse("100.64.0.0/10");
    return block;
}

std::vector<const plan::Network *> networksOn(const Situation &here, const plan::Node &node)
{
    std::set<plan::NetworkId> ids;
    for (const plan::Interface &interface : node.interfaces)
        ids.insert(interface.network);
    here.visitServicesOn(node.id, [&](const plan::Service &user) {
        if (!user.networks.empty() && here.resolved.isActive(user))
            for (const plan::NetworkAttachment &attachment : user.networks)
                ids.insert(attachment.network);
    });
    std::vector<const plan::Network *> networks;
    for (const plan::NetworkId id : ids)
        if (const plan::Network *network = here.plan().find(id))
            networks.push_back(network);
    return networks;
}

/// Blocks of compose networks last, so that these are the ones to move.
std::vector<Block> blocksOn(const Situation &here, const plan::Node &node)
{
    std::vector<Block> blocks;
    std::vector<Block> composeBlocks;
    for (const plan::Network *network : networksOn(here, node)) {
        auto &into = network->kind == NetworkKind::Compose ? composeBlocks : blocks;
        for (std::size_t i = 0; i < network->subnets.size(); ++i)
            into.push_back({network->subnets[i], network, i, network->name});
        if (network->kind == NetworkKind::Tailnet && network->subnets.empty())
            blocks.push_back({tailnetBlock(), network, 0, network->name});
    }
    for (const plan::Interface &interface : node.interfaces) {
        const plan::Network *network = here.plan().find(interface.network);
        for (const IpAddress &address : interface.addresses)
            if (!address.isLoopback() &&
                (!network || (network->subnets.empty() && network->kind != NetworkKind::Tailnet)))
                blocks.push_back({Subnet{address, address.isV6 ? 128 : 32}, nullptr, 0, interface.name});
    }
    blocks.insert(blocks.end(), composeBlocks.begin(), composeBlocks.end());
    return blocks;
}

/// True when two entities of the plan stand for one network of the engine.
bool areOneNetwork(const Situation &here, const plan::Network &a, const plan::Network &b)
{
    const auto engineName = [&](const plan::Network &network) {
        return network.engineName.empty() ? keyOf(network) : here.value(network.engineName);
    };
    return a.id == b.id || (a.kind == NetworkKind::Compose && b.kind == NetworkKind::Compose &&
                            (a.external || b.external) && engineName(a) == engineName(b));
}

bool collide(const Situation &here, const Block &a, const Block &b)
{
    return a.subnet.overlaps(b.subnet) &&
           (!a.network || !b.network || !areOneNetwork(here, *a.network, *b.network));
}

/// A block of the size of \a old that nothing on the nodes uses, from those that Docker itself picks from.
/// Source: Docker, Networking overview, default address pools.
std::optional<Subnet> freeBlock(const std::vector<Block> &used, const Subnet &old)
{
    if (old.address.isV6 || old.prefixLength < 16)
        return std::nullopt;
    const auto isFree = [&](const Subnet &candidate) {
        return std::none_of(used.begin(), used.end(),
                            [&](const Block &block) { return block.subnet.overlaps(candidate); });
    };
    for (int second = 17; second < 32; ++second)
        if (const auto candidate = Subnet::parse(fmt::format("172.{}.0.0/{}", second, old.prefixLength));
            isFree(*candidate))
            return candidate;
    for (int second = 0; second < 256; ++second)
        if (const auto candidate = Subnet::parse(fmt::format("10.{}.0.0/{}", second, old.prefixLength));
            isFree(*candidate))
            return candidate;
    return std::nullopt;
}

/// True when something else is written for addresses of the network's old block.
bool hasFixedAddresses(const plan::Plan &plan, const plan::Network &network)
{
    const bool isAttachedAt =
        std::any_of(plan.services().begin(), plan.services().end(), [&](const plan::Service &service) {
            return std::any_of(service.networks.begin(), service.networks.end(),
                               [&](const plan::NetworkAttachment &attachment) {
                                   return attachment.network == network.id &&
                                          attachment.body.find("ipv4_address");
                               });
        });
    return isAttachedAt || network.body.find("ipam");
}

/// The services of a node that share one network and no other, if all of them do.
struct FlatGroup {
    std::vector<const plan::Service *> services;
    plan::NetworkId network; ///< none = the project's default
};

std::optional<FlatGroup> flatGroupOn(const Situation &here, plan::NodeId node)
{
    FlatGroup group;
    bool isFlat = true;
    here.visitServicesOn(node, [&](const plan::Service &service) {
        if (!isFlat || !service.file || service.networkMode != plan::NetworkMode::Networks ||
            !here.resolved.isActive(service))
            return;
        const plan::NetworkId network =
            service.networks.empty() ? plan::NetworkId{} : service.networks.front().network;
        isFlat = service.networks.size() <= 1 && (group.services.empty() || network == group.network);
        group.network = network;
        group.services.push_back(&service);
    });
    return isFlat && !group.services.empty() ? std::optional(std::move(group)) : std::nullopt;
}

/// Fewer services than this are one application, whose parts are meant to talk.
constexpr std::size_t fewestForSegments = 5;

/// Which services talk to each other, by what the plan says of links, dependencies and proxies.
class Segments
{
public:
    Segments(const plan::Plan &plan, const std::vector<const plan::Service *> &services)
        : m_services(services)
    {
        m_parent.resize(services.size());
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        for (std::size_t i = 0; i < services.size(); ++i)
            m_rows.emplace(services[i]->id, i);
        for (const plan::Service &service : plan.services()) {
            if (service.sharesNetworkOf)
                m_owners.emplace(service.id, service.sharesNetworkOf);
            for (const plan::Dependency &dependency : service.dependsOn)
                join(service.id, dependency.service);
        }
        for (const plan::Link &link : plan.links())
            join(link.from, link.to);
        for (const plan::Route &route : plan.routes())
            join(route.proxy, route.target);
    }

    /// The groups, each and all in the order of services.
    std::vector<std::vector<const plan::Service *>> groups()
    {
        std::map<std::size_t, std::vector<const plan::Service *>> byRoot;
        for (std::size_t i = 0; i < m_services.size(); ++i)
            byRoot[root(i)].push_back(m_services[i]);
        std::vector<std::vector<const plan::Service *>> groups;
        for (auto &[first, members] : byRoot)
            groups.push_back(std::move(members));
        return groups;
    }

private:
    std::optional<std::size_t> rowOf(plan::ServiceId service) const
    {
        const auto owner = m_owners.find(service);
        const auto found = m_rows.find(owner == m_owners.end() ? service : owner->second);
        return found == m_rows.end() ? std::nullopt : std::optional(found->second);
    }

    std::size_t root(std::size_t row)
    {
        while (m_parent[row] != row)
            row = m_parent[row] = m_parent[m_parent[row]];
        return row;
    }

    void join(plan::ServiceId a, plan::ServiceId b)
    {
        const auto first = rowOf(a);
        const auto second = rowOf(b);
        if (first && second)
            m_parent[std::max(root(*first), root(*second))] = std::min(root(*first), root(*second));
    }

    const std::vector<const plan::Service *> &m_services;
    std::vector<std::size_t> m_parent;
    std::map<plan::ServiceId, std::size_t> m_rows;
    std::map<plan::ServiceId, plan::ServiceId> m_owners;
};

} // namespace

void checkSubnetOverlap(const Situation &here, const plan::Node &node, Observations &found)
{
    const std::vector<Block> blocks = blocksOn(here, node);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].network)
            continue;
        const auto end = blocks.begin() + static_cast<std::ptrdiff_t>(i);
        const auto other =
            std::find_if(blocks.begin(), end, [&](const Block &b) { return collide(here, b, blocks[i]); });
        if (other == end)
            continue;
        Observation seen{.entity = blocks[i].network->id, .field = itemField("subnets", blocks[i].index)};
        seen.message = {phrase("check", "{subnet} of {network} overlaps {other} of {owner} on {node}."),
                        {{"subnet", toText(blocks[i].subnet)},
                         {"network", blocks[i].name},
                         {"other", toText(other->subnet)},
                         {"owner", other->name},
                         {"node", node.name}}};
        if (other->network)
            seen.related = {{other->network->id, itemField("subnets", other->index)}};
        found.push_back(std::move(seen));
    }
}

std::vector<Fix> fixSubnetOverlap(const Overview &overview, const Finding &finding)
{
    const plan::Network *network = overview.plan().find(finding.entity.as<plan::Network>());
    const auto index = indexIn(finding.field, "subnets");
    if (!network || !index || *index >= network->subnets.size() || network->kind != NetworkKind::Compose ||
        hasFixedAddresses(overview.plan(), *network))
        return {};
    std::vector<Block> used;
    for (const Situation &here : overview.situations())
        for (const plan::Node &node : overview.plan().nodes()) {
            const auto blocks = blocksOn(here, node);
            used.insert(used.end(), blocks.begin(), blocks.end());
        }
    const auto free = freeBlock(used, network->subnets[*index]);
    if (!free)
        return {};
    return {makeFix(
        overview.plan(), say(phrase("check", "Use {}, which is free"), toText(*free)), [&](plan::Edit &edit) {
            edit.modify(network->id, [&](plan::Network &changed) { changed.subnets[*index] = *free; });
        })};
}

void checkFlatNetwork(const Situation &here, const plan::Node &node, Observations &found)
{
    const auto group = flatGroupOn(here, node.id);
    if (!group || group->services.size() < fewestForSegments)
        return;
    const plan::Network *network = here.plan().find(group->network);
    found.push_back(
        {.entity = network ? plan::EntityRef(network->id) : plan::EntityRef(group->services.front()->file),
         .message = {phrase(
                         "check",
                         "All services on {node} share {network}, so each reaches every port of the others."),
                     {{"node", node.name},
                      {"network", network ? network->name : say(phrase("check", "the default network"))}}},
         .related = {{node.id, {}}}});
}

std::vector<Fix> fixFlatNetwork(const Overview &overview, const Finding &finding)
{
    const std::vector<Situation> situations = situationsOf(overview, finding);
    const auto node =
        finding.related.empty() ? plan::NodeId{} : finding.related.front().entity.as<plan::Node>();
    const auto group = situations.empty() ? std::nullopt : flatGroupOn(situations.front(), node);
    if (!group)
        return {};
    const auto segments = Segments(overview.plan(), group->services).groups();
    if (segments.size() < 2)
        return {};
    const plan::Network *shared = overview.plan().find(group->network);
    return {makeFix(overview.plan(),
                    say(phrase("check", "Split it into {} networks, along what is linked"), segments.size()),
                    [&](plan::Edit &edit) {
                        // The first segment keeps the network, which other files may know by name.
                        for (auto segment = segments.begin() + 1; segment != segments.end(); ++segment) {
                            plan::Network network;
                            network.file = shared ? shared->file : segment->front()->file;
                            const std::string base =
                                fmt::format("{}-{}", shared ? shared->name : "net", segment->front()->name);
                            network.name = base;
                            for (int number = 2; findByName(edit.plan().networks(), network.name); ++number)
                                network.name = fmt::format("{}-{}", base, number);
                            const plan::NetworkId id = edit.insert(network);
                            for (const plan::Service *service : *segment)
                                edit.modify(service->id, [id](plan::Service &changed) {
                                    changed.networks = {{id, {}}};
                                });
                        }
                    })};
}

} // namespace portolan::check
