#include "app/cli/subcommands.h"
#include "model/compose/json.h"
#include "model/compose/project.h"

#include <memory>

namespace portolan::cli {

namespace {

struct Options {
    compose::ProjectOptions project;
    std::string format = "yaml";
};

ExitCode resolve(const Options &options)
{
    compose::ProjectReading &reading = keptUntilExit(compose::readProject(options.project));
    report(reading.problems);
    if (!reading.project)
        return ExitCode::Unreadable;
    text::YamlNode &model = reading.project->model;
    if (options.format == "json")
        return print(compose::writeJson(model));
    for (const std::string &text : compose::writeComposeFile(std::move(model)))
        if (const ExitCode exitCode = print(text); exitCode != ExitCode::Well)
            return exitCode;
    return ExitCode::Well;
}

} // namespace

Action declareResolve(CLI::App &command)
{
    auto options = std::make_shared<Options>();
    compose::ProjectOptions &project = options->project;
    project.processEnvironment = compose::processEnvironment();
    addRepeatable(command, "-f,--file", project.files,
                  "Compose file; several override one another in their order")
        ->type_name("FILE");
    addRepeatable(command, "--env-file", project.envFiles, "File of variables, instead of .env")
        ->type_name("FILE");
    addRepeatable(command, "--profile", project.profiles, "Profile to activate; '*' activates all")
        ->type_name("PROFILE");
    command.add_option("-p,--project-name", project.name, "Name of the project")->type_name("NAME");
    command
        .add_option("--project-directory", project.projectDirectory, "Folder that relative paths start from")
        ->type_name("DIR");
    command.add_option("--format", options->format, "yaml or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"yaml", "json"}))
        ->capture_default_str();
    command.add_option("DIR", project.workingDirectory, "Folder of the project; by default the current one");
    return [options] {
        return resolve(*options);
    };
}

} // namespace portolan::cli
