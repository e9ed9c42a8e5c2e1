#include "model/compose/places.h"

#include "model/compose/counterparts.h"
#include "model/compose/import_service.h"
#include "model/plan/transaction.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace portolan::compose {

namespace {

using plan::PortBinding;
using plan::SourcePlace;
using text::YamlNode;

/// The entries of a section, by name.
struct Section {
    struct Entry {
        SourcePlace place;
        const YamlNode *body;
    };
    std::unordered_map<std::string_view, Entry> entries;

    explicit Section(const YamlNode *map)
    {
        for (std::size_t i = 0; map && i < map->keys.size(); ++i) {
            const text::Mark mark = map->keys[i].mark;
            entries.emplace(
                map->keys[i].text,
                Entry{{static_cast<int>(mark.line), static_cast<int>(mark.column)}, &map->items[i]});
        }
    }

    const Entry *find(std::string_view name) const
    {
        const auto found = entries.find(name);
        return found == entries.end() ? nullptr : &found->second;
    }
};

/// A compose file as it is by now.
struct File {
    YamlNode tree;
    Section services;
    Section networks;

    explicit File(YamlNode read)
        : tree(std::move(read))
        , services(tree.find("services"))
        , networks(tree.find("networks"))
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
};

/// True where both are written alike: what the plan alone knows of a port does not count.
bool areWrittenAlike(PortBinding planned, PortBinding written)
{
    for (PortBinding *port : {&planned, &written}) {
        port->file.clear();
        port->inherited = false;
        port->replacedIn.clear();
        port->application.clear();
        port->extra = {};
        if (port->syntax != plan::PortSyntax::Long)
            port->name.clear();
    }
    return saysSame(planned, written);
}

class Placing
{
public:
    Placing(const plan::Plan &plan, const std::map<std::string, std::string> &texts)
        : m_plan(plan)
        , m_edit(plan)
    {
        for (const plan::ComposeFile &file : plan.composeFiles()) {
            const auto text = texts.find(file.path);
            if (text == texts.end())
                continue;
            text::YamlReading reading = text::readYaml(file.path, text->second);
            if (!text::hasError(reading.problems) && !reading.documents.empty())
                m_files.try_emplace(file.path, std::move(reading.documents.front()));
        }
    }

    plan::Plan run()
    {
        for (const plan::Service &service : m_plan.services())
            place(service);
        for (const plan::Network &network : m_plan.networks())
            if (const File *file = fileOf(network))
                m_edit.modify(network.id, [&](plan::Network &changed) {
                    changed.source = placeOf(file->networks.find(composeNameOf(network)));
                });
        return m_edit.plan();
    }

private:
    static SourcePlace placeOf(const Section::Entry *entry) { return entry ? entry->place : SourcePlace(); }

    const File *fileAt(const std::string &path) const
    {
        const auto found = m_files.find(path);
        return found == m_files.end() ? nullptr : &found->second;
    }

    template <class Entity>
    const File *fileOf(const Entity &entity) const
    {
        const plan::ComposeFile *file = m_plan.find(entity.file);
        return file ? fileAt(file->path) : nullptr;
    }

    void place(const plan::Service &service)
    {
        const plan::ComposeFile *own = m_plan.find(service.file);
        if (!own)
            return;
        plan::Service placed = service;
        if (const File *file = fileAt(own->path))
            placed.source = placeOf(file->services.find(composeNameOf(service)));
        std::map<std::pair<std::string, bool>, std::vector<PortBinding *>> groups; // by file and inheritance
        for (PortBinding &port : placed.ports)
            groups[{port.file.empty() ? own->path : port.file, port.inherited}].push_back(&port);
        for (auto &[group, ports] : groups)
            if (const File *file = fileAt(group.first))
                placePorts(ports,
                           writtenPorts(*file, group.second ? baseOf(service) : composeNameOf(service)));
        m_edit.put(std::move(placed));
    }

    /// The service that another one extends.
    static std::string baseOf(const plan::Service &service)
    {
        const YamlNode *base = service.body.find("extends");
        const YamlNode *name = base && base->isMap() ? base->find("service") : base;
        return name ? name->scalar : std::string();
    }

    static std::vector<PortBinding> writtenPorts(const File &file, const std::string &service)
    {
        const Section::Entry *entry = file.services.find(service);
        const YamlNode *ports = entry ? entry->body->find("ports") : nullptr;
        text::Problems remarks;
        return ports ? portsFrom(*ports, service, {}, remarks) : std::vector<PortBinding>();
    }

    /// First those that say the same, then the others in their order.
    static void placePorts(const std::vector<PortBinding *> &planned, std::vector<PortBinding> written)
    {
        std::vector<PortBinding *> left;
        for (PortBinding *port : planned) {
            const auto same = std::find_if(written.begin(), written.end(), [port](const PortBinding &other) {
                return areWrittenAlike(*port, other);
            });
            if (same == written.end()) {
                left.push_back(port);
                continue;
            }
            port->source = same->source;
            written.erase(same);
        }
        for (std::size_t i = 0; i < left.size(); ++i)
            left[i]->source = left.size() == written.size() ? written[i].source : SourcePlace();
    }

    const plan::Plan &m_plan;
    plan::Edit m_edit;
    std::map<std::string, File> m_files; ///< that have a text, by path
};

/// Some service is known to stand in a file: the plan was read from one.
bool hasPlaces(const plan::Plan &plan)
{
    return std::any_of(plan.services().begin(), plan.services().end(),
                       [](const plan::Service &service) { return service.source.line != 0; });
}

/// A value of a map or list, with the place of its key or of itself.
struct Value {
    const YamlNode *node = nullptr;
    text::Mark mark;
    std::size_t nameSize = 0; ///< how much of the field leads to it
};

/// What \a field leads to first: the longest name, as a key or as an item `name=...`, as names may have dots.
Value firstValueOf(const YamlNode &parent, std::string_view field)
{
    Value found;
    const auto offer = [&](std::string_view name, const YamlNode &node, text::Mark mark) {
        const std::string_view rest = field.substr(std::min(name.size(), field.size()));
        if (!name.empty() && field.starts_with(name) && (rest.empty() || rest.front() == '.') &&
            name.size() > found.nameSize)
            found = {&node, mark, name.size()};
    };
    for (std::size_t i = 0; i < parent.items.size(); ++i) {
        const YamlNode &item = parent.items[i];
        if (parent.isMap())
            offer(parent.keys[i].text, item, parent.keys[i].mark);
        else if (item.isScalar())
            offer(std::string_view(item.scalar).substr(0, item.scalar.find('=')), item, item.mark);
    }
    return found;
}

} // namespace

ValuePlaces::ValuePlaces(const std::map<std::string, std::string> &texts)
{
    for (const auto &[path, text] : texts) {
        text::YamlReading reading = text::readYaml(path, text);
        if (!text::hasError(reading.problems) && !reading.documents.empty())
            m_files.emplace(path, std::move(reading.documents.front()));
    }
}

plan::SourcePlace ValuePlaces::find(const std::string &path, const std::string &service,
                                    std::string_view field) const
{
    const auto file = m_files.find(path);
    const YamlNode *services = file == m_files.end() ? nullptr : file->second.find("services");
    const YamlNode *node = services ? services->find(service) : nullptr;
    plan::SourcePlace place;
    while (node && !field.empty()) {
        const Value value = firstValueOf(*node, field);
        if (value.node)
            place = {static_cast<int>(value.mark.line), static_cast<int>(value.mark.column)};
        node = value.node;
        field.remove_prefix(std::min(value.nameSize + 1, field.size()));
    }
    return place;
}

plan::Plan withPlacesIn(const plan::Plan &plan, const std::map<std::string, std::string> &texts)
{
    if (!hasPlaces(plan))
        return plan;
    plan::Plan placed = withFreshPlacesIn(plan, texts);
    return hasPlaces(placed) ? placed : plan; // else it would look as if it had been drawn
}

plan::Plan withFreshPlacesIn(const plan::Plan &plan, const std::map<std::string, std::string> &texts)
{
    return Placing(plan, texts).run();
}

} // namespace portolan::compose
