#include "tests/sample_plans.h"
#include "views/compare/compare_details.h"
#include "views/compare/compare_view.h"
#include "views/theme/empty_state.h"

#include <QtTest>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

using namespace portolan;
using compare::Topic;
using views::CompareModel;
using views::CompareSide;

namespace {

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::ThemeSource theme;
    views::CompareView view{workspace, theme};
    QAbstractItemModelTester modelTester{&view.model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester filterTester{&view.filter(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(const plan::Plan &plan = test::bundledPlan())
    {
        document.open(plan, "plan");
        view.resize(1280, 800);
        view.show();
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return !view.isBusy(); });
    }

    /// The first row that is shown of a topic, or of one of its things.
    QModelIndex rowOf(Topic topic, const QString &thing = {}, const QString &aspect = {}) const
    {
        const auto &filter = const_cast<views::CompareView &>(view).filter();
        for (int at = 0; at < filter.rowCount(); ++at)
            for (int row = 0; row < filter.rowCount(filter.index(at, 0)); ++row) {
                const QModelIndex index = filter.index(row, 0, filter.index(at, 0));
                if (filter.rowAt(index)->topic == topic && (thing.isEmpty() || index.data() == thing) &&
                    (aspect.isEmpty() || index.siblingAtColumn(CompareModel::Aspect).data() == aspect))
                    return index;
            }
        return {};
    }
    QStringList texts(const QModelIndex &index) const
    {
        QStringList cells;
        for (int column = 0; column < CompareModel::ColumnCount; ++column)
            cells << index.siblingAtColumn(column).data().toString();
        return cells;
    }
    QStringList topics()
    {
        QStringList titles;
        for (int row = 0; row < view.filter().rowCount(); ++row)
            titles << view.filter().index(row, 0).data().toString();
        return titles;
    }
    void click(const QModelIndex &index)
    {
        view.tree().scrollTo(index);
        QTest::mouseClick(view.tree().viewport(), Qt::LeftButton, {}, view.tree().visualRect(index).center());
    }
    void edit(const char *service, const std::function<void(plan::Service &)> &change)
    {
        plan::Edit made(document.plan());
        made.modify(findByName(document.plan().services(), service)->id, change);
        document.apply(std::move(made).finish("Edit"));
    }
};

plan::Plan withOneEnvironment()
{
    return test::planFrom("environments: {production: {}}\nnodes: {box: {}}\n"
                          "services: {web: {node: box, ports: [{port: \"8080:80\"}]}}\n");
}

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        QVERIFY(QTest::qWaitForWindowExposed(&m->view));
        QVERIFY(m->wait());
    }
    void cleanup() { m.reset(); }

    void beginsWithTheFirstTwoEnvironments();
    void marksThePartThatDiffers();
    void hidesWhatIsTheSameUntilAsked();
    void filtersByWords();
    void aClickSelectsTheThing();
    void enterShowsItOnTheCanvas();
    void escapeClearsTheFilterAndThenCloses();
    void sidesAreSwapped();
    void followsEditsAndKeepsTheRow();
    void comparesWithThePlanAsOpened();
    void saysWhyItDiffers();
    void copiesWhatIsShown();
    void saysWhenNothingDiffers();
    void offersAnEnvironmentWhereThereIsOne();
    void staysWithOtherPlans();
    void canBeStopped();
    void everythingHasAName();

private:
    std::unique_ptr<Fixture> m;
};

void TestCompareView::beginsWithTheFirstTwoEnvironments()
{
    QCOMPARE(m->view.model().headerData(CompareModel::Left, Qt::Horizontal, Qt::DisplayRole), "Production");
    QCOMPARE(m->view.model().headerData(CompareModel::Right, Qt::Horizontal, Qt::DisplayRole), "Development");
    const QStringList topics = m->topics();
    for (const char *topic : {"How it is started", "Services", "Port bindings", "Who reaches what",
                              "Findings", "Routes", "Variables"})
        QVERIFY2(topics.contains(QLatin1String(topic)), topic);
    QVERIFY2(m->view.message().contains("difference"), qPrintable(m->view.message()));
    QVERIFY(m->view.tree().isExpanded(m->view.filter().index(0, 0)));
    QVERIFY(m->view.tree().currentIndex().isValid());
    QVERIFY2(m->workspace.selection().entities.empty(), "nobody has chosen anything yet");
}

void TestCompareView::marksThePartThatDiffers()
{
    const QModelIndex index = m->rowOf(Topic::Ports, "atl-irc-server", "6697/tcp");
    QCOMPARE(m->texts(index), (QStringList{"atl-irc-server", "6697/tcp", "100.64.7.0:6697 · Tailnet",
                                           "127.0.0.1:6697 · Node only"}));
    QStringList marked;
    for (const views::ComparePart &part : partsOf(*m->view.filter().rowAt(index), CompareSide::Right))
        if (part.differs)
            marked << part.text;
    QCOMPARE(marked, QStringList{"127.0.0.1"});
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole), "differs");
}

void TestCompareView::hidesWhatIsTheSameUntilAsked()
{
    QVERIFY(!m->rowOf(Topic::Variables, "IRC_DOMAIN").isValid());
    auto *same = m->view.findChild<QCheckBox *>();
    QVERIFY2(same->text().contains(QString::number(m->view.model().total() - m->view.model().differing())),
             qPrintable(same->text()));
    QTest::keyClick(&m->view, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(same->isChecked()); // a key presses the button for a moment
    QVERIFY(m->rowOf(Topic::Variables, "IRC_DOMAIN").isValid());
    QTest::mouseClick(same, Qt::LeftButton, {}, QPoint(8, same->height() / 2));
    QVERIFY(!m->rowOf(Topic::Variables, "IRC_DOMAIN").isValid());
}

void TestCompareView::filtersByWords()
{
    QTest::keySequence(&m->view, QKeySequence::Find);
    QTRY_VERIFY(m->view.filterField().hasFocus());
    QTest::keyClicks(&m->view.filterField(), "IRC-server 6697");
    QVERIFY(m->rowOf(Topic::Ports, "atl-irc-server", "6697/tcp").isValid());
    QVERIFY(!m->rowOf(Topic::Ports, "atl-irc-server", "6900/tcp").isValid());
    QVERIFY(!m->topics().contains("Variables"));
    QTest::keyClicks(&m->view.filterField(), " nonsense");
    QCOMPARE(m->view.filter().rowCount(), 0);
    QVERIFY(m->view.findChild<views::EmptyState *>()->sentence().contains("nonsense"));
}

void TestCompareView::aClickSelectsTheThing()
{
    m->click(m->rowOf(Topic::Ports, "atl-irc-server", "6900/tcp"));
    const plan::Service &service = *findByName(m->workspace.plan().services(), "atl-irc-server");
    QVERIFY(m->workspace.selection().contains(service.id));
    QVERIFY(m->workspace.selection().binding.has_value());
    QCOMPARE(m->workspace.selection().binding->index, std::size_t(1));
    QVERIFY2(m->view.details().text().startsWith("atl-irc-server · 6900/tcp\nProduction: 100.64.7.0:6900"),
             qPrintable(m->view.details().text()));
}

void TestCompareView::enterShowsItOnTheCanvas()
{
    QSignalSpy wanted(&m->view, &views::CompareView::entityWanted);
    m->click(m->rowOf(Topic::Services, "dozzle", "Runs on"));
    QTest::keyClick(&m->view.tree(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const plan::Plan &plan = m->workspace.plan();
    QCOMPARE(wanted[0][0].value<plan::EntityRef>(),
             plan::EntityRef(findByName(plan.services(), "dozzle")->id));
    QCOMPARE(plan.environments().at(m->workspace.environment()).name, std::string("development"));
}

void TestCompareView::escapeClearsTheFilterAndThenCloses()
{
    QSignalSpy closed(&m->view, &views::CompareView::closed);
    m->view.filterField().setFocus();
    QTest::keyClicks(&m->view.filterField(), "irc");
    QTest::keyClick(&m->view.filterField(), Qt::Key_Escape);
    QCOMPARE(m->view.filterField().text(), QString());
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(&m->view.filterField(), Qt::Key_Down);
    QTRY_VERIFY(m->view.tree().hasFocus());
    QTest::keyClick(&m->view.tree(), Qt::Key_Escape);
    QTRY_COMPARE(closed.count(), 1);
}

void TestCompareView::sidesAreSwapped()
{
    const int differing = m->view.model().differing();
    QTest::keyClick(&m->view, Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(m->view.model().sideName(CompareSide::Left), "Development");
    QCOMPARE(m->view.model().differing(), differing);
    QCOMPARE(m->texts(m->rowOf(Topic::Variables, "ATL_CHAT_IP"))[CompareModel::Left], "127.0.0.1");
}

void TestCompareView::followsEditsAndKeepsTheRow()
{
    const QModelIndex index = m->rowOf(Topic::Ports, "atl-irc-server", "8600/tcp");
    m->view.tree().setCurrentIndex(index);
    QSignalSpy resets(&m->view.model(), &QAbstractItemModel::modelReset);
    m->edit("atl-irc-server", [](plan::Service &service) { service.ports[0].hostIp.clear(); });
    QVERIFY(m->wait());
    QTRY_VERIFY(!m->rowOf(Topic::Ports, "atl-irc-server", "6697/tcp").isValid() ||
                m->texts(m->rowOf(Topic::Ports, "atl-irc-server", "6697/tcp"))[CompareModel::Left].startsWith(
                    "all addresses"));
    QCOMPARE(m->texts(m->view.tree().currentIndex())[CompareModel::Aspect], "8600/tcp");
    QCOMPARE(resets.count(), 0);
}

void TestCompareView::comparesWithThePlanAsOpened()
{
    m->edit("atl-thelounge", [](plan::Service &service) { service.image = "thelounge:5"; });
    const plan::EnvironmentId production = m->workspace.plan().environments()[0].id;
    m->view.compareSides({production, true}, {production, false});
    QVERIFY(m->wait());
    QCOMPARE(m->view.model().sideName(CompareSide::Left), "Production, as opened");
    QCOMPARE(m->texts(m->rowOf(Topic::Services))[CompareModel::Right], "thelounge:5");
    QCOMPARE(m->texts(m->rowOf(Topic::Edited))[CompareModel::Aspect], "image");
    m->document.undoStack().undo();
    QVERIFY(m->wait());
    QTRY_COMPARE(m->view.filter().rowCount(), 0);
}

void TestCompareView::saysWhyItDiffers()
{
    m->view.tree().setCurrentIndex(m->rowOf(Topic::Ports, "atl-irc-server", "6697/tcp"));
    QString text = m->view.details().text();
    QVERIFY2(text.contains("Written: ${ATL_CHAT_IP:-127.0.0.1}:${IRC_TLS_PORT:-6697}:6697"),
             qPrintable(text));
    QVERIFY2(text.contains("ATL_CHAT_IP: 100.64.7.0 in .env · 127.0.0.1 in .env.dev"), qPrintable(text));
    m->view.tree().setCurrentIndex(m->rowOf(Topic::Services, "dozzle"));
    text = m->view.details().text();
    QVERIFY2(text.contains("it starts with the profile dev only") ||
                 text.contains("none of its compose files"),
             qPrintable(text));
    m->view.tree().setCurrentIndex(m->rowOf(Topic::Reach, "atl-irc-webpanel"));
    text = m->view.details().text();
    QVERIFY2(text.contains("From the Internet, Production: "), qPrintable(text));
}

void TestCompareView::copiesWhatIsShown()
{
    m->view.filterField().setText("ATL_CHAT_IP 127.0.0.1");
    QTest::keyClick(&m->view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             "## Variables\n\n| | | Production | Development |\n|---|---|---|---|\n"
             "| ATL_CHAT_IP |  | **100.64.7.0** | **127.0.0.1** |\n");
    m->view.tree().setCurrentIndex(m->rowOf(Topic::Variables));
    m->view.tree().setFocus();
    QTest::keySequence(&m->view.tree(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             "\t\t\tProduction\tDevelopment\nVariables\tATL_CHAT_IP\t\t100.64.7.0\t127.0.0.1\n");
}

void TestCompareView::saysWhenNothingDiffers()
{
    const plan::EnvironmentId production = m->workspace.plan().environments()[0].id;
    m->view.compareSides({production, false}, {production, false});
    QVERIFY(m->wait());
    const auto *empty = m->view.findChild<views::EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->sentence(), "Production and Production are the same.");
    QVERIFY(!m->view.details().isVisible());
}

void TestCompareView::offersAnEnvironmentWhereThereIsOne()
{
    m->document.open(withOneEnvironment(), "one");
    QVERIFY(m->wait());
    auto *empty = m->view.findChild<views::EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY2(empty->sentence().startsWith("Production is the only environment."),
             qPrintable(empty->sentence()));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m->workspace.plan().environments().size(), std::size_t(2));
    QVERIFY(m->wait());
    QTRY_COMPARE(m->view.model().sideName(CompareSide::Right), "Development");
    QTRY_COMPARE(empty->sentence(), "Production and Development are the same.");
    m->document.undoStack().undo();
    QCOMPARE(m->workspace.plan().environments().size(), std::size_t(1));
}

void TestCompareView::staysWithOtherPlans()
{
    m->document.startNew();
    QVERIFY(m->wait());
    QTRY_COMPARE(m->view.filter().rowCount(), 0);
    m->document.open(test::bundledPlan(), "again");
    QVERIFY(m->wait());
    QTRY_VERIFY(m->rowOf(Topic::Ports).isValid());
}

void TestCompareView::canBeStopped()
{
    const int differing = m->view.model().differing();
    const plan::EnvironmentId production = m->workspace.plan().environments()[0].id;
    m->view.compareSides({production, false}, {production, false});
    QVERIFY(m->view.isBusy());
    m->view.cancel();
    QVERIFY(!m->view.isBusy());
    QVERIFY2(m->view.message().startsWith("Stopped."), qPrintable(m->view.message()));
    QCOMPARE(m->view.model().differing(), differing);
    for (QPushButton *button : m->view.findChildren<QPushButton *>())
        if (button->text() == "Compare again")
            button->click();
    QVERIFY(m->wait());
    QTRY_COMPARE(m->view.model().differing(), 0);
}

void TestCompareView::everythingHasAName()
{
    for (const QWidget *widget : m->view.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
