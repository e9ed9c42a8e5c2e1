#include <QtTest>

#include "tests/sample_plans.h"
#include "views/findings/fix_popup.h"
#include "views/tables/expression_editor.h"
#include "views/tables/table_set.h"

using namespace portolan;
namespace port = views::port;

namespace {

/// The tables of the bundled plan, one of them in a window.
struct Window : QMainWindow {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};
    views::ThemeSource theme;
    views::TableSet tables{workspace, checks, theme};
    views::TableView *view = nullptr;

    explicit Window(const QString &name)
    {
        document.open(test::bundledPlan(), "plan");
        view = tables.viewNamed(name);
        setCentralWidget(view);
        resize(1200, 600);
        show();
        activateWindow();
        view->table().setFocus();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the window does not become active");
    }
    ~Window() override
    {
        delete takeCentralWidget();
        for (const auto &entry : tables.entries())
            if (entry.view != view)
                delete entry.view;
    }

    int column(const char *title)
    {
        for (int column = 1; column < view->model().columnCount(); ++column)
            if (view->model().table().column(column).title == title)
                return column;
        qFatal("no column %s", title);
    }
    QModelIndex cell(int row, const char *title) { return view->filter().index(row, column(title)); }
    int rowWith(const char *title, const QString &text)
    {
        for (int row = 0; row < view->filter().rowCount(); ++row)
            if (cell(row, title).data().toString() == text)
                return row;
        return -1;
    }
    void goTo(int row, const char *title)
    {
        view->table().selectionModel()->setCurrentIndex(
            cell(row, title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void alsoSelect(int row)
    {
        view->table().selectionModel()->select(view->filter().index(row, 1),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QLineEdit *editor() { return view->table().findChild<views::ExpressionEditor *>(); }
    int undoCount() { return document.undoStack().count(); }
};

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void rowIsAddedAndEditedByKeys();
    void rowsAreRemovedByOneKey();
    void derivedRowLeadsToItsRoute();
    void derivedAddressLeadsToItsInterface();
    void typingGoesOnNowhereBehindADerivedCell();
    void derivedRowsAreNotRemoved();
    void severalRowsAreEditedAtOnce();
    void cellsArePastedFromSpreadsheets();
    void oneCellIsPastedIntoAllSelectedRows();
    void pastingBeyondTheEndAddsRows();
    void whatCannotBePastedIsRefusedAsAWhole();
    void oneCellIsCopiedAndPasted();
    void copiedRowsGoIntoTheirColumns();
    void foreignRowsBeginAtTheCurrentColumn();
    void copiedRowsComeBackUnchanged();
    void csvHasWhatIsShown();
    void groupsAreCollapsedByKeys();
    void choicesAreOfferedInABox();
    void proposalsAreTaken();
    void nextFreePortIsTaken();
    void variableIsSetInOneEnvironment();
    void emptyTablesSayWhatToDo();
    void selectionOfTheCanvasIsFollowed();
    void layoutIsKept();
    void everyTableHasAName();
    void hiddenTablesFollowLater();
};

void TestTableView::rowIsAddedAndEditedByKeys()
{
    Window window("records");
    window.goTo(window.rowWith("Zone", "atl.chat"), "Name");
    QTest::keyClick(&window.view->table(), Qt::Key_Insert);
    QCOMPARE(window.undoCount(), 1);
    QVERIFY(window.editor());
    QTest::keyClicks(window.editor(), "mail.atl.chat");
    QTest::keyClick(window.editor(), Qt::Key_Return);
    QTRY_COMPARE(window.undoCount(), 2);
    QCOMPARE(window.document.plan().zones()[0].records.back().owner, "mail.atl.chat");
    window.document.undoStack().undo();
    window.document.undoStack().undo();
    QVERIFY(window.document.plan().zones()[0].records.empty());
}

void TestTableView::rowsAreRemovedByOneKey()
{
    Window window("endpoints");
    const int before = window.view->model().rowCount();
    window.goTo(0, "Port");
    window.alsoSelect(1);
    QTest::keyClick(&window.view->table(), Qt::Key_Delete);
    QCOMPARE(window.view->model().rowCount(), before - 2);
    QCOMPARE(window.undoCount(), 1);
    window.document.undoStack().undo();
    QCOMPARE(window.view->model().rowCount(), before);
}

void TestTableView::derivedRowLeadsToItsRoute()
{
    Window window("records");
    QSignalSpy raised(&window.tables, &views::TableSet::raiseWanted);
    const int row = window.rowWith("Origin", "TURN; TURNS");
    QVERIFY(row >= 0);
    window.goTo(row, "Name");
    QTest::keyClick(&window.view->table(), Qt::Key_Return);
    QCOMPARE(raised.count(), 1);
    views::TableView *routes = window.tables.viewNamed("routes");
    QCOMPARE(raised.first().first().value<views::TableView *>(), routes);
    const QModelIndex current = routes->table().currentIndex();
    QCOMPARE(current.siblingAtColumn(1).data().toString(), "TURN");
    QCOMPARE(current.data().toString(), "turn.atl.network");
}

void TestTableView::derivedAddressLeadsToItsInterface()
{
    Window window("records");
    const int row = window.rowWith("Origin", "MagicDNS");
    const QString address = window.cell(row, "Data").data().toString();
    window.goTo(row, "Data");
    QTest::keyClick(&window.view->table(), Qt::Key_Return);
    views::TableView *nodes = window.tables.viewNamed("nodes");
    const QModelIndex current = nodes->table().currentIndex();
    QCOMPARE(nodes->model().table().column(current.column()).title, "Addresses");
    QVERIFY(current.data().toString().contains(address));
}

void TestTableView::typingGoesOnNowhereBehindADerivedCell()
{
    Window window("records");
    window.goTo(window.rowWith("Origin", "TURN; TURNS"), "Name");
    const QModelIndex before = window.view->table().currentIndex();
    QTest::keyClick(&window.view->table(), Qt::Key_1);
    QVERIFY(window.view->popup()->heading().contains("TURN"));
    QCOMPARE(window.view->table().currentIndex(), before);

    views::TableView *routes = window.tables.viewNamed("routes");
    window.takeCentralWidget();
    window.view = routes;
    window.setCentralWidget(routes);
    QTRY_VERIFY(routes->isVisible());
    routes->reveal({window.document.plan().routes()[0].id, "hostname"});
    QTest::keyClick(&routes->table(), Qt::Key_X);
    QVERIFY(!window.editor());
    QVERIFY(routes->popup());
    QTest::keyClick(routes->popup(), Qt::Key_Return);
    QTRY_VERIFY(!routes->popup());
    QVERIFY(routes->table().currentIndex().isValid());
    QTest::keyClick(&routes->table(), Qt::Key_Return);
    QVERIFY(window.editor());
    QCOMPARE(window.undoCount(), 0);
}

void TestTableView::derivedRowsAreNotRemoved()
{
    Window window("records");
    window.goTo(window.rowWith("Origin", "TURN; TURNS"), "Data");
    QTest::keyClick(&window.view->table(), Qt::Key_Delete);
    QCOMPARE(window.undoCount(), 0);
    QVERIFY(window.view->popup()->heading().contains("follow from routes"));
}

void TestTableView::severalRowsAreEditedAtOnce()
{
    Window window("ports");
    window.goTo(0, "Application");
    window.alsoSelect(1);
    window.alsoSelect(2);
    QTest::keyClick(&window.view->table(), Qt::Key_F2);
    QTest::keyClicks(window.editor(), "The same");
    QTest::keyClick(window.editor(), Qt::Key_Return);
    QTRY_COMPARE(window.undoCount(), 1);
    for (const int row : {0, 1, 2})
        QCOMPARE(window.cell(row, "Application").data().toString(), "The same");
    QVERIFY(window.cell(3, "Application").data().toString() != "The same");
}

void TestTableView::cellsArePastedFromSpreadsheets()
{
    Window window("ports");
    window.goTo(3, "Published");
    QGuiApplication::clipboard()->setText("7001\t7101\n7002\t7102\n");
    QTest::keyClick(&window.view->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.undoCount(), 1);
    QCOMPARE(window.cell(3, "Published").data().toString(), "7001");
    QCOMPARE(window.cell(3, "Target").data().toString(), "7101");
    QCOMPARE(window.cell(4, "Published").data().toString(), "7002");
    QCOMPARE(window.cell(4, "Target").data().toString(), "7102");
}

void TestTableView::oneCellIsPastedIntoAllSelectedRows()
{
    Window window("ports");
    window.goTo(2, "Application");
    window.alsoSelect(5);
    window.view->paste({{"Pasted"}});
    QCOMPARE(window.undoCount(), 1);
    QCOMPARE(window.cell(2, "Application").data().toString(), "Pasted");
    QCOMPARE(window.cell(5, "Application").data().toString(), "Pasted");
    QVERIFY(window.cell(3, "Application").data().toString() != "Pasted");
}

void TestTableView::pastingBeyondTheEndAddsRows()
{
    Window window("policy");
    const int last = window.view->filter().rowCount() - 1;
    const int before = window.view->model().rowCount();
    window.goTo(last, "Sources");
    window.view->paste({{"tag:a", "tag:b:1"}, {"tag:c", "tag:d:2"}});
    QCOMPARE(window.undoCount(), 1);
    QCOMPARE(window.view->model().rowCount(), before + 1); // the last one follows from routes
    const plan::AclRule &rule = window.document.plan().tailnetPolicies()[0].rules.back();
    QCOMPARE(rule.sources, std::vector<std::string>{"tag:c"});
    QCOMPARE(rule.destinations, std::vector<std::string>{"tag:d:2"});
}

void TestTableView::whatCannotBePastedIsRefusedAsAWhole()
{
    Window window("ports");
    window.goTo(0, "Published");
    window.view->paste({{"7001"}, {"seven thousand"}});
    QCOMPARE(window.undoCount(), 0);
    QVERIFY(window.view->popup());

    QHeaderView &header = *window.view->table().horizontalHeader();
    header.moveSection(header.visualIndex(window.column("Application")),
                       header.visualIndex(window.column("Published")));
    window.goTo(0, "Application");
    window.view->paste({{"Web", "seven thousand"}});
    QCOMPARE(window.undoCount(), 0);
}

void TestTableView::oneCellIsCopiedAndPasted()
{
    Window window("ports");
    window.goTo(0, "Application");
    const QString copied = window.cell(0, "Application").data().toString();
    QTest::keyClick(&window.view->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    const QString published = window.cell(3, "Published").data().toString();
    window.goTo(3, "Application");
    QVERIFY(window.cell(3, "Application").data().toString() != copied);
    QTest::keyClick(&window.view->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.undoCount(), 1);
    QCOMPARE(window.cell(3, "Application").data().toString(), copied);
    QCOMPARE(window.cell(3, "Published").data().toString(), published);
    QVERIFY(window.document.undoStack().undoText().contains("1"));
}

void TestTableView::copiedRowsGoIntoTheirColumns()
{
    Window window("ports");
    window.goTo(0, "Application");
    QTest::keyClick(&window.view->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    window.goTo(3, "Target");
    QTest::keyClick(&window.view->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.undoCount(), 1);
    for (const char *title : {"Published", "Target", "Application"})
        QCOMPARE(window.cell(3, title).data().toString(), window.cell(0, title).data().toString());
}

void TestTableView::foreignRowsBeginAtTheCurrentColumn()
{
    Window window("ports");
    const QString published = window.cell(3, "Published").data().toString();
    window.goTo(3, "Application");
    QGuiApplication::clipboard()->setText("Web\tb\tc\td\te\tf\tg\th\ti\tj\tk\n");
    QTest::keyClick(&window.view->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.cell(3, "Application").data().toString(), "Web");
    QCOMPARE(window.cell(3, "Published").data().toString(), published);
}

void TestTableView::copiedRowsComeBackUnchanged()
{
    for (const char *name : {"ports", "routes", "firewall", "nodes", "endpoints", "variables"}) {
        Window window(name);
        window.view->table().selectAll();
        window.view->copySelection();
        window.view->pasteFromClipboard();
        QVERIFY2(!window.view->popup(), name);
        QCOMPARE(window.undoCount(), 0);
    }
}

void TestTableView::csvHasWhatIsShown()
{
    Window window("routes");
    const QTemporaryDir folder;
    window.view->filterField().setText("turn 3478");
    window.view->saveCsv(folder.filePath("routes.csv"));
    QFile file(folder.filePath("routes.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split("\r\n", Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("Route,Kind,Host name,Port,"));
    QVERIFY(lines[1].startsWith("TURN,direct,turn.atl.network,3478,udp,"));
}

void TestTableView::groupsAreCollapsedByKeys()
{
    Window window("ports");
    const int rows = window.view->filter().rowCount();
    window.view->groupBy(port::Node);
    QCOMPARE(window.view->filter().rowCount(), rows + 2);
    const QModelIndex heading = window.view->filter().index(0, 0);
    QVERIFY(window.view->filter().isHeading(heading));
    QCOMPARE(heading.data().toString(), "gateway");
    window.view->table().setCurrentIndex(window.view->filter().index(0, 1));
    QTest::keyClick(&window.view->table(), Qt::Key_Left);
    QCOMPARE(window.view->filter().rowCount(), rows + 2 - 9);
    QTest::keyClick(&window.view->table(), Qt::Key_Right);
    QCOMPARE(window.view->filter().rowCount(), rows + 2);
    window.view->groupBy(-1);
    QCOMPARE(window.view->filter().rowCount(), rows);
}

void TestTableView::choicesAreOfferedInABox()
{
    Window window("routes");
    window.goTo(0, "Kind");
    QTest::keyClick(&window.view->table(), Qt::Key_Return);
    auto *box = window.view->table().findChild<QComboBox *>();
    QVERIFY(box);
    QCOMPARE(box->count(), 3);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(window.undoCount(), 1);
    QVERIFY(window.document.plan().routes()[0].kind == plan::RouteKind::Direct);
}

void TestTableView::proposalsAreTaken()
{
    Window window("routes");
    window.goTo(0, "Target");
    QTest::keyClick(&window.view->table(), Qt::Key_F2);
    QLineEdit *editor = window.editor();
    QVERIFY(editor && editor->completer());
    QTest::keyClicks(editor, "lounge");
    QCOMPARE(editor->completer()->currentCompletion(), "atl-thelounge");
    QTRY_VERIFY(editor->completer()->popup()->isVisible());
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(editor->text(), "atl-thelounge");
    QTRY_VERIFY(editor->isModified());
    QTRY_VERIFY(!editor->completer()->popup()->isVisible()); // until then Return is the popup's
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(window.undoCount(), 1);
    QCOMPARE(window.cell(0, "Target").data().toString(), "atl-thelounge");
}

void TestTableView::nextFreePortIsTaken()
{
    Window window("ports");
    QVERIFY(QTest::qWaitFor([&] { return window.checks.isCurrent(); }));
    const int row = window.rowWith("Service", "atl-thelounge");
    window.goTo(row, "Published");
    QTest::keyClick(&window.view->table(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(window.undoCount(), 1);
    QCOMPARE(window.cell(row, "Published").data(views::role::Resolved).toString(), "9001");
}

void TestTableView::variableIsSetInOneEnvironment()
{
    Window window("variables");
    window.workspace.setEnvironment(window.document.plan().environments()[1].id);
    const int row = window.rowWith("Variable", "IRC_DOMAIN");
    window.goTo(row, "Variable");
    QTest::keyClick(&window.view->table(), Qt::Key_O, Qt::AltModifier);
    QCOMPARE(window.undoCount(), 1);
    QVERIFY(window.view->model().setData(window.view->filter().mapToSource(window.cell(row, "development")),
                                         "irc.test", Qt::EditRole));
    QCOMPARE(window.cell(row, "production").data().toString(), "irc.atl.chat");
    QCOMPARE(window.cell(row, "development").data().toString(), "irc.test");
}

void TestTableView::emptyTablesSayWhatToDo()
{
    Window window("routes");
    window.document.startNew();
    QVERIFY(!window.view->table().isVisible());
    QVERIFY(window.view->findChild<views::EmptyState *>()->sentence().startsWith("No routes yet."));
    for (const auto &entry : window.tables.entries())
        QVERIFY2(!entry.view->model().table().words().empty.isEmpty(), qPrintable(entry.name));
}

void TestTableView::selectionOfTheCanvasIsFollowed()
{
    Window window("records");
    const plan::Route &turn = *plan::findByName(window.document.plan().routes(), "TURN");
    window.workspace.select(views::Selection::of(turn.id));
    const QModelIndexList rows = window.view->table().selectionModel()->selectedRows();
    QVERIFY(!rows.isEmpty());
    for (const QModelIndex &row : rows)
        QVERIFY(window.cell(row.row(), "Origin").data().toString().contains("TURN"));
    window.goTo(window.rowWith("Origin", "IRC, TLS"), "Data");
    const plan::Route &irc = *plan::findByName(window.document.plan().routes(), "IRC, TLS");
    QVERIFY(window.workspace.selection().contains(irc.id));
}

void TestTableView::layoutIsKept()
{
    QByteArray layout;
    {
        Window window("routes");
        window.view->setColumnShown(window.column("Note"), true);
        window.view->setColumnShown(window.column("CDN"), false);
        window.view->groupBy(window.column("Kind"));
        layout = window.view->saveLayout();
    }
    Window window("routes");
    window.view->restoreLayout(layout);
    QVERIFY(!window.view->table().isColumnHidden(window.column("Note")));
    QVERIFY(window.view->table().isColumnHidden(window.column("CDN")));
    QCOMPARE(window.view->filter().groupColumn(), window.column("Kind"));
    window.document.startNew();
    window.document.open(test::bundledPlan(), "plan");
    QVERIFY(window.view->table().isColumnHidden(window.column("CDN")));
    window.view->restoreLayout("nonsense");
    QVERIFY(!window.view->table().isColumnHidden(window.column("Note")));
}

void TestTableView::everyTableHasAName()
{
    Window window("ports");
    for (const auto &entry : window.tables.entries()) {
        QVERIFY(!entry.view->table().accessibleName().isEmpty());
        QVERIFY(!entry.view->filterField().accessibleName().isEmpty());
    }
}

void TestTableView::hiddenTablesFollowLater()
{
    Window window("ports");
    views::TableModel &records = window.tables.viewNamed("records")->model();
    QTRY_VERIFY(records.rowCount() > 0);
    const int before = records.rowCount();
    plan::Edit edit(window.document.plan());
    edit.remove(plan::findByName(window.document.plan().routes(), "IRC, TLS")->id);
    window.document.apply(std::move(edit).finish("Remove"));
    QCOMPARE(records.rowCount(), before);
    QTRY_VERIFY(records.rowCount() < before);
}

QTEST_MAIN(TestTableView)
#include "tst_table_view.moc"
