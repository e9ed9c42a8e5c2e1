#pragma once

#include "model/text/problem.h"
#include "views/picture/picture_painter.h"

#include <QImage>

class QPrinter;

namespace portolan::views {

enum class PictureFormat { Svg, Png, Pdf };

/// The ending of such files, without a full stop.
QString suffixOf(PictureFormat format);

/// The format of a file by its ending; nothing for another one.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// What came of drawing a file.
enum class PictureOutcome { Written, Cancelled };

/// The size of a raster picture of `area` in pixels. The scale is smaller than `wanted` where memory or the
/// format end.
struct RasterSize {
    double scale = 1;
    QSize pixels;
    bool operator==(const RasterSize &) const = default;
};
RasterSize rasterSize(const layout::Rect &area, bool titleBlock, double wanted);

/// Draws into a file, which is replaced as a whole or stays as it is. Text stays text in SVG and PDF. May
/// take its time, and can be cancelled; for worker threads.
text::Result<PictureOutcome> writeSvg(const Picture &picture, const QString &path, Progress &progress);
text::Result<PictureOutcome> writePng(const Picture &picture, double scale, const QString &path,
                                      Progress &progress);
text::Result<PictureOutcome> writePdf(const Picture &picture, const PagePlan &pages, const QString &path,
                                      Progress &progress);

/// Sends the pages that `printer` was asked for to it.
text::Result<PictureOutcome> print(const Picture &picture, const PagePlan &pages, QPrinter &printer,
                                   Progress &progress);

/// The picture as an image; null when it was cancelled.
QImage imageOf(const Picture &picture, double scale, Progress &progress);

/// The picture as an SVG document; empty when it was cancelled.
QByteArray svgOf(const Picture &picture, Progress &progress);

} // namespace portolan::views
