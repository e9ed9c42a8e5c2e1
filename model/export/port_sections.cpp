#include "model/export/document_sections.h"
#include "model/export/markdown.h"
#include "model/plan/compose_name.h"
#include "model/plan/origin.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace portolan::exports {

namespace {

using plan::Endpoint;
using plan::Plan;
using plan::PortBinding;
using plan::ResolvedBinding;
using plan::ResolvedPlan;
using plan::Service;

std::string joined(const std::vector<std::string> &words, std::string_view separator)
{
    return fmt::format("{}", fmt::join(words, separator));
}

/// Words in order of appearance, each once.
class Words
{
public:
    void add(const std::string &word)
    {
        if (m_known.insert(word).second)
            m_words.push_back(word);
    }
    const std::vector<std::string> &all() const & { return m_words; }
    std::vector<std::string> all() && { return std::move(m_words); }
    bool isEmpty() const { return m_words.empty(); }

private:
    std::vector<std::string> m_words;
    std::set<std::string> m_known;
};

std::string portText(plan::PortRange range, plan::Transport transport)
{
    const std::string ports = range.isNone() ? std::string("chosen by the engine") : toText(range);
    return transport == plan::Transport::Tcp ? ports : fmt::format("{}/{}", ports, toText(transport));
}

/// ¹ for the first note of a table, ² for the second ...
std::string footnoteMark(std::size_t number)
{
    static constexpr std::array<const char *, 10> digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string mark;
    for (const char digit : std::to_string(number))
        mark += digits[static_cast<std::size_t>(digit - '0')];
    return mark;
}

const Endpoint *endpointAt(const Service &service, plan::PortRange target, plan::Transport transport)
{
    const auto found =
        std::find_if(service.endpoints.begin(), service.endpoints.end(), [&](const Endpoint &endpoint) {
            return target.contains(endpoint.port) && endpoint.transport == transport;
        });
    return found == service.endpoints.end() ? nullptr : &*found;
}

std::string containerOf(const ResolvedPlan &resolved, const Service &service)
{
    return service.containerName.empty()
               ? service.name
               : resolved.value(service.containerName).value_or(service.containerName);
}

/// The variables of an expression, or what it says where it has none.
std::string variablesOrText(const std::string &expression, bool textCounts)
{
    const auto names = text::variableNames(expression);
    return names.empty() && textCounts ? expression : joined(names, ", ");
}

/// The name of each compose file, with its folders only where another file of the plan has the same name.
std::map<plan::ComposeFileId, std::string> fileLabels(const Plan &plan)
{
    const auto lastPart = [](const std::string &path) {
        return path.substr(path.rfind('/') + 1);
    };
    std::map<std::string, int> uses;
    for (const plan::ComposeFile &file : plan.composeFiles())
        ++uses[lastPart(file.path)];
    std::map<plan::ComposeFileId, std::string> labels;
    for (const plan::ComposeFile &file : plan.composeFiles())
        labels[file.id] = uses[lastPart(file.path)] > 1 ? file.path : lastPart(file.path);
    return labels;
}

std::string profileNotes(const DocumentFacts &facts)
{
    const Plan &plan = facts.plan();
    std::string notes;
    for (const Service &service : plan.services()) {
        if (service.profiles.empty() || service.ports.empty())
            continue;
        Words inactive;
        for (const ResolvedPlan &resolved : facts.environments)
            if (!resolved.isActive(service))
                inactive.add(plan.environments().at(resolved.environment()).name);
        notes += fmt::format("> {} starts only with the profile {} (`docker compose --profile {} up`).",
                             titleOf(service), joined(service.profiles, " or "), service.profiles.front());
        if (!inactive.isEmpty())
            notes += fmt::format(" It does not start in {}.", joined(inactive.all(), ", "));
        notes += "\n\n";
    }
    return notes;
}

/// Services that answer through the bindings of the one whose network namespace they share, and the footnotes
/// that say so.
class SharedNamespaces
{
public:
    explicit SharedNamespaces(const Plan &plan)
    {
        for (const Service &service : plan.services())
            if (service.networkMode == plan::NetworkMode::Service)
                m_members[service.sharesNetworkOf].push_back(&service);
    }

    /// Who answers behind a binding: its own service, or a member of its namespace that has the endpoint.
    const Service &answering(const Service &owner, const ResolvedBinding &binding) const
    {
        const auto members = m_members.find(owner.id);
        if (members != m_members.end() && !endpointAt(owner, binding.port.target, binding.port.transport))
            for (const Service *member : members->second)
                if (endpointAt(*member, binding.port.target, binding.port.transport))
                    return *member;
        return owner;
    }

    /// The mark of the footnote on a member, which then also tells of this port.
    std::string footnote(const Service &member, const std::string &port)
    {
        const auto found = std::find_if(m_notes.begin(), m_notes.end(),
                                        [&](const Note &note) { return note.member == &member; });
        const auto index = static_cast<std::size_t>(found - m_notes.begin());
        if (found == m_notes.end())
            m_notes.push_back({&member, {}});
        m_notes[index].ports.add(port);
        return footnoteMark(index + 1);
    }

    std::string footnotes(const ResolvedPlan &resolved) const
    {
        std::string lines;
        for (std::size_t i = 0; i < m_notes.size(); ++i) {
            const Service &member = *m_notes[i].member;
            const Service &owner = resolved.plan().services().at(member.sharesNetworkOf);
            lines += paragraph(
                fmt::format("{} {} shares {}'s network namespace (`network_mode: service:{}`), so "
                            "its port {} is published through "
                            "the {} container's port bindings.",
                            footnoteMark(i + 1), titleOf(member), titleOf(owner), composeNameOf(owner),
                            joined(m_notes[i].ports.all(), ", "), containerOf(resolved, owner)));
        }
        return lines;
    }

private:
    struct Note {
        const Service *member;
        Words ports;
    };
    std::map<plan::ServiceId, std::vector<const Service *>> m_members;
    std::vector<Note> m_notes;
};

std::vector<std::string> externalRow(const ResolvedPlan &resolved, const Service &owner,
                                     const ResolvedBinding &binding, const std::string &file,
                                     SharedNamespaces &shared)
{
    const PortBinding &written = owner.ports[binding.index];
    const plan::ResolvedPort &port = binding.port;
    const Service &service = shared.answering(owner, binding);
    std::string container = containerOf(resolved, owner);
    if (service.id != owner.id)
        container += shared.footnote(service, portText(port.target, port.transport));
    const Endpoint *endpoint = endpointAt(service, port.target, port.transport);
    return {binding.error.empty() ? portText(port.published, port.transport) : shortForm(written),
            titleOf(service),
            container,
            written.application.empty() && endpoint ? endpoint->application : written.application,
            variablesOrText(written.hostIp, true),
            variablesOrText(written.unsplit.empty() ? written.published : written.unsplit, false),
            file};
}

using LinkTarget = std::tuple<plan::ServiceId, std::uint16_t, plan::Transport>;

std::string userOf(const Plan &plan, const plan::Link &link)
{
    if (!link.note.empty())
        return link.note;
    const Service *from = plan.find(link.from);
    const std::string &user = from ? titleOf(*from) : link.external;
    return link.via.empty() ? user : fmt::format("{} via {}:{}", user, link.via, link.port);
}

/// Every variable that decides the address of a binding, in order of appearance.
Words bindVariables(const Plan &plan)
{
    Words names;
    for (const Service &service : plan.services())
        for (const PortBinding &binding : service.ports)
            for (const std::string &name : text::variableNames(binding.hostIp))
                names.add(name);
    return names;
}

/// What a node's firewall does about ports that containers publish on all its addresses: what the files do
/// that the plan exports for it. Begins with a comma, or is empty where nothing stands in the way.
std::string limitOf(const plan::Node &node)
{
    if (!node.firewall || node.firewall->incoming == plan::FirewallAction::Allow)
        return {};
    switch (node.firewall->tool) {
    case plan::FirewallTool::None: return {};
    case plan::FirewallTool::Nftables: return ", as far as portolan.nft lets them";
    case plan::FirewallTool::Ufw: break;
    }
    switch (node.firewall->dockerGuard) {
    case plan::DockerGuard::DockerUser: return ", as far as docker-user.sh lets them";
    case plan::DockerGuard::UfwDocker: return ", as far as ufw-docker lets them";
    case plan::DockerGuard::None: break;
    }
    return ", whatever ufw says: Docker passes it by";
}

/// The nodes where containers are bound by a variable in an environment.
std::set<plan::NodeId> nodesBoundBy(const ResolvedPlan &resolved, const std::string &variable)
{
    std::set<plan::NodeId> nodes;
    for (const Service &service : resolved.plan().services()) {
        const auto isBound = [&](const PortBinding &binding) {
            const auto names = text::variableNames(binding.hostIp);
            return std::find(names.begin(), names.end(), variable) != names.end();
        };
        const plan::NodeId node = resolved.nodeOf(service);
        if (service.file && resolved.isActive(service) && resolved.plan().find(node) &&
            std::any_of(service.ports.begin(), service.ports.end(), isBound))
            nodes.insert(node);
    }
    return nodes;
}

std::string effectEverywhere(const ResolvedPlan &resolved, const std::string &variable)
{
    std::vector<std::string> nodes;
    for (const plan::NodeId id : nodesBoundBy(resolved, variable)) {
        const plan::Node &node = resolved.plan().nodes().at(id);
        nodes.push_back(node.name + limitOf(node));
    }
    return nodes.empty() ? std::string("No port that starts uses it")
                         : fmt::format("Ports are reachable at every address of {}", joined(nodes, "; of "));
}

std::string effectOf(const ResolvedPlan &resolved, const std::string &variable, const std::string &value)
{
    const auto address = plan::IpAddress::parse(value);
    if (value.empty() || !address)
        return value.empty() ? "Not set: the default of each binding holds" : "No address";
    if (address->isUnspecified())
        return effectEverywhere(resolved, variable);
    if (address->isLoopback())
        return "Ports are reachable from the node itself only";
    if (address->isTailnet())
        return "Ports bind to the tailnet address and are reachable within the tailnet only";
    return address->isPrivate() ? "Ports are reachable from the private network of that address"
                                : "Ports are reachable from wherever that address is";
}

std::string valueIn(const ResolvedPlan &resolved, const std::string &variable)
{
    const auto found = resolved.variables().find(variable);
    return found == resolved.variables().end() ? std::string() : found->second.value;
}

std::string environmentLabel(const Plan &plan, const plan::Environment &environment)
{
    std::vector<std::string> paths;
    for (const plan::EnvFileId id : environment.envFiles)
        paths.push_back(plan.envFiles().at(id).path);
    return paths.empty() ? environment.name : fmt::format("{} ({})", environment.name, joined(paths, ", "));
}

/// Services with a published port that no address limits, by the node they start on.
std::map<plan::NodeId, Words> unboundServices(const ResolvedPlan &resolved)
{
    std::map<plan::NodeId, Words> titles;
    for (const Service &service : resolved.plan().services())
        for (const ResolvedBinding &binding : resolved.bindingsOf(service.id))
            if (service.file && binding.error.empty() && !binding.port.hostIp)
                titles[resolved.nodeOf(service)].add(titleOf(service));
    return titles;
}

std::string unboundParagraph(const Plan &plan, plan::NodeId id, const Words &titles)
{
    const plan::Node *node = plan.find(id);
    return paragraph(fmt::format(
        "Ports of {} name no address: they listen on every address of {} (0.0.0.0 and ::){}.",
        joined(titles.all(), ", "), node ? node->name : "their node", node ? limitOf(*node) : std::string()));
}

/// The variables that choose addresses and ports: all that bindings mention, and all that hold an address
/// somewhere.
Words portVariables(const Plan &plan, const std::vector<ResolvedPlan> &environments)
{
    Words names = bindVariables(plan);
    for (const Service &service : plan.services())
        for (const PortBinding &binding : service.ports)
            for (const std::string &name : text::variableNames(shortForm(binding)))
                names.add(name);
    for (const ResolvedPlan &resolved : environments)
        for (const auto &[name, variable] : resolved.variables())
            if (!variable.secret && plan::IpAddress::parse(variable.value))
                names.add(name);
    return names;
}

std::string variableTable(const Plan &plan, const std::vector<ResolvedPlan> &environments)
{
    std::vector<std::string> headings = {"Variable"};
    for (const plan::Environment &environment : plan.environments())
        headings.push_back(environmentLabel(plan, environment));
    MarkdownTable table(std::move(headings));
    for (const std::string &name : portVariables(plan, environments).all()) {
        std::vector<std::string> row = {name};
        for (const ResolvedPlan &resolved : environments)
            row.push_back(valueIn(resolved, name));
        if (std::any_of(row.begin() + 1, row.end(), [](const std::string &value) { return !value.empty(); }))
            table.add(std::move(row));
    }
    return table.isEmpty() ? std::string() : heading(3, "Values of the variables") + table.text();
}

} // namespace

const std::string &titleOf(const Service &service)
{
    return service.title.empty() ? service.name : service.title;
}

std::string nodeSection(const DocumentFacts &facts)
{
    const Plan &plan = facts.plan();
    MarkdownTable table({"Node", "Hostname", "Role", "Addresses", "Tags"});
    for (const plan::Node &node : plan.nodes()) {
        std::vector<std::string> addresses;
        for (const plan::Interface &interface : node.interfaces)
            for (const plan::IpAddress &address : interface.addresses)
                addresses.push_back(fmt::format("{} ({})", toText(address), interface.name));
        table.add({node.name, node.hostname, node.role, joined(addresses, ", "), joined(node.tags, ", ")});
    }
    return table.isEmpty() ? std::string() : heading(2, "Nodes") + table.text();
}

std::string externalSection(const DocumentFacts &facts)
{
    MarkdownTable table(
        {"Port", "Service", "Container", "Protocol", "Bind IP", "Env variable", "Compose file"});
    SharedNamespaces shared(facts.plan());
    const auto labels = fileLabels(facts.plan());
    for (const Service &service : facts.plan().services())
        if (service.file)
            for (const ResolvedBinding &binding : facts.resolved.bindingsOf(service.id))
                table.add(externalRow(facts.resolved, service, binding, labels.at(service.file), shared));
    if (table.isEmpty())
        return {};
    return heading(2, "External ports (host-mapped)") +
           paragraph("\"Bind IP\" names the variable that chooses the host address; without one, a port "
                     "listens on all of "
                     "them.") +
           table.text() + shared.footnotes(facts.resolved) + profileNotes(facts);
}

std::string internalSection(const DocumentFacts &facts)
{
    const Plan &plan = facts.plan();
    std::map<LinkTarget, Words> users;
    for (const plan::Link &link : plan.links())
        users[{link.to, link.port, link.transport}].add(userOf(plan, link));
    MarkdownTable table({"Port", "Service", "Protocol", "Used by"});
    for (const Service &service : plan.services())
        for (const Endpoint &endpoint : service.endpoints) {
            if (!endpoint.internal)
                continue;
            // A link may name the service itself, or the one whose network it shares.
            Words all = users[{service.id, endpoint.port, endpoint.transport}];
            if (service.networkMode == plan::NetworkMode::Service)
                for (const std::string &user :
                     users[{service.sharesNetworkOf, endpoint.port, endpoint.transport}].all())
                    all.add(user);
            table.add({portText(plan::PortRange::single(endpoint.port), endpoint.transport),
                       endpoint.name.empty() ? titleOf(service) : titleOf(service) + ' ' + endpoint.name,
                       endpoint.application, joined(all.all(), "; ")});
        }
    return table.isEmpty() ? std::string()
                           : heading(2, "Internal ports (container-to-container only)") + table.text();
}

std::string nativeSection(const DocumentFacts &facts)
{
    const Plan &plan = facts.plan();
    MarkdownTable table({"Port", "Service", "Node", "Protocol"});
    for (const Service &service : plan.services())
        if (!service.file)
            for (const ResolvedBinding &binding : facts.resolved.bindingsOf(service.id)) {
                const PortBinding &written = service.ports[binding.index];
                table.add({binding.error.empty() ? portText(binding.port.published, binding.port.transport)
                                                 : shortForm(written),
                           titleOf(service), plan.nodes().at(service.node).name, written.application});
            }
    return table.isEmpty() ? std::string() : heading(2, "Ports of native services") + table.text();
}

std::string bindSection(const DocumentFacts &facts)
{
    const Plan &plan = facts.plan();
    MarkdownTable table({"Environment", "Variable", "Value", "Effect"});
    for (const std::string &name : bindVariables(plan).all())
        for (const ResolvedPlan &one : facts.environments) {
            const std::string value = valueIn(one, name);
            table.add({environmentLabel(plan, plan.environments().at(one.environment())), name, value,
                       effectOf(one, name, value)});
        }
    std::string text = table.isEmpty() ? std::string() : table.text();
    for (const auto &[node, titles] : unboundServices(facts.resolved))
        text += unboundParagraph(plan, node, titles);
    text += variableTable(plan, facts.environments);
    return text.empty() ? text : heading(2, "Bind address behaviour") + text;
}

} // namespace portolan::exports
