#include "model/dns/name_table.h"

#include "model/dns/wire_name.h"

#include <cstring>

namespace portolan::dns {

namespace {

constexpr std::size_t smallestTable = 64;

/// A full table would cost steps, a thin one cache misses.
constexpr bool isCrowded(std::size_t names, std::size_t slots)
{
    return names * 4 > slots * 3;
}

} // namespace

/// A hash that does not see the case of letters. It mixes up a few other characters, too, which costs a
/// comparison at most.
std::uint32_t NameTable::hashOf(std::string_view name)
{
    constexpr std::uint64_t caseBits = 0x2020202020202020U;
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    std::uint64_t hash = name.size();
    while (!name.empty()) {
        std::uint64_t part = 0;
        const std::size_t size = std::min<std::size_t>(name.size(), sizeof part);
        std::memcpy(&part, name.data(), size);
        hash = (hash ^ (part | caseBits)) * factor;
        hash ^= hash >> 32U;
        name.remove_prefix(size);
    }
    hash *= factor;
    return static_cast<std::uint32_t>(hash >> 32U);
}

void NameTable::fetchSlot(std::uint32_t hash) const
{
    __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
}

void NameTable::fetchEntry(std::uint32_t hash) const
{
    if (const std::uint32_t entry = m_slots[hash & (m_slots.size() - 1)]; entry != 0)
        __builtin_prefetch(&m_entries[entry - 1]);
}

void NameTable::fetchBytes(std::uint32_t hash) const
{
    if (const std::uint32_t entry = m_slots[hash & (m_slots.size() - 1)]; entry != 0)
        __builtin_prefetch(m_bytes.data() + m_entries[entry - 1].offset);
}

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

NameId NameTable::append(std::string_view name)
{
    const std::uint32_t hash = hashOf(name);
    std::uint32_t &recent = m_recent[hash % m_recent.size()];
    if (recent != 0 && m_entries[recent - 1].hash == hash && (*this)[NameId{recent - 1}] == name)
        return NameId{recent - 1};
    m_entries.push_back(
        {static_cast<std::uint32_t>(m_bytes.size()), hash, static_cast<std::uint8_t>(name.size())});
    m_bytes += name;
    recent = static_cast<std::uint32_t>(m_entries.size());
    return NameId{recent - 1};
}

NameId NameTable::intern(std::string_view name)
{
    if (isCrowded(m_entries.size() + 1, m_slots.size()))
        rehash(std::max(smallestTable, m_slots.size() * 2));
    std::uint32_t &entry = m_slots[slotOf(name, hashOf(name))];
    if (entry == 0)
        entry = static_cast<std::uint32_t>(append(name)) + 1;
    return NameId{entry - 1};
}

std::vector<NameId> NameTable::unify()
{
    std::size_t slots = smallestTable;
    while (isCrowded(m_entries.size(), slots))
        slots *= 2;
    m_slots.assign(slots, 0);
    std::vector<NameId> first(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (i + ahead < m_entries.size())
            fetchSlot(m_entries[i + ahead].hash);
        const Entry &entry = m_entries[i];
        std::uint32_t &slot =
            m_slots[slotOf(std::string_view(m_bytes).substr(entry.offset, entry.size), entry.hash)];
        if (slot == 0)
            slot = static_cast<std::uint32_t>(i + 1);
        first[i] = NameId{slot - 1};
    }
    return first;
}

std::optional<NameId> NameTable::find(std::string_view name, std::uint32_t hash) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::uint32_t entry = m_slots[slotOf(name, hash)];
    return entry != 0 ? std::optional(NameId{entry - 1}) : std::nullopt;
}

std::optional<NameId> NameTable::find(std::string_view name) const
{
    return find(name, hashOf(name));
}

void NameTable::reserve(std::size_t names)
{
    constexpr std::size_t commonLength = 20;
    m_entries.reserve(names);
    m_bytes.reserve(names * commonLength);
}

void NameTable::rehash(std::size_t slots)
{
    m_slots.assign(slots, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        std::uint32_t &slot =
            m_slots[slotOf(std::string_view(m_bytes).substr(entry.offset, entry.size), entry.hash)];
        if (slot == 0)
            slot = static_cast<std::uint32_t>(i + 1);
    }
}

} // namespace portolan::dns
