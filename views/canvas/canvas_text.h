#pragma once

#include "model/layout/text_measure.h"

#include <QFont>
#include <QStaticText>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace portolan::views {

/// The face and weight of the look in the size that the chart's measures are made for; it grows with the
/// zoom, not with the system's font.
QFont canvasFont(layout::TextStyle style);

/// Measures with the fonts that the canvas paints with. Remembers what it measured; only for the GUI thread.
layout::TextMeasure canvasMeasure();

/// Texts of the canvas, laid out once. Text is most of what a chart's picture costs, and the same few hundred
/// words come back in every frame.
class LabelCache
{
public:
    struct Label {
        QStaticText text;
        double width = 0;
        double ascent = 0;
    };

    LabelCache();

    const Label &label(std::string_view text, layout::TextStyle style);
    /// The text, or its two ends as far as they fit into `width`: names of one plan often begin alike.
    const Label &elided(std::string_view text, layout::TextStyle style, double width);

    const QFont &font(layout::TextStyle style) const { return m_fonts[static_cast<std::size_t>(style)]; }

private:
    static constexpr std::size_t styles = static_cast<std::size_t>(layout::TextStyle::Mono) + 1;
    static constexpr std::size_t mostLabels = 20000;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Labels = std::unordered_map<std::string, Label, Hash, std::equal_to<>>;

    Label laidOut(const QString &text, layout::TextStyle style) const;
    const Label &remember(Labels &labels, std::string_view key, Label label);

    std::array<QFont, styles> m_fonts;
    std::array<Labels, styles> m_whole;
    std::array<Labels, styles> m_elided; ///< by width and text
};

} // namespace portolan::views
