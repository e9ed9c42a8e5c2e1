#pragma once

#include "model/plan/entities.h"

#include <array>
#include <string_view>
#include <utility>

/// The keys of the plan's file. One description of each entity serves reading and writing: `Archive` is a
/// FieldReader or a FieldWriter, and every member is named here once.
namespace portolan::plan {

template <class Enum, std::size_t size>
using Words = std::array<std::pair<Enum, std::string_view>, size>;

inline constexpr Words<NetworkKind, 4> networkKindWords = {{{NetworkKind::Internet, "internet"},
                                                            {NetworkKind::Lan, "lan"},
                                                            {NetworkKind::Tailnet, "tailnet"},
                                                            {NetworkKind::Compose, "compose"}}};
inline constexpr Words<FirewallTool, 3> firewallToolWords = {
    {{FirewallTool::None, "none"}, {FirewallTool::Ufw, "ufw"}, {FirewallTool::Nftables, "nftables"}}};
inline constexpr Words<FirewallAction, 4> firewallActionWords = {{{FirewallAction::Allow, "allow"},
                                                                  {FirewallAction::Deny, "deny"},
                                                                  {FirewallAction::Reject, "reject"},
                                                                  {FirewallAction::Limit, "limit"}}};
inline constexpr Words<Direction, 3> directionWords = {
    {{Direction::In, "in"}, {Direction::Out, "out"}, {Direction::Routed, "routed"}}};
inline constexpr Words<DockerGuard, 3> dockerGuardWords = {{{DockerGuard::None, "none"},
                                                            {DockerGuard::DockerUser, "docker-user"},
                                                            {DockerGuard::UfwDocker, "ufw-docker"}}};
inline constexpr Words<DockerFirewall, 2> dockerFirewallWords = {
    {{DockerFirewall::Iptables, "iptables"}, {DockerFirewall::Nftables, "nftables"}}};
inline constexpr Words<Transport, 3> transportWords = {
    {{Transport::Tcp, "tcp"}, {Transport::Udp, "udp"}, {Transport::Sctp, "sctp"}}};
inline constexpr Words<PortSyntax, 3> portSyntaxWords = {{{PortSyntax::Short, "short"},
                                                          {PortSyntax::ShortUnquoted, "short-unquoted"},
                                                          {PortSyntax::Long, "long"}}};
inline constexpr Words<NetworkMode, 5> networkModeWords = {{{NetworkMode::Networks, "networks"},
                                                            {NetworkMode::None, "none"},
                                                            {NetworkMode::Host, "host"},
                                                            {NetworkMode::Service, "service"},
                                                            {NetworkMode::Other, "other"}}};
inline constexpr Words<RouteKind, 3> routeKindWords = {
    {{RouteKind::Http, "http"}, {RouteKind::Stream, "stream"}, {RouteKind::Direct, "direct"}}};

inline constexpr Words<GroupColour, 7> groupColourWords = {{{GroupColour::None, "none"},
                                                            {GroupColour::Blue, "blue"},
                                                            {GroupColour::Teal, "teal"},
                                                            {GroupColour::Green, "green"},
                                                            {GroupColour::Amber, "amber"},
                                                            {GroupColour::Orange, "orange"},
                                                            {GroupColour::Violet, "violet"}}};

template <class Archive>
void fields(Archive &a, Settings &settings)
{
    a.text("name", settings.name);
    a.text("description", settings.description);
    a.pairs("artefact-paths", settings.artefactPaths);
    a.sentences("expect", settings.expectations);
}

template <class Archive>
void fields(Archive &a, Environment &environment)
{
    a.text("note", environment.note);
    a.refs("env-files", environment.envFiles);
    a.refs("compose-files", environment.composeFiles);
    a.texts("profiles", environment.profiles);
    a.variables("variables", environment.variables);
    a.ref("all-services-on", environment.allServicesOn);
}

template <class Archive>
void fields(Archive &a, EnvFile &file)
{
    a.text("note", file.note);
    a.variables("variables", file.variables);
}

template <class Archive>
void fields(Archive &a, ComposeFile &file)
{
    a.text("note", file.note);
    a.text("project-name", file.projectName);
    a.includes("include", file.includes);
    a.yaml("compose", file.body);
}

template <class Archive>
void fields(Archive &a, Network &network)
{
    a.choice("kind", network.kind, networkKindWords);
    a.values("subnets", network.subnets);
    a.text("magic-dns", network.magicDnsName);
    a.ref("file", network.file);
    a.text("compose-name", network.composeName);
    a.text("engine-name", network.engineName);
    a.text("driver", network.driver);
    a.flag("external", network.external);
    a.text("note", network.note);
    a.yaml("compose", network.body);
    a.place("at", network.source);
}

template <class Archive>
void fields(Archive &a, Cdn &cdn)
{
    a.text("note", cdn.note);
}

template <class Archive>
void fields(Archive &a, Interface &interface)
{
    a.ref("network", interface.network);
    a.values("addresses", interface.addresses);
}

template <class Archive>
void fields(Archive &a, FirewallRule &rule)
{
    a.choice("action", rule.action, firewallActionWords);
    a.choice("direction", rule.direction, directionWords, Direction::In);
    a.text("interface", rule.interface);
    a.text("out-interface", rule.outInterface);
    a.value("from", rule.from);
    a.ports("from-ports", rule.fromPorts);
    a.value("to", rule.to);
    a.ports("ports", rule.ports);
    a.optionalChoice("protocol", rule.transport, transportWords);
    a.flag("management", rule.management);
    a.text("note", rule.note);
}

template <class Archive>
void fields(Archive &a, FirewallPolicy &policy)
{
    a.choice("tool", policy.tool, firewallToolWords);
    a.choice("incoming", policy.incoming, firewallActionWords);
    a.choice("outgoing", policy.outgoing, firewallActionWords);
    a.choice("routed", policy.routed, firewallActionWords);
    a.choice("docker-guard", policy.dockerGuard, dockerGuardWords, DockerGuard::None);
    a.flag("flushes-ruleset", policy.flushesRuleset);
    a.flag("drops-replies", policy.dropsReplies);
    a.flag("drops-neighbour-discovery", policy.dropsNeighbourDiscovery);
    a.items("rules", policy.rules);
}

template <class Archive>
void fields(Archive &a, Node &node)
{
    a.text("hostname", node.hostname);
    a.text("role", node.role);
    a.namedItems("interfaces", node.interfaces);
    a.texts("tags", node.tags);
    a.texts("advertised-tags", node.advertisedTags);
    a.text("docker-version", node.dockerVersion);
    a.choice("docker-firewall", node.dockerFirewall, dockerFirewallWords, DockerFirewall::Iptables);
    a.child("firewall", node.firewall);
    a.text("note", node.note);
}

template <class Archive>
void fields(Archive &a, PortBinding &binding)
{
    a.portExpression(binding);
    a.text("application", binding.application);
    a.text("name", binding.name);
    a.choice("syntax", binding.syntax, portSyntaxWords, PortSyntax::Short);
    a.yaml("compose", binding.body);
    a.place("at", binding.source);
    a.text("in-file", binding.file);
    a.flag("inherited", binding.inherited);
    a.texts("replaced-in", binding.replacedIn);
}

template <class Archive>
void fields(Archive &a, Endpoint &endpoint)
{
    a.number("port", endpoint.port);
    a.choice("protocol", endpoint.transport, transportWords, Transport::Tcp);
    a.text("application", endpoint.application);
    a.text("name", endpoint.name);
    a.flag("internal", endpoint.internal);
    a.flag("proxy-protocol", endpoint.proxyProtocol);
}

template <class Archive>
void fields(Archive &a, Service &service)
{
    a.text("title", service.title);
    a.ref("node", service.node);
    a.ref("file", service.file);
    a.text("compose-name", service.composeName);
    a.text("container-name", service.containerName);
    a.text("image", service.image);
    a.texts("profiles", service.profiles);
    a.choice("network-mode", service.networkMode, networkModeWords, NetworkMode::Networks);
    a.ref("shares-network-of", service.sharesNetworkOf);
    a.text("network-mode-text", service.networkModeText);
    a.attachments("networks", service.networks);
    a.items("ports", service.ports);
    a.items("endpoints", service.endpoints);
    a.dependencies("depends-on", service.dependsOn);
    a.text("note", service.note);
    a.yaml("compose", service.body);
    a.yaml("inherits", service.inherited);
    a.place("at", service.source);
}

template <class Archive>
void fields(Archive &a, Link &link)
{
    a.ref("from", link.from);
    a.text("external", link.external);
    a.ref("to", link.to);
    a.number("port", link.port);
    a.choice("protocol", link.transport, transportWords, Transport::Tcp);
    a.text("via", link.via);
    a.text("note", link.note);
}

template <class Archive>
void fields(Archive &a, SrvAnnouncement &srv)
{
    a.text("service", srv.service);
    a.text("domain", srv.domain);
    a.number("priority", srv.priority);
    a.number("weight", srv.weight);
    a.number("ttl", srv.ttl);
}

template <class Archive>
void fields(Archive &a, Route &route)
{
    a.choice("kind", route.kind, routeKindWords);
    a.text("hostname", route.hostname);
    a.text("path", route.path);
    a.ref("listener", route.listener);
    a.number("port", route.port);
    a.choice("protocol", route.transport, transportWords, Transport::Tcp);
    a.ref("proxy", route.proxy);
    a.ref("cdn", route.cdn);
    a.ref("over", route.over);
    a.ref("target", route.target);
    a.number("target-port", route.targetPort);
    a.flag("web-socket", route.webSocket);
    a.flag("redirect-http", route.redirectHttp);
    a.flag("upstream-tls", route.upstreamTls);
    a.flag("proxy-protocol", route.proxyProtocol);
    a.flag("by-server-name", route.byServerName);
    a.text("application", route.application);
    a.child("srv", route.srv);
    a.text("note", route.note);
}

template <class Archive>
void fields(Archive &a, Record &record)
{
    a.text("owner", record.owner);
    a.number("ttl", record.ttl);
    a.text("type", record.type);
    a.text("data", record.data);
    a.text("note", record.note);
}

template <class Archive>
void fields(Archive &a, ComponentName &component)
{
    a.flag("published", component.published);
    a.text("note", component.note);
}

template <class Archive>
void fields(Archive &a, StartOfAuthority &soa)
{
    a.text("primary", soa.primary);
    a.text("mailbox", soa.mailbox);
    a.number("serial", soa.serial, StartOfAuthority{}.serial);
    a.number("refresh", soa.refresh, StartOfAuthority{}.refresh);
    a.number("retry", soa.retry, StartOfAuthority{}.retry);
    a.number("expire", soa.expire, StartOfAuthority{}.expire);
    a.number("minimum", soa.minimum, StartOfAuthority{}.minimum);
}

template <class Archive>
void fields(Archive &a, Zone &zone)
{
    a.number("ttl", zone.ttl, Zone{}.ttl);
    a.group("soa", zone.soa);
    a.texts("name-servers", zone.nameServers);
    a.items("records", zone.records);
    a.namedItems("components", zone.components);
    a.text("note", zone.note);
}

template <class Archive>
void fields(Archive &a, AclRule &rule)
{
    a.text("action", rule.action);
    a.text("protocol", rule.protocol);
    a.texts("sources", rule.sources);
    a.texts("destinations", rule.destinations);
    a.text("note", rule.note);
    a.yaml("policy", rule.body);
}

template <class Archive>
void fields(Archive &a, TailnetPolicy &policy)
{
    a.ref("network", policy.network);
    a.tagOwners("tag-owners", policy.tagOwners);
    a.items("rules", policy.rules);
    a.yaml("policy", policy.body);
}

template <class Archive>
void fields(Archive &a, Suppression &suppression)
{
    a.text("rule", suppression.rule);
    a.entity("entity", suppression.entity);
    a.text("field", suppression.field);
    a.text("reason", suppression.reason);
}

template <class Archive>
void fields(Archive &a, Note &note)
{
    a.text("text", note.text);
    a.looseEntity("about", note.anchor);
}

template <class Archive>
void fields(Archive &a, Group &group)
{
    a.choice("colour", group.colour, groupColourWords, GroupColour::None);
    a.looseEntities("members", group.members);
}

} // namespace portolan::plan
