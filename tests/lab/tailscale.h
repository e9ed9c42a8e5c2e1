#pragma once

#include "model/tailnet/policy_evaluator.h"
#include "tests/lab/topology.h"

namespace portolan::lab {

/// What tailscaled does on a node, without tailscaled: its packet filter takes what the policy admits and
/// drops the rest, and its chains accept what has passed, ahead of all others. Source: tailscale,
/// wgengine/router/osrouter.
void emulateTailscale(const QString &host, const std::string &interface, const tailnet::NodeFilter &filter);

} // namespace portolan::lab
