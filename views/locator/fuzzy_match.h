#pragma once

#include <QStringView>

#include <optional>

namespace portolan::views {

/// How well a text fits what somebody typed, the more the better; nothing when it does not fit at all.
///
/// Best is the text itself, then its beginning, the beginning of one of its words, any part of it; then its
/// letters in their order with others between, where few gaps and beginnings of words count. Case does not
/// matter. Several words typed must each fit.
std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace portolan::views
