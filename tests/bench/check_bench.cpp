#include "model/check/checker.h"
#include "tests/generator/plan_generator.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace portolan;

namespace {

plan::Plan planOf(const benchmark::State &state)
{
    return generator::generatePlan({static_cast<int>(state.range(0))});
}

void fullCheck(benchmark::State &state)
{
    const plan::Plan made = planOf(state);
    std::size_t findings = 0;
    for (auto _ : state)
        findings = check::checkPlan(made).findings.size();
    state.counters["findings"] = static_cast<double>(findings);
}

/// One published port is typed over, as in the Ports table; making the transaction is not counted.
void checkAfterOneEdit(benchmark::State &state)
{
    plan::Plan made = planOf(state);
    check::Checker checker(made);
    std::mt19937 random(3);
    for (auto _ : state) {
        state.PauseTiming();
        plan::Edit edit{made};
        const auto &service = made.services()[random() % made.services().size()];
        edit.modify(service.id,
                    [&](plan::Service &s) { s.ports[0].published = std::to_string(8000 + random() % 200); });
        const plan::Transaction transaction = std::move(edit).finish("Edit a port");
        made = plan::apply(made, transaction);
        state.ResumeTiming();
        checker.update(made, transaction);
    }
}

} // namespace

BENCHMARK(fullCheck)->Arg(20)->Arg(200)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(checkAfterOneEdit)
    ->Arg(20)
    ->Arg(200)
    ->Arg(2000)
    ->Arg(20000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(50);
