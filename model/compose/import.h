#pragma once

#include "model/compose/file_system.h"
#include "model/compose/secret_names.h"
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
    std::string note;          ///< where it was recognised
    bool isGuessed = false;    ///< by file names: a profile that no service has is no mistake of anybody's
    bool keepsItsName = false; ///< somebody chose the name: another environment must not have it
};

/// The environments that a repository shows by its file names: `compose.dev.yaml`,
/// `compose.dev-override.yaml` and `.env.dev` beside the main compose file make an environment `dev`; without
/// any there is one, `default`. `compose.override.yaml` is laid over the main file where no other is, as
/// Compose does it. A file that says again what the main one says, and needs nothing of it, is no override:
/// it is left to be imported on its own. `.env.example` stands in for a `.env` that is not there. Empty when
/// there is no compose file at the root.
std::vector<ImportEnvironment> recogniseEnvironments(const Repository &repository);

/// The files that Compose takes when none is named: the main one at the root, and `compose.override.yaml`
/// over it. Empty when there is none.
std::vector<std::string> defaultComposeFiles(const Repository &repository);

/// True for the names that Compose itself looks for: `compose.yaml`, `docker-compose.yml` and their like.
bool isMainComposeFile(std::string_view fileName);

/// True for these and for what is beside them: `compose.dev.yaml`, `docker-compose-prod.override.yml`.
bool isComposeFile(std::string_view fileName);

struct ImportReport {
    std::vector<std::string> filesRead;
    std::vector<std::string> filesKnown;        ///< that the plan has from an earlier import; not read again
    std::vector<std::string> environmentsAdded; ///< by their names in the plan
    std::vector<std::string>
        environmentsKnown; ///< that the plan has already, with the same files and options
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
/// entity, so that a second import adds an environment instead of a second set of services. An environment
/// that is there already changes nothing.
///
/// Errors: a file cannot be read; a file that the plan knows in another part (laid over files that are not
/// among these, or as a project of its own); a chosen name that another environment has. Warnings: what
/// Compose would refuse, such as a service without an image.
Importing importRepository(const Repository &repository, const std::vector<ImportEnvironment> &environments,
                           const plan::Plan &into = {});

/// The report for a person, several lines.
std::string toText(const plan::Plan &plan, const ImportReport &report);

} // namespace portolan::compose
