#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::dns {

/// The number of a name in its table.
enum class NameId : std::uint32_t {};

/// Wire names, each once in whatever case; the first spelling is the one that is kept.
class NameTable
{
public:
    NameId intern(std::string_view name);
    /// Adds a name that the table may have already. It is not looked for, nor found, before unify().
    NameId append(std::string_view name);

    /// Makes appended names known. Gives for each name the first one that equals it, in the order of numbers.
    /// Many names at a time cost less than each for itself: the table is fetched from memory ahead.
    std::vector<NameId> unify();

    std::optional<NameId> find(std::string_view name) const;

    std::string_view operator[](NameId id) const
    {
        const Entry &entry = m_entries[static_cast<std::uint32_t>(id)];
        return std::string_view(m_bytes).substr(entry.offset, entry.size);
    }
    std::size_t size() const { return m_entries.size(); }

    /// Room for so many names, of common length.
    void reserve(std::size_t names);

private:
    struct Entry {
        std::uint32_t offset;
        std::uint32_t hash;
        std::uint8_t size;
    };

    std::size_t slotOf(std::string_view name, std::uint32_t hash) const;
    void rehash(std::size_t slots);

    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< entry + 1; 0 = free; a power of two of them
};

} // namespace portolan::dns
