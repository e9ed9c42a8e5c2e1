#include "model/compose/compose_writer.h"
#include "model/compose/env_writer.h"
#include "model/compose/file_path.h"
#include "model/compose/stack_writer.h"
#include "model/compose/suggestions.h"
#include "model/dns/derived_zones.h"
#include "model/dns/master_file_writer.h"
#include "model/dns/provider_files.h"
#include "model/export/artefact.h"
#include "model/export/completed_plan.h"
#include "model/export/example_env_file.h"
#include "model/export/marker.h"
#include "model/export/npm_page.h"
#include "model/export/onboarding.h"
#include "model/export/port_document.h"
#include "model/firewall/derived_policy.h"
#include "model/firewall/docker_user_writer.h"
#include "model/firewall/nft_writer.h"
#include "model/firewall/ufw_writer.h"
#include "model/layout/graph_text.h"
#include "model/layout/svg.h"
#include "model/plan/resolved_plan.h"
#include "model/proxy/caddy_writer.h"
#include "model/proxy/derived_configuration.h"
#include "model/proxy/haproxy_writer.h"
#include "model/proxy/nginx_writer.h"
#include "model/tailnet/derived_policy.h"
#include "model/tailnet/derived_tests.h"
#include "model/tailnet/hujson_writer.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace portolan::exports {

namespace {

using plan::ComposeFile;
using plan::ComposeFileId;
using plan::EntityRef;
using plan::Plan;
using plan::Service;
using Sources = std::vector<EntityRef>;

/// What every producer looks at.
struct Request {
    const Plan &plan;
    const plan::ResolvedPlan &resolved;
    const ExportOptions &options;

    bool concernsNode(plan::NodeId node) const { return !options.node || options.node == node; }
};

void addOrigin(Sources &sources, const plan::Origin &origin)
{
    sources.insert(sources.end(), origin.entities.begin(), origin.entities.end());
}

/// Gathers artefacts under the paths that the plan gives them, and keeps those out that may not be written.
class Collector
{
public:
    explicit Collector(const Plan &plan)
        : m_plan(plan)
    {
    }

    void add(ArtefactKind kind, const std::string &defaultPath, const std::string &bytes, CommentStyle style,
             Sources sources, bool executable = false)
    {
        auto path = pathWithinTarget(pathFor(defaultPath));
        if (!path) {
            refuse(sources.front(), path.error().message);
            return;
        }
        std::sort(sources.begin(), sources.end());
        sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
        m_artefacts.push_back({std::move(*path), withMarker(bytes, style, m_plan.settings().name), kind,
                               std::move(sources), executable});
    }

    void refuse(EntityRef entity, std::string_view why) { say(entity, why, text::Severity::Error); }

    /// What a file should state and cannot is left out of it, and is no reason to keep the other files back.
    void leaveOut(const std::vector<plan::DerivationProblem> &problems)
    {
        for (const plan::DerivationProblem &problem : problems)
            say(problem.entity, problem.message, std::min(problem.severity, text::Severity::Warning));
    }

    void leaveOut(EntityRef entity, std::string_view why) { say(entity, why, text::Severity::Warning); }

    ArtefactSet take() &&
    {
        std::sort(m_artefacts.begin(), m_artefacts.end(),
                  [](const Artefact &a, const Artefact &b) { return a.path < b.path; });
        for (std::size_t i = 1; i < m_artefacts.size(); ++i)
            if (m_artefacts[i].path == m_artefacts[i - 1].path)
                refuse(m_artefacts[i].sources.front(),
                       fmt::format("the path \"{}\" is that of {} too; give one of them another path",
                                   m_artefacts[i].path, toText(m_plan, m_artefacts[i - 1].sources.front())));
        return {m_plan.settings().name, std::move(m_artefacts), std::move(m_problems), true, m_plan};
    }

private:
    const std::string &pathFor(const std::string &defaultPath) const
    {
        for (const auto &[from, to] : m_plan.settings().artefactPaths)
            if (from == defaultPath)
                return to;
        return defaultPath;
    }

    void say(EntityRef entity, std::string_view message, text::Severity severity)
    {
        m_problems.push_back({fmt::format("{}: {}", toText(m_plan, entity), message), {}, severity});
    }

    const Plan &m_plan;
    std::vector<Artefact> m_artefacts;
    text::Problems m_problems;
};

/// A compose file and all that it includes, each once.
void addWithIncludes(const Request &request, ComposeFileId id, std::set<ComposeFileId> &files)
{
    if (!files.insert(id).second)
        return;
    const ComposeFile &file = request.plan.composeFiles().at(id);
    for (const plan::Include &include : file.includes)
        for (const std::string &path : include.paths) {
            const std::string value = request.resolved.value(path).value_or(path);
            const auto *included =
                findByName(request.plan.composeFiles(), plan::pathBeside(file.path, value));
            if (included)
                addWithIncludes(request, included->id, files);
        }
}

/// The compose files that a node needs: each that brings it a service, and all that those include. One that
/// brings other nodes' services, too, is needed only for what no file of the node's own brings.
std::set<ComposeFileId> filesForNode(const Request &request)
{
    std::map<ComposeFileId, bool> servicesAreOwn; // of each file with services: all of them, or some
    for (const Service &service : request.plan.services())
        if (service.file) {
            const bool isOwn = request.resolved.nodeOf(service) == request.options.node;
            const auto [entry, isFirst] = servicesAreOwn.emplace(service.file, isOwn);
            entry->second = entry->second && isOwn;
        }
    std::set<ComposeFileId> withService;
    for (const Service &service : request.plan.services())
        if (service.file && request.resolved.nodeOf(service) == request.options.node)
            withService.insert(service.file);
    std::set<ComposeFileId> own;
    std::set<ComposeFileId> needed;
    for (const ComposeFile &file : request.plan.composeFiles()) {
        std::set<ComposeFileId> reached;
        addWithIncludes(request, file.id, reached);
        if (std::none_of(reached.begin(), reached.end(),
                         [&](ComposeFileId id) { return withService.contains(id); }))
            continue;
        const bool isOwn = std::all_of(reached.begin(), reached.end(), [&](ComposeFileId id) {
            const auto found = servicesAreOwn.find(id);
            return found == servicesAreOwn.end() || found->second;
        });
        if (isOwn)
            own.insert(reached.begin(), reached.end());
        needed.merge(reached);
    }
    const bool ownSuffice = std::all_of(withService.begin(), withService.end(),
                                        [&](ComposeFileId id) { return own.contains(id); });
    return ownSuffice ? own : needed;
}

void composeFiles(const Request &request, Collector &collector)
{
    const auto needed = request.options.node ? filesForNode(request) : std::set<ComposeFileId>();
    for (const ComposeFile &file : request.plan.composeFiles()) {
        if (request.options.node && !needed.contains(file.id))
            continue;
        if (request.options.environment && !request.resolved.composeFiles().contains(file.id))
            continue;
        Sources sources = {file.id};
        for (const plan::Network &network : request.plan.networks())
            if (network.file == file.id)
                sources.push_back(network.id);
        for (const Service &service : request.plan.services())
            if (service.file == file.id)
                sources.push_back(service.id);
        collector.add(ArtefactKind::Compose, file.path, compose::writeComposeFile(request.plan, file),
                      CommentStyle::Hash, std::move(sources));
    }
}

/// For a deployment that begins, as long as a repository has no other way to say the same.
void stackFile(const Request &request, Collector &collector)
{
    if (request.options.node || !beginsDeployment(request.plan) || !compose::needsStack(request.resolved))
        return;
    const compose::StackFile stack = compose::writeStack(request.resolved);
    Sources sources;
    for (const Service &service : request.plan.services())
        if (service.file)
            sources.push_back(service.id);
    collector.add(ArtefactKind::Compose, "stack.yaml", stack.text, CommentStyle::Hash, std::move(sources));
    collector.leaveOut(stack.problems);
}

/// Whether a service gives its container an env file, by a path from its compose file or from the root.
bool givesToContainer(const Request &request, const Service &service, const plan::EnvFile &file)
{
    const ComposeFile *home = request.plan.find(service.file);
    if (!home)
        return false;
    const std::string folder = home->path.substr(0, home->path.rfind('/') + 1);
    const auto paths = compose::envFilesIn(service.body);
    return std::any_of(paths.begin(), paths.end(), [&](const std::string &path) {
        return compose::joinPath(folder, path) == file.path || compose::joinPath({}, path) == file.path;
    });
}

/// Env files of the environment, those that its services name, and those of which nobody knows whose they
/// are.
bool concernsEnvironment(const Request &request, const plan::EnvFile &file)
{
    const plan::Environment *wanted = request.plan.find(request.options.environment);
    if (!wanted)
        return true;
    const auto names = [&file](const plan::Environment &environment) {
        return std::find(environment.envFiles.begin(), environment.envFiles.end(), file.id) !=
               environment.envFiles.end();
    };
    if (names(*wanted))
        return true;
    const auto &environments = request.plan.environments();
    bool isElsewhere = std::any_of(environments.begin(), environments.end(), names);
    for (const Service &service : request.plan.services())
        if (givesToContainer(request, service, file)) {
            if (request.resolved.composeFiles().contains(service.file))
                return true;
            isElsewhere = true;
        }
    return !isElsewhere;
}

void envFiles(const Request &request, Collector &collector)
{
    for (const plan::EnvFile &file : request.plan.envFiles()) {
        if (!concernsEnvironment(request, file))
            continue;
        if (const auto bytes = compose::writeEnvFile(file))
            collector.add(ArtefactKind::Env, file.path, *bytes, CommentStyle::Hash, {file.id});
        else
            collector.refuse(file.id, bytes.error().message);
    }
}

/// For a deployment that begins: later, whoever keeps the repository keeps such a file, too.
void exampleOfEnvFiles(const Request &request, Collector &collector)
{
    constexpr const char *path = ".env.example";
    if (!beginsDeployment(request.plan) || plan::findByName(request.plan.envFiles(), path))
        return;
    if (const std::string bytes = exampleEnvFile(request.plan); !bytes.empty())
        collector.add(ArtefactKind::Env, path, bytes, CommentStyle::Hash, {request.plan.settings().id});
}

void addSources(Sources &sources, const dns::Zone &zone)
{
    sources.push_back(zone.id);
    for (const dns::RRset &set : zone.sets)
        for (const dns::Record &record : set.records)
            addOrigin(sources, record.origin);
}

void zoneFiles(const Request &request, Collector &collector)
{
    const dns::DerivedZones derived = dns::zonesOf(request.resolved);
    collector.leaveOut(derived.problems);
    if (request.options.dnsFormat == DnsFormat::DnsControl) {
        Sources sources;
        for (const dns::Zone &zone : derived.zones)
            addSources(sources, zone);
        if (!derived.zones.empty())
            collector.add(ArtefactKind::Dns, "dns/dnsconfig.js", dns::dnsControlFile(derived.zones),
                          CommentStyle::Slashes, std::move(sources));
        return;
    }
    for (const dns::Zone &zone : derived.zones) {
        Sources sources;
        addSources(sources, zone);
        if (request.options.dnsFormat == DnsFormat::OctoDns)
            collector.add(ArtefactKind::Dns, fmt::format("dns/{}.yaml", zone.name), dns::octoDnsFile(zone),
                          CommentStyle::Hash, std::move(sources));
        else
            collector.add(ArtefactKind::Dns, fmt::format("dns/{}.zone", zone.name), dns::masterFile(zone),
                          CommentStyle::Semicolon, std::move(sources));
    }
}

/// The same policy in three ways: which of them a node loads is said at the head of each.
void firewallFiles(const Request &request, Collector &collector)
{
    for (const firewall::Policy &policy : firewall::policiesOf(request.resolved)) {
        if (!request.concernsNode(policy.node))
            continue;
        Sources sources = {policy.node};
        for (const firewall::Rule &rule : policy.rules)
            addOrigin(sources, rule.origin);
        const auto addFile = [&](const char *name, const std::string &bytes) {
            collector.add(ArtefactKind::Firewall,
                          fmt::format("firewall/{}/{}", nameOf(request.plan.nodes().at(policy.node)), name),
                          bytes, CommentStyle::Hash, sources, true);
        };
        addFile("ufw.sh", firewall::ufwScript(policy));
        addFile("docker-user.sh", firewall::dockerUserScript(policy));
        addFile("portolan.nft", firewall::nftRuleset(policy));
        // What no tool can state is said once.
        const bool usesUfw = policy.tool == plan::FirewallTool::Ufw;
        collector.leaveOut(usesUfw ? firewall::ufwProblems(policy) : firewall::nftProblems(policy));
    }
}

void tailnetPolicies(const Request &request, Collector &collector)
{
    tailnet::DerivedPolicies derived = tailnet::policiesOf(request.resolved);
    for (tailnet::Policy &policy : derived.policies) {
        policy.tests = tailnet::testsOf(request.resolved, policy);
        Sources sources = {policy.id};
        for (const tailnet::Rule &rule : policy.rules)
            addOrigin(sources, rule.origin);
        const std::string path = derived.policies.size() == 1
                                     ? std::string("tailscale/policy.hujson")
                                     : fmt::format("tailscale/{}/policy.hujson", policy.name);
        collector.add(ArtefactKind::Acl, path, tailnet::policyFile(policy), CommentStyle::Slashes,
                      std::move(sources));
    }
    collector.leaveOut(derived.problems);
}

Sources sourcesOf(const proxy::Configuration &configuration, bool withStreams, bool withHosts)
{
    Sources sources = {configuration.node};
    if (withStreams)
        for (const proxy::StreamServer &server : configuration.streams)
            addOrigin(sources, server.origin);
    if (withHosts)
        for (const proxy::HttpServer &host : configuration.hosts)
            for (const proxy::Location &location : host.locations)
                addOrigin(sources, location.origin);
    return sources;
}

void nginxFiles(const Request &request, Collector &collector, const proxy::Configuration &configuration,
                const std::string &folder)
{
    if (!configuration.streams.empty())
        collector.add(ArtefactKind::Proxy, folder + "stream.conf", proxy::streamConfiguration(configuration),
                      CommentStyle::Hash, sourcesOf(configuration, true, false));
    if (!configuration.hosts.empty())
        collector.add(ArtefactKind::Proxy, folder + "http.conf", proxy::httpConfiguration(configuration),
                      CommentStyle::Hash, sourcesOf(configuration, false, true));
    if (configuration.product == proxy::Product::NginxProxyManager)
        collector.add(ArtefactKind::Proxy, folder + "npm.md", npmPage(request.resolved, configuration),
                      CommentStyle::Markup, sourcesOf(configuration, true, true));
}

/// The files of one proxy, in what its product reads.
void proxyFiles(const Request &request, Collector &collector, const proxy::Configuration &configuration)
{
    const std::string folder = fmt::format("proxy/{}/", configuration.nodeName);
    const auto addWhole = [&](const char *name, const std::string &bytes) {
        collector.add(ArtefactKind::Proxy, folder + name, bytes, CommentStyle::Hash,
                      sourcesOf(configuration, true, true));
    };
    switch (configuration.product) {
    case proxy::Product::Caddy: addWhole("Caddyfile", proxy::caddyfile(configuration)); break;
    case proxy::Product::HaProxy: addWhole("haproxy.cfg", proxy::haproxyConfiguration(configuration)); break;
    case proxy::Product::Nginx:
    case proxy::Product::NginxProxyManager: nginxFiles(request, collector, configuration, folder); break;
    }
}

void proxyConfigurations(const Request &request, Collector &collector)
{
    for (const proxy::Configuration &configuration : proxy::configurationsOf(request.resolved)) {
        if (!request.concernsNode(configuration.node))
            continue;
        if (!configuration.streams.empty() || !configuration.hosts.empty())
            proxyFiles(request, collector, configuration);
        collector.leaveOut(configuration.problems);
    }
}

void documents(const Request &request, Collector &collector)
{
    collector.add(ArtefactKind::Docs, "docs/ports.md", portDocument(request.resolved), CommentStyle::Markup,
                  {request.plan.settings().id});
    collector.add(ArtefactKind::Docs, "docs/onboarding.md", onboarding(request.resolved),
                  CommentStyle::Markup, {request.plan.settings().id});
}

void drawings(const Request &request, Collector &collector)
{
    const std::string &title = request.plan.settings().name;
    collector.add(ArtefactKind::Docs, "docs/topology.svg",
                  layout::svgOf(layout::chartOf(request.resolved), layout::ChartPalette::light(), title),
                  CommentStyle::Markup, {request.plan.settings().id});
    collector.add(ArtefactKind::Docs, "docs/topology.dot", layout::dotOf(request.resolved),
                  CommentStyle::Slashes, {request.plan.settings().id});
}

/// One row a kind of file; a kind may have several. Producers of files that belong to a node leave other
/// nodes' out.
struct Producer {
    ArtefactKind kind;
    bool belongsToNode;
    void (*produce)(const Request &, Collector &);
};

constexpr std::array producers = {
    Producer{ArtefactKind::Compose, true, composeFiles},
    Producer{ArtefactKind::Compose, true, stackFile},
    Producer{ArtefactKind::Env, true, envFiles},
    Producer{ArtefactKind::Env, true, exampleOfEnvFiles},
    Producer{ArtefactKind::Dns, false, zoneFiles},
    Producer{ArtefactKind::Firewall, true, firewallFiles},
    Producer{ArtefactKind::Acl, false, tailnetPolicies},
    Producer{ArtefactKind::Proxy, true, proxyConfigurations},
    Producer{ArtefactKind::Docs, false, documents},
    Producer{ArtefactKind::Docs, false, drawings},
};

bool isWanted(const Producer &producer, const ExportOptions &options)
{
    return options.only.empty() ? !options.node || producer.belongsToNode
                                : options.only.contains(producer.kind);
}

} // namespace

ArtefactSet artefactsOf(const Plan &drawn, const ExportOptions &options)
{
    const Plan plan = completedPlan(drawn);
    const bool hasDefault = !options.environment && !plan.environments().isEmpty();
    const plan::ResolvedPlan resolved(plan, hasDefault ? plan.environments()[0].id : options.environment);
    const Request request{plan, resolved, options};
    Collector collector(plan);
    for (const Producer &producer : producers)
        if (isWanted(producer, options))
            producer.produce(request, collector);
    ArtefactSet set = std::move(collector).take();
    set.complete = options == ExportOptions();
    set.options = options;
    return set;
}

} // namespace portolan::exports
