#include "model/check/zone_rules.h"
#include "model/dns/zone_reader.h"
#include "model/dns/zone_verdict.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

using namespace portolan;

namespace {

/// A zone as deployments have them: hosts with both kinds of address, each with an SRV record and an alias.
std::string zoneOf(std::size_t records)
{
    std::string text = "$TTL 3600\n@ IN SOA ns1 hostmaster 1 7200 900 1209600 3600\n@ IN NS ns1\nns1 IN A "
                       "203.0.113.1\n";
    for (std::size_t i = 0; i < records / 5; ++i)
        text += fmt::format(
            "svc{0} IN A 203.0.{1}.{2}\nhost{0} 300 IN A 203.0.{1}.{2}\nsvc{0} IN AAAA 2001:db8::{3:x}\n"
            "_xmpp-client._tcp.svc{0} 3600 IN SRV 5 0 5222 svc{0}\nwww{0} IN CNAME svc{0}\n",
            i, i / 256 % 256, i % 256, i % 65536);
    return text;
}

void readZoneText(benchmark::State &state)
{
    const std::string text = zoneOf(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(dns::readZone({"zone", text}, "example.org"));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

/// What a desktop does after an edit: the verdict and all rules over the records that it has already.
void checkZoneLive(benchmark::State &state)
{
    const std::string text = zoneOf(static_cast<std::size_t>(state.range(0)));
    const dns::ZoneReading reading = dns::readZone({"zone", text}, "example.org");
    std::size_t findings = 0;
    for (auto _ : state) {
        const check::ZoneView zone(reading.zone);
        text::Problems problems;
        dns::judgeZone(zone, problems);
        findings = problems.size() + check::checkZoneRecords(zone).size();
    }
    state.counters["findings"] = static_cast<double>(findings);
}

} // namespace

BENCHMARK(readZoneText)->Arg(100)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(checkZoneLive)->Arg(100)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
