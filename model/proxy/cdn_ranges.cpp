#include "model/proxy/cdn_ranges.h"

#include "model/text/bare_word.h"

#include <algorithm>
#include <array>

namespace portolan::proxy {

namespace {

constexpr std::array<std::string_view, 22> cloudflareBlocks = {
    "173.245.48.0/20",  "103.21.244.0/22", "103.22.200.0/22", "103.31.4.0/22",    "141.101.64.0/18",
    "108.162.192.0/18", "190.93.240.0/20", "188.114.96.0/20", "197.234.240.0/22", "198.41.128.0/17",
    "162.158.0.0/15",   "104.16.0.0/13",   "104.24.0.0/14",   "172.64.0.0/13",    "131.0.72.0/22",
    "2400:cb00::/32",   "2606:4700::/32",  "2803:f800::/32",  "2405:b500::/32",   "2405:8100::/32",
    "2a06:98c0::/29",   "2c0f:f248::/32"};

constexpr std::array all = {CdnRanges{"Cloudflare", "CF-Connecting-IP", "https://www.cloudflare.com/ips/",
                                      "2023-09-28", cloudflareBlocks}};

} // namespace

const CdnRanges *cdnRangesOf(std::string_view cdn)
{
    const std::string word = text::bareWord(cdn);
    const auto isNamed = [&](const CdnRanges &ranges) {
        return word.find(text::bareWord(ranges.name)) != std::string::npos;
    };
    const auto found = std::find_if(all.begin(), all.end(), isNamed);
    return found == all.end() ? nullptr : &*found;
}

} // namespace portolan::proxy
