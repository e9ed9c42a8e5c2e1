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

/// How many bytes of whole characters at the beginning are no wider than \a room. Halves over the possible
/// ends: text widths grow with their length.
std::size_t fitting(std::string_view text, TextStyle style, double room, const TextMeasure &measure)
{
    std::size_t fits = 0;
    std::size_t tooLong = text.size();
    while (tooLong - fits > 1) {
        const std::size_t middle = fits + (tooLong - fits) / 2;
        (measure(text.substr(0, middle), style) <= room ? fits : tooLong) = middle;
    }
    while (fits > 0 && !startsCharacter(text[fits]))
        --fits;
    return fits;
}

/// The bytes of the first character.
std::size_t firstCharacter(std::string_view text)
{
    std::size_t end = 1;
    while (end < text.size() && !startsCharacter(text[end]))
        ++end;
    return end;
}

/// Breaks one paragraph into lines.
class Wrapping
{
public:
    Wrapping(TextStyle style, double width, const TextMeasure &measure, std::vector<std::string> &lines)
        : m_style(style)
        , m_width(width)
        , m_measure(measure)
        , m_lines(lines)
    {
    }

    void add(std::string_view paragraph)
    {
        m_lines.emplace_back();
        m_taken = 0;
        while (!paragraph.empty()) {
            const std::size_t space = std::min(paragraph.find(' '), paragraph.size());
            addWord(paragraph.substr(0, space));
            paragraph.remove_prefix(std::min(space + 1, paragraph.size()));
        }
    }

private:
    void addWord(std::string_view word)
    {
        double needed = m_measure(word, m_style);
        const double gap = m_lines.back().empty() ? 0 : m_measure(" ", m_style);
        if (m_taken + gap + needed <= m_width || m_lines.back().empty()) {
            m_taken += gap;
            if (gap > 0)
                m_lines.back() += ' ';
        } else {
            startLine();
        }
        while (needed > m_width) {
            const std::size_t part =
                std::max(fitting(word, m_style, m_width, m_measure), firstCharacter(word));
            if (part == word.size())
                break;
            m_lines.back() += word.substr(0, part);
            word.remove_prefix(part);
            startLine();
            needed = m_measure(word, m_style);
        }
        m_lines.back() += word;
        m_taken += needed;
    }

    void startLine()
    {
        m_lines.emplace_back();
        m_taken = 0;
    }

    TextStyle m_style;
    double m_width;
    const TextMeasure &m_measure;
    std::vector<std::string> &m_lines;
    double m_taken = 0;
};

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

std::vector<std::string> wrapped(std::string_view text, TextStyle style, double width,
                                 const TextMeasure &measure)
{
    std::vector<std::string> lines;
    Wrapping wrapping(style, width, measure, lines);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view paragraph = text.substr(0, end);
        if (paragraph.ends_with('\r'))
            paragraph.remove_suffix(1);
        wrapping.add(paragraph);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    while (!lines.empty() && lines.back().find_first_not_of(' ') == std::string::npos)
        lines.pop_back();
    return lines;
}

std::string elided(std::string_view text, TextStyle style, double width, const TextMeasure &measure)
{
    if (measure(text, style) <= width)
        return std::string(text);
    const double room = width - measure(ellipsis, style);
    std::size_t fits = fitting(text, style, room, measure);
    while (fits > 0 && text[fits - 1] == ' ')
        --fits;
    return std::string(text.substr(0, fits)).append(ellipsis);
}

} // namespace portolan::layout
