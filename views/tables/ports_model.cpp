#include "views/tables/ports_model.h"

#include "views/tables/table_roles.h"
#include "views/workspace/look_of.h"

#include <algorithm>
#include <array>

namespace portolan::views {

namespace {

bool isAnotherBesidesPorts(plan::Service a, const plan::Service &b)
{
    a.ports = b.ports;
    return a != b;
}

role::CellKind kindOf(int column)
{
    switch (column) {
    case PortsModel::FindingColumn: return role::Severity;
    case PortsModel::HostIpColumn:
    case PortsModel::PublishedColumn: return role::Expression;
    case PortsModel::TargetColumn: return role::Number;
    case PortsModel::ExposureColumn: return role::Exposure;
    case PortsModel::SourceColumn: return role::Place;
    default: return role::Text;
    }
}

/// The member of a binding that holds the expression of a column.
std::string plan::PortBinding::*expressionOf(int column)
{
    switch (column) {
    case PortsModel::HostIpColumn: return &plan::PortBinding::hostIp;
    case PortsModel::PublishedColumn: return &plan::PortBinding::published;
    case PortsModel::TargetColumn: return &plan::PortBinding::target;
    default: return nullptr;
    }
}

/// Puts a text into the field of a column. What cannot be taken apart is entered whole, in the column of
/// published ports.
bool assign(plan::PortBinding &binding, int column, const std::string &text)
{
    if (!binding.unsplit.empty() && column == PortsModel::PublishedColumn) {
        const plan::PortBinding parts = plan::splitShortPort(text);
        binding.hostIp = parts.hostIp;
        binding.published = parts.published;
        binding.target = parts.target;
        binding.unsplit = parts.unsplit;
        binding.transport = parts.transport;
        return true;
    }
    if (const auto field = expressionOf(column)) {
        binding.*field = text;
        return true;
    }
    if (column == PortsModel::ProtocolColumn) {
        const auto transport = plan::transportFromText(text);
        binding.transport = transport.value_or(binding.transport);
        return transport.has_value();
    }
    if (column == PortsModel::ApplicationColumn)
        binding.application = text;
    return column == PortsModel::ApplicationColumn;
}

} // namespace

/// What an edit does to the rows of one service. Ports that are the same before and after, at the front and
/// at the back, keep their rows; of those between, as many rows stay as there are on both sides.
struct PortsModel::ServiceEdit {
    plan::ServiceId service;
    int front = 0;
    int back = 0;
    int gone = 0; ///< ports between front and back before the edit
    int come = 0; ///< and after it
    bool differsBesidesPorts = false;

    explicit ServiceEdit(const plan::Change<plan::Service> &change)
        : service(change.id)
    {
        static const std::vector<plan::PortBinding> none;
        const auto &before = change.before ? change.before->ports : none;
        const auto &after = change.after ? change.after->ports : none;
        front = static_cast<int>(
            std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin());
        const auto most = static_cast<int>(std::min(before.size(), after.size())) - front;
        while (back < most && *(before.end() - 1 - back) == *(after.end() - 1 - back))
            ++back;
        gone = static_cast<int>(before.size()) - front - back;
        come = static_cast<int>(after.size()) - front - back;
        differsBesidesPorts =
            change.before && change.after && isAnotherBesidesPorts(*change.before, *change.after);
    }

    /// Where rows come or go, counted from the service's first row.
    int firstNew() const { return front + std::min(gone, come); }
};

std::vector<PortsModel::ServiceEdit> PortsModel::serviceEdits(const plan::Transaction &transaction)
{
    std::vector<ServiceEdit> edits;
    for (const plan::AnyChange &change : transaction.changes)
        if (const auto *service = std::get_if<plan::Change<plan::Service>>(&change))
            edits.emplace_back(*service);
    return edits;
}

std::string_view PortsModel::fieldOf(int column)
{
    switch (column) {
    case HostIpColumn: return "host-ip";
    case PublishedColumn: return "published";
    case TargetColumn: return "target";
    case ProtocolColumn: return "protocol";
    case ApplicationColumn: return "application";
    default: return {};
    }
}

PortsModel::PortsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    using document::PlanDocument;
    // Rows that go do so while what they show is still there, and new ones come when it is there already.
    connect(&workspace.document(), &PlanDocument::aboutToApply, this, &PortsModel::prepare);
    connect(&workspace.document(), &PlanDocument::applied, this, &PortsModel::follow);
    connect(&workspace.document(), &PlanDocument::reset, this, &PortsModel::startOver);
    connect(&workspace, &Workspace::environmentChanged, this, &PortsModel::touchAll);
    startOver();
}

int PortsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PortsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == TargetColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NodeColumn: return tr("Node");
    case ServiceColumn: return tr("Service");
    case HostIpColumn: return tr("Host IP");
    case PublishedColumn: return tr("Published");
    case TargetColumn: return tr("Target");
    case ProtocolColumn: return tr("Protocol");
    case ApplicationColumn: return tr("Application");
    case ExposureColumn: return tr("Exposure");
    case SourceColumn: return tr("From");
    default: return {};
    }
}

Qt::ItemFlags PortsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || fieldOf(index.column()).empty())
        return usual;
    const plan::PortBinding *written = writtenAt(index.row());
    const bool whole = written && !written->unsplit.empty();
    const bool partOfWhole = index.column() != PublishedColumn && index.column() != ApplicationColumn;
    return whole && partOfWhole ? usual : usual | Qt::ItemIsEditable;
}

QVariant PortsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !writtenAt(index.row()))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(bindingAt(row), column);
    case Qt::ToolTipRole: return toolTip(index);
    case role::Resolved: return resolvedText(row, column);
    case role::Hint:
        return column == HostIpColumn && writtenAt(row)->unsplit.empty() ? tr("all addresses")
               : column == PublishedColumn                               ? tr("chosen by the engine")
                                                                         : QVariant();
    case role::Kind: return kindOf(column);
    case role::SortKey: return sortKey(index);
    case role::Active: {
        const plan::ResolvedBinding *resolved = resolvedAt(row);
        return resolved && resolved->active;
    }
    case role::Mark: {
        const auto mark = markAt(index);
        return mark ? QVariant(static_cast<int>(*mark)) : QVariant();
    }
    case role::Reach: {
        const plan::ResolvedBinding *resolved = resolvedAt(row);
        if (column != ExposureColumn || !resolved)
            return {};
        return static_cast<int>(lookOf(plan::exposureOf(m_workspace.resolved(), *resolved)));
    }
    default: return {};
    }
}

bool PortsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const plan::Transaction edit = editOf(index, value.toString());
    if (edit.isEmpty() || !trial(index, value.toString()).problem.isEmpty())
        return false;
    m_workspace.document().apply(edit);
    return true;
}

int PortsModel::rowOf(plan::BindingRef binding) const
{
    const Span rows = rowsOf(binding.service);
    return binding.index < static_cast<std::size_t>(rows.count) ? rows.first + static_cast<int>(binding.index)
                                                                : -1;
}

plan::Transaction PortsModel::editOf(const QModelIndex &index, const QString &text) const
{
    const plan::BindingRef binding = bindingAt(index.row());
    plan::Edit edit(m_workspace.plan());
    edit.modify(binding.service, [&](plan::Service &service) {
        assign(service.ports[binding.index], index.column(), text.trimmed().toStdString());
    });
    const QString field = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString service = this->text(binding, ServiceColumn);
    //: %1 is a column of the Ports table, %2 a service
    return std::move(edit).finish(tr("Change \"%1\" of %2").arg(field, service).toStdString());
}

PortsModel::Trial PortsModel::trial(const QModelIndex &index, const QString &text) const
{
    if (index.column() == ApplicationColumn)
        return {};
    const plan::BindingRef row = bindingAt(index.row());
    const plan::PortBinding &before = *writtenAt(index.row());
    plan::PortBinding after = before;
    if (!assign(after, index.column(), text.trimmed().toStdString()))
        return {{}, tr("\"%1\" is no protocol; tcp, udp and sctp are").arg(text)};
    if (after.unsplit.empty() && after.target.empty())
        return {{}, tr("A binding needs a target port")};

    plan::Edit edit(m_workspace.plan());
    edit.modify(row.service, [&](plan::Service &service) { service.ports[row.index] = after; });
    const plan::Plan next = edit.plan();
    plan::ResolvedPlan resolved = m_workspace.resolved();
    resolved.update(next, std::move(edit).finish({}));
    const plan::ResolvedBinding &binding = resolved.bindingAt(row.service, row.index);
    if (!binding.error.empty())
        return {{}, fromText(binding.error)};
    switch (index.column()) {
    case HostIpColumn: return {binding.port.hostIp ? fromText(toText(*binding.port.hostIp)) : "0.0.0.0", {}};
    case PublishedColumn:
        return {binding.port.published.isNone() ? QString() : fromText(toText(binding.port.published)), {}};
    case TargetColumn: return {fromText(toText(binding.port.target)), {}};
    default: return {};
    }
}

void PortsModel::refreshMarks(const std::set<plan::ServiceId> &services)
{
    for (const plan::ServiceId service : services)
        if (const Span rows = rowsOf(service); rows.count > 0)
            touchRows(rows.first, rows.first + rows.count - 1);
}

const plan::Service *PortsModel::serviceAt(int row) const
{
    return m_workspace.plan().find(bindingAt(row).service);
}

const plan::PortBinding *PortsModel::writtenAt(int row) const
{
    const plan::Service *service = serviceAt(row);
    const std::size_t index = bindingAt(row).index;
    return service && index < service->ports.size() ? &service->ports[index] : nullptr;
}

const plan::ResolvedBinding *PortsModel::resolvedAt(int row) const
{
    const plan::BindingRef binding = bindingAt(row);
    const plan::ResolvedBinding &found = m_workspace.resolved().bindingAt(binding.service, binding.index);
    return found.service ? &found : nullptr;
}

PortsModel::Span PortsModel::rowsOf(plan::ServiceId service) const
{
    const auto before = [](const plan::BindingRef &row, plan::ServiceId id) {
        return row.service < id;
    };
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), service, before);
    auto last = first;
    while (last != m_rows.end() && last->service == service)
        ++last;
    return {static_cast<int>(first - m_rows.begin()), static_cast<int>(last - first)};
}

QString PortsModel::text(const plan::BindingRef &row, int column) const
{
    const plan::Plan &plan = m_workspace.plan();
    const plan::Service &service = plan.services().at(row.service);
    const plan::PortBinding &binding = service.ports[row.index];
    switch (column) {
    case NodeColumn: {
        const plan::Node *node = plan.find(m_workspace.resolved().nodeOf(service));
        return node ? fromText(node->name) : QString();
    }
    case ServiceColumn: return fromText(service.name);
    case PublishedColumn: return fromText(binding.unsplit.empty() ? binding.published : binding.unsplit);
    case HostIpColumn:
    case TargetColumn: return fromText(binding.*expressionOf(column));
    case ProtocolColumn: return fromText(toText(binding.transport));
    case ApplicationColumn: return fromText(binding.application);
    case ExposureColumn: {
        const plan::ResolvedPlan &resolved = m_workspace.resolved();
        return nameOf(lookOf(plan::exposureOf(resolved, resolved.bindingAt(row.service, row.index))));
    }
    case SourceColumn: {
        const plan::ComposeFile *file = plan.find(service.file);
        const QString path = file && binding.file.empty() ? fromText(file->path) : fromText(binding.file);
        const QString name = path.section(QLatin1Char('/'), -1);
        return file && binding.source.line > 0 ? QStringLiteral("%1:%2").arg(name).arg(binding.source.line)
                                               : name;
    }
    default: return {};
    }
}

QString PortsModel::resolvedText(int row, int column) const
{
    const plan::ResolvedBinding *resolved = resolvedAt(row);
    if (!resolved || !resolved->error.empty())
        return {};
    const plan::ResolvedPort &port = resolved->port;
    switch (column) {
    case HostIpColumn: return port.hostIp ? fromText(toText(*port.hostIp)) : QStringLiteral("0.0.0.0");
    case PublishedColumn: return port.published.isNone() ? QString() : fromText(toText(port.published));
    case TargetColumn: return fromText(toText(port.target));
    default: return {};
    }
}

QVariant PortsModel::sortKey(const QModelIndex &index) const
{
    const plan::ResolvedBinding *resolved = resolvedAt(index.row());
    switch (index.column()) {
    case FindingColumn: {
        const auto mark = markAt(index);
        return mark ? static_cast<int>(*mark) : static_cast<int>(allSeverities.size());
    }
    case PublishedColumn: return resolved ? resolved->port.published.first : 0;
    case TargetColumn: return resolved ? resolved->port.target.first : 0;
    case ExposureColumn: return data(index, role::Reach);
    case HostIpColumn: return resolvedText(index.row(), HostIpColumn);
    default: return text(bindingAt(index.row()), index.column());
    }
}

std::optional<Severity> PortsModel::markAt(const QModelIndex &index) const
{
    const std::string_view field = fieldOf(index.column());
    if (!m_marks || (field.empty() && index.column() != FindingColumn))
        return std::nullopt;
    return m_marks(bindingAt(index.row()), field);
}

QString PortsModel::toolTip(const QModelIndex &index) const
{
    const plan::ResolvedBinding *resolved = resolvedAt(index.row());
    const plan::Service &service = *serviceAt(index.row());
    if (index.column() == SourceColumn) {
        const plan::ComposeFile *file = m_workspace.plan().find(service.file);
        return file ? fromText(file->path) : tr("Runs on the node itself; no compose file defines it");
    }
    if (resolved && !resolved->error.empty() && kindOf(index.column()) != role::Text)
        return fromText(resolved->error);
    return expressionOf(index.column()) ? text(bindingAt(index.row()), index.column()) : QString();
}

void PortsModel::startOver()
{
    beginResetModel();
    m_rows.clear();
    for (const plan::Service &service : m_workspace.plan().services())
        for (std::size_t i = 0; i < service.ports.size(); ++i)
            m_rows.push_back({service.id, i});
    endResetModel();
}

void PortsModel::prepare(const plan::Transaction &transaction)
{
    for (const ServiceEdit &edit : serviceEdits(transaction)) {
        if (edit.gone <= edit.come)
            continue;
        const int first = rowsOf(edit.service).first + edit.firstNew();
        const int last = first + edit.gone - edit.come - 1;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
}

void PortsModel::follow(const plan::Transaction &transaction)
{
    const std::vector<ServiceEdit> edits = serviceEdits(transaction);
    for (const ServiceEdit &edit : edits)
        renumber(edit);
    for (const ServiceEdit &edit : edits)
        insertRows(edit);
    for (const ServiceEdit &edit : edits) {
        const int first = rowsOf(edit.service).first;
        if (edit.differsBesidesPorts)
            touchRows(first, first + edit.front + edit.come + edit.back - 1);
        else
            touchRows(first + edit.front, first + edit.firstNew() - 1);
    }
    touchWhatDepends(transaction);
}

void PortsModel::renumber(const ServiceEdit &edit)
{
    const Span rows = rowsOf(edit.service);
    for (int i = 0; i < rows.count; ++i) {
        const int index = i < edit.firstNew() ? i : i + std::max(0, edit.come - edit.gone);
        m_rows[static_cast<std::size_t>(rows.first + i)].index = static_cast<std::size_t>(index);
    }
}

void PortsModel::insertRows(const ServiceEdit &edit)
{
    if (edit.come <= edit.gone)
        return;
    const int first = rowsOf(edit.service).first + edit.firstNew();
    const int count = edit.come - edit.gone;
    beginInsertRows({}, first, first + count - 1);
    std::vector<plan::BindingRef> fresh;
    for (int i = 0; i < count; ++i)
        fresh.push_back({edit.service, static_cast<std::size_t>(edit.firstNew() + i)});
    m_rows.insert(m_rows.begin() + first, fresh.begin(), fresh.end());
    endInsertRows();
}

void PortsModel::touchWhatDepends(const plan::Transaction &transaction)
{
    bool valuesMayDiffer = false;
    std::set<plan::NodeId> nodes;
    for (const plan::AnyChange &change : transaction.changes) {
        if (const auto *node = std::get_if<plan::Change<plan::Node>>(&change))
            nodes.insert(node->id);
        valuesMayDiffer = valuesMayDiffer ||
                          std::holds_alternative<plan::Change<plan::Environment>>(change) ||
                          std::holds_alternative<plan::Change<plan::EnvFile>>(change) ||
                          std::holds_alternative<plan::Change<plan::ComposeFile>>(change) ||
                          std::holds_alternative<plan::Change<plan::Network>>(change);
    }
    if (valuesMayDiffer)
        touchAll();
    else if (!nodes.empty())
        touchRowsOn(nodes);
}

void PortsModel::touchRows(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void PortsModel::touchRowsOn(const std::set<plan::NodeId> &nodes)
{
    int first = -1;
    for (int row = 0; row <= rowCount(); ++row) {
        const plan::Service *service = row < rowCount() ? serviceAt(row) : nullptr;
        const bool concerned = service && nodes.contains(m_workspace.resolved().nodeOf(*service));
        if (concerned && first < 0)
            first = row;
        if (!concerned && first >= 0) {
            touchRows(first, row - 1);
            first = -1;
        }
    }
}

} // namespace portolan::views
