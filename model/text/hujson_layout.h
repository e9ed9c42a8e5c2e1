#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace portolan::text {

/// Where the parts of a HuJSON value stand, in bytes from the beginning of the text.
struct HujsonLayout {
    /// A member of an object or an element of a list.
    struct Entry {
        std::size_t begin = 0;      ///< of its key, or of the value in a list
        std::size_t end = 0;        ///< behind its value
        std::size_t afterComma = 0; ///< behind its comma; equals `end` where it has none

        bool hasComma() const { return afterComma != end; }
    };

    std::size_t begin = 0;
    std::size_t end = 0;
    bool isCollection = false;
    std::vector<Entry> entries;
    std::vector<HujsonLayout> values; ///< of the entries
};

/// The layout of a text that readHujson accepts, which is taken for granted.
HujsonLayout layOutHujson(std::string_view text);

/// The first byte from \a at on that belongs to no white space or comment; the text's size at the end.
std::size_t skipHujsonExtra(std::string_view text, std::size_t at);

} // namespace portolan::text
