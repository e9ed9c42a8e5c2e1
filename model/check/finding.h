#pragma once

#include "model/plan/location.h"
#include "model/plan/transaction.h"
#include "model/text/problem.h"
#include "model/text/say.h"

#include <compare>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Rules over a plan, what they find, and how to mend it.
namespace portolan::check {

using text::phrase;
using text::phrases;
using text::say;
using text::Severity;

/// A sentence with named gaps, in English until it is said: findings are compared, and written to files.
struct Message {
    std::string_view pattern; ///< a phrase of "check": "{port} on {node} is taken by {service}."
    std::vector<std::pair<std::string_view, std::string>> arguments;

    auto operator<=>(const Message &) const = default;
};

/// The sentence in English with its gaps filled. A gap without an argument stays as it is written.
std::string toText(const Message &message);
/// The sentence in the user's language.
std::string inLanguage(const Message &message);

/// A further place that a finding is about.
struct RelatedPlace {
    plan::EntityRef entity;
    std::string field; ///< as in Finding; empty = the entity as a whole

    auto operator<=>(const RelatedPlace &) const = default;
};

using plan::indexIn;
using plan::itemField;
using plan::Location;
using plan::locationOf;

/// What a rule found. Findings are ordered by the place they are about, then by their rule.
struct Finding {
    plan::EntityRef entity;
    /// The keys of the plan's file: `ports[0].published`, `compose.privileged`. Empty = the whole entity.
    std::string field;
    std::string_view rule; ///< the id of a registered rule
    Severity severity = Severity::Warning;
    Message message;
    std::vector<RelatedPlace> related;
    plan::EntityRef part; ///< what the rule was looking at, see rule.h; the whole plan where none
    /// Where it holds, in the order of ids. None: it holds in what is written, but no environment starts it.
    std::vector<plan::EnvironmentId> environments;
    /// Where it stands, of what a file says that is held against the plan; else where the entity has it.
    Location place = {};

    auto operator<=>(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

/// A change that ends a finding, to be looked at before it is applied.
struct Fix {
    std::string title; ///< in the imperative: "Use 8083, the next free port"
    plan::Transaction transaction;
};

/// How many findings there are of each severity.
struct Counts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t infos = 0;
    bool operator==(const Counts &) const = default;
};

Counts countBySeverity(const Findings &findings);

} // namespace portolan::check
