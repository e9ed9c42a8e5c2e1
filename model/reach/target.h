#pragma once

#include "model/plan/plan.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace portolan::reach {

/// Where a flow is meant to go.
struct Target {
    enum class Kind : std::uint8_t {
        Name,    ///< a name that DNS answers for
        Address, ///< whoever has it
        Node,    ///< an address of a node
        Service  ///< a port as the service itself knows it, by whatever way leads there
    };

    Kind kind = Kind::Name;
    std::string name = {};        ///< of Kind::Name, without a final dot
    plan::IpAddress address = {}; ///< of Kind::Address
    plan::EntityRef entity = {};  ///< the node or service
    std::string interface = {};   ///< of Kind::Node: the one to use; empty = any
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;

    auto operator<=>(const Target &) const = default;
};

/// `NAME:PORT[/udp]`, where NAME is a public name, an address (IPv6 in brackets), `node/NODE[@INTERFACE]` or
/// `service/SERVICE`. A name alone that is no host name of the plan may be a service's or a node's.
/// Errors: what is missing or unknown, in a sentence without full stop.
tl::expected<Target, std::string> parseTarget(const plan::Plan &plan, std::string_view text);

std::string toText(const plan::Plan &plan, const Target &target);

} // namespace portolan::reach
