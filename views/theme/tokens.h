#pragma once

#include <array>
#include <chrono>

// Every measure of Portolan's look, in logical pixels. Colours are in theme.h, fonts in type_scale.h,
// drawings in icons.h. Nothing that draws states a size of its own.
namespace portolan::views::tokens {

namespace space {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int snug = 8;
inline constexpr int normal = 12;
inline constexpr int wide = 16;
inline constexpr int section = 24;
inline constexpr int page = 32;
} // namespace space

namespace radius {
inline constexpr double chip = 4;
inline constexpr double editor = 4;
inline constexpr double control = 6;
inline constexpr double card = 8;
inline constexpr double popup = 8;
inline constexpr double node = 12;
inline constexpr double place = 12;
} // namespace radius

namespace line {
inline constexpr double rule = 1;
inline constexpr double card = 1;
inline constexpr double frame = 1.5;
inline constexpr double edge = 1.5;
inline constexpr double lit = 2;
inline constexpr double focus = 2;
inline constexpr double selection = 2;
inline constexpr double unrouted = 2.5; ///< the line to a port that answers without a route
inline constexpr double rail = 4;
} // namespace line

namespace height {
inline constexpr int menuBar = 28;
inline constexpr int statusBar = 28;
inline constexpr int control = 28;
inline constexpr int toolBar = 44;
inline constexpr int toolButton = 28;
inline constexpr int toolButtonPitch = 32; ///< from one tool button to the next
inline constexpr int tab = 32;
inline constexpr int row = 24;
inline constexpr int tableHeader = 24;
inline constexpr int menuRow = 28;
inline constexpr int tickBox = 16;
inline constexpr int scrollBar = 10;
} // namespace height

namespace width {
inline constexpr int leftPanel = 216;
inline constexpr int inspector = 300;
inline constexpr int selectionBar = 3; ///< the accent bar before a selected row
inline constexpr int tabLine = 2;
} // namespace width

/// Type sizes for a system font of 12 pixels. `type_scale.h` turns them into offsets from whatever the system
/// font is.
namespace type {
inline constexpr int canvasCaption = 10;
inline constexpr int secondary = 11;
inline constexpr int body = 12;
inline constexpr int title = 14;
inline constexpr int welcome = 20;
inline constexpr int regular = 400;
inline constexpr int medium = 500;
inline constexpr int semibold = 600;
} // namespace type

namespace iconSize {
inline constexpr int grid = 24;            ///< the side of the drawing
inline constexpr double stroke = 1.5;      ///< in grid units, at 20 pixels and above
inline constexpr double smallStroke = 1.3; ///< in pixels, below 20 pixels
inline constexpr int badge = 12;           ///< at the end of an outline row
inline constexpr int cell = 14;            ///< severity in a table row
inline constexpr int small = 16;
inline constexpr int tool = 20;
inline constexpr int large = 24;
} // namespace iconSize

namespace canvas {
inline constexpr int grid = 24; ///< distance of the dots
inline constexpr int nodeHeader = 72;
inline constexpr int portRow = 20;
inline constexpr int chipWidth = 48;
inline constexpr int chipHeight = 16;
inline constexpr int chipStraddle = 20; ///< how far a published chip stands out of its card
inline constexpr int exposureGlyph = 6; ///< side of the box of an exposure glyph
inline constexpr int ring = 8;          ///< diameter of an attachment on a rail
inline constexpr int badge = 18;
inline constexpr int badgeRing = 2; ///< error ring round a guilty chip
inline constexpr int outset = 3;    ///< how far selection and error rings stand outside
inline constexpr int edgeCorner = 8;
inline constexpr int edgeParallel = 12;
inline constexpr double plainBelow = 0.25;  ///< zoom under which services are plain rectangles
inline constexpr double brieflyBelow = 0.6; ///< zoom under which cards show name, exposure bar and badge only
inline constexpr int exposureBar = 3;

// Dash patterns in pixels: drawn, left out, and so on. QPen wants them divided by the pen's width.
inline constexpr std::array<double, 2> overlayDash{12, 4};
inline constexpr std::array<double, 4> macvlanDash{12, 4, 2, 4};
inline constexpr std::array<double, 2> hostDots{1, 4};
inline constexpr std::array<double, 2> linkDots{2, 3};
inline constexpr std::array<double, 2> unroutedDash{8, 4};
inline constexpr std::array<double, 2> containerDash{3, 2};
} // namespace canvas

/// Durations; all of them become zero with reduced motion.
namespace motion {
inline constexpr std::chrono::milliseconds fade{120};
inline constexpr std::chrono::milliseconds viewport{160};
inline constexpr std::chrono::milliseconds tidy{240};
} // namespace motion

} // namespace portolan::views::tokens
