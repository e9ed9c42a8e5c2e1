#include "model/check/finding.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace portolan::check {

namespace {

Location placeOf(std::string_view path, plan::SourcePlace source)
{
    return {std::string(path), source.line, source.column};
}

Location locationOfService(const plan::Plan &plan, const plan::Service &service, std::string_view field)
{
    const plan::ComposeFile *file = plan.find(service.file);
    if (!file)
        return {};
    const auto port = indexIn(field, "ports");
    if (port && *port < service.ports.size() && service.ports[*port].source.line > 0) {
        const plan::PortBinding &binding = service.ports[*port];
        return placeOf(binding.file.empty() ? file->path : binding.file, binding.source);
    }
    return placeOf(file->path, service.source);
}

} // namespace

std::string toText(const Message &message)
{
    std::string text;
    std::string_view rest = message.pattern;
    for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        const std::size_t close = rest.find('}', open);
        if (close == std::string_view::npos)
            break;
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        const auto argument = std::find_if(message.arguments.begin(), message.arguments.end(),
                                           [name](const auto &pair) { return pair.first == name; });
        text += rest.substr(0, open);
        text += argument == message.arguments.end() ? rest.substr(open, close - open + 1) : argument->second;
        rest.remove_prefix(close + 1);
    }
    text += rest;
    return text;
}

Location locationOf(const plan::Plan &plan, plan::EntityRef entity, std::string_view field)
{
    if (const plan::Service *service = plan.find(entity.as<plan::Service>()))
        return locationOfService(plan, *service, field);
    if (const plan::ComposeFile *file = plan.find(entity.as<plan::ComposeFile>()))
        return placeOf(file->path, {});
    if (const plan::EnvFile *file = plan.find(entity.as<plan::EnvFile>()))
        return placeOf(file->path, {});
    if (const plan::Network *network = plan.find(entity.as<plan::Network>()))
        if (const plan::ComposeFile *file = plan.find(network->file))
            return placeOf(file->path, network->source);
    return {};
}

std::optional<std::size_t> indexIn(std::string_view field, std::string_view list)
{
    if (!field.starts_with(list) || field.size() <= list.size() || field[list.size()] != '[')
        return std::nullopt;
    std::size_t index = 0;
    const char *begin = field.data() + list.size() + 1;
    const char *end = field.data() + field.size();
    const auto [stop, error] = std::from_chars(begin, end, index);
    if (error != std::errc() || stop == end || *stop != ']')
        return std::nullopt;
    return index;
}

std::string itemField(std::string_view list, std::size_t index, std::string_view key)
{
    return key.empty() ? fmt::format("{}[{}]", list, index) : fmt::format("{}[{}].{}", list, index, key);
}

Counts countBySeverity(const Findings &findings)
{
    Counts counts;
    for (const Finding &finding : findings) {
        switch (finding.severity) {
        case Severity::Error: ++counts.errors; break;
        case Severity::Warning: ++counts.warnings; break;
        case Severity::Info: ++counts.infos; break;
        }
    }
    return counts;
}

} // namespace portolan::check
