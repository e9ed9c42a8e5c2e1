#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QDirIterator>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace portolan::views;
namespace tokens = portolan::views::tokens;

namespace {

/// Opaque ink of the whole picture, in pixels.
double inkOf(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

QImage imageOf(Icon which, int size, double ratio = 1, const QColor &ink = Qt::black)
{
    return iconPixmap(which, ink, size, ratio).toImage();
}

/// What `draw` leaves on a clear picture.
template <class Draw>
QImage drawn(int side, Draw draw)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QString fileName(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

void addIconRows()
{
    QTest::addColumn<Icon>("which");
    for (const IconName &entry : iconNames)
        QTest::addRow("%s", entry.name.data()) << entry.icon;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void tableFollowsTheEnumeration();
    void tableAndDrawingsAgree();
    void drawingObeysTheGrid_data() { addIconRows(); }
    void drawingObeysTheGrid();
    void rendersInItsInkAtEverySize_data() { addIconRows(); }
    void rendersInItsInkAtEverySize();
    void staysCrispOnFineScreens_data() { addIconRows(); }
    void staysCrispOnFineScreens();
    void drawingsDiffer();
    void themedIconFollowsTheTheme();
    void themedIconIsSharpAtTwoPixelsPerPixel();
    void paintedIconFitsItsBox();
    void exposureGlyphsDiffer();
    void severityShapesDiffer();
    void applicationIconRenders();
};

void TestIcons::tableFollowsTheEnumeration()
{
    for (std::size_t index = 0; index < iconNames.size(); ++index)
        QCOMPARE(static_cast<std::size_t>(iconNames[index].icon), index);
}

void TestIcons::tableAndDrawingsAgree()
{
    QSet<QString> named{QStringLiteral("portolan.svg")}; // the application's own
    for (const IconName &entry : iconNames)
        named.insert(fileName(entry.name) + QStringLiteral(".svg"));
    const QStringList built = QDir(QStringLiteral(":/icons")).entryList(QDir::Files);
    QCOMPARE(QSet<QString>(built.begin(), built.end()), named);
}

void TestIcons::drawingObeysTheGrid()
{
    QFETCH(Icon, which);
    const std::string_view name = iconNames.at(static_cast<std::size_t>(which)).name;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(fileName(name)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    for (const char *promise : {"viewBox=\"0 0 24 24\"", "fill=\"none\"", "stroke=\"currentColor\"",
                                "stroke-width=\"1.5\"", "stroke-linecap=\"round\""})
        QVERIFY2(svg.contains(promise), promise);

    // Padding 2: nothing in the outer ring, four pixels to the grid unit, one pixel of antialiasing forgiven.
    const QImage image = imageOf(which, 4 * tokens::iconSize::grid);
    const int padding = 4 * 2 - 1;
    QImage inner = image;
    QPainter painter(&inner);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillRect(image.rect().adjusted(padding, padding, -padding, -padding), Qt::transparent);
    painter.end();
    QCOMPARE(inkOf(inner), 0.0);
}

void TestIcons::rendersInItsInkAtEverySize()
{
    QFETCH(Icon, which);
    const QColor ink(0xAD, 0x49, 0x07);
    for (const int size : {12, 14, 16, 20, 24, 28}) {
        const QImage image = imageOf(which, size, 1, ink);
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY2(inkOf(image) > 1.5, qPrintable(QString::number(size)));
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200)
                    QVERIFY(qAbs(pixel.red() - ink.red()) + qAbs(pixel.blue() - ink.blue()) < 8);
            }
        }
    }
}

void TestIcons::staysCrispOnFineScreens()
{
    QFETCH(Icon, which);
    const QImage fine = imageOf(which, 16, 2);
    QCOMPARE(fine.size(), QSize(32, 32));
    QCOMPARE(fine.devicePixelRatio(), 2.0);
    const QImage enlarged =
        imageOf(which, 16).scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Drawn anew, not enlarged: more of its pixels are either full ink or none.
    const auto greys = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int alpha = qAlpha(image.pixel(x, y));
                count += alpha > 16 && alpha < 239;
            }
        }
        return count;
    };
    QVERIFY(greys(fine) < greys(enlarged));
}

void TestIcons::drawingsDiffer()
{
    for (std::size_t one = 0; one < iconNames.size(); ++one) {
        const QImage image = imageOf(iconNames[one].icon, 24);
        for (std::size_t other = one + 1; other < iconNames.size(); ++other)
            QVERIFY2(image != imageOf(iconNames[other].icon, 24), iconNames[other].name.data());
    }
}

void TestIcons::themedIconFollowsTheTheme()
{
    qunsetenv("PORTOLAN_THEME");
    ThemeSource source;
    source.setPreference(ColorScheme::Light);
    const QIcon undo = icon(Icon::Undo, source);
    const auto shown = [&](QIcon::Mode mode, QIcon::State state) {
        return undo.pixmap(QSize(20, 20), 1, mode, state).toImage();
    };
    for (const ColorScheme scheme : allColorSchemes) {
        source.setPreference(scheme);
        const Theme &theme = themeFor(scheme);
        QCOMPARE(shown(QIcon::Normal, QIcon::Off), imageOf(Icon::Undo, 20, 1, theme.text));
        QCOMPARE(shown(QIcon::Disabled, QIcon::Off), imageOf(Icon::Undo, 20, 1, theme.disabledText));
        QCOMPARE(shown(QIcon::Selected, QIcon::On), imageOf(Icon::Undo, 20, 1, theme.accent.ink));
        QCOMPARE(shown(QIcon::Active, QIcon::On), imageOf(Icon::Undo, 20, 1, theme.onAccent));
    }
}

void TestIcons::themedIconIsSharpAtTwoPixelsPerPixel()
{
    const ThemeSource source;
    const QPixmap pixmap = icon(Icon::Route, source).pixmap(QSize(20, 20), 2);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::paintedIconFitsItsBox()
{
    const QImage image = drawn(64, [](QPainter &painter) {
        painter.scale(2, 2);
        paintIcon(painter, Icon::Service, QRectF(8, 8, 16, 16), Qt::black);
    });
    QImage outside = image;
    QPainter painter(&outside);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillRect(QRect(16, 16, 32, 32), Qt::transparent);
    painter.end();
    QVERIFY(inkOf(image) > 50);
    QCOMPARE(inkOf(outside), 0.0);
}

void TestIcons::exposureGlyphsDiffer()
{
    QList<QImage> seen;
    for (const Exposure exposure : allExposures) {
        const QImage image = drawn(12, [&](QPainter &painter) {
            paintExposureGlyph(painter, exposure, QRectF(3, 3, 6, 6), Qt::black);
        });
        QVERIFY(inkOf(image) > 12);
        for (const QImage &other : std::as_const(seen)) {
            int different = 0;
            for (int y = 0; y < 12; ++y) {
                for (int x = 0; x < 12; ++x)
                    different += qAbs(qAlpha(image.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 64;
            }
            QVERIFY2(different >= 4, qPrintable(QString::number(different)));
        }
        seen.append(image);
    }
}

void TestIcons::severityShapesDiffer()
{
    const QRectF box(0, 0, 18, 18);
    for (const Severity one : allSeverities) {
        for (const Severity other : allSeverities) {
            if (one != other)
                QVERIFY(severityShape(one, box) != severityShape(other, box));
        }
    }
}

void TestIcons::applicationIconRenders()
{
    QVERIFY(inkOf(applicationIcon().pixmap(QSize(64, 64), 1).toImage()) > 2000);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
