#include "app/cli/subcommands.h"

#include "model/compose/import.h"
#include "model/export/write.h"
#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"

#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct ImportOptions {
    std::string directory;
    std::vector<std::string> composeFiles;
    std::vector<std::string> envFiles;
    std::vector<std::string> profiles;
    std::string output;
};

/// Paths are given as Compose takes them, from the current folder; a plan keeps them from the repository.
text::Result<std::vector<std::string>> fromRepository(const std::vector<std::string> &paths,
                                                      const std::string &root)
{
    std::vector<std::string> inside;
    for (const std::string &path : paths) {
        std::error_code error;
        const std::string relative = std::filesystem::relative(path, root, error).generic_string();
        if (error || relative.empty() || relative.starts_with(".."))
            return tl::make_unexpected(text::Problem{fmt::format("lies outside {}", root), {path, {}, {}}});
        inside.push_back(relative);
    }
    return inside;
}

text::Result<std::vector<compose::ImportEnvironment>> environmentsFor(const ImportOptions &options,
                                                                      const compose::Repository &repository)
{
    std::vector<compose::ImportEnvironment> recognised = compose::recogniseEnvironments(repository);
    const auto envFiles = fromRepository(options.envFiles, options.directory);
    const auto composeFiles = fromRepository(options.composeFiles, options.directory);
    if (!envFiles || !composeFiles)
        return tl::make_unexpected(envFiles ? composeFiles.error() : envFiles.error());
    if (composeFiles->empty() && envFiles->empty() && options.profiles.empty()) {
        if (recognised.empty())
            return tl::make_unexpected(text::Problem{"has no compose file at its root; name one with -f FILE",
                                                     {options.directory, {}, {}}});
        return recognised;
    }
    compose::ImportEnvironment environment;
    environment.name = options.profiles.empty() ? "default" : options.profiles.front();
    environment.composeFiles = *composeFiles;
    if (composeFiles->empty() && !recognised.empty())
        environment.composeFiles = {recognised.front().composeFiles.front()};
    environment.envFiles = *envFiles;
    if (envFiles->empty() && std::binary_search(repository.paths.begin(), repository.paths.end(), ".env"))
        environment.envFiles = {".env"};
    environment.profiles = options.profiles;
    return std::vector{environment};
}

ExitCode importRepository(const ImportOptions &options)
{
    plan::Plan into;
    if (!options.output.empty() && options.output != "-" && std::filesystem::exists(options.output)) {
        plan::PlanReading reading = plan::readPlanFile(options.output);
        report(reading.problems);
        if (!reading.plan)
            return ExitCode::Unreadable;
        into = std::move(*reading.plan);
    }
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
    const compose::Importing importing = compose::importRepository(*repository, *environments, into);
    report(importing.problems);
    if (!importing.plan)
        return ExitCode::Unreadable;
    const std::string summary = toText(*importing.plan, importing.report);
    const bool toOutput = options.output.empty() || options.output == "-";
    if (const auto written = plan::writePlanFile(*importing.plan, toOutput ? "-" : options.output);
        !written) {
        report(written.error());
        return ExitCode::Unwritable;
    }
    if (!toOutput)
        exports::noteAgreement(exports::agreementWith(*importing.plan, options.directory));
    std::fputs(summary.c_str(), toOutput ? stderr : stdout);
    return ExitCode::Well;
}

} // namespace

Action declareImport(CLI::App &command)
{
    auto options = std::make_shared<ImportOptions>();
    command.add_option("DIR", options->directory, "The repository's folder")->required();
    addRepeatable(command, "-f,--file", options->composeFiles,
                  "A compose file; recognised by name when none is given");
    addRepeatable(command, "--env-file", options->envFiles, "An env file; a later one wins");
    addRepeatable(command, "--profile", options->profiles, "A profile that is switched on; * means all");
    command.add_option("-o,--output", options->output,
                       "The plan to write; one that exists gets the environment added. With it, "
                       "DIR/.portolan notes what was "
                       "read, so that an export can tell later changes apart. Standard output when left out");
    return [options] {
        return importRepository(*options);
    };
}

} // namespace portolan::cli
