#include "model/compose/normalize.h"

#include "model/compose/file_path.h"
#include "model/compose/project_parts.h"
#include "model/compose/tree.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <fmt/format.h>

namespace portolan::compose {

using text::YamlNode;

namespace {

void setMissing(YamlNode &map, std::string_view key, YamlNode value)
{
    const YamlNode *found = map.find(key);
    if (!found || found->isNull())
        map.set(key, std::move(value));
}

template <class Visit>
void forEachIn(YamlNode &project, std::string_view section, Visit visit)
{
    if (YamlNode *resources = mapIn(project, section))
        for (std::size_t i = 0; i < resources->keys.size(); ++i)
            visit(resources->keys[i].text, resources->items[i]);
}

/// Entries without a value get that of the variable of their name; others go, unless they are kept as they
/// are.
void resolveVariables(YamlNode &variables, const Environment &environment, bool keepUnset)
{
    const auto isOpen = [&variables](const YamlNode &item) {
        return variables.isMap() ? item.isNull()
                                 : item.isScalar() && item.scalar.find('=') == std::string::npos;
    };
    if (!variables.items.empty() && std::none_of(variables.items.begin(), variables.items.end(), isOpen))
        return;
    YamlNode resolved = variables.isMap() ? YamlNode::map() : YamlNode::sequence();
    resolved.mark = variables.mark;
    for (std::size_t i = 0; i < variables.items.size(); ++i) {
        YamlNode &item = variables.items[i];
        const bool open = isOpen(item);
        const std::string name = variables.isMap() ? variables.keys[i].text : item.scalar;
        const auto value = open ? valueIn(environment, name) : std::nullopt;
        if (open && !value && !keepUnset)
            continue;
        if (value)
            item = textAt(item.mark ? item.mark : variables.mark,
                          variables.isMap() ? *value : name + '=' + *value);
        if (variables.isMap())
            resolved.keys.push_back(std::move(variables.keys[i]));
        resolved.items.push_back(std::move(item));
    }
    variables = std::move(resolved);
}

/// Whether a service is in the default network; one that names no network joins it.
bool joinsDefaultNetwork(YamlNode &service)
{
    if (service.find("provider") || service.find("network_mode"))
        return false;
    const YamlNode *networks = service.find("networks");
    if (networks && !networks->items.empty())
        return networks->find("default") != nullptr;
    service.set("networks", YamlNode::map()).set("default", YamlNode());
    return true;
}

void addDefaultNetwork(YamlNode &project)
{
    YamlNode *networks = project.find("networks");
    if (!networks || !networks->isMap())
        networks = &project.set("networks", YamlNode::map());
    if (!networks->find("default"))
        networks->set("default", YamlNode());
}

class ImpliedDependencies
{
public:
    explicit ImpliedDependencies(YamlNode &service)
        : m_service(service)
    {
    }

    void add(std::string_view name, text::Mark mark, bool restart)
    {
        YamlNode *dependencies = m_service.find("depends_on");
        if (!dependencies || !dependencies->isMap())
            dependencies = &m_service.set("depends_on", YamlNode::map());
        if (dependencies->find(name))
            return;
        YamlNode &dependency = dependencies->set(name, YamlNode::map());
        dependency.mark = mark;
        dependency.set("condition", YamlNode::quoted("service_started"));
        dependency.set("restart", YamlNode::boolean(restart));
        dependency.set("required", YamlNode::boolean(true));
    }

private:
    YamlNode &m_service;
};

/// `NAME:ALIAS` names a service, `NAME` too; more colons are part of no name, and stay for the checks to
/// find.
std::string_view linkedService(std::string_view link)
{
    const Cut parts = cut(link, ':');
    return parts.found && parts.after.find(':') == std::string_view::npos ? parts.before : link;
}

void addImpliedDependencies(YamlNode &service)
{
    static constexpr std::array<std::string_view, 5> namespaces = {"network_mode", "ipc", "pid", "uts",
                                                                   "cgroup"};
    static constexpr std::string_view servicePrefix = "service:";
    ImpliedDependencies dependencies(service);
    if (const YamlNode *links = service.find("links"))
        for (const YamlNode &link : std::vector<YamlNode>(links->items))
            dependencies.add(linkedService(link.scalar), link.mark, true);
    for (const std::string_view key : namespaces) {
        const YamlNode *shared = service.find(key);
        const std::string value(textOf(shared));
        if (value.starts_with(servicePrefix))
            dependencies.add(std::string_view(value).substr(servicePrefix.size()), shared->mark, true);
    }
    if (const YamlNode *volumesFrom = service.find("volumes_from"))
        for (const YamlNode &source : std::vector<YamlNode>(volumesFrom->items))
            if (!source.scalar.starts_with("container:"))
                dependencies.add(cut(source.scalar, ':').before, source.mark, false);
}

void normalizeService(YamlNode &service, const Environment &environment)
{
    if (YamlNode *policy = service.find("pull_policy"); textOf(policy) == "if_not_present")
        policy->scalar = "missing";
    if (YamlNode *build = mapIn(service, "build")) {
        setMissing(*build, "context", YamlNode::quoted("."));
        if (!build->find("dockerfile_inline") || build->find("dockerfile_inline")->isNull())
            setMissing(*build, "dockerfile", YamlNode::quoted("Dockerfile"));
        if (YamlNode *args = build->find("args"))
            resolveVariables(*args, environment, false);
    }
    if (YamlNode *variables = service.find("environment"))
        resolveVariables(*variables, environment, true);
    const YamlNode *scale = service.find("scale");
    if (YamlNode *deploy = mapIn(service, "deploy"); deploy && scale)
        setMissing(*deploy, "replicas", *scale);
    if (YamlNode *volumes = service.find("volumes"))
        for (YamlNode &volume : volumes->items)
            if (YamlNode *target = volume.find("target"))
                target->scalar = cleanPath(target->scalar);
    addImpliedDependencies(service);
}

void nameResources(YamlNode &project, std::string_view projectName)
{
    for (const std::string_view section : {"networks", "volumes", "configs", "secrets"})
        forEachIn(project, section, [projectName](const std::string &key, YamlNode &resource) {
            if (resource.isNull()) {
                const text::Mark mark = resource.mark;
                resource = YamlNode::map();
                resource.mark = mark;
            }
            const bool external = textOf(resource.find("external")) == "true";
            setMissing(resource, "name",
                       YamlNode::quoted(external ? key : fmt::format("{}_{}", projectName, key)));
        });
}

} // namespace

void resolveEnvironment(YamlNode &project, const Environment &environment)
{
    forEachIn(project, "services", [&](const std::string &, YamlNode &service) {
        YamlNode *variables = service.find("environment");
        if (variables && variables->isSequence())
            resolveVariables(*variables, environment, true);
    });
}

void normalize(YamlNode &project, std::string_view projectName, const Environment &environment)
{
    std::atomic<bool> usesDefaultNetwork = false;
    ProjectParts(project).each([&](YamlNode &part) {
        forEachIn(part, "services", [&](const std::string &, YamlNode &service) {
            if (!service.isMap())
                return;
            if (joinsDefaultNetwork(service))
                usesDefaultNetwork = true;
            normalizeService(service, environment);
        });
    });
    if (usesDefaultNetwork)
        addDefaultNetwork(project);
    nameResources(project, projectName);
}

} // namespace portolan::compose
