#pragma once

#include <QString>

namespace portolan::desktop {

class MainWindow;

/// Renders the window into a picture as soon as the plan is open, laid out and checked, and ends the program:
/// with status 0, or 4 when the picture could not be written.
void takeScreenshot(MainWindow &window, const QString &file);

} // namespace portolan::desktop
