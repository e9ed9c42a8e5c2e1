#pragma once

#include "model/export/artefact.h"
#include "model/reach/reachability.h"

#include <optional>
#include <string>
#include <vector>

/// A plan explained along one connection: from a public name to the service that answers it.
namespace portolan::tour {

/// What a stop is about.
enum class StopKind : std::uint8_t {
    Name,    ///< DNS
    Cdn,     ///< a content delivery network
    Node,    ///< a node takes the packet: its interface, and its firewall
    Tailnet, ///< the tailnet between two nodes, and its policy
    Proxy,   ///< a proxy takes the connection and passes it on
    Binding, ///< Docker passes it on to a container
    Bridge,  ///< a network of containers
    Service  ///< who answers
};

/// A line of a file that says what happens at a stop.
struct Source {
    exports::ArtefactKind kind = exports::ArtefactKind::Compose;
    std::string file; ///< relative to the repository
    int line = 0;     ///< from 1; 0 = the file as a whole
    std::string text; ///< the line, without blanks at its ends; empty where it is not known

    bool operator==(const Source &) const = default;
};

/// One step of a tour: hops of a trace that happen at one place.
struct Stop {
    StopKind kind = StopKind::Name;
    std::vector<reach::Hop> hops; ///< never empty
    /// The connection is stopped before; this is what would happen to it here.
    bool isBeyond = false;
    std::vector<Source> sources;

    /// The hop that lets nothing through; nullptr where the connection goes on.
    const reach::Hop *stopping() const;
    /// The packet as it comes here; nullptr where there is none.
    const reach::Packet *packet() const;

    bool operator==(const Stop &) const = default;
};

/// The way of one route, stop by stop.
struct Tour {
    plan::RouteId route;
    plan::EnvironmentId environment;
    bool isV6 = false;
    reach::Disposition disposition = reach::Disposition::InsufficientInfo;
    std::vector<Stop> stops;

    bool operator==(const Tour &) const = default;
};

/// The tour along a route, in IPv4 unless only IPv6 leads to its target. Its hops are those of the trace.
/// Where the trace ends early, stops follow that show what would come next, each of them beyond. Sources are
/// lines of the files that an export writes, or of the repository where the plan knows them.
Tour tourOf(const plan::ResolvedPlan &resolved, plan::RouteId route);

/// The routes that a connection can be followed along, the most telling first: the more stops of different
/// kinds the better, and those that lead to a service that starts before all others.
std::vector<plan::RouteId> tellingRoutes(const plan::ResolvedPlan &resolved);

} // namespace portolan::tour
