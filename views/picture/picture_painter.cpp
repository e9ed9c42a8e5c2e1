#include "views/picture/picture_painter.h"

#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace portolan::views {

using layout::Index;

namespace {

namespace space = tokens::space;

/// So many cards are painted before the next question whether to go on.
constexpr std::size_t cardsAtOnce = 250;
constexpr int titleSize = 13;
constexpr int detailSize = 10;

QFont titleFont(int pixels, TextWeight weight, double unit)
{
    QFont font = textFont(TextRole::Body, weight);
    font.setPixelSize(std::max(1, qRound(pixels * unit)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString pageText(const PagePlan &pages, int page)
{
    if (pages.count() == 1)
        return {};
    return QCoreApplication::translate("Picture", "Page %1 of %2 · row %3, column %4")
        .arg(page + 1)
        .arg(pages.count())
        .arg(pages.rowOf(page) + 1)
        .arg(pages.columnOf(page) + 1);
}

} // namespace

Theme paperTheme()
{
    Theme theme = themeFor(ColorScheme::Light);
    theme.canvas = Qt::white;
    return theme;
}

void paintTitleBlock(QPainter &painter, const QRectF &box, const TitleBlock &title, const Theme &theme,
                     double unit)
{
    painter.save();
    painter.setPen(QPen(theme.border, tokens::line::rule * unit));
    painter.drawLine(box.topLeft(), box.topRight());
    const QRectF lines = box.adjusted(0, space::tight * unit, 0, 0);
    const QRectF upper(lines.topLeft(), QSizeF(lines.width(), lines.height() / 2));
    const QRectF lower = upper.translated(0, upper.height());
    const QFont strong = titleFont(titleSize, TextWeight::Semibold, unit);
    const QFont small = titleFont(detailSize, TextWeight::Regular, unit);

    const auto write = [&painter](const QRectF &where, const QFont &font, const QColor &ink,
                                  Qt::Alignment side, const QString &text, double room) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(where, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, room));
    };
    // The page's place must be read to put a poster together; the plan's name gives way to it.
    const double right = std::max(QFontMetricsF(small).horizontalAdvance(title.date),
                                  QFontMetricsF(small).horizontalAdvance(title.page));
    const double left = box.width() - right - space::wide * unit;
    write(upper, strong, theme.text, Qt::AlignLeft, title.plan, left);
    write(lower, small, theme.secondaryText, Qt::AlignLeft, title.environment, left);
    write(upper, small, theme.secondaryText, Qt::AlignRight, title.date, box.width());
    write(lower, small, theme.secondaryText, Qt::AlignRight, title.page, box.width());
    painter.restore();
}

PicturePainter::PicturePainter(const Picture &picture)
    : m_picture(picture)
    , m_painter(picture.theme)
    , m_index(picture.content.chart)
{
}

ChartSlice PicturePainter::sliceIn(const layout::Rect &part, double scale) const
{
    if (m_picture.content.part)
        return *m_picture.content.part;
    ChartSlice slice = m_index.slice(part, detailAt(scale));
    hide(slice, m_picture.content.layers);
    return slice;
}

bool PicturePainter::paint(QPainter &painter, const layout::Rect &part, double scale, const GoOn &goOn)
{
    const PictureContent &content = m_picture.content;
    const ChartEmphasis plain;
    ChartSlice frames = sliceIn(part, scale);
    if (detailAt(scale) == Detail::Far) {
        m_painter.paint(painter, {content.chart, plain, content.marks}, frames, scale);
        return goOn(1);
    }
    // Cards lie above all else, and no card above another: they can follow piece by piece.
    const std::vector<Index> cards = std::exchange(frames.cards, {});
    m_painter.paint(painter, {content.chart, plain, content.marks, content.dependencies}, frames, scale);
    for (std::size_t first = 0; first < cards.size(); first += cardsAtOnce) {
        const std::size_t end = std::min(cards.size(), first + cardsAtOnce);
        if (!goOn(static_cast<double>(first + 1) / static_cast<double>(cards.size() + 1)))
            return false;
        ChartSlice piece;
        piece.cards.assign(cards.begin() + static_cast<std::ptrdiff_t>(first),
                           cards.begin() + static_cast<std::ptrdiff_t>(end));
        m_painter.paint(painter, {content.chart, plain, content.marks}, piece, scale);
    }
    return goOn(1);
}

bool PicturePainter::paintPage(QPainter &painter, const PagePlan &pages, int page, const GoOn &goOn)
{
    constexpr double everything = 1;
    const layout::Rect part = pages.partOf(page);
    painter.save();
    painter.setClipRect(pages.drawing);
    painter.fillRect(pages.drawing, m_picture.theme.canvas);
    painter.translate(pages.drawing.topLeft());
    painter.scale(pages.scale, pages.scale);
    painter.translate(-part.x, -part.y);
    const bool isWhole = paint(painter, part, everything, goOn);
    painter.restore();
    if (isWhole && m_picture.title && !pages.title.isEmpty()) {
        TitleBlock title = *m_picture.title;
        title.page = pageText(pages, page);
        // Beside a dark drawing the paper stays white.
        paintTitleBlock(painter, pages.title, title, paperTheme(), PagePlan::pointsPerUnit);
    }
    return isWhole;
}

bool PicturePainter::paintPages(QPagedPaintDevice &device, double pointsToDevice, const PagePlan &pages,
                                int first, int last, const GoOn &goOn)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const double count = last - first + 1;
    painter.scale(pointsToDevice, pointsToDevice);
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return false;
        const double done = page - first;
        const auto goOnOverall = [&](double share) {
            return goOn((done + share) / count);
        };
        if (!paintPage(painter, pages, page, goOnOverall))
            return false;
    }
    return true;
}

} // namespace portolan::views
