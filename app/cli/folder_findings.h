#pragma once

#include "model/check/finding.h"
#include "model/export/difference.h"

namespace portolan::cli {

/// How a folder differs from what a plan says, as findings of the rules changed-on-disk, export-stale and
/// mass-delete.
check::Findings findingsOf(const exports::Difference &difference, const plan::Plan &plan);

} // namespace portolan::cli
