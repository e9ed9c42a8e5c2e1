#include "model/compose/tree.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace portolan::compose {

using text::YamlNode;

KeyIndex::KeyIndex(YamlNode &map)
    : m_map(map)
{
    m_positions.reserve(map.keys.size());
    for (std::size_t i = 0; i < map.keys.size(); ++i)
        m_positions.emplace(map.keys[i].text, i);
}

YamlNode *KeyIndex::find(std::string_view key)
{
    const auto found = m_positions.find(std::string(key));
    return found == m_positions.end() ? nullptr : &m_map.items[found->second];
}

void KeyIndex::set(const YamlNode::Key &key, YamlNode value)
{
    if (YamlNode *found = find(key.text)) {
        *found = std::move(value);
        return;
    }
    m_positions.emplace(key.text, m_map.keys.size());
    m_map.keys.push_back(key);
    m_map.items.push_back(std::move(value));
}

std::string_view textOf(const YamlNode *node)
{
    return node && node->isScalar() ? std::string_view(node->scalar) : std::string_view();
}

const YamlNode *mapIn(const YamlNode &node, std::string_view key)
{
    const YamlNode *found = node.find(key);
    return found && found->isMap() ? found : nullptr;
}

YamlNode *mapIn(YamlNode &node, std::string_view key)
{
    return const_cast<YamlNode *>(mapIn(std::as_const(node), key)); // the node itself is not const here
}

void sortKeys(YamlNode &map)
{
    std::vector<std::size_t> order(map.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&map](std::size_t a, std::size_t b) { return map.keys[a].text < map.keys[b].text; });
    YamlNode sorted = YamlNode::map();
    sorted.mark = map.mark;
    sorted.keys.reserve(order.size());
    sorted.items.reserve(order.size());
    for (const std::size_t i : order) {
        sorted.keys.push_back(std::move(map.keys[i]));
        sorted.items.push_back(std::move(map.items[i]));
    }
    map = std::move(sorted);
}

YamlNode textAt(text::Mark mark, std::string text)
{
    YamlNode node = YamlNode::quoted(std::move(text));
    node.mark = mark;
    return node;
}

Cut cut(std::string_view text, char sign)
{
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos)
        return {text, {}, false};
    return {text.substr(0, at), text.substr(at + 1), true};
}

} // namespace portolan::compose
