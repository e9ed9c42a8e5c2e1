#pragma once

#include <bit>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace portolan::compose {

/// Values for a few keys, which outlive the table: filled once, and asked for every key of every service.
template <class Value>
class KeyTable
{
public:
    /// The value of a key, which is made where there is none.
    Value &operator[](std::string_view key)
    {
        if (Value *known = find(key))
            return *known;
        m_entries.emplace_back(key, Value());
        if (4 * m_entries.size() > m_slots.size())
            growSlots();
        else
            freeSlot(key) = static_cast<std::uint16_t>(m_entries.size());
        return m_entries.back().second;
    }

    const Value *find(std::string_view key) const
    {
        if (m_slots.empty())
            return nullptr;
        for (std::size_t slot = hash(key);; ++slot) {
            const std::uint16_t position = m_slots[slot & (m_slots.size() - 1)];
            if (position == 0)
                return nullptr;
            if (m_entries[position - 1].first == key)
                return &m_entries[position - 1].second;
        }
    }

private:
    Value *find(std::string_view key)
    {
        return const_cast<Value *>(std::as_const(*this).find(key)); // the table itself is not const here
    }

    /// Length and three letters: enough to tell the keys of the Compose specification apart.
    static std::size_t hash(std::string_view key)
    {
        if (key.empty())
            return 0;
        const auto letter = [key](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(key[at]));
        };
        return key.size() * 37 + letter(0) * 5 + letter(key.size() / 2) * 11 + letter(key.size() - 1) * 23;
    }

    std::uint16_t &freeSlot(std::string_view key)
    {
        std::size_t slot = hash(key);
        while (m_slots[slot & (m_slots.size() - 1)] != 0)
            ++slot;
        return m_slots[slot & (m_slots.size() - 1)];
    }

    void growSlots()
    {
        m_slots.assign(std::bit_ceil(8 * m_entries.size()), 0);
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            freeSlot(m_entries[i].first) = static_cast<std::uint16_t>(i + 1);
    }

    std::vector<std::pair<std::string_view, Value>> m_entries;
    std::vector<std::uint16_t> m_slots; ///< positions from 1, 0 where free; a power of two, most of it free
};

} // namespace portolan::compose
