#include "model/text/hujson_splicer.h"

#include "model/text/yaml_equality.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::text {

namespace {

/// Entries that have less in common than this are different ones, not one that changed.
constexpr double leastLikeness = 0.3;

constexpr std::string_view blank = " \t";

/// Whether a collection of the text ends with a comma somewhere, which strict JSON does not know.
bool hasTrailingComma(const HujsonLayout &layout)
{
    return (!layout.entries.empty() && layout.entries.back().hasComma()) ||
           std::any_of(layout.values.begin(), layout.values.end(), hasTrailingComma);
}

/// The white space by which the first member of the root object is indented; a tab where that cannot be seen.
std::string unitOf(std::string_view text, const HujsonLayout &root)
{
    if (root.entries.empty())
        return "\t";
    const std::size_t begin = root.entries.front().begin;
    const std::size_t line = text.rfind('\n', begin) + 1;
    const std::string_view indent = text.substr(line, begin - line);
    return indent.empty() || indent.find_first_not_of(blank) != std::string_view::npos ? "\t"
                                                                                       : std::string(indent);
}

/// Lists of more pairs than this are compared from their ends only.
constexpr std::size_t mostPairs = 4'000'000;

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Pairs the equal entries of two parts of lists in an order that both have, as many as can be.
void pairEntries(const std::vector<YamlNode> &before, const std::vector<YamlNode> &after, std::size_t begin,
                 std::size_t beforeEnd, std::size_t afterEnd, Pairs &pairs)
{
    const std::size_t columns = afterEnd - begin + 1;
    if ((beforeEnd - begin + 1) * columns > mostPairs)
        return;
    std::vector<std::size_t> lengths((beforeEnd - begin + 1) * columns, 0);
    const auto length = [&](std::size_t i, std::size_t j) -> std::size_t & {
        return lengths[(i - begin) * columns + j - begin];
    };
    for (std::size_t i = beforeEnd; i-- > begin;)
        for (std::size_t j = afterEnd; j-- > begin;)
            length(i, j) = saySame(before[i], after[j]) ? length(i + 1, j + 1) + 1
                                                        : std::max(length(i + 1, j), length(i, j + 1));
    for (std::size_t i = begin, j = begin; i < beforeEnd && j < afterEnd;) {
        if (saySame(before[i], after[j]))
            pairs.emplace_back(i++, j++);
        else if (length(i + 1, j) >= length(i, j + 1))
            ++i;
        else
            ++j;
    }
}

Pairs commonEntries(const std::vector<YamlNode> &before, const std::vector<YamlNode> &after)
{
    Pairs pairs;
    std::size_t begin = 0;
    for (; begin < std::min(before.size(), after.size()) && saySame(before[begin], after[begin]); ++begin)
        pairs.emplace_back(begin, begin);
    std::size_t same = 0;
    while (same < std::min(before.size(), after.size()) - begin &&
           saySame(before[before.size() - 1 - same], after[after.size() - 1 - same]))
        ++same;
    pairEntries(before, after, begin, before.size() - same, after.size() - same, pairs);
    for (std::size_t i = same; i > 0; --i)
        pairs.emplace_back(before.size() - i, after.size() - i);
    return pairs;
}

/// The entry from \a begin to \a end that has most in common with a fresh one, if any has enough. A plain
/// value takes the place of another where there are as many as before.
std::optional<std::size_t> mostAlike(const YamlNode &list, std::size_t begin, std::size_t end,
                                     const YamlNode &fresh, bool areAsMany)
{
    if (areAsMany && begin < end && list.items[begin].isScalar() && fresh.isScalar())
        return begin;
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t i = begin; i < end; ++i)
        if (const double common = likeness(list.items[i], fresh); common >= leastLikeness && common > most) {
            best = i;
            most = common;
        }
    return best;
}

} // namespace

HujsonSplicer::HujsonSplicer(std::string_view text, const YamlNode &current, const YamlNode &intended)
    : m_text(text)
    , m_current(current)
    , m_intended(intended)
    , m_layout(layOutHujson(text))
{
    m_style.unit = unitOf(text, m_layout);
    m_style.newline = text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
    m_style.trailingCommas = hasTrailingComma(m_layout) || m_layout.entries.empty();
}

std::string HujsonSplicer::run()
{
    m_edits = {};
    m_blocks.clear();
    if (isRewritten({})) {
        m_blocks.push_back({{}, m_current.mark});
        m_edits.replace(m_layout.begin, m_layout.end, hujsonText(m_intended, 0, m_style));
    } else {
        splice({m_layout, 0}, m_current, m_intended);
    }
    return m_edits.appliedTo(m_text);
}

void HujsonSplicer::splice(const Place &place, const YamlNode &current, const YamlNode &intended)
{
    if (saySame(current, intended))
        return;
    if (current.isMap() && intended.isMap())
        return spliceEntries(place, current, slotsOfMap(current, intended));
    if (current.isSequence() && intended.isSequence())
        return spliceEntries(place, current, slotsOfSequence(current, intended));
    m_edits.replace(place.layout.begin, place.layout.end, hujsonText(intended, place.depth, styleOf(place)));
}

std::vector<HujsonSplicer::Slot> HujsonSplicer::slotsOfMap(const YamlNode &current,
                                                           const YamlNode &intended) const
{
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < current.keys.size(); ++i)
        if (const YamlNode *value = intended.find(current.keys[i].text))
            slots.push_back({i, value, &current.keys[i].text});
    for (std::size_t i = 0; i < intended.keys.size(); ++i) {
        if (current.find(intended.keys[i].text))
            continue;
        const auto before =
            i == 0 ? slots.end() : std::find_if(slots.begin(), slots.end(), [&](const Slot &slot) {
                return *slot.key == intended.keys[i - 1].text;
            });
        slots.insert(before == slots.end() ? (i == 0 ? slots.begin() : slots.end()) : before + 1,
                     Slot{std::nullopt, &intended.items[i], &intended.keys[i].text});
    }
    return slots;
}

std::vector<HujsonSplicer::Slot> HujsonSplicer::slotsOfSequence(const YamlNode &current,
                                                                const YamlNode &intended) const
{
    std::vector<Slot> slots;
    std::size_t i = 0;
    std::size_t j = 0;
    // Between two entries that stay, those that are alike are one that changed.
    const auto fill = [&](std::size_t iEnd, std::size_t jEnd) {
        const bool areAsMany = iEnd - i == jEnd - j;
        for (; j < jEnd; ++j) {
            const std::optional<std::size_t> kept = mostAlike(current, i, iEnd, intended.items[j], areAsMany);
            slots.push_back({kept, &intended.items[j], nullptr});
            i = kept ? *kept + 1 : i;
        }
        i = iEnd;
    };
    for (const auto &[before, after] : commonEntries(current.items, intended.items)) {
        fill(before, after);
        slots.push_back({before, &intended.items[after], nullptr});
        i = before + 1;
        j = after + 1;
    }
    fill(current.items.size(), intended.items.size());
    return slots;
}

void HujsonSplicer::spliceEntries(const Place &place, const YamlNode &current, const std::vector<Slot> &slots)
{
    const HujsonLayout &layout = place.layout;
    const bool commaAtEnd = endsWithComma(layout);
    std::vector<bool> stays(layout.entries.size(), false);
    for (const Slot &slot : slots)
        if (slot.kept)
            stays[*slot.kept] = true;
    for (std::size_t first = 0; first < stays.size(); ++first) {
        if (stays[first])
            continue;
        std::size_t last = first;
        while (last + 1 < stays.size() && !stays[last + 1])
            ++last;
        remove(place, first, last, last + 1 == stays.size());
        first = last;
    }
    std::optional<std::size_t> anchor;
    std::vector<Slot> fresh;
    for (std::size_t i = 0; i <= slots.size(); ++i) {
        const bool isEnd = i == slots.size();
        if (!isEnd && !slots[i].kept) {
            fresh.push_back(slots[i]);
            continue;
        }
        if (!fresh.empty())
            insert(place, anchor, fresh, isEnd);
        fresh.clear();
        if (isEnd)
            break;
        anchor = slots[i].kept;
        const HujsonLayout::Entry &entry = layout.entries[*anchor];
        const bool wantsComma = i + 1 < slots.size() || commaAtEnd;
        if (wantsComma && !entry.hasComma())
            m_edits.insert(entry.end, ",");
        else if (!wantsComma && entry.hasComma())
            m_edits.erase(entry.afterComma - 1, entry.afterComma);
        const Place inner{layout.values[*anchor], place.depth + 1};
        const bool isAnew = place.depth == 0 && slots[i].key && isRewritten(*slots[i].key);
        if (isAnew) {
            m_blocks.push_back({*slots[i].key, current.items[*anchor].mark});
            m_edits.replace(inner.layout.begin, inner.layout.end,
                            hujsonText(*slots[i].value, inner.depth, styleOf(inner)));
        } else {
            splice(inner, current.items[*anchor], *slots[i].value);
        }
    }
}

void HujsonSplicer::remove(const Place &place, std::size_t first, std::size_t last, bool isEnd)
{
    const std::vector<HujsonLayout::Entry> &entries = place.layout.entries;
    const std::size_t floor = first == 0 ? place.layout.begin + 1 : entries[first - 1].afterComma;
    const std::size_t end = behindLine(entries[last].afterComma);
    const bool hasOwnLines = beginsLine(entries[first].begin) &&
                             (end == m_text.size() || end > entries[last].afterComma) &&
                             m_text[end - 1] == '\n';
    if (hasOwnLines) {
        std::size_t begin = withComment(entries[first].begin, floor);
        // Blank lines on both sides would become one gap too wide.
        const bool isBlankBelow =
            behindLine(end) > end &&
            m_text.substr(end, behindLine(end) - end).find_first_not_of(" \t\r\n") == std::string_view::npos;
        const std::size_t above = begin > floor ? m_text.find_last_not_of(" \t\r\n", begin - 1) + 1 : begin;
        if (isEnd || isBlankBelow)
            begin = std::max(floor, std::min(begin, behindLine(above)));
        m_edits.erase(begin, end);
    } else if (!isEnd) {
        const std::size_t next = entries[last + 1].begin;
        const bool isPlain = m_text.substr(entries[last].afterComma, next - entries[last].afterComma)
                                 .find_first_not_of(blank) == std::string_view::npos;
        m_edits.erase(entries[first].begin, isPlain ? next : entries[last].afterComma);
    } else {
        m_edits.erase(floor, entries[last].afterComma);
    }
}

void HujsonSplicer::insert(const Place &place, std::optional<std::size_t> after,
                           const std::vector<Slot> &slots, bool isEnd)
{
    const HujsonLayout &layout = place.layout;
    const bool commaAtEnd = endsWithComma(layout);
    const auto commaBehind = [&](std::size_t i) {
        return i + 1 < slots.size() || !isEnd || commaAtEnd ? "," : "";
    };
    const std::size_t anchor = after ? layout.entries[*after].afterComma : layout.begin + 1;
    if (!isOnLines(layout)) {
        std::string text;
        for (std::size_t i = 0; i < slots.size(); ++i)
            text += (after ? " " : "") + entryText(place, slots[i]) + commaBehind(i) +
                    (after || (i + 1 == slots.size() && isEnd) ? "" : " ");
        m_edits.insert(anchor, std::move(text));
        return;
    }
    const std::string indent = indentOf(place);
    const bool spaced = isSpaced(layout);
    std::string text;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const bool hasNeighbour = after || i > 0;
        text += (spaced && hasNeighbour ? m_style.newline : "") + indent + entryText(place, slots[i]) +
                commaBehind(i) + m_style.newline;
    }
    if (spaced && !after && !layout.entries.empty())
        text += m_style.newline;
    const std::size_t at = behindLine(anchor);
    if (at > anchor && m_text[at - 1] == '\n') {
        m_edits.insert(at, std::move(text));
        return;
    }
    // The collection ends, or goes on, on the line of its last entry or opening bracket.
    text.resize(text.size() - m_style.newline.size());
    std::string closing;
    if (isEnd)
        closing =
            m_style.newline + indent.substr(0, indent.size() - std::min(indent.size(), m_style.unit.size()));
    m_edits.insert(anchor, m_style.newline + text + closing);
}

std::string HujsonSplicer::entryText(const Place &place, const Slot &slot) const
{
    const std::string value = hujsonText(*slot.value, place.depth + 1, styleOf(place));
    if (!slot.key)
        return value;
    return fmt::format("{:<{}} ", quotedJson(*slot.key) + ':', keyWidth(place.layout)) + value;
}

/// How far the keys of an object reach whose values stand in one column; 0 where they do not.
std::size_t HujsonSplicer::keyWidth(const HujsonLayout &layout) const
{
    std::size_t width = 0;
    bool isAligned = false;
    for (std::size_t i = 0; i < layout.entries.size(); ++i) {
        const std::size_t begin = layout.entries[i].begin;
        const std::size_t value = layout.values[i].begin;
        width = std::max(width, value - begin - 1);
        isAligned |= m_text.substr(begin, value - begin).ends_with(":  ");
    }
    return isAligned ? width : 0;
}

/// Whether entries stand on lines of their own; an empty collection takes them so when they are not plain.
bool HujsonSplicer::isOnLines(const HujsonLayout &layout) const
{
    if (!layout.entries.empty())
        return beginsLine(layout.entries.front().begin);
    return m_text.substr(layout.begin, layout.end - layout.begin).find('\n') != std::string_view::npos ||
           m_text[layout.begin] == '{';
}

/// Whether blank lines stand between entries.
bool HujsonSplicer::isSpaced(const HujsonLayout &layout) const
{
    std::size_t gaps = 0;
    for (std::size_t i = 1; i < layout.entries.size(); ++i) {
        const std::size_t begin = behindLine(layout.entries[i - 1].afterComma);
        const std::string_view between =
            m_text.substr(begin, std::max(begin, layout.entries[i].begin) - begin);
        for (std::size_t line = 0; line < between.size();) {
            const std::size_t feed = std::min(between.find('\n', line), between.size());
            if (between.substr(line, feed - line).find_first_not_of(" \t\r") == std::string_view::npos &&
                feed < between.size()) {
                ++gaps;
                break;
            }
            line = feed + 1;
        }
    }
    return layout.entries.size() > 1 && 2 * gaps >= layout.entries.size() - 1;
}

bool HujsonSplicer::endsWithComma(const HujsonLayout &layout) const
{
    return layout.entries.empty() ? m_style.trailingCommas && isOnLines(layout)
                                  : layout.entries.back().hasComma();
}

std::size_t HujsonSplicer::lineBegin(std::size_t at) const
{
    const std::size_t feed = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
    return feed == std::string_view::npos ? 0 : feed + 1;
}

bool HujsonSplicer::beginsLine(std::size_t at) const
{
    const std::size_t begin = lineBegin(at);
    return m_text.substr(begin, at - begin).find_first_not_of(blank) == std::string_view::npos;
}

/// Behind the line feed of the line that \a at is on, where nothing but blanks and comments stands between;
/// \a at itself otherwise.
std::size_t HujsonSplicer::behindLine(std::size_t at) const
{
    for (std::size_t here = at; here < m_text.size();) {
        here = std::min(m_text.find_first_not_of(" \t\r", here), m_text.size());
        const std::string_view rest = m_text.substr(here);
        if (rest.starts_with('\n'))
            return here + 1;
        const bool isComment = rest.starts_with("//") || rest.starts_with("/*");
        if (!isComment)
            return at;
        const bool isLine = rest.starts_with("//");
        const std::size_t end = m_text.find(isLine ? "\n" : "*/", here + 2);
        if (end == std::string_view::npos)
            return at;
        here = isLine ? end : end + 2;
    }
    return at;
}

/// Where the lines begin that belong to an entry: its own, and those of the comments directly above it.
std::size_t HujsonSplicer::withComment(std::size_t begin, std::size_t floor) const
{
    const std::size_t first = std::max(behindLine(floor), floor);
    std::size_t top = lineBegin(begin);
    // What stands above is white space and comments alone; a blank line ends what belongs to the entry.
    std::size_t group = first;
    for (std::size_t at = first; at < top;) {
        const std::size_t text = std::min(m_text.find_first_not_of(" \t\r", at), m_text.size());
        if (m_text[text] == '\n') {
            group = text + 1;
            at = text + 1;
            continue;
        }
        const bool isLine = m_text.substr(text).starts_with("//");
        const std::size_t end = m_text.find(isLine ? "\n" : "*/", text + 2);
        at = end == std::string_view::npos ? top : behindLine(isLine ? end : end + 2);
    }
    return std::min(group, top);
}

std::string HujsonSplicer::indentOf(const Place &place) const
{
    const auto own = std::find_if(place.layout.entries.begin(), place.layout.entries.end(),
                                  [&](const HujsonLayout::Entry &entry) { return beginsLine(entry.begin); });
    if (own != place.layout.entries.end())
        return std::string(m_text.substr(lineBegin(own->begin), own->begin - lineBegin(own->begin)));
    std::string indent;
    for (std::size_t level = 0; level <= place.depth; ++level)
        indent += m_style.unit;
    return indent;
}

/// How the collection's neighbours write objects.
HujsonStyle HujsonSplicer::styleOf(const Place &place) const
{
    HujsonStyle style = m_style;
    for (const HujsonLayout &sibling : place.layout.values) {
        if (!sibling.isCollection || sibling.entries.empty() || m_text[sibling.begin] != '{')
            continue;
        style.inlinesObjects = !beginsLine(sibling.entries.front().begin);
        for (const HujsonLayout::Entry &entry : sibling.entries) {
            const std::size_t colon = m_text.find("\":", entry.begin);
            style.alignsValues |=
                colon != std::string_view::npos && m_text.substr(colon).starts_with("\":  ");
        }
        break;
    }
    return style;
}

} // namespace portolan::text
