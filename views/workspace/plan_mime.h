#pragma once

#include <QMimeData>

#include "views/workspace/workspace.h"

#include <span>

namespace portolan::views {

/// Parts of a plan on their way: in the clipboard, or dragged from view to view and window to window. The
/// text is the plan's own (`edit::fragmentOf`), so that any editor can take it too.
inline constexpr char planFragmentType[] = "application/x-portolan-plan+yaml";

/// The id of a service of the catalogue, which is fitted to the node that it is let go of on.
inline constexpr char catalogueEntryType[] = "application/x-portolan-catalogue-entry";

/// Entities of `workspace` as data to drag or copy. Its own windows can tell that they are those very things.
std::unique_ptr<QMimeData> mimeDataOf(const Workspace &workspace, std::span<const plan::EntityRef> entities,
                                      std::span<const plan::Placement> places = {});

/// A fragment that comes from elsewhere, such as a catalogue.
std::unique_ptr<QMimeData> mimeDataOf(const std::string &fragment);

/// The fragment in some data, also where it is plain text; empty when there is none.
std::string fragmentIn(const QMimeData &data);

/// The very entities that were dragged within this document; empty for what comes from elsewhere.
std::vector<plan::EntityRef> ownEntitiesIn(const QMimeData &data, const Workspace &workspace);

} // namespace portolan::views
