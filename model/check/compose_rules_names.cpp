#include "model/check/compose_body.h"
#include "model/check/compose_rules.h"
#include "model/check/fix_tools.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

/// Names that are given twice, or to nothing.
namespace portolan::check {

namespace {

using text::YamlNode;

/// The container names of a node, as they are given there.
template <class Visit>
void visitContainerNames(const Situation &here, plan::NodeId node, Visit visit)
{
    here.visitServicesOn(node, [&](const plan::Service &service) {
        if (!service.file || !here.resolved.isActive(service))
            return;
        if (std::string name = here.value(here.resolved.containerNameOf(service)); !name.empty())
            visit(service, std::move(name));
    });
}

/// A kind of thing that a service refers to by name, where nothing of that name is.
struct Reference {
    std::string_view section; ///< of the service's body
    std::string_view message;
};

constexpr Reference networkReference{
    "networks",
    phrase("check", "{service} is attached to network {name}, which no compose file defines. Create it.")};
constexpr Reference volumeReference{
    "volumes", phrase("check", "{service} mounts volume {name}, which no compose file defines. Create it.")};
constexpr Reference secretReference{
    "secrets", phrase("check", "{service} uses secret {name}, which no compose file defines. Define it.")};
constexpr Reference configReference{
    "configs", phrase("check", "{service} uses config {name}, which no compose file defines. Define it.")};
constexpr Reference dependencyReference{
    "depends_on",
    phrase("check",
           "{service} depends on {name}, which no compose file defines. Define it, or drop the dependency.")};
constexpr std::string_view waitingMessage =
    phrase("check", "{service} depends on {name}, which does not start with it: its profile is not chosen.");
constexpr std::string_view elsewhereMessage = phrase(
    "check",
    "{service} depends on {name}, which does not start with it: no compose file of the environment has it.");

/// The names of a section, values known.
std::vector<std::string> valuesIn(const Situation &here, const plan::Service &service,
                                  std::string_view section)
{
    std::vector<std::string> names = namesIn(service.body, section);
    for (std::string &name : names)
        name = here.value(name);
    return names;
}

void report(const plan::Service &service, const Reference &reference, const std::string &name,
            Observations &found)
{
    found.push_back({.entity = service.id,
                     .field = fmt::format("compose.{}", reference.section),
                     .message = {reference.message, {{"service", service.name}, {"name", name}}}});
}

bool isServiceKey(const plan::Plan &plan, const std::string &name)
{
    const auto &services = plan.services();
    return std::any_of(services.begin(), services.end(),
                       [&](const plan::Service &service) { return service.file && keyOf(service) == name; });
}

bool isNetworkKey(const plan::Plan &plan, const std::string &name)
{
    const auto &networks = plan.networks();
    return name == "default" ||
           std::any_of(networks.begin(), networks.end(), [&](const plan::Network &network) {
               return network.kind == plan::NetworkKind::Compose && keyOf(network) == name;
           });
}

void checkVolumes(const Situation &here, const plan::Service &service, Observations &found)
{
    std::vector<std::string> seen;
    for (const Mount &mount : mountsOf(here, service)) {
        if (mount.type != "volume" || mount.source.empty() ||
            here.definitions.volumes.contains(mount.source) ||
            std::find(seen.begin(), seen.end(), mount.source) != seen.end())
            continue;
        report(service, volumeReference, mount.source, found);
        seen.push_back(mount.source);
    }
}

bool isRequired(const plan::Dependency &dependency)
{
    const YamlNode *required = dependency.body.find("required");
    return !required || required->scalar != "false";
}

void checkDependencies(const Situation &here, const plan::Service &service, Observations &found)
{
    for (const std::string &name : valuesIn(here, service, "depends_on"))
        if (!isServiceKey(here.plan(), name))
            report(service, dependencyReference, name, found);
    for (const plan::Dependency &dependency : service.dependsOn) {
        const plan::Service &needed = here.plan().services().at(dependency.service);
        if (!here.resolved.isActive(needed) && isRequired(dependency))
            found.push_back(
                {.entity = service.id,
                 .field = "depends-on",
                 .message = {!needed.file || here.uses(needed.file) ? waitingMessage : elsewhereMessage,
                             {{"service", service.name}, {"name", needed.name}}},
                 .related = {{needed.id, "profiles"}}});
    }
}

const std::string &argument(const Finding &finding, std::string_view name)
{
    static const std::string none;
    const auto &arguments = finding.message.arguments;
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [name](const auto &a) { return a.first == name; });
    return found == arguments.end() ? none : found->second;
}

Fix createVolume(const plan::Plan &plan, const plan::Service &service, const std::string &name)
{
    return makeFix(plan, say(phrase("check", "Create volume {}"), name), [&](plan::Edit &edit) {
        edit.modify(service.file, [&](plan::ComposeFile &file) {
            YamlNode *volumes = file.body.find("volumes");
            (volumes ? *volumes : file.body.set("volumes", YamlNode::map())).set(name, {});
        });
    });
}

/// Takes a name out of a section, however it is written there.
YamlNode takeValue(const Situation &here, plan::Service &service, std::string_view section,
                   const std::string &value)
{
    for (const std::string &name : namesIn(service.body, section))
        if (here.value(name) == value)
            return takeName(service.body, section, name);
    return {};
}

Fix createNetwork(const Situation &here, const plan::Service &service, const std::string &name)
{
    const plan::Plan &plan = here.plan();
    return makeFix(plan, say(phrase("check", "Create network {}"), name), [&](plan::Edit &edit) {
        plan::Network network;
        network.name = name;
        for (int number = 2; findByName(plan.networks(), network.name); ++number)
            network.name = fmt::format("{}-{}", name, number);
        network.composeName = network.name == name ? std::string() : name;
        network.file = service.file;
        const plan::NetworkId id = edit.insert(network);
        edit.modify(service.id, [&](plan::Service &changed) {
            changed.networks.push_back({id, takeValue(here, changed, "networks", name)});
        });
    });
}

/// The fix that starts what a service needs, in the environments where it does not.
std::optional<Fix> startFix(const Overview &overview, const Finding &finding)
{
    const plan::Service *needed =
        finding.related.empty() ? nullptr
                                : overview.plan().find(finding.related.front().entity.as<plan::Service>());
    if (!needed || needed->profiles.empty() || finding.environments.empty())
        return std::nullopt;
    const std::string &profile = needed->profiles.front();
    return makeFix(
        overview.plan(), say(phrase("check", "Choose profile {}"), profile), [&](plan::Edit &edit) {
            for (const plan::EnvironmentId id : finding.environments)
                edit.modify(id,
                            [&](plan::Environment &environment) { environment.profiles.push_back(profile); });
        });
}

} // namespace

void checkNameDup(const Situation &here, const plan::Node &node, Observations &found)
{
    std::unordered_map<std::string, plan::ServiceId> first;
    visitContainerNames(here, node.id, [&](const plan::Service &service, std::string name) {
        const auto [known, isNew] = first.try_emplace(name, service.id);
        if (isNew)
            return;
        found.push_back(
            {.entity = service.id,
             .field = "container-name",
             .message = {phrase("check", "The container name {name} on {node} is taken by {service}."),
                         {{"name", name},
                          {"node", node.name},
                          {"service", here.plan().services().at(known->second).name}}},
             .related = {{known->second, "container-name"}}});
    });
}

std::vector<Fix> fixNameDup(const Overview &overview, const Finding &finding)
{
    const plan::Service *service = overview.plan().find(finding.entity.as<plan::Service>());
    if (!service)
        return {};
    std::unordered_set<std::string> taken;
    for (const Situation &here : overview.situations())
        visitContainerNames(here, here.resolved.nodeOf(*service),
                            [&](const plan::Service &, std::string name) { taken.insert(std::move(name)); });
    std::string name = service->name;
    for (int number = 2; taken.contains(name); ++number)
        name = fmt::format("{}-{}", service->name, number);
    const auto rename = [&](std::string title, const std::string &to) {
        return makeFix(overview.plan(), std::move(title), [&](plan::Edit &edit) {
            edit.modify(service->id, [&](plan::Service &changed) { changed.containerName = to; });
        });
    };
    return {rename(say(phrase("check", "Name it {}"), name), name),
            rename(say(phrase("check", "Let Compose name it")), "")};
}

void checkRefUndefined(const Situation &here, const plan::Service &service, Observations &found)
{
    if (!service.file)
        return;
    for (const std::string &name : valuesIn(here, service, "networks"))
        if (!isNetworkKey(here.plan(), name))
            report(service, networkReference, name, found);
    checkVolumes(here, service, found);
    for (const std::string &name : valuesIn(here, service, "secrets"))
        if (!here.definitions.secrets.contains(name))
            report(service, secretReference, name, found);
    for (const std::string &name : valuesIn(here, service, "configs"))
        if (!here.definitions.configs.contains(name))
            report(service, configReference, name, found);
    checkDependencies(here, service, found);
    constexpr std::string_view shared = "service:";
    if (service.networkMode == plan::NetworkMode::Other && service.networkModeText.starts_with(shared))
        found.push_back(
            {.entity = service.id,
             .field = "network-mode-text",
             .message = {
                 phrase("check",
                        "{service} uses the network of {name}, which no compose file defines. Define it."),
                 {{"service", service.name}, {"name", service.networkModeText.substr(shared.size())}}}});
}

std::vector<Fix> fixRefUndefined(const Overview &overview, const Finding &finding)
{
    const plan::Plan &plan = overview.plan();
    const plan::Service *service = plan.find(finding.entity.as<plan::Service>());
    if (!service || !service->file)
        return {};
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (situations.empty())
        return {};
    const Situation &here = situations.front();
    const std::string &name = argument(finding, "name");
    if (finding.message.pattern == volumeReference.message)
        return {createVolume(plan, *service, name)};
    if (finding.message.pattern == networkReference.message)
        return {createNetwork(here, *service, name)};
    if (finding.message.pattern == dependencyReference.message)
        return {makeFix(plan, say(phrase("check", "Drop the dependency on {}"), name), [&](plan::Edit &edit) {
            edit.modify(service->id,
                        [&](plan::Service &changed) { takeValue(here, changed, "depends_on", name); });
        })};
    std::vector<Fix> fixes;
    if (finding.message.pattern == waitingMessage) {
        if (auto fix = startFix(overview, finding))
            fixes.push_back(*std::move(fix));
    } else if (finding.message.pattern != elsewhereMessage) {
        return {};
    }
    fixes.push_back(
        makeFix(plan, say(phrase("check", "Let {} start without it"), service->name), [&](plan::Edit &edit) {
            edit.modify(service->id, [&](plan::Service &changed) {
                for (plan::Dependency &dependency : changed.dependsOn)
                    if (plan::EntityRef(dependency.service) == finding.related.front().entity)
                        dependency.body.set("required", YamlNode::boolean(false));
            });
        }));
    return fixes;
}

} // namespace portolan::check
