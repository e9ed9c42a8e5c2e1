#include "model/compose/project_setup.h"

#include "model/compose/env_file.h"
#include "model/compose/file_path.h"
#include "model/compose/numbers.h"

#include <array>
#include <filesystem>

namespace portolan::compose {

namespace {

constexpr std::array<std::string_view, 4> fileNames = {"compose.yaml", "compose.yml", "docker-compose.yml",
                                                       "docker-compose.yaml"};
constexpr std::array<std::string_view, 4> overrideNames = {"compose.override.yml", "compose.override.yaml",
                                                           "docker-compose.override.yml",
                                                           "docker-compose.override.yaml"};

std::vector<std::string> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + separator.size());
    }
}

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

class Setup
{
public:
    Setup(const ProjectOptions &options, Diagnostics &diagnostics)
        : m_options(options)
        , m_files(options.fileSystem)
        , m_diagnostics(diagnostics)
    {
    }

    ProjectSetup run()
    {
        m_folder = m_options.workingDirectory.empty() ? std::filesystem::current_path().string()
                                                      : m_options.workingDirectory;
        m_folder = cleanPath(absolutePath(std::filesystem::current_path().string(), m_folder));
        m_setup.environment = m_options.processEnvironment;
        m_setup.environment.try_emplace("PWD", m_folder);
        for (const std::string &file : m_options.files)
            m_setup.files.push_back(file == "-" ? file : joinedToFolder(file));

        takeComposeVariables();
        chooseEnvFiles();
        readDefaultEnvFile();
        findFiles();
        readDefaultEnvFile();
        m_setup.projectDirectory = projectDirectory();
        chooseProfiles();
        return std::move(m_setup);
    }

private:
    std::string joinedToFolder(const std::string &path) const
    {
        return cleanPath(absolutePath(m_folder, path));
    }

    std::string projectDirectory() const
    {
        if (!m_options.projectDirectory.empty())
            return joinedToFolder(m_options.projectDirectory);
        for (const std::string &file : m_setup.files)
            if (file != "-")
                return folderOf(file);
        return m_folder;
    }

    std::string variable(std::string_view name) const
    {
        return valueIn(m_setup.environment, name).value_or("");
    }

    std::optional<std::string> defaultEnvFile() const
    {
        if (parseBoolean(variable("COMPOSE_DISABLE_ENV_FILE")).value_or(false) ||
            variable("COMPOSE_DISABLE_ENV_FILE") == "1")
            return std::nullopt;
        std::string path = joinPath(projectDirectory(), ".env");
        return m_files.isFile(path) ? std::optional(std::move(path)) : std::nullopt;
    }

    /// The variables that speak to Compose itself are known before anything else, also where `.env` sets
    /// them.
    void takeComposeVariables()
    {
        std::vector<std::string> paths;
        for (const std::string &file : m_options.envFiles)
            paths.push_back(joinedToFolder(file));
        if (auto file = paths.empty() ? defaultEnvFile() : std::nullopt)
            paths.push_back(std::move(*file));
        for (const auto &[name, value] : readEnvFiles(paths, m_setup.environment, m_files, m_diagnostics))
            if (name.starts_with("COMPOSE_"))
                m_setup.environment.try_emplace(name, value);
    }

    void chooseEnvFiles()
    {
        std::vector<std::string> chosen = m_options.envFiles;
        // In `.env` itself this variable comes too late to count.
        const auto named = valueIn(m_options.processEnvironment, "COMPOSE_ENV_FILES");
        if (chosen.empty() && named && !named->empty())
            chosen = split(*named, ",");
        for (const std::string &file : chosen)
            m_setup.envFiles.push_back(joinedToFolder(file));
        m_hasOwnEnvFiles = !chosen.empty();
        if (m_hasOwnEnvFiles)
            addMissing(m_setup.environment,
                       readEnvFiles(m_setup.envFiles, m_setup.environment, m_files, m_diagnostics));
    }

    /// `.env` of the project's folder, which is known better once its files are: it is read twice then.
    void readDefaultEnvFile()
    {
        const auto file = m_hasOwnEnvFiles ? std::nullopt : defaultEnvFile();
        if (!file || (!m_setup.envFiles.empty() && m_setup.envFiles.back() == *file))
            return;
        m_setup.envFiles.push_back(*file);
        addMissing(m_setup.environment, readEnvFiles({*file}, m_setup.environment, m_files, m_diagnostics));
    }

    void findFiles()
    {
        if (!m_setup.files.empty())
            return;
        if (const auto named = valueIn(m_setup.environment, "COMPOSE_FILE")) {
            const std::string separator = variable("COMPOSE_PATH_SEPARATOR");
            for (const std::string &file : split(*named, separator.empty() ? ":" : separator))
                m_setup.files.push_back(file == "-" ? file : joinedToFolder(file));
            return;
        }
        searchFolders();
        if (m_setup.files.empty())
            m_diagnostics.error(
                {},
                fmt::format("{}: no Compose file in this folder or above it; name one with -f", m_folder));
    }

    void searchFolders()
    {
        for (std::string folder = projectDirectory();; folder = folderOf(folder)) {
            if (addFirst(folder, fileNames)) {
                addFirst(folder, overrideNames);
                return;
            }
            if (folder == "/")
                return;
        }
    }

    bool addFirst(const std::string &folder, const std::array<std::string_view, 4> &names)
    {
        for (const std::string_view name : names) {
            std::string path = joinPath(folder, name);
            if (!m_files.isFile(path))
                continue;
            m_setup.files.push_back(std::move(path));
            return true;
        }
        return false;
    }

    void chooseProfiles()
    {
        m_setup.profiles = m_options.profiles;
        if (m_setup.profiles.empty())
            for (const std::string &profile : split(variable("COMPOSE_PROFILES"), ","))
                if (!trimmed(profile).empty())
                    m_setup.profiles.push_back(trimmed(profile));
    }

    const ProjectOptions &m_options;
    const FileSystem &m_files;
    Diagnostics &m_diagnostics;
    ProjectSetup m_setup;
    std::string m_folder;
    bool m_hasOwnEnvFiles = false;
};

} // namespace

ProjectSetup setUpProject(const ProjectOptions &options, Diagnostics &diagnostics)
{
    return Setup(options, diagnostics).run();
}

Environment readEnvFiles(const std::vector<std::string> &paths, const Environment &environment,
                         const FileSystem &files, Diagnostics &diagnostics)
{
    Environment variables;
    for (const std::string &path : paths) {
        const auto content = files.read(path);
        if (!content) {
            diagnostics.add(content.error());
            continue;
        }
        const auto entries = parseEnvFile(path, *content);
        if (!entries) {
            diagnostics.add(entries.error());
            continue;
        }
        const text::VariableLookup outside = [&](std::string_view name) {
            auto value = valueIn(environment, name);
            return value ? value : valueIn(variables, name);
        };
        if (auto done = evaluateEnvEntries(path, *content, *entries, outside, variables); !done)
            diagnostics.add(done.error());
    }
    return variables;
}

} // namespace portolan::compose
