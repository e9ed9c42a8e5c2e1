#pragma once

#include "model/plan/plan.h"
#include "model/text/say.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

/// Who can reach what: the way of a flow through a plan, hop by hop, and how it ends.
/// Words as in Batfish: trace, hop, disposition.
namespace portolan::reach {

using text::phrase;
using text::say;

/// From where a flow starts.
struct Vantage {
    enum class Kind : std::uint8_t {
        Internet,       ///< anybody
        Neighbour,      ///< on the public link of a node, who sends packets for any address to it
        Node,           ///< a process of a node
        Service,        ///< a service of the plan
        Network,        ///< a machine on a LAN or tailnet, or a container on a Compose network
        Tag,            ///< a device of the tailnet that carries a tag, and is none of the plan's
        User,           ///< a device of a user of the tailnet
        Host,           ///< a process of the node that the target is on
        Container,      ///< another container on a network of the target
        OtherContainer, ///< a container on the target's node that shares no network with it
    };

    Kind kind = Kind::Internet;
    /// The node, service or network; none for a neighbour of whatever node the target is on.
    plan::EntityRef entity = {};
    std::string name = {}; ///< of a tag (`tag:gateway`) or a user (`alice@example.com`)

    auto operator<=>(const Vantage &) const = default;
};

/// `internet`, `neighbour`, `neighbour/NODE`, `node/NODE`, `service/SERVICE`, `network/NETWORK`, `tag:NAME`,
/// `user:NAME`, `host`, `container` or `other-container`. A user may be written as an email alone.
/// Errors: what the plan does not have, in a sentence without full stop.
tl::expected<Vantage, std::string> parseVantage(const plan::Plan &plan, std::string_view text);

std::string toText(const plan::Plan &plan, const Vantage &vantage);

/// What people call it: `the Internet`, `a neighbour on the link of services`, `tag:gateway`.
std::string describe(const plan::Plan &plan, const Vantage &vantage);

} // namespace portolan::reach
