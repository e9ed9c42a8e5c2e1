#include "model/registry/inline_text.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace portolan::registry {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// What is longer is no cell that somebody reads.
constexpr std::size_t longestCell = 4096;

bool isPunctuation(char c)
{
    return std::string_view("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~").find(c) != std::string_view::npos;
}

/// The superscript digit at the beginning of a text, as bytes; 0 when there is none.
std::size_t superscriptLength(std::string_view text)
{
    for (const std::string_view two : {"\xC2\xB9", "\xC2\xB2", "\xC2\xB3"})
        if (text.starts_with(two))
            return two.size();
    const bool isThree = text.size() >= 3 && text[0] == '\xE2' && text[1] == '\x81' &&
                         static_cast<unsigned char>(text[2]) >= 0xB0 &&
                         static_cast<unsigned char>(text[2]) <= 0xB9;
    return isThree ? 3 : 0;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> entities = {{{"amp", "&"},
                                                                                    {"lt", "<"},
                                                                                    {"gt", ">"},
                                                                                    {"quot", "\""},
                                                                                    {"nbsp", " "},
                                                                                    {"ndash", "\u2013"},
                                                                                    {"mdash", "\u2014"},
                                                                                    {"rarr", "\u2192"}}};

/// The character that `&#8211;` or `&#x2013;` means, by what stands between `&#` and `;`; 0 when none.
unsigned characterOf(std::string_view digits)
{
    const bool isHex = digits.starts_with('x') || digits.starts_with('X');
    if (isHex)
        digits.remove_prefix(1);
    unsigned character = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), character, isHex ? 16 : 10);
    const bool isSurrogate = character >= 0xD800 && character < 0xE000;
    return error == std::errc() && end == digits.data() + digits.size() && character <= 0x10FFFF &&
                   !isSurrogate
               ? character
               : 0;
}

class InlineReader
{
public:
    explicit InlineReader(std::string_view source)
        : m_rest(source)
    {
    }

    std::string read()
    {
        while (!m_rest.empty())
            step();
        return trimmed();
    }

private:
    void step()
    {
        const char c = m_rest.front();
        if (c == '\\' && m_rest.size() > 1 && isPunctuation(m_rest[1]))
            take(m_rest.substr(1, 1), 2);
        else if (c == '`')
            skip(std::min(m_rest.find_first_not_of('`'), m_rest.size()));
        else if (m_rest.starts_with("**") || m_rest.starts_with("__"))
            skip(2);
        else if (c == '[')
            readBracket();
        else if (c == '<')
            readTag();
        else if (c == '&')
            readEntity();
        else if (const std::size_t length = superscriptLength(m_rest))
            skip(length);
        else
            take(m_rest.substr(0, 1), 1);
    }

    void skip(std::size_t count) { m_rest.remove_prefix(count); }

    void take(std::string_view text, std::size_t count)
    {
        m_text += text;
        skip(count);
    }

    /// `[^1]` is a footnote; of `[text](address)` the text stays.
    void readBracket()
    {
        const std::size_t close = m_rest.find(']');
        if (close == std::string_view::npos)
            return take(m_rest.substr(0, 1), 1);
        if (m_rest.starts_with("[^"))
            return skip(close + 1);
        const std::size_t end =
            m_rest.substr(close + 1).starts_with('(') ? m_rest.find(')', close) : std::string_view::npos;
        if (end == std::string_view::npos)
            return take(m_rest.substr(0, 1), 1);
        take(inlineText(m_rest.substr(1, close - 1)), end + 1);
    }

    /// A tag shows nothing, but that a line break keeps words apart and `<sup>` marks a footnote.
    void readTag()
    {
        const std::size_t close = m_rest.find('>');
        const bool isTag = m_rest.size() > 1 && close != std::string_view::npos &&
                           (m_rest[1] == '/' || m_rest[1] == '!' || (m_rest[1] >= 'a' && m_rest[1] <= 'z') ||
                            (m_rest[1] >= 'A' && m_rest[1] <= 'Z'));
        if (!isTag)
            return take(m_rest.substr(0, 1), 1);
        const bool isNote = m_rest.starts_with("<sup");
        const std::size_t end = isNote ? m_rest.find("</sup>") : std::string_view::npos;
        if (end != std::string_view::npos)
            return skip(end + 6);
        if (m_rest.starts_with("<br"))
            m_text += ' ';
        skip(close + 1);
    }

    void readEntity()
    {
        const std::size_t end = m_rest.find(';');
        const std::string_view name =
            end == std::string_view::npos ? std::string_view() : m_rest.substr(1, end - 1);
        const auto found = std::find_if(entities.begin(), entities.end(),
                                        [&](const auto &entity) { return entity.first == name; });
        if (found != entities.end())
            return take(found->second, end + 1);
        const unsigned character = name.starts_with('#') ? characterOf(name.substr(1)) : 0;
        if (character == 0)
            return take(m_rest.substr(0, 1), 1);
        text::appendUtf8(m_text, character);
        skip(end + 1);
    }

    std::string trimmed() const
    {
        const std::size_t begin = m_text.find_first_not_of(blanks);
        if (begin == std::string::npos)
            return {};
        return m_text.substr(begin, m_text.find_last_not_of(blanks) - begin + 1);
    }

    std::string_view m_rest;
    std::string m_text;
};

} // namespace

std::string inlineText(std::string_view source)
{
    return InlineReader(source.substr(0, longestCell)).read();
}

} // namespace portolan::registry
