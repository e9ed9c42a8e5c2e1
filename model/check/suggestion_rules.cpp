#include "model/check/suggestion_rules.h"

#include "model/check/fix_tools.h"
#include "model/check/port_facts.h"

#include <algorithm>

namespace portolan::check {

namespace {

using compose::PortMention;

/// A port that a service seems to use, or to listen on where `of` is the service itself.
struct Suggestion {
    const plan::Service *of = nullptr;
    PortMention mention;
};
using Suggestions = std::vector<Suggestion>;

/// `5347`, or `53/udp`: what is not said is TCP.
std::string portWords(const PortMention &mention)
{
    return mention.transport == plan::Transport::Tcp
               ? std::to_string(mention.port)
               : portText(plan::PortRange::single(mention.port), mention.transport);
}

bool isSamePort(const Suggestion &suggestion, const plan::Service &of, const PortMention &mention)
{
    return suggestion.of == &of && suggestion.mention.port == mention.port &&
           suggestion.mention.transport == mention.transport;
}

/// Keeps the first mention of each port.
void add(Suggestions &suggestions, const plan::Service &of, const PortMention &mention)
{
    if (std::none_of(suggestions.begin(), suggestions.end(),
                     [&](const Suggestion &known) { return isSamePort(known, of, mention); }))
        suggestions.push_back({&of, mention});
}

/// Whose network namespace the service is in.
plan::ServiceId namespaceOwner(const plan::Service &service)
{
    return service.sharesNetworkOf ? service.sharesNetworkOf : service.id;
}

bool hasEndpoint(const plan::Service &service, const PortMention &mention)
{
    return std::any_of(service.endpoints.begin(), service.endpoints.end(),
                       [&](const plan::Endpoint &endpoint) {
                           return endpoint.port == mention.port && endpoint.transport == mention.transport;
                       });
}

bool publishes(const Situation &here, const plan::Service &service, const PortMention &mention)
{
    const auto &bindings = here.resolved.bindingsOf(service.id);
    return std::any_of(bindings.begin(), bindings.end(), [&](const plan::ResolvedBinding &binding) {
        return binding.error.empty() && binding.port.transport == mention.transport &&
               binding.port.target.contains(mention.port);
    });
}

/// True when the plan says already who listens on the port, where the service does.
bool isKnownPort(const Situation &here, const plan::Service &service, const PortMention &mention)
{
    std::vector<const plan::Service *> members = namespaceOf(here, service);
    if (const plan::Service *owner = here.plan().find(service.sharesNetworkOf))
        members.push_back(owner);
    return std::any_of(members.begin(), members.end(), [&](const plan::Service *member) {
        return hasEndpoint(*member, mention) || publishes(here, *member, mention);
    });
}

/// True when the plan says already that the service uses the port of \a of, or of one in its network
/// namespace. What is not said to be UDP may be so all the same.
bool isKnownUse(const Situation &here, const plan::Service &service, const plan::Service &of,
                const PortMention &mention)
{
    const auto &used = here.index.usedBy(service.id);
    return std::any_of(used.begin(), used.end(), [&](const UsedPort &use) {
        const plan::Service *target = here.plan().find(use.of);
        const bool isTransport =
            mention.transport == plan::Transport::Tcp || use.transport == mention.transport;
        return target && use.port == mention.port && isTransport &&
               namespaceOwner(*target) == namespaceOwner(of);
    });
}

/// The service that a container of \a user finds under a name: one of its own compose file, else the only
/// one.
const plan::Service *serviceCalled(const Situation &here, const plan::Service &user, const std::string &name)
{
    const auto known = here.names.find(name);
    if (known == here.names.end())
        return nullptr;
    std::vector<const plan::Service *> near;
    std::vector<const plan::Service *> all;
    for (const plan::ServiceId id : known->second) {
        const plan::Service &service = here.plan().services().at(id);
        if (!here.uses(service.file))
            continue;
        all.push_back(&service);
        if (service.file == user.file)
            near.push_back(&service);
    }
    const auto &candidates = near.empty() ? all : near;
    return candidates.size() == 1 ? candidates.front() : nullptr;
}

Suggestions suggestedEndpoints(const Situation &here, const plan::Service &service)
{
    Suggestions suggestions;
    std::optional<std::vector<std::string>> names;
    for (const PortMention &mention : here.mentionsOf(service.id)) {
        if (!mention.host.empty() && !names)
            names = compose::hostNames(service, here.resolved);
        const bool isOwn =
            mention.host.empty() || std::find(names->begin(), names->end(), mention.host) != names->end();
        if (isOwn && !isKnownPort(here, service, mention))
            add(suggestions, service, mention);
    }
    return suggestions;
}

Suggestions suggestedLinks(const Situation &here, const plan::Service &service)
{
    Suggestions suggestions;
    if (!service.file)
        return suggestions;
    for (const PortMention &mention : here.mentionsOf(service.id)) {
        const plan::Service *of = mention.host.empty() ? nullptr : serviceCalled(here, service, mention.host);
        if (of && of->id != service.id && !isKnownUse(here, service, *of, mention))
            add(suggestions, *of, mention);
    }
    return suggestions;
}

std::string_view endpointPattern(PortMention::Source source)
{
    switch (source) {
    case PortMention::Source::Expose:
        return phrase("check", "{service} seems to listen on {port}: it exposes that port.");
    case PortMention::Source::Healthcheck:
        return phrase("check", "{service} seems to listen on {port}: its healthcheck asks {address}.");
    case PortMention::Source::Variable:
        return phrase("check", "{service} seems to listen on {port}: {variable} names {address}.");
    case PortMention::Source::Variables:
        return phrase(
            "check",
            "{service} seems to listen on {port}: {hostVariable} is {address}, and {variable} is {port}.");
    case PortMention::Source::Command: break;
    }
    return phrase("check", "{service} seems to listen on {port}: its command names {address}.");
}

std::string_view linkPattern(PortMention::Source source)
{
    switch (source) {
    case PortMention::Source::Healthcheck:
        return phrase("check", "{service} seems to use {port} of {of}: its healthcheck asks {address}.");
    case PortMention::Source::Variable:
        return phrase("check", "{service} seems to use {port} of {of}: {variable} names {address}.");
    case PortMention::Source::Variables:
        return phrase("check",
                      "{service} seems to use {port} of {of}: {hostVariable} is {address}, and {variable} is "
                      "{port}.");
    case PortMention::Source::Expose:
    case PortMention::Source::Command: break;
    }
    return phrase("check", "{service} seems to use {port} of {of}: its command names {address}.");
}

Message messageOf(std::string_view pattern, const plan::Service &service, const PortMention &mention)
{
    Message message{pattern,
                    {{"service", service.name}, {"port", portWords(mention)}, {"address", mention.text}}};
    if (!mention.variable.empty())
        message.arguments.emplace_back("variable", mention.variable);
    if (!mention.hostVariable.empty())
        message.arguments.emplace_back("hostVariable", mention.hostVariable);
    return message;
}

Message endpointMessage(const plan::Service &service, const Suggestion &suggestion)
{
    return messageOf(endpointPattern(suggestion.mention.source), service, suggestion.mention);
}

Message linkMessage(const plan::Service &service, const Suggestion &suggestion)
{
    Message message = messageOf(linkPattern(suggestion.mention.source), service, suggestion.mention);
    message.arguments.emplace_back("of", suggestion.of->name);
    return message;
}

/// The suggestion that a finding is about, and the situation that it was made in.
template <class Suggest, class Say>
std::optional<std::pair<Situation, Suggestion>> suggestionOf(const Overview &overview, const Finding &finding,
                                                             Suggest suggest, Say say)
{
    const plan::Service *service = overview.plan().find(finding.entity.as<plan::Service>());
    if (!service)
        return std::nullopt;
    for (const Situation &here : situationsOf(overview, finding))
        for (Suggestion &suggestion : suggest(here, *service))
            if (say(*service, suggestion) == finding.message)
                return std::pair(here, std::move(suggestion));
    return std::nullopt;
}

/// What a port is that nobody publishes: kept from outside, unless its service listens on the node itself.
plan::Endpoint endpointFrom(const plan::Service &service, const PortMention &mention)
{
    plan::Endpoint endpoint;
    endpoint.port = mention.port;
    endpoint.transport = mention.transport;
    endpoint.internal = service.networkMode != plan::NetworkMode::Host;
    return endpoint;
}

void addEndpoint(plan::Edit &edit, const plan::Service &service, const PortMention &mention)
{
    edit.modify(service.id,
                [&](plan::Service &changed) { changed.endpoints.push_back(endpointFrom(service, mention)); });
}

/// UDP where the service is known to listen on the port by that alone, else what is mentioned.
plan::Transport knownTransport(const Situation &here, const plan::Service &of, const PortMention &mention)
{
    PortMention datagrams = mention;
    datagrams.transport = plan::Transport::Udp;
    return !isKnownPort(here, of, mention) && isKnownPort(here, of, datagrams) ? datagrams.transport
                                                                               : mention.transport;
}

/// Who listens on the port that is known as one of \a of: a member of its network namespace that says so, or
/// itself.
const plan::Service &listenerOf(const Situation &here, const plan::Service &of, const PortMention &mention)
{
    for (const plan::Service *member : namespaceOf(here, of))
        if (hasEndpoint(*member, mention))
            return *member;
    return of;
}

} // namespace

void checkEndpointSuggested(const Situation &here, const plan::Service &service, Observations &found)
{
    for (const Suggestion &suggestion : suggestedEndpoints(here, service))
        found.push_back({.entity = service.id,
                         .field = suggestion.mention.field,
                         .message = endpointMessage(service, suggestion)});
}

std::vector<Fix> fixEndpointSuggested(const Overview &overview, const Finding &finding)
{
    const auto suggested = suggestionOf(overview, finding, suggestedEndpoints, endpointMessage);
    if (!suggested)
        return {};
    const auto &[here, suggestion] = *suggested;
    return {makeFix(overview.plan(), say(phrase("check", "Add endpoint {}"), portWords(suggestion.mention)),
                    [&suggestion = suggestion](plan::Edit &edit) {
                        addEndpoint(edit, *suggestion.of, suggestion.mention);
                    })};
}

void checkLinkSuggested(const Situation &here, const plan::Service &service, Observations &found)
{
    for (const Suggestion &suggestion : suggestedLinks(here, service))
        found.push_back({.entity = service.id,
                         .field = suggestion.mention.field,
                         .message = linkMessage(service, suggestion),
                         .related = {{suggestion.of->id, {}}}});
}

std::vector<Fix> fixLinkSuggested(const Overview &overview, const Finding &finding)
{
    const auto suggested = suggestionOf(overview, finding, suggestedLinks, linkMessage);
    if (!suggested)
        return {};
    const auto &[here, suggestion] = *suggested;
    PortMention mention = suggestion.mention;
    mention.transport = knownTransport(here, *suggestion.of, mention);
    const plan::Service &target = listenerOf(here, *suggestion.of, mention);
    const bool isNewPort = !isKnownPort(here, target, mention);
    plan::Link link;
    link.from = finding.entity.as<plan::Service>();
    link.to = target.id;
    link.port = mention.port;
    link.transport = mention.transport;
    link.via = mention.host;
    std::string title =
        isNewPort
            ? say(phrase("check", "Add a link to {} of {}, a new endpoint"), portWords(mention), target.name)
            : say(phrase("check", "Add a link to {} of {}"), portWords(mention), target.name);
    return {makeFix(overview.plan(), std::move(title), [&](plan::Edit &edit) {
        if (isNewPort)
            addEndpoint(edit, target, mention);
        edit.insert(link);
    })};
}

} // namespace portolan::check
