#include "model/compose/tree.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace portolan::compose {

using text::YamlNode;

YamlNode *KeyIndex::find(std::string_view key)
{
    const auto position = m_index.find(m_map.keys, key);
    return position ? &m_map.items[*position] : nullptr;
}

void KeyIndex::set(const YamlNode::Key &key, YamlNode value)
{
    if (YamlNode *found = find(key.text)) {
        *found = std::move(value);
        return;
    }
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
    const auto before = [](const YamlNode::Key &a, const YamlNode::Key &b) {
        return a.text < b.text;
    };
    if (std::is_sorted(map.keys.begin(), map.keys.end(), before))
        return;
    std::vector<std::size_t> order(map.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return before(map.keys[a], map.keys[b]); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::size_t at = i; // goes round the circle of entries that take one another's places
        while (order[at] != i) {
            const std::size_t from = std::exchange(order[at], at);
            std::swap(map.keys[at], map.keys[from]);
            std::swap(map.items[at], map.items[from]);
            at = from;
        }
        order[at] = at;
    }
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
