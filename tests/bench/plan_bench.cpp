#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"
#include "model/plan/resolved_plan.h"
#include "tests/generator/plan_generator.h"

#include <benchmark/benchmark.h>

using namespace portolan;

namespace {

plan::Plan planOf(const benchmark::State &state)
{
    return generator::generatePlan({static_cast<int>(state.range(0))});
}

void loadPlan(benchmark::State &state)
{
    const std::string text = plan::writePlan(planOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::readPlan("plan", text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void savePlan(benchmark::State &state)
{
    const plan::Plan made = planOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::writePlan(made));
}

void copyPlan(benchmark::State &state)
{
    const plan::Plan made = planOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::Plan(made));
}

void resolvePlan(benchmark::State &state)
{
    const plan::Plan made = planOf(state);
    const plan::EnvironmentId environment = made.environments()[0].id;
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::ResolvedPlan(made, environment));
}

} // namespace

BENCHMARK(loadPlan)->Arg(20)->Arg(200)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(savePlan)->Arg(20)->Arg(200)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(copyPlan)->Arg(20)->Arg(20000);
BENCHMARK(resolvePlan)->Arg(20)->Arg(200)->Arg(2000)->Arg(20000)->Unit(benchmark::kMillisecond);
