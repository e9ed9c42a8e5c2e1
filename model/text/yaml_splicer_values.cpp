#include "model/text/yaml_reader.h"
#include "model/text/yaml_splicer.h"

#include <algorithm>

namespace portolan::text {

namespace {

using Form = YamlLayout::Form;

bool isSpaceOrBreak(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the bytes of a value that are no white space stand in the file. Those are the same in both, in one
/// order, for every way to write a scalar without escapes.
std::vector<std::size_t> placesOf(std::string_view value, std::string_view written)
{
    std::vector<std::size_t> places;
    std::size_t at = 0;
    for (const char c : value) {
        if (isSpaceOrBreak(c))
            continue;
        while (at < written.size() && isSpaceOrBreak(written[at]))
            ++at;
        if (at >= written.size() || written[at] != c)
            return {};
        places.push_back(at++);
    }
    return places;
}

std::size_t lettersBefore(std::string_view value, std::size_t end)
{
    return static_cast<std::size_t>(std::count_if(value.begin(),
                                                  value.begin() + static_cast<std::ptrdiff_t>(end),
                                                  [](char c) { return !isSpaceOrBreak(c); }));
}

/// Lines moved in, but for empty ones.
std::string withMargin(std::string_view text, std::size_t margin)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        const bool beginsLine = text[i] == '\n' && i + 1 < text.size() && text[i + 1] != '\n';
        if (beginsLine)
            result.append(margin, ' ');
    }
    return result;
}

bool holdsComment(const TextLines &lines, std::size_t begin, std::size_t end)
{
    const std::string_view part = lines.text().substr(begin, end - begin);
    for (std::size_t at = part.find('#'); at != std::string_view::npos; at = part.find('#', at + 1))
        if (at == 0 || isSpaceOrBreak(part[at - 1]))
            return true;
    return false;
}

} // namespace

/// A scalar in the way that the old one was written, where the new value may be.
std::string YamlSplicer::scalarText(const YamlLayout &at, const YamlNode &intended, const Slot &slot) const
{
    const YamlContext context = slot.inFlow ? YamlContext::Flow : YamlContext::Block;
    const bool styleMatters = looksLikeAnotherType(intended.scalar);
    bool plain = writtenStyle(intended) == YamlStyle::Plain;
    if (!styleMatters && (at.form == Form::Plain || at.isQuoted()))
        plain = at.form == Form::Plain;
    if (plain && canBePlain(intended.scalar, context))
        return intended.scalar;
    return inQuotes(intended.scalar, at.isQuoted() ? quoteOf(at) : m_page.format.quote);
}

void YamlSplicer::updateScalar(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                               const Slot &slot)
{
    if (saySame(current, intended))
        return;
    const bool wasNothing = saysNothing(current) || at.form == Form::Empty;
    const bool severalLines =
        m_page.lines.text().substr(at.content, at.end - at.content).find('\n') != std::string_view::npos;
    if (saysNothing(intended)) {
        replace(at, current, intended, slot);
    } else if (!wasNothing && (at.isBlockScalar() || severalLines)) {
        if (const auto text = scalarWithChange(at, current.scalar, intended.scalar, slot))
            m_page.edits.replace(at.content, at.end, *text);
        else
            replace(at, current, intended, slot);
    } else if (at.form == Form::Empty || (!slot.inFlow && canBeLiteral(intended.scalar))) {
        replace(at, current, intended, slot);
    } else {
        m_page.edits.replace(at.content, at.end, scalarText(at, intended, slot));
    }
}

/// A scalar of several lines with its changed part put in, so that all other lines stay; none where that does
/// not give the new value.
std::optional<std::string> YamlSplicer::scalarWithChange(const YamlLayout &at, const std::string &before,
                                                         const std::string &after, const Slot &slot) const
{
    const std::string written(m_page.lines.text().substr(at.content, at.end - at.content));
    const std::size_t bodyBegin = at.isBlockScalar() ? std::min(written.find('\n'), written.size())
                                  : at.isQuoted()    ? 1
                                                     : 0;
    const std::string_view body = std::string_view(written).substr(bodyBegin);
    const std::vector<std::size_t> places = placesOf(before, body);
    TextChange change = changeBetween(before, after);
    // The borders are drawn beside letters, whose places are known.
    while (change.begin > 0 && isSpaceOrBreak(before[change.begin - 1]) &&
           (change.begin == before.size() || isSpaceOrBreak(before[change.begin])))
        --change.begin;
    while (change.oldEnd < before.size() && isSpaceOrBreak(before[change.oldEnd]) &&
           (change.oldEnd == 0 || isSpaceOrBreak(before[change.oldEnd - 1]))) {
        ++change.oldEnd;
        ++change.newEnd;
    }
    const auto placeAt = [&](std::size_t offset) -> std::optional<std::size_t> {
        const std::size_t letters = lettersBefore(before, offset);
        if (offset < before.size() && !isSpaceOrBreak(before[offset]))
            return letters < places.size() ? std::optional(places[letters]) : std::nullopt;
        return letters > 0 && letters <= places.size() ? std::optional(places[letters - 1] + 1)
                                                       : std::nullopt;
    };
    const auto endAt = [&](std::size_t offset) -> std::optional<std::size_t> {
        const std::size_t letters = lettersBefore(before, offset);
        if (offset > 0 && !isSpaceOrBreak(before[offset - 1]))
            return letters > 0 && letters <= places.size() ? std::optional(places[letters - 1] + 1)
                                                           : std::nullopt;
        return letters < places.size() ? std::optional(places[letters]) : std::nullopt;
    };
    const auto begin = placeAt(change.begin);
    const auto end = change.oldEnd == change.begin ? begin : endAt(change.oldEnd);
    std::string middle = after.substr(change.begin, change.newEnd - change.begin);
    if (places.empty() || !begin || !end || *end < *begin ||
        (at.form != Form::Literal && middle.find('\n') != std::string::npos))
        return std::nullopt;
    if (at.form == Form::Literal) {
        const std::size_t line = body.find_first_not_of("\r\n");
        const std::size_t margin = std::min(body.find_first_not_of(' ', line), body.size()) - line;
        middle = m_page.withLineEnds(withMargin(middle, margin));
    }
    std::string text = written.substr(0, bodyBegin + *begin) + middle + written.substr(bodyBegin + *end);
    const YamlReading reading = readYaml({}, std::string(slot.column, ' ') + "k: " + text + m_page.newline);
    const YamlNode *value = reading.documents.empty() || hasError(reading.problems)
                                ? nullptr
                                : reading.documents.front().find("k");
    const bool isRight = value && value->isScalar() && value->scalar == after;
    return isRight ? std::optional(std::move(text)) : std::nullopt;
}

/// Writes a value anew where another one stands. Its anchor stays, as does its tag where the new value has
/// the same.
void YamlSplicer::replace(const YamlLayout &at, const YamlNode &current, YamlNode intended, const Slot &slot)
{
    for (const YamlLayout::Entry &entry : at.entries) {
        loseAnchors(entry.key);
        loseAnchors(entry.value);
    }
    const bool isRewritten = !m_rewrittenBlocks.empty() && m_rewrittenBlocks.back().path == toText(m_path);
    const std::size_t firstLine =
        at.content > m_page.lines.lineEnd(slot.head) ? m_page.lines.nextLine(slot.head) : at.content;
    if (!isRewritten && !intended.isEmpty() && at.isBlockCollection() &&
        holdsComment(m_page.lines, firstLine, m_page.lines.lineEnd(at.end)))
        m_rewrittenBlocks.push_back({toText(m_path), current.mark});
    if (at.isFlowCollection() && !at.entries.empty() && !intended.isEmpty() && !intended.isScalar())
        intended.style = YamlStyle::Flow;
    const bool keepsTag = current.tag == intended.tag && !at.tag.isEmpty() && at.form != Form::Alias;
    const bool keepsAnchor = !at.anchor.isEmpty();
    if (keepsTag)
        intended.tag = YamlTag::None;
    std::string before;
    std::size_t begin = at.content;
    std::size_t head = slot.head;
    if (!at.tag.isEmpty() && !keepsTag) {
        begin = at.begin;
        before = keepsAnchor ? '&' + at.name : std::string();
    } else if (keepsTag || keepsAnchor) {
        head = std::max(at.tag.end, at.anchor.end);
    }
    if (slot.inFlow)
        replaceInFlow(at, intended, slot, begin, before);
    else
        replaceInBlock(at, intended, slot, {begin, head}, before);
}

void YamlSplicer::replaceInFlow(const YamlLayout &at, const YamlNode &intended, const Slot &slot,
                                std::size_t begin, const std::string &before)
{
    YamlFormat format = m_page.format;
    const std::string text = before + (before.empty() ? "" : " ") + writeYamlFlow(intended, format);
    const std::string_view gap = at.form != Form::Empty ? "" : slot.hasColon ? " " : ": ";
    m_page.edits.replace(begin, at.end, std::string(gap) + text);
}

std::string YamlSplicer::rendered(const YamlLayout &at, const YamlNode &intended, const Slot &slot,
                                  bool onOwnLines) const
{
    YamlFormat format = formatOf(at, m_page.format);
    if (slot.place == Slot::Place::Entry && at.form == Form::BlockMap && at.column > slot.column)
        format.step = at.column - slot.column;
    if (slot.place == Slot::Place::Entry && at.form == Form::BlockSequence && at.column >= slot.column)
        format.listStep = at.column - slot.column;
    switch (slot.place) {
    case Slot::Place::Root: return ' ' + writeYaml(intended, format);
    case Slot::Place::Entry: return writeYamlEntryValue(intended, slot.column, format);
    case Slot::Place::Item:
        return onOwnLines ? writeYamlItemValue(intended, slot.column, format)
                          : writeYamlItem(intended, slot.column, format).substr(1);
    }
    return {};
}

/// The first line of what is written takes the place behind the colon or dash, before a comment that may
/// stand there; further lines come below.
void YamlSplicer::replaceInBlock(const YamlLayout &at, const YamlNode &intended, const Slot &slot,
                                 OldValue old, const std::string &before)
{
    const TextLines &lines = m_page.lines;
    const auto [begin, head] = old;
    const bool isItemWithProperties =
        slot.place == Slot::Place::Item && (head != slot.head || !before.empty());
    const std::string text = rendered(at, intended, slot, isItemWithProperties);
    const std::size_t feed = text.find('\n');
    const std::string first = (before.empty() ? "" : ' ' + before) + text.substr(0, feed);
    const std::string below = m_page.withLineEnds(text.substr(feed + 1));
    if (slot.place == Slot::Place::Root) {
        m_page.edits.replace(
            begin, lines.lineEnd(at.end),
            first.substr(1) + (below.empty() ? "" : m_page.newline) +
                below.substr(0, below.size() - std::min(below.size(), m_page.newline.size())));
        return;
    }
    if (begin > lines.lineEnd(head)) {
        m_page.edits.insert(head, first);
        m_page.edits.replace(lines.nextLine(head), lines.nextLine(at.end), below);
        return;
    }
    const std::size_t end = at.isBlockCollection() ? lines.lineEnd(at.end) : at.end;
    if (at.form == Form::Empty || first.empty())
        m_page.edits.replace(head, std::max(head, end), first);
    else
        m_page.edits.replace(begin, end, first.substr(1));
    m_page.edits.insert(lines.nextLine(at.end), below);
}

} // namespace portolan::text
