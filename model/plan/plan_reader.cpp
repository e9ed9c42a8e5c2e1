#include "model/plan/plan_reader.h"

#include "model/plan/field_reader.h"
#include "model/plan/transaction.h"
#include "model/text/file.h"
#include "model/text/yaml_reader.h"

#include <array>
#include <charconv>

namespace portolan::plan {

namespace {

using text::Severity;
using text::YamlNode;

void setName(Environment &entity, const std::string &name)
{
    entity.name = name;
}
void setName(EnvFile &entity, const std::string &name)
{
    entity.path = name;
}
void setName(ComposeFile &entity, const std::string &name)
{
    entity.path = name;
}
void setName(Network &entity, const std::string &name)
{
    entity.name = name;
}
void setName(Cdn &entity, const std::string &name)
{
    entity.name = name;
}
void setName(Node &entity, const std::string &name)
{
    entity.name = name;
}
void setName(Service &entity, const std::string &name)
{
    entity.name = name;
}
void setName(Route &entity, const std::string &name)
{
    entity.name = name;
}
void setName(Zone &entity, const std::string &name)
{
    entity.name = name;
}
void setName(TailnetPolicy &entity, const std::string &name)
{
    entity.name = name;
}
void setName(Note &entity, const std::string &name)
{
    entity.name = name;
}
void setName(Group &entity, const std::string &name)
{
    entity.name = name;
}

/// What an entity cannot do without, said at the entity.
void requireParts(ReadingContext &, const YamlNode::Key &, const YamlNode &, const auto &) {}

void requireParts(ReadingContext &context, const YamlNode::Key &key, const YamlNode &node,
                  const Service &service)
{
    if (!service.node && !node.find("node"))
        context.report(key.mark, fmt::format("service {} stands on no node; add \"node: NAME\"", key.text));
}

constexpr std::array<std::string_view, 15> sections = {
    "environments",     "env-files",    "compose-files", "networks", "cdns",  "nodes",
    "services",         "links",        "routes",        "zones",    "notes", "groups",
    "tailnet-policies", "suppressions", "positions"};

class PlanReader
{
public:
    PlanReader(ReadingContext &context, const YamlNode &root)
        : m_context(context)
        , m_root(root)
    {
    }

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
        collectNames<Note>("notes");
        collectNames<Group>("groups");

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
        readNamed<Note>("notes");
        readNamed<Group>("groups");
        keepSoundNotes();
        keepSoundGroups();
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
                m_context.report(key.mark,
                                 fmt::format("a {} has no name", toText(EntityRef(Id<Entity>{1}).kind)));
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

    text::Mark keyOf(std::string_view section, std::size_t row) const
    {
        return m_root.find(section)->keys[row].mark;
    }

    /// What cannot be in notes and groups is left out, as positions of what is gone are: it says nothing
    /// about meaning, and may come of a merge.
    void keepSoundNotes()
    {
        const Plan read = m_plan;
        for (const Note &note : read.notes()) {
            if (!note.anchor || canHaveNotes(note.anchor.kind))
                continue;
            m_context.report(keyOf("notes", read.notes().rowOf(note.id)),
                             fmt::format("note {} is about a {}, which has no notes; it stands free",
                                         note.name, toText(note.anchor.kind)),
                             Severity::Warning);
            Note loose = note;
            loose.anchor = {};
            put(std::move(loose));
        }
    }

    void keepSoundGroups()
    {
        const Plan read = m_plan;
        std::unordered_map<EntityRef, std::string_view> groupOfMember;
        for (const Group &group : read.groups()) {
            const text::Mark mark = keyOf("groups", read.groups().rowOf(group.id));
            Group sound = group;
            std::erase_if(sound.members, [&](EntityRef member) {
                const auto [first, isNew] = groupOfMember.emplace(member, group.name);
                if (isNew && canBeGrouped(member.kind))
                    return false;
                const std::string reason =
                    isNew ? "cannot be in a group" : fmt::format("is in group {} already", first->second);
                m_context.report(mark,
                                 fmt::format("group {}: {} {}; it is left out", group.name,
                                             toText(m_plan, member), reason),
                                 Severity::Warning);
                return true;
            });
            if (!sound.members.empty()) {
                put(std::move(sound));
                continue;
            }
            m_context.report(mark, fmt::format("group {} has no members; it is dropped", group.name),
                             Severity::Warning);
            Change<Group>{group.id, group, std::nullopt}.applyTo(m_plan);
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

    /// Links have no name of their own, and are called by what they join.
    EntityRef linkNamed(std::string_view text) const
    {
        if (text.starts_with(toText(EntityKind::Link)))
            for (const Link &link : m_plan.links())
                if (toText(m_plan, link.id) == text)
                    return link.id;
        return {};
    }

    /// A position of something that is gone is dropped: it says nothing about meaning.
    void readPosition(const YamlNode::Key &key, const YamlNode &node)
    {
        Placement placement;
        placement.id = FieldReader::entityNamed(m_context, key.text);
        if (!placement.id)
            placement.id = linkNamed(key.text);
        if (!placement.id) {
            m_context.report(key.mark,
                             fmt::format("positions: the plan has no {}; its position is dropped", key.text),
                             Severity::Warning);
            return;
        }
        const std::array<double *, 4> parts = {&placement.x, &placement.y, &placement.width,
                                               &placement.height};
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

    ReadingContext &m_context;
    const YamlNode &m_root;
    Plan m_plan;
};

/// The version comes first: what a newer program wrote may mean something else under the same key.
bool hasReadableVersion(ReadingContext &context, const YamlNode &root)
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
        context.report(version->mark,
                       fmt::format("the format version is a number, not \"{}\"", version->scalar));
        return false;
    }
    if (number > formatVersion) {
        context.report(version->mark,
                       fmt::format("this plan has format {}, and this program reads up to {}; a newer "
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
    ReadingContext context{file, content, std::move(yaml.problems), {}};
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
