#pragma once

#include "model/layout/columns.h"

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

namespace portolan::layout {

/// A stretch where lines run side by side, upright in a gap or level between boxes, and the track of each.
///
/// Lines of one trunk share a track. Tracks are `metrics::parallel` apart, closer when there is no room, and
/// in an order in which lines that turn off do not cross those that go on.
class Corridor
{
public:
    enum class Run : std::uint8_t { Upright, Level };
    enum class Side : std::uint8_t { Low, Middle, High }; ///< where the first tracks lie

    Corridor() = default;
    Corridor(Run run, Interval band, Side side)
        : m_run(run)
        , m_side(side)
        , m_band(band)
    {
    }

    /// Keeps the tracks inside this band too, where that is possible.
    void narrow(Interval band);
    /// A line of \a trunk comes in at \a in (a height for an upright run) and turns off at \a out.
    void request(std::uint64_t trunk, double in, double out);
    /// Before assign(): where a line will be, about.
    double estimate() const;
    void assign();
    /// After assign(): the track of a trunk that was requested.
    double trackOf(std::uint64_t trunk) const;

private:
    struct Line {
        std::uint64_t trunk = 0;
        double in = 0;
        double out = 0;
        Interval along;
        double track = 0;
    };
    void mergeTrunks();
    void sortLines();
    std::size_t share();

    Run m_run = Run::Upright;
    Side m_side = Side::Low;
    Interval m_band;
    std::vector<Line> m_lines;
};

/// All corridors of a routing, found by what they run between.
class Corridors
{
public:
    using Key = std::tuple<Index, std::uint32_t, double>; ///< node or none, gap or kind, height
    static constexpr std::uint32_t top = 0xFFFFFFFF;
    static constexpr std::uint32_t bottom = 0xFFFFFFFE;
    static constexpr std::uint32_t level = 0xFFFFFFFD;

    /// The corridor of that key: made with these properties when it is new, otherwise narrowed to the band.
    std::uint32_t at(Key key, Corridor::Run run, Interval band, Corridor::Side side);
    Corridor &operator[](std::uint32_t index) { return m_corridors[index]; }
    const Corridor &operator[](std::uint32_t index) const { return m_corridors[index]; }
    void assign();

private:
    std::map<Key, std::uint32_t> m_keys;
    std::vector<Corridor> m_corridors;
};

} // namespace portolan::layout
