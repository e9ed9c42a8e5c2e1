#include "model/export/merge.h"

#include "model/text/yaml_alignment.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace portolan::exports {

namespace {

using text::YamlNode;
using Node = const YamlNode *; ///< none = not there
using Position = std::optional<std::size_t>;

/// Lists that say one thing with all of their items together. Source: Compose specification, services.
constexpr std::array<std::string_view, 6> wholeLists = {"command", "entrypoint", "test",
                                                        "dns",     "dns_search", "env_file"};
/// Lists of `KEY=VALUE`, of which each key counts once. Source: Compose specification, merge.
constexpr std::array<std::string_view, 6> keyedLists = {"environment", "labels",      "args",
                                                        "sysctls",     "annotations", "extra_hosts"};

template <class Names>
bool isAmong(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool areSame(Node one, Node other)
{
    return one && other ? text::saySame(*one, *other) : one == other;
}

bool areBoth(YamlNode::Kind kind, Node disk, Node plan)
{
    return disk && plan && disk->kind == kind && plan->kind == kind && disk->tag == plan->tag;
}

std::optional<YamlNode> copied(Node node)
{
    return node ? std::optional(*node) : std::nullopt;
}

std::optional<std::string> shown(Node node)
{
    return node ? std::optional(text::writeYamlFlow(*node, {})) : std::nullopt;
}

std::string_view keyOf(const YamlNode &item)
{
    return std::string_view(item.scalar).substr(0, item.scalar.find('='));
}

/// Which item of another list each item is.
std::vector<Position> pairsByKey(const std::vector<YamlNode> &items, const std::vector<YamlNode> &others)
{
    std::unordered_map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < others.size(); ++i)
        positions.emplace(keyOf(others[i]), i);
    std::vector<Position> pairs(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto found = positions.find(keyOf(items[i])); found != positions.end()) {
            pairs[i] = found->second;
            positions.erase(found);
        }
    return pairs;
}

std::vector<Position> pairsByLikeness(const std::vector<YamlNode> &items, const std::vector<YamlNode> &others)
{
    const text::YamlAlignment alignment = text::align(items, others);
    std::vector<Position> pairs = alignment.newOf;
    for (std::size_t i = 0; i < others.size(); ++i)
        if (const Position from = alignment.movedFrom[i])
            pairs[*from] = i;
    return pairs;
}

/// Items that come in at their place: behind the one that stands before them in their own version.
class Sequence
{
public:
    void append(YamlNode node, Position inPlan) { m_entries.push_back({std::move(node), inPlan}); }

    void insert(YamlNode node, std::size_t inPlan)
    {
        auto at = inPlan == 0 ? m_entries.begin() : m_entries.end();
        for (auto entry = m_entries.begin(); inPlan > 0 && entry != m_entries.end(); ++entry)
            if (entry->inPlan == inPlan - 1)
                at = std::next(entry);
        m_entries.insert(at, {std::move(node), inPlan});
    }

    std::vector<YamlNode> take() &&
    {
        std::vector<YamlNode> nodes;
        for (Entry &entry : m_entries)
            nodes.push_back(std::move(entry.node));
        return nodes;
    }

private:
    struct Entry {
        YamlNode node;
        Position inPlan;
    };
    std::vector<Entry> m_entries;
};

/// A map whose keys are found in constant time.
class Keys
{
public:
    explicit Keys(Node map)
        : m_map(map)
    {
        if (map && map->isMap())
            for (std::size_t i = 0; i < map->keys.size(); ++i)
                m_positions.emplace(map->keys[i].text, i);
    }

    Node find(const std::string &key) const
    {
        const auto found = m_positions.find(key);
        return found == m_positions.end() ? nullptr : &m_map->items[found->second];
    }

private:
    Node m_map;
    std::unordered_map<std::string_view, std::size_t> m_positions;
};

class Merger
{
public:
    Merger(bool hasBase, const Choices &choices)
        : m_hasBase(hasBase)
        , m_choices(choices)
    {
    }

    std::optional<YamlNode> merge(Node base, Node disk, Node plan)
    {
        if (areSame(disk, plan) || (m_hasBase && areSame(base, plan)))
            return copied(disk);
        if (m_hasBase && areSame(base, disk))
            return copied(plan);
        if (areBoth(YamlNode::Kind::Map, disk, plan))
            return mergeMaps(base, *disk, *plan);
        if (areBoth(YamlNode::Kind::Sequence, disk, plan) && m_hasBase && (!base || base->isSequence()) &&
            (m_path.empty() || !isAmong(wholeLists, m_path.back())))
            return mergeLists(base ? *base : YamlNode::sequence(), *disk, *plan);
        return decide(base, disk, plan);
    }

    std::vector<Conflict> takeConflicts() { return std::move(m_conflicts); }

private:
    std::optional<YamlNode> decide(Node base, Node disk, Node plan)
    {
        const std::string item = text::toText(m_path);
        const auto chosen = choiceFor(item);
        m_conflicts.push_back(
            {item, disk ? disk->mark : text::Mark(), shown(base), shown(disk), shown(plan), chosen});
        return copied(chosen == Side::Plan ? plan : disk);
    }

    /// The choice that names the most of the way to an item.
    std::optional<Side> choiceFor(std::string_view item) const
    {
        auto best = m_choices.end();
        for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice)
            if (isWithin(item, choice->first) &&
                (best == m_choices.end() || best->first.size() < choice->first.size()))
                best = choice;
        return best == m_choices.end() ? std::nullopt : std::optional(best->second);
    }

    std::optional<YamlNode> mergeAt(std::string step, Node base, Node disk, Node plan)
    {
        m_path.push_back(std::move(step));
        auto merged = merge(base, disk, plan);
        m_path.pop_back();
        return merged;
    }

    YamlNode mergeMaps(Node base, const YamlNode &disk, const YamlNode &plan)
    {
        const Keys inBase(base);
        const Keys inDisk(&disk);
        const Keys inPlan(&plan);
        std::vector<std::vector<std::size_t>> following(disk.items.size() +
                                                        1); // new in the plan, behind which of the disk's
        std::size_t place = 0;
        for (std::size_t i = 0; i < plan.keys.size(); ++i) {
            if (const Node here = inDisk.find(plan.keys[i].text))
                place = static_cast<std::size_t>(here - disk.items.data()) + 1;
            else
                following[place].push_back(i);
        }
        YamlNode merged = YamlNode::map(disk.style);
        merged.tag = disk.tag;
        const auto add = [&](const YamlNode::Key &key, Node onDisk, Node planned) {
            if (auto value = mergeAt(key.text, inBase.find(key.text), onDisk, planned)) {
                merged.keys.push_back(key);
                merged.items.push_back(std::move(*value));
            }
        };
        for (std::size_t i = 0; i < following.size(); ++i) {
            if (i > 0)
                add(disk.keys[i - 1], &disk.items[i - 1], inPlan.find(disk.keys[i - 1].text));
            for (const std::size_t added : following[i])
                add(plan.keys[added], nullptr, &plan.items[added]);
        }
        return merged;
    }

    YamlNode mergeLists(const YamlNode &base, const YamlNode &disk, const YamlNode &plan)
    {
        const bool isKeyed = !m_path.empty() && isAmong(keyedLists, m_path.back());
        const auto pairs = isKeyed ? pairsByKey : pairsByLikeness;
        const std::vector<Position> inDisk = pairs(base.items, disk.items);
        const std::vector<Position> inPlan = pairs(base.items, plan.items);
        std::vector<Position> baseOfDisk(disk.items.size());
        std::vector<bool> isPlanned(plan.items.size(), false); // it is another version of something
        for (std::size_t i = 0; i < base.items.size(); ++i) {
            if (inDisk[i])
                baseOfDisk[*inDisk[i]] = i;
            if (inPlan[i])
                isPlanned[*inPlan[i]] = true;
        }
        Sequence merged;
        for (std::size_t j = 0; j < disk.items.size(); ++j) {
            const YamlNode &item = disk.items[j];
            const Position planned =
                baseOfDisk[j] ? inPlan[*baseOfDisk[j]] : newTwin(item, plan, isPlanned, isKeyed);
            const std::string step = '[' + (isKeyed ? std::string(keyOf(item)) : std::to_string(j)) + ']';
            if (auto value = mergeAt(step, baseOfDisk[j] ? &base.items[*baseOfDisk[j]] : nullptr, &item,
                                     planned ? &plan.items[*planned] : nullptr))
                merged.append(std::move(*value), planned);
        }
        for (std::size_t i = 0; i < base.items.size(); ++i)
            if (!inDisk[i]) {
                const std::string step =
                    '[' + (isKeyed ? std::string(keyOf(base.items[i])) : std::to_string(i)) + ']';
                if (auto value =
                        mergeAt(step, &base.items[i], nullptr, inPlan[i] ? &plan.items[*inPlan[i]] : nullptr))
                    merged.insert(std::move(*value), inPlan[i].value_or(i));
            }
        for (std::size_t k = 0; k < plan.items.size(); ++k)
            if (!isPlanned[k])
                merged.insert(plan.items[k], k);
        YamlNode list = YamlNode::sequence(disk.style);
        list.tag = disk.tag;
        list.items = std::move(merged).take();
        return list;
    }

    /// The plan's new item that is the same as one that is new on disk.
    static Position newTwin(const YamlNode &item, const YamlNode &plan, std::vector<bool> &isPlanned,
                            bool isKeyed)
    {
        for (std::size_t k = 0; k < plan.items.size(); ++k)
            if (!isPlanned[k] &&
                (text::saySame(item, plan.items[k]) || (isKeyed && keyOf(item) == keyOf(plan.items[k])))) {
                isPlanned[k] = true;
                return k;
            }
        return std::nullopt;
    }

    bool m_hasBase;
    const Choices &m_choices;
    text::YamlPath m_path;
    std::vector<Conflict> m_conflicts;
};

std::optional<std::string> valueIn(const Variables &variables, const std::string &name)
{
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
}

YamlNode treeOf(const Variables &variables)
{
    YamlNode tree = YamlNode::map();
    for (const auto &[name, value] : variables) {
        tree.keys.push_back({name, {}, text::YamlStyle::Plain});
        tree.items.push_back(YamlNode::quoted(value));
    }
    return tree;
}

} // namespace

bool isWithin(std::string_view item, std::string_view other)
{
    return item.starts_with(other) && (other.empty() || item.size() == other.size() ||
                                       item[other.size()] == '.' || item[other.size()] == '[');
}

YamlMerge mergeYaml(const YamlNode *base, const YamlNode &disk, const YamlNode &plan, const Choices &choices)
{
    Merger merger(base != nullptr, choices);
    auto tree = merger.merge(base, &disk, &plan);
    return {std::move(tree).value_or(YamlNode()), merger.takeConflicts()};
}

VariableMerge mergeVariables(const Variables *base, const Variables &disk, const Variables &plan,
                             const Choices &choices)
{
    const YamlNode baseTree = base ? treeOf(*base) : YamlNode();
    YamlMerge merge = mergeYaml(base ? &baseTree : nullptr, treeOf(disk), treeOf(plan), choices);
    VariableMerge merged;
    for (std::size_t i = 0; i < merge.tree.keys.size(); ++i)
        merged.variables[merge.tree.keys[i].text] = merge.tree.items[i].scalar;
    for (Conflict &conflict : merge.conflicts) {
        conflict.base = base ? valueIn(*base, conflict.item) : std::nullopt;
        conflict.disk = valueIn(disk, conflict.item);
        conflict.plan = valueIn(plan, conflict.item);
    }
    merged.conflicts = std::move(merge.conflicts);
    return merged;
}

} // namespace portolan::exports
