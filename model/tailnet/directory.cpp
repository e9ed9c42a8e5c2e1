#include "model/tailnet/directory.h"

#include "model/tailnet/selector_rules.h"

#include <algorithm>

namespace portolan::tailnet {

namespace {

AddressRange block(std::string_view text)
{
    return AddressRange::of(*plan::Subnet::parse(text));
}

AddressSet setOf(std::initializer_list<std::string_view> blocks)
{
    std::vector<AddressRange> ranges;
    for (const std::string_view text : blocks)
        ranges.push_back(block(text));
    return AddressSet(std::move(ranges));
}

/// What tailnets give their nodes: without the addresses that ChromeOS uses within a machine.
/// Source: Tailscale, IP addresses; tailscale.com/net/tsaddr.
const AddressSet &tailnetAddresses()
{
    static const AddressSet addresses = [] {
        AddressSet set = setOf({"100.64.0.0/10", "fd7a:115c:a1e0::/48"});
        set.remove(setOf({"100.115.92.0/23"}));
        return set;
    }();
    return addresses;
}

/// Source: Tailscale, autogroup:internet: all that is neither private nor of a tailnet.
const AddressSet &internet()
{
    static const AddressSet addresses = [] {
        AddressSet set = setOf({"0.0.0.0/0", "2000::/3"});
        set.remove(
            setOf({"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10"}));
        return set;
    }();
    return addresses;
}

/// By email or name; `alice@` names the user alice of whatever provider.
bool isNamed(const User &user, std::string_view name)
{
    if (name.ends_with('@'))
        name.remove_suffix(1);
    return !name.empty() && (user.email == name || user.name == name);
}

AddressSet addressesOf(const std::vector<const Node *> &nodes)
{
    std::vector<AddressRange> ranges;
    for (const Node *node : nodes)
        for (const plan::IpAddress &address : node->addresses)
            ranges.push_back(AddressRange::of(address));
    return AddressSet(std::move(ranges));
}

} // namespace

Directory::Directory(const PolicyFile &policy, const Tailnet &tailnet)
    : m_policy(policy)
    , m_tailnet(tailnet)
{
    for (const Node &node : tailnet.nodes) {
        const auto found = std::find_if(tailnet.users.begin(), tailnet.users.end(),
                                        [&](const User &user) { return isNamed(user, node.user); });
        m_users.push_back(node.tags.empty() && found != tailnet.users.end() ? &*found : nullptr);
    }
}

const User *Directory::userOf(const Node &node) const
{
    return m_users[static_cast<std::size_t>(&node - m_tailnet.nodes.data())];
}

std::string Directory::ownerOf(const Node &node) const
{
    if (!node.tags.empty())
        return {};
    const User *user = userOf(node);
    return user ? user->name + ' ' + user->email : node.user;
}

bool Directory::mayHaveUser(std::string_view name) const
{
    return m_tailnet.users.empty() || std::any_of(m_tailnet.users.begin(), m_tailnet.users.end(),
                                                  [&](const User &user) { return isNamed(user, name); });
}

bool Directory::isOwner(const Node &node, std::string_view name) const
{
    if (!node.tags.empty() || node.user.empty())
        return false;
    const User *user = userOf(node);
    return node.user == name || (user && isNamed(*user, name));
}

bool Directory::isOfNodes(const Selector &selector)
{
    switch (selector.kind) {
    case SelectorKind::User:
    case SelectorKind::UsersOfDomain:
    case SelectorKind::Group:
    case SelectorKind::Tag: return true;
    case SelectorKind::Autogroup:
        return isAutogroup(selector, "autogroup:member") || isAutogroup(selector, "autogroup:tagged") ||
               !roleOf(selector).empty();
    default: return false;
    }
}

bool Directory::selects(const Selector &selector, const Node &node) const
{
    switch (selector.kind) {
    case SelectorKind::User: return isOwner(node, selector.text);
    case SelectorKind::UsersOfDomain:
        return ownerOf(node).ends_with(selector.text.substr(selector.text.find('@')));
    case SelectorKind::Group: {
        const auto group = m_policy.groups.find(selector.text);
        return group != m_policy.groups.end() &&
               std::any_of(group->second.begin(), group->second.end(),
                           [&](const std::string &member) { return isOwner(node, member); });
    }
    case SelectorKind::Tag:
        return std::find(node.tags.begin(), node.tags.end(), selector.text) != node.tags.end();
    case SelectorKind::Autogroup:
        if (isAutogroup(selector, "autogroup:tagged"))
            return !node.tags.empty();
        if (isAutogroup(selector, "autogroup:member"))
            return node.tags.empty();
        return userOf(node) && !roleOf(selector).empty() && userOf(node)->role == roleOf(selector);
    default: return false;
    }
}

std::vector<const Node *> Directory::nodesOf(const Selector &selector) const
{
    std::vector<const Node *> nodes;
    for (const Node &node : m_tailnet.nodes)
        if (selects(selector, node))
            nodes.push_back(&node);
    return nodes;
}

AddressSet Directory::sourceAddresses(const Selector &selector) const
{
    if (isAutogroup(selector, "autogroup:danger-all"))
        return AddressSet(everyAddress());
    switch (selector.kind) {
    case SelectorKind::Any: return anySource();
    case SelectorKind::Addresses: return AddressSet({selector.addresses});
    case SelectorKind::Host: return AddressSet({m_policy.hosts.at(selector.text)});
    case SelectorKind::IpSet: return ipSet(selector.text);
    default: return addressesOf(nodesOf(selector));
    }
}

std::vector<AddressRange> Directory::destinationAddresses(const Selector &selector) const
{
    switch (selector.kind) {
    case SelectorKind::Any: return everyAddress();
    case SelectorKind::Addresses: return {selector.addresses};
    case SelectorKind::Host: return {m_policy.hosts.at(selector.text)};
    case SelectorKind::IpSet: return ipSet(selector.text).ranges();
    default: break;
    }
    std::vector<AddressRange> ranges;
    for (const Node *node : nodesOf(selector))
        for (const plan::IpAddress &address : node->addresses)
            ranges.push_back(AddressRange::of(address));
    return ranges;
}

bool Directory::isApproved(const AddressRange &route, const Node &node) const
{
    return std::any_of(
        m_policy.routeApprovals.begin(), m_policy.routeApprovals.end(), [&](const RouteApproval &approval) {
            return approval.routes.contains(route) &&
                   std::any_of(approval.approvers.begin(), approval.approvers.end(),
                               [&](const Selector &approver) { return selects(approver, node); });
        });
}

std::vector<AddressRange> Directory::servedRoutes(const Node &node) const
{
    std::vector<AddressRange> routes;
    const auto serve = [&](const plan::Subnet &subnet, bool isApprovedByHand) {
        const AddressRange route = AddressRange::of(subnet);
        const bool isKnown = std::find(routes.begin(), routes.end(), route) != routes.end();
        if (subnet.prefixLength > 0 && !isKnown && (isApprovedByHand || isApproved(route, node)))
            routes.push_back(route);
    };
    for (const plan::Subnet &subnet : node.approvedRoutes)
        serve(subnet, true);
    for (const plan::Subnet &subnet : node.advertisedRoutes)
        serve(subnet, false);
    return routes;
}

AddressSet Directory::ipSet(const std::string &name) const
{
    AddressSet set;
    for (const IpSetStep &step : m_policy.ipSets.at(name)) {
        const AddressSet addresses =
            isAutogroup(step.what, "autogroup:internet") ? internet() : sourceAddresses(step.what);
        if (step.removes)
            set.remove(addresses);
        else
            set.add(addresses);
    }
    return set;
}

AddressSet Directory::anySource() const
{
    std::vector<AddressRange> ranges = tailnetAddresses().ranges();
    for (const Node &node : m_tailnet.nodes) {
        const std::vector<AddressRange> routes = servedRoutes(node);
        ranges.insert(ranges.end(), routes.begin(), routes.end());
    }
    return AddressSet(std::move(ranges));
}

} // namespace portolan::tailnet
