#include "model/edit/changes.h"

#include "model/edit/habits.h"
#include "model/edit/names.h"
#include "model/plan/references.h"

#include <algorithm>

namespace portolan::edit {

using namespace plan;

namespace {

void placeAt(Edit &edit, EntityRef entity, const std::optional<Spot> &at)
{
    if (at)
        edit.put(Placement{entity, at->x, at->y, 0, 0});
}

/// The file that a new container of a node is written in.
ComposeFileId fileFor(Edit &edit, NodeId node)
{
    if (const ComposeFileId usual = usualFileOn(edit.plan(), node))
        return usual;
    if (!edit.plan().composeFiles().isEmpty())
        return edit.plan().composeFiles()[0].id;
    ComposeFile file;
    file.path = "compose.yaml";
    const ComposeFileId id = edit.insert(std::move(file));
    for (const Environment &environment : edit.plan().environments())
        edit.modify(environment.id, [id](Environment &changed) { changed.composeFiles.push_back(id); });
    return id;
}

/// A service and everything that uses its network namespace, or whose it uses.
std::set<ServiceId> namespaceOf(const Plan &plan, ServiceId id)
{
    const ServiceId owner = publisherOf(plan, plan.services().at(id)).id;
    std::set<ServiceId> sharing;
    for (const Service &service : plan.services())
        if (publisherOf(plan, service).id == owner)
            sharing.insert(service.id);
    return sharing;
}

void plug(Edit &edit, NodeId node, NetworkId network)
{
    edit.modify(node, [network](Node &changed) {
        const auto isTaken = [&changed](const std::string &name) {
            return std::any_of(changed.interfaces.begin(), changed.interfaces.end(),
                               [&name](const Interface &interface) { return interface.name == name; });
        };
        int number = 0;
        while (isTaken("eth" + std::to_string(number)))
            ++number;
        Interface interface;
        interface.name = "eth" + std::to_string(number);
        interface.network = network;
        changed.interfaces.push_back(std::move(interface));
    });
}

} // namespace

Addition addNode(const Plan &plan, std::optional<Spot> at, std::string label)
{
    Edit edit(plan);
    Node node;
    node.name = freeName(plan.nodes(), "node-1");
    const NodeId id = edit.insert(std::move(node));
    placeAt(edit, id, at);
    return {std::move(edit).finish(std::move(label)), id};
}

Addition addService(const Plan &plan, NodeId node, std::optional<Spot> at, std::string label)
{
    Edit edit(plan);
    Service service;
    service.name = freeName(plan.services(), "service-1");
    service.node = node;
    service.file = fileFor(edit, node);
    if (const NetworkId network = usualNetworkOn(plan, node))
        service.networks.push_back({network, {}});
    const ServiceId id = edit.insert(std::move(service));
    placeAt(edit, id, at);
    return {std::move(edit).finish(std::move(label)), id};
}

Addition addNetwork(const Plan &plan, NodeId node, std::span<const NodeId> nodes, std::string label)
{
    Edit edit(plan);
    Network network;
    network.name = freeName(plan.networks(), "network-1");
    network.kind = node ? NetworkKind::Compose : NetworkKind::Lan;
    if (node) {
        network.file = fileFor(edit, node);
        network.driver = "bridge";
    }
    const NetworkId id = edit.insert(std::move(network));
    for (const NodeId plugged : nodes)
        if (!node)
            plug(edit, plugged, id);
    for (const Service &service : plan.services())
        if (node && service.node == node && service.file && service.networks.empty() &&
            service.networkMode == NetworkMode::Networks)
            edit.modify(service.id, [id](Service &joined) { joined.networks.push_back({id, {}}); });
    return {std::move(edit).finish(std::move(label)), id};
}

Transaction moveToNode(const Plan &plan, std::span<const Placement> places, NodeId node, std::string label)
{
    Edit edit(plan);
    for (const Placement &place : places) {
        if (const ServiceId service = place.id.as<Service>())
            for (const ServiceId moved : namespaceOf(plan, service))
                edit.modify(moved, [node](Service &changed) { changed.node = node; });
        edit.put(place);
    }
    return std::move(edit).finish(std::move(label));
}

Removal removalOf(const Plan &plan, const std::set<EntityRef> &entities, std::string label)
{
    Edit edit(plan);
    Removal removal;
    for (const EntityRef entity : entities)
        if (exists(edit.plan(), entity))
            edit.remove(entity);
    removal.transaction = std::move(edit).finish(std::move(label));
    for (const AnyChange &change : removal.transaction.changes)
        std::visit(
            [&](const auto &typed) {
                using Change = std::decay_t<decltype(typed)>;
                if constexpr (!std::is_same_v<Change, plan::Change<Placement>>) {
                    if (typed.after)
                        return;
                    const EntityRef gone(typed.id);
                    (entities.contains(gone) ? removal.chosen : removal.dependents).insert(gone);
                }
            },
            change);
    return removal;
}

Transaction removePort(const Plan &plan, BindingRef binding, std::string label)
{
    Edit edit(plan);
    edit.modify(binding.service, [&binding](Service &service) {
        service.ports.erase(service.ports.begin() + static_cast<std::ptrdiff_t>(binding.index));
    });
    return std::move(edit).finish(std::move(label));
}

} // namespace portolan::edit
