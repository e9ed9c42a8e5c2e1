#pragma once

#include "model/compose/environment.h"
#include "model/compose/file_system.h"
#include "model/compose/sources.h"
#include "model/text/yaml_node.h"

#include <optional>
#include <string>
#include <vector>

/// Reading a Compose project as Compose itself does.
namespace portolan::compose {

/// What `docker compose` is called with.
struct ProjectOptions {
    std::vector<std::string>
        files; ///< `-f`, in order; none: COMPOSE_FILE, else the files that Compose looks for
    std::vector<std::string> envFiles; ///< `--env-file`, in order; none: COMPOSE_ENV_FILES, else `.env`
    std::vector<std::string> profiles; ///< `--profile`; `*` is all of them; none: COMPOSE_PROFILES
    std::string name; ///< `--project-name`; empty: COMPOSE_PROJECT_NAME, `name:`, else the folder's
    std::string projectDirectory; ///< where relative paths start; empty: the folder of the first file
    std::string workingDirectory; ///< where the command runs; empty: the current folder
    Environment processEnvironment;
    FileSystem fileSystem = disk();
};

/// One Compose file that a project was read from.
struct ComposeFile {
    enum class Role : std::uint8_t { Main, Override, Included, Extended };

    std::string path;
    Role role = Role::Main;
    std::string projectDirectory;      ///< where its relative paths start
    std::vector<std::string> envFiles; ///< the files whose variables it sees, besides the process environment
    Environment environment;           ///< all variables that it sees
    std::string includedFrom;          ///< the file that includes or extends it; empty for the first files
};

struct Project {
    std::string name;
    text::YamlNode model;    ///< as `docker compose config` prints it; marks are in the space of `sources`
    Environment environment; ///< all variables of the project
    std::vector<std::string> profiles;
};

struct ProjectReading {
    std::optional<Project> project; ///< nothing where a problem is an error
    std::vector<ComposeFile> files; ///< in the order in which Compose reads them, so far as reading came
    Sources sources;
    text::Problems problems;
};

/// Reads, merges and completes a project.
/// Errors: what Compose refuses, with file, line and reason.
/// Source: Compose specification; where it is silent, compose-go 2.13.
ProjectReading readProject(const ProjectOptions &options);

/// A model as a Compose file that says the same: every `$` doubled, block style, quotes only where they must
/// be.
text::YamlNode asComposeFile(text::YamlNode model);

/// The text of that file, `writeYaml(asComposeFile(std::move(model)))`, in the parts in which it was written
/// at once.
std::vector<std::string> writeComposeFile(text::YamlNode &&model);

} // namespace portolan::compose
