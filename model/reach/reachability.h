#pragma once

#include "model/reach/landscape.h"
#include "model/reach/trace.h"

namespace portolan::reach {

/// By which ways a port is reached; several may be.
struct Ways {
    bool direct = false; ///< at an address of its node, its own address, or its name on a shared network
    bool byRoute = false;

    bool any() const { return direct || byRoute; }
    auto operator<=>(const Ways &) const = default;
};

/// How a port of a service is reached from a vantage, without the hops.
struct Judgement {
    Disposition disposition = Disposition::NoRoute; ///< of the way that leads furthest
    Ways accepted;

    bool operator==(const Judgement &) const = default;
};

/// A vantage with all that is the same for every target worked out.
class Outlook
{
public:
    const Vantage &vantage() const { return m_vantage; }

private:
    friend class Reachability;
    Vantage m_vantage;
    std::shared_ptr<const TailnetAccess> m_access; ///< what holds for the device of a tag or user
    Medium m_medium;
};

/// Who reaches what in one environment of a plan.
///
/// It says what holds when everything that Portolan exports of the plan is loaded, and what the plan tells of
/// the rest (Docker versions, advertised tags, rules written by hand). Where the plan does not tell, what is
/// more open holds. One engine answers a single trace and the whole matrix.
class Reachability
{
public:
    explicit Reachability(plan::ResolvedPlan resolved);

    const Landscape &landscape() const { return m_landscape; }
    const plan::Plan &plan() const { return m_landscape.plan(); }

    /// Follows an edit, and returns the nodes whose services may be reached otherwise than before; nothing
    /// where anything may have changed. Outlooks must be made anew then.
    std::optional<std::vector<plan::NodeId>> update(const plan::Plan &next,
                                                    const plan::Transaction &transaction);

    /// Every way of a flow, hop by hop. The one that leads furthest comes first.
    Traces trace(const Flow &flow) const;

    /// The way of a link: from who uses it, to the name or address that it connects to. A name is asked for
    /// among the containers of shared networks first, then in DNS.
    Traces traceLink(const plan::Link &link) const;

    /// The way by one route, from anybody on the Internet to its target.
    Trace traceRoute(const plan::Route &route, bool isV6) const;

    /// What becomes of a connection that the proxy of a route has taken: from there to the route's target.
    Trace traceBehindProxy(const plan::Route &route) const;

    Outlook outlookOf(const Vantage &vantage) const;

    /// As trace() to that port of the service, in a word.
    Judgement judge(const Outlook &from, const ServicePort &to, bool isV6) const;

private:
    Landscape m_landscape;
};

} // namespace portolan::reach
