#include "model/layout/corridors.h"

#include "model/layout/metrics.h"

#include <cmath>
#include <limits>

namespace portolan::layout {

void Corridor::request(std::uint64_t trunk, double in, double out)
{
    m_lines.push_back({trunk, in, out, {std::min(in, out), std::max(in, out)}, 0});
}

void Corridor::narrow(Interval band)
{
    const Interval both{std::max(m_band.low, band.low), std::min(m_band.high, band.high)};
    if (both.low <= both.high)
        m_band = both;
}

double Corridor::estimate() const
{
    switch (m_side) {
    case Side::Low: return m_band.low;
    case Side::High: return m_band.high;
    case Side::Middle: break;
    }
    return m_band.middle();
}

void Corridor::assign()
{
    mergeTrunks();
    sortLines();
    const std::size_t tracks = share();
    if (tracks == 0)
        return;
    const double pitch =
        tracks == 1
            ? 0
            : std::min(metrics::parallel, std::max(0.0, m_band.length()) / static_cast<double>(tracks - 1));
    const double width = pitch * static_cast<double>(tracks - 1);
    const double start = m_side == Side::Low    ? m_band.low
                         : m_side == Side::High ? m_band.high - width
                                                : m_band.middle() - width / 2;
    for (Line &line : m_lines)
        line.track = start + line.track * pitch;
    std::sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return a.trunk < b.trunk; });
}

double Corridor::trackOf(std::uint64_t trunk) const
{
    const auto at =
        std::lower_bound(m_lines.begin(), m_lines.end(), trunk,
                         [](const Line &line, std::uint64_t value) { return line.trunk < value; });
    return at != m_lines.end() && at->trunk == trunk ? at->track : estimate();
}

/// One line for each trunk: it covers all that its lines cover, and turns off where the farthest does.
void Corridor::mergeTrunks()
{
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line &a, const Line &b) { return a.trunk < b.trunk; });
    std::vector<Line> merged;
    for (const Line &line : m_lines) {
        if (merged.empty() || merged.back().trunk != line.trunk) {
            merged.push_back(line);
            continue;
        }
        Line &whole = merged.back();
        whole.along = {std::min(whole.along.low, line.along.low),
                       std::max(whole.along.high, line.along.high)};
        if (std::abs(line.out - line.in) > std::abs(whole.out - whole.in))
            whole.out = line.out;
    }
    m_lines = std::move(merged);
}

void Corridor::sortLines()
{
    // Upright, from left: the lines that go up, the highest first; then those that go down, the lowest first.
    // A line then crosses the track of another only where one must.
    const auto uprightKey = [](const Line &line) {
        const bool up = line.out < line.in;
        return up ? std::tuple(0, line.in, line.out, line.trunk)
                  : std::tuple(1, -line.in, -line.out, line.trunk);
    };
    // Level, from above: the lines that run farthest lie highest.
    const auto levelKey = [](const Line &line) {
        return std::tuple(-line.out, line.in, line.trunk);
    };
    std::sort(m_lines.begin(), m_lines.end(), [&](const Line &a, const Line &b) {
        return m_run == Run::Upright ? uprightKey(a) < uprightKey(b) : levelKey(a) < levelKey(b);
    });
}

/// Numbers the tracks. Each line has its own while there is room; after that, lines that do not meet share
/// one.
std::size_t Corridor::share()
{
    std::size_t needed = 0;
    for (Line &line : m_lines)
        if (line.along.length() > 0)
            line.track = static_cast<double>(needed++);
    const auto room = static_cast<std::size_t>(std::max(0.0, m_band.length()) / metrics::parallel) + 1;
    if (needed <= room)
        return std::max<std::size_t>(needed, m_lines.empty() ? 0 : 1);
    std::vector<Line *> byStart;
    for (Line &line : m_lines)
        byStart.push_back(&line);
    std::stable_sort(byStart.begin(), byStart.end(),
                     [](const Line *a, const Line *b) { return a->along.low < b->along.low; });
    std::multimap<double, std::size_t> free; // by the end of the track's last line
    std::size_t tracks = 0;
    for (Line *line : byStart) {
        auto track = free.empty() ? free.end() : free.begin();
        if (track != free.end() && track->first + metrics::parallel <= line->along.low) {
            line->track = static_cast<double>(track->second);
            free.erase(track);
        } else {
            line->track = static_cast<double>(tracks++);
        }
        free.emplace(line->along.high, static_cast<std::size_t>(line->track));
    }
    return tracks;
}

std::uint32_t Corridors::at(Key key, Corridor::Run run, Interval band, Corridor::Side side)
{
    const auto [known, fresh] = m_keys.try_emplace(key, static_cast<std::uint32_t>(m_corridors.size()));
    band.high = std::max(band.low, band.high);
    if (fresh)
        m_corridors.emplace_back(run, band, side);
    else
        m_corridors[known->second].narrow(band);
    return known->second;
}

void Corridors::assign()
{
    for (Corridor &corridor : m_corridors)
        corridor.assign();
}

} // namespace portolan::layout
