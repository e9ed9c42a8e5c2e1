#pragma once

#include "model/check/rule.h"
#include "model/plan/route_path.h"

/// The rules of the section Proxy and export. Each is described on its page in resources/rules.
namespace portolan::check {

// Where the proxy listens.
void checkStreamUnpublished(const Situation &here, Observations &found);
void checkStreamDup(const Situation &here, Observations &found);
void checkStreamRange(const Situation &here, const plan::Service &service, Observations &found);
void checkAdminPublic(const Situation &here, const plan::Service &service, Observations &found);
std::vector<Fix> fixStreamUnpublished(const Overview &overview, const Finding &finding);
std::vector<Fix> fixStreamDup(const Overview &overview, const Finding &finding);
std::vector<Fix> fixStreamRange(const Overview &overview, const Finding &finding);
std::vector<Fix> fixAdminPublic(const Overview &overview, const Finding &finding);

// Where it passes connections on to.
void checkUpstreamDns(const Situation &here, Observations &found);
void checkUpstreamUnbound(const Situation &here, Observations &found);
std::vector<Fix> fixUpstreamDns(const Overview &overview, const Finding &finding);
std::vector<Fix> fixUpstreamUnbound(const Overview &overview, const Finding &finding);

// What the target learns of the client.
void checkClientIpLost(const Situation &here, Observations &found);
void checkProxyProtoMismatch(const Situation &here, Observations &found);
std::vector<Fix> fixClientIpLost(const Overview &overview, const Finding &finding);
std::vector<Fix> fixProxyProtoMismatch(const Overview &overview, const Finding &finding);

/// Calls \a visit(route, proxy, path) with each route that a proxy passes on in the environment.
template <class Visit>
void visitPassedRoutes(const Situation &here, Visit visit)
{
    for (const plan::Route &route : here.plan().routes()) {
        const plan::Service *proxy =
            route.kind == plan::RouteKind::Direct ? nullptr : here.plan().find(route.proxy);
        if (!proxy || !here.resolved.isActive(*proxy))
            continue;
        const plan::RoutePath &path = here.pathOf(route);
        if (path.active)
            visit(route, *proxy, path);
    }
}

} // namespace portolan::check
