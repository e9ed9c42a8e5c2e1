#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace portolan::text {

/// Questions about the lines of a text whose last line is ended, too. Offsets count from its beginning.
class TextLines
{
public:
    explicit TextLines(std::string_view text)
        : m_text(text)
    {
    }

    std::string_view text() const { return m_text; }

    std::size_t lineBegin(std::size_t at) const
    {
        const std::size_t feed = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
        return feed == std::string_view::npos ? 0 : feed + 1;
    }

    /// The end of the line's text, before its line feed or CRLF.
    std::size_t lineEnd(std::size_t at) const
    {
        const std::size_t feed = std::min(m_text.find('\n', at), m_text.size());
        return feed > at && m_text[feed - 1] == '\r' ? feed - 1 : feed;
    }

    std::size_t nextLine(std::size_t at) const
    {
        return std::min(m_text.find('\n', at), m_text.size() - 1) + 1;
    }

    std::string_view line(std::size_t begin) const { return m_text.substr(begin, lineEnd(begin) - begin); }

    /// How many spaces a line begins with.
    std::size_t indentation(std::size_t begin) const
    {
        return std::min(m_text.find_first_not_of(' ', begin), m_text.size()) - begin;
    }

    bool isBlank(std::size_t begin) const
    {
        return begin < m_text.size() && line(begin).find_first_not_of(" \t") == std::string_view::npos;
    }

    bool isComment(std::size_t begin) const
    {
        const std::string_view text = line(begin);
        const std::size_t first = text.find_first_not_of(" \t");
        return first != std::string_view::npos && text[first] == '#';
    }

    /// True when nothing but spaces stands before \a at on its line.
    bool beginsLine(std::size_t at) const { return m_text.find_first_not_of(' ', lineBegin(at)) >= at; }

private:
    std::string_view m_text;
};

} // namespace portolan::text
