#pragma once

#include "model/reach/report.h"
#include "tests/sample_plans.h"

/// Flows for tests, and their ways in words.
namespace portolan::test {

inline reach::Flow flowOf(const plan::Plan &plan, const QString &from, const QString &to, bool ipv6 = false)
{
    const auto vantage = reach::parseVantage(plan, from.toStdString());
    const auto target = reach::parseTarget(plan, to.toStdString());
    if (!vantage || !target)
        qFatal("%s", (vantage ? target.error() : vantage.error()).c_str());
    return {*vantage, *target, ipv6};
}

/// A plan in an environment, to ask who reaches what.
class Asked
{
public:
    explicit Asked(const plan::Plan &plan, std::string_view environment = {})
        : m_reach(resolvedIn(plan, environment))
    {
    }

    const reach::Reachability &reach() const { return m_reach; }

    reach::Traces traces(const QString &from, const QString &to, bool ipv6 = false) const
    {
        return m_reach.trace(flowOf(m_reach.plan(), from, to, ipv6));
    }

    /// `accepted by atl-xmpp-server`, `denied-in`.
    QString ending(const QString &from, const QString &to, bool ipv6 = false) const
    {
        const reach::Trace best = traces(from, to, ipv6).front();
        QString text = toQString(reach::toText(best.disposition));
        if (best.service)
            text += " by " + toQString(nameOf(m_reach.plan().services().at(best.service)));
        return text;
    }

    /// The hops of the way that leads furthest, a line each: `docker translate service/web ports[4]`.
    QStringList hops(const QString &from, const QString &to, bool ipv6 = false) const
    {
        QStringList lines;
        const reach::Trace best = traces(from, to, ipv6).front();
        for (const reach::Hop &hop : best.hops) {
            const QString entity = toQString(plan::toText(m_reach.plan(), hop.entity));
            lines << QStringList{toQString(reach::toText(hop.kind)), toQString(reach::toText(hop.verdict)),
                                 entity, toQString(hop.field)}
                         .join(' ')
                         .simplified();
        }
        return lines;
    }

    /// The last hop's reason.
    QString reason(const QString &from, const QString &to, bool ipv6 = false) const
    {
        const reach::Trace best = traces(from, to, ipv6).front();
        return toQString(best.decisive()->reason);
    }

private:
    reach::Reachability m_reach;
};

} // namespace portolan::test
