#include "model/edit/fields.h"
#include "model/edit/grouping.h"
#include "views/canvas/canvas_editor.h"
#include "views/workspace/entity_name.h"
#include "views/workspace/look_of.h"

// Notes, and what is kept together.
namespace portolan::views {

namespace {

/// The one group among things, if there is just one and something else beside it.
plan::GroupId groupToJoin(const std::set<plan::EntityRef> &things)
{
    plan::GroupId found;
    for (const plan::EntityRef thing : things) {
        const plan::GroupId group = thing.as<plan::Group>();
        if (group && found)
            return {};
        if (group)
            found = group;
    }
    return things.size() > 1 ? found : plan::GroupId{};
}

} // namespace

bool CanvasEditor::canGroup() const
{
    const std::set<plan::EntityRef> &things = m_scene.selection().entities;
    const bool isOneGroup = things.size() == 1 && things.begin()->as<plan::Group>();
    return !isOneGroup && !edit::groupable(m_workspace.plan(), things).empty();
}

bool CanvasEditor::canUngroup() const
{
    const std::set<plan::EntityRef> &things = m_scene.selection().entities;
    const auto isChosen = [&things](plan::EntityRef thing) {
        return things.contains(thing);
    };
    const auto &groups = m_workspace.plan().groups();
    return std::any_of(groups.begin(), groups.end(), [&](const plan::Group &group) {
        return isChosen(group.id) || std::any_of(group.members.begin(), group.members.end(), isChosen);
    });
}

void CanvasEditor::group()
{
    if (!canGroup())
        return;
    const plan::Plan &plan = m_workspace.plan();
    const std::set<plan::EntityRef> things = m_scene.selection().entities;
    if (const plan::GroupId known = groupToJoin(things)) {
        const QString label = tr("Add to %1").arg(shownName(plan, known));
        m_workspace.document().apply(edit::addToGroup(plan, known, things, label.toStdString()));
        m_workspace.select(Selection::of(known));
        return;
    }
    const auto made = edit::group(plan, things, tr("Group").toStdString());
    m_workspace.document().apply(made->transaction);
    m_workspace.select(Selection::of(made->entity));
}

void CanvasEditor::ungroup()
{
    if (!canUngroup())
        return;
    const plan::Plan before = m_workspace.plan();
    const std::set<plan::EntityRef> things = m_scene.selection().entities;
    m_workspace.document().apply(edit::ungroup(before, things, tr("Ungroup").toStdString()));
    Selection members{edit::withMembers(before, things), std::nullopt};
    m_workspace.select(std::move(members));
}

void CanvasEditor::addNote()
{
    const std::set<plan::EntityRef> &things = m_scene.selection().entities;
    const plan::EntityRef about = things.size() == 1 ? *things.begin() : plan::EntityRef();
    insertNote(about, std::nullopt);
}

/// A note on a frame stays where it is let go of. On a card it would hide what it is about, and stands beside
/// it.
void CanvasEditor::addNoteAt(layout::Point at)
{
    const layout::Chart &chart = m_scene.chart();
    const plan::EntityRef below = entityOf(chart, m_scene.hitTest(at, 0, Detail::Brief));
    const plan::EntityRef about = plan::canHaveNotes(below.kind) ? below : plan::EntityRef();
    if (about && !about.as<plan::Node>()) {
        insertNote(about, std::nullopt);
        return;
    }
    const layout::Rect frame = chart.rectOf(about);
    insertNote(about, edit::Spot{at.x - frame.x, at.y - frame.y});
}

void CanvasEditor::insertNote(plan::EntityRef about, std::optional<edit::Spot> at)
{
    const edit::Addition added = edit::addNote(m_workspace.plan(), about, at, tr("Add a note").toStdString());
    m_workspace.document().apply(added.transaction);
    m_workspace.select(Selection::of(added.entity));
    emit textWanted(added.entity);
}

std::optional<CanvasEditor::Tie> CanvasEditor::selectedTie() const
{
    Tie tie;
    const std::set<plan::EntityRef> &things = m_scene.selection().entities;
    for (const plan::EntityRef thing : things) {
        if (const plan::NoteId note = thing.as<plan::Note>())
            tie.note = note;
        else if (plan::canHaveNotes(thing.kind))
            tie.about = thing;
    }
    const bool isPair = things.size() == 2 && tie.note && tie.about;
    const plan::Note *note = m_workspace.plan().find(tie.note);
    return isPair && note && note->anchor != tie.about ? std::optional(tie) : std::nullopt;
}

plan::NoteId CanvasEditor::selectedTiedNote() const
{
    const std::set<plan::EntityRef> &things = m_scene.selection().entities;
    const plan::Note *note =
        things.size() == 1 ? m_workspace.plan().find(things.begin()->as<plan::Note>()) : nullptr;
    return note && note->anchor ? note->id : plan::NoteId{};
}

void CanvasEditor::tieNote()
{
    if (const std::optional<Tie> tie = selectedTie())
        tieTo(tie->note, tie->about,
              tr("Attach a note to %1").arg(shownName(m_workspace.plan(), tie->about)));
}

void CanvasEditor::freeNote()
{
    if (const plan::NoteId note = selectedTiedNote())
        tieTo(note, {}, tr("Detach a note"));
}

/// The note stays where it is seen.
void CanvasEditor::tieTo(plan::NoteId note, plan::EntityRef about, const QString &label)
{
    const layout::Rect rect = m_scene.chart().rectOf(note);
    const layout::Rect spot = m_scene.chart().spotOf(about);
    m_workspace.document().apply(edit::tieNote(m_workspace.plan(), note, about,
                                               {rect.x - spot.x, rect.y - spot.y}, label.toStdString()));
}

bool CanvasEditor::canWrite(plan::EntityRef entity)
{
    return entity.as<plan::Note>() || entity.as<plan::Group>();
}

QString CanvasEditor::textOf(plan::EntityRef entity) const
{
    const edit::Subject subject{entity};
    return fromText(edit::valueOf(m_workspace.plan(), subject, entity.as<plan::Note>() ? "text" : "name"));
}

void CanvasEditor::write(plan::EntityRef entity, const QString &text)
{
    const plan::Plan &plan = m_workspace.plan();
    const edit::Subject subject{entity};
    const bool isNote = !!entity.as<plan::Note>();
    const QString label = isNote ? tr("Write a note") : tr("Rename %1").arg(shownName(plan, entity));
    const auto change = edit::setField(plan, std::span(&subject, 1), isNote ? "text" : "name",
                                       text.toStdString(), label.toStdString());
    if (!change)
        emit refused(fromText(change.error().message));
    else if (!change->isEmpty())
        m_workspace.document().apply(*change);
}

} // namespace portolan::views
