#pragma once

#include "model/layout/geometry.h"

#include <QPageSize>
#include <QRectF>

#include <optional>

namespace portolan::views {

/// What the user chose about the paper.
struct PageSetup {
    enum class Orientation { Automatic, Portrait, Landscape };

    std::optional<QPageSize::PageSizeId> paper = QPageSize::A4; ///< none: one page as large as the drawing
    Orientation orientation = Orientation::Automatic;
    std::optional<double> posterScale; ///< 1 = text as large as on screen; none: all of it on one page
    bool titleBlock = true;
};

/// Which part of a drawing stands where on which page. Lengths on paper are in points.
struct PagePlan {
    static constexpr double pointsPerUnit = 0.75; ///< of the canvas, whose units are 1/96 of an inch
    static constexpr int mostPages = 400;

    QSizeF paper; ///< as it is held
    QRectF drawing;
    QRectF title;     ///< empty without a title block
    double scale = 1; ///< points to a canvas unit
    int columns = 1;
    int rows = 1;
    layout::Rect area; ///< what the first page's column and row to the last one's show

    int count() const { return columns * rows; }
    bool isTooLarge() const { return count() > mostPages; }
    int columnOf(int page) const { return page % columns; }
    int rowOf(int page) const { return page / columns; }
    /// What of the canvas a page shows; pages count from 0, row by row.
    layout::Rect partOf(int page) const;
};

/// The pages for what is in \a area, which must not be empty.
PagePlan planPages(const layout::Rect &area, const PageSetup &setup);

} // namespace portolan::views
