#pragma once

#include <QString>

namespace portolan::desktop {

class MainWindow;

/// Renders the window into a picture as soon as the plan is open, laid out and checked, and ends the program:
/// with status 0, or 4 when the picture could not be written. \a fixesOf is a rule: what can be done about
/// its first finding of a port is offered in the picture.
void takeScreenshot(MainWindow &window, const QString &file, const QString &fixesOf);

} // namespace portolan::desktop
