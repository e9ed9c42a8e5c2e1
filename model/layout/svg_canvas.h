#pragma once

#include "model/layout/chart.h"
#include "model/layout/palette.h"

#include <fmt/format.h>
#include <optional>

namespace portolan::layout {

/// How a shape is painted. No fill and no stroke where none is given.
struct Paint {
    std::optional<Color> fill;
    std::optional<Color> stroke;
    double width = 1;
    std::string_view dash;
    bool roundEnds = false;
};

enum class TextAnchor : std::uint8_t { Start, Middle, End };

/// The pictures of the chart, on a grid of 24.
enum class SvgIcon : std::uint8_t { Node, Service, Rose, Cdn, Link };

/// Text as XML holds it: markup escaped; control characters and broken UTF-8 replaced, since XML 1.0 has no
/// place for them.
std::string xmlText(std::string_view text);

/// Writes the elements of an SVG document.
class SvgCanvas
{
public:
    void begin(const Rect &area, std::string_view title);
    std::string finish();

    /// A group that tools show under a name.
    void beginGroup(std::string_view title);
    void endGroup();

    void rect(const Rect &rect, double radius, const Paint &paint);
    void line(const Segment &segment, const Paint &paint);
    void circle(Point center, double radius, const Paint &paint);
    void path(std::string_view data, const Paint &paint);
    /// An orthogonal way with round corners; ends short of its last point when an arrowhead follows there.
    void way(const Polyline &way, const Paint &paint, double shortBy);
    void arrowhead(const Polyline &way, Color fill);
    void diamond(Point center, double radius, const Paint &paint);
    void text(Point baseline, std::string_view text, TextStyle style, Color color,
              TextAnchor anchor = TextAnchor::Start);
    void icon(SvgIcon icon, Point corner, double size, Color stroke);
    /// The shape that says an exposure: disc, diamond, square or ring.
    void exposureGlyph(plan::Exposure exposure, Point center, Color ink);

private:
    void paintAttributes(const Paint &paint);

    template <class... Args>
    void write(fmt::format_string<Args...> format, Args &&...args)
    {
        fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
    }

    fmt::memory_buffer m_out;
};

} // namespace portolan::layout
