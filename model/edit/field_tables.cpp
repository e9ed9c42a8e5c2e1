#include "model/edit/field_access.h"
#include "model/plan/port_syntax.h"

namespace portolan::edit::access {

using namespace plan;

std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        std::string_view word = text.substr(0, comma);
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        while (!word.empty() && word.back() == ' ')
            word.remove_suffix(1);
        if (!word.empty())
            words.emplace_back(word);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return words;
}

std::string joined(const std::vector<std::string> &words)
{
    return fmt::format("{}", fmt::join(words, ", "));
}

Objection expressionObjection(const std::string &value)
{
    const auto read = text::references(value);
    return read ? Objection() : read.error().message;
}

Objection hostIpObjection(const std::string &value)
{
    if (value.empty() || text::isExpression(value))
        return expressionObjection(value);
    return IpAddress::parse(value) ? Objection() : say(phrase("edit", "\"{}\" is no IP address"), value);
}

Objection portsObjection(const std::string &value)
{
    if (value.empty() || text::isExpression(value))
        return expressionObjection(value);
    return PortRange::parse(value)
               ? Objection()
               : say(phrase("edit", "\"{}\" is no port; ports are 1 to 65535, a range is 8000-8010"), value);
}

namespace {

bool isBetweenNodes(const Network &network)
{
    return network.kind != NetworkKind::Compose && network.kind != NetworkKind::Internet;
}

bool isNodesNetwork(const Network &network)
{
    return network.kind != NetworkKind::Compose;
}

bool isContainer(const Plan &, const Service &service)
{
    return static_cast<bool>(service.file);
}

bool isCompose(const Plan &, const Network &network)
{
    return network.kind == NetworkKind::Compose;
}

bool isHttp(const Plan &, const Route &route)
{
    return route.kind == RouteKind::Http;
}

bool isStream(const Plan &, const Route &route)
{
    return route.kind == RouteKind::Stream;
}

bool isProxied(const Plan &, const Route &route)
{
    return route.kind != RouteKind::Direct;
}

bool isSplit(const Plan &, const PortBinding &binding)
{
    return binding.unsplit.empty();
}

/// What Compose does when the container ends: kept in the body, and yet what people ask for first.
const Access<Service> restart{{"restart", FieldShape::Expression},
                              [](const Plan &, const Service &service) {
                                  const text::YamlNode *value = service.body.find("restart");
                                  return value ? value->scalar : std::string();
                              },
                              [](const Plan &, Service &service, const std::string &value) {
                                  Objection why = expressionObjection(value);
                                  if (why.empty() && value.empty())
                                      service.body.take("restart");
                                  else if (why.empty())
                                      service.body.set("restart", value == "no"
                                                                      ? text::YamlNode::quoted(value)
                                                                      : text::YamlNode::text(value));
                                  return why;
                              },
                              nullptr,
                              isContainer};

const Access<PortBinding> target{{"target", FieldShape::Expression},
                                 [](const Plan &, const PortBinding &binding) { return binding.target; },
                                 [](const Plan &, PortBinding &binding, const std::string &value) {
                                     Objection why =
                                         value.empty() ? say(phrase("edit", "A binding needs a target port"))
                                                       : portsObjection(value);
                                     if (why.empty())
                                         binding.target = value;
                                     return why;
                                 },
                                 nullptr,
                                 isSplit};

/// The whole short form, where it only falls into parts once its variables are known.
const Access<PortBinding> wholePort{
    {"port", FieldShape::Expression},
    [](const Plan &, const PortBinding &binding) { return shortForm(binding); },
    [](const Plan &, PortBinding &binding, const std::string &value) {
        Objection why =
            value.empty() ? say(phrase("edit", "A binding needs a target port")) : expressionObjection(value);
        if (!why.empty())
            return why;
        const PortBinding read = splitShortPort(value);
        binding.hostIp = read.hostIp;
        binding.published = read.published;
        binding.target = read.target;
        binding.unsplit = read.unsplit;
        binding.transport = read.transport;
        return why;
    },
    nullptr,
    [](const Plan &plan, const PortBinding &binding) {
        return !isSplit(plan, binding);
    }};

} // namespace

template <>
std::span<const Access<Service>> fieldTable()
{
    static const std::array table{
        name<Service>(),
        text<Service, &Service::title>("title"),
        reference<Service, Node, &Service::node, Empty::Refused>("node"),
        reference<Service, ComposeFile, &Service::file, Empty::Allowed>("file"),
        expression<Service, &Service::image>("image").when(isContainer),
        expression<Service, &Service::containerName>("container-name").when(isContainer),
        restart,
        words<Service, &Service::profiles>("profiles").when(isContainer),
        choice<Service, NetworkMode, &Service::networkMode, networkModeWords>("network-mode")
            .when(isContainer),
        reference<Service, Service, &Service::sharesNetworkOf, Empty::Refused>("shares-network-of")
            .when([](const Plan &, const Service &service) {
                return service.networkMode == NetworkMode::Service;
            }),
        text<Service, &Service::note>("note", FieldShape::Note),
    };
    return table;
}

template <>
std::span<const Access<PortBinding>> fieldTable()
{
    static const std::array table{
        wholePort,
        checkedText<PortBinding, &PortBinding::hostIp, hostIpObjection>("host-ip").when(isSplit),
        checkedText<PortBinding, &PortBinding::published, portsObjection>("published").when(isSplit),
        target,
        choice<PortBinding, Transport, &PortBinding::transport, transportWords>("protocol").when(isSplit),
        text<PortBinding, &PortBinding::application>("application"),
        text<PortBinding, &PortBinding::name>("name"),
    };
    return table;
}

template <>
std::span<const Access<Endpoint>> fieldTable()
{
    static const std::array table{
        port<Endpoint, &Endpoint::port>("port"),
        choice<Endpoint, Transport, &Endpoint::transport, transportWords>("protocol"),
        text<Endpoint, &Endpoint::application>("application"),
        text<Endpoint, &Endpoint::name>("name"),
        flag<Endpoint, &Endpoint::internal>("internal"),
        flag<Endpoint, &Endpoint::proxyProtocol>("proxy-protocol"),
    };
    return table;
}

template <>
std::span<const Access<Interface>> fieldTable()
{
    static const std::array table{
        text<Interface, &Interface::name>("name"),
        reference<Interface, Network, &Interface::network, Empty::Allowed, isNodesNetwork>("network"),
        addresses<Interface, IpAddress, &Interface::addresses>("addresses"),
    };
    return table;
}

template <>
std::span<const Access<FirewallPolicy>> fieldTable()
{
    static const std::array table{
        choice<FirewallPolicy, FirewallTool, &FirewallPolicy::tool, firewallToolWords>("tool"),
        choice<FirewallPolicy, FirewallAction, &FirewallPolicy::incoming, firewallActionWords>("incoming"),
        choice<FirewallPolicy, FirewallAction, &FirewallPolicy::outgoing, firewallActionWords>("outgoing"),
        choice<FirewallPolicy, FirewallAction, &FirewallPolicy::routed, firewallActionWords>("routed"),
        choice<FirewallPolicy, DockerGuard, &FirewallPolicy::dockerGuard, dockerGuardWords>("docker-guard"),
    };
    return table;
}

template <>
std::span<const Access<Node>> fieldTable()
{
    static const std::array table{
        name<Node>(),
        text<Node, &Node::hostname>("hostname"),
        text<Node, &Node::role>("role"),
        words<Node, &Node::tags>("tags"),
        words<Node, &Node::advertisedTags>("advertised-tags"),
        text<Node, &Node::dockerVersion>("docker-version"),
        choice<Node, DockerFirewall, &Node::dockerFirewall, dockerFirewallWords>("docker-firewall"),
        text<Node, &Node::note>("note", FieldShape::Note),
    };
    return table;
}

template <>
std::span<const Access<Network>> fieldTable()
{
    static const std::array table{
        name<Network>(),
        choice<Network, NetworkKind, &Network::kind, networkKindWords>("kind"),
        addresses<Network, Subnet, &Network::subnets>("subnets").when(
            [](const Plan &, const Network &network) { return network.kind != NetworkKind::Internet; }),
        text<Network, &Network::magicDnsName>("magic-dns").when([](const Plan &, const Network &network) {
            return network.kind == NetworkKind::Tailnet;
        }),
        reference<Network, ComposeFile, &Network::file, Empty::Allowed>("file").when(isCompose),
        expression<Network, &Network::engineName>("engine-name").when(isCompose),
        expression<Network, &Network::driver>("driver").when(isCompose),
        flag<Network, &Network::external>("external").when(isCompose),
        text<Network, &Network::note>("note", FieldShape::Note),
    };
    return table;
}

template <>
std::span<const Access<Cdn>> fieldTable()
{
    static const std::array table{name<Cdn>(), text<Cdn, &Cdn::note>("note", FieldShape::Note)};
    return table;
}

template <>
std::span<const Access<Link>> fieldTable()
{
    static const std::array table{
        reference<Link, Service, &Link::from, Empty::Allowed>("from"),
        text<Link, &Link::external>("external").when([](const Plan &, const Link &link) {
            return !link.from;
        }),
        reference<Link, Service, &Link::to, Empty::Refused>("to"),
        port<Link, &Link::port>("port"),
        choice<Link, Transport, &Link::transport, transportWords>("protocol"),
        text<Link, &Link::via>("via"),
        text<Link, &Link::note>("note", FieldShape::Note),
    };
    return table;
}

template <>
std::span<const Access<Route>> fieldTable()
{
    static const std::array table{
        name<Route>(),
        choice<Route, RouteKind, &Route::kind, routeKindWords>("kind"),
        text<Route, &Route::hostname>("hostname"),
        text<Route, &Route::path>("path").when(isHttp),
        reference<Route, Node, &Route::listener, Empty::Refused>("listener"),
        port<Route, &Route::port>("port"),
        choice<Route, Transport, &Route::transport, transportWords>("protocol"),
        reference<Route, Cdn, &Route::cdn, Empty::Allowed>("cdn").when(isHttp),
        reference<Route, Service, &Route::proxy, Empty::Allowed>("proxy").when(isProxied),
        reference<Route, Network, &Route::over, Empty::Allowed, isBetweenNodes>("over"),
        reference<Route, Service, &Route::target, Empty::Refused>("target"),
        port<Route, &Route::targetPort>("target-port"),
        text<Route, &Route::application>("application"),
        flag<Route, &Route::webSocket>("web-socket").when(isHttp),
        flag<Route, &Route::redirectHttp>("redirect-http").when(isHttp),
        flag<Route, &Route::upstreamTls>("upstream-tls").when(isHttp),
        flag<Route, &Route::proxyProtocol>("proxy-protocol").when(isStream),
        flag<Route, &Route::byServerName>("by-server-name").when(isStream),
        text<Route, &Route::note>("note", FieldShape::Note),
    };
    return table;
}

template <>
std::span<const Access<Zone>> fieldTable()
{
    static const std::array table{
        name<Zone>(),
        number<Zone, std::uint32_t, &Zone::ttl>("ttl"),
        words<Zone, &Zone::nameServers>("name-servers"),
        text<Zone, &Zone::note>("note", FieldShape::Note),
    };
    return table;
}

template <>
std::span<const Access<TailnetPolicy>> fieldTable()
{
    static const std::array table{
        name<TailnetPolicy>(),
        reference<TailnetPolicy, Network, &TailnetPolicy::network, Empty::Allowed, isBetweenNodes>("network"),
    };
    return table;
}

template <>
std::span<const Access<Note>> fieldTable()
{
    static const std::array table{text<Note, &Note::text>("text", FieldShape::Note)};
    return table;
}

template <>
std::span<const Access<Group>> fieldTable()
{
    static const std::array table{name<Group>(),
                                  choice<Group, GroupColour, &Group::colour, groupColourWords>("colour")};
    return table;
}

} // namespace portolan::edit::access
