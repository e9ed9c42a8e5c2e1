#include "views/canvas/exposure_key.h"

#include "views/theme/glyphs.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QFontMetrics>
#include <QPainter>

namespace portolan::views {

namespace {

constexpr int rowPitch = 18;
constexpr int sampleWidth = 14;
constexpr int sampleHeight = 9;

QFont keyFont()
{
    return textFont(TextRole::Secondary);
}

} // namespace

ExposureKey::ExposureKey(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Key: how far ports can be reached"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(sizeHint());
}

void ExposureKey::setPlain(bool plain)
{
    if (m_plain == plain)
        return;
    m_plain = plain;
    update();
}

QSize ExposureKey::sizeHint() const
{
    const QFontMetrics metrics(keyFont());
    int widest = 0;
    for (const Exposure exposure : allExposures)
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(exposure)));
    const int rows = static_cast<int>(allExposures.size());
    return {tokens::space::snug + sampleWidth + tokens::space::snug + widest + tokens::space::normal,
            rows * rowPitch + tokens::space::snug};
}

void ExposureKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, tokens::line::rule));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius::control,
                            tokens::radius::control);
    painter.setFont(keyFont());
    int top = tokens::space::tight;
    for (const Exposure exposure : allExposures) {
        const int left = tokens::space::snug;
        paintSample(painter, exposure, QPointF(left + sampleWidth / 2.0, top + rowPitch / 2.0));
        painter.setPen(theme.text);
        const int textLeft = left + sampleWidth + tokens::space::snug;
        painter.drawText(QRect(textLeft, top, width() - textLeft, rowPitch), Qt::AlignVCenter,
                         nameOf(exposure));
        top += rowPitch;
    }
}

void ExposureKey::paintSample(QPainter &painter, Exposure exposure, const QPointF &middle) const
{
    const Tint &tint = m_theme.theme().tint(exposure);
    if (!m_plain) {
        const double side = tokens::canvas::exposureGlyph;
        paintExposureGlyph(painter, exposure, {middle - QPointF(side, side) / 2, QSizeF(side, side)},
                           tint.ink);
        return;
    }
    const ChipLook look = chipLook(exposure);
    const QRectF box(middle - QPointF(sampleWidth, sampleHeight) / 2, QSizeF(sampleWidth, sampleHeight));
    const bool solid = look.fill == ChipLook::Fill::Solid;
    painter.setPen(look.border == ChipLook::Border::Solid ? QPen(tint.ink, tokens::line::rule)
                                                          : QPen(Qt::NoPen));
    painter.setBrush(solid ? tint.ink : exposure == Exposure::NodeOnly ? m_theme.theme().frame : tint.soft);
    painter.drawRect(box);
}

} // namespace portolan::views
