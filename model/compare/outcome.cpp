#include "model/compare/inline_text.h"
#include "model/compare/topics.h"
#include "model/plan/named_difference.h"
#include "model/plan/plan_writer.h"
#include "model/reach/matrix.h"

#include <algorithm>
#include <fmt/format.h>

/// What it comes to: who reaches what, what the rules find, what was edited.
namespace portolan::compare {

namespace {

using State = Value::State;

/// The vantages from where exposure matters. Whoever is on the node itself reaches everything there anyway.
std::vector<reach::Outlook> outlooksOf(const reach::Reachability &side)
{
    std::vector<reach::Outlook> outlooks;
    for (const reach::Vantage &vantage : reach::usualVantages(side.plan()))
        if (vantage.kind != reach::Vantage::Kind::Host)
            outlooks.push_back(side.outlookOf(vantage));
    return outlooks;
}

Value reachValue(const reach::Reachability &side, const std::vector<reach::Outlook> &outlooks,
                 const reach::ServicePort &port)
{
    Value value{State::On};
    for (const reach::Outlook &outlook : outlooks) {
        const Reached reached{toText(side.plan(), outlook.vantage()),
                              side.judge(outlook, port, false).accepted,
                              side.judge(outlook, port, true).accepted};
        if (reached.v4.any() || reached.v6.any())
            value.reachedFrom.push_back(reached);
    }
    value.entity = port.service;
    return value;
}

std::string aspectOf(const reach::ServicePort &port)
{
    return fmt::format("{}/{}", port.port, toText(port.transport));
}

std::string asItIs(const std::string &text)
{
    return text;
}

/// The name of what `service/web` means.
std::string nameIn(const std::string &entity)
{
    const std::size_t slash = entity.find('/');
    return slash == std::string::npos ? entity : entity.substr(slash + 1);
}

/// What one plan says in a field of an entity that both have.
Value fieldValue(const plan::Plan &plan, const std::string &entity, const std::string &field)
{
    Value value;
    value.entity = plan::entityFromText(plan, entity);
    value.field = field;
    if (!value.entity)
        return value;
    const text::YamlNode written = plan::toYaml(plan, value.entity);
    if (const text::YamlNode *found = written.find(field)) {
        value.state = State::On;
        value.parts = partsOf(*found, asItIs);
    }
    return value;
}

} // namespace

void putReach(const reach::Reachability &side, SideRows &rows, const std::stop_token &stop)
{
    const std::vector<reach::Outlook> outlooks = outlooksOf(side);
    for (const plan::Service &service : side.plan().services()) {
        if (stop.stop_requested())
            return;
        if (!side.landscape().resolved().isActive(service))
            continue;
        for (const reach::ServicePort &port : side.landscape().portsOf(service))
            rows.put(service.name, aspectOf(port), reachValue(side, outlooks, port));
    }
}

void putFindings(const plan::ResolvedPlan &side, const check::CheckResult &result, SideRows &rows)
{
    for (const check::Finding &finding : check::restrictedTo(result, side.environment()).findings) {
        Value value{State::On};
        value.entity = finding.entity;
        value.field = finding.field;
        value.finding = finding;
        value.finding->environments.clear();
        rows.put(nameIn(toText(side.plan(), finding.entity)),
                 fmt::format("{} {}", finding.rule, finding.field), std::move(value));
    }
}

std::vector<Row> editedRows(const plan::Plan &left, const plan::Plan &right)
{
    using Kind = plan::EntityDifference::Kind;
    std::vector<Row> rows;
    for (const plan::EntityDifference &difference : plan::namedDifference(left, right)) {
        const std::string thing = nameIn(difference.entity);
        const std::string kind = difference.entity.substr(0, difference.entity.find('/'));
        if (difference.kind == Kind::Changed)
            for (const std::string &field : difference.fields)
                rows.push_back({Topic::Edited, thing, field, fieldValue(left, difference.entity, field),
                                fieldValue(right, difference.entity, field)});
        else {
            Row row{Topic::Edited, thing, {}, {}, {}};
            const bool isAdded = difference.kind == Kind::Added;
            Value &side = isAdded ? row.right : row.left;
            side.state = State::On;
            side.parts = {kind};
            side.entity = plan::entityFromText(isAdded ? right : left, difference.entity);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::string reasonOf(const reach::Reachability &side, const Row &row, const std::string &vantage)
{
    const auto from = reach::parseVantage(side.plan(), vantage);
    const auto to = reach::parseTarget(side.plan(), fmt::format("service/{}:{}", row.thing, row.aspect));
    if (!from || !to)
        return {};
    const reach::Traces traces = side.trace({*from, *to});
    const reach::Hop *decisive = traces.front().decisive();
    return decisive ? decisive->reason : std::string();
}

} // namespace portolan::compare
