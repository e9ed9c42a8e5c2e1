#include "views/inspector/field_words.h"
#include "views/inspector/inspector_text.h"
#include "views/inspector/page_builder.h"
#include "views/workspace/look_of.h"

#include <algorithm>
#include <span>

// Nodes, networks, places, routes, links and zones.
namespace portolan::views {

namespace {

/// More lines than these are counted, not shown.
constexpr std::size_t mostLines = 12;

/// The lines of those entities of a table that a predicate holds for; the last of many says how many more
/// there are.
template <class Entity, class Holds>
std::pair<std::vector<ThingLine>, int> linesOf(const PageBuilder &builder, const plan::Table<Entity> &table,
                                               Holds holds)
{
    std::vector<ThingLine> lines;
    int count = 0;
    for (const Entity &entity : table) {
        if (!holds(entity))
            continue;
        ++count;
        if (lines.size() < mostLines)
            lines.push_back(builder.lineOf(entity));
    }
    if (const int more = count - static_cast<int>(lines.size()); more > 0) {
        ThingLine &rest = lines.emplace_back();
        rest.icon = Icon::More;
        rest.title = Inspector::tr("and %n more", nullptr, more);
    }
    return {std::move(lines), count};
}

PageSection fields(const PageBuilder &builder, const edit::Subject &subject, const QString &title)
{
    PageSection section{.name = QStringLiteral("fields"), .title = title};
    section.fields = builder.fieldsOf(subject);
    const check::Location location = check::locationOf(builder.plan(), subject.entity, {});
    if (!location.file.empty())
        section.place = FilePlace{fromText(location.file), location.line};
    return section;
}

PageSection interfaces(const PageBuilder &builder, const plan::Node &node)
{
    PageSection section{.name = QStringLiteral("interfaces"), .title = Inspector::tr("Interfaces")};
    for (std::size_t i = 0; i < node.interfaces.size(); ++i) {
        const plan::Interface &interface = node.interfaces[i];
        ThingLine line;
        line.icon = Icon::Network;
        line.title = fromText(interface.name);
        line.isMono = true;
        line.part = edit::Subject{node.id, edit::Part::Interface, i};
        QStringList addresses;
        for (const plan::IpAddress &address : interface.addresses)
            addresses << fromText(plan::toText(address));
        line.aside = addresses.value(0);
        line.toolTip = addresses.join(QLatin1Char('\n'));
        if (const plan::Network *network = builder.plan().find(interface.network)) {
            line.icon = builder.lineOf(*network).icon;
            line.detail = fromText(network->name);
        }
        section.things.push_back(std::move(line));
    }
    section.aside = QString::number(section.things.size());
    if (section.things.empty())
        section.sentence = Inspector::tr("It is on no network yet. Draw a line to one.");
    return section;
}

template <class Holds>
PageSection routes(const PageBuilder &builder, const QString &sentence, Holds holds)
{
    auto [lines, count] = linesOf(builder, builder.plan().routes(), holds);
    PageSection section = builder.waysIn(std::move(lines), sentence);
    section.aside = Inspector::tr("%n route(s)", nullptr, count);
    return section;
}

void addMembers(const PageBuilder &builder, const plan::Network &network, InspectorPage &page)
{
    PageSection section{.name = QStringLiteral("members"), .title = Inspector::tr("Attached")};
    for (const plan::Node &node : builder.plan().nodes())
        for (const plan::Interface &interface : node.interfaces)
            if (interface.network == network.id) {
                section.things.push_back(builder.lineOf(node));
                section.things.back().aside = interface.addresses.empty()
                                                  ? QString()
                                                  : fromText(plan::toText(interface.addresses.front()));
            }
    const int nodes = static_cast<int>(section.things.size());
    auto [services, count] =
        linesOf(builder, builder.plan().services(), [&network](const plan::Service &service) {
            return std::ranges::find(service.networks, network.id, &plan::NetworkAttachment::network) !=
                   service.networks.end();
        });
    std::ranges::move(services, std::back_inserter(section.things));
    section.aside = QString::number(nodes + count);
    if (section.things.empty())
        section.sentence = Inspector::tr("Nothing is attached to it. Draw a line to it.");
    page.sections.push_back(std::move(section));
}

PageSection way(const PageBuilder &builder, const plan::Route &route)
{
    PageSection section{.name = QStringLiteral("way"), .title = Inspector::tr("Its way")};
    const plan::RoutePath path = plan::pathOf(builder.resolved(), route);
    const plan::Plan &plan = builder.plan();
    for (const plan::Network &network : plan.networks())
        if (network.kind == plan::NetworkKind::Internet) {
            section.things.push_back(builder.lineOf(network));
            section.things.back().aside = fromText(route.hostname);
            break;
        }
    if (const plan::Cdn *cdn = plan.find(route.cdn))
        section.things.push_back(
            {.target = Selection::of(cdn->id), .icon = Icon::Cdn, .title = fromText(cdn->name)});
    if (const plan::Node *listener = plan.find(path.listener)) {
        section.things.push_back(builder.lineOf(*listener));
        section.things.back().aside =
            QStringLiteral("%1/%2").arg(route.port).arg(fromText(plan::toText(route.transport)));
    }
    if (const plan::Service *proxy = plan.find(route.proxy))
        section.things.push_back(builder.lineOf(*proxy));
    if (const plan::Network *over = plan.find(route.over))
        section.things.push_back(builder.lineOf(*over));
    if (path.binding)
        section.things.push_back(
            builder.lineOf(builder.resolved().bindingAt(path.binding->service, path.binding->index)));
    if (const plan::Service *target = plan.find(route.target)) {
        section.things.push_back(builder.lineOf(*target));
        section.things.back().aside = QString::number(route.targetPort);
    }
    if (!path.active)
        section.sentence = Inspector::tr("Its target does not start in this environment.");
    else if (!path.problem.empty())
        section.sentence = fromText(path.problem);
    return section;
}

PageSection records(const plan::Zone &zone)
{
    PageSection section{.name = QStringLiteral("records"), .title = Inspector::tr("Records by hand")};
    for (const plan::Record &record :
         std::span(zone.records).first(std::min(zone.records.size(), mostLines))) {
        ThingLine &line = section.things.emplace_back();
        line.icon = Icon::Handmade;
        line.title = fromText(record.owner);
        line.detail = fromText(record.data);
        line.aside = fromText(record.type);
        line.isMono = true;
    }
    section.aside = QString::number(zone.records.size());
    if (section.things.empty())
        section.sentence = Inspector::tr("Every record follows from a route.");
    section.startsFolded = true;
    return section;
}

} // namespace

void addSections(const PageBuilder &builder, const plan::Node &node, InspectorPage &page)
{
    page.sections.push_back(fields(builder, edit::Subject{node.id}, Inspector::tr("Node")));
    page.sections.push_back(interfaces(builder, node));
    page.sections.push_back(
        routes(builder, Inspector::tr("No route enters here."), [&](const plan::Route &route) {
            return plan::listenerOf(builder.resolved(), route) == node.id;
        }));
    PageSection services{.name = QStringLiteral("services"), .title = Inspector::tr("Services")};
    auto [lines, count] = linesOf(builder, builder.plan().services(), [&](const plan::Service &service) {
        return builder.resolved().nodeOf(service) == node.id;
    });
    services.things = std::move(lines);
    services.aside = QString::number(count);
    if (services.things.empty())
        services.sentence = Inspector::tr("Nothing runs here. Drag a service from the catalogue.");
    page.sections.push_back(std::move(services));
    if (node.firewall) {
        PageSection firewall{.name = QStringLiteral("firewall"), .title = Inspector::tr("Firewall")};
        firewall.fields = builder.fieldsOf(edit::Subject{node.id, edit::Part::Firewall});
        firewall.aside =
            Inspector::tr("%n rule(s) by hand", nullptr, static_cast<int>(node.firewall->rules.size()));
        firewall.startsFolded = true;
        page.sections.push_back(std::move(firewall));
    }
    page.sections.push_back(builder.follows());
}

void addSections(const PageBuilder &builder, const plan::Network &network, InspectorPage &page)
{
    page.sections.push_back(fields(builder, edit::Subject{network.id}, kindName(builder.plan(), network.id)));
    if (network.kind == plan::NetworkKind::Internet)
        page.sections.push_back(routes(builder,
                                       Inspector::tr("No routes yet. Drag from a port to the Internet."),
                                       [](const plan::Route &) { return true; }));
    else if (network.kind != plan::NetworkKind::Compose)
        page.sections.push_back(routes(builder, Inspector::tr("No route crosses it."),
                                       [&](const plan::Route &route) { return route.over == network.id; }));
    addMembers(builder, network, page);
    page.sections.push_back(builder.follows());
}

void addSections(const PageBuilder &builder, const plan::Cdn &cdn, InspectorPage &page)
{
    page.sections.push_back(fields(builder, edit::Subject{cdn.id}, Inspector::tr("CDN")));
    page.sections.push_back(routes(builder, Inspector::tr("No route passes it. Draw one from it to a port."),
                                   [&](const plan::Route &route) { return route.cdn == cdn.id; }));
}

void addSections(const PageBuilder &builder, const plan::Route &route, InspectorPage &page)
{
    page.sections.push_back(way(builder, route));
    page.sections.push_back(fields(builder, edit::Subject{route.id}, Inspector::tr("Route")));
    page.sections.push_back(builder.follows());
}

void addSections(const PageBuilder &builder, const plan::Link &link, InspectorPage &page)
{
    page.sections.push_back(fields(builder, edit::Subject{link.id}, Inspector::tr("Link")));
    PageSection ends{.name = QStringLiteral("ends"), .title = Inspector::tr("Joins")};
    for (const plan::ServiceId id : {link.from, link.to})
        if (const plan::Service *service = builder.plan().find(id))
            ends.things.push_back(builder.lineOf(*service));
    page.sections.push_back(std::move(ends));
}

void addSections(const PageBuilder &builder, const plan::Zone &zone, InspectorPage &page)
{
    page.sections.push_back(fields(builder, edit::Subject{zone.id}, Inspector::tr("Zone")));
    page.sections.push_back(
        routes(builder, Inspector::tr("No route has a name in it."), [&](const plan::Route &route) {
            return route.hostname == zone.name || route.hostname.ends_with("." + zone.name);
        }));
    page.sections.push_back(records(zone));
    page.sections.push_back(builder.follows());
}

} // namespace portolan::views
