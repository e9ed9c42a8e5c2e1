#pragma once

#include "model/tailnet/policy_file.h"

/// Device posture: conditions on the device that a connection comes from. Source: Tailscale, device posture.
namespace portolan::tailnet {

/// What is wrong with an assertion such as `node:osVersion >= '14.0'`, or nothing.
std::optional<std::string> whyNoAssertion(std::string_view assertion);

/// Whether a device with these attributes is in one of the postures: in each, all assertions hold.
/// True when there are none. An attribute that the device lacks fails every assertion but NOT SET.
bool isInPosture(const PolicyFile &policy, const std::vector<std::string> &postures,
                 const Attributes &attributes);

} // namespace portolan::tailnet
