#include "model/plan/plan_writer.h"

#include "model/plan/plan_fields.h"
#include "model/plan/plan_reader.h"
#include "model/plan/port_syntax.h"
#include "model/text/file.h"
#include "model/text/yaml_writer.h"

#include <fmt/format.h>

namespace portolan::plan {

namespace {

using text::YamlNode;
using text::YamlStyle;
using text::yamlText;

/// Turns entities into maps: what has its default is left out.
class FieldWriter
{
public:
    explicit FieldWriter(const Plan &plan)
        : m_plan(plan)
    {
    }

    template <class Part>
    static YamlNode write(const Plan &plan, const Part &part)
    {
        FieldWriter writer(plan);
        Part copy = part; // `fields` takes what it describes by reference, for the reader's sake
        fields(writer, copy);
        if constexpr (requires { part.extra; })
            for (std::size_t i = 0; i < part.extra.keys.size(); ++i)
                writer.m_map.set(part.extra.keys[i].text, part.extra.items[i]);
        return std::move(writer.m_map);
    }

    void text(std::string_view key, const std::string &value)
    {
        if (!value.empty())
            m_map.set(key, yamlText(value));
    }

    void texts(std::string_view key, const std::vector<std::string> &values)
    {
        if (values.empty())
            return;
        YamlNode list = YamlNode::sequence(YamlStyle::Flow);
        for (const std::string &value : values)
            list.append(yamlText(value));
        m_map.set(key, std::move(list));
    }

    /// Like texts, each on a line of its own.
    void sentences(std::string_view key, const std::vector<std::string> &values)
    {
        YamlNode list = YamlNode::sequence();
        for (const std::string &value : values)
            list.append(yamlText(value));
        if (!values.empty())
            m_map.set(key, std::move(list));
    }

    template <class Number>
    void number(std::string_view key, Number value, Number usual = 0)
    {
        if (value != usual)
            m_map.set(key, YamlNode::integer(value));
    }

    void flag(std::string_view key, bool value)
    {
        if (value)
            m_map.set(key, YamlNode::boolean(true));
    }

    template <class Enum, std::size_t size>
    void choice(std::string_view key, Enum value, const Words<Enum, size> &words)
    {
        for (const auto &[candidate, word] : words)
            if (candidate == value)
                m_map.set(key, YamlNode::text(std::string(word)));
    }

    template <class Enum, std::size_t size>
    void choice(std::string_view key, Enum value, const Words<Enum, size> &words, Enum usual)
    {
        if (value != usual)
            choice(key, value, words);
    }

    template <class Enum, std::size_t size>
    void optionalChoice(std::string_view key, std::optional<Enum> value, const Words<Enum, size> &words)
    {
        if (value)
            choice(key, *value, words);
    }

    template <class Value>
    void value(std::string_view key, const std::optional<Value> &known)
    {
        if (known)
            m_map.set(key, yamlText(toText(*known)));
    }

    template <class Value>
    void values(std::string_view key, const std::vector<Value> &known)
    {
        std::vector<std::string> words;
        words.reserve(known.size());
        for (const Value &one : known)
            words.push_back(toText(one));
        texts(key, words);
    }

    void ports(std::string_view key, PortRange range)
    {
        if (!range.isNone())
            m_map.set(key, YamlNode::text(toText(range)));
    }

    template <class Entity>
    void ref(std::string_view key, Id<Entity> id)
    {
        if (id)
            m_map.set(key, yamlText(nameOf(m_plan.table<Entity>().at(id))));
    }

    template <class Entity>
    void refs(std::string_view key, const std::vector<Id<Entity>> &ids)
    {
        std::vector<std::string> names;
        names.reserve(ids.size());
        for (const Id<Entity> id : ids)
            names.push_back(nameOf(m_plan.table<Entity>().at(id)));
        texts(key, names);
    }

    void entity(std::string_view key, EntityRef ref) { text(key, toText(m_plan, ref)); }

    void looseEntity(std::string_view key, EntityRef ref) { entity(key, ref); }

    void looseEntities(std::string_view key, const std::vector<EntityRef> &refs)
    {
        std::vector<std::string> names;
        names.reserve(refs.size());
        for (const EntityRef ref : refs)
            names.push_back(toText(m_plan, ref));
        sentences(key, names);
    }

    void yaml(std::string_view key, const YamlNode &node)
    {
        if (!node.isNull())
            m_map.set(key, node);
    }

    void place(std::string_view key, SourcePlace place)
    {
        if (place.line != 0)
            m_map.set(key, YamlNode::quoted(fmt::format("{}:{}", place.line, place.column)));
    }

    template <class Item>
    void items(std::string_view key, const std::vector<Item> &list)
    {
        if (list.empty())
            return;
        YamlNode sequence = YamlNode::sequence();
        for (const Item &item : list) {
            YamlNode map = write(m_plan, item);
            map.kind = YamlNode::Kind::Map;
            sequence.append(std::move(map));
        }
        m_map.set(key, std::move(sequence));
    }

    template <class Item>
    void namedItems(std::string_view key, const std::vector<Item> &list)
    {
        if (list.empty())
            return;
        YamlNode map = YamlNode::map();
        for (const Item &item : list)
            map.set(item.name, write(m_plan, item));
        m_map.set(key, std::move(map));
    }

    template <class Part>
    void child(std::string_view key, const std::optional<Part> &part)
    {
        if (!part)
            return;
        YamlNode map = write(m_plan, *part);
        map.kind = YamlNode::Kind::Map;
        m_map.set(key, std::move(map));
    }

    template <class Part>
    void group(std::string_view key, const Part &part)
    {
        if (!(part == Part{}))
            m_map.set(key, write(m_plan, part));
    }

    void pairs(std::string_view key, const std::vector<std::pair<std::string, std::string>> &list)
    {
        YamlNode map = YamlNode::map();
        for (const auto &[name, value] : list)
            map.set(name, yamlText(value));
        if (!map.keys.empty())
            m_map.set(key, std::move(map));
    }

    void variables(std::string_view key, const std::vector<EnvVariable> &list)
    {
        YamlNode map = YamlNode::map();
        for (const EnvVariable &variable : list) {
            YamlNode value = yamlText(variable.value);
            if (variable.secret || !variable.note.empty() || !variable.address.empty()) {
                value = YamlNode::map(YamlStyle::Flow);
                if (variable.secret)
                    value.set("secret", YamlNode::boolean(true));
                else
                    value.set("value", yamlText(variable.value));
                if (!variable.note.empty())
                    value.set("note", yamlText(variable.note));
                if (!variable.address.empty())
                    value.set("address", yamlText(variable.address));
            }
            map.set(variable.name, std::move(value));
        }
        if (!map.keys.empty())
            m_map.set(key, std::move(map));
    }

    void includes(std::string_view key, const std::vector<Include> &list)
    {
        YamlNode sequence = YamlNode::sequence();
        for (const Include &include : list) {
            if (include.paths.size() == 1 && include.projectDirectory.empty() && include.envFiles.empty()) {
                sequence.append(yamlText(include.paths.front()));
                continue;
            }
            FieldWriter writer(m_plan);
            writer.texts("path", include.paths);
            writer.text("project-directory", include.projectDirectory);
            writer.texts("env-file", include.envFiles);
            sequence.append(std::move(writer.m_map));
        }
        if (!list.empty())
            m_map.set(key, std::move(sequence));
    }

    void attachments(std::string_view key, const std::vector<NetworkAttachment> &list)
    {
        bodied(key, list,
               [this](const NetworkAttachment &a) { return m_plan.networks().at(a.network).name; });
    }

    void dependencies(std::string_view key, const std::vector<Dependency> &list)
    {
        bodied(key, list, [this](const Dependency &d) { return m_plan.services().at(d.service).name; });
    }

    void tagOwners(std::string_view key, const std::vector<TagOwner> &list)
    {
        FieldWriter writer(m_plan);
        for (const TagOwner &owner : list)
            writer.texts(owner.tag, owner.owners);
        if (!list.empty())
            m_map.set(key, std::move(writer.m_map));
    }

    /// One line in Compose's own short form where that says everything; else a key for each part.
    void portExpression(const PortBinding &binding)
    {
        const std::string line = shortForm(binding);
        const PortBinding again = splitShortPort(line);
        if (again.hostIp == binding.hostIp && again.published == binding.published &&
            again.target == binding.target && again.unsplit == binding.unsplit &&
            again.transport == binding.transport) {
            text("port", line);
            return;
        }
        text("host-ip", binding.hostIp);
        text("published", binding.published);
        text("target", binding.target);
        text("unsplit", binding.unsplit);
        choice("protocol", binding.transport, transportWords, Transport::Tcp);
    }

private:
    /// A list of names where no item has more to say, a map of names where one has.
    template <class Item, class NameOf>
    void bodied(std::string_view key, const std::vector<Item> &list, NameOf name)
    {
        const bool bare =
            std::all_of(list.begin(), list.end(), [](const Item &item) { return item.body.isNull(); });
        if (bare) {
            std::vector<std::string> names;
            std::transform(list.begin(), list.end(), std::back_inserter(names), name);
            texts(key, names);
            return;
        }
        YamlNode map = YamlNode::map();
        for (const Item &item : list)
            map.set(name(item), item.body);
        m_map.set(key, std::move(map));
    }

    const Plan &m_plan;
    YamlNode m_map;
};

template <class Entity>
void writeNamed(YamlNode &root, const Plan &plan, std::string_view section)
{
    if (plan.table<Entity>().isEmpty())
        return;
    YamlNode map = YamlNode::map();
    map.keys.reserve(plan.table<Entity>().size());
    for (const Entity &entity : plan.table<Entity>()) {
        map.keys.push_back(
            {nameOf(entity),
             {},
             text::looksLikeAnotherType(nameOf(entity)) ? YamlStyle::Quoted : YamlStyle::Plain});
        map.items.push_back(FieldWriter::write(plan, entity));
    }
    root.set(section, std::move(map));
}

template <class Entity>
void writeListed(YamlNode &root, const Plan &plan, std::string_view section)
{
    if (plan.table<Entity>().isEmpty())
        return;
    YamlNode list = YamlNode::sequence();
    for (const Entity &entity : plan.table<Entity>())
        list.append(FieldWriter::write(plan, entity));
    root.set(section, std::move(list));
}

YamlNode coordinates(const Placement &placement)
{
    YamlNode list = YamlNode::sequence(YamlStyle::Flow);
    const auto add = [&list](double value) {
        list.append(YamlNode::text(fmt::format("{}", value)));
    };
    add(placement.x);
    add(placement.y);
    if (placement.width != 0 || placement.height != 0) {
        add(placement.width);
        add(placement.height);
    }
    return list;
}

} // namespace

std::string writePlan(const Plan &plan)
{
    YamlNode root = YamlNode::map();
    root.set("portolan", YamlNode::integer(formatVersion));
    YamlNode settings = FieldWriter::write(plan, plan.settings());
    for (std::size_t i = 0; i < settings.keys.size(); ++i)
        root.set(settings.keys[i].text, settings.items[i]);
    writeNamed<Environment>(root, plan, "environments");
    writeNamed<EnvFile>(root, plan, "env-files");
    writeNamed<ComposeFile>(root, plan, "compose-files");
    writeNamed<Network>(root, plan, "networks");
    writeNamed<Cdn>(root, plan, "cdns");
    writeNamed<Node>(root, plan, "nodes");
    writeNamed<Service>(root, plan, "services");
    writeListed<Link>(root, plan, "links");
    writeNamed<Route>(root, plan, "routes");
    writeNamed<Zone>(root, plan, "zones");
    writeNamed<TailnetPolicy>(root, plan, "tailnet-policies");
    writeListed<Suppression>(root, plan, "suppressions");
    writeNamed<Note>(root, plan, "notes");
    writeNamed<Group>(root, plan, "groups");
    if (!plan.placements().isEmpty()) {
        YamlNode positions = YamlNode::map();
        for (const Placement &placement : plan.placements()) {
            positions.keys.push_back({toText(plan, placement.id), {}, YamlStyle::Plain});
            positions.items.push_back(coordinates(placement));
        }
        root.set("positions", std::move(positions));
    }
    return text::writeYaml(root);
}

text::YamlNode toYaml(const Plan &plan, EntityRef entity)
{
    YamlNode result;
    const auto write = [&](auto id) {
        if (id)
            if (const auto *found = plan.find(id))
                result = FieldWriter::write(plan, *found);
    };
    write(entity.as<Settings>());
    write(entity.as<Environment>());
    write(entity.as<EnvFile>());
    write(entity.as<ComposeFile>());
    write(entity.as<Network>());
    write(entity.as<Cdn>());
    write(entity.as<Node>());
    write(entity.as<Service>());
    write(entity.as<Link>());
    write(entity.as<Route>());
    write(entity.as<Zone>());
    write(entity.as<TailnetPolicy>());
    write(entity.as<Suppression>());
    write(entity.as<Note>());
    write(entity.as<Group>());
    return result;
}

std::string writeEntity(const Plan &plan, EntityRef entity)
{
    return text::writeYaml(toYaml(plan, entity));
}

text::Result<void> writePlanFile(const Plan &plan, const std::string &path)
{
    return text::writeFileAtomically(path, writePlan(plan));
}

} // namespace portolan::plan
