#include "model/text/yaml_layout.h"

#include "model/text/yaml_events.h"

#include <algorithm>

namespace portolan::text {

namespace {

using Form = YamlLayout::Form;

/// What the parser says about a document: its structure, where values begin and where scalars end.
struct Event {
    YamlEvent::Kind kind = YamlEvent::Kind::End;
    bool isFlow = false;
    bool isNull = false;
    bool isMergeKey = false;
    bool hasAnchor = false;
    bool hasTag = false;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The events of the first document; none where there is no document or no YAML.
std::vector<Event> firstDocument(std::string_view content)
{
    std::vector<Event> events;
    YamlEvents source(content);
    auto event = source.next();
    if (!event || event->kind != YamlEvent::Kind::Document)
        return {};
    for (event = source.next(); event; event = source.next()) {
        using Kind = YamlEvent::Kind;
        if (event->kind == Kind::Document || event->kind == Kind::StreamEnd)
            return events;
        const bool isPlain = event->kind == Kind::Scalar && event->style == YamlStyle::Plain;
        events.push_back({event->kind, event->style == YamlStyle::Flow, event->isNull(),
                          isPlain && event->text == "<<", !event->anchor.empty(),
                          !event->tag.empty() && event->tag != "!", event->mark.offset, event->end});
    }
    return {};
}

/// Thrown where bytes and events do not agree; caught in layOutYaml, never further.
struct Disagreement {
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// What a value stands in.
struct Surroundings {
    std::optional<std::size_t> column; ///< of the innermost block collection; none at the root
    bool inFlow = false;
};

/// Walks over the bytes of a document, led by its events.
class Walker
{
public:
    Walker(std::string_view content, std::vector<Event> events)
        : m_content(content)
        , m_events(std::move(events))
    {
    }

    YamlLayout document() { return m_events.front().isNull ? YamlLayout() : node({}); }

private:
    char current() const { return m_at < m_content.size() ? m_content[m_at] : '\0'; }
    char after(std::size_t at) const { return at + 1 < m_content.size() ? m_content[at + 1] : '\n'; }
    bool endsWord(std::size_t at) const { return isSpace(after(at)) || isBreak(after(at)); }

    static void require(bool agreed)
    {
        if (!agreed)
            throw Disagreement{};
    }

    void pass(char expected)
    {
        require(m_at < m_content.size() && m_content[m_at] == expected);
        ++m_at;
    }

    const Event &peek() const
    {
        require(m_next < m_events.size());
        return m_events[m_next];
    }
    const Event &next()
    {
        const Event &event = peek();
        ++m_next;
        return event;
    }

    std::size_t endOfLine(std::size_t at) const
    {
        return std::min(m_content.find('\n', at), m_content.size());
    }

    std::size_t columnOf(std::size_t at) const
    {
        const std::size_t feed = at == 0 ? std::string_view::npos : m_content.rfind('\n', at - 1);
        return feed == std::string_view::npos ? at : at - feed - 1;
    }

    void skipSpaces()
    {
        while (isSpace(current()))
            ++m_at;
    }

    /// Passes white space, line breaks and comments.
    void skipGap()
    {
        while (m_at < m_content.size()) {
            if (m_content[m_at] == '#')
                m_at = endOfLine(m_at);
            else if (isSpace(m_content[m_at]) || isBreak(m_content[m_at]))
                ++m_at;
            else
                return;
        }
    }

    YamlLayout node(const Surroundings &around)
    {
        const Event event = next();
        YamlLayout layout;
        if (event.kind == YamlEvent::Kind::Scalar && event.begin == event.end) {
            layout.begin = layout.content = layout.end = m_at;
            return layout;
        }
        require(event.begin >= m_at);
        layout.begin = m_at = event.begin;
        properties(layout, event, around);
        switch (event.kind) {
        case YamlEvent::Kind::Alias:
            pass('*');
            layout.form = Form::Alias;
            layout.name = word(around);
            break;
        case YamlEvent::Kind::Scalar: scalar(layout, event, around); break;
        case YamlEvent::Kind::Sequence: event.isFlow ? flowSequence(layout) : blockSequence(layout); break;
        case YamlEvent::Kind::Map: event.isFlow ? flowMap(layout) : blockMap(layout); break;
        case YamlEvent::Kind::Document:
        case YamlEvent::Kind::End:
        case YamlEvent::Kind::StreamEnd: throw Disagreement{};
        }
        layout.end = m_at;
        layout.hasReferences =
            layout.form == Form::Alias || !layout.anchor.isEmpty() ||
            std::any_of(layout.entries.begin(), layout.entries.end(), [](const YamlLayout::Entry &entry) {
                return entry.isMerge || entry.key.hasReferences || entry.value.hasReferences;
            });
        return layout;
    }

    /// The rest of a tag, anchor or alias.
    std::string word(const Surroundings &around)
    {
        const std::size_t begin = m_at;
        const std::string_view ends = around.inFlow ? " \t\r\n,[]{}" : " \t\r\n";
        m_at = std::min(m_content.find_first_of(ends, m_at), m_content.size());
        return std::string(m_content.substr(begin, m_at - begin));
    }

    /// Tag and anchor. Those of a block map stand before those of its first key: the event tells whose they
    /// are.
    void properties(YamlLayout &layout, const Event &event, const Surroundings &around)
    {
        const bool isBlock =
            !event.isFlow && (event.kind == YamlEvent::Kind::Map || event.kind == YamlEvent::Kind::Sequence);
        layout.content = m_at;
        while (true) {
            const bool isAnchor = current() == '&' && layout.anchor.isEmpty() && event.hasAnchor;
            const bool isTag = current() == '!' && layout.tag.isEmpty() && (event.hasTag || !isBlock);
            if (!isAnchor && !isTag)
                return;
            Extent &extent = isAnchor ? layout.anchor : layout.tag;
            extent.begin = m_at;
            ++m_at;
            std::string name = word(around);
            extent.end = m_at;
            if (isAnchor)
                layout.name = std::move(name);
            skipGap();
            layout.content = m_at;
        }
    }

    void scalar(YamlLayout &layout, const Event &event, const Surroundings &around)
    {
        if (event.end == std::max(layout.tag.end, layout.anchor.end)) {
            m_at = layout.content = event.end; // a tag or anchor alone
            return;
        }
        require(event.end > m_at);
        switch (current()) {
        case '|':
        case '>':
            layout.form = current() == '|' ? Form::Literal : Form::Folded;
            blockScalar(around);
            return;
        case '"': layout.form = Form::DoubleQuoted; break;
        case '\'': layout.form = Form::SingleQuoted; break;
        default: layout.form = Form::Plain;
        }
        m_at = event.end;
    }

    /// Source: YAML 1.2.2, 8.1. Comments behind the last line and, unless they are kept, empty lines are
    /// outside.
    void blockScalar(const Surroundings &around)
    {
        bool keepsEmptyLines = false;
        std::size_t indent = 0;
        for (++m_at;
             std::string_view("+-123456789").find(current()) != std::string_view::npos && current() != '\0';
             ++m_at) {
            keepsEmptyLines = keepsEmptyLines || current() == '+';
            if (current() >= '1' && current() <= '9')
                indent = around.column.value_or(0) + static_cast<std::size_t>(current() - '0');
        }
        for (std::size_t line = endOfLine(m_at) + 1; line < m_content.size(); line = endOfLine(line) + 1) {
            std::string_view text = m_content.substr(line, endOfLine(line) - line);
            if (text.ends_with('\r'))
                text.remove_suffix(1);
            const std::size_t spaces = std::min(text.find_first_not_of(' '), text.size());
            const bool isBlank = spaces == text.size() && (indent == 0 || spaces <= indent);
            if (isBlank) {
                if (keepsEmptyLines)
                    m_at = line + text.size();
                continue;
            }
            if (indent == 0 && (!around.column || spaces > *around.column))
                indent = std::max<std::size_t>(spaces, 1);
            const bool endsDocument = !around.column && (text.starts_with("---") || text.starts_with("..."));
            if (indent == 0 || endsDocument || (spaces < indent && around.column))
                return;
            m_at = line + text.size();
        }
    }

    void blockSequence(YamlLayout &layout)
    {
        layout.form = Form::BlockSequence;
        layout.column = columnOf(m_at);
        while (peek().kind != YamlEvent::Kind::End) {
            skipGap();
            require(columnOf(m_at) == layout.column);
            YamlLayout::Entry entry;
            entry.begin = m_at;
            pass('-');
            entry.value = node({layout.column, false});
            layout.entries.push_back(std::move(entry));
        }
        next();
    }

    void blockMap(YamlLayout &layout)
    {
        layout.form = Form::BlockMap;
        layout.column = columnOf(m_at);
        const Surroundings inside{layout.column, false};
        while (peek().kind != YamlEvent::Kind::End) {
            skipGap();
            require(columnOf(m_at) == layout.column);
            layout.entries.push_back(mapEntry(inside));
        }
        next();
    }

    /// `key: value`, `? key : value`, a key alone, or a value alone.
    YamlLayout::Entry mapEntry(const Surroundings &around)
    {
        YamlLayout::Entry entry;
        entry.begin = m_at;
        const bool isExplicit = current() == '?' && endsWord(m_at);
        if (isExplicit)
            ++m_at;
        entry.isMerge = peek().isMergeKey;
        entry.key = node(around);
        const std::size_t behindKey = m_at;
        if (isExplicit || around.inFlow)
            skipGap();
        else
            skipSpaces();
        if (current() == ':' && (around.inFlow || endsWord(m_at))) {
            entry.colon = m_at;
            ++m_at;
        } else {
            require(isExplicit || around.inFlow);
            m_at = behindKey;
        }
        entry.value = node(around);
        return entry;
    }

    void flowSequence(YamlLayout &layout)
    {
        layout.form = Form::FlowSequence;
        pass('[');
        while (peek().kind != YamlEvent::Kind::End) {
            skipSeparator();
            YamlLayout::Entry entry;
            entry.begin = m_at;
            entry.value = node({std::nullopt, true});
            layout.entries.push_back(std::move(entry));
        }
        next();
        skipSeparator();
        pass(']');
    }

    void flowMap(YamlLayout &layout)
    {
        const bool hasBraces = current() == '{';
        layout.form = hasBraces ? Form::FlowMap : Form::FlowPair;
        m_at += hasBraces ? 1 : 0;
        while (peek().kind != YamlEvent::Kind::End) {
            if (hasBraces)
                skipSeparator();
            layout.entries.push_back(mapEntry({std::nullopt, true}));
        }
        next();
        if (!hasBraces)
            return;
        skipSeparator();
        pass('}');
    }

    void skipSeparator()
    {
        skipGap();
        if (current() == ',') {
            ++m_at;
            skipGap();
        }
    }

    std::string_view m_content;
    std::vector<Event> m_events;
    std::size_t m_at = 0;
    std::size_t m_next = 0;
};

} // namespace

std::optional<YamlLayout> layOutYaml(std::string_view content)
{
    std::vector<Event> events = firstDocument(content);
    if (events.empty())
        return std::nullopt;
    try {
        return Walker(content, std::move(events)).document();
    } catch (const Disagreement &) {
        return std::nullopt;
    }
}

} // namespace portolan::text
