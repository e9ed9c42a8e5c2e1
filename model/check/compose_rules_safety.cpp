#include "model/check/compose_body.h"
#include "model/check/compose_rules.h"
#include "model/check/fix_tools.h"
#include "model/compose/import.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

/// What a container may do to its node, and what it gives away.
namespace portolan::check {

namespace {

using text::YamlNode;

bool isEngineSocket(std::string_view source)
{
    return source.ends_with("/docker.sock") || source.ends_with("/podman.sock");
}

/// Programs whose one purpose is to stand between the engine's socket and others.
bool isSocketProxy(std::string_view image)
{
    return image.find("socket-proxy") != std::string_view::npos;
}

constexpr std::string_view environmentField = "compose.environment";
constexpr std::string_view socketProxyName = "docker-socket-proxy";
constexpr std::string_view socketProxyImage = "tecnativa/docker-socket-proxy:0.3.0";

/// A proxy that answers what reads about containers, and refuses the rest, as the image does by default.
plan::Service socketProxyFor(const plan::Plan &plan, const plan::Service &user)
{
    plan::Service proxy;
    proxy.name = socketProxyName;
    for (int number = 2; findByName(plan.services(), proxy.name); ++number)
        proxy.name = fmt::format("{}-{}", socketProxyName, number);
    proxy.title = "Docker socket proxy";
    proxy.node = user.node;
    proxy.file = user.file;
    proxy.image = socketProxyImage;
    proxy.profiles = user.profiles;
    proxy.networks = user.networks;
    for (plan::NetworkAttachment &attachment : proxy.networks)
        attachment.body = {};
    proxy.body.set("restart", YamlNode::text("unless-stopped"));
    proxy.body.set("environment", YamlNode::map()).set("CONTAINERS", YamlNode::quoted("1"));
    proxy.body.set("volumes", YamlNode::sequence())
        .append(YamlNode::text("/var/run/docker.sock:/var/run/docker.sock:ro"));
    return proxy;
}

bool isTrue(const YamlNode *value, const Situation &here)
{
    return value && value->isScalar() && here.value(value->scalar) == "true";
}

bool mentions(const YamlNode *list, std::string_view text)
{
    return list && std::any_of(list->items.begin(), list->items.end(), [text](const YamlNode &item) {
               return item.scalar.find(text) != std::string::npos;
           });
}

bool hasItem(const YamlNode *list, std::string_view text)
{
    return list && std::any_of(list->items.begin(), list->items.end(),
                               [text](const YamlNode &item) { return item.scalar == text; });
}

/// True when what the container is needs the network of its node and nothing else: a tunnel.
bool isTunnel(const plan::Service &service)
{
    static constexpr std::array<std::string_view, 5> programs = {"wireguard", "tailscale", "openvpn",
                                                                 "gluetun", "zerotier"};
    const bool byImage = std::any_of(programs.begin(), programs.end(), [&](std::string_view program) {
        return service.image.find(program) != std::string::npos;
    });
    return byImage || mentions(service.body.find("devices"), "/dev/net/tun") ||
           mentions(service.body.find("volumes"), "/dev/net/tun");
}

/// True when the value carries a user's password: `scheme://user:password@host`.
bool hasPasswordInUrl(std::string_view value)
{
    const std::size_t scheme = value.find("://");
    if (scheme == std::string_view::npos)
        return false;
    const std::string_view authority = value.substr(scheme + 3, value.find('/', scheme + 3) - scheme - 3);
    const std::size_t at = authority.rfind('@');
    const std::size_t colon = authority.find(':');
    return at != std::string_view::npos && colon < at && colon + 1 < at;
}

bool isLiteralSecret(const std::string &name, const std::string &value)
{
    const bool isPublic = name.find("PUBLIC") != std::string::npos; // a public key is no secret
    return !value.empty() && !isPublic && !text::isExpression(value) &&
           (compose::looksSecret(name, value) || hasPasswordInUrl(value));
}

/// What a label's name says of its value means little; an address with a password does.
bool isLiteralSecretLabel(const std::string &, const std::string &value)
{
    return isLiteralSecret({}, value);
}

std::string variableField(std::string_view list, std::string_view name)
{
    return fmt::format("{}.{}", list, name);
}

/// The last key of a field: `environment.DB_PASSWORD` -> `DB_PASSWORD`.
std::string lastKey(const std::string &field)
{
    return field.substr(field.rfind('.') + 1);
}

void markSecret(std::vector<plan::EnvVariable> &variables, const std::string &name)
{
    for (plan::EnvVariable &variable : variables)
        if (variable.name == name) {
            variable.secret = true;
            variable.value.clear();
        }
}

/// A name that no environment of the plan knows: the service's own name before the variable's where it is
/// taken.
std::string freeVariableName(const Overview &overview, const plan::Service &service, const std::string &name)
{
    const std::vector<Situation> situations = overview.situations();
    const bool isTaken = std::any_of(situations.begin(), situations.end(), [&](const Situation &here) {
        return here.resolved.variables().contains(name);
    });
    if (!isTaken)
        return name;
    std::string own = service.name + '_' + name;
    std::transform(own.begin(), own.end(), own.begin(), [](unsigned char c) {
        return std::isalnum(c) ? static_cast<char>(std::toupper(c)) : '_';
    });
    return own;
}

/// Moves a literal out of a service into a secret variable of every environment that starts it.
Fix moveOut(const Overview &overview, const Finding &finding, const plan::Service &service,
            const std::string &name)
{
    const std::string variable = freeVariableName(overview, service, name);
    return makeFix(overview.plan(), say(phrase("check", "Keep it outside, as ${{{}}}"), variable),
                   [&](plan::Edit &edit) {
                       edit.modify(service.id, [&](plan::Service &changed) {
                           setEnvironment(changed, name, fmt::format("${{{}:?}}", variable));
                       });
                       const auto add = [&](auto &holder) {
                           const auto &all = holder.variables;
                           if (std::none_of(all.begin(), all.end(),
                                            [&](const auto &known) { return known.name == variable; }))
                               holder.variables.push_back({variable, {}, true, {}});
                       };
                       for (const plan::EnvironmentId id : finding.environments) {
                           const plan::Environment &environment = edit.plan().environments().at(id);
                           if (environment.envFiles.empty())
                               edit.modify(id, add);
                           else
                               edit.modify(environment.envFiles.front(), add);
                       }
                   });
}

} // namespace

void checkImageFloat(const Overview &overview, const plan::Service &service, Observations &found)
{
    if (!service.file || service.image.empty() || service.body.find("build"))
        return;
    for (const Situation &here : readingsOf(overview, service)) {
        const std::string image = here.value(here.resolved.imageOf(service));
        const std::string_view tag = std::string_view(image).substr(repositoryOf(image).size());
        if (image.empty() || image.find('@') != std::string::npos || (!tag.empty() && tag != ":latest"))
            continue;
        Observation seen{.entity = service.id, .field = "image"};
        seen.message = {
            tag.empty()
                ? phrase(
                      "check",
                      "{service} runs {image} without a tag: every pull may bring another version. Pin one.")
                : phrase("check", "{service} runs {image}: every pull may bring another version. Pin one."),
            {{"service", service.name}, {"image", image}}};
        if (here.resolved.isActive(service) && here.resolved.environment())
            seen.environments = {here.resolved.environment()};
        found.push_back(std::move(seen));
    }
}

void checkSocketMount(const Overview &overview, const plan::Service &service, Observations &found)
{
    const Situation here = readingsOf(overview, service).front();
    if (!service.file || isSocketProxy(service.image))
        return;
    for (const Mount &mount : mountsOf(here, service))
        if (isEngineSocket(mount.source))
            found.push_back(
                {.entity = service.id,
                 .field = itemField("compose.volumes", mount.index),
                 .message = {
                     mount.readOnly
                         ? phrase("check",
                                  "{service} holds the engine's socket, which gives it the whole node; "
                                  "read-only does not change that. Put a socket proxy between.")
                         : phrase("check",
                                  "{service} holds the engine's socket, which gives it the whole node. "
                                  "Put a socket proxy between."),
                     {{"service", service.name}}}});
}

std::vector<Fix> fixSocketMount(const Overview &overview, const Finding &finding)
{
    const plan::Service *service = overview.plan().find(finding.entity.as<plan::Service>());
    const auto index = indexIn(finding.field, "compose.volumes");
    if (!service || !index || service->networkMode != plan::NetworkMode::Networks)
        return {};
    const auto mounts = mountsOf(readingsOf(overview, *service).front(), *service);
    const auto mount =
        std::find_if(mounts.begin(), mounts.end(), [&](const Mount &m) { return m.index == *index; });
    // Only who asked for no more than reading can be content with a proxy that allows no more.
    if (mount == mounts.end() || !mount->readOnly)
        return {};
    return {
        makeFix(overview.plan(), say(phrase("check", "Read through a socket proxy")), [&](plan::Edit &edit) {
            const plan::Service proxy = socketProxyFor(overview.plan(), *service);
            const plan::ServiceId id = edit.insert(proxy);
            edit.modify(service->id, [&](plan::Service &changed) {
                YamlNode *volumes = changed.body.find("volumes");
                volumes->items.erase(volumes->items.begin() + static_cast<std::ptrdiff_t>(*index));
                if (volumes->items.empty())
                    changed.body.take("volumes");
                setEnvironment(changed, "DOCKER_HOST", fmt::format("tcp://{}:2375", proxy.name));
                changed.dependsOn.push_back({id, {}});
            });
        })};
}

void checkPrivileged(const Overview &overview, const plan::Service &service, Observations &found)
{
    if (!service.file)
        return;
    const Situation here = readingsOf(overview, service).front();
    if (isTrue(service.body.find("privileged"), here))
        found.push_back(
            {.entity = service.id,
             .field = "compose.privileged",
             .message = {phrase("check",
                                "{service} is privileged: it may do to the node whatever root may. Add "
                                "the capabilities it needs "
                                "instead."),
                         {{"service", service.name}}}});
    if (hasItem(service.body.find("cap_add"), "ALL"))
        found.push_back(
            {.entity = service.id,
             .field = "compose.cap_add",
             .message = {
                 phrase(
                     "check",
                     "{service} has every capability, which is as good as privileged. Name those it needs."),
                 {{"service", service.name}}}});
}

std::vector<Fix> fixPrivileged(const Overview &overview, const Finding &finding)
{
    const plan::Service *service = overview.plan().find(finding.entity.as<plan::Service>());
    if (!service || !isTunnel(*service))
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Allow NET_ADMIN and /dev/net/tun only")),
                    [&](plan::Edit &edit) {
                        edit.modify(service->id, [](plan::Service &changed) {
                            changed.body.take("privileged");
                            YamlNode &capabilities = changed.body.set("cap_add", YamlNode::sequence());
                            capabilities.append(YamlNode::text("NET_ADMIN"));
                            if (!mentions(changed.body.find("devices"), "/dev/net/tun")) {
                                YamlNode *devices = changed.body.find("devices");
                                (devices ? *devices : changed.body.set("devices", YamlNode::sequence()))
                                    .append(YamlNode::text("/dev/net/tun:/dev/net/tun"));
                            }
                        });
                    })};
}

void checkSecretLiteral(const Overview &, const plan::Service &service, Observations &found)
{
    if (!service.file)
        return;
    const auto report = [&](const YamlNode *list, std::string_view field, auto isSecret) {
        for (const BodyVariable &variable : variablesIn(list))
            if (isSecret(variable.name, variable.value))
                found.push_back(
                    {.entity = service.id,
                     .field = variableField(field, variable.name),
                     .message = {phrase("check",
                                        "{variable} of {service} holds a credential in plain text. Keep "
                                        "it outside the files."),
                                 {{"variable", variable.name}, {"service", service.name}}}});
    };
    const YamlNode *build = service.body.find("build");
    report(service.body.find("environment"), environmentField, isLiteralSecret);
    report(build ? build->find("args") : nullptr, "compose.build.args", isLiteralSecret);
    report(service.body.find("labels"), "compose.labels", isLiteralSecretLabel);
}

void checkSecretVariables(const Overview &overview, Observations &found)
{
    const auto report = [&](plan::EntityRef holder, const std::string &where,
                            const std::vector<plan::EnvVariable> &variables) {
        for (const plan::EnvVariable &variable : variables)
            if (!variable.secret && isLiteralSecret(variable.name, variable.value))
                found.push_back(
                    {.entity = holder,
                     .field = variableField("variables", variable.name),
                     .message = {
                         phrase("check",
                                "{variable} of {where} holds a credential, which the plan would export. "
                                "Keep its value outside."),
                         {{"variable", variable.name}, {"where", where}}}});
    };
    for (const plan::EnvFile &file : overview.plan().envFiles())
        report(file.id, file.path, file.variables);
    for (const plan::Environment &environment : overview.plan().environments())
        report(environment.id, environment.name, environment.variables);
}

std::vector<Fix> fixSecretLiteral(const Overview &overview, const Finding &finding)
{
    const plan::Plan &plan = overview.plan();
    const std::string name = lastKey(finding.field);
    if (const plan::Service *service = plan.find(finding.entity.as<plan::Service>())) {
        if (!finding.field.starts_with(environmentField))
            return {};
        return {moveOut(overview, finding, *service, name)};
    }
    return {makeFix(plan, say(phrase("check", "Keep the value of {} outside"), name), [&](plan::Edit &edit) {
        const auto mark = [&](auto &holder) {
            markSecret(holder.variables, name);
        };
        if (const auto file = finding.entity.as<plan::EnvFile>())
            edit.modify(file, mark);
        else if (const auto environment = finding.entity.as<plan::Environment>())
            edit.modify(environment, mark);
    })};
}

} // namespace portolan::check
