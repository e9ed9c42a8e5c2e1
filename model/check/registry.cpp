#include "model/check/compose_rules.h"
#include "model/check/port_rules.h"

#include <algorithm>
#include <array>

namespace portolan::check {

namespace {

using enum plan::EntityKind;
using enum Severity;

/// Every rule: id, severity, title, where the field knows it from, what looks, which entities beside the looked-at part
/// it reads, what mends it.
constexpr std::array ruleTable = {
    // Ports
    Rule{"port-dup", Error, "Two listeners want the same port", "dclint no-duplicate-exported-ports; moby#91",
         &checkPortDup, {}, fixPortDup},
    Rule{"port-dup-inactive", Warning, "Ports clash as soon as a stopped service starts", "DockPorts#8",
         &checkPortDupInactive, {}, fixPortDup},
    Rule{"port-range", Error, "Ranges overlap, or differ in length", "dclint#8; Compose specification, ports",
         &checkPortRange, {}, fixPortRange},
    Rule{"bind-all", Warning, "Port is published on all addresses of a public node",
         "dclint no-unbound-port-interfaces; compose-lint CL-0005", &checkBindAll, {Node, Network, Route}, fixBindAll},
    Rule{"bind-var-drift", Warning, "Port does not use the bind variable of its siblings", "Portolan",
         &checkBindVarDrift, {Service, Route}, fixBindVarDrift},
    Rule{"internal-published", Warning, "Port is documented as internal, yet published", "Portolan",
         &checkInternalPublished, {}, fixInternalPublished},
    Rule{"netns-ports", Error, "Service publishes ports in a network namespace that it only shares", "moby#5725",
         &checkNetnsPorts, {}, fixNetnsPorts},
    Rule{"bind-boot-race", Warning, "Port is bound to a tailnet address that may not exist at boot",
         "moby#39559; moby#18826", &checkBindBootRace, {Network}, fixBindBootRace},
    Rule{"bind-unowned", Error, "Port is bound to an address that its node does not have", "ip(7), bind(2) EADDRNOTAVAIL",
         &checkBindUnowned, {Node}, fixBindUnowned},
    Rule{"bind-not-boundary", Info, "Bound address can be reached over another interface",
         "Docker, Port publishing and mapping; RFC 1122, 3.3.4.2", &checkBindNotBoundary, {Network}, fixBindNotBoundary},
    Rule{"loopback-l2", Warning, "Loopback port can be reached by neighbours before Docker 28", "moby#45610",
         &checkLoopbackL2, {}, fixLoopbackL2},
    Rule{"v6-leak", Warning, "Port is open on IPv6, which the firewall rules leave out", "Docker, userland-proxy",
         &checkV6Leak, {Node, Network}, fixV6Leak},
    Rule{"var-empty", Error, "Variable of a port binding has no value", "docker compose config --environment",
         &checkVarEmpty, {}, fixVarEmpty},
    Rule{"env-diverge", Info, "Port reaches further in one environment than in another", "Portolan",
         &checkEnvDiverge, {Node, Network}},
    Rule{"host-net", Warning, "Service uses the network of its node", "compose-lint CL-0008",
         &checkHostNet, {}, fixHostNet},
    // Compose
    Rule{"name-dup", Error, "Two containers have the same name", "dclint no-duplicate-container-names",
         &checkNameDup, {}, fixNameDup},
    Rule{"ref-undefined", Error, "Network, volume or dependency does not exist", "docker compose config",
         &checkRefUndefined, {Network}, fixRefUndefined, true},
    Rule{"include-overlap", Warning, "Included files define the same thing twice",
         "compose#10841; compose#11404; compose-go, include.go", &checkIncludeOverlap, {Network},
         fixIncludeOverlap, true},
    Rule{"image-float", Warning, "Image has no fixed version",
         "dclint service-image-require-explicit-tag; compose-lint CL-0004", &checkImageFloat},
    Rule{"socket-mount", Warning, "Container holds the engine's socket", "compose-lint CL-0001", &checkSocketMount, {},
         fixSocketMount},
    Rule{"secret-literal", Error, "Credential stands in plain text", "compose-lint CL-0020", &checkSecretLiteral, {},
         fixSecretLiteral, false, checkSecretVariables},
    Rule{"privileged", Error, "Container has every right on its node", "compose-lint CL-0002", &checkPrivileged, {},
         fixPrivileged},
    Rule{"port-unquoted", Warning, "Port without quotes may be read as a number",
         "dclint require-quotes-in-ports; yaml.org/type/int.html", &checkPortUnquoted, {}, fixPortUnquoted},
    Rule{"subnet-overlap", Error, "Networks of one node share addresses", "RFC 6598; Docker, default address pools",
         &checkSubnetOverlap, {Network}, fixSubnetOverlap},
    Rule{"flat-network", Info, "All services share one network", "Docker, Bridge network driver", &checkFlatNetwork,
         {Network}, fixFlatNetwork},
    Rule{"version-key", Info, "Compose file has the obsolete version key", "dclint no-version-field", &checkVersionKey,
         {}, fixVersionKey},
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
