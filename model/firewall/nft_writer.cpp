#include "model/firewall/nft_writer.h"

#include "model/firewall/container_bridges.h"
#include "model/firewall/script_parts.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace portolan::firewall {

namespace {

using plan::Direction;
using plan::FirewallAction;
using plan::Transport;

/// Source: nft(8), comments may have 128 bytes; strings have no escapes.
std::string commentOf(const Rule &rule)
{
    constexpr std::size_t longest = 128;
    std::string text(cutAt(rule.comment, longest));
    std::erase(text, '"');
    return text.empty() ? std::string() : fmt::format(" comment \"{}\"", text);
}

std::string address(const plan::Subnet &block)
{
    const bool isOne = block.prefixLength == (block.address.isV6 ? 128 : 32);
    return isOne ? toText(block.address) : toText(block);
}

/// Collects the lines of one chain.
class Lines
{
public:
    explicit Lines(std::string &text)
        : m_text(text)
    {
    }

    template <class... Parts>
    void add(fmt::format_string<Parts...> format, Parts &&...parts)
    {
        m_text += "        ";
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Parts>(parts)...);
        m_text += '\n';
    }

private:
    std::string &m_text;
};

/// What comes before the verdict, each condition followed by a space.
class Conditions
{
public:
    explicit Conditions(const Rule &rule)
        : m_rule(rule)
    {
    }

    std::string text(std::optional<Transport> transport) const
    {
        std::string text;
        addInterfaces(text);
        addAddresses(text);
        addPorts(text, transport);
        return text;
    }

private:
    void addInterfaces(std::string &text) const
    {
        const bool leaves = m_rule.direction == Direction::Out;
        if (!m_rule.interface.empty())
            text += fmt::format("{} \"{}\" ", leaves ? "oifname" : "iifname", m_rule.interface);
        if (!m_rule.outInterface.empty())
            text += fmt::format("oifname \"{}\" ", m_rule.outInterface);
    }

    void addAddresses(std::string &text) const
    {
        const Families families = familiesOf(m_rule);
        const bool namesBlock =
            (m_rule.from && !isWholeFamily(*m_rule.from)) || (m_rule.to && !isWholeFamily(*m_rule.to));
        if (!namesBlock && families != Families{})
            text += families.v4 ? "meta nfproto ipv4 " : "meta nfproto ipv6 ";
        const char *ip = families.v4 ? "ip" : "ip6";
        if (m_rule.from && !isWholeFamily(*m_rule.from))
            text += fmt::format("{} saddr {} ", ip, address(*m_rule.from));
        if (m_rule.to && !isWholeFamily(*m_rule.to))
            text += fmt::format("{}{} daddr {} ", original(), ip, address(*m_rule.to));
    }

    void addPorts(std::string &text, std::optional<Transport> transport) const
    {
        const bool namesPorts = !m_rule.ports.isNone() || !m_rule.fromPorts.isNone();
        const bool isRouted = m_rule.direction == Direction::Routed;
        const std::string_view header = transport ? toText(*transport) : "th";
        if (transport && (!namesPorts || isRouted))
            text += fmt::format("meta l4proto {} ", header);
        else if (!transport && namesPorts)
            text += "meta l4proto { tcp, udp } ";
        if (!m_rule.fromPorts.isNone())
            text += fmt::format("{} sport {} ", header, toText(m_rule.fromPorts));
        if (!m_rule.ports.isNone())
            text += isRouted ? fmt::format("ct original proto-dst {} ", toText(m_rule.ports))
                             : fmt::format("{} dport {} ", header, toText(m_rule.ports));
    }

    /// Routed packets may have been translated: what the sender wrote is in the original direction.
    std::string_view original() const { return m_rule.direction == Direction::Routed ? "ct original " : ""; }

    const Rule &m_rule;
};

void addReject(Lines &lines, const std::string &conditions, std::optional<Transport> transport,
               const std::string &comment)
{
    if (transport != Transport::Udp && transport != Transport::Sctp)
        lines.add("{}{}reject with tcp reset{}", conditions, transport ? "" : "meta l4proto tcp ", comment);
    if (transport != Transport::Tcp)
        lines.add("{}reject{}", conditions, comment);
}

/// Six connections of one address within 30 seconds are too many, as ufw has it.
constexpr std::string_view limitRate = "limit rate over 10/minute burst 5 packets";

std::string limitSet(std::size_t index, bool isV6)
{
    return fmt::format("limited_{}_{}", index, isV6 ? "v6" : "v4");
}

void addLimit(Lines &lines, const std::string &conditions, const Rule &rule, std::size_t index)
{
    const Families families = familiesOf(rule);
    if (families.v4)
        lines.add("{}add @{} {{ ip saddr {} }} drop", conditions, limitSet(index, false), limitRate);
    if (families.v6)
        lines.add("{}add @{} {{ ip6 saddr {} }} drop", conditions, limitSet(index, true), limitRate);
    lines.add("{}accept{}", conditions, commentOf(rule));
}

void addRule(Lines &lines, const Rule &rule, std::size_t index)
{
    const std::string conditions = Conditions(rule).text(rule.transport);
    switch (rule.action) {
    case FirewallAction::Allow: lines.add("{}accept{}", conditions, commentOf(rule)); break;
    case FirewallAction::Deny: lines.add("{}drop{}", conditions, commentOf(rule)); break;
    case FirewallAction::Reject: {
        const bool namesPorts = !rule.ports.isNone() || !rule.fromPorts.isNone();
        if (rule.transport || !namesPorts)
            return addReject(lines, conditions, rule.transport, commentOf(rule));
        for (const Transport transport : {Transport::Tcp, Transport::Udp})
            addReject(lines, Conditions(rule).text(transport), transport, commentOf(rule));
        break;
    }
    case FirewallAction::Limit: addLimit(lines, conditions, rule, index); break;
    }
}

void addRules(Lines &lines, const Policy &policy, Direction direction)
{
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const Rule &rule = policy.rules[i];
        if (rule.direction != direction)
            continue;
        if (const std::string reason = contradictionIn(rule); !reason.empty())
            lines.add("# Left out: {}: {}.", describe(rule), reason);
        else
            addRule(lines, rule, i);
    }
}

void addDefault(Lines &lines, FirewallAction action)
{
    switch (action) {
    case FirewallAction::Allow: lines.add("accept"); break;
    case FirewallAction::Reject: addReject(lines, {}, {}, {}); break;
    case FirewallAction::Limit:
    case FirewallAction::Deny: lines.add("drop"); break;
    }
}

void writeLimitSets(std::string &text, const Policy &policy)
{
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const Rule &rule = policy.rules[i];
        if (rule.action != FirewallAction::Limit || !contradictionIn(rule).empty())
            continue;
        for (const bool isV6 : {false, true})
            text += fmt::format("    set {} {{\n"
                                "        type {}\n"
                                "        size 65535\n"
                                "        flags dynamic,timeout\n"
                                "        timeout 1m\n"
                                "    }}\n\n",
                                limitSet(i, isV6), isV6 ? "ipv6_addr" : "ipv4_addr");
    }
}

constexpr std::string_view essentialChain =
    R"(    # Without these IP itself does not work. Sources: RFC 4890; RFC 4861; RFC 8415.
    chain essential {
        icmp type { echo-request, destination-unreachable, time-exceeded, parameter-problem } accept
        icmpv6 type { echo-request, destination-unreachable, packet-too-big, time-exceeded, parameter-problem } accept
        icmpv6 type { nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 accept
        icmpv6 type { mld-listener-query, mld-listener-report, mld-listener-done, mld2-listener-report } ip6 saddr fe80::/10 accept
        meta nfproto ipv4 udp sport 67 udp dport 68 accept
        ip6 saddr fe80::/10 udp sport 547 udp dport 546 accept
    }

)";

constexpr std::string_view baseChains =
    R"(    # To the node's own addresses, before Docker makes container addresses of some of them.
    chain arriving {
        type filter hook prerouting priority mangle; policy accept;
        iif "lo" accept
        ct state established,related accept
        fib daddr type local goto incoming
    }

    # Broadcasts and multicasts.
    chain input {
        type filter hook input priority filter; policy accept;
        iif "lo" accept
        ct state established,related accept
        fib daddr type != local goto incoming
    }

)";

void writeIncoming(std::string &text, const Policy &policy)
{
    text += "    chain incoming {\n";
    Lines lines(text);
    lines.add("jump essential");
    lines.add("ct state invalid drop");
    addRules(lines, policy, Direction::In);
    addDefault(lines, policy.incoming);
    text += "    }\n\n";
}

/// Published ports have been judged as incoming; containers reach out as Docker lets them; what else is
/// passed on is for the policy.
void writeRouted(std::string &text, const Policy &policy)
{
    text += "    chain forward {\n";
    Lines lines(text);
    lines.add("type filter hook forward priority filter; policy accept;");
    lines.add("ct state established,related accept");
    addRules(lines, policy, Direction::Routed);
    if (policy.routed != FirewallAction::Allow) {
        lines.add("ct status dnat accept");
        for (const std::string &name : outsideBridges(policy))
            lines.add("iifname \"{}\" drop", name);
        for (const std::string &pattern : containerBridges(policy))
            lines.add("iifname \"{}\" accept", pattern);
        lines.add("jump essential");
        addDefault(lines, policy.routed);
    }
    text += "    }\n";
}

void writeOutgoing(std::string &text, const Policy &policy)
{
    const bool hasRules = std::any_of(policy.rules.begin(), policy.rules.end(),
                                      [](const Rule &rule) { return rule.direction == Direction::Out; });
    if (!hasRules && policy.outgoing == FirewallAction::Allow)
        return;
    text += "\n    chain output {\n";
    Lines lines(text);
    lines.add("type filter hook output priority filter; policy accept;");
    lines.add("oif \"lo\" accept");
    lines.add("ct state established,related accept");
    lines.add("jump essential");
    addRules(lines, policy, Direction::Out);
    addDefault(lines, policy.outgoing);
    text += "    }\n";
}

constexpr std::string_view head = R"(#!/usr/bin/env -S bash -c 'exec bash <(sed -n "s/^#|//p" "$0") "$0" "$@"'
# {}: what reaches its own processes and its containers, by nftables.
#
#   nft -f portolan.nft            loads the policy at once; doing so again changes nothing
#   ./portolan.nft --confirm 60    loads it, and puts the earlier table back unless somebody says yes in time
#   ./portolan.nft --keep          says yes from another session
#
# One table of its own: those of Docker, of ufw and of others stay as they are. A packet that another table
# drops is gone all the same, so a port is open where all of them let it in. It does the work of ufw.sh and of
# docker-user.sh, with either of Docker's firewall backends; all three say the same, and may be loaded together.
)";

constexpr std::string_view lockOutGuard = R"bash(
if [[ ${1:-} == --force ]]; then
    shift
else
    echo "portolan.nft: no management rule: nothing was changed; mark one in the plan, or run with --force" >&2
    exit 1
fi
)bash";

constexpr std::string_view program = R"bash(
read -r -a nft_command <<<"${NFT:-nft}"
nft() { command "${nft_command[@]}" "$@"; }

apply() { nft -f "$file"; }

save_state() { nft list table inet portolan >"$1/table" 2>/dev/null || : >"$1/table"; }

restore_state() {
    { printf 'table inet portolan\ndelete table inet portolan\n' && cat "$1/table"; } | nft -f -
}
)bash";

/// What runs when the file is started as a program: to nft, nothing but comments.
std::string asComments(std::string_view script)
{
    std::string lines;
    while (!script.empty()) {
        const std::size_t end = script.find('\n');
        const std::string_view line = script.substr(0, end);
        lines += line.empty() ? "#|\n" : fmt::format("#| {}\n", line);
        script.remove_prefix(end == std::string_view::npos ? script.size() : end + 1);
    }
    return lines;
}

} // namespace

std::vector<plan::DerivationProblem> nftProblems(const Policy &policy)
{
    return leftOut(policy, "portolan.nft", contradictionIn);
}

std::string nftRuleset(const Policy &policy)
{
    const bool keepsWayIn = policy.keepsManagementPath();
    std::string text = fmt::format(fmt::runtime(head), scriptTitle(policy));
    if (!keepsWayIn)
        text += "# It has no rule for the administrator's way in: loading it could lock everyone out.\n";
    // Made first, so that there is one to delete: then the file says what is there, however often it is
    // loaded.
    text += fmt::format("\ntable inet {0}\ndelete table inet {0}\n\ntable inet {0} {{\n", nftTable);
    writeLimitSets(text, policy);
    text += essentialChain;
    writeIncoming(text, policy);
    text += baseChains;
    writeRouted(text, policy);
    writeOutgoing(text, policy);
    text += "}\n\n# What follows runs when this file is started as a program.\n";
    text += asComments(fmt::format("set -euo pipefail\nfile=$1\nshift\n{}{}{}",
                                   keepsWayIn ? std::string_view() : lockOutGuard, program,
                                   confirmGuard("portolan.nft")));
    return text;
}

} // namespace portolan::firewall
