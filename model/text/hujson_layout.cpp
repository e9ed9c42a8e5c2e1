#include "model/text/hujson_layout.h"

#include <algorithm>

namespace portolan::text {

namespace {

class LayoutReader
{
public:
    explicit LayoutReader(std::string_view text)
        : m_text(text)
    {
    }

    HujsonLayout document()
    {
        skip();
        return value();
    }

private:
    char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skip() { m_at = skipHujsonExtra(m_text, m_at); }

    void passString()
    {
        for (++m_at; next() != '"' && m_at < m_text.size(); ++m_at)
            if (next() == '\\')
                ++m_at;
        ++m_at;
    }

    HujsonLayout value()
    {
        HujsonLayout layout;
        layout.begin = m_at;
        if (next() == '{' || next() == '[')
            readEntries(layout);
        else if (next() == '"')
            passString();
        else
            m_at = std::min(m_text.find_first_of(" \t\r\n,]}/", m_at), m_text.size());
        layout.end = m_at;
        return layout;
    }

    void readEntries(HujsonLayout &layout)
    {
        const bool isObject = next() == '{';
        const char closing = isObject ? '}' : ']';
        layout.isCollection = true;
        ++m_at;
        for (skip(); next() != closing && m_at < m_text.size(); skip()) {
            HujsonLayout::Entry entry;
            entry.begin = m_at;
            if (isObject) {
                passString();
                skip();
                ++m_at; // the colon
                skip();
            }
            layout.values.push_back(value());
            entry.end = entry.afterComma = m_at;
            skip();
            if (next() == ',')
                entry.afterComma = ++m_at;
            layout.entries.push_back(entry);
        }
        ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::size_t skipHujsonExtra(std::string_view text, std::size_t at)
{
    for (;;) {
        at = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
        const bool isLine = text.substr(at).starts_with("//");
        if (!isLine && !text.substr(at).starts_with("/*"))
            return at;
        const std::string_view end = isLine ? "\n" : "*/";
        const std::size_t found = text.find(end, at + 2);
        at = found == std::string_view::npos ? text.size() : found + end.size();
    }
}

HujsonLayout layOutHujson(std::string_view text)
{
    return LayoutReader(text).document();
}

} // namespace portolan::text
