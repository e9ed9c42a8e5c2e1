#include "model/compose/ip_address.h"

#include <arpa/inet.h>
#include <array>
#include <string>

namespace portolan::compose {

bool isIpAddress(std::string_view text)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    const std::string address(text);
    return inet_pton(AF_INET, address.c_str(), bytes.data()) == 1 ||
           inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1;
}

} // namespace portolan::compose
