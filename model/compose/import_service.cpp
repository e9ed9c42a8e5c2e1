#include "model/compose/import_service.h"

#include "model/plan/port_syntax.h"
#include "model/text/expression.h"
#include "model/text/yaml_writer.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::compose {

namespace {

using plan::PortBinding;
using plan::PortSyntax;
using plan::SourcePlace;
using text::YamlNode;

SourcePlace toPlace(text::Mark mark)
{
    return {static_cast<int>(mark.line), static_cast<int>(mark.column)};
}

std::string takeText(YamlNode &map, std::string_view key)
{
    const YamlNode *node = map.find(key);
    return node && node->isScalar() ? map.take(key).scalar : std::string();
}

PortBinding longPort(YamlNode node)
{
    PortBinding binding;
    binding.syntax = PortSyntax::Long;
    binding.source = toPlace(node.mark);
    binding.hostIp = takeText(node, "host_ip");
    binding.published = takeText(node, "published");
    binding.target = takeText(node, "target");
    binding.name = takeText(node, "name");
    if (const YamlNode *protocol = node.find("protocol"); protocol && protocol->isScalar())
        if (const auto transport = plan::transportFromText(protocol->scalar)) {
            binding.transport = *transport;
            node.take("protocol");
        }
    if (!node.isEmpty())
        binding.body = std::move(node);
    return binding;
}

PortBinding shortPort(const YamlNode &node)
{
    PortBinding binding = plan::splitShortPort(node.scalar);
    const bool trap = node.style == text::YamlStyle::Plain && text::looksLikeAnotherType(node.scalar);
    binding.syntax = trap ? PortSyntax::ShortUnquoted : PortSyntax::Short;
    binding.source = toPlace(node.mark);
    return binding;
}

void takeProfiles(YamlNode &node, plan::Service &service)
{
    const YamlNode *profiles = node.find("profiles");
    if (!profiles || profiles->tag != text::YamlTag::None || !profiles->isSequence())
        return;
    for (const YamlNode &profile : node.take("profiles").items)
        service.profiles.push_back(profile.scalar);
}

void takeNetworkMode(YamlNode &node, PendingService &pending)
{
    const std::string mode = takeText(node, "network_mode");
    constexpr std::string_view sharing = "service:";
    if (mode.empty())
        return;
    if (mode.starts_with(sharing) && !text::isExpression(mode)) {
        pending.sharesNetworkOf = mode.substr(sharing.size());
    } else if (mode == "host") {
        pending.service.networkMode = plan::NetworkMode::Host;
    } else if (mode == "none") {
        pending.service.networkMode = plan::NetworkMode::None;
    } else {
        pending.service.networkMode = plan::NetworkMode::Other;
        pending.service.networkModeText = mode;
    }
}

/// Keys that change what is reachable, yet are followed only by `resolve`.
void remarkUnfollowed(const YamlNode &node, const PendingService &pending, text::Problems &remarks)
{
    for (const std::string_view key : {"links", "external_links"})
        if (node.find(key))
            remarks.push_back(
                {fmt::format("{}: {} is carried along, and not followed", pending.service.name, key),
                 pending.place, text::Severity::Info});
}

/// One text, or the texts of a list.
std::vector<std::string> textsOf(const YamlNode *node)
{
    std::vector<std::string> texts;
    if (!node)
        return texts;
    if (node->isScalar())
        texts.push_back(node->scalar);
    for (const YamlNode &item : node->items)
        if (item.isScalar())
            texts.push_back(item.scalar);
    return texts;
}

/// Calls `visit(name, body)` for a list of names or a map by name.
template <class Visit>
void forEachName(const YamlNode &node, Visit visit)
{
    for (std::size_t i = 0; i < node.items.size(); ++i)
        if (node.isMap())
            visit(node.keys[i].text, node.items[i]);
        else
            visit(node.items[i].scalar, YamlNode{});
}

void keepUnresolved(plan::Service &service, std::string_view key, const std::string &name,
                    const YamlNode &body)
{
    YamlNode *kept = service.body.find(key);
    (kept ? *kept : service.body.set(key, YamlNode::map())).set(name, body);
}

} // namespace

bool isPort(const YamlNode &item)
{
    return item.isMap() || item.isScalar();
}

std::vector<PortBinding> portsFrom(YamlNode ports, const std::string &service, const ServiceContext &context,
                                   text::Problems &remarks)
{
    std::vector<PortBinding> bindings;
    bindings.reserve(ports.items.size());
    for (YamlNode &port : ports.items) {
        if (port.isMap())
            bindings.push_back(longPort(std::move(port)));
        else if (isPort(port))
            bindings.push_back(shortPort(port));
        else
            remarks.push_back({fmt::format("{}: a port is a text or a map, not {}; it is left out", service,
                                           describe(port)),
                               text::placeIn(context.path, context.content, port.mark),
                               text::Severity::Warning});
    }
    return bindings;
}

PendingService serviceFrom(const YamlNode::Key &key, YamlNode node, const ServiceContext &context,
                           text::Problems &remarks)
{
    PendingService pending;
    plan::Service &service = pending.service;
    pending.place = text::placeIn(context.path, context.content, key.mark);
    service.name = key.text;
    service.file = context.file;
    service.source = toPlace(key.mark);
    service.containerName = takeText(node, "container_name");
    service.image = takeText(node, "image");
    takeProfiles(node, service);
    takeNetworkMode(node, pending);
    if (const YamlNode *ports = node.find("ports");
        ports && ports->tag == text::YamlTag::None && ports->isSequence())
        service.ports = portsFrom(node.take("ports"), service.name, context, remarks);
    if (const YamlNode *networks = node.find("networks"); networks && networks->tag == text::YamlTag::None)
        pending.networks = node.take("networks");
    if (const YamlNode *dependsOn = node.find("depends_on");
        dependsOn && dependsOn->tag == text::YamlTag::None)
        pending.dependsOn = node.take("depends_on");
    remarkUnfollowed(node, pending, remarks);
    if (!node.isEmpty())
        service.body = std::move(node);
    return pending;
}

plan::Network networkFrom(const YamlNode::Key &key, YamlNode node, const ServiceContext &context)
{
    plan::Network network;
    network.name = key.text;
    network.file = context.file;
    network.source = toPlace(key.mark);
    network.engineName = takeText(node, "name");
    network.driver = takeText(node, "driver");
    if (const YamlNode *external = node.find("external"); external && external->scalar == "true") {
        network.external = true;
        node.take("external");
    }
    if (const YamlNode *ipam = node.find("ipam"))
        if (const YamlNode *config = ipam->find("config"))
            for (const YamlNode &pool : config->items)
                if (const YamlNode *subnet = pool.find("subnet"))
                    if (const auto known = plan::Subnet::parse(subnet->scalar))
                        network.subnets.push_back(*known);
    if (!node.isEmpty())
        network.body = std::move(node);
    return network;
}

std::vector<plan::Include> includesFrom(const YamlNode &node)
{
    std::vector<plan::Include> includes;
    for (const YamlNode &item : node.items) {
        plan::Include include;
        include.paths = item.isMap() ? textsOf(item.find("path")) : textsOf(&item);
        if (const YamlNode *folder = item.find("project_directory"))
            include.projectDirectory = folder->scalar;
        include.envFiles = textsOf(item.find("env_file"));
        includes.push_back(std::move(include));
    }
    return includes;
}

void resolveReferences(plan::Service &service, const PendingService &pending,
                       const std::map<std::string, plan::ServiceId> &services,
                       const std::function<plan::NetworkId(const std::string &)> &network,
                       text::Problems &remarks)
{
    const auto remark = [&](std::string message) {
        remarks.push_back({std::move(message), pending.place, text::Severity::Warning});
    };
    if (!pending.sharesNetworkOf.empty()) {
        const auto owner = services.find(pending.sharesNetworkOf);
        service.networkMode = owner == services.end() ? plan::NetworkMode::Other : plan::NetworkMode::Service;
        if (owner != services.end()) {
            service.sharesNetworkOf = owner->second;
        } else {
            service.networkModeText = "service:" + pending.sharesNetworkOf;
            remark(fmt::format("{} uses the network of {}, which no file defines", service.name,
                               pending.sharesNetworkOf));
        }
    }
    forEachName(pending.networks, [&](const std::string &name, const YamlNode &body) {
        if (const plan::NetworkId id = network(name)) {
            service.networks.push_back({id, body});
            return;
        }
        keepUnresolved(service, "networks", name, body);
        remark(fmt::format("{} is on network {}, which no file defines", service.name, name));
    });
    forEachName(pending.dependsOn, [&](const std::string &name, const YamlNode &body) {
        if (const auto found = services.find(name); found != services.end()) {
            service.dependsOn.push_back({found->second, body});
            return;
        }
        keepUnresolved(service, "depends_on", name, body);
        remark(fmt::format("{} depends on {}, which no file defines", service.name, name));
    });
}

} // namespace portolan::compose
