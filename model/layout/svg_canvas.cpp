#include "model/layout/svg_canvas.h"

#include "model/layout/metrics.h"

#include <array>
#include <cmath>

/// A coordinate with at most two decimals, the same on every machine.
struct Number {
    double value;
};

template <>
struct fmt::formatter<Number> {
    constexpr auto parse(fmt::format_parse_context &context) { return context.begin(); }
    auto format(Number number, fmt::format_context &context) const
    {
        const auto hundredths = static_cast<long long>(std::llround(number.value * 100));
        auto out = context.out();
        if (hundredths < 0)
            *out++ = '-';
        const long long whole = std::abs(hundredths) / 100;
        const long long rest = std::abs(hundredths) % 100;
        if (rest == 0)
            return fmt::format_to(out, "{}", whole);
        return rest % 10 == 0 ? fmt::format_to(out, "{}.{}", whole, rest / 10)
                              : fmt::format_to(out, "{}.{:02}", whole, rest);
    }
};

namespace portolan::layout {

namespace {

constexpr std::string_view sansFamily = "Inter, 'Noto Sans', 'DejaVu Sans', sans-serif";
constexpr std::string_view fixedFamily = "'JetBrains Mono', 'DejaVu Sans Mono', monospace";

struct IconPath {
    std::string_view id;
    std::string_view data;
};
constexpr std::array iconPaths = {
    IconPath{"node", "M4 4.5h16v6H4zM4 13.5h16v6H4zM7.5 7.5h.1M7.5 16.5h.1M11 7.5h6M11 16.5h6"},
    IconPath{"service", "M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9"},
    IconPath{"rose", "M12 2.75l2.2 7.05 7.05 2.2-7.05 2.2L12 21.25l-2.2-7.05L2.75 12l7.05-2.2z"
                     "M5.5 5.5l3 3M18.5 5.5l-3 3M5.5 18.5l3-3M18.5 18.5l-3-3"},
    IconPath{"cdn", "M7 18.25a4 4 0 0 1-.3-8A5.75 5.75 0 0 1 17.6 11a3.65 3.65 0 0 1-.4 7.25z"},
    IconPath{
        "link",
        "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1"},
};
constexpr double iconGrid = 24;

std::string_view classOf(TextStyle style)
{
    constexpr std::array names = {"c", "cb", "s", "b", "bb", "t", "mc", "m"};
    return names[static_cast<std::size_t>(style)];
}

constexpr std::array allStyles = {TextStyle::Caption,     TextStyle::CaptionStrong, TextStyle::Secondary,
                                  TextStyle::Body,        TextStyle::BodyStrong,    TextStyle::Title,
                                  TextStyle::MonoCaption, TextStyle::Mono};

constexpr std::string_view replacement = "\uFFFD";

/// The length of the UTF-8 sequence that begins a text; 0 when it is broken. Source: RFC 3629, 4.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [text](std::size_t at) {
        return static_cast<unsigned char>(text[at]);
    };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80                    ? 1
                               : first >= 0xC2 && first < 0xE0 ? 2
                               : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xF0 && first < 0xF5 ? 4
                                                               : 0;
    if (length == 0 || length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0U) != 0x80U)
            return 0;
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool surrogate = first == 0xED && byte(1) >= 0xA0;
    const bool beyond = first == 0xF4 && byte(1) >= 0x90;
    const bool noncharacter = first == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
    return overlong || surrogate || beyond || noncharacter ? 0 : length;
}

/// The next corner of a way with its rounding: where it begins and ends.
struct Corner {
    Point before;
    Point at;
    Point after;
};

Point towards(Point from, Point to, double distance)
{
    if (from.x == to.x)
        return {from.x, from.y + (to.y > from.y ? distance : -distance)};
    return {from.x + (to.x > from.x ? distance : -distance), from.y};
}

double distance(Point a, Point b)
{
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

Corner cornerAt(const Polyline &way, std::size_t i)
{
    const double radius =
        std::min({metrics::corner, distance(way[i - 1], way[i]) / 2, distance(way[i], way[i + 1]) / 2});
    return {towards(way[i], way[i - 1], radius), way[i], towards(way[i], way[i + 1], radius)};
}

} // namespace

std::string xmlText(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text.substr(i));
        const char c = text[i];
        if (length == 0)
            result += replacement;
        else if (length > 1)
            result += text.substr(i, length);
        else if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (static_cast<unsigned char>(c) < 0x20)
            result += c == '\t' || c == '\n' || c == '\r' ? " " : replacement;
        else
            result += c;
        i += std::max<std::size_t>(length, 1);
    }
    return result;
}

void SvgCanvas::begin(const Rect &area, std::string_view title)
{
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
          "width=\"{0}\" "
          "height=\"{1}\" viewBox=\"{2} {3} {0} {1}\">\n",
          Number{area.width}, Number{area.height}, Number{area.x}, Number{area.y});
    write("<title>{}</title>\n<style>\n", xmlText(title));
    for (const TextStyle style : allStyles) {
        const TextFont font = fontOf(style);
        write(".{}{{font-family:{};font-size:{}px;font-weight:{}}}\n", classOf(style),
              font.fixed ? fixedFamily : sansFamily, font.size, font.weight);
    }
    write("</style>\n<defs>\n");
    for (const IconPath &icon : iconPaths)
        write("<path id=\"{}\" d=\"{}\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n",
              icon.id, icon.data);
    write("</defs>\n");
}

std::string SvgCanvas::finish()
{
    write("</svg>\n");
    return fmt::to_string(m_out);
}

void SvgCanvas::beginGroup(std::string_view title)
{
    write("<g><title>{}</title>\n", xmlText(title));
}

void SvgCanvas::endGroup()
{
    write("</g>\n");
}

void SvgCanvas::paintAttributes(const Paint &paint)
{
    if (paint.fill)
        write(" fill=\"#{:06X}\"", paint.fill->rgb);
    else
        write(" fill=\"none\"");
    if (paint.stroke) {
        write(" stroke=\"#{:06X}\"", paint.stroke->rgb);
        if (paint.width != 1)
            write(" stroke-width=\"{}\"", Number{paint.width});
        if (!paint.dash.empty())
            write(" stroke-dasharray=\"{}\"", paint.dash);
        if (paint.roundEnds)
            write(" stroke-linecap=\"round\"");
    }
    write("/>\n");
}

void SvgCanvas::rect(const Rect &rect, double radius, const Paint &paint)
{
    write("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", Number{rect.x}, Number{rect.y},
          Number{rect.width}, Number{rect.height});
    if (radius > 0)
        write(" rx=\"{}\"", Number{radius});
    paintAttributes(paint);
}

void SvgCanvas::line(const Segment &segment, const Paint &paint)
{
    write("<path d=\"M{} {}L{} {}\"", Number{segment.from.x}, Number{segment.from.y}, Number{segment.to.x},
          Number{segment.to.y});
    paintAttributes(paint);
}

void SvgCanvas::circle(Point center, double radius, const Paint &paint)
{
    write("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", Number{center.x}, Number{center.y}, Number{radius});
    paintAttributes(paint);
}

void SvgCanvas::path(std::string_view data, const Paint &paint)
{
    write("<path d=\"{}\"", data);
    paintAttributes(paint);
}

void SvgCanvas::way(const Polyline &way, const Paint &paint, double shortBy)
{
    if (way.size() < 2)
        return;
    write("<path d=\"M{} {}", Number{way.front().x}, Number{way.front().y});
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
        const Corner corner = cornerAt(way, i);
        write("L{} {}Q{} {} {} {}", Number{corner.before.x}, Number{corner.before.y}, Number{corner.at.x},
              Number{corner.at.y}, Number{corner.after.x}, Number{corner.after.y});
    }
    const Point last = way[way.size() - 2];
    const Point end = towards(way.back(), last, std::min(shortBy, distance(last, way.back())));
    write("L{} {}\"", Number{end.x}, Number{end.y});
    paintAttributes(paint);
}

void SvgCanvas::arrowhead(const Polyline &way, Color fill)
{
    if (way.size() < 2)
        return;
    const Point tip = way.back();
    const Point base = towards(tip, way[way.size() - 2], metrics::arrowLength);
    const double half = metrics::arrowWidth / 2;
    const bool level = base.y == tip.y;
    const Point side = level ? Point{0, half} : Point{half, 0};
    write("<path d=\"M{} {}L{} {}L{} {}z\" fill=\"#{:06X}\"/>\n", Number{base.x - side.x},
          Number{base.y - side.y}, Number{tip.x}, Number{tip.y}, Number{base.x + side.x},
          Number{base.y + side.y}, fill.rgb);
}

void SvgCanvas::diamond(Point center, double radius, const Paint &paint)
{
    write("<path d=\"M{0} {1}l{2} {2}l-{2} {2}l-{2} -{2}z\"", Number{center.x}, Number{center.y - radius},
          Number{radius});
    paintAttributes(paint);
}

void SvgCanvas::text(Point baseline, std::string_view text, TextStyle style, Color color, TextAnchor anchor)
{
    if (text.empty())
        return;
    constexpr std::array anchors = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    write("<text class=\"{}\" x=\"{}\" y=\"{}\" fill=\"#{:06X}\"{}>{}</text>\n", classOf(style),
          Number{baseline.x}, Number{baseline.y}, color.rgb, anchors[static_cast<std::size_t>(anchor)],
          xmlText(text));
}

void SvgCanvas::icon(SvgIcon icon, Point corner, double size, Color stroke)
{
    const double scale = size / iconGrid;
    const double width = size < 20 ? 1.3 / scale : 1.5;
    write("<use xlink:href=\"#{}\" transform=\"translate({} {}) scale({:.4f})\" stroke=\"#{:06X}\" "
          "stroke-width=\"{}\"/>\n",
          iconPaths[static_cast<std::size_t>(icon)].id, Number{corner.x}, Number{corner.y}, scale, stroke.rgb,
          Number{width});
}

void SvgCanvas::exposureGlyph(plan::Exposure exposure, Point center, Color ink)
{
    switch (exposure) {
    case plan::Exposure::Internet: circle(center, 3, {.fill = ink, .stroke = {}, .dash = {}}); break;
    case plan::Exposure::Tailnet: diamond(center, 3.5, {.fill = ink, .stroke = {}, .dash = {}}); break;
    case plan::Exposure::NodeOnly:
        rect({center.x - 2.5, center.y - 2.5, 5, 5}, 0, {.fill = ink, .stroke = {}, .dash = {}});
        break;
    case plan::Exposure::ContainerOnly: circle(center, 2.5, {.fill = {}, .stroke = ink, .dash = {}}); break;
    }
}

} // namespace portolan::layout
