#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/desktop/template_card.h"
#include "tests/sample_plans.h"
#include "views/handbook/handbook_pages.h"
#include "views/handbook/page_of.h"
#include "views/theme/empty_state.h"

#include <QtWidgets>

using namespace portolan;
using desktop::MainWindow;

namespace {

struct Fixture {
    views::ThemeSource theme;
    MainWindow window{theme, MainWindow::Memory::None};

    Fixture()
    {
        window.resize(1440, 900);
        window.canvas().setReducedMotion(true);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }

    void openExample() { window.document().open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml"); }
    void press(const char *welcomeButton)
    {
        window.findChild<QAbstractButton *>(QLatin1String(welcomeButton))->click();
    }
    QLineEdit &field(const char *name) { return *window.findChild<QLineEdit *>(QLatin1String(name)); }
    QPushButton &create() { return *window.findChild<QPushButton *>("template-create"); }
    views::RouteTour &tour() { return window.firstSteps().tour(); }
    bool waitForTour()
    {
        return QTest::qWaitFor([this] { return !tour().isBusy() && tour().card().isVisible(); });
    }
};

} // namespace

/// What leads into the program: templates, tours, and that everything says what it is.
class TestFirstSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void aTemplateBecomesAnUntitledPlan()
    {
        m->press("welcome-new-from-template");
        QVERIFY(m->window.templates().isVisible());
        QCOMPARE(m->window.templates().chosenId(), QString("web-app"));
        m->window.templates().choose("chat");
        m->field("template-domain").setText("harbour.test");
        m->field("template-address").setText("198.51.100.7");
        m->create().click();
        const plan::Plan &plan = m->window.document().plan();
        QVERIFY(plan::findByName(plan.zones(), "harbour.test"));
        QVERIFY(m->window.document().path().isEmpty());
        QVERIFY(!m->window.document().isSaved());
        QVERIFY(m->window.canvas().isVisible());
    }

    void answersAreJudgedAsTheyAreTyped()
    {
        m->window.showTemplates();
        QTest::keyClicks(&m->field("template-domain"), "my domain");
        QVERIFY(!m->create().isEnabled());
        QVERIFY(!m->field("template-domain").accessibleDescription().isEmpty());
        m->field("template-domain").clear();
        m->field("template-address").setText("192.168.1.1");
        QVERIFY(!m->create().isEnabled());
        // What is not asked is not judged.
        m->window.templates().choose("home");
        QVERIFY(!m->field("template-address").isVisible());
        QVERIFY(m->create().isEnabled());
    }

    void everyTemplateOpens()
    {
        for (const desktop::TemplateCard *card : m->window.templates().cards()) {
            m->window.showTemplates();
            m->window.templates().choose(card->objectName().section('-', 1));
            m->create().click();
            // The plan before counts as unsaved, and is asked for.
            if (auto *question = m->window.findChild<QMessageBox *>())
                for (QAbstractButton *button : question->buttons())
                    if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                        button->click();
            QCOMPARE(m->window.document().plan().nodes().isEmpty(), false);
            QVERIFY(!card->text().isEmpty() && !card->description().isEmpty());
        }
    }

    void escapeLeavesTheTemplates()
    {
        m->window.showTemplates();
        QTest::keyClick(&m->field("template-name"), Qt::Key_Escape);
        QVERIFY(m->window.isWelcomeShown());
        m->openExample();
        m->window.showTemplates();
        QTest::keyClick(&m->window.templates(), Qt::Key_Escape);
        QVERIFY(m->window.canvas().isVisible());
    }

    void theTourOpensTheExampleWhereNoPlanIsOpen()
    {
        m->press("welcome-tour");
        QVERIFY(m->waitForTour());
        QCOMPARE(m->tour().card().text().title, QString("irc.atl.chat"));
        QVERIFY(m->window.canvas().isVisible());
    }

    void theTourShowsTheTableThatSaysSo()
    {
        m->openExample();
        m->window.actionNamed("tour")->trigger();
        QVERIFY(m->waitForTour());
        emit m->tour().card().showWanted();
        const auto panels = m->window.workbench().panels();
        const auto records = std::find_if(panels.begin(), panels.end(), [](const views::Panel *panel) {
            return panel->objectName() == "records";
        });
        QVERIFY(records != panels.end());
        QVERIFY(m->window.workbench().isShown(*records));
        QCOMPARE(views::handbookPageFor((*records)->content()), QString("dns"));
        QVERIFY(m->tour().isRunning());
    }

    void onlyAConnectionCanBeFollowed()
    {
        m->openExample();
        QAction *follow = m->window.actionNamed("follow-route");
        QVERIFY(!follow->isEnabled());
        const plan::Plan &plan = m->window.document().plan();
        const plan::RouteId lounge = plan::findByName(plan.routes(), "The Lounge")->id;
        m->window.workspace().select(views::Selection::of(lounge));
        QVERIFY(follow->isEnabled());
        m->window.workspace().select(
            views::Selection::of(plan::findByName(plan.services(), "atl-thelounge")->id));
        QVERIFY(follow->isEnabled());
        follow->trigger();
        QVERIFY(m->waitForTour());
        QCOMPARE(m->tour().route(), lounge);
    }

    void theWindowShowsItsParts()
    {
        m->openExample();
        m->window.actionNamed("window-tour")->trigger();
        desktop::WindowTour &tour = m->window.firstSteps().windowTour();
        QVERIFY(tour.isRunning());
        QStringList titles;
        for (int step = 0; tour.isRunning() && step < 20; ++step) {
            QVERIFY(m->window.rect().contains(tour.card().geometry()));
            titles << tour.card().text().title;
            QTest::keyClick(&tour.card(), Qt::Key_Right);
        }
        QVERIFY(!tour.isRunning());
        QVERIFY2(titles.size() >= 5, qPrintable(titles.join(", ")));
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
    }

    void everyActionSaysWhatItDoes()
    {
        QStringList silent;
        for (const QAction *action : m->window.findChildren<QAction *>())
            if (!action->objectName().isEmpty() && !action->objectName().startsWith('_') && !action->menu() &&
                !action->isSeparator() && action->whatsThis().isEmpty() && action->statusTip().isEmpty())
                silent << action->objectName();
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(", ")));
    }

    void everyPanelAndColumnSaysWhatItIs()
    {
        QStringList silent;
        for (views::Panel *panel : m->window.workbench().panels()) {
            if (panel->content()->whatsThis().isEmpty())
                silent << panel->objectName();
            auto *view = qobject_cast<views::TableView *>(panel->content());
            for (int column = 0; view && column < view->model().columnCount(); ++column)
                if (view->filter().headerData(column, Qt::Horizontal, Qt::WhatsThisRole).toString().isEmpty())
                    silent << QString("%1, column %2").arg(panel->objectName()).arg(column);
        }
        for (const QWidget *part :
             {static_cast<QWidget *>(&m->window.canvas()), static_cast<QWidget *>(&m->window.inspector()),
              static_cast<QWidget *>(&m->window.locator())})
            if (part->whatsThis().isEmpty())
                silent << part->metaObject()->className();
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(", ")));
    }

    void everyPanelHasItsPageOfTheHandbook()
    {
        QStringList lost;
        for (views::Panel *panel : m->window.workbench().panels()) {
            const QString page = views::handbookPageFor(panel->content());
            if (page == views::handbookIndex || !views::handbookPage(page))
                lost << panel->objectName();
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(", ")));
        QCOMPARE(views::handbookPageFor(&m->tour().card()), QString("onboarding"));
        QCOMPARE(views::handbookPageFor(&m->field("template-domain")), QString("onboarding"));
    }

    void anEmptyPlanSaysWhatToDo()
    {
        m->window.actionNamed("new")->trigger();
        const auto *outline = m->window.outline().findChild<views::EmptyState *>();
        QVERIFY(outline && outline->isVisible());
        QVERIFY(!outline->sentence().isEmpty());
        outline->findChild<QPushButton *>()->click();
        QCOMPARE(m->window.document().plan().nodes().size(), std::size_t(1));
        QVERIFY(!outline->isVisible());
    }

private:
    std::unique_ptr<Fixture> m;
};

QTEST_MAIN(TestFirstSteps)
#include "tst_first_steps.moc"
