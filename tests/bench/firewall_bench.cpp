#include "model/firewall/nft_writer.h"
#include "model/firewall/shadowing.h"
#include "model/firewall/ufw_writer.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <random>
#include <unistd.h>

using namespace portolan;

namespace {

/// Rules as people have them: mostly single ports, some ranges, some blocks and interfaces, two denials in
/// ten.
firewall::Policy policyOf(std::size_t count)
{
    std::mt19937 random(5);
    const auto below = [&](unsigned bound) {
        return random() % bound;
    };
    firewall::Policy policy;
    policy.nodeName = "gateway";
    for (std::size_t i = 0; i < count; ++i) {
        firewall::Rule rule;
        rule.action = below(10) < 2 ? plan::FirewallAction::Deny : plan::FirewallAction::Allow;
        rule.transport = below(4) == 0 ? plan::Transport::Udp : plan::Transport::Tcp;
        const auto port = static_cast<std::uint16_t>(1 + below(65000));
        rule.ports = {port, static_cast<std::uint16_t>(below(10) == 0 ? port + below(100) : port)};
        if (below(2) == 0)
            rule.from = plan::Subnet{plan::IpAddress{false,
                                                     {10, static_cast<std::uint8_t>(below(256)),
                                                      static_cast<std::uint8_t>(below(256)), 0}},
                                     16 + 8 * static_cast<int>(below(2))};
        if (below(5) == 0)
            rule.interface = fmt::format("eth{}", below(4));
        rule.comment = fmt::format("Rule {}", i);
        rule.origin = plan::Origin::handMade(plan::NodeId{1});
        policy.rules.push_back(std::move(rule));
    }
    return policy;
}

/// What an export of a node does: both writers, and what rules say about each other.
void generateAndAnalyse(benchmark::State &state)
{
    const firewall::Policy policy = policyOf(static_cast<std::size_t>(state.range(0)));
    std::size_t shadows = 0;
    for (auto _ : state) {
        shadows = firewall::shadowedRules(policy).size();
        benchmark::DoNotOptimize(firewall::nftRuleset(policy));
    }
    state.counters["shadows"] = static_cast<double>(shadows);
}

void shadowAnalysis(benchmark::State &state)
{
    const firewall::Policy policy = policyOf(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(firewall::shadowedRules(policy));
}

/// The peer: nft itself reads and judges what we wrote. Needs `unshare` and `nft`.
void nftCheck(benchmark::State &state)
{
    char path[] = "/tmp/portolan-bench-XXXXXX";
    const int descriptor = mkstemp(path);
    const std::string ruleset = firewall::nftRuleset(policyOf(static_cast<std::size_t>(state.range(0))));
    std::FILE *file = descriptor < 0 ? nullptr : fdopen(descriptor, "w");
    if (!file || std::fwrite(ruleset.data(), 1, ruleset.size(), file) != ruleset.size() ||
        std::fclose(file) != 0) {
        state.SkipWithError("cannot write the ruleset");
        return;
    }
    // In a user namespace the kernel takes no batch of that size.
    const std::string command = fmt::format("PATH=$PATH:/usr/sbin unshare {} nft -c -f {} >/dev/null 2>&1",
                                            geteuid() == 0 ? "-n" : "-rn", path);
    for (auto _ : state)
        if (std::system(command.c_str()) != 0) {
            state.SkipWithError("nft does not run here, or does not take the ruleset");
            break;
        }
    std::remove(path);
}

} // namespace

BENCHMARK(generateAndAnalyse)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(shadowAnalysis)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(nftCheck)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
