#include "model/check/compose_rules.h"
#include "model/check/port_rules.h"

#include <algorithm>
#include <array>

namespace portolan::check {

namespace {

using enum plan::EntityKind;
using enum Severity;

/// Every rule, in the order of the catalogue.
constexpr std::array ruleTable = {
    // Ports
    Rule{.id = "port-dup", .severity = Error, .title = "Two listeners want the same port",
         .reference = "dclint no-duplicate-exported-ports; moby#91", .check = &checkPortDup, .fixes = fixPortDup},
    Rule{.id = "port-dup-inactive", .severity = Warning,
         .title = "Ports clash as soon as a stopped service starts", .reference = "DockPorts#8",
         .check = &checkPortDupInactive, .fixes = fixPortDup},
    Rule{.id = "port-range", .severity = Error, .title = "Ranges overlap, or differ in length",
         .reference = "dclint#8; Compose specification, ports", .check = &checkPortRange, .fixes = fixPortRange},
    Rule{.id = "bind-all", .severity = Warning, .title = "Port is published on all addresses of a public node",
         .reference = "dclint no-unbound-port-interfaces; compose-lint CL-0005", .check = &checkBindAll,
         .reads = {Node, Network, Route}, .fixes = fixBindAll},
    Rule{.id = "bind-var-drift", .severity = Warning,
         .title = "Port does not use the bind variable of its siblings", .reference = "Portolan",
         .check = &checkBindVarDrift, .reads = {Service, Route}, .fixes = fixBindVarDrift},
    Rule{.id = "internal-published", .severity = Warning, .title = "Port is documented as internal, yet published",
         .reference = "Portolan", .check = &checkInternalPublished, .fixes = fixInternalPublished},
    Rule{.id = "netns-ports", .severity = Error,
         .title = "Service publishes ports in a network namespace that it only shares", .reference = "moby#5725",
         .check = &checkNetnsPorts, .fixes = fixNetnsPorts},
    Rule{.id = "bind-boot-race", .severity = Warning,
         .title = "Port is bound to a tailnet address that may not exist at boot",
         .reference = "moby#39559; moby#18826", .check = &checkBindBootRace, .reads = {Network},
         .fixes = fixBindBootRace},
    Rule{.id = "bind-unowned", .severity = Error,
         .title = "Port is bound to an address that its node does not have", .reference = "bind(2), EADDRNOTAVAIL",
         .check = &checkBindUnowned, .reads = {Node}, .fixes = fixBindUnowned},
    Rule{.id = "bind-not-boundary", .severity = Info,
         .title = "Bound address can be reached over another interface",
         .reference = "Docker, Port publishing and mapping; RFC 1122, 3.3.4.2", .check = &checkBindNotBoundary,
         .reads = {Network}, .fixes = fixBindNotBoundary},
    Rule{.id = "loopback-l2", .severity = Warning,
         .title = "Loopback port can be reached by neighbours before Docker 28", .reference = "moby#45610",
         .check = &checkLoopbackL2, .fixes = fixLoopbackL2},
    Rule{.id = "v6-leak", .severity = Warning, .title = "Port is open on IPv6, which the firewall rules leave out",
         .reference = "Docker, userland-proxy", .check = &checkV6Leak, .reads = {Node, Network},
         .fixes = fixV6Leak},
    Rule{.id = "var-empty", .severity = Error, .title = "Variable of a port binding has no value",
         .reference = "docker compose config --environment", .check = &checkVarEmpty, .fixes = fixVarEmpty},
    Rule{.id = "env-diverge", .severity = Info, .title = "Port reaches further in one environment than in another",
         .reference = "Portolan", .check = &checkEnvDiverge, .reads = {Node, Network}},
    Rule{.id = "host-net", .severity = Warning, .title = "Service uses the network of its node",
         .reference = "compose-lint CL-0008", .check = &checkHostNet, .fixes = fixHostNet},
    // Compose
    Rule{.id = "name-dup", .severity = Error, .title = "Two containers have the same name",
         .reference = "dclint no-duplicate-container-names", .check = &checkNameDup, .readsPorts = false,
         .fixes = fixNameDup},
    Rule{.id = "ref-undefined", .severity = Error, .title = "Network, volume or dependency does not exist",
         .reference = "docker compose config", .check = &checkRefUndefined, .reads = {Network},
         .readsServiceNames = true, .readsPorts = false, .fixes = fixRefUndefined},
    Rule{.id = "include-overlap", .severity = Warning, .title = "Included files define the same thing twice",
         .reference = "compose#10841; compose#11404; compose-go, include.go", .check = &checkIncludeOverlap,
         .reads = {Network}, .readsServiceNames = true, .readsPorts = false, .fixes = fixIncludeOverlap},
    Rule{.id = "image-float", .severity = Warning, .title = "Image has no fixed version",
         .reference = "dclint service-image-require-explicit-tag; compose-lint CL-0004", .check = &checkImageFloat,
         .readsPorts = false},
    Rule{.id = "socket-mount", .severity = Warning, .title = "Container holds the engine's socket",
         .reference = "compose-lint CL-0001", .check = &checkSocketMount, .readsPorts = false,
         .fixes = fixSocketMount},
    Rule{.id = "secret-literal", .severity = Error, .title = "Credential stands in plain text",
         .reference = "compose-lint CL-0020", .check = &checkSecretLiteral, .readsPorts = false,
         .besides = checkSecretVariables, .fixes = fixSecretLiteral},
    Rule{.id = "privileged", .severity = Error, .title = "Container has every right on its node",
         .reference = "compose-lint CL-0002", .check = &checkPrivileged, .readsPorts = false,
         .fixes = fixPrivileged},
    Rule{.id = "port-unquoted", .severity = Warning, .title = "Port without quotes may be read as a number",
         .reference = "dclint require-quotes-in-ports; yaml.org/type/int.html", .check = &checkPortUnquoted,
         .fixes = fixPortUnquoted},
    Rule{.id = "subnet-overlap", .severity = Error, .title = "Networks of one node share addresses",
         .reference = "RFC 6598; Docker, default address pools", .check = &checkSubnetOverlap, .reads = {Network},
         .readsPorts = false, .fixes = fixSubnetOverlap},
    Rule{.id = "flat-network", .severity = Info, .title = "All services share one network",
         .reference = "Docker, Bridge network driver", .check = &checkFlatNetwork, .reads = {Network},
         .readsPorts = false, .fixes = fixFlatNetwork},
    Rule{.id = "version-key", .severity = Info, .title = "Compose file has the obsolete version key",
         .reference = "dclint no-version-field", .check = &checkVersionKey, .readsPorts = false,
         .fixes = fixVersionKey},
};

} // namespace

std::span<const Rule> rules()
{
    return ruleTable;
}

const Rule *findRule(std::string_view id)
{
    const auto found = std::find_if(ruleTable.begin(), ruleTable.end(), [id](const Rule &rule) { return rule.id == id; });
    return found == ruleTable.end() ? nullptr : &*found;
}

} // namespace portolan::check
