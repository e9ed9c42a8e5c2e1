#include "model/tailnet/policy.h"

#include <fmt/format.h>

namespace portolan::tailnet {

std::string toText(const Destination &destination)
{
    std::string text = destination.host;
    char separator = ':';
    for (const Opening &opening : destination.openings) {
        text += separator + opening.ports;
        separator = ',';
    }
    return text;
}

Destination destinationFromText(std::string_view text, const plan::Origin &origin)
{
    // The ports follow the last colon: an IPv6 address stands in brackets, a tag has a colon of its own.
    const std::size_t colon = text.rfind(':');
    const std::string_view ports =
        colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    if (ports.empty() || ports.find_first_not_of("0123456789-,*") != std::string_view::npos)
        return {std::string(text), {}};
    Destination destination{std::string(text.substr(0, colon)), {}};
    for (std::size_t begin = 0; begin <= ports.size();) {
        const std::size_t comma = std::min(ports.find(',', begin), ports.size());
        destination.openings.push_back({std::string(ports.substr(begin, comma - begin)), {}, origin});
        begin = comma + 1;
    }
    return destination;
}

} // namespace portolan::tailnet
