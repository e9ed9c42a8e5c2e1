#include "model/compare/topics.h"

#include <fmt/format.h>

/// What runs, and by which values.
namespace portolan::compare {

namespace {

using State = Value::State;

template <class Entity>
std::vector<std::string> namesOf(const plan::Table<Entity> &table,
                                 const std::vector<decltype(Entity::id)> &ids)
{
    std::vector<std::string> names;
    for (const auto id : ids)
        names.push_back(nameOf(table.at(id)));
    return names;
}

State stateOf(const plan::ResolvedPlan &side, const plan::Service &service)
{
    return side.isActive(service) ? State::On : State::Off;
}

/// An expression of a service with its value; nothing where it says nothing.
void putExpression(const plan::ResolvedPlan &side, const plan::Service &service, const std::string &aspect,
                   const std::string &expression, SideRows &rows)
{
    if (expression.empty())
        return;
    Value value{stateOf(side, service), {side.value(expression).value_or(expression)}};
    value.entity = service.id;
    value.field = aspect;
    value.written = expression;
    rows.put(service.name, aspect, std::move(value));
}

std::string hostIpText(const plan::ResolvedPort &port)
{
    return port.hostIp ? toText(*port.hostIp) : std::string();
}

Value portValue(const plan::ResolvedPlan &side, const plan::ResolvedBinding &binding)
{
    Value value{binding.active ? State::On : State::Off};
    if (binding.error.empty()) {
        value.parts = {hostIpText(binding.port), toText(binding.port.published)};
        if (binding.port.published.isNone())
            value.parts.back().clear();
        value.exposure = exposureOf(side, binding);
    } else {
        value.parts = {binding.error};
    }
    value.entity = binding.service;
    value.field = plan::itemField("ports", binding.index);
    value.written = shortForm(side.plan().services().at(binding.service).ports[binding.index]);
    return value;
}

} // namespace

void putSetup(const plan::ResolvedPlan &side, SideRows &rows)
{
    const plan::Plan &plan = side.plan();
    const plan::Environment *environment = plan.find(side.environment());
    if (!environment)
        return;
    const auto put = [&](const char *aspect, std::vector<std::string> parts) {
        Value value{State::On, std::move(parts)};
        value.entity = environment->id;
        value.field = aspect;
        rows.put({}, aspect, std::move(value));
    };
    put("env-files", namesOf(plan.envFiles(), environment->envFiles));
    put("compose-files", namesOf(plan.composeFiles(), environment->composeFiles));
    put("profiles", environment->profiles);
    const plan::Node *node = plan.find(environment->allServicesOn);
    put("all-services-on", node ? std::vector{node->name} : std::vector<std::string>());
}

void putServices(const plan::ResolvedPlan &side, SideRows &rows)
{
    for (const plan::Service &service : side.plan().services()) {
        const plan::Node *node = side.plan().find(side.nodeOf(service));
        Value where{stateOf(side, service), {node ? node->name : std::string()}};
        where.entity = service.id;
        where.field = "node";
        if (!where.isOn())
            where.parts.clear();
        rows.put(service.name, "node", std::move(where));
        putExpression(side, service, "image", side.imageOf(service), rows);
        putExpression(side, service, "container-name", side.containerNameOf(service), rows);
    }
}

void putPorts(const plan::ResolvedPlan &side, SideRows &rows)
{
    for (const plan::Service &service : side.plan().services())
        for (const plan::ResolvedBinding &binding : side.bindingsOf(service.id)) {
            const std::string aspect =
                binding.error.empty()
                    ? fmt::format("{}/{}", toText(binding.port.target), toText(binding.port.transport))
                    : shortForm(service.ports[binding.index]);
            rows.put(service.name, aspect, portValue(side, binding));
        }
}

void putVariables(const plan::ResolvedPlan &side, SideRows &rows)
{
    for (const auto &[name, variable] : side.variables()) {
        Value value{State::On, {variable.value}};
        const plan::EnvFile *file = side.plan().find(variable.file);
        value.entity = file ? plan::EntityRef(file->id) : plan::EntityRef(side.environment());
        value.field = "variables";
        value.written = file ? file->path : std::string();
        rows.put(name, {}, std::move(value));
    }
}

} // namespace portolan::compare
