#include "views/picture/picture_preview.h"

#include "views/canvas/viewport.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr QSize leastSize(320, 280);
constexpr double sheetGap = 18; ///< between sheets, in points
/// More sheets than these are too small for words.
constexpr int mostTitles = 60;
constexpr double titleHeight = 48; ///< of a picture without paper, in units of the canvas

} // namespace

PicturePreview::PicturePreview(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictureTheme(theme.theme())
{
    setAccessibleName(tr("Preview"));
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PicturePreview::setDrawing(const QImage &image, const layout::Rect &area)
{
    m_image = image;
    m_scaled = {};
    m_area = area;
    update();
}

void PicturePreview::setPages(std::optional<PagePlan> pages)
{
    m_pages = std::move(pages);
    update();
}

void PicturePreview::setTitle(std::optional<TitleBlock> title, const Theme &theme)
{
    m_title = std::move(title);
    m_pictureTheme = theme;
    update();
}

void PicturePreview::setMessage(const QString &message)
{
    m_message = message;
    setAccessibleDescription(message);
    update();
}

QSize PicturePreview::minimumSizeHint() const
{
    return leastSize;
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), m_theme.theme().window);
    const QRectF room =
        QRectF(rect()).adjusted(space::section, space::section, -space::section, -space::section);
    if (m_image.isNull()) {
        painter.setPen(m_theme.theme().secondaryText);
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else if (m_pages) {
        paintSheets(painter, room);
    } else {
        paintPicture(painter, room);
    }
}

void PicturePreview::paintSheets(QPainter &painter, const QRectF &room)
{
    const QSizeF paper = m_pages->paper;
    const QSizeF all(m_pages->columns * (paper.width() + sheetGap) - sheetGap,
                     m_pages->rows * (paper.height() + sheetGap) - sheetGap);
    const double scale = std::min(room.width() / all.width(), room.height() / all.height());
    painter.translate(room.center() - QPointF(all.width(), all.height()) / 2 * scale);
    painter.scale(scale, scale);
    for (int page = 0; page < m_pages->count(); ++page) {
        painter.save();
        painter.translate(m_pages->columnOf(page) * (paper.width() + sheetGap),
                          m_pages->rowOf(page) * (paper.height() + sheetGap));
        paintFrame(painter, QRectF(QPointF(), paper), 1 / scale);
        paintSheet(painter, page);
        painter.restore();
    }
}

void PicturePreview::paintSheet(QPainter &painter, int page)
{
    const layout::Rect part = m_pages->partOf(page);
    painter.save();
    painter.setClipRect(m_pages->drawing);
    painter.fillRect(m_pages->drawing, m_pictureTheme.canvas);
    painter.translate(m_pages->drawing.topLeft());
    painter.scale(m_pages->scale, m_pages->scale);
    painter.translate(-part.x, -part.y);
    if (part.intersects(m_area))
        paintDrawing(painter, toQt(m_area));
    painter.restore();
    if (m_title && m_pages->count() <= mostTitles)
        paintTitleBlock(painter, m_pages->title, *m_title, paperTheme(), PagePlan::pointsPerUnit);
}

void PicturePreview::paintPicture(QPainter &painter, const QRectF &room)
{
    const QSizeF all(m_area.width, m_area.height + (m_title ? titleHeight : 0));
    const double scale = std::min({room.width() / all.width(), room.height() / all.height(), 1.0});
    painter.translate(room.center() - QPointF(all.width(), all.height()) / 2 * scale);
    painter.scale(scale, scale);
    paintFrame(painter, QRectF(QPointF(), all), 1 / scale);
    painter.fillRect(QRectF(QPointF(), all), m_pictureTheme.canvas);
    paintDrawing(painter, QRectF(0, 0, m_area.width, m_area.height));
    if (m_title)
        paintTitleBlock(painter,
                        QRectF(space::section, m_area.height, m_area.width - 2 * space::section, titleHeight),
                        *m_title, m_pictureTheme, 1);
}

/// On whole pixels of the device, and as large as there: a painter that makes an image much smaller skips
/// pixels, and strokes of letters with them.
void PicturePreview::paintDrawing(QPainter &painter, const QRectF &where)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(where);
    const QSize size = device.size().toSize();
    if (size.isEmpty() || size.width() >= m_image.width()) {
        painter.drawImage(where, m_image);
        return;
    }
    if (m_scaled.size() != size)
        m_scaled = m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QRectF whole(QPointF(device.topLeft().toPoint()), QSizeF(size));
    painter.drawImage(toDevice.inverted().mapRect(whole), m_scaled);
}

/// A sheet of paper on the ground; `unit` is how long a pixel is there.
void PicturePreview::paintFrame(QPainter &painter, const QRectF &sheet, double unit) const
{
    painter.fillRect(sheet.adjusted(-unit, -unit, unit, unit), m_theme.theme().border);
    painter.fillRect(sheet, Qt::white);
}

} // namespace portolan::views
