#pragma once

#include "model/plan/origin.h"

#include <string>
#include <string_view>
#include <vector>

/// A tailnet's policy file. Source: Tailscale, policy file syntax.
namespace portolan::tailnet {

/// Ports of a destination that a rule opens.
struct Opening {
    std::string ports; ///< `6697`, `8000-8010` or `*`
    std::string comment;
    plan::Origin origin;

    bool operator==(const Opening &) const = default;
};

/// An entry of `dst`.
struct Destination {
    std::string host; ///< `tag:server`, an address, a group ...
    std::vector<Opening> openings;

    bool operator==(const Destination &) const = default;
};

/// `tag:server:6697,8000`
std::string toText(const Destination &destination);

/// Takes `tag:server:6697,8000` apart; without a port there are no openings.
Destination destinationFromText(std::string_view text, const plan::Origin &origin);

/// An entry of `acls`.
struct Rule {
    std::string action = "accept";
    std::string protocol; ///< empty = all that the tailnet filters
    std::vector<std::string> sources;
    std::vector<Destination> destinations;
    std::string comment;
    plan::Origin origin;
    text::YamlNode body = {}; ///< srcPosture ...: carried along

    bool operator==(const Rule &) const = default;
};

/// An entry of `tests` that follows from the plan.
struct Test {
    std::string source;
    std::string protocol; ///< empty = TCP, UDP or ICMP
    std::vector<std::string> accepted;
    std::vector<std::string> denied;

    bool operator==(const Test &) const = default;
};

/// How a node comes to carry the tags by which the policy knows it.
struct TagCommand {
    std::string node;
    std::string command;

    bool operator==(const TagCommand &) const = default;
};

struct Policy {
    plan::TailnetPolicyId id;
    std::string name;
    std::string tailnet; ///< the network's name
    std::vector<plan::TagOwner> tagOwners;
    std::vector<Rule> rules;                  ///< those written by hand, then those of routes
    text::YamlNode body;                      ///< groups, hosts, grants, ssh, tests ...: carried along
    std::vector<Test> tests = {};             ///< those of routes, beside what `body` has
    std::vector<TagCommand> tagCommands = {}; ///< for the nodes of the tailnet that have tags

    bool operator==(const Policy &) const = default;
};

} // namespace portolan::tailnet
