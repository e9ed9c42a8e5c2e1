#include "model/tour/sources.h"

#include "model/plan/location.h"
#include "model/plan/mentioned_variables.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::tour {

using exports::Artefact;
using exports::ArtefactKind;
using reach::Hop;
using reach::HopKind;

namespace {

std::string_view lineAt(std::string_view text, int number)
{
    for (int line = 1; line < number; ++line)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    text = text.substr(0, text.find('\n'));
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

/// The owner of a record as a master file with this origin writes it.
std::string ownerIn(const plan::Zone &zone, const std::string &name)
{
    return name == zone.name ? std::string("@") : name.substr(0, name.size() - zone.name.size() - 1);
}

/// Finds the lines for the stops of one tour, in the files of an export.
class SourceFinder
{
public:
    SourceFinder(const Tour &tour, const reach::Reachability &reach)
        : m_landscape(reach.landscape())
        , m_plan(reach.plan())
        , m_route(m_plan.routes().at(tour.route))
    {
        exports::ExportOptions options;
        options.environment = tour.environment;
        m_artefacts = exports::artefactsOf(m_plan, options).artefacts;
    }

    std::vector<Source> sourcesOf(const Stop &stop, const Stop *next)
    {
        m_found.clear();
        for (const Hop &hop : stop.hops)
            addSourcesOf(hop, next);
        return std::move(m_found);
    }

private:
    void addSourcesOf(const Hop &hop, const Stop *next)
    {
        switch (hop.kind) {
        case HopKind::Name: addRecords(hop, next); break;
        case HopKind::Firewall: addFirewallRule(hop); break;
        case HopKind::Forward: addDockerRule(hop); break;
        case HopKind::Tailnet: addPolicy(hop); break;
        case HopKind::Proxy: addProxy(hop); break;
        case HopKind::Docker: addBinding(hop); break;
        case HopKind::Listener: addService(hop); break;
        case HopKind::Cdn:
        case HopKind::Network:
        case HopKind::Bridge: break;
        }
    }

    template <class Fits>
    const Artefact *find(ArtefactKind kind, plan::EntityRef entity, Fits fits) const
    {
        for (const Artefact &artefact : m_artefacts) {
            const auto &from = artefact.sources;
            if (artefact.kind == kind && std::find(from.begin(), from.end(), entity) != from.end() &&
                fits(artefact))
                return &artefact;
        }
        return nullptr;
    }

    void add(const Artefact &artefact, int line)
    {
        Source source{artefact.kind, artefact.path, line, {}};
        if (line > 0)
            source.text = lineAt(artefact.bytes, line);
        if (std::find(m_found.begin(), m_found.end(), source) == m_found.end())
            m_found.push_back(std::move(source));
    }

    void addRecords(const Hop &hop, const Stop *next)
    {
        const plan::Zone *zone = m_plan.find(hop.entity.as<plan::Zone>());
        const Artefact *file =
            zone ? find(ArtefactKind::Dns, zone->id,
                        [](const Artefact &artefact) { return exports::isMasterFile(artefact.path); })
                 : nullptr;
        if (!file)
            return;
        const reach::Packet *packet = next ? next->packet() : nullptr;
        const std::string address = packet ? toText(packet->destination) : std::string();
        add(*file, lineWith(file->bytes, {ownerIn(*zone, m_route.hostname), address}));
        if (m_route.srv && m_route.srv->domain == zone->name)
            if (const int line =
                    lineWith(file->bytes, {m_route.srv->service, "SRV", std::to_string(m_route.port)}))
                add(*file, line);
    }

    /// The file that a node with this policy loads.
    const Artefact *rulesOf(plan::NodeId node, std::string_view name) const
    {
        return find(ArtefactKind::Firewall, node,
                    [name](const Artefact &artefact) { return artefact.path.ends_with(name); });
    }

    void addFirewallRule(const Hop &hop)
    {
        const plan::NodeId id = hop.place.as<plan::Node>();
        const plan::Node *node = m_plan.find(id);
        if (!node || !node->firewall || !hop.packet || !hop.entity)
            return;
        const bool isUfw = node->firewall->tool == plan::FirewallTool::Ufw;
        const Artefact *file = rulesOf(id, isUfw ? "/ufw.sh" : "/portolan.nft");
        if (!file)
            return;
        const std::string port = std::to_string(hop.packet->port);
        const std::string transport(plan::toText(hop.packet->transport));
        const int line = isUfw ? lineWith(file->bytes, {"ufw", port + '/' + transport})
                               : lineWith(file->bytes, {transport, "dport", port});
        add(*file, line);
    }

    void addDockerRule(const Hop &hop)
    {
        const Artefact *file = rulesOf(hop.place.as<plan::Node>(), "/docker-user.sh");
        const plan::Node *node = m_plan.find(hop.place.as<plan::Node>());
        const bool isAsked = node && node->firewall && hop.packet &&
                             node->firewall->dockerGuard == plan::DockerGuard::DockerUser;
        if (isAsked && file)
            add(*file, lineWith(file->bytes, {"ctorigdstport", std::to_string(hop.packet->port)}));
    }

    void addPolicy(const Hop &hop)
    {
        const plan::TailnetPolicyId id = hop.entity.as<plan::TailnetPolicy>();
        const plan::TailnetPolicy *policy = m_plan.find(id);
        const Artefact *file =
            policy ? find(ArtefactKind::Acl, id, [](const Artefact &) { return true; }) : nullptr;
        if (!file)
            return;
        const reach::TailnetAccess *access = m_landscape.tailnet(policy->network);
        const bool isAsked = access && access->isKnown() && hop.packet && hop.packet->source;
        add(*file, isAsked ? access
                                 ->decide(*hop.packet->source, hop.packet->destination, hop.packet->port,
                                          hop.packet->transport)
                                 .line
                           : 0);
    }

    void addProxy(const Hop &hop)
    {
        const plan::RouteId id = hop.entity.as<plan::Route>();
        const Artefact *file = find(ArtefactKind::Proxy, id,
                                    [](const Artefact &artefact) { return !artefact.path.ends_with(".md"); });
        if (!file)
            return;
        const plan::RoutePath path = plan::pathOf(m_landscape.resolved(), m_route);
        const std::string upstream =
            fmt::format("{}:{}", path.upstreamAddress ? toText(*path.upstreamAddress) : path.upstreamName,
                        path.upstreamPort);
        // Where it is passed on to; else what is told apart by the name, or by the port.
        for (const std::string &word : {upstream, m_route.hostname, std::to_string(m_route.port)})
            if (const int line = lineWith(file->bytes, {word}))
                return add(*file, line);
        add(*file, 0);
    }

    /// A line of the service's own file: as the repository has it, or else as an export writes it.
    void addComposeLine(const plan::Service &service, std::string_view field, auto findLine)
    {
        const plan::Location known = plan::locationOf(m_plan, service.id, field);
        if (known.file.empty())
            return;
        if (known.line > 0) {
            m_found.push_back({ArtefactKind::Compose, known.file, known.line, {}});
            return;
        }
        const Artefact *file = find(ArtefactKind::Compose, service.file,
                                    [&](const Artefact &artefact) { return artefact.path == known.file; });
        if (!file)
            return;
        const std::string &key = service.composeName.empty() ? service.name : service.composeName;
        add(*file, findLine(file->bytes, lineWith(file->bytes, {key + ':'})));
    }

    void addBinding(const Hop &hop)
    {
        const plan::Service *service = m_plan.find(hop.entity.as<plan::Service>());
        const auto index = plan::indexIn(hop.field, "ports");
        if (!service || !index || *index >= service->ports.size())
            return;
        const plan::PortBinding &binding = service->ports[*index];
        addComposeLine(*service, hop.field, [&](std::string_view bytes, int after) {
            if (!binding.unsplit.empty())
                return lineWith(bytes, {binding.unsplit}, after);
            const int line = lineWith(bytes, {binding.hostIp, binding.published, binding.target}, after);
            return line > 0 ? line : lineWith(bytes, {"published:", binding.published}, after);
        });
        addVariables(binding);
    }

    /// Where the variables of a binding get their values.
    void addVariables(const plan::PortBinding &binding)
    {
        plan::Service alone;
        alone.ports = {binding};
        for (const std::string &name : plan::variablesIn(alone)) {
            const auto &values = m_landscape.resolved().variables();
            const auto value = values.find(name);
            if (value == values.end() || !value->second.file)
                continue;
            const Artefact *file =
                find(ArtefactKind::Env, value->second.file, [](const Artefact &) { return true; });
            if (const int line = file ? lineWith(file->bytes, {name + '='}) : 0)
                add(*file, line);
        }
    }

    void addService(const Hop &hop)
    {
        if (const plan::Service *service = m_plan.find(hop.entity.as<plan::Service>()))
            addComposeLine(*service, {}, [](std::string_view, int line) { return line; });
    }

    const reach::Landscape &m_landscape;
    const plan::Plan &m_plan;
    const plan::Route &m_route;
    std::vector<Artefact> m_artefacts;
    std::vector<Source> m_found;
};

} // namespace

void addSources(Tour &tour, const reach::Reachability &reach)
{
    SourceFinder finder(tour, reach);
    for (std::size_t at = 0; at < tour.stops.size(); ++at) {
        // The address that a name has is that of the packet which follows.
        const Stop *next = nullptr;
        for (std::size_t later = at + 1; later < tour.stops.size() && !next; ++later)
            if (tour.stops[later].packet())
                next = &tour.stops[later];
        tour.stops[at].sources = finder.sourcesOf(tour.stops[at], next);
    }
}

} // namespace portolan::tour
