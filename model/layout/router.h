#pragma once

#include "model/layout/corridors.h"

#include <optional>
#include <unordered_map>

namespace portolan::layout {

/// Finds orthogonal ways between ports. First every way is sketched as the corridors that it runs through,
/// then each corridor gives its lines their tracks, then the ways are drawn.
class Router
{
public:
    explicit Router(Chart &chart);

    /// Asks for a way; several of one trunk begin together.
    void addEdge(Index edge);
    void addLink(Index link);
    /// Draws all ways that were asked for.
    void draw();

private:
    enum class Side : std::uint8_t { Left, Right };
    /// An end of a way: on which side of which card.
    struct Anchor {
        Point at;
        Side side = Side::Right;
        Index card = none;
    };
    /// A coordinate of a way: known, or a track of a corridor.
    struct Slot {
        std::uint32_t corridor = none;
        double known = 0;
    };
    /// A way from start to end: x, y, x, y ..., x of its turns.
    struct Sketch {
        Polyline *way = nullptr;
        Point start;
        Point end;
        std::uint64_t trunk = 0;
        std::array<Slot, 9> slots;
        std::size_t count = 0;
        void add(Slot slot) { slots[count++] = slot; }
    };
    /// What is known of a node's inside, made when the first way enters it.
    struct Inside {
        Columns columns;
        std::vector<double> firstTrack; ///< of each gap: right of its rails
        double top = 0;                 ///< of its highest card
        double bottom = 0;              ///< of its lowest
    };

    const Inside &insideOf(Index node);
    std::size_t columnOf(const Anchor &anchor);
    std::size_t gapOf(const Anchor &anchor);
    Slot outerGap(std::size_t gap);
    Slot innerGap(Index node, std::size_t gap);
    Slot topOf(Index node);
    Slot bottomOf(Index node);
    Slot levelBetween(std::size_t from, std::size_t to, double y);

    Anchor startOf(const RouteEdge &edge) const;
    Anchor endOf(const RouteEdge &edge) const;
    void sketchToCdn(Sketch sketch, const RouteEdge &edge);
    void sketchArrival(Sketch sketch, const RouteEdge &edge);
    void sketchInside(Sketch &sketch, const Anchor &start, const Anchor &end);
    void sketchBetween(Sketch &sketch, const Anchor &start, const Anchor &end);
    /// From the outer gap left of a node to an anchor inside.
    void enter(Sketch &sketch, const Anchor &end, std::size_t fromGap, double y);
    double coordinate(const Slot &slot, std::uint64_t trunk, bool assigned) const;
    void keep(const Sketch &sketch);

    Chart &m_chart;
    Columns m_nodes;
    std::vector<double> m_firstTrack; ///< of each gap between nodes: right of its rails
    std::unordered_map<Index, Inside> m_insides;
    Corridors m_corridors;
    std::vector<Sketch> m_sketches;
    double m_railFloor = 0; ///< below what of the rails between nodes lies below the nodes
    double m_shoreHigh = 0; ///< next free height for a line that leaves the shore upwards
    double m_shoreLow = 0;  ///< and downwards
};

} // namespace portolan::layout
