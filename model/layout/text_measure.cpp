#include "model/layout/text_measure.h"

#include <array>

namespace portolan::layout {

namespace {

/// Advances of the printable ASCII characters in DejaVu Sans, in hundredths of the type size.
constexpr std::array<unsigned char, 95> sansAdvances = {
    32, 40, 46, 84, 64, 95, 78, 27, 39,  39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
    60, 79, 69, 63, 61, 73, 68, 99, 69,  61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
    63, 28, 28, 58, 28, 97, 63, 61, 63,  63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84};
constexpr double otherAdvance = 0.65;
constexpr double wideAdvance = 1.0; ///< East Asian ideographs, emoji
constexpr double fixedAdvance = 0.602;
constexpr double semiboldGrowth = 1.1;
constexpr std::string_view ellipsis = "\u2026";

bool startsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

/// Of a character by its first byte in UTF-8: three bytes reach the ideographs from E3, four the emoji.
double sansAdvance(unsigned char first)
{
    if (first >= 0x20 && first < 0x7F)
        return sansAdvances[first - 0x20U] / 100.0;
    return first >= 0xE3 ? wideAdvance : otherAdvance;
}

} // namespace

TextFont fontOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption: return {10, 400, false};
    case TextStyle::CaptionStrong: return {10, 600, false};
    case TextStyle::Secondary: return {11, 400, false};
    case TextStyle::Body: return {12, 400, false};
    case TextStyle::BodyStrong: return {12, 600, false};
    case TextStyle::Title: return {14, 600, false};
    case TextStyle::MonoCaption: return {10, 400, true};
    case TextStyle::Mono: break;
    }
    return {11, 500, true};
}

double approximateWidth(std::string_view text, TextStyle style)
{
    const TextFont font = fontOf(style);
    double width = 0;
    for (const char c : text)
        if (startsCharacter(c))
            width += font.fixed ? fixedAdvance : sansAdvance(static_cast<unsigned char>(c));
    return width * font.size * (font.weight >= 600 ? semiboldGrowth : 1);
}

std::string elided(std::string_view text, TextStyle style, double width, const TextMeasure &measure)
{
    if (measure(text, style) <= width)
        return std::string(text);
    const double room = width - measure(ellipsis, style);
    // Halving over the possible ends: text widths grow with their length.
    std::size_t fits = 0;
    std::size_t tooLong = text.size();
    while (tooLong - fits > 1) {
        const std::size_t middle = fits + (tooLong - fits) / 2;
        (measure(text.substr(0, middle), style) <= room ? fits : tooLong) = middle;
    }
    while (fits > 0 && !startsCharacter(text[fits]))
        --fits;
    while (fits > 0 && text[fits - 1] == ' ')
        --fits;
    return std::string(text.substr(0, fits)).append(ellipsis);
}

} // namespace portolan::layout
