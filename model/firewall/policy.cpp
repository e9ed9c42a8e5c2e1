#include "model/firewall/policy.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::firewall {

using plan::Direction;
using plan::FirewallAction;

bool Policy::keepsManagementPath() const
{
    const auto letsIn = [](const Rule &rule) {
        return rule.management && rule.direction == Direction::In && letsThrough(rule.action);
    };
    return incoming == FirewallAction::Allow || std::any_of(rules.begin(), rules.end(), letsIn);
}

FirewallAction Policy::defaultFor(Direction direction) const
{
    switch (direction) {
    case Direction::In: return incoming;
    case Direction::Out: return outgoing;
    case Direction::Routed: break;
    }
    return routed;
}

Families familiesOf(const Rule &rule)
{
    Families families;
    for (const auto *block : {&rule.from, &rule.to})
        if (*block) {
            families.v4 = families.v4 && !(*block)->address.isV6;
            families.v6 = families.v6 && (*block)->address.isV6;
        }
    return families;
}

bool isInterfaceName(std::string_view name)
{
    constexpr std::size_t longest = 15;
    const auto isForbidden = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '\x7F' ||
               std::string_view("/:!'\"\\*+?[]").find(c) != std::string_view::npos;
    };
    return !name.empty() && name.size() <= longest && name != "." && name != ".." &&
           std::none_of(name.begin(), name.end(), isForbidden);
}

std::string contradictionIn(const Rule &rule)
{
    if (familiesOf(rule).isNone())
        return "its source and its destination are of different address families";
    for (const std::string *name : {&rule.interface, &rule.outInterface})
        if (!name->empty() && !isInterfaceName(*name))
            return "its interface has a name that no interface can have";
    return {};
}

std::string describe(const Rule &rule)
{
    if (!rule.comment.empty())
        return fmt::format("\"{}\"", rule.comment);
    const std::string ports = rule.ports.isNone() ? "any port" : fmt::format("port {}", toText(rule.ports));
    return fmt::format("{} {}", toText(rule.action), ports);
}

std::string_view toText(FirewallAction action)
{
    switch (action) {
    case FirewallAction::Allow: return "allow";
    case FirewallAction::Deny: return "deny";
    case FirewallAction::Reject: return "reject";
    case FirewallAction::Limit: return "limit";
    }
    return "deny";
}

} // namespace portolan::firewall
