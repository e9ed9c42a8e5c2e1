#pragma once

class QObject;

namespace portolan::desktop {

/// Gives every named action of a window what "What's this?" (Shift+F1) says of it. An action that explains
/// itself keeps its words.
void explainActions(const QObject &window);

} // namespace portolan::desktop
