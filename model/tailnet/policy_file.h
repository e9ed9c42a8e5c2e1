#pragma once

#include "model/tailnet/selector.h"
#include "model/text/yaml_node.h"

#include <map>
#include <string>
#include <vector>

/// A tailnet's policy file as it is read: typed, checked, each part with its place.
/// (policy.h has the policy that Portolan derives and writes.)
/// Source: Tailscale, syntax reference for the tailnet policy file.
namespace portolan::tailnet {

/// A text of the file and where it stands.
struct Located {
    std::string text;
    text::Mark mark;

    bool operator==(const Located &) const = default;
};

/// A destination that a rule opens, on some ports and protocols.
struct Reach {
    Selector destination;
    ProtocolPorts opening;

    bool operator==(const Reach &) const = default;
};

/// An entry of `acls` or `grants`; of a grant, its network part.
struct Permission {
    std::vector<Selector> sources;
    std::vector<Reach> reaches;
    std::vector<std::string> via;      ///< tags of the routers that carry the traffic; empty = any
    std::vector<std::string> postures; ///< of which a source must be in one; empty = no condition
    text::Mark mark;

    bool operator==(const Permission &) const = default;
};

/// A step of an IP set, in order: what it adds or takes away.
struct IpSetStep {
    bool removes = false;
    Selector what; ///< addresses, a host, an IP set or autogroup:internet

    bool operator==(const IpSetStep &) const = default;
};

/// An entry of `autoApprovers.routes`: routes that need no approval when these advertise them.
struct RouteApproval {
    AddressRange routes;
    std::vector<Selector> approvers;

    bool operator==(const RouteApproval &) const = default;
};

enum class SshAction : std::uint8_t { Accept, Check };

/// An entry of `ssh`.
struct SshRule {
    SshAction action = SshAction::Accept;
    std::vector<Selector> sources;
    std::vector<Selector> destinations;
    std::vector<std::string> users;
    text::Mark mark;

    bool operator==(const SshRule &) const = default;
};

/// Device attributes that postures ask for, such as `node:os` = `linux`.
using Attributes = std::map<std::string, std::string>;

/// An entry of `tests`. Its texts are judged when the tests run: one that cannot be understood fails its
/// test.
struct PolicyTest {
    Located source;
    Located protocol; ///< empty = TCP, UDP or ICMP
    std::vector<Located> accepted;
    std::vector<Located> denied;
    Attributes attributes;
    text::Mark mark;

    bool operator==(const PolicyTest &) const = default;
};

/// An entry of `sshTests`: users of the destinations, as whom the source may or may not log in.
struct SshTest {
    Located source;
    std::vector<Located> destinations;
    std::vector<Located> accepted;
    std::vector<Located> checked;
    std::vector<Located> denied;
    text::Mark mark;

    bool operator==(const SshTest &) const = default;
};

struct PolicyFile {
    std::map<std::string, std::vector<std::string>> groups; ///< `group:NAME` -> users
    std::map<std::string, AddressRange> hosts;
    std::map<std::string, std::vector<IpSetStep>> ipSets;     ///< `ipset:NAME`
    std::map<std::string, std::vector<std::string>> postures; ///< `posture:NAME` -> assertions, all of them
    std::vector<std::string> defaultPostures;                 ///< of rules that name none
    std::map<std::string, std::vector<Selector>> tagOwners;   ///< `tag:NAME`
    std::vector<RouteApproval> routeApprovals;
    std::vector<Permission>
        permissions; ///< grants, then acls; one that allows all where the file has neither
    std::vector<SshRule> ssh;
    std::vector<PolicyTest> tests;
    std::vector<SshTest> sshTests;
    text::YamlNode root; ///< the whole file, with what has no meaning here: nodeAttrs, derpMap ...

    bool operator==(const PolicyFile &) const = default;
};

} // namespace portolan::tailnet
