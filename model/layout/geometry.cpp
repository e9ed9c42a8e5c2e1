#include "model/layout/geometry.h"

#include <cmath>

namespace portolan::layout {

namespace {

bool isBetween(double a, double b, double c)
{
    return (a <= b && b <= c) || (a >= b && b >= c);
}

} // namespace

void Polyline::add(Point point)
{
    if (m_count > 0 && m_points[m_count - 1U] == point)
        return;
    if (m_count > 1) {
        const Point before = m_points[m_count - 2U];
        Point &last = m_points[m_count - 1U];
        const bool straightDown =
            before.x == last.x && last.x == point.x && isBetween(before.y, last.y, point.y);
        const bool straightAcross =
            before.y == last.y && last.y == point.y && isBetween(before.x, last.x, point.x);
        if (straightDown || straightAcross) {
            last = point;
            return;
        }
    }
    assert(m_count < capacity);
    if (m_count < capacity)
        m_points[m_count++] = point;
}

Rect Polyline::bounds() const
{
    if (isEmpty())
        return {};
    Point low = front();
    Point high = front();
    for (const Point &point : *this) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

Segment Polyline::longestRun() const
{
    Segment best;
    double bestLength = -1;
    bool bestIsHorizontal = false;
    for (std::size_t i = 1; i < size(); ++i) {
        const Segment run{m_points[i - 1], m_points[i]};
        const bool horizontal = run.from.y == run.to.y;
        const double length = std::abs(run.to.x - run.from.x) + std::abs(run.to.y - run.from.y);
        if ((horizontal && !bestIsHorizontal) || (horizontal == bestIsHorizontal && length > bestLength)) {
            best = run;
            bestLength = length;
            bestIsHorizontal = horizontal;
        }
    }
    return best;
}

} // namespace portolan::layout
