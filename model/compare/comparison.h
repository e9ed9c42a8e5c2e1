#pragma once

#include "model/check/finding.h"
#include "model/plan/exposure.h"
#include "model/reach/reachability.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// How two ways to run a plan differ: two environments, or one plan before and after.
namespace portolan::compare {

/// What a row is about, in the order in which rows come.
enum class Topic : std::uint8_t {
    Edited,          ///< what the two plans themselves say differently
    Setup,           ///< which files, profiles and node an environment has
    Services,        ///< what starts where, from which image
    Ports,           ///< what is published at which address
    Reach,           ///< who reaches which port
    Findings,        ///< what the rules find
    Routes,          ///< where public ways in lead
    Variables,       ///< the values that expressions have
    ComposeSettings, ///< of services, what no entity models: environment, volumes, command ...
    Dns,             ///< records
    Firewall,        ///< rules of nodes
    Policy,          ///< what the tailnet lets through
};
inline constexpr std::size_t topicCount = static_cast<std::size_t>(Topic::Policy) + 1;

/// Somebody who reaches a port, and how.
struct Reached {
    std::string vantage; ///< as reach::parseVantage reads it: `internet`, `tag:gateway`
    reach::Ways v4;
    reach::Ways v6;

    bool operator==(const Reached &) const = default;
};

/// What one side says of something.
struct Value {
    enum class State : std::uint8_t {
        Absent, ///< it has no such thing
        Off,    ///< it has it, but does not start it
        On
    };

    State state = State::Absent;
    /// What it says, in parts that can differ one by one. Of a port: its host IP (empty = all addresses) and
    /// what is published; of most others: one text, or the entries of a list.
    std::vector<std::string> parts = {};
    std::vector<Reached> reachedFrom = {};       ///< of Topic::Reach
    std::optional<plan::Exposure> exposure = {}; ///< of Topic::Ports
    std::optional<check::Finding> finding = {};  ///< of Topic::Findings

    // Where it comes from. Takes no part in the comparison.
    plan::EntityRef entity = {};
    std::string field = {};
    std::string written = {}; ///< the expression, or the file that gives the value

    bool isOn() const { return state == State::On; }
};

/// True when both sides say the same, wherever that comes from.
bool isSame(const Value &a, const Value &b);

enum class Difference : std::uint8_t { None, LeftOnly, RightOnly, Changed };

/// One thing, as both sides have it.
struct Row {
    Topic topic = Topic::Setup;
    std::string thing;  ///< the name of a service, node, route, variable ...; empty = the environment
    std::string aspect; ///< what of it: `5222/tcp`, `image`, `AAAA`; empty = the thing as such
    Value left;
    Value right;

    Difference difference() const;
};

/// Everything that two sides were compared by.
struct Comparison {
    std::vector<Row> rows; ///< by topic, then by thing
    bool isComplete = true;
    /// The sides, to be asked why.
    std::shared_ptr<const reach::Reachability> left;
    std::shared_ptr<const reach::Reachability> right;

    std::size_t differences() const;
};

/// Compares two resolved plans. Things are the same when their names are, so that the plans may be different
/// ones. Rows are the same for every pair of equal plans, whoever asks; settings of compose files that are
/// alike get none, as there are too many. Not complete when \a stop is asked for meanwhile.
Comparison compare(const plan::ResolvedPlan &left, const plan::ResolvedPlan &right,
                   std::stop_token stop = {});

/// Why a port of Topic::Reach is reached from there, or is not: one sentence without full stop. Empty where
/// the side has no such port.
std::string reasonOf(const reach::Reachability &side, const Row &row, const std::string &vantage);

/// A variable that an expression mentions, with its values.
struct VariableUse {
    std::string name;
    std::optional<plan::ResolvedVariable> left; ///< nothing where it is not set
    std::optional<plan::ResolvedVariable> right;
};

/// The variables of \a expressions whose values differ, each once.
std::vector<VariableUse> differingVariables(const plan::ResolvedPlan &left, const plan::ResolvedPlan &right,
                                            const std::vector<std::string> &expressions);

} // namespace portolan::compare
