#pragma once

#include "model/plan/transaction.h"
#include "model/text/problem.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What a gesture means to a plan: each function answers with a transaction.
namespace portolan::edit {

/// Parts of a plan as text, for the clipboard and for dragging: a plan of its own, with what is copied, what
/// that refers to, and `copied` to tell the two apart. Nodes bring what stands on them, services the links
/// between them, groups their members, and all of these the notes about them; a note copied by itself stands
/// free. \a places say where things are drawn that the plan has no placement for.
std::string fragmentOf(const plan::Plan &plan, std::span<const plan::EntityRef> entities,
                       std::span<const plan::Placement> places = {});

/// A point of the canvas, or a distance on it. In canvas units.
struct Spot {
    double x = 0;
    double y = 0;
    bool operator==(const Spot &) const = default;
};

/// Where a fragment goes.
struct PasteTarget {
    plan::NodeId node;      ///< takes the services that come without their node; none = the one of that name
    std::optional<Spot> at; ///< of the upper left of all; relative to the node for services without theirs
    Spot shift;             ///< added to where things were; without `at`
    Spot origin = {};       ///< of the node's frame on the canvas, for what does not stand in it; with `at`
};

struct Pasting {
    plan::Transaction transaction;
    std::vector<plan::EntityRef> entities; ///< what was copied, under its new ids
};

/// Puts a fragment into a plan. What is copied gets a new name where its own is taken; what it refers to is
/// what has that name in the plan. A compose file or Compose network that the plan does not have gives way to
/// the usual one of the node; networks, nodes and files without such a match come along. A fragment without
/// `copied` is copied whole.
/// Errors: text that is no plan; services without a node to stand on.
text::Result<Pasting> paste(const plan::Plan &plan, std::string_view fragment, const PasteTarget &target,
                            std::string label);

} // namespace portolan::edit
