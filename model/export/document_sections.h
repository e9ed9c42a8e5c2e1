#pragma once

#include "model/dns/derived_zones.h"
#include "model/firewall/derived_policy.h"
#include "model/plan/resolved_plan.h"
#include "model/tailnet/derived_policy.h"

#include <string>
#include <vector>

/// The sections of docs/ports.md. Each is empty where the plan has nothing to say.
namespace portolan::exports {

/// What the sections are written from, derived once.
struct DocumentFacts {
    const plan::ResolvedPlan &resolved;
    std::vector<plan::ResolvedPlan> environments; ///< the plan in each of its environments
    std::vector<dns::Zone> zones;
    std::vector<firewall::Policy> firewalls; ///< of the nodes that have one, in their order
    std::vector<tailnet::Policy> tailnetPolicies;

    explicit DocumentFacts(const plan::ResolvedPlan &from);
    const plan::Plan &plan() const { return resolved.plan(); }
};

/// What a person calls a service: the product, or else its name.
const std::string &titleOf(const plan::Service &service);

std::string nodeSection(const DocumentFacts &facts);

/// Ports that Compose publishes on a node.
std::string externalSection(const DocumentFacts &facts);
/// Ports that only containers of the same network use.
std::string internalSection(const DocumentFacts &facts);
/// Ports that daemons outside Compose listen on.
std::string nativeSection(const DocumentFacts &facts);
/// What the variables of bindings are in each environment, and how far that lets a port be reached.
std::string bindSection(const DocumentFacts &facts);

std::string routeSection(const DocumentFacts &facts);
std::string dnsSection(const DocumentFacts &facts);
std::string firewallSection(const DocumentFacts &facts);
std::string tailnetSection(const DocumentFacts &facts);
/// What is in the files because they cannot do without it, though no port or route asks for it.
std::string statedSection(const DocumentFacts &facts);

} // namespace portolan::exports
