#include "app/cli/plan_file.h"
#include "app/cli/subcommands.h"

#include "model/compose/file_path.h"
#include "model/compose/import.h"
#include "model/export/write.h"
#include "model/plan/plan_writer.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <memory>
#include <optional>

namespace portolan::cli {

namespace {

struct ImportOptions {
    std::string directory;
    std::vector<std::string> composeFiles;
    std::vector<std::string> envFiles;
    std::vector<std::string> profiles;
    std::string environment;
    std::string output;
};

text::Problem missingFile(const std::string &path, const std::string &root)
{
    std::error_code error;
    const std::filesystem::path inside = std::filesystem::path(root) / path;
    const bool isMeant = !std::filesystem::path(path).is_absolute() && std::filesystem::exists(inside, error);
    return {isMeant ? fmt::format("is not there; paths start from the current folder: name {}",
                                  inside.generic_string())
                    : "is not there",
            {path, {}, {}}};
}

/// Paths are given as Compose takes them, from the current folder; a plan keeps them from the repository.
text::Result<std::vector<std::string>> fromRepository(const std::vector<std::string> &paths,
                                                      const std::string &root)
{
    std::vector<std::string> inside;
    for (const std::string &path : paths) {
        std::error_code error;
        if (!std::filesystem::exists(path, error))
            return tl::make_unexpected(missingFile(path, root));
        const std::string relative = std::filesystem::relative(path, root, error).generic_string();
        if (error || relative.empty() || compose::leadsOutside(relative))
            return tl::make_unexpected(text::Problem{fmt::format("lies outside {}", root), {path, {}, {}}});
        inside.push_back(relative);
    }
    return inside;
}

text::Problem noComposeFile(const ImportOptions &options)
{
    return {"has no compose file at its root; name one with -f FILE", {options.directory, {}, {}}};
}

/// What the folder shows by its file names; where an environment is named, that one, or the only one under
/// that name.
text::Result<std::vector<compose::ImportEnvironment>>
recognisedFor(const ImportOptions &options, std::vector<compose::ImportEnvironment> recognised)
{
    if (recognised.empty())
        return tl::make_unexpected(noComposeFile(options));
    if (options.environment.empty())
        return recognised;
    const auto named = std::find_if(recognised.begin(), recognised.end(), [&](const auto &environment) {
        return environment.name == options.environment;
    });
    if (named == recognised.end() && recognised.size() > 1) {
        std::string names;
        for (const compose::ImportEnvironment &environment : recognised)
            names += (names.empty() ? "" : ", ") + environment.name;
        return tl::make_unexpected(text::Problem{
            fmt::format(
                "shows no environment {}, but these: {}; name the files of yours with -f and --env-file",
                options.environment, names),
            {options.directory, {}, {}}});
    }
    compose::ImportEnvironment environment = named == recognised.end() ? recognised.front() : *named;
    environment.name = options.environment;
    environment.keepsItsName = true;
    return std::vector{environment};
}

text::Result<std::vector<compose::ImportEnvironment>> environmentsFor(const ImportOptions &options,
                                                                      const compose::Repository &repository)
{
    std::vector<compose::ImportEnvironment> recognised = compose::recogniseEnvironments(repository);
    const auto envFiles = fromRepository(options.envFiles, options.directory);
    const auto composeFiles = fromRepository(options.composeFiles, options.directory);
    if (!envFiles || !composeFiles)
        return tl::make_unexpected(envFiles ? composeFiles.error() : envFiles.error());
    if (composeFiles->empty() && envFiles->empty() && options.profiles.empty())
        return recognisedFor(options, std::move(recognised));
    compose::ImportEnvironment environment;
    environment.name = !options.environment.empty() ? options.environment
                       : options.profiles.empty()   ? "default"
                                                    : options.profiles.front();
    environment.keepsItsName = !options.environment.empty();
    environment.composeFiles =
        composeFiles->empty() ? compose::defaultComposeFiles(repository) : *composeFiles;
    if (environment.composeFiles.empty())
        return tl::make_unexpected(noComposeFile(options));
    environment.envFiles = *envFiles;
    if (envFiles->empty() && std::binary_search(repository.paths.begin(), repository.paths.end(), ".env"))
        environment.envFiles = {".env"};
    environment.profiles = options.profiles;
    return std::vector{environment};
}

/// The plan that an import adds to: the file that is to be written, if it is there.
struct Target {
    std::optional<PlanFile> file;
    bool isReadable = true;
};

bool isStandardOutput(const std::string &output)
{
    return output.empty() || output == "-";
}

Target targetOf(const ImportOptions &options)
{
    if (isStandardOutput(options.output) || !std::filesystem::exists(options.output))
        return {};
    auto file = readPlanFile(options.output);
    const bool isReadable = file.has_value();
    return {std::move(file), isReadable};
}

text::Result<void> write(const ImportOptions &options, const Target &target, const plan::Plan &plan)
{
    if (target.file)
        return updatePlanFile(*target.file, plan);
    return plan::writePlanFile(plan, isStandardOutput(options.output) ? "-" : options.output);
}

/// Where to go with what an import leaves alone.
std::string pullHint(const ImportOptions &options)
{
    return fmt::format("What changed in the folder since comes into the plan with\n"
                       "  portolanctl export {} --to {} --pull\n",
                       options.output, options.directory);
}

ExitCode importRepository(const ImportOptions &options)
{
    const Target target = targetOf(options);
    if (!target.isReadable)
        return ExitCode::Unreadable;
    const auto repository = compose::openRepository(options.directory);
    if (!repository) {
        report(repository.error());
        return ExitCode::Unreadable;
    }
    const auto environments = environmentsFor(options, *repository);
    if (!environments) {
        report(environments.error());
        return ExitCode::Unreadable;
    }
    const compose::Importing importing =
        compose::importRepository(*repository, *environments, target.file ? target.file->plan : plan::Plan());
    report(importing.problems);
    if (!importing.plan)
        return ExitCode::Unreadable;
    if (target.file && *importing.plan == target.file->plan) {
        std::fputs(fmt::format("{} is as it was: it has these files with these options already, as {}\n{}",
                               options.output, fmt::join(importing.report.environmentsKnown, ", "),
                               pullHint(options))
                       .c_str(),
                   stdout);
        return ExitCode::Well;
    }
    if (const auto written = write(options, target, *importing.plan); !written) {
        report(written.error());
        return ExitCode::Unwritable;
    }
    if (!isStandardOutput(options.output))
        exports::noteAgreement(exports::agreementWith(*importing.plan, options.directory));
    std::string summary = toText(*importing.plan, importing.report);
    if (!importing.report.filesKnown.empty())
        summary += pullHint(options);
    std::fputs(summary.c_str(), isStandardOutput(options.output) ? stderr : stdout);
    return ExitCode::Well;
}

} // namespace

Action declareImport(CLI::App &command)
{
    auto options = std::make_shared<ImportOptions>();
    command.add_option("DIR", options->directory, "The repository's folder")->required();
    addRepeatable(command, "-f,--file", options->composeFiles,
                  "A compose file; recognised by name when none is given")
        ->type_name("FILE");
    addRepeatable(command, "--env-file", options->envFiles, "An env file; a later one wins")
        ->type_name("FILE");
    addRepeatable(command, "--profile", options->profiles, "A profile that is switched on; * means all")
        ->type_name("PROFILE");
    command
        .add_option("--environment", options->environment,
                    "The environment's name in the plan; by default that of its first profile")
        ->type_name("ENVIRONMENT");
    command
        .add_option("-o,--output", options->output,
                    "The plan to write; one that exists gets the environment added, unless it has it. With "
                    "it, DIR/.portolan notes what was "
                    "read, so that an export can tell later changes apart. Standard output when left out")
        ->type_name("FILE");
    return [options] {
        return importRepository(*options);
    };
}

} // namespace portolan::cli
