#pragma once

#include "model/compose/file_system.h"
#include "model/plan/plan.h"

#include <string>
#include <vector>

/// From a repository of compose files to a plan. Expressions, files and line numbers are kept; nothing is
/// resolved, and what no entity models is carried along in the bodies of files and services.
namespace portolan::compose {

/// A folder of compose and env files. All paths but the root are relative to it.
struct Repository {
    std::string root;
    std::vector<std::string> paths; ///< every regular file worth a look, sorted
    FileSystem files;
};

/// Lists a folder for `Repository`: at most four levels deep, without version control, dependencies and
/// hidden folders, and at most 10,000 files. Errors: no such folder, no permission.
text::Result<Repository> openRepository(const std::string &root);

/// One way to run what the repository holds: the options that Compose would be given.
struct ImportEnvironment {
    std::string name;
    std::vector<std::string> composeFiles;
    std::vector<std::string> envFiles;
    std::vector<std::string> profiles;
    std::string note; ///< where it was recognised
};

/// The environments that a repository shows by its file names: `compose.dev.yaml`,
/// `compose.dev-override.yaml` and
/// `.env.dev` beside the main compose file make an environment `dev`; without any there is one, `default`.
/// `.env.example` stands in for a `.env` that is not there. Empty when there is no compose file at the root.
std::vector<ImportEnvironment> recogniseEnvironments(const Repository &repository);

/// True for the names that Compose itself looks for: `compose.yaml`, `docker-compose.yml` and their like.
bool isMainComposeFile(std::string_view fileName);

struct ImportReport {
    std::vector<std::string> filesRead;
    std::size_t services = 0;
    std::size_t ports = 0;
    std::size_t networks = 0;
    std::size_t variables = 0;
    std::size_t secrets = 0;
    text::Problems remarks; ///< what was not understood, each carried along or left out as it says
};

struct Importing {
    std::optional<plan::Plan> plan; ///< none when a problem is an error
    ImportReport report;
    text::Problems problems;
};

/// Reads the environments' files into \a into: what is there already under the same file and name stays one
/// entity, so that a second import adds an environment instead of a second set of services.
Importing importRepository(const Repository &repository, const std::vector<ImportEnvironment> &environments,
                           const plan::Plan &into = {});

/// The report for a person, several lines.
std::string toText(const plan::Plan &plan, const ImportReport &report);

/// True when a variable holds a secret by its name and does not deny it by its value (a path, a number, true
/// ...), or when its value is an address with a password in it.
bool looksSecret(std::string_view name, std::string_view value);

} // namespace portolan::compose
