#include "views/canvas/canvas_text.h"

#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QFontMetricsF>

#include <cmath>
#include <memory>

namespace portolan::views {

using layout::TextStyle;

namespace {

constexpr std::array allStyles{TextStyle::Caption,     TextStyle::CaptionStrong, TextStyle::Secondary,
                               TextStyle::Body,        TextStyle::BodyStrong,    TextStyle::Title,
                               TextStyle::MonoCaption, TextStyle::Mono};

TextWeight weightOf(int weight)
{
    if (weight >= 600)
        return TextWeight::Semibold;
    return weight >= 500 ? TextWeight::Medium : TextWeight::Regular;
}

} // namespace

QFont canvasFont(TextStyle style)
{
    const layout::TextFont asked = layout::fontOf(style);
    const TextWeight weight = weightOf(asked.weight);
    QFont font = asked.fixed ? fixedFont(TextRole::Body, weight) : textFont(TextRole::Body, weight);
    font.setPixelSize(static_cast<int>(std::lround(asked.size)));
    // Hinted advances are whole pixels at one zoom only; text would outgrow its box at the others.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

layout::TextMeasure canvasMeasure()
{
    auto labels = std::make_shared<LabelCache>();
    return [labels](std::string_view text, TextStyle style) {
        return labels->label(text, style).width;
    };
}

LabelCache::LabelCache()
{
    for (const TextStyle style : allStyles)
        m_fonts[static_cast<std::size_t>(style)] = canvasFont(style);
}

const LabelCache::Label &LabelCache::label(std::string_view text, TextStyle style)
{
    Labels &labels = m_whole[static_cast<std::size_t>(style)];
    if (const auto found = labels.find(text); found != labels.end())
        return found->second;
    return remember(labels, text, laidOut(fromText(text), style));
}

const LabelCache::Label &LabelCache::elided(std::string_view text, TextStyle style, double width)
{
    Labels &labels = m_elided[static_cast<std::size_t>(style)];
    // One key for a pixel of width: what is left over does not change where the text ends.
    const std::string key = std::to_string(static_cast<int>(width)) + ' ' + std::string(text);
    if (const auto found = labels.find(key); found != labels.end())
        return found->second;
    const QString whole = fromText(text);
    const QString fitting = QFontMetricsF(font(style)).elidedText(whole, Qt::ElideMiddle, std::floor(width));
    return remember(labels, key, laidOut(fitting, style));
}

LabelCache::Label LabelCache::laidOut(const QString &text, TextStyle style) const
{
    const QFontMetricsF metrics(font(style));
    Label label{QStaticText(text), metrics.horizontalAdvance(text), metrics.ascent()};
    label.text.setTextFormat(Qt::PlainText);
    return label;
}

const LabelCache::Label &LabelCache::remember(Labels &labels, std::string_view key, Label label)
{
    if (labels.size() >= mostLabels)
        labels.clear();
    return labels.emplace(key, std::move(label)).first->second;
}

} // namespace portolan::views
