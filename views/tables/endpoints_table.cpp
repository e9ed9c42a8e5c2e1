#include "model/check/finding.h"
#include "views/tables/field_column.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

#include <map>

namespace portolan::views {

namespace {

/// An endpoint, or a link to one.
struct ListenValue {
    bool isLink = false;
    std::string service; ///< that listens
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    std::string user = {}; ///< of an endpoint: all of its links' users
    std::string via = {};
    std::string application = {};
    std::string name = {};
    bool internal = false;
    bool proxyProtocol = false;
    std::string note = {};
    bool operator==(const ListenValue &) const = default;
};

std::string userOf(const plan::Plan &plan, const plan::Link &link)
{
    return link.from ? cell::nameOf(plan.services(), link.from) : link.external;
}

/// Puts a text into the field of an endpoint, or of a link, whichever the row is.
auto entersEither(std::string_view key)
{
    return [key](plan::Edit &edit, const RowFacts &row, const std::string &text) {
        const bool isLink = row.entity.kind == plan::EntityKind::Link;
        return entersField(isLink ? edit::Part::Whole : edit::Part::Endpoint, key)(edit, row, text);
    };
}

/// Somebody who is no service of the plan uses the endpoint from outside.
QString enterUser(plan::Edit &edit, const RowFacts &row, const std::string &text)
{
    const plan::Service *service = plan::findByName(edit.plan().services(), text);
    edit.modify(row.entity.as<plan::Link>(), [&](plan::Link &link) {
        link.from = service ? service->id : plan::ServiceId{};
        link.external = service ? std::string() : text;
    });
    return text.empty() ? cell::noSuchThing(text) : QString();
}

class EndpointsTable : public TypedTable<ListenValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::EndpointsTable)

public:
    explicit EndpointsTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {tr("Endpoints"),
                Icon::Link,
                tr("Filter endpoints"),
                tr("No service says what it listens on. Select a service and press Insert, or draw a line "
                   "from one service to another."),
                tr("Add an endpoint or link"),
                tr("Remove endpoints and links")};
    }
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override;

protected:
    std::vector<Column<ListenValue>> makeColumns() const override;
    void prepare() override;
    std::vector<plan::EntityRef> holders() const override;
    void addRows(plan::EntityRef holder, std::vector<Row<ListenValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    std::string usersOf(plan::ServiceId service, const plan::Endpoint &endpoint) const;

    Workspace &m_workspace;
    std::multimap<plan::ServiceId, plan::LinkId> m_linksTo;
};

std::vector<Column<ListenValue>> EndpointsTable::makeColumns() const
{
    using Value = ListenValue;
    const auto isLink = [](const Value &value) {
        return value.isLink;
    };
    const auto isEndpoint = [](const Value &value) {
        return !value.isLink;
    };
    const auto flag = [&](const QString &title, std::string_view key, bool Value::*member, bool isHidden) {
        Column<Value> column = yesNoColumn<Value>(title, edit::Part::Endpoint, key,
                                                  [member](const Value &value) { return value.*member; });
        column.isHidden = isHidden;
        column.isOpen = isEndpoint;
        column.hint = [](const Value &value) {
            return value.isLink ? QString() : cell::yesOrNo().first();
        };
        return column;
    };
    const auto services = proposesChoices(m_workspace, edit::Part::Whole, "to");
    return explained<Value>(
        {{.title = tr("Kind"),
          .text =
              [](const Value &value) {
                  return (value.isLink ? tr("Link") : tr("Endpoint")).toStdString();
              }},
         {.title = tr("Service"),
          .field = "to",
          .text = [](const Value &value) { return value.service; },
          .enter = entersField(edit::Part::Whole, "to"),
          .isOpen = isLink,
          .completions = services},
         {.title = tr("Port"),
          .field = "port",
          .kind = role::Number,
          .text = [](const Value &value) { return std::to_string(value.port); },
          .number = [](const Value &value) { return value.port; },
          .enter = entersEither("port")},
         {.title = tr("Protocol"),
          .field = "protocol",
          .text = [](const Value &value) { return std::string(toText(value.transport)); },
          .enter = entersEither("protocol"),
          .choices = cell::transports(false)},
         {.title = tr("Used by"),
          .field = "from",
          .text = [](const Value &value) { return value.user; },
          .hint = [](const Value &) { return tr("nobody"); },
          .enter = enterUser,
          .isOpen = isLink,
          .completions = services},
         {.title = tr("Via"),
          .field = "via",
          .kind = role::Code,
          .text = [](const Value &value) { return value.via; },
          .enter = entersField(edit::Part::Whole, "via"),
          .isOpen = isLink},
         {.title = tr("Application"),
          .field = "application",
          .text = [](const Value &value) { return value.application; },
          .enter = entersField(edit::Part::Endpoint, "application"),
          .isOpen = isEndpoint},
         flag(tr("Internal"), "internal", &Value::internal, false),
         {.title = tr("Name"),
          .field = "name",
          .isHidden = true,
          .text = [](const Value &value) { return value.name; },
          .enter = entersField(edit::Part::Endpoint, "name"),
          .isOpen = isEndpoint},
         flag(tr("PROXY protocol"), "proxy-protocol", &Value::proxyProtocol, true),
         {.title = tr("Note"),
          .field = "note",
          .text = [](const Value &value) { return value.note; },
          .enter = entersField(edit::Part::Whole, "note"),
          .isOpen = isLink}},
        {tr("An endpoint is a port that a service listens on; a link is somebody who uses one."),
         tr("The service that listens."),
         tr("The port as the service itself knows it, not the one on its node."), tr("TCP, UDP or SCTP."),
         tr("The service that connects, or a name for somebody outside the plan."),
         tr("The name or address that the user connects to. Empty: however the two reach each other."),
         tr("What is spoken on the port."),
         tr("Whether the port is documented as not to be reached from outside its network."),
         tr("A short name of the port."),
         tr("Whether the service expects the PROXY protocol, which tells the address of the client."),
         tr("A note for people; it changes nothing.")});
}

void EndpointsTable::prepare()
{
    m_linksTo.clear();
    for (const plan::Link &link : m_workspace.plan().links())
        m_linksTo.emplace(link.to, link.id);
}

std::vector<plan::EntityRef> EndpointsTable::holders() const
{
    std::vector<plan::EntityRef> all;
    for (const plan::Service &service : m_workspace.plan().services())
        if (!service.endpoints.empty())
            all.emplace_back(service.id);
    for (const plan::Link &link : m_workspace.plan().links())
        all.emplace_back(link.id);
    return all;
}

std::string EndpointsTable::usersOf(plan::ServiceId service, const plan::Endpoint &endpoint) const
{
    const plan::Plan &plan = m_workspace.plan();
    std::vector<std::string> users;
    const auto [first, last] = m_linksTo.equal_range(service);
    for (auto at = first; at != last; ++at)
        if (const plan::Link &link = plan.links().at(at->second);
            link.port == endpoint.port && link.transport == endpoint.transport)
            users.push_back(userOf(plan, link));
    return cell::joined(users);
}

void EndpointsTable::addRows(plan::EntityRef holder, std::vector<Row<ListenValue>> &rows) const
{
    const plan::Plan &plan = m_workspace.plan();
    const auto isActive = [this](const plan::Service *service) {
        return service && m_workspace.resolved().isActive(*service);
    };
    if (const plan::Link *link = plan.find(holder.as<plan::Link>())) {
        RowFacts facts{.entity = holder};
        facts.active = isActive(plan.find(link->to)) && (!link->from || isActive(plan.find(link->from)));
        ListenValue value{
            .isLink = true, .service = cell::nameOf(plan.services(), link->to), .port = link->port};
        value.transport = link->transport;
        value.user = userOf(plan, *link);
        value.via = link->via;
        value.note = link->note;
        rows.push_back({std::move(facts), std::move(value)});
    }
    const plan::Service *service = plan.find(holder.as<plan::Service>());
    for (std::size_t i = 0; service && i < service->endpoints.size(); ++i) {
        const plan::Endpoint &endpoint = service->endpoints[i];
        RowFacts facts{.entity = holder, .field = check::itemField("endpoints", i), .index = i};
        facts.active = isActive(service);
        ListenValue value{.service = service->name, .port = endpoint.port, .transport = endpoint.transport};
        value.user = usersOf(service->id, endpoint);
        value.application = endpoint.application;
        value.name = endpoint.name;
        value.internal = endpoint.internal;
        value.proxyProtocol = endpoint.proxyProtocol;
        rows.push_back({std::move(facts), std::move(value)});
    }
}

Influence EndpointsTable::influenceOf(const plan::Transaction &edit) const
{
    Influence influence;
    for (const plan::AnyChange &change : edit.changes) {
        if (const auto *link = std::get_if<plan::Change<plan::Link>>(&change)) {
            influence.holders.insert(link->id);
            for (const auto &side : {link->before, link->after})
                if (side)
                    influence.holders.insert(side->to);
        } else if (const auto *service = std::get_if<plan::Change<plan::Service>>(&change)) {
            influence.holders.insert(service->id);
            for (const plan::Link &other : m_workspace.plan().links())
                if (other.from == service->id || other.to == service->id)
                    influence.holders.insert({other.id, other.to});
        } else if (std::holds_alternative<plan::Change<plan::Environment>>(change) ||
                   std::holds_alternative<plan::Change<plan::ComposeFile>>(change)) {
            return Influence::all();
        }
    }
    return influence;
}

std::optional<RowFacts> EndpointsTable::add(plan::Edit &edit, const RowFacts *near) const
{
    if (const plan::Link *link = near ? edit.plan().find(near->entity.as<plan::Link>()) : nullptr) {
        plan::Link added = *link;
        added.from = {};
        added.external = tr("somebody").toStdString();
        added.note.clear();
        return RowFacts{.entity = edit.insert(std::move(added))};
    }
    plan::ServiceId service = near ? near->entity.as<plan::Service>() : plan::ServiceId{};
    for (const plan::EntityRef entity : m_workspace.selection().entities)
        if (!service)
            service = entity.as<plan::Service>();
    if (!edit.plan().find(service))
        return std::nullopt;
    std::size_t index = 0;
    edit.modify(service, [&index](plan::Service &changed) {
        plan::Endpoint endpoint;
        endpoint.port = changed.endpoints.empty() ? 80 : changed.endpoints.back().port;
        endpoint.internal = true;
        index = changed.endpoints.size();
        changed.endpoints.push_back(std::move(endpoint));
    });
    return RowFacts{.entity = service, .field = check::itemField("endpoints", index), .index = index};
}

void EndpointsTable::remove(plan::Edit &edit, const RowFacts &row) const
{
    if (row.entity.kind == plan::EntityKind::Link)
        return edit.remove(row.entity);
    removeItem(edit, row, &plan::Service::endpoints);
}

} // namespace

std::unique_ptr<Table> endpointsTable(Workspace &workspace)
{
    return std::make_unique<EndpointsTable>(workspace);
}

} // namespace portolan::views
