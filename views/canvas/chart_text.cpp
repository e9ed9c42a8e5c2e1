#include "views/canvas/chart_text.h"

#include "views/workspace/entity_name.h"
#include "views/workspace/look_of.h"
#include "views/workspace/vantage_choice.h"
#include "views/workspace/viewpoint.h"

#include <QCoreApplication>
#include <QStringList>

namespace portolan::views {

namespace {

class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)

public:
    ChartText(const layout::Chart &chart, const plan::ResolvedPlan &resolved, const Viewpoint *from)
        : m_chart(chart)
        , m_resolved(resolved)
        , m_plan(resolved.plan())
        , m_from(from)
    {
    }

    QString node(const layout::NodeFrame &frame) const
    {
        const plan::Node *node = m_plan.find(frame.entity.as<plan::Node>());
        return node ? lines({node->name, node->hostname, node->role}) : QString();
    }

    QString interface(const layout::InterfaceRow &row) const
    {
        const plan::Node *node = m_plan.find(m_chart.nodes[row.node].entity.as<plan::Node>());
        if (!node)
            return {};
        for (const plan::Interface &interface : node->interfaces) {
            if (interface.name != row.name)
                continue;
            QStringList addresses;
            for (const plan::IpAddress &address : interface.addresses)
                addresses << fromText(plan::toText(address));
            return tr("%1 of %2").arg(fromText(interface.name), fromText(node->name)) + QChar(u'\n') +
                   addresses.join(QStringLiteral(", "));
        }
        return {};
    }

    QString card(const layout::ServiceCard &card) const
    {
        const plan::Service *service = m_plan.find(card.entity.as<plan::Service>());
        if (!service)
            return {};
        QString text = lines({service->name, service->title, service->image});
        if (!card.active)
            text += QChar(u'\n') + tr("Does not start in this environment");
        return text;
    }

    QString place(const layout::Place &place) const
    {
        return place.isOffered ? tr("Draw a line from here to a port: it becomes a route, and the plan gets "
                                    "the Internet.")
                               : fromText(place.name);
    }

    QString chip(const layout::PortChip &chip) const
    {
        const plan::Service *service = m_plan.find(chip.service);
        if (!service)
            return {};
        QStringList text{fromText(service->name)};
        if (const QString application = applicationOf(*service, chip); !application.isEmpty())
            text << application;
        text << addressOf(chip) << nameOf(lookOf(chip.exposure));
        if (m_from && m_from->vantage() && m_from->isCurrent())
            text << views::describe(m_plan, *m_from->vantage(), reachOf(chip, m_from->reached()));
        return text.join(QChar(u'\n'));
    }

    QString edge(const layout::RouteEdge &edge) const
    {
        QStringList text;
        for (layout::Index at = edge.routes.first; at < edge.routes.end(); ++at) {
            const plan::Route *route = m_plan.find(m_chart.edgeRoutes[at]);
            if (!route)
                continue;
            text << tr("%1: %2:%3/%4")
                        .arg(fromText(route->name), fromText(route->hostname), QString::number(route->port),
                             fromText(plan::toText(route->transport)));
        }
        return text.join(QChar(u'\n'));
    }

    QString link(const layout::LinkEdge &edge) const
    {
        const plan::Link *link = m_plan.find(edge.link);
        const plan::Service *from = link ? m_plan.find(link->from) : nullptr;
        const plan::Service *to = link ? m_plan.find(link->to) : nullptr;
        if (!to)
            return {};
        const QString port = QStringLiteral("%1:%2/%3")
                                 .arg(fromText(to->name), QString::number(link->port),
                                      fromText(plan::toText(link->transport)));
        const QString user = fromText(from ? from->name : link->external);
        const QString text = tr("%1 uses %2").arg(user, port);
        return link->via.empty() ? text : text + QChar(u'\n') + tr("as %1").arg(fromText(link->via));
    }

    QString rail(const layout::Rail &rail) const
    {
        const plan::Network *network = m_plan.find(rail.entity.as<plan::Network>());
        if (!network)
            return fromText(rail.label);
        QStringList text{fromText(network->name)};
        for (const plan::Subnet &subnet : network->subnets)
            text << fromText(plan::toText(subnet));
        if (!network->magicDnsName.empty())
            text << fromText(network->magicDnsName);
        if (network->kind == plan::NetworkKind::Compose)
            text << nameOf(lookOf(rail.exposure));
        return text.join(QChar(u'\n'));
    }

    QString gate(const layout::Gate &gate) const
    {
        return tr("The policy of %1 decides here").arg(fromText(m_chart.rails[gate.rail].label)) +
               QChar(u'\n') + edge(m_chart.edges[gate.edge]);
    }

    /// Nothing that the canvas shows already.
    QString note(const layout::NoteCard &card) const
    {
        const plan::Note *note = m_plan.find(card.entity.as<plan::Note>());
        const bool isCut = !card.lines.empty() && card.lines.back().ends_with("\u2026");
        return note && isCut ? fromText(note->text) : QString();
    }

    static QString spoken(const plan::Note &note, const plan::Plan &plan)
    {
        const QString text = fromText(note.text).simplified();
        const QString words = text.isEmpty() ? tr("Empty note") : text;
        return note.anchor ? tr("%1, note about %2").arg(words, shownName(plan, note.anchor))
                           : tr("%1, note").arg(words);
    }

    QString group(const layout::GroupFrame &frame) const
    {
        return fromText(frame.name) + QChar(u'\n') +
               tr("%n member(s)", "of a group", static_cast<int>(frame.members.size()));
    }

private:
    static QString lines(std::initializer_list<std::string_view> parts)
    {
        QStringList text;
        for (const std::string_view part : parts) {
            if (!part.empty())
                text << fromText(part);
        }
        return text.join(QChar(u'\n'));
    }

    static QString applicationOf(const plan::Service &service, const layout::PortChip &chip)
    {
        const auto binding = static_cast<std::size_t>(chip.binding);
        const auto endpoint = static_cast<std::size_t>(chip.endpoint);
        if (chip.binding != layout::PortChip::no && binding < service.ports.size() &&
            !service.ports[binding].application.empty())
            return fromText(service.ports[binding].application);
        if (chip.endpoint != layout::PortChip::no && endpoint < service.endpoints.size())
            return fromText(service.endpoints[endpoint].application);
        return fromText(chip.label);
    }

    /// `0.0.0.0:5222/tcp to 5222 in the container`, as far as it is known.
    QString addressOf(const layout::PortChip &chip) const
    {
        const QString transport = QChar(u'/') + fromText(plan::toText(chip.transport));
        const QString ports = fromText(chip.ports.first != 0 ? plan::toText(chip.ports) : chip.number);
        if (chip.binding == layout::PortChip::no)
            return tr("%1 inside the container").arg(ports + transport);
        const plan::ResolvedBinding &binding =
            m_resolved.bindingAt(chip.service, static_cast<std::size_t>(chip.binding));
        if (!binding.service)
            return ports + transport;
        if (!binding.error.empty())
            return fromText(binding.error);
        const QString host =
            binding.port.hostIp ? fromText(plan::toText(*binding.port.hostIp)) : tr("all addresses");
        const bool bracketed = host.contains(QChar(u':'));
        const QString from = (bracketed ? QStringLiteral("[%1]") : QStringLiteral("%1")).arg(host) +
                             QChar(u':') + ports + transport;
        return binding.port.target == binding.port.published
                   ? from
                   : tr("%1 to %2 inside").arg(from, fromText(plan::toText(binding.port.target)));
    }

    const layout::Chart &m_chart;
    const plan::ResolvedPlan &m_resolved;
    const plan::Plan &m_plan;
    const Viewpoint *m_from;
};

} // namespace

QString describe(const layout::Chart &chart, const Hit &hit, const plan::ResolvedPlan &resolved,
                 const Viewpoint *from)
{
    const ChartText text(chart, resolved, from);
    switch (hit.kind) {
    case Hit::Kind::Nothing: return {};
    case Hit::Kind::Place: return text.place(chart.places[hit.index]);
    case Hit::Kind::Node: return text.node(chart.nodes[hit.index]);
    case Hit::Kind::Interface: return text.interface(chart.interfaces[hit.index]);
    case Hit::Kind::Card: return text.card(chart.cards[hit.index]);
    case Hit::Kind::Chip: return text.chip(chart.chips[hit.index]);
    case Hit::Kind::Rail: return text.rail(chart.rails[hit.index]);
    case Hit::Kind::Gate: return text.gate(chart.gates[hit.index]);
    case Hit::Kind::Edge: return text.edge(chart.edges[hit.index]);
    case Hit::Kind::Link: return text.link(chart.links[hit.index]);
    case Hit::Kind::Note: return text.note(chart.notes[hit.index]);
    case Hit::Kind::Group: return text.group(chart.groups[hit.index]);
    }
    return {};
}

QString spokenName(const layout::Chart &chart, const CanvasItem &item, const plan::ResolvedPlan &resolved,
                   const Viewpoint *from)
{
    if (const layout::Index chip = chipOf(chart, item); chip != layout::none)
        return describe(chart, {Hit::Kind::Chip, chip}, resolved, from)
            .replace(QChar(u'\n'), QLatin1String(", "));
    if (!item) // the shore of a plan without a network for it
        return {};
    if (const plan::Note *note = resolved.plan().find(item.entity.as<plan::Note>()))
        return ChartText::spoken(*note, resolved.plan());
    if (const plan::Group *group = resolved.plan().find(item.entity.as<plan::Group>()))
        return ChartText::tr("%1, group of %n thing(s)", nullptr, static_cast<int>(group->members.size()))
            .arg(fromText(group->name));
    const QString path = fromText(plan::toText(resolved.plan(), item.entity));
    const auto slash = path.indexOf(QChar(u'/'));
    return slash < 0 ? path : QStringLiteral("%1, %2").arg(path.mid(slash + 1), path.left(slash));
}

QString textOf(const layout::Chart &chart, const UnroutedLine &line)
{
    if (line.ports > 1 || line.chip == layout::none)
        return ChartText::tr("%n port(s) without a route", nullptr, static_cast<int>(line.ports));
    const layout::PortChip &chip = chart.chips[line.chip];
    return ChartText::tr("%1/%2 without a route", "port, protocol")
        .arg(fromText(chip.number), fromText(plan::toText(chip.transport)));
}

} // namespace portolan::views
