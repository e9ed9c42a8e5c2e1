#pragma once

#include "model/plan/resolved_plan.h"

#include <string>

/// The sections of docs/ports.md. Each is empty where the plan has nothing to say.
namespace portolan::exports {

/// What a person calls a service: the product, or else its name.
const std::string &titleOf(const plan::Service &service);

std::string nodeSection(const plan::ResolvedPlan &resolved);

/// Ports that Compose publishes on a node.
std::string externalSection(const plan::ResolvedPlan &resolved);
/// Ports that only containers of the same network use.
std::string internalSection(const plan::ResolvedPlan &resolved);
/// Ports that daemons outside Compose listen on.
std::string nativeSection(const plan::ResolvedPlan &resolved);
/// What the variables of bindings are in each environment, and how far that lets a port be reached.
std::string bindSection(const plan::ResolvedPlan &resolved);

std::string routeSection(const plan::ResolvedPlan &resolved);
std::string dnsSection(const plan::ResolvedPlan &resolved);
std::string firewallSection(const plan::ResolvedPlan &resolved);
std::string tailnetSection(const plan::ResolvedPlan &resolved);
/// What is in the files because they cannot do without it, though no port or route asks for it.
std::string statedSection(const plan::ResolvedPlan &resolved);

} // namespace portolan::exports
