#pragma once

#include "model/plan/entities.h"

#include <random>

/// Random firewalls of nodes, from few values, so that they meet the ports of random services. With a
/// generator of its own, so that what it draws changes nothing else.
namespace portolan::check {

class RandomFirewalls
{
public:
    explicit RandomFirewalls(std::mt19937::result_type seed)
        : m_random(seed)
    {
    }

    void change(plan::Node &node)
    {
        node.firewall = plan::FirewallPolicy{};
        plan::FirewallPolicy &firewall = *node.firewall;
        if (chance(25))
            firewall.tool = plan::FirewallTool::Nftables;
        if (chance(60))
            firewall.dockerGuard = chance(50) ? plan::DockerGuard::DockerUser : plan::DockerGuard::UfwDocker;
        firewall.flushesRuleset = chance(20);
        firewall.dropsReplies = chance(20);
        firewall.dropsNeighbourDiscovery = chance(20);
        if (chance(40))
            node.dockerVersion = "26.1";
        node.dockerFirewall = chance(25) ? plan::DockerFirewall::Nftables : plan::DockerFirewall::Iptables;
        for (int i = below(5); i > 0; --i)
            firewall.rules.push_back(rule());
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance(int percent) { return below(100) < percent; }

    plan::FirewallRule rule()
    {
        plan::FirewallRule rule;
        rule.action = chance(70) ? plan::FirewallAction::Allow : plan::FirewallAction::Deny;
        rule.direction = chance(60) ? plan::Direction::In : plan::Direction::Routed;
        rule.management = chance(25);
        if (chance(35))
            rule.from = plan::Subnet::parse("198.51.100.0/24");
        if (chance(20))
            rule.interface = chance(50) ? "tailscale0" : "eth0";
        constexpr std::uint16_t ports[] = {22, 22, 80, 81, 81, 8443};
        if (chance(80))
            rule.ports = plan::PortRange::single(ports[below(6)]);
        if (chance(60))
            rule.transport = chance(70) ? plan::Transport::Tcp : plan::Transport::Udp;
        return rule;
    }

    std::mt19937 m_random;
};

} // namespace portolan::check
