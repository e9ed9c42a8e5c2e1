#include <QtTest>

#include "app/desktop/main_window.h"
#include "tests/sample_plans.h"
#include "tests/translations/pseudo_language.h"
#include "views/language/language.h"

using namespace portolan;
using desktop::MainWindow;

namespace {

struct Fixture {
    views::ThemeSource theme;
    MainWindow window{theme, MainWindow::Memory::None};

    Fixture()
    {
        window.resize(1280, 800);
        window.show();
    }
    void openPlan()
    {
        window.document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml");
        window.showWorkbench();
        QVERIFY(QTest::qWaitFor([this] { return window.checks().isCurrent(); }));
    }
    void selectService(const char *name)
    {
        const auto *service = plan::findByName(window.document().plan().services(), name);
        QVERIFY(service);
        window.workspace().select(views::Selection::of(service->id));
    }
};

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QToolButton *>(&widget))
        return button->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : button->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// True when a widget has less room than it needs for its text. A text that is cut on purpose is whole in its
/// tool tip.
bool isClipped(const QWidget &widget)
{
    const QString text = textOf(widget);
    if (text.isEmpty() || widget.visibleRegion().isEmpty() || widget.toolTip() == text)
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height();
    // A capital with an umlaut is as high as a line.
    const bool isLow = qobject_cast<const QLabel *>(&widget) && widget.sizeHint().height() > widget.height();
    return isLow || widget.sizeHint().width() > widget.width();
}

/// What is clipped in all windows that are shown.
QStringList clippedTexts()
{
    QStringList clipped;
    for (const QWidget *widget : QApplication::allWidgets())
        if (widget->isVisible() && isClipped(*widget))
            clipped << QStringLiteral("%1 \"%2\": %3 x %4, needs %5")
                           .arg(QLatin1String(widget->metaObject()->className()), textOf(*widget))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width());
    return clipped;
}

QList<QMenu *> menusOf(MainWindow &window)
{
    QList<QMenu *> menus;
    for (QMenu *menu : window.findChildren<QMenu *>())
        if (!menu->actions().isEmpty())
            menus << menu;
    return menus;
}

/// The letter that chooses an entry, in lower case; null for none.
QChar acceleratorOf(const QAction &action)
{
    const QString key = QKeySequence::mnemonic(action.text()).toString().section(QLatin1Char('+'), -1);
    return key.isEmpty() ? QChar() : key.front().toLower();
}

} // namespace

/// What the texts of a language do to the window: whether they fit, and whether everything turns round for a
/// language that is written from right to left.
class TestWindowTexts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void acceleratorsDoNotClash_data();
    void acceleratorsDoNotClash();
    void everyMenuEntryIsTranslated();
    void theToolBarHasRoom_data() { acceleratorsDoNotClash_data(); }
    void theToolBarHasRoom();
    void longTextsFit_data();
    void longTextsFit();
    void theWindowIsMirrored();
    void theCanvasIsNot();
};

void TestWindowTexts::acceleratorsDoNotClash_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : views::Language::codes())
        QTest::addRow("%s", qPrintable(code)) << code;
}

void TestWindowTexts::acceleratorsDoNotClash()
{
    QFETCH(QString, code);
    const views::Language language{QLocale(code)};
    Fixture fixture;
    QStringList clashes;
    const auto look = [&clashes](const QString &menu, const QList<QAction *> &actions) {
        QHash<QChar, QString> taken;
        for (const QAction *action : actions) {
            const QChar key = acceleratorOf(*action);
            if (key.isNull() || !action->isVisible())
                continue;
            if (taken.contains(key))
                clashes << QStringLiteral("%1: \"%2\" and \"%3\"").arg(menu, taken[key], action->text());
            taken.insert(key, action->text());
        }
    };
    look(QStringLiteral("menu bar"), fixture.window.menuBar()->actions());
    for (const QMenu *menu : menusOf(fixture.window))
        look(menu->title(), menu->actions());
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
}

void TestWindowTexts::everyMenuEntryIsTranslated()
{
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QStringList untranslated;
    {
        Fixture fixture;
        for (const QMenu *menu : menusOf(fixture.window))
            for (const QAction *action : menu->actions())
                // Languages call themselves by their own names, and "What's This?" is Qt's.
                if (!action->isSeparator() && !action->text().startsWith(QLatin1Char('[')) &&
                    !action->objectName().startsWith(QLatin1String("language-")) &&
                    action->objectName() != QLatin1String("whats-this"))
                    untranslated << QStringLiteral("%1: \"%2\"").arg(menu->title(), action->text());
    }
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(QLatin1Char('\n'))));
}

/// In the smallest size of window that pictures are made of.
void TestWindowTexts::theToolBarHasRoom()
{
    QFETCH(QString, code);
    const views::Language language{QLocale(code)};
    Fixture fixture;
    fixture.openPlan();
    QCoreApplication::processEvents();
    const auto *bar = fixture.window.findChild<QToolBar *>("tools");
    QVERIFY(bar);
    const auto *more = bar->findChild<QToolButton *>("qt_toolbar_ext_button");
    QVERIFY(!more || !more->isVisible());
}

void TestWindowTexts::longTextsFit_data()
{
    using Show = std::function<void(Fixture &)>;
    QTest::addColumn<Show>("show");
    QTest::addRow("welcome page") << Show([](Fixture &fixture) { fixture.window.showWelcome(); });
    QTest::addRow("templates") << Show([](Fixture &fixture) { fixture.window.showTemplates(); });
    QTest::addRow("workbench") << Show([](Fixture &fixture) { fixture.openPlan(); });
    QTest::addRow("a selected service") << Show([](Fixture &fixture) {
        fixture.openPlan();
        fixture.selectService("atl-irc-server");
    });
    QTest::addRow("export") << Show([](Fixture &fixture) {
        static const QTemporaryDir folder;
        fixture.openPlan();
        fixture.window.showExport(folder.path());
    });
    QTest::addRow("comparison") << Show([](Fixture &fixture) {
        fixture.openPlan();
        fixture.window.showCompare();
    });
    for (const char *panel : {"catalogue", "ports", "endpoints", "routes", "records", "firewall", "policy",
                              "variables", "nodes", "findings"})
        QTest::addRow("panel %s", panel) << Show([panel](Fixture &fixture) {
            fixture.openPlan();
            for (views::Panel *each : fixture.window.workbench().panels())
                if (each->objectName() == QLatin1String(panel))
                    fixture.window.workbench().raisePanel(each);
        });
    for (const char *action :
         {"settings", "keyboard-shortcuts", "export-picture", "handbook", "tour", "window-tour"})
        QTest::addRow("after %s", action) << Show([action](Fixture &fixture) {
            fixture.openPlan();
            QAction *found = fixture.window.actionNamed(QLatin1String(action));
            QVERIFY(found);
            found->trigger();
        });
}

void TestWindowTexts::longTextsFit()
{
    QFETCH(std::function<void(Fixture &)>, show);
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QStringList clipped;
    {
        Fixture fixture;
        show(fixture);
        // Parts of the window unfold, and come in from other threads.
        static_cast<void>(QTest::qWaitFor([&clipped] {
            clipped = clippedTexts();
            return clipped.isEmpty();
        }));
    }
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

void TestWindowTexts::theWindowIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Fixture fixture;
    fixture.openPlan();
    const auto leftOf = [&fixture](const QWidget &widget) {
        return widget.mapTo(&fixture.window, QPoint()).x();
    };
    const int canvas = leftOf(fixture.window.canvas());
    QVERIFY(leftOf(fixture.window.outline()) > canvas);
    QVERIFY(leftOf(fixture.window.inspector()) < canvas);
    QMenuBar &menus = *fixture.window.menuBar();
    QVERIFY(menus.actionGeometry(menus.actions().front()).left() >
            menus.actionGeometry(menus.actions().back()).left());
}

void TestWindowTexts::theCanvasIsNot()
{
    const auto pictureIn = [](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        Fixture fixture;
        fixture.window.canvas().setReducedMotion(true);
        fixture.openPlan();
        fixture.window.canvas().resize(600, 400);
        fixture.window.canvas().fitAll();
        return fixture.window.canvas().grab().toImage();
    };
    QCOMPARE(pictureIn(Qt::RightToLeft), pictureIn(Qt::LeftToRight));
}

QTEST_MAIN(TestWindowTexts)
#include "tst_window_texts.moc"
