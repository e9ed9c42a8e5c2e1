#include "model/check/registry_findings.h"

#include "model/check/port_facts.h"
#include "model/text/bare_word.h"
#include "model/text/expression.h"

#include <algorithm>
#include <map>

namespace portolan::check {

namespace {

using plan::PortBinding;
using plan::PortRange;
using plan::Service;
using plan::Transport;
using registry::DocumentedPort;
using registry::ListKind;

/// A port binding of the plan, as it is in one environment.
struct PlannedPort {
    const Service *service = nullptr;
    std::size_t index = 0;
    PortRange published;
    PortRange target;
    std::optional<plan::IpAddress> hostIp;
    Transport transport = Transport::Tcp;
    plan::EnvironmentId environment;
    bool isActive = false;

    const PortBinding &written() const { return service->ports[index]; }
};

bool areCompatible(const DocumentedPort &row, Transport transport)
{
    const auto &named = row.port.transports;
    return named.empty() || std::find(named.begin(), named.end(), transport) != named.end();
}

/// Words of upper-case letters, as variables are named.
std::vector<std::string> variablesNamedIn(const std::string &text)
{
    std::vector<std::string> names;
    std::string word;
    const auto endWord = [&] {
        if (word.size() > 2 && word.find_first_not_of("0123456789_") != std::string::npos)
            names.push_back(word);
        word.clear();
    };
    for (const char c : text) {
        const bool isPart = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (!isPart && ((c >= 'a' && c <= 'z')))
            word.clear();
        else if (!isPart)
            endWord();
        else
            word += c;
    }
    endWord();
    return names;
}

bool shareOne(const std::vector<std::string> &names, const std::vector<std::string> &others)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        return std::find(others.begin(), others.end(), name) != others.end();
    });
}

/// The letters that two names have in common at their beginning decide whether `UnrealIRCd` and `UnrealIRCd
/// RPC` are one.
bool isSameService(const DocumentedPort &one, const DocumentedPort &other)
{
    constexpr std::size_t enough = 4;
    const std::string a = text::bareWord(one.service);
    const std::string b = text::bareWord(other.service);
    const auto [end, rest] = std::mismatch(
        a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
    const auto common = static_cast<std::size_t>(end - a.begin());
    return a.empty() || b.empty() || common >= std::min({enough, a.size(), b.size()});
}

/// Something that a row and a binding say differently.
struct Mismatch {
    text::Phrase what;
    std::string documented;
    std::string planned;
};

class Comparison
{
public:
    Comparison(const PortDocument &document, const Overview &overview, plan::EnvironmentId environment)
        : m_document(document)
        , m_overview(overview)
    {
        for (const Situation &here : overview.situations())
            if (!environment || here.resolved.environment() == environment)
                m_situations.push_back(here);
        for (const Situation &here : m_situations)
            for (const Service &service : overview.plan().services())
                addPorts(here, service);
    }

    Findings run()
    {
        reportOmitted(ListKind::Published);
        reportOmitted(ListKind::Native);
        for (const DocumentedPort &row : m_document.ports) {
            if (row.kind == ListKind::Internal)
                checkInternal(row);
            else
                checkPublished(row);
        }
        return std::move(m_findings);
    }

private:
    const plan::Plan &plan() const { return m_overview.plan(); }

    void addPorts(const Situation &here, const Service &service)
    {
        for (const plan::ResolvedBinding &binding : here.resolved.bindingsOf(service.id)) {
            PortRange published = binding.port.published;
            if (published.isNone() && !service.file)
                published = binding.port.target;
            if (binding.error.empty() && !published.isNone())
                m_planned.push_back({&service, binding.index, published, binding.port.target,
                                     binding.port.hostIp, binding.port.transport, here.resolved.environment(),
                                     here.resolved.isActive(service)});
        }
    }

    Location placeOf(const DocumentedPort &row) const
    {
        return {m_document.file, static_cast<int>(row.mark.line), static_cast<int>(row.mark.column)};
    }

    void report(std::string_view rule, plan::EntityRef entity, std::string field, Message message,
                Location place, std::vector<plan::EnvironmentId> environments = {})
    {
        m_findings.push_back({.entity = entity,
                              .field = std::move(field),
                              .rule = rule,
                              .severity = findRule(rule)->severity,
                              .message = std::move(message),
                              .related = {},
                              .part = {},
                              .environments = std::move(environments),
                              .place = std::move(place)});
    }

    /// What is missing is told at the last row of the list that it is missing from.
    void reportOmitted(ListKind kind)
    {
        const auto last = std::find_if(m_document.ports.rbegin(), m_document.ports.rend(),
                                       [kind](const DocumentedPort &row) { return row.kind == kind; });
        if (last == m_document.ports.rend())
            return;
        std::map<std::pair<plan::ServiceId, std::size_t>, std::vector<const PlannedPort *>> omitted;
        for (const PlannedPort &planned : m_planned)
            if (planned.isActive && (kind == ListKind::Native) == !planned.service->file &&
                !isListed(planned))
                omitted[{planned.service->id, planned.index}].push_back(&planned);
        for (const auto &[key, ports] : omitted) {
            const PlannedPort &first = *ports.front();
            std::vector<plan::EnvironmentId> environments;
            for (const PlannedPort *port : ports)
                if (port->environment)
                    environments.push_back(port->environment);
            report("registry-omits", first.service->id, itemField("ports", first.index),
                   {phrase("check", "The document leaves out {port}, which {service} publishes."),
                    {{"port", portText(first.published, first.transport)}, {"service", first.service->name}}},
                   placeOf(*last), std::move(environments));
        }
    }

    bool isListed(const PlannedPort &planned) const
    {
        return std::any_of(m_document.ports.begin(), m_document.ports.end(), [&](const DocumentedPort &row) {
            return row.kind != ListKind::Internal && areCompatible(row, planned.transport) &&
                   row.port.ports.contains(planned.published.first) &&
                   row.port.ports.contains(planned.published.last);
        });
    }

    std::string portOf(const DocumentedPort &row) const
    {
        return portText(row.port.ports,
                        row.port.transports.empty() ? Transport::Tcp : row.port.transports.front());
    }

    void checkPublished(const DocumentedPort &row)
    {
        std::optional<std::vector<Mismatch>> fewest;
        const PlannedPort *nearest = nullptr;
        for (const PlannedPort &planned : m_planned) {
            if (!areCompatible(row, planned.transport) || !planned.published.overlaps(row.port.ports))
                continue;
            std::vector<Mismatch> mismatches = mismatchesOf(row, planned);
            if (fewest && fewest->size() <= mismatches.size())
                continue;
            fewest = std::move(mismatches);
            nearest = &planned;
        }
        if (!nearest)
            return report("registry-unknown", plan().settings().id, {},
                          {phrase("check", "The plan publishes no {port}, which the document lists."),
                           {{"port", portOf(row)}}},
                          placeOf(row));
        for (const Mismatch &mismatch : *fewest)
            report("registry-differs", nearest->service->id, itemField("ports", nearest->index),
                   {phrase("check",
                           "The document gives {port} the {what} {documented}; in the plan it is {planned}."),
                    {{"port", portOf(row)},
                     {"what", text::inLanguage(mismatch.what)},
                     {"documented", mismatch.documented},
                     {"planned", mismatch.planned}}},
                   placeOf(row));
    }

    std::vector<Mismatch> mismatchesOf(const DocumentedPort &row, const PlannedPort &planned) const
    {
        std::vector<Mismatch> found;
        if (row.isRunTogether)
            return found;
        const PortBinding &written = planned.written();
        if (!row.port.target.isNone() && row.port.target != planned.target)
            found.push_back(
                {phrase("check", "container port"), toText(row.port.target), toText(planned.target)});
        if (!isNamed(row.service, *planned.service) && isNameOfAnother(row.service, *planned.service))
            found.push_back({phrase("check", "service"), row.service, nameOf(*planned.service)});
        if (!row.container.empty() && !isNamed(row.container, *planned.service))
            found.push_back({phrase("check", "container"), row.container, containerOf(*planned.service)});
        const auto variables = variablesNamedIn(row.variable);
        const auto used = text::variableNames(written.unsplit.empty() ? written.published : written.unsplit);
        if (!variables.empty() && !shareOne(variables, used))
            found.push_back({phrase("check", "variable"), row.variable,
                             used.empty() ? say(phrase("check", "none")) : used.front()});
        const std::string path = fileOf(planned);
        const bool isFile = row.file.ends_with(".yaml") || row.file.ends_with(".yml");
        if (!path.empty() && isFile && !path.ends_with(row.file) && !row.file.ends_with(path))
            found.push_back({phrase("check", "compose file"), row.file, path});
        if (!agreesOnAddress(row.bindAddress, planned))
            found.push_back(
                {phrase("check", "bind address"), row.bindAddress,
                 written.hostIp.empty() ? say(phrase("check", "all addresses")) : written.hostIp});
        return found;
    }

    /// The compose file that a binding stands in; empty for native daemons.
    std::string fileOf(const PlannedPort &planned) const
    {
        const plan::ComposeFile *file = plan().find(planned.service->file);
        return file && planned.written().file.empty() ? file->path : planned.written().file;
    }

    std::string containerOf(const Service &service) const
    {
        if (service.containerName.empty() || m_situations.empty())
            return service.name;
        return m_situations.front().value(service.containerName);
    }

    /// What people may call a service.
    std::vector<std::string> aliasesOf(const Service &service) const
    {
        std::vector<std::string> aliases;
        for (const std::string &name :
             {service.title, service.name, service.composeName, containerOf(service)})
            if (!name.empty())
                aliases.push_back(text::bareWord(name));
        return aliases;
    }

    /// True when a text may mean the service, or one that shares its network namespace. An empty one may mean
    /// any.
    bool isNamed(const std::string &text, const Service &service) const
    {
        const std::string word = text::bareWord(text);
        const auto isMeant = [&](const Service &one) {
            const auto aliases = aliasesOf(one);
            return std::any_of(aliases.begin(), aliases.end(), [&](const std::string &alias) {
                return word.find(alias) != std::string::npos || alias.find(word) != std::string::npos;
            });
        };
        if (word.empty() || isMeant(service))
            return true;
        const auto &all = plan().services();
        return std::any_of(all.begin(), all.end(), [&](const Service &other) {
            return other.sharesNetworkOf == service.id && isMeant(other);
        });
    }

    bool isNameOfAnother(const std::string &text, const Service &service) const
    {
        const std::string word = text::bareWord(text);
        const auto &all = plan().services();
        return std::any_of(all.begin(), all.end(), [&](const Service &other) {
            const auto aliases = aliasesOf(other);
            return other.id != service.id && std::find(aliases.begin(), aliases.end(), word) != aliases.end();
        });
    }

    static bool agreesOnAddress(const std::string &text, const PlannedPort &planned)
    {
        const auto variables = variablesNamedIn(text);
        if (!variables.empty())
            return shareOne(variables, text::variableNames(planned.written().hostIp));
        const bool isEverywhere = !planned.hostIp || planned.hostIp->isUnspecified();
        const std::string word = text::bareWord(text);
        if (text == "*" || word == "all" || word == "any" || word == "alladdresses" ||
            word == "allinterfaces")
            return isEverywhere;
        if (word == "localhost" || word == "loopback")
            return planned.hostIp && planned.hostIp->isLoopback();
        const auto address = plan::IpAddress::parse(text);
        return !address || (address->isUnspecified() ? isEverywhere : planned.hostIp == address);
    }

    void checkInternal(const DocumentedPort &row)
    {
        const auto published =
            std::find_if(m_document.ports.begin(), m_document.ports.end(), [&](const DocumentedPort &other) {
                const bool sharesTransport =
                    row.port.transports.empty() || other.port.transports.empty() ||
                    std::any_of(row.port.transports.begin(), row.port.transports.end(),
                                [&](Transport transport) { return areCompatible(other, transport); });
                return other.kind == ListKind::Published && other.port.ports.overlaps(row.port.ports) &&
                       sharesTransport && isSameService(row, other);
            });
        if (published != m_document.ports.end())
            report("registry-both", plan().settings().id, {},
                   {phrase("check",
                           "The document lists {port} as internal here, and as published on line {line}."),
                    {{"port", portOf(row)}, {"line", std::to_string(published->mark.line)}}},
                   placeOf(row));
        else if (!isKnownInside(row))
            report("registry-unknown", plan().settings().id, {},
                   {phrase("check",
                           "No service of the plan listens on {port}, which the document lists as internal."),
                    {{"port", portOf(row)}}},
                   placeOf(row));
    }

    /// A plan that says of no port that it is internal does not know the ports inside containers.
    bool isKnownInside(const DocumentedPort &row) const
    {
        bool knowsInternal = false;
        for (const Service &service : plan().services())
            for (const plan::Endpoint &endpoint : service.endpoints) {
                knowsInternal = knowsInternal || endpoint.internal;
                if (row.port.ports.contains(endpoint.port) && areCompatible(row, endpoint.transport))
                    return true;
            }
        return !knowsInternal ||
               std::any_of(m_planned.begin(), m_planned.end(), [&](const PlannedPort &planned) {
                   return planned.target.overlaps(row.port.ports) && areCompatible(row, planned.transport);
               });
    }

    const PortDocument &m_document;
    const Overview &m_overview;
    std::vector<Situation> m_situations;
    std::vector<PlannedPort> m_planned;
    Findings m_findings;
};

} // namespace

Findings findingsOf(const PortDocument &document, const Overview &overview, plan::EnvironmentId environment)
{
    return Comparison(document, overview, environment).run();
}

} // namespace portolan::check
