#pragma once

#include "model/layout/layout_engine.h"
#include "tests/generator/plan_generator.h"
#include "tests/sample_plans.h"

#include <random>

/// Plans of all shapes, and what must be true of every arrangement.
namespace portolan::test {

/// A plan that has some of everything: any number of nodes, services with and without ports, docks, several
/// networks, routes through proxies and without, links across nodes, notes and groups.
inline plan::Plan randomPlan(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned most) {
        return static_cast<unsigned>(random() % (most + 1));
    };
    plan::Edit edit{plan::Plan{}};
    plan::Network tailnet;
    tailnet.name = "tailnet";
    tailnet.kind = plan::NetworkKind::Tailnet;
    const plan::NetworkId tailnetId = edit.insert(tailnet);
    std::vector<plan::NetworkId> bridges;
    for (unsigned i = 0; i <= upTo(3); ++i) {
        plan::Network bridge;
        bridge.name = "bridge-" + std::to_string(i);
        bridges.push_back(edit.insert(bridge));
    }
    std::vector<plan::ServiceId> services;
    const unsigned nodes = 1 + upTo(8);
    for (unsigned n = 0; n < nodes; ++n) {
        plan::Node node;
        node.name = "node-" + std::to_string(n);
        node.interfaces.push_back({"ts0", tailnetId, {}, {}});
        const plan::NodeId nodeId = edit.insert(node);
        const unsigned count = upTo(14);
        for (unsigned s = 0; s < count; ++s) {
            plan::Service service;
            service.name = node.name + "-service-" + std::to_string(s);
            service.node = nodeId;
            service.title = std::string(upTo(30), 'x');
            service.networks.push_back({bridges[random() % bridges.size()], {}});
            for (unsigned p = 0; p < upTo(4); ++p)
                service.ports.push_back(plan::splitShortPort(std::to_string(8000 + s * 10 + p) + ":80"));
            for (unsigned p = 0; p < upTo(2); ++p) {
                plan::Endpoint &endpoint = service.endpoints.emplace_back();
                endpoint.port = static_cast<std::uint16_t>(9000 + p);
                endpoint.application = "metrics";
                endpoint.internal = true;
            }
            if (s > 0 && upTo(4) == 0) {
                service.networkMode = plan::NetworkMode::Service;
                service.sharesNetworkOf = services.back();
                service.networks.clear();
            }
            services.push_back(edit.insert(service));
        }
    }
    for (unsigned i = 0; services.size() > 1 && i < upTo(20); ++i) {
        const auto any = [&] {
            return services[random() % services.size()];
        };
        plan::Route route;
        route.name = "route-" + std::to_string(i);
        route.kind = upTo(2) == 0 ? plan::RouteKind::Direct : plan::RouteKind::Stream;
        route.proxy = any();
        route.target = any();
        route.listener = edit.plan().services().at(route.proxy).node;
        route.port = static_cast<std::uint16_t>(8000 + upTo(40));
        route.targetPort = upTo(1) == 0 ? 80 : 9000;
        route.over = tailnetId;
        edit.insert(route);
        plan::Link link;
        link.from = any();
        link.to = any();
        link.port = 80;
        edit.insert(link);
    }
    plan::Group group;
    group.name = "group";
    for (std::size_t i = 0; i < services.size(); i += 3) {
        group.members.push_back(services[i]);
        edit.insert(plan::Note{{}, "note-" + std::to_string(i), std::string(upTo(90), 'x'), services[i], {}});
    }
    if (!group.members.empty())
        edit.insert(std::move(group));
    return edit.plan();
}

/// Names of pairs of boxes that overlap, and of boxes outside their nodes: none in a good chart.
inline QStringList badlyPlaced(const layout::Chart &chart)
{
    QStringList bad;
    const auto name = [](const auto &thing) {
        return toQString(thing);
    };
    for (std::size_t i = 0; i < chart.nodes.size(); ++i) {
        const layout::NodeFrame &node = chart.nodes[i];
        for (std::size_t other = i + 1; other < chart.nodes.size(); ++other)
            if (node.rect.intersects(chart.nodes[other].rect))
                bad << name(node.name) + " overlaps " + name(chart.nodes[other].name);
        const layout::Rect inside{node.rect.x, node.rect.y + node.headerHeight, node.rect.width,
                                  node.rect.height - node.headerHeight};
        for (layout::Index a = node.cards.first; a < node.cards.end(); ++a) {
            const layout::ServiceCard &card = chart.cards[a];
            if (!inside.contains(card.rect))
                bad << name(card.title) + " leaves " + name(node.name);
            for (layout::Index b = a + 1; b < node.cards.end(); ++b)
                if (card.rect.intersects(chart.cards[b].rect))
                    bad << name(card.title) + " overlaps " + name(chart.cards[b].title);
        }
        for (layout::Index a = node.cards.first; a < node.cards.end(); ++a)
            for (layout::Index chip = chart.cards[a].chips.first; chip < chart.cards[a].chips.end(); ++chip)
                if (!inside.contains(chart.chips[chip].rect))
                    bad << name(chart.chips[chip].number) + " leaves " + name(node.name);
    }
    return bad;
}

} // namespace portolan::test
