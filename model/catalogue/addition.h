#pragma once

#include "model/catalogue/entry.h"
#include "model/plan/transaction.h"

namespace portolan::catalogue {

/// A service of the catalogue on its way into a plan.
struct Addition {
    plan::Transaction transaction;
    plan::ServiceId service;
    /// What was not done as the entry has it, and why; sentences without full stop.
    std::vector<std::string> notes;
};

/// Whether a service is opened to everybody along with being added.
enum class Opening {
    None,  ///< nothing leads to it, and it binds as its neighbours do
    Routes ///< routes for what is meant for everybody, or the node itself where the plan has no proxy
};

/// Adds a service to a node: its port bindings and endpoints, and as \a opening says routes for what is meant
/// for everybody, behind the proxy that the plan's other routes use. The ports of a proxy itself, at which
/// routes are to enter, are bound to all addresses either way.
///
/// It goes into the compose file of its neighbours on the node, onto their networks, and binds as they do. A
/// name, port or route that is taken is replaced by the next free one, which is noted; so is a route for
/// which the plan has no proxy or no zone to name it in. Source of the ports: the entry.
Addition additionOf(const plan::Plan &plan, const Entry &entry, plan::NodeId node, Opening opening);

} // namespace portolan::catalogue
