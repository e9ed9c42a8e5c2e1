#pragma once

#include <QImage>
#include <QWidget>

#include "views/picture/picture_painter.h"
#include "views/theme/theme_source.h"

namespace portolan::views {

/// What will come out, small: the sheets of paper beside and below each other as they are put together, or
/// the one picture.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(const ThemeSource &theme, QWidget *parent = nullptr);

    /// What the sheets show: \a image is \a area of the canvas.
    void setDrawing(const QImage &image, const layout::Rect &area);
    /// The paper; none for a picture that is not on pages.
    void setPages(std::optional<PagePlan> pages);
    void setTitle(std::optional<TitleBlock> title, const Theme &theme);
    /// Said in the middle while there is nothing to show.
    void setMessage(const QString &message);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSheets(QPainter &painter, const QRectF &room);
    void paintDrawing(QPainter &painter, const QRectF &where);
    void paintPicture(QPainter &painter, const QRectF &room);
    void paintSheet(QPainter &painter, int page);
    void paintFrame(QPainter &painter, const QRectF &sheet, double unit) const;

    const ThemeSource &m_theme;
    QImage m_image;
    QImage m_scaled; ///< to the pixels of this widget
    layout::Rect m_area;
    std::optional<PagePlan> m_pages;
    std::optional<TitleBlock> m_title;
    Theme m_pictureTheme;
    QString m_message;
};

} // namespace portolan::views
