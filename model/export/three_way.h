#pragma once

#include "model/export/difference.h"

namespace portolan::exports {

/// Says how a file stands, from what it was when folder and plan last agreed, what it is now, and what the
/// plan says now; and what it is to become. \a file comes with its path, its bytes on disk and what is noted
/// of it.
void compareThreeWays(FileDifference &file, const Artefact &artefact, const plan::Plan &plan,
                      const Choices &choices);

} // namespace portolan::exports
