#include "model/compose/import_entities.h"

#include "model/compose/import_checks.h"
#include "model/compose/suggestions.h"
#include "model/plan/compose_name.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace portolan::compose {

using text::Severity;
using text::YamlNode;

namespace {

/// The keys of an overlay that the plan does not follow.
std::string keyList(const YamlNode &node)
{
    std::string list;
    for (const YamlNode::Key &key : node.keys)
        if (key.text != "image" && key.text != "container_name" && key.text != "ports")
            list += (list.empty() ? "" : ", ") + key.text;
    return list;
}

/// What was left out as a port has no origin either.
void dropOriginsOfNoPorts(Heir &heir)
{
    const YamlNode *ports = heir.service.find("ports");
    for (std::size_t i = heir.ports.size(); ports && i-- > 0;)
        if (!isPort(ports->items[i]))
            heir.ports.erase(heir.ports.begin() + static_cast<std::ptrdiff_t>(i));
}

} // namespace

EntityImport::EntityImport(plan::Edit &edit, Inheritance &inheritance, text::Problems &remarks,
                           text::Problems &problems)
    : m_edit(edit)
    , m_inheritance(inheritance)
    , m_remarks(remarks)
    , m_problems(problems)
{
    for (const plan::Service &service : edit.plan().services())
        m_serviceNames.insert(service.name);
}

void EntityImport::beginEnvironment()
{
    m_services.clear();
    m_networks.clear();
    m_hasImageElsewhere.clear();
}

void EntityImport::recall(plan::ComposeFileId file)
{
    for (const plan::Service &service : m_edit.plan().services())
        if (service.file == file)
            m_services.try_emplace(composeNameOf(service), service.id);
    for (const plan::Network &network : m_edit.plan().networks())
        if (network.file == file)
            m_networks.try_emplace(composeNameOf(network), network.id);
}

std::optional<std::string> EntityImport::clashOf(const plan::ComposeFile &file) const
{
    for (const plan::Service &service : m_edit.plan().services()) {
        const auto known = m_services.find(composeNameOf(service));
        if (service.file == file.id && known != m_services.end() && known->second != service.id)
            return fmt::format(
                "the plan has {} of this file as a service of its own project; to lay the file over others, "
                "import them into another plan",
                known->first);
    }
    const YamlNode *overlays = file.body.find("services");
    for (std::size_t i = 0; overlays && i < overlays->keys.size(); ++i)
        if (!m_services.contains(overlays->keys[i].text))
            return fmt::format(
                "the plan has this file as one that is laid over {} of another; name that one with -f before "
                "it, or import this one into another plan",
                overlays->keys[i].text);
    return std::nullopt;
}

void EntityImport::readNetworks(YamlNode &root, const ServiceContext &context)
{
    YamlNode networks = root.take("networks");
    YamlNode rest = YamlNode::map();
    for (std::size_t i = 0; i < networks.keys.size(); ++i) {
        const YamlNode::Key &key = networks.keys[i];
        if (!m_networks.contains(key.text)) {
            m_networks[key.text] = insert(networkFrom(key, std::move(networks.items[i]), context));
            continue;
        }
        remark(text::placeIn(context.path, context.content, key.mark),
               fmt::format("network {} is defined again; what stands here is carried along", key.text));
        rest.keys.push_back(key);
        rest.items.push_back(std::move(networks.items[i]));
    }
    if (!rest.keys.empty())
        root.set("networks", std::move(rest));
}

void EntityImport::readServices(YamlNode &root, const ServiceContext &context)
{
    YamlNode services = root.take("services");
    YamlNode overlays = YamlNode::map();
    for (std::size_t i = 0; i < services.keys.size(); ++i) {
        const YamlNode::Key &key = services.keys[i];
        if (const auto known = m_services.find(key.text); known != m_services.end()) {
            overlays.keys.push_back(key);
            overlays.items.push_back(overlayOn(known->second, key, std::move(services.items[i]), context));
        } else {
            readService(key, std::move(services.items[i]), context);
        }
    }
    if (!overlays.keys.empty())
        root.set("services", std::move(overlays));
}

void EntityImport::finishEnvironment()
{
    warnAboutImages();
    for (PendingService &pending : m_pending) {
        resolveReferences(
            pending.service, pending, m_services, [this](const std::string &name) { return network(name); },
            m_remarks);
        m_edit.put(std::move(pending.service));
    }
    m_pending.clear();
    m_pendingOf.clear();
}

std::vector<EntityImport::MentionedFile> EntityImport::takeEnvFiles()
{
    return std::exchange(m_envFiles, {});
}

void EntityImport::remark(const text::Place &place, std::string message)
{
    m_remarks.push_back({std::move(message), place, Severity::Info});
}

void EntityImport::warn(const text::Place &place, std::string message)
{
    m_problems.push_back({std::move(message), place, Severity::Warning});
}

/// The plan gets the service's name and place at once, so that others can refer to it; the rest when its own
/// references are known.
void EntityImport::readService(const YamlNode::Key &key, YamlNode node, const ServiceContext &context)
{
    const text::Place place = text::placeIn(context.path, context.content, key.mark);
    if (!node.isMap()) {
        m_problems.push_back(
            {fmt::format("service {} is a map of its fields, not {}", key.text, describe(node)), place});
        return;
    }
    if (auto fault = faultOfServiceName(key.text))
        warn(place, *std::move(fault));
    Heir heir;
    if (!node.find("extends")) {
        heir.service = std::move(node);
    } else if (auto found = m_inheritance.heirOf(node, context.path, context.projectFolder)) {
        heir = *std::move(found);
        dropOriginsOfNoPorts(heir);
    } else {
        remark(place, fmt::format("{}: extends is carried along, and not followed: {}", key.text,
                                  found.error().message));
        heir.service = std::move(node);
    }
    PendingService pending = serviceFrom(key, std::move(heir.service), context, m_remarks);
    plan::Service &service = pending.service;
    service.inherited = std::move(heir.inherited);
    for (std::size_t i = 0; i < heir.ports.size() && i < service.ports.size(); ++i) {
        service.ports[i].file = heir.ports[i].file;
        service.ports[i].inherited = heir.ports[i].inherited;
    }
    remarkFaults(pending, context);
    for (const std::string &path : envFilesIn(service.body))
        m_envFiles.push_back({path, context.projectFolder});
    service.node = host();
    for (int i = 2; !m_serviceNames.insert(service.name).second; ++i)
        service.name = fmt::format("{}-{}", key.text, i);
    if (service.name != key.text)
        service.composeName = key.text;
    plan::Service announced;
    announced.name = service.name;
    announced.composeName = service.composeName;
    announced.file = service.file;
    announced.node = service.node;
    service.id = pending.id = m_edit.insert(std::move(announced));
    m_services[key.text] = pending.id;
    m_pendingOf[pending.id] = m_pending.size();
    m_pending.push_back(std::move(pending));
}

void EntityImport::remarkFaults(const PendingService &pending, const ServiceContext &context)
{
    for (const plan::PortBinding &port : pending.service.ports)
        if (const auto fault = faultOfPort(port)) {
            const text::Mark mark{static_cast<std::uint32_t>(port.source.line),
                                  static_cast<std::uint32_t>(port.source.column), 0};
            m_remarks.push_back({fmt::format("a port of {} can be none: {}", pending.service.name, *fault),
                                 {port.file.empty() ? context.path : port.file, mark, {}},
                                 Severity::Warning});
        }
}

/// Brings in what a file says of a service that it is laid over: its ports are bindings of that service,
/// which environments with the file have. Gives the rest, which is carried along.
YamlNode EntityImport::overlayOn(plan::ServiceId id, const YamlNode::Key &key, YamlNode overlay,
                                 const ServiceContext &context)
{
    if (overlay.find("image") || needsNoImage(overlay))
        m_hasImageElsewhere.insert(id);
    if (context.overrides && overlay.find("ports")) {
        if (const auto pending = m_pendingOf.find(id); pending != m_pendingOf.end())
            addPorts(m_pending[pending->second].service, overlay, context);
        else
            m_edit.modify(id, [&](plan::Service &service) { addPorts(service, overlay, context); });
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

void EntityImport::addPorts(plan::Service &service, YamlNode &overlay, const ServiceContext &context)
{
    YamlNode &ports = *overlay.find("ports");
    if (ports.tag == text::YamlTag::Override || ports.tag == text::YamlTag::Reset)
        for (plan::PortBinding &binding : service.ports)
            binding.replacedIn.push_back(context.path);
    if (!ports.isSequence() || ports.tag == text::YamlTag::Reset)
        return;
    for (plan::PortBinding &binding : portsFrom(ports, service.name, context, m_remarks)) {
        binding.file = context.path;
        service.ports.push_back(std::move(binding));
    }
    ports.items.clear();
    if (ports.tag == text::YamlTag::None)
        overlay.take("ports");
}

/// Those that are new in this environment, after all of its files have been read.
void EntityImport::warnAboutImages()
{
    for (const PendingService &pending : m_pending)
        if (pending.service.image.empty() && !needsNoImage(pending.service.body) &&
            !m_hasImageElsewhere.contains(pending.id))
            warn(pending.place,
                 fmt::format("{} has neither an image nor a build, so that Compose cannot start it",
                             pending.service.name));
}

/// The machine that everything imported runs on until the plan says better.
plan::NodeId EntityImport::host()
{
    if (!m_edit.plan().nodes().isEmpty())
        return m_edit.plan().nodes()[0].id;
    plan::Node node;
    node.name = "host";
    node.note = "Made by the import: the machine that runs these services";
    return m_edit.insert(std::move(node));
}

plan::NetworkId EntityImport::network(const std::string &name)
{
    if (const auto found = m_networks.find(name); found != m_networks.end())
        return found->second;
    if (name != "default")
        return {};
    // Every project has its default network, defined or not.
    plan::Network made;
    made.name = name;
    if (!m_edit.plan().composeFiles().isEmpty())
        made.file = m_edit.plan().composeFiles()[0].id;
    return m_networks[name] = insert(std::move(made));
}

/// Under a name that no other network has; networks are few.
plan::NetworkId EntityImport::insert(plan::Network network)
{
    const std::string key = network.name;
    for (int i = 2; plan::findByName(m_edit.plan().networks(), network.name); ++i)
        network.name = fmt::format("{}-{}", key, i);
    if (network.name != key)
        network.composeName = key;
    return m_edit.insert(std::move(network));
}

} // namespace portolan::compose
