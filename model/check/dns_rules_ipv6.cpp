#include "model/check/dns_rules.h"
#include "model/check/firewall_facts.h"
#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/dns/ascii.h"
#include "model/dns/domain_name.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

/// Whether those who come by IPv6, which clients prefer, are taken in. Source: RFC 6724, 10.3.
namespace portolan::check {

namespace {

using plan::IpAddress;

/// Addresses that no rule of a firewall speaks of, as those of most clients. Source: RFC 3849; RFC 5737.
IpAddress someClient(bool isV6)
{
    return *IpAddress::parse(isV6 ? "2001:db8:ffff:ffff::1" : "198.51.100.254");
}

/// True when the plan publishes the address under the name.
bool isPublished(const Situation &here, std::string_view host, const IpAddress &address)
{
    dns::NameBuffer name;
    if (!name.read(dns::canonicalName(host), dns::rootName).empty())
        return false;
    for (const PlanZone &zone : here.zones()) {
        const auto id = zone.records.names().find(name.view());
        if (!id)
            continue;
        const auto set = zone.index->set(*id, dns::RecordType::Aaaa);
        if (std::any_of(set.begin(), set.end(), [&](std::uint32_t position) {
                const std::string_view data = zone.records.dataOf(zone.index->record(position));
                return std::memcmp(data.data(), address.bytes.data(), data.size()) == 0;
            }))
            return true;
    }
    return false;
}

/// One way into a node: an address of its listener, and the port of a route.
struct Entry {
    const Situation &here;
    const plan::Node &node;
    const plan::Route &route;
    IpAddress address;

    std::string port() const { return portText(plan::PortRange::single(route.port), route.transport); }
    bool isListener(const PortUse &use) const
    {
        return use.active && use.transport == route.transport && use.ports.contains(route.port);
    }
};

/// What listens at the route's port, all of it at IPv4 addresses only; nullptr when something listens at the
/// IPv6 address, or the plan knows nothing of the port.
const PortUse *ipv4Listener(const Entry &entry)
{
    const PortUse *found = nullptr;
    for (const PortUse &use : entry.here.ports.usesOn(entry.node.id)) {
        if (!entry.isListener(use))
            continue;
        const auto &hostIp = entry.here.ports.hostIp(use.address);
        if (!hostIp || hostIp->isV6)
            return nullptr;
        if (!hostIp->isLoopback())
            found = &use;
    }
    return found;
}

firewall::Decision decisionAt(const Entry &entry, const firewall::Policy &policy, const IpAddress &address)
{
    firewall::Connection connection;
    for (const plan::Interface &interface : entry.node.interfaces)
        if (std::find(interface.addresses.begin(), interface.addresses.end(), address) !=
            interface.addresses.end())
            connection.interface = interface.name;
    connection.source = someClient(address.isV6);
    connection.destination = address;
    connection.sourcePort = 49152; // any that a client may use
    connection.port = entry.route.port;
    connection.transport = entry.route.transport;
    const auto uses = entry.here.ports.usesOn(entry.node.id);
    connection.published = std::any_of(uses.begin(), uses.end(), [&](const PortUse &use) {
        return entry.isListener(use) && use.source == PortUse::Source::Published;
    });
    return decide(policy, connection);
}

/// The hand-made rule that keeps out who comes by IPv6, while those who come by IPv4 are let in.
std::optional<std::size_t> ruleAgainstIpv6(const Entry &entry, const std::vector<IpAddress> &addresses)
{
    if (!entry.node.firewall || entry.node.firewall->tool == plan::FirewallTool::None)
        return std::nullopt;
    const WrittenPolicy written = writtenPolicy(entry.here, entry.node);
    const firewall::Decision decision = decisionAt(entry, written.policy, entry.address);
    if (decision.letsThrough() || !decision.rule)
        return std::nullopt;
    const auto v4 = std::find_if(addresses.begin(), addresses.end(),
                                 [](const IpAddress &address) { return !address.isV6; });
    if (v4 != addresses.end() && !decisionAt(entry, written.policy, *v4).letsThrough())
        return std::nullopt;
    const auto rule = static_cast<std::size_t>(decision.rule - written.policy.rules.data());
    return written.isHandMade(rule) ? std::optional(written.written[rule]) : std::nullopt;
}

void judge(const Entry &entry, const std::vector<IpAddress> &addresses, Observations &found)
{
    Observation seen{.entity = entry.route.id, .field = "hostname"};
    seen.message.arguments = {{"name", entry.route.hostname},
                              {"address", toText(entry.address)},
                              {"port", entry.port()},
                              {"node", entry.node.name}};
    if (const PortUse *listener = ipv4Listener(entry)) {
        seen.message.pattern =
            phrase("check", "{name} has the IPv6 address {address}, and {service} takes {port} at IPv4 "
                            "addresses only: clients that prefer IPv6 wait in vain. Let it listen there "
                            "too.");
        seen.message.arguments.emplace_back("service",
                                            entry.here.plan().services().at(listener->service).name);
        const bool isPort = isBinding(*listener);
        seen.related.push_back({listener->service, itemField(isPort ? "ports" : "endpoints", listener->index,
                                                             isPort ? "host-ip" : std::string_view())});
    } else if (const auto rule = ruleAgainstIpv6(entry, addresses)) {
        seen.message.pattern =
            phrase("check", "{name} has the IPv6 address {address}, where the rule {rule} of {node} keeps "
                            "{port} shut: clients that prefer IPv6 wait in vain. Open it for IPv6 too.");
        seen.message.arguments.emplace_back("rule", ruleText(entry.node.firewall->rules[*rule]));
        seen.related.push_back({entry.node.id, ruleField(*rule)});
    } else {
        return;
    }
    found.push_back(std::move(seen));
}

/// Addresses of names that routes lead to, which are none of the addresses of their listeners.
void findStrangeAddresses(const Situation &here, Observations &found)
{
    std::map<std::string, std::set<IpAddress>> listeners;
    for (const plan::Route &route : here.plan().routes()) {
        const plan::RoutePath &path = here.pathOf(route);
        if (path.active)
            listeners[dns::canonicalName(route.hostname)].insert(path.listenerAddresses.begin(),
                                                                 path.listenerAddresses.end());
    }
    for (const plan::Zone &zone : here.plan().zones()) {
        for (std::size_t i = 0; i < zone.records.size(); ++i) {
            const plan::Record &record = zone.records[i];
            if (!dns::equalIgnoringCase(record.type, "AAAA"))
                continue;
            const auto address = IpAddress::parse(record.data);
            const auto known = listeners.find(dns::canonicalName(record.owner));
            if (!address || !address->isV6 || known == listeners.end() || known->second.contains(*address))
                continue;
            found.push_back(
                {.entity = zone.id,
                 .field = recordField(i, "data"),
                 .message = {
                     phrase(
                         "check",
                         "{name} has the IPv6 address {address}, where no route of it is taken in: clients "
                         "that prefer IPv6 wait in vain. Give the gateway that address, or remove it."),
                     {{"name", record.owner}, {"address", toText(*address)}}}});
        }
    }
}

/// The binding that a finding names as one for IPv4 only.
BindingPlace ipv4BindingOf(const Overview &overview, const Finding &finding)
{
    for (const RelatedPlace &place : finding.related) {
        const plan::Service *service = overview.plan().find(place.entity.as<plan::Service>());
        const auto index = indexIn(place.field, "ports");
        if (service && index && *index < service->ports.size() && service->ports[*index].unsplit.empty())
            return {service, *index};
    }
    return {};
}

Fix listenThereToo(const Overview &overview, const BindingPlace &place, const IpAddress &address)
{
    const auto written = IpAddress::parse(place.binding().hostIp);
    const bool isEverywhere = written && written->isUnspecified();
    return makeFix(overview.plan(),
                   isEverywhere ? say(phrase("check", "Listen on all addresses, of IPv6 too"))
                                : say(phrase("check", "Listen on {} too"), toText(address)),
                   [&](plan::Edit &edit) {
                       edit.modify(place.service->id, [&](plan::Service &service) {
                           if (isEverywhere) {
                               service.ports[place.index].hostIp.clear();
                               return;
                           }
                           plan::PortBinding added = place.binding();
                           added.hostIp = toText(address);
                           added.source = {};
                           service.ports.insert(
                               service.ports.begin() + static_cast<std::ptrdiff_t>(place.index) + 1, added);
                       });
                   });
}

} // namespace

void checkAaaaNoPath(const Situation &here, Observations &found)
{
    findStrangeAddresses(here, found);
    for (const plan::Route &route : here.plan().routes()) {
        const plan::RoutePath &path = here.pathOf(route);
        const plan::Node *node = here.plan().find(path.listener);
        if (!path.active || !node || route.port == 0)
            continue;
        const auto address = std::find_if(
            path.listenerAddresses.begin(), path.listenerAddresses.end(),
            [&](const IpAddress &one) { return one.isV6 && isPublished(here, route.hostname, one); });
        if (address != path.listenerAddresses.end())
            judge({here, *node, route, *address}, path.listenerAddresses, found);
    }
}

std::vector<Fix> fixAaaaNoPath(const Overview &overview, const Finding &finding)
{
    const plan::Route *route = overview.plan().find(finding.entity.as<plan::Route>());
    if (!route)
        return fixByRemoval(overview, finding);
    const auto &arguments = finding.message.arguments;
    const auto text = std::find_if(arguments.begin(), arguments.end(),
                                   [](const auto &argument) { return argument.first == "address"; });
    const auto address =
        text == arguments.end() ? std::optional<IpAddress>() : IpAddress::parse(text->second);
    if (const BindingPlace place = ipv4BindingOf(overview, finding); place && address)
        return {listenThereToo(overview, place, *address)};
    for (const RelatedPlace &place : finding.related) {
        const plan::Node *node = overview.plan().find(place.entity.as<plan::Node>());
        const auto index = indexIn(place.field, "firewall.rules");
        if (!node || !node->firewall || !index || *index >= node->firewall->rules.size())
            continue;
        plan::FirewallRule opening;
        opening.from = plan::Subnet::parse("::/0");
        opening.ports = plan::PortRange::single(route->port);
        opening.transport = route->transport;
        opening.note = route->name;
        return {firewallFix(overview, *node,
                            say(phrase("check", "Let {} in by IPv6 before that rule"),
                                portText(opening.ports, route->transport)),
                            [&](plan::FirewallPolicy &firewall) {
                                firewall.rules.insert(
                                    firewall.rules.begin() + static_cast<std::ptrdiff_t>(*index), opening);
                            })};
    }
    return {};
}

} // namespace portolan::check
