#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/desktop/picture_commands.h"
#include "app/desktop/settings_commands.h"
#include "app/desktop/settings_window.h"
#include "tests/sample_plans.h"
#include "views/picture/picture_window.h"

#include <QAccessible>
#include <QTableView>

using namespace portolan;
using desktop::MainWindow;

namespace {

/// Rows of tables and trees below these are like those above.
constexpr int mostChildren = 60;
constexpr int mostDepth = 40;

QString describe(const QAccessibleInterface &thing)
{
    const QObject *object = thing.object();
    return QStringLiteral("%1 %2 '%3'")
        .arg(QString::number(thing.role(), 16), object ? object->metaObject()->className() : "item",
             object ? object->objectName() : thing.text(QAccessible::Name));
}

/// What a screen reader would find: each thing that can take the focus, with the way to it.
class Walk
{
public:
    explicit Walk(QObject &root) { visit(QAccessible::queryAccessibleInterface(&root), {}, 0); }

    QStringList nameless;
    QStringList roleless;
    QStringList names;

private:
    void visit(QAccessibleInterface *thing, const QString &way, int depth)
    {
        if (!thing || !thing->isValid() || depth > mostDepth)
            return;
        const QAccessible::State state = thing->state();
        if (state.invisible)
            return;
        const QString here = way + QStringLiteral(" > ") + describe(*thing);
        const QString name = thing->text(QAccessible::Name);
        names << name;
        if (state.focusable && !state.disabled && !isCell(*thing)) {
            if (name.isEmpty())
                nameless << here;
            if (thing->role() == QAccessible::NoRole)
                roleless << here;
        }
        for (int i = 0; i < std::min(thing->childCount(), mostChildren); ++i)
            visit(thing->child(i), here, depth + 1);
    }
    /// An empty cell has nothing to say but its column, which the table says.
    static bool isCell(const QAccessibleInterface &thing)
    {
        return thing.role() == QAccessible::Cell || thing.role() == QAccessible::TreeItem;
    }
};

/// The widgets that Tab reaches from one that has the focus, until it comes back.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    constexpr int mostStops = 300;
    for (int step = 0; step < mostStops; ++step) {
        QWidget *focused = window.focusWidget();
        if (!focused || stops.contains(focused))
            break;
        stops << focused;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return stops;
}

/// The widgets that Tab ought to reach.
QList<QWidget *> tabWidgets(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() &&
                              widget->isVisible() && widget->window() == &window && !widget->focusProxy();
        if (takesTab)
            found << widget;
    }
    return found;
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 '%2'").arg(widget->metaObject()->className(), widget->accessibleName());
}

struct Fixture {
    views::ThemeSource theme;
    MainWindow window{theme, MainWindow::Memory::None};
    QTemporaryDir folder;
    QWidget *shown = &window;

    Fixture() { window.resize(1440, 900); }

    bool open()
    {
        window.document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml");
        return QTest::qWaitFor([this] { return window.checks().isCurrent(); });
    }
    void show(const QString &state)
    {
        window.show();
        if (state == "welcome")
            return;
        QVERIFY(open());
        if (state == "selection")
            selectService();
        else if (state == "findings")
            showFindings();
        else if (state == "export")
            showExport();
        else if (state == "pictures")
            showOther(window.pictures().pictureWindow(), [this] { window.actionNamed("print")->trigger(); });
        else if (state == "settings")
            showOther(window.settings().settingsWindow(),
                      [this] { window.actionNamed("settings")->trigger(); });
        else if (state == "keys")
            showOther(window.settings().settingsWindow(),
                      [this] { window.actionNamed("keyboard-shortcuts")->trigger(); });
    }
    void selectService()
    {
        const auto &services = window.document().plan().services();
        window.workspace().select(views::Selection::of(plan::findByName(services, "atl-irc-server")->id));
    }
    void showFindings()
    {
        for (views::Panel *panel : window.workbench().panels())
            if (panel->objectName() == "findings")
                window.workbench().raisePanel(panel);
        window.findings().setCurrentRow(0);
    }
    void showExport()
    {
        window.showExport(folder.path());
        QTRY_VERIFY(!window.exportView().isBusy());
    }
    template <class Show>
    void showOther(QWidget &other, Show show)
    {
        shown = &other;
        show();
    }
};

const char *const states[] = {"welcome", "workbench", "selection", "findings",
                              "export",  "pictures",  "settings",  "keys"};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void everythingThatTakesTheFocusHasANameAndARole_data() { addStates(); }
    void everythingThatTakesTheFocusHasANameAndARole();
    void tabComesToEverythingAndBack_data() { addStates(); }
    void tabComesToEverythingAndBack();
    void windowFitsAScreenAtTwiceItsScale();
    void cellsOfTablesSayTheirTextAndColumn();
    void treesSayTheirThings();
    void canvasSaysItsThings();

private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : states)
            QTest::newRow(state) << state;
    }

    std::unique_ptr<Fixture> m;
};

void TestWindow::everythingThatTakesTheFocusHasANameAndARole()
{
    QFETCH(QString, state);
    m->show(state);
    const Walk walk(*m->shown);
    QVERIFY(walk.names.size() > 10);
    QVERIFY2(walk.nameless.isEmpty(), qPrintable("without a name:\n" + walk.nameless.join('\n')));
    QVERIFY2(walk.roleless.isEmpty(), qPrintable("without a role:\n" + walk.roleless.join('\n')));
}

void TestWindow::tabComesToEverythingAndBack()
{
    QFETCH(QString, state);
    m->show(state);
    m->shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m->shown));
    if (!m->shown->focusWidget())
        QTest::keyClick(m->shown, Qt::Key_Tab);
    QVERIFY(m->shown->focusWidget());
    const QList<QWidget *> stops = tabStops(*m->shown);
    QStringList missed;
    QStringList way;
    for (const QWidget *stop : stops)
        way << nameOf(stop);
    for (const QWidget *widget : tabWidgets(*m->shown))
        if (!stops.contains(widget))
            missed << nameOf(widget);
    QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("Tab came to\n%1\nand back, and missed\n%2")
                                              .arg(way.join('\n'), missed.join('\n'))));
}

void TestWindow::windowFitsAScreenAtTwiceItsScale()
{
    m->show("selection");
    const QSize room(960, 540); // of 1920 x 1080
    const QSize least = m->window.minimumSizeHint();
    QStringList wide;
    for (const QWidget *widget : m->window.findChildren<QWidget *>())
        if (const QSize needed = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            needed.height() > room.height() / 2)
            wide << QStringLiteral("%1 %2 x %3").arg(nameOf(widget)).arg(needed.width()).arg(needed.height());
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(
                 QStringLiteral("%1 x %2\n%3").arg(least.width()).arg(least.height()).arg(wide.join('\n'))));
}

void TestWindow::cellsOfTablesSayTheirTextAndColumn()
{
    m->show("workbench");
    QAccessibleInterface *ports = QAccessible::queryAccessibleInterface(&m->window.ports().table());
    QVERIFY(ports);
    QVERIFY(!ports->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface *table = ports->tableInterface();
    QVERIFY(table);
    QVERIFY(table->rowCount() > 5);
    for (int column = 0; column < table->columnCount(); ++column) {
        if (m->window.ports().table().isColumnHidden(column))
            continue;
        const QString header = m->window.ports()
                                   .table()
                                   .model()
                                   ->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                                   .toString();
        QVERIFY2(!table->columnDescription(column).isEmpty() || !header.isEmpty(),
                 qPrintable(QStringLiteral("column %1").arg(column)));
    }
    QStringList texts;
    for (int column = 0; column < table->columnCount(); ++column)
        texts << table->cellAt(0, column)->text(QAccessible::Name);
    QVERIFY(texts.join(' ').contains("atl-"));
}

void TestWindow::treesSayTheirThings()
{
    m->show("findings");
    const Walk outline(m->window.outline());
    for (const char *name : {"gateway", "services"})
        QVERIFY2(!outline.names.filter(name).isEmpty(), name);
    const Walk findings(m->window.findings());
    QVERIFY(findings.names.size() > 10);
}

void TestWindow::canvasSaysItsThings()
{
    m->show("workbench");
    const Walk canvas(m->window.canvas());
    for (const char *name : {"gateway", "atl-irc-server"})
        QVERIFY2(!canvas.names.filter(name).isEmpty(), name);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
