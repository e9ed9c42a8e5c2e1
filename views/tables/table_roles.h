#pragma once

#include <Qt>

/// What a table's model says of a cell beyond Qt's own roles. The one delegate of all tables draws it.
namespace portolan::views::role {

enum Role {
    Resolved = Qt::UserRole + 1, ///< QString: what the cell's expression means in the environment shown
    Hint,                        ///< QString: what an empty cell means
    Mark,        ///< int: the views::Severity of the worst finding in the cell, or of the row in column 0
    Reach,       ///< int: views::Exposure
    Active,      ///< bool: false where the row's thing does not start in the environment shown
    Kind,        ///< int: CellKind
    Derived,     ///< bool: nobody wrote the row, it follows from routes
    Choices,     ///< QStringList: the only texts that the cell takes; empty where any other is good, too
    Completions, ///< QStringList: what is proposed while one types
    GroupSize,   ///< int: of the heading of a group, how many rows it has; not valid for any other row
    Collapsed,   ///< bool: of the heading of a group
};

/// How a cell is drawn.
enum CellKind {
    Text,
    Number,     ///< fixed face, at the right
    Code,       ///< fixed face: names, addresses, record data
    Expression, ///< fixed face; the resolved value at the right
    Place,      ///< a file and line: fixed face, secondary, at the right
    Exposure,   ///< a glyph and its word
    Origin,     ///< written by hand or derived: an icon and a word
    Severity,   ///< a sign alone
};

} // namespace portolan::views::role
