#include "tests/sample_plans.h"
#include "views/canvas/canvas_notice.h"
#include "views/theme/link_button.h"
#include "views/tour/card_place.h"
#include "views/tour/route_tour.h"

#include <QtWidgets>

using namespace portolan;
using namespace portolan::views;

namespace {

/// The example with the gateway's tags as they should be, so that connections arrive.
plan::Plan examplePlan()
{
    plan::Edit edit(test::bundledPlan());
    edit.modify(test::nodeNamed(edit.plan(), "gateway"),
                [](plan::Node &gateway) { gateway.advertisedTags = gateway.tags; });
    return edit.plan();
}

struct Fixture {
    document::PlanDocument document;
    ThemeSource theme;
    Workspace workspace{document};
    QWidget window;
    CanvasView *canvas = new CanvasView(workspace, theme, &window);
    RouteTour tour{*canvas, theme};

    explicit Fixture(const plan::Plan &plan)
    {
        document.open(plan, "/plans/example.portolan.yaml");
        window.resize(1000, 700);
        canvas->setGeometry(window.rect());
        canvas->setReducedMotion(true);
        window.show();
        window.activateWindow();
    }

    bool start(plan::RouteId route = {}, int step = 0)
    {
        tour.start(route, step);
        return wait();
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !tour.isBusy() && tour.card().isVisible(); });
    }
    void press(Qt::Key key) { QTest::keyClick(&tour.card(), key); }
    plan::RouteId route(const char *name) const
    {
        return plan::findByName(document.plan().routes(), name)->id;
    }
    /// The card in the canvas' coordinates.
    QRect card() const { return tour.card().geometry(); }
    QRect thing() const { return canvas->findChild<Spotlight *>()->thing(); }
    const CardText &text() const { return tour.card().text(); }
};

} // namespace

/// The tour on the canvas: its card, its keys, and how it follows what happens to the plan.
class TestRouteTour : public QObject
{
    Q_OBJECT

private slots:
    void leadsFromTheNameToTheContainer();
    void pointsAtAThingThatItDoesNotCover();
    void keysGoOnAndBackAndEnd();
    void lightsTheRoute();
    void saysWhatStopsTheConnection();
    void opensWhatSaysSo();
    void anotherRouteCanBeChosen();
    void numbersFollowTheEnvironment();
    void staysWhereItIsAfterAnEdit();
    void endsWhenItsRouteGoes();
    void endsWithThePlan();
    void isAnnounced();
    void aPlanWithoutRoutesHasNoTour();
    void cardsFindRoom_data();
    void cardsFindRoom();
    void cardsLeaveThePathInSight();
};

void TestRouteTour::leadsFromTheNameToTheContainer()
{
    Fixture m(examplePlan());
    QVERIFY(m.start());
    QStringList titles;
    const int steps = static_cast<int>(m.tour.tour().stops.size());
    for (int step = 0; step < steps; ++step) {
        m.tour.goTo(step);
        titles << m.text().title;
        QVERIFY2(!m.text().text.isEmpty() && !m.text().text.contains('%'), qPrintable(m.text().text));
        QVERIFY2(!m.text().condition.isEmpty(), qPrintable(titles.last()));
        QVERIFY(m.tour.card().progressText().contains(QString::number(step + 1)));
    }
    QCOMPARE(titles,
             QStringList({"irc.atl.chat", "gateway", "npm", "tailnet", "Port 6697", "atl-irc-server"}));
    QVERIFY(m.text().text.contains("UnrealIRCd"));
}

void TestRouteTour::pointsAtAThingThatItDoesNotCover()
{
    Fixture m(examplePlan());
    for (const plan::Route &route : m.document.plan().routes()) {
        QVERIFY(m.start(route.id));
        QTRY_COMPARE(m.tour.route(), route.id);
        for (int step = 0; step < static_cast<int>(m.tour.tour().stops.size()); ++step) {
            m.tour.goTo(step);
            const QByteArray where = QByteArray::fromStdString(route.name) + " " + QByteArray::number(step);
            QVERIFY2(!m.thing().isEmpty(), where);
            QVERIFY2(m.canvas->rect().intersects(m.thing()), where);
            QVERIFY2(!m.card().intersects(m.thing()), where);
            QVERIFY2(m.canvas->rect().contains(m.card()), where);
        }
    }
}

void TestRouteTour::keysGoOnAndBackAndEnd()
{
    Fixture m(examplePlan());
    QVERIFY(m.start());
    QTRY_VERIFY(m.tour.card().hasFocus());
    m.press(Qt::Key_Right);
    QCOMPARE(m.tour.step(), 1);
    m.press(Qt::Key_Left);
    m.press(Qt::Key_Left);
    QCOMPARE(m.tour.step(), 0);
    QVERIFY(!m.tour.card().backButton().isEnabled());
    m.tour.card().nextButton().click();
    QCOMPARE(m.tour.step(), 1);
    m.press(Qt::Key_Escape);
    QVERIFY(!m.tour.isRunning());
    QVERIFY(!m.tour.card().isVisible());
    QTRY_VERIFY(m.canvas->hasFocus());
    QVERIFY(m.start({}, 99));
    QCOMPARE(m.tour.step(), int(m.tour.tour().stops.size()) - 1);
    m.press(Qt::Key_Right);
    QVERIFY(!m.tour.isRunning());
}

void TestRouteTour::lightsTheRoute()
{
    Fixture m(examplePlan());
    QVERIFY(m.start(m.route("The Lounge")));
    QVERIFY(m.workspace.selection() == Selection::of(m.route("The Lounge")));
}

void TestRouteTour::saysWhatStopsTheConnection()
{
    Fixture m(test::bundledPlan());
    QVERIFY(m.start(m.route("IRC, TLS"), 3));
    QVERIFY2(m.text().stopped.contains("tag:server"), qPrintable(m.text().stopped));
    QVERIFY(m.text().condition.isEmpty());
    m.tour.goTo(4);
    QVERIFY(m.text().stopped.isEmpty());
    QVERIFY(m.text().text.startsWith("The connection does not get here."));
}

void TestRouteTour::opensWhatSaysSo()
{
    Fixture m(examplePlan());
    QVERIFY(m.start(m.route("IRC, TLS"), 4));
    QSignalSpy files(&m.tour, &RouteTour::fileWanted);
    QSignalSpy places(&m.tour, &RouteTour::placeWanted);
    QCOMPARE(m.tour.card().proofButtons().size(), 3);
    m.tour.card().proofButtons().first()->click();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().at(0).toString(), QString("infra/compose/irc.yaml"));
    QVERIFY(files.first().at(1).toInt() > 0);
    emit m.tour.card().showWanted();
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().at(0).toString(), QString("ports"));
}

void TestRouteTour::anotherRouteCanBeChosen()
{
    Fixture m(examplePlan());
    QVERIFY(m.start());
    QComboBox &choices = m.tour.card().choices();
    QCOMPARE(choices.count(), int(m.document.plan().routes().size()));
    const int lounge = choices.findText("The Lounge");
    emit choices.activated(lounge);
    QVERIFY(m.wait());
    QCOMPARE(m.text().title, QString("chat.atl.chat"));
    QCOMPARE(m.tour.step(), 0);
    QCOMPARE(choices.currentText(), QString("The Lounge"));
}

void TestRouteTour::numbersFollowTheEnvironment()
{
    Fixture m(examplePlan());
    QVERIFY(m.start(m.route("IRC, TLS"), 4));
    QVERIFY2(m.text().text.contains("100.64.7.0 in Production"), qPrintable(m.text().text));
    m.workspace.setEnvironment(plan::findByName(m.document.plan().environments(), "development")->id);
    QVERIFY(m.wait());
    QVERIFY2(!m.text().text.contains("100.64.7.0"), qPrintable(m.text().text));
}

void TestRouteTour::staysWhereItIsAfterAnEdit()
{
    Fixture m(examplePlan());
    QVERIFY(m.start(m.route("IRC, TLS"), 4));
    plan::Edit edit(m.document.plan());
    edit.modify(plan::findByName(edit.plan().envFiles(), ".env")->id,
                [](plan::EnvFile &file) { file.variables[3].value = "7000"; });
    m.document.apply(std::move(edit).finish("Change IRC_TLS_PORT"));
    QTRY_COMPARE(m.text().title, QString("Port 7000"));
    QVERIFY(m.tour.tour().stops[static_cast<std::size_t>(m.tour.step())].kind == tour::StopKind::Binding);
    m.document.undoStack().undo();
    QTRY_COMPARE(m.text().title, QString("Port 6697"));
}

void TestRouteTour::endsWhenItsRouteGoes()
{
    Fixture m(examplePlan());
    QVERIFY(m.start(m.route("IRC, TLS")));
    plan::Edit edit(m.document.plan());
    edit.remove(m.route("IRC, TLS"));
    m.document.apply(std::move(edit).finish("Remove"));
    QVERIFY(!m.tour.isRunning());
    QVERIFY(m.canvas->notice().message().startsWith("The tour has ended"));
}

void TestRouteTour::endsWithThePlan()
{
    Fixture m(examplePlan());
    QVERIFY(m.start());
    m.document.startNew();
    QVERIFY(!m.tour.isRunning());
    QVERIFY(!m.tour.card().isVisible());
}

void TestRouteTour::isAnnounced()
{
    Fixture m(examplePlan());
    QVERIFY(m.start());
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(&m.tour.card());
    QVERIFY(card);
    QVERIFY(card->text(QAccessible::Name).contains("1 of 6: irc.atl.chat"));
    QVERIFY(card->text(QAccessible::Description).startsWith("A client asks DNS"));
    QVERIFY(card->state().focusable);
}

void TestRouteTour::aPlanWithoutRoutesHasNoTour()
{
    Fixture m((plan::Plan()));
    QVERIFY(!m.tour.canStart());
    m.tour.start();
    QVERIFY(!m.tour.isRunning());
}

void TestRouteTour::cardsFindRoom_data()
{
    QTest::addColumn<QRect>("thing");
    QTest::addColumn<QRect>("place");
    // In an area of 800 by 600, a card of 300 by 200.
    QTest::newRow("at the right") << QRect(100, 290, 40, 20) << QRect(163, 199, 300, 200);
    QTest::newRow("at the left, where there is no room at the right")
        << QRect(700, 290, 40, 20) << QRect(376, 199, 300, 200);
    QTest::newRow("below what is wide") << QRect(100, 100, 600, 20) << QRect(249, 143, 300, 200);
    QTest::newRow("above what is wide and low") << QRect(100, 500, 600, 20) << QRect(249, 276, 300, 200);
    QTest::newRow("in the corner for nothing") << QRect() << QRect(500, 400, 300, 200);
}

void TestRouteTour::cardsFindRoom()
{
    QFETCH(QRect, thing);
    QTEST(placeBeside(thing, {300, 200}, QRect(0, 0, 800, 600)), "place");
    const QRect mirrored =
        placeBeside(QRect(400, 290, 40, 20), {300, 200}, QRect(0, 0, 800, 600), Qt::RightToLeft);
    QVERIFY(mirrored.right() < 400);
}

void TestRouteTour::cardsLeaveThePathInSight()
{
    const QRect area(0, 0, 760, 600);
    const QRect thing(300, 280, 40, 20);
    const CardSight sight{{QRect(340, 284, 420, 12), QRect(0, 284, 300, 12)}, QRect(260, 200, 120, 180)};
    const QRect card = placeBeside(thing, {340, 220}, area, Qt::LeftToRight, sight);
    QVERIFY(area.contains(card));
    QVERIFY(!card.intersects(thing));
    for (const QRect &stretch : sight.path)
        QVERIFY(!card.intersects(stretch));
    QVERIFY(!card.intersects(sight.frame));
}

QTEST_MAIN(TestRouteTour)
#include "tst_route_tour.moc"
