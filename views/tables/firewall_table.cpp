#include "model/check/finding.h"
#include "model/firewall/derived_policy.h"
#include "views/tables/field_column.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

#include <numeric>

namespace portolan::views {

namespace {

struct RuleValue {
    std::string node;
    firewall::Rule rule; ///< without what it comes from
    std::string origin;
    std::string_view rest; ///< the field of the policy: `incoming` ...; empty for a rule
    bool operator==(const RuleValue &) const = default;
};

/// Everything that no rule matches.
struct Default {
    std::string_view field;
    plan::Direction direction;
    plan::FirewallAction plan::FirewallPolicy::*action;
};
constexpr std::array defaults{
    Default{"incoming", plan::Direction::In, &plan::FirewallPolicy::incoming},
    Default{"outgoing", plan::Direction::Out, &plan::FirewallPolicy::outgoing},
    Default{"routed", plan::Direction::Routed, &plan::FirewallPolicy::routed},
};

constexpr std::string_view ruleList = "firewall.rules";

/// Puts a text into a rule that somebody wrote.
template <class Assign>
auto entersRule(Assign assign)
{
    return [assign](plan::Edit &edit, const RowFacts &row, const std::string &text) {
        QString refusal;
        edit.modify(row.entity.as<plan::Node>(), [&](plan::Node &node) {
            if (node.firewall && row.index < node.firewall->rules.size())
                refusal = assign(node.firewall->rules[row.index], text);
        });
        return refusal;
    };
}

bool isRule(const RuleValue &value)
{
    return value.rest.empty();
}

/// The action of a rule, or of what no rule matches.
QString enterAction(plan::Edit &edit, const RowFacts &row, const std::string &text)
{
    for (const Default &rest : defaults)
        if (row.field == "firewall." + std::string(rest.field))
            return entersField(edit::Part::Firewall, rest.field)(edit, row, text);
    return entersRule([](plan::FirewallRule &rule, const std::string &word) {
        return cell::readWord(plan::firewallActionWords, word, rule.action);
    })(edit, row, text);
}

std::string blockText(const std::optional<plan::Subnet> &block)
{
    return block ? toText(*block) : std::string();
}

class FirewallTable : public TypedTable<RuleValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::FirewallTable)

public:
    explicit FirewallTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {tr("Firewall"),
                Icon::Firewall,
                tr("Filter rules"),
                tr("No node of this plan has a firewall. Select a node and press Insert to give it one."),
                tr("Add a rule"),
                tr("Remove rules")};
    }
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override;
    bool isRemovable(const RowFacts &row) const override
    {
        return !row.derived && row.field.starts_with(ruleList);
    }

protected:
    std::vector<Column<RuleValue>> makeColumns() const override;
    void prepare() override { m_policies = firewall::policiesOf(m_workspace.resolved()); }
    std::vector<plan::EntityRef> holders() const override;
    void addRows(plan::EntityRef holder, std::vector<Row<RuleValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    Column<RuleValue> interfaceColumn(const QString &title, std::string_view key,
                                      std::string firewall::Rule::*shown,
                                      std::string plan::FirewallRule::*written) const;
    void addDefaults(const plan::Node &node, std::vector<Row<RuleValue>> &rows) const;

    Workspace &m_workspace;
    std::vector<firewall::Policy> m_policies;
};

Column<RuleValue> FirewallTable::interfaceColumn(const QString &title, std::string_view key,
                                                 std::string firewall::Rule::*shown,
                                                 std::string plan::FirewallRule::*written) const
{
    return {.title = title,
            .field = key,
            .kind = role::Code,
            .text = [shown](const RuleValue &value) { return value.rule.*shown; },
            .hint = [](const RuleValue &) { return tr("any"); },
            .enter = entersRule([written](plan::FirewallRule &rule, const std::string &text) {
                rule.*written = text;
                return QString();
            }),
            .isOpen = isRule,
            .completions =
                [this](const RowFacts &row) {
                    QStringList names;
                    if (const plan::Node *node = m_workspace.plan().find(row.entity.as<plan::Node>()))
                        for (const plan::Interface &interface : node->interfaces)
                            names << fromText(interface.name);
                    return names;
                }};
}

/// A column of a block of addresses, or of ports, that may be any.
template <class Member, class Read>
Column<RuleValue> matchColumn(const QString &title, std::string_view key, const QString &any,
                              std::function<std::string(const RuleValue &)> text,
                              Member plan::FirewallRule::*member, Read read)
{
    return {.title = title,
            .field = key,
            .kind = role::Code,
            .text = std::move(text),
            .hint = [any](const RuleValue &) { return any; },
            .enter = entersRule([member, read](plan::FirewallRule &rule, const std::string &entered) {
                return read(entered, rule.*member);
            }),
            .isOpen = isRule};
}

std::vector<Column<RuleValue>> FirewallTable::makeColumns() const
{
    using Value = RuleValue;
    Column<Value> outInterface = interfaceColumn(
        tr("Leaves by"), "out-interface", &firewall::Rule::outInterface, &plan::FirewallRule::outInterface);
    outInterface.isHidden = true;
    const auto ports = [](plan::PortRange range) {
        return range.isNone() ? std::string() : toText(range);
    };
    const auto transport = [](const Value &value) {
        return value.rule.transport ? std::string(toText(*value.rule.transport)) : std::string();
    };
    Column<Value> fromPorts = matchColumn(
        tr("From ports"), "from-ports", tr("any"),
        [ports](const Value &value) { return ports(value.rule.fromPorts); }, &plan::FirewallRule::fromPorts,
        cell::readPorts);
    fromPorts.isHidden = true;
    Column<Value> portsColumn = matchColumn(
        tr("Ports"), "ports", tr("any"), [ports](const Value &value) { return ports(value.rule.ports); },
        &plan::FirewallRule::ports, cell::readPorts);
    portsColumn.number = [](const Value &value) {
        return value.rule.ports.first;
    };
    return explained<Value>(
        {shownColumn(tr("Node"), &Value::node),
         {.title = tr("Action"),
          .field = "action",
          .text =
              [](const Value &value) { return cell::wordOf(plan::firewallActionWords, value.rule.action); },
          .enter = enterAction,
          .choices = cell::wordsOf(plan::firewallActionWords)},
         {.title = tr("Direction"),
          .field = "direction",
          .text = [](const Value &value) { return cell::wordOf(plan::directionWords, value.rule.direction); },
          .enter = entersRule([](plan::FirewallRule &rule, const std::string &text) {
              return cell::readWord(plan::directionWords, text, rule.direction);
          }),
          .isOpen = isRule,
          .choices = cell::wordsOf(plan::directionWords)},
         interfaceColumn(tr("Interface"), "interface", &firewall::Rule::interface,
                         &plan::FirewallRule::interface),
         outInterface,
         matchColumn(
             tr("From"), "from", tr("anywhere"),
             [](const Value &value) { return blockText(value.rule.from); }, &plan::FirewallRule::from,
             cell::readSubnet),
         fromPorts,
         matchColumn(
             tr("To"), "to", tr("any address"), [](const Value &value) { return blockText(value.rule.to); },
             &plan::FirewallRule::to, cell::readSubnet),
         portsColumn,
         {.title = tr("Protocol"),
          .field = "protocol",
          .text = transport,
          .hint = [](const Value &) { return tr("any"); },
          .enter = entersRule([](plan::FirewallRule &rule, const std::string &text) {
              return cell::readTransport(text, rule.transport);
          }),
          .isOpen = isRule,
          .choices = cell::transports(true)},
         {.title = tr("Management"),
          .field = "management",
          .text = [](const Value &value) { return cell::yesNoText(value.rule.management); },
          .hint = [](const Value &) { return cell::yesOrNo().first(); },
          .enter = entersRule([](plan::FirewallRule &rule, const std::string &text) {
              return cell::readYesNo(text, rule.management);
          }),
          .isOpen = isRule,
          .choices = cell::yesOrNo()},
         {.title = tr("Origin"),
          .kind = role::Origin,
          .text = [](const Value &value) { return value.origin; },
          .toolTip =
              [](const Value &value) {
                  return fromText(value.origin);
              }},
         {.title = tr("Note"),
          .field = "note",
          .text = [](const Value &value) { return value.rule.comment; },
          .enter = entersRule([](plan::FirewallRule &rule, const std::string &text) {
              rule.note = text;
              return QString();
          }),
          .isOpen = isRule}},
        {tr("The node whose firewall has the rule."),
         tr("Allow, deny (drop in silence), reject (answer that it is refused) or limit (allow a few a "
            "minute)."),
         tr("In: to the node. Out: from it. Routed: through it."),
         tr("The interface at which the packet arrives; going out, the one it leaves by."),
         tr("The interface by which a routed packet leaves."),
         tr("The address or block that the packet comes from."), tr("The port that the sender uses."),
         tr("The address or block that the packet is for."),
         tr("The port or range that the packet is for, as the sender wrote it: before Docker translates it."),
         tr("TCP, UDP or SCTP."),
         tr("Whether it is the way in for the administrator: such a rule stands before everything is "
            "closed."),
         tr("The routes that the rule follows from, or that it was written by hand."),
         tr("A note for people; it stands as a comment in the script.")});
}

std::vector<plan::EntityRef> FirewallTable::holders() const
{
    std::vector<plan::EntityRef> nodes;
    for (const firewall::Policy &policy : m_policies)
        nodes.emplace_back(policy.node);
    return nodes;
}

void FirewallTable::addRows(plan::EntityRef holder, std::vector<Row<RuleValue>> &rows) const
{
    const plan::Node *node = m_workspace.plan().find(holder.as<plan::Node>());
    const auto policy =
        std::find_if(m_policies.begin(), m_policies.end(),
                     [&](const firewall::Policy &other) { return other.node == holder.as<plan::Node>(); });
    if (!node || policy == m_policies.end())
        return;
    // Those for management are tried first; else the policy keeps the order in which they were written.
    std::vector<std::size_t> written(node->firewall->rules.size());
    std::iota(written.begin(), written.end(), std::size_t{0});
    std::stable_partition(written.begin(), written.end(),
                          [&](std::size_t i) { return node->firewall->rules[i].management; });
    auto next = written.begin();
    for (const firewall::Rule &rule : policy->rules) {
        RowFacts facts{.entity = holder};
        RuleValue value{node->name, rule, {}, {}};
        value.rule.origin = {};
        if (rule.origin.derived) {
            facts.derived = true;
            facts.origins = rule.origin.entities;
            value.origin = plan::routeNames(m_workspace.plan(), rule.origin);
            value.rule.comment.clear();
        } else {
            facts.index = *next++;
            facts.field = check::itemField(ruleList, facts.index);
            value.origin = tr("by hand").toStdString();
            value.rule.comment = node->firewall->rules[facts.index].note;
        }
        rows.push_back({std::move(facts), std::move(value)});
    }
    addDefaults(*node, rows);
}

void FirewallTable::addDefaults(const plan::Node &node, std::vector<Row<RuleValue>> &rows) const
{
    for (const Default &rest : defaults) {
        RuleValue value{node.name, {}, tr("by hand").toStdString(), rest.field};
        value.rule.action = *node.firewall.*rest.action;
        value.rule.direction = rest.direction;
        value.rule.comment = tr("everything else").toStdString();
        rows.push_back(
            {{.entity = node.id, .field = "firewall." + std::string(rest.field)}, std::move(value)});
    }
}

Influence FirewallTable::influenceOf(const plan::Transaction &edit) const
{
    return allUnlessOnly<plan::Link, plan::Zone, plan::TailnetPolicy>(edit);
}

std::optional<RowFacts> FirewallTable::add(plan::Edit &edit, const RowFacts *near) const
{
    plan::NodeId node;
    for (const plan::EntityRef entity : m_workspace.selection().entities)
        if (edit.plan().find(entity.as<plan::Node>()))
            node = entity.as<plan::Node>();
    if (near)
        node = near->entity.as<plan::Node>();
    if (!node)
        return std::nullopt;
    std::size_t index = 0;
    edit.modify(node, [&](plan::Node &changed) {
        if (!changed.firewall)
            changed.firewall.emplace();
        index = changed.firewall->rules.size();
        plan::FirewallRule rule;
        rule.action = plan::FirewallAction::Deny;
        changed.firewall->rules.push_back(std::move(rule));
    });
    return RowFacts{.entity = node, .field = check::itemField(ruleList, index), .index = index};
}

void FirewallTable::remove(plan::Edit &edit, const RowFacts &row) const
{
    edit.modify(row.entity.as<plan::Node>(), [&row](plan::Node &node) {
        node.firewall->rules.erase(node.firewall->rules.begin() + static_cast<std::ptrdiff_t>(row.index));
    });
}

} // namespace

std::unique_ptr<Table> firewallTable(Workspace &workspace)
{
    return std::make_unique<FirewallTable>(workspace);
}

} // namespace portolan::views
