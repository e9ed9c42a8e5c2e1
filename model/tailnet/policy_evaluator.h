#pragma once

#include "model/tailnet/directory.h"

namespace portolan::tailnet {

/// What one rule of a policy lets pass, as addresses.
struct Access {
    AddressSet sources;
    std::vector<AddressRange> destinations;
    ProtocolPorts opening;
    std::vector<std::string> via; ///< tags of the routers that carry the traffic; empty = any
    text::Mark rule;              ///< where the policy file has it; unknown for what holds without rules

    bool operator==(const Access &) const = default;
};

/// Everything that the policy lets pass in the tailnet, in the order in which rules count: grants, then acls.
/// A rule with a posture holds for the nodes whose attributes meet it, or for all its sources or none when
/// \a assumed gives the attributes of every source.
std::vector<Access> accessesOf(const Directory &directory, const Attributes *assumed = nullptr);

/// The number of a transport protocol. Source: IANA, protocol numbers.
int protocolOf(plan::Transport transport);

/// An attempt of one node to connect to another.
struct Connection {
    plan::IpAddress from;
    plan::IpAddress to;
    std::uint16_t port = 0;
    int protocol = 6; ///< by number; TCP
};

/// Whether a policy lets a connection between two nodes pass. What a router carries is no part of it.
bool admits(const std::vector<Access> &accesses, const Connection &connection);

/// An entry of a node's packet filter: what may reach it, or the routes that it serves.
struct FilterDestination {
    AddressRange addresses;
    PortSpan ports;

    bool operator==(const FilterDestination &) const = default;
};

struct FilterRule {
    AddressSet sources;
    std::vector<FilterDestination> destinations;
    std::vector<int> protocols;

    bool operator==(const FilterRule &) const = default;
};

struct NodeFilter {
    std::string node;
    std::vector<FilterRule> rules;

    bool operator==(const NodeFilter &) const = default;
};

/// The packet filter that the service gives each node, in the order of the tailnet.
///
/// A node gets what is to its own addresses, or overlaps a route that it serves; destinations stay as wide as
/// the policy has them. Rules of the same sources and protocols become one. Source: the answers of the
/// service, as far as they are known.
std::vector<NodeFilter> packetFilters(const Directory &directory);

/// `{"version":1,"nodes":{NAME:[{"src":[...],"dst":[{"ip","first","last"}],"proto":[...]}]}}`.
/// Source: resources/schemas/policy-eval.schema.json.
std::string toJson(const std::vector<NodeFilter> &filters);

/// For people: each node, and a line for each of its rules.
std::string toText(const std::vector<NodeFilter> &filters);

} // namespace portolan::tailnet
