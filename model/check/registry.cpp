#include "model/check/port_rules.h"

#include <algorithm>
#include <array>

namespace portolan::check {

namespace {

using enum plan::EntityKind;
using enum Severity;

constexpr std::array ruleTable = {
    Rule{"port-dup", Error, "Two services publish the same port", "dclint no-duplicate-exported-ports; moby/moby#91",
         &checkPortDup, {}, fixPortDup},
    Rule{"bind-all", Warning, "Port published on all addresses", "dclint no-unbound-port-interfaces; compose-lint CL-0005",
         &checkBindAll, {Node, Network, Route}, fixBindAll},
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
