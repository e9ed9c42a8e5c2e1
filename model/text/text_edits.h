#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::text {

/// The part in which two texts differ: the bytes [begin, oldEnd) of one are the bytes [begin, newEnd) of the
/// other.
struct TextChange {
    std::size_t begin = 0;
    std::size_t oldEnd = 0;
    std::size_t newEnd = 0;
};
TextChange changeBetween(std::string_view before, std::string_view after);

/// Changes to a text, told by offsets in the text as it was.
///
/// What is erased may overlap; what is inserted at one place keeps the order in which it came, and stands
/// before what is erased from there on.
class TextEdits
{
public:
    void insert(std::size_t at, std::string text);
    void erase(std::size_t begin, std::size_t end);
    void replace(std::size_t begin, std::size_t end, std::string text);

    bool isEmpty() const { return m_edits.empty(); }
    std::size_t size() const { return m_edits.size(); }

    std::string appliedTo(std::string_view text) const;

    /// The position, in the order of their making, of the last edit that stands at or before an offset of the
    /// text as it became; size() when there is none.
    std::size_t editBefore(std::size_t offset) const;

private:
    struct Edit {
        std::size_t begin;
        std::size_t end;
        std::string text;
    };

    std::vector<std::size_t> inOrder() const;

    std::vector<Edit> m_edits;
};

} // namespace portolan::text
