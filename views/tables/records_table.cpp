#include "model/check/finding.h"
#include "model/dns/derived_zones.h"
#include "model/dns/domain_name.h"
#include "model/dns/rdata_reader.h"
#include "views/tables/cell_reading.h"
#include "views/tables/tables.h"
#include "views/tables/typed_table.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

namespace portolan::views {

namespace {

struct RecordValue {
    std::string zone;
    std::string owner;
    std::string type;
    std::uint32_t ttl = 0; ///< 0 = the zone's
    std::uint32_t zoneTtl = 0;
    std::string data;
    std::string tag; ///< a provider's mark
    std::string origin;
    std::string note;
    bool operator==(const RecordValue &) const = default;
};

/// The types that people write most.
constexpr std::array usualTypes{"A",  "AAAA", "CAA", "CNAME", "HTTPS", "MX",
                                "NS", "PTR",  "SRV", "SSHFP", "TLSA",  "TXT"};

class RecordsTable : public TypedTable<RecordValue>
{
    Q_DECLARE_TR_FUNCTIONS(portolan::views::RecordsTable)

public:
    explicit RecordsTable(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    TableWords words() const override
    {
        return {tr("DNS"),
                Icon::Zone,
                tr("Filter records"),
                tr("No records yet. They follow from routes whose host name is in a zone of the plan; press "
                   "Insert to write one by hand."),
                tr("Add a record"),
                tr("Remove records")};
    }
    Verdict judge(const plan::Plan &next, const plan::Transaction &edit, std::span<const RowFacts> rows,
                  int column) const override;
    std::optional<RowFacts> add(plan::Edit &edit, const RowFacts *near) const override;
    void remove(plan::Edit &edit, const RowFacts &row) const override;
    std::optional<CellOrigin> originOf(int row, int column) const override;

protected:
    std::vector<Column<RecordValue>> makeColumns() const override;
    void prepare() override { m_derived = dns::zonesOf(m_workspace.resolved()); }
    std::vector<plan::EntityRef> holders() const override;
    void addRows(plan::EntityRef holder, std::vector<Row<RecordValue>> &rows) const override;
    Influence influenceOf(const plan::Transaction &edit) const override;

private:
    void addDerived(const dns::Zone &zone, std::vector<Row<RecordValue>> &rows) const;
    void addMagicNames(plan::NodeId node, std::vector<Row<RecordValue>> &rows) const;

    Workspace &m_workspace;
    dns::DerivedZones m_derived;
};

std::vector<Column<RecordValue>> RecordsTable::makeColumns() const
{
    using Value = RecordValue;
    const auto owners = [this](const RowFacts &) {
        std::set<QString> names;
        for (const dns::Zone &zone : m_derived.zones) {
            names.insert(fromText(zone.name));
            for (const dns::RRset &set : zone.sets)
                names.insert(fromText(set.owner));
        }
        return QStringList(names.begin(), names.end());
    };
    const auto types = [](const RowFacts &) {
        QStringList texts;
        for (const char *type : usualTypes)
            texts << QLatin1String(type);
        return texts;
    };
    return explained<Value>(
        {shownColumn(tr("Zone"), &Value::zone),
         {.title = tr("Name"),
          .field = "owner",
          .kind = role::Code,
          .text = [](const Value &value) { return value.owner; },
          .enter = entersItem(&plan::Zone::records,
                              [](plan::Record &record, const std::string &text) {
                                  record.owner = text.substr(0, text.find_last_not_of('.') + 1);
                                  return record.owner.empty() ? cell::noSuchThing({}) : QString();
                              }),
          .completions = owners},
         {.title = tr("Type"),
          .field = "type",
          .text = [](const Value &value) { return value.type; },
          .enter = entersText(&plan::Zone::records, &plan::Record::type),
          .completions = types},
         {.title = tr("TTL"),
          .field = "ttl",
          .kind = role::Number,
          .text =
              [](const Value &value) { return value.ttl == 0 ? std::string() : std::to_string(value.ttl); },
          .hint = [](const Value &value) { return QString::number(value.zoneTtl); },
          .number = [](const Value &value) { return value.ttl == 0 ? value.zoneTtl : value.ttl; },
          .enter = entersItem(
              &plan::Zone::records,
              [](plan::Record &record, const std::string &text) { return cell::readTtl(text, record.ttl); })},
         {.title = tr("Data"),
          .field = "data",
          .kind = role::Code,
          .text = [](const Value &value) { return value.data; },
          .toolTip = [](const Value &value) { return fromText(value.data); },
          .enter = entersText(&plan::Zone::records, &plan::Record::data)},
         {.title = tr("Origin"),
          .kind = role::Origin,
          .text = [](const Value &value) { return value.origin; },
          .toolTip =
              [](const Value &value) {
                  return fromText(value.origin);
              }},
         {.title = tr("Mark"),
          .kind = role::Code,
          .isHidden = true,
          .text =
              [](const Value &value) {
                  return value.tag;
              }},
         {.title = tr("Note"),
          .field = "note",
          .text = [](const Value &value) { return value.note; },
          .enter = entersText(&plan::Zone::records, &plan::Record::note)}},
        {tr("The zone that has the record."), tr("The name that is asked for, in full."),
         tr("The type of the record: A, AAAA, CNAME, MX, SRV, TXT ..."),
         tr("How long others keep the answer, in seconds. Empty: as the zone says."),
         tr("What is answered, as in a zone file."),
         tr("The routes that the record follows from, or that it was written by hand."),
         tr("A mark for the tool of a provider, as of a CDN that answers in place of the record."),
         tr("A note for people; it stands as a comment in the zone file.")});
}

std::vector<plan::EntityRef> RecordsTable::holders() const
{
    std::set<plan::EntityRef> all;
    for (const dns::MagicName &name : m_derived.magicNames)
        all.insert(name.node);
    for (const plan::Zone &zone : m_workspace.plan().zones())
        all.insert(zone.id);
    return {all.begin(), all.end()};
}

void RecordsTable::addRows(plan::EntityRef holder, std::vector<Row<RecordValue>> &rows) const
{
    addMagicNames(holder.as<plan::Node>(), rows);
    const plan::Zone *zone = m_workspace.plan().find(holder.as<plan::Zone>());
    for (std::size_t i = 0; zone && i < zone->records.size(); ++i) {
        const plan::Record &record = zone->records[i];
        rows.push_back({{.entity = holder, .field = check::itemField("records", i), .index = i},
                        {zone->name,
                         record.owner,
                         record.type,
                         record.ttl,
                         zone->ttl,
                         record.data,
                         {},
                         tr("by hand").toStdString(),
                         record.note}});
    }
    for (const dns::Zone &derived : m_derived.zones)
        if (zone && derived.id == zone->id)
            addDerived(derived, rows);
}

void RecordsTable::addDerived(const dns::Zone &zone, std::vector<Row<RecordValue>> &rows) const
{
    for (const dns::RRset &set : zone.sets)
        for (const dns::Record &record : set.records) {
            if (!record.origin.derived)
                continue;
            RowFacts facts{.entity = zone.id};
            facts.derived = true;
            facts.origins = record.origin.entities;
            std::string origin = plan::routeNames(m_workspace.plan(), record.origin);
            if (origin.empty())
                origin = tr("component of the zone").toStdString();
            const std::uint32_t own = set.ttl == zone.ttl ? 0 : set.ttl;
            const std::string note = set.comment == origin ? std::string() : set.comment;
            rows.push_back({std::move(facts),
                            {zone.name, set.owner, set.type, own, zone.ttl, record.data, record.tag,
                             std::move(origin), note}});
        }
}

/// What the tailnet's own DNS answers.
void RecordsTable::addMagicNames(plan::NodeId node, std::vector<Row<RecordValue>> &rows) const
{
    for (const dns::MagicName &name : m_derived.magicNames) {
        if (name.node != node)
            continue;
        RowFacts facts{.entity = node};
        facts.derived = true;
        facts.origins = {plan::EntityRef(node)};
        rows.push_back({std::move(facts),
                        {std::string(dns::parentName(name.name)),
                         name.name,
                         name.address.isV6 ? "AAAA" : "A",
                         0,
                         0,
                         toText(name.address),
                         {},
                         tr("MagicDNS").toStdString(),
                         {}}});
    }
}

Influence RecordsTable::influenceOf(const plan::Transaction &edit) const
{
    return allUnlessOnly<plan::Link, plan::TailnetPolicy>(edit);
}

Verdict RecordsTable::judge(const plan::Plan &next, const plan::Transaction &, std::span<const RowFacts> rows,
                            int) const
{
    for (const RowFacts &row : rows) {
        const plan::Zone &zone = next.zones().at(row.entity.as<plan::Zone>());
        const plan::Record &record = zone.records[row.index];
        if (!dns::isWithin(dns::canonicalName(record.owner), dns::canonicalName(zone.name)))
            return {{}, tr("\"%1\" is not in the zone %2").arg(fromText(record.owner), fromText(zone.name))};
        const auto type = dns::typeFromText(record.type);
        if (!type && record.type != dns::aliasType)
            return {{}, tr("\"%1\" is no type of record").arg(fromText(record.type))};
    }
    return {};
}

std::optional<RowFacts> RecordsTable::add(plan::Edit &edit, const RowFacts *near) const
{
    plan::ZoneId zone = near ? near->entity.as<plan::Zone>() : plan::ZoneId{};
    if (!zone && !edit.plan().zones().isEmpty())
        zone = edit.plan().zones()[0].id;
    if (!zone)
        return std::nullopt;
    std::size_t index = 0;
    edit.modify(zone, [&index](plan::Zone &changed) {
        index = changed.records.size();
        changed.records.push_back(
            {.owner = changed.name, .type = "TXT", .data = "\"\"", .note = {}, .extra = {}});
    });
    return RowFacts{.entity = zone, .field = check::itemField("records", index), .index = index};
}

void RecordsTable::remove(plan::Edit &edit, const RowFacts &row) const
{
    removeItem(edit, row, &plan::Zone::records);
}

/// An address is written at its interface, a name at its route or node.
std::optional<CellOrigin> RecordsTable::originOf(int row, int column) const
{
    const auto address = plan::IpAddress::parse(text(row, column));
    for (const plan::Node &node : m_workspace.plan().nodes())
        for (const plan::Interface &interface : node.interfaces)
            if (address && std::ranges::find(interface.addresses, *address) != interface.addresses.end())
                return CellOrigin{node.id, "interfaces." + interface.name + ".addresses"};
    auto origin = Table::originOf(row, column);
    if (origin)
        origin->field = "hostname";
    return origin;
}

} // namespace

std::unique_ptr<Table> recordsTable(Workspace &workspace)
{
    return std::make_unique<RecordsTable>(workspace);
}

} // namespace portolan::views
