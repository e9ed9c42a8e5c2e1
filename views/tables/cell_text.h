#pragma once

#include <QList>
#include <QStringList>

namespace portolan::views {

/// Cells by rows, as spreadsheets have them.
using CellBlock = QList<QStringList>;

/// What spreadsheets take from the clipboard: tabs between cells, quotes round those that need them.
QString toTabbedText(const CellBlock &cells);

/// What they put there.
CellBlock fromTabbedText(const QString &text);

/// Source: RFC 4180.
QString toCsv(const CellBlock &cells);

} // namespace portolan::views
