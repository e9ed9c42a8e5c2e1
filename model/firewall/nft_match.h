#pragma once

#include "model/firewall/nft_ruleset.h"
#include "model/plan/entities.h"

namespace portolan::firewall {

/// What a packet must be like for a verdict, as far as a plan can say it. Empty lists = any.
struct NftMatch {
    std::vector<std::string> interfaces;
    std::vector<std::string> outInterfaces;
    std::vector<plan::Subnet> from;
    std::vector<plan::Subnet> to;
    std::vector<plan::PortRange> fromPorts;
    std::vector<plan::PortRange> ports;
    std::vector<plan::Transport> transports;
    bool onlyV4 = false;
    bool onlyV6 = false;

    // What is no rule of a plan, because every ruleset needs it.
    bool replies = false; ///< established connections
    bool invalid = false; ///< packets that belong to none
    bool loopback = false;
    bool icmp = false;
    bool neighbourDiscovery = false;
    bool translated = false;        ///< what Docker has passed on already
    bool otherDestinations = false; ///< broadcasts and multicasts

    bool isPlumbing() const
    {
        return replies || invalid || loopback || icmp || translated || otherDestinations;
    }
    bool operator==(const NftMatch &) const = default;
};

/// Adds a `match` statement. Empty when it is understood, else why not.
std::string addMatch(NftMatch &match, const text::YamlNode &statement, const NftRuleset &ruleset,
                     const NftChain &chain);

} // namespace portolan::firewall
