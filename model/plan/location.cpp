#include "model/plan/location.h"

#include <charconv>
#include <fmt/format.h>

namespace portolan::plan {

namespace {

using text::YamlNode;

Location placeOf(std::string_view path, SourcePlace source)
{
    return {std::string(path), source.line, source.column};
}

Location locationOfService(const Plan &plan, const Service &service, std::string_view field)
{
    const ComposeFile *file = plan.find(service.file);
    if (!file)
        return {};
    const auto port = indexIn(field, "ports");
    if (port && *port < service.ports.size() && service.ports[*port].source.line > 0) {
        const PortBinding &binding = service.ports[*port];
        return placeOf(binding.file.empty() ? file->path : binding.file, binding.source);
    }
    return placeOf(file->path, service.source);
}

/// The key of the plan's file under which the entities of a kind stand.
std::string_view sectionOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Settings:
    case EntityKind::Suppression: return "suppressions";
    case EntityKind::Environment: return "environments";
    case EntityKind::EnvFile: return "env-files";
    case EntityKind::ComposeFile: return "compose-files";
    case EntityKind::Network: return "networks";
    case EntityKind::Cdn: return "cdns";
    case EntityKind::Node: return "nodes";
    case EntityKind::Service: return "services";
    case EntityKind::Link: return "links";
    case EntityKind::Route: return "routes";
    case EntityKind::Zone: return "zones";
    case EntityKind::TailnetPolicy: return "tailnet-policies";
    case EntityKind::Note: return "notes";
    case EntityKind::Group: return "groups";
    }
    return {};
}

/// A value of a document, and where its key or itself begins.
struct Spot {
    const YamlNode *node = nullptr;
    text::Mark mark;
};

Spot valueOf(const YamlNode *map, std::string_view key)
{
    if (map && map->isMap())
        for (std::size_t i = 0; i < map->keys.size(); ++i)
            if (map->keys[i].text == key)
                return {&map->items[i], map->keys[i].mark};
    return {};
}

Spot itemOf(const YamlNode *list, std::size_t index)
{
    if (!list || !list->isSequence() || index >= list->items.size())
        return {};
    return {&list->items[index], list->items[index].mark};
}

Spot entitySpot(const YamlNode &root, const Plan &plan, EntityRef entity)
{
    if (entity.kind == EntityKind::Settings)
        return {&root, root.mark};
    const YamlNode *section = root.find(sectionOf(entity.kind));
    if (entity.kind == EntityKind::Link)
        return itemOf(section, plan.links().rowOf(entity.as<Link>()));
    if (entity.kind == EntityKind::Suppression)
        return itemOf(section, plan.suppressions().rowOf(entity.as<Suppression>()));
    const std::string name = toText(plan, entity);
    return valueOf(section, std::string_view(name).substr(name.find('/') + 1));
}

/// The step of a path of keys and positions that stands first, taken off \a path.
Spot takeStep(const YamlNode *from, std::string_view &path)
{
    if (path.starts_with('.'))
        path.remove_prefix(1);
    const auto index = indexIn(path, "");
    const std::size_t end = index ? path.find(']') + 1 : std::min(path.find_first_of(".["), path.size());
    const std::string_view step = path.substr(0, end);
    path.remove_prefix(end);
    return index ? itemOf(from, *index) : valueOf(from, step);
}

} // namespace

Location locationOf(const Plan &plan, EntityRef entity, std::string_view field)
{
    if (const Service *service = plan.find(entity.as<Service>()))
        return locationOfService(plan, *service, field);
    if (const ComposeFile *file = plan.find(entity.as<ComposeFile>()))
        return placeOf(file->path, {});
    if (const EnvFile *file = plan.find(entity.as<EnvFile>()))
        return placeOf(file->path, {});
    if (const Network *network = plan.find(entity.as<Network>()))
        if (const ComposeFile *file = plan.find(network->file))
            return placeOf(file->path, network->source);
    return {};
}

Location locationInPlanFile(const YamlNode &root, const Plan &plan, EntityRef entity, std::string_view field)
{
    Spot spot = entitySpot(root, plan, entity);
    while (spot.node && !field.empty()) {
        const Spot next = takeStep(spot.node, field);
        if (!next.node)
            break;
        spot = next;
    }
    return spot.node ? Location{{}, static_cast<int>(spot.mark.line), static_cast<int>(spot.mark.column)}
                     : Location{};
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

} // namespace portolan::plan
