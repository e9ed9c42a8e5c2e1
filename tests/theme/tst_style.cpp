#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/segmented_control.h"
#include "views/theme/style.h"
#include "views/theme/theme_source.h"
#include "views/theme/tokens.h"

#include <QtTest>
#include <QtWidgets>

using namespace portolan::views;
namespace tokens = portolan::views::tokens;

namespace {

/// The colour of most pixels: the ground of whatever is shown.
QColor groundOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

bool shows(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

QImage pictureOf(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void controlsHaveTheHeightsOfTheLook();
    void tableRowsAndHeadersAre24High();
    void tabsAre32HighAndDoNotMoveWhenChosen();
    void tabCountIsDrawnSmall();
    void primaryButtonIsFilledWithTheAccent();
    void takenSegmentIsFilledWithTheAccent();
    void arrowKeysMoveBetweenSegments();
    void segmentsReportTheChoice();
    void problemFieldHasAnErrorBorder();
    void focusedFieldHasAnAccentBorder();
    void changeOfThemeRepaintsEveryControl();
    void scrollBarHasNoArrows();

private:
    ThemeSource m_source;
};

void TestStyle::initTestCase()
{
    qunsetenv("PORTOLAN_THEME");
    dress(*qApp, m_source);
}

void TestStyle::init()
{
    m_source.setPreference(ColorScheme::Light);
}

void TestStyle::controlsHaveTheHeightsOfTheLook()
{
    QCOMPARE(QPushButton(QStringLiteral("Compare")).sizeHint().height(), tokens::height::control);
    QCOMPARE(QLineEdit().sizeHint().height(), tokens::height::control);
    QCOMPARE(QComboBox().sizeHint().height(), tokens::height::control);
    QCOMPARE(QSpinBox().sizeHint().height(), tokens::height::control);

    QToolBar bar;
    bar.addAction(icon(Icon::Undo, m_source), QStringLiteral("Undo"));
    bar.addAction(icon(Icon::Redo, m_source), QStringLiteral("Redo"));
    QCOMPARE(bar.sizeHint().height(), tokens::height::toolBar);
    bar.resize(bar.sizeHint());
    bar.show();
    const QWidget *undo = bar.widgetForAction(bar.actions().at(0));
    const QWidget *redo = bar.widgetForAction(bar.actions().at(1));
    QCOMPARE(redo->x() - undo->x(), tokens::height::toolButtonPitch);

    QMenuBar menus;
    menus.addMenu(QStringLiteral("File"));
    QCOMPARE(menus.sizeHint().height(), tokens::height::menuBar);
    QMenu menu;
    QAction *copy = menu.addAction(QStringLiteral("Copy"));
    QCOMPARE(menu.actionGeometry(copy).height(), tokens::height::menuRow);
}

void TestStyle::tableRowsAndHeadersAre24High()
{
    QTableWidget table(2, 2);
    QCOMPARE(table.horizontalHeader()->sizeHint().height(), tokens::height::tableHeader);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), tokens::height::row);
}

void TestStyle::tabsAre32HighAndDoNotMoveWhenChosen()
{
    QTabBar tabs;
    tabs.addTab(QStringLiteral("Outline"));
    tabs.addTab(QStringLiteral("Catalogue"));
    QCOMPARE(tabs.sizeHint().height(), tokens::height::tab);
    const QRect before = tabs.tabRect(1);
    tabs.setCurrentIndex(1);
    QCOMPARE(tabs.tabRect(1), before);
}

void TestStyle::tabCountIsDrawnSmall()
{
    QTabBar tabs;
    tabs.ensurePolished();
    tabs.addTab(QStringLiteral("Ports"));
    tabs.addTab(QStringLiteral("Ports\t25"));
    const int plain = tabs.tabRect(0).width();
    const int counted = tabs.tabRect(1).width();
    QVERIFY(counted > plain);
    QVERIFY(counted < plain + 40);
}

void TestStyle::primaryButtonIsFilledWithTheAccent()
{
    QPushButton plain(QStringLiteral("Write 8 files"));
    QPushButton primary(QStringLiteral("Write and commit…"));
    makePrimary(primary);
    for (const ColorScheme scheme : allColorSchemes) {
        m_source.setPreference(scheme);
        QCOMPARE(groundOf(pictureOf(plain)), themeFor(scheme).panel);
        QCOMPARE(groundOf(pictureOf(primary)), themeFor(scheme).accent.ink);
    }
}

void TestStyle::takenSegmentIsFilledWithTheAccent()
{
    SegmentedControl control;
    control.addSegment(QStringLiteral("Production"));
    control.addSegment(QStringLiteral("Development"));
    control.resize(control.sizeHint());
    const Theme &theme = m_source.theme();
    QCOMPARE(groundOf(control.segment(0)->grab().toImage()), theme.accent.ink);
    QCOMPARE(groundOf(control.segment(1)->grab().toImage()), theme.panel);
    control.setCurrentIndex(1);
    QCOMPARE(groundOf(control.segment(1)->grab().toImage()), theme.accent.ink);
}

void TestStyle::arrowKeysMoveBetweenSegments()
{
    SegmentedControl control;
    control.addSegment(QStringLiteral("Production"));
    control.addSegment(QStringLiteral("Development"));
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    control.segment(0)->setFocus();
    QTest::keyClick(control.segment(0), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QTest::keyClick(control.segment(1), Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 0);
}

void TestStyle::segmentsReportTheChoice()
{
    SegmentedControl control;
    control.addSegment(QStringLiteral("Production"));
    control.addSegment(QStringLiteral("Development"));
    QCOMPARE(control.currentIndex(), 0);
    const QSignalSpy choices(&control, &SegmentedControl::currentIndexChanged);
    control.segment(1)->click();
    control.segment(1)->click();
    QCOMPARE(choices.count(), 1);
    QCOMPARE(choices.at(0).at(0).toInt(), 1);
    control.clear();
    QCOMPARE(control.count(), 0);
    QCOMPARE(control.addSegment(QStringLiteral("Staging")), 0);
    QCOMPARE(control.currentIndex(), 0);
}

void TestStyle::problemFieldHasAnErrorBorder()
{
    QLineEdit field;
    const Theme &theme = m_source.theme();
    QVERIFY(!shows(pictureOf(field), theme.error.ink));
    setProblem(field, true);
    QVERIFY(shows(pictureOf(field), theme.error.ink));
    setProblem(field, false);
    QVERIFY(!shows(pictureOf(field), theme.error.ink));
}

void TestStyle::focusedFieldHasAnAccentBorder()
{
    QLineEdit field;
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QVERIFY(shows(pictureOf(field), m_source.theme().accent.ink));
}

void TestStyle::changeOfThemeRepaintsEveryControl()
{
    QLineEdit field;
    QCOMPARE(groundOf(pictureOf(field)), themeFor(ColorScheme::Light).panel);
    m_source.setPreference(ColorScheme::Dark);
    QCoreApplication::processEvents(); // Qt tells the widgets of a new palette by events
    QCOMPARE(groundOf(pictureOf(field)), themeFor(ColorScheme::Dark).panel);
}

void TestStyle::scrollBarHasNoArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    QCOMPARE(bar.width(), tokens::height::scrollBar);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 900;
    option.pageStep = 100;
    const auto part = [&](QStyle::SubControl which) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    };
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(part(QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).height(), 32); // 20 would be too short to grasp
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).top(), 0);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
