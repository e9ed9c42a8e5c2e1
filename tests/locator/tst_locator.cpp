#include "tests/sample_plans.h"
#include "views/locator/locator.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>

using namespace portolan;
using views::Locator;

namespace {

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::ThemeSource theme;
    QWidget window;
    QLineEdit other{&window};
    QMenu view{"&View"};
    QMenu layers{"&Layers"};
    Locator locator{workspace, [this] { return views::actionsIn({view.menuAction()}); }, theme, &window};
    QAbstractItemModelTester tester{&locator.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QStringList done;

    Fixture()
    {
        document.open(test::bundledPlan(), {});
        const auto add = [this](QMenu &menu, const QString &text) {
            QAction *action = menu.addAction(text);
            QObject::connect(action, &QAction::triggered, action, [this, text] { done << text; });
            return action;
        };
        add(view, "Zoom &in")->setShortcut(QKeySequence("Ctrl++"));
        add(view, "Forbidden")->setEnabled(false);
        view.addMenu(&layers);
        add(layers, "&Routes");
        window.resize(800, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
    }
    ~Fixture() { view.clear(); }

    QStringList found(const QString &typed)
    {
        locator.model().setTyped(typed);
        QStringList rows;
        for (int row = 0; row < locator.model().rowCount(); ++row)
            rows << locator.model().index(row, 0).data().toString();
        return rows;
    }
    QString detail(int row)
    {
        return locator.model().index(row, 0).data(views::LocatorModel::Detail).toString();
    }
};

} // namespace

class TestLocator : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void thingsAreFoundByWhatTheyHave_data();
    void thingsAreFoundByWhatTheyHave();
    void actionsAreFoundWithMenuAndShortcut();
    void greaterSignFindsActionsOnly();
    void nothingTypedListsActions();
    void chosenThingIsSelectedAndShown();
    void chosenActionRuns();
    void escapeGivesTheFocusBack();

private:
    std::unique_ptr<Fixture> m;
};

void TestLocator::thingsAreFoundByWhatTheyHave_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addRow("name") << "gateway"
                          << "gateway";
    QTest::addRow("letters of a name") << "xmppser"
                                       << "atl-xmpp-server";
    QTest::addRow("address") << "100.64.7.0"
                             << "services";
    QTest::addRow("tag") << "tag:gateway"
                         << "gateway";
    QTest::addRow("port") << "5347"
                          << "atl-xmpp-server";
}

void TestLocator::thingsAreFoundByWhatTheyHave()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QStringList rows = m->found(typed);
    QVERIFY2(rows.contains(first), qPrintable(rows.join(", ")));
}

void TestLocator::actionsAreFoundWithMenuAndShortcut()
{
    const QStringList rows = m->found("zoom");
    const int row = static_cast<int>(rows.indexOf("Zoom in"));
    QVERIFY(row >= 0);
    QCOMPARE(m->detail(row), "View");
    QCOMPARE(m->locator.model().index(row, 0).data(views::LocatorModel::Aside).toString(), "Ctrl++");
    QCOMPARE(m->found("layers routes").value(0), "Routes");
    QCOMPARE(m->detail(0), QStringLiteral("View › Layers"));
    QVERIFY(!m->found("forbidden").contains("Forbidden"));
}

void TestLocator::greaterSignFindsActionsOnly()
{
    QVERIFY(m->found("> gateway").isEmpty());
    QCOMPARE(m->found(">zoom"), QStringList("Zoom in"));
}

void TestLocator::nothingTypedListsActions()
{
    QCOMPARE(m->found({}), QStringList({"Zoom in", "Routes"}));
}

void TestLocator::chosenThingIsSelectedAndShown()
{
    QSignalSpy shown(&m->locator, &Locator::entityActivated);
    m->locator.open();
    QTest::keyClicks(&m->locator, "gateway");
    QVERIFY(m->locator.isOpen());
    QTest::keyClick(&m->locator, Qt::Key_Return);
    QVERIFY(!m->locator.isOpen());
    QCOMPARE(shown.size(), 1);
    QVERIFY(m->workspace.selection().contains(test::nodeNamed(m->document.plan(), "gateway")));
}

void TestLocator::chosenActionRuns()
{
    m->locator.open();
    QCOMPARE(m->locator.list().currentIndex().row(), 0);
    QTest::keyClick(&m->locator, Qt::Key_Down);
    QTest::keyClick(&m->locator, Qt::Key_Enter);
    QTRY_COMPARE(m->done, QStringList("&Routes"));
}

void TestLocator::escapeGivesTheFocusBack()
{
    m->locator.open();
    QVERIFY(m->locator.hasFocus());
    QTest::keyClicks(&m->locator, "xmpp");
    QTest::keyClick(&m->locator, Qt::Key_Escape);
    QVERIFY(!m->locator.isOpen());
    QVERIFY(m->other.hasFocus());
    QVERIFY(m->locator.text().isEmpty());
}

QTEST_MAIN(TestLocator)
#include "tst_locator.moc"
