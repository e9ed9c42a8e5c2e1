#include "views/canvas/route_hops.h"

#include "model/plan/route_path.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

class RouteHops
{
    Q_DECLARE_TR_FUNCTIONS(RouteHops)

public:
    RouteHops(const plan::ResolvedPlan &resolved, const plan::Route &route)
        : m_plan(resolved.plan())
        , m_route(route)
        , m_path(plan::pathOf(resolved, route))
    {
    }

    QStringList lines() const
    {
        QStringList hops{tr("Internet: %1").arg(address(fromText(m_route.hostname), m_route.port))};
        if (const plan::Cdn *cdn = m_plan.find(m_route.cdn))
            hops << tr("%1 takes it in front").arg(fromText(cdn->name));
        hops << listener();
        if (const plan::Service *proxy = m_plan.find(m_route.proxy))
            hops << (m_route.kind == plan::RouteKind::Http
                         ? tr("%1 passes the host on").arg(fromText(proxy->name))
                         : tr("%1 passes the stream on").arg(fromText(proxy->name)));
        if (const plan::Network *over = m_plan.find(m_route.over); over && m_path.hasUpstream())
            hops << tr("over %1 to %2").arg(fromText(over->name), address(upstream(), m_path.upstreamPort));
        hops << target();
        if (!m_path.problem.empty())
            hops << tr("stops: %1").arg(fromText(m_path.problem));
        return hops;
    }

private:
    static QString address(const QString &host, std::uint16_t port)
    {
        const bool bracketed = host.contains(QChar(u':'));
        return (bracketed ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
    }

    QString upstream() const
    {
        return m_path.upstreamAddress ? fromText(plan::toText(*m_path.upstreamAddress))
                                      : fromText(m_path.upstreamName);
    }

    QString listener() const
    {
        const plan::Node *node = m_plan.find(m_path.listener);
        const QString name = node ? fromText(node->name) : QString();
        if (m_path.listenerAddresses.empty())
            return tr("%1 listens on %2").arg(name, QString::number(m_route.port));
        const QString at = fromText(plan::toText(m_path.listenerAddresses.front()));
        return tr("%1 listens on %2").arg(name, address(at, m_route.port));
    }

    QString target() const
    {
        const plan::Service *target = m_plan.find(m_route.target);
        const QString name = target ? fromText(target->name) : QString();
        return tr("%1 answers").arg(address(name, m_route.targetPort));
    }

    const plan::Plan &m_plan;
    const plan::Route &m_route;
    plan::RoutePath m_path;
};

} // namespace

QStringList hopsOf(const plan::ResolvedPlan &resolved, const plan::Route &route)
{
    return RouteHops(resolved, route).lines();
}

} // namespace portolan::views
