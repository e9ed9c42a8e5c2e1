#include "model/export/document_sections.h"
#include "model/export/markdown.h"
#include "model/plan/origin.h"

#include <array>
#include <fmt/format.h>
#include <sstream>

namespace portolan::exports {

namespace {

using plan::Plan;

std::string joined(const std::vector<std::string> &words)
{
    return fmt::format("{}", fmt::join(words, ", "));
}

std::string_view word(plan::FirewallAction action)
{
    switch (action) {
    case plan::FirewallAction::Allow: return "allow";
    case plan::FirewallAction::Deny: return "deny";
    case plan::FirewallAction::Reject: return "reject";
    case plan::FirewallAction::Limit: break;
    }
    return "limit";
}

std::string_view word(plan::Direction direction)
{
    switch (direction) {
    case plan::Direction::In: return "in";
    case plan::Direction::Out: return "out";
    case plan::Direction::Routed: break;
    }
    return "routed";
}

std::string_view originWord(const plan::Origin &origin)
{
    return origin.derived ? "routes" : "by hand";
}

/// A record's owner as a zone's reader knows it: absolute, with its final dot.
std::string absolute(const std::string &name)
{
    return name + '.';
}

std::string addressTable(const dns::Zone &zone)
{
    MarkdownTable table({"Name", "TTL", "Type", "Address", "Purpose"});
    for (const dns::RRset &set : zone.sets)
        if (set.purpose == dns::Purpose::Host || set.purpose == dns::Purpose::Component)
            for (const dns::Record &record : set.records)
                table.add({absolute(set.owner), std::to_string(set.ttl), set.type, record.data, set.comment});
    return table.isEmpty() ? std::string() : table.text();
}

std::string serviceTable(const dns::Zone &zone)
{
    MarkdownTable table({"Name", "TTL", "Priority", "Weight", "Port", "Target", "Purpose"});
    for (const dns::RRset &set : zone.sets)
        if (set.purpose == dns::Purpose::Service)
            for (const dns::Record &record : set.records) {
                std::istringstream data(record.data);
                std::array<std::string, 4> field;
                data >> field[0] >> field[1] >> field[2] >> field[3];
                table.add({absolute(set.owner), std::to_string(set.ttl), field[0], field[1], field[2],
                           field[3], set.comment});
            }
    return table.isEmpty() ? std::string() : heading(4, "SRV records") + table.text();
}

std::string handMadeTable(const dns::Zone &zone)
{
    MarkdownTable table({"Name", "TTL", "Type", "Data", "Purpose"});
    for (const dns::RRset &set : zone.sets)
        if (set.purpose == dns::Purpose::HandMade)
            for (const dns::Record &record : set.records)
                table.add({absolute(set.owner), std::to_string(set.ttl), set.type, record.data, set.comment});
    return table.isEmpty() ? std::string() : heading(4, "Records written by hand") + table.text();
}

std::string componentTable(const Plan &plan, const dns::Zone &zone)
{
    MarkdownTable table({"Subdomain", "Purpose", "Address record"});
    for (const plan::ComponentName &component : plan.zones().at(zone.id).components)
        table.add({component.name, component.note, component.published ? "yes" : "no"});
    return table.isEmpty() ? std::string() : heading(4, "Component subdomains") + table.text();
}

std::string policyWords(const firewall::Policy &policy)
{
    return fmt::format("Incoming traffic: {}. Outgoing: {}. Routed: {}.", word(policy.incoming),
                       word(policy.outgoing), word(policy.routed));
}

std::string ruleTable(const firewall::Policy &policy)
{
    MarkdownTable table(
        {"Port", "Protocol", "Action", "Direction", "Interface", "From", "To", "Service", "Follows from"});
    for (const firewall::Rule &rule : policy.rules)
        table.add({rule.ports.isNone() ? "any" : toText(rule.ports),
                   rule.transport ? std::string(toText(*rule.transport)) : "any",
                   std::string(word(rule.action)), std::string(word(rule.direction)),
                   rule.interface.empty() ? "any" : rule.interface,
                   rule.from ? toText(*rule.from) : "anywhere", rule.to ? toText(*rule.to) : "any address",
                   rule.comment, std::string(originWord(rule.origin))});
    return table.isEmpty() ? std::string() : table.text();
}

std::string aclTable(const tailnet::Policy &policy)
{
    MarkdownTable table({"Action", "Protocol", "Sources", "Destinations", "Follows from"});
    for (const tailnet::Rule &rule : policy.rules) {
        std::vector<std::string> destinations;
        for (const tailnet::Destination &destination : rule.destinations)
            destinations.push_back(toText(destination));
        table.add({rule.action, rule.protocol.empty() ? "any" : rule.protocol, joined(rule.sources),
                   joined(destinations), std::string(originWord(rule.origin))});
    }
    return table.isEmpty() ? std::string() : table.text();
}

std::string ownerTable(const tailnet::Policy &policy)
{
    MarkdownTable table({"Tag", "Owners"});
    for (const plan::TagOwner &owner : policy.tagOwners)
        table.add({owner.tag, joined(owner.owners)});
    return table.isEmpty() ? std::string() : table.text();
}

/// `allow 22/tcp on tailscale0 from 100.64.0.0/10`
std::string managementWords(const firewall::Rule &rule)
{
    return fmt::format("{} {}{}{}{}", word(rule.action),
                       rule.ports.isNone() ? "everything" : toText(rule.ports),
                       rule.transport ? fmt::format("/{}", toText(*rule.transport)) : "",
                       rule.interface.empty() ? "" : " on " + rule.interface,
                       rule.from ? " from " + toText(*rule.from) : "");
}

/// How a connection gets from the listener to its target.
std::string wayOf(const Plan &plan, const plan::Route &route)
{
    std::vector<std::string> hops;
    if (const plan::Cdn *cdn = plan.find(route.cdn))
        hops.push_back(cdn->name);
    hops.push_back(plan.nodes().at(route.listener).name);
    if (const plan::Service *proxy = plan.find(route.proxy))
        hops.push_back(titleOf(*proxy));
    if (const plan::Network *network = plan.find(route.over))
        hops.push_back(network->name);
    return fmt::format("{}", fmt::join(hops, " → "));
}

std::string_view word(plan::RouteKind kind)
{
    switch (kind) {
    case plan::RouteKind::Http: return "HTTP";
    case plan::RouteKind::Stream: return "stream";
    case plan::RouteKind::Direct: break;
    }
    return "direct";
}

} // namespace

std::string routeSection(const DocumentFacts &facts)
{
    const Plan &plan = facts.plan();
    MarkdownTable table({"Route", "Public name", "Port", "Kind", "Way", "Target"});
    for (const plan::Route &route : plan.routes())
        table.add({route.name, route.hostname + route.path,
                   fmt::format("{}/{}", route.port, toText(route.transport)), std::string(word(route.kind)),
                   wayOf(plan, route),
                   fmt::format("{}:{}", plan.services().at(route.target).name, route.targetPort)});
    return table.isEmpty() ? std::string() : heading(2, "Public ways in") + table.text();
}

std::string dnsSection(const DocumentFacts &facts)
{
    std::string text;
    for (const dns::Zone &zone : facts.zones)
        text += heading(3, "Zone " + zone.name) + addressTable(zone) + serviceTable(zone) +
                handMadeTable(zone) + componentTable(facts.plan(), zone);
    return text.empty() ? text : heading(2, "DNS") + text;
}

std::string firewallSection(const DocumentFacts &facts)
{
    std::string text;
    for (const firewall::Policy &policy : facts.firewalls)
        text +=
            heading(3, policy.hostname.empty() ? policy.nodeName
                                               : fmt::format("{} ({})", policy.nodeName, policy.hostname)) +
            paragraph(policyWords(policy)) + ruleTable(policy);
    return text.empty() ? text : heading(2, "Firewall openings") + text;
}

std::string tailnetSection(const DocumentFacts &facts)
{
    std::string text;
    for (const tailnet::Policy &policy : facts.tailnetPolicies)
        text += heading(3, policy.name) + aclTable(policy) + ownerTable(policy);
    return text.empty() ? text : heading(2, "Tailnet ACL") + text;
}

std::string statedSection(const DocumentFacts &facts)
{
    MarkdownTable table({"Where", "What", "Why"});
    for (const dns::Zone &zone : facts.zones) {
        const dns::StartOfAuthority &soa = zone.soa;
        table.add({"zone " + zone.name,
                   fmt::format("SOA {} {} serial {} refresh {} retry {} expire {} minimum {}",
                               absolute(soa.primary), absolute(soa.mailbox), soa.serial, soa.refresh,
                               soa.retry, soa.expire, soa.minimum),
                   "no name server loads a zone without it"});
        std::vector<std::string> servers;
        for (const std::string &server : zone.nameServers)
            servers.push_back(absolute(server));
        table.add({"zone " + zone.name, "NS " + joined(servers), "a zone names its servers"});
    }
    for (const firewall::Policy &policy : facts.firewalls)
        for (const firewall::Rule &rule : policy.rules)
            if (rule.management)
                table.add(
                    {"firewall of " + policy.nodeName, managementWords(rule),
                     fmt::format("the administrator's way in is opened before incoming traffic is set to {}",
                                 word(policy.incoming))});
    return table.isEmpty() ? std::string() : heading(2, "Stated beyond ports and routes") + table.text();
}

} // namespace portolan::exports
