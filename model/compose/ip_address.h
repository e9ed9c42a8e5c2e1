#pragma once

#include <string_view>

namespace portolan::compose {

/// True for an IPv4 address in four decimal parts or an IPv6 address without zone. Source: RFC 4291, 2.2.
bool isIpAddress(std::string_view text);

} // namespace portolan::compose
