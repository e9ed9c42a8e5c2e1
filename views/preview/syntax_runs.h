#pragma once

#include <QStringView>

#include "views/theme/theme.h"

#include <vector>

namespace portolan::views {

/// A stretch of a line that is drawn in one colour.
struct SyntaxRun {
    int begin = 0;
    int length = 0;
    SyntaxRole role = SyntaxRole::Plain;
    bool operator==(const SyntaxRun &) const = default;
};

/// Colours one line of a configuration file: comments, keys before a colon or equals sign, quotes and
/// brackets, variables and the operators inside them. Good for every format that an export writes; a line is
/// read by itself, without those before it. The runs cover the line.
std::vector<SyntaxRun> syntaxRuns(QStringView line);

} // namespace portolan::views
