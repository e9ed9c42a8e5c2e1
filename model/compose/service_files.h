#pragma once

#include "model/compose/diagnostics.h"
#include "model/compose/environment.h"
#include "model/compose/file_system.h"

namespace portolan::compose {

/// Reads the env files and label files that the services of a project in typed form name, and adds what they
/// set to `environment` and `labels`, which win. Errors: a file that is required and missing, or that cannot
/// be read. Source: Compose specification, 05-services, env_file and label_file.
void readServiceFiles(text::YamlNode &project, const Environment &environment, const FileSystem &files,
                      Diagnostics &diagnostics);

} // namespace portolan::compose
