#pragma once

namespace portolan::desktop {

class MainWindow;
class WorkLine;

/// Shows in \a line what \a window has under way: reading and writing of plans, comparisons with folders,
/// arranging.
void showWorkOf(MainWindow &window, WorkLine &line);

} // namespace portolan::desktop
