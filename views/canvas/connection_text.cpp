#include "views/canvas/connection_text.h"

#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

template <class Entity>
QString nameIn(const plan::Plan &plan, plan::Id<Entity> id)
{
    const Entity *entity = plan.find(id);
    return entity ? fromText(entity->name) : QString();
}

QString portText(std::uint16_t port, plan::Transport transport)
{
    return QStringLiteral("%1/%2").arg(QString::number(port), fromText(plan::toText(transport)));
}

QString describeRoute(const edit::Opening &opening, const plan::Plan &plan)
{
    const plan::Route &route = opening.route;
    const QString address =
        QStringLiteral("%1:%2").arg(fromText(route.hostname), portText(route.port, route.transport));
    const QString node = nameIn(plan, route.listener);
    const QString text =
        route.proxy
            ? ConnectionText::tr("Route %1 by way of %2 on %3").arg(address, nameIn(plan, route.proxy), node)
            : ConnectionText::tr("Route %1 straight to %2").arg(address, node);
    QStringList lines{text};
    if (opening.binding)
        lines << ConnectionText::tr("publishes %1 there").arg(fromText(plan::shortForm(*opening.binding)));
    if (opening.widened)
        lines << ConnectionText::tr("publishes %1 there").arg(portText(route.port, route.transport));
    if (opening.entrance)
        lines << ConnectionText::tr("puts %1 on the Internet; enter its address afterwards")
                     .arg(nameIn(plan, opening.entrance->node));
    return lines.join(QChar(u'\n'));
}

} // namespace

QString describe(const edit::Meaning &meaning, const plan::Plan &plan)
{
    return std::visit(Overloaded{[&](const edit::Opening &opening) { return describeRoute(opening, plan); },
                                 [&](const plan::Link &link) {
                                     return ConnectionText::tr("%1 uses %2:%3")
                                         .arg(nameIn(plan, link.from), nameIn(plan, link.to),
                                              portText(link.port, link.transport));
                                 },
                                 [&](const edit::Joining &joining) {
                                     return ConnectionText::tr("%1 joins %2")
                                         .arg(nameIn(plan, joining.service), nameIn(plan, joining.network));
                                 },
                                 [&](const edit::Plugging &plugging) {
                                     if (!plugging.network)
                                         return ConnectionText::tr("%1 gets an interface on the Internet")
                                             .arg(nameIn(plan, plugging.node));
                                     return ConnectionText::tr("%1 gets an interface on %2")
                                         .arg(nameIn(plan, plugging.node), nameIn(plan, plugging.network));
                                 }},
                      meaning);
}

QString describe(const edit::Refusal &refusal)
{
    const QString from = fromText(refusal.from);
    const QString to = fromText(refusal.to);
    using edit::Obstacle;
    switch (refusal.obstacle) {
    case Obstacle::NoMeaning: return ConnectionText::tr("A line from here to there means nothing");
    case Obstacle::SameThing: return ConnectionText::tr("%1 needs no line to itself").arg(to);
    case Obstacle::NoPort: return ConnectionText::tr("Choose a port of %1").arg(to);
    case Obstacle::NoEntrance:
        return ConnectionText::tr("No node is on the Internet; give one an interface there");
    case Obstacle::NoProxy:
        return ConnectionText::tr("%1 is not on the Internet; put a proxy on a node that is").arg(to);
    case Obstacle::NoCommonNetwork:
        return from.isEmpty() ? ConnectionText::tr("The proxy shares no network with %1").arg(to)
                              : ConnectionText::tr("%1 and %2 share no network").arg(from, to);
    case Obstacle::NotPublished:
        return ConnectionText::tr("%1 is on another network than %2, which does not publish this port to it")
            .arg(from, to);
    case Obstacle::NotHttp: return ConnectionText::tr("%1 passes HTTP only").arg(from);
    case Obstacle::AlreadyThere: return ConnectionText::tr("%1 leads to %2 already").arg(from, to);
    }
    return {};
}

QString labelOf(const edit::Meaning &meaning, const plan::Plan &plan)
{
    return std::visit(
        Overloaded{
            [&](const edit::Opening &opening) {
                return ConnectionText::tr("Draw a route to %1").arg(nameIn(plan, opening.route.target));
            },
            [&](const plan::Link &link) {
                return ConnectionText::tr("Link %1 to %2")
                    .arg(nameIn(plan, link.from), nameIn(plan, link.to));
            },
            [&](const edit::Joining &joining) {
                return ConnectionText::tr("Join %1 to %2")
                    .arg(nameIn(plan, joining.service), nameIn(plan, joining.network));
            },
            [&](const edit::Plugging &plugging) {
                if (!plugging.network)
                    return ConnectionText::tr("Put %1 on the Internet").arg(nameIn(plan, plugging.node));
                return ConnectionText::tr("Plug %1 into %2")
                    .arg(nameIn(plan, plugging.node), nameIn(plan, plugging.network));
            }},
        meaning);
}

} // namespace portolan::views
