#pragma once

#include "model/plan/resolved_plan.h"
#include "model/plan/route_path.h"

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <variant>

namespace portolan::edit {

/// An end of a line that a person draws: the Internet (none where the plan has no such network), a CDN, a
/// node, a network, or a service, perhaps one port of it.
struct End {
    plan::EntityRef entity;
    std::uint16_t port = 0; ///< as the service itself knows it; 0 = the service as a whole
    plan::Transport transport = plan::Transport::Tcp;
    bool operator==(const End &) const = default;
};

/// Why two things cannot be joined.
enum class Obstacle : std::uint8_t {
    NoMeaning,       ///< nothing is meant by a line between things of these kinds
    SameThing,       ///< both ends are one
    NoPort,          ///< {to} has several ports, or none: one must be chosen
    NoEntrance,      ///< no node is on the Internet, and {to} runs on none that could be
    NoProxy,         ///< {to} is not on the Internet, and nothing on a public node passes connections on
    NoCommonNetwork, ///< {from} and {to} share no network
    NotPublished,    ///< {from} is on another network than {to}, which publishes the port to nobody else
    NotHttp,         ///< {from} passes HTTP only
    AlreadyThere,    ///< {from} says what leads there already
};

struct Refusal {
    Obstacle obstacle = Obstacle::NoMeaning;
    std::string from;
    std::string to;
    bool operator==(const Refusal &) const = default;
};

/// A service joins a Compose network.
struct Joining {
    plan::ServiceId service;
    plan::NetworkId network;
    bool operator==(const Joining &) const = default;
};

/// A node gets an interface on a network between nodes, or on the Internet.
struct Plugging {
    plan::NodeId node;
    plan::NetworkId network; ///< none = the Internet, which the plan does not have yet
    bool operator==(const Plugging &) const = default;
};

/// A route, and what it needs: the port binding where nothing publishes its target yet; the node that has to
/// come onto the Internet where none is there; the binding that has to let go of an address that the Internet
/// does not reach.
struct Opening {
    plan::Route route;
    std::optional<plan::PortBinding> binding;
    std::optional<Plugging> entrance;
    std::optional<plan::BindingRef> widened = {};
    bool operator==(const Opening &) const = default;
};

/// What a line means.
using Meaning = std::variant<Opening, plan::Link, Joining, Plugging>;

/// The Internet as the end of a line: the plan's network, or none where the plan has none yet.
plan::EntityRef internetOf(const plan::Plan &plan);

/// What a line from one thing to another means in an environment, either way round for a public way in. A
/// route takes the proxy that the plan's routes use; without one it leads straight to a target on a public
/// node. In a plan whose nodes are all private, the target's node comes onto the Internet, by an interface
/// whose address nobody knows yet.
tl::expected<Meaning, Refusal> meaningOf(const plan::ResolvedPlan &resolved, const End &from, const End &to);

struct Connected {
    plan::Transaction transaction;
    plan::EntityRef entity; ///< what came of it: the route, the link, or what joined
};

/// Adds what is meant to an edit of the plan that was asked; gives what came of it.
plan::EntityRef add(plan::Edit &edit, const Meaning &meaning);

/// Puts it into the plan.
Connected connect(const plan::Plan &plan, const Meaning &meaning, std::string label);

} // namespace portolan::edit
