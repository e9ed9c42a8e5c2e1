#include "model/reach/target.h"

#include "model/dns/domain_name.h"
#include "model/text/say.h"

#include <fmt/format.h>

namespace portolan::reach {

using text::phrase;
using text::say;

namespace {

using Kind = Target::Kind;
using Parsed = tl::expected<Target, std::string>;

bool isHostnameOf(const plan::Plan &plan, std::string_view name)
{
    const std::string wanted = dns::canonicalName(name);
    for (const plan::Route &route : plan.routes())
        if (dns::canonicalName(route.hostname) == wanted)
            return true;
    for (const plan::Zone &zone : plan.zones())
        for (const plan::Record &record : zone.records)
            if (dns::canonicalName(record.owner) == wanted)
                return true;
    return false;
}

Parsed nodeTarget(const plan::Plan &plan, std::string_view text, Target target)
{
    const std::size_t at = text.find('@');
    const std::string_view name = text.substr(0, at);
    const plan::Node *node = findByName(plan.nodes(), name);
    if (!node)
        return tl::make_unexpected(say(phrase("reach", "the plan has no node \"{}\""), name));
    target.kind = Kind::Node;
    target.entity = node->id;
    if (at == std::string_view::npos)
        return target;
    target.interface = std::string(text.substr(at + 1));
    for (const plan::Interface &interface : node->interfaces)
        if (interface.name == target.interface)
            return target;
    return tl::make_unexpected(
        say(phrase("reach", "node {} has no interface \"{}\""), name, target.interface));
}

Parsed serviceTarget(const plan::Plan &plan, std::string_view name, Target target)
{
    const plan::Service *service = findByName(plan.services(), name);
    if (!service)
        return tl::make_unexpected(say(phrase("reach", "the plan has no service \"{}\""), name));
    target.kind = Kind::Service;
    target.entity = service->id;
    return target;
}

Parsed placed(const plan::Plan &plan, std::string_view name, Target target)
{
    if (const auto address = plan::IpAddress::parse(name)) {
        target.kind = Kind::Address;
        target.address = *address;
        return target;
    }
    if (name.starts_with("node/"))
        return nodeTarget(plan, name.substr(5), target);
    if (name.starts_with("service/"))
        return serviceTarget(plan, name.substr(8), target);
    if (!isHostnameOf(plan, name) && findByName(plan.services(), name))
        return serviceTarget(plan, name, target);
    if (!isHostnameOf(plan, name) && findByName(plan.nodes(), name))
        return nodeTarget(plan, name, target);
    target.kind = Kind::Name;
    target.name = std::string(name.ends_with('.') ? name.substr(0, name.size() - 1) : name);
    return target;
}

} // namespace

tl::expected<Target, std::string> parseTarget(const plan::Plan &plan, std::string_view text)
{
    Target target;
    std::string_view rest = text;
    const std::size_t colon = rest.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return tl::make_unexpected(
            say(phrase("reach", "\"{}\" has no port: write NAME:PORT or NAME:PORT/udp"), text));
    std::string_view port = rest.substr(colon + 1);
    if (const std::size_t slash = port.find('/'); slash != std::string_view::npos) {
        const auto transport = plan::transportFromText(port.substr(slash + 1));
        if (!transport)
            return tl::make_unexpected(say(phrase("reach", "\"{}\" is no transport: it is tcp, udp or sctp"),
                                           port.substr(slash + 1)));
        target.transport = *transport;
        port = port.substr(0, slash);
    }
    const auto range = plan::PortRange::parse(port);
    if (!range || range->size() != 1)
        return tl::make_unexpected(
            say(phrase("reach", "\"{}\" is no port: it is a number from 1 to 65535"), port));
    target.port = range->first;
    return placed(plan, rest.substr(0, colon), target);
}

std::string toText(const plan::Plan &plan, const Target &target)
{
    std::string place;
    switch (target.kind) {
    case Kind::Name: place = target.name; break;
    case Kind::Address:
        place = target.address.isV6 ? fmt::format("[{}]", toText(target.address)) : toText(target.address);
        break;
    case Kind::Service: place = plan::toText(plan, target.entity); break;
    case Kind::Node:
        place = plan::toText(plan, target.entity);
        if (!target.interface.empty())
            place += '@' + target.interface;
        break;
    }
    const bool isTcp = target.transport == plan::Transport::Tcp;
    return fmt::format("{}:{}{}", place, target.port,
                       isTcp ? std::string() : fmt::format("/{}", plan::toText(target.transport)));
}

} // namespace portolan::reach
