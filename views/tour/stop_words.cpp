#include "views/tour/stop_words.h"

#include "model/plan/location.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan::views {

using reach::Hop;
using reach::HopKind;
using tour::Stop;
using tour::StopKind;

namespace {

/// A sentence of the model, as it stands in a text.
QString sentence(const std::string &reason)
{
    QString words = fromText(reason);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

class StopWords
{
    Q_DECLARE_TR_FUNCTIONS(StopWords)

public:
    StopWords(const plan::ResolvedPlan &resolved, const tour::Tour &tour, const Stop &stop)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
        , m_route(m_plan.routes().at(tour.route))
        , m_path(plan::pathOf(resolved, m_route))
        , m_tour(tour)
        , m_stop(stop)
    {
    }

    CardText all() const
    {
        CardText card = ofKind();
        const Hop *stopping = m_stop.stopping();
        if (stopping) {
            card.stopped = tr("The connection ends here. %1").arg(sentence(stopping->reason));
            card.condition.clear();
        }
        if (m_stop.isBeyond)
            card.text = tr("The connection does not get here. If it did: %1").arg(card.text);
        for (const tour::Source &source : m_stop.sources)
            card.proofs.push_back({source.line > 0
                                       ? QStringLiteral("%1:%2").arg(fromText(source.file)).arg(source.line)
                                       : fromText(source.file),
                                   fromText(source.text)});
        return card;
    }

private:
    CardText ofKind() const
    {
        switch (m_stop.kind) {
        case StopKind::Name: return name();
        case StopKind::Cdn: return cdn();
        case StopKind::Node: return node();
        case StopKind::Tailnet: return tailnet();
        case StopKind::Proxy: return proxy();
        case StopKind::Binding: return binding();
        case StopKind::Bridge: return bridge();
        case StopKind::Service: break;
        }
        return service();
    }

    static CardText card(Icon icon, const QString &title, const QString &text, const QString &condition,
                         const QString &show)
    {
        CardText made;
        made.icon = icon;
        made.title = title;
        made.text = text;
        made.condition = condition;
        made.show = show;
        return made;
    }

    QString placeName() const
    {
        const plan::Node *node = m_plan.find(m_stop.hops.front().place.as<plan::Node>());
        return node ? fromText(node->name) : QString();
    }

    const Hop *hop(HopKind kind) const
    {
        const auto found = std::find_if(m_stop.hops.begin(), m_stop.hops.end(),
                                        [kind](const Hop &one) { return one.kind == kind; });
        return found == m_stop.hops.end() ? nullptr : &*found;
    }

    /// `6697/tcp`, as it is written on the packet that comes here.
    QString port() const
    {
        const reach::Packet *packet = m_stop.packet();
        const std::uint16_t number = packet ? packet->port : m_route.port;
        return QStringLiteral("%1/%2").arg(number).arg(fromText(plan::toText(m_route.transport)));
    }

    QString address() const
    {
        const reach::Packet *packet = m_stop.packet();
        return packet ? fromText(toText(packet->destination)) : QString();
    }

    QString nameOfService(plan::EntityRef entity) const
    {
        const plan::Service *service = m_plan.find(entity.as<plan::Service>());
        return service ? fromText(service->name) : QString();
    }

    QString upstream() const
    {
        const QString host = m_path.upstreamAddress ? fromText(toText(*m_path.upstreamAddress))
                                                    : fromText(m_path.upstreamName);
        return QStringLiteral("%1:%2")
            .arg(host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host)
            .arg(m_path.upstreamPort);
    }

    CardText name() const
    {
        const QString hostname = fromText(m_route.hostname);
        const plan::Node *listener = m_plan.find(m_path.listener);
        QString text = tr("A client asks DNS for %1. The answer leads to %2.")
                           .arg(hostname, listener ? fromText(listener->name) : tr("nobody"));
        if (m_route.cdn && m_plan.find(m_route.cdn))
            text = tr("A client asks DNS for %1. The answer leads to %2, which stands in front.")
                       .arg(hostname, fromText(m_plan.find(m_route.cdn)->name));
        if (m_route.srv)
            text += QLatin1Char(' ') +
                    tr("A client that knows only %1 finds this name and its port by the SRV record %2.")
                        .arg(fromText(m_route.srv->domain),
                             QStringLiteral("%1._%2").arg(fromText(m_route.srv->service),
                                                          fromText(plan::toText(m_route.transport))));
        return card(Icon::Zone, hostname, text,
                    tr("It would end here if the zone had no address for that name."), tr("Show in DNS"));
    }

    CardText cdn() const
    {
        const plan::Cdn *cdn = m_plan.find(m_route.cdn);
        const plan::Node *listener = m_plan.find(m_path.listener);
        const QString name = cdn ? fromText(cdn->name) : QString();
        return card(Icon::Cdn, name,
                    tr("%1 answers in place of %2 and asks it in its turn, so that the address of %2 stays "
                       "out of sight.")
                        .arg(name, listener ? fromText(listener->name) : QString()),
                    tr("It would end here if this were no HTTP: a CDN passes nothing else on."),
                    tr("Show the route"));
    }

    CardText node() const
    {
        const QString where = placeName();
        const QString interface = fromText(m_stop.hops.front().field).section(QLatin1Char('.'), 1);
        QString text = interface.isEmpty() || !hop(HopKind::Network)
                           ? tr("%1 has the packet for %2.").arg(where, port())
                           : tr("The packet for %1 arrives at %2, on %3.").arg(address(), where, interface);
        const Hop *firewall = hop(HopKind::Firewall);
        const plan::Node *machine = m_plan.find(m_stop.hops.front().place.as<plan::Node>());
        if (firewall && !m_stop.stopping())
            text += QLatin1Char(' ') + opening(*firewall);
        else if (machine && !machine->firewall)
            text += QLatin1Char(' ') + tr("It has no firewall in the plan, so that nothing is asked.");
        const QString condition =
            firewall
                ? tr("It would end here if no rule let %1 in: what no rule accepts is refused.").arg(port())
                : tr("It would end here if %1 did not have that address.").arg(where);
        return card(Icon::Node, where, text, condition,
                    firewall ? tr("Show in Firewall") : tr("Show the node"));
    }

    QString opening(const Hop &firewall) const
    {
        if (firewall.entity.as<plan::Route>())
            return tr("Its firewall lets %1 in, because the route asks for it.").arg(port());
        if (firewall.field.find("rules") != std::string::npos)
            return tr("Its firewall lets %1 in, by a rule that was written by hand.").arg(port());
        return tr("Its firewall lets %1 in.").arg(port());
    }

    CardText tailnet() const
    {
        const plan::Network *over = m_plan.find(m_route.over);
        const plan::Node *listener = m_plan.find(m_path.listener);
        const QString from = listener ? fromText(listener->name) : QString();
        QString text = tr("From here the way is the tailnet: %1 sends to %2, an address of %3.")
                           .arg(from, address(), placeName());
        if (!m_stop.stopping())
            text += QLatin1Char(' ') + tr("The policy admits %1 to %2.").arg(from, port());
        return card(Icon::Policy, over ? fromText(over->name) : tr("Tailnet"), text,
                    tr("It would end here if no rule of the policy admitted %1, by its tags, to %2.")
                        .arg(from, port()),
                    tr("Show in Policy"));
    }

    CardText proxy() const
    {
        const plan::Service *proxy = m_plan.find(m_route.proxy);
        const QString name = proxy ? fromText(proxy->name) : QString();
        const QString condition = m_route.kind == plan::RouteKind::Http
                                      ? tr("It would end here if no host of %1 had that name.").arg(name)
                                      : tr("It would end here if %1 had no stream for that port.").arg(name);
        return card(Icon::Service, name, passingOn(name), condition, tr("Show in Routes"));
    }

    QString passingOn(const QString &proxy) const
    {
        const QString hostname = fromText(m_route.hostname);
        if (!m_path.hasUpstream())
            return tr("%1 takes it.").arg(proxy);
        if (m_route.kind == plan::RouteKind::Http)
            return tr("%1 ends the TLS connection, reads the name %2 in the request and asks %3 for it.")
                .arg(proxy, hostname, upstream());
        if (m_route.byServerName)
            return tr("%1 reads the name %2 where TLS begins, and passes the connection on to %3 as it is.")
                .arg(proxy, hostname, upstream());
        return tr("%1 listens on %2 and passes the connection on to %3 as it is, without reading it.")
            .arg(proxy, QString::number(m_route.port), upstream());
    }

    CardText binding() const
    {
        const Hop &docker = hop(HopKind::Docker) ? *hop(HopKind::Docker) : m_stop.hops.front();
        const plan::Service *owner = m_plan.find(docker.entity.as<plan::Service>());
        const auto index = plan::indexIn(docker.field, "ports");
        if (!owner || !index || *index >= owner->ports.size())
            return card(Icon::Service, tr("Docker"), sentence(docker.reason), {}, tr("Show in Ports"));
        const plan::ResolvedBinding &bound = m_resolved.bindingAt(owner->id, *index);
        const QString published = fromText(toText(bound.port.published));
        QString text =
            tr("Docker on %1 passes %2 on to port %3 of %4.")
                .arg(placeName(), published, fromText(toText(bound.port.target)), fromText(owner->name));
        text += QLatin1Char(' ') + hostIp(bound, owner->ports[*index]);
        return card(Icon::Link, tr("Port %1").arg(published), text,
                    tr("It would end here if the binding had another host IP, or if %1 did not start.")
                        .arg(fromText(owner->name)),
                    tr("Show in Ports"));
    }

    QString hostIp(const plan::ResolvedBinding &bound, const plan::PortBinding &written) const
    {
        if (!bound.port.hostIp)
            return tr("The binding has no host IP, so that every address of %1 answers.").arg(placeName());
        const QString ip = fromText(toText(*bound.port.hostIp));
        const plan::Environment *environment = m_plan.find(m_tour.environment);
        if (!environment || written.hostIp.find('$') == std::string::npos)
            return tr("The binding has the host IP %1: no other address answers.").arg(ip);
        return tr("Its host IP is %1 in %2: no other address answers.").arg(ip, labelOf(*environment));
    }

    CardText bridge() const
    {
        const plan::Network *network = m_plan.find(m_stop.hops.front().entity.as<plan::Network>());
        const QString target = nameOfService(m_route.target);
        return card(
            Icon::Network, network ? fromText(network->name) : tr("Compose network"),
            tr("Both are on this network, where %1 is reached by its name. No firewall stands between "
               "them.")
                .arg(target),
            tr("It would end here if the two shared no network."), tr("Show in the inspector"));
    }

    CardText service() const
    {
        const Hop &last = m_stop.hops.back();
        const plan::Service *service = m_plan.find(last.entity.as<plan::Service>());
        const QString name = service ? fromText(service->name) : tr("The service");
        const QString target =
            QStringLiteral("%1/%2").arg(m_route.targetPort).arg(fromText(plan::toText(m_route.transport)));
        const bool isTarget = service && service->id == m_route.target;
        const QString number = isTarget ? target : port();
        QString text = service && !service->title.empty()
                           ? tr("%1, which is %2, listens on %3 and answers.")
                                 .arg(name, fromText(service->title), number)
                           : tr("%1 listens on %2 and answers.").arg(name, number);
        if (!m_stop.isBeyond)
            text += QLatin1Char(' ') + tr("The connection has arrived.");
        return card(Icon::Service, name, m_stop.stopping() ? tr("This is where it was to go.") : text,
                    tr("It would end here if nothing listened on %1.").arg(number),
                    tr("Show in the inspector"));
    }

    const plan::ResolvedPlan &m_resolved;
    const plan::Plan &m_plan;
    const plan::Route &m_route;
    plan::RoutePath m_path;
    const tour::Tour &m_tour;
    const Stop &m_stop;
};

} // namespace

CardText wordsOf(const plan::ResolvedPlan &plan, const tour::Tour &tour, const Stop &stop)
{
    return StopWords(plan, tour, stop).all();
}

std::vector<StepMark> marksOf(const tour::Tour &tour)
{
    std::vector<StepMark> marks;
    for (const Stop &stop : tour.stops)
        marks.push_back(stop.stopping() ? StepMark::Stops
                        : stop.isBeyond ? StepMark::Beyond
                                        : StepMark::Passes);
    return marks;
}

QString tableOf(const Stop &stop)
{
    const bool isFiltered = std::any_of(stop.hops.begin(), stop.hops.end(),
                                        [](const Hop &hop) { return hop.kind == HopKind::Firewall; });
    switch (stop.kind) {
    case StopKind::Name: return QStringLiteral("records");
    case StopKind::Node: return isFiltered ? QStringLiteral("firewall") : QString();
    case StopKind::Tailnet: return QStringLiteral("policy");
    case StopKind::Proxy:
    case StopKind::Cdn: return QStringLiteral("routes");
    case StopKind::Binding: return QStringLiteral("ports");
    case StopKind::Bridge:
    case StopKind::Service: break;
    }
    return {};
}

plan::EntityRef subjectOf(const tour::Tour &tour, const Stop &stop)
{
    switch (stop.kind) {
    case StopKind::Cdn:
    case StopKind::Proxy: return tour.route;
    case StopKind::Node: return stop.hops.front().place;
    default: return stop.hops.back().entity ? stop.hops.back().entity : stop.hops.front().entity;
    }
}

} // namespace portolan::views
