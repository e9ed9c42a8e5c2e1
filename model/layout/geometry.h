#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>

/// Plane geometry in canvas units: one unit is one logical pixel at zoom 1, x grows to the right, y
/// downwards.
namespace portolan::layout {

struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point &) const = default;
    friend constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
};

struct Size {
    double width = 0;
    double height = 0;
    bool operator==(const Size &) const = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    bool operator==(const Rect &) const = default;

    constexpr double right() const { return x + width; }
    constexpr double bottom() const { return y + height; }
    constexpr Point center() const { return {x + width / 2, y + height / 2}; }
    constexpr bool isEmpty() const { return width <= 0 || height <= 0; }
    constexpr bool contains(Point p) const
    {
        return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom();
    }
    constexpr bool contains(const Rect &other) const
    {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }
    /// True when the insides meet; rectangles that only touch do not.
    constexpr bool intersects(const Rect &other) const
    {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }
    constexpr Rect movedBy(Point delta) const { return {x + delta.x, y + delta.y, width, height}; }
    constexpr Rect grownBy(double margin) const
    {
        return {x - margin, y - margin, width + 2 * margin, height + 2 * margin};
    }
    /// The smallest rectangle round both. An empty one adds nothing.
    constexpr Rect united(const Rect &other) const
    {
        if (isEmpty())
            return other;
        if (other.isEmpty())
            return *this;
        const double left = std::min(x, other.x);
        const double top = std::min(y, other.y);
        return {left, top, std::max(right(), other.right()) - left, std::max(bottom(), other.bottom()) - top};
    }
};

/// A stroke from one point to another.
struct Segment {
    Point from;
    Point to;
    bool operator==(const Segment &) const = default;
};

/// An orthogonal way of a few corners, kept inside the value so that ten thousand of them cost no allocation.
class Polyline
{
public:
    static constexpr std::size_t capacity = 14;

    std::size_t size() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    Point operator[](std::size_t at) const { return m_points[at]; }
    const Point *begin() const { return m_points.data(); }
    const Point *end() const { return m_points.data() + m_count; }
    Point front() const { return m_points[0]; }
    Point back() const { return m_points[m_count - 1U]; }

    /// Appends a point. A repeated point is left out, and one that goes on straight replaces the last.
    void add(Point point);
    void moveBy(Point delta)
    {
        for (Point &point : m_points)
            point = point + delta;
    }
    /// The rectangle round all points; without width or height for a straight line.
    Rect bounds() const;
    /// The longest horizontal stroke, where a label has most room; the longest of all when none is
    /// horizontal.
    Segment longestRun() const;

    friend bool operator==(const Polyline &a, const Polyline &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    std::array<Point, capacity> m_points{};
    std::uint8_t m_count = 0;
};

} // namespace portolan::layout
