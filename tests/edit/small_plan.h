#pragma once

#include "tests/sample_plans.h"

namespace portolan::test {

/// A gateway with a proxy, a node behind it with containers on one network, and a laptop apart.
inline plan::Plan harbour()
{
    return planFrom(R"(
compose-files: {compose.yaml: {}}
environments: {production: {compose-files: [compose.yaml]}}
networks:
  internet: {kind: internet}
  tailnet: {kind: tailnet, subnets: [100.64.0.0/10]}
  backend: {kind: compose, file: compose.yaml}
  aside: {kind: compose, file: compose.yaml}
cdns: {Cloudflare: {}}
nodes:
  gateway:
    interfaces:
      eth0: {network: internet, addresses: [203.0.113.10]}
      tailscale0: {network: tailnet, addresses: [100.64.1.0]}
  apps: {interfaces: {tailscale0: {network: tailnet, addresses: [100.64.7.0]}}}
  laptop: {}
services:
  proxy: {node: gateway, ports: [{port: "443:443"}]}
  web:
    node: apps
    file: compose.yaml
    container-name: web
    networks: [backend]
    ports: [{port: "100.64.7.0:8080:80", application: HTTP}]
    depends-on: [database]
  database: {node: apps, file: compose.yaml, networks: [backend], endpoints: [{port: 5432, application: PostgreSQL}]}
  chat: {node: apps, file: compose.yaml, networks: [aside], ports: [{port: "127.0.0.1:5222:5222", application: XMPP}]}
  sidecar: {node: apps, file: compose.yaml, network-mode: service, shares-network-of: web}
  notes: {node: laptop, ports: [{port: "9000:9000"}]}
links:
  - {from: web, to: database, port: 5432}
routes:
  site: {kind: http, hostname: www.example.org, listener: gateway, port: 443, proxy: proxy, over: tailnet, target: web, target-port: 80}
zones: {example.org: {}}
positions:
  node/apps: [400, 100]
  service/web: [40, 90]
)");
}

inline plan::EntityRef named(const plan::Plan &plan, std::string_view path)
{
    return plan::entityFromText(plan, path);
}

/// What a transaction changes, as paths of the plan where it can be found: `+` added, `-` removed, `~`
/// changed.
inline QStringList summary(const plan::Plan &before, const plan::Transaction &transaction)
{
    const plan::Plan after = plan::apply(before, transaction);
    QStringList lines;
    for (const plan::AnyChange &change : transaction.changes)
        std::visit(
            [&](const auto &typed) {
                const plan::EntityRef entity(typed.id);
                const char sign = !typed.before ? '+' : !typed.after ? '-' : '~';
                if constexpr (!std::is_same_v<std::decay_t<decltype(typed)>, plan::Change<plan::Placement>>)
                    lines << sign + toQString(plan::toText(typed.after ? after : before, entity));
            },
            change);
    lines.sort();
    return lines;
}

} // namespace portolan::test
