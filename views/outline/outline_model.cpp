#include "views/outline/outline_model.h"

#include "views/findings/blame.h"
#include "views/workspace/look_of.h"
#include "views/workspace/plan_mime.h"

#include <algorithm>

namespace portolan::views {

/// A line at its place in the tree, whose address stays while it is shown.
struct OutlineModel::Line {
    OutlineItem item; ///< without children
    Line *parent = nullptr;
    std::vector<std::unique_ptr<Line>> children;

    int row() const
    {
        const auto &siblings = parent->children;
        const auto at = std::find_if(siblings.begin(), siblings.end(),
                                     [this](const auto &line) { return line.get() == this; });
        return static_cast<int>(at - siblings.begin());
    }

    static std::unique_ptr<Line> from(const OutlineItem &item, Line *parent)
    {
        auto line = std::make_unique<Line>();
        line->parent = parent;
        line->item = item;
        line->item.children.clear();
        for (const OutlineItem &child : item.children)
            line->children.push_back(from(child, line.get()));
        return line;
    }
};

OutlineModel::OutlineModel(Workspace &workspace, CheckService &checks, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_checks(checks)
    , m_root(std::make_unique<Line>())
{
    using document::PlanDocument;
    connect(&workspace.document(), &PlanDocument::applied, this,
            [this](const plan::Transaction &transaction) {
                if (changesOutline(transaction))
                    refresh();
            });
    connect(&workspace.document(), &PlanDocument::reset, this, &OutlineModel::refresh);
    connect(&workspace, &Workspace::environmentChanged, this, [this] {
        refresh();
        touch(*m_root);
    });
    connect(&checks, &CheckService::checked, this, [this] {
        if (!m_checks.touched().empty())
            touchMarks(*m_root, m_checks.touched());
    });
    refresh();
}

OutlineModel::~OutlineModel() = default;

OutlineModel::Line &OutlineModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Line *>(index.internalPointer()) : *m_root;
}

QModelIndex OutlineModel::indexOf(const Line &line) const
{
    return &line == m_root.get() ? QModelIndex() : createIndex(line.row(), 0, &line);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, lineAt(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*lineAt(index).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(lineAt(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = lineAt(index);
    switch (role) {
    case Qt::DisplayRole: return line.item.name;
    case Aside: return line.item.aside;
    case IconOf: return static_cast<int>(line.item.icon);
    case Active: return line.item.active;
    case Section: return line.item.section;
    case Mark: {
        const auto worst = worstOf(line);
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    default: return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    switch (const plan::EntityRef entity = entityAt(index); entity.kind) {
    case plan::EntityKind::Node:
    case plan::EntityKind::Service:
    case plan::EntityKind::Note:
    case plan::EntityKind::Group:
    case plan::EntityKind::Cdn: return entity ? usual | Qt::ItemIsDragEnabled : usual;
    default: return usual;
    }
}

QStringList OutlineModel::mimeTypes() const
{
    return {QLatin1String(planFragmentType)};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<plan::EntityRef> entities;
    for (const QModelIndex &index : indexes)
        if (const plan::EntityRef entity = entityAt(index))
            entities.push_back(entity);
    return mimeDataOf(m_workspace, entities).release();
}

plan::EntityRef OutlineModel::entityAt(const QModelIndex &index) const
{
    return index.isValid() ? lineAt(index).item.entity : plan::EntityRef();
}

QModelIndexList OutlineModel::indexesOf(std::set<plan::EntityRef> entities) const
{
    QModelIndexList indexes;
    const auto look = [&](const auto &self, const Line &parent) -> void {
        for (int row = 0; row < static_cast<int>(parent.children.size()) && !entities.empty(); ++row) {
            const Line &line = *parent.children[static_cast<std::size_t>(row)];
            if (line.item.entity && entities.erase(line.item.entity) > 0)
                indexes << createIndex(row, 0, &line);
            self(self, line);
        }
    };
    look(look, *m_root);
    return indexes;
}

void OutlineModel::refresh()
{
    synchronise(*m_root, outlineOf(m_workspace.resolved()));
}

void OutlineModel::synchronise(Line &parent, const std::vector<OutlineItem> &items)
{
    auto &lines = parent.children;
    const auto stands = [](const OutlineItem &item, const std::unique_ptr<Line> &line) {
        return item.standsFor(line->item);
    };
    const auto front =
        std::mismatch(items.begin(), items.end(), lines.begin(), lines.end(), stands).first - items.begin();
    const auto most = std::min(std::ssize(items), std::ssize(lines)) - front;
    std::ptrdiff_t back = 0;
    while (back < most && stands(*(items.end() - 1 - back), *(lines.end() - 1 - back)))
        ++back;

    const QModelIndex place = indexOf(parent);
    const int first = static_cast<int>(front);
    if (const auto gone = std::ssize(lines) - front - back; gone > 0) {
        beginRemoveRows(place, first, first + static_cast<int>(gone) - 1);
        lines.erase(lines.begin() + front, lines.begin() + front + gone);
        endRemoveRows();
    }
    if (const auto come = std::ssize(items) - front - back; come > 0) {
        beginInsertRows(place, first, first + static_cast<int>(come) - 1);
        std::vector<std::unique_ptr<Line>> fresh;
        for (auto item = items.begin() + front; item != items.begin() + front + come; ++item)
            fresh.push_back(Line::from(*item, &parent));
        lines.insert(lines.begin() + front, std::make_move_iterator(fresh.begin()),
                     std::make_move_iterator(fresh.end()));
        endInsertRows();
    }
    for (std::size_t row = 0; row < items.size(); ++row)
        update(*lines[row], items[row]);
}

void OutlineModel::update(Line &line, const OutlineItem &item)
{
    if (!line.item.saysSame(item)) {
        line.item = item;
        line.item.children.clear();
        emit dataChanged(indexOf(line), indexOf(line));
    }
    synchronise(line, item.children);
}

void OutlineModel::touch(const Line &line)
{
    if (line.children.empty())
        return;
    emit dataChanged(indexOf(*line.children.front()), indexOf(*line.children.back()));
    for (const auto &child : line.children)
        touch(*child);
}

/// Tells that the marks of these things may be others, and those of the lines above them. True when there
/// are any at or below \a line.
bool OutlineModel::touchMarks(const Line &line, const std::set<plan::EntityRef> &entities)
{
    bool any = entities.contains(line.item.entity);
    for (int row = 0; row < static_cast<int>(line.children.size()); ++row) {
        const Line &child = *line.children[static_cast<std::size_t>(row)];
        if (!touchMarks(child, entities))
            continue;
        any = true;
        const QModelIndex index = createIndex(row, 0, &child);
        emit dataChanged(index, index, {Mark});
    }
    return any;
}

std::optional<Severity> OutlineModel::worstOf(const Line &line) const
{
    std::optional<Severity> worst;
    const auto add = [&worst](std::optional<Severity> severity) {
        if (severity)
            worst = worst ? std::min(*worst, *severity) : *severity;
    };
    if (line.item.entity)
        for (const check::Finding *finding : m_checks.findingsNaming(line.item.entity))
            if (holdsIn(*finding, m_workspace.environment()) &&
                !blamedFields(*finding, line.item.entity).empty())
                add(lookOf(finding->severity));
    if (line.item.entity.kind == plan::EntityKind::Node && line.item.entity)
        for (const auto &child : line.children) {
            add(worstOf(*child));
            for (const auto &grandchild : child->children)
                add(worstOf(*grandchild));
        }
    // Notes are for the list of findings; here they would only make noise.
    return worst && *worst < Severity::Info ? worst : std::nullopt;
}

} // namespace portolan::views
