#include "model/plan/named_difference.h"

#include "model/plan/plan_writer.h"

#include <algorithm>
#include <map>

namespace portolan::plan {

namespace {

using text::YamlNode;
using Kind = EntityDifference::Kind;

/// What tells an entity from others of its kind, in both plans.
template <class Entity>
std::string keyOf(const Plan &plan, const Entity &entity)
{
    return toText(plan, entity.id);
}

/// A plan has one, whatever it is called.
std::string keyOf(const Plan &, const Settings &)
{
    return "plan";
}

/// What it accepts is its name.
std::string keyOf(const Plan &plan, const Suppression &suppression)
{
    return "suppression of " + suppression.rule + " at " + toText(plan, suppression.entity) +
           (suppression.field.empty() ? std::string() : ' ' + suppression.field);
}

std::vector<std::string> differingFields(const YamlNode &a, const YamlNode &b)
{
    std::vector<std::string> fields;
    for (std::size_t i = 0; i < a.keys.size(); ++i) {
        const YamlNode *other = b.find(a.keys[i].text);
        if (!other || !(*other == a.items[i]))
            fields.push_back(a.keys[i].text);
    }
    for (const YamlNode::Key &key : b.keys)
        if (!a.find(key.text))
            fields.push_back(key.text);
    return fields;
}

template <class Entity>
void compare(const Plan &older, const Plan &newer, std::vector<EntityDifference> &differences)
{
    std::map<std::string, const Entity *> known;
    for (const Entity &entity : newer.table<Entity>())
        known.emplace(keyOf(newer, entity), &entity);
    std::map<std::string, bool> isOld;
    for (const Entity &entity : older.table<Entity>()) {
        const std::string key = keyOf(older, entity);
        isOld[key] = true;
        const auto other = known.find(key);
        if (other == known.end()) {
            differences.push_back({Kind::Removed, key, {}});
            continue;
        }
        auto fields = differingFields(toYaml(older, entity.id), toYaml(newer, other->second->id));
        if (!fields.empty())
            differences.push_back({Kind::Changed, key, std::move(fields)});
    }
    for (const Entity &entity : newer.table<Entity>())
        if (const std::string key = keyOf(newer, entity); !isOld.contains(key))
            differences.push_back({Kind::Added, key, {}});
}

} // namespace

std::vector<EntityDifference> namedDifference(const Plan &older, const Plan &newer)
{
    std::vector<EntityDifference> differences;
    compare<Settings>(older, newer, differences);
    compare<Environment>(older, newer, differences);
    compare<EnvFile>(older, newer, differences);
    compare<ComposeFile>(older, newer, differences);
    compare<Network>(older, newer, differences);
    compare<Cdn>(older, newer, differences);
    compare<Node>(older, newer, differences);
    compare<Service>(older, newer, differences);
    compare<Link>(older, newer, differences);
    compare<Route>(older, newer, differences);
    compare<Zone>(older, newer, differences);
    compare<TailnetPolicy>(older, newer, differences);
    compare<Suppression>(older, newer, differences);
    compare<Note>(older, newer, differences);
    compare<Group>(older, newer, differences);
    return differences;
}

} // namespace portolan::plan
