#include "model/firewall/docker_user_writer.h"

#include "model/firewall/container_bridges.h"
#include "model/firewall/script_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::firewall {

namespace {

using plan::Direction;
using plan::FirewallAction;
using plan::Transport;

std::string ports(plan::PortRange range)
{
    return range.size() == 1 ? fmt::format("{}", range.first) : fmt::format("{}:{}", range.first, range.last);
}

std::string commentOf(const Rule &rule)
{
    constexpr std::size_t longest = 200; // of the 256 bytes that xt_comment takes
    if (rule.comment.empty())
        return {};
    std::string text(cutAt(rule.comment, longest));
    std::erase_if(text, [](char c) { return c == '"' || c == '\\' || c == '`' || c == '$'; });
    return fmt::format(" -m comment --comment \"{}\"", text);
}

/// What a packet must be like, each condition with a space before it.
std::string conditionsOf(const Rule &rule, std::optional<Transport> transport)
{
    std::string text;
    if (!rule.interface.empty())
        text += fmt::format(" -i {}", rule.interface);
    if (!rule.outInterface.empty())
        text += fmt::format(" -o {}", rule.outInterface);
    if (rule.from && !isWholeFamily(*rule.from))
        text += fmt::format(" -s {}", toText(*rule.from));
    if (transport)
        text += fmt::format(" -p {}", toText(*transport));
    if (!rule.fromPorts.isNone())
        text += fmt::format(" --sport {}", ports(rule.fromPorts));
    const bool namesTarget = (rule.to && !isWholeFamily(*rule.to)) || !rule.ports.isNone();
    if (namesTarget)
        text += " -m conntrack --ctdir ORIGINAL";
    if (rule.to && !isWholeFamily(*rule.to))
        text += fmt::format(" --ctorigdst {}", toText(*rule.to));
    if (!rule.ports.isNone())
        text += fmt::format(" --ctorigdstport {}", ports(rule.ports));
    return text;
}

/// The rules of one address family, in the language of iptables-restore.
class Chains
{
public:
    Chains(const Policy &policy, bool isV6)
        : m_policy(policy)
        , m_isV6(isV6)
    {
    }

    std::string text()
    {
        add("PORTOLAN", " -m conntrack --ctstate RELATED,ESTABLISHED", "RETURN");
        add("PORTOLAN", " -m conntrack --ctstate DNAT", "PORTOLAN-IN");
        addRules("PORTOLAN", Direction::Routed);
        add("PORTOLAN", " -m conntrack --ctstate DNAT", "RETURN");
        addContainers();
        addRules("PORTOLAN-IN", Direction::In);
        addDefault("PORTOLAN-IN", {}, m_policy.incoming);
        return m_text;
    }

private:
    void add(std::string_view chain, std::string_view conditions, std::string_view target,
             std::string_view comment = {})
    {
        m_text += fmt::format("-A {}{}{} -j {}\n", chain, conditions, comment, target);
    }

    /// Containers that somebody outside addresses by their own addresses are not published, and so closed.
    void addContainers()
    {
        if (m_policy.routed == FirewallAction::Allow)
            return;
        const std::vector<std::string> bridges = containerBridges(m_policy);
        for (const std::string &outside : outsideBridges(m_policy)) {
            for (const std::string &bridge : bridges)
                if (!std::string_view(outside).starts_with(bridge.substr(0, bridge.size() - 1)))
                    addDefault("PORTOLAN", fmt::format(" -i {} -o {}", outside, pattern(bridge)),
                               m_policy.routed);
            add("PORTOLAN", fmt::format(" -i {}", outside), "RETURN");
            add("PORTOLAN", fmt::format(" -o {}", outside), "RETURN");
        }
        for (const std::string &bridge : bridges)
            add("PORTOLAN", fmt::format(" -i {}", pattern(bridge)), "RETURN");
        for (const std::string &bridge : bridges)
            addDefault("PORTOLAN", fmt::format(" -o {}", pattern(bridge)), m_policy.routed);
    }

    /// As iptables writes it: `br-+`.
    static std::string pattern(std::string bridge)
    {
        if (bridge.ends_with('*'))
            bridge.back() = '+';
        return bridge;
    }

    void addRules(std::string_view chain, Direction direction)
    {
        for (std::size_t i = 0; i < m_policy.rules.size(); ++i) {
            const Rule &rule = m_policy.rules[i];
            const Families families = familiesOf(rule);
            if (rule.direction != direction || !(m_isV6 ? families.v6 : families.v4))
                continue;
            if (const std::string reason = contradictionIn(rule); !reason.empty())
                m_text += fmt::format("# Left out: {}: {}.\n", describe(rule), reason);
            else
                addRule(chain, rule, i);
        }
    }

    void addRule(std::string_view chain, const Rule &rule, std::size_t index)
    {
        const bool namesPorts = !rule.ports.isNone() || !rule.fromPorts.isNone();
        if (rule.transport || !namesPorts)
            return addRule(chain, rule, rule.transport, index);
        addRule(chain, rule, Transport::Tcp, index);
        addRule(chain, rule, Transport::Udp, index);
    }

    void addRule(std::string_view chain, const Rule &rule, std::optional<Transport> transport,
                 std::size_t index)
    {
        const std::string conditions = conditionsOf(rule, transport);
        const std::string comment = commentOf(rule);
        switch (rule.action) {
        case FirewallAction::Allow: return add(chain, conditions, "RETURN", comment);
        case FirewallAction::Deny: return add(chain, conditions, "DROP", comment);
        case FirewallAction::Reject: return addReject(chain, conditions, transport, comment);
        case FirewallAction::Limit:
            // Six connections of one address within 30 seconds are too many, as ufw has it.
            add(chain,
                fmt::format(
                    "{} -m hashlimit --hashlimit-above 10/minute --hashlimit-burst 5 --hashlimit-mode "
                    "srcip --hashlimit-name portolan-{}",
                    conditions, index),
                "DROP");
            return add(chain, conditions, "RETURN", comment);
        }
    }

    void addReject(std::string_view chain, const std::string &conditions, std::optional<Transport> transport,
                   const std::string &comment)
    {
        if (!transport)
            add(chain, conditions + " -p tcp", "REJECT --reject-with tcp-reset", comment);
        add(chain, conditions, transport == Transport::Tcp ? "REJECT --reject-with tcp-reset" : "REJECT",
            comment);
    }

    void addDefault(std::string_view chain, const std::string &conditions, FirewallAction action)
    {
        switch (action) {
        case FirewallAction::Allow: return add(chain, conditions, "RETURN");
        case FirewallAction::Reject: return addReject(chain, conditions, {}, {});
        case FirewallAction::Limit:
        case FirewallAction::Deny: return add(chain, conditions, "DROP");
        }
    }

    const Policy &m_policy;
    bool m_isV6;
    std::string m_text;
};

constexpr std::string_view head = R"(#!/usr/bin/env bash
# {}: what reaches its containers, by Docker's chain DOCKER-USER.
#
#   docker-user.sh                 loads the policy; running it again changes nothing
#   docker-user.sh --confirm 60    loads it, and puts the earlier rules back unless somebody says yes in time
#   docker-user.sh --keep          says yes from another session
#
# Docker publishes container ports past ufw: this closes those that the policy closes, by the port of the node that the
# sender wrote. It belongs to ufw.sh, which guards the node's own processes. portolan.nft does the work of both; all three
# say the same, and may be loaded together. Docker keeps these rules while it runs and when it restarts, but not over a
# reboot: run it again after Docker has started (ExecStartPost= in a drop-in of docker.service).
set -euo pipefail
)";

constexpr std::string_view body = R"bash(
# load IPTABLES RULES: fills the two chains at once, then leads DOCKER-USER there.
load() {
    printf '*filter\n:PORTOLAN - [0:0]\n:PORTOLAN-IN - [0:0]\n%s\nCOMMIT\n' "$2" | "$1-restore" -w --noflush
    if ! "$1" -w -C DOCKER-USER -j PORTOLAN 2>/dev/null; then
        "$1" -w -I DOCKER-USER 1 -j PORTOLAN
    fi
}

has_chain() { "$1" -w -n -L DOCKER-USER >/dev/null 2>&1; }

leads_there() { "$1" -w -C FORWARD -j DOCKER-USER 2>/dev/null; }

say_why_not() {
    if nft list table ip docker-bridges >/dev/null 2>&1; then
        echo "docker-user.sh: Docker writes its rules with nftables here, which have no chain DOCKER-USER: load portolan.nft instead" >&2
    else
        echo "docker-user.sh: there is no chain DOCKER-USER: start Docker first" >&2
    fi
}

apply() {
    if ! has_chain iptables; then
        say_why_not
        return 1
    fi
    if ! leads_there iptables; then
        echo "docker-user.sh: the chain DOCKER-USER is there, but nothing leads to it: restart Docker, then run this again" >&2
        return 1
    fi
    load iptables "$(rules_v4)"
    if has_chain ip6tables; then
        load ip6tables "$(rules_v6)"
    else
        echo "docker-user.sh: Docker keeps no IPv6 rules here: what it publishes there is a process of the node, which ufw.sh guards" >&2
    fi
}

save_state() {
    local iptables
    for iptables in iptables ip6tables; do
        "$iptables-save" -t filter 2>/dev/null | grep -E '^(:|-A )PORTOLAN' >"$1/$iptables" || true
    done
}

# Back to the rules of an earlier run, or to none.
restore_state() {
    local iptables chain
    for iptables in iptables ip6tables; do
        if [[ -s $1/$iptables ]]; then
            { printf '*filter\n' && cat "$1/$iptables" && printf 'COMMIT\n'; } | "$iptables-restore" -w --noflush || true
        else
            "$iptables" -w -D DOCKER-USER -j PORTOLAN || true
            for chain in PORTOLAN PORTOLAN-IN; do
                "$iptables" -w -F "$chain" || true
            done
            for chain in PORTOLAN PORTOLAN-IN; do
                "$iptables" -w -X "$chain" || true
            done
        fi
    done
}
)bash";

} // namespace

std::vector<plan::DerivationProblem> dockerUserProblems(const Policy &policy)
{
    return leftOut(policy, "docker-user.sh", [](const Rule &rule) {
        return rule.direction == Direction::Out ? std::string() : contradictionIn(rule);
    });
}

std::string dockerUserScript(const Policy &policy)
{
    std::string script = fmt::format(fmt::runtime(head), scriptTitle(policy));
    for (const bool isV6 : {false, true})
        script += fmt::format("\nrules_{}() {{\n    cat <<'RULES'\n{}RULES\n}}\n", isV6 ? "v6" : "v4",
                              Chains(policy, isV6).text());
    script += body;
    script += confirmGuard("docker-user");
    return script;
}

} // namespace portolan::firewall
