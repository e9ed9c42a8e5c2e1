#include "model/registry/html_table.h"

#include "model/registry/inline_text.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace portolan::registry {

namespace {

/// What a cell may span: browsers stop at these, too. Source: HTML, 4.9.11.
constexpr std::size_t mostColumns = 1000;
constexpr std::size_t mostRows = 65534;
/// A table of a million cells is no table of ports.
constexpr std::size_t mostCells = 200'000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithTag(std::string_view source, std::string_view name)
{
    return source.size() > name.size() &&
           std::equal(name.begin(), name.end(), source.begin(),
                      [](char a, char b) { return a == lower(b); }) &&
           std::string_view(" \t\r\n/>").find(source[name.size()]) != std::string_view::npos;
}

/// The number that an attribute of a tag holds, from 1 to \a most.
std::size_t spanOf(std::string_view tag, std::string_view attribute, std::size_t most)
{
    std::string folded;
    std::transform(tag.begin(), tag.end(), std::back_inserter(folded), lower);
    std::size_t at = folded.find(attribute);
    if (at == std::string::npos)
        return 1;
    at = folded.find_first_of("0123456789>", at);
    std::size_t span = 1;
    if (at != std::string::npos)
        std::from_chars(folded.data() + at, folded.data() + folded.size(), span);
    return std::clamp(span, std::size_t{1}, most);
}

/// A cell that reaches into rows below.
struct Reaching {
    Cell cell;
    std::size_t rows = 0;
};

class HtmlTableReader
{
public:
    HtmlTableReader(std::string_view source, std::uint32_t line)
        : m_rest(source)
        , m_line(line)
    {
    }

    Table read()
    {
        while (!m_rest.empty() && m_cells < mostCells) {
            advance(std::min(m_rest.find('<'), m_rest.size()));
            if (startsWithTag(m_rest, "</table"))
                break;
            if (startsWithTag(m_rest, "<tr"))
                beginRow();
            else if (startsWithTag(m_rest, "<td") || startsWithTag(m_rest, "<th"))
                readCell();
            advance(std::min(std::size_t{1}, m_rest.size()));
        }
        endRow();
        return finished();
    }

private:
    void advance(std::size_t count)
    {
        m_line += static_cast<std::uint32_t>(
            std::count(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(count), '\n'));
        m_rest.remove_prefix(count);
    }

    void beginRow()
    {
        endRow();
        m_isInRow = true;
        takeReaching();
    }

    void endRow()
    {
        if (m_isInRow)
            m_rows.push_back(std::move(m_row));
        m_row.clear();
        m_isInRow = false;
    }

    /// Cells of rows above that reach to the column that is next.
    void takeReaching()
    {
        for (auto found = m_reaching.find(m_row.size()); found != m_reaching.end();
             found = m_reaching.find(m_row.size())) {
            m_row.push_back(found->second.cell);
            ++m_cells;
            if (--found->second.rows == 0)
                m_reaching.erase(found);
        }
    }

    void readCell()
    {
        const std::size_t open = m_rest.find('>');
        if (open == std::string_view::npos)
            return advance(m_rest.size());
        const std::string_view tag = m_rest.substr(0, open);
        const std::size_t columns = spanOf(tag, "colspan", mostColumns);
        const std::size_t rows = spanOf(tag, "rowspan", mostRows);
        const Cell cell{inlineText(m_rest.substr(open + 1, contentEnd(open + 1) - open - 1)), {m_line, 1, 0}};
        m_isInRow = true;
        for (std::size_t i = 0; i < columns && m_row.size() < mostColumns; ++i) {
            if (rows > 1)
                m_reaching[m_row.size()] = {cell, rows - 1};
            m_row.push_back(cell);
            ++m_cells;
        }
        takeReaching();
        advance(open);
    }

    /// Where the content of a cell ends: at its end tag, or what may follow in its place.
    std::size_t contentEnd(std::size_t from) const
    {
        for (std::size_t at = m_rest.find('<', from); at != std::string_view::npos;
             at = m_rest.find('<', at + 1)) {
            const std::string_view tag = m_rest.substr(at);
            for (const std::string_view end : {"</td", "</th", "<td", "<th", "<tr", "</tr", "</table"})
                if (startsWithTag(tag, end))
                    return at;
        }
        return m_rest.size();
    }

    Table finished()
    {
        Table table;
        if (m_rows.empty())
            return table;
        for (Cell &cell : m_rows.front())
            table.columns.push_back(std::move(cell.text));
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            m_rows[i].resize(table.columns.size());
            table.rows.push_back(std::move(m_rows[i]));
        }
        return table;
    }

    std::string_view m_rest;
    std::uint32_t m_line;
    std::vector<std::vector<Cell>> m_rows;
    std::vector<Cell> m_row;
    std::map<std::size_t, Reaching> m_reaching; ///< by column
    std::size_t m_cells = 0;
    bool m_isInRow = false;
};

} // namespace

Table readHtmlTable(std::string_view source, std::uint32_t firstLine)
{
    return HtmlTableReader(source, firstLine).read();
}

} // namespace portolan::registry
