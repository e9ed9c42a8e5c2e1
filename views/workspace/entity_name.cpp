#include "views/workspace/entity_name.h"

#include "views/workspace/look_of.h"

namespace portolan::views {

namespace {

constexpr int mostOfANote = 32; ///< characters

QString beginningOf(const plan::Note &note)
{
    const QString line = fromText(plan::titleOf(note));
    return line.size() <= mostOfANote ? line : line.left(mostOfANote - 1).trimmed() + QChar(u'…');
}

} // namespace

QString shownName(const plan::Plan &plan, plan::EntityRef entity)
{
    if (const plan::Note *note = plan.find(entity.as<plan::Note>()))
        return beginningOf(*note);
    return fromText(plan::toText(plan, entity)).section(QChar(u'/'), 1);
}

} // namespace portolan::views
