#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"
#include "model/check/port_rules.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

/// What a service publishes, and where it does.
namespace portolan::check {

namespace {

using plan::Exposure;
using plan::NetworkMode;

bool isDocumentedInternal(const plan::Endpoint &endpoint, const plan::ResolvedPort &port)
{
    return endpoint.internal && endpoint.transport == port.transport && port.target.contains(endpoint.port);
}

bool hasRouteTo(const Situation &here, const plan::Service &owner, const plan::ResolvedPort &port)
{
    const auto &routes = here.plan().routes();
    return std::any_of(routes.begin(), routes.end(), [&](const plan::Route &route) {
        const plan::Service *target = here.plan().find(route.target);
        return target && (target->id == owner.id || target->sharesNetworkOf == owner.id) &&
               route.transport == port.transport && port.target.contains(route.targetPort);
    });
}

/// A part of a port binding that holds an expression.
struct BindingField {
    std::string_view key;
    std::string plan::PortBinding::*text;
    std::string_view effect; ///< what becomes of the binding when the part is empty
};

constexpr std::array bindingFields = {
    BindingField{
        "host-ip", &plan::PortBinding::hostIp,
        phrase(
            "check",
            "{variable} has no value, so {port} of {service} is published on all addresses. Give it one.")},
    BindingField{"published", &plan::PortBinding::published,
                 phrase("check", "{variable} has no value, so the engine chooses where to publish {port} of "
                                 "{service}. Give it one.")},
    BindingField{
        "target", &plan::PortBinding::target,
        phrase("check", "{variable} has no value, so a port of {service} leads nowhere. Give it one.")},
    BindingField{
        "", &plan::PortBinding::unsplit,
        phrase("check",
               "{variable} has no value, so a port of {service} is not the one that is meant. Give it one.")},
};

const BindingField &fieldNamed(std::string_view field)
{
    const auto found =
        std::find_if(bindingFields.begin(), bindingFields.end() - 1,
                     [field](const BindingField &candidate) { return field.ends_with(candidate.key); });
    return *found;
}

/// The expression with every mention of a variable that has no form of its own as `${NAME:?}`.
std::string withRequired(const std::string &expression, std::string_view variable)
{
    const auto references = text::references(expression);
    if (!references)
        return expression;
    std::string text;
    std::size_t at = 0;
    for (const text::VariableReference &reference : *references) {
        if (reference.name != variable || reference.form != text::VariableReference::Form::Plain)
            continue;
        text += expression.substr(at, reference.begin - at);
        text += fmt::format("${{{}:?}}", variable);
        at = reference.end;
    }
    return text + expression.substr(at);
}

bool consistsOf(const std::string &expression, const std::string &variable)
{
    return expression == fmt::format("${{{}}}", variable) || expression == '$' + variable;
}

void setVariable(std::vector<plan::EnvVariable> &variables, const std::string &name, const std::string &value)
{
    const auto known = std::find_if(variables.rbegin(), variables.rend(),
                                    [&](const plan::EnvVariable &variable) { return variable.name == name; });
    if (known != variables.rend())
        known->value = value;
    else
        variables.push_back({name, value, false, {}});
}

/// Sets a variable where the environment looks last: among its own if it is there, else in its last env file.
/// Returns the name of that place.
std::string giveVariable(plan::Edit &edit, plan::EnvironmentId id, const std::string &name,
                         const std::string &value)
{
    const plan::Environment &environment = edit.plan().environments().at(id);
    const bool isOwn = std::any_of(environment.variables.begin(), environment.variables.end(),
                                   [&](const plan::EnvVariable &variable) { return variable.name == name; });
    if (isOwn || environment.envFiles.empty()) {
        edit.modify(id, [&](plan::Environment &changed) { setVariable(changed.variables, name, value); });
        return environment.name;
    }
    const plan::EnvFileId file = environment.envFiles.back();
    edit.modify(file, [&](plan::EnvFile &changed) { setVariable(changed.variables, name, value); });
    return edit.plan().envFiles().at(file).path;
}

/// What a variable could stand for, where the plan tells: an address of the node, or the port of the target.
std::optional<std::string> likelyValue(const std::vector<Situation> &situations, const BindingPlace &place,
                                       const BindingField &field)
{
    if (field.text == &plan::PortBinding::hostIp) {
        for (const BindChoice &choice : bindChoices(situations, *place.service))
            if (!text::isExpression(choice.expression))
                return choice.expression;
        return std::nullopt;
    }
    if (field.text == &plan::PortBinding::published && plan::PortRange::parse(place.binding().target))
        return place.binding().target;
    return std::nullopt;
}

std::string words(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Internet: return say(phrase("check", "the Internet"));
    case Exposure::Tailnet: return say(phrase("check", "the tailnet"));
    case Exposure::NodeOnly: return say(phrase("check", "its own node"));
    case Exposure::ContainerOnly: break;
    }
    return say(phrase("check", "containers"));
}

/// How far one binding reaches in each environment that starts it.
using Reach = std::vector<std::pair<Exposure, plan::EnvironmentId>>;

Reach reachOf(const std::vector<Situation> &situations, plan::ServiceId service, std::size_t index)
{
    Reach reach;
    for (const Situation &here : situations) {
        const plan::ResolvedBinding &binding = here.resolved.bindingAt(service, index);
        if (binding.active && binding.error.empty())
            reach.emplace_back(exposureOf(here.resolved, binding), here.resolved.environment());
    }
    return reach;
}

std::string environmentNames(const plan::Plan &plan, const Reach &reach, Exposure exposure)
{
    std::string names;
    for (const auto &[own, environment] : reach)
        if (own == exposure)
            names += (names.empty() ? "" : ", ") + plan.environments().at(environment).name;
    return names;
}

} // namespace

void checkInternalPublished(const Situation &here, const plan::Service &service, Observations &found)
{
    const auto members = namespaceOf(here, service);
    visitPublished(here, service, [&](const plan::ResolvedBinding &binding) {
        if (binding.port.hostIp && binding.port.hostIp->isLoopback())
            return;
        for (const plan::Service *member : members)
            for (std::size_t i = 0; i < member->endpoints.size(); ++i)
                if (isDocumentedInternal(member->endpoints[i], binding.port))
                    found.push_back(
                        {.entity = service.id,
                         .field = itemField("ports", binding.index),
                         .message = {phrase("check",
                                            "{port} of {service} is documented as internal, yet published. "
                                            "Drop the mapping."),
                                     {{"port", portText(plan::PortRange::single(member->endpoints[i].port),
                                                        binding.port.transport)},
                                      {"service", member->name}}},
                         .related = {{member->id, itemField("endpoints", i)}}});
    });
}

std::vector<Fix> fixInternalPublished(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place)
        return {};
    for (const Situation &here : situationsOf(overview, finding)) {
        const plan::ResolvedBinding &binding = here.resolved.bindingAt(place.service->id, place.index);
        // Other ports of a range may be wanted, and a route cannot do without its binding.
        if (binding.port.target.size() != 1 || hasRouteTo(here, *place.service, binding.port))
            return {};
    }
    return {
        makeFix(overview.plan(), say(phrase("check", "Drop the mapping of {}"), shortForm(place.binding())),
                [&](plan::Edit &edit) {
                    edit.modify(place.service->id, [&](plan::Service &service) {
                        service.ports.erase(service.ports.begin() + static_cast<std::ptrdiff_t>(place.index));
                    });
                })};
}

void checkVarEmpty(const Situation &here, const plan::Service &service, Observations &found)
{
    if (!publishesPorts(service) && service.file)
        return;
    for (std::size_t i = 0; i < service.ports.size(); ++i) {
        const plan::PortBinding &binding = service.ports[i];
        for (const BindingField &field : bindingFields)
            for (const std::string &variable : emptyVariables(here, binding.*field.text))
                found.push_back({.entity = service.id,
                                 .field = itemField("ports", i, field.key),
                                 .message = {field.effect,
                                             {{"variable", variable},
                                              {"port", here.value(binding.target)},
                                              {"service", service.name}}}});
    }
}

std::vector<Fix> fixVarEmpty(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    const auto &arguments = finding.message.arguments;
    if (!place || arguments.empty())
        return {};
    const std::string &variable = arguments.front().second;
    const BindingField &field = fieldNamed(finding.field);
    std::vector<Fix> fixes;
    const auto value = likelyValue(situationsOf(overview, finding), place, field);
    if (value && consistsOf(place.binding().*field.text, variable) && !finding.environments.empty()) {
        std::string where;
        Fix fix = makeFix(overview.plan(), {}, [&](plan::Edit &edit) {
            for (const plan::EnvironmentId environment : finding.environments)
                where = giveVariable(edit, environment, variable, *value);
        });
        fix.title = say(phrase("check", "Set {}={} in {}"), variable, *value, where);
        fix.transaction.label = fix.title;
        fixes.push_back(std::move(fix));
    }
    const std::string strict = withRequired(place.binding().*field.text, variable);
    if (strict != place.binding().*field.text)
        fixes.push_back(makeFix(
            overview.plan(),
            say(phrase("check", "Write ${{{}:?}}, so that Compose refuses to start without it"), variable),
            [&](plan::Edit &edit) {
                edit.modify(place.service->id,
                            [&](plan::Service &service) { service.ports[place.index].*field.text = strict; });
            }));
    return fixes;
}

void checkNetnsPorts(const Overview &overview, const plan::Service &service, Observations &found)
{
    const bool sharesContainer =
        service.networkMode == NetworkMode::Other && (service.networkModeText.starts_with("container:") ||
                                                      service.networkModeText.starts_with("service:"));
    if (service.networkMode != NetworkMode::Service && !sharesContainer)
        return;
    const plan::Service *owner = overview.plan().find(service.sharesNetworkOf);
    const std::string ownerName =
        owner ? owner->name : service.networkModeText.substr(service.networkModeText.find(':') + 1);
    const auto report = [&](std::string_view field, std::string_view pattern) {
        found.push_back({.entity = service.id,
                         .field = std::string(field),
                         .message = {pattern, {{"service", service.name}, {"owner", ownerName}}}});
    };
    if (!service.ports.empty())
        report("ports", phrase("check", "{service} uses the network of {owner}; publish its ports there."));
    if (!service.networks.empty())
        report("networks",
               phrase("check", "{service} uses the network of {owner}; attach that to networks instead."));
}

std::vector<Fix> fixNetnsPorts(const Overview &overview, const Finding &finding)
{
    const plan::Service *service = overview.plan().find(finding.entity.as<plan::Service>());
    const plan::Service *owner = service ? overview.plan().find(service->sharesNetworkOf) : nullptr;
    if (!owner)
        return {};
    const bool movesPorts = finding.field == "ports";
    return {makeFix(overview.plan(), say(phrase("check", "Move its {} to {}"), finding.field, owner->name),
                    [&](plan::Edit &edit) {
                        edit.modify(owner->id, [&](plan::Service &changed) {
                            const auto moveTo = [](auto &to, const auto &from) {
                                for (const auto &item : from)
                                    if (std::find(to.begin(), to.end(), item) == to.end())
                                        to.push_back(item);
                            };
                            if (movesPorts)
                                moveTo(changed.ports, service->ports);
                            else
                                moveTo(changed.networks, service->networks);
                        });
                        edit.modify(service->id, [&](plan::Service &changed) {
                            if (movesPorts)
                                changed.ports.clear();
                            else
                                changed.networks.clear();
                        });
                    })};
}

void checkHostNet(const Overview &, const plan::Service &service, Observations &found)
{
    if (service.networkMode != NetworkMode::Host || !service.file)
        return;
    found.push_back(
        {.entity = service.id,
         .field = "network-mode",
         .message = {
             service.ports.empty()
                 ? phrase("check",
                          "{service} uses the network of its node: all that it listens on is open there.")
                 : phrase("check",
                          "{service} uses the network of its node: its ports are ignored, and all that it "
                          "listens on is open there."),
             {{"service", service.name}}}});
}

std::vector<Fix> fixHostNet(const Overview &overview, const Finding &finding)
{
    const plan::Service *service = overview.plan().find(finding.entity.as<plan::Service>());
    if (!service)
        return {};
    plan::Service bridged = *service;
    bridged.networkMode = NetworkMode::Networks;
    for (const plan::Endpoint &endpoint : service->endpoints) {
        const auto publishes = [&](const plan::PortBinding &binding) {
            return binding.target == std::to_string(endpoint.port) && binding.transport == endpoint.transport;
        };
        if (endpoint.internal || std::any_of(bridged.ports.begin(), bridged.ports.end(), publishes))
            continue;
        plan::PortBinding binding;
        binding.published = binding.target = std::to_string(endpoint.port);
        binding.transport = endpoint.transport;
        binding.application = endpoint.application;
        bridged.ports.push_back(binding);
    }
    // Nothing says what such a service listens on: on a bridge nobody could reach it.
    if (bridged.ports.empty())
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Use a bridge, and publish what it listens on")),
                    [&](plan::Edit &edit) { edit.put(bridged); })};
}

void checkEnvDiverge(const Overview &overview, const plan::Service &service, Observations &found)
{
    if (!publishesPorts(service))
        return;
    const std::vector<Situation> situations = overview.situations();
    for (std::size_t i = 0; i < service.ports.size(); ++i) {
        const Reach reach = reachOf(situations, service.id, i);
        const auto [widest, narrowest] = std::minmax_element(
            reach.begin(), reach.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        if (reach.empty() || widest->first == narrowest->first)
            continue;
        Observation seen{.entity = service.id, .field = itemField("ports", i, "host-ip")};
        seen.message = {
            phrase("check",
                   "{service} can be reached from {wide} in {where}, and from {narrow} only in {elsewhere}."),
            {{"service", service.name},
             {"wide", words(widest->first)},
             {"where", environmentNames(overview.plan(), reach, widest->first)},
             {"narrow", words(narrowest->first)},
             {"elsewhere", environmentNames(overview.plan(), reach, narrowest->first)}}};
        for (const auto &[exposure, environment] : reach)
            seen.environments.push_back(environment);
        found.push_back(std::move(seen));
        return; // one port tells; the others mostly say the same
    }
}

} // namespace portolan::check
