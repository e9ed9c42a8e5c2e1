#include "model/text/problem.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::text {

namespace {

constexpr std::size_t longestExcerpt = 160;

/// Tabs are kept, so that the caret stands under its column however wide a tab is shown.
std::string caretLine(const Place &place)
{
    std::string line;
    const std::size_t column = place.mark.column;
    for (std::size_t i = 0; i + 1 < column && i < place.excerpt.size(); ++i) {
        const auto byte = static_cast<unsigned char>(place.excerpt[i]);
        if ((byte & 0xC0U) != 0x80U)
            line += place.excerpt[i] == '\t' ? '\t' : ' ';
    }
    return line + '^';
}

/// What a terminal shows as it is: what a file says must not move its cursor or name its window. Control
/// characters become a replacement character each, tabs and line feeds stay. Source: ECMA-48, 5.
std::string shown(std::string_view text)
{
    constexpr std::string_view replacement = "\xef\xbf\xbd";
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isSecondSet = byte == 0xC2U && i + 1 < text.size() && // U+0080 to U+009F
                                 (static_cast<unsigned char>(text[i + 1]) & 0xE0U) == 0x80U;
        if (isSecondSet || (byte < 0x20U && byte != '\t' && byte != '\n') || byte == 0x7FU)
            result += replacement;
        else
            result += text[i];
        i += isSecondSet ? 1 : 0;
    }
    return result;
}

} // namespace

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "info";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
    }
    return "error";
}

std::string toText(const Problem &problem)
{
    const Place &place = problem.place;
    std::string text;
    if (!place.file.empty())
        text += place.file + ':';
    if (place.mark)
        text += fmt::format("{}:{}:", place.mark.line, place.mark.column);
    if (!text.empty())
        text += ' ';
    text += fmt::format("{}: {}", toText(problem.severity), problem.message);
    if (place.mark && !place.excerpt.empty())
        text += fmt::format("\n    {}\n    {}", place.excerpt, caretLine(place));
    return shown(text);
}

std::string toText(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += toText(problem) + '\n';
    return text;
}

bool hasError(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

Place placeIn(std::string_view file, std::string_view content, Mark mark)
{
    Place place{std::string(file), mark, {}};
    if (!mark || mark.offset > content.size())
        return place;
    const std::size_t before =
        mark.offset == 0 ? std::string_view::npos : content.rfind('\n', mark.offset - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    std::string_view line = content.substr(begin, content.find('\n', mark.offset) - begin);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (mark.column <= longestExcerpt)
        place.excerpt = line.substr(0, longestExcerpt);
    return place;
}

} // namespace portolan::text
