#pragma once

#include "model/tailnet/policy.h"

namespace portolan::tailnet {

/// The policy as Tailscale formats it: JSON with comments and trailing commas, indented by tabs, values of
/// neighbouring lines aligned. Comments name the routes. Source: github.com/tailscale/hujson.
std::string policyFile(const Policy &policy);

} // namespace portolan::tailnet
