#include "model/tailnet/policy_evaluator.h"

#include "model/tailnet/posture.h"
#include "model/tailnet/selector_rules.h"

#include <algorithm>

namespace portolan::tailnet {

namespace {

AddressSet addressesOf(const Node &node)
{
    std::vector<AddressRange> ranges;
    for (const plan::IpAddress &address : node.addresses)
        ranges.push_back(AddressRange::of(address));
    return AddressSet(std::move(ranges));
}

bool overlapsAny(const AddressSet &set, const std::vector<AddressRange> &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const AddressRange &range) { return set.overlaps(range); });
}

/// Finds what the rules of a policy let pass.
class Evaluation
{
public:
    Evaluation(const Directory &directory, const Attributes *assumed)
        : m_directory(directory)
        , m_assumed(assumed)
    {
        for (const Node &node : directory.tailnet().nodes)
            if (const std::string owner = directory.ownerOf(node); !owner.empty())
                m_nodesByOwner[owner].push_back(&node);
    }

    void add(const Permission &permission)
    {
        const AddressSet sources = sourcesOf(permission);
        if (sources.isEmpty())
            return;
        for (const Reach &reach : permission.reaches) {
            if (isAutogroup(reach.destination, "autogroup:self"))
                addSelf(permission, reach, sources);
            else
                add(permission, reach, sources, m_directory.destinationAddresses(reach.destination));
        }
    }

    std::vector<Access> take() { return std::move(m_accesses); }

private:
    AddressSet sourcesOf(const Permission &permission) const
    {
        AddressSet sources;
        for (const Selector &source : permission.sources)
            sources.add(m_directory.sourceAddresses(source));
        if (permission.postures.empty())
            return sources;
        const PolicyFile &policy = m_directory.policy();
        if (m_assumed)
            return isInPosture(policy, permission.postures, *m_assumed) ? sources : AddressSet();
        AddressSet fit;
        for (const Node &node : m_directory.tailnet().nodes) {
            const AddressSet own = addressesOf(node);
            if (overlapsAny(sources, own.ranges()) &&
                isInPosture(policy, permission.postures, node.attributes))
                fit.add(own);
        }
        return fit;
    }

    void add(const Permission &permission, const Reach &reach, const AddressSet &sources,
             std::vector<AddressRange> destinations)
    {
        if (!destinations.empty())
            m_accesses.push_back(
                {sources, std::move(destinations), reach.opening, permission.via, permission.mark});
    }

    /// autogroup:self: from those devices of a user that are sources to all devices of the same user.
    void addSelf(const Permission &permission, const Reach &reach, const AddressSet &sources)
    {
        for (const auto &[owner, nodes] : m_nodesByOwner) {
            AddressSet ownSources;
            std::vector<AddressRange> ownDestinations;
            for (const Node *node : nodes) {
                const AddressSet own = addressesOf(*node);
                if (overlapsAny(sources, own.ranges()))
                    ownSources.add(own);
                ownDestinations.insert(ownDestinations.end(), own.ranges().begin(), own.ranges().end());
            }
            if (!ownSources.isEmpty())
                add(permission, reach, ownSources, std::move(ownDestinations));
        }
    }

    const Directory &m_directory;
    const Attributes *m_assumed;
    std::map<std::string, std::vector<const Node *>> m_nodesByOwner;
    std::vector<Access> m_accesses;
};

/// What a node must know to pick its part of a policy.
struct Station {
    const Node *node;
    AddressSet addresses;
    AddressSet routes;

    bool carries(const Access &access) const
    {
        return std::any_of(access.via.begin(), access.via.end(), [&](const std::string &tag) {
            return std::find(node->tags.begin(), node->tags.end(), tag) != node->tags.end();
        });
    }

    bool takes(const Access &access, const AddressRange &destination) const
    {
        const bool isEverything = destination == everyAddress()[0] || destination == everyAddress()[1];
        // A route is carried to the addresses that a grant names; `*` names devices.
        if (!access.via.empty())
            return !isEverything && routes.overlaps(destination);
        return isEverything || addresses.overlaps(destination) || routes.overlaps(destination);
    }
};

void addToFilter(std::vector<FilterRule> &rules, const Access &access, const AddressRange &destination)
{
    const auto same = std::find_if(rules.begin(), rules.end(), [&](const FilterRule &rule) {
        return rule.protocols == access.opening.protocols && rule.sources == access.sources;
    });
    FilterRule &rule = same == rules.end()
                           ? rules.emplace_back(FilterRule{access.sources, {}, access.opening.protocols})
                           : *same;
    const FilterDestination entry{destination, access.opening.ports};
    if (std::find(rule.destinations.begin(), rule.destinations.end(), entry) == rule.destinations.end())
        rule.destinations.push_back(entry);
}

} // namespace

int protocolOf(plan::Transport transport)
{
    switch (transport) {
    case plan::Transport::Tcp: return 6;
    case plan::Transport::Udp: return 17;
    case plan::Transport::Sctp: break;
    }
    return 132;
}

std::vector<Access> accessesOf(const Directory &directory, const Attributes *assumed)
{
    Evaluation evaluation(directory, assumed);
    for (const Permission &permission : directory.policy().permissions)
        evaluation.add(permission);
    return evaluation.take();
}

bool admits(const std::vector<Access> &accesses, const Connection &connection)
{
    const AddressRange from = AddressRange::of(connection.from);
    const AddressRange to = AddressRange::of(connection.to);
    return std::any_of(accesses.begin(), accesses.end(), [&](const Access &access) {
        const std::vector<int> &protocols = access.opening.protocols;
        return access.via.empty() && access.opening.ports.contains(connection.port) &&
               std::find(protocols.begin(), protocols.end(), connection.protocol) != protocols.end() &&
               access.sources.contains(from) &&
               std::any_of(access.destinations.begin(), access.destinations.end(),
                           [&](const AddressRange &range) { return range.contains(to); });
    });
}

std::vector<NodeFilter> packetFilters(const Directory &directory)
{
    const std::vector<Access> accesses = accessesOf(directory);
    std::vector<NodeFilter> filters;
    for (const Node &node : directory.tailnet().nodes) {
        const Station station{&node, addressesOf(node), AddressSet(directory.servedRoutes(node))};
        NodeFilter filter{node.name, {}};
        for (const Access &access : accesses) {
            if (!access.via.empty() && !station.carries(access))
                continue;
            for (const AddressRange &destination : access.destinations)
                if (station.takes(access, destination))
                    addToFilter(filter.rules, access, destination);
        }
        filters.push_back(std::move(filter));
    }
    return filters;
}

} // namespace portolan::tailnet
