#include "tests/generator/plan_generator.h"
#include "views/tables/ports_table.h"
#include "views/tables/table_filter.h"
#include "views/tables/tables.h"

#include <benchmark/benchmark.h>

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

using namespace portolan;
namespace port = views::port;

/// The Ports table, sorted and filtered, beside what Qt has for that.
namespace {

struct Ours {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::TableModel model{views::portsTable(workspace), workspace};
    views::TableFilter filter{model};

    explicit Ours(int services) { document.open(generator::generatePlan({services}), "plan"); }
};

/// The same cells in Qt's own models.
struct Qts {
    QStandardItemModel model;
    QSortFilterProxyModel filter;

    explicit Qts(const views::TableModel &from)
        : model(from.rowCount(), from.columnCount())
    {
        for (int row = 0; row < from.rowCount(); ++row)
            for (int column = 0; column < from.columnCount(); ++column)
                model.setItem(row, column, new QStandardItem(from.index(row, column).data().toString()));
        filter.setSourceModel(&model);
        filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    }
};

void sortTable(benchmark::State &state)
{
    Ours ours(static_cast<int>(state.range(0)));
    int round = 0;
    for (auto _ : state)
        ours.filter.sort(++round % 2 == 0 ? port::Published : port::Service, Qt::DescendingOrder);
    state.counters["rows"] = ours.filter.rowCount();
}

void sortStandardModel(benchmark::State &state)
{
    const Ours ours(static_cast<int>(state.range(0)));
    Qts qts(ours.model);
    int round = 0;
    for (auto _ : state)
        qts.filter.sort(++round % 2 == 0 ? port::Published : port::Service, Qt::DescendingOrder);
    state.counters["rows"] = qts.filter.rowCount();
}

void filterTable(benchmark::State &state)
{
    Ours ours(static_cast<int>(state.range(0)));
    int round = 0;
    for (auto _ : state)
        ours.filter.setWords(++round % 2 == 0 ? QString() : QStringLiteral("7"));
    state.counters["rows"] = ours.model.rowCount();
}

/// One column only, where ours looks through all of them.
void filterStandardModel(benchmark::State &state)
{
    const Ours ours(static_cast<int>(state.range(0)));
    Qts qts(ours.model);
    qts.filter.setFilterKeyColumn(port::Service);
    int round = 0;
    for (auto _ : state)
        qts.filter.setFilterFixedString(++round % 2 == 0 ? QString() : QStringLiteral("7"));
    state.counters["rows"] = qts.model.rowCount();
}

/// From the edit to the table that shows it, sorted.
void editTable(benchmark::State &state)
{
    Ours ours(static_cast<int>(state.range(0)));
    ours.filter.sort(port::Published);
    const plan::ServiceId service =
        ours.document.plan().services()[ours.document.plan().services().size() / 2].id;
    int round = 0;
    for (auto _ : state) {
        plan::Edit edit(ours.document.plan());
        edit.modify(service, [&](plan::Service &changed) {
            changed.ports.front().published = std::to_string(2000 + ++round % 1000);
        });
        ours.document.apply(std::move(edit).finish("Edit"));
    }
}

} // namespace

BENCHMARK(sortTable)->Arg(15000)->Unit(benchmark::kMillisecond);
BENCHMARK(sortStandardModel)->Arg(15000)->Unit(benchmark::kMillisecond);
BENCHMARK(filterTable)->Arg(15000)->Unit(benchmark::kMillisecond);
BENCHMARK(filterStandardModel)->Arg(15000)->Unit(benchmark::kMillisecond);
BENCHMARK(editTable)->Arg(15000)->Unit(benchmark::kMillisecond);
