#pragma once

#include <QWidget>

#include "views/canvas/viewport.h"
#include "views/theme/theme_source.h"

#include <QPixmap>

namespace portolan::layout {
struct Chart;
}

namespace portolan::views {

/// The whole chart in a corner of the canvas, and which part of it the canvas shows. A press goes there.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Draws the chart once, for as long as it stays.
    void setChart(const layout::Chart &chart);
    /// The part of the chart that the canvas shows.
    void setVisiblePart(const layout::Rect &part);

    QSize sizeHint() const override;

signals:
    void pointChosen(QPointF at); ///< in canvas units

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF content() const;

    const ThemeSource &m_theme;
    QPixmap m_picture;
    Viewport m_viewport; ///< from the chart to this widget
    layout::Rect m_part;
};

} // namespace portolan::views
