#include "model/layout/palette.h"

#include <cmath>

namespace portolan::layout {

Color mixed(Color ink, Color ground, double share)
{
    std::uint32_t rgb = 0;
    for (const unsigned shift : {16U, 8U, 0U}) {
        const double from = (ink.rgb >> shift) & 0xFFU;
        const double to = (ground.rgb >> shift) & 0xFFU;
        rgb |= static_cast<std::uint32_t>(std::lround(from + (to - from) * share)) << shift;
    }
    return {rgb};
}

const ChartTint &ChartPalette::tint(plan::Exposure exposure) const
{
    switch (exposure) {
    case plan::Exposure::Internet: return internet;
    case plan::Exposure::Tailnet: return tailnet;
    case plan::Exposure::NodeOnly: return node;
    case plan::Exposure::ContainerOnly: break;
    }
    return container;
}

const ChartTint &ChartPalette::tint(plan::GroupColour colour) const
{
    switch (colour) {
    case plan::GroupColour::Blue: return accent;
    case plan::GroupColour::Teal: return node;
    case plan::GroupColour::Green: return ok;
    case plan::GroupColour::Amber: return note;
    case plan::GroupColour::Orange: return internet;
    case plan::GroupColour::Violet: return tailnet;
    case plan::GroupColour::None: break;
    }
    return container;
}

const ChartPalette &ChartPalette::light()
{
    static constexpr ChartPalette palette{
        .canvas = {0xF7F9FA},
        .frame = {0xFFFFFF},
        .raised = {0xF5F7F8},
        .card = {0xFFFFFF},
        .line = {0xD8DEE3},
        .border = {0x7B8994},
        .text = {0x17212A},
        .secondaryText = {0x4F5D69},
        .onSolid = {0xFFFFFF},
        .internet = {{0xAD4907}, {0xFCEADC}},
        .tailnet = {{0x6846BE}, {0xEDE8FA}},
        .node = {{0x0A6B64}, {0xDCF1EE}},
        .container = {{0x53616C}, {0xEAEEF1}},
        .accent = {{0x0F62AC}, {0xE0EDF9}},
        .ok = {{0x1A7242}, {0xE1F4E8}},
        .note = {{0x855600}, {0xFBF0D8}},
    };
    return palette;
}

const ChartPalette &ChartPalette::dark()
{
    static constexpr ChartPalette palette{
        .canvas = {0x141B21},
        .frame = {0x1A232A},
        .raised = {0x202A32},
        .card = {0x1A2229},
        .line = {0x2E3A44},
        .border = {0x73838F},
        .text = {0xE4EAEE},
        .secondaryText = {0xA4B2BD},
        .onSolid = {0x11171C},
        .internet = {{0xF49C5A}, {0x462A13}},
        .tailnet = {{0xB7A2F6}, {0x332B55}},
        .node = {{0x58C9BC}, {0x123B38}},
        .container = {{0xA3B1BC}, {0x2A353D}},
        .accent = {{0x6DB3F2}, {0x1B3854}},
        .ok = {{0x6CCB94}, {0x173A29}},
        .note = {{0xEBB954}, {0x3E3211}},
    };
    return palette;
}

} // namespace portolan::layout
