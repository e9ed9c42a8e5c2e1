#pragma once

#include "model/check/finding.h"
#include "model/check/overview.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <variant>

namespace portolan::check {

/// What a rule says about one place; the checker adds the rest of the finding.
struct Observation {
    plan::EntityRef entity;
    std::string field = {};
    Message message = {};
    std::vector<RelatedPlace> related = {};
    std::optional<Severity> severity = {}; ///< where it is not the rule's own
    /// For rules that look at all environments at once: where it holds. None: wherever the entity takes part.
    std::vector<plan::EnvironmentId> environments = {};
};

using Observations = std::vector<Observation>;

/// The part of a plan that one call of a rule looks at, and whether it does so in one environment at a time.
///
/// - ServiceCheck: each service that starts in the environment. May depend on the service, its node, those it
/// depends on
///   or shares its network with, and those that do so with it.
/// - NodeCheck: each node. May depend on everything that runs there.
/// - PlanCheck: the whole plan.
/// - WrittenServiceCheck, WrittenPlanCheck: the same for what does not depend on an environment, or on
/// several.
using ServiceCheck = void (*)(const Situation &, const plan::Service &, Observations &);
using NodeCheck = void (*)(const Situation &, const plan::Node &, Observations &);
using PlanCheck = void (*)(const Situation &, Observations &);
using WrittenServiceCheck = void (*)(const Overview &, const plan::Service &, Observations &);
using WrittenPlanCheck = void (*)(const Overview &, Observations &);
using Check = std::variant<ServiceCheck, NodeCheck, PlanCheck, WrittenServiceCheck, WrittenPlanCheck>;

/// The changes that would end a finding, best first. Empty where only a person can tell what to do.
using FixFinder = std::vector<Fix> (*)(const Overview &, const Finding &);

/// A set of kinds of entity.
class Kinds
{
public:
    constexpr Kinds(std::initializer_list<plan::EntityKind> kinds)
    {
        for (const plan::EntityKind kind : kinds)
            m_bits |= 1U << static_cast<unsigned>(kind);
    }
    constexpr bool contains(plan::EntityKind kind) const
    {
        return (m_bits >> static_cast<unsigned>(kind)) & 1U;
    }

private:
    unsigned m_bits = 0;
};

/// What a rule holds a plan against.
enum class Subject : std::uint8_t {
    Plan,    ///< nothing else
    Folder,  ///< the folder it is exported to: found by whoever compares the two
    Document ///< a table of ports that somebody keeps by hand
};

/// The check of rules that find nothing in a plan alone.
void checkNothing(const Overview &overview, Observations &found);

/// A rule: a pure function over a plan, with what people need to know of it.
struct Rule {
    std::string_view id; ///< a public name: never changes its meaning
    Severity severity = Severity::Warning;
    std::string_view title; ///< a phrase of "rule", in English: see titleOf()
    std::string_view reference; ///< where the field knows it from
    Check check;
    /// The kinds of entity whose edits can change findings of parts other than the edited one. Edits of
    /// environments, env files and compose files can always.
    Kinds reads = {};
    /// True when it looks services up by name, so that one that comes, goes or changes a name, its file,
    /// networks or network namespace matters to all.
    bool readsServiceNames = false;
    /// True when it holds a service against how others name the address they listen on.
    bool readsBindConventions = false;
    /// False when the ports and endpoints of services are nothing to it: then typing in the table of ports
    /// costs nothing.
    bool readsPorts = true;
    /// What a rule about services says about the rest of the plan.
    WrittenPlanCheck besides = nullptr;
    FixFinder fixes = nullptr;
    Subject subject = Subject::Plan;
};

/// Every rule, in the order of the catalogue.
std::span<const Rule> rules();

/// The title of a rule in the user's language.
std::string titleOf(const Rule &rule);

/// The rule of that id, or nullptr.
const Rule *findRule(std::string_view id);

} // namespace portolan::check
