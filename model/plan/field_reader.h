#pragma once

#include "model/plan/plan.h"
#include "model/plan/plan_fields.h"
#include "model/plan/port_syntax.h"
#include "model/text/problem.h"

#include <charconv>
#include <fmt/format.h>
#include <limits>
#include <unordered_map>
#include <unordered_set>

/// The reading half of the plan's file format: what turns a map of keys into an entity.
namespace portolan::plan {

/// What reading shares: the names that are known before the first field is read, and the problems found so
/// far.
struct ReadingContext {
    std::string_view file;
    std::string_view content;
    text::Problems problems;
    std::unordered_map<EntityKind, std::unordered_map<std::string_view, std::uint32_t>> names;

    void report(text::Mark mark, std::string message, text::Severity severity = text::Severity::Error)
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
    FieldReader(ReadingContext &context, const text::YamlNode &map)
        : m_context(context)
        , m_map(map)
    {
    }

    /// Reads a part whole: its fields, then what is left over.
    template <class Part>
    static void read(ReadingContext &context, const text::YamlNode &node, Part &part, const std::string &what)
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
        if (const text::YamlNode *node = scalar(key))
            value = node->scalar;
    }

    void texts(std::string_view key, std::vector<std::string> &values)
    {
        forEachItem(key, [&](const text::YamlNode &item) { values.push_back(item.scalar); });
    }

    void sentences(std::string_view key, std::vector<std::string> &values) { texts(key, values); }

    template <class Number>
    void number(std::string_view key, Number &value, Number = 0)
    {
        const text::YamlNode *node = scalar(key);
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
        const text::YamlNode *node = scalar(key);
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
        const text::YamlNode *node = scalar(key);
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
        if (const text::YamlNode *node = scalar(key))
            known = parsed<Value>(key, *node);
    }

    template <class Value>
    void values(std::string_view key, std::vector<Value> &known)
    {
        forEachItem(key, [&](const text::YamlNode &item) {
            if (const auto one = parsed<Value>(key, item))
                known.push_back(*one);
        });
    }

    void ports(std::string_view key, PortRange &range)
    {
        if (const text::YamlNode *node = scalar(key))
            if (const auto known = parsed<PortRange>(key, *node))
                range = *known;
    }

    template <class Entity>
    void ref(std::string_view key, Id<Entity> &id)
    {
        if (const text::YamlNode *node = scalar(key))
            id = resolve<Entity>(key, node->scalar, node->mark);
    }

    template <class Entity>
    void refs(std::string_view key, std::vector<Id<Entity>> &ids)
    {
        forEachItem(key, [&](const text::YamlNode &item) {
            if (const Id<Entity> id = resolve<Entity>(key, item.scalar, item.mark))
                ids.push_back(id);
        });
    }

    void entity(std::string_view key, EntityRef &ref)
    {
        const text::YamlNode *node = scalar(key);
        if (!node)
            return;
        ref = entityNamed(m_context, node->scalar);
        if (!ref)
            m_context.report(node->mark, fmt::format("the plan has no {}", node->scalar));
    }

    /// A reference that says nothing about meaning: where it leads nowhere it is let go of.
    void looseEntity(std::string_view key, EntityRef &ref)
    {
        if (const text::YamlNode *node = scalar(key))
            ref = looselyNamed(key, *node);
    }

    void looseEntities(std::string_view key, std::vector<EntityRef> &refs)
    {
        forEachItem(key, [&](const text::YamlNode &item) {
            if (const EntityRef found = looselyNamed(key, item))
                refs.push_back(found);
        });
    }

    void yaml(std::string_view key, text::YamlNode &node)
    {
        if (const text::YamlNode *found = take(key))
            node = *found;
    }

    void place(std::string_view key, SourcePlace &place)
    {
        const text::YamlNode *node = scalar(key);
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
        const text::YamlNode *node = take(key);
        if (!node || node->isNull())
            return;
        if (!node->isSequence()) {
            wrongKind(key, *node, "a list");
            return;
        }
        for (const text::YamlNode &item : node->items)
            read(m_context, item, list.emplace_back(), fmt::format("an item of {}", key));
    }

    template <class Item>
    void namedItems(std::string_view key, std::vector<Item> &list)
    {
        forEachEntry(key, [&](const text::YamlNode::Key &name, const text::YamlNode &item) {
            list.emplace_back().name = name.text;
            read(m_context, item, list.back(), fmt::format("{} {}", key, name.text));
        });
    }

    template <class Part>
    void child(std::string_view key, std::optional<Part> &part)
    {
        if (const text::YamlNode *node = take(key))
            read(m_context, *node, part.emplace(), std::string(key));
    }

    template <class Part>
    void group(std::string_view key, Part &part)
    {
        if (const text::YamlNode *node = take(key))
            read(m_context, *node, part, std::string(key));
    }

    void pairs(std::string_view key, std::vector<std::pair<std::string, std::string>> &list)
    {
        forEachEntry(key, [&](const text::YamlNode::Key &name, const text::YamlNode &item) {
            if (isScalar(name.text, item))
                list.emplace_back(name.text, item.scalar);
        });
    }

    void variables(std::string_view key, std::vector<EnvVariable> &list)
    {
        forEachEntry(key, [&](const text::YamlNode::Key &name, const text::YamlNode &item) {
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
            reader.text("address", variable.address);
            if (variable.secret && !variable.value.empty()) {
                m_context.report(item.mark,
                                 fmt::format("{} is secret, so its value has no place in a plan", name.text));
                variable.value.clear();
            }
        });
    }

    void includes(std::string_view key, std::vector<Include> &list)
    {
        const text::YamlNode *node = take(key);
        if (!node || node->isNull())
            return;
        if (!node->isSequence()) {
            wrongKind(key, *node, "a list");
            return;
        }
        for (const text::YamlNode &item : node->items) {
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
        bodied<Network>(key, [&](NetworkId id, const text::YamlNode &body) { list.push_back({id, body}); });
    }

    void dependencies(std::string_view key, std::vector<Dependency> &list)
    {
        bodied<Service>(key, [&](ServiceId id, const text::YamlNode &body) { list.push_back({id, body}); });
    }

    void tagOwners(std::string_view key, std::vector<TagOwner> &list)
    {
        const text::YamlNode *node = take(key);
        if (!node || !node->isMap())
            return;
        FieldReader reader(m_context, *node);
        for (const text::YamlNode::Key &tag : node->keys) {
            list.push_back({tag.text, {}});
            reader.texts(tag.text, list.back().owners);
        }
    }

    void portExpression(PortBinding &binding)
    {
        if (const text::YamlNode *line = scalar("port")) {
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

    static EntityRef entityNamed(const ReadingContext &context, std::string_view text)
    {
        const std::size_t slash = std::min(text.find('/'), text.size());
        if (slash < text.size() && text.substr(0, slash) == toText(EntityKind::Settings))
            return SettingsId{1}; // a file holds one plan, whatever it is called
        for (const auto &[kind, names] : context.names)
            if (toText(kind) == text.substr(0, slash) && slash < text.size())
                return context.find(kind, text.substr(slash + 1));
        return {};
    }

private:
    EntityRef looselyNamed(std::string_view key, const text::YamlNode &node)
    {
        const EntityRef found = entityNamed(m_context, node.scalar);
        if (!found)
            m_context.report(node.mark,
                             fmt::format("{}: the plan has no {}; it is left out", key, node.scalar),
                             text::Severity::Warning);
        return found;
    }

    const text::YamlNode *take(std::string_view key)
    {
        m_known.insert(key);
        return m_map.find(key);
    }

    void wrongKind(std::string_view key, const text::YamlNode &node, std::string_view wanted)
    {
        m_context.report(node.mark, fmt::format("{} is {}, not {}", key, wanted, describe(node)));
    }

    bool isScalar(std::string_view key, const text::YamlNode &node)
    {
        if (node.isScalar())
            return true;
        wrongKind(key, node, "one value");
        return false;
    }

    const text::YamlNode *scalar(std::string_view key)
    {
        const text::YamlNode *node = take(key);
        return node && !node->isNull() && isScalar(key, *node) ? node : nullptr;
    }

    template <class Visit>
    void forEachItem(std::string_view key, Visit visit)
    {
        const text::YamlNode *node = take(key);
        if (!node || node->isNull())
            return;
        if (!node->isSequence()) {
            wrongKind(key, *node, "a list");
            return;
        }
        for (const text::YamlNode &item : node->items)
            if (isScalar(key, item))
                visit(item);
    }

    template <class Visit>
    void forEachEntry(std::string_view key, Visit visit)
    {
        const text::YamlNode *node = take(key);
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
        const text::YamlNode *node = m_map.find(key);
        if (node && node->isSequence()) {
            forEachItem(key, [&](const text::YamlNode &item) {
                if (const Id<Entity> id = resolve<Entity>(key, item.scalar, item.mark))
                    visit(id, text::YamlNode{});
            });
            return;
        }
        forEachEntry(key, [&](const text::YamlNode::Key &name, const text::YamlNode &body) {
            if (const Id<Entity> id = resolve<Entity>(key, name.text, name.mark))
                visit(id, body);
        });
    }

    template <class Value>
    std::optional<Value> parsed(std::string_view key, const text::YamlNode &node)
    {
        const auto value = Value::parse(node.scalar);
        if (!value)
            m_context.report(node.mark, fmt::format("\"{}\" makes no sense as one of {}", node.scalar, key));
        return value;
    }

    template <class Entity>
    Id<Entity> resolve(std::string_view key, std::string_view name, text::Mark mark)
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
                                 text::Severity::Warning);
            }
        }
    }

    ReadingContext &m_context;
    const text::YamlNode &m_map;
    std::unordered_set<std::string_view> m_known;
};

} // namespace portolan::plan
