#include "views/theme/icons.h"

#include "views/theme/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace portolan::views {

namespace {

namespace iconSize = tokens::iconSize;

QByteArray drawing(Icon which)
{
    const std::string_view name = iconNames.at(static_cast<std::size_t>(which)).name;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name.data(), qsizetype(name.size()))));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The icon %s is not built in", qPrintable(file.fileName()));
    return file.readAll();
}

/// The stroke in grid units for a drawing shown `size` pixels wide. Scaled down with the drawing, a line
/// would turn grey below 20 pixels, so small icons keep a nearly constant one; the smallest give a little way
/// to stay open.
double strokeWidth(double size)
{
    if (size >= iconSize::tool)
        return iconSize::stroke;
    const double pixels = size < iconSize::cell ? iconSize::smallStroke - 0.1 : iconSize::smallStroke;
    return pixels * iconSize::grid / size;
}

void render(QPainter &painter, Icon which, const QRectF &box, const QColor &ink, double sizeOnScreen)
{
    QByteArray svg = drawing(which);
    svg.replace("currentColor", ink.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"",
                "stroke-width=\"" + QByteArray::number(strokeWidth(sizeOnScreen)) + '"');
    QSvgRenderer(svg).render(&painter, box);
}

double inkOpacity(const QColor &ink)
{
    return ink.alphaF();
}

/// How much larger a device pixel grid is than the painter's coordinates; rotation leaves it alone.
double scaleOf(const QTransform &transform)
{
    return std::hypot(transform.m11(), transform.m12());
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(Icon which, const ThemeSource &source, IconInk ink)
        : m_which(which)
        , m_source(&source)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (m_source)
            paintIcon(*painter, m_which, rect, ink(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        if (!m_source || size.isEmpty())
            return {};
        // Qt asks for device pixels and sets the ratio itself.
        const int side = std::min(size.width(), size.height());
        QPixmap result = iconPixmap(m_which, ink(mode, state), qRound(side / scale), scale);
        result.setDevicePixelRatio(1);
        return result;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return m_source.isNull(); }

private:
    /// Views ask for Selected in selected rows and for On in open ones. Active is what the style asks for
    /// where it draws by itself: in accent, and, when On as well, on a ground of accent.
    QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = m_source->theme();
        switch (mode) {
        case QIcon::Disabled: return theme.disabledText;
        case QIcon::Selected: return theme.accent.ink;
        case QIcon::Active: return state == QIcon::On ? theme.onAccent : theme.accent.ink;
        case QIcon::Normal: break;
        }
        switch (m_ink) {
        case IconInk::Text: return theme.text;
        case IconInk::Secondary: return theme.secondaryText;
        case IconInk::Accent: return theme.accent.ink;
        }
        Q_UNREACHABLE();
    }

    Icon m_which;
    QPointer<const ThemeSource> m_source;
    IconInk m_ink;
};

} // namespace

QPixmap iconPixmap(Icon which, const QColor &ink, int size, double devicePixelRatio)
{
    const QString key = QStringLiteral("portolan/%1/%2/%3/%4")
                            .arg(static_cast<int>(which))
                            .arg(ink.rgba())
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    const int side = qMax(1, qRound(size * devicePixelRatio));
    result = QPixmap(side, side);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(inkOpacity(ink));
    render(painter, which, QRectF(0, 0, side, side), ink, size);
    painter.end();
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

void paintIcon(QPainter &painter, Icon which, const QRectF &box, const QColor &ink)
{
    const double side = std::min(box.width(), box.height());
    const QRectF square(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const QTransform transform = painter.deviceTransform();
    const double scale = scaleOf(transform);
    const double ratio = painter.device()->devicePixelRatioF();
    const double sizeOnScreen = side * scale / ratio;
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!raster || transform.type() > QTransform::TxScale || sizeOnScreen > 4 * iconSize::grid) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(painter.opacity() * inkOpacity(ink));
        render(painter, which, square, ink, sizeOnScreen);
        painter.restore();
        return;
    }
    // A pixmap that is laid on whole device pixels stays as sharp as it was rendered.
    QPixmap pixmap = iconPixmap(which, ink, qMax(1, qRound(sizeOnScreen)), ratio);
    pixmap.setDevicePixelRatio(scale);
    const QPointF corner = transform.map(square.topLeft());
    const QPointF snapped(std::round(corner.x()), std::round(corner.y()));
    painter.drawPixmap(transform.inverted().map(snapped), pixmap);
}

QIcon icon(Icon which, const QColor &ink)
{
    QIcon result;
    for (const int size : {iconSize::badge, iconSize::cell, iconSize::small, iconSize::tool, iconSize::large,
                           2 * iconSize::large}) {
        for (const int ratio : {1, 2})
            result.addPixmap(iconPixmap(which, ink, size, ratio));
    }
    return result;
}

QIcon icon(Icon which, const ThemeSource &source, IconInk ink)
{
    return QIcon(new ThemedIconEngine(which, source, ink));
}

Icon severitySign(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Icon::Error;
    case Severity::Warning: return Icon::Warning;
    case Severity::Info: return Icon::Info;
    case Severity::Ok: return Icon::Ok;
    }
    Q_UNREACHABLE();
}

QIcon severityIcon(Severity severity, const Theme &theme)
{
    return icon(severitySign(severity), theme.tint(severity).ink);
}

QIcon applicationIcon()
{
    QSvgRenderer drawing(QStringLiteral(":/icons/portolan.svg"));
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace portolan::views
