#include "model/text/yaml_key_index.h"

#include <bit>
#include <functional>

namespace portolan::text {

namespace {

/// Up to here, comparing all keys is quicker than hashing one.
constexpr std::size_t shortList = 16;

} // namespace

std::optional<std::size_t> YamlKeyIndex::find(std::span<const YamlNode::Key> keys, std::string_view key)
{
    if (keys.size() <= shortList) {
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (keys[i].text == key)
                return i;
        return std::nullopt;
    }
    take(keys);
    const std::uint32_t position = m_slots[slotOf(keys, key)];
    return position == 0 ? std::nullopt : std::optional<std::size_t>(position - 1);
}

/// Where a key stands, or the free slot where it would.
std::size_t YamlKeyIndex::slotOf(std::span<const YamlNode::Key> keys, std::string_view key) const
{
    const std::size_t last = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(key) & last;
    while (m_slots[slot] != 0 && keys[m_slots[slot] - 1].text != key)
        slot = (slot + 1) & last;
    return slot;
}

void YamlKeyIndex::take(std::span<const YamlNode::Key> keys)
{
    if (keys.size() * 2 > m_slots.size()) {
        m_slots.assign(std::bit_ceil(keys.size() * 4), 0);
        m_taken = 0;
    }
    for (; m_taken < keys.size(); ++m_taken)
        if (std::uint32_t &slot = m_slots[slotOf(keys, keys[m_taken].text)]; slot == 0)
            slot = static_cast<std::uint32_t>(m_taken + 1);
}

} // namespace portolan::text
