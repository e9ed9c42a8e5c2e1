#include "model/firewall/nft_ruleset.h"

#include <algorithm>
#include <charconv>

namespace portolan::firewall {

namespace {

using text::YamlNode;

std::string scalarOf(const YamlNode &map, std::string_view key)
{
    const YamlNode *found = map.find(key);
    return found ? found->scalar : std::string();
}

std::string keyOf(std::string_view family, std::string_view table, std::string_view name)
{
    std::string key(family);
    key.append(1, '\n').append(table).append(1, '\n').append(name);
    return key;
}

NftChain chainFrom(const YamlNode &map)
{
    NftChain chain;
    chain.family = scalarOf(map, "family");
    chain.table = scalarOf(map, "table");
    chain.name = scalarOf(map, "name");
    chain.type = scalarOf(map, "type");
    chain.hook = scalarOf(map, "hook");
    chain.policy = scalarOf(map, "policy");
    const std::string priority = scalarOf(map, "prio");
    std::from_chars(priority.data(), priority.data() + priority.size(), chain.priority);
    chain.mark = map.mark;
    return chain;
}

/// Adds the entities of a list one by one, and finds chains by their names.
class Collector
{
public:
    void add(const YamlNode &entry)
    {
        if (!entry.isMap() || entry.keys.empty())
            return;
        const std::string &kind = entry.keys.front().text;
        const YamlNode &body = entry.items.front();
        if (kind == "add" || kind == "create" || kind == "insert")
            return add(body);
        if (kind == "flush")
            m_ruleset.isFlushed = m_ruleset.isFlushed || body.find("ruleset");
        else if (kind == "chain")
            addChain(body);
        else if (kind == "rule")
            addRule(body);
        else if (kind == "set" || kind == "map")
            m_ruleset.sets[keyOf(scalarOf(body, "family"), scalarOf(body, "table"), scalarOf(body, "name"))] =
                body.find("elem");
    }

    NftRuleset take() && { return std::move(m_ruleset); }

private:
    void addChain(const YamlNode &body)
    {
        NftChain chain = chainFrom(body);
        m_places.emplace(keyOf(chain.family, chain.table, chain.name), m_ruleset.chains.size());
        m_ruleset.chains.push_back(std::move(chain));
    }

    void addRule(const YamlNode &body)
    {
        const auto place =
            m_places.find(keyOf(scalarOf(body, "family"), scalarOf(body, "table"), scalarOf(body, "chain")));
        const YamlNode *statements = body.find("expr");
        if (place != m_places.end() && statements && statements->isSequence())
            m_ruleset.chains[place->second].rules.push_back(
                {statements, scalarOf(body, "comment"), body.mark});
    }

    NftRuleset m_ruleset;
    std::map<std::string, std::size_t> m_places;
};

} // namespace

const NftChain *NftRuleset::find(const NftChain &beside, std::string_view name) const
{
    const auto found = std::find_if(chains.begin(), chains.end(), [&](const NftChain &chain) {
        return chain.family == beside.family && chain.table == beside.table && chain.name == name;
    });
    return found == chains.end() ? nullptr : &*found;
}

const YamlNode *NftRuleset::elementsOf(const NftChain &beside, std::string_view set) const
{
    const auto found = sets.find(keyOf(beside.family, beside.table, set));
    return found == sets.end() ? nullptr : found->second;
}

std::optional<NftRuleset> nftRulesetIn(const YamlNode &root)
{
    const YamlNode *list = root.find("nftables");
    if (!list || !list->isSequence())
        return std::nullopt;
    Collector collector;
    for (const YamlNode &entry : list->items)
        collector.add(entry);
    return std::move(collector).take();
}

} // namespace portolan::firewall
