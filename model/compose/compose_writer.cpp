#include "model/compose/compose_writer.h"

#include "model/compose/comment_lines.h"
#include "model/compose/secret_values.h"
#include "model/compose/update_service.h"
#include "model/plan/compose_name.h"
#include "model/plan/port_syntax.h"
#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::Network;
using plan::Plan;
using plan::PortBinding;
using plan::Service;
using text::YamlNode;
using text::yamlText;

/// What a service is, where it is reached, what it needs, what it keeps: the order that maintainers of
/// Compose files write in. Other keys follow in their own order.
constexpr std::array<std::string_view, 17> serviceKeys = {
    "extends",  "image",        "build",    "container_name", "hostname", "profiles",
    "restart",  "network_mode", "networks", "expose",         "ports",    "depends_on",
    "env_file", "environment",  "volumes",  "healthcheck",    "labels"};

constexpr std::array<std::string_view, 3> networkKeys = {"name", "driver", "external"};

template <std::size_t Count>
YamlNode inOrder(const std::array<std::string_view, Count> &order, YamlNode map)
{
    YamlNode ordered = YamlNode::map();
    for (const std::string_view key : order)
        if (map.find(key))
            ordered.set(key, map.take(key));
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        ordered.keys.push_back(std::move(map.keys[i]));
        ordered.items.push_back(std::move(map.items[i]));
    }
    return ordered;
}

YamlNode bodyOf(const YamlNode &carried)
{
    YamlNode body = carried.isMap() ? carried : YamlNode::map();
    body.style = text::YamlStyle::Plain;
    return body;
}

void setText(YamlNode &map, std::string_view key, const std::string &value)
{
    if (!value.empty())
        map.set(key, yamlText(value));
}

YamlNode textList(const std::vector<std::string> &values)
{
    YamlNode list = YamlNode::sequence();
    for (const std::string &value : values)
        list.append(yamlText(value));
    return list;
}

YamlNode oneOrList(const std::vector<std::string> &values)
{
    return values.size() == 1 ? yamlText(values.front()) : textList(values);
}

using NamedBodies = std::vector<std::pair<std::string, YamlNode>>;

/// A list of names where no name has anything to add, a map otherwise; \a empty stands for a name without
/// more.
YamlNode listOrMap(const NamedBodies &entries, const YamlNode &empty)
{
    const bool plain =
        std::all_of(entries.begin(), entries.end(), [](const auto &entry) { return entry.second.isEmpty(); });
    YamlNode node = plain ? YamlNode::sequence() : YamlNode::map();
    for (const auto &[name, body] : entries) {
        if (plain)
            node.append(yamlText(name));
        else
            node.set(name, body.isEmpty() ? empty : body);
    }
    return node;
}

/// Adds the names of a map that a service's body carries because the plan has no entity for them.
NamedBodies withCarried(NamedBodies entries, const Service &service, std::string_view key)
{
    const YamlNode *carried = service.body.find(key);
    if (carried && carried->isMap() && carried->tag == text::YamlTag::None)
        for (std::size_t i = 0; i < carried->keys.size(); ++i)
            entries.emplace_back(carried->keys[i].text, carried->items[i]);
    return entries;
}

NamedBodies networksOf(const Plan &plan, const Service &service)
{
    NamedBodies entries;
    for (const plan::NetworkAttachment &attachment : service.networks) {
        const Network *network = plan.find(attachment.network);
        if (network && network->kind == plan::NetworkKind::Compose)
            entries.emplace_back(composeNameOf(*network), attachment.body);
    }
    return withCarried(std::move(entries), service, "networks");
}

NamedBodies dependenciesOf(const Plan &plan, const Service &service)
{
    NamedBodies entries;
    for (const plan::Dependency &dependency : service.dependsOn)
        if (const Service *other = plan.find(dependency.service))
            entries.emplace_back(composeNameOf(*other), dependency.body);
    return withCarried(std::move(entries), service, "depends_on");
}

/// The long syntax has no form without a condition. Source: Compose specification, depends_on.
YamlNode whenStarted()
{
    YamlNode started = YamlNode::map();
    started.set("condition", YamlNode::text("service_started"));
    return started;
}

YamlNode networkModeOf(const Plan &plan, const Service &service)
{
    switch (service.networkMode) {
    case plan::NetworkMode::Networks: return {};
    case plan::NetworkMode::None: return yamlText("none");
    case plan::NetworkMode::Host: return yamlText("host");
    case plan::NetworkMode::Other: return yamlText(service.networkModeText);
    case plan::NetworkMode::Service: break;
    }
    const Service *owner = plan.find(service.sharesNetworkOf);
    return owner ? yamlText("service:" + composeNameOf(*owner)) : YamlNode();
}

YamlNode numberOrText(const std::string &value)
{
    return text::scalarType(value) == text::YamlScalarType::Integer ? YamlNode::text(value) : yamlText(value);
}

YamlNode longPort(const PortBinding &binding)
{
    YamlNode port = YamlNode::map();
    setText(port, "name", binding.name);
    port.set("target", numberOrText(binding.target));
    setText(port, "host_ip", binding.hostIp);
    if (!binding.published.empty())
        port.set("published", YamlNode::quoted(binding.published));
    if (binding.transport != plan::Transport::Tcp)
        port.set("protocol", yamlText(std::string(toText(binding.transport))));
    for (std::size_t i = 0; i < binding.body.keys.size(); ++i)
        port.set(binding.body.keys[i].text, binding.body.items[i]);
    return port;
}

YamlNode portOf(const PortBinding &binding)
{
    const bool isLong = binding.syntax == plan::PortSyntax::Long || needsLongForm(binding);
    if (isLong && binding.unsplit.empty())
        return longPort(binding);
    std::string form = shortForm(binding);
    return binding.syntax == plan::PortSyntax::ShortUnquoted ? YamlNode::text(std::move(form))
                                                             : YamlNode::quoted(std::move(form));
}

/// The file that a port is written in, empty for its service's own. A new port of a service that was imported
/// goes where all others stand, if that is one file laid over the service's own.
std::string_view writtenIn(const Service &service, const PortBinding &binding)
{
    const auto isNew = [](const PortBinding &port) {
        return port.file.empty() && !port.inherited && port.source.line == 0;
    };
    if (!isNew(binding) || service.source.line == 0)
        return binding.file;
    std::string_view overlay;
    for (const PortBinding &other : service.ports) {
        if (isNew(other))
            continue;
        if (other.inherited || other.file.empty() || (!overlay.empty() && overlay != other.file))
            return {};
        overlay = other.file;
    }
    return overlay;
}

YamlNode serviceTree(const Plan &plan, const Service &service)
{
    YamlNode tree = bodyOf(service.body);
    setText(tree, "image", service.image);
    setText(tree, "container_name", service.containerName);
    if (!service.profiles.empty())
        tree.set("profiles", textList(service.profiles)).style = text::YamlStyle::Flow;
    YamlNode ports = YamlNode::sequence();
    for (const PortBinding &binding : service.ports)
        if (binding.inherited || writtenIn(service, binding).empty())
            ports.append(portOf(binding));
    if (!ports.items.empty())
        tree.set("ports", std::move(ports));
    if (YamlNode mode = networkModeOf(plan, service); !mode.isNull())
        tree.set("network_mode", std::move(mode));
    if (const NamedBodies networks = networksOf(plan, service); !networks.empty())
        tree.set("networks", listOrMap(networks, YamlNode()));
    if (const NamedBodies dependencies = dependenciesOf(plan, service); !dependencies.empty())
        tree.set("depends_on", listOrMap(dependencies, whenStarted()));
    tree = inOrder(serviceKeys, std::move(tree));
    if (service.inherited.isNull())
        return tree;
    YamlNode bare = YamlNode::map();
    if (const YamlNode *extends = service.body.find("extends"))
        bare.set("extends", *extends);
    return updatedHeir(bare, tree, service.inherited);
}

YamlNode addressPools(const std::vector<plan::Subnet> &subnets)
{
    YamlNode pools = YamlNode::sequence();
    for (const plan::Subnet &subnet : subnets) {
        YamlNode pool = YamlNode::map();
        pool.set("subnet", yamlText(toText(subnet)));
        pools.append(std::move(pool));
    }
    YamlNode ipam = YamlNode::map();
    ipam.set("config", std::move(pools));
    return ipam;
}

YamlNode networkTree(const Network &network)
{
    YamlNode tree = bodyOf(network.body);
    setText(tree, "name", network.engineName);
    setText(tree, "driver", network.driver);
    if (network.external)
        tree.set("external", YamlNode::boolean(true));
    if (!network.subnets.empty() && !network.external && !tree.find("ipam"))
        tree.set("ipam", addressPools(network.subnets));
    tree = inOrder(networkKeys, std::move(tree));
    return tree.isEmpty() ? YamlNode() : tree;
}

YamlNode includeTree(const plan::Include &include)
{
    if (include.paths.size() == 1 && include.projectDirectory.empty() && include.envFiles.empty())
        return yamlText(include.paths.front());
    YamlNode tree = YamlNode::map();
    tree.set("path", oneOrList(include.paths));
    setText(tree, "project_directory", include.projectDirectory);
    if (!include.envFiles.empty())
        tree.set("env_file", oneOrList(include.envFiles));
    return tree;
}

/// The text of one entry of a section, moved one level in. A blank line inside is one of a literal block: it
/// stays bare.
std::string indented(const std::string &lines)
{
    std::string text;
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = lines.find('\n', begin);
        if (end != begin)
            text += "  ";
        text += lines.substr(begin, end - begin + 1);
        begin = end + 1;
    }
    return text;
}

/// Text in sections with a blank line between them, but for where one would become part of a literal block's
/// value.
class Page
{
public:
    void add(const std::string &lines)
    {
        if (!m_text.empty() && !m_text.ends_with("\n\n") && !m_opened)
            m_text += '\n';
        m_text += lines;
        m_opened = false;
    }

    /// A heading, which its first entry follows at once.
    void open(std::string_view key)
    {
        add(std::string(key) + ":\n");
        m_opened = true;
    }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
    bool m_opened = false;
};

std::string entryText(const YamlNode::Key &key, const YamlNode &value)
{
    YamlNode entry = YamlNode::map();
    entry.keys.push_back(key);
    entry.items.push_back(value);
    return text::writeYaml(entry);
}

template <class Entity>
std::vector<const Entity *> entitiesIn(const plan::Table<Entity> &table, plan::ComposeFileId file)
{
    std::vector<const Entity *> entities;
    for (const Entity &entity : table)
        if (entity.file == file)
            entities.push_back(&entity);
    return entities;
}

/// Built without look-ups, as a file may hold thousands; that names are unique is the plan's matter.
template <class Entity, class ToTree>
YamlNode sectionOf(const std::vector<const Entity *> &entities, ToTree toTree)
{
    YamlNode section = YamlNode::map();
    for (const Entity *entity : entities) {
        section.keys.push_back({composeNameOf(*entity), {}, {}});
        section.items.push_back(toTree(*entity));
    }
    return section;
}

void append(YamlNode &section, const YamlNode &more)
{
    section.keys.insert(section.keys.end(), more.keys.begin(), more.keys.end());
    section.items.insert(section.items.end(), more.items.begin(), more.items.end());
}

/// Entries and entities run in step; entries that come from the file's body follow, and have no entity.
template <class Entity>
void addSection(Page &page, const std::string &heading, const std::vector<const Entity *> &entities,
                const YamlNode &section)
{
    page.open(heading);
    for (std::size_t i = 0; i < section.keys.size(); ++i) {
        const std::string note = i < entities.size() ? commentLines(entities[i]->note, 2) : std::string();
        page.add(note + indented(entryText(section.keys[i], section.items[i])));
    }
}

YamlNode includesOf(const ComposeFile &file)
{
    YamlNode includes = YamlNode::sequence();
    for (const plan::Include &include : file.includes)
        includes.append(includeTree(include));
    return includes;
}

} // namespace

YamlNode composeTree(const Plan &plan, const ComposeFile &file)
{
    YamlNode tree = plannedTree(plan, file);
    putBack(tree, {});
    return tree;
}

YamlNode plannedTree(const Plan &plan, const ComposeFile &file)
{
    YamlNode tree = YamlNode::map();
    setText(tree, "name", file.projectName);
    if (!file.includes.empty())
        tree.set("include", includesOf(file));
    if (const auto services = entitiesIn(plan.services(), file.id); !services.empty())
        tree.set("services",
                 sectionOf(services, [&](const Service &service) { return serviceTree(plan, service); }));
    if (const auto networks = entitiesIn(plan.networks(), file.id); !networks.empty())
        tree.set("networks", sectionOf(networks, networkTree));
    YamlNode body = bodyOf(file.body);
    if (YamlNode overlays = overlaysIn(plan, file); overlays.isMap())
        body.set("services", std::move(overlays));
    for (std::size_t i = 0; i < body.keys.size(); ++i) {
        YamlNode *section = tree.find(body.keys[i].text);
        if (!section)
            tree.set(body.keys[i].text, body.items[i]);
        else if (section->isMap() && body.items[i].isMap())
            append(*section, body.items[i]); // what the file lays over services of other files
    }
    return tree;
}

YamlNode overlaysIn(const Plan &plan, const ComposeFile &file)
{
    const YamlNode *carried = file.body.find("services");
    YamlNode overlays = carried ? *carried : YamlNode();
    for (const Service &service : plan.services())
        for (const PortBinding &binding : service.ports) {
            if (binding.inherited || service.file == file.id || writtenIn(service, binding) != file.path)
                continue;
            YamlNode *overlay = overlays.find(composeNameOf(service));
            if (!overlay)
                overlay = &overlays.set(composeNameOf(service), YamlNode::map());
            YamlNode *ports = overlay->find("ports");
            if (!ports)
                ports = &overlay->set("ports", YamlNode::sequence());
            ports->append(portOf(binding));
        }
    return overlays;
}

std::string writeComposeFile(const Plan &plan, const ComposeFile &file)
{
    const YamlNode tree = composeTree(plan, file);
    Page page;
    if (!file.note.empty())
        page.add(commentLines(file.note));
    for (std::size_t i = 0; i < tree.keys.size(); ++i) {
        const std::string &section = tree.keys[i].text;
        if (section == "services" && tree.items[i].isMap())
            addSection(page, section, entitiesIn(plan.services(), file.id), tree.items[i]);
        else if (section == "networks" && tree.items[i].isMap())
            addSection(page, section, entitiesIn(plan.networks(), file.id), tree.items[i]);
        else
            page.add(entryText(tree.keys[i], tree.items[i]));
    }
    return page.take();
}

} // namespace portolan::compose
