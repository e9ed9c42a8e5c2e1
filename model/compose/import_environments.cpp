#include "model/compose/file_path.h"
#include "model/compose/host_ports.h"
#include "model/compose/import.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <map>

namespace portolan::compose {

namespace {

constexpr int deepestFolder = 4;
constexpr std::size_t mostFiles = 10'000;

/// Source: Compose specification, "The Compose file"; the order is that of Docker Compose.
constexpr std::array<std::string_view, 4> mainNames = {"compose.yaml", "compose.yml", "docker-compose.yml",
                                                       "docker-compose.yaml"};
constexpr std::array<std::string_view, 5> composeEndings = {"-override.yaml", "-override.yml",
                                                            ".override.yaml", ".yaml", ".yml"};

bool isSkippedFolder(const std::string &name)
{
    return name.starts_with('.') || name == "node_modules" || name == "vendor";
}

/// The word between `compose.` (or `compose-`) and its ending; empty for a main file.
std::string variantOfComposeFile(std::string_view name)
{
    for (const std::string_view stem : {"docker-compose", "compose"}) {
        if (!name.starts_with(stem) || name.size() <= stem.size() + 1)
            continue;
        const char separator = name[stem.size()];
        if (separator != '.' && separator != '-')
            continue;
        const std::string_view rest = name.substr(stem.size() + 1);
        for (const std::string_view ending : composeEndings)
            if (rest.ends_with(ending) && rest.size() > ending.size())
                return std::string(rest.substr(0, rest.size() - ending.size()));
    }
    return {};
}

/// The word behind `.env.`, an `.example` or the like behind it left out; empty when there is none.
std::string variantOfEnvFile(std::string_view name)
{
    constexpr std::string_view stem = ".env.";
    if (!name.starts_with(stem))
        return {};
    std::string_view rest = name.substr(stem.size());
    for (const std::string_view sample : {".example", ".sample", ".template", ".dist"})
        if (rest.ends_with(sample))
            rest.remove_suffix(sample.size());
    const bool isSample = rest == "example" || rest == "sample" || rest == "template" || rest == "dist";
    return isSample || rest == "local" ? std::string() : std::string(rest);
}

bool has(const Repository &repository, const std::string &path)
{
    return std::binary_search(repository.paths.begin(), repository.paths.end(), path);
}

/// The env file of that name, or the sample that its users are told to copy.
std::string envFileOrSample(const Repository &repository, const std::string &name)
{
    for (const std::string_view ending : {"", ".example", ".sample", ".template", ".dist"})
        if (has(repository, name + std::string(ending)))
            return name + std::string(ending);
    return {};
}

} // namespace

bool isMainComposeFile(std::string_view fileName)
{
    return std::find(mainNames.begin(), mainNames.end(), fileName) != mainNames.end();
}

text::Result<Repository> openRepository(const std::string &root)
{
    namespace fs = std::filesystem;
    std::error_code error;
    Repository repository{root, {}, disk()};
    fs::recursive_directory_iterator entry(root, fs::directory_options::skip_permission_denied, error);
    if (error)
        return tl::make_unexpected(
            text::Problem{fmt::format("cannot be read: {}", error.message()), {root, {}, {}}});
    for (const fs::recursive_directory_iterator end; entry != end && repository.paths.size() < mostFiles;
         entry.increment(error)) {
        if (error)
            break;
        const std::string name = entry->path().filename().string();
        if (entry->is_directory(error)) {
            if (isSkippedFolder(name) || entry.depth() + 1 >= deepestFolder)
                entry.disable_recursion_pending();
        } else if (entry->is_regular_file(error)) {
            repository.paths.push_back(entry->path().lexically_relative(root).generic_string());
        }
    }
    std::sort(repository.paths.begin(), repository.paths.end());
    return repository;
}

std::vector<ImportEnvironment> recogniseEnvironments(const Repository &repository)
{
    const auto main = std::find_if(mainNames.begin(), mainNames.end(),
                                   [&](std::string_view name) { return has(repository, std::string(name)); });
    if (main == mainNames.end())
        return {};
    std::map<std::string, ImportEnvironment> variants;
    const auto variant = [&](const std::string &name) -> ImportEnvironment & {
        ImportEnvironment &environment = variants[name];
        environment.name = name;
        return environment;
    };
    for (const std::string &path : repository.paths) {
        if (path.find('/') != std::string::npos)
            continue;
        if (const std::string name = variantOfComposeFile(path); !name.empty() && name != "override")
            variant(name).composeFiles.push_back(path);
        if (const std::string name = variantOfEnvFile(path); !name.empty())
            variant(name);
    }
    if (variants.empty())
        variant("default");

    const std::string base = envFileOrSample(repository, ".env");
    std::vector<ImportEnvironment> environments;
    for (auto &[name, environment] : variants) {
        std::string found;
        for (const std::string &path : environment.composeFiles)
            found += (found.empty() ? "" : ", ") + path;
        const std::string own = envFileOrSample(repository, ".env." + name);
        if (!own.empty())
            found += (found.empty() ? "" : ", ") + own;
        if (!base.empty())
            environment.envFiles.push_back(base);
        if (!own.empty())
            environment.envFiles.push_back(own);
        const bool standsIn = !base.empty() && base != ".env";
        environment.note = found.empty() ? std::string(*main) : fmt::format("recognised by {}", found);
        if (standsIn)
            environment.note += fmt::format("; {} stands in for .env", base);
        environment.composeFiles.insert(environment.composeFiles.begin(), std::string(*main));
        environment.profiles = {};
        if (name != "default")
            environment.profiles.push_back(name);
        environments.push_back(std::move(environment));
    }
    return environments;
}

bool looksSecret(std::string_view name, std::string_view value)
{
    static constexpr std::array<std::string_view, 9> words = {
        "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "APIKEY", "PRIVATE", "CREDENTIAL", "KEY"};
    const auto isWord = [name](std::string_view word) {
        for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
            const bool begins = at == 0 || name[at - 1] == '_' || word.size() > 4;
            const std::size_t end = at + word.size();
            const bool ends = end == name.size() || name[end] == '_' || word.size() > 4;
            if (begins && ends)
                return true;
        }
        return false;
    };
    if (holdsUrlPassword(value))
        return true;
    const bool endsInPass = name.ends_with("PASS") && !name.ends_with("BYPASS");
    if (!endsInPass && std::none_of(words.begin(), words.end(), isWord))
        return false;
    for (const std::string_view about :
         {"_PATH", "_FILE", "_URL", "_DIR", "_LENGTH", "_EXPIRY", "_TTL", "_ID", "_NAME"})
        if (name.ends_with(about))
            return false;
    const bool isWordOrNumber = value == "true" || value == "false" || value == "yes" || value == "no" ||
                                (!value.empty() && value.size() < 4 &&
                                 value.find_first_not_of("0123456789") == std::string_view::npos);
    return !isWordOrNumber && value.find('/') != 0 && !value.starts_with("${");
}

} // namespace portolan::compose
