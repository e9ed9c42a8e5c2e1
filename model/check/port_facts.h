#pragma once

#include "model/check/rule.h"
#include "model/plan/exposure.h"

#include <string>

/// What the rules about ports ask again and again.
namespace portolan::check {

/// `8080/tcp`
inline std::string portText(plan::PortRange ports, plan::Transport transport)
{
    return toText(ports) + '/' + std::string(toText(transport));
}

/// The port as people know it from outside: the published one, or the target where the engine chooses.
inline std::string portText(const plan::ResolvedPort &port)
{
    return portText(port.published.isNone() ? port.target : port.published, port.transport);
}

inline const std::string &nodeName(const plan::Plan &plan, plan::NodeId node)
{
    static const std::string none = "no node";
    const plan::Node *found = plan.find(node);
    return found ? found->name : none;
}

/// Calls \a visit with each binding of a container that publishes a port and whose values are known.
template <class Visit>
void visitPublished(const Situation &here, const plan::Service &service, Visit visit)
{
    if (!publishesPorts(service))
        return;
    for (const plan::ResolvedBinding &binding : here.resolved.bindingsOf(service.id))
        if (binding.error.empty())
            visit(binding);
}

/// A service and those that share its network namespace.
std::vector<const plan::Service *> namespaceOf(const Situation &here, const plan::Service &owner);

/// The variables of an expression, or of a whole binding, that leave a gap: not set or empty, and written
/// without a default.
std::vector<std::string> emptyVariables(const Situation &here, const std::string &expression);
std::vector<std::string> emptyVariables(const Situation &here, const plan::PortBinding &binding);

/// True when the binding listens on every address of its IP version, or of both.
inline bool listensEverywhere(const plan::ResolvedPort &port)
{
    return !port.hostIp || port.hostIp->isUnspecified();
}

} // namespace portolan::check
