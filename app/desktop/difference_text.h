#pragma once

#include <QString>

#include "model/plan/plan.h"

namespace portolan::desktop {

/// What differs between two versions of a plan, in a few lines for a notice; empty when only positions do.
QString differenceText(const plan::Plan &older, const plan::Plan &newer);

} // namespace portolan::desktop
