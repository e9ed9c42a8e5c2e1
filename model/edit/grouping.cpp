#include "model/edit/grouping.h"

#include "model/edit/names.h"
#include "model/plan/references.h"

#include <algorithm>

namespace portolan::edit {

using namespace plan;

namespace {

/// Takes things out of their groups. A group that is left with nothing goes, but for the one that is kept.
void takeOut(Edit &edit, const std::set<EntityRef> &things, GroupId kept = {})
{
    const Plan before = edit.plan();
    for (const Group &group : before.groups()) {
        Group rest = group;
        std::erase_if(rest.members, [&](EntityRef member) { return things.contains(member); });
        if (rest.members.empty() && group.id != kept)
            edit.remove(group.id);
        else
            edit.put(std::move(rest));
    }
}

void append(Group &group, const std::set<EntityRef> &things)
{
    group.members.insert(group.members.end(), things.begin(), things.end());
}

} // namespace

Addition addNote(const Plan &plan, EntityRef about, std::optional<Spot> at, std::string label)
{
    Edit edit(plan);
    Note note;
    note.name = freeName(plan.notes(), "note-1");
    note.anchor = canHaveNotes(about.kind) ? about : EntityRef();
    const NoteId id = edit.insert(std::move(note));
    if (at)
        edit.put(Placement{id, at->x, at->y, 0, 0});
    return {std::move(edit).finish(std::move(label)), id};
}

Transaction tieNote(const Plan &plan, NoteId note, EntityRef about, Spot at, std::string label)
{
    Edit edit(plan);
    edit.modify(note, [about](Note &changed) { changed.anchor = about; });
    const Placement *known = plan.placements().find(note);
    Placement place = known ? *known : Placement{note, 0, 0, 0, 0};
    place.x = at.x;
    place.y = at.y;
    edit.put(place);
    return std::move(edit).finish(std::move(label));
}

std::set<EntityRef> withMembers(const Plan &plan, const std::set<EntityRef> &things)
{
    std::set<EntityRef> all;
    for (const EntityRef thing : things) {
        if (const Group *group = plan.find(thing.as<Group>()))
            all.insert(group->members.begin(), group->members.end());
        else
            all.insert(thing);
    }
    return all;
}

std::set<EntityRef> groupable(const Plan &plan, const std::set<EntityRef> &things)
{
    std::set<EntityRef> members = withMembers(plan, things);
    std::erase_if(members, [&plan](EntityRef member) {
        return !canBeGrouped(member.kind) || !plan::exists(plan, member);
    });
    return members;
}

std::optional<Addition> group(const Plan &plan, const std::set<EntityRef> &things, std::string label)
{
    const std::set<EntityRef> members = groupable(plan, things);
    if (members.empty())
        return std::nullopt;
    Edit edit(plan);
    takeOut(edit, members);
    Group made;
    made.name = freeName(edit.plan().groups(), "group-1");
    append(made, members);
    const GroupId id = edit.insert(std::move(made));
    return Addition{std::move(edit).finish(std::move(label)), id};
}

Transaction addToGroup(const Plan &plan, GroupId group, const std::set<EntityRef> &things, std::string label)
{
    std::set<EntityRef> added = groupable(plan, things);
    for (const EntityRef member : plan.groups().at(group).members)
        added.erase(member);
    Edit edit(plan);
    takeOut(edit, added, group);
    edit.modify(group, [&added](Group &changed) { append(changed, added); });
    return std::move(edit).finish(std::move(label));
}

Transaction ungroup(const Plan &plan, const std::set<EntityRef> &things, std::string label)
{
    Edit edit(plan);
    const auto isGroup = [](EntityRef thing) {
        return !!thing.as<Group>();
    };
    if (std::none_of(things.begin(), things.end(), isGroup))
        takeOut(edit, things);
    for (const EntityRef thing : things)
        if (isGroup(thing))
            edit.remove(thing);
    return std::move(edit).finish(std::move(label));
}

} // namespace portolan::edit
