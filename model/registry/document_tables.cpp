#include "model/registry/document_tables.h"

#include "model/registry/column.h"
#include "model/registry/html_table.h"
#include "model/registry/inline_text.h"

#include <algorithm>

namespace portolan::registry {

namespace {

constexpr std::size_t mostColumns = 200;
/// Deeper than any heading with hashes: a line of its own that reads like one.
constexpr int plainLevel = 7;
constexpr std::size_t longestPlainHeading = 80;

struct Line {
    std::string_view text; ///< without its end
    std::size_t offset = 0;
};

std::vector<Line> linesOf(std::string_view document)
{
    std::vector<Line> lines;
    for (std::size_t begin = 0; begin < document.size();) {
        const std::size_t end = std::min(document.find('\n', begin), document.size());
        std::string_view text = document.substr(begin, end - begin);
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        lines.push_back({text, begin});
        begin = end + 1;
    }
    return lines;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

bool isBlank(std::string_view line)
{
    return trimmed(line).empty();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The cells of a row of pipes; a backslash keeps one in its cell.
std::vector<Cell> pipeCells(const Line &line, std::uint32_t number)
{
    std::vector<Cell> cells;
    std::string_view row = trimmed(line.text);
    const auto column = [&](std::string_view part) {
        return static_cast<std::uint32_t>(part.data() - line.text.data()) + 1;
    };
    if (row.starts_with('|'))
        row.remove_prefix(1);
    while (cells.size() < mostColumns) {
        std::size_t end = 0;
        while (end < row.size() && row[end] != '|')
            end += row[end] == '\\' ? 2U : 1U;
        end = std::min(end, row.size());
        const std::string_view cell = trimmed(row.substr(0, end));
        cells.push_back({inlineText(cell), {number, column(cell.empty() ? row : cell), 0}});
        if (end == row.size() || isBlank(row.substr(end + 1)))
            return cells;
        row.remove_prefix(end + 1);
    }
    return cells;
}

/// `| --- | :-: |`. Source: GitHub Flavored Markdown, 4.10, delimiter row.
bool isDelimiterRow(std::string_view line)
{
    const std::string_view row = trimmed(line);
    return row.find('-') != std::string_view::npos &&
           row.find_first_not_of("|:- \t") == std::string_view::npos &&
           (row.find('|') != std::string_view::npos || row.starts_with(':') || row.ends_with(':'));
}

class DocumentReader
{
public:
    explicit DocumentReader(std::string_view document)
        : m_document(document)
        , m_lines(linesOf(document))
    {
    }

    std::vector<Table> read()
    {
        while (m_at < m_lines.size()) {
            if (!skipCode() && !readHeading() && !readTable())
                ++m_at;
        }
        return std::move(m_tables);
    }

private:
    std::string_view text(std::size_t index) const
    {
        return index < m_lines.size() ? m_lines[index].text : std::string_view();
    }

    static std::uint32_t number(std::size_t index) { return static_cast<std::uint32_t>(index) + 1; }

    bool skipCode()
    {
        const std::string_view line = trimmed(text(m_at));
        const std::string_view fence = line.starts_with("```") ? "```" : "~~~";
        if (!line.starts_with(fence))
            return false;
        for (++m_at; m_at < m_lines.size(); ++m_at)
            if (trimmed(text(m_at)).starts_with(fence))
                break;
        ++m_at;
        return true;
    }

    void enter(int level, std::string_view title)
    {
        while (!m_headings.empty() && m_headings.back().first >= level)
            m_headings.pop_back();
        m_headings.emplace_back(level, inlineText(title));
    }

    /// `## Title`, a title that is underlined, or a short line of its own.
    bool readHeading()
    {
        const std::string_view line = trimmed(text(m_at));
        const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
        if (hashes > 0 && hashes < 7) {
            enter(static_cast<int>(hashes), line.substr(hashes));
            ++m_at;
            return true;
        }
        const std::string_view below = trimmed(text(m_at + 1));
        const bool isUnderlined = !line.empty() && line.find('|') == std::string_view::npos &&
                                  below.size() > 1 &&
                                  (below.find_first_not_of('=') == std::string_view::npos ||
                                   below.find_first_not_of('-') == std::string_view::npos);
        if (isUnderlined) {
            enter(below.starts_with('=') ? 1 : 2, line);
            m_at += 2;
            return true;
        }
        if (!isPlainHeading(line))
            return false;
        enter(plainLevel, line);
        ++m_at;
        return true;
    }

    bool isPlainHeading(std::string_view line) const
    {
        if (line.empty() || line.size() > longestPlainHeading || isDigit(line.front()) ||
            std::string_view("-*+>|<").find(line.front()) != std::string_view::npos ||
            std::string_view(".:;,").find(line.back()) != std::string_view::npos)
            return false;
        return (m_at == 0 || isBlank(text(m_at - 1))) && isBlank(text(m_at + 1));
    }

    bool readTable()
    {
        const std::string_view line = text(m_at);
        if (const std::size_t tag = line.find("<table"); tag != std::string_view::npos)
            return readHtml(tag);
        if (line.find('|') != std::string_view::npos && isDelimiterRow(text(m_at + 1)))
            return readPipes();
        if (line.find('\t') != std::string_view::npos && startsRow(m_at + 1) &&
            text(m_at + 1).find('\t') != std::string_view::npos)
            return readTabs();
        return startsRow(m_at + 1) && readRunTogether();
    }

    bool startsRow(std::size_t index) const
    {
        const std::string_view line = trimmed(text(index));
        return !line.empty() && isDigit(line.front());
    }

    void keep(Table table)
    {
        for (const auto &[level, title] : m_headings)
            table.headings.push_back(title);
        if (!table.rows.empty())
            m_tables.push_back(std::move(table));
    }

    bool readHtml(std::size_t column)
    {
        const std::size_t begin = m_lines[m_at].offset + column;
        const std::size_t close = std::min(m_document.find("</table", begin), m_document.size());
        keep(readHtmlTable(m_document.substr(begin, close + 8 - begin), number(m_at)));
        while (m_at < m_lines.size() && m_lines[m_at].offset <= close)
            ++m_at;
        return true;
    }

    bool readPipes()
    {
        Table table;
        for (Cell &cell : pipeCells(m_lines[m_at], number(m_at)))
            table.columns.push_back(std::move(cell.text));
        for (m_at += 2; continuesTable(trimmed(text(m_at))); ++m_at)
            addRow(table, pipeCells(m_lines[m_at], number(m_at)));
        keep(std::move(table));
        return true;
    }

    /// Only a blank line or what begins something else ends a table.
    static bool continuesTable(std::string_view line)
    {
        return !line.empty() && !line.starts_with('#') && !line.starts_with('>') && !line.starts_with('<') &&
               !line.starts_with("```");
    }

    /// `^^` is the cell above. Source: MultiMarkdown, tables.
    static void addRow(Table &table, std::vector<Cell> cells)
    {
        const std::uint32_t line = cells.front().mark.line;
        cells.resize(table.columns.size(), Cell{{}, {line, 1, 0}});
        for (std::size_t i = 0; i < cells.size() && !table.rows.empty(); ++i)
            if (cells[i].text == "^^")
                cells[i].text = table.rows.back()[i].text;
        table.rows.push_back(std::move(cells));
    }

    std::vector<Cell> tabCells(std::size_t index) const
    {
        std::vector<Cell> cells;
        std::string_view row = text(index);
        for (bool isLast = false; !isLast && cells.size() < mostColumns;) {
            const std::size_t end = row.find('\t');
            isLast = end == std::string_view::npos;
            const auto column = static_cast<std::uint32_t>(row.data() - text(index).data()) + 1;
            cells.push_back({inlineText(row.substr(0, end)), {number(index), column, 0}});
            row.remove_prefix(isLast ? row.size() : end + 1);
        }
        return cells;
    }

    bool readTabs()
    {
        Table table;
        for (Cell &cell : tabCells(m_at))
            table.columns.push_back(std::move(cell.text));
        for (++m_at; startsRow(m_at); ++m_at)
            addRow(table, tabCells(m_at));
        keep(std::move(table));
        return true;
    }

    bool readRunTogether()
    {
        const auto headings = runTogetherHeadings(text(m_at));
        if (headings.empty())
            return false;
        Table table;
        table.columns.assign(headings.begin(), headings.end());
        table.isRunTogether = true;
        for (++m_at; startsRow(m_at); ++m_at) {
            const std::string_view row = trimmed(text(m_at));
            const std::size_t digits = std::min(row.find_first_not_of("0123456789"), row.size());
            table.rows.push_back({{std::string(row.substr(0, digits)), {number(m_at), 1, 0}},
                                  {inlineText(row.substr(digits)), {number(m_at), 1, 0}}});
        }
        keep(std::move(table));
        return true;
    }

    std::string_view m_document;
    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    std::vector<std::pair<int, std::string>> m_headings; ///< level and title
    std::vector<Table> m_tables;
};

} // namespace

std::vector<Table> tablesOf(std::string_view document)
{
    if (document.starts_with("\xEF\xBB\xBF"))
        document.remove_prefix(3);
    return DocumentReader(document).read();
}

} // namespace portolan::registry
