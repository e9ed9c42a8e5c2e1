#include "model/text/yaml_events.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <yaml.h>

namespace portolan::text {

namespace {

std::string_view viewOf(const yaml_char_t *text, std::size_t size)
{
    return {reinterpret_cast<const char *>(text), size}; // libyaml's characters are bytes of UTF-8
}

std::string_view viewOf(const yaml_char_t *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

/// Turns libyaml's positions, which count characters, into bytes, and finds their lines. Positions come
/// nearly in order, so that each is reached from the one before it.
class Position
{
public:
    /// \a above is how many characters stand above the content.
    Position(std::string_view content, std::size_t above)
        : m_content(content)
        , m_above(above)
        , m_lineEnd(content.find('\n'))
    {
    }

    std::size_t offsetOf(std::size_t character)
    {
        character -= std::min(character, m_above);
        while (m_character < character && m_offset < m_content.size())
            advance(character - m_character);
        for (; m_character > character; --m_character)
            do
                --m_offset;
            while (isInsideCharacter(m_offset));
        return m_offset;
    }

    Mark markOf(std::size_t character) { return markAt(offsetOf(character)); }

    Mark markAt(std::size_t offset)
    {
        if (offset < m_lineBegin) {
            m_line = 1;
            m_lineBegin = 0;
            m_lineEnd = m_content.find('\n');
        }
        while (offset > m_lineEnd) {
            ++m_line;
            m_lineBegin = m_lineEnd + 1;
            m_lineEnd = m_content.find('\n', m_lineBegin);
        }
        return {m_line, static_cast<std::uint32_t>(offset - m_lineBegin + 1),
                static_cast<std::uint32_t>(offset)};
    }

private:
    bool isInsideCharacter(std::size_t offset) const
    {
        return offset < m_content.size() && (static_cast<unsigned char>(m_content[offset]) & 0xC0U) == 0x80U;
    }

    void advance(std::size_t most)
    {
        const std::size_t ascii = asciiPrefix(m_content.substr(m_offset, most));
        m_character += ascii;
        m_offset += ascii;
        if (ascii == most || m_offset >= m_content.size())
            return;
        ++m_character;
        do
            ++m_offset;
        while (isInsideCharacter(m_offset));
    }

    std::string_view m_content;
    std::size_t m_above;
    std::size_t m_character = 0;
    std::size_t m_offset = 0; ///< of m_character
    std::uint32_t m_line = 1; ///< of the last mark, with its bytes
    std::size_t m_lineBegin = 0;
    std::size_t m_lineEnd;
};

} // namespace

bool YamlEvent::isNull() const
{
    return kind == Kind::Scalar && style == YamlStyle::Plain && tag.empty() &&
           (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
}

class YamlEvents::Parser
{
public:
    Parser(std::string_view content, std::string_view above)
        : m_above(above)
        , m_content(content)
        , m_position(content, above.size())
    {
        m_isWell = yaml_parser_initialize(&m_parser) != 0;
        if (!m_isWell)
            return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input(&m_parser, readInput, this);
    }
    ~Parser()
    {
        yaml_event_delete(&m_event);
        yaml_parser_delete(&m_parser);
    }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    Result<YamlEvent> next()
    {
        yaml_event_delete(&m_event);
        if (!m_isWell || yaml_parser_parse(&m_parser, &m_event) == 0)
            return tl::make_unexpected(fault());
        switch (m_event.type) {
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT: return next();
        case YAML_DOCUMENT_START_EVENT: return document();
        case YAML_ALIAS_EVENT: return alias();
        case YAML_SCALAR_EVENT: return scalar();
        case YAML_SEQUENCE_START_EVENT: return sequence();
        case YAML_MAPPING_START_EVENT: return map();
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: return made(YamlEvent::Kind::End);
        case YAML_STREAM_END_EVENT:
        case YAML_NO_EVENT: break;
        }
        return YamlEvent{};
    }

private:
    /// Gives libyaml the next bytes: what stands above first.
    static int readInput(void *data, unsigned char *buffer, std::size_t size, std::size_t *read)
    {
        auto &self = *static_cast<Parser *>(data);
        std::string_view &source = self.m_above.empty() ? self.m_content : self.m_above;
        *read = source.copy(reinterpret_cast<char *>(buffer), size);
        source.remove_prefix(*read);
        return 1;
    }

    YamlEvent made(YamlEvent::Kind kind)
    {
        YamlEvent event;
        event.kind = kind;
        event.mark = m_position.markOf(m_event.start_mark.index);
        return event;
    }

    /// libyaml takes texts that name version 1.2; Compose, which reads version 1.1, does not.
    Result<YamlEvent> document()
    {
        const yaml_version_directive_t *version = m_event.data.document_start.version_directive;
        const YamlEvent event = made(YamlEvent::Kind::Document);
        if (!version || version->minor == 1)
            return event;
        m_isWell = false;
        return tl::make_unexpected(Problem{
            fmt::format("the file says that it is YAML {}.{}, and Compose reads 1.1 only; take %YAML out",
                        version->major, version->minor),
            {{}, event.mark, {}}});
    }

    YamlEvent alias()
    {
        YamlEvent event = made(YamlEvent::Kind::Alias);
        event.text = viewOf(m_event.data.alias.anchor);
        event.end = m_position.offsetOf(m_event.end_mark.index);
        return event;
    }

    YamlEvent scalar()
    {
        const auto &scalar = m_event.data.scalar;
        YamlEvent event = made(YamlEvent::Kind::Scalar);
        event.style = scalar.style == YAML_PLAIN_SCALAR_STYLE ? YamlStyle::Plain : YamlStyle::Quoted;
        event.text = viewOf(scalar.value, scalar.length);
        event.anchor = viewOf(scalar.anchor);
        event.tag = viewOf(scalar.tag);
        event.end = m_position.offsetOf(m_event.end_mark.index);
        return event;
    }

    YamlEvent sequence()
    {
        const auto &start = m_event.data.sequence_start;
        return collection(YamlEvent::Kind::Sequence, start.anchor, start.tag,
                          start.style == YAML_FLOW_SEQUENCE_STYLE);
    }

    YamlEvent map()
    {
        const auto &start = m_event.data.mapping_start;
        return collection(YamlEvent::Kind::Map, start.anchor, start.tag,
                          start.style == YAML_FLOW_MAPPING_STYLE);
    }

    YamlEvent collection(YamlEvent::Kind kind, const yaml_char_t *anchor, const yaml_char_t *tag, bool isFlow)
    {
        YamlEvent event = made(kind);
        event.style = isFlow ? YamlStyle::Flow : YamlStyle::Plain;
        event.anchor = viewOf(anchor);
        event.tag = viewOf(tag);
        return event;
    }

    Problem fault()
    {
        m_isWell = false;
        Problem problem{m_parser.problem ? m_parser.problem : "no memory is left to read YAML", {}};
        if (m_parser.context)
            problem.message += fmt::format(" {}", m_parser.context);
        if (m_parser.context && m_parser.context_mark.line != m_parser.problem_mark.line)
            problem.message +=
                fmt::format(" that begins on line {}", m_position.markOf(m_parser.context_mark.index).line);
        if (m_parser.error == YAML_READER_ERROR) // about a single character, which has no mark
            problem.place.mark = m_position.markAt(m_parser.problem_offset);
        else if (m_parser.error != YAML_MEMORY_ERROR)
            problem.place.mark = m_position.markOf(m_parser.problem_mark.index);
        return problem;
    }

    std::string_view m_above;   ///< not read yet
    std::string_view m_content; ///< not read yet
    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    Position m_position;
    bool m_isWell = false;
};

YamlEvents::YamlEvents(std::string_view content, std::string_view above)
    : m_parser(std::make_unique<Parser>(content, above))
{
}

YamlEvents::~YamlEvents() = default;

Result<YamlEvent> YamlEvents::next()
{
    return m_parser->next();
}

} // namespace portolan::text
