#include "views/tables/ports_table.h"

#include "model/check/finding.h"
#include "model/plan/exposure.h"
#include "model/text/expression.h"
#include "views/tables/cell_reading.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

struct PortValue {
    std::string node;
    std::string service;
    plan::PortBinding written;
    plan::ResolvedPort port;
    std::string error; ///< why the expressions give no port
    Exposure exposure = Exposure::ContainerOnly;
    std::string path; ///< of its file; empty for a native daemon
    bool operator==(const PortValue &) const = default;

    bool isWhole() const { return !written.unsplit.empty(); }
};

/// Puts a whole short form into a binding, which keeps what such a form does not say.
void enterWhole(plan::PortBinding &binding, const std::string &text)
{
    const plan::PortBinding parts = plan::splitShortPort(text);
    binding.hostIp = parts.hostIp;
    binding.published = parts.published;
    binding.target = parts.target;
    binding.unsplit = parts.unsplit;
    binding.transport = parts.transport;
}

std::string hostIpOf(const PortValue &value)
{
    if (!value.error.empty())
        return {};
    return value.port.hostIp ? toText(*value.port.hostIp) : "0.0.0.0";
}

std::string publishedOf(const PortValue &value)
{
    return !value.error.empty() || value.port.published.isNone() ? std::string()
                                                                 : toText(value.port.published);
}

std::string targetOf(const PortValue &value)
{
    return value.error.empty() ? toText(value.port.target) : std::string();
}

std::string sourceOf(const PortValue &value)
{
    const std::string name = value.path.substr(value.path.rfind('/') + 1);
    return !name.empty() && value.written.source.line > 0
               ? name + ':' + std::to_string(value.written.source.line)
               : name;
}

class PortsTable : public TypedTable<PortValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::PortsTable)

public:
    explicit PortsTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {tr("Ports"),
                Icon::Service,
                tr("Filter ports"),
                tr("No service of this plan publishes a port. Select a service and press Insert."),
                tr("Add a port"),
                tr("Remove ports")};
    }

    Verdict judge(const plan::Plan &next, const plan::Transaction &edit, std::span<const RowFacts> rows,
                  int column) const override;
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override;
    Selection selectionOf(const RowFacts &row) const override
    {
        return Selection::of(plan::BindingRef{row.entity.as<plan::Service>(), row.index});
    }
    bool isSelected(const RowFacts &row, const Selection &selection) const override
    {
        const plan::BindingRef binding{row.entity.as<plan::Service>(), row.index};
        return selection.binding ? binding == *selection.binding : selection.contains(row.entity);
    }

protected:
    std::vector<Column<PortValue>> makeColumns() const override;
    std::vector<plan::EntityRef> holders() const override;
    void addRows(plan::EntityRef holder, std::vector<Row<PortValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    Column<PortValue> expression(const QString &title, std::string_view field,
                                 std::string plan::PortBinding::*member) const;
    std::set<std::string> expressionsOf(std::string plan::PortBinding::*member) const;

    Workspace &m_workspace;
};

Column<PortValue> PortsTable::expression(const QString &title, std::string_view field,
                                         std::string plan::PortBinding::*member) const
{
    return {.title = title,
            .field = field,
            .kind = role::Expression,
            .text = [member](const PortValue &value) { return value.written.*member; },
            .toolTip =
                [member](const PortValue &value) {
                    return fromText(value.error.empty() ? value.written.*member : value.error);
                },
            .enter = entersText(&plan::Service::ports, member),
            .isOpen = [](const PortValue &value) { return !value.isWhole(); },
            .completions =
                [this, member](const RowFacts &) {
                    QStringList texts;
                    for (const std::string &text : expressionsOf(member))
                        texts << fromText(text);
                    return texts;
                }};
}

/// What is written in a column already: the host's address is mostly the same variable.
std::set<std::string> PortsTable::expressionsOf(std::string plan::PortBinding::*member) const
{
    std::set<std::string> texts;
    for (const plan::Service &service : m_workspace.plan().services())
        for (const plan::PortBinding &binding : service.ports)
            if (text::isExpression(binding.*member))
                texts.insert(binding.*member);
    for (const auto &[name, variable] : m_workspace.resolved().variables())
        if (!variable.secret)
            texts.insert("${" + name + "}");
    return texts;
}

std::vector<Column<PortValue>> PortsTable::makeColumns() const
{
    using Value = PortValue;
    Column<Value> hostIp = expression(tr("Host IP"), "host-ip", &plan::PortBinding::hostIp);
    hostIp.resolved = hostIpOf;
    hostIp.hint = [](const Value &value) {
        return value.isWhole() ? QString() : tr("all addresses");
    };
    Column<Value> published = expression(tr("Published"), "published", &plan::PortBinding::published);
    published.text = [](const Value &value) {
        return value.isWhole() ? value.written.unsplit : value.written.published;
    };
    published.resolved = publishedOf;
    published.hint = [](const Value &) {
        return tr("chosen by the engine");
    };
    published.number = [](const Value &value) {
        return value.port.published.first;
    };
    published.isOpen = {};
    published.enter = entersItem(&plan::Service::ports, [](plan::PortBinding &binding, const auto &text) {
        if (binding.unsplit.empty())
            binding.published = text;
        else
            enterWhole(binding, text);
        return QString();
    });
    Column<Value> target = expression(tr("Target"), "target", &plan::PortBinding::target);
    target.kind = role::Number;
    target.resolved = targetOf;
    target.number = [](const Value &value) {
        return value.port.target.first;
    };
    const auto sourceTip = [](const Value &value) {
        return value.path.empty() ? tr("Runs on the node itself; no compose file defines it")
                                  : fromText(value.path);
    };
    return explained<Value>(
        {shownColumn(tr("Node"), &Value::node),
         shownColumn(tr("Service"), &Value::service),
         hostIp,
         published,
         target,
         {.title = tr("Protocol"),
          .field = "protocol",
          .text = [](const Value &value) { return std::string(toText(value.written.transport)); },
          .enter = entersItem(&plan::Service::ports,
                              [](plan::PortBinding &binding, const std::string &text) {
                                  return cell::readTransport(text, binding.transport);
                              }),
          .isOpen = [](const Value &value) { return !value.isWhole(); },
          .choices = cell::transports(false)},
         {.title = tr("Application"),
          .field = "application",
          .text = [](const Value &value) { return value.written.application; },
          .enter = entersText(&plan::Service::ports, &plan::PortBinding::application)},
         {.title = tr("Exposure"),
          .kind = role::Exposure,
          .text = [](const Value &value) { return nameOf(value.exposure).toStdString(); },
          .reach =
              [](const Value &value) {
                  return value.exposure;
              }},
         {.title = tr("From"), .kind = role::Place, .text = sourceOf, .toolTip = sourceTip},
         {.title = tr("Name"),
          .field = "name",
          .isHidden = true,
          .text = [](const Value &value) { return value.written.name; },
          .enter = entersText(&plan::Service::ports, &plan::PortBinding::name)}},
        {tr("The node that the service runs on in the environment shown."),
         tr("The service that publishes the port."),
         tr("The address of the node that the port is bound to. Empty: every address it has."),
         tr("The port on the node. The value in the environment shown stands beside an expression."),
         tr("The port in the container."), tr("TCP, UDP or SCTP."), tr("What is spoken on the port."),
         tr("How far the port can be reached: the Internet, the tailnet, its node, or containers alone."),
         tr("The compose file that the port stands in, or that it is a listener of the node itself."),
         tr("A short name of the port.")});
}

std::vector<plan::EntityRef> PortsTable::holders() const
{
    return refsOf(m_workspace.plan().services());
}

void PortsTable::addRows(plan::EntityRef holder, std::vector<Row<PortValue>> &rows) const
{
    const plan::Plan &plan = m_workspace.plan();
    const plan::ResolvedPlan &resolved = m_workspace.resolved();
    const plan::Service *service = plan.find(holder.as<plan::Service>());
    if (!service || service->ports.empty())
        return;
    const std::string node = cell::nameOf(plan.nodes(), resolved.nodeOf(*service));
    const plan::ComposeFile *file = plan.find(service->file);
    for (std::size_t i = 0; i < service->ports.size(); ++i) {
        const plan::ResolvedBinding &binding = resolved.bindingAt(service->id, i);
        RowFacts facts = rowFactsOf({service->id, i});
        facts.active = binding.service && binding.active;
        const plan::PortBinding &written = service->ports[i];
        rows.push_back({std::move(facts),
                        {node, service->name, written, binding.port, binding.error,
                         lookOf(plan::exposureOf(resolved, binding)),
                         written.file.empty() && file ? file->path : written.file}});
    }
}

Influence PortsTable::influenceOf(const plan::Transaction &edit) const
{
    Influence influence;
    std::set<plan::NodeId> nodes;
    for (const plan::AnyChange &change : edit.changes) {
        if (const auto *service = std::get_if<plan::Change<plan::Service>>(&change))
            influence.holders.insert(service->id);
        else if (const auto *node = std::get_if<plan::Change<plan::Node>>(&change))
            nodes.insert(node->id);
        else if (std::holds_alternative<plan::Change<plan::Environment>>(change) ||
                 std::holds_alternative<plan::Change<plan::EnvFile>>(change) ||
                 std::holds_alternative<plan::Change<plan::ComposeFile>>(change) ||
                 std::holds_alternative<plan::Change<plan::Network>>(change))
            return Influence::all();
    }
    if (!nodes.empty())
        for (const plan::Service &service : m_workspace.plan().services())
            if (nodes.contains(m_workspace.resolved().nodeOf(service)))
                influence.holders.insert(service.id);
    return influence;
}

Verdict PortsTable::judge(const plan::Plan &next, const plan::Transaction &edit,
                          std::span<const RowFacts> rows, int column) const
{
    if (column == port::Application || edit.isEmpty())
        return {};
    plan::ResolvedPlan resolved = m_workspace.resolved();
    resolved.update(next, edit);
    for (const RowFacts &row : rows) {
        const plan::ServiceId service = row.entity.as<plan::Service>();
        const plan::PortBinding &written = next.services().at(service).ports[row.index];
        if (written.unsplit.empty() && written.target.empty())
            return {{}, tr("A binding needs a target port")};
        if (const std::string &error = resolved.bindingAt(service, row.index).error; !error.empty())
            return {{}, fromText(error)};
    }
    PortValue value;
    value.port = resolved.bindingAt(rows.front().entity.as<plan::Service>(), rows.front().index).port;
    switch (column) {
    case port::HostIp: return {fromText(hostIpOf(value)), {}};
    case port::Published: return {fromText(publishedOf(value)), {}};
    case port::Target: return {fromText(targetOf(value)), {}};
    default: return {};
    }
}

std::optional<RowFacts> PortsTable::add(plan::Edit &edit, const RowFacts *near) const
{
    plan::ServiceId service = near ? near->entity.as<plan::Service>() : plan::ServiceId{};
    for (const plan::EntityRef entity : m_workspace.selection().entities)
        if (const plan::ServiceId selected = entity.as<plan::Service>())
            service = selected;
    if (!service || !edit.plan().find(service))
        return std::nullopt;
    std::size_t index = 0;
    edit.modify(service, [&index](plan::Service &changed) {
        plan::PortBinding binding;
        binding.target = changed.endpoints.empty() ? "80" : std::to_string(changed.endpoints.front().port);
        index = changed.ports.size();
        changed.ports.push_back(std::move(binding));
    });
    return rowFactsOf({service, index});
}

void PortsTable::remove(plan::Edit &edit, const RowFacts &row) const
{
    removeItem(edit, row, &plan::Service::ports);
}

} // namespace

RowFacts rowFactsOf(plan::BindingRef binding)
{
    return {
        .entity = binding.service, .field = check::itemField("ports", binding.index), .index = binding.index};
}

std::unique_ptr<Table> portsTable(Workspace &workspace)
{
    return std::make_unique<PortsTable>(workspace);
}

} // namespace portolan::views
