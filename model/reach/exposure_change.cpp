#include "model/reach/exposure_change.h"

#include "model/plan/location.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace portolan::reach {

namespace {

using Kind = ExposureChange::Kind;

/// A port as both plans know it.
struct PortName {
    std::string service;
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;

    auto operator<=>(const PortName &) const = default;
};

using RowsByName = std::map<PortName, const Matrix::Row *>;

RowsByName rowsByName(const plan::Plan &plan, const Matrix &matrix)
{
    RowsByName rows;
    for (const Matrix::Row &row : matrix.rows)
        rows.emplace(
            PortName{nameOf(plan.services().at(row.port.service)), row.port.port, row.port.transport}, &row);
    return rows;
}

/// The vantages from where exposure matters. Whoever is on the node itself reaches everything there anyway.
std::vector<Vantage> outsideVantages(const plan::Plan &plan)
{
    std::vector<Vantage> vantages = usualVantages(plan);
    std::erase_if(vantages, [](const Vantage &vantage) { return vantage.kind == Vantage::Kind::Host; });
    return vantages;
}

/// One plan, looked at from everywhere.
struct Side {
    explicit Side(const Reachability &reachability)
        : reach(reachability)
        , matrix(matrixOf(reachability, outsideVantages(reachability.plan())))
        , rows(rowsByName(reachability.plan(), matrix))
    {
        for (std::size_t i = 0; i < matrix.vantages.size(); ++i)
            columns.emplace(toText(reachability.plan(), matrix.vantages[i]), i);
    }

    const Cell *cell(const PortName &port, const std::string &vantage) const
    {
        const auto row = rows.find(port);
        const auto column = columns.find(vantage);
        return row == rows.end() || column == columns.end() ? nullptr : &row->second->cells[column->second];
    }

    const Reachability &reach;
    Matrix matrix;
    RowsByName rows;
    std::map<std::string, std::size_t> columns;
};

/// What makes a way lead there, as a clause.
void explainOpen(ExposureChange &change, const plan::Plan &plan, const Trace &trace)
{
    for (auto hop = trace.hops.rbegin(); hop != trace.hops.rend(); ++hop) {
        const bool decides = hop->kind == HopKind::Docker || hop->kind == HopKind::Listener ||
                             hop->kind == HopKind::Bridge || hop->kind == HopKind::Proxy;
        if (!decides || !hop->entity)
            continue;
        if (hop->kind == HopKind::Listener && change.entity)
            continue;
        change.entity = hop->entity;
        change.field = hop->field;
        const plan::Service *service = plan.find(hop->entity.as<plan::Service>());
        const auto index = plan::indexIn(hop->field, "ports");
        if (hop->kind != HopKind::Docker && hop->kind != HopKind::Listener) {
            change.because = hop->reason;
            return;
        }
        if (!service || !index || *index >= service->ports.size()) {
            change.because = hop->reason;
            continue;
        }
        const plan::PortBinding &binding = service->ports[*index];
        change.because =
            binding.hostIp.empty() && binding.unsplit.empty()
                ? fmt::format("ports[{}] has no host IP", *index)
                : fmt::format("ports[{}] is {}", *index,
                              binding.unsplit.empty() ? "bound to " + binding.hostIp : binding.unsplit);
        if (hop->kind == HopKind::Docker)
            return;
    }
}

/// The way of the kind that changed, or the one that leads furthest.
Trace traceOf(const Side &side, const ExposureChange &change, bool isV6)
{
    const plan::Plan &plan = side.reach.plan();
    const plan::Service *service = findByName(plan.services(), change.service);
    const auto from = parseVantage(plan, toText(plan, change.from));
    if (!service || !from)
        return {};
    Target target;
    target.kind = Target::Kind::Service;
    target.entity = service->id;
    target.port = change.port;
    target.transport = change.transport;
    Traces traces = side.reach.trace({*from, target, isV6});
    const auto isMeant = [&](const Trace &trace) {
        const bool startsAtName = !trace.hops.empty() && trace.hops.front().kind == HopKind::Name;
        return startsAtName == change.byRoute;
    };
    const auto found = std::find_if(traces.begin(), traces.end(), isMeant);
    return found == traces.end() ? std::move(traces.front()) : std::move(*found);
}

void explain(ExposureChange &change, const Side &newer)
{
    const Trace trace = traceOf(newer, change, !change.v4);
    if (change.kind == Kind::Opened)
        return explainOpen(change, newer.reach.plan(), trace);
    const Hop *decisive = trace.decisive();
    if (!decisive || !newer.rows.contains({change.service, change.port, change.transport}))
        return;
    change.because = decisive->reason;
    change.entity = decisive->entity;
    change.field = decisive->field;
}

bool isOpen(const Cell *cell, bool byRoute, bool isV6)
{
    if (!cell)
        return false;
    const Ways &ways = (isV6 ? cell->v6 : cell->v4).accepted;
    return byRoute ? ways.byRoute : ways.direct;
}

} // namespace

std::string toText(const ExposureChange &change)
{
    std::string text =
        fmt::format("{} reachable from {}: {} {}/{}", change.kind == Kind::Opened ? "newly" : "no longer",
                    change.vantage, change.service, change.port, plan::toText(change.transport));
    if (change.byRoute)
        text += " by its public name";
    if (change.v4 != change.v6)
        text += change.v4 ? " over IPv4" : " over IPv6";
    if (!change.because.empty())
        text += ", because " + change.because;
    return text;
}

std::vector<ExposureChange> exposureChanges(const Reachability &older, const Reachability &newer)
{
    const Side before(older);
    const Side after(newer);
    std::vector<ExposureChange> changes;
    const auto compare = [&](Kind kind, const Side &open, const Side &closed) {
        for (const auto &[vantage, column] : open.columns)
            for (const auto &[port, row] : open.rows)
                for (const bool byRoute : {false, true}) {
                    ExposureChange change;
                    const Cell *other = closed.cell(port, vantage);
                    change.v4 = isOpen(&row->cells[column], byRoute, false) && !isOpen(other, byRoute, false);
                    change.v6 = isOpen(&row->cells[column], byRoute, true) && !isOpen(other, byRoute, true);
                    if (!change.v4 && !change.v6)
                        continue;
                    change.kind = kind;
                    change.from = open.matrix.vantages[column];
                    change.vantage = describe(open.reach.plan(), change.from);
                    change.service = port.service;
                    change.port = port.port;
                    change.transport = port.transport;
                    change.byRoute = byRoute;
                    if (kind == Kind::Opened || closed.columns.contains(vantage))
                        explain(change, after);
                    changes.push_back(std::move(change));
                }
    };
    compare(Kind::Opened, after, before);
    compare(Kind::Closed, before, after);
    std::stable_sort(changes.begin(), changes.end(), [](const ExposureChange &a, const ExposureChange &b) {
        return std::tie(a.kind, a.from.kind) < std::tie(b.kind, b.from.kind);
    });
    return changes;
}

} // namespace portolan::reach
