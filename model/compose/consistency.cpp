#include "model/compose/consistency.h"

#include "model/compose/dependency_cycle.h"
#include "model/compose/numbers.h"
#include "model/compose/project_parts.h"
#include "model/compose/tree.h"

#include <unordered_map>
#include <unordered_set>

namespace portolan::compose {

using text::YamlNode;

namespace {

using Names = std::unordered_map<std::string_view, const YamlNode *>;

Names namesIn(const YamlNode &project, std::string_view section)
{
    Names names;
    if (const YamlNode *resources = mapIn(project, section))
        for (std::size_t i = 0; i < resources->keys.size(); ++i)
            names.emplace(resources->keys[i].text, &resources->items[i]);
    return names;
}

/// Follows keys down into maps; nullptr where one is missing.
const YamlNode *follow(const YamlNode &node, std::initializer_list<std::string_view> keys)
{
    const YamlNode *found = &node;
    for (const std::string_view key : keys)
        if (!(found = found->find(key)))
            return nullptr;
    return found;
}

/// What the services of a project can refer to.
struct Defined {
    explicit Defined(const YamlNode &project)
        : services(namesIn(project, "services"))
        , networks(namesIn(project, "networks"))
        , volumes(namesIn(project, "volumes"))
        , secrets(namesIn(project, "secrets"))
        , configs(namesIn(project, "configs"))
        , models(namesIn(project, "models"))
    {
    }

    Names services;
    Names networks;
    Names volumes;
    Names secrets;
    Names configs;
    Names models;
};

class ServiceChecker
{
public:
    ServiceChecker(const Defined &defined, const std::set<std::string, std::less<>> &disabled,
                   Diagnostics &diagnostics)
        : m_defined(defined)
        , m_disabled(disabled)
        , m_diagnostics(diagnostics)
    {
    }

    void check(const YamlNode::Key &key, const YamlNode &service)
    {
        const std::string &name = key.text;
        if (!service.find("build") && textOf(service.find("image")).empty() && !service.find("provider"))
            error(key.mark, fmt::format("service \"{}\" has neither image nor build", name));
        if (const YamlNode *build = mapIn(service, "build"))
            checkBuild(name, service, *build);
        checkNetworks(name, service);
        checkDependencies(name, service);
        checkReferences(name, service.find("volumes"), m_defined.volumes, "volume");
        checkReferences(name, service.find("configs"), m_defined.configs, "config");
        checkReferences(name, service.find("secrets"), m_defined.secrets, "secret");
        if (const YamlNode *models = mapIn(service, "models"))
            for (const YamlNode::Key &model : models->keys)
                checkDefined(name, model.mark, model.text, m_defined.models, "model");
        checkHealthcheck(name, service);
        checkScale(name, service);
        checkLimits(name, service);
        checkWatch(name, service);
        checkMounts(name, service);
    }

private:
    void error(text::Mark mark, std::string message) { m_diagnostics.error(mark, std::move(message)); }

    void checkBuild(const std::string &name, const YamlNode &service, const YamlNode &build)
    {
        if (!textOf(build.find("dockerfile")).empty() && !textOf(build.find("dockerfile_inline")).empty())
            error(build.mark, fmt::format("service \"{}\" has both dockerfile and dockerfile_inline", name));
        if (const YamlNode *contexts = mapIn(build, "additional_contexts"))
            for (const YamlNode &context : contexts->items)
                checkContext(name, context);
        checkReferences(name, build.find("secrets"), m_defined.secrets, "build secret");
        const YamlNode *platforms = build.find("platforms");
        const std::string_view platform = textOf(service.find("platform"));
        if (!platforms || platforms->items.empty() || platform.empty())
            return;
        for (const YamlNode &each : platforms->items)
            if (each.scalar == platform)
                return;
        error(platforms->mark,
              fmt::format("service \"{}\" is not built for its own platform {}", name, platform));
    }

    void checkContext(const std::string &name, const YamlNode &context)
    {
        const std::string_view value = textOf(&context);
        if (!value.starts_with("service:"))
            return;
        const std::string_view other = value.substr(8);
        const auto found = m_defined.services.find(other);
        if (found == m_defined.services.end())
            error(context.mark,
                  fmt::format("service \"{}\" builds on the undefined service \"{}\"", name, other));
        else if (!found->second->find("build"))
            error(context.mark,
                  fmt::format("service \"{}\" builds on service \"{}\", which is not built", name, other));
    }

    void checkNetworks(const std::string &name, const YamlNode &service)
    {
        const YamlNode *mode = service.find("network_mode");
        const YamlNode *networks = mapIn(service, "networks");
        const bool hasMode = !textOf(mode).empty();
        if (hasMode && networks && !networks->items.empty())
            error(mode->mark,
                  fmt::format("service \"{}\" has both network_mode and networks; keep one", name));
        if (networks)
            for (const YamlNode::Key &network : networks->keys)
                checkDefined(name, network.mark, network.text, m_defined.networks, "network");
    }

    void checkDependencies(const std::string &name, const YamlNode &service)
    {
        const YamlNode *dependencies = mapIn(service, "depends_on");
        for (std::size_t i = 0; dependencies && i < dependencies->keys.size(); ++i) {
            const std::string &other = dependencies->keys[i].text;
            const YamlNode &dependency = dependencies->items[i];
            const bool optional = textOf(dependency.find("required")) == "false";
            if (m_defined.services.contains(other) || (optional && m_disabled.contains(other)))
                continue;
            const text::Mark mark = dependencies->keys[i].mark ? dependencies->keys[i].mark : dependency.mark;
            error(mark, fmt::format("service \"{}\" depends on the {} service \"{}\"", name,
                                    m_disabled.contains(other) ? "disabled" : "undefined", other));
        }
    }

    void checkDefined(const std::string &name, text::Mark mark, std::string_view other, const Names &defined,
                      std::string_view kind)
    {
        if (!defined.contains(other))
            error(mark, fmt::format("service \"{}\" refers to the undefined {} \"{}\"", name, kind, other));
    }

    void checkReferences(const std::string &name, const YamlNode *list, const Names &defined,
                         std::string_view kind)
    {
        if (!list)
            return;
        for (const YamlNode &entry : list->items) {
            const YamlNode *source = entry.find("source");
            const std::string_view other = textOf(source);
            const bool isVolume = kind == "volume";
            if (isVolume && (textOf(entry.find("type")) != "volume" || other.empty()))
                continue;
            checkDefined(name, source ? source->mark : entry.mark, other, defined, kind);
        }
    }

    void checkHealthcheck(const std::string &name, const YamlNode &service)
    {
        const YamlNode *test = follow(service, {"healthcheck", "test"});
        if (!test || !test->isSequence() || test->items.empty())
            return;
        const std::string_view kind = textOf(&test->items.front());
        if (kind != "CMD" && kind != "CMD-SHELL" && kind != "NONE")
            error(test->mark,
                  fmt::format("the health check of service \"{}\" must begin with CMD, CMD-SHELL or NONE",
                              name));
    }

    static std::optional<std::int64_t> integerAt(const YamlNode *node)
    {
        return node && node->isScalar() ? parseInteger(node->scalar) : std::nullopt;
    }

    void checkScale(const std::string &name, const YamlNode &service)
    {
        const YamlNode *scaleNode = service.find("scale");
        const YamlNode *replicasNode = follow(service, {"deploy", "replicas"});
        const auto scale = integerAt(scaleNode);
        const auto replicas = integerAt(replicasNode);
        if (scale && replicas && *scale != *replicas)
            error(scaleNode->mark,
                  fmt::format("service \"{}\" has different values for scale and deploy.replicas", name));
        for (const YamlNode *node : {scaleNode, replicasNode})
            if (integerAt(node).value_or(0) < 0)
                error(node->mark, fmt::format("service \"{}\" is scaled to less than 0", name));
        const auto count = scale ? scale : replicas;
        const YamlNode *container = service.find("container_name");
        if (count.value_or(1) > 1 && !textOf(container).empty())
            error(container->mark,
                  fmt::format("service \"{}\" has a container_name, so that it cannot be scaled", name));
    }

    void checkLimit(const std::string &name, const YamlNode &service, std::string_view key,
                    std::initializer_list<std::string_view> deployKeys,
                    std::optional<double> (*read)(std::string_view))
    {
        const YamlNode *own = service.find(key);
        const YamlNode *group = follow(service, {"deploy", "resources", *deployKeys.begin()});
        const auto value = own && own->isScalar() ? read(own->scalar) : std::nullopt;
        if (!value || *value == 0 || !group || !group->isMap())
            return;
        const YamlNode *other = group->find(*(deployKeys.begin() + 1));
        const double deployed = other && other->isScalar() ? read(other->scalar).value_or(0) : 0;
        if (static_cast<float>(deployed) != static_cast<float>(*value))
            error(own->mark, fmt::format("service \"{}\" has different values for {} and deploy.resources.{}",
                                         name, key, fmt::join(deployKeys, ".")));
    }

    static std::optional<double> bytes(std::string_view text)
    {
        const auto size = parseByteSize(text);
        return size ? std::optional(static_cast<double>(*size)) : std::nullopt;
    }

    void checkLimits(const std::string &name, const YamlNode &service)
    {
        checkLimit(name, service, "cpus", {"limits", "cpus"}, parseNumber);
        checkLimit(name, service, "mem_limit", {"limits", "memory"}, bytes);
        checkLimit(name, service, "mem_reservation", {"reservations", "memory"}, bytes);
        checkLimit(name, service, "pids_limit", {"limits", "pids"}, parseNumber);
    }

    void checkWatch(const std::string &name, const YamlNode &service)
    {
        const YamlNode *watch = follow(service, {"develop", "watch"});
        if (!watch)
            return;
        for (const YamlNode &trigger : watch->items) {
            const std::string_view action = textOf(trigger.find("action"));
            if (textOf(trigger.find("target")).empty() && action != "rebuild" && action != "restart")
                error(trigger.mark,
                      fmt::format("service \"{}\" watches a path without a target for \"{}\"", name, action));
        }
    }

    void checkMounts(const std::string &name, const YamlNode &service)
    {
        std::unordered_set<std::string_view> targets;
        const auto mount = [&](std::string_view target, text::Mark mark) {
            if (!targets.insert(target).second)
                error(mark, fmt::format("service \"{}\" mounts \"{}\" twice", name, target));
        };
        if (const YamlNode *tmpfs = service.find("tmpfs")) {
            if (tmpfs->isScalar())
                mount(cut(tmpfs->scalar, ':').before, tmpfs->mark);
            for (const YamlNode &entry : tmpfs->items)
                mount(cut(entry.scalar, ':').before, entry.mark);
        }
        if (const YamlNode *volumes = service.find("volumes"))
            for (const YamlNode &volume : volumes->items)
                mount(textOf(volume.find("target")), volume.mark);
    }

    const Defined &m_defined;
    const std::set<std::string, std::less<>> &m_disabled;
    Diagnostics &m_diagnostics;
};

Dependencies::value_type dependenciesOf(const YamlNode::Key &key, const YamlNode &service)
{
    Dependencies::value_type dependencies{key.text, {}};
    if (const YamlNode *dependsOn = mapIn(service, "depends_on"))
        for (const YamlNode::Key &other : dependsOn->keys)
            dependencies.second.emplace_back(other.text);
    return dependencies;
}

void checkServices(const YamlNode &project, const YamlNode &services,
                   const std::set<std::string, std::less<>> &disabled, Diagnostics &diagnostics)
{
    const Defined defined(project);
    Dependencies dependencies(services.keys.size());
    forServicesAtOnce(services.keys.size(), diagnostics,
                      [&](std::size_t begin, std::size_t end, Diagnostics &own) {
                          ServiceChecker checker(defined, disabled, own);
                          for (std::size_t i = begin; i < end; ++i) {
                              checker.check(services.keys[i], services.items[i]);
                              dependencies[i] = dependenciesOf(services.keys[i], services.items[i]);
                          }
                      });
    const std::vector<std::string> cycle = findCycle(dependencies);
    if (!cycle.empty())
        diagnostics.error(
            services.find(cycle.front())->find("depends_on")->mark,
            fmt::format("services depend on each other in a circle: {}", fmt::join(cycle, " -> ")));
}

void checkSecret(const YamlNode::Key &key, const YamlNode &secret, Diagnostics &diagnostics)
{
    const bool external = textOf(secret.find("external")) == "true";
    if (!external && textOf(secret.find("file")).empty() && textOf(secret.find("environment")).empty())
        diagnostics.error(key.mark, fmt::format("secret \"{}\" needs file or environment", key.text));
}

} // namespace

void checkConsistency(const YamlNode &project, const std::set<std::string, std::less<>> &disabled,
                      Diagnostics &diagnostics)
{
    if (const YamlNode *services = mapIn(project, "services"))
        checkServices(project, *services, disabled, diagnostics);
    if (const YamlNode *secrets = mapIn(project, "secrets"))
        for (std::size_t i = 0; i < secrets->keys.size(); ++i)
            checkSecret(secrets->keys[i], secrets->items[i], diagnostics);
}

} // namespace portolan::compose
