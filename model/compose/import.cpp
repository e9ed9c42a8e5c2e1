#include "model/compose/import.h"
#include "model/compose/comment_secrets.h"

#include "model/compose/comment_secrets.h"
#include "model/compose/file_path.h"
#include "model/compose/head_comment.h"
#include "model/compose/import_entities.h"
#include "model/compose/import_env_file.h"
#include "model/compose/import_report.h"
#include "model/compose/secret_values.h"
#include "model/plan/resolved_plan.h"
#include "model/text/expression.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <unordered_set>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::ComposeFileId;
using plan::EnvFile;
using plan::EnvFileId;
using plan::Environment;
using text::Severity;
using text::YamlNode;

/// True for what is no file of the repository.
bool liesOutside(const std::string &path, const std::string &target)
{
    return leadsOutside(target) || isAbsolutePath(path) || path.find("://") != std::string::npos;
}

class Importer
{
public:
    Importer(const Repository &repository, plan::Plan into)
        : m_repository(repository)
        , m_edit(std::move(into))
        , m_inheritance([this](const std::string &path) { return read(path); },
                        [this](const std::string &expression) { return valueOf(expression); })
        , m_entities(m_edit, m_inheritance, m_report.remarks, m_problems)
    {
    }

    Importing run(const std::vector<ImportEnvironment> &environments)
    {
        for (const ImportEnvironment &environment : environments)
            importEnvironment(environment);
        remarkOtherFiles();
        if (m_edit.plan().settings().name.empty())
            nameThePlan();
        Importing importing;
        importing.problems = std::move(m_problems);
        importing.report = std::move(m_report);
        countEntities(m_edit.plan(), importing.report);
        if (!text::hasError(importing.problems))
            importing.plan = m_edit.plan();
        return importing;
    }

private:
    void remark(const text::Place &place, std::string message)
    {
        m_report.remarks.push_back({std::move(message), place, Severity::Info});
    }

    text::Result<std::string> read(const std::string &path)
    {
        auto content = m_repository.files.read(joinPath(m_repository.root, path));
        if (!content)
            content.error().place.file = path;
        else if (m_isRead.insert(path).second)
            m_report.filesRead.push_back(path);
        return content;
    }

    // Environments

    /// Files are read once, and names mean what the files of one environment make of them.
    void importEnvironment(const ImportEnvironment &options)
    {
        m_entities.beginEnvironment();
        m_recalled.clear();
        m_envFiles.clear();
        Environment environment;
        environment.name = options.name;
        environment.note = options.note;
        environment.profiles = options.profiles;
        for (const std::string &path : options.envFiles)
            if (const EnvFileId id = envFile(path))
                m_envFiles.push_back(id);
        environment.envFiles = m_envFiles;
        const std::string folder =
            options.composeFiles.empty() ? std::string() : folderOf(options.composeFiles.front());
        for (std::size_t i = 0; i < options.composeFiles.size(); ++i)
            if (const ComposeFileId id = rootFile(options.composeFiles[i], i > 0, folder))
                environment.composeFiles.push_back(id);
        m_entities.finishEnvironment();
        chooseProfiles(environment, options);
        add(std::move(environment), options);
    }

    void add(Environment environment, const ImportEnvironment &options)
    {
        const auto &known = m_edit.plan().environments();
        const auto isSame = [&](const Environment &other) {
            return other.envFiles == environment.envFiles && other.composeFiles == environment.composeFiles &&
                   other.profiles == environment.profiles &&
                   (!options.keepsItsName || other.name == environment.name);
        };
        if (const auto same = std::find_if(known.begin(), known.end(), isSame); same != known.end()) {
            m_report.environmentsKnown.push_back(same->name);
            return;
        }
        for (int i = 2; plan::findByName(known, environment.name); ++i) {
            if (options.keepsItsName) {
                m_problems.push_back(
                    {fmt::format("the plan has an environment {} with other files or profiles; choose "
                                 "another name",
                                 options.name),
                     {}});
                return;
            }
            environment.name = fmt::format("{}-{}", options.name, i);
        }
        m_report.environmentsAdded.push_back(environment.name);
        m_edit.insert(std::move(environment));
    }

    /// Profiles that no service has are left out: they would switch nothing on.
    void chooseProfiles(Environment &environment, const ImportEnvironment &options)
    {
        if (environment.profiles.empty())
            return;
        const std::set<std::string> known = knownProfiles();
        std::erase_if(environment.profiles, [&](const std::string &profile) {
            if (profile == "*" || known.contains(profile))
                return false;
            if (!options.isGuessed)
                m_problems.push_back(
                    {known.empty() ? fmt::format("no service has the profile {}, or any other", profile)
                                   : fmt::format("no service has the profile {}; there are: {}", profile,
                                                 fmt::join(known, ", ")),
                     {options.composeFiles.empty() ? std::string() : options.composeFiles.front(), {}, {}},
                     Severity::Warning});
            return true;
        });
    }

    /// Of services, and of what files that are laid over others say of them.
    std::set<std::string> knownProfiles() const
    {
        std::set<std::string> known;
        for (const plan::Service &service : m_edit.plan().services())
            known.insert(service.profiles.begin(), service.profiles.end());
        for (const ComposeFile &file : m_edit.plan().composeFiles())
            if (const YamlNode *overlays = file.body.find("services"))
                for (const YamlNode &overlay : overlays->items)
                    if (const YamlNode *profiles = overlay.find("profiles"))
                        for (const YamlNode &profile : profiles->items)
                            known.insert(profile.scalar);
        return known;
    }

    void remarkOtherFiles()
    {
        for (const std::string &path : m_repository.paths) {
            const std::string name = fileNameOf(path);
            if (!isComposeFile(name) || plan::findByName(m_edit.plan().composeFiles(), path) ||
                m_isRead.contains(path))
                continue;
            remark({path, {}, {}}, isMainComposeFile(name) ? "is a project of its own; import it with -f"
                                                           : "is not read; import it with -f");
        }
    }

    void nameThePlan()
    {
        std::string name = fileNameOf(m_repository.files.followLinks(m_repository.root));
        const auto &files = m_edit.plan().composeFiles();
        if (!files.isEmpty() && !files[0].projectName.empty() && !text::isExpression(files[0].projectName))
            name = files[0].projectName;
        m_edit.modify(m_edit.plan().settings().id, [&](plan::Settings &settings) { settings.name = name; });
    }

    // Env files

    EnvFileId envFile(const std::string &path)
    {
        if (const EnvFile *known = plan::findByName(m_edit.plan().envFiles(), path)) {
            noteKnown(path);
            return known->id;
        }
        const auto content = read(path);
        auto file = content ? envFileFrom(path, *content, m_report.remarks)
                            : text::Result<EnvFile>(tl::make_unexpected(content.error()));
        if (!file) {
            m_problems.push_back(file.error());
            return {};
        }
        return m_edit.insert(*std::move(file));
    }

    /// Env files whose variables only the containers see. Those that are not there are for the engine to
    /// miss.
    void readEnvFilesOfServices()
    {
        for (const EntityImport::MentionedFile &file : m_entities.takeEnvFiles()) {
            const std::string target = joinPath(file.projectFolder, file.path);
            if (!liesOutside(file.path, target) && !text::isExpression(file.path) &&
                m_repository.files.isFile(joinPath(m_repository.root, target)))
                envFile(target);
        }
    }

    /// An expression's value by the variables of the environment, of which a later file wins; nullopt when
    /// one is missing.
    std::optional<std::string> valueOf(const std::string &expression) const
    {
        std::vector<std::string> unset;
        const auto value = text::evaluate(
            expression,
            [this](std::string_view name) -> std::optional<std::string> {
                for (auto file = m_envFiles.rbegin(); file != m_envFiles.rend(); ++file)
                    for (const plan::EnvVariable &variable : m_edit.plan().envFiles().at(*file).variables)
                        if (variable.name == name)
                            return variable.secret ? std::nullopt : std::optional(variable.value);
                return std::nullopt;
            },
            &unset);
        return value && unset.empty() ? std::optional(*value) : std::nullopt;
    }

    // Compose files

    /// A file that an environment names; one that the plan knows must be what it was to the plan.
    ComposeFileId rootFile(const std::string &path, bool overrides, const std::string &folder)
    {
        const ComposeFile *known = plan::findByName(m_edit.plan().composeFiles(), path);
        if (!known || m_isRead.contains(path))
            return composeFile(path, overrides, folder);
        recallIncludes(*known);
        if (auto clash = m_entities.clashOf(*known)) {
            m_problems.push_back({*std::move(clash), {path, {}, {}}});
            return {};
        }
        recall(known->id);
        return known->id;
    }

    /// Reads a compose file and what it includes, once. \a overrides tells a file that is laid over those
    /// before it.
    ComposeFileId composeFile(const std::string &path, bool overrides, const std::string &folder)
    {
        if (const ComposeFile *known = plan::findByName(m_edit.plan().composeFiles(), path)) {
            recall(known->id);
            return known->id;
        }
        const auto content = read(path);
        if (!content) {
            m_problems.push_back(content.error());
            return {};
        }
        text::YamlReading yaml = text::readYaml(path, *content);
        m_problems.insert(m_problems.end(), yaml.problems.begin(), yaml.problems.end());
        if (text::hasError(yaml.problems) || yaml.documents.empty())
            return {};
        YamlNode root = std::move(yaml.documents.front());
        if (!root.isMap()) {
            m_problems.push_back(
                {"a compose file is a map of its sections", text::placeIn(path, *content, root.mark)});
            return {};
        }
        maskSecrets(root);
        ComposeFile file;
        file.path = path;
        file.note = withoutSecrets(headComment(*content));
        if (const YamlNode name = root.take("name"); name.isScalar())
            file.projectName = name.scalar;
        const YamlNode include = root.take("include");
        file.includes = includesFrom(include);
        const ComposeFileId id = m_edit.insert(std::move(file));
        const ServiceContext context{path, *content, id, overrides, folder};
        importIncludes(id, include, context);
        m_entities.readNetworks(root, context);
        m_entities.readServices(root, context);
        readEnvFilesOfServices();
        if (!root.isEmpty())
            m_edit.modify(id, [&](ComposeFile &f) { f.body = std::move(root); });
        return id;
    }

    void noteKnown(const std::string &path)
    {
        if (!m_isRead.contains(path) && m_isKnown.insert(path).second)
            m_report.filesKnown.push_back(path);
    }

    void recall(ComposeFileId id)
    {
        if (!m_recalled.insert(id).second)
            return;
        const ComposeFile &file = m_edit.plan().composeFiles().at(id);
        noteKnown(file.path);
        m_entities.recall(id);
        recallIncludes(file);
    }

    void recallIncludes(const ComposeFile &file)
    {
        for (const plan::Include &include : file.includes)
            for (const std::string &expression : include.paths)
                if (const auto path = valueOf(expression))
                    if (const ComposeFile *known = plan::findByName(m_edit.plan().composeFiles(),
                                                                    plan::pathBeside(file.path, *path)))
                        recall(known->id);
    }

    void importIncludes(ComposeFileId id, const YamlNode &node, const ServiceContext &context)
    {
        const std::vector<plan::Include> includes = m_edit.plan().composeFiles().at(id).includes;
        for (std::size_t i = 0; i < includes.size(); ++i) {
            for (std::size_t k = 0; k < includes[i].paths.size(); ++k) {
                const auto path = valueOf(includes[i].paths[k]);
                const text::Place place = text::placeIn(context.path, context.content, node.items[i].mark);
                if (!path) {
                    remark(place, fmt::format(
                                      "include \"{}\" is not known without its variables; it is not followed",
                                      includes[i].paths[k]));
                    continue;
                }
                const std::string target = plan::pathBeside(context.path, *path);
                if (liesOutside(*path, target))
                    remark(place, fmt::format("{} lies outside the repository; it is not followed", *path));
                else
                    composeFile(target, k > 0, folderOfInclude(includes[i], target, context));
            }
        }
    }

    /// Where the paths of an included file start. Source: Compose specification, 14-include.
    std::string folderOfInclude(const plan::Include &include, const std::string &target,
                                const ServiceContext &context) const
    {
        const auto folder = valueOf(include.projectDirectory);
        return folder && !folder->empty() ? joinPath(context.projectFolder, *folder) : folderOf(target);
    }

    const Repository &m_repository;
    plan::Edit m_edit;
    Inheritance m_inheritance;
    ImportReport m_report;
    text::Problems m_problems;
    EntityImport m_entities;
    std::vector<EnvFileId> m_envFiles;         ///< of the environment, in Compose's order
    std::set<ComposeFileId> m_recalled;        ///< in this environment
    std::unordered_set<std::string> m_isRead;  ///< paths of files that this import has read
    std::unordered_set<std::string> m_isKnown; ///< paths of files that an earlier one has
};

} // namespace

Importing importRepository(const Repository &repository, const std::vector<ImportEnvironment> &environments,
                           const plan::Plan &into)
{
    return Importer(repository, into).run(environments);
}

} // namespace portolan::compose
