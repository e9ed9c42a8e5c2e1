#include "model/text/yaml_layout.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace portolan::text {

namespace {

using Form = YamlLayout::Form;

/// What the parser says about the first document: its structure is trusted, its marks only where a value
/// begins.
struct Event {
    enum class Kind : std::uint8_t { Null, Alias, Scalar, Sequence, Map, End };

    Kind kind = Kind::Null;
    bool isFlow = false;
    bool hasAnchor = false;
    bool hasTag = false;
    std::string text;
    std::size_t at = 0;
};

class Recorder : public YAML::EventHandler
{
public:
    std::vector<Event> take() { return std::move(m_events); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(Event::Kind::Null, mark, "?", anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { add(Event::Kind::Alias, mark, "?", 0); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        add(Event::Kind::Scalar, mark, tag, anchor).text = value;
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        add(Event::Kind::Sequence, mark, tag, anchor).isFlow = style == YAML::EmitterStyle::Flow;
    }
    void OnSequenceEnd() override { m_events.push_back({Event::Kind::End, false, false, false, {}, 0}); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        add(Event::Kind::Map, mark, tag, anchor).isFlow = style == YAML::EmitterStyle::Flow;
    }
    void OnMapEnd() override { OnSequenceEnd(); }

private:
    Event &add(Event::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        const bool hasTag = !tag.empty() && tag != "?" && tag != "!";
        m_events.push_back({kind, false, anchor != 0, hasTag, {}, static_cast<std::size_t>(mark.pos)});
        return m_events.back();
    }

    std::vector<Event> m_events;
};

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
    bool isKey = false;
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

    YamlLayout document()
    {
        if (m_events.front().kind == Event::Kind::Null)
            return {};
        m_at = m_events.front().at;
        return node({});
    }

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
        const Event &event = next();
        YamlLayout layout;
        const std::size_t before = m_at;
        skipGap();
        layout.begin = m_at;
        if (event.kind == Event::Kind::Null)
            return emptyOrNull(event, before, around);
        properties(layout, event, around);
        switch (event.kind) {
        case Event::Kind::Alias:
            pass('*');
            layout.form = Form::Alias;
            layout.name = word(around);
            break;
        case Event::Kind::Scalar: scalar(layout, event, around); break;
        case Event::Kind::Sequence: event.isFlow ? flowSequence(layout) : blockSequence(layout); break;
        case Event::Kind::Map: event.isFlow ? flowMap(layout) : blockMap(layout); break;
        case Event::Kind::Null:
        case Event::Kind::End: throw Disagreement{};
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
            !event.isFlow && (event.kind == Event::Kind::Map || event.kind == Event::Kind::Sequence);
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

    YamlLayout emptyOrNull(const Event &event, std::size_t before, const Surroundings &around)
    {
        YamlLayout layout;
        layout.begin = m_at;
        if (event.hasAnchor) {
            properties(layout, event, around);
            before = std::max(layout.anchor.end, layout.tag.end);
            layout.hasReferences = true;
        }
        if (const std::size_t length = nullWord(before, around); length > 0) {
            layout.form = Form::Plain;
            layout.content = m_at;
            m_at += length;
        } else {
            m_at = before;
            layout.content = m_at;
            if (layout.anchor.isEmpty())
                layout.begin = m_at;
        }
        layout.end = m_at;
        return layout;
    }

    /// The length of a null that is written here and is not the next key, or 0.
    std::size_t nullWord(std::size_t before, const Surroundings &around) const
    {
        static constexpr std::array<std::string_view, 4> words = {"~", "null", "Null", "NULL"};
        const std::string_view rest = m_content.substr(std::min(m_at, m_content.size()));
        const auto found = std::find_if(words.begin(), words.end(),
                                        [rest](std::string_view w) { return rest.starts_with(w); });
        if (found == words.end())
            return 0;
        const std::string_view ends = around.inFlow || around.isKey ? " \t\r\n,[]{}:" : " \t\r\n";
        const std::string_view behind = rest.substr(found->size());
        if (!behind.empty() && ends.find(behind.front()) == std::string_view::npos)
            return 0;
        const bool onLaterLine = m_content.substr(before, m_at - before).find('\n') != std::string_view::npos;
        const std::size_t sign = behind.find_first_not_of(" \t");
        const bool isKey =
            onLaterLine && !around.isKey && sign != std::string_view::npos && behind[sign] == ':';
        return isKey ? 0 : found->size();
    }

    void scalar(YamlLayout &layout, const Event &event, const Surroundings &around)
    {
        require(layout.begin == event.at);
        const std::string_view rest = m_content.substr(m_at);
        if (event.text.empty() && !rest.starts_with("\"\"") && !rest.starts_with("''") &&
            !isBlockScalarAhead(around)) {
            // A tag or anchor alone; what follows is the next value.
            m_at = layout.content = std::max({layout.begin, layout.anchor.end, layout.tag.end});
            return;
        }
        switch (current()) {
        case '"':
            layout.form = Form::DoubleQuoted;
            doubleQuoted();
            return;
        case '\'':
            layout.form = Form::SingleQuoted;
            singleQuoted();
            return;
        case '|':
        case '>':
            layout.form = current() == '|' ? Form::Literal : Form::Folded;
            blockScalar(around);
            return;
        default: layout.form = Form::Plain; plain(event.text);
        }
    }

    bool isBlockScalarAhead(const Surroundings &around) const
    {
        return !around.inFlow && (current() == '|' || current() == '>');
    }

    void doubleQuoted()
    {
        for (++m_at; m_at < m_content.size() && m_content[m_at] != '"'; ++m_at)
            if (m_content[m_at] == '\\')
                ++m_at;
        pass('"');
    }

    void singleQuoted()
    {
        for (++m_at; m_at < m_content.size(); ++m_at) {
            if (m_content[m_at] != '\'')
                continue;
            if (after(m_at) != '\'')
                break;
            ++m_at;
        }
        pass('\'');
    }

    /// Folding changes white space alone: all other bytes of the value stand in the file, in their order.
    void plain(std::string_view value)
    {
        for (const char c : value) {
            if (isSpace(c) || isBreak(c))
                continue;
            while (isSpace(current()) || isBreak(current()))
                ++m_at;
            pass(c);
        }
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
        while (peek().kind != Event::Kind::End) {
            skipGap();
            require(columnOf(m_at) == layout.column);
            YamlLayout::Entry entry;
            entry.begin = m_at;
            pass('-');
            entry.value = node({layout.column, false, false});
            layout.entries.push_back(std::move(entry));
        }
        next();
    }

    void blockMap(YamlLayout &layout)
    {
        layout.form = Form::BlockMap;
        layout.column = columnOf(m_at);
        const Surroundings inside{layout.column, false, false};
        while (peek().kind != Event::Kind::End) {
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
        entry.isMerge = peek().kind == Event::Kind::Scalar && peek().text == "<<";
        entry.key = node({around.column, around.inFlow, true});
        entry.isMerge = entry.isMerge && entry.key.form == Form::Plain;
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
        while (peek().kind != Event::Kind::End) {
            skipSeparator();
            YamlLayout::Entry entry;
            entry.begin = m_at;
            entry.value = node({std::nullopt, true, false});
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
        while (peek().kind != Event::Kind::End) {
            if (hasBraces)
                skipSeparator();
            layout.entries.push_back(mapEntry({std::nullopt, true, false}));
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
    try {
        std::istringstream stream{std::string(content)};
        YAML::Parser parser(stream);
        Recorder recorder;
        if (!parser.HandleNextDocument(recorder))
            return std::nullopt;
        std::vector<Event> events = recorder.take();
        if (events.empty())
            return std::nullopt;
        return Walker(content, std::move(events)).document();
    } catch (const Disagreement &) {
        return std::nullopt;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

} // namespace portolan::text
