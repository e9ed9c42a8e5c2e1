#include "model/compose/tree.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
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

namespace {

bool comesBefore(const YamlNode::Key &a, const YamlNode::Key &b)
{
    if (!a.text.empty() && !b.text.empty() && a.text.front() != b.text.front())
        return static_cast<unsigned char>(a.text.front()) < static_cast<unsigned char>(b.text.front());
    return a.text < b.text;
}

/// Puts positions into the order of their keys. Many keys are mostly sorted already but for a few seams,
/// where parts were joined.
void sortByKey(std::span<std::uint32_t> order, const std::vector<YamlNode::Key> &keys)
{
    constexpr std::ptrdiff_t manyKeys = 64;
    constexpr std::size_t fewSeams = 8;
    const auto before = [&keys](std::uint32_t a, std::uint32_t b) {
        return comesBefore(keys[a], keys[b]);
    };
    auto sorted = std::is_sorted_until(order.begin(), order.end(), before);
    if (sorted - order.begin() >= manyKeys)
        for (std::size_t seam = 0; seam < fewSeams && sorted != order.end(); ++seam) {
            const auto end = std::is_sorted_until(sorted, order.end(), before);
            std::inplace_merge(order.begin(), sorted, end, before);
            sorted = end;
        }
    if (sorted != order.end())
        std::sort(order.begin(), order.end(), before);
}

/// Brings the entry at `order[i]` to each i, and uses up the order.
void reorder(YamlNode &map, std::span<std::uint32_t> order)
{
    for (std::uint32_t begin = 0; begin < order.size(); ++begin) {
        if (order[begin] == begin)
            continue;
        // It begins a circle of entries that take one another's places.
        YamlNode::Key key = std::move(map.keys[begin]);
        YamlNode item = std::move(map.items[begin]);
        std::uint32_t at = begin;
        while (order[at] != begin) {
            const std::uint32_t from = std::exchange(order[at], at);
            map.keys[at] = std::move(map.keys[from]);
            map.items[at] = std::move(map.items[from]);
            at = from;
        }
        order[at] = at;
        map.keys[at] = std::move(key);
        map.items[at] = std::move(item);
    }
}

} // namespace

void sortKeys(YamlNode &map)
{
    if (std::is_sorted(map.keys.begin(), map.keys.end(), comesBefore))
        return;
    std::array<std::uint32_t, 64> few; // nearly every map has fewer keys, and needs no memory for their order
    const std::size_t size = map.keys.size();
    std::vector<std::uint32_t> many(size > few.size() ? size : 0);
    const std::span order = many.empty() ? std::span(few).first(size) : std::span(many);
    std::iota(order.begin(), order.end(), 0U);
    sortByKey(order, map.keys);
    reorder(map, order);
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
