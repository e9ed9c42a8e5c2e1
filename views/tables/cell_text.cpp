#include "views/tables/cell_text.h"

namespace portolan::views {

namespace {

QString quotedIfNeeded(QString cell, QChar separator)
{
    const auto isSpecial = [separator](QChar c) {
        return c == separator || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    };
    if (std::none_of(cell.begin(), cell.end(), isSpecial))
        return cell;
    cell.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString joined(const CellBlock &cells, QChar separator, const QString &lineEnd)
{
    QStringList lines;
    for (const QStringList &row : cells) {
        QStringList quoted;
        for (const QString &cell : row)
            quoted << quotedIfNeeded(cell, separator);
        lines << quoted.join(separator);
    }
    return lines.join(lineEnd);
}

} // namespace

QString toTabbedText(const CellBlock &cells)
{
    return joined(cells, QLatin1Char('\t'), QStringLiteral("\n"));
}

QString toCsv(const CellBlock &cells)
{
    return cells.isEmpty() ? QString()
                           : joined(cells, QLatin1Char(','), QStringLiteral("\r\n")) + QLatin1String("\r\n");
}

CellBlock fromTabbedText(const QString &text)
{
    CellBlock cells;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endRow = [&] {
        cells << (row << cell);
        row.clear();
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (isQuoted && c == QLatin1Char('"') && next == QLatin1Char('"')) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"') && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            cell += c;
        } else if (c == QLatin1Char('\t')) {
            row << cell;
            cell.clear();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return cells;
}

} // namespace portolan::views
