#pragma once

#include "views/canvas/canvas_painter.h"
#include "views/picture/page_plan.h"
#include "views/picture/picture_content.h"
#include "views/workspace/progress.h"

#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace portolan::views {

/// What stands below a picture.
struct TitleBlock {
    QString plan;
    QString environment; ///< empty for a plan without any
    QString date;
    QString page; ///< empty for a picture that is not on pages
    bool operator==(const TitleBlock &) const = default;
};

/// A picture with all that decides its look; for worker threads.
struct Picture {
    PictureContent content;
    Theme theme;
    std::optional<TitleBlock> title;
};

/// The light theme on white: what paper and most documents want.
Theme paperTheme();

/// The title block in a box that is as high as tokens of the canvas are: a rule, the plan and its environment
/// at the left, date and page at the right. `unit` is how long a unit of the canvas is there.
void paintTitleBlock(QPainter &painter, const QRectF &box, const TitleBlock &title, const Theme &theme,
                     double unit);

/// Paints pictures with the painter of the canvas, so that they show what the canvas shows. In pieces, so
/// that a large one can be given up. Made for one thread.
class PicturePainter
{
public:
    explicit PicturePainter(const Picture &picture);

    /// Told the share of a painting that is done; false ends it.
    using GoOn = std::function<bool(double share)>;

    /// Paints what of the content lies in `part`; `painter` leads from canvas units to the device. `scale`
    /// decides the detail as a zoom does; 1 draws everything. False when it was given up.
    bool paint(QPainter &painter, const layout::Rect &part, double scale, const GoOn &goOn);

    /// One page of a plan of pages; `painter` leads from points to the device.
    bool paintPage(QPainter &painter, const PagePlan &pages, int page, const GoOn &goOn);

    /// Pages `first` to `last` of a plan of pages, on a device that they were set for.
    bool paintPages(QPagedPaintDevice &device, double pointsToDevice, const PagePlan &pages, int first,
                    int last, const GoOn &goOn);

private:
    ChartSlice sliceIn(const layout::Rect &part, double scale) const;

    const Picture &m_picture;
    CanvasPainter m_painter;
    ChartIndex m_index;
};

} // namespace portolan::views
