#include "tests/edit/small_plan.h"
#include "views/canvas/canvas_view.h"
#include "views/catalogue/catalogue_panel.h"
#include "views/outline/outline_model.h"
#include "views/workspace/plan_mime.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTreeView>

using namespace portolan;
using views::CataloguePanel;
using views::Selection;

namespace {

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::ThemeSource theme;
    CataloguePanel panel{workspace, catalogue::Catalogue::builtIn(), theme};
    QAbstractItemModelTester tester{&panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester proxyTester{panel.tree().model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        document.open(test::harbour(), {});
        panel.resize(220, 600);
        panel.show();
    }
    const plan::Service *service(const char *name)
    {
        return plan::findByName(document.plan().services(), name);
    }
};

} // namespace

class TestCataloguePanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void everyServiceStandsBelowItsKind();
    void filterFindsByNamePurposeAndPort_data();
    void filterFindsByNamePurposeAndPort();
    void kindsCountWhatTheFilterLeaves();
    void addedServiceIsNotOpenedToTheInternet();
    void enterAddsToTheSelectedNode();
    void withoutANodeItSaysWhatIsMissing();
    void draggedEntryIsFittedToTheNodeBelow();

private:
    std::unique_ptr<Fixture> m;
};

void TestCataloguePanel::everyServiceStandsBelowItsKind()
{
    const views::CatalogueModel &model = m->panel.model();
    int services = 0;
    for (int kind = 0; kind < model.rowCount(); ++kind)
        services += model.rowCount(model.index(kind, 0));
    QCOMPARE(services, static_cast<int>(model.catalogue().entries().size()));
    QVERIFY(model.rowCount() > 4);
    const QModelIndex prosody = model.indexOf("prosody");
    QVERIFY(prosody.isValid());
    QCOMPARE(prosody.parent().data().toString(), "Chat");
}

void TestCataloguePanel::filterFindsByNamePurposeAndPort_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addRow("name") << "prosody"
                          << "Prosody";
    QTest::addRow("port") << "5432"
                          << "PostgreSQL";
}

void TestCataloguePanel::filterFindsByNamePurposeAndPort()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    m->panel.filterField().setText(typed);
    QStringList titles;
    const QAbstractItemModel &shown = *m->panel.tree().model();
    for (int kind = 0; kind < shown.rowCount(); ++kind)
        for (int row = 0; row < shown.rowCount(shown.index(kind, 0)); ++row)
            titles << shown.index(row, 0, shown.index(kind, 0)).data().toString();
    QVERIFY2(titles.contains(found), qPrintable(titles.join(", ")));
    QVERIFY(titles.size() < 20);
}

void TestCataloguePanel::kindsCountWhatTheFilterLeaves()
{
    m->panel.filterField().setText("mosquitto");
    const QAbstractItemModel &shown = *m->panel.tree().model();
    QVERIFY(shown.rowCount() > 0);
    for (int kind = 0; kind < shown.rowCount(); ++kind) {
        const QModelIndex line = shown.index(kind, 0);
        QCOMPARE(line.data(views::OutlineModel::Aside).toString(), QString::number(shown.rowCount(line)));
    }
}

void TestCataloguePanel::addedServiceIsNotOpenedToTheInternet()
{
    const plan::NodeId apps = test::nodeNamed(m->document.plan(), "apps");
    for (const catalogue::Entry &entry : m->panel.model().catalogue().entries())
        m->panel.add(QString::fromStdString(entry.id), apps);
    QVERIFY(m->document.plan().routes() == test::harbour().routes());
}

void TestCataloguePanel::enterAddsToTheSelectedNode()
{
    QSignalSpy added(&m->panel, &CataloguePanel::added);
    m->workspace.select(Selection::of(test::nodeNamed(m->document.plan(), "apps")));
    m->panel.filterField().setText("prosody");
    QTest::keyClick(&m->panel.filterField(), Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    const plan::Service *prosody = m->service("prosody");
    QVERIFY(prosody);
    QCOMPARE(prosody->node, test::nodeNamed(m->document.plan(), "apps"));
    QVERIFY(m->workspace.selection().contains(prosody->id));
    QCOMPARE(m->document.undoStack().count(), 1);
    m->document.undoStack().undo();
    QVERIFY(m->document.plan() == test::harbour());
}

void TestCataloguePanel::withoutANodeItSaysWhatIsMissing()
{
    QSignalSpy refused(&m->panel, &CataloguePanel::refused);
    m->panel.filterField().setText("prosody");
    m->panel.addCurrent();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains("Select the node"));
    m->document.startNew();
    m->panel.addCurrent();
    QCOMPARE(refused.last().first().toString(), "A service runs on a node; add one first");
}

void TestCataloguePanel::draggedEntryIsFittedToTheNodeBelow()
{
    views::CanvasView canvas(m->workspace, m->theme);
    connect(
        &canvas.editor(), &views::CanvasEditor::catalogueEntryDropped, &m->panel,
        [this](const QString &entry, plan::NodeId node, edit::Spot at) { m->panel.add(entry, node, at); });
    const std::unique_ptr<QMimeData> data(m->panel.model().mimeData({m->panel.model().indexOf("prosody")}));
    QVERIFY(views::CanvasEditor::canDrop(*data));
    const layout::Chart &chart = canvas.scene().chart();
    const auto apps = std::ranges::find(chart.nodes, std::string("apps"), &layout::NodeFrame::name);
    QVERIFY(apps != chart.nodes.end());
    canvas.editor().drop(*data, apps->rect.center());
    const plan::Service *prosody = m->service("prosody");
    QVERIFY(prosody);
    QVERIFY(m->document.plan().placements().find(plan::EntityRef(prosody->id)));
    QCOMPARE(m->document.undoStack().count(), 1);
    QSignalSpy refused(&canvas.editor(), &views::CanvasEditor::refused);
    canvas.editor().drop(*data, {-5000, -5000});
    QCOMPARE(refused.size(), 1);
}

QTEST_MAIN(TestCataloguePanel)
#include "tst_catalogue_panel.moc"
