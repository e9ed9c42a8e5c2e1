#include "model/reach/landscape.h"

#include <algorithm>
#include <set>

/// Following edits. Typing in the table of ports is the edit that must cost nothing: it changes who listens
/// on one node, and what follows from routes only where routes lead to the service.
namespace portolan::reach {

namespace {

/// True when the change is about ports and endpoints, and what only people read.
bool isAboutPorts(const plan::Change<plan::Service> &change)
{
    if (!change.before || !change.after)
        return false;
    plan::Service same = *change.before;
    same.ports = change.after->ports;
    same.endpoints = change.after->endpoints;
    same.title = change.after->title;
    same.note = change.after->note;
    same.image = change.after->image;
    same.body = change.after->body;
    return same == *change.after;
}

} // namespace

/// True when a route enters or ends at the service, or at one whose ports it publishes.
bool Landscape::matters(plan::ServiceId service) const
{
    const auto isMeant = [&](plan::ServiceId id) {
        const plan::Service *user = plan().find(id);
        return user && (user->id == service || plan::publisherOf(plan(), *user).id == service);
    };
    return std::any_of(plan().routes().begin(), plan().routes().end(), [&](const plan::Route &route) {
        return isMeant(route.target) || isMeant(route.proxy);
    });
}

std::optional<std::vector<plan::NodeId>> Landscape::update(const plan::Plan &next,
                                                           const plan::Transaction &transaction)
{
    if (plan::isAppearanceOnly(transaction)) {
        m_resolved.update(next, transaction);
        return std::vector<plan::NodeId>();
    }
    std::set<plan::NodeId> touched;
    bool isLocal = true;
    for (const plan::AnyChange &any : transaction.changes) {
        if (plan::isAppearance(any))
            continue;
        const auto *change = std::get_if<plan::Change<plan::Service>>(&any);
        isLocal = isLocal && change && isAboutPorts(*change) && !matters(change->id);
        if (isLocal)
            touched.insert(m_resolved.nodeOf(*change->after));
    }
    m_resolved.update(next, transaction);
    if (!isLocal) {
        rebuild();
        return std::nullopt;
    }
    for (auto &[id, machine] : m_machines)
        machine.node = &plan().nodes().at(id);
    for (const plan::NodeId node : touched)
        rebuildNode(node);
    return std::vector<plan::NodeId>(touched.begin(), touched.end());
}

/// Reads the services of one node anew.
void Landscape::rebuildNode(plan::NodeId node)
{
    const auto machine = m_machines.find(node);
    if (machine == m_machines.end())
        return;
    machine->second.sockets = {};
    machine->second.published = {};
    std::erase_if(m_containers, [&](const auto &entry) {
        const bool isThere = entry.second.node == node;
        for (auto &[address, owners] : m_fixed)
            if (isThere)
                std::erase(owners, entry.first);
        return isThere;
    });
    for (const plan::ServiceId service : servicesOn(node))
        addService(plan().services().at(service));
}

} // namespace portolan::reach
