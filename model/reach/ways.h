#pragma once

#include "model/reach/walk.h"

#include <functional>

namespace portolan::reach {

/// One of the ways to a port of a service.
struct Way {
    enum class Kind : std::uint8_t { Route, Address, Container };

    Kind kind = Kind::Address;
    const RouteWay *route = nullptr;      ///< Route
    plan::IpAddress address = {};         ///< Address
    std::uint16_t port = 0;               ///< there
    const Container *container = nullptr; ///< Container

    bool isSame(const Way &other) const;
};

/// The ways that \a from may take to a port of a service in one address family: by routes, over a network of
/// containers, at the addresses where the port is published or its service listens. From the Internet, only
/// the addresses that are there count, unless there are none.
std::vector<Way> waysTo(const Landscape &landscape, const Standpoint &from, const ServicePort &to, bool isV6);

/// What people call it: `xmpp.atl.chat:5222/tcp`, `203.0.113.20:5222/tcp`, `atl-xmpp-server:5347/tcp`.
std::string describe(const Landscape &landscape, const Way &way, const ServicePort &to);

Ending walk(Walk &walk, const Standpoint &from, const Way &way, const ServicePort &to, bool isV6);

} // namespace portolan::reach
