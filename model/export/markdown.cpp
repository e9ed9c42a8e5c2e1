#include "model/export/markdown.h"

#include "model/plan/origin.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::exports {

namespace {

/// Width on the screen, a code point taken for a column.
std::size_t widthOf(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

std::string escaped(const std::string &cell)
{
    std::string text;
    for (const char c : plan::commentText(cell)) {
        if (std::string_view("|\\*<`").find(c) != std::string_view::npos)
            text += '\\';
        text += c;
    }
    return text.empty() ? std::string(nothing) : text;
}

} // namespace

MarkdownTable::MarkdownTable(std::vector<std::string> headings)
{
    m_rows.push_back(std::move(headings));
}

void MarkdownTable::add(std::vector<std::string> cells)
{
    cells.resize(m_rows.front().size());
    std::transform(cells.begin(), cells.end(), cells.begin(), escaped);
    m_rows.push_back(std::move(cells));
}

std::string MarkdownTable::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size(), 3);
    for (const auto &row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    std::string lines;
    for (const auto &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            lines += "| " + row[i] + std::string(widths[i] - widthOf(row[i]) + 1, ' ');
        lines += "|\n";
        if (&row != &m_rows.front())
            continue;
        for (const std::size_t width : widths)
            lines += "| " + std::string(width, '-') + ' ';
        lines += "|\n";
    }
    return lines + '\n';
}

std::string heading(int level, const std::string &title)
{
    return fmt::format("{} {}\n\n", std::string(static_cast<std::size_t>(level), '#'),
                       plan::commentText(title));
}

std::string paragraph(const std::string &words)
{
    return words + "\n\n";
}

} // namespace portolan::exports
