#include "model/compose/counterparts.h"

#include "model/plan/compose_name.h"
#include "model/text/yaml_equality.h"

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace portolan::compose {

namespace {

using plan::Network;
using plan::Plan;
using plan::PortBinding;
using plan::Service;
using text::YamlNode;

/// Calls `visit(tree)` for every tree that an entity carries along.
template <class Visit>
void forEachTree(PortBinding &port, Visit visit)
{
    visit(port.body);
}

template <class Visit>
void forEachTree(Network &network, Visit visit)
{
    visit(network.body);
}

template <class Visit>
void forEachTree(Service &service, Visit visit)
{
    visit(service.body);
    visit(service.inherited);
    for (PortBinding &port : service.ports)
        forEachTree(port, visit);
    for (plan::NetworkAttachment &attachment : service.networks)
        visit(attachment.body);
    for (plan::Dependency &dependency : service.dependsOn)
        visit(dependency.body);
}

void forgetPlace(PortBinding &port)
{
    port.source = {};
}

void forgetPlace(Network &network)
{
    network.id = {};
    network.source = {};
}

void forgetPlace(Service &service)
{
    service.id = {};
    service.node = {};
    service.source = {};
    for (PortBinding &port : service.ports)
        forgetPlace(port);
}

/// Takes out the trees of an entity, in order.
template <class Entity>
std::vector<YamlNode> takeTrees(Entity &entity)
{
    std::vector<YamlNode> trees;
    forEachTree(entity, [&trees](YamlNode &tree) { trees.push_back(std::exchange(tree, {})); });
    return trees;
}

template <class Entity>
bool haveSameContent(Entity one, Entity other)
{
    const std::vector<YamlNode> trees = takeTrees(one);
    const std::vector<YamlNode> others = takeTrees(other);
    forgetPlace(one);
    forgetPlace(other);
    return one == other &&
           std::equal(trees.begin(), trees.end(), others.begin(), others.end(),
                      [](const YamlNode &a, const YamlNode &b) { return text::saySame(a, b); });
}

/// A number that trees which say the same have in common.
std::size_t fingerprintOf(const YamlNode &node)
{
    const std::hash<std::string_view> hash;
    if (text::saysNothing(node))
        return 0;
    if (node.isScalar())
        return hash(node.scalar);
    std::size_t sum = node.items.size();
    for (std::size_t i = 0; i < node.items.size(); ++i)
        sum = node.isMap() ? sum + hash(node.keys[i].text) * 31 + fingerprintOf(node.items[i]) * 17
                           : sum * 31 + fingerprintOf(node.items[i]);
    return sum;
}

std::size_t fingerprintOf(const Network &network)
{
    return fingerprintOf(network.body) + std::hash<std::string_view>()(network.engineName);
}

std::size_t fingerprintOf(const Service &service)
{
    return fingerprintOf(service.body) + std::hash<std::string_view>()(service.image);
}

std::string_view fileOf(const Plan &plan, plan::ComposeFileId file)
{
    const plan::ComposeFile *found = plan.find(file);
    return found ? std::string_view(found->path) : std::string_view();
}

/// Everything but how it is called and where it stands; references are of different plans.
Network nameless(Network network)
{
    network.name.clear();
    network.composeName.clear();
    network.file = {};
    return network;
}

Service nameless(Service service)
{
    service.name.clear();
    service.composeName.clear();
    service.file = {};
    service.sharesNetworkOf = {};
    for (plan::NetworkAttachment &attachment : service.networks)
        attachment.network = {};
    service.dependsOn.clear();
    return service;
}

} // namespace

bool saysSame(const PortBinding &one, const PortBinding &other)
{
    return haveSameContent(one, other);
}

bool saysSame(const Network &one, const Network &other)
{
    return haveSameContent(one, other);
}

bool saysSame(const Service &one, const Service &other)
{
    return haveSameContent(one, other);
}

template <class Entity>
ComposeIndex<Entity>::ComposeIndex(const Plan &plan)
{
    for (const Entity &entity : plan.table<Entity>()) {
        if (entity.file)
            m_ids.try_emplace({std::string(fileOf(plan, entity.file)), composeNameOf(entity)}, entity.id);
        if (std::is_same_v<Entity, Network> && entity.name == "default")
            m_default = entity.id;
    }
}

template <class Entity>
plan::Id<Entity> ComposeIndex<Entity>::find(const Plan &from, const Entity &entity) const
{
    const auto found = m_ids.find({std::string(fileOf(from, entity.file)), composeNameOf(entity)});
    if (found != m_ids.end())
        return found->second;
    return composeNameOf(entity) == "default" ? m_default : plan::Id<Entity>();
}

template <class Entity>
Counterparts<Entity>::Counterparts(const Plan &before, const Plan &now)
{
    std::unordered_multimap<std::string_view, const Entity *> byName;
    for (const Entity &entity : before.table<Entity>())
        byName.emplace(composeNameOf(entity), &entity);
    const auto pairByName = [&](auto fits) {
        for (const Entity &entity : now.table<Entity>()) {
            const auto [first, last] = byName.equal_range(composeNameOf(entity));
            for (auto candidate = first; candidate != last && !m_before.contains(entity.id); ++candidate)
                if (!m_now.contains(candidate->second->id) && fits(*candidate->second, entity))
                    pair(*candidate->second, entity);
        }
    };
    pairByName(
        [&](const Entity &a, const Entity &b) { return fileOf(before, a.file) == fileOf(now, b.file); });
    pairByName([](const Entity &, const Entity &) { return true; });
    pairRenamed(before, now);
}

template <class Entity>
void Counterparts<Entity>::pairRenamed(const Plan &before, const Plan &now)
{
    std::unordered_multimap<std::size_t, const Entity *> added;
    for (const Entity &entity : now.table<Entity>())
        if (!m_before.contains(entity.id))
            added.emplace(fingerprintOf(entity), &entity);
    for (const Entity &gone : before.table<Entity>()) {
        if (m_now.contains(gone.id))
            continue;
        const auto [first, last] = added.equal_range(fingerprintOf(gone));
        auto same = added.end();
        for (auto candidate = first; candidate != last; ++candidate) {
            const Entity &entity = *candidate->second;
            const bool isEarlier = same == added.end() || entity.id < same->second->id;
            if (isEarlier && fileOf(before, gone.file) == fileOf(now, entity.file) &&
                haveSameContent(nameless(gone), nameless(entity)))
                same = candidate;
        }
        if (same == added.end())
            continue;
        pair(gone, *same->second);
        added.erase(same);
    }
}

template <class Entity>
void Counterparts<Entity>::pair(const Entity &before, const Entity &now)
{
    m_before[now.id] = &before;
    m_now[before.id] = &now;
}

template class ComposeIndex<plan::Network>;
template class ComposeIndex<plan::Service>;
template class Counterparts<plan::Network>;
template class Counterparts<plan::Service>;

} // namespace portolan::compose
