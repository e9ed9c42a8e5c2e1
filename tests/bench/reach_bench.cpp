#include "model/reach/matrix.h"
#include "tests/generator/plan_generator.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace portolan;

namespace {

plan::ResolvedPlan resolvedPlanOf(const plan::Plan &plan)
{
    return plan::ResolvedPlan(plan, plan.environments()[0].id);
}

/// Ten, of every kind.
std::vector<reach::Vantage> tenVantages(const plan::Plan &plan)
{
    using Kind = reach::Vantage::Kind;
    return {{Kind::Internet},
            {Kind::Neighbour},
            {Kind::Host},
            {Kind::Container},
            {Kind::OtherContainer},
            {Kind::Node, plan.nodes()[0].id, {}},
            {Kind::Node, plan.nodes()[1].id, {}},
            {Kind::Tag, {}, "tag:gateway"},
            {Kind::Tag, {}, "tag:node-1"},
            {Kind::User, {}, "alice@example.com"}};
}

void fullMatrix(benchmark::State &state)
{
    const plan::Plan made = generator::generatePlan({static_cast<int>(state.range(0))});
    const plan::ResolvedPlan resolved = resolvedPlanOf(made);
    const auto vantages = tenVantages(made);
    std::size_t ports = 0;
    for (auto _ : state)
        ports = matrixOf(reach::Reachability(resolved), vantages).rows.size();
    state.counters["ports"] = static_cast<double>(ports);
}

/// One published port is typed over; making the transaction is not counted.
void matrixAfterOneEdit(benchmark::State &state)
{
    plan::Plan made = generator::generatePlan({static_cast<int>(state.range(0))});
    reach::LiveMatrix live(resolvedPlanOf(made), tenVantages(made));
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
        live.update(made, transaction);
    }
}

} // namespace

BENCHMARK(fullMatrix)->Arg(20)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(matrixAfterOneEdit)->Arg(20)->Arg(200)->Arg(2000)->Unit(benchmark::kMillisecond)->Iterations(50);
