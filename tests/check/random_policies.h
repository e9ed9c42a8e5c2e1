#pragma once

#include "model/plan/transaction.h"

#include <random>

/// Random edits of a plan's tailnet policy, from few values, so that they meet often.
namespace portolan::check {

class RandomPolicies
{
public:
    explicit RandomPolicies(std::mt19937 &random)
        : m_random(random)
    {
    }

    void change(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        switch (below(5)) {
        case 0: return tag(edit);
        case 1: return join(edit);
        case 2: return settle(edit);
        default: break;
        }
        if (plan.tailnetPolicies().isEmpty()) {
            plan::TailnetPolicy policy;
            policy.name = "main";
            policy.network = tailnetOf(plan);
            edit.insert(policy);
            return;
        }
        edit.modify(plan.tailnetPolicies()[0].id, [&](plan::TailnetPolicy &policy) {
            switch (below(4)) {
            case 0: policy.tagOwners = owners(); break;
            case 1: policy.body = body(); break;
            default: policy.rules.push_back(rule()); break;
            }
        });
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    const char *oneOf(std::initializer_list<const char *> values)
    {
        return *(values.begin() + below(values.size()));
    }

    static plan::NetworkId tailnetOf(const plan::Plan &plan)
    {
        for (const plan::Network &network : plan.networks())
            if (network.kind == plan::NetworkKind::Tailnet)
                return network.id;
        return plan.networks().isEmpty() ? plan::NetworkId{} : plan.networks()[0].id;
    }

    plan::NodeId anyNode(const plan::Plan &plan)
    {
        return plan.nodes().isEmpty() ? plan::NodeId{} : plan.nodes()[below(plan.nodes().size())].id;
    }

    void tag(plan::Edit &edit)
    {
        edit.modify(anyNode(edit.plan()), [&](plan::Node &node) {
            node.tags = {oneOf({"tag:a", "tag:a", "tag:b"})};
            node.advertisedTags.clear();
            if (below(3) == 0)
                node.advertisedTags = {oneOf({"tag:a", "tag:b"})};
        });
    }

    void join(plan::Edit &edit)
    {
        const plan::NetworkId tailnet = tailnetOf(edit.plan());
        edit.modify(anyNode(edit.plan()), [&](plan::Node &node) {
            const char *address = oneOf({"100.64.7.0", "100.64.8.0", "100.64.8.0", "100.100.100.7"});
            node.interfaces = {{"tailscale0", tailnet, {*plan::IpAddress::parse(address)}, {}}};
        });
    }

    /// A policy that Tailscale accepts, for two nodes that it is about: else what one rule finds hides what
    /// another would for long.
    void settle(plan::Edit &edit)
    {
        const plan::Plan plan = edit.plan();
        if (plan.tailnetPolicies().isEmpty() || plan.nodes().size() < 2)
            return;
        const plan::NetworkId tailnet = tailnetOf(plan);
        for (std::size_t i = 0; i < 2; ++i)
            edit.modify(plan.nodes()[i].id, [&](plan::Node &node) {
                node.tags = {i == 0 ? "tag:a" : "tag:b"};
                node.advertisedTags.clear();
                node.interfaces = {{"tailscale0",
                                    tailnet,
                                    {*plan::IpAddress::parse(i == 0 ? "100.64.7.0" : "100.64.8.0")},
                                    {}}};
            });
        edit.modify(plan.tailnetPolicies()[0].id, [&](plan::TailnetPolicy &policy) {
            policy.network = tailnet;
            policy.tagOwners = {{"tag:a", {"autogroup:admin"}}, {"tag:b", {"autogroup:admin"}}};
            policy.body = below(2) == 0 ? body() : text::YamlNode();
            policy.rules.clear();
            policy.rules.push_back({});
            policy.rules.back().sources = {"tag:a"};
            policy.rules.back().destinations = {oneOf({"tag:b:7000", "tag:b:90-80", "tag:b:22"})};
        });
    }

    std::vector<plan::TagOwner> owners()
    {
        if (below(3) == 0)
            return {};
        return {{"tag:a", {"autogroup:admin"}}, {"tag:b", {"autogroup:admin"}}};
    }

    plan::AclRule rule()
    {
        plan::AclRule rule;
        rule.sources = {oneOf({"tag:a", "tag:b", "tag:gone", "autogroup:admin"})};
        rule.destinations = {
            oneOf({"tag:a:80", "tag:b:80-81", "tag:b:22", "tag:a", "*:*", "tag:b:90-80", "tag:a:7000"})};
        if (below(4) == 0)
            rule.body.set("srcPostures", text::YamlNode::sequence());
        return rule;
    }

    text::YamlNode body()
    {
        text::YamlNode test = text::YamlNode::map();
        test.set("src", text::YamlNode::quoted(oneOf({"tag:a", "tag:b"})));
        text::YamlNode accept = text::YamlNode::sequence();
        accept.append(text::YamlNode::quoted(oneOf({"tag:a:80", "tag:b:80", "tag:b:80,81"})));
        test.set("accept", accept);
        text::YamlNode tests = text::YamlNode::sequence();
        tests.append(test);
        text::YamlNode body;
        body.set(oneOf({"tests", "tests", "tests", "testing"}), tests);
        return body;
    }

    std::mt19937 &m_random;
};

} // namespace portolan::check
