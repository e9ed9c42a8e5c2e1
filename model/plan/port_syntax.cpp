#include "model/plan/port_syntax.h"

#include "model/text/expression.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace portolan::plan {

namespace {

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

} // namespace

text::Result<ResolvedPort> parseShortPort(std::string_view text)
{
    ResolvedPort port;
    std::string_view address = text;
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const auto transport = transportFromText(lowered(text.substr(slash + 1)));
        if (!transport)
            return refuse(fmt::format("\"{}\": \"{}\" is no protocol; tcp, udp and sctp are", text,
                                      text.substr(slash + 1)));
        port.transport = *transport;
        address = text.substr(0, slash);
    }
    // A bare IPv6 address before the ports is told by its colons: the last two parts are the ports.
    const std::size_t targetColon = address.rfind(':');
    const std::string_view target =
        targetColon == std::string_view::npos ? address : address.substr(targetColon + 1);
    std::string_view published;
    std::string_view hostIp;
    if (targetColon != std::string_view::npos) {
        const std::string_view before = address.substr(0, targetColon);
        const std::size_t hostColon = before.rfind(':');
        published = hostColon == std::string_view::npos ? before : before.substr(hostColon + 1);
        hostIp = hostColon == std::string_view::npos ? std::string_view() : before.substr(0, hostColon);
    }
    const auto targetRange = PortRange::parse(target);
    if (!targetRange)
        return refuse(fmt::format("\"{}\": \"{}\" is no port between 1 and 65535", text, target));
    port.target = *targetRange;
    if (!published.empty()) {
        const auto range = PortRange::parse(published);
        if (!range)
            return refuse(fmt::format("\"{}\": \"{}\" is no port between 1 and 65535", text, published));
        port.published = *range;
    }
    if (!hostIp.empty()) {
        port.hostIp = IpAddress::parse(hostIp);
        if (!port.hostIp)
            return refuse(fmt::format("\"{}\": \"{}\" is no IP address", text, hostIp));
    }
    if (!port.published.isNone() && port.published.size() != port.target.size() && port.target.size() != 1)
        return refuse(fmt::format("\"{}\": the ranges {} and {} differ in length", text,
                                  toText(port.published), toText(port.target)));
    return port;
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
