#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::layout {

/// The type on the canvas: size and weight of the look, in a proportional or a fixed face.
enum class TextStyle : unsigned char {
    Caption,       ///< 10: product, pill, CDN
    CaptionStrong, ///< 10, weight 600: name of a CDN
    Secondary,     ///< 11: interface, label of a port, role
    Body,          ///< 12: host name
    BodyStrong,    ///< 12, weight 600: name of a service, of the Internet
    Title,         ///< 14, weight 600: name of a node
    MonoCaption,   ///< 10, fixed: host address of a binding
    Mono,          ///< 11, weight 500, fixed: port number, interface address
};

struct TextFont {
    double size = 0; ///< pixels
    int weight = 400;
    bool fixed = false;
};

TextFont fontOf(TextStyle style);

/// The width of UTF-8 text in canvas units. The desktop measures with its fonts, everything else with
/// approximateWidth.
using TextMeasure = std::function<double(std::string_view text, TextStyle style)>;

/// The width in a common sans face (the widest that the SVG names), so that text never runs out of its box.
double approximateWidth(std::string_view text, TextStyle style);

/// The text in lines no wider than \a width: broken at spaces, and inside a word only where that alone is
/// wider. Empty lines stay, but for those at the end.
std::vector<std::string> wrapped(std::string_view text, TextStyle style, double width,
                                 const TextMeasure &measure);

/// The text, or as much of its beginning as fits with an ellipsis. Never cuts a character in two.
std::string elided(std::string_view text, TextStyle style, double width, const TextMeasure &measure);

} // namespace portolan::layout
