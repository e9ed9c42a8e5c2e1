#pragma once

#include "model/compose/import.h"

namespace portolan::compose {

/// Counts what a plan has after an import.
void countEntities(const plan::Plan &plan, ImportReport &report);

} // namespace portolan::compose
