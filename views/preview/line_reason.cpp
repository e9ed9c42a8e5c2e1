#include "views/preview/line_reason.h"

#include "model/plan/location.h"
#include "model/plan/resolved_plan.h"

#include <algorithm>

namespace portolan::views {

namespace {

/// The file that a binding of a service stands in.
std::string fileOf(const plan::Plan &plan, const plan::Service &service, const plan::PortBinding &binding)
{
    const plan::ComposeFile *file = plan.find(service.file);
    return !binding.file.empty() ? binding.file : file ? file->path : std::string();
}

std::string lineOf(const std::string &text, int line)
{
    std::size_t begin = 0;
    for (int at = 1; at < line && begin != std::string::npos; ++at) {
        const std::size_t end = text.find('\n', begin);
        begin = end == std::string::npos ? end : end + 1;
    }
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find('\n', begin) - begin);
}

/// The binding of a service that leads to the same port in another version of the plan.
std::optional<std::size_t> counterpart(const plan::Service &service, std::size_t index,
                                       const plan::Service &other)
{
    const plan::PortBinding &binding = service.ports[index];
    const auto isSamePort = [&](const plan::PortBinding &candidate) {
        return candidate.target == binding.target && candidate.transport == binding.transport;
    };
    const auto found = std::find_if(other.ports.begin(), other.ports.end(), isSamePort);
    if (found == other.ports.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - other.ports.begin());
}

void addEffects(LineReason &reason, const plan::Plan &before, std::size_t indexBefore,
                const plan::Plan &after, std::size_t index)
{
    const plan::ServiceId service = reason.entity.as<plan::Service>();
    for (const plan::Environment &environment : after.environments()) {
        if (!before.find(environment.id))
            continue;
        const plan::ResolvedPlan old(before, environment.id);
        const plan::ResolvedPlan now(after, environment.id);
        const plan::ResolvedBinding &oldBinding = old.bindingAt(service, indexBefore);
        const plan::ResolvedBinding &binding = now.bindingAt(service, index);
        if (oldBinding.active && binding.active)
            reason.effects.push_back(
                {environment.name, exposureOf(old, oldBinding), exposureOf(now, binding)});
    }
}

LineReason portReason(const plan::Plan &placed, const plan::Service &service, std::size_t index,
                      const std::optional<plan::Plan> &folder)
{
    LineReason reason{service.id, plan::itemField("ports", index), service.name, {}, {}, {}};
    reason.plan = shortForm(service.ports[index]);
    const plan::Service *old = folder ? folder->find(service.id) : nullptr;
    const auto other = old ? counterpart(service, index, *old) : std::nullopt;
    if (!other)
        return reason;
    if (std::string before = shortForm(old->ports[*other]); before != reason.plan)
        reason.folder = std::move(before);
    addEffects(reason, *folder, *other, placed, index);
    return reason;
}

std::optional<LineReason> composeReason(const std::string &path, int line, const plan::Plan &placed,
                                        const std::optional<plan::Plan> &folder)
{
    const plan::Service *nearest = nullptr;
    for (const plan::Service &service : placed.services()) {
        for (std::size_t index = 0; index < service.ports.size(); ++index)
            if (service.ports[index].source.line == line &&
                fileOf(placed, service, service.ports[index]) == path)
                return portReason(placed, service, index, folder);
        const plan::ComposeFile *file = placed.find(service.file);
        if (!file || file->path != path || service.source.line == 0 || service.source.line > line)
            continue;
        if (!nearest || nearest->source.line < service.source.line)
            nearest = &service;
    }
    if (!nearest)
        return std::nullopt;
    return LineReason{nearest->id, {}, nearest->name, {}, {}, {}};
}

std::optional<LineReason> envReason(const exports::FileDifference &file, int line, const plan::Plan &placed)
{
    const plan::EnvFile *envFile = plan::findByName(placed.envFiles(), file.path);
    if (!envFile)
        return std::nullopt;
    const std::string text = lineOf(file.after, line);
    for (const plan::EnvVariable &variable : envFile->variables)
        if (text.starts_with(variable.name + '=')) {
            LineReason reason{envFile->id, "variables", variable.name, {}, {}, {}};
            reason.plan = variable.secret ? std::string() : variable.value;
            return reason;
        }
    return std::nullopt;
}

} // namespace

std::optional<LineReason> reasonOf(const exports::FileDifference &file, int line, const plan::Plan &placed,
                                   const std::optional<plan::Plan> &folder)
{
    switch (file.kind) {
    case exports::ArtefactKind::Compose: return composeReason(file.path, line, placed, folder);
    case exports::ArtefactKind::Env: return envReason(file, line, placed);
    default: return std::nullopt;
    }
}

} // namespace portolan::views
