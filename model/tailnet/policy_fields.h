#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace portolan::tailnet {

/// The kinds of object in a policy file whose members have fixed names.
enum class PolicyPart : std::uint8_t {
    Policy,
    Acl,
    Grant,
    Ssh,
    Test,
    SshTest,
    AutoApprovers,
    NodeAttributes
};

/// The names that members of such an object may have, former ones included. Source: Tailscale, syntax
/// reference for the tailnet policy file.
std::span<const std::string_view> fieldsOf(PolicyPart part);

/// `an entry of "grants"`
std::string_view wordsFor(PolicyPart part);

} // namespace portolan::tailnet
