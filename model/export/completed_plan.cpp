#include "model/export/completed_plan.h"

#include "model/compose/import.h"
#include "model/plan/resolved_plan.h"
#include "model/proxy/entrances.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace portolan::exports {

namespace {

using plan::ComposeFile;
using plan::ComposeFileId;
using plan::Plan;
using plan::Service;
using text::YamlNode;

/// A name as Compose takes it for a project. Source: Compose specification, name.
std::string projectName(std::string_view name)
{
    std::string project;
    for (const char c : name) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool isPlain = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (isPlain || (!project.empty() && project.back() != '-'))
            project += isPlain || small == '_' ? small : '-';
    }
    while (project.ends_with('-'))
        project.pop_back();
    return project;
}

/// The named volume that a service mounts; empty for binds, for anonymous volumes and for what depends on a
/// variable.
std::string volumeName(const YamlNode &mount)
{
    std::string source;
    if (mount.isScalar() && mount.scalar.find(':') != std::string::npos)
        source = mount.scalar.substr(0, mount.scalar.find(':'));
    const YamlNode *type = mount.find("type");
    if (const YamlNode *named = mount.find("source"); named && type && type->scalar == "volume")
        source = named->scalar;
    return source.find_first_of("./~$\\") == std::string::npos ? source : std::string();
}

class Completion
{
public:
    explicit Completion(const Plan &plan)
        : m_edit(plan)
    {
    }

    Plan run()
    {
        defineNetworks();
        defineVolumes();
        publishEntrances();
        if (!hasRoots())
            addRoots();
        return m_edit.plan();
    }

private:
    const Plan &plan() const { return m_edit.plan(); }

    ComposeFileId fileNamed(const std::string &path, const std::string &note)
    {
        if (const ComposeFile *known = plan::findByName(plan().composeFiles(), path))
            return known->id;
        ComposeFile file;
        file.path = path;
        file.note = note;
        return m_edit.insert(std::move(file));
    }

    void defineNetworks()
    {
        std::set<plan::NetworkId> used;
        for (const Service &service : plan().services())
            if (service.file)
                for (const plan::NetworkAttachment &attachment : service.networks)
                    used.insert(attachment.network);
        const bool isOneFile = plan().composeFiles().size() == 1;
        for (const plan::NetworkId id : used) {
            const plan::Network &network = plan().networks().at(id);
            if (network.file || network.kind != plan::NetworkKind::Compose || network.name == "default")
                continue;
            const ComposeFileId file = isOneFile
                                           ? plan().composeFiles()[0].id
                                           : fileNamed("networks.yaml", "Networks that the services share");
            m_edit.modify(id, [file](plan::Network &n) { n.file = file; });
        }
    }

    void defineVolumes()
    {
        std::set<std::string> defined;
        for (const ComposeFile &file : plan().composeFiles())
            if (const YamlNode *volumes = file.body.find("volumes"))
                for (const YamlNode::Key &key : volumes->keys)
                    defined.insert(key.text);
        std::map<ComposeFileId, std::vector<std::string>> missing;
        for (const Service &service : plan().services())
            if (const YamlNode *mounts = service.file ? service.body.find("volumes") : nullptr)
                for (const YamlNode &mount : mounts->items)
                    if (const std::string name = volumeName(mount);
                        !name.empty() && defined.insert(name).second)
                        missing[service.file].push_back(name);
        for (const auto &[file, names] : missing)
            m_edit.modify(file, [&names = names](ComposeFile &f) {
                YamlNode *volumes = f.body.find("volumes");
                YamlNode &section = volumes ? *volumes : f.body.set("volumes", YamlNode::map());
                for (const std::string &name : names)
                    section.set(name, YamlNode());
            });
    }

    /// A stream answers only when its proxy publishes the port, too.
    void publishEntrances()
    {
        std::vector<plan::EnvironmentId> environments;
        for (const plan::Environment &environment : plan().environments())
            environments.push_back(environment.id);
        if (environments.empty())
            environments.emplace_back();
        for (const plan::EnvironmentId environment : environments)
            for (const proxy::MissingPort &missing :
                 proxy::missingPorts(plan::ResolvedPlan(plan(), environment))) {
                if (!plan().services().at(missing.owner).file)
                    continue;
                const std::string application = plan().routes().at(missing.route).application;
                m_edit.modify(missing.owner, [&](Service &service) {
                    service.ports.push_back(proxy::bindingFor(missing.entrance, application));
                });
            }
    }

    /// The plan says itself what Compose is given.
    bool hasRoots() const
    {
        const auto isMain = [](const ComposeFile &file) {
            return file.path.find('/') == std::string::npos && compose::isMainComposeFile(file.path);
        };
        const auto namesFiles = [](const plan::Environment &environment) {
            return !environment.composeFiles.empty();
        };
        return std::any_of(plan().composeFiles().begin(), plan().composeFiles().end(), isMain) ||
               std::any_of(plan().environments().begin(), plan().environments().end(), namesFiles);
    }

    void addRoots()
    {
        std::set<std::string> included;
        for (const ComposeFile &file : plan().composeFiles())
            for (const plan::Include &include : file.includes)
                for (const std::string &path : include.paths)
                    included.insert(plan::pathBeside(file.path, path));
        std::vector<ComposeFile> fragments;
        for (const ComposeFile &file : plan().composeFiles())
            if (!included.contains(file.path))
                fragments.push_back(file);
        if (fragments.empty())
            return;
        std::map<ComposeFileId, std::set<plan::NodeId>> nodesOf;
        std::set<plan::NodeId> nodes;
        for (const Service &service : plan().services())
            if (service.file) {
                nodesOf[service.file].insert(service.node);
                nodes.insert(service.node);
            }
        // What the others refer to comes first, as people write it.
        std::stable_partition(fragments.begin(), fragments.end(),
                              [&](const ComposeFile &file) { return !nodesOf.contains(file.id); });
        const bool isSplit =
            nodes.size() > 1 && std::all_of(nodesOf.begin(), nodesOf.end(),
                                            [](const auto &entry) { return entry.second.size() == 1; });
        addRoot("compose.yaml", isSplit ? "Every service, for one machine that runs them all" : "",
                fragments);
        for (const plan::NodeId node : isSplit ? nodes : std::set<plan::NodeId>()) {
            std::vector<ComposeFile> own = fragments;
            std::erase_if(own, [&](const ComposeFile &file) {
                const auto found = nodesOf.find(file.id);
                return found != nodesOf.end() && !found->second.contains(node);
            });
            const std::string &name = plan().nodes().at(node).name;
            addRoot(fmt::format("compose.{}.yaml", name), fmt::format("What runs on {}", name), own);
        }
    }

    void addRoot(const std::string &path, const std::string &note, const std::vector<ComposeFile> &fragments)
    {
        if (plan::findByName(plan().composeFiles(), path))
            return;
        ComposeFile root;
        root.path = path;
        root.note = note;
        root.projectName = projectName(plan().settings().name);
        for (const ComposeFile &fragment : fragments)
            root.includes.push_back({{fragment.path}, {}, {}});
        m_edit.insert(std::move(root));
    }

    plan::Edit m_edit;
};

} // namespace

bool beginsDeployment(const Plan &plan)
{
    const auto wasRead = [](const Service &service) {
        return service.source.line != 0;
    };
    const auto hasFile = [](const Service &service) {
        return bool(service.file);
    };
    return std::any_of(plan.services().begin(), plan.services().end(), hasFile) &&
           std::none_of(plan.services().begin(), plan.services().end(), wasRead);
}

Plan completedPlan(const Plan &plan)
{
    return beginsDeployment(plan) ? Completion(plan).run() : plan;
}

} // namespace portolan::exports
