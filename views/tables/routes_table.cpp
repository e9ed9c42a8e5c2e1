#include "model/edit/connection.h"
#include "model/edit/names.h"
#include "model/plan/route_path.h"
#include "views/tables/field_column.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

struct RouteValue {
    plan::Route written; ///< without its extra
    std::string listener;
    std::string proxy;
    std::string cdn;
    std::string over;
    std::string target;
    std::string reachedAt; ///< where the listener connects to, or where the target itself listens
    std::string problem;   ///< why it cannot
    bool operator==(const RouteValue &) const = default;
};

std::string numberText(std::uint16_t number)
{
    return number == 0 ? std::string() : std::to_string(number);
}

std::string addressText(const plan::IpAddress &address)
{
    return address.isV6 ? '[' + toText(address) + ']' : toText(address);
}

/// Where the target of a direct route is reached: at the address that its port is bound to, else at the
/// listener's own on the Internet, and by the listener's name where that is not known.
std::string ownAddressOf(const plan::ResolvedPlan &resolved, const plan::RoutePath &path)
{
    std::optional<plan::IpAddress> bound;
    if (path.binding)
        for (const plan::ResolvedBinding &binding : resolved.bindingsOf(path.binding->service))
            if (binding.index == path.binding->index)
                bound = binding.port.hostIp;
    if (bound && !bound->isUnspecified())
        return addressText(*bound);
    for (const plan::IpAddress &address : path.listenerAddresses)
        if (!bound || bound->isV6 == address.isV6)
            return addressText(address);
    return cell::nameOf(resolved.plan().nodes(), path.listener);
}

std::string reachedAt(const plan::ResolvedPlan &resolved, const plan::Route &route,
                      const plan::RoutePath &path)
{
    if (!path.hasUpstream())
        return {};
    const bool isDirect = route.kind == plan::RouteKind::Direct && path.listener == path.targetNode;
    const std::string host = isDirect               ? ownAddressOf(resolved, path)
                             : path.upstreamAddress ? addressText(*path.upstreamAddress)
                                                    : path.upstreamName;
    return host + ':' + std::to_string(path.upstreamPort);
}

class RoutesTable : public TypedTable<RouteValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::RoutesTable)

public:
    explicit RoutesTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {tr("Routes"),
                Icon::Route,
                tr("Filter routes"),
                tr("No routes yet. Drag from a port to the Internet, or select a service and press Insert."),
                tr("Add a route"),
                tr("Remove routes")};
    }
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override { edit.remove(row.entity); }

protected:
    std::vector<Column<RouteValue>> makeColumns() const override;
    std::vector<plan::EntityRef> holders() const override;
    void addRows(plan::EntityRef holder, std::vector<Row<RouteValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    Column<RouteValue> textColumn(const QString &title, std::string_view key,
                                  std::string plan::Route::*member) const;
    Column<RouteValue> nameColumn(const QString &title, std::string_view key,
                                  std::string RouteValue::*member) const;
    Column<RouteValue> portColumn(const QString &title, std::string_view key,
                                  std::uint16_t plan::Route::*member) const;
    Column<RouteValue> flagColumn(const QString &title, std::string_view key,
                                  bool plan::Route::*member) const;
    std::optional<edit::Meaning> drawnFor(plan::ServiceId service) const;

    Workspace &m_workspace;
};

Column<RouteValue> RoutesTable::textColumn(const QString &title, std::string_view key,
                                           std::string plan::Route::*member) const
{
    return {.title = title,
            .field = key,
            .text = [member](const RouteValue &value) { return value.written.*member; },
            .enter = entersField(edit::Part::Whole, key)};
}

Column<RouteValue> RoutesTable::nameColumn(const QString &title, std::string_view key,
                                           std::string RouteValue::*member) const
{
    return referenceColumn(m_workspace, title, edit::Part::Whole, key, member);
}

Column<RouteValue> RoutesTable::portColumn(const QString &title, std::string_view key,
                                           std::uint16_t plan::Route::*member) const
{
    return {.title = title,
            .field = key,
            .kind = role::Number,
            .text = [member](const RouteValue &value) { return numberText(value.written.*member); },
            .number = [member](const RouteValue &value) { return value.written.*member; },
            .enter = entersField(edit::Part::Whole, key)};
}

Column<RouteValue> RoutesTable::flagColumn(const QString &title, std::string_view key,
                                           bool plan::Route::*member) const
{
    Column<RouteValue> column = yesNoColumn<RouteValue>(
        title, edit::Part::Whole, key, [member](const RouteValue &value) { return value.written.*member; });
    column.isHidden = true;
    return column;
}

std::vector<Column<RouteValue>> RoutesTable::makeColumns() const
{
    using Value = RouteValue;
    Column<Value> name = textColumn(tr("Route"), "name", &plan::Route::name);
    Column<Value> path = textColumn(tr("Path"), "path", &plan::Route::path);
    path.kind = role::Code;
    path.isHidden = true;
    path.isOpen = [](const Value &value) {
        return value.written.kind == plan::RouteKind::Http;
    };
    Column<Value> hostname = textColumn(tr("Host name"), "hostname", &plan::Route::hostname);
    hostname.completions = [this](const RowFacts &) {
        std::set<QString> names;
        for (const plan::Route &route : m_workspace.plan().routes())
            names.insert(fromText(route.hostname));
        for (const plan::Zone &zone : m_workspace.plan().zones())
            names.insert(fromText(zone.name));
        return QStringList(names.begin(), names.end());
    };
    Column<Value> cdn = nameColumn(tr("CDN"), "cdn", &Value::cdn);
    cdn.isOpen = path.isOpen;
    Column<Value> proxy = nameColumn(tr("Proxy"), "proxy", &Value::proxy);
    proxy.isOpen = [](const Value &value) {
        return value.written.kind != plan::RouteKind::Direct;
    };
    Column<Value> note = textColumn(tr("Note"), "note", &plan::Route::note);
    note.isHidden = true;
    const auto kindOf = [](const Value &value) {
        return cell::wordOf(plan::routeKindWords, value.written.kind);
    };
    return explained<Value>(
        {name,
         {.title = tr("Kind"),
          .field = "kind",
          .text = kindOf,
          .enter = entersField(edit::Part::Whole, "kind"),
          .choices = cell::wordsOf(plan::routeKindWords)},
         hostname,
         path,
         portColumn(tr("Port"), "port", &plan::Route::port),
         {.title = tr("Protocol"),
          .field = "protocol",
          .text = [](const Value &value) { return std::string(toText(value.written.transport)); },
          .enter = entersField(edit::Part::Whole, "protocol"),
          .choices = cell::transports(false)},
         cdn,
         nameColumn(tr("Listener"), "listener", &Value::listener),
         proxy,
         nameColumn(tr("Over"), "over", &Value::over),
         nameColumn(tr("Target"), "target", &Value::target),
         portColumn(tr("Target port"), "target-port", &plan::Route::targetPort),
         {.title = tr("Reached at"),
          .kind = role::Code,
          .text = [](const Value &value) { return value.reachedAt; },
          .hint = [](const Value &value) { return fromText(value.problem); },
          .toolTip =
              [](const Value &value) {
                  return fromText(value.problem);
              }},
         textColumn(tr("Application"), "application", &plan::Route::application),
         flagColumn(tr("WebSocket"), "web-socket", &plan::Route::webSocket),
         flagColumn(tr("Redirects HTTP"), "redirect-http", &plan::Route::redirectHttp),
         flagColumn(tr("TLS to target"), "upstream-tls", &plan::Route::upstreamTls),
         flagColumn(tr("PROXY protocol"), "proxy-protocol", &plan::Route::proxyProtocol),
         note},
        {tr("What the plan calls the route."),
         tr("HTTP: a proxy tells hosts apart. Stream: a proxy passes the connection on as it is. Direct: the "
            "service answers itself."),
         tr("The public name that clients connect to."),
         tr("The part of an HTTP host that the route is for. Empty: all of it."), tr("The public port."),
         tr("TCP or UDP."), tr("The content delivery network that answers in front of the node."),
         tr("The node that takes the connection."), tr("The service that passes it on."),
         tr("The network between the two nodes."), tr("The service that it leads to."),
         tr("The port as that service itself knows it."),
         tr("Where the listener reaches the target, worked out from its port bindings; or why it does not."),
         tr("What is spoken on the route."), tr("Whether the proxy lets a request become a WebSocket."),
         tr("Whether port 80 sends browsers on to HTTPS."),
         tr("Whether the target itself speaks TLS to the proxy."),
         tr("Whether the proxy tells the target the address of the client."),
         tr("A note for people; it changes nothing.")});
}

std::vector<plan::EntityRef> RoutesTable::holders() const
{
    return refsOf(m_workspace.plan().routes());
}

void RoutesTable::addRows(plan::EntityRef holder, std::vector<Row<RouteValue>> &rows) const
{
    const plan::Plan &plan = m_workspace.plan();
    const plan::Route *route = plan.find(holder.as<plan::Route>());
    if (!route)
        return;
    const plan::RoutePath path = plan::pathOf(m_workspace.resolved(), *route);
    RowFacts facts{.entity = holder};
    facts.active = path.active;
    rows.push_back(
        {std::move(facts),
         {*route, cell::nameOf(plan.nodes(), route->listener), cell::nameOf(plan.services(), route->proxy),
          cell::nameOf(plan.cdns(), route->cdn), cell::nameOf(plan.networks(), route->over),
          cell::nameOf(plan.services(), route->target), reachedAt(m_workspace.resolved(), *route, path),
          path.active ? path.problem : std::string()}});
}

Influence RoutesTable::influenceOf(const plan::Transaction &edit) const
{
    Influence influence;
    for (const plan::AnyChange &change : edit.changes) {
        if (const auto *route = std::get_if<plan::Change<plan::Route>>(&change))
            influence.holders.insert(route->id);
        else if (!plan::isAppearance(change) &&
                 !std::holds_alternative<plan::Change<plan::Suppression>>(change) &&
                 !std::holds_alternative<plan::Change<plan::Zone>>(change) &&
                 !std::holds_alternative<plan::Change<plan::Link>>(change))
            return Influence::all();
    }
    return influence;
}

/// What a line from the Internet to a service would be.
std::optional<edit::Meaning> RoutesTable::drawnFor(plan::ServiceId service) const
{
    const plan::Plan &plan = m_workspace.plan();
    if (!plan.find(service))
        return std::nullopt;
    edit::End end{service};
    if (const auto &bindings = m_workspace.resolved().bindingsOf(service); !bindings.empty())
        end.port = bindings.front().port.target.first;
    const auto meaning = edit::meaningOf(m_workspace.resolved(), {edit::internetOf(plan)}, end);
    return meaning ? std::optional(*meaning) : std::nullopt;
}

std::optional<RowFacts> RoutesTable::add(plan::Edit &edit, const RowFacts *near) const
{
    for (const plan::EntityRef entity : m_workspace.selection().entities)
        if (const auto meaning = drawnFor(entity.as<plan::Service>()))
            return RowFacts{.entity = edit::add(edit, *meaning)};
    const plan::Route *example = near ? edit.plan().find(near->entity.as<plan::Route>()) : nullptr;
    if (!example)
        return std::nullopt;
    plan::Route route = *example;
    route.name = edit::freeName(edit.plan().routes(), route.name);
    return RowFacts{.entity = edit.insert(std::move(route))};
}

} // namespace

std::unique_ptr<Table> routesTable(Workspace &workspace)
{
    return std::make_unique<RoutesTable>(workspace);
}

} // namespace portolan::views
