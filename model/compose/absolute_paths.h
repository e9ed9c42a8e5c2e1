#pragma once

#include "model/compose/diagnostics.h"
#include "model/compose/file_system.h"

#include <string_view>

namespace portolan::compose {

/// Makes every path of a project in long forms absolute, starting from \a folder; `~` is \a home. URLs and
/// other contexts that are no folders stay as they are. Errors: a bind mount without source. Source: Compose
/// specification, relative paths; compose-go 2.13, package paths.
void makePathsAbsolute(text::YamlNode &project, std::string_view folder, std::string_view home,
                       const FileSystem &files, Diagnostics &diagnostics);

} // namespace portolan::compose
