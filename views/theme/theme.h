#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <optional>
#include <string_view>

namespace portolan::views {

enum class ColorScheme { Light, Dark, HighContrast };
inline constexpr std::array allColorSchemes{ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast};

/// How far a port can be reached, widest first. It decides the ink: the more public, the more of it.
enum class Exposure { Internet, Tailnet, NodeOnly, ContainerOnly };
inline constexpr std::array allExposures{Exposure::Internet, Exposure::Tailnet, Exposure::NodeOnly,
                                         Exposure::ContainerOnly};

/// The shape that says an exposure without colour.
enum class GlyphShape { Disc, Diamond, Square, Ring };

/// How a chip of an exposure is drawn.
struct ChipLook {
    enum class Fill { Solid, Soft, None };
    enum class Border { None, Solid, Dashed };
    Fill fill = Fill::None;
    Border border = Border::None;
    bool operator==(const ChipLook &) const = default;
};

enum class Severity { Error, Warning, Info, Ok };
inline constexpr std::array allSeverities{Severity::Error, Severity::Warning, Severity::Info, Severity::Ok};

/// What a run of text is in a file preview or in an expression.
enum class SyntaxRole { Plain, Key, Delimiter, Variable, Operator, Comment };
inline constexpr std::array allSyntaxRoles{SyntaxRole::Plain,    SyntaxRole::Key,      SyntaxRole::Delimiter,
                                           SyntaxRole::Variable, SyntaxRole::Operator, SyntaxRole::Comment};

/// A colour with a meaning: the ink for text, lines and solid fills, and the soft ground that goes with it.
struct Tint {
    QColor ink;
    QColor soft;
    bool operator==(const Tint &) const = default;
};

/// All colours of one colour scheme. A value: whoever draws reads it from `ThemeSource::theme()` and keeps no
/// copy beyond what `ThemeSource::changed()` refreshes.
struct Theme {
    ColorScheme scheme = ColorScheme::Light;

    // Grounds
    QColor window;
    QColor raised; ///< bars, node headers
    QColor panel;  ///< lists, tables, editors
    QColor header; ///< table heads, tab strips
    QColor canvas;
    QColor frame; ///< inside a node
    QColor grid;

    // Lines
    QColor line;   ///< decoration only: rules and separators
    QColor border; ///< what bounds a control or a thing; at least 3:1 on every ground

    // Text
    QColor text;
    QColor secondaryText;
    QColor disabledText;

    // The one loud thing
    Tint accent;
    QColor onAccent;
    QColor onSolid; ///< on chips and badges filled with an ink

    // Severity
    Tint error;
    Tint warning;
    Tint info;
    Tint ok;

    // Exposure
    Tint internet;
    Tint tailnet;
    Tint node;
    Tint container;

    // Differences
    QColor addedLine;
    QColor addedWord;
    QColor removedLine;
    QColor removedWord;

    double dimming = 0; ///< how much of the ground a dimmed colour takes on, 0 to 1

    const Tint &tint(Exposure exposure) const;
    const Tint &tint(Severity severity) const;
    QColor syntax(SyntaxRole role) const;

    /// `ink` as it looks when dimmed on `ground`; opaque, so that nothing needs per-item opacity.
    QColor dimmed(const QColor &ink, const QColor &ground) const;

    /// The palette for Qt's own widgets.
    QPalette palette() const;

    bool operator==(const Theme &) const = default;
};

const Theme &themeFor(ColorScheme scheme);

GlyphShape glyphShape(Exposure exposure);
ChipLook chipLook(Exposure exposure);

/// The scheme of a name: `light`, `dark` or `high-contrast`; nothing for any other word.
std::optional<ColorScheme> colorSchemeNamed(std::string_view name);
std::string_view nameOf(ColorScheme scheme);

/// Light or dark, as the ground of `palette` is. Qt 6.4 does not say what the desktop prefers, but its
/// palette shows it.
ColorScheme colorSchemeOf(const QPalette &palette);

/// `share` (0 to 1) of `ground` mixed into `ink`, opaque, per channel.
QColor mixed(const QColor &ink, const QColor &ground, double share);

} // namespace portolan::views
