#include "model/compose/import_checks.h"

#include "model/plan/port_syntax.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

namespace portolan::compose {

namespace {

std::optional<std::string> faultOf(std::string_view shortPort)
{
    if (text::isExpression(shortPort))
        return std::nullopt;
    const auto port = plan::parseShortPort(shortPort);
    return port ? std::nullopt : std::optional(port.error().message);
}

} // namespace

std::optional<std::string> faultOfServiceName(std::string_view name)
{
    const auto isAllowed = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '_' || c == '-';
    };
    if (!name.empty() && std::all_of(name.begin(), name.end(), isAllowed))
        return std::nullopt;
    return fmt::format(
        "Compose takes no service of the name \"{}\": use letters, digits, \".\", \"_\" and \"-\"", name);
}

std::optional<std::string> faultOfPort(const plan::PortBinding &port)
{
    if (port.syntax != plan::PortSyntax::Long)
        return faultOf(plan::shortForm(port));
    if (port.target.empty())
        return "a port without a target leads nowhere";
    return faultOf(port.published.empty() ? port.target : port.published + ':' + port.target);
}

bool needsNoImage(const text::YamlNode &body)
{
    constexpr std::array<std::string_view, 3> keys = {"build", "extends", "provider"};
    return std::any_of(keys.begin(), keys.end(), [&body](std::string_view key) { return body.find(key); });
}

} // namespace portolan::compose
