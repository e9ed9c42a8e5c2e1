#pragma once

#include "model/tailnet/policy_file.h"

#include <optional>
#include <string>

/// Which selector may stand where in a policy. Each function gives the reason why not, or nothing.
/// Source: Tailscale, targets and selectors; the answers of the service itself.
namespace portolan::tailnet {

/// A group, tag, host or IP set that the policy does not define, or an autogroup that there is not.
std::optional<std::string> whyUndefined(const PolicyFile &policy, const Selector &selector);

std::optional<std::string> whyNoSource(const PolicyFile &policy, const Selector &selector);
std::optional<std::string> whyNoDestination(const PolicyFile &policy, const Selector &selector);

/// As the source of a rule to autogroup:self, which only has a meaning for users.
/// Rules of `acls` may have `*` there, which stands for every user; grants may not.
std::optional<std::string> whyNoSourceOfSelf(const Selector &selector, bool allowsAny);

/// As the owner of a tag or the approver of a route.
std::optional<std::string> whyNoOwner(const PolicyFile &policy, const Selector &selector);

/// As the target of `nodeAttrs`.
std::optional<std::string> whyNoAttributeTarget(const PolicyFile &policy, const Selector &selector);

std::optional<std::string> whyNoSshSource(const PolicyFile &policy, const Selector &selector);
std::optional<std::string> whyNoSshDestination(const PolicyFile &policy, const Selector &selector);

/// A tag's name, `tag:` included. Source: Tailscale, tailcfg.CheckTag.
std::optional<std::string> whyNoTagName(std::string_view tag);

/// The autogroup of that name, `autogroup:` included; `autogroup:members` is an old name of autogroup:member.
bool isAutogroup(const Selector &selector, std::string_view name);

/// The role in the tailnet whose holders an autogroup stands for: `admin` of autogroup:admin; empty for
/// others.
std::string_view roleOf(const Selector &selector);

} // namespace portolan::tailnet
