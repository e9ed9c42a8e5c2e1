#include <QtTest>

#include "views/canvas/viewport.h"

using namespace portolan;
using views::Viewport;

class TestViewport : public QObject
{
    Q_OBJECT

private slots:
    void zoomKeepsThePointUnderTheCursor_data();
    void zoomKeepsThePointUnderTheCursor();
    void zoomStaysWithinItsBounds();
    void fittingShowsEverythingInTheMiddle();
    void fittingNeverEnlarges();
    void offsetStaysOnDevicePixels();
    void mapsThereAndBack();
};

void TestViewport::zoomKeepsThePointUnderTheCursor_data()
{
    QTest::addColumn<double>("scale");
    QTest::addRow("closer") << 1.7;
    QTest::addRow("away") << 0.3;
    QTest::addRow("beyond the bounds") << 99.0;
}

void TestViewport::zoomKeepsThePointUnderTheCursor()
{
    QFETCH(double, scale);
    const QPointF cursor(313, 127);
    Viewport viewport;
    viewport.panBy({45, -20});
    const layout::Point below = viewport.toCanvas(cursor);
    viewport.zoomTo(scale, cursor);
    const QPointF after = viewport.toView(below);
    // The canvas lies on whole pixels, so half of one may be lost.
    QVERIFY2(QLineF(after, cursor).length() <= 0.75,
             qPrintable(QStringLiteral("%1 px").arg(QLineF(after, cursor).length())));
}

void TestViewport::zoomStaysWithinItsBounds()
{
    Viewport viewport;
    viewport.zoomTo(1000, {});
    QCOMPARE(viewport.scale(), Viewport::mostScale);
    viewport.zoomTo(0, {});
    QCOMPARE(viewport.scale(), Viewport::leastScale);
}

void TestViewport::fittingShowsEverythingInTheMiddle()
{
    const layout::Rect content{-100, 50, 2000, 1000};
    const QRectF area(0, 0, 800, 600);
    const Viewport viewport = Viewport().fitting(content, area);
    QCOMPARE(viewport.scale(), 0.4);
    QVERIFY(area.contains(viewport.toView(content)));
    QCOMPARE(viewport.toView(content).center(), area.center());
}

void TestViewport::fittingNeverEnlarges()
{
    QCOMPARE(Viewport().fitting({0, 0, 10, 10}, {0, 0, 800, 600}).scale(), 1.0);
}

void TestViewport::offsetStaysOnDevicePixels()
{
    Viewport viewport;
    viewport.setDevicePixelRatio(1.5);
    viewport.panBy({0.4, 10.1});
    QCOMPARE(viewport.offset(), QPointF(1 / 1.5, 15 / 1.5));
}

void TestViewport::mapsThereAndBack()
{
    Viewport viewport;
    viewport.setScaleAndOffset(0.5, {30, 40});
    const layout::Rect rect{10, 20, 30, 40};
    QCOMPARE(viewport.toView(rect), QRectF(35, 50, 15, 20));
    QCOMPARE(viewport.toCanvas(viewport.toView(rect)), rect);
}

QTEST_GUILESS_MAIN(TestViewport)

#include "tst_viewport.moc"
