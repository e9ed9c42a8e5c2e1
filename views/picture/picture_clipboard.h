#pragma once

#include "views/picture/picture_content.h"
#include "views/workspace/progress.h"

#include <functional>

namespace portolan::views {

/// Puts a picture of what is selected, or of everything when nothing is, onto the clipboard: as pixels and,
/// for programs that take lines, as SVG. In the colours for paper, and without a title block. Draws on a
/// worker thread; `done` is told on that of \a context whether there is one.
void copyPicture(CanvasScene &scene, QObject *context, const SharedProgress &progress,
                 std::function<void(bool copied)> done);

} // namespace portolan::views
