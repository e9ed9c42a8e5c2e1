#pragma once

#include <string_view>
#include <vector>

/// Secrets that say themselves what they are.
namespace portolan::compose {

/// The parts of a text that are secret by what they look like, in order: private keys (PEM, RFC 7468), signed
/// tokens (JWT, RFC 7519), and keys with the prefix that their vendor gives them (GitHub, GitLab, Slack,
/// Stripe, AWS).
std::vector<std::string_view> secretTokensIn(std::string_view text);

} // namespace portolan::compose
