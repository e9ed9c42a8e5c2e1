#pragma once

namespace portolan::desktop {

/// How large the window is drawn beyond what the desktop asks for, in percent. Holds from the next start on.
inline constexpr int usualScale = 100;
int chosenScale();
void chooseScale(int percent);
/// Makes the chosen scale that of the program; to be called before there is an application. What the
/// environment variable QT_SCALE_FACTOR says goes first.
void applyScale();

/// Whether nothing glides or fades.
bool isMotionReduced();
void reduceMotion(bool reduced);

} // namespace portolan::desktop
