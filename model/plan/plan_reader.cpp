#include "model/plan/plan_reader.h"

#include "model/plan/plan_fields.h"
#include "model/plan/port_syntax.h"
#include "model/plan/transaction.h"
#include "model/text/file.h"
#include "model/text/yaml_reader.h"

#include <charconv>
#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

namespace portolan::plan {

namespace {

using text::Mark;
using text::Severity;
using text::YamlNode;

/// What reading shares: the names that are known before the first field is read, and the problems found so far.
struct Context {
    std::string_view file;
    std::string_view content;
    text::Problems problems;
    std::unordered_map<EntityKind, std::unordered_map<std::string_view, std::uint32_t>> names;

    void report(Mark mark, std::string message, Severity severity = Severity::Error)
    {
        problems.push_back({std::move(message), text::placeIn(file, content, mark), severity});
    }

    EntityRef find(EntityKind kind, std::string_view name) const
    {
        const auto table = names.find(kind);
        if (table == names.end())
            return {};
        const auto found = table->second.find(name);
        return found == table->second.end() ? EntityRef{} : EntityRef(kind, found->second);
    }
};

template <class Enum, std::size_t size>
std::string wordList(const Words<Enum, size> &words)
{
    std::string list;
    for (std::size_t i = 0; i < size; ++i)
        list += fmt::format("{}{}", i == 0 ? "" : i + 1 == size ? " or " : ", ", words[i].second);
    return list;
}

/// Fills one entity, or a part of one, from a map. Every key that is asked for counts as known.
class FieldReader
{
public:
    FieldReader(Context &context, const YamlNode &map) : m_context(context), m_map(map) {}

    /// Reads a part whole: its fields, then what is left over.
    template <class Part>
    static void read(Context &context, const YamlNode &node, Part &part, const std::string &what)
    {
        if (!node.isMap() && !node.isNull()) {
            context.report(node.mark, fmt::format("{} is a map of its fields, not {}", what, describe(node)));
            return;
        }
        FieldReader reader(context, node);
        fields(reader, part);
        reader.keepRest(part, what);
    }

    void text(std::string_view key, std::string &value)
    {
        if (const YamlNode *node = scalar(key))
            value = node->scalar;
    }

    void texts(std::string_view key, std::vector<std::string> &values)
    {
        forEachItem(key, [&](const YamlNode &item) { values.push_back(item.scalar); });
    }

    template <class Number>
    void number(std::string_view key, Number &value, Number = 0)
    {
        const YamlNode *node = scalar(key);
        if (!node)
            return;
        Number parsed{};
        const char *end = node->scalar.data() + node->scalar.size();
        const auto result = std::from_chars(node->scalar.data(), end, parsed);
        if (result.ec == std::errc{} && result.ptr == end)
            value = parsed;
        else
            m_context.report(node->mark, fmt::format("{} is a number from 0 to {}, not \"{}\"", key,
                                                     std::numeric_limits<Number>::max(), node->scalar));
    }

    void flag(std::string_view key, bool &value)
    {
        const YamlNode *node = scalar(key);
        if (!node)
            return;
        if (node->scalar == "true" || node->scalar == "false")
            value = node->scalar == "true";
        else
            m_context.report(node->mark, fmt::format("{} is true or false, not \"{}\"", key, node->scalar));
    }

    template <class Enum, std::size_t size>
    void choice(std::string_view key, Enum &value, const Words<Enum, size> &words)
    {
        const YamlNode *node = scalar(key);
        if (!node)
            return;
        for (const auto &[candidate, word] : words) {
            if (word == node->scalar) {
                value = candidate;
                return;
            }
        }
        m_context.report(node->mark, fmt::format("{} is {}, not \"{}\"", key, wordList(words), node->scalar));
    }

    template <class Enum, std::size_t size>
    void choice(std::string_view key, Enum &value, const Words<Enum, size> &words, Enum)
    {
        choice(key, value, words);
    }

    template <class Enum, std::size_t size>
    void optionalChoice(std::string_view key, std::optional<Enum> &value, const Words<Enum, size> &words)
    {
        if (!m_map.find(key))
            return;
        Enum known{};
        choice(key, known, words);
        value = known;
    }

    template <class Value>
    void value(std::string_view key, std::optional<Value> &known)
    {
        if (const YamlNode *node = scalar(key))
            known = parsed<Value>(key, *node);
    }

    template <class Value>
    void values(std::string_view key, std::vector<Value> &known)
    {
        forEachItem(key, [&](const YamlNode &item) {
            if (const auto one = parsed<Value>(key, item))
                known.push_back(*one);
        });
    }

    void ports(std::string_view key, PortRange &range)
    {
        if (const YamlNode *node = scalar(key))
            if (const auto known = parsed<PortRange>(key, *node))
                range = *known;
    }

    template <class Entity>
    void ref(std::string_view key, Id<Entity> &id)
    {
        if (const YamlNode *node = scalar(key))
            id = resolve<Entity>(key, node->scalar, node->mark);
    }

    template <class Entity>
    void refs(std::string_view key, std::vector<Id<Entity>> &ids)
    {
        forEachItem(key, [&](const YamlNode &item) {
            if (const Id<Entity> id = resolve<Entity>(key, item.scalar, item.mark))
                ids.push_back(id);
        });
    }

    void entity(std::string_view key, EntityRef &ref)
    {
        const YamlNode *node = scalar(key);
        if (!node)
            return;
        ref = entityNamed(m_context, node->scalar);
        if (!ref)
            m_context.report(node->mark, fmt::format("the plan has no {}", node->scalar));
    }

    void yaml(std::string_view key, YamlNode &node)
    {
        if (const YamlNode *found = take(key))
            node = *found;
    }

    void place(std::string_view key, SourcePlace &place)
    {
        const YamlNode *node = scalar(key);
        if (!node)
            return;
        const std::size_t colon = std::min(node->scalar.find(':'), node->scalar.size());
        const char *begin = node->scalar.data();
        const auto line = std::from_chars(begin, begin + colon, place.line);
        const auto column = std::from_chars(begin + std::min(colon + 1, node->scalar.size()),
                                            begin + node->scalar.size(), place.column);
        if (line.ec != std::errc{} || column.ec != std::errc{})
            m_context.report(node->mark, fmt::format("{} is LINE:COLUMN, not \"{}\"", key, node->scalar));
    }

    template <class Item>
    void items(std::string_view key, std::vector<Item> &list)
    {
        const YamlNode *node = take(key);
        if (!node || node->isNull())
            return;
        if (!node->isSequence()) {
            wrongKind(key, *node, "a list");
            return;
        }
        for (const YamlNode &item : node->items)
            read(m_context, item, list.emplace_back(), fmt::format("an item of {}", key));
    }

    template <class Item>
    void namedItems(std::string_view key, std::vector<Item> &list)
    {
        forEachEntry(key, [&](const YamlNode::Key &name, const YamlNode &item) {
            list.emplace_back().name = name.text;
            read(m_context, item, list.back(), fmt::format("{} {}", key, name.text));
        });
    }

    template <class Part>
    void child(std::string_view key, std::optional<Part> &part)
    {
        if (const YamlNode *node = take(key))
            read(m_context, *node, part.emplace(), std::string(key));
    }

    template <class Part>
    void group(std::string_view key, Part &part)
    {
        if (const YamlNode *node = take(key))
            read(m_context, *node, part, std::string(key));
    }

    void pairs(std::string_view key, std::vector<std::pair<std::string, std::string>> &list)
    {
        forEachEntry(key, [&](const YamlNode::Key &name, const YamlNode &item) {
            if (isScalar(name.text, item))
                list.emplace_back(name.text, item.scalar);
        });
    }

    void variables(std::string_view key, std::vector<EnvVariable> &list)
    {
        forEachEntry(key, [&](const YamlNode::Key &name, const YamlNode &item) {
            EnvVariable &variable = list.emplace_back();
            variable.name = name.text;
            if (item.isScalar() || item.isNull()) {
                variable.value = item.scalar;
                return;
            }
            FieldReader reader(m_context, item);
            reader.text("value", variable.value);
            reader.flag("secret", variable.secret);
            reader.text("note", variable.note);
            if (variable.secret && !variable.value.empty()) {
                m_context.report(item.mark, fmt::format("{} is secret, so its value has no place in a plan", name.text));
                variable.value.clear();
            }
        });
    }

    void includes(std::string_view key, std::vector<Include> &list)
    {
        const YamlNode *node = take(key);
        if (!node || node->isNull())
            return;
        if (!node->isSequence()) {
            wrongKind(key, *node, "a list");
            return;
        }
        for (const YamlNode &item : node->items) {
            Include &include = list.emplace_back();
            if (item.isScalar()) {
                include.paths.push_back(item.scalar);
                continue;
            }
            FieldReader reader(m_context, item);
            reader.texts("path", include.paths);
            reader.text("project-directory", include.projectDirectory);
            reader.texts("env-file", include.envFiles);
        }
    }

    void attachments(std::string_view key, std::vector<NetworkAttachment> &list)
    {
        bodied<Network>(key, [&](NetworkId id, const YamlNode &body) { list.push_back({id, body}); });
    }

    void dependencies(std::string_view key, std::vector<Dependency> &list)
    {
        bodied<Service>(key, [&](ServiceId id, const YamlNode &body) { list.push_back({id, body}); });
    }

    void tagOwners(std::string_view key, std::vector<TagOwner> &list)
    {
        const YamlNode *node = take(key);
        if (!node || !node->isMap())
            return;
        FieldReader reader(m_context, *node);
        for (const YamlNode::Key &tag : node->keys) {
            list.push_back({tag.text, {}});
            reader.texts(tag.text, list.back().owners);
        }
    }

    void portExpression(PortBinding &binding)
    {
        if (const YamlNode *line = scalar("port")) {
            const PortBinding split = splitShortPort(line->scalar);
            binding.hostIp = split.hostIp;
            binding.published = split.published;
            binding.target = split.target;
            binding.unsplit = split.unsplit;
            binding.transport = split.transport;
            return;
        }
        text("host-ip", binding.hostIp);
        text("published", binding.published);
        text("target", binding.target);
        text("unsplit", binding.unsplit);
        choice("protocol", binding.transport, transportWords);
    }

    static EntityRef entityNamed(const Context &context, std::string_view text)
    {
        const std::size_t slash = std::min(text.find('/'), text.size());
        for (const auto &[kind, names] : context.names)
            if (toText(kind) == text.substr(0, slash) && slash < text.size())
                return context.find(kind, text.substr(slash + 1));
        return {};
    }

private:
    const YamlNode *take(std::string_view key)
    {
        m_known.insert(key);
        return m_map.find(key);
    }

    void wrongKind(std::string_view key, const YamlNode &node, std::string_view wanted)
    {
        m_context.report(node.mark, fmt::format("{} is {}, not {}", key, wanted, describe(node)));
    }

    bool isScalar(std::string_view key, const YamlNode &node)
    {
        if (node.isScalar())
            return true;
        wrongKind(key, node, "one value");
        return false;
    }

    const YamlNode *scalar(std::string_view key)
    {
        const YamlNode *node = take(key);
        return node && !node->isNull() && isScalar(key, *node) ? node : nullptr;
    }

    template <class Visit>
    void forEachItem(std::string_view key, Visit visit)
    {
        const YamlNode *node = take(key);
        if (!node || node->isNull())
            return;
        if (!node->isSequence()) {
            wrongKind(key, *node, "a list");
            return;
        }
        for (const YamlNode &item : node->items)
            if (isScalar(key, item))
                visit(item);
    }

    template <class Visit>
    void forEachEntry(std::string_view key, Visit visit)
    {
        const YamlNode *node = take(key);
        if (!node || node->isNull())
            return;
        if (!node->isMap()) {
            wrongKind(key, *node, "a map");
            return;
        }
        for (std::size_t i = 0; i < node->keys.size(); ++i)
            visit(node->keys[i], node->items[i]);
    }

    /// A list of names, or a map of names to what else is said.
    template <class Entity, class Visit>
    void bodied(std::string_view key, Visit visit)
    {
        const YamlNode *node = m_map.find(key);
        if (node && node->isSequence()) {
            forEachItem(key, [&](const YamlNode &item) {
                if (const Id<Entity> id = resolve<Entity>(key, item.scalar, item.mark))
                    visit(id, YamlNode{});
            });
            return;
        }
        forEachEntry(key, [&](const YamlNode::Key &name, const YamlNode &body) {
            if (const Id<Entity> id = resolve<Entity>(key, name.text, name.mark))
                visit(id, body);
        });
    }

    template <class Value>
    std::optional<Value> parsed(std::string_view key, const YamlNode &node)
    {
        const auto value = Value::parse(node.scalar);
        if (!value)
            m_context.report(node.mark, fmt::format("\"{}\" makes no sense as one of {}", node.scalar, key));
        return value;
    }

    template <class Entity>
    Id<Entity> resolve(std::string_view key, std::string_view name, Mark mark)
    {
        const EntityKind kind = EntityRef(Id<Entity>{1}).kind;
        const EntityRef found = m_context.find(kind, name);
        if (!found)
            m_context.report(mark, fmt::format("{}: the plan has no {} \"{}\"", key, toText(kind), name));
        return found.as<Entity>();
    }

    template <class Part>
    void keepRest(Part &part, const std::string &what)
    {
        if constexpr (requires { part.extra; }) {
            for (std::size_t i = 0; i < m_map.keys.size(); ++i) {
                if (m_known.contains(m_map.keys[i].text))
                    continue;
                part.extra.set(m_map.keys[i].text, m_map.items[i]);
                m_context.report(m_map.keys[i].mark,
                                 fmt::format("{}: \"{}\" is not known to this version; it is kept", what,
                                             m_map.keys[i].text),
                                 Severity::Warning);
            }
        }
    }

    Context &m_context;
    const YamlNode &m_map;
    std::unordered_set<std::string_view> m_known;
};

void setName(Environment &entity, const std::string &name) { entity.name = name; }
void setName(EnvFile &entity, const std::string &name) { entity.path = name; }
void setName(ComposeFile &entity, const std::string &name) { entity.path = name; }
void setName(Network &entity, const std::string &name) { entity.name = name; }
void setName(Cdn &entity, const std::string &name) { entity.name = name; }
void setName(Node &entity, const std::string &name) { entity.name = name; }
void setName(Service &entity, const std::string &name) { entity.name = name; }
void setName(Route &entity, const std::string &name) { entity.name = name; }
void setName(Zone &entity, const std::string &name) { entity.name = name; }
void setName(TailnetPolicy &entity, const std::string &name) { entity.name = name; }

/// What an entity cannot do without, said at the entity.
void requireParts(Context &, const YamlNode::Key &, const YamlNode &, const auto &) {}

void requireParts(Context &context, const YamlNode::Key &key, const YamlNode &node, const Service &service)
{
    if (!service.node && !node.find("node"))
        context.report(key.mark, fmt::format("service {} stands on no node; add \"node: NAME\"", key.text));
}

constexpr std::array<std::string_view, 13> sections
    = {"environments", "env-files", "compose-files", "networks", "cdns",         "nodes",    "services",
       "links",        "routes",    "zones",         "tailnet-policies", "suppressions", "positions"};

class PlanReader
{
public:
    PlanReader(Context &context, const YamlNode &root) : m_context(context), m_root(root) {}

    Plan read()
    {
        collectNames<Environment>("environments");
        collectNames<EnvFile>("env-files");
        collectNames<ComposeFile>("compose-files");
        collectNames<Network>("networks");
        collectNames<Cdn>("cdns");
        collectNames<Node>("nodes");
        collectNames<Service>("services");
        collectNames<Route>("routes");
        collectNames<Zone>("zones");
        collectNames<TailnetPolicy>("tailnet-policies");

        readSettings();
        readNamed<Environment>("environments");
        readNamed<EnvFile>("env-files");
        readNamed<ComposeFile>("compose-files");
        readNamed<Network>("networks");
        readNamed<Cdn>("cdns");
        readNamed<Node>("nodes");
        readNamed<Service>("services");
        readListed<Link>("links");
        readNamed<Route>("routes");
        readNamed<Zone>("zones");
        readNamed<TailnetPolicy>("tailnet-policies");
        readListed<Suppression>("suppressions");
        readPositions();
        return std::move(m_plan);
    }

private:
    const YamlNode *section(std::string_view name, YamlNode::Kind kind)
    {
        const YamlNode *node = m_root.find(name);
        if (!node || node->isNull())
            return nullptr;
        if (node->kind == kind)
            return node;
        m_context.report(node->mark, fmt::format("{} is {}, not {}", name,
                                                 kind == YamlNode::Kind::Map ? "a map by name" : "a list",
                                                 describe(*node)));
        return nullptr;
    }

    template <class Entity>
    void collectNames(std::string_view name)
    {
        const YamlNode *node = m_root.find(name);
        if (!node || !node->isMap())
            return;
        auto &names = m_context.names[EntityRef(Id<Entity>{1}).kind];
        names.reserve(node->keys.size());
        for (std::size_t i = 0; i < node->keys.size(); ++i)
            names.emplace(node->keys[i].text, static_cast<std::uint32_t>(i + 1));
    }

    void readSettings()
    {
        YamlNode own = YamlNode::map();
        for (std::size_t i = 0; i < m_root.keys.size(); ++i) {
            const std::string &key = m_root.keys[i].text;
            if (key == "portolan" || std::find(sections.begin(), sections.end(), key) != sections.end())
                continue;
            own.keys.push_back(m_root.keys[i]);
            own.items.push_back(m_root.items[i]);
        }
        Settings settings;
        FieldReader::read(m_context, own, settings, "the plan");
        put(std::move(settings));
    }

    template <class Entity>
    void readNamed(std::string_view name)
    {
        const YamlNode *node = section(name, YamlNode::Kind::Map);
        if (!node)
            return;
        for (std::size_t i = 0; i < node->keys.size(); ++i) {
            const YamlNode::Key &key = node->keys[i];
            if (key.text.empty())
                m_context.report(key.mark, fmt::format("a {} has no name", toText(EntityRef(Id<Entity>{1}).kind)));
            Entity entity;
            entity.id = Id<Entity>{static_cast<std::uint32_t>(i + 1)};
            setName(entity, key.text);
            FieldReader::read(m_context, node->items[i], entity,
                              fmt::format("{} {}", toText(EntityRef(entity.id).kind), key.text));
            requireParts(m_context, key, node->items[i], entity);
            put(std::move(entity));
        }
    }

    template <class Entity>
    void readListed(std::string_view name)
    {
        const YamlNode *node = section(name, YamlNode::Kind::Sequence);
        if (!node)
            return;
        for (std::size_t i = 0; i < node->items.size(); ++i) {
            Entity entity;
            entity.id = Id<Entity>{static_cast<std::uint32_t>(i + 1)};
            FieldReader::read(m_context, node->items[i], entity, fmt::format("an item of {}", name));
            put(std::move(entity));
        }
    }

    void readPositions()
    {
        const YamlNode *node = section("positions", YamlNode::Kind::Map);
        if (!node)
            return;
        for (std::size_t i = 0; i < node->keys.size(); ++i)
            readPosition(node->keys[i], node->items[i]);
    }

    /// A position of something that is gone is dropped: it says nothing about meaning.
    void readPosition(const YamlNode::Key &key, const YamlNode &node)
    {
        Placement placement;
        placement.id = FieldReader::entityNamed(m_context, key.text);
        if (!placement.id) {
            m_context.report(key.mark, fmt::format("positions: the plan has no {}; its position is dropped", key.text),
                             Severity::Warning);
            return;
        }
        const std::array<double *, 4> parts = {&placement.x, &placement.y, &placement.width, &placement.height};
        bool wellFormed = node.isSequence() && (node.items.size() == 2 || node.items.size() == 4);
        for (std::size_t i = 0; wellFormed && i < node.items.size(); ++i) {
            const std::string &number = node.items[i].scalar;
            const char *end = number.data() + number.size();
            const auto result = std::from_chars(number.data(), end, *parts[i]);
            wellFormed = result.ec == std::errc{} && result.ptr == end;
        }
        if (wellFormed)
            put(placement);
        else
            m_context.report(node.mark, "a position is [x, y] or [x, y, width, height]");
    }

    template <class Entity>
    void put(Entity entity)
    {
        const auto id = entity.id;
        const Entity *old = m_plan.table<Entity>().find(id);
        Change<Entity>{id, old ? std::optional(*old) : std::nullopt, std::move(entity)}.applyTo(m_plan);
    }

    Context &m_context;
    const YamlNode &m_root;
    Plan m_plan;
};

/// The version comes first: what a newer program wrote may mean something else under the same key.
bool hasReadableVersion(Context &context, const YamlNode &root)
{
    const YamlNode *version = root.find("portolan");
    if (!version || !version->isScalar()) {
        context.report(root.mark, "this is no plan: it does not begin with \"portolan: 1\"");
        return false;
    }
    int number = 0;
    const char *end = version->scalar.data() + version->scalar.size();
    const auto result = std::from_chars(version->scalar.data(), end, number);
    if (result.ec != std::errc{} || result.ptr != end || number < 1) {
        context.report(version->mark, fmt::format("the format version is a number, not \"{}\"", version->scalar));
        return false;
    }
    if (number > formatVersion) {
        context.report(version->mark, fmt::format("this plan has format {}, and this program reads up to {}; a newer "
                                                  "Portolan wrote it",
                                                  number, formatVersion));
        return false;
    }
    return true;
}

} // namespace

PlanReading readPlan(std::string_view file, std::string_view content)
{
    text::YamlReading yaml = text::readYaml(file, content);
    Context context{file, content, std::move(yaml.problems), {}};
    PlanReading reading;
    if (yaml.documents.size() > 1)
        context.report(yaml.documents[1].mark, "a plan is one YAML document, and a second one begins here");
    if (yaml.documents.empty() && !text::hasError(context.problems))
        context.report({1, 1, 0}, "the file is empty, and no plan");
    if (!yaml.documents.empty() && !yaml.documents.front().isMap())
        context.report(yaml.documents.front().mark,
                       fmt::format("a plan is a map, not {}", describe(yaml.documents.front())));
    else if (!yaml.documents.empty() && hasReadableVersion(context, yaml.documents.front()))
        reading.plan = PlanReader(context, yaml.documents.front()).read();
    if (text::hasError(context.problems))
        reading.plan.reset();
    reading.problems = std::move(context.problems);
    return reading;
}

PlanReading readPlanFile(const std::string &path)
{
    auto content = text::readFile(path);
    if (!content)
        return {std::nullopt, {content.error()}};
    return readPlan(path == "-" ? "standard input" : path, *content);
}

} // namespace portolan::plan
