#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace portolan::exports {

/// Stands in a cell that has nothing to say.
inline constexpr std::string_view nothing = "\u2013";

/// A table whose columns are aligned in the text, too. Cells may hold anything: what Markdown would take for
/// a mark of its own is escaped. Source: GitHub Flavored Markdown, 4.10.
class MarkdownTable
{
public:
    explicit MarkdownTable(std::vector<std::string> headings);

    /// One row; an empty cell is shown as a dash.
    void add(std::vector<std::string> cells);
    bool isEmpty() const { return m_rows.size() == 1; }

    /// Its lines, a blank one behind them.
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows; ///< the first is the headings
};

/// `## Title` with a blank line behind it.
std::string heading(int level, const std::string &title);

/// One paragraph with a blank line behind it.
std::string paragraph(const std::string &words);

} // namespace portolan::exports
