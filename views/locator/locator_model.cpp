#include "views/locator/locator_model.h"

#include "model/plan/search.h"
#include "views/locator/fuzzy_match.h"
#include "views/workspace/look_of.h"

#include <QMenu>

#include <algorithm>
#include <set>

namespace portolan::views {

namespace {

constexpr std::size_t mostRows = 50;
constexpr std::size_t mostSearched = 40;
/// What has a port, address or tag that was typed, below what is called so.
constexpr int scoreOfProperty = 650;
/// An action gives way to a thing that fits as well.
constexpr int handicapOfActions = 30;

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&'));
}

void collect(const QList<QAction *> &actions, const QString &path, std::set<const QAction *> &seen,
             std::vector<LocatedAction> &found)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            const QString below =
                path.isEmpty() ? plainText(*action) : QStringLiteral("%1 › %2").arg(path, plainText(*action));
            collect(menu->actions(), below, seen, found);
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible() &&
                   !action->text().isEmpty() && seen.insert(action).second) {
            found.push_back({action, path});
        }
    }
}

} // namespace

std::vector<LocatedAction> actionsIn(const QList<QAction *> &menus)
{
    std::vector<LocatedAction> found;
    std::set<const QAction *> seen;
    collect(menus, {}, seen, found);
    return found;
}

LocatorModel::LocatorModel(const Workspace &workspace, Actions actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_actions(std::move(actions))
{
}

int LocatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LocatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleDescriptionRole: return QStringList{row.detail, row.aside}.join(QStringLiteral(", "));
    case Detail: return row.detail;
    case Aside: return row.aside;
    case IconOf: return row.entity ? static_cast<int>(iconOf(row.entity.kind)) : -1;
    case ActionIcon: return row.action ? row.action->icon() : QIcon();
    default: return {};
    }
}

void LocatorModel::setTyped(const QString &typed)
{
    const bool onlyActions = typed.startsWith(QLatin1Char('>'));
    const QString words = (onlyActions ? typed.mid(1) : typed).trimmed();
    std::vector<Row> rows;
    if (!onlyActions && !words.isEmpty())
        addThings(words, rows);
    addActions(words, rows);
    std::ranges::stable_sort(rows, std::greater(), &Row::score);
    if (rows.size() > mostRows)
        rows.resize(mostRows);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString LocatorModel::detailOf(plan::EntityRef entity) const
{
    const plan::Plan &plan = m_workspace.plan();
    if (const plan::Service *service = plan.find(entity.as<plan::Service>())) {
        const plan::Node *node = plan.find(m_workspace.resolved().nodeOf(*service));
        return node ? tr("Service on %1").arg(fromText(node->name)) : tr("Service");
    }
    if (const plan::Route *route = plan.find(entity.as<plan::Route>()))
        return tr("Route · %1").arg(fromText(route->hostname));
    switch (entity.kind) {
    case plan::EntityKind::Node: return tr("Node");
    case plan::EntityKind::Network: return tr("Network");
    case plan::EntityKind::Zone: return tr("Zone");
    case plan::EntityKind::Cdn: return tr("CDN");
    case plan::EntityKind::Note: return tr("Note");
    case plan::EntityKind::Group: return tr("Group");
    default: return {};
    }
}

void LocatorModel::addThings(const QString &typed, std::vector<Row> &rows) const
{
    const plan::Plan &plan = m_workspace.plan();
    std::set<plan::EntityRef> named;
    const auto addNamed = [&](const auto &table) {
        for (const auto &entity : table) {
            const QString name = fromText(plan::nameOf(entity));
            if (const auto score = fuzzyScore(typed, name)) {
                rows.push_back({*score, entity.id, {}, name, detailOf(entity.id), {}});
                named.insert(entity.id);
            }
        }
    };
    addNamed(plan.nodes());
    addNamed(plan.services());
    addNamed(plan.networks());
    addNamed(plan.cdns());
    addNamed(plan.routes());
    addNamed(plan.zones());
    addNamed(plan.groups());
    for (const plan::SearchMatch &match :
         plan::search(m_workspace.resolved(), typed.toStdString(), mostSearched)) {
        if (named.contains(match.entity))
            continue;
        QStringList detail{detailOf(match.entity)};
        if (!match.found.empty())
            detail << fromText(match.found);
        rows.push_back({scoreOfProperty,
                        match.entity,
                        {},
                        fromText(match.name),
                        detail.join(QStringLiteral(" · ")),
                        {}});
    }
}

void LocatorModel::addActions(const QString &typed, std::vector<Row> &rows) const
{
    for (const LocatedAction &located : m_actions()) {
        const QString title = plainText(*located.action);
        std::optional<int> score = 0;
        if (!typed.isEmpty()) {
            score = fuzzyScore(typed, title);
            // A word of the menu may be typed too: "view outline".
            if (!score)
                score = fuzzyScore(typed, located.path + QLatin1Char(' ') + title);
        }
        if (score)
            rows.push_back({*score - handicapOfActions,
                            {},
                            located.action,
                            title,
                            located.path,
                            located.action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace portolan::views
