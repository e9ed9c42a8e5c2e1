#include "model/text/utf8.h"

#include <cstdint>
#include <cstring>

namespace portolan::text {

std::size_t asciiPrefix(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t length = 0;
    for (std::uint64_t eight = 0; length + sizeof eight <= text.size(); length += sizeof eight) {
        std::memcpy(&eight, text.data() + length, sizeof eight);
        if ((eight & highBits) != 0)
            break;
    }
    while (length < text.size() && static_cast<unsigned char>(text[length]) < 0x80)
        ++length;
    return length;
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    const auto continues = [&](std::size_t at, unsigned char low, unsigned char high) {
        const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
        return byte >= low && byte <= high;
    };
    for (std::size_t i = asciiPrefix(text); i < text.size(); i += asciiPrefix(text.substr(i))) {
        const auto byte = static_cast<unsigned char>(text[i]);
        std::size_t length = 1;
        if (byte >= 0xC2 && byte <= 0xDF)
            length = 2;
        else if (byte >= 0xE0 && byte <= 0xEF)
            length = 3;
        else if (byte >= 0xF0 && byte <= 0xF4)
            length = 4;
        else if (byte >= 0x80)
            return i;
        const unsigned char low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        if (length > 1 && !continues(i + 1, low, high))
            return i;
        for (std::size_t k = 2; k < length; ++k)
            if (!continues(i + k, 0x80, 0xBF))
                return i;
        i += length;
    }
    return std::string_view::npos;
}

} // namespace portolan::text
