#include "model/tailnet/selector_rules.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::tailnet {

namespace {

/// Where an autogroup may stand.
struct Autogroup {
    std::string_view name;
    bool isSource;
    bool isDestination;
    std::string_view role = {}; ///< in the tailnet
};

constexpr std::array autogroups = {
    Autogroup{"autogroup:member", true, true},
    Autogroup{"autogroup:members", true, true},
    Autogroup{"autogroup:tagged", true, true},
    Autogroup{"autogroup:self", false, true},
    Autogroup{"autogroup:internet", false, true},
    Autogroup{"autogroup:danger-all", true, false},
    Autogroup{"autogroup:shared", true, false},
    Autogroup{"autogroup:nonroot", false, false},
    Autogroup{"autogroup:owner", true, true, "owner"},
    Autogroup{"autogroup:admin", true, true, "admin"},
    Autogroup{"autogroup:it-admin", true, true, "it-admin"},
    Autogroup{"autogroup:network-admin", true, true, "network-admin"},
    Autogroup{"autogroup:billing-admin", true, true, "billing-admin"},
    Autogroup{"autogroup:auditor", true, true, "auditor"},
};

const Autogroup *autogroupNamed(std::string_view name)
{
    const auto found = std::find_if(autogroups.begin(), autogroups.end(),
                                    [name](const Autogroup &autogroup) { return autogroup.name == name; });
    return found == autogroups.end() ? nullptr : &*found;
}

bool isMember(const Selector &selector)
{
    return isAutogroup(selector, "autogroup:member") || !roleOf(selector).empty();
}

/// Stands for users, not for nodes or addresses.
bool isOfUsers(const Selector &selector)
{
    switch (selector.kind) {
    case SelectorKind::User:
    case SelectorKind::UsersOfDomain:
    case SelectorKind::Group: return true;
    case SelectorKind::Autogroup: return isMember(selector);
    default: return false;
    }
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template <class Table>
std::optional<std::string> whyMissing(const Table &table, const Selector &selector, std::string_view section)
{
    if (table.contains(selector.text))
        return std::nullopt;
    return fmt::format("\"{}\" is not defined in {}", selector.text, section);
}

} // namespace

bool isAutogroup(const Selector &selector, std::string_view name)
{
    if (selector.kind != SelectorKind::Autogroup)
        return false;
    return selector.text == name || (selector.text == "autogroup:members" && name == "autogroup:member");
}

std::string_view roleOf(const Selector &selector)
{
    const Autogroup *autogroup =
        selector.kind == SelectorKind::Autogroup ? autogroupNamed(selector.text) : nullptr;
    return autogroup ? autogroup->role : std::string_view();
}

std::optional<std::string> whyUndefined(const PolicyFile &policy, const Selector &selector)
{
    switch (selector.kind) {
    case SelectorKind::Group: return whyMissing(policy.groups, selector, "groups");
    case SelectorKind::Tag: return whyMissing(policy.tagOwners, selector, "tagOwners");
    case SelectorKind::Host: return whyMissing(policy.hosts, selector, "hosts");
    case SelectorKind::IpSet: return whyMissing(policy.ipSets, selector, "ipsets");
    case SelectorKind::Autogroup:
        if (!autogroupNamed(selector.text))
            return fmt::format("\"{}\" is not an autogroup of Tailscale", selector.text);
        return std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<std::string> whyNoSource(const PolicyFile &policy, const Selector &selector)
{
    if (auto reason = whyUndefined(policy, selector))
        return reason;
    const bool isWrongAutogroup =
        selector.kind == SelectorKind::Autogroup && !autogroupNamed(selector.text)->isSource;
    if (isWrongAutogroup || selector.kind == SelectorKind::Service)
        return fmt::format("\"{}\" cannot be the source of a rule", selector.text);
    return std::nullopt;
}

std::optional<std::string> whyNoDestination(const PolicyFile &policy, const Selector &selector)
{
    if (auto reason = whyUndefined(policy, selector))
        return reason;
    const bool isWrongAutogroup =
        selector.kind == SelectorKind::Autogroup && !autogroupNamed(selector.text)->isDestination;
    if (isWrongAutogroup || selector.kind == SelectorKind::UsersOfDomain)
        return fmt::format("\"{}\" cannot be the destination of a rule", selector.text);
    return std::nullopt;
}

std::optional<std::string> whyNoSourceOfSelf(const Selector &selector, bool allowsAny)
{
    if (isOfUsers(selector) || (allowsAny && selector.kind == SelectorKind::Any))
        return std::nullopt;
    return fmt::format(
        "\"{}\" cannot reach autogroup:self, which is there for users, groups and autogroups of users",
        selector.text);
}

std::optional<std::string> whyNoOwner(const PolicyFile &policy, const Selector &selector)
{
    if (auto reason = whyUndefined(policy, selector))
        return reason;
    const bool isTagged = selector.kind == SelectorKind::Tag || isAutogroup(selector, "autogroup:tagged");
    if (isOfUsers(selector) || isTagged)
        return std::nullopt;
    return fmt::format("\"{}\" cannot be named here: a user, group, tag or autogroup of users is meant",
                       selector.text);
}

std::optional<std::string> whyNoAttributeTarget(const PolicyFile &policy, const Selector &selector)
{
    if (auto reason = whyUndefined(policy, selector))
        return reason;
    const bool isWrongAutogroup = selector.kind == SelectorKind::Autogroup && !isMember(selector) &&
                                  !isAutogroup(selector, "autogroup:tagged");
    if (isWrongAutogroup || selector.kind == SelectorKind::Service)
        return fmt::format("\"{}\" cannot be the target of node attributes", selector.text);
    return std::nullopt;
}

std::optional<std::string> whyNoSshSource(const PolicyFile &policy, const Selector &selector)
{
    if (auto reason = whyNoSource(policy, selector))
        return reason;
    const bool isTagged = selector.kind == SelectorKind::Tag || isAutogroup(selector, "autogroup:tagged");
    if (isOfUsers(selector) || isTagged || isAutogroup(selector, "autogroup:shared"))
        return std::nullopt;
    return fmt::format("\"{}\" cannot be the source of an SSH rule; name users, groups, tags or an autogroup",
                       selector.text);
}

std::optional<std::string> whyNoSshDestination(const PolicyFile &policy, const Selector &selector)
{
    if (auto reason = whyNoDestination(policy, selector))
        return reason;
    const bool isFit = selector.kind == SelectorKind::User || selector.kind == SelectorKind::Tag ||
                       isMember(selector) || isAutogroup(selector, "autogroup:self") ||
                       isAutogroup(selector, "autogroup:tagged");
    if (isFit)
        return std::nullopt;
    return fmt::format("\"{}\" cannot be the destination of an SSH rule; name tags, a user, autogroup:self, "
                       "autogroup:member or autogroup:tagged",
                       selector.text);
}

std::optional<std::string> whyNoTagName(std::string_view tag)
{
    if (!tag.starts_with("tag:"))
        return fmt::format("\"{0}\" is no tag; write tag:{0}", tag);
    const std::string_view name = tag.substr(4);
    if (name.empty() || !isLetter(name.front()))
        return fmt::format("\"{}\": a tag's name begins with a letter", tag);
    const bool isPlain = std::all_of(
        name.begin(), name.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-'; });
    if (!isPlain)
        return fmt::format("\"{}\": a tag's name has letters, digits and hyphens only", tag);
    return std::nullopt;
}

} // namespace portolan::tailnet
