#include "views/picture/picture_file.h"

#include "views/workspace/look_of.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace portolan::views {

namespace {

/// QPainter's rasterizer ends at 2^15 pixels.
constexpr double mostPixelsAcross = 32000;
constexpr double mostPixels = 100e6; ///< 400 MB while it is drawn
constexpr int dotsPerInch = 96;
constexpr double dotsPerMetre = dotsPerInch / 0.0254;
constexpr int titleHeight = 48;
constexpr int titleMargin = 24;
constexpr int pdfResolution = 1200;
constexpr double pointsPerInch = 72;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

text::Problem unwritable(const QString &path, const QString &reason)
{
    return {reason.toStdString(), {path.toStdString(), {}, {}}};
}

/// Of the whole picture in canvas units, its title block included.
QSizeF sizeOf(const layout::Rect &area, bool titleBlock)
{
    return {area.width, area.height + (titleBlock ? titleHeight : 0)};
}

/// Ground, drawing and title of a picture that is on no page. The painter leads from canvas units.
bool paintAll(QPainter &painter, const Picture &picture, double scale, const PicturePainter::GoOn &goOn)
{
    const layout::Rect &area = picture.content.area;
    const QSizeF size = sizeOf(area, picture.title.has_value());
    painter.fillRect(QRectF(QPointF(), size), picture.theme.canvas);
    painter.save();
    painter.translate(-area.x, -area.y);
    const bool isWhole = PicturePainter(picture).paint(painter, area, scale, goOn);
    painter.restore();
    if (isWhole && picture.title) {
        const QRectF box(titleMargin, area.height, area.width - 2 * titleMargin,
                         titleHeight - titleMargin / 4);
        paintTitleBlock(painter, box, *picture.title, picture.theme, 1);
    }
    return isWhole;
}

bool drawSvg(QIODevice &device, const Picture &picture, Progress &progress)
{
    const QSizeF size = sizeOf(picture.content.area, picture.title.has_value());
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(dotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    if (picture.title)
        generator.setTitle(picture.title->plan);
    QPainter painter(&generator);
    constexpr double everything = 1;
    return painter.isActive() && paintAll(painter, picture, everything,
                                          [&progress](double share) { return progress.report(share); });
}

/// Opens the file, has `draw` fill it and puts it in its place; `draw` gives false when it was cancelled or
/// could not go on.
template <class Draw>
text::Result<PictureOutcome> writeFile(const QString &path, const Progress &progress, Draw draw)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(unwritable(path, file.errorString()));
    const bool isDrawn = draw(file);
    if (progress.isCancelled())
        return PictureOutcome::Cancelled; // the unfinished file goes with its object
    if (!isDrawn)
        return tl::unexpected(unwritable(path, Messages::tr("The picture could not be drawn")));
    if (!file.commit())
        return tl::unexpected(unwritable(path, file.errorString()));
    return PictureOutcome::Written;
}

/// The paper of the pages, without margins of the device's own.
QPageLayout pageLayout(const PagePlan &pages)
{
    const QPageSize upright(pages.paper.width() > pages.paper.height() ? pages.paper.transposed()
                                                                       : pages.paper,
                            QPageSize::Point, {}, QPageSize::FuzzyOrientationMatch);
    const auto orientation =
        pages.paper.width() > pages.paper.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout layout(upright, orientation, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg: return QStringLiteral("svg");
    case PictureFormat::Png: return QStringLiteral("png");
    case PictureFormat::Pdf: return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf})
        if (suffix == suffixOf(format))
            return format;
    return std::nullopt;
}

RasterSize rasterSize(const layout::Rect &area, bool titleBlock, double wanted)
{
    const QSizeF size = sizeOf(area, titleBlock);
    const double scale = std::min({wanted, mostPixelsAcross / size.width(), mostPixelsAcross / size.height(),
                                   std::sqrt(mostPixels / (size.width() * size.height()))});
    return {scale, QSize(std::max(1, static_cast<int>(size.width() * scale)),
                         std::max(1, static_cast<int>(size.height() * scale)))};
}

QImage imageOf(const Picture &picture, double scale, Progress &progress)
{
    const RasterSize size = rasterSize(picture.content.area, picture.title.has_value(), scale);
    QImage image(size.pixels, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDotsPerMeterX(qRound(dotsPerMetre * size.scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * size.scale));
    image.fill(picture.theme.canvas);
    QPainter painter(&image);
    painter.scale(size.scale, size.scale);
    const bool isWhole =
        paintAll(painter, picture, size.scale, [&progress](double share) { return progress.report(share); });
    return isWhole ? image : QImage();
}

QByteArray svgOf(const Picture &picture, Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return drawSvg(buffer, picture, progress) ? buffer.data() : QByteArray();
}

text::Result<PictureOutcome> writeSvg(const Picture &picture, const QString &path, Progress &progress)
{
    return writeFile(path, progress, [&](QIODevice &file) { return drawSvg(file, picture, progress); });
}

text::Result<PictureOutcome> writePng(const Picture &picture, double scale, const QString &path,
                                      Progress &progress)
{
    return writeFile(path, progress, [&](QIODevice &file) {
        const QImage image = imageOf(picture, scale, progress);
        return !image.isNull() && image.save(&file, "PNG");
    });
}

text::Result<PictureOutcome> writePdf(const Picture &picture, const PagePlan &pages, const QString &path,
                                      Progress &progress)
{
    return writeFile(path, progress, [&](QIODevice &file) {
        QPdfWriter writer(&file);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(pageLayout(pages));
        writer.setCreator(QCoreApplication::applicationName());
        if (picture.title)
            writer.setTitle(picture.title->plan);
        return PicturePainter(picture).paintPages(writer, pdfResolution / pointsPerInch, pages, 0,
                                                  pages.count() - 1,
                                                  [&](double share) { return progress.report(share); });
    });
}

text::Result<PictureOutcome> print(const Picture &picture, const PagePlan &pages, QPrinter &printer,
                                   Progress &progress)
{
    printer.setFullPage(true);
    printer.setPageLayout(pageLayout(pages));
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    const int first = std::clamp(printer.fromPage(), 1, last);
    const bool isDone =
        PicturePainter(picture).paintPages(printer, printer.resolution() / pointsPerInch, pages, first - 1,
                                           last - 1, [&](double share) { return progress.report(share); });
    if (progress.isCancelled()) {
        printer.abort();
        return PictureOutcome::Cancelled;
    }
    if (!isDone || printer.printerState() == QPrinter::Error)
        return tl::unexpected(unwritable(printer.printerName(), Messages::tr("The printer took no pages")));
    return PictureOutcome::Written;
}

} // namespace portolan::views
