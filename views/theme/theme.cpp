#include "views/theme/theme.h"

#include <cmath>

namespace portolan::views {

namespace {

constexpr double usualDimming = 0.62;
constexpr double highContrastDimming = 0.45;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xff000000u | value);
}

Tint tint(unsigned ink, unsigned soft)
{
    return {rgb(ink), rgb(soft)};
}

Theme lightTheme()
{
    return {
        .scheme = ColorScheme::Light,
        .window = rgb(0xEDF0F2),
        .raised = rgb(0xF5F7F8),
        .panel = rgb(0xFFFFFF),
        .header = rgb(0xEAEEF1),
        .canvas = rgb(0xF7F9FA),
        .frame = rgb(0xFFFFFF),
        .grid = rgb(0xD5DCE1),
        .line = rgb(0xD8DEE3),
        .border = rgb(0x7B8994),
        .text = rgb(0x17212A),
        .secondaryText = rgb(0x4F5D69),
        .disabledText = rgb(0x8A96A0),
        .accent = tint(0x0F62AC, 0xE0EDF9),
        .onAccent = rgb(0xFFFFFF),
        .onSolid = rgb(0xFFFFFF),
        .error = tint(0xB3183B, 0xFCE7EB),
        .warning = tint(0x855600, 0xFBF0D8),
        .info = tint(0x0F62AC, 0xE0EDF9),
        .ok = tint(0x1A7242, 0xE1F4E8),
        .internet = tint(0xAD4907, 0xFCEADC),
        .tailnet = tint(0x6846BE, 0xEDE8FA),
        .node = tint(0x0A6B64, 0xDCF1EE),
        .container = tint(0x53616C, 0xEAEEF1),
        .addedLine = rgb(0xDDF3E4),
        .addedWord = rgb(0xC3EACF),
        .removedLine = rgb(0xFBE4E8),
        .removedWord = rgb(0xFAD6DD),
        .dimming = usualDimming,
    };
}

Theme darkTheme()
{
    return {
        .scheme = ColorScheme::Dark,
        .window = rgb(0x11171C),
        .raised = rgb(0x202A32),
        .panel = rgb(0x1A2229),
        .header = rgb(0x232E37),
        .canvas = rgb(0x141B21),
        .frame = rgb(0x1A232A),
        .grid = rgb(0x2A353E),
        .line = rgb(0x2E3A44),
        .border = rgb(0x73838F),
        .text = rgb(0xE4EAEE),
        .secondaryText = rgb(0xA4B2BD),
        .disabledText = rgb(0x6C7984),
        .accent = tint(0x6DB3F2, 0x1B3854),
        .onAccent = rgb(0x0C1720),
        .onSolid = rgb(0x11171C),
        .error = tint(0xFF8FA0, 0x48212B),
        .warning = tint(0xEBB954, 0x3E3211),
        .info = tint(0x6DB3F2, 0x1B3854),
        .ok = tint(0x6CCB94, 0x173A29),
        .internet = tint(0xF49C5A, 0x462A13),
        .tailnet = tint(0xB7A2F6, 0x332B55),
        .node = tint(0x58C9BC, 0x123B38),
        .container = tint(0xA3B1BC, 0x2A353D),
        .addedLine = rgb(0x152E22),
        .addedWord = rgb(0x1E4831),
        .removedLine = rgb(0x3A1D25),
        .removedWord = rgb(0x5C2835),
        .dimming = usualDimming,
    };
}

Theme highContrastTheme()
{
    return {
        .scheme = ColorScheme::HighContrast,
        .window = rgb(0x000000),
        .raised = rgb(0x000000),
        .panel = rgb(0x000000),
        .header = rgb(0x1A1A1A),
        .canvas = rgb(0x000000),
        .frame = rgb(0x000000),
        .grid = rgb(0x404040),
        .line = rgb(0xFFFFFF),
        .border = rgb(0xFFFFFF),
        .text = rgb(0xFFFFFF),
        .secondaryText = rgb(0xE0E0E0),
        .disabledText = rgb(0xA6A6A6),
        .accent = tint(0xFFD83D, 0x3A3100),
        .onAccent = rgb(0x000000),
        .onSolid = rgb(0x000000),
        .error = tint(0xFF8093, 0x4D0012),
        .warning = tint(0xFFC24D, 0x402B00),
        .info = tint(0x7CC8FF, 0x00314F),
        .ok = tint(0x63E394, 0x003D1A),
        .internet = tint(0xFFA25C, 0x4A2200),
        .tailnet = tint(0xCDB5FF, 0x2F1A66),
        .node = tint(0x4FE3D3, 0x003D37),
        .container = tint(0xD6D6D6, 0x2B2B2B),
        .addedLine = rgb(0x003314),
        .addedWord = rgb(0x00561F),
        .removedLine = rgb(0x4D0012),
        .removedWord = rgb(0x8A0A26),
        .dimming = highContrastDimming,
    };
}

} // namespace

const Theme &themeFor(ColorScheme scheme)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    static const Theme highContrast = highContrastTheme();
    switch (scheme) {
    case ColorScheme::Light: return light;
    case ColorScheme::Dark: return dark;
    case ColorScheme::HighContrast: return highContrast;
    }
    Q_UNREACHABLE();
}

const Tint &Theme::tint(Exposure exposure) const
{
    switch (exposure) {
    case Exposure::Internet: return internet;
    case Exposure::Tailnet: return tailnet;
    case Exposure::NodeOnly: return node;
    case Exposure::ContainerOnly: return container;
    }
    Q_UNREACHABLE();
}

const Tint &Theme::tint(Severity severity) const
{
    switch (severity) {
    case Severity::Error: return error;
    case Severity::Warning: return warning;
    case Severity::Info: return info;
    case Severity::Ok: return ok;
    }
    Q_UNREACHABLE();
}

QColor Theme::syntax(SyntaxRole role) const
{
    switch (role) {
    case SyntaxRole::Plain: return text;
    case SyntaxRole::Key: return info.ink;
    case SyntaxRole::Delimiter: return node.ink;
    case SyntaxRole::Variable: return tailnet.ink;
    case SyntaxRole::Operator:
    case SyntaxRole::Comment: return secondaryText;
    }
    Q_UNREACHABLE();
}

QColor Theme::dimmed(const QColor &ink, const QColor &ground) const
{
    return mixed(ink, ground, dimming);
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &active, const QColor &disabled) {
        result.setColor(QPalette::Active, role, active);
        result.setColor(QPalette::Inactive, role, active);
        result.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, disabledText);
    set(QPalette::Base, panel, panel);
    set(QPalette::AlternateBase, raised, raised);
    set(QPalette::Text, text, disabledText);
    set(QPalette::PlaceholderText, secondaryText, disabledText);
    set(QPalette::Button, panel, panel);
    set(QPalette::ButtonText, text, disabledText);
    set(QPalette::BrightText, onAccent, disabledText);
    set(QPalette::ToolTipBase, raised, raised);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::Highlight, accent.soft, header);
    set(QPalette::HighlightedText, text, disabledText);
    set(QPalette::Link, accent.ink, disabledText);
    set(QPalette::LinkVisited, accent.ink, disabledText);
    // Fusion shades frames and arrows with these; flat lines take their place.
    set(QPalette::Light, raised, raised);
    set(QPalette::Midlight, raised, raised);
    set(QPalette::Mid, line, line);
    set(QPalette::Dark, border, line);
    set(QPalette::Shadow, border, line);
    return result;
}

GlyphShape glyphShape(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Internet: return GlyphShape::Disc;
    case Exposure::Tailnet: return GlyphShape::Diamond;
    case Exposure::NodeOnly: return GlyphShape::Square;
    case Exposure::ContainerOnly: return GlyphShape::Ring;
    }
    Q_UNREACHABLE();
}

ChipLook chipLook(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Internet: return {ChipLook::Fill::Solid, ChipLook::Border::None};
    case Exposure::Tailnet: return {ChipLook::Fill::Soft, ChipLook::Border::Solid};
    case Exposure::NodeOnly: return {ChipLook::Fill::None, ChipLook::Border::Solid};
    case Exposure::ContainerOnly: return {ChipLook::Fill::None, ChipLook::Border::Dashed};
    }
    Q_UNREACHABLE();
}

std::optional<ColorScheme> colorSchemeNamed(std::string_view name)
{
    for (const ColorScheme scheme : allColorSchemes) {
        if (nameOf(scheme) == name)
            return scheme;
    }
    return std::nullopt;
}

std::string_view nameOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light: return "light";
    case ColorScheme::Dark: return "dark";
    case ColorScheme::HighContrast: return "high-contrast";
    }
    Q_UNREACHABLE();
}

ColorScheme colorSchemeOf(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int ink = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return ground < ink ? ColorScheme::Dark : ColorScheme::Light;
}

QColor mixed(const QColor &ink, const QColor &ground, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from * (1 - share) + to * share));
    };
    return QColor(channel(ink.red(), ground.red()), channel(ink.green(), ground.green()),
                  channel(ink.blue(), ground.blue()));
}

} // namespace portolan::views
