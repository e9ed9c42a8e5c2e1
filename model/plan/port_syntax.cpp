#include "model/plan/port_syntax.h"

#include "model/text/expression.h"
#include "model/text/say.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fmt/format.h>

namespace portolan::plan {

namespace {

using text::phrase;
using text::say;

/// Splits at colons outside `${...}` and `[...]`.
std::vector<std::string_view> splitAtColons(std::string_view text)
{
    std::vector<std::string_view> parts;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '[' || (c == '{' && i > 0 && text[i - 1] == '$'))
            ++depth;
        else if ((c == ']' || c == '}') && depth > 0)
            --depth;
        else if (c == ':' && depth == 0) {
            parts.push_back(text.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(text.substr(begin));
    return parts;
}

/// True when what a variable stands for may hold a colon or slash of its own.
bool hidesSeparator(std::string_view expression)
{
    const auto found = text::references(expression);
    if (!found)
        return true;
    for (const text::VariableReference &reference : *found) {
        const auto parts = splitAtColons(reference.argument);
        if (reference.form != text::VariableReference::Form::Required &&
            (parts.size() > 1 || reference.argument.find('/') != std::string::npos))
            return true;
    }
    return false;
}

/// The engine reads protocols in any case: a port of `80:80/UDP` is open.
std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](unsigned char c) { return std::tolower(c); });
    return low;
}

tl::unexpected<text::Problem> refuse(std::string message)
{
    return tl::make_unexpected(text::Problem{std::move(message), {}});
}

/// The text before the last \a sign, and the text behind it; all of it is behind where there is no such sign.
std::pair<std::string_view, std::string_view> splitLast(std::string_view text, char sign)
{
    const std::size_t at = text.rfind(sign);
    if (at == std::string_view::npos)
        return {{}, text};
    return {text.substr(0, at), text.substr(at + 1)};
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return port;
}

/// `80` or `8000-8010`; unlike in PortRange::parse(), 0 is a port.
text::Result<PortRange> parseRange(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = parsePort(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parsePort(text.substr(dash + 1));
    if (!first || !last)
        return refuse(say(phrase("plan", "\"{}\" is no port or range of ports between 0 and 65535"), text));
    if (*last < *first)
        return refuse(say(phrase("plan", "the range of ports \"{}\" ends before it begins"), text));
    return PortRange{*first, *last};
}

text::Result<std::string> parseHostIp(std::string_view text)
{
    std::string_view address = text;
    if (text.starts_with('[') && text.ends_with(']'))
        address = text.substr(1, text.size() - 2);
    if (!address.empty() && (address.front() == '[' || !IpAddress::parse(address)))
        return refuse(say(phrase("plan", "\"{}\" is no IP address"), text));
    return std::string(address);
}

text::Result<Transport> parseTransport(std::string_view text)
{
    if (text.empty())
        return Transport::Tcp;
    if (const auto transport = transportFromText(lowered(text)))
        return *transport;
    return refuse(say(phrase("plan", "\"{}\" is no protocol; use tcp, udp or sctp"), text));
}

} // namespace

text::Result<ShortPort> parseShortPort(std::string_view text)
{
    // A bare IPv6 address is told by its place: the last two parts are the ports.
    const auto [front, targetAndProtocol] = splitLast(text, ':');
    const auto [hostIpText, publishedText] = splitLast(front, ':');
    const std::size_t slash = std::min(targetAndProtocol.find('/'), targetAndProtocol.size());
    const std::string_view targetText = targetAndProtocol.substr(0, slash);
    if (targetText.empty())
        return refuse(say(phrase("plan", "\"{}\" names no port of the container"), text));

    const auto transport =
        parseTransport(targetAndProtocol.substr(std::min(slash + 1, targetAndProtocol.size())));
    if (!transport)
        return tl::make_unexpected(transport.error());
    auto hostIp = parseHostIp(hostIpText);
    if (!hostIp)
        return tl::make_unexpected(hostIp.error());
    const auto target = parseRange(targetText);
    if (!target)
        return tl::make_unexpected(target.error());
    if (target->isNone())
        return refuse(say(phrase("plan", "\"{}\": port 0 is no port of a container"), text));

    ShortPort port{*std::move(hostIp), {}, *target, *transport};
    if (publishedText.empty())
        return port;
    const auto published = parseRange(publishedText);
    if (!published)
        return tl::make_unexpected(published.error());
    if (published->size() != target->size() && target->size() != 1)
        return refuse(say(phrase("plan", "the published range {} and the target range {} differ in size"),
                          publishedText, targetText));
    port.published = *published;
    return port;
}

ResolvedPort resolved(const ShortPort &port)
{
    return {port.hostIp.empty() ? std::nullopt : IpAddress::parse(port.hostIp),
            port.published.value_or(PortRange()), port.target, port.transport};
}

PortBinding splitShortPort(std::string_view expression)
{
    PortBinding binding;
    std::string_view rest = expression;
    const auto unsplit = [&] {
        PortBinding whole;
        whole.unsplit = expression;
        return whole;
    };
    if (hidesSeparator(expression))
        return unsplit();
    const auto parts = splitAtColons(expression);
    const std::string_view last = parts.back();
    if (const std::size_t slash = last.rfind('/'); slash != std::string_view::npos) {
        const auto transport = transportFromText(last.substr(slash + 1));
        if (!transport)
            return unsplit();
        binding.transport = *transport;
        rest.remove_suffix(last.size() - slash);
    }
    const auto fields = splitAtColons(rest);
    binding.target = fields.back();
    if (fields.size() > 1)
        binding.published = fields[fields.size() - 2];
    if (fields.size() > 2) {
        const std::string_view hostIp =
            rest.substr(0, rest.size() - binding.target.size() - binding.published.size() - 2);
        // ":80:80" and "0.0.0.0:80:80" differ in their text only; the empty address is kept by keeping the
        // whole.
        if (hostIp.empty())
            return unsplit();
        binding.hostIp = hostIp;
    }
    if (fields.size() == 2 && binding.published.empty())
        return unsplit();
    return binding;
}

std::string shortForm(const PortBinding &binding)
{
    if (!binding.unsplit.empty())
        return binding.unsplit;
    std::string text;
    if (!binding.hostIp.empty()) {
        const bool bareV6 = binding.hostIp.find(':') != std::string::npos &&
                            binding.hostIp.find('$') == std::string::npos && binding.hostIp.front() != '[';
        text += bareV6 ? fmt::format("[{}]:", binding.hostIp) : binding.hostIp + ':';
    }
    if (!binding.published.empty() || !binding.hostIp.empty())
        text += binding.published + ':';
    text += binding.target;
    if (binding.transport != Transport::Tcp)
        text += fmt::format("/{}", toText(binding.transport));
    return text;
}

bool needsLongForm(const PortBinding &binding)
{
    return !binding.body.isEmpty();
}

} // namespace portolan::plan
