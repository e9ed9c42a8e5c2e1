#include "model/check/finding.h"
#include "model/tailnet/derived_policy.h"
#include "views/tables/cell_reading.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

struct AclValue {
    std::string policy;
    std::string action;
    std::string protocol;
    std::string sources;
    std::string destinations;
    std::string origin;
    std::string note;
    bool operator==(const AclValue &) const = default;
};

auto entersWords(std::vector<std::string> plan::AclRule::*member)
{
    return entersItem(&plan::TailnetPolicy::rules, [member](plan::AclRule &rule, const std::string &text) {
        rule.*member = cell::wordsIn(text);
        return text.empty() ? cell::noSuchThing({}) : QString();
    });
}

class PolicyTable : public TypedTable<AclValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::PolicyTable)

public:
    explicit PolicyTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {
            tr("Policy"),
            Icon::Policy,
            tr("Filter entries"),
            tr("No entries yet. They follow from routes over a tailnet that has a policy; press Insert to "
               "write one by hand."),
            tr("Add an entry"),
            tr("Remove entries")};
    }
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override;

protected:
    std::vector<Column<AclValue>> makeColumns() const override;
    void prepare() override { m_derived = tailnet::policiesOf(m_workspace.resolved()); }
    std::vector<plan::EntityRef> holders() const override;
    void addRows(plan::EntityRef holder, std::vector<Row<AclValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    QStringList selectors(const QString &suffix) const;

    Workspace &m_workspace;
    tailnet::DerivedPolicies m_derived;
};

/// Whom an entry can name: the tags of the plan, and everybody.
QStringList PolicyTable::selectors(const QString &suffix) const
{
    std::set<QString> names{QStringLiteral("*"), QStringLiteral("autogroup:admin"),
                            QStringLiteral("autogroup:member")};
    for (const plan::Node &node : m_workspace.plan().nodes())
        for (const std::string &tag : node.tags)
            names.insert(fromText(tag));
    QStringList texts;
    for (const QString &name : names)
        texts << name + suffix;
    return texts;
}

std::vector<Column<AclValue>> PolicyTable::makeColumns() const
{
    using Value = AclValue;
    Column<Value> sources = shownColumn(tr("Sources"), &Value::sources);
    sources.field = "sources";
    sources.kind = role::Code;
    sources.enter = entersWords(&plan::AclRule::sources);
    sources.completions = [this](const RowFacts &) {
        return selectors({});
    };
    Column<Value> destinations = shownColumn(tr("Destinations"), &Value::destinations);
    destinations.field = "destinations";
    destinations.kind = role::Code;
    destinations.toolTip = [](const Value &value) {
        return fromText(value.destinations);
    };
    destinations.enter = entersWords(&plan::AclRule::destinations);
    destinations.completions = [this](const RowFacts &) {
        return selectors(QStringLiteral(":22"));
    };
    Column<Value> origin = shownColumn(tr("Origin"), &Value::origin);
    origin.kind = role::Origin;
    origin.toolTip = [](const Value &value) {
        return fromText(value.origin);
    };
    return explained<Value>(
        {shownColumn(tr("Tailnet"), &Value::policy),
         shownColumn(tr("Action"), &Value::action),
         sources,
         destinations,
         {.title = tr("Protocol"),
          .field = "protocol",
          .text = [](const Value &value) { return value.protocol; },
          .hint = [](const Value &) { return tr("all"); },
          .enter = entersText(&plan::TailnetPolicy::rules, &plan::AclRule::protocol),
          .completions =
              [](const RowFacts &) {
                  return cell::transports(false);
              }},
         origin,
         {.title = tr("Note"),
          .field = "note",
          .text = [](const Value &value) { return value.note; },
          .enter = entersText(&plan::TailnetPolicy::rules, &plan::AclRule::note)}},
        {tr("The tailnet whose policy has the entry."),
         tr("What the entry does: a policy only accepts, and what no entry accepts is denied."),
         tr("Who may connect: tags, users, groups or addresses."),
         tr("Where to: a tag, user or address with its ports, as in tag:server:22."),
         tr("TCP, UDP or another protocol. Empty: all."),
         tr("The routes that the entry follows from, or that it was written by hand."),
         tr("A note for people; it stands as a comment in the policy file.")});
}

std::vector<plan::EntityRef> PolicyTable::holders() const
{
    return refsOf(m_workspace.plan().tailnetPolicies());
}

void PolicyTable::addRows(plan::EntityRef holder, std::vector<Row<AclValue>> &rows) const
{
    const plan::TailnetPolicy *written = m_workspace.plan().find(holder.as<plan::TailnetPolicy>());
    if (!written)
        return;
    for (std::size_t i = 0; i < written->rules.size(); ++i) {
        const plan::AclRule &rule = written->rules[i];
        rows.push_back({{.entity = holder, .field = check::itemField("rules", i), .index = i},
                        {written->name, rule.action, rule.protocol, cell::joined(rule.sources),
                         cell::joined(rule.destinations), tr("by hand").toStdString(), rule.note}});
    }
    for (const tailnet::Policy &policy : m_derived.policies) {
        if (policy.id != written->id)
            continue;
        for (const tailnet::Rule &rule : policy.rules) {
            std::vector<std::string> destinations;
            plan::Origin routes{{}, true};
            for (const tailnet::Destination &destination : rule.destinations) {
                destinations.push_back(toText(destination));
                for (const tailnet::Opening &opening : destination.openings)
                    for (const plan::EntityRef route : opening.origin.entities)
                        routes.add(route);
            }
            if (!rule.origin.derived)
                continue;
            for (const plan::EntityRef route : rule.origin.entities)
                routes.add(route);
            RowFacts facts{.entity = holder};
            facts.derived = true;
            facts.origins = routes.entities;
            rows.push_back({std::move(facts),
                            {written->name,
                             rule.action,
                             rule.protocol,
                             cell::joined(rule.sources),
                             cell::joined(destinations),
                             plan::routeNames(m_workspace.plan(), routes),
                             {}}});
        }
    }
}

Influence PolicyTable::influenceOf(const plan::Transaction &edit) const
{
    return allUnlessOnly<plan::Link, plan::Zone>(edit);
}

std::optional<RowFacts> PolicyTable::add(plan::Edit &edit, const RowFacts *near) const
{
    plan::TailnetPolicyId policy = near ? near->entity.as<plan::TailnetPolicy>() : plan::TailnetPolicyId{};
    if (!policy && !edit.plan().tailnetPolicies().isEmpty())
        policy = edit.plan().tailnetPolicies()[0].id;
    if (!policy)
        return std::nullopt;
    std::size_t index = 0;
    edit.modify(policy, [&](plan::TailnetPolicy &changed) {
        plan::AclRule rule;
        rule.sources = {"autogroup:admin"};
        rule.destinations = {"*:22"};
        index = changed.rules.size();
        changed.rules.push_back(std::move(rule));
    });
    return RowFacts{.entity = policy, .field = check::itemField("rules", index), .index = index};
}

void PolicyTable::remove(plan::Edit &edit, const RowFacts &row) const
{
    removeItem(edit, row, &plan::TailnetPolicy::rules);
}

} // namespace

std::unique_ptr<Table> policyTable(Workspace &workspace)
{
    return std::make_unique<PolicyTable>(workspace);
}

} // namespace portolan::views
