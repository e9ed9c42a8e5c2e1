#pragma once

#include "model/text/yaml_node.h"

#include <optional>
#include <span>

namespace portolan::text {

/// Finds keys in constant time, in a list of keys that grows at its end alone. A short list is searched as
/// it is.
class YamlKeyIndex
{
public:
    /// The position of a key in \a keys, which are those of the call before, and more.
    std::optional<std::size_t> find(std::span<const YamlNode::Key> keys, std::string_view key);

private:
    std::size_t slotOf(std::span<const YamlNode::Key> keys, std::string_view key) const;
    void take(std::span<const YamlNode::Key> keys);

    std::vector<std::uint32_t> m_slots; ///< positions from 1, 0 where free; a power of two, half of it free
    std::size_t m_taken = 0;
};

} // namespace portolan::text
