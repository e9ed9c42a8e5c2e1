#pragma once

namespace portolan::views {

class CanvasView;

/// Makes the things on canvases known to screen readers and test tools: places, nodes with their services and
/// those with their ports, networks, routes and links, each with role, name, place, state, and as something
/// that can be pressed and focused. May be called again.
void installCanvasAccessibility();

/// Says that another thing of the canvas has the keyboard's focus.
void announceFocus(CanvasView &view);

} // namespace portolan::views
