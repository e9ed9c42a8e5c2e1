#include "model/compose/shell_words.h"

namespace portolan::compose {

namespace {

class Splitter
{
public:
    std::optional<std::vector<std::string>> split(std::string_view line)
    {
        for (const char c : line) {
            if (!take(c))
                return std::nullopt;
            if (m_ended)
                break;
        }
        endWord();
        if (m_escaped || m_single || m_double || m_backtick || m_dollar)
            return std::nullopt;
        return std::move(m_words);
    }

private:
    bool quoted() const { return m_single || m_double || m_backtick || m_dollar; }

    void add(char c)
    {
        m_word += c;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord)
            m_words.push_back(std::move(m_word));
        m_word.clear();
        m_inWord = false;
    }

    /// False where the line cannot be split.
    bool take(char c)
    {
        if (m_escaped) {
            m_escaped = false;
            add(c);
        } else if (c == '\\' && !m_single) {
            m_escaped = true;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            takeSpace(c);
        } else {
            return takeSign(c);
        }
        return true;
    }

    void takeSpace(char c)
    {
        if (quoted())
            m_word += c;
        else
            endWord();
    }

    bool takeSign(char c)
    {
        switch (c) {
        case '`':
            if (!m_single && !m_double && !m_dollar)
                m_backtick = !m_backtick;
            break;
        case ')':
            if (!m_single && !m_double && !m_backtick)
                m_dollar = !m_dollar;
            break;
        case '(':
            if (m_single || m_double || m_backtick)
                break;
            if (m_dollar || !m_word.ends_with('$'))
                return false;
            m_dollar = true;
            m_word += c;
            return true;
        case '"':
            if (m_single || m_dollar)
                break;
            m_inWord = m_inWord || m_double;
            m_double = !m_double;
            return true;
        case '\'':
            if (m_double || m_dollar)
                break;
            m_inWord = m_inWord || m_single;
            m_single = !m_single;
            return true;
        case ';':
        case '&':
        case '|':
        case '<':
        case '>':
            if (quoted())
                break;
            endAtOperator(c);
            return true;
        default: break;
        }
        add(c);
        return true;
    }

    /// The number of a redirection, as in `2>`, is no word.
    void endAtOperator(char c)
    {
        if (c == '>' && !m_word.empty() && m_word.front() >= '0' && m_word.front() <= '9')
            m_inWord = false;
        m_ended = true;
    }

    std::vector<std::string> m_words;
    std::string m_word;
    bool m_inWord = false;
    bool m_escaped = false;
    bool m_single = false;
    bool m_double = false;
    bool m_backtick = false;
    bool m_dollar = false;
    bool m_ended = false;
};

} // namespace

std::optional<std::vector<std::string>> shellWords(std::string_view line)
{
    return Splitter().split(line);
}

} // namespace portolan::compose
