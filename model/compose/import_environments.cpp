#include "model/compose/file_path.h"
#include "model/compose/import.h"
#include "model/compose/import_checks.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <optional>

namespace portolan::compose {

namespace {

constexpr int deepestFolder = 4;
constexpr std::size_t mostFiles = 10'000;

/// Source: Compose specification, "The Compose file"; the order is that of Docker Compose.
constexpr std::array<std::string_view, 4> mainNames = {"compose.yaml", "compose.yml", "docker-compose.yml",
                                                       "docker-compose.yaml"};
/// What Compose lays over the main file where it is not told otherwise.
constexpr std::array<std::string_view, 4> overrideNames = {"compose.override.yaml", "compose.override.yml",
                                                           "docker-compose.override.yml",
                                                           "docker-compose.override.yaml"};
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

/// The services of a compose file; null where it cannot be read.
text::YamlNode servicesOf(const Repository &repository, const std::string &path)
{
    const auto content = repository.files.read
                             ? repository.files.read(joinPath(repository.root, path))
                             : text::Result<std::string>(tl::make_unexpected(text::Problem()));
    if (!content)
        return {};
    text::YamlReading reading = text::readYaml(path, *content);
    return text::hasError(reading.problems) || reading.documents.empty()
               ? text::YamlNode()
               : reading.documents.front().take("services");
}

/// True when two services of the same name say the same about what runs, or where it is reached: what is laid
/// over a service says what differs.
bool repeats(const text::YamlNode &service, const text::YamlNode &base)
{
    const text::YamlNode *image = service.find("image");
    if (image && text::saySame(image, base.find("image")))
        return true;
    const text::YamlNode *ports = service.find("ports");
    const text::YamlNode *others = base.find("ports");
    if (!ports || !others || ports->tag != text::YamlTag::None)
        return false;
    return std::any_of(ports->items.begin(), ports->items.end(), [others](const text::YamlNode &port) {
        return std::any_of(others->items.begin(), others->items.end(),
                           [&port](const text::YamlNode &other) { return text::saySame(port, other); });
    });
}

/// True for a file that needs nothing of the main one and says again what that says: what is chosen instead
/// of it.
bool isAlternative(const text::YamlNode &services, const text::YamlNode &base)
{
    bool repeatsBase = false;
    for (std::size_t i = 0; i < services.keys.size(); ++i) {
        const text::YamlNode &service = services.items[i];
        if (!service.find("image") && !needsNoImage(service))
            return false;
        const text::YamlNode *same = base.find(services.keys[i].text);
        repeatsBase = repeatsBase || (same && repeats(service, *same));
    }
    return repeatsBase;
}

class Recognition
{
public:
    /// \a defaultFiles are the main file, and what is laid over it by default.
    Recognition(const Repository &repository, std::vector<std::string> defaultFiles)
        : m_repository(repository)
        , m_defaultFiles(std::move(defaultFiles))
    {
    }

    std::vector<ImportEnvironment> run()
    {
        for (const std::string &path : m_repository.paths)
            if (path.find('/') == std::string::npos)
                look(path);
        if (m_variants.empty())
            m_variants["default"];
        std::vector<ImportEnvironment> environments;
        for (auto &[name, composeFiles] : m_variants)
            environments.push_back(environmentOf(name, composeFiles));
        return environments;
    }

private:
    void look(const std::string &path)
    {
        const std::string ofEnvFile = variantOfEnvFile(path);
        if (!ofEnvFile.empty())
            m_variants[ofEnvFile];
        const std::string name = variantOfComposeFile(path);
        if (!name.empty() && name != "override" && !isAlternative(servicesOf(m_repository, path), services()))
            m_variants[name].push_back(path);
    }

    const text::YamlNode &services()
    {
        if (!m_services)
            m_services = servicesOf(m_repository, m_defaultFiles.front());
        return *m_services;
    }

    ImportEnvironment environmentOf(const std::string &name,
                                    const std::vector<std::string> &composeFiles) const
    {
        ImportEnvironment environment;
        environment.name = name;
        environment.isGuessed = true;
        const std::string base = envFileOrSample(m_repository, ".env");
        const std::string own = envFileOrSample(m_repository, ".env." + name);
        std::vector<std::string> found = composeFiles;
        for (const std::string &path : {base, own})
            if (!path.empty())
                environment.envFiles.push_back(path);
        if (!own.empty())
            found.push_back(own);
        environment.note =
            found.empty() ? m_defaultFiles.front() : fmt::format("recognised by {}", fmt::join(found, ", "));
        if (!base.empty() && base != ".env")
            environment.note += fmt::format("; {} stands in for .env", base);
        environment.composeFiles = m_defaultFiles;
        if (!composeFiles.empty()) {
            environment.composeFiles.resize(1); // who names files gets no others
            environment.composeFiles.insert(environment.composeFiles.end(), composeFiles.begin(),
                                            composeFiles.end());
        }
        if (name != "default")
            environment.profiles.push_back(name);
        return environment;
    }

    const Repository &m_repository;
    const std::vector<std::string> m_defaultFiles;
    std::map<std::string, std::vector<std::string>> m_variants; ///< by name: their own compose files
    std::optional<text::YamlNode> m_services;
};

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

bool isComposeFile(std::string_view fileName)
{
    return isMainComposeFile(fileName) || !variantOfComposeFile(fileName).empty();
}

std::vector<std::string> defaultComposeFiles(const Repository &repository)
{
    std::vector<std::string> files;
    for (const auto &names : {mainNames, overrideNames}) {
        const auto found = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
            return has(repository, std::string(name));
        });
        if (found != names.end())
            files.emplace_back(*found);
        else if (files.empty())
            return {};
    }
    return files;
}

std::vector<ImportEnvironment> recogniseEnvironments(const Repository &repository)
{
    std::vector<std::string> files = defaultComposeFiles(repository);
    return files.empty() ? std::vector<ImportEnvironment>() : Recognition(repository, std::move(files)).run();
}

} // namespace portolan::compose
