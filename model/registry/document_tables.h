#pragma once

#include "model/text/problem.h"

#include <string>
#include <string_view>
#include <vector>

/// Tables of ports that people keep by hand, in Markdown or copied from a page.
namespace portolan::registry {

/// A cell as it is read: without marks of Markdown or HTML, blanks at its ends and marks of footnotes.
struct Cell {
    std::string text;
    text::Mark mark;

    bool operator==(const Cell &) const = default;
};

/// A table, and the headings above it, the nearest last. Every row has a cell for each column: a merged cell
/// is repeated wherever it reaches, a missing one is empty.
struct Table {
    std::vector<std::string> headings;
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;
    /// The text lost what kept its cells apart, as it does when it is copied from a page: each row is the
    /// number that it begins with and, as a second cell, all the rest.
    bool isRunTogether = false;

    bool operator==(const Table &) const = default;
};

/// Every table of a document, in its order: of pipes, of HTML, of tabs, and run together where the column
/// headings can still be told. Never fails: what is no table is passed over. Source: GitHub Flavored
/// Markdown, 4.10; HTML, 4.9.
std::vector<Table> tablesOf(std::string_view document);

} // namespace portolan::registry
