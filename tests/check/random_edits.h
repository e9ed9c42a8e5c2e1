#pragma once

#include "model/plan/transaction.h"
#include "tests/check/random_firewalls.h"
#include "tests/check/random_policies.h"

#include <fmt/format.h>
#include <random>

/// Random edits of a small plan, from few values, so that they meet often.
namespace portolan::check {

class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }

    /// A plan to begin with.
    plan::Plan start()
    {
        plan::Edit edit{plan::Plan{}};
        m_fileIds = {
            edit.insert(plan::EnvFile{.id = {}, .path = ".env", .note = {}, .variables = {}, .extra = {}}),
            edit.insert(
                plan::EnvFile{.id = {}, .path = ".env.dev", .note = {}, .variables = {}, .extra = {}})};
        for (const char *path : {"compose.yaml", "part.yaml", "other.yaml"}) {
            plan::ComposeFile file;
            file.path = path;
            edit.insert(file);
        }
        for (int i = 0; i < 4; ++i) {
            plan::Network network;
            network.name = fmt::format("net{}", i);
            network.kind = static_cast<plan::NetworkKind>(i);
            edit.insert(network);
        }
        for (int i = 0; i < 3; ++i) {
            plan::Node node;
            node.name = fmt::format("node{}", i);
            if (i == 0) {
                RandomFirewalls(m_random()).change(node);
                const auto &networks = edit.plan().networks(); // one of each kind, in their order
                node.interfaces = {
                    {"eth0", networks[0].id, {*plan::IpAddress::parse("2001:db8::20")}, {}},
                    {"tailscale0", networks[2].id, {*plan::IpAddress::parse("100.64.7.0")}, {}}};
            }
            edit.insert(node);
        }
        for (int i = 0; i < 3; ++i) {
            plan::Environment environment;
            environment.name = fmt::format("env{}", i);
            edit.insert(environment);
        }
        edit.insert(plan::Cdn{.id = {}, .name = "cdn", .note = {}, .extra = {}});
        plan::Zone zone;
        zone.name = "test";
        zone.nameServers = {"ns1.example.net"};
        zone.soa.mailbox = "host@test";
        edit.insert(zone);
        for (int i = 0; i < 8; ++i)
            insertService(edit);
        return edit.plan();
    }

    /// One edit, of one to three changes; may turn out to change nothing.
    plan::Transaction next(const plan::Plan &plan)
    {
        plan::Edit edit(plan);
        const int changes = 1 + below(3);
        for (int i = 0; i < changes; ++i)
            change(edit);
        return std::move(edit).finish("Random edit");
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance(int percent) { return below(100) < percent; }

    template <class Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

    template <class Entity>
    plan::Id<Entity> anyOf(const plan::Table<Entity> &table)
    {
        return table.isEmpty() ? plan::Id<Entity>{}
                               : table[static_cast<std::size_t>(below(static_cast<int>(table.size())))].id;
    }

    void change(plan::Edit &edit)
    {
        switch (below(20)) {
        case 0: return insertService(edit);
        case 18: return changeZone(edit);
        case 1: return removeSomething(edit);
        case 2: return changeVariables(edit);
        case 3: return changeEnvironment(edit);
        case 4: return changeNode(edit);
        case 5: return changeNetwork(edit);
        case 6: return changeRoutes(edit);
        case 7: return changeFile(edit);
        case 8: return changeSuppressions(edit);
        case 9: return changeAppearance(edit);
        case 10: return changeLinks(edit);
        case 11: return RandomPolicies(m_random).change(edit);
        case 19: return changeExpectations(edit);
        default: return changeService(edit);
        }
    }

    plan::PortBinding binding()
    {
        plan::PortBinding port;
        port.hostIp = oneOf<const char *>({"", "", "0.0.0.0", "127.0.0.1", "100.64.7.0", "[::]", "${IP}",
                                           "${IP:-127.0.0.1}", "${IP:-127.0.0.1}"});
        port.published =
            oneOf<const char *>({"80", "80", "81", "80-82", "22", "${PORT}", "${PORT:-81}", "", "99999"});
        port.target = oneOf<const char *>({"80", "80", "22", "81", "80-82", "90-93"});
        port.transport = chance(85) ? plan::Transport::Tcp : plan::Transport::Udp;
        port.syntax = chance(80) ? plan::PortSyntax::Short : plan::PortSyntax::ShortUnquoted;
        port.application = port.transport == plan::Transport::Udp ? "TURN" : "";
        return port;
    }

    void insertService(plan::Edit &edit)
    {
        plan::Service service;
        service.name = fmt::format("service{}", ++m_services);
        service.node = anyOf(edit.plan().nodes());
        if (chance(80))
            service.file = anyOf(edit.plan().composeFiles());
        if (!service.node)
            return;
        for (int i = below(3); i > 0; --i)
            service.ports.push_back(binding());
        edit.insert(service);
    }

    void removeSomething(plan::Edit &edit)
    {
        const plan::Plan &plan = edit.plan();
        switch (below(6)) {
        case 0: return plan.nodes().size() > 1 ? edit.remove(anyOf(plan.nodes())) : void();
        case 1: return plan.networks().size() > 2 ? edit.remove(anyOf(plan.networks())) : void();
        case 2: return plan.environments().size() > 1 ? edit.remove(anyOf(plan.environments())) : void();
        default: return plan.services().isEmpty() ? void() : edit.remove(anyOf(plan.services()));
        }
    }

    void changeService(plan::Edit &edit)
    {
        if (edit.plan().services().isEmpty())
            return;
        const plan::Plan plan = edit.plan();
        edit.modify(anyOf(plan.services()), [&](plan::Service &service) {
            switch (below(18)) {
            case 0: service.node = anyOf(plan.nodes()); break;
            case 1: service.file = chance(20) ? plan::ComposeFileId{} : anyOf(plan.composeFiles()); break;
            case 2: service.containerName = oneOf<const char *>({"", "web", "web", "${NAME:-web}"}); break;
            case 3:
                service.image =
                    oneOf<const char *>({"", "a", "a:latest", "a:1", "a:${TAG:-latest}", "socket-proxy:1",
                                         "nginx-proxy-manager:2", "nginx-proxy-manager:2"});
                break;
            case 4:
                service.profiles = chance(50)
                                       ? std::vector<std::string>{}
                                       : std::vector<std::string>{oneOf<const char *>({"dev", "spare"})};
                break;
            case 5: changeNetworkMode(plan, service); break;
            case 6: changeAttachments(plan, service); break;
            case 7: changeDependencies(plan, service); break;
            case 8: changeEndpoints(service); break;
            case 9:
            case 11: changeBody(service); break;
            case 10: service.name = fmt::format("service{}", ++m_services); break;
            default: changePorts(service); break;
            }
        });
    }

    void changePorts(plan::Service &service)
    {
        if (service.ports.empty() || chance(30))
            service.ports.push_back(binding());
        else if (chance(25))
            service.ports.pop_back();
        else
            service.ports[static_cast<std::size_t>(below(static_cast<int>(service.ports.size())))] =
                binding();
    }

    void changeNetworkMode(const plan::Plan &plan, plan::Service &service)
    {
        service.networkMode =
            oneOf({plan::NetworkMode::Networks, plan::NetworkMode::Networks, plan::NetworkMode::Host,
                   plan::NetworkMode::Service, plan::NetworkMode::Other});
        service.sharesNetworkOf =
            service.networkMode == plan::NetworkMode::Service ? anyOf(plan.services()) : plan::ServiceId{};
        service.networkModeText = service.networkMode == plan::NetworkMode::Other
                                      ? oneOf<const char *>({"bridge", "container:x", "service:service3"})
                                      : "";
    }

    void changeAttachments(const plan::Plan &plan, plan::Service &service)
    {
        service.networks.clear();
        if (chance(70))
            service.networks.push_back({anyOf(plan.networks()), {}});
    }

    void changeDependencies(const plan::Plan &plan, plan::Service &service)
    {
        service.dependsOn.clear();
        if (chance(70))
            service.dependsOn.push_back({anyOf(plan.services()), {}});
    }

    void changeEndpoints(plan::Service &service)
    {
        service.endpoints.clear();
        for (int i = below(3); i > 0; --i) {
            plan::Endpoint endpoint;
            endpoint.port = oneOf<std::uint16_t>({80, 81, 22});
            endpoint.internal = chance(50);
            endpoint.proxyProtocol = chance(30);
            service.endpoints.push_back(endpoint);
        }
    }

    void changeBody(plan::Service &service)
    {
        using text::YamlNode;
        service.body = {};
        switch (below(9)) {
        case 0: service.body.set("privileged", YamlNode::boolean(true)); break;
        case 1: service.body.set("volumes", YamlNode::sequence()).append(YamlNode::text("data:/data")); break;
        case 2:
            service.body.set("volumes", YamlNode::sequence())
                .append(YamlNode::text("/run/docker.sock:/s:ro"));
            break;
        case 3:
            service.body.set("depends_on", YamlNode::sequence())
                .append(YamlNode::text(fmt::format("service{}", below(12))));
            break;
        case 4:
            service.body.set("networks", YamlNode::sequence())
                .append(YamlNode::text(fmt::format("net{}", below(6))));
            break;
        case 5:
            service.body.set("expose", YamlNode::sequence())
                .append(YamlNode::text(oneOf<const char *>({"80", "${PORT:-81}", "9000"})));
            break;
        case 6: service.body.set("hostname", YamlNode::text("web")); break;
        case 7: {
            YamlNode &environment = service.body.set("environment", YamlNode::map());
            environment.set("PEER_URL", YamlNode::text(fmt::format("http://service{}:81", 1 + below(16))));
            environment.set("WEB_HOST", YamlNode::text("${NAME:-web}"));
            environment.set("WEB_PORT", YamlNode::text("80"));
            break;
        }
        default:
            service.body.set("environment", YamlNode::map()).set("DB_PASSWORD", YamlNode::text("word-word"));
            break;
        }
    }

    void changeVariables(plan::Edit &edit)
    {
        const auto modify = [&](auto &holder) {
            holder.variables.clear();
            for (const char *name : {"IP", "PORT", "NAME", "API_TOKEN"})
                if (chance(40))
                    holder.variables.push_back(
                        {name, oneOf<const char *>({"", "80", "100.64.7.0", "127.0.0.1"}), false, {}});
        };
        if (chance(50) && !edit.plan().environments().isEmpty())
            edit.modify(anyOf(edit.plan().environments()), modify);
        else
            edit.modify(anyOf(edit.plan().envFiles()), modify);
    }

    void changeEnvironment(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        if (chance(10) || plan.environments().isEmpty()) {
            plan::Environment environment;
            environment.name = fmt::format("env{}", 10 + ++m_services);
            edit.insert(environment);
            return;
        }
        edit.modify(anyOf(plan.environments()), [&](plan::Environment &environment) {
            switch (below(4)) {
            case 0:
                environment.profiles =
                    chance(50) ? std::vector<std::string>{} : std::vector<std::string>{"dev"};
                break;
            case 1: environment.allServicesOn = chance(50) ? plan::NodeId{} : anyOf(plan.nodes()); break;
            case 2: environment.envFiles = chance(50) ? std::vector<plan::EnvFileId>{} : m_fileIds; break;
            default:
                environment.composeFiles.clear();
                if (chance(60))
                    environment.composeFiles.push_back(anyOf(plan.composeFiles()));
                break;
            }
        });
    }

    void changeNode(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        if (chance(15)) {
            plan::Node node;
            node.name = fmt::format("node{}", 10 + ++m_services);
            edit.insert(node);
            return;
        }
        edit.modify(anyOf(plan.nodes()), [&](plan::Node &node) {
            switch (below(4)) {
            case 0: node.dockerVersion = oneOf<const char *>({"", "26.1", "28.0"}); break;
            case 1: node.name = fmt::format("node{}", 10 + ++m_services); break;
            case 2: RandomFirewalls(m_random()).change(node); break;
            default:
                node.interfaces.clear();
                for (int i = below(3); i > 0; --i) {
                    plan::Interface interface;
                    interface.name = fmt::format("eth{}", i);
                    interface.network = chance(70) ? anyOf(plan.networks()) : plan::NetworkId{};
                    const char *address =
                        oneOf<const char *>({"203.0.113.20", "100.64.7.0", "192.168.1.5", "2001:db8::20"});
                    interface.addresses.push_back(*plan::IpAddress::parse(address));
                    node.interfaces.push_back(interface);
                }
                break;
            }
        });
    }

    void changeNetwork(plan::Edit &edit)
    {
        if (edit.plan().networks().isEmpty())
            return;
        const plan::Plan plan = edit.plan();
        edit.modify(anyOf(plan.networks()), [&](plan::Network &network) {
            switch (below(4)) {
            case 0: network.kind = static_cast<plan::NetworkKind>(below(4)); break;
            case 1: network.name = fmt::format("net{}", 10 + ++m_services); break;
            case 2: network.file = anyOf(plan.composeFiles()); break;
            default:
                network.subnets = {*plan::Subnet::parse(
                    oneOf<const char *>({"100.64.0.0/10", "192.168.0.0/16", "192.168.1.0/24"}))};
                break;
            }
        });
    }

    void changeRoutes(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        if (plan.services().isEmpty())
            return;
        plan::Route route;
        if (chance(60) || plan.routes().isEmpty()) {
            route.name = fmt::format("route{}", ++m_services);
        } else if (chance(40)) {
            edit.remove(anyOf(plan.routes()));
            return;
        } else {
            route = plan.routes().at(anyOf(plan.routes()));
        }
        route.kind = oneOf({plan::RouteKind::Stream, plan::RouteKind::Stream, plan::RouteKind::Http,
                            plan::RouteKind::Direct});
        route.hostname = oneOf<const char *>({"a.test", "b.test"});
        route.proxyProtocol = chance(30);
        route.byServerName = chance(20);
        route.redirectHttp = chance(30);
        route.listener = anyOf(plan.nodes());
        route.proxy = chance(50) ? anyOf(plan.services()) : plan::ServiceId{};
        route.target = anyOf(plan.services());
        route.over = chance(40) ? anyOf(plan.networks()) : plan::NetworkId{};
        route.port = oneOf<std::uint16_t>({80, 80, 81, 81, 5223});
        route.cdn = chance(20) ? anyOf(plan.cdns()) : plan::CdnId{};
        route.targetPort = 80;
        if (route.proxy && route.proxy != route.target && chance(25))
            putBeside(edit, route);
        if (route.id)
            edit.put(route);
        else
            edit.insert(route);
    }

    void changeZone(plan::Edit &edit)
    {
        struct Data {
            const char *type;
            const char *data;
        };
        edit.modify(anyOf(edit.plan().zones()), [&](plan::Zone &zone) {
            if (chance(20)) {
                plan::ComponentName component;
                component.name = "muc.test";
                component.published = chance(30);
                zone.components = {component};
            }
            if (zone.records.size() > 8)
                zone.records.erase(zone.records.begin(), zone.records.begin() + 4);
            for (int i = 1 + below(3); i > 0; --i) {
                plan::Record record;
                record.owner = oneOf<const char *>({"test", "a.test", "b.test", "c.test", "c.test",
                                                    "my_app.test", "a.test.test", "_xmpp-client._tcp.test",
                                                    "_xmpp-server._tcp.test", "_xmpp-server._tcp.test"});
                const Data data = oneOf<Data>({{"CNAME", "a.test."},
                                               {"CNAME", "c.test."},
                                               {"CNAME", "host.example.net"},
                                               {"A", "203.0.113.20"},
                                               {"A", "192.168.1.5"},
                                               {"AAAA", "2001:db8::99"},
                                               {"MX", "10 c.test."},
                                               {"CAA", "0 issue \"ca.example\""},
                                               {"SRV", "0 0 5223 a.test."},
                                               {"SRV", "0 0 0 c.test."},
                                               {"SRV", "0 0 70000 a.test."},
                                               {"SRV", "0 0 5222 203.0.113.20"},
                                               {"SRV", "0 0 5 ."}});
                record.type = data.type;
                record.data = data.data;
                record.ttl = chance(30) ? 60 : 0;
                zone.records.push_back(record);
            }
        });
    }

    /// Makes the proxy of a route a container beside its target.
    void putBeside(plan::Edit &edit, plan::Route &route)
    {
        const plan::Service target = edit.plan().services().at(route.target);
        edit.modify(route.proxy, [&](plan::Service &proxy) {
            proxy.image = "nginx-proxy-manager:2";
            proxy.node = target.node;
            proxy.file = target.file;
            proxy.networkMode = plan::NetworkMode::Networks;
            proxy.networks = target.networks;
        });
        route.listener = target.node;
    }

    void changeLinks(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        if (plan.services().isEmpty())
            return;
        if (!plan.links().isEmpty() && chance(40)) {
            edit.remove(anyOf(plan.links()));
            return;
        }
        plan::Link link;
        link.from = anyOf(plan.services());
        link.to = anyOf(plan.services());
        link.port = oneOf<std::uint16_t>({80, 81});
        edit.insert(link);
    }

    void changeFile(plan::Edit &edit)
    {
        edit.modify(anyOf(edit.plan().composeFiles()), [&](plan::ComposeFile &file) {
            file.includes.clear();
            if (chance(60)) {
                plan::Include include;
                include.paths = {oneOf<const char *>({"part.yaml", "other.yaml"})};
                file.includes.push_back(include);
            }
            file.body = {};
            if (chance(40))
                file.body.set("version", text::YamlNode::text("3"));
            if (chance(40))
                file.body.set("volumes", text::YamlNode::map()).set("data", {});
        });
    }

    void changeSuppressions(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        if (!plan.suppressions().isEmpty() && chance(40)) {
            edit.remove(anyOf(plan.suppressions()));
            return;
        }
        plan::Suppression suppression;
        suppression.rule =
            oneOf<const char *>({"port-dup", "bind-all", "host-net", "image-float", "bind-boot-race"});
        suppression.entity = chance(20) || plan.services().isEmpty()
                                 ? plan::EntityRef(plan::SettingsId{1})
                                 : plan::EntityRef(anyOf(plan.services()));
        suppression.reason = "It is meant so";
        edit.insert(suppression);
    }

    /// Its own dice, so that what the rules see stays the same however much is only seen.
    void changeAppearance(plan::Edit &edit)
    {
        edit.put(plan::Placement{anyOf(edit.plan().nodes()), double(below(9)), 0, 0, 0});
        const plan::Plan plan = edit.plan();
        if (plan.services().isEmpty())
            return;
        const plan::EntityRef service = plan.services()[m_appearance() % plan.services().size()].id;
        const std::string note = "note-" + std::to_string(plan.notes().highest().value + 1);
        const plan::NoteId id = edit.insert(plan::Note{{}, note, "On " + note, service, {}});
        if (!plan::groupOf(plan, service)) {
            const std::string group = "group-" + std::to_string(plan.groups().highest().value + 1);
            edit.insert(plan::Group{{}, group, plan::GroupColour::None, {service, id}, {}});
        }
        if (m_appearance() % 3 == 0)
            edit.remove(edit.plan().notes()[0].id);
    }

    void changeExpectations(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        const std::string_view verb = chance(50) ? "can" : "cannot";
        const std::string to =
            plan.services().isEmpty() ? "nobody" : plan.services().at(anyOf(plan.services())).name;
        edit.modify(plan.settings().id, [&](plan::Settings &settings) {
            settings.expectations.clear();
            if (chance(70))
                settings.expectations.push_back(fmt::format("internet {} reach {}:80", verb, to));
        });
    }

    std::mt19937 m_random;
    std::mt19937 m_appearance{1};
    std::vector<plan::EnvFileId> m_fileIds;
    int m_services = 0;
};

} // namespace portolan::check
