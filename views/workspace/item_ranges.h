#pragma once

#include <QItemSelection>

namespace portolan::views {

/// Indexes of one column as a selection of as few ranges as can be: what Qt does with a selection takes time
/// that grows with the square of their number.
QItemSelection rangesOf(QModelIndexList indexes);

} // namespace portolan::views
