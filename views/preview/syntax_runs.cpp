#include "views/preview/syntax_runs.h"

namespace portolan::views {

namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('.');
}

class Reader
{
public:
    explicit Reader(QStringView line)
        : m_line(line)
    {
    }

    std::vector<SyntaxRun> read()
    {
        readKey();
        while (m_at < size())
            step();
        return std::move(m_runs);
    }

private:
    int size() const { return static_cast<int>(m_line.size()); }
    bool starts(const char *text) const { return m_line.mid(m_at).startsWith(QLatin1String(text)); }

    void add(int length, SyntaxRole role)
    {
        if (!m_runs.empty() && m_runs.back().role == role)
            m_runs.back().length += length;
        else
            m_runs.push_back({m_at, length, role});
        m_at += length;
    }

    /// `  - key: ` and `NAME=`, at the beginning of the line only.
    void readKey()
    {
        int begin = 0;
        while (begin < size() && (m_line[begin] == QLatin1Char(' ') || m_line[begin] == QLatin1Char('-')))
            ++begin;
        int end = begin;
        while (end < size() && isNameCharacter(m_line[end]))
            ++end;
        const bool assigns = end < size() && m_line[end] == QLatin1Char('=');
        const bool maps = end < size() && m_line[end] == QLatin1Char(':') &&
                          (end + 1 == size() || m_line[end + 1] == QLatin1Char(' '));
        if (end == begin || !(assigns || maps))
            return;
        if (begin > 0)
            add(begin, SyntaxRole::Plain);
        add(end - begin, SyntaxRole::Key);
        add(1, SyntaxRole::Delimiter);
    }

    void step()
    {
        const QChar c = m_line[m_at];
        const bool afterSpace = m_at == 0 || m_line[m_at - 1].isSpace();
        if (m_depth == 0 && afterSpace && (c == QLatin1Char('#') || c == QLatin1Char(';') || starts("//")))
            add(size() - m_at, SyntaxRole::Comment);
        else if (starts("${"))
            openVariable();
        else if (m_depth > 0 && c == QLatin1Char('}')) {
            --m_depth;
            add(1, SyntaxRole::Operator);
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('[') ||
                   c == QLatin1Char(']'))
            add(1, SyntaxRole::Delimiter);
        else
            add(1, SyntaxRole::Plain);
    }

    /// `${NAME` and the operator that follows it; the default is read on as usual.
    void openVariable()
    {
        ++m_depth;
        add(2, SyntaxRole::Operator);
        int end = m_at;
        while (end < size() && (m_line[end].isLetterOrNumber() || m_line[end] == QLatin1Char('_')))
            ++end;
        if (end > m_at)
            add(end - m_at, SyntaxRole::Variable);
        for (const char *sign : {":-", ":?", ":+", "-", "?", "+"}) {
            if (!starts(sign))
                continue;
            add(static_cast<int>(qstrlen(sign)), SyntaxRole::Operator);
            break;
        }
    }

    QStringView m_line;
    int m_at = 0;
    int m_depth = 0;
    std::vector<SyntaxRun> m_runs;
};

} // namespace

std::vector<SyntaxRun> syntaxRuns(QStringView line)
{
    return Reader(line).read();
}

} // namespace portolan::views
