#pragma once

#include "model/export/difference.h"

#include <optional>
#include <string>
#include <vector>

namespace portolan::cli {

/// What --take-plan and --take-folder say, each FILE, FILE:ITEM or * for all files. None, and said why, where
/// the export has no such file, and where both options name the same.
std::optional<exports::Resolutions> resolutionsFor(const exports::ArtefactSet &set,
                                                   const std::vector<std::string> &takePlan,
                                                   const std::vector<std::string> &takeFolder);

/// An item that is misspelt must not look as if it had been chosen for: false, and said which, where there is
/// nothing to choose at one.
bool meetConflicts(const exports::Resolutions &resolutions, const exports::Difference &difference);

} // namespace portolan::cli
