#pragma once

#include "model/edit/changes.h"

/// Notes, and what is kept together on the canvas. Nothing of it has a meaning beyond what people see.
namespace portolan::edit {

/// A note `note-N` about a thing, or free. \a at is relative to the thing's upper left, or on the canvas.
Addition addNote(const plan::Plan &plan, plan::EntityRef about, std::optional<Spot> at, std::string label);

/// Ties a note to a thing, or frees it. \a at is where it stands then, relative to what it is about.
plan::Transaction tieNote(const plan::Plan &plan, plan::NoteId note, plan::EntityRef about, Spot at,
                          std::string label);

/// The things, with members for groups: what moves when a person moves them.
std::set<plan::EntityRef> withMembers(const plan::Plan &plan, const std::set<plan::EntityRef> &things);

/// What a group of these things would hold: the things themselves, and of groups their members. What cannot
/// be in a group is left out.
std::set<plan::EntityRef> groupable(const plan::Plan &plan, const std::set<plan::EntityRef> &things);

/// Puts things into a new group `group-N`, out of those they were in; groups whose last member goes go too.
/// None when none of them can be in a group.
std::optional<Addition> group(const plan::Plan &plan, const std::set<plan::EntityRef> &things,
                              std::string label);

/// Adds things to a group, out of those they were in.
plan::Transaction addToGroup(const plan::Plan &plan, plan::GroupId group,
                             const std::set<plan::EntityRef> &things, std::string label);

/// Dissolves the groups among the things; where there are none, takes the things out of theirs.
plan::Transaction ungroup(const plan::Plan &plan, const std::set<plan::EntityRef> &things, std::string label);

} // namespace portolan::edit
