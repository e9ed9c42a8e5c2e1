#pragma once

#include <QList>
#include <QString>

#include "model/compare/comparison.h"

namespace portolan::views {

enum class CompareSide { Left, Right };

const compare::Value &valueOf(const compare::Row &row, CompareSide side);

/// A piece of what a side says.
struct ComparePart {
    QString text;
    bool isCode = false;  ///< as files write it; else words for people
    bool differs = false; ///< the other side does not say it
};

/// What a side says, piece by piece, separators included; of what it lacks, why in a word or two.
QList<ComparePart> partsOf(const compare::Row &row, CompareSide side);
/// The same as one text, with the name of the exposure that a port has.
QString textOf(const compare::Row &row, CompareSide side);

QString titleOf(compare::Topic topic);
/// What the row is about: the name of the thing, and what of it.
QString thingOf(const compare::Row &row);
QString aspectOf(const compare::Row &row);
/// `differs`, `only in Production`
QString differenceText(compare::Difference difference, const QString &left, const QString &right);

/// A vantage for people: `the Internet`, `tag:gateway`.
QString vantageText(const std::string &vantage);
/// The first vantage from where a port is reached on one side and otherwise on the other; empty for none.
std::string differingVantage(const compare::Row &row);

/// Rows as a Markdown table for each topic, what differs in bold; or as lines with tabs for a spreadsheet.
QString markdownOf(const QList<const compare::Row *> &rows, const QString &left, const QString &right);
QString plainTextOf(const QList<const compare::Row *> &rows, const QString &left, const QString &right);

} // namespace portolan::views
