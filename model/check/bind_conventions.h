#pragma once

#include "model/plan/entities.h"

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace portolan::check {

/// How most containers that are written for a node name the address they listen on, where they do so by a
/// variable.
struct BindConvention {
    std::string expression;   ///< `${ATL_CHAT_IP:-127.0.0.1}`
    std::string variable;     ///< `ATL_CHAT_IP`
    std::size_t bindings = 0; ///< how many use it; 0 = there is no convention

    bool operator==(const BindConvention &) const = default;
};

/// Those of all nodes. Follows the services that come and go.
class BindConventions
{
public:
    void add(const plan::Service &service);
    void drop(const plan::Service &service);
    /// To be called when all have been added and dropped, before the first question.
    void settle();

    /// That of the node that the service is written for.
    const BindConvention &of(const plan::Service &service) const;

private:
    std::unordered_map<plan::NodeId, std::map<std::string, std::size_t>> m_uses; ///< bindings by expression
    std::unordered_map<plan::NodeId, BindConvention> m_conventions;
    std::unordered_set<plan::NodeId> m_unsettled;
};

} // namespace portolan::check
