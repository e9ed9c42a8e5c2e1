#pragma once

#include "model/dns/zone.h"
#include "model/plan/resolved_plan.h"

namespace portolan::dns {

/// A name that the tailnet's own DNS answers, and the plan only shows. Source: Tailscale, MagicDNS.
struct MagicName {
    std::string name;
    plan::IpAddress address;
    plan::NodeId node;

    bool operator==(const MagicName &) const = default;
};

/// The zones of a plan, and what they should state and cannot.
struct DerivedZones {
    std::vector<Zone> zones;           ///< in the order of the plan
    std::vector<MagicName> magicNames; ///< in the order of the plan's networks and nodes
    std::vector<plan::DerivationProblem> problems;

    bool operator==(const DerivedZones &) const = default;
};

/// The zones of a plan in its environment: records written by hand; for each route, the Internet addresses of
/// its listener at its hostname, and the SRV record that announces it; for each published component name, the
/// addresses of what answers for the domain it belongs to; in a zone of addresses, the name of each that
/// takes routes. Names in Unicode are written as A-labels.
///
/// A hostname whose every route passes a CDN has its addresses marked as proxied. One that also carries a
/// route without the CDN is not: a CDN passes HTTP only, and the other route would break. Problems: a name in
/// no zone of the plan, a listener without an Internet address, a CNAME where a record must stand, TTLs that
/// differ within a set, a zone that no name server would load.
DerivedZones zonesOf(const plan::ResolvedPlan &resolved);

} // namespace portolan::dns
