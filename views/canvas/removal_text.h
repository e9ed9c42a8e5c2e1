#pragma once

#include "model/edit/changes.h"

#include <QString>

namespace portolan::views {

/// "Deleted gateway, 2 services and 10 routes": what was chosen by name, what went with it by number.
QString describe(const edit::Removal &removal, const plan::Plan &before);

} // namespace portolan::views
