#include "model/compose/counterparts.h"
#include "model/compose/taking_names.h"

#include <algorithm>

namespace portolan::compose {

namespace {

using plan::Network;

/// A plan that was drawn keeps no places.
Network placed(const Taking &taking, Network network)
{
    if (!taking.keepsPlaces)
        network.source = {};
    return network;
}

plan::NetworkId insert(Taking &taking, const Network &now)
{
    Network network = now;
    network.file = taking.fileIn(now.file);
    nameFreely(network, taking.plan());
    return taking.edit.insert(placed(taking, std::move(network)));
}

void change(Taking &taking, plan::NetworkId id, const Network &before, const Network &now)
{
    const Network current = taking.plan().networks().at(id);
    Network said = now;
    said.file = taking.fileIn(now.file);
    Network planned = before;
    planned.file = now.file;
    const bool isSame = saysSame(planned, now) && said.file == current.file;
    said.id = id;
    said.kind = current.kind;
    said.magicDnsName = current.magicDnsName;
    said.note = current.note;
    said.extra = current.extra;
    rename(said, current, before, now, taking.plan());
    if (!isSame)
        taking.edit.put(placed(taking, std::move(said)));
}

bool isInUse(const plan::Plan &plan, plan::NetworkId network)
{
    const auto isOn = [network](const auto &entity, const auto &attachments) {
        return std::any_of((entity.*attachments).begin(), (entity.*attachments).end(),
                           [network](const auto &attachment) { return attachment.network == network; });
    };
    return std::any_of(
               plan.services().begin(), plan.services().end(),
               [&](const plan::Service &service) { return isOn(service, &plan::Service::networks); }) ||
           std::any_of(plan.nodes().begin(), plan.nodes().end(),
                       [&](const plan::Node &node) { return isOn(node, &plan::Node::interfaces); }) ||
           std::any_of(plan.routes().begin(), plan.routes().end(),
                       [&](const plan::Route &route) { return route.over == network; });
}

} // namespace

void takeInNetworks(Taking &taking)
{
    const Counterparts<Network> pairs(taking.before, taking.now);
    const ComposeIndex<Network> index(taking.plan());
    for (const Network &before : taking.before.networks())
        if (const plan::NetworkId known = index.find(taking.before, before))
            taking.networksBefore[before.id] = known;
    for (const Network &now : taking.now.networks()) {
        const Network *before = pairs.before(now.id);
        const auto known = before ? taking.networksBefore.find(before->id) : taking.networksBefore.end();
        if (known != taking.networksBefore.end())
            change(taking, taking.networksNow[now.id] = known->second, *before, now);
        else if (const plan::NetworkId other = index.find(taking.now, now))
            taking.networksNow[now.id] = other;
        else if (!before) // else it was deleted from the plan
            taking.networksNow[now.id] = insert(taking, now);
    }
}

void dropNetworks(Taking &taking)
{
    std::set<plan::NetworkId> kept;
    for (const auto &[now, known] : taking.networksNow)
        kept.insert(known);
    for (const auto &[before, known] : taking.networksBefore)
        if (!kept.contains(known) && !isInUse(taking.plan(), known))
            taking.edit.remove(known);
}

} // namespace portolan::compose
