#include "model/plan/resolved_plan.h"

#include "model/plan/compose_name.h"
#include "model/text/expression.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace portolan::plan {

namespace {

/// The whole binding as one text, so that a variable may hold a colon of its own, as Compose allows.
text::Result<ResolvedPort> resolveShort(const ResolvedPlan &here, const PortBinding &binding,
                                        std::vector<std::string> *unset)
{
    auto value = here.value(shortForm(binding), unset);
    if (!value)
        return tl::make_unexpected(value.error());
    return parseShortPort(*value).map(resolved);
}

text::Result<ResolvedPort> resolveLong(const ResolvedPlan &here, const PortBinding &binding,
                                       std::vector<std::string> *unset)
{
    PortBinding known;
    known.transport = binding.transport;
    for (const auto field : {&PortBinding::hostIp, &PortBinding::published, &PortBinding::target}) {
        auto value = here.value(binding.*field, unset);
        if (!value)
            return tl::make_unexpected(value.error());
        known.*field = *value;
    }
    return parseShortPort(shortForm(known)).map(resolved);
}

/// True for a binding of another file than its service's.
bool isLaidOver(const PortBinding &binding)
{
    return !binding.file.empty();
}

/// Files that say the same of a port make one binding. Source: Compose specification, 13-merge.
bool isAmong(const std::vector<ResolvedBinding> &bindings, const ResolvedBinding &binding)
{
    return std::any_of(bindings.begin(), bindings.end(), [&](const ResolvedBinding &other) {
        return other.error.empty() && binding.error.empty() && other.port == binding.port;
    });
}

} // namespace

ResolvedPlan::ResolvedPlan(Plan plan, EnvironmentId environment)
    : m_plan(std::move(plan))
    , m_environment(environment)
{
    resolveEnvironment();
    resolveAll();
}

void ResolvedPlan::update(const Plan &next, const Transaction &transaction)
{
    m_plan = next;
    const auto touched = touchedEntities(transaction);
    const bool changesEnvironment = std::any_of(touched.begin(), touched.end(), [](EntityRef ref) {
        return ref.kind == EntityKind::Environment || ref.kind == EntityKind::EnvFile ||
               ref.kind == EntityKind::ComposeFile;
    });
    if (changesEnvironment) {
        resolveEnvironment();
        resolveAll();
        return;
    }
    for (const EntityRef ref : touched) {
        const ServiceId id = ref.as<Service>();
        if (!id)
            continue;
        m_bindings.erase(id);
        m_elsewhere.erase(id);
        if (const Service *service = m_plan.find(id))
            resolveService(*service);
    }
}

text::Result<std::string> ResolvedPlan::value(std::string_view expression,
                                              std::vector<std::string> *unset) const
{
    if (!text::isExpression(expression))
        return std::string(expression);
    return text::evaluate(
        expression,
        [this](std::string_view name) -> std::optional<std::string> {
            const auto found = m_variables.find(name);
            return found == m_variables.end() ? std::nullopt : std::optional(found->second.value);
        },
        unset);
}

bool ResolvedPlan::isActive(const Service &service) const
{
    const Environment *environment = m_plan.find(m_environment);
    if (service.file && environment && !environment->composeFiles.empty() &&
        !m_composeFiles.contains(service.file))
        return false;
    if (service.profiles.empty())
        return true;
    if (!environment)
        return false;
    const auto chosen = [&](const std::string &profile) {
        return std::find(service.profiles.begin(), service.profiles.end(), profile) !=
                   service.profiles.end() ||
               profile == "*";
    };
    return std::any_of(environment->profiles.begin(), environment->profiles.end(), chosen);
}

NodeId ResolvedPlan::nodeOf(const Service &service) const
{
    const Environment *environment = m_plan.find(m_environment);
    return environment && environment->allServicesOn && service.file ? environment->allServicesOn
                                                                     : service.node;
}

std::vector<const text::YamlNode *> ResolvedPlan::overlaysOf(const Service &service) const
{
    std::vector<const text::YamlNode *> overlays;
    for (const ComposeFileId id : m_overlays) {
        const text::YamlNode *services = m_plan.composeFiles().at(id).body.find("services");
        const text::YamlNode *overlay = services ? services->find(composeNameOf(service)) : nullptr;
        if (overlay && overlay->isMap() && id != service.file)
            overlays.push_back(overlay);
    }
    return overlays;
}

std::string ResolvedPlan::lastWord(const Service &service, std::string_view key, const std::string &own) const
{
    std::string word = own;
    for (const text::YamlNode *overlay : overlaysOf(service))
        if (const text::YamlNode *value = overlay->find(key))
            word = value->scalar;
    return word;
}

std::string ResolvedPlan::imageOf(const Service &service) const
{
    return lastWord(service, "image", service.image);
}

std::string ResolvedPlan::containerNameOf(const Service &service) const
{
    return lastWord(service, "container_name", service.containerName);
}

const std::vector<ResolvedBinding> &ResolvedPlan::bindingsOf(ServiceId service) const
{
    static const std::vector<ResolvedBinding> none;
    const auto found = m_bindings.find(service);
    return found == m_bindings.end() ? none : found->second;
}

const ResolvedBinding &ResolvedPlan::bindingAt(ServiceId service, std::size_t index) const
{
    static const ResolvedBinding none;
    for (const auto *bindings : {&m_bindings, &m_elsewhere}) {
        const auto found = bindings->find(service);
        if (found == bindings->end())
            continue;
        const auto &all = found->second;
        if (index < all.size() && all[index].index == index)
            return all[index];
        const auto binding =
            std::find_if(all.begin(), all.end(), [index](const auto &b) { return b.index == index; });
        if (binding != all.end())
            return *binding;
    }
    return none;
}

std::vector<ResolvedBinding> ResolvedPlan::bindings() const
{
    std::vector<ResolvedBinding> all;
    for (const Service &service : m_plan.services()) {
        const auto &own = bindingsOf(service.id);
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

void ResolvedPlan::addVariables(const std::vector<EnvVariable> &variables, EnvFileId file)
{
    for (const EnvVariable &variable : variables) {
        const auto known = value(variable.value);
        // A value that cannot be evaluated stands for itself, as it does in a process environment.
        m_variables[variable.name] = {variable.secret ? std::string(secretValue)
                                                      : known.value_or(variable.value),
                                      variable.secret, file, variable.address};
    }
}

void ResolvedPlan::resolveEnvironment()
{
    m_variables.clear();
    m_composeFiles.clear();
    m_overlays.clear();
    const Environment *environment = m_plan.find(m_environment);
    if (!environment)
        return;
    for (const EnvFileId id : environment->envFiles)
        addVariables(m_plan.envFiles().at(id).variables, id);
    addVariables(environment->variables, {});
    for (const ComposeFileId id : environment->composeFiles)
        if (m_plan.composeFiles().at(id).body.find("services"))
            m_overlays.push_back(id);

    std::vector<ComposeFileId> open(environment->composeFiles.rbegin(), environment->composeFiles.rend());
    while (!open.empty()) {
        const ComposeFileId id = open.back();
        open.pop_back();
        if (!m_composeFiles.insert(id).second)
            continue;
        const ComposeFile &file = m_plan.composeFiles().at(id);
        for (const Include &include : file.includes)
            for (const std::string &path : include.paths)
                if (const auto *included =
                        findByName(m_plan.composeFiles(), pathBeside(file.path, value(path).value_or(path))))
                    open.push_back(included->id);
    }
}

void ResolvedPlan::resolveAll()
{
    m_bindings.clear();
    m_elsewhere.clear();
    m_bindings.reserve(m_plan.services().size());
    for (const Service &service : m_plan.services())
        resolveService(service);
}

void ResolvedPlan::resolveService(const Service &service)
{
    std::vector<ResolvedBinding> &bindings = m_bindings[service.id];
    bindings.reserve(service.ports.size());
    const NodeId node = nodeOf(service);
    const bool active = isActive(service);
    for (std::size_t i = 0; i < service.ports.size(); ++i) {
        ResolvedBinding binding{service.id, i, node, active, {}, {}, {}};
        const PortBinding &written = service.ports[i];
        const auto port = written.syntax == PortSyntax::Long ? resolveLong(*this, written, &binding.unset)
                                                             : resolveShort(*this, written, &binding.unset);
        if (port)
            binding.port = *port;
        else
            binding.error = port.error().message;
        const bool isHere = isInUse(written) && !(isLaidOver(written) && isAmong(bindings, binding));
        binding.active = active && isHere;
        (isHere ? bindings : m_elsewhere[service.id]).push_back(std::move(binding));
    }
}

bool ResolvedPlan::isInUse(const PortBinding &binding) const
{
    const auto isUsed = [this](const std::string &path) {
        return std::any_of(m_composeFiles.begin(), m_composeFiles.end(),
                           [&](ComposeFileId id) { return m_plan.composeFiles().at(id).path == path; });
    };
    return (!isLaidOver(binding) || binding.inherited || isUsed(binding.file)) &&
           std::none_of(binding.replacedIn.begin(), binding.replacedIn.end(), isUsed);
}

std::string pathBeside(std::string_view from, std::string_view relative)
{
    const std::filesystem::path folder = std::filesystem::path(from).parent_path();
    return (folder / relative).lexically_normal().generic_string();
}

} // namespace portolan::plan
