#include "sample_plans.h"

#include "model/plan/plan_reader.h"
#include "model/plan/transaction.h"

#include <array>
#include <cassert>

namespace portolan::samples {

namespace {

constexpr std::string_view smallText = R"(portolan: 1
name: small
environments:
  production: {env-files: [.env], compose-files: [compose.yaml]}
  development: {env-files: [.env, .env.dev], compose-files: [compose.yaml]}
env-files:
  .env: {variables: {WEB_PORT: "8080"}}
  .env.dev: {variables: {WEB_PORT: "9090"}}
compose-files:
  compose.yaml: {project-name: small}
networks:
  internet: {kind: internet}
  tailnet: {kind: tailnet, subnets: [100.64.0.0/10]}
  backend: {kind: compose, file: compose.yaml, driver: bridge}
nodes:
  gateway:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.10]}
      tailscale0: {network: tailnet, addresses: [100.64.1.0]}
  apps:
    interfaces:
      tailscale0: {network: tailnet, addresses: [100.64.7.0]}
services:
  proxy:
    node: gateway
    ports: [{port: "443:443", application: HTTPS}]
  web:
    node: apps
    file: compose.yaml
    networks: [backend]
    ports: [{port: "100.64.7.0:${WEB_PORT}:80", application: HTTP}]
  database:
    node: apps
    file: compose.yaml
    networks: [backend]
    endpoints: [{port: 5432, application: PostgreSQL, internal: true}]
links:
  - {from: web, to: database, port: 5432}
routes:
  site:
    kind: http
    hostname: www.example.org
    listener: gateway
    port: 443
    proxy: proxy
    over: tailnet
    target: web
    target-port: 80
)";

constexpr int servicesPerNode = 50;
constexpr std::array portNames{"HTTP", "metrics", "admin"};

plan::Node fleetNode(const std::string &name, int number, plan::NetworkId internet, plan::NetworkId tailnet)
{
    plan::Node node;
    node.name = name;
    plan::Interface interface;
    interface.name = "tailscale0";
    interface.network = tailnet;
    const std::string address =
        "100.64." + std::to_string(number / 250) + '.' + std::to_string(number % 250 + 1);
    interface.addresses.push_back(*plan::IpAddress::parse(address));
    node.interfaces.push_back(std::move(interface));
    if (number % 5 == 0) {
        plan::Interface outside;
        outside.name = "eth0";
        outside.network = internet;
        outside.addresses.push_back(*plan::IpAddress::parse("203.0.113." + std::to_string(number % 250 + 1)));
        node.interfaces.push_back(std::move(outside));
    }
    return node;
}

plan::Service fleetService(int number, plan::NodeId node, plan::ComposeFileId file, plan::NetworkId network)
{
    plan::Service service;
    service.name = "service-" + std::to_string(number);
    service.title = "Component " + std::to_string(number % 40);
    service.node = node;
    service.file = file;
    service.networks.push_back({network, {}});
    const int first = 10000 + number % servicesPerNode * 3;
    for (int port = 0; port < static_cast<int>(portNames.size()); ++port) {
        plan::PortBinding binding;
        binding.hostIp = port == 0 && number % 4 != 3 ? "" : "127.0.0.1";
        binding.published = std::to_string(first + port);
        binding.target = std::to_string(8000 + port);
        binding.application = portNames[static_cast<std::size_t>(port)];
        service.ports.push_back(std::move(binding));
    }
    return service;
}

} // namespace

plan::Plan smallPlan()
{
    plan::PlanReading reading = plan::readPlan("small.portolan.yaml", smallText);
    assert(reading.plan);
    return std::move(*reading.plan);
}

plan::Plan largePlan(int services)
{
    plan::Edit edit{plan::Plan()};
    plan::Network internet;
    internet.name = "internet";
    internet.kind = plan::NetworkKind::Internet;
    const plan::NetworkId outside = edit.insert(internet);
    plan::Network tailnet;
    tailnet.name = "tailnet";
    tailnet.kind = plan::NetworkKind::Tailnet;
    const plan::NetworkId overlay = edit.insert(tailnet);
    plan::ComposeFile file;
    file.path = "compose.yaml";
    const plan::ComposeFileId compose = edit.insert(file);
    plan::Environment environment;
    environment.name = "production";
    environment.composeFiles.push_back(compose);
    edit.insert(environment);

    plan::NodeId node;
    plan::NetworkId network;
    plan::NodeId listener;
    plan::ServiceId proxy;
    plan::ServiceId before;
    for (int number = 0; number < services; ++number) {
        if (number % servicesPerNode == 0) {
            const std::string name = "node-" + std::to_string(number / servicesPerNode + 1);
            node = edit.insert(fleetNode(name, number / servicesPerNode, outside, overlay));
            plan::Network bridge;
            bridge.name = "net-" + name;
            bridge.file = compose;
            network = edit.insert(bridge);
            before = {};
        }
        const plan::ServiceId service = edit.insert(fleetService(number, node, compose, network));
        if (!proxy) {
            proxy = service;
            listener = node;
        } else if (number % 10 == 0) {
            plan::Route route;
            route.name = "route-" + std::to_string(number);
            route.hostname = "s" + std::to_string(number) + ".example.org";
            route.listener = listener;
            route.port = 443;
            route.proxy = proxy;
            route.over = overlay;
            route.target = service;
            route.targetPort = 8000;
            edit.insert(route);
        }
        if (before && number % 3 == 0) {
            plan::Link link;
            link.from = before;
            link.to = service;
            link.port = 8001;
            edit.insert(link);
        }
        before = service;
    }
    return edit.plan();
}

} // namespace portolan::samples
