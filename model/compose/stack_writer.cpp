#include "model/compose/stack_writer.h"

#include "model/compose/compose_writer.h"
#include "model/plan/compose_name.h"
#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::Service;
using text::YamlNode;

/// What schema 3.13 has for a service and Swarm heeds.
constexpr std::array<std::string_view, 35> serviceKeys = {"image",
                                                          "command",
                                                          "entrypoint",
                                                          "hostname",
                                                          "domainname",
                                                          "user",
                                                          "working_dir",
                                                          "labels",
                                                          "logging",
                                                          "expose",
                                                          "dns",
                                                          "dns_search",
                                                          "extra_hosts",
                                                          "env_file",
                                                          "environment",
                                                          "volumes",
                                                          "tmpfs",
                                                          "healthcheck",
                                                          "stop_grace_period",
                                                          "stop_signal",
                                                          "cap_add",
                                                          "cap_drop",
                                                          "init",
                                                          "read_only",
                                                          "tty",
                                                          "stdin_open",
                                                          "sysctls",
                                                          "ulimits",
                                                          "secrets",
                                                          "configs",
                                                          "isolation",
                                                          "credential_spec",
                                                          "networks",
                                                          "ports",
                                                          "deploy"};

/// What is said by other means here, or means nothing where every service has its node.
constexpr std::array<std::string_view, 10> replacedKeys = {
    "container_name", "depends_on", "profiles",        "restart", "network_mode",
    "mem_limit",      "cpus",       "mem_reservation", "scale",   "build"};

constexpr std::array<std::string_view, 8> deployKeys = {"mode",           "replicas",        "labels",
                                                        "update_config",  "rollback_config", "resources",
                                                        "restart_policy", "placement"};
constexpr std::array<std::string_view, 3> attachmentKeys = {"aliases", "ipv4_address", "ipv6_address"};
constexpr std::array<std::string_view, 8> networkKeys = {"name",     "driver",   "driver_opts", "ipam",
                                                         "external", "internal", "attachable",  "labels"};
constexpr std::array<std::string_view, 5> volumeKeys = {"name", "driver", "driver_opts", "external",
                                                        "labels"};
constexpr std::array<std::string_view, 6> fileKeys = {"name",   "file",   "external",
                                                      "labels", "driver", "template_driver"};

template <std::size_t Count>
bool isAmong(const std::array<std::string_view, Count> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A map with some of its keys; the others are named in \a dropped.
template <std::size_t Count>
YamlNode withKeys(const YamlNode &map, const std::array<std::string_view, Count> &names,
                  std::vector<std::string> *dropped = nullptr)
{
    if (!map.isMap())
        return map;
    YamlNode kept = YamlNode::map(map.style);
    for (std::size_t i = 0; i < map.keys.size(); ++i)
        if (isAmong(names, map.keys[i].text) || map.keys[i].text.starts_with("x-"))
            kept.set(map.keys[i].text, map.items[i]);
        else if (dropped)
            dropped->push_back(map.keys[i].text);
    return kept;
}

bool isOverlay(const plan::Network &network)
{
    return network.kind == plan::NetworkKind::Compose && network.driver == "overlay";
}

/// A path of a compose file as it is from the folder of the stack file.
std::string fromRoot(const ComposeFile &file, const std::string &path)
{
    const bool isFixed =
        path.empty() || path.starts_with('/') || path.starts_with('~') || path.starts_with('$');
    return isFixed ? path : "./" + plan::pathBeside(file.path, path);
}

/// The same for what is mounted, which is a volume's name unless it begins like a path.
std::string mountFromRoot(const ComposeFile &file, const std::string &source)
{
    return source.starts_with('.') ? fromRoot(file, source) : source;
}

class StackWriter
{
public:
    explicit StackWriter(const plan::ResolvedPlan &resolved)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
    {
    }

    StackFile run()
    {
        for (const ComposeFile &file : m_plan.composeFiles())
            m_trees[file.id] = composeTree(m_plan, file);
        YamlNode services = YamlNode::map();
        for (const Service &service : m_plan.services())
            if (service.file && m_resolved.isActive(service))
                if (auto node = serviceOf(service))
                    services.set(composeNameOf(service), std::move(*node));
        YamlNode stack = YamlNode::map();
        stack.set("services", std::move(services));
        addNetworks(stack);
        addSection(stack, "volumes", volumeKeys);
        addSection(stack, "configs", fileKeys);
        addSection(stack, "secrets", fileKeys);
        return {headLines() + sectionsOf(stack), std::move(m_problems)};
    }

private:
    std::string headLines() const
    {
        const plan::Environment *environment = m_plan.find(m_resolved.environment());
        return fmt::format("# For Docker Swarm{}: docker stack deploy -c stack.yaml NAME\n"
                           "# Variables come from the shell: set -a; . ./.env; set +a\n\n",
                           environment ? ", environment " + plan::commentText(environment->name) : "");
    }

    static std::string sectionsOf(const YamlNode &stack)
    {
        std::string text;
        for (std::size_t i = 0; i < stack.keys.size(); ++i) {
            YamlNode section = YamlNode::map();
            section.set(stack.keys[i].text, stack.items[i]);
            text += (i == 0 ? "" : "\n") + text::writeYaml(section);
        }
        return text;
    }

    void tell(plan::EntityRef entity, std::string message)
    {
        m_problems.push_back({entity, "stack.yaml: " + std::move(message), text::Severity::Warning});
    }

    std::optional<YamlNode> serviceOf(const Service &service)
    {
        const ComposeFile &file = m_plan.composeFiles().at(service.file);
        const YamlNode *section = m_trees.at(file.id).find("services");
        const YamlNode *written = section ? section->find(composeNameOf(service)) : nullptr;
        if (!written || !written->find("image")) {
            tell(service.id, "Swarm builds no images; the service is left out until it has one");
            return std::nullopt;
        }
        if (service.networkMode == plan::NetworkMode::Service) {
            tell(service.id, "Swarm cannot share the network of another service; the service is left out");
            return std::nullopt;
        }
        std::vector<std::string> dropped;
        YamlNode node = withKeys(*written, serviceKeys, &dropped);
        std::erase_if(dropped, [](const std::string &key) { return isAmong(replacedKeys, key); });
        if (!dropped.empty())
            tell(service.id, fmt::format("Swarm has no {}; left out", fmt::join(dropped, ", ")));
        setEnvFiles(node, service, file);
        moveVolumes(node, file);
        setNetworks(node, service);
        setPorts(node, service);
        setDeploy(node, *written, service);
        return node;
    }

    void setEnvFiles(YamlNode &node, const Service &service, const ComposeFile &file)
    {
        const YamlNode written = node.take("env_file");
        YamlNode files = YamlNode::sequence();
        if (written.isScalar())
            files.append(text::yamlText(fromRoot(file, written.scalar)));
        for (const YamlNode &item : written.items) {
            const YamlNode *path = item.isScalar() ? &item : item.find("path");
            const YamlNode *required = item.find("required");
            if (required && required->scalar == "false")
                tell(service.id,
                     fmt::format("Swarm needs every env_file; {} is left out", path ? path->scalar : ""));
            else if (path)
                files.append(text::yamlText(fromRoot(file, path->scalar)));
        }
        if (!files.items.empty())
            node.set("env_file", std::move(files));
    }

    static void moveVolumes(YamlNode &node, const ComposeFile &file)
    {
        YamlNode *volumes = node.find("volumes");
        if (!volumes)
            return;
        for (YamlNode &mount : volumes->items) {
            if (mount.isScalar())
                mount.scalar = mountFromRoot(file, mount.scalar.substr(0, mount.scalar.find(':'))) +
                               mount.scalar.substr(std::min(mount.scalar.find(':'), mount.scalar.size()));
            else if (YamlNode *source = mount.find("source"))
                source->scalar = mountFromRoot(file, source->scalar);
        }
    }

    void setNetworks(YamlNode &node, const Service &service)
    {
        node.take("networks");
        YamlNode networks = YamlNode::map();
        if (service.networkMode == plan::NetworkMode::Host) {
            networks.set("host", YamlNode());
            m_usesHost = true;
        } else if (service.networkMode != plan::NetworkMode::Networks) {
            tell(service.id, "Swarm has no such network_mode; left out");
        }
        for (const plan::NetworkAttachment &attachment : service.networks) {
            const plan::Network &network = m_plan.networks().at(attachment.network);
            if (network.kind != plan::NetworkKind::Compose || network.name == "default")
                continue;
            if (!isOverlay(network) && !network.external && !network.driver.empty() &&
                network.driver != "bridge") {
                tell(service.id, fmt::format("network {} is {} and ends at its machine; left out",
                                             network.name, network.driver));
                continue;
            }
            m_networks.insert(network.id);
            networks.set(composeNameOf(network), withKeys(attachment.body, attachmentKeys));
        }
        if (!networks.items.empty())
            node.set("networks", std::move(networks));
    }

    void setPorts(YamlNode &node, const Service &service)
    {
        node.take("ports");
        YamlNode ports = YamlNode::sequence();
        for (const plan::ResolvedBinding &binding : m_resolved.bindingsOf(service.id)) {
            const plan::PortBinding &written = service.ports[binding.index];
            const bool isOpen = !binding.unset.empty();
            if (isOpen && written.unsplit.empty() && written.hostIp.empty())
                ports.append(entry(YamlNode::text(written.target), YamlNode::text(written.published),
                                   written.transport));
            else if (isOpen)
                tell(service.id,
                     fmt::format("a port is left out: {} has no value here", fmt::join(binding.unset, ", ")));
            else if (!binding.error.empty())
                tell(service.id, fmt::format("a port is left out: {}", binding.error));
            else if (binding.port.hostIp && !binding.port.hostIp->isUnspecified())
                tell(service.id,
                     fmt::format("port {} is bound to {}, and Swarm would open it on every address; left out",
                                 toText(binding.port.published), toText(*binding.port.hostIp)));
            else
                addPorts(ports, binding.port);
        }
        if (!ports.items.empty())
            node.set("ports", std::move(ports));
    }

    static YamlNode entry(YamlNode target, YamlNode published, plan::Transport transport)
    {
        YamlNode port = YamlNode::map();
        port.set("target", std::move(target));
        if (!published.scalar.empty())
            port.set("published", std::move(published));
        port.set("protocol", YamlNode::text(std::string(toText(transport))));
        port.set("mode", YamlNode::text("host"));
        return port;
    }

    /// One entry for each port: the long form has no ranges.
    static void addPorts(YamlNode &ports, const plan::ResolvedPort &port)
    {
        for (int i = 0; i < port.target.size(); ++i) {
            YamlNode published;
            if (!port.published.isNone())
                published = YamlNode::integer(port.published.first + i);
            ports.append(
                entry(YamlNode::integer(port.target.first + i), std::move(published), port.transport));
        }
    }

    void setDeploy(YamlNode &node, const YamlNode &written, const Service &service)
    {
        const YamlNode *known = node.find("deploy");
        YamlNode deploy = YamlNode::map();
        for (const std::string_view key : deployKeys)
            if (const YamlNode *value = known ? known->find(key) : nullptr)
                deploy.set(key, *value);
        node.take("deploy");
        const auto within = [](YamlNode &map, std::string_view key) -> YamlNode & {
            YamlNode *found = map.find(key);
            return found && found->isMap() ? *found : map.set(key, YamlNode::map());
        };
        if (const YamlNode *scale = written.find("scale"); scale && !deploy.find("replicas"))
            deploy.set("replicas", *scale);
        const std::array<std::tuple<const char *, const char *, const char *>, 3> limits = {
            {{"mem_limit", "limits", "memory"},
             {"cpus", "limits", "cpus"},
             {"mem_reservation", "reservations", "memory"}}};
        for (const auto &[key, group, name] : limits)
            if (const YamlNode *value = written.find(key))
                within(within(deploy, "resources"), group).set(name, YamlNode::quoted(value->scalar));
        if (const YamlNode *resources = deploy.find("resources"))
            if (const YamlNode *reservations = resources->find("reservations");
                reservations && reservations->find("devices")) {
                tell(service.id, "Swarm reserves no devices; left out");
                within(within(deploy, "resources"), "reservations").take("devices");
            }
        if (const YamlNode *restart = written.find("restart"); restart && !deploy.find("restart_policy")) {
            const bool never = restart->scalar == "no" || restart->scalar == "false";
            const std::string condition = never                                       ? "none"
                                          : restart->scalar.starts_with("on-failure") ? "on-failure"
                                                                                      : "any";
            within(deploy, "restart_policy").set("condition", YamlNode::quoted(condition));
        }
        holdToNode(within(deploy, "placement"), service);
        node.set("deploy", std::move(deploy));
    }

    void holdToNode(YamlNode &placement, const Service &service)
    {
        const plan::Node *node = m_plan.find(m_resolved.nodeOf(service));
        YamlNode *constraints = placement.find("constraints");
        const auto namesNode = [](const YamlNode &constraint) {
            return constraint.scalar.starts_with("node.hostname") || constraint.scalar.starts_with("node.id");
        };
        if (!node ||
            (constraints && std::any_of(constraints->items.begin(), constraints->items.end(), namesNode)))
            return;
        YamlNode &list = constraints ? *constraints : placement.set("constraints", YamlNode::sequence());
        list.append(text::yamlText(
            fmt::format("node.hostname == {}", node->hostname.empty() ? node->name : node->hostname)));
    }

    void addNetworks(YamlNode &stack)
    {
        YamlNode networks = YamlNode::map();
        for (const plan::NetworkId id : m_networks) {
            const plan::Network &network = m_plan.networks().at(id);
            const YamlNode *section = network.file ? m_trees.at(network.file).find("networks") : nullptr;
            const YamlNode *written = section ? section->find(composeNameOf(network)) : &network.body;
            YamlNode body = written && written->isMap() ? withKeys(*written, networkKeys) : YamlNode::map();
            body.style = text::YamlStyle::Plain;
            if (!network.external)
                body.set("driver", YamlNode::text("overlay"));
            networks.set(composeNameOf(network), std::move(body));
        }
        if (m_usesHost) {
            YamlNode host = YamlNode::map();
            host.set("external", YamlNode::boolean(true));
            host.set("name", YamlNode::text("host"));
            networks.set("host", std::move(host));
        }
        if (!networks.items.empty())
            stack.set("networks", std::move(networks));
    }

    template <std::size_t Count>
    void addSection(YamlNode &stack, std::string_view name, const std::array<std::string_view, Count> &keys)
    {
        YamlNode section = YamlNode::map();
        for (const ComposeFile &file : m_plan.composeFiles()) {
            const YamlNode *written = m_trees.at(file.id).find(name);
            if (!written || !written->isMap())
                continue;
            for (std::size_t i = 0; i < written->keys.size(); ++i) {
                std::vector<std::string> dropped;
                YamlNode entry = withKeys(written->items[i], keys, &dropped);
                if (YamlNode *path = entry.find("file"))
                    path->scalar = fromRoot(file, path->scalar);
                if (!dropped.empty() && name != "volumes" && !entry.find("file")) {
                    tell(file.id,
                         fmt::format(
                             "Swarm takes {} from a file or as they are in the cluster; create {} there",
                             name, written->keys[i].text));
                    entry = YamlNode::map();
                    entry.set("external", YamlNode::boolean(true));
                }
                section.set(written->keys[i].text, std::move(entry));
            }
        }
        if (!section.items.empty())
            stack.set(name, std::move(section));
    }

    const plan::ResolvedPlan &m_resolved;
    const plan::Plan &m_plan;
    std::map<plan::ComposeFileId, YamlNode> m_trees;
    std::set<plan::NetworkId> m_networks;
    bool m_usesHost = false;
    std::vector<plan::DerivationProblem> m_problems;
};

} // namespace

bool needsStack(const plan::ResolvedPlan &resolved)
{
    std::map<plan::NetworkId, std::set<plan::NodeId>> nodes;
    for (const Service &service : resolved.plan().services())
        if (service.file && resolved.isActive(service))
            for (const plan::NetworkAttachment &attachment : service.networks)
                if (isOverlay(resolved.plan().networks().at(attachment.network)))
                    nodes[attachment.network].insert(resolved.nodeOf(service));
    return std::any_of(nodes.begin(), nodes.end(), [](const auto &entry) { return entry.second.size() > 1; });
}

StackFile writeStack(const plan::ResolvedPlan &resolved)
{
    return StackWriter(resolved).run();
}

} // namespace portolan::compose
