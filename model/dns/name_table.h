#pragma once

#include <array>
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
    /// Adds a name that the table may have already. It is not looked for, but among the last few, nor found,
    /// before unify().
    NameId append(std::string_view name);

    /// Makes appended names known. Gives for each name the first one that equals it, in the order of numbers.
    /// Many names at a time cost less than each for itself: the table is fetched from memory ahead.
    std::vector<NameId> unify();

    std::optional<NameId> find(std::string_view name) const;
    /// Looks for \a count names, faster than for each by itself: \a visit(i, id) gets what find(\a nameAt(i))
    /// would give.
    template <class NameAt, class Visit>
    void findEach(std::size_t count, NameAt nameAt, Visit visit) const;

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

    /// How many names before its turn the place of one is fetched from memory; then its entry; then its
    /// bytes.
    static constexpr std::size_t ahead = 12;
    static constexpr std::size_t entryAhead = 8;
    static constexpr std::size_t bytesAhead = 4;

    static std::uint32_t hashOf(std::string_view name);
    std::optional<NameId> find(std::string_view name, std::uint32_t hash) const;
    void fetchSlot(std::uint32_t hash) const;
    void fetchEntry(std::uint32_t hash) const;
    void fetchBytes(std::uint32_t hash) const;
    std::size_t slotOf(std::string_view name, std::uint32_t hash) const;
    void rehash(std::size_t slots);

    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots;       ///< entry + 1; 0 = free; a power of two of them
    std::array<std::uint32_t, 64> m_recent{}; ///< entry + 1 by hash: zones mention a name again soon or never
};

template <class NameAt, class Visit>
void NameTable::findEach(std::size_t count, NameAt nameAt, Visit visit) const
{
    if (m_slots.empty()) {
        for (std::size_t i = 0; i < count; ++i)
            visit(i, std::nullopt);
        return;
    }
    std::array<std::uint32_t, 16> hashes{}; // of the names ahead, in a ring
    static_assert(ahead < hashes.size());
    for (std::size_t i = 0; i < count + ahead; ++i) {
        if (i < count) {
            const std::uint32_t hash = hashOf(nameAt(i));
            hashes[i % hashes.size()] = hash;
            fetchSlot(hash);
        }
        if (const std::size_t at = i - (ahead - entryAhead); at < count)
            fetchEntry(hashes[at % hashes.size()]);
        if (const std::size_t at = i - (ahead - bytesAhead); at < count)
            fetchBytes(hashes[at % hashes.size()]);
        if (i >= ahead)
            visit(i - ahead, find(nameAt(i - ahead), hashes[(i - ahead) % hashes.size()]));
    }
}

} // namespace portolan::dns
