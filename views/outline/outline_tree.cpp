#include "views/outline/outline_tree.h"

#include "views/workspace/entity_name.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace portolan::views {

namespace {

class Builder
{
public:
    explicit Builder(const plan::ResolvedPlan &resolved)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
    {
        for (const plan::Service &service : m_plan.services())
            m_servicesOn[m_resolved.nodeOf(service)].push_back(&service);
    }

    std::vector<OutlineItem> build()
    {
        addPlaces();
        for (const plan::Node &node : m_plan.nodes())
            m_items.push_back(itemOf(node));
        addNetworks(plan::NetworkKind::Tailnet);
        addNetworks(plan::NetworkKind::Lan);
        addSection<plan::Route>(QCoreApplication::translate("Outline", "Routes"), Icon::Route,
                                m_plan.routes());
        addSection<plan::Zone>(QCoreApplication::translate("Outline", "Zones"), Icon::Zone, m_plan.zones());
        addGroups();
        addNotes();
        return std::move(m_items);
    }

private:
    void addPlaces()
    {
        OutlineItem places = section(QCoreApplication::translate("Outline", "Places"), Icon::Internet);
        for (const plan::Network &network : m_plan.networks())
            if (network.kind == plan::NetworkKind::Internet)
                places.children.push_back({network.id, fromText(network.name), {}, Icon::Internet});
        for (const plan::Cdn &cdn : m_plan.cdns())
            places.children.push_back({cdn.id, fromText(cdn.name), {}, Icon::Cdn});
        add(std::move(places));
    }

    /// A node: first what is on no compose network, then network by network.
    OutlineItem itemOf(const plan::Node &node) const
    {
        OutlineItem item{node.id, fromText(node.name), fromText(node.hostname), Icon::Node};
        std::vector<OutlineItem> groups;
        const auto services = m_servicesOn.find(node.id);
        if (services == m_servicesOn.end())
            return item;
        for (const plan::Service *service : services->second) {
            const plan::Network *network = networkOf(*service);
            if (!network) {
                item.children.push_back(itemOf(*service));
                continue;
            }
            const auto known =
                std::find_if(groups.begin(), groups.end(), [network](const OutlineItem &group) {
                    return group.entity == plan::EntityRef(network->id);
                });
            OutlineItem &group = known == groups.end() ? groups.emplace_back(itemOf(*network)) : *known;
            group.children.push_back(itemOf(*service));
        }
        std::move(groups.begin(), groups.end(), std::back_inserter(item.children));
        return item;
    }

    OutlineItem itemOf(const plan::Network &network) const
    {
        const std::string driver = network.driver.empty() ? "bridge" : network.driver;
        return {network.id, fromText(network.name), fromText(driver), Icon::Network};
    }

    OutlineItem itemOf(const plan::Service &service) const
    {
        OutlineItem item{service.id, fromText(service.name), {}, Icon::Service};
        item.active = m_resolved.isActive(service);
        if (service.networkMode == plan::NetworkMode::Service)
            item.icon = Icon::SharedNamespace;
        if (!item.active && !service.profiles.empty())
            item.aside = fromText(service.profiles.front());
        else if (!service.ports.empty())
            item.aside = QString::number(service.ports.size());
        return item;
    }

    /// The network that a service is listed under: its first one, or that of the service whose namespace it
    /// shares.
    const plan::Network *networkOf(const plan::Service &service) const
    {
        const plan::Service *owner = m_plan.find(service.sharesNetworkOf);
        const auto &networks = owner && owner != &service ? owner->networks : service.networks;
        return networks.empty() ? nullptr : m_plan.find(networks.front().network);
    }

    void addNetworks(plan::NetworkKind kind)
    {
        for (const plan::Network &network : m_plan.networks()) {
            if (network.kind != kind)
                continue;
            const int members = static_cast<int>(
                std::count_if(m_plan.nodes().begin(), m_plan.nodes().end(), [&](const plan::Node &node) {
                    return std::any_of(
                        node.interfaces.begin(), node.interfaces.end(),
                        [&](const plan::Interface &interface) { return interface.network == network.id; });
                }));
            m_items.push_back({network.id, fromText(network.name),
                               QCoreApplication::translate("Outline", "%n node(s)", nullptr, members),
                               kind == plan::NetworkKind::Tailnet ? Icon::Tailnet : Icon::Network});
        }
    }

    void addGroups()
    {
        OutlineItem groups = section(QCoreApplication::translate("Outline", "Groups"), Icon::Group);
        for (const plan::Group &group : m_plan.groups()) {
            OutlineItem item{group.id, fromText(group.name), QString::number(group.members.size()),
                             Icon::Group};
            for (const plan::EntityRef member : group.members)
                item.children.push_back({member, shownName(m_plan, member), {}, iconOf(member.kind)});
            groups.children.push_back(std::move(item));
        }
        groups.aside = QString::number(groups.children.size());
        add(std::move(groups));
    }

    void addNotes()
    {
        OutlineItem notes = section(QCoreApplication::translate("Outline", "Notes"), Icon::Note);
        for (const plan::Note &note : m_plan.notes())
            notes.children.push_back({note.id, shownName(m_plan, note.id),
                                      note.anchor ? shownName(m_plan, note.anchor) : QString(), Icon::Note});
        notes.aside = QString::number(notes.children.size());
        add(std::move(notes));
    }

    template <class Entity>
    void addSection(const QString &name, Icon icon, const plan::Table<Entity> &table)
    {
        OutlineItem group = section(name, icon);
        for (const Entity &entity : table)
            group.children.push_back({entity.id, fromText(plan::nameOf(entity)), {}, icon});
        group.aside = QString::number(table.size());
        add(std::move(group));
    }

    static OutlineItem section(const QString &name, Icon icon)
    {
        OutlineItem item{{}, name, {}, icon};
        item.section = true;
        return item;
    }

    void add(OutlineItem item)
    {
        if (!item.children.empty())
            m_items.push_back(std::move(item));
    }

    const plan::ResolvedPlan &m_resolved;
    const plan::Plan &m_plan;
    std::unordered_map<plan::NodeId, std::vector<const plan::Service *>> m_servicesOn;
    std::vector<OutlineItem> m_items;
};

/// True when nothing but the values of ports and endpoints is another.
bool keepsOutline(const plan::AnyChange &any)
{
    const auto *change = std::get_if<plan::Change<plan::Service>>(&any);
    if (!change || !change->before || !change->after ||
        change->before->ports.size() != change->after->ports.size())
        return false;
    plan::Service same = *change->after;
    same.ports = change->before->ports;
    same.endpoints = change->before->endpoints;
    return same == *change->before;
}

} // namespace

bool changesOutline(const plan::Transaction &edit)
{
    return !plan::isPlacementOnly(edit) && !std::ranges::all_of(edit.changes, keepsOutline);
}

std::vector<OutlineItem> outlineOf(const plan::ResolvedPlan &resolved)
{
    return Builder(resolved).build();
}

} // namespace portolan::views
