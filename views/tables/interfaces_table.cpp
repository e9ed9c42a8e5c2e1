#include "model/edit/changes.h"
#include "model/plan/exposure.h"
#include "views/tables/field_column.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

/// An interface and its node, or a node that has none.
struct InterfaceValue {
    std::string node;
    std::string hostname;
    std::string role;
    std::string tags;
    std::string advertisedTags;
    std::string dockerVersion;
    std::string note;
    bool hasInterface = false;
    std::string interface = {};
    std::string network = {};
    std::string addresses = {};
    Exposure exposure = Exposure::NodeOnly;
    bool operator==(const InterfaceValue &) const = default;
};

class InterfacesTable : public TypedTable<InterfaceValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::InterfacesTable)

public:
    explicit InterfacesTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {tr("Nodes"),
                Icon::Node,
                tr("Filter nodes"),
                tr("No nodes yet. Press Insert to add the first."),
                tr("Add a node or interface"),
                tr("Remove nodes and interfaces")};
    }
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override;

protected:
    std::vector<Column<InterfaceValue>> makeColumns() const override;
    std::vector<plan::EntityRef> holders() const override;
    void addRows(plan::EntityRef holder, std::vector<Row<InterfaceValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    Workspace &m_workspace;
};

RowFacts factsOf(const plan::Node &node, std::size_t index)
{
    if (index >= node.interfaces.size())
        return {.entity = node.id};
    return {.entity = node.id, .field = "interfaces." + node.interfaces[index].name, .index = index};
}

std::vector<Column<InterfaceValue>> InterfacesTable::makeColumns() const
{
    using Value = InterfaceValue;
    const auto ofNode = [](const QString &title, std::string_view key, std::string Value::*member) {
        Column<Value> column = fieldColumn(title, edit::Part::Whole, key, member);
        column.isOfEntity = true;
        return column;
    };
    const auto hasInterface = [](const Value &value) {
        return value.hasInterface;
    };
    Column<Value> tags = ofNode(tr("Tags"), "tags", &Value::tags);
    tags.kind = role::Code;
    tags.completions = [this](const RowFacts &) {
        std::set<QString> all;
        for (const plan::Node &node : m_workspace.plan().nodes())
            for (const std::string &tag : node.tags)
                all.insert(fromText(tag));
        return QStringList(all.begin(), all.end());
    };
    Column<Value> advertised = ofNode(tr("Advertised tags"), "advertised-tags", &Value::advertisedTags);
    advertised.kind = role::Code;
    advertised.completions = tags.completions;
    Column<Value> docker = ofNode(tr("Docker"), "docker-version", &Value::dockerVersion);
    docker.isHidden = true;
    Column<Value> note = ofNode(tr("Note"), "note", &Value::note);
    note.isHidden = true;
    Column<Value> interface = fieldColumn(tr("Interface"), edit::Part::Interface, "name", &Value::interface);
    interface.kind = role::Code;
    interface.isOpen = hasInterface;
    interface.hint = [](const Value &value) {
        return value.hasInterface ? QString() : tr("none");
    };
    Column<Value> network =
        referenceColumn(m_workspace, tr("Network"), edit::Part::Interface, "network", &Value::network);
    network.isOpen = hasInterface;
    Column<Value> addresses =
        fieldColumn(tr("Addresses"), edit::Part::Interface, "addresses", &Value::addresses);
    addresses.kind = role::Code;
    addresses.isOpen = hasInterface;
    addresses.hint = [](const Value &value) {
        return value.hasInterface ? tr("not known") : QString();
    };
    return explained<Value>(
        {ofNode(tr("Node"), "name", &Value::node),
         ofNode(tr("Host name"), "hostname", &Value::hostname),
         interface,
         network,
         addresses,
         {.title = tr("Exposure"),
          .kind = role::Exposure,
          .text =
              [](const Value &value) {
                  return value.hasInterface ? nameOf(value.exposure).toStdString() : std::string();
              },
          .reach =
              [](const Value &value) {
                  return value.exposure;
              }},
         tags,
         advertised,
         ofNode(tr("Role"), "role", &Value::role),
         docker,
         note},
        {tr("What the plan calls the machine."), tr("The name by which the machine is known to others."),
         tr("The interface as the machine calls it: eth0, tailscale0."),
         tr("The network of the plan that the interface is on."),
         tr("The addresses of the interface, separated by commas."),
         tr("How far something that listens there can be reached."),
         tr("What the policy of the tailnet calls the machine."),
         tr("What the machine tells the tailnet of itself. It should be the same as its tags: rules ask for "
            "these."),
         tr("What the machine is for."),
         tr("The release of Docker on it: what packets are let through depends on that."),
         tr("A note for people; it changes nothing.")});
}

std::vector<plan::EntityRef> InterfacesTable::holders() const
{
    return refsOf(m_workspace.plan().nodes());
}

void InterfacesTable::addRows(plan::EntityRef holder, std::vector<Row<InterfaceValue>> &rows) const
{
    const plan::Plan &plan = m_workspace.plan();
    const plan::Node *node = plan.find(holder.as<plan::Node>());
    if (!node)
        return;
    const InterfaceValue common{node->name,
                                node->hostname,
                                node->role,
                                cell::joined(node->tags),
                                cell::joined(node->advertisedTags),
                                node->dockerVersion,
                                node->note};
    if (node->interfaces.empty())
        rows.push_back({factsOf(*node, 0), common});
    for (std::size_t i = 0; i < node->interfaces.size(); ++i) {
        const plan::Interface &interface = node->interfaces[i];
        std::vector<std::string> addresses;
        for (const plan::IpAddress &address : interface.addresses)
            addresses.push_back(toText(address));
        InterfaceValue value = common;
        value.hasInterface = true;
        value.interface = interface.name;
        value.network = cell::nameOf(plan.networks(), interface.network);
        value.addresses = cell::joined(addresses);
        value.exposure = lookOf(plan::exposureOf(plan, interface));
        rows.push_back({factsOf(*node, i), std::move(value)});
    }
}

Influence InterfacesTable::influenceOf(const plan::Transaction &edit) const
{
    Influence influence;
    for (const plan::AnyChange &change : edit.changes) {
        if (const auto *node = std::get_if<plan::Change<plan::Node>>(&change))
            influence.holders.insert(node->id);
        else if (std::holds_alternative<plan::Change<plan::Network>>(change))
            return Influence::all();
    }
    return influence;
}

std::optional<RowFacts> InterfacesTable::add(plan::Edit &edit, const RowFacts *near) const
{
    const plan::NodeId node = near ? near->entity.as<plan::Node>() : plan::NodeId{};
    if (!node) {
        const edit::Addition addition = edit::addNode(edit.plan(), {}, {});
        for (const plan::AnyChange &change : addition.transaction.changes)
            std::visit([&edit](const auto &typed) { edit.put(*typed.after); }, change);
        return RowFacts{.entity = addition.entity};
    }
    edit.modify(node, [](plan::Node &changed) {
        plan::Interface interface;
        int number = 0;
        const auto isTaken = [&](const plan::Interface &other) {
            return other.name == interface.name;
        };
        do
            interface.name = "eth" + std::to_string(number++);
        while (std::any_of(changed.interfaces.begin(), changed.interfaces.end(), isTaken));
        changed.interfaces.push_back(std::move(interface));
    });
    const plan::Node &changed = edit.plan().nodes().at(node);
    return factsOf(changed, changed.interfaces.size() - 1);
}

void InterfacesTable::remove(plan::Edit &edit, const RowFacts &row) const
{
    if (row.field.empty())
        edit.remove(row.entity);
    else
        removeItem(edit, row, &plan::Node::interfaces);
}

} // namespace

std::unique_ptr<Table> interfacesTable(Workspace &workspace)
{
    return std::make_unique<InterfacesTable>(workspace);
}

} // namespace portolan::views
