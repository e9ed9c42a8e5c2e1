#include "views/canvas/removal_text.h"

#include "views/workspace/entity_name.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace portolan::views {

namespace {

struct RemovalText {
    Q_DECLARE_TR_FUNCTIONS(RemovalText)
};

constexpr std::size_t mostNames = 3;

QString counted(plan::EntityKind kind, int count)
{
    switch (kind) {
    case plan::EntityKind::Service: return RemovalText::tr("%n service(s)", nullptr, count);
    case plan::EntityKind::Link: return RemovalText::tr("%n link(s)", nullptr, count);
    case plan::EntityKind::Route: return RemovalText::tr("%n route(s)", nullptr, count);
    case plan::EntityKind::Network: return RemovalText::tr("%n network(s)", nullptr, count);
    case plan::EntityKind::Node: return RemovalText::tr("%n node(s)", nullptr, count);
    case plan::EntityKind::Note: return RemovalText::tr("%n note(s)", nullptr, count);
    case plan::EntityKind::Group: return RemovalText::tr("%n group(s)", nullptr, count);
    default: return RemovalText::tr("%n further thing(s)", nullptr, count);
    }
}

void addCounts(QStringList &parts, const std::set<plan::EntityRef> &entities)
{
    std::map<plan::EntityKind, int> counts;
    for (const plan::EntityRef entity : entities)
        ++counts[entity.kind];
    for (const auto &[kind, count] : counts)
        parts << counted(kind, count);
}

} // namespace

QString describe(const edit::Removal &removal, const plan::Plan &before)
{
    QStringList parts;
    if (removal.chosen.size() <= mostNames)
        for (const plan::EntityRef entity : removal.chosen)
            parts << shownName(before, entity);
    else
        addCounts(parts, removal.chosen);
    addCounts(parts, removal.dependents);
    if (parts.size() < 2)
        return RemovalText::tr("Deleted %1").arg(parts.value(0));
    const QString last = parts.takeLast();
    return RemovalText::tr("Deleted %1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

} // namespace portolan::views
