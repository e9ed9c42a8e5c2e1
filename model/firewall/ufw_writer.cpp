#include "model/firewall/ufw_writer.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::firewall {

namespace {

using plan::Direction;
using plan::FirewallAction;

std::string_view toText(FirewallAction action)
{
    switch (action) {
    case FirewallAction::Allow: return "allow";
    case FirewallAction::Deny: return "deny";
    case FirewallAction::Reject: return "reject";
    case FirewallAction::Limit: return "limit";
    }
    return "deny";
}

/// A default policy; ufw has none that limits, and what is not let through freely must not be.
std::string_view defaultText(FirewallAction action)
{
    return toText(action == FirewallAction::Limit ? FirewallAction::Deny : action);
}

/// Why ufw has no words for the rule; empty when it has. Source: ufw(8), RULE SYNTAX; netdevice names:
/// dev_valid_name().
std::string reasonAgainst(const Rule &rule)
{
    if (rule.transport == plan::Transport::Sctp)
        return "ufw does not know SCTP";
    if (rule.from && rule.to && rule.from->address.isV6 != rule.to->address.isV6)
        return "its source and its destination are of different address families";
    const auto isForbidden = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '/' || c == ':' || c == '!' || c == '\'' ||
               c == '\x7F';
    };
    if (rule.interface.size() > 15 || std::any_of(rule.interface.begin(), rule.interface.end(), isForbidden))
        return "its interface has a name that no interface can have";
    return {};
}

/// What a person calls the rule.
std::string describe(const Rule &rule)
{
    if (!rule.comment.empty())
        return fmt::format("\"{}\"", rule.comment);
    const std::string ports = rule.ports.isNone() ? "any port" : fmt::format("port {}", toText(rule.ports));
    return fmt::format("{} {}", toText(rule.action), ports);
}

/// One word of bash. Single quotes cannot hold a single quote, and ufw refuses comments that do: it goes.
std::string quoted(std::string text)
{
    std::erase(text, '\'');
    if (text.find_first_of("$`\\") == std::string::npos)
        return fmt::format("'{}'", text);
    // Double quotes, because a dollar in single ones looks like a mistake to whoever reads the script,
    // shellcheck included.
    std::string word = "\"";
    for (const char c : text) {
        if (c == '$' || c == '`' || c == '\\' || c == '"')
            word += '\\';
        word += c;
    }
    return word + '"';
}

/// An interface name needs quotes only where it is unusual.
std::string interfaceWord(const std::string &name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    };
    return std::all_of(name.begin(), name.end(), isPlain) ? name : quoted(name);
}

std::string ports(plan::PortRange range)
{
    return range.size() == 1 ? fmt::format("{}", range.first) : fmt::format("{}:{}", range.first, range.last);
}

bool isShort(const Rule &rule)
{
    return rule.direction == Direction::In && rule.interface.empty() && !rule.from && !rule.to &&
           !rule.ports.isNone();
}

/// What stands between `ufw` and the comment.
std::string command(const Rule &rule, std::optional<plan::Transport> transport)
{
    const std::string_view action = toText(rule.action);
    if (isShort(rule))
        return transport ? fmt::format("{} {}/{}", action, ports(rule.ports), toText(*transport))
                         : fmt::format("{} {}", action, ports(rule.ports));

    std::string text = fmt::format("{}{}", rule.direction == Direction::Routed ? "route " : "", action);
    if (rule.direction == Direction::Out)
        text += " out";
    else if (!rule.interface.empty())
        text += " in";
    if (!rule.interface.empty())
        text += fmt::format(" on {}", interfaceWord(rule.interface));
    if (transport)
        text += fmt::format(" proto {}", toText(*transport));
    const bool needsAddresses =
        rule.from || rule.to || transport || !rule.ports.isNone() || rule.interface.empty();
    if (needsAddresses)
        text += fmt::format(" from {} to {}", rule.from ? toText(*rule.from) : "any",
                            rule.to ? toText(*rule.to) : "any");
    if (!rule.ports.isNone())
        text += fmt::format(" port {}", ports(rule.ports));
    return text;
}

void writeRule(std::string &script, const Rule &rule)
{
    const std::string comment = rule.comment.empty() ? "portolan" : fmt::format("portolan: {}", rule.comment);
    const auto line = [&](std::optional<plan::Transport> transport) {
        script += fmt::format("ufw {} comment {}\n", command(rule, transport), quoted(comment));
    };
    if (rule.transport || rule.ports.isNone() || rule.ports.size() == 1)
        return line(rule.transport);
    // ufw takes a range of ports only together with a protocol.
    line(plan::Transport::Tcp);
    line(plan::Transport::Udp);
}

/// The rules that a predicate chooses, under a heading; those that ufw cannot state as comments.
template <class Chosen>
void writeRules(std::string &script, const Policy &policy, std::string_view heading, Chosen isChosen)
{
    if (std::none_of(policy.rules.begin(), policy.rules.end(), isChosen))
        return;
    script += fmt::format("\n# {}\n", heading);
    for (const Rule &rule : policy.rules) {
        if (!isChosen(rule))
            continue;
        if (const std::string reason = reasonAgainst(rule); !reason.empty())
            script += fmt::format("# Left out: {}: {}.\n", describe(rule), reason);
        else
            writeRule(script, rule);
    }
}

/// Rules that the script leaves out let nobody in.
bool scriptKeepsManagementPath(Policy policy)
{
    std::erase_if(policy.rules, [](const Rule &rule) { return !reasonAgainst(rule).empty(); });
    return policy.keepsManagementPath();
}

constexpr std::string_view lockOutGuard = R"(
# The policy denies what comes in and has no rule for the administrator's way in: enabling it could lock everyone out.
# Mark such a rule as management in the plan.
if [[ ${1:-} != --force ]]; then
    echo "${0##*/}: no management rule: nothing was changed; mark one in the plan, or run with --force" >&2
    exit 1
fi
)";

} // namespace

std::vector<plan::DerivationProblem> ufwProblems(const Policy &policy)
{
    std::vector<plan::DerivationProblem> problems;
    for (const Rule &rule : policy.rules)
        if (const std::string reason = reasonAgainst(rule); !reason.empty())
            problems.push_back({rule.origin.entities.front(),
                                fmt::format("ufw.sh of node {} leaves out rule {}: {}", policy.nodeName,
                                            describe(rule), reason),
                                text::Severity::Error});
    return problems;
}

std::string ufwScript(const Policy &policy)
{
    const std::string hostname = policy.hostname.empty() || policy.hostname == policy.nodeName
                                     ? std::string()
                                     : fmt::format(" ({})", policy.hostname);
    std::string script =
        fmt::format("#!/usr/bin/env bash\n"
                    "# Firewall of node {}{}.\n"
                    "# Running it again changes nothing. UFW=\"ufw --dry-run\" shows what it would do.\n"
                    "set -euo pipefail\n",
                    policy.nodeName, hostname);
    if (!scriptKeepsManagementPath(policy))
        script += lockOutGuard;
    script += "\nread -r -a ufw_command <<<\"${UFW:-ufw}\"\n"
              "ufw() { command \"${ufw_command[@]}\" \"$@\"; }\n";

    writeRules(script, policy, "The administrator's way in, open before anything is denied",
               [](const Rule &rule) { return rule.management; });
    writeRules(script, policy, "Written by hand",
               [](const Rule &rule) { return !rule.management && !rule.origin.derived; });
    writeRules(script, policy, "From routes",
               [](const Rule &rule) { return !rule.management && rule.origin.derived; });

    script +=
        fmt::format("\n# Everything else\n"
                    "ufw default {} incoming\n"
                    "ufw default {} outgoing\n"
                    "ufw default {} routed\n"
                    "ufw --force enable\n",
                    defaultText(policy.incoming), defaultText(policy.outgoing), defaultText(policy.routed));
    return script;
}

} // namespace portolan::firewall
