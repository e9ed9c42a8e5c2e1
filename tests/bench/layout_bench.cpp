#include "model/layout/chart.h"
#include "tests/generator/plan_generator.h"

#include <benchmark/benchmark.h>

using namespace portolan;

namespace {

void chart(benchmark::State &state)
{
    const plan::Plan made = generator::generatePlan({static_cast<int>(state.range(0))});
    const plan::ResolvedPlan resolved(made, made.environments()[0].id);
    for (auto _ : state)
        benchmark::DoNotOptimize(layout::chartOf(resolved));
}

} // namespace

BENCHMARK(chart)->Arg(20)->Arg(200)->Arg(2000)->Arg(10000)->Unit(benchmark::kMillisecond);
