#include "views/picture/page_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan::views {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double margin = 10 * pointsPerMillimetre; ///< what most printers leave white
constexpr double titleHeight = 36;
constexpr double titleGap = 8;
/// A page of a PDF cannot be larger. Source: ISO 32000-1, annex C.
constexpr double largestPage = 14400;
/// A plan of two services need not fill a page.
constexpr double largestScale = 1.5 * PagePlan::pointsPerUnit;

/// Where drawing and title stand on a paper.
PagePlan laidOut(const QSizeF &paper, bool titleBlock)
{
    PagePlan plan;
    plan.paper = paper;
    plan.drawing = QRectF(QPointF(), paper).adjusted(margin, margin, -margin, -margin);
    if (titleBlock) {
        plan.title = plan.drawing;
        plan.title.setTop(plan.drawing.bottom() - titleHeight);
        plan.drawing.setBottom(plan.title.top() - titleGap);
    }
    return plan;
}

double fittingScale(const layout::Rect &area, const QRectF &drawing)
{
    return std::min(drawing.width() / area.width, drawing.height() / area.height);
}

/// Of the canvas as much as the pages hold, with `area` in the middle of it.
void centre(PagePlan &plan, const layout::Rect &area)
{
    const double width = plan.columns * plan.drawing.width() / plan.scale;
    const double height = plan.rows * plan.drawing.height() / plan.scale;
    plan.area = {area.center().x - width / 2, area.center().y - height / 2, width, height};
}

PagePlan onePage(const layout::Rect &area, const QSizeF &paper, bool titleBlock)
{
    PagePlan plan = laidOut(paper, titleBlock);
    plan.scale = std::min(largestScale, fittingScale(area, plan.drawing));
    centre(plan, area);
    return plan;
}

PagePlan poster(const layout::Rect &area, const QSizeF &paper, bool titleBlock, double scale)
{
    constexpr double rounding = 1e-6;
    PagePlan plan = laidOut(paper, titleBlock);
    plan.scale = scale * PagePlan::pointsPerUnit;
    const auto needed = [&](double length, double room) {
        return std::max(1, static_cast<int>(std::ceil(length * plan.scale / room - rounding)));
    };
    plan.columns = needed(area.width, plan.drawing.width());
    plan.rows = needed(area.height, plan.drawing.height());
    centre(plan, area);
    return plan;
}

PagePlan asLargeAsTheDrawing(const layout::Rect &area, bool titleBlock)
{
    const double extra = 2 * margin + (titleBlock ? titleHeight + titleGap : 0);
    const double scale = std::min({PagePlan::pointsPerUnit, (largestPage - 2 * margin) / area.width,
                                   (largestPage - extra) / area.height});
    const QSizeF paper(area.width * scale + 2 * margin, area.height * scale + extra);
    return onePage(area, paper, titleBlock);
}

} // namespace

layout::Rect PagePlan::partOf(int page) const
{
    const double width = area.width / columns;
    const double height = area.height / rows;
    return {area.x + columnOf(page) * width, area.y + rowOf(page) * height, width, height};
}

PagePlan planPages(const layout::Rect &area, const PageSetup &setup)
{
    using Orientation = PageSetup::Orientation;
    if (!setup.paper)
        return asLargeAsTheDrawing(area, setup.titleBlock);
    const QSizeF upright = QPageSize::size(*setup.paper, QPageSize::Point);
    const auto planFor = [&](const QSizeF &paper) {
        return setup.posterScale ? poster(area, paper, setup.titleBlock, *setup.posterScale)
                                 : onePage(area, paper, setup.titleBlock);
    };
    const PagePlan portrait = planFor(upright);
    const PagePlan landscape = planFor(upright.transposed());
    if (setup.orientation == Orientation::Portrait)
        return portrait;
    if (setup.orientation == Orientation::Landscape)
        return landscape;
    if (portrait.count() != landscape.count())
        return portrait.count() < landscape.count() ? portrait : landscape;
    if (portrait.scale != landscape.scale)
        return portrait.scale > landscape.scale ? portrait : landscape;
    return area.width > area.height ? landscape : portrait;
}

} // namespace portolan::views
