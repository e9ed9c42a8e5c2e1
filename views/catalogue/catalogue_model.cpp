#include "views/catalogue/catalogue_model.h"

#include "views/outline/outline_model.h"
#include "views/workspace/look_of.h"
#include "views/workspace/plan_mime.h"

#include <algorithm>

namespace portolan::views {

namespace {

/// Kinds have no place to point to; lines of services point to their kind, counted from 1.
constexpr quintptr kindLine = 0;

constexpr std::size_t mostPortsShown = 2;

QString portsOf(const catalogue::Entry &entry, std::size_t most)
{
    QStringList ports;
    for (const catalogue::EntryPort &port : entry.ports)
        if (const QString text = fromText(plan::toText(port.ports)); !ports.contains(text))
            ports << text;
    const bool isCut = ports.size() > static_cast<qsizetype>(most);
    return ports.mid(0, static_cast<qsizetype>(most)).join(QStringLiteral(", ")) +
           (isCut ? QStringLiteral(" …") : QString());
}

Icon iconOf(const catalogue::Entry &entry)
{
    const bool isEntrance = std::ranges::any_of(entry.ports, [](const catalogue::EntryPort &port) {
        return port.audience == catalogue::Audience::Entrance;
    });
    return isEntrance ? Icon::Route : Icon::Service;
}

} // namespace

CatalogueModel::CatalogueModel(catalogue::Catalogue catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(std::move(catalogue))
{
    for (const catalogue::Entry &entry : m_catalogue.entries()) {
        const QString name = fromText(entry.category);
        auto kind = std::ranges::find(m_kinds, name, &Kind::name);
        if (kind == m_kinds.end())
            kind = m_kinds.insert(m_kinds.end(), Kind{name, {}});
        kind->entries.push_back(&entry);
    }
    std::ranges::sort(m_kinds, {}, &Kind::name);
    for (Kind &kind : m_kinds)
        std::ranges::sort(kind.entries, {}, [](const catalogue::Entry *entry) {
            return fromText(entry->title).toCaseFolded();
        });
}

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kindLine);
}

QModelIndex CatalogueModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kindLine)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kindLine);
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_kinds.size());
    const bool isKind = parent.internalId() == kindLine && parent.column() == 0;
    return isKind ? static_cast<int>(m_kinds[static_cast<std::size_t>(parent.row())].entries.size()) : 0;
}

int CatalogueModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const catalogue::Entry *CatalogueModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kindLine)
        return nullptr;
    return m_kinds[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())];
}

QModelIndex CatalogueModel::indexOf(std::string_view entry) const
{
    for (int kind = 0; kind < rowCount(); ++kind) {
        const QModelIndex parent = index(kind, 0);
        for (int row = 0; row < rowCount(parent); ++row)
            if (const QModelIndex at = index(row, 0, parent); entryAt(at)->id == entry)
                return at;
    }
    return {};
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const catalogue::Entry *entry = entryAt(index);
    if (!entry) {
        const Kind &kind = m_kinds[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole: return kind.name;
        case SearchText: return kind.name;
        case OutlineModel::Aside: return QString::number(kind.entries.size());
        case OutlineModel::IconOf: return static_cast<int>(Icon::Folder);
        case OutlineModel::Active:
        case OutlineModel::Section: return true;
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return fromText(entry->title);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(fromText(entry->summary), portsOf(*entry, entry->ports.size()));
    case Qt::AccessibleDescriptionRole: return fromText(entry->summary);
    case SearchText:
        return QStringList{fromText(entry->title), fromText(entry->id), fromText(entry->summary),
                           fromText(entry->category), portsOf(*entry, entry->ports.size())}
            .join(QLatin1Char(' '));
    case EntryId: return fromText(entry->id);
    case OutlineModel::Aside: return portsOf(*entry, mostPortsShown);
    case OutlineModel::IconOf: return static_cast<int>(iconOf(*entry));
    case OutlineModel::Active: return true;
    case OutlineModel::Section: return false;
    default: return {};
    }
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    return entryAt(index) ? usual | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : usual;
}

QStringList CatalogueModel::mimeTypes() const
{
    return {QLatin1String(catalogueEntryType)};
}

QMimeData *CatalogueModel::mimeData(const QModelIndexList &indexes) const
{
    auto data = std::make_unique<QMimeData>();
    for (const QModelIndex &index : indexes)
        if (const catalogue::Entry *entry = entryAt(index))
            data->setData(QLatin1String(catalogueEntryType), QByteArray::fromStdString(entry->id));
    return data.release();
}

CatalogueFilter::CatalogueFilter(CatalogueModel &catalogue, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_catalogue(catalogue)
{
    setSourceModel(&catalogue);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setFilterRole(CatalogueModel::SearchText);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

QVariant CatalogueFilter::data(const QModelIndex &index, int role) const
{
    const bool isKind = index.isValid() && !m_catalogue.entryAt(mapToSource(index));
    return isKind && role == OutlineModel::Aside ? QString::number(rowCount(index))
                                                 : QSortFilterProxyModel::data(index, role);
}

} // namespace portolan::views
