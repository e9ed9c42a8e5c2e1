#pragma once

#include "model/tailnet/directory.h"

namespace portolan::tailnet {

/// What a test's source or destination stands for: a node, or addresses that need be no node's.
struct Device {
    const Node *node = nullptr;
    std::vector<AddressRange> addresses;
};

/// The tailnet with one more device, without name, for each user and tag that the policy names and that has
/// none.
Tailnet withDevicesForAll(const PolicyFile &policy, const Tailnet &tailnet);

/// The nodes that a selector of nodes stands for.
std::vector<Device> devicesOf(const Directory &directory, const Selector &selector);

/// Each of these addresses as a device of its own; the node with such an address is known with it.
std::vector<Device> devicesAt(const Directory &directory, const std::vector<AddressRange> &addresses);

} // namespace portolan::tailnet
