#pragma once

#include "model/plan/resolved_plan.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace portolan::reach {

/// What DNS answers.
struct NameAnswer {
    enum class Result : std::uint8_t {
        Found,
        NoAddress, ///< the name exists, without addresses of that family
        NoName,    ///< a zone of the plan should have it
        Loop,      ///< aliases that lead back to themselves
        Outside    ///< in no zone of the plan
    };

    Result result = Result::Outside;
    std::vector<plan::IpAddress> addresses;
    bool isProxied = false;           ///< a CDN answers in their place
    plan::EntityRef source;           ///< the zone, node or network that says so
    std::vector<std::string> aliases; ///< the names on the way, the last of which has the addresses
};

/// The names of a plan's zones and tailnets, with what they lead to.
class Names
{
public:
    Names() = default;
    explicit Names(const plan::ResolvedPlan &resolved);

    NameAnswer find(std::string_view name, bool isV6) const;

    /// True when some record or tailnet has the name.
    bool knows(std::string_view name) const;

private:
    struct Entry {
        std::vector<plan::IpAddress> addresses;
        std::string alias;
        bool isProxied = false;
        plan::EntityRef source;
    };

    const Entry *entryOf(const std::string &name) const;
    bool isOurs(std::string_view name) const;

    std::unordered_map<std::string, Entry> m_entries;
    std::vector<std::string> m_zones;
};

} // namespace portolan::reach
