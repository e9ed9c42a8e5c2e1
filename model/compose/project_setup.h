#pragma once

#include "model/compose/diagnostics.h"
#include "model/compose/project.h"

namespace portolan::compose {

/// Where a project stands and what it is read with, before any Compose file is opened.
struct ProjectSetup {
    std::vector<std::string> files; ///< absolute, in order
    std::vector<std::string> envFiles;
    std::vector<std::string> profiles;
    std::string projectDirectory; ///< absolute
    Environment environment;
};

/// Reads env files and finds the Compose files, in the order of `docker compose`: the process environment
/// wins over env files; env files can name files and profiles; without files, the folder and its parents are
/// searched.
ProjectSetup setUpProject(const ProjectOptions &options, Diagnostics &diagnostics);

/// Reads env files one after the other over \a environment, which wins. Returns what they set.
Environment readEnvFiles(const std::vector<std::string> &paths, const Environment &environment,
                         const FileSystem &files, Diagnostics &diagnostics);

} // namespace portolan::compose
