#include "views/canvas/exposure_key.h"

#include "views/theme/glyphs.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace portolan::views {

namespace {

constexpr int rowPitch = 18;
constexpr int sampleWidth = 14;
constexpr int sampleHeight = 9;
constexpr int textLeft = tokens::space::snug + sampleWidth + tokens::space::snug;

QFont keyFont()
{
    return textFont(TextRole::Secondary);
}

QFont titleFont()
{
    return textFont(TextRole::Secondary, TextWeight::Semibold);
}

} // namespace

ExposureKey::ExposureKey(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(sizeHint());
    say();
}

void ExposureKey::setPlain(bool plain)
{
    if (m_plain == plain)
        return;
    m_plain = plain;
    update();
}

void ExposureKey::setCounts(const std::optional<KeyCounts> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    resize(sizeHint());
    say();
    update();
}

/// The key in words.
void ExposureKey::say()
{
    setAccessibleName(m_counts ? tr("Key: %1", "From the Internet").arg(m_counts->title)
                               : tr("Key: how far ports can be reached"));
    QStringList words;
    for (const Row &row : rows())
        words << (row.number.isEmpty() ? row.text
                                       : tr("%1: %2", "of a key, number").arg(row.text, row.number));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

std::vector<ExposureKey::Row> ExposureKey::rows() const
{
    std::vector<Row> rows;
    if (!m_counts) {
        for (const Exposure exposure : allExposures)
            rows.push_back({nameOf(exposure), {}, exposure});
        return rows;
    }
    const auto add = [&](const QString &text, int number, bool reached, bool ringed) {
        rows.push_back({text, QLocale().toString(number), m_counts->ink, true, reached, ringed});
    };
    if (m_counts->tellsRoutes) {
        add(tr("With a route", "ports that are reached"), m_counts->reached - m_counts->withoutRoute, true,
            false);
        add(tr("Without a route", "ports that are reached"), m_counts->withoutRoute, true, true);
    } else {
        add(tr("Reached", "ports"), m_counts->reached, true, false);
    }
    add(tr("Not reached", "ports"), m_counts->notReached, false, false);
    return rows;
}

QSize ExposureKey::sizeHint() const
{
    const QFontMetrics metrics(keyFont());
    const std::vector<Row> shown = rows();
    int widest = m_counts ? QFontMetrics(titleFont()).horizontalAdvance(m_counts->title) - textLeft +
                                tokens::space::snug
                          : 0;
    for (const Row &row : shown) {
        const int gap = row.number.isEmpty() ? 0 : tokens::space::wide;
        widest = std::max(widest,
                          metrics.horizontalAdvance(row.text) + gap + metrics.horizontalAdvance(row.number));
    }
    const int lines = static_cast<int>(shown.size()) + (m_counts ? 1 : 0);
    return {textLeft + widest + tokens::space::normal, lines * rowPitch + tokens::space::snug};
}

void ExposureKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, tokens::line::rule));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius::control,
                            tokens::radius::control);
    int top = tokens::space::tight;
    if (m_counts) {
        painter.setFont(titleFont());
        painter.setPen(theme.text);
        painter.drawText(QRect(tokens::space::snug, top, width(), rowPitch), Qt::AlignVCenter,
                         m_counts->title);
        top += rowPitch;
    }
    painter.setFont(keyFont());
    for (const Row &row : rows()) {
        paintSample(painter, row, QPointF(tokens::space::snug + sampleWidth / 2.0, top + rowPitch / 2.0));
        painter.setPen(theme.text);
        const QRect line(textLeft, top, width() - textLeft - tokens::space::normal, rowPitch);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, row.text);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.number);
        top += rowPitch;
    }
}

void ExposureKey::paintSample(QPainter &painter, const Row &row, const QPointF &middle) const
{
    if (row.isVantage)
        paintReachSample(painter, row, middle);
    else
        paintExposureSample(painter, row.exposure, middle);
}

void ExposureKey::paintExposureSample(QPainter &painter, Exposure exposure, const QPointF &middle) const
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

/// A chip as it stands on the canvas, only smaller.
void ExposureKey::paintReachSample(QPainter &painter, const Row &row, const QPointF &middle) const
{
    const Theme &theme = m_theme.theme();
    const double inset = row.isRinged ? tokens::space::hair : 0;
    const QRectF box(middle - QPointF(sampleWidth, sampleHeight) / 2, QSizeF(sampleWidth, sampleHeight));
    const QRectF chip = box.adjusted(inset, inset, -inset, -inset);
    const QColor &ink = theme.tint(row.exposure).ink;
    const double radius = tokens::radius::chip / 2;
    painter.setPen(row.isReached ? QPen(Qt::NoPen)
                                 : QPen(theme.dimmed(theme.border, theme.panel), tokens::line::rule));
    painter.setBrush(row.isReached ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(chip, radius, radius);
    if (!row.isRinged)
        return;
    painter.setPen(QPen(theme.error.ink, tokens::line::frame));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), radius * 2, radius * 2);
}

} // namespace portolan::views
