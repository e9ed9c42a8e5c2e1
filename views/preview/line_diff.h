#pragma once

#include <QStringList>

#include <vector>

namespace portolan::views {

/// A stretch of characters of a line.
struct TextSpan {
    int begin = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Two texts line by line, aligned for reading side by side.
struct LineDiff {
    enum class Kind : quint8 { Same, Changed, Removed, Added };

    /// A row of the comparison. Lines count from 0; -1 = nothing on that side.
    struct Row {
        Kind kind = Kind::Same;
        int left = -1;
        int right = -1;
        bool operator==(const Row &) const = default;
    };

    QStringList left;
    QStringList right;
    std::vector<Row> rows;
    int added = 0;   ///< lines on the right that the left has not
    int removed = 0; ///< lines on the left that the right has not
};

/// Compares two texts. Gives the fewest added and removed lines, unless they differ in thousands of places:
/// then what lies between the first and the last difference counts as replaced. Source: Myers, An O(ND)
/// Difference Algorithm and Its Variations, 1986.
LineDiff compareLines(const QString &left, const QString &right);

/// What differs in the middle of two lines, in each of them.
struct WordDiff {
    TextSpan left;
    TextSpan right;
};
WordDiff compareWords(const QString &left, const QString &right);

} // namespace portolan::views
