#pragma once

#include "model/plan/address.h"
#include "model/plan/id.h"
#include "model/text/yaml_node.h"

#include <optional>
#include <string>
#include <vector>

/// The entities of a plan: plain values that refer to each other by id.
///
/// Texts marked "expression" follow Compose's interpolation grammar and mean something only in an
/// environment. `extra` holds the keys of the plan's file that this version does not know; they are written
/// back untouched.
namespace portolan::plan {

/// Where an imported value stands in the file of its entity. Line and column from 1; 0 = not known.
struct SourcePlace {
    int line = 0;
    int column = 0;
    bool operator==(const SourcePlace &) const = default;
};

/// What the plan as a whole is called, where its artefacts go, and what is expected of it. A plan has exactly
/// one.
struct Settings {
    SettingsId id{1};
    std::string name;
    std::string description;
    /// Paths that differ from the defaults, keyed by the default path (`tailscale/policy.hujson`).
    std::vector<std::pair<std::string, std::string>> artefactPaths;
    /// What must hold, a sentence each: `internet cannot reach atl-irc-webpanel:8080`. See
    /// reach/expectation.h.
    std::vector<std::string> expectations;
    text::YamlNode extra;
    bool operator==(const Settings &) const = default;
};

/// A variable of an environment or an env file.
struct EnvVariable {
    std::string name;
    std::string value;   ///< expression; always empty for a secret
    bool secret = false; ///< its value stays outside the plan, and is never drawn, logged or exported
    std::string note;
    std::string address = {}; ///< of a secret: what its value connects to, without user and password
    bool operator==(const EnvVariable &) const = default;
};

/// An env file, read by Compose for interpolation. Source: Compose specification, 12-interpolation.
struct EnvFile {
    EnvFileId id;
    std::string path; ///< relative to the repository
    std::string note;
    std::vector<EnvVariable> variables;
    text::YamlNode extra;
    bool operator==(const EnvFile &) const = default;
};

/// An entry of a compose file's `include`. Source: Compose specification, 14-include.
struct Include {
    std::vector<std::string> paths; ///< expressions, relative to the including file's folder
    std::string projectDirectory;   ///< expression; empty = the folder of the first path
    std::vector<std::string> envFiles;
    bool operator==(const Include &) const = default;
};

/// A compose file of the plan. Its services and networks name it; the rest of it is carried along in `body`.
struct ComposeFile {
    ComposeFileId id;
    std::string path;        ///< relative to the repository
    std::string note;        ///< the comment at its head
    std::string projectName; ///< expression; `name:`
    std::vector<Include> includes;
    text::YamlNode body; ///< volumes, secrets, configs, x- keys: all that no entity models
    text::YamlNode extra;
    bool operator==(const ComposeFile &) const = default;
};

/// A named way to run the plan.
struct Environment {
    EnvironmentId id;
    std::string name;
    std::string note;
    std::vector<EnvFileId> envFiles;         ///< in Compose's order: a later file wins
    std::vector<ComposeFileId> composeFiles; ///< the root files given to Compose; what they include follows
    std::vector<std::string> profiles;
    std::vector<EnvVariable> variables; ///< the process environment: wins over every env file
    NodeId allServicesOn;               ///< the one node that takes all services, or none
    text::YamlNode extra;
    bool operator==(const Environment &) const = default;
};

enum class NetworkKind : std::uint8_t { Internet, Lan, Tailnet, Compose };

/// Something that nodes or services are attached to.
struct Network {
    NetworkId id;
    std::string name;
    NetworkKind kind = NetworkKind::Compose;
    std::vector<Subnet> subnets;
    std::string magicDnsName; ///< of a tailnet: `tailnet-name.ts.net`
    ComposeFileId file;       ///< of a Compose network: where it is defined
    std::string composeName;  ///< its key in the compose file, where that is not `name`
    std::string engineName;   ///< expression; `name:`, what the engine calls it
    std::string driver; ///< expression; bridge, overlay, macvlan, host ...; empty = the engine's default
    bool external = false;
    std::string note;
    text::YamlNode body; ///< ipam, driver_opts, labels ...
    SourcePlace source;
    text::YamlNode extra;
    bool operator==(const Network &) const = default;
};

/// A content delivery network that HTTP routes can pass before they reach a node.
struct Cdn {
    CdnId id;
    std::string name;
    std::string note;
    text::YamlNode extra;
    bool operator==(const Cdn &) const = default;
};

struct Interface {
    std::string name; ///< as the node's kernel calls it: eth0, tailscale0
    NetworkId network;
    std::vector<IpAddress> addresses;
    text::YamlNode extra;
    bool operator==(const Interface &) const = default;
};

enum class FirewallTool : std::uint8_t { None, Ufw, Nftables };
enum class FirewallAction : std::uint8_t { Allow, Deny, Reject, Limit };
enum class Direction : std::uint8_t { In, Out, Routed };

/// What stands between the network and the container ports that Docker publishes past the node's firewall.
enum class DockerGuard : std::uint8_t {
    None,
    DockerUser, ///< our own chain in DOCKER-USER: docker-user.sh
    UfwDocker   ///< github.com/chaifeng/ufw-docker
};

/// What Docker writes its own rules with. Source: dockerd(8), --firewall-backend.
enum class DockerFirewall : std::uint8_t { Iptables, Nftables };

/// A rule written by hand. Those that follow from routes are derived, never stored.
struct FirewallRule {
    FirewallAction action = FirewallAction::Allow;
    Direction direction = Direction::In;
    std::string interface;      ///< In, Routed: where it arrives; Out: where it leaves; empty = any
    std::string outInterface;   ///< Routed: where it leaves; empty = any
    std::optional<Subnet> from; ///< none = anywhere
    PortRange fromPorts;        ///< source; none = any
    std::optional<Subnet> to;
    PortRange ports;                    ///< destination; none = any
    std::optional<Transport> transport; ///< none = any
    bool management = false; ///< the way in for the administrator: stands before the default policy
    std::string note;
    text::YamlNode extra;
    bool operator==(const FirewallRule &) const = default;
};

struct FirewallPolicy {
    FirewallTool tool = FirewallTool::Ufw;
    FirewallAction incoming = FirewallAction::Deny;
    FirewallAction outgoing = FirewallAction::Allow;
    FirewallAction routed = FirewallAction::Deny;
    DockerGuard dockerGuard = DockerGuard::None;
    /// What is known of the rules that the node runs today; what Portolan writes does none of these.
    bool flushesRuleset = false;          ///< loading them takes the rules of all other programs away
    bool dropsReplies = false;            ///< they drop before they accept established connections
    bool dropsNeighbourDiscovery = false; ///< they drop IPv6 without letting neighbours be found
    std::vector<FirewallRule> rules;
    text::YamlNode extra;
    bool operator==(const FirewallPolicy &) const = default;
};

/// A machine.
struct Node {
    NodeId id;
    std::string name;
    std::string hostname;
    std::string role;
    std::vector<Interface> interfaces;
    std::vector<std::string> tags; ///< what the tailnet policy calls it: `tag:gateway`
    std::vector<std::string>
        advertisedTags; ///< what it tells the tailnet; differs from `tags` only by mistake
    std::optional<FirewallPolicy> firewall;
    std::string dockerVersion; ///< empty = not known
    DockerFirewall dockerFirewall = DockerFirewall::Iptables;
    std::string note;
    text::YamlNode extra;
    bool operator==(const Node &) const = default;
};

/// How a port binding is written in its compose file.
enum class PortSyntax : std::uint8_t {
    Short,         ///< "8080:80", quoted
    ShortUnquoted, ///< 8080:80, plain: YAML 1.1 may read it as a number
    Long           ///< target: 80
};

/// Compose's port mapping, or a native daemon's listener. Source: Compose specification, ports.
struct PortBinding {
    std::string hostIp;    ///< expression; empty = all addresses
    std::string published; ///< expression: port or range; empty = the engine chooses one
    std::string target;    ///< expression: port or range inside the service
    /// The whole short form, where it cannot be taken apart before it is evaluated
    /// (`${DOVEADM_PORT:-127.0.0.1:19991}:12345`); the three fields above are then empty.
    std::string unsplit;
    Transport transport = Transport::Tcp;
    std::string application; ///< what is spoken: "XMPP C2S (STARTTLS)"
    std::string name;
    PortSyntax syntax = PortSyntax::Short;
    text::YamlNode body; ///< long form: mode, app_protocol, x- keys
    SourcePlace source;
    text::YamlNode extra;
    std::string file = {}; ///< where it stands, if not in its service's file: a file extended or laid over it
    bool inherited = false;                   ///< the service has it through `extends`
    std::vector<std::string> replacedIn = {}; ///< paths of files laid over it that take it away (`!override`)
    bool operator==(const PortBinding &) const = default;
};

/// A port that a service listens on, published or not.
struct Endpoint {
    std::uint16_t port = 0;
    Transport transport = Transport::Tcp;
    std::string application;
    std::string name;
    bool internal = false;      ///< documented as not to be reached from outside its network
    bool proxyProtocol = false; ///< expects the source address ahead of what is spoken
    text::YamlNode extra;
    bool operator==(const Endpoint &) const = default;
};

struct NetworkAttachment {
    NetworkId network;
    text::YamlNode body; ///< aliases, ipv4_address ...
    bool operator==(const NetworkAttachment &) const = default;
};

struct Dependency {
    ServiceId service;
    text::YamlNode body; ///< condition, required, restart
    bool operator==(const Dependency &) const = default;
};

enum class NetworkMode : std::uint8_t {
    Networks, ///< the networks it is attached to; none means the project's default
    None,
    Host,
    Service, ///< shares the namespace of another service
    Other    ///< bridge, container:NAME ...: the text as it is
};

/// A Compose service on a node, or (without a file) a native daemon.
struct Service {
    ServiceId id;
    std::string name;
    std::string title; ///< the product: "UnrealIRCd"
    NodeId node;
    ComposeFileId file;        ///< none = a native daemon
    std::string composeName;   ///< its key in the compose file, where that is not `name`
    std::string containerName; ///< expression
    std::string image;         ///< expression
    std::vector<std::string> profiles;
    NetworkMode networkMode = NetworkMode::Networks;
    ServiceId sharesNetworkOf;   ///< with NetworkMode::Service
    std::string networkModeText; ///< expression; with NetworkMode::Other
    std::vector<NetworkAttachment> networks;
    std::vector<PortBinding> ports;
    std::vector<Endpoint> endpoints;
    std::vector<Dependency> dependsOn;
    std::string note;
    text::YamlNode body; ///< volumes, environment, healthcheck ...: all that is not modelled
    SourcePlace source;
    text::YamlNode extra;
    /// What it has through `extends`, in Compose's words; the values above include it. Its file says only
    /// what differs.
    text::YamlNode inherited = {};
    bool operator==(const Service &) const = default;
};

/// Who uses an endpoint.
struct Link {
    LinkId id;
    ServiceId from;
    std::string external; ///< a user outside the plan, where `from` is none
    ServiceId to;
    std::uint16_t port = 0;
    Transport transport = Transport::Tcp;
    std::string via; ///< the name or address that the user connects to
    std::string note;
    text::YamlNode extra;
    bool operator==(const Link &) const = default;
};

enum class RouteKind : std::uint8_t { Http, Stream, Direct };

/// The SRV record that announces a route. Source: RFC 2782.
struct SrvAnnouncement {
    std::string service; ///< `_xmpp-client`
    std::string domain;  ///< the name that clients know: `atl.chat`
    std::uint16_t priority = 0;
    std::uint16_t weight = 0;
    std::uint32_t ttl = 0; ///< seconds; 0 = the zone's
    text::YamlNode extra;
    bool operator==(const SrvAnnouncement &) const = default;
};

/// A public way in. DNS, firewall, tailnet policy, proxy and the port binding it needs follow from it.
struct Route {
    RouteId id;
    std::string name;
    RouteKind kind = RouteKind::Stream;
    std::string hostname; ///< the public name, without a final dot
    std::string path;     ///< HTTP: the location; empty = /
    NodeId listener;      ///< the node that takes the connection
    std::uint16_t port = 0;
    Transport transport = Transport::Tcp;
    ServiceId proxy; ///< HTTP and stream: who passes it on
    CdnId cdn;       ///< HTTP: in front of the node, or none
    NetworkId over;  ///< the network between the two nodes, or none
    ServiceId target;
    std::uint16_t targetPort = 0; ///< as the service itself knows it
    bool webSocket = false;
    bool redirectHttp = false;  ///< HTTP: port 80 redirects here and answers ACME challenges
    bool upstreamTls = false;   ///< HTTP: the target itself speaks TLS
    bool proxyProtocol = false; ///< stream: the source address is sent ahead
    /// Stream: the port is shared with routes of other hostnames, and TLS's server name tells them apart.
    bool byServerName = false;
    std::string application;
    std::optional<SrvAnnouncement> srv;
    std::string note;
    text::YamlNode extra;
    bool operator==(const Route &) const = default;
};

/// A record written by hand. Source: RFC 1035, 3.2; data in master-file form.
struct Record {
    std::string owner;     ///< absolute, without a final dot
    std::uint32_t ttl = 0; ///< seconds; 0 = the zone's
    std::string type;
    std::string data;
    std::string note;
    text::YamlNode extra;
    bool operator==(const Record &) const = default;
};

/// A name that a service of the zone answers for without a record of its own (an XMPP component).
struct ComponentName {
    std::string name; ///< absolute, without a final dot
    std::string note;
    bool published = false; ///< gets address records, which federation needs
    text::YamlNode extra;
    bool operator==(const ComponentName &) const = default;
};

/// Source: RFC 1035, 3.3.13. Times in seconds.
struct StartOfAuthority {
    std::string primary;
    std::string mailbox;
    std::uint32_t serial = 1;
    std::uint32_t refresh = 7200;
    std::uint32_t retry = 3600;
    std::uint32_t expire = 1209600;
    std::uint32_t minimum = 3600;
    text::YamlNode extra;
    bool operator==(const StartOfAuthority &) const = default;
};

struct Zone {
    ZoneId id;
    std::string name; ///< absolute, without a final dot
    std::uint32_t ttl = 3600;
    StartOfAuthority soa;
    std::vector<std::string> nameServers;
    std::vector<Record> records;
    std::vector<ComponentName> components;
    std::string note;
    text::YamlNode extra;
    bool operator==(const Zone &) const = default;
};

struct TagOwner {
    std::string tag;
    std::vector<std::string> owners;
    bool operator==(const TagOwner &) const = default;
};

/// Source: Tailscale policy file syntax, acls.
struct AclRule {
    std::string action = "accept";
    std::string protocol; ///< empty = all
    std::vector<std::string> sources;
    std::vector<std::string> destinations; ///< `tag:server:22`
    std::string note;
    text::YamlNode body; ///< srcPosture ...: carried along
    text::YamlNode extra;
    bool operator==(const AclRule &) const = default;
};

/// What is written by hand of a tailnet's policy; the entries of routes are derived.
struct TailnetPolicy {
    TailnetPolicyId id;
    std::string name;
    NetworkId network;
    std::vector<TagOwner> tagOwners;
    std::vector<AclRule> rules;
    text::YamlNode body; ///< groups, hosts, grants, ssh, tests ...: carried along
    text::YamlNode extra;
    bool operator==(const TailnetPolicy &) const = default;
};

/// A finding that the plan accepts.
struct Suppression {
    SuppressionId id;
    std::string rule;
    EntityRef entity;
    std::string field; ///< empty = every field of the entity
    std::string reason;
    text::YamlNode extra;
    bool operator==(const Suppression &) const = default;
};

/// Words on the canvas, for people alone. Like a position it is read by no rule and no export.
struct Note {
    NoteId id;
    std::string name; ///< what the plan's file calls it: `note-1`
    std::string text; ///< plain, any number of lines
    EntityRef anchor; ///< the node, service, network or CDN that it is about and goes with, or none
    text::YamlNode extra;
    bool operator==(const Note &) const = default;
};

enum class GroupColour : std::uint8_t { None, Blue, Teal, Green, Amber, Orange, Violet };

/// Things that a person keeps together on the canvas; appearance, as a position is. A thing is in one group
/// at most, and groups hold no groups: those of the services in a node stand inside one that holds the node.
struct Group {
    GroupId id;
    std::string name;
    GroupColour colour = GroupColour::None;
    std::vector<EntityRef> members; ///< nodes, services, networks, CDNs and notes; never empty
    text::YamlNode extra;
    bool operator==(const Group &) const = default;
};

/// Where something is drawn: appearance, kept apart from meaning. In canvas units; a service's place is
/// relative to its node's frame and a note's to what it is about, everything else is absolute.
struct Placement {
    EntityRef id;
    double x = 0;
    double y = 0;
    double width = 0; ///< 0 = as large as its content
    double height = 0;
    bool operator==(const Placement &) const = default;
};

} // namespace portolan::plan
