#include "model/check/fix_tools.h"

#include "model/plan/exposure.h"
#include "model/text/expression.h"

#include <algorithm>
#include <bitset>
#include <fmt/format.h>
#include <map>

namespace portolan::check {

namespace {

constexpr std::size_t portCount = 65536;
using PortSet = std::bitset<portCount>;

std::size_t mentionsIn(const plan::PortBinding &binding, const std::string &variable)
{
    std::size_t mentions = 0;
    for (const std::string *text : {&binding.hostIp, &binding.published, &binding.target, &binding.unsplit}) {
        const auto names = text::variableNames(*text);
        mentions += static_cast<std::size_t>(std::count(names.begin(), names.end(), variable));
    }
    return mentions;
}

/// True when a second expression of a port binding depends on the variable.
bool isShared(const plan::Plan &plan, const std::string &variable)
{
    std::size_t mentions = 0;
    for (const plan::Service &service : plan.services())
        for (const plan::PortBinding &binding : service.ports)
            mentions += mentionsIn(binding, variable);
    return mentions > 1;
}

/// The one reference that an expression consists of, if it does.
std::optional<text::VariableReference> onlyReference(const std::string &expression)
{
    const auto found = text::references(expression);
    if (!found || found->size() != 1 || found->front().begin != 0 ||
        found->front().end != expression.size() ||
        found->front().form == text::VariableReference::Form::Replacement)
        return std::nullopt;
    return found->front();
}

void setVariable(std::vector<plan::EnvVariable> &variables, const std::string &name, const std::string &value)
{
    // Of several definitions the last one counts.
    const auto last = std::find_if(variables.rbegin(), variables.rend(),
                                   [&](const plan::EnvVariable &variable) { return variable.name == name; });
    if (last != variables.rend())
        last->value = value;
}

void setVariable(plan::Edit &edit, const plan::ResolvedVariable &where, plan::EnvironmentId environment,
                 const std::string &name, const std::string &value)
{
    if (where.file)
        edit.modify(where.file, [&](plan::EnvFile &file) { setVariable(file.variables, name, value); });
    else
        edit.modify(environment, [&](plan::Environment &own) { setVariable(own.variables, name, value); });
}

PortSet takenOnNodesOf(const Overview &overview, const plan::Service &service, plan::Transport transport)
{
    PortSet taken;
    for (const Situation &here : overview.situations())
        for (const PortUse &use : here.ports.usesOn(here.resolved.nodeOf(service)))
            if (use.transport == transport)
                for (std::size_t port = use.ports.first; port <= use.ports.last; ++port)
                    taken.set(port);
    return taken;
}

std::optional<plan::PortRange> freeRun(const PortSet &taken, std::size_t from, std::size_t length)
{
    std::size_t run = 0;
    for (std::size_t port = from; port < portCount; ++port) {
        run = taken.test(port) ? 0 : run + 1;
        if (run == length)
            return plan::PortRange{static_cast<std::uint16_t>(port + 1 - length),
                                   static_cast<std::uint16_t>(port)};
    }
    return std::nullopt;
}

/// True when a connection from another node must reach the service's ports.
bool isReachedFromOutside(const Situation &here, const plan::Service &service)
{
    const plan::NodeId node = here.resolved.nodeOf(service);
    const auto &routes = here.plan().routes();
    return std::any_of(routes.begin(), routes.end(), [&](const plan::Route &route) {
        const plan::Service *target = here.plan().find(route.target);
        return target && (target->id == service.id || target->sharesNetworkOf == service.id) &&
               route.listener != node;
    });
}

/// True when a host address means one address, not all, in every situation.
bool isSpecific(const std::string &expression, const std::vector<Situation> &situations)
{
    return std::all_of(situations.begin(), situations.end(), [&](const Situation &here) {
        std::vector<std::string> unset;
        const auto value = here.resolved.value(expression, &unset);
        const auto address = value ? plan::IpAddress::parse(*value) : std::nullopt;
        return address && !address->isUnspecified() && unset.empty();
    });
}

} // namespace

std::vector<Situation> situationsOf(const Overview &overview, const Finding &finding)
{
    std::vector<Situation> all = overview.situations();
    if (finding.environments.empty())
        return all;
    std::vector<Situation> holds;
    for (const Situation &here : all)
        if (std::find(finding.environments.begin(), finding.environments.end(),
                      here.resolved.environment()) != finding.environments.end())
            holds.push_back(here);
    return holds;
}

BindingPlace bindingOf(const Overview &overview, const Finding &finding)
{
    const plan::Service *service = overview.plan().find(finding.entity.as<plan::Service>());
    const auto index = indexIn(finding.field, "ports");
    if (!service || !index || *index >= service->ports.size())
        return {};
    return {service, *index};
}

std::string withValue(plan::Edit &edit, const std::vector<Situation> &situations,
                      const std::string &expression, const std::string &value)
{
    const auto reference = onlyReference(expression);
    if (!reference)
        return value;
    bool needsDefault = situations.empty();
    std::vector<std::pair<plan::EnvironmentId, plan::ResolvedVariable>> definitions;
    for (const Situation &here : situations) {
        const auto found = here.resolved.variables().find(reference->name);
        if (found == here.resolved.variables().end() ||
            (reference->emptyCounts && found->second.value.empty()))
            needsDefault = true;
        else if (found->second.secret)
            return value;
        else
            definitions.emplace_back(here.resolved.environment(), found->second);
    }
    if (!definitions.empty() && isShared(edit.plan(), reference->name))
        return value;
    for (const auto &[environment, where] : definitions)
        setVariable(edit, where, environment, reference->name, value);
    return needsDefault ? fmt::format("${{{}:-{}}}", reference->name, value) : expression;
}

std::optional<plan::PortRange> nextFreePorts(const Overview &overview, const plan::Service &service,
                                             plan::Transport transport, plan::PortRange taken)
{
    const PortSet all = takenOnNodesOf(overview, service, transport);
    const auto length = static_cast<std::size_t>(taken.size());
    const auto above = freeRun(all, std::size_t{taken.last} + 1, length);
    return above ? above : freeRun(all, 1024, length);
}

std::vector<BindChoice> bindChoices(const std::vector<Situation> &situations, const plan::Service &service)
{
    if (situations.empty())
        return {};
    const Situation &first = situations.front();
    const plan::NodeId nodeId = first.resolved.nodeOf(service);
    std::vector<BindChoice> choices;
    if (const BindConvention &convention = first.index.bindConventions.of(service); convention.bindings > 0)
        choices.push_back({convention.expression,
                           say(phrase("check", "Bind to {}, as other ports do"), convention.variable)});
    if (const plan::Node *node = first.plan().find(nodeId))
        for (const plan::Interface &interface : node->interfaces)
            for (const plan::IpAddress &address : interface.addresses)
                if (exposureOf(first.plan(), interface) != plan::Exposure::Internet && !address.isLoopback())
                    choices.push_back({toText(address), say(phrase("check", "Bind to {} on {}"),
                                                            toText(address), interface.name)});
    if (std::none_of(situations.begin(), situations.end(),
                     [&](const Situation &here) { return isReachedFromOutside(here, service); }))
        choices.push_back({"127.0.0.1", say(phrase("check", "Bind to 127.0.0.1, for this node only"))});
    std::erase_if(choices,
                  [&](const BindChoice &choice) { return !isSpecific(choice.expression, situations); });
    return choices;
}

std::vector<Fix> bindFixes(const plan::Plan &plan, const BindingPlace &place,
                           const std::vector<BindChoice> &choices)
{
    if (!place || !place.binding().unsplit.empty())
        return {};
    std::vector<Fix> fixes;
    for (const BindChoice &choice : choices)
        fixes.push_back(makeFix(plan, choice.title, [&](plan::Edit &edit) {
            edit.modify(place.service->id, [&](plan::Service &service) {
                service.ports[place.index].hostIp = choice.expression;
            });
        }));
    return fixes;
}

} // namespace portolan::check
