#include "views/canvas/canvas_palette.h"

namespace portolan::views {

namespace {

/// The theme with every ink mixed into the ground that things stand on.
Theme dimmedOf(const Theme &theme)
{
    Theme dimmed = theme;
    const auto mix = [&theme](QColor &ink) {
        ink = theme.dimmed(ink, theme.frame);
    };
    for (QColor *ink : {&dimmed.text, &dimmed.secondaryText, &dimmed.border})
        mix(*ink);
    for (Tint *tint : {&dimmed.accent, &dimmed.error, &dimmed.warning, &dimmed.info, &dimmed.ok,
                       &dimmed.internet, &dimmed.tailnet, &dimmed.node, &dimmed.container}) {
        mix(tint->ink);
        mix(tint->soft);
    }
    return dimmed;
}

ChipInks chipInks(const Theme &theme, Exposure exposure)
{
    const ChipLook look = chipLook(exposure);
    const Tint &tint = theme.tint(exposure);
    ChipInks inks{theme.frame, tint.ink, tint.ink, look.border == ChipLook::Border::Dashed};
    if (look.fill == ChipLook::Fill::Solid) {
        inks.fill = tint.ink;
        inks.ink = theme.onSolid;
    } else if (look.fill == ChipLook::Fill::Soft) {
        inks.fill = tint.soft;
    }
    return inks;
}

CanvasInks inksOf(const Theme &theme)
{
    CanvasInks inks{theme, {}, {}};
    for (const Exposure exposure : allExposures) {
        const QColor &ink = theme.tint(exposure).ink;
        inks.chips[static_cast<std::size_t>(exposure)] = chipInks(theme, exposure);
        inks.solidChips[static_cast<std::size_t>(exposure)] = {ink, ink, theme.onSolid, false};
    }
    return inks;
}

} // namespace

CanvasPalette::CanvasPalette(const Theme &theme)
    : m_plain(inksOf(theme))
    , m_dimmed(inksOf(dimmedOf(theme)))
{
}

} // namespace portolan::views
