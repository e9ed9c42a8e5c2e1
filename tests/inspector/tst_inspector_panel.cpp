#include "model/plan/plan_writer.h"
#include "tests/edit/small_plan.h"
#include "views/inspector/body_editor.h"
#include "views/inspector/finding_card.h"
#include "views/inspector/inspector_panel.h"
#include "views/inspector/inspector_section.h"
#include "views/language/language.h"
#include "views/tables/expression_editor.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace portolan;
using views::InspectorPanel;
using views::InspectorSection;
using views::Selection;

namespace {

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};
    views::ThemeSource theme;
    InspectorPanel panel{workspace, checks, theme};

    Fixture()
    {
        document.open(test::harbour(), {});
        panel.resize(300, 900);
        panel.show();
    }
    bool settle()
    {
        QCoreApplication::processEvents();
        return QTest::qWaitFor([this] { return checks.isCurrent(); });
    }
    void select(std::initializer_list<const char *> paths)
    {
        Selection selection;
        for (const char *path : paths)
            selection.entities.insert(test::named(document.plan(), path));
        workspace.select(selection);
        QCoreApplication::processEvents();
    }
    const plan::Service &service(const char *name)
    {
        return *plan::findByName(document.plan().services(), name);
    }
    QLineEdit &field(const char *section, const char *key)
    {
        return *qobject_cast<QLineEdit *>(panel.section(section)->field(key)->editor());
    }
    void type(QLineEdit &editor, const QString &text)
    {
        editor.setFocus();
        editor.selectAll();
        QTest::keyClicks(&editor, text);
    }
};

} // namespace

class TestInspectorPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void aFieldIsEditedInPlaceAndUndone();
    void longValuesAreShownByTheirEndsAndAsAToolTip();
    void whatCannotBeTakenIsSaidAndStays();
    void escapeBringsBackWhatWas();
    void severalThingsAreChangedInOneStep();
    void anEditElsewhereKeepsTheEditors();
    void pressingAThingSelectsIt();
    void bodyIsEditedWithProblemsAtTheirLine();
    void secretsInABodyStayOutsideThePlan();
    void worstFindingIsOnACardWithItsFix();
    void foldedPartsAreRemembered();
    void filesFollowInTheBackground();
    void everythingHasAnAccessibleName();

private:
    views::Language m_language{QLocale(QLocale::English)};
    std::unique_ptr<Fixture> m;
};

void TestInspectorPanel::aFieldIsEditedInPlaceAndUndone()
{
    m->select({"service/web"});
    QLineEdit &image = m->field("fields", "image");
    m->type(image, "nginx:1.27");
    QTest::keyClick(&image, Qt::Key_Return);
    QCOMPARE(test::toQString(m->service("web").image), "nginx:1.27");
    QCOMPARE(m->document.undoStack().undoText(), "Change \"Image\" of web");
    m->document.undoStack().undo();
    QVERIFY(m->document.plan() == test::harbour());
    QTRY_VERIFY(m->field("fields", "image").text().isEmpty());
}

void TestInspectorPanel::longValuesAreShownByTheirEndsAndAsAToolTip()
{
    const QString image = "registry.example.org/team/a-very-long-name-of-an-image:2026.11.23";
    m->select({"service/web"});
    auto &editor = dynamic_cast<views::ExpressionEditor &>(m->field("fields", "image"));
    m->type(editor, image);
    QTest::keyClick(&editor, Qt::Key_Return);
    editor.clearFocus();
    QVERIFY(editor.isCut());
    const QImage ends = editor.grab().toImage();
    editor.setFocus();
    QVERIFY(editor.grab().toImage() != ends);
    QHelpEvent asked(QEvent::ToolTip, {5, 5}, editor.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&editor, &asked);
    QVERIFY(QToolTip::text().contains(image));
}

void TestInspectorPanel::whatCannotBeTakenIsSaidAndStays()
{
    m->select({"service/web"});
    QLineEdit &name = m->field("fields", "name");
    m->type(name, "chat");
    QCOMPARE(m->panel.section("fields")->field("name")->refusal(), "\"chat\" is taken");
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(m->document.plan() == test::harbour());
    QCOMPARE(name.text(), "chat");
    m->type(name, "chat-2");
    QVERIFY(m->panel.section("fields")->field("name")->refusal().isEmpty());
}

void TestInspectorPanel::escapeBringsBackWhatWas()
{
    m->select({"service/web"});
    QLineEdit &name = m->field("fields", "name");
    m->type(name, "other");
    QTest::keyClick(&name, Qt::Key_Escape);
    QCOMPARE(name.text(), "web");
    QCOMPARE(m->document.undoStack().count(), 0);
}

void TestInspectorPanel::severalThingsAreChangedInOneStep()
{
    m->select({"service/web", "service/database"});
    QLineEdit &container = m->field("common", "container-name");
    QCOMPARE(container.placeholderText(), "several values");
    QLineEdit &restart = m->field("common", "restart");
    m->type(restart, "always");
    QTest::keyClick(&restart, Qt::Key_Return);
    QCOMPARE(m->document.undoStack().count(), 1);
    for (const char *name : {"web", "database"})
        QVERIFY(m->service(name).body.find("restart"));
    QCOMPARE(m->document.undoStack().undoText(), "Change \"Restart\" of 2 things");
}

void TestInspectorPanel::anEditElsewhereKeepsTheEditors()
{
    m->select({"service/web"});
    const QWidget *before = &m->field("fields", "image");
    plan::Edit edit(m->document.plan());
    edit.modify(m->service("web").id, [](plan::Service &service) { service.image = "caddy"; });
    m->document.apply(std::move(edit).finish("Change"));
    QTRY_COMPARE(m->field("fields", "image").text(), "caddy");
    QCOMPARE(&m->field("fields", "image"), before);
}

void TestInspectorPanel::pressingAThingSelectsIt()
{
    m->select({"service/web"});
    QSignalSpy shown(&m->panel, &InspectorPanel::entityActivated);
    views::ThingRow *route = m->panel.section("ways-in")->things().first();
    QCOMPARE(route->text(), "site");
    route->setFocus();
    QTest::keyClick(route, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QTRY_COMPARE(m->panel.page().title, "site");
}

void TestInspectorPanel::bodyIsEditedWithProblemsAtTheirLine()
{
    m->select({"service/web"});
    InspectorSection *section = m->panel.section("body");
    section->setFolded(false);
    views::BodyEditor &body = *section->bodyEditor();
    body.setFocus();
    body.setPlainText("volumes:\n  - data:/data\nimage: nginx\n");
    QTRY_COMPARE(static_cast<int>(body.problems().size()), 1);
    QCOMPARE(static_cast<int>(body.problems().front().place.mark.line), 3);
    QTest::keyClick(&body, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m->document.undoStack().count(), 0);
    body.setPlainText("volumes:\n  - data:/data\n");
    QTest::keyClick(&body, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m->document.undoStack().count(), 1);
    QVERIFY(m->service("web").body.find("volumes"));
}

void TestInspectorPanel::secretsInABodyStayOutsideThePlan()
{
    m->select({"service/web"});
    InspectorSection *section = m->panel.section("body");
    section->setFolded(false);
    views::BodyEditor &body = *section->bodyEditor();
    body.setFocus();
    body.setPlainText("environment:\n  POSTGRES_PASSWORD: hunter2\n  MODE: fast\n");
    QTest::keyClick(&body, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(body.toPlainText().contains("********"));
    QVERIFY(body.toPlainText().contains("MODE: fast"));
    QVERIFY(plan::writePlan(m->document.plan()).find("hunter2") == std::string::npos);
}

void TestInspectorPanel::worstFindingIsOnACardWithItsFix()
{
    plan::Edit edit(m->document.plan());
    edit.modify(m->service("web").id, [](plan::Service &service) {
        service.ports[0].hostIp = "127.0.0.1";
        service.ports[0].published = "5222";
    });
    m->document.apply(std::move(edit).finish("Clash"));
    QVERIFY(m->settle());
    m->select({"service/web"});
    QTRY_VERIFY(!m->panel.cards().isEmpty());
    const auto isClash = [](const views::FindingCard *card) {
        return card->finding().rule == "port-dup";
    };
    QTRY_VERIFY(isClash(m->panel.cards().first()));
    QTRY_VERIFY(m->panel.cards().first()->offeredFix().startsWith("Use "));
    m->panel.offerFixes();
    QVERIFY(m->panel.popup() && m->panel.popup()->fixCount() > 0);
    m->panel.popup()->choose(0);
    QVERIFY(m->settle());
    QTRY_VERIFY(m->panel.cards().isEmpty() || !isClash(m->panel.cards().first()));
}

void TestInspectorPanel::foldedPartsAreRemembered()
{
    m->select({"service/web"});
    QVERIFY(!m->panel.section("ports")->isFolded());
    QVERIFY(m->panel.section("body")->isFolded());
    m->panel.setFoldedParts({"ports", "-body"});
    QVERIFY(m->panel.section("ports")->isFolded());
    QVERIFY(!m->panel.section("body")->isFolded());
    m->select({"service/chat"});
    QVERIFY(m->panel.section("ports")->isFolded());
    QCOMPARE(m->panel.foldedParts(), QStringList({"-body", "ports"}));
}

void TestInspectorPanel::filesFollowInTheBackground()
{
    m->select({"service/web"});
    const auto paths = [this] {
        QStringList titles;
        m->panel.section("files")->setFolded(false);
        for (const views::ThingRow *row : m->panel.section("files")->things())
            titles << row->text();
        return titles;
    };
    QTRY_VERIFY(paths().contains("compose.yaml"));
}

void TestInspectorPanel::everythingHasAnAccessibleName()
{
    m->select({"service/web"});
    for (const auto *widget : m->panel.findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() &&
            widget->objectName() != "qt_spinbox_lineedit" && widget->isEnabled())
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                          ->text(QAccessible::Name)
                          .isEmpty(),
                     widget->metaObject()->className());
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspector_panel.moc"
