#include "model/compose/counterparts.h"

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace portolan::compose {

namespace {

using plan::Network;
using plan::Plan;
using plan::PortBinding;
using plan::Service;
using text::YamlNode;

/// A tree without what says nothing: places, brackets, quotes around what is text anyway, the order of keys.
void toMeaning(YamlNode &node)
{
    node.mark = {};
    const bool isText = node.isScalar() && text::scalarType(node.scalar) == text::YamlScalarType::Text;
    if (!node.isScalar() || isText)
        node.style = text::YamlStyle::Plain;
    for (YamlNode &item : node.items)
        toMeaning(item);
    if (!node.isMap())
        return;
    std::vector<std::pair<std::string, YamlNode>> entries;
    for (std::size_t i = 0; i < node.keys.size(); ++i)
        entries.emplace_back(node.keys[i].text, std::move(node.items[i]));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        node.keys[i] = {std::move(entries[i].first), {}, text::YamlStyle::Plain};
        node.items[i] = std::move(entries[i].second);
    }
}

void toMeaning(PortBinding &port)
{
    port.source = {};
    toMeaning(port.body);
}

void toMeaning(Network &network)
{
    network.id = {};
    network.source = {};
    toMeaning(network.body);
}

void toMeaning(Service &service)
{
    service.id = {};
    service.node = {};
    service.source = {};
    toMeaning(service.body);
    toMeaning(service.inherited);
    for (PortBinding &port : service.ports)
        toMeaning(port);
    for (plan::NetworkAttachment &attachment : service.networks)
        toMeaning(attachment.body);
    for (plan::Dependency &dependency : service.dependsOn)
        toMeaning(dependency.body);
}

template <class Value>
bool meanSame(Value one, Value other)
{
    toMeaning(one);
    toMeaning(other);
    return one == other;
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
    return meanSame(one, other);
}

bool saysSame(const Network &one, const Network &other)
{
    return meanSame(one, other);
}

bool saysSame(const Service &one, const Service &other)
{
    return meanSame(one, other);
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
    for (const Entity &gone : before.table<Entity>()) {
        if (m_now.contains(gone.id))
            continue;
        for (const Entity &entity : now.table<Entity>())
            if (!m_before.contains(entity.id) && fileOf(before, gone.file) == fileOf(now, entity.file) &&
                meanSame(nameless(gone), nameless(entity))) {
                pair(gone, entity);
                break;
            }
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
