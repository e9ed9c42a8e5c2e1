#include "model/dns/master_lexer.h"

#include "model/dns/ascii.h"

#include <algorithm>
#include <array>

namespace portolan::dns {

namespace {

enum class Class : std::uint8_t { Ordinary, Space, LineFeed, Return, Special, Comment, Escape };

constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> table{};
    table['\0'] = table['('] = table[')'] = table['"'] = Class::Special;
    table[' '] = table['\t'] = Class::Space;
    table['\n'] = Class::LineFeed;
    table['\r'] = Class::Return;
    table[';'] = Class::Comment;
    table['\\'] = Class::Escape;
    return table;
}();

Class classOf(char c)
{
    return classes[static_cast<unsigned char>(c)];
}

/// Where the ordinary characters from \a at on end, or the first equals sign among them.
std::size_t endOfOrdinary(std::string_view text, std::size_t at, bool untilEquals)
{
    while (at < text.size() && classOf(text[at]) == Class::Ordinary && !(untilEquals && text[at] == '='))
        ++at;
    return at;
}

constexpr std::string_view openQuote = "the quoted text does not end on its line";

} // namespace

Token MasterLexer::fault(std::string_view why, std::size_t at) const
{
    return {Token::Kind::Broken, why, at, m_at};
}

void MasterLexer::skipComment()
{
    m_at = std::min(m_text.find('\n', m_at), m_text.size());
}

Token MasterLexer::next(unsigned accept)
{
    m_before = {m_at, m_depth, m_isLineStart};
    // Most words stand behind one space.
    if (!m_isLineStart && m_text.size() - m_at > 1 && m_text[m_at] == ' ' &&
        classOf(m_text[m_at + 1]) == Class::Ordinary) {
        ++m_at;
        return readWord((accept & Pairs) != 0);
    }
    while (m_at < m_text.size()) {
        const std::size_t begin = m_at;
        const char c = m_text[m_at];
        switch (classOf(c)) {
        case Class::Space:
            ++m_at;
            if (m_isLineStart && m_depth == 0 && (accept & LeadingSpace) != 0) {
                m_isLineStart = false;
                return {Token::Kind::LeadingSpace, {}, begin, m_at};
            }
            break;
        case Class::Return:
        case Class::LineFeed:
            ++m_at;
            if (m_depth > 0) {
                m_isLineStart = m_isLineStart || c == '\n';
                break;
            }
            if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            m_isLineStart = true;
            return {Token::Kind::EndOfLine, {}, begin, m_at};
        case Class::Comment: skipComment(); break;
        case Class::Special:
            m_isLineStart = false;
            ++m_at;
            if (c == '(') {
                ++m_depth;
            } else if (c == ')') {
                if (m_depth == 0)
                    return fault("a parenthesis is closed that was not opened", begin);
                --m_depth;
            } else if (c == '\0') {
                return fault("a zero byte, so this is no text", begin);
            } else if ((accept & QuotedText) != 0) {
                return readQuoted(begin);
            } else {
                return fault("quoted text cannot stand here", begin);
            }
            break;
        case Class::Ordinary:
        case Class::Escape: m_isLineStart = false; return readWord((accept & Pairs) != 0);
        }
    }
    m_isLineStart = false;
    if (m_depth > 0) {
        m_depth = 0;
        return fault("a parenthesis is opened and not closed", m_text.size());
    }
    return {Token::Kind::EndOfFile, {}, m_at, m_at};
}

Token MasterLexer::readWord(bool pairs)
{
    const std::size_t begin = m_at;
    bool mayBePair = pairs;
    while (true) {
        m_at = endOfOrdinary(m_text, m_at, mayBePair);
        if (m_at == m_text.size())
            break;
        if (mayBePair && m_text[m_at] == '=') {
            mayBePair = false;
            if (m_text.substr(m_at + 1, 1) != "\"")
                continue;
            const std::size_t quote = ++m_at;
            ++m_at;
            const Token value = readQuoted(quote);
            if (value.kind == Token::Kind::Broken)
                return value;
            return {Token::Kind::Quoted, m_text.substr(begin, m_at - 1 - begin), begin, m_at};
        }
        if (classOf(m_text[m_at]) != Class::Escape)
            break;
        ++m_at;
        if (m_at == m_text.size())
            return fault("the file ends in the middle of an escape", begin);
        if (classOf(m_text[m_at]) != Class::LineFeed && classOf(m_text[m_at]) != Class::Return &&
            m_text[m_at] != '\0')
            ++m_at;
    }
    return {Token::Kind::Word, m_text.substr(begin, m_at - begin), begin, m_at};
}

Token MasterLexer::readQuoted(std::size_t begin)
{
    const std::size_t first = m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"')
            return {Token::Kind::Quoted, m_text.substr(first, m_at++ - first), begin, m_at};
        if (c == '\n')
            return fault(openQuote, begin);
        if (c == '\\' && ++m_at == m_text.size())
            break;
    }
    return fault(openQuote, begin);
}

void MasterLexer::putBack()
{
    m_at = m_before.at;
    m_depth = m_before.depth;
    m_isLineStart = m_before.isLineStart;
}

void MasterLexer::skipRecord()
{
    while (true) {
        const Token token = next(QuotedText);
        if (token.isEnd())
            return;
        if (token.kind == Token::Kind::Broken) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
            m_depth = 0;
        }
    }
}

} // namespace portolan::dns
