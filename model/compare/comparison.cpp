#include "model/compare/comparison.h"

#include "model/compare/topics.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <set>

namespace portolan::compare {

namespace {

using Side = SideRows::Side;

struct PlainTopic {
    Topic topic;
    void (*put)(const plan::ResolvedPlan &, SideRows &);
    /// The aspect that says that something starts on one side only, which makes the others pointless there;
    /// an empty one where another topic says so. Without it all aspects are of interest.
    std::optional<std::string_view> whether = {};
    bool keepsSame = true; ///< whether rows that are alike on both sides are of interest
};

/// The topics that a resolved plan alone answers.
constexpr std::array plainTopics = {
    PlainTopic{Topic::Setup, putSetup},
    PlainTopic{Topic::Services, putServices, "node"},
    PlainTopic{Topic::Ports, putPorts},
    PlainTopic{Topic::Routes, putRoutes, "listener"},
    PlainTopic{Topic::Variables, putVariables},
    PlainTopic{Topic::ComposeSettings, putComposeSettings, "", false},
    PlainTopic{Topic::Dns, putRecords},
    PlainTopic{Topic::Firewall, putFirewall},
    PlainTopic{Topic::Policy, putPolicy},
};

bool isOfInterest(const PlainTopic &plain, const Row &row)
{
    const bool isOff = row.left.state == Value::State::Off || row.right.state == Value::State::Off;
    if (isOff && plain.whether && row.aspect != *plain.whether)
        return false;
    return plain.keepsSame || row.difference() != Difference::None;
}

void append(std::vector<Row> &rows, std::vector<Row> more)
{
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Row> findingRows(const plan::ResolvedPlan &left, const plan::ResolvedPlan &right,
                             const std::stop_token &stop)
{
    const check::CheckResult before = check::checkPlan(left.plan(), stop);
    const bool isOnePlan = left.plan() == right.plan();
    SideRows rows(Topic::Findings);
    putFindings(left, before, rows);
    rows.setSide(Side::Right);
    putFindings(right, isOnePlan ? before : check::checkPlan(right.plan(), stop), rows);
    return std::move(rows).take();
}

bool sayTheSame(const std::optional<check::Finding> &a, const std::optional<check::Finding> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->rule == b->rule && a->severity == b->severity && a->message == b->message;
}

std::optional<plan::ResolvedVariable> variableOf(const plan::ResolvedPlan &side, const std::string &name)
{
    const auto found = side.variables().find(name);
    return found == side.variables().end() ? std::nullopt : std::optional(found->second);
}

} // namespace

bool isSame(const Value &a, const Value &b)
{
    return a.state == b.state && a.parts == b.parts && a.reachedFrom == b.reachedFrom &&
           a.exposure == b.exposure && sayTheSame(a.finding, b.finding);
}

Difference Row::difference() const
{
    if (isSame(left, right))
        return Difference::None;
    if (left.isOn() == right.isOn())
        return Difference::Changed;
    return left.isOn() ? Difference::LeftOnly : Difference::RightOnly;
}

std::size_t Comparison::differences() const
{
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const Row &row) { return row.difference() != Difference::None; }));
}

Comparison compare(const plan::ResolvedPlan &left, const plan::ResolvedPlan &right, std::stop_token stop)
{
    Comparison comparison;
    comparison.left = std::make_shared<const reach::Reachability>(left);
    comparison.right = std::make_shared<const reach::Reachability>(right);
    if (!(left.plan() == right.plan()))
        append(comparison.rows, editedRows(left.plan(), right.plan()));
    for (const PlainTopic &plain : plainTopics) {
        if (stop.stop_requested())
            break;
        SideRows rows(plain.topic);
        plain.put(left, rows);
        rows.setSide(Side::Right);
        plain.put(right, rows);
        std::vector<Row> made = std::move(rows).take();
        std::erase_if(made, [&plain](const Row &row) { return !isOfInterest(plain, row); });
        append(comparison.rows, std::move(made));
    }
    SideRows reached(Topic::Reach);
    putReach(*comparison.left, reached, stop);
    reached.setSide(Side::Right);
    putReach(*comparison.right, reached, stop);
    append(comparison.rows, std::move(reached).take());
    if (!stop.stop_requested())
        append(comparison.rows, findingRows(left, right, stop));
    std::stable_sort(comparison.rows.begin(), comparison.rows.end(),
                     [](const Row &a, const Row &b) { return a.topic < b.topic; });
    comparison.isComplete = !stop.stop_requested();
    return comparison;
}

std::vector<VariableUse> differingVariables(const plan::ResolvedPlan &left, const plan::ResolvedPlan &right,
                                            const std::vector<std::string> &expressions)
{
    std::vector<VariableUse> uses;
    std::set<std::string> seen;
    for (const std::string &expression : expressions)
        for (const std::string &name : text::variableNames(expression)) {
            if (!seen.insert(name).second)
                continue;
            VariableUse use{name, variableOf(left, name), variableOf(right, name)};
            const bool isSet = use.left && use.right;
            if (isSet ? use.left->value != use.right->value : use.left.has_value() != use.right.has_value())
                uses.push_back(std::move(use));
        }
    return uses;
}

} // namespace portolan::compare
