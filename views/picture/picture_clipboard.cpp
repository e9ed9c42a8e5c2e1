#include "views/picture/picture_clipboard.h"

#include "views/picture/picture_file.h"
#include "views/workspace/background.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cmath>

namespace portolan::views {

namespace {

/// Sharp on every screen.
constexpr double pixelScale = 2;
/// Programs that paste have limits of their own; a picture of so many pixels is still taken by most.
constexpr double mostPixels = 16e6;
/// A drawing of more services is for files.
constexpr std::size_t mostCardsAsSvg = 500;

struct Copied {
    QImage image;
    QByteArray svg;
};

} // namespace

void copyPicture(CanvasScene &scene, QObject *context, const SharedProgress &progress,
                 std::function<void(bool copied)> done)
{
    Picture picture{pictureContent(scene, PictureScope::Selection), paperTheme(), std::nullopt};
    const layout::Rect area = picture.content.area;
    if (area.isEmpty())
        return done(false);
    const double scale = std::min(pixelScale, std::sqrt(mostPixels / (area.width * area.height)));
    const auto draw = [picture = std::move(picture), scale, progress] {
        Copied copied{imageOf(picture, scale, *progress), {}};
        const std::size_t cards =
            picture.content.part ? picture.content.part->cards.size() : picture.content.chart.cards.size();
        if (!copied.image.isNull() && cards <= mostCardsAsSvg)
            copied.svg = svgOf(picture, *progress);
        return copied;
    };
    inBackground(context, draw, [done = std::move(done)](const Copied &copied) {
        if (copied.image.isNull())
            return done(false);
        auto *data = new QMimeData;
        data->setImageData(copied.image);
        if (!copied.svg.isEmpty())
            data->setData(QStringLiteral("image/svg+xml"), copied.svg);
        QGuiApplication::clipboard()->setMimeData(data);
        done(true);
    });
}

} // namespace portolan::views
