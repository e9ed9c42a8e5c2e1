#include "model/dns/name_table.h"

#include "model/dns/wire_name.h"

#include <cstring>

namespace portolan::dns {

namespace {

/// A hash that does not see the case of letters. It mixes up a few other characters, too, which costs a
/// comparison at most.
std::uint32_t hashOf(std::string_view name)
{
    constexpr std::uint64_t caseBits = 0x2020202020202020U;
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    std::uint64_t hash = name.size();
    while (!name.empty()) {
        std::uint64_t part = 0;
        const std::size_t size = std::min<std::size_t>(name.size(), sizeof part);
        std::memcpy(&part, name.data(), size);
        hash = (hash ^ (part | caseBits)) * factor;
        hash ^= hash >> 29U;
        name.remove_prefix(size);
    }
    return static_cast<std::uint32_t>(hash >> 16U);
}

} // namespace

std::size_t NameTable::slotOf(std::string_view name, std::uint32_t hash) const
{
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && sameName(std::string_view(m_bytes).substr(entry.offset, entry.size), name))
            break;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return slot;
}

NameId NameTable::intern(std::string_view name)
{
    if (m_entries.size() * 2 >= m_slots.size())
        grow();
    const std::uint32_t hash = hashOf(name);
    const std::size_t slot = slotOf(name, hash);
    if (m_slots[slot] == 0) {
        m_entries.push_back(
            {static_cast<std::uint32_t>(m_bytes.size()), hash, static_cast<std::uint8_t>(name.size())});
        m_bytes += name;
        m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
    }
    return NameId{m_slots[slot] - 1};
}

std::optional<NameId> NameTable::find(std::string_view name) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::uint32_t entry = m_slots[slotOf(name, hashOf(name))];
    return entry != 0 ? std::optional(NameId{entry - 1}) : std::nullopt;
}

void NameTable::grow()
{
    constexpr std::size_t smallest = 64;
    m_slots.assign(std::max(smallest, m_slots.size() * 4), 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t slot = m_entries[i].hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

} // namespace portolan::dns
