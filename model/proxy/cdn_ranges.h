#pragma once

#include <span>
#include <string_view>

namespace portolan::proxy {

/// From which addresses a content delivery network calls, and where it says on whose behalf.
struct CdnRanges {
    std::string_view name;                    ///< as the CDN calls itself
    std::string_view header;                  ///< holds the client's address
    std::string_view source;                  ///< where the ranges are published
    std::string_view date;                    ///< of the published list, ISO 8601
    std::span<const std::string_view> blocks; ///< CIDR, IPv4 first
};

/// The ranges of the CDN of that name in any case ("Cloudflare", "cloudflare free plan"), or nullptr.
const CdnRanges *cdnRangesOf(std::string_view cdn);

} // namespace portolan::proxy
