#pragma once

#include <string>
#include <string_view>

namespace portolan::text {

/// The letters and digits of a name in lower case, by which people's spellings of it are one: `Nginx Proxy
/// Manager` and `nginx-proxy-manager`.
inline std::string bareWord(std::string_view name)
{
    std::string word;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
    }
    return word;
}

} // namespace portolan::text
