#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/desktop/picture_commands.h"
#include "app/desktop/settings_commands.h"
#include "app/desktop/settings_window.h"
#include "tests/sample_plans.h"
#include "views/keys/keys_page.h"
#include "views/picture/picture_window.h"

#include <QClipboard>
#include <QKeySequenceEdit>
#include <QListView>

using namespace portolan;
using desktop::MainWindow;

namespace {

struct Fixture {
    views::ThemeSource theme;
    MainWindow window{theme, MainWindow::Memory::None};

    Fixture()
    {
        window.document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml");
        window.show();
    }
    int rowOf(const char *action)
    {
        const views::KeyBindings &keys = window.settings().keys();
        for (int row = 0; row < keys.count(); ++row)
            if (keys.at(row).action && keys.at(row).action->objectName() == QLatin1String(action))
                return row;
        return -1;
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void everyNamedActionIsListed();
    void defaultKeysDoNotClash();
    void locatorShowsChangedKeys();
    void changedKeyRunsItsCommand();
    void themeIsChosenInTheWindow();
    void reducedMotionHoldsAtOnce();
    void printingOpensTheWindowForThePrinter();
    void copyAsPictureFillsTheClipboard();

private:
    std::unique_ptr<Fixture> m;
};

void TestSettings::everyNamedActionIsListed()
{
    for (const char *name : {"save", "print", "export-picture", "copy-picture", "settings",
                             "keyboard-shortcuts", "select-tool", "layer-flows", "environment-1", "redo"})
        QVERIFY2(m->rowOf(name) >= 0, name);
}

void TestSettings::defaultKeysDoNotClash()
{
    const views::KeyBindings &keys = m->window.settings().keys();
    for (int row = 0; row < keys.count(); ++row)
        for (const QKeySequence &key : keys.keys(row))
            for (const int other : keys.clashes(row, key))
                QFAIL(qPrintable(QStringLiteral("%1: %2 and %3")
                                     .arg(key.toString(), keys.at(row).text, keys.at(other).text)));
}

void TestSettings::locatorShowsChangedKeys()
{
    m->window.settings().keys().setKey(m->rowOf("save-as"), QKeySequence("Ctrl+Alt+S"));
    m->window.locator().open();
    QTest::keyClicks(&m->window.locator(), ">save as");
    views::LocatorModel &found = m->window.locator().model();
    QTRY_VERIFY(found.rowCount() > 0);
    QCOMPARE(found.index(0).data(views::LocatorModel::Aside).toString(), "Ctrl+Alt+S");
}

void TestSettings::changedKeyRunsItsCommand()
{
    m->window.settings().settingsWindow().showKeys();
    views::KeysPage &page = m->window.settings().settingsWindow().keys();
    page.setCurrentRow(m->rowOf("inspector"));
    page.recorder().setKeySequence(QKeySequence("Ctrl+J"));
    page.takeButton().click();
    m->window.settings().settingsWindow().close();
    m->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m->window));
    const bool wasShown = m->window.workbench().isInspectorShown();
    QTest::keyClick(&m->window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m->window.workbench().isInspectorShown(), !wasShown);
}

void TestSettings::themeIsChosenInTheWindow()
{
    QSignalSpy changed(&m->theme, &views::ThemeSource::changed);
    emit m->window.settings().themeChosen(views::ColorScheme::HighContrast);
    QCOMPARE(m->theme.preference(), views::SchemePreference(views::ColorScheme::HighContrast));
    QCOMPARE(changed.size(), 1);
}

void TestSettings::reducedMotionHoldsAtOnce()
{
    emit m->window.settings().reducedMotionChosen(true);
    const double before = m->window.canvas().zoom();
    m->window.canvas().zoomIn();
    QVERIFY(m->window.canvas().zoom() > before); // without motion, it is there at once
}

void TestSettings::printingOpensTheWindowForThePrinter()
{
    m->window.actionNamed("print")->trigger();
    views::PictureWindow &pictures = m->window.pictures().pictureWindow();
    QVERIFY(pictures.isVisible());
    QCOMPARE(pictures.choice().output, views::PictureWindow::Output::Printer);
    m->window.actionNamed("export-picture")->trigger();
    QCOMPARE(pictures.choice().output, views::PictureWindow::Output::Pdf);
}

void TestSettings::copyAsPictureFillsTheClipboard()
{
    QGuiApplication::clipboard()->clear();
    m->window.actionNamed("copy-picture")->trigger();
    const auto hasImage = [] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        return data && data->hasImage();
    };
    QTRY_VERIFY(hasImage());
    QVERIFY(!m->window.work().strip().isBusy());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
