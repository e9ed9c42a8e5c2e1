#pragma once

#include "model/plan/port_syntax.h"
#include "model/plan/transaction.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace portolan::plan {

/// Stands for the value of a secret variable, which the plan does not know.
inline constexpr std::string_view secretValue = "********";

/// One port binding of a service, as it is in an environment.
struct ResolvedBinding {
    ServiceId service;
    std::size_t index = 0; ///< in Service::ports
    NodeId node;
    bool active = false;            ///< its service starts in this environment
    ResolvedPort port;              ///< meaningless when there is an error
    std::string error;              ///< why the expressions give no port; empty when they do
    std::vector<std::string> unset; ///< variables without value and default
    bool operator==(const ResolvedBinding &) const = default;
};

/// Where a variable gets its value in an environment.
struct ResolvedVariable {
    std::string value;
    bool secret = false;
    EnvFileId file;           ///< none = the environment itself
    std::string address = {}; ///< of a secret: what its value connects to
    bool operator==(const ResolvedVariable &) const = default;
};

/// A plan as it is in one environment: which services run where, and what every expression means.
class ResolvedPlan
{
public:
    /// Resolves everything. \a environment may be none: then there are no variables, and every service
    /// without a profile runs.
    ResolvedPlan(Plan plan, EnvironmentId environment);

    /// Follows an edit: resolves again only what it can influence. Equal to resolving \a next from the start.
    void update(const Plan &next, const Transaction &transaction);

    const Plan &plan() const { return m_plan; }
    EnvironmentId environment() const { return m_environment; }

    /// Every variable that has a value, by name.
    const std::map<std::string, ResolvedVariable, std::less<>> &variables() const { return m_variables; }

    /// The value of an expression. Errors: as text::evaluate.
    text::Result<std::string> value(std::string_view expression,
                                    std::vector<std::string> *unset = nullptr) const;

    /// Whether a service starts: its profile is chosen and its compose file is among those of the
    /// environment.
    bool isActive(const Service &service) const;

    /// Where a service runs.
    NodeId nodeOf(const Service &service) const;

    /// What the files laid over a service's own say of it, in their order: maps in Compose's words, without
    /// ports, which are bindings of the service.
    std::vector<const text::YamlNode *> overlaysOf(const Service &service) const;

    /// The image and the container's name that hold here: expressions.
    std::string imageOf(const Service &service) const;
    std::string containerNameOf(const Service &service) const;

    /// The bindings that a service has here, in the order of Service::ports: without those of files that
    /// this environment does not use or lays others over, and each port once.
    const std::vector<ResolvedBinding> &bindingsOf(ServiceId service) const;

    /// One binding by its index in Service::ports, also one that the service does not have here; that one is
    /// never active.
    const ResolvedBinding &bindingAt(ServiceId service, std::size_t index) const;

    /// The compose files of the environment: its roots and all that they include.
    const std::set<ComposeFileId> &composeFiles() const { return m_composeFiles; }

    /// The bindings of all services, in the order of services.
    std::vector<ResolvedBinding> bindings() const;

private:
    void resolveEnvironment();
    void resolveAll();
    void resolveService(const Service &service);
    bool isInUse(const PortBinding &binding) const;
    std::string lastWord(const Service &service, std::string_view key, const std::string &own) const;
    void addVariables(const std::vector<EnvVariable> &variables, EnvFileId file);

    Plan m_plan;
    EnvironmentId m_environment;
    std::map<std::string, ResolvedVariable, std::less<>> m_variables;
    std::set<ComposeFileId> m_composeFiles;
    std::vector<ComposeFileId> m_overlays; ///< the environment's own files that speak of others' services
    std::unordered_map<ServiceId, std::vector<ResolvedBinding>> m_bindings;
    std::unordered_map<ServiceId, std::vector<ResolvedBinding>> m_elsewhere; ///< what m_bindings lacks
};

/// The path that \a relative means in the folder of the file \a from: dots resolved, slashes single.
std::string pathBeside(std::string_view from, std::string_view relative);

} // namespace portolan::plan
