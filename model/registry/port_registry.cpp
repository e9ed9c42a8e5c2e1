#include "model/registry/port_registry.h"

#include "model/registry/column.h"
#include "model/registry/document_tables.h"
#include "model/text/bare_word.h"

#include <algorithm>
#include <array>
#include <optional>

namespace portolan::registry {

namespace {

/// Longer than any list of ports that people keep.
constexpr std::size_t mostPorts = 10'000;

/// What a heading says of the ports below it, by a word in it; none = they are no list of ports of services.
struct Clue {
    std::string_view word;
    std::optional<ListKind> kind;
};

/// In the order in which they count.
constexpr std::array clues = {
    Clue{"internal", ListKind::Internal},
    Clue{"containertocontainer", ListKind::Internal},
    Clue{"notpublished", ListKind::Internal},
    Clue{"native", ListKind::Native},
    Clue{"outsidecompose", ListKind::Native},
    Clue{"external", ListKind::Published},
    Clue{"hostmapped", ListKind::Published},
    Clue{"published", ListKind::Published},
    Clue{"exposed", ListKind::Published},
    Clue{"firewall", std::nullopt},
    Clue{"ufw", std::nullopt},
    Clue{"dns", std::nullopt},
    Clue{"record", std::nullopt},
    Clue{"route", std::nullopt},
    Clue{"acl", std::nullopt},
    Clue{"tailnet", std::nullopt},
    Clue{"variable", std::nullopt},
    Clue{"waysin", std::nullopt},
    Clue{"port", ListKind::Published},
};

using Columns = std::vector<Column>;

Columns columnsOf(const Table &table)
{
    Columns columns;
    std::transform(table.columns.begin(), table.columns.end(), std::back_inserter(columns), columnOf);
    return columns;
}

bool has(const Columns &columns, Column column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

/// The nearest heading that says it, else the columns.
std::optional<ListKind> kindOf(const Table &table, const Columns &columns)
{
    for (auto heading = table.headings.rbegin(); heading != table.headings.rend(); ++heading) {
        const std::string word = text::bareWord(*heading);
        for (const Clue &clue : clues)
            if (word.find(clue.word) != std::string::npos)
                return clue.kind;
        // A heading of another subject ends what those above it say of a page's own text.
        if (table.isRunTogether)
            break;
    }
    if (has(columns, Column::UsedBy))
        return ListKind::Internal;
    const bool isPublished = has(columns, Column::Container) || has(columns, Column::BindAddress) ||
                             has(columns, Column::File) || has(columns, Column::Variable);
    return isPublished ? std::optional(ListKind::Published) : std::nullopt;
}

/// A dash, or nothing, tells nothing.
std::string told(const std::string &text)
{
    const bool isDash = text == "-" || text == "\u2013" || text == "\u2014";
    return isDash ? std::string() : text;
}

/// The cells of a row, by what their columns tell; of several such columns the first counts.
class Row
{
public:
    Row(const Columns &columns, const std::vector<Cell> &cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }

    const Cell *cell(Column column) const
    {
        for (std::size_t i = 0; i < m_cells.size() && i < m_columns.size(); ++i)
            if (m_columns[i] == column)
                return &m_cells[i];
        return nullptr;
    }

    std::string text(Column column) const
    {
        const Cell *found = cell(column);
        return found ? told(found->text) : std::string();
    }

private:
    const Columns &m_columns;
    const std::vector<Cell> &m_cells;
};

void addRunTogether(ListKind kind, const std::vector<Cell> &cells, std::vector<DocumentedPort> &ports)
{
    const std::string &rest = cells[1].text;
    for (WrittenPort &port : portsIn(cells[0].text)) {
        for (const std::string_view name : {"TCP", "UDP"})
            if (rest.starts_with(name))
                port.transports = transportsIn(name);
        ports.push_back({.kind = kind,
                         .port = std::move(port),
                         .service = rest,
                         .container = {},
                         .bindAddress = {},
                         .variable = {},
                         .file = {},
                         .isRunTogether = true,
                         .mark = cells[0].mark});
    }
}

void addRow(ListKind kind, const Row &row, std::vector<DocumentedPort> &ports)
{
    const Cell *cell = row.cell(Column::Port);
    if (!cell)
        cell = row.cell(Column::Target);
    if (!cell)
        return;
    std::vector<plan::Transport> transports = transportsIn(row.text(Column::Transport));
    if (transports.empty())
        transports = transportsIn(row.text(Column::Application));
    for (WrittenPort &port : portsIn(cell->text)) {
        if (port.transports.empty())
            port.transports = transports;
        if (const auto target = portsIn(row.text(Column::Target)); port.target.isNone() && target.size() == 1)
            port.target = target.front().ports;
        ports.push_back({.kind = kind,
                         .port = std::move(port),
                         .service = row.text(Column::Service),
                         .container = row.text(Column::Container),
                         .bindAddress = row.text(Column::BindAddress),
                         .variable = row.text(Column::Variable),
                         .file = row.text(Column::File),
                         .isRunTogether = false,
                         .mark = cell->mark});
    }
}

} // namespace

std::vector<DocumentedPort> portRegistryOf(std::string_view document)
{
    std::vector<DocumentedPort> ports;
    for (const Table &table : tablesOf(document)) {
        const Columns columns = columnsOf(table);
        const auto kind = kindOf(table, columns);
        if (!kind || (!has(columns, Column::Port) && !has(columns, Column::Target)))
            continue;
        for (const std::vector<Cell> &cells : table.rows) {
            if (ports.size() >= mostPorts)
                return ports;
            if (table.isRunTogether)
                addRunTogether(*kind, cells, ports);
            else
                addRow(*kind, Row(columns, cells), ports);
        }
    }
    return ports;
}

} // namespace portolan::registry
