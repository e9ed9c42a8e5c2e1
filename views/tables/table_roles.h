#pragma once

#include <Qt>

/// What a table's model says of a cell beyond Qt's own roles. The one delegate of all tables draws it.
namespace portolan::views::role {

enum Role {
    Resolved = Qt::UserRole + 1, ///< QString: what the cell's expression means in the environment shown
    Hint,                        ///< QString: what an empty cell means
    Mark,    ///< int: the views::Severity of the worst finding in the cell, or of the row in column 0
    Reach,   ///< int: views::Exposure
    Active,  ///< bool: false where the row's thing does not start in the environment shown
    Kind,    ///< int: CellKind
    SortKey, ///< what the column sorts by
};

/// How a cell is drawn.
enum CellKind {
    Text,
    Number,     ///< fixed face, at the right
    Expression, ///< fixed face; the resolved value at the right
    Place,      ///< a file and line: fixed face, secondary, at the right
    Exposure,   ///< a glyph and its word
    Severity,   ///< a sign alone
};

} // namespace portolan::views::role
