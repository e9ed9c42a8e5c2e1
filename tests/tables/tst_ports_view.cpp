#include <QtTest>

#include "tests/sample_plans.h"
#include "views/findings/fix_popup.h"
#include "views/tables/expression_editor.h"
#include "views/tables/ports_view.h"
#include "views/tables/table_roles.h"

using namespace portolan;
namespace port = views::port;

namespace {

const char *const twoServices = R"(
environments:
  production: {compose-files: [compose.yaml]}
compose-files:
  compose.yaml: {}
networks:
  lan: {kind: lan}
nodes:
  server:
    interfaces:
      eth0: {network: lan, addresses: [192.168.1.2]}
services:
  chat:
    node: server
    file: compose.yaml
    image: chat:1
    ports: [{port: "192.168.1.2:6697:6697"}]
  web:
    node: server
    file: compose.yaml
    image: web:1
    ports: [{port: "192.168.1.2:8080:80"}]
)";

/// The table in a window, its rows sorted by service: chat, then web.
struct Window : QMainWindow {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};
    views::ThemeSource theme;
    views::PortsView *ports = nullptr;

    Window()
    {
        document.open(test::planFrom(twoServices), "plan");
        ports = new views::PortsView(workspace, checks, theme);
        setCentralWidget(ports);
        resize(900, 500);
        show();
        waitForCheck();
    }
    ~Window() override { delete takeCentralWidget(); }

    bool waitForCheck()
    {
        return QTest::qWaitFor([this] { return checks.isCurrent(); });
    }

    QModelIndex cell(int row, int column) { return ports->table().model()->index(row, column); }

    views::ExpressionEditor *edit(int row, int column)
    {
        ports->table().setCurrentIndex(cell(row, column));
        ports->table().edit(cell(row, column));
        return ports->table().findChild<views::ExpressionEditor *>();
    }
};

} // namespace

class TestPortsView : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Window>(); }
    void cleanup() { m.reset(); }
    void clashShowsWhileItIsTyped();
    void fixOfWhatIsTypedIsTaken();
    void enteredClashMarksBothCells();
    void refusedTextStaysInItsEditor();
    void rowsAreCopiedForSpreadsheets();
    void selectionIsSharedBothWays();
    void filterIsToldWhenNothingMatches();

private:
    std::unique_ptr<Window> m;
};

void TestPortsView::clashShowsWhileItIsTyped()
{
    views::ExpressionEditor *editor = m->edit(0, port::Published);
    QVERIFY(editor);
    QTest::keyClicks(editor, "8080");
    QCOMPARE(editor->text(), "8080");
    QTRY_VERIFY(m->ports->popup());
    QVERIFY(m->ports->popup()->isVisible());
    QVERIFY2(m->ports->popup()->heading().contains("8080/tcp"), qPrintable(m->ports->popup()->heading()));
    QVERIFY(!m->ports->popup()->isActive());
    QCOMPARE(m->document.undoStack().count(), 0);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m->ports->popup());
    QCOMPARE(m->document.undoStack().count(), 0);
}

void TestPortsView::fixOfWhatIsTypedIsTaken()
{
    views::ExpressionEditor *editor = m->edit(0, port::Published);
    QTest::keyClicks(editor, "8080");
    QTRY_VERIFY(m->ports->popup() && m->ports->popup()->fixCount() > 0);
    m->ports->offerFixes();
    QVERIFY(m->ports->popup()->isActive());
    QCOMPARE(m->document.undoStack().count(), 1);
    m->ports->popup()->choose(0);
    QVERIFY(m->waitForCheck());
    QVERIFY(m->cell(0, port::Published).data(views::role::Resolved).toString() != "8080");
    QVERIFY(!m->cell(0, port::Published).data(views::role::Mark).isValid());
}

void TestPortsView::enteredClashMarksBothCells()
{
    views::ExpressionEditor *editor = m->edit(0, port::Published);
    QTest::keyClicks(editor, "8080");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m->document.undoStack().count(), 1);
    QVERIFY(m->waitForCheck());
    for (const int row : {0, 1}) {
        QCOMPARE(m->cell(row, port::Published).data(views::role::Mark).toInt(), int(views::Severity::Error));
        QCOMPARE(m->cell(row, port::Finding).data(views::role::Mark).toInt(), int(views::Severity::Error));
    }
    m->document.undoStack().undo();
    QVERIFY(m->waitForCheck());
    QVERIFY(!m->cell(0, port::Published).data(views::role::Mark).isValid());
    QVERIFY(!m->cell(1, port::Published).data(views::role::Mark).isValid());
}

void TestPortsView::refusedTextStaysInItsEditor()
{
    QPointer<views::ExpressionEditor> editor = m->edit(0, port::Published);
    QTest::keyClicks(editor, "99999");
    QVERIFY(editor->isRefused());
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(editor);
    QCOMPARE(m->document.undoStack().count(), 0);
    editor->selectAll();
    QTest::keyClicks(editor, "9999");
    QVERIFY(!editor->isRefused());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m->cell(0, port::Published).data().toString(), "9999");
}

void TestPortsView::rowsAreCopiedForSpreadsheets()
{
    m->ports->table().selectAll();
    m->ports->copySelection();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].split('\t'), QStringList({"server", "web", "192.168.1.2", "8080", "80", "tcp", "",
                                                "Node only", "compose.yaml"}));
}

void TestPortsView::selectionIsSharedBothWays()
{
    m->ports->table().selectRow(1);
    const plan::Service &web = *plan::findByName(m->document.plan().services(), "web");
    QVERIFY(m->workspace.selection() == views::Selection::of(plan::BindingRef{web.id, 0}));
    const plan::Service &chat = *plan::findByName(m->document.plan().services(), "chat");
    QSignalSpy changed(&m->workspace, &views::Workspace::selectionChanged);
    m->workspace.select(views::Selection::of(chat.id));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m->ports->table().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m->ports->table().selectionModel()->selectedRows().first().row(), 0);
}

void TestPortsView::filterIsToldWhenNothingMatches()
{
    m->ports->filterField().setText("web");
    QCOMPARE(m->ports->table().model()->rowCount(), 1);
    QVERIFY(m->ports->table().isVisible());
    m->ports->filterField().setText("nowhere");
    QVERIFY(!m->ports->table().isVisible());
    m->ports->filterField().clear();
    QCOMPARE(m->ports->table().model()->rowCount(), 2);
    QVERIFY(m->ports->table().isVisible());
}

QTEST_MAIN(TestPortsView)
#include "tst_ports_view.moc"
