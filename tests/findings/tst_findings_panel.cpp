#include "tests/sample_plans.h"
#include "views/findings/finding_details.h"
#include "views/findings/findings_panel.h"
#include "views/findings/fix_all.h"
#include "views/language/language.h"
#include "views/theme/marks.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace portolan;
using views::FindingsPanel;
using views::GroupedFindings;

namespace {

/// Three services that want the same port.
const char *const crowded = R"(
compose-files: {compose.yaml: {}}
environments: {production: {compose-files: [compose.yaml]}}
nodes: {server: {}}
services:
  a: {node: server, file: compose.yaml, image: "a:1", ports: [{port: "127.0.0.1:8080:80"}]}
  b: {node: server, file: compose.yaml, image: "b:1", ports: [{port: "127.0.0.1:8080:80"}]}
  c: {node: server, file: compose.yaml, image: "c:1", ports: [{port: "127.0.0.1:8080:80"}]}
)";

bool isClash(const check::Finding &finding)
{
    return finding.rule == "port-dup";
}

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};
    views::ThemeSource theme;
    FindingsPanel panel{workspace, checks, theme};

    Fixture()
    {
        document.open(test::planFrom(crowded), {});
        panel.resize(1000, 300);
        panel.show();
        QVERIFY(wait());
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return checks.isCurrent(); });
    }
    qsizetype clashes() const { return std::ranges::count_if(checks.findings(), isClash); }
    QModelIndex groupOfClashes()
    {
        FindingsPanel &shown = panel;
        for (int row = 0; row < shown.model().rowCount(); ++row)
            if (isClash(shown.model().findingAt(row)))
                return shown.groups().indexOf(row).parent();
        return {};
    }
};

} // namespace

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private slots:
    void fixingAllEndsAllAndLeavesTheRest();
    void fixingNothingChangesNothing();
    void groupOffersAllFixesWithTheirLines();
    void findingShowsFixesAndTheHandbook();
    void onlyTheFirstFixStandsOut();
    void findingIsSuppressedWithAReason();
    void stepsGoRoundAllFindings();

private:
    views::Language m_language{QLocale(QLocale::English)};
};

void TestFindingsPanel::fixingAllEndsAllAndLeavesTheRest()
{
    const plan::Plan plan = test::planFrom(crowded);
    const views::FixAll all = views::fixAll(plan, isClash, "Fix all");
    QCOMPARE(all.left, std::size_t{0});
    QVERIFY(all.steps.size() >= 2);
    const plan::Plan after = plan::apply(plan, all.transaction);
    QVERIFY(std::ranges::none_of(check::checkPlan(after).findings, isClash));
    QVERIFY(plan::apply(after, plan::inverse(all.transaction)) == plan);
}

void TestFindingsPanel::fixingNothingChangesNothing()
{
    const plan::Plan plan = test::planFrom(crowded);
    const views::FixAll none = views::fixAll(
        plan, [](const check::Finding &) { return false; }, "Fix all");
    QVERIFY(none.steps.empty() && none.transaction.isEmpty());
}

void TestFindingsPanel::groupOffersAllFixesWithTheirLines()
{
    Fixture fixture;
    QVERIFY(fixture.clashes() >= 2);
    fixture.panel.tree().setCurrentIndex(fixture.groupOfClashes());
    QTRY_COMPARE(fixture.panel.details().fixButtons().size(), 1);
    QPushButton *all = fixture.panel.details().fixButtons().first();
    QTRY_VERIFY(all->text().startsWith("Fix all"));
    all->click();
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.clashes(), 0);
    QCOMPARE(fixture.document.undoStack().count(), 1);
    fixture.document.undoStack().undo();
    QVERIFY(fixture.document.plan() == test::planFrom(crowded));
}

void TestFindingsPanel::findingShowsFixesAndTheHandbook()
{
    Fixture fixture;
    fixture.panel.setCurrentRow(fixture.panel.groups().sourceRowsOf(fixture.groupOfClashes()).front());
    QTRY_VERIFY(!fixture.panel.details().fixButtons().isEmpty());
    QVERIFY(fixture.panel.details().handbookText().contains("Two listeners on one node"));
    const qsizetype before = fixture.clashes();
    fixture.panel.details().fixButtons().first()->click();
    QVERIFY(fixture.wait());
    QVERIFY(fixture.clashes() < before);
}

void TestFindingsPanel::onlyTheFirstFixStandsOut()
{
    const views::ThemeSource theme;
    views::FindingDetails details(theme);
    details.show();
    const plan::Plan plan = test::planFrom(crowded);
    details.showFinding(check::checkPlan(plan).findings.front());
    details.showFixes({{"Take another port", {}}, {"Bind to the tailnet", {}}}, plan);
    const QList<QPushButton *> buttons = details.fixButtons();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(views::isPrimary(buttons.first()));
    QVERIFY(!views::isPrimary(buttons.last()));
}

void TestFindingsPanel::findingIsSuppressedWithAReason()
{
    Fixture fixture;
    fixture.panel.setCurrentRow(fixture.panel.groups().sourceRowsOf(fixture.groupOfClashes()).front());
    QLineEdit &reason = fixture.panel.details().reasonField();
    QTest::keyClicks(&reason, "never run together");
    QTest::keyClick(&reason, Qt::Key_Return);
    QCOMPARE(fixture.document.plan().suppressions().size(), std::size_t{1});
    QCOMPARE(fixture.document.plan().suppressions()[0].reason, "never run together");
}

void TestFindingsPanel::stepsGoRoundAllFindings()
{
    Fixture fixture;
    fixture.panel.tree().setCurrentIndex({});
    std::set<int> seen;
    const int count = fixture.panel.model().rowCount();
    for (int i = 0; i < count; ++i) {
        fixture.panel.step(1);
        seen.insert(fixture.panel.groups().sourceRow(fixture.panel.tree().currentIndex()));
    }
    QCOMPARE(static_cast<int>(seen.size()), count);
    QVERIFY(!seen.contains(-1));
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findings_panel.moc"
