#include "model/compose/import.h"

#include "model/compose/env_file.h"
#include "model/compose/file_path.h"
#include "model/compose/host_ports.h"
#include "model/compose/import_report.h"
#include "model/compose/import_service.h"
#include "model/compose/inheritance.h"
#include "model/compose/layers.h"
#include "model/compose/suggestions.h"
#include "model/plan/resolved_plan.h"
#include "model/plan/transaction.h"
#include "model/text/expression.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::ComposeFileId;
using plan::EnvFile;
using plan::EnvFileId;
using text::Severity;
using text::YamlNode;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_not_of(" \t\r"), text.size());
    return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

/// The comment block at the head of a file, its rules of `=` and `-` left out.
std::string headComment(std::string_view content)
{
    std::string note;
    while (content.starts_with('#')) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const std::string_view line = trimmed(content.substr(1, end - 1));
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.find_first_not_of("=-#*") == std::string_view::npos)
            continue;
        if (!note.empty())
            note += '\n';
        note += line;
    }
    return note;
}

class Importer
{
public:
    Importer(const Repository &repository, plan::Plan into)
        : m_repository(repository)
        , m_edit(std::move(into))
        , m_inheritance([this](const std::string &path) { return readOnce(path); },
                        [this](const std::string &expression) { return valueOf(expression); })
    {
    }

    Importing run(const std::vector<ImportEnvironment> &environments)
    {
        for (const ImportEnvironment &environment : environments)
            importEnvironment(environment);
        remarkOtherProjects();
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
        if (content)
            m_report.filesRead.push_back(path);
        else
            content.error().place.file = path;
        return content;
    }

    /// A file that others extend may be one that was read already.
    text::Result<std::string> readOnce(const std::string &path)
    {
        const auto &known = m_report.filesRead;
        if (std::find(known.begin(), known.end(), path) == known.end())
            return read(path);
        return m_repository.files.read(joinPath(m_repository.root, path));
    }

    /// Files are read once, and names mean what the files of one environment make of them.
    void importEnvironment(const ImportEnvironment &options)
    {
        m_services.clear();
        m_networks.clear();
        m_recalled.clear();
        m_folder = options.composeFiles.empty() ? std::string() : folderOf(options.composeFiles.front());
        plan::Environment environment;
        environment.name = freeName(m_edit.plan().environments(), options.name);
        environment.note = options.note;
        environment.profiles = options.profiles;
        for (const std::string &path : options.envFiles)
            if (const EnvFileId id = envFile(path))
                environment.envFiles.push_back(id);
        for (std::size_t i = 0; i < options.composeFiles.size(); ++i)
            if (const ComposeFileId id = composeFile(options.composeFiles[i], i > 0, m_folder))
                environment.composeFiles.push_back(id);
        finishReferences();
        dropUnusedProfiles(environment.profiles);
        m_edit.insert(std::move(environment));
    }

    /// A recognised environment asks for the profile of its own name, which the project may not have.
    void dropUnusedProfiles(std::vector<std::string> &profiles) const
    {
        const auto isUnused = [this](const std::string &profile) {
            const auto &services = m_edit.plan().services();
            return profile != "*" &&
                   std::none_of(services.begin(), services.end(), [&](const plan::Service &service) {
                       return std::find(service.profiles.begin(), service.profiles.end(), profile) !=
                              service.profiles.end();
                   });
        };
        profiles.erase(std::remove_if(profiles.begin(), profiles.end(), isUnused), profiles.end());
    }

    void remarkOtherProjects()
    {
        for (const std::string &path : m_repository.paths)
            if (isMainComposeFile(fileNameOf(path)) && !plan::findByName(m_edit.plan().composeFiles(), path))
                remark({path, {}, {}}, "is a project of its own; import it with -f");
    }

    void nameThePlan()
    {
        std::string name = fileNameOf(m_repository.files.followLinks(m_repository.root));
        const auto &files = m_edit.plan().composeFiles();
        if (!files.isEmpty() && !files[0].projectName.empty() && !text::isExpression(files[0].projectName))
            name = files[0].projectName;
        m_edit.modify(m_edit.plan().settings().id, [&](plan::Settings &settings) { settings.name = name; });
    }

    EnvFileId envFile(const std::string &path)
    {
        if (const EnvFile *known = plan::findByName(m_edit.plan().envFiles(), path))
            return known->id;
        const auto content = read(path);
        if (!content) {
            m_problems.push_back(content.error());
            return {};
        }
        const auto entries = parseEnvFile(path, *content);
        if (!entries) {
            m_problems.push_back(entries.error());
            return {};
        }
        EnvFile file;
        file.path = path;
        file.note = headComment(*content);
        for (const EnvEntry &entry : *entries)
            addVariable(file, entry, *content);
        return m_edit.insert(std::move(file));
    }

    void addVariable(EnvFile &file, const EnvEntry &entry, std::string_view content)
    {
        if (entry.kind == EnvEntry::Kind::Inherited) {
            remark(text::placeIn(file.path, content, entry.mark),
                   fmt::format("{} has no value here and comes from the process environment; it is left out",
                               entry.name));
            return;
        }
        plan::EnvVariable variable;
        variable.name = entry.name;
        variable.note = trimmed(entry.comment);
        variable.secret = looksSecret(entry.name, entry.value);
        if (!variable.secret)
            variable.value = expressionOf(entry);
        if (holdsUrlPassword(entry.value))
            for (const HostPort &address : hostPortsIn(entry.value))
                if (address.isUrl)
                    variable.address += (variable.address.empty() ? "" : ",") + address.text;
        const auto same = std::find_if(file.variables.begin(), file.variables.end(),
                                       [&](const plan::EnvVariable &v) { return v.name == variable.name; });
        if (same == file.variables.end()) {
            file.variables.push_back(std::move(variable));
            return;
        }
        remark(text::placeIn(file.path, content, entry.mark),
               fmt::format("{} stands twice; the last one counts", entry.name));
        *same = std::move(variable);
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
        ComposeFile file;
        file.path = path;
        file.note = headComment(*content);
        if (const YamlNode name = root.take("name"); name.isScalar())
            file.projectName = name.scalar;
        const YamlNode include = root.take("include");
        file.includes = includesFrom(include);
        const ComposeFileId id = m_edit.insert(std::move(file));
        const ServiceContext context{path, *content, id, overrides, folder};
        importIncludes(id, include, context);
        importNetworks(root, context);
        importServices(root, context);
        if (!root.isEmpty())
            m_edit.modify(id, [&](ComposeFile &f) { f.body = std::move(root); });
        return id;
    }

    /// Services and networks of a file that an earlier import has read: what is laid over them means them.
    void recall(ComposeFileId id)
    {
        if (!m_recalled.insert(id).second)
            return;
        const auto nameOf = [](const auto &entity) {
            return entity.composeName.empty() ? entity.name : entity.composeName;
        };
        for (const plan::Service &service : m_edit.plan().services())
            if (service.file == id)
                m_services.try_emplace(nameOf(service), service.id);
        for (const plan::Network &network : m_edit.plan().networks())
            if (network.file == id)
                m_networks.try_emplace(nameOf(network), network.id);
        for (const plan::Include &include : m_edit.plan().composeFiles().at(id).includes)
            for (const std::string &expression : include.paths)
                if (const auto path = valueOf(expression))
                    if (const ComposeFile *known = plan::findByName(
                            m_edit.plan().composeFiles(),
                            plan::pathBeside(m_edit.plan().composeFiles().at(id).path, *path)))
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
                if (target.starts_with("..") || isAbsolutePath(*path) ||
                    path->find("://") != std::string::npos) {
                    remark(place, fmt::format("{} lies outside the repository; it is not followed", *path));
                    continue;
                }
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

    /// An expression's value by all variables known so far; nullopt when one is missing.
    std::optional<std::string> valueOf(const std::string &expression) const
    {
        std::vector<std::string> unset;
        const auto value = text::evaluate(
            expression,
            [this](std::string_view name) -> std::optional<std::string> {
                for (const EnvFile &file : m_edit.plan().envFiles())
                    for (const plan::EnvVariable &variable : file.variables)
                        if (variable.name == name && !variable.secret)
                            return variable.value;
                return std::nullopt;
            },
            &unset);
        return value && unset.empty() ? std::optional(*value) : std::nullopt;
    }

    void importNetworks(YamlNode &root, const ServiceContext &context)
    {
        const YamlNode networks = root.take("networks");
        for (std::size_t i = 0; i < networks.keys.size(); ++i) {
            const YamlNode::Key &key = networks.keys[i];
            if (m_networks.contains(key.text)) {
                remark(
                    text::placeIn(context.path, context.content, key.mark),
                    fmt::format("network {} is defined again; what stands here is carried along", key.text));
                YamlNode *rest = root.find("networks");
                (rest ? *rest : root.set("networks", YamlNode::map())).set(key.text, networks.items[i]);
                continue;
            }
            m_networks[key.text] = m_edit.insert(networkFrom(key, networks.items[i], context, m_edit.plan()));
        }
    }

    void importServices(YamlNode &root, const ServiceContext &context)
    {
        YamlNode services = root.take("services");
        YamlNode overlay = YamlNode::map();
        for (std::size_t i = 0; i < services.keys.size(); ++i) {
            const YamlNode::Key &key = services.keys[i];
            if (const auto known = m_services.find(key.text); known != m_services.end()) {
                overlay.set(key.text, overlayOn(known->second, key, std::move(services.items[i]), context));
                continue;
            }
            importService(key, std::move(services.items[i]), context);
        }
        if (!overlay.keys.empty())
            root.set("services", std::move(overlay));
    }

    /// Brings in what a file says of a service that it is laid over: its ports are bindings of that service,
    /// which environments with the file have. Gives the rest, which is carried along.
    YamlNode overlayOn(plan::ServiceId id, const YamlNode::Key &key, YamlNode overlay,
                       const ServiceContext &context)
    {
        plan::Service service = m_edit.plan().services().at(id);
        if (YamlNode *ports = context.overrides ? overlay.find("ports") : nullptr) {
            if (ports->tag == text::YamlTag::Override || ports->tag == text::YamlTag::Reset)
                for (plan::PortBinding &binding : service.ports)
                    binding.replacedIn.push_back(context.path);
            if (ports->isSequence() && ports->tag != text::YamlTag::Reset) {
                for (plan::PortBinding &binding :
                     portsFrom(*ports, service.name, context, m_report.remarks)) {
                    binding.file = context.path;
                    service.ports.push_back(std::move(binding));
                }
                ports->items.clear();
                if (ports->tag == text::YamlTag::None)
                    overlay.take("ports");
            }
            m_edit.put(std::move(service));
        }
        const std::string carried = keyList(overlay);
        if (!carried.empty())
            remark(text::placeIn(context.path, context.content, key.mark),
                   fmt::format("{} {}: {}; carried along, not modelled", key.text,
                               context.overrides ? "is laid over the service of that name"
                                                 : "is defined again, where another file has it already",
                               carried));
        return overlay;
    }

    /// The keys of an overlay that the plan does not follow.
    static std::string keyList(const YamlNode &node)
    {
        std::string list;
        for (const YamlNode::Key &key : node.keys)
            if (key.text != "image" && key.text != "container_name" && key.text != "ports")
                list += (list.empty() ? "" : ", ") + key.text;
        return list;
    }

    void importService(const YamlNode::Key &key, YamlNode node, const ServiceContext &context)
    {
        if (!node.isMap()) {
            m_problems.push_back(
                {fmt::format("service {} is a map of its fields, not {}", key.text, describe(node)),
                 text::placeIn(context.path, context.content, key.mark)});
            return;
        }
        auto heir = node.find("extends") ? m_inheritance.heirOf(node, context.path, context.projectFolder)
                                         : text::Result<Heir>(Heir{std::move(node), {}, {}});
        if (!heir) {
            remark(text::placeIn(context.path, context.content, key.mark),
                   fmt::format("{}: extends is carried along, and not followed: {}", key.text,
                               heir.error().message));
            heir = Heir{std::move(node), {}, {}};
        }
        PendingService pending =
            serviceFrom(key, std::move(heir->service), context, m_edit.plan(), m_report.remarks);
        pending.service.inherited = std::move(heir->inherited);
        for (std::size_t i = 0; i < heir->ports.size() && i < pending.service.ports.size(); ++i) {
            pending.service.ports[i].file = heir->ports[i].file;
            pending.service.ports[i].inherited = heir->ports[i].inherited;
        }
        readEnvFilesOf(pending.service.body, context);
        pending.service.node = host();
        pending.id = m_edit.insert(pending.service);
        m_services[key.text] = pending.id;
        m_pending.push_back(std::move(pending));
    }

    /// Env files whose variables only the containers see. Those that are not there are for the engine to
    /// miss.
    void readEnvFilesOf(const YamlNode &body, const ServiceContext &context)
    {
        for (const std::string &path : envFilesIn(body)) {
            const std::string target = joinPath(context.projectFolder, path);
            const bool isInside =
                !target.starts_with("..") && !isAbsolutePath(path) && !text::isExpression(path);
            if (isInside && m_repository.files.isFile(joinPath(m_repository.root, target)))
                envFile(target);
        }
    }

    /// The machine that everything imported runs on until the plan says better.
    plan::NodeId host()
    {
        if (!m_edit.plan().nodes().isEmpty())
            return m_edit.plan().nodes()[0].id;
        plan::Node node;
        node.name = "host";
        node.note = "Made by the import: the machine that runs these services";
        return m_edit.insert(std::move(node));
    }

    /// Services and networks may name what a later file defines; here all names are known.
    void finishReferences()
    {
        for (PendingService &pending : m_pending) {
            plan::Service service = m_edit.plan().services().at(pending.id);
            resolveReferences(
                service, pending, m_services, [this](const std::string &name) { return network(name); },
                m_report.remarks);
            m_edit.put(std::move(service));
        }
        m_pending.clear();
    }

    plan::NetworkId network(const std::string &name)
    {
        if (const auto found = m_networks.find(name); found != m_networks.end())
            return found->second;
        if (name != "default")
            return {};
        // Every project has its default network, defined or not.
        plan::Network made;
        made.name = freeName(m_edit.plan().networks(), name);
        if (made.name != name)
            made.composeName = name;
        if (!m_edit.plan().composeFiles().isEmpty())
            made.file = m_edit.plan().composeFiles()[0].id;
        return m_networks[name] = m_edit.insert(std::move(made));
    }

    const Repository &m_repository;
    plan::Edit m_edit;
    std::map<std::string, plan::NetworkId> m_networks;
    std::map<std::string, plan::ServiceId> m_services;
    std::set<ComposeFileId> m_recalled;
    std::string m_folder; ///< of the environment's first compose file
    Inheritance m_inheritance;
    std::vector<PendingService> m_pending;
    ImportReport m_report;
    text::Problems m_problems;
};

} // namespace

Importing importRepository(const Repository &repository, const std::vector<ImportEnvironment> &environments,
                           const plan::Plan &into)
{
    return Importer(repository, into).run(environments);
}

} // namespace portolan::compose
