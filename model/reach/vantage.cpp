#include "model/reach/vantage.h"

#include <array>
#include <fmt/format.h>

namespace portolan::reach {

namespace {

using Kind = Vantage::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 5> plainWords = {
    {{"internet", Kind::Internet},
     {"neighbour", Kind::Neighbour},
     {"host", Kind::Host},
     {"container", Kind::Container},
     {"other-container", Kind::OtherContainer}}};

template <class Entity>
tl::expected<Vantage, std::string> vantageAt(const plan::Table<Entity> &table, Kind kind,
                                             std::string_view word, std::string_view name)
{
    if (const Entity *found = findByName(table, name))
        return Vantage{kind, found->id, {}};
    return tl::make_unexpected(fmt::format("the plan has no {} \"{}\"", word, name));
}

} // namespace

tl::expected<Vantage, std::string> parseVantage(const plan::Plan &plan, std::string_view text)
{
    for (const auto &[word, kind] : plainWords)
        if (text == word)
            return Vantage{kind, {}, {}};
    if (text.starts_with("tag:"))
        return Vantage{Kind::Tag, {}, std::string(text)};
    if (text.starts_with("user:"))
        return Vantage{Kind::User, {}, std::string(text.substr(5))};
    const std::size_t slash = text.find('/');
    const std::string_view kind = text.substr(0, slash);
    const std::string_view name =
        slash == std::string_view::npos ? std::string_view() : text.substr(slash + 1);
    if (kind == "node")
        return vantageAt(plan.nodes(), Kind::Node, "node", name);
    if (kind == "neighbour" && !name.empty())
        return vantageAt(plan.nodes(), Kind::Neighbour, "node", name);
    if (kind == "service")
        return vantageAt(plan.services(), Kind::Service, "service", name);
    if (kind == "network")
        return vantageAt(plan.networks(), Kind::Network, "network", name);
    if (slash == std::string_view::npos) {
        if (const plan::Service *service = findByName(plan.services(), text))
            return Vantage{Kind::Service, service->id, {}};
        if (const plan::Node *node = findByName(plan.nodes(), text))
            return Vantage{Kind::Node, node->id, {}};
        if (text.find('@') != std::string_view::npos)
            return Vantage{Kind::User, {}, std::string(text)};
    }
    return tl::make_unexpected(say(
        phrase("reach", "\"{}\" is no vantage: it is internet, neighbour/NODE, node/NODE, service/SERVICE, "
                        "network/NETWORK, tag:NAME, user:NAME, host, container or other-container"),
        text));
}

std::string toText(const plan::Plan &plan, const Vantage &vantage)
{
    switch (vantage.kind) {
    case Kind::Tag: return vantage.name;
    case Kind::User: return "user:" + vantage.name;
    case Kind::Node:
    case Kind::Service:
    case Kind::Network: return plan::toText(plan, vantage.entity);
    case Kind::Neighbour:
        return vantage.entity ? "neighbour/" + nameOf(plan.nodes().at(vantage.entity.as<plan::Node>()))
                              : "neighbour";
    case Kind::Internet:
    case Kind::Host:
    case Kind::Container:
    case Kind::OtherContainer: break;
    }
    for (const auto &[word, kind] : plainWords)
        if (kind == vantage.kind)
            return std::string(word);
    return {};
}

std::string describe(const plan::Plan &plan, const Vantage &vantage)
{
    switch (vantage.kind) {
    case Kind::Internet: return say(phrase("reach", "the Internet"));
    case Kind::Neighbour:
        return vantage.entity ? say(phrase("reach", "a neighbour on the public link of {}"),
                                    nameOf(plan.nodes().at(vantage.entity.as<plan::Node>())))
                              : say(phrase("reach", "a neighbour on the public link"));
    case Kind::Node:
        return say(phrase("reach", "node {}"), nameOf(plan.nodes().at(vantage.entity.as<plan::Node>())));
    case Kind::Service: return nameOf(plan.services().at(vantage.entity.as<plan::Service>()));
    case Kind::Network: {
        const plan::Network &network = plan.networks().at(vantage.entity.as<plan::Network>());
        return network.kind == plan::NetworkKind::Compose
                   ? say(phrase("reach", "a container on {}"), network.name)
                   : say(phrase("reach", "a machine on {}"), network.name);
    }
    case Kind::Tag: return say(phrase("reach", "a device with {}"), vantage.name);
    case Kind::User: return say(phrase("reach", "a device of {}"), vantage.name);
    case Kind::Host: return say(phrase("reach", "the node itself"));
    case Kind::Container: return say(phrase("reach", "a container on the same network"));
    case Kind::OtherContainer: break;
    }
    return say(phrase("reach", "a container on another network"));
}

} // namespace portolan::reach
