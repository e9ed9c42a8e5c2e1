#include "model/compose/ports.h"

#include "model/compose/ip_address.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace portolan::compose {

using text::Problem;
using text::Result;

namespace {

tl::unexpected<Problem> fault(std::string message)
{
    return tl::make_unexpected(Problem{std::move(message), {}});
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return port;
}

/// The text before the last \a sign, and the text behind it; all of it is behind where there is no such sign.
std::pair<std::string_view, std::string_view> splitLast(std::string_view text, char sign)
{
    const std::size_t at = text.rfind(sign);
    if (at == std::string_view::npos)
        return {{}, text};
    return {text.substr(0, at), text.substr(at + 1)};
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return low;
}

Result<std::string> parseHostIp(std::string_view text)
{
    if (text.starts_with('[')) {
        if (!text.ends_with(']'))
            return fault(fmt::format("\"{}\" is no IP address", text));
        text = text.substr(1, text.size() - 2);
    }
    if (!text.empty() && !isIpAddress(text))
        return fault(fmt::format("\"{}\" is no IP address", text));
    return std::string(text);
}

Result<std::string> parseProtocol(std::string_view text)
{
    std::string protocol = text.empty() ? "tcp" : lowered(text);
    if (protocol != "tcp" && protocol != "udp" && protocol != "sctp")
        return fault(fmt::format("\"{}\" is no protocol; use tcp, udp or sctp", protocol));
    return protocol;
}

std::string publishedText(const ShortPort &port, std::uint32_t index)
{
    if (!port.published)
        return {};
    const std::uint32_t first = port.published->first + index;
    if (port.target.size() == 1 && port.published->size() > 1)
        return fmt::format("{}-{}", first, port.published->last);
    return std::to_string(first);
}

} // namespace

Result<PortRange> parsePortRange(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = parsePort(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parsePort(text.substr(dash + 1));
    if (!first || !last)
        return fault(fmt::format("\"{}\" is no port or range of ports between 0 and 65535", text));
    if (*last < *first)
        return fault(fmt::format("the range of ports \"{}\" ends before it begins", text));
    return PortRange{*first, *last};
}

Result<ShortPort> parseShortPort(std::string_view text)
{
    const auto [front, targetAndProtocol] = splitLast(text, ':');
    const auto [hostIpText, publishedText] = splitLast(front, ':');
    const std::size_t slash = std::min(targetAndProtocol.find('/'), targetAndProtocol.size());
    const std::string_view targetText = targetAndProtocol.substr(0, slash);
    if (targetText.empty())
        return fault(fmt::format("\"{}\" names no port of the container", text));

    auto protocol = parseProtocol(targetAndProtocol.substr(std::min(slash + 1, targetAndProtocol.size())));
    auto hostIp = parseHostIp(hostIpText);
    const auto target = parsePortRange(targetText);
    if (target && target->first == 0)
        return fault(fmt::format("\"{}\": port 0 is no port of a container", text));
    if (!protocol || !hostIp || !target)
        return fault(!protocol ? protocol.error().message
                     : !hostIp ? hostIp.error().message
                               : target.error().message);

    ShortPort port{std::move(*hostIp), {}, *target, std::move(*protocol)};
    if (!publishedText.empty()) {
        const auto published = parsePortRange(publishedText);
        if (!published)
            return fault(published.error().message);
        if (published->size() != target->size() && target->size() != 1)
            return fault(fmt::format("the published range {} and the target range {} differ in size",
                                     publishedText, targetText));
        port.published = *published;
    }
    return port;
}

std::vector<PortMapping> expand(const ShortPort &port)
{
    std::vector<PortMapping> mappings;
    mappings.reserve(port.target.size());
    for (std::uint32_t i = 0; i < port.target.size(); ++i)
        mappings.push_back({port.hostIp, publishedText(port, i),
                            static_cast<std::uint16_t>(port.target.first + i), port.protocol});
    const auto key = [](const PortMapping &mapping) {
        return fmt::format("{}/{}", mapping.target, mapping.protocol);
    };
    std::sort(mappings.begin(), mappings.end(),
              [&key](const PortMapping &a, const PortMapping &b) { return key(a) < key(b); });
    return mappings;
}

} // namespace portolan::compose
