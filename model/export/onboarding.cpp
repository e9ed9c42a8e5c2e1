#include "model/export/onboarding.h"

#include "model/export/document_sections.h"
#include "model/export/markdown.h"
#include "model/layout/graph_text.h"
#include "model/plan/origin.h"
#include "model/plan/route_path.h"
#include "model/text/expression.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::exports {

namespace {

using plan::Plan;
using plan::ResolvedPlan;
using plan::Route;
using plan::RouteKind;
using plan::RoutePath;
using plan::Service;

std::string joined(const std::vector<std::string> &words, std::string_view separator = ", ")
{
    return fmt::format("{}", fmt::join(words, separator));
}

/// Text of the plan, with what Markdown would take for a mark of its own escaped.
std::string plain(const std::string &text)
{
    std::string escaped;
    for (const char c : plan::commentText(text)) {
        if (std::string_view("|\\*_<`[#").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// Text in a code span, which ends at no mark of its own.
std::string code(const std::string &text)
{
    std::string span = plan::commentText(text);
    std::replace(span.begin(), span.end(), '`', '\'');
    return '`' + span + '`';
}

std::string portText(std::uint16_t port, plan::Transport transport)
{
    return fmt::format("{}/{}", port, toText(transport));
}

std::string numbered(const std::vector<std::string> &steps)
{
    std::string text;
    for (std::size_t i = 0; i < steps.size(); ++i)
        text += fmt::format("{}. {}\n", i + 1, steps[i]);
    return text + '\n';
}

bool comesFrom(const plan::Origin &origin, plan::RouteId route)
{
    const plan::EntityRef ref(route);
    return std::find(origin.entities.begin(), origin.entities.end(), ref) != origin.entities.end();
}

// What runs where

std::string startOf(const ResolvedPlan &resolved, const Service &service)
{
    if (!resolved.isActive(service))
        return service.profiles.empty()
                   ? std::string("does not start here")
                   : fmt::format("only with the profile {}", joined(service.profiles, " or "));
    return service.file ? std::string("with Compose") : std::string("on the node itself");
}

std::string servicesOn(const DocumentFacts &facts, plan::NodeId node)
{
    const Plan &plan = facts.plan();
    MarkdownTable table({"Service", "What it is", "Starts", "Defined in"});
    for (const Service &service : plan.services()) {
        if (facts.resolved.nodeOf(service) != node)
            continue;
        const plan::ComposeFile *file = plan.find(service.file);
        std::string what = titleOf(service);
        if (!service.note.empty())
            what += what == service.name ? ": " + service.note : " (" + service.note + ")";
        table.add({service.name, what, startOf(facts.resolved, service), file ? file->path : std::string()});
    }
    return table.isEmpty() ? paragraph("Nothing runs here.") : table.text();
}

std::string nodeSections(const DocumentFacts &facts)
{
    std::string text;
    for (const plan::Node &node : facts.plan().nodes()) {
        std::vector<std::string> addresses;
        for (const plan::Interface &interface : node.interfaces)
            for (const plan::IpAddress &address : interface.addresses)
                addresses.push_back(fmt::format("{} on {}", toText(address), plain(interface.name)));
        text += heading(3, node.name);
        if (!node.role.empty())
            text += paragraph(plain(node.role) + '.');
        if (!addresses.empty())
            text += paragraph(fmt::format("{}{}.", node.hostname.empty() ? "" : code(node.hostname) + ": ",
                                          joined(addresses)));
        text += servicesOn(facts, node.id);
    }
    return text.empty() ? text : heading(2, "What runs where") + text;
}

// How each public name reaches its service

/// The way of one route, a sentence for each stop.
class Journey
{
public:
    Journey(const DocumentFacts &facts, const Route &route)
        : m_facts(facts)
        , m_route(route)
        , m_path(plan::pathOf(facts.resolved, route))
    {
    }

    std::string text()
    {
        if (!m_path.active)
            return paragraph("Its target does not start in this environment.");
        addName();
        addListener();
        addProxy();
        if (!m_path.problem.empty())
            m_steps.push_back(fmt::format("Here it ends: {}.", plain(m_path.problem)));
        else
            addTarget();
        return numbered(m_steps);
    }

private:
    const Plan &plan() const { return m_facts.plan(); }

    std::string nodeName(plan::NodeId id) const
    {
        const plan::Node *node = plan().find(id);
        return node ? plain(node->name) : std::string("no node");
    }

    void addName()
    {
        std::vector<std::string> records;
        for (const dns::Zone &zone : m_facts.zones)
            for (const dns::RRset &set : zone.sets)
                for (const dns::Record &record : set.records)
                    if (comesFrom(record.origin, m_route.id))
                        records.push_back(code(fmt::format("{} {} {}", set.owner, set.type, record.data)));
        if (!records.empty())
            m_steps.push_back(fmt::format("DNS leads there: {}.", joined(records)));
        else if (!m_route.hostname.empty())
            m_steps.push_back(fmt::format("The plan holds no zone for {}: its records are kept elsewhere.",
                                          code(m_route.hostname)));
        if (const plan::Cdn *cdn = plan().find(m_route.cdn))
            m_steps.push_back(
                fmt::format("{} answers under its own addresses, and passes the request on to the node.",
                            plain(cdn->name)));
    }

    void addListener()
    {
        const std::string node = nodeName(m_path.listener);
        const std::string port = portText(m_route.port, m_route.transport);
        const bool isOpened = std::any_of(
            m_facts.firewalls.begin(), m_facts.firewalls.end(), [&](const firewall::Policy &policy) {
                return policy.node == m_path.listener &&
                       std::any_of(policy.rules.begin(), policy.rules.end(), [&](const firewall::Rule &rule) {
                           return comesFrom(rule.origin, m_route.id);
                       });
            });
        m_steps.push_back(isOpened ? fmt::format("The firewall of {} lets {} in.", node, port)
                                   : fmt::format("The connection arrives at {} of {}.", port, node));
    }

    void addProxy()
    {
        const Service *proxy = m_route.kind == RouteKind::Direct ? nullptr : plan().find(m_route.proxy);
        if (!proxy)
            return;
        const bool isHttp = m_route.kind == RouteKind::Http;
        std::string how = isHttp ? fmt::format("ends TLS for {}", code(m_route.hostname + m_route.path))
                                 : std::string("passes the connection as it is");
        if (m_route.byServerName)
            how += fmt::format(", if its TLS asks for {}", code(m_route.hostname));
        if (m_route.proxyProtocol)
            how += ", with the client's address ahead (PROXY protocol)";
        const std::string upstream =
            m_path.upstreamAddress ? toText(*m_path.upstreamAddress) : m_path.upstreamName;
        m_steps.push_back(m_path.problem.empty()
                              ? fmt::format("{} {}, on to {}.", plain(titleOf(*proxy)), how,
                                            code(fmt::format("{}:{}", upstream, m_path.upstreamPort)))
                              : fmt::format("{} {}.", plain(titleOf(*proxy)), how));
        const plan::Network *over = plan().find(m_route.over);
        if (over && m_path.problem.empty() && m_path.listener != m_path.targetNode)
            m_steps.push_back(fmt::format(
                "{} carries it to {}{}.", plain(over->name), nodeName(m_path.targetNode),
                over->kind == plan::NetworkKind::Tailnet ? ", where its policy accepts the port" : ""));
    }

    void addTarget()
    {
        const Service &target = plan().services().at(m_route.target);
        if (m_path.binding) {
            const Service &publisher = plan().services().at(m_path.binding->service);
            const plan::PortBinding &binding = publisher.ports[m_path.binding->index];
            const plan::ComposeFile *file = plan().find(publisher.file);
            if (file)
                m_steps.push_back(fmt::format("Docker publishes the port for {}: {} in {}.",
                                              plain(publisher.name), code(shortForm(binding)),
                                              code(file->path)));
        }
        const std::string application =
            m_route.application.empty() ? std::string() : fmt::format(" ({})", plain(m_route.application));
        m_steps.push_back(fmt::format("{} answers at {}{}.", plain(titleOf(target)),
                                      portText(m_route.targetPort, m_route.transport), application));
    }

    const DocumentFacts &m_facts;
    const Route &m_route;
    RoutePath m_path;
    std::vector<std::string> m_steps;
};

std::string nameSections(const DocumentFacts &facts)
{
    std::string text;
    std::set<std::string> known;
    const auto &routes = facts.plan().routes();
    for (const Route &first : routes) {
        if (!known.insert(first.hostname).second)
            continue;
        text += heading(3, first.hostname.empty() ? "Routes without a name" : first.hostname);
        for (const Route &route : routes)
            if (route.hostname == first.hostname && facts.plan().find(route.target))
                text += paragraph(fmt::format("**{}**, {}{}:", plain(route.name),
                                              portText(route.port, route.transport),
                                              route.path.empty() ? "" : " " + code(route.path))) +
                        Journey(facts, route).text();
    }
    return text.empty() ? text : heading(2, "How each public name reaches its service") + text;
}

// How to change a port safely

/// Where the number of a published port is set: the variable and its file, or the compose file.
std::string whereSet(const DocumentFacts &facts, const RoutePath &path)
{
    if (!path.binding)
        return "the service itself";
    const Service &publisher = facts.plan().services().at(path.binding->service);
    const plan::PortBinding &binding = publisher.ports[path.binding->index];
    const auto names = text::variableNames(binding.unsplit.empty() ? binding.published : binding.unsplit);
    const plan::ComposeFile *composeFile = facts.plan().find(publisher.file);
    if (names.empty())
        return composeFile ? composeFile->path : publisher.name;
    const auto found = facts.resolved.variables().find(names.front());
    const plan::EnvFile *file =
        found == facts.resolved.variables().end() ? nullptr : facts.plan().find(found->second.file);
    return file ? fmt::format("{} in {}", names.front(), file->path)
                : fmt::format("{} (default in {})", names.front(),
                              composeFile ? composeFile->path : "the plan");
}

std::string portTable(const DocumentFacts &facts)
{
    MarkdownTable table({"Route", "Public port", "Changes with it", "Port behind it", "Set by"});
    for (const Route &route : facts.plan().routes()) {
        const RoutePath path = plan::pathOf(facts.resolved, route);
        const plan::Node *listener = facts.plan().find(path.listener);
        if (!path.active || !listener || !facts.plan().find(route.target))
            continue;
        std::vector<std::string> files;
        if (route.srv)
            files.push_back("SRV record");
        if (listener->firewall)
            files.push_back("firewall of " + listener->name);
        if (const Service *proxy = facts.plan().find(route.proxy))
            files.push_back("ports of " + proxy->name);
        if (files.empty())
            files.push_back("what clients are told");
        table.add({route.name, portText(route.port, route.transport), joined(files),
                   path.hasUpstream() ? portText(path.upstreamPort, route.transport) : std::string(),
                   whereSet(facts, path)});
    }
    return table.isEmpty() ? std::string() : table.text();
}

std::string changeSection(const DocumentFacts &facts)
{
    return heading(2, "How to change a port safely") +
           numbered(
               {"Choose a port that is free: `docs/ports.md` lists every one that is taken, on each node.",
                "Change it in the plan: the route for a public port, the variable or binding for one behind "
                "it. Records, firewall, tailnet policy, proxy and documents follow.",
                "`portolanctl check PLAN` has to be as silent as before.",
                "`portolanctl export PLAN --to . --diff` shows every file that changes; without `--diff` it "
                "writes them.",
                "Open the new port first: firewall and tailnet policy.",
                "Then `docker compose up -d` on the service's node, and reload the proxy.",
                "Change the records last, and wait their TTL before the old port is closed."}) +
           portTable(facts);
}

} // namespace

std::string onboarding(const ResolvedPlan &resolved)
{
    const plan::Settings &settings = resolved.plan().settings();
    std::string text = heading(1, "Finding your way around " + settings.name);
    if (!settings.description.empty())
        text += paragraph(plain(settings.description) + '.');
    if (const plan::Environment *environment = resolved.plan().find(resolved.environment()))
        text += paragraph(fmt::format("This is the environment {}. Ports are listed in [ports.md](ports.md).",
                                      plain(environment->name)));
    text += paragraph("![Nodes, services and the ways between them](topology.svg)");
    text += paragraph("```mermaid\n" + layout::mermaidOf(resolved) + "```");
    text += paragraph("The same for Graphviz is in [topology.dot](topology.dot).");
    const DocumentFacts facts(resolved);
    for (const auto section : {nodeSections, nameSections, changeSection})
        text += section(facts);
    text.pop_back();
    return text;
}

} // namespace portolan::exports
