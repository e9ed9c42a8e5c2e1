#include "tests/generator/plan_generator.h"

#include "model/plan/transaction.h"

#include <algorithm>
#include <fmt/format.h>
#include <random>

namespace portolan::generator {

namespace {

using namespace portolan::plan;

class PlanGenerator
{
public:
    explicit PlanGenerator(const PlanSize &size)
        : m_size(size)
        , m_random(size.seed)
        , m_edit(Plan())
    {
    }

    Plan generate()
    {
        m_edit.modify(m_edit.plan().settings().id, [](Settings &settings) { settings.name = "generated"; });
        m_internet = m_edit.insert(network("internet", NetworkKind::Internet));
        Network tailnet = network("tailnet", NetworkKind::Tailnet);
        tailnet.subnets = {*Subnet::parse("100.64.0.0/10")};
        m_tailnet = m_edit.insert(tailnet);
        addGateway();
        const int nodes = (m_size.services + m_size.servicesPerNode - 1) / m_size.servicesPerNode;
        for (int node = 0, left = m_size.services; node < nodes; ++node, left -= m_size.servicesPerNode)
            addNode(node, std::min(left, m_size.servicesPerNode));
        addEnvironments();
        return m_edit.plan();
    }

private:
    static Network network(std::string name, NetworkKind kind)
    {
        Network made;
        made.name = std::move(name);
        made.kind = kind;
        return made;
    }

    static IpAddress address(const char *pattern, int node)
    {
        return *IpAddress::parse(fmt::format(fmt::runtime(pattern), node / 250, node % 250 + 1));
    }

    Node machine(std::string name, int number) const
    {
        Node node;
        node.name = std::move(name);
        node.hostname = node.name + ".example.org";
        node.interfaces = {{"eth0", m_internet, {address("198.18.{}.{}", number)}, {}},
                           {"tailscale0", m_tailnet, {address("100.64.{}.{}", number)}, {}}};
        node.tags = node.advertisedTags = {"tag:" + node.name};
        node.firewall.emplace();
        return node;
    }

    void addGateway()
    {
        m_gateway = m_edit.insert(machine("gateway", 0));
        Service proxy;
        proxy.name = "proxy";
        proxy.node = m_gateway;
        proxy.ports = {{"", "443", "443", "", Transport::Tcp, "HTTPS", "", PortSyntax::Short, {}, {}, {}}};
        m_proxy = m_edit.insert(proxy);
    }

    void addNode(int number, int services)
    {
        const NodeId node = m_edit.insert(machine(fmt::format("node-{}", number + 1), number + 1));
        ComposeFile file;
        file.path = fmt::format("node-{}/compose.yaml", number + 1);
        file.projectName = fmt::format("node-{}", number + 1);
        const ComposeFileId fileId = m_edit.insert(file);
        m_composeFiles.push_back(fileId);
        Network bridge = network(fmt::format("bridge-{}", number + 1), NetworkKind::Compose);
        bridge.file = fileId;
        bridge.driver = "bridge";
        const NetworkId bridgeId = m_edit.insert(bridge);
        EnvFile env;
        env.path = fmt::format("node-{}/.env", number + 1);
        const std::string bind = fmt::format("BIND_{}", number + 1);
        env.variables.push_back({bind, toText(address("100.64.{}.{}", number + 1)), false, {}});
        std::vector<ServiceId> neighbours;
        for (int i = 0; i < services; ++i)
            neighbours.push_back(addService(node, fileId, bridgeId, bind, env, neighbours));
        m_envFiles.push_back(m_edit.insert(env));
    }

    ServiceId addService(NodeId node, ComposeFileId file, NetworkId bridge, const std::string &bind,
                         EnvFile &env, const std::vector<ServiceId> &neighbours)
    {
        const int number = ++m_services;
        Service service;
        service.name = fmt::format("service-{}", number);
        service.title = fmt::format("Product {}", number % 40);
        service.containerName = service.name;
        service.image =
            fmt::format("registry.example.org/product-{}:{}.{}", number % 40, number % 9, number % 7);
        service.node = node;
        service.file = file;
        service.networks = {{bridge, {}}};
        service.body = text::YamlNode::map();
        service.body.set("restart", text::YamlNode::text("unless-stopped"));
        const int ports = 1 + static_cast<int>(m_random() % 3);
        for (int i = 0; i < ports; ++i) {
            const int port = 8000 + static_cast<int>(neighbours.size()) * 4 + i;
            const std::string variable = fmt::format("PORT_{}_{}", number, i);
            PortBinding binding;
            binding.hostIp = number % 2 == 0 ? fmt::format("${{{}:-127.0.0.1}}", bind) : "";
            binding.published = fmt::format("${{{}:-{}}}", variable, port);
            binding.target = std::to_string(i == 0 ? 80 : 9000 + i);
            binding.transport = m_random() % 10 == 0 ? Transport::Udp : Transport::Tcp;
            binding.source = {10 * number + i, 9};
            service.ports.push_back(binding);
            if (number % 3 == 0)
                env.variables.push_back({variable, std::to_string(port), false, {}});
        }
        if (!neighbours.empty() && number % 2 == 0)
            service.dependsOn = {{neighbours[m_random() % neighbours.size()], {}}};
        const ServiceId id = m_edit.insert(service);
        if (number % 8 == 1)
            addRoute(id, number);
        return id;
    }

    void addRoute(ServiceId target, int number)
    {
        Route route;
        route.name = fmt::format("route-{}", number);
        route.kind = RouteKind::Http;
        route.hostname = fmt::format("s{}.example.org", number);
        route.listener = m_gateway;
        route.port = 443;
        route.proxy = m_proxy;
        route.over = m_tailnet;
        route.target = target;
        route.targetPort = 80;
        m_edit.insert(route);
    }

    void addEnvironments()
    {
        Environment production;
        production.name = "production";
        production.envFiles = m_envFiles;
        production.composeFiles = m_composeFiles;
        m_edit.insert(production);
        Environment development = production;
        development.name = "development";
        development.id = {};
        for (std::size_t i = 0; i < m_composeFiles.size(); ++i)
            development.variables.push_back({fmt::format("BIND_{}", i + 1), "127.0.0.1", false, {}});
        m_edit.insert(development);
    }

    PlanSize m_size;
    std::mt19937 m_random;
    Edit m_edit;
    NetworkId m_internet;
    NetworkId m_tailnet;
    NodeId m_gateway;
    ServiceId m_proxy;
    std::vector<ComposeFileId> m_composeFiles;
    std::vector<EnvFileId> m_envFiles;
    int m_services = 0;
};

} // namespace

namespace {

/// Turns a generated plan into a drawn one.
class Drawing
{
public:
    explicit Drawing(const PlanSize &size)
        : m_byProduct(size.seed % 2 == 0)
        , m_edit(generatePlan(size))
    {
    }

    Plan draw()
    {
        forgetFiles();
        Network mesh;
        mesh.name = "mesh";
        mesh.driver = "overlay";
        m_mesh = m_edit.insert(mesh);
        int number = 0;
        const Plan generatedPlan = m_edit.plan();
        for (const Service &generated : generatedPlan.services()) {
            if (!generated.file)
                continue;
            Service service = generated;
            for (PortBinding &binding : service.ports)
                binding.source = {};
            if (m_byProduct)
                service.file = fragment(fmt::format("product-{}.yaml", number % 4));
            furnish(service, number++);
            m_edit.put(std::move(service));
        }
        forgetFilesWithoutServices();
        return m_edit.plan();
    }

private:
    /// Whoever draws says nothing of what Compose is given, nor of files for networks.
    void forgetFiles()
    {
        const Plan generated = m_edit.plan();
        for (const Environment &environment : generated.environments())
            m_edit.modify(environment.id, [](Environment &e) { e.composeFiles.clear(); });
        for (const Network &network : generated.networks())
            m_edit.modify(network.id, [](Network &n) { n.file = {}; });
        for (const ComposeFile &file : generated.composeFiles())
            m_edit.modify(file.id, [](ComposeFile &f) {
                f.path = f.projectName + ".yaml";
                f.projectName.clear();
            });
    }

    void forgetFilesWithoutServices()
    {
        const Plan drawn = m_edit.plan();
        for (const ComposeFile &file : drawn.composeFiles())
            if (std::none_of(drawn.services().begin(), drawn.services().end(),
                             [&](const Service &service) { return service.file == file.id; }))
                m_edit.remove(file.id);
    }

    ComposeFileId fragment(const std::string &path)
    {
        if (const ComposeFile *known = findByName(m_edit.plan().composeFiles(), path))
            return known->id;
        ComposeFile file;
        file.path = path;
        return m_edit.insert(std::move(file));
    }

    void furnish(Service &service, int number) const
    {
        using text::YamlNode;
        if (number % 3 == 0)
            service.networks.push_back({m_mesh, {}});
        if (number % 4 == 0) {
            YamlNode volumes = YamlNode::sequence();
            volumes.append(YamlNode::text(fmt::format("data-{}:/var/lib/data", number)));
            volumes.append(YamlNode::text("./conf:/etc/conf:ro"));
            service.body.set("volumes", std::move(volumes));
        }
        if (number % 5 == 0) {
            YamlNode environment = YamlNode::map();
            environment.set("SWITCH", YamlNode::quoted("yes"));
            environment.set("PASSWORD", YamlNode::quoted("${PASSWORD:-}"));
            environment.set("PRICE", YamlNode::quoted("$$5 # not a remark"));
            service.body.set("environment", std::move(environment));
            YamlNode healthcheck = YamlNode::map();
            healthcheck.set("test", YamlNode::text("wget -qO- http://localhost:80/ || exit 1"));
            healthcheck.set("interval", YamlNode::text("30s"));
            service.body.set("healthcheck", std::move(healthcheck));
        }
        if (number % 6 == 0) {
            PortBinding media;
            media.published = fmt::format("{}-{}", 30000 + number * 10, 30004 + number * 10);
            media.target = "30000-30004";
            media.transport = Transport::Udp;
            service.ports.push_back(media);
        }
        if (number % 7 == 0)
            service.profiles = {"extra"};
        service.note = number % 2 == 0 ? "A note: of # two\nlines" : "";
    }

    bool m_byProduct;
    Edit m_edit;
    NetworkId m_mesh;
};

} // namespace

plan::Plan generatePlan(const PlanSize &size)
{
    return PlanGenerator(size).generate();
}

plan::Plan drawPlan(const PlanSize &size)
{
    return Drawing(size).draw();
}

std::string generateComposeFile(int services)
{
    std::string text = "name: generated\nservices:\n";
    for (int i = 1; i <= services; ++i) {
        text += fmt::format("  service-{0}:\n"
                            "    image: \"registry.example.org/product-{1}:${{VERSION_{0}:-{2}.{3}}}\"\n"
                            "    container_name: service-{0}\n"
                            "    restart: unless-stopped\n",
                            i, i % 40, i % 9, i % 7);
        text += fmt::format("    environment:\n      - NAME=service-{0}\n      - MODE=${{MODE:-production}}\n"
                            "    ports:\n      - \"127.0.0.1:${{PORT_{0}:-{1}}}:80\"\n      - \"{2}:443\"\n",
                            i, 10000 + i * 2 % 50000, 10001 + i * 2 % 50000);
        if (i > 1)
            text += fmt::format("    depends_on:\n      service-{}:\n        condition: service_started\n",
                                i / 2);
        text += "    networks: [backbone]\n";
    }
    return text + "networks:\n  backbone:\n    driver: bridge\n";
}

} // namespace portolan::generator
