#include "views/workspace/vantage_choice.h"

#include "views/workspace/look_of.h"
#include "views/workspace/reached_ports.h"

#include <QCoreApplication>

#include <set>

namespace portolan::views {

namespace {

using Kind = reach::Vantage::Kind;

class VantageText
{
    Q_DECLARE_TR_FUNCTIONS(VantageText)
};

constexpr char anybody[] = "anybody"; ///< a device of a user whom the policy names nowhere

template <class Id>
QString entityName(const plan::Table<Id> &table, plan::EntityRef entity)
{
    const Id *found = table.find(entity.as<Id>());
    return found ? fromText(found->name) : QString();
}

QString nameOf(const plan::Plan &plan, plan::EntityRef entity)
{
    switch (entity.kind) {
    case plan::EntityKind::Node: return entityName(plan.nodes(), entity);
    case plan::EntityKind::Service: return entityName(plan.services(), entity);
    case plan::EntityKind::Network: return entityName(plan.networks(), entity);
    default: return {};
    }
}

bool isOnTheInternet(const plan::Plan &plan, const plan::Node &node)
{
    for (const plan::Interface &interface : node.interfaces)
        if (const plan::Network *network = plan.find(interface.network))
            if (network->kind == plan::NetworkKind::Internet)
                return true;
    return false;
}

std::set<std::string> tagsOf(const plan::Plan &plan)
{
    std::set<std::string> tags;
    for (const plan::TailnetPolicy &policy : plan.tailnetPolicies())
        for (const plan::TagOwner &owner : policy.tagOwners)
            tags.insert(owner.tag);
    for (const plan::Node &node : plan.nodes())
        tags.insert(node.tags.begin(), node.tags.end());
    return tags;
}

void addNetworks(const plan::Plan &plan, std::vector<VantageChoice> &choices)
{
    bool hasTailnet = false;
    for (const plan::Network &network : plan.networks()) {
        if (network.kind == plan::NetworkKind::Internet)
            continue;
        const bool isTailnet = network.kind == plan::NetworkKind::Tailnet;
        hasTailnet = hasTailnet || isTailnet;
        choices.push_back({{Kind::Network, network.id, {}},
                           fromText(network.name),
                           VantageText::tr("network"),
                           isTailnet ? Icon::Tailnet : Icon::Network});
    }
    if (!hasTailnet)
        return;
    for (const std::string &tag : tagsOf(plan))
        choices.push_back(
            {{Kind::Tag, {}, tag}, fromText(tag), VantageText::tr("tag of the tailnet"), Icon::Tailnet});
    choices.push_back({{Kind::User, {}, anybody},
                       VantageText::tr("anybody on the tailnet"),
                       VantageText::tr("device without a tag"),
                       Icon::Tailnet});
}

} // namespace

std::vector<VantageChoice> vantagesOf(const plan::Plan &plan)
{
    std::vector<VantageChoice> choices;
    for (const plan::Node &node : plan.nodes())
        choices.push_back(
            {{Kind::Node, node.id, {}}, fromText(node.name), VantageText::tr("node"), Icon::Node});
    for (const plan::Node &node : plan.nodes())
        if (isOnTheInternet(plan, node))
            choices.push_back({{Kind::Neighbour, node.id, {}},
                               VantageText::tr("a neighbour of %1").arg(fromText(node.name)),
                               VantageText::tr("on its public link"),
                               Icon::Internet});
    addNetworks(plan, choices);
    const QString beside = VantageText::tr("of each port", "the node, a container ... of each port");
    choices.push_back({{Kind::Host, {}, {}}, VantageText::tr("the node itself"), beside, Icon::Node});
    choices.push_back(
        {{Kind::Container, {}, {}}, VantageText::tr("a container on its network"), beside, Icon::Service});
    choices.push_back({{Kind::OtherContainer, {}, {}},
                       VantageText::tr("a container on another network"),
                       beside,
                       Icon::Service});
    for (const plan::Service &service : plan.services())
        choices.push_back({{Kind::Service, service.id, {}},
                           fromText(service.name),
                           VantageText::tr("service"),
                           Icon::Service});
    return choices;
}

QString titleOf(const plan::Plan &plan, const std::optional<reach::Vantage> &vantage)
{
    if (!vantage)
        return VantageText::tr("Everything");
    const QString name = vantage->entity ? nameOf(plan, vantage->entity) : fromText(vantage->name);
    switch (vantage->kind) {
    case Kind::Internet: return VantageText::tr("From the Internet");
    case Kind::Neighbour:
        return name.isEmpty() ? VantageText::tr("From neighbours on the public link")
                              : VantageText::tr("From a neighbour of %1").arg(name);
    case Kind::Tag: return VantageText::tr("From a device with %1", "a tag").arg(name);
    case Kind::User:
        return vantage->name == anybody ? VantageText::tr("From anybody on the tailnet")
                                        : VantageText::tr("From a device of %1", "a user").arg(name);
    case Kind::Host: return VantageText::tr("From the node itself");
    case Kind::Container: return VantageText::tr("From a container on its network");
    case Kind::OtherContainer: return VantageText::tr("From a container on another network");
    case Kind::Node:
    case Kind::Service:
    case Kind::Network: break;
    }
    return VantageText::tr("From %1", "a node, service or network").arg(name);
}

QString describe(const plan::Plan &plan, const reach::Vantage &vantage, const PortReach &reach)
{
    const QString title = titleOf(plan, vantage);
    if (!reach.any())
        return VantageText::tr("%1: not reached", "From the Internet").arg(title);
    const QString family =
        reach.v4 && reach.v6 ? VantageText::tr("IPv4 and IPv6") : QLatin1String(reach.v4 ? "IPv4" : "IPv6");
    return (reach.withoutRoute ? VantageText::tr("%1: reached over %2, without a route", "From ..., IPv4")
                               : VantageText::tr("%1: reached over %2", "From the Internet, IPv4"))
        .arg(title, family);
}

std::optional<reach::Vantage> vantageAt(plan::EntityRef entity)
{
    switch (entity.kind) {
    case plan::EntityKind::Node: return reach::Vantage{Kind::Node, entity, {}};
    case plan::EntityKind::Service: return reach::Vantage{Kind::Service, entity, {}};
    case plan::EntityKind::Network: return reach::Vantage{Kind::Network, entity, {}};
    default: return std::nullopt;
    }
}

Exposure inkOf(const plan::Plan &plan, const reach::Vantage &vantage)
{
    const plan::Network *network = plan.find(vantage.entity.as<plan::Network>());
    switch (vantage.kind) {
    case Kind::Internet:
    case Kind::Neighbour: return Exposure::Internet;
    case Kind::Tag:
    case Kind::User: return Exposure::Tailnet;
    case Kind::Node:
    case Kind::Host: return Exposure::NodeOnly;
    case Kind::Service:
    case Kind::Container:
    case Kind::OtherContainer: return Exposure::ContainerOnly;
    case Kind::Network: break;
    }
    if (!network || network->kind == plan::NetworkKind::Lan)
        return Exposure::NodeOnly;
    return network->kind == plan::NetworkKind::Tailnet ? Exposure::Tailnet : Exposure::ContainerOnly;
}

} // namespace portolan::views
