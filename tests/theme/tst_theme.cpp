#include "views/theme/theme.h"
#include "views/theme/theme_source.h"
#include "views/theme/type_scale.h"

#include <QFontInfo>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace portolan::views;

namespace {

/// WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

struct Named {
    const char *name;
    QColor color;
};

QList<Named> surfaces(const Theme &theme)
{
    return {{"window", theme.window}, {"raised", theme.raised}, {"panel", theme.panel},
            {"header", theme.header}, {"canvas", theme.canvas}, {"frame", theme.frame}};
}

QList<Named> softGrounds(const Theme &theme)
{
    return {{"accent soft", theme.accent.soft},
            {"error soft", theme.error.soft},
            {"warning soft", theme.warning.soft},
            {"info soft", theme.info.soft},
            {"ok soft", theme.ok.soft},
            {"internet soft", theme.internet.soft},
            {"tailnet soft", theme.tailnet.soft},
            {"node soft", theme.node.soft},
            {"container soft", theme.container.soft}};
}

QList<Named> diffGrounds(const Theme &theme)
{
    return {{"added line", theme.addedLine},
            {"added word", theme.addedWord},
            {"removed line", theme.removedLine},
            {"removed word", theme.removedWord}};
}

QList<Named> tints(const Theme &theme)
{
    return {{"accent", theme.accent.ink},   {"error", theme.error.ink}, {"warning", theme.warning.ink},
            {"info", theme.info.ink},       {"ok", theme.ok.ink},       {"internet", theme.internet.ink},
            {"tailnet", theme.tailnet.ink}, {"node", theme.node.ink},   {"container", theme.container.ink}};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void inkOnGround_data();
    void inkOnGround();
    void darkIsDarkAndLightIsLight();
    void schemesHaveNames();
    void dimmingMovesTowardsTheGround();
    void paletteGivesEveryRoleItsColor();
    void desktopSchemeIsReadFromItsPalette();
    void preferenceGoesBeforeTheDesktop();
    void environmentGoesBeforeEverything();
    void changeIsSaidOnce();
    void typeScaleKeepsItsDistances();
    void exposuresDifferWithoutColor();

private:
    void addPairs(const Theme &theme);
};

void TestTheme::inkOnGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("atLeast");
    for (const ColorScheme scheme : allColorSchemes)
        addPairs(themeFor(scheme));
}

void TestTheme::addPairs(const Theme &theme)
{
    const auto pair = [&](const Named &ink, const Named &ground, double atLeast) {
        QTest::addRow("%s: %s on %s", nameOf(theme.scheme).data(), ink.name, ground.name)
            << ink.color << ground.color << atLeast;
    };
    const Named text{"text", theme.text};
    const Named secondary{"text2", theme.secondaryText};
    const auto onEach = [&](const Named &ink, const QList<Named> &grounds, double atLeast = forText) {
        for (const Named &ground : grounds)
            pair(ink, ground, atLeast);
    };
    onEach(text, surfaces(theme) + softGrounds(theme) + diffGrounds(theme));
    onEach(secondary, surfaces(theme) + softGrounds(theme));
    onEach({"border", theme.border}, surfaces(theme), forShapes);
    for (const Named &tint : tints(theme)) {
        onEach(tint, surfaces(theme));
        pair({"on solid", theme.onSolid}, tint, forText);
    }
    for (const Exposure exposure : allExposures)
        pair({"exposure", theme.tint(exposure).ink}, {"its soft ground", theme.tint(exposure).soft}, forText);
    for (const Severity severity : allSeverities) {
        pair({"severity", theme.tint(severity).ink}, {"its soft ground", theme.tint(severity).soft}, forText);
        // A selected row keeps its severity icon.
        pair({"severity", theme.tint(severity).ink}, {"accent soft", theme.accent.soft}, forShapes);
    }
    pair({"accent", theme.accent.ink}, {"accent soft", theme.accent.soft}, forText);
    pair({"on accent", theme.onAccent}, {"accent", theme.accent.ink}, forText);
    pair({"ok", theme.ok.ink}, {"added line", theme.addedLine}, forText);
    pair({"error", theme.error.ink}, {"removed line", theme.removedLine}, forText);
    for (const SyntaxRole role : allSyntaxRoles) {
        for (const Named &ground : diffGrounds(theme) + QList<Named>{{"panel", theme.panel}})
            pair({"syntax", theme.syntax(role)}, ground, forText);
    }
}

void TestTheme::inkOnGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, atLeast);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= atLeast, qPrintable(QStringLiteral("%1 on %2 is %3:1, below %4:1")
                                              .arg(ink.name(), ground.name())
                                              .arg(ratio, 0, 'f', 2)
                                              .arg(atLeast)));
}

void TestTheme::darkIsDarkAndLightIsLight()
{
    for (const ColorScheme scheme : allColorSchemes) {
        const Theme &theme = themeFor(scheme);
        QCOMPARE(theme.scheme, scheme);
        QCOMPARE(luminance(theme.window) < luminance(theme.text), scheme != ColorScheme::Light);
    }
}

void TestTheme::schemesHaveNames()
{
    for (const ColorScheme scheme : allColorSchemes)
        QCOMPARE(colorSchemeNamed(nameOf(scheme)), std::optional(scheme));
    QVERIFY(!colorSchemeNamed("sepia"));
    QVERIFY(!colorSchemeNamed(""));
}

void TestTheme::dimmingMovesTowardsTheGround()
{
    // The values of the mock-ups.
    const Theme &light = themeFor(ColorScheme::Light);
    QCOMPARE(light.dimmed(light.internet.ink, light.frame), QColor(0xE0, 0xBA, 0xA1));
    QCOMPARE(light.dimmed(light.frame, light.frame), light.frame);
    QCOMPARE(themeFor(ColorScheme::HighContrast).dimming, 0.45);
}

void TestTheme::paletteGivesEveryRoleItsColor()
{
    for (const ColorScheme scheme : allColorSchemes) {
        const Theme &theme = themeFor(scheme);
        const QPalette palette = theme.palette();
        QCOMPARE(palette.color(QPalette::Window), theme.window);
        QCOMPARE(palette.color(QPalette::Base), theme.panel);
        QCOMPARE(palette.color(QPalette::AlternateBase), theme.raised);
        QCOMPARE(palette.color(QPalette::Text), theme.text);
        QCOMPARE(palette.color(QPalette::PlaceholderText), theme.secondaryText);
        QCOMPARE(palette.color(QPalette::Highlight), theme.accent.soft);
        QCOMPARE(palette.color(QPalette::HighlightedText), theme.text);
        QCOMPARE(palette.color(QPalette::Link), theme.accent.ink);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.disabledText);
    }
}

void TestTheme::desktopSchemeIsReadFromItsPalette()
{
    QCOMPARE(colorSchemeOf(themeFor(ColorScheme::Light).palette()), ColorScheme::Light);
    QCOMPARE(colorSchemeOf(themeFor(ColorScheme::Dark).palette()), ColorScheme::Dark);
}

void TestTheme::preferenceGoesBeforeTheDesktop()
{
    qunsetenv("PORTOLAN_THEME");
    ThemeSource source;
    source.setSystemScheme(ColorScheme::Dark);
    QCOMPARE(source.scheme(), ColorScheme::Dark);
    source.setPreference(ColorScheme::HighContrast);
    QCOMPARE(source.theme(), themeFor(ColorScheme::HighContrast));
    source.setPreference(std::nullopt);
    QCOMPARE(source.scheme(), ColorScheme::Dark);
}

void TestTheme::environmentGoesBeforeEverything()
{
    qputenv("PORTOLAN_THEME", "dark");
    ThemeSource source;
    source.setSystemScheme(ColorScheme::Light);
    source.setPreference(ColorScheme::HighContrast);
    QCOMPARE(source.scheme(), ColorScheme::Dark);
    qunsetenv("PORTOLAN_THEME");
}

void TestTheme::changeIsSaidOnce()
{
    qunsetenv("PORTOLAN_THEME");
    ThemeSource source;
    source.setSystemScheme(ColorScheme::Light);
    const QSignalSpy changes(&source, &ThemeSource::changed);
    source.setPreference(ColorScheme::Light);
    QCOMPARE(changes.count(), 0);
    source.setPreference(ColorScheme::Dark);
    QCOMPARE(changes.count(), 1);
    source.setSystemScheme(ColorScheme::Dark);
    source.setPreference(std::nullopt);
    QCOMPARE(changes.count(), 1);
}

void TestTheme::typeScaleKeepsItsDistances()
{
    const int body = QFontInfo(textFont()).pixelSize();
    QCOMPARE(textFont(TextRole::Caption).pixelSize(), body - 2);
    QCOMPARE(textFont(TextRole::Secondary).pixelSize(), body - 1);
    QCOMPARE(textFont(TextRole::Title).pixelSize(), body + 2);
    QCOMPARE(textFont(TextRole::Welcome).pixelSize(), body + 8);
    QCOMPARE(fixedFont(TextRole::Secondary).pixelSize(), body - 1);
    QCOMPARE(textFont(TextRole::Body, TextWeight::Semibold).weight(), QFont::DemiBold);
}

void TestTheme::exposuresDifferWithoutColor()
{
    for (const Exposure one : allExposures) {
        for (const Exposure other : allExposures) {
            if (one == other)
                continue;
            QVERIFY(glyphShape(one) != glyphShape(other));
            QVERIFY(chipLook(one) != chipLook(other));
        }
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
