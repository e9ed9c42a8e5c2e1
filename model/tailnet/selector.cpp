#include "model/tailnet/selector.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace portolan::tailnet {

namespace {

struct Protocol {
    std::string_view name;
    int number;
};

constexpr std::array protocols = {
    Protocol{"icmp", 1},     Protocol{"icmpv4", 1},     Protocol{"igmp", 2},    Protocol{"ipv4", 4},
    Protocol{"ip-in-ip", 4}, Protocol{"tcp", 6},        Protocol{"egp", 8},     Protocol{"igp", 9},
    Protocol{"udp", 17},     Protocol{"dccp", 33},      Protocol{"gre", 47},    Protocol{"esp", 50},
    Protocol{"ah", 51},      Protocol{"ipv6-icmp", 58}, Protocol{"icmpv6", 58}, Protocol{"tsmp", 99},
    Protocol{"sctp", 132},   Protocol{"fc", 133},
};

struct Prefix {
    std::string_view text;
    SelectorKind kind;
};

constexpr std::array prefixes = {
    Prefix{"group:", SelectorKind::Group},         Prefix{"tag:", SelectorKind::Tag},
    Prefix{"autogroup:", SelectorKind::Autogroup}, Prefix{"ipset:", SelectorKind::IpSet},
    Prefix{"svc:", SelectorKind::Service},         Prefix{"user:*@", SelectorKind::UsersOfDomain},
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(space), text.size());
    const std::size_t end = text.find_last_not_of(space);
    return text.substr(begin, end == std::string_view::npos ? 0 : end + 1 - begin);
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return port;
}

/// Where the ports begin: brackets hold the colons of an IPv6 address, else the last colon is meant.
Parsed<std::size_t> portsColon(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return tl::unexpected(fmt::format("\"{0}\" names no port; write {0}:PORT or {0}:*", text));
    if (colon == 0)
        return tl::unexpected(fmt::format("\"{}\" names no host before its ports", text));
    if (colon + 1 == text.size())
        return tl::unexpected(fmt::format("\"{}\" names no port behind its last colon", text));
    return colon;
}

/// `[fd7a::1]` and `[fd7a::1]/64` without their brackets.
Parsed<std::string> withoutBrackets(std::string_view host)
{
    if (!host.starts_with('['))
        return std::string(host);
    const std::size_t end = host.find(']');
    const auto address =
        plan::IpAddress::parse(host.substr(1, end == std::string_view::npos ? end : end - 1));
    const std::string_view rest = end == std::string_view::npos ? "" : host.substr(end + 1);
    if (end == std::string_view::npos || !address || !address->isV6 ||
        !(rest.empty() || rest.starts_with('/')))
        return tl::unexpected(fmt::format("brackets stand round an IPv6 address, which \"{}\" is not", host));
    return fmt::format("{}{}", host.substr(1, end - 1), rest);
}

} // namespace

Parsed<Selector> parseSelector(std::string_view written, text::Mark mark)
{
    const std::string_view name = trimmed(written);
    Selector selector{SelectorKind::Host, std::string(name), {}, mark};
    if (name.empty())
        return tl::unexpected(std::string("a name is missing: the text is empty"));
    const auto prefix = std::find_if(prefixes.begin(), prefixes.end(),
                                     [&](const Prefix &p) { return name.starts_with(p.text); });
    if (name == "*") {
        selector.kind = SelectorKind::Any;
    } else if (const auto range = AddressRange::parse(name)) {
        selector.kind = SelectorKind::Addresses;
        selector.addresses = *range;
    } else if (prefix != prefixes.end()) {
        selector.kind = prefix->kind;
        if (name.size() == prefix->text.size())
            return tl::unexpected(fmt::format("\"{}\" lacks the name behind its prefix", name));
    } else if (name.find('@') != std::string_view::npos) {
        selector.kind = SelectorKind::User;
    } else if (name.find_first_of(":/") != std::string_view::npos) {
        return tl::unexpected(
            fmt::format("\"{}\" is no address, block, user, group, tag, autogroup, ipset or host", name));
    }
    return selector;
}

Parsed<PortSpan> parsePortSpan(std::string_view text)
{
    if (text == "*")
        return PortSpan{};
    const std::size_t dash = text.find('-');
    const auto first = parsePort(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parsePort(text.substr(dash + 1));
    if (!first || !last)
        return tl::unexpected(fmt::format("\"{}\" is no port, range of ports (80-443) or *", text));
    if (*first == 0)
        return tl::unexpected(
            fmt::format("\"{}\" begins with port 0; ports begin with 1, and * means all", text));
    if (*first > *last)
        return tl::unexpected(fmt::format("\"{}\" ends before it begins", text));
    return PortSpan{*first, *last};
}

Parsed<HostPorts> parseHostPorts(std::string_view written, text::Mark mark)
{
    const std::string_view text = trimmed(written);
    const auto colon = portsColon(text);
    if (!colon)
        return tl::unexpected(colon.error());
    HostPorts result;
    std::string_view ports = text.substr(*colon + 1);
    for (bool more = true; more;) {
        const std::size_t comma = ports.find(',');
        const auto span = parsePortSpan(ports.substr(0, comma));
        if (!span)
            return tl::unexpected(fmt::format("the ports of \"{}\": {}", text, span.error()));
        result.ports.push_back(*span);
        more = comma != std::string_view::npos;
        ports.remove_prefix(more ? comma + 1 : ports.size());
    }
    const auto name = withoutBrackets(text.substr(0, *colon));
    if (!name)
        return tl::unexpected(name.error());
    const auto host = parseSelector(*name, mark);
    if (!host)
        return tl::unexpected(host.error());
    result.host = *host;
    return result;
}

Parsed<int> parseProtocol(std::string_view text)
{
    const std::string name = lowered(text);
    const auto known = std::find_if(protocols.begin(), protocols.end(),
                                    [&](const Protocol &protocol) { return protocol.name == name; });
    if (known != protocols.end())
        return known->number;
    const auto number = parsePort(name);
    if (!number || *number > 255)
        return tl::unexpected(fmt::format(
            "\"{}\" is no protocol; use a name (tcp, udp, icmp ...) or a number up to 255", text));
    if (name.front() == '0')
        return tl::unexpected(fmt::format("the protocol number \"{}\" begins with 0", text));
    return *number;
}

const std::vector<int> &defaultProtocols()
{
    static const std::vector<int> numbers{1, 6, 17, 58};
    return numbers;
}

bool hasPorts(int protocol)
{
    return protocol == 6 || protocol == 17 || protocol == 132;
}

Parsed<ProtocolPorts> parseProtocolPorts(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    const std::string_view name = colon == std::string_view::npos ? "*" : text.substr(0, colon);
    const auto ports = parsePortSpan(colon == std::string_view::npos ? text : text.substr(colon + 1));
    if (!ports)
        return tl::unexpected(ports.error());
    if (name == "*")
        return ProtocolPorts{defaultProtocols(), *ports};
    const auto protocol = parseProtocol(name);
    if (!protocol)
        return tl::unexpected(protocol.error());
    return ProtocolPorts{{*protocol}, *ports};
}

} // namespace portolan::tailnet
