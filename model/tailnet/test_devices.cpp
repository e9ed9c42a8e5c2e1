#include "model/tailnet/test_devices.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::tailnet {

namespace {

/// Users whom the policy names, whether they are known or not.
std::set<std::string> usersIn(const PolicyFile &policy)
{
    std::set<std::string> users;
    const auto name = [&](const std::string &text) {
        const auto selector = parseSelector(text, {});
        if (selector && selector->kind == SelectorKind::User)
            users.insert(selector->text);
    };
    for (const auto &[group, members] : policy.groups)
        users.insert(members.begin(), members.end());
    for (const Permission &permission : policy.permissions) {
        for (const Selector &source : permission.sources)
            name(source.text);
        for (const Reach &reach : permission.reaches)
            name(reach.destination.text);
    }
    for (const PolicyTest &test : policy.tests) {
        name(test.source.text);
        for (const std::vector<Located> &destinations : {test.accepted, test.denied})
            for (const Located &destination : destinations)
                name(destination.text.substr(0, destination.text.rfind(':')));
    }
    for (const SshTest &test : policy.sshTests) {
        name(test.source.text);
        for (const Located &destination : test.destinations)
            name(destination.text);
    }
    return users;
}

/// Gives out tailnet addresses that no node has, from the end of their range.
class SpareAddresses
{
public:
    explicit SpareAddresses(const Tailnet &tailnet)
    {
        for (const Node &node : tailnet.nodes)
            m_used.insert(node.addresses.begin(), node.addresses.end());
    }

    std::vector<plan::IpAddress> next()
    {
        return {nextOf([](int n) {
                    return fmt::format("100.{}.{}.{}", 127 - n / 65536, 255 - n / 256 % 256, 255 - n % 256);
                }),
                nextOf([](int n) {
                    return fmt::format("fd7a:115c:a1e0:ffff::{:x}:{:x}", n / 65536 + 1, n % 65536);
                })};
    }

private:
    template <class Write>
    plan::IpAddress nextOf(const Write &write)
    {
        for (;;)
            if (const auto address = plan::IpAddress::parse(write(m_count++)); m_used.insert(*address).second)
                return *address;
    }

    std::set<plan::IpAddress> m_used;
    int m_count = 0;
};

} // namespace

Tailnet withDevicesForAll(const PolicyFile &policy, const Tailnet &tailnet)
{
    const Directory directory(policy, tailnet);
    SpareAddresses spare(tailnet);
    Tailnet extended = tailnet;
    const auto addWhereMissing = [&](SelectorKind kind, const std::string &name, Node node) {
        if (!directory.nodesOf({kind, name, {}, {}}).empty())
            return;
        node.addresses = spare.next();
        extended.nodes.push_back(std::move(node));
    };
    for (const std::string &user : usersIn(policy))
        addWhereMissing(SelectorKind::User, user, {{}, user, {}, {}, {}, {}, {}});
    for (const auto &[tag, owners] : policy.tagOwners)
        addWhereMissing(SelectorKind::Tag, tag, {{}, {}, {tag}, {}, {}, {}, {}});
    return extended;
}

std::vector<Device> devicesOf(const Directory &directory, const Selector &selector)
{
    std::vector<Device> devices;
    for (const Node *node : directory.nodesOf(selector)) {
        Device device{node, {}};
        for (const plan::IpAddress &address : node->addresses)
            device.addresses.push_back(AddressRange::of(address));
        devices.push_back(std::move(device));
    }
    return devices;
}

std::vector<Device> devicesAt(const Directory &directory, const std::vector<AddressRange> &addresses)
{
    std::vector<Device> devices;
    for (const AddressRange &range : addresses) {
        Device device{nullptr, {range}};
        for (const Node &node : directory.tailnet().nodes)
            for (const plan::IpAddress &address : node.addresses)
                if (AddressRange::of(address) == range)
                    device.node = &node;
        devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace portolan::tailnet
