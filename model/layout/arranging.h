#pragma once

#include "model/layout/chart.h"

#include <utility>

namespace portolan::layout {

/// Which edges or middles are brought into line.
enum class Alignment : std::uint8_t { Left, Center, Right, Top, Middle, Bottom };
enum class Axis : std::uint8_t { Horizontal, Vertical };

/// How far each thing has to move.
using Moves = std::vector<std::pair<plan::EntityRef, Point>>;

/// Brings things into line with the outermost of them, or with the middle of all.
Moves aligned(const Chart &chart, std::span<const plan::EntityRef> things, Alignment alignment);

/// Spreads things between the outermost two so that the gaps are equal; at least three.
Moves distributed(const Chart &chart, std::span<const plan::EntityRef> things, Axis axis);

/// Gives the places of some things back to our own layout, and keeps their neighbours where they are. Nodes
/// take along what stands in them.
plan::Transaction tidied(const Chart &chart, const plan::Plan &plan, std::span<const plan::EntityRef> things,
                         std::string label);

} // namespace portolan::layout
