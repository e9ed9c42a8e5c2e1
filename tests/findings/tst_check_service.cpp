#include <QtTest>

#include "tests/sample_plans.h"
#include "views/findings/check_service.h"

using namespace portolan;
using views::CheckService;

namespace {

const char *const clashing = R"(
environments:
  production: {compose-files: [compose.yaml]}
compose-files:
  compose.yaml: {}
nodes:
  server: {}
services:
  a: {node: server, file: compose.yaml, image: "a:1", ports: [{port: "127.0.0.1:8080:80"}]}
  b: {node: server, file: compose.yaml, image: "b:1", ports: [{port: "127.0.0.1:8080:80"}]}
)";

plan::Transaction publish(const plan::Plan &plan, const char *service, const std::string &port)
{
    plan::Edit edit(plan);
    edit.modify(plan::findByName(plan.services(), service)->id,
                [&](plan::Service &changed) { changed.ports[0].published = port; });
    return std::move(edit).finish("Publish " + port);
}

bool waitFor(const CheckService &checks)
{
    return QTest::qWaitFor([&] { return checks.isCurrent(); });
}

/// How many findings have that rule.
int count(const check::Findings &findings, std::string_view rule)
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [rule](const check::Finding &finding) { return finding.rule == rule; }));
}

} // namespace

class TestCheckService : public QObject
{
    Q_OBJECT

private slots:
    void findingsAreThoseOfAFullCheck();
    void editsAreFollowed();
    void manyEditsInARowEndInTheLast();
    void movingAsksForNoCheck();
    void anotherPlanLeavesNothingBehind();
    void fixesEndTheirFinding();
    void trialTellsWhatAnEditWouldBring();
    void laterTrialOvertakes();
    void findingsAreKnownByBinding();
    void aClashNamesTheOtherSide();
    void goesWhileItChecks();
};

void TestCheckService::findingsAreThoseOfAFullCheck()
{
    document::PlanDocument document;
    CheckService checks(document);
    document.open(test::bundledPlan(), "plan");
    QVERIFY(waitFor(checks));
    QVERIFY(checks.findings() == check::checkPlan(document.plan()).findings);
    QVERIFY(!checks.findings().empty());
}

void TestCheckService::editsAreFollowed()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    CheckService checks(document);
    QVERIFY(waitFor(checks));
    QVERIFY(count(checks.findings(), "port-dup") > 0);
    QSignalSpy checked(&checks, &CheckService::checked);
    document.apply(publish(document.plan(), "a", "8081"));
    QVERIFY(!checks.isCurrent());
    QVERIFY(waitFor(checks));
    QCOMPARE(checked.count(), 1);
    QCOMPARE(count(checks.findings(), "port-dup"), 0);
    const auto change = checked.first().first().value<check::FindingsChange>();
    QVERIFY(count(change.removed, "port-dup") > 0);
    QCOMPARE(count(change.added, "port-dup"), 0);
}

void TestCheckService::manyEditsInARowEndInTheLast()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    CheckService checks(document);
    for (int port = 9000; port < 9100; ++port)
        document.apply(publish(document.plan(), "a", std::to_string(port)));
    document.undoStack().setIndex(0);
    QVERIFY(waitFor(checks));
    QVERIFY(checks.findings() == check::checkPlan(document.plan()).findings);
}

void TestCheckService::movingAsksForNoCheck()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    CheckService checks(document);
    QVERIFY(waitFor(checks));
    plan::Edit edit(document.plan());
    edit.put(plan::Placement{document.plan().nodes()[0].id, 1, 2, 0, 0});
    document.apply(std::move(edit).finish("Move"));
    QVERIFY(checks.isCurrent());
}

void TestCheckService::anotherPlanLeavesNothingBehind()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    CheckService checks(document);
    QVERIFY(waitFor(checks));
    document.startNew();
    QVERIFY(checks.findings().empty());
    QVERIFY(waitFor(checks));
    QVERIFY(checks.findings() == check::checkPlan(plan::Plan()).findings);
}

void TestCheckService::fixesEndTheirFinding()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    CheckService checks(document);
    QVERIFY(waitFor(checks));
    const auto clash = std::find_if(checks.findings().begin(), checks.findings().end(),
                                    [](const check::Finding &finding) { return finding.rule == "port-dup"; });
    std::vector<check::Fix> found;
    checks.findFixes(*clash, this, [&](std::vector<check::Fix> fixes) { found = std::move(fixes); });
    QTRY_VERIFY(!found.empty());
    document.apply(found.front().transaction);
    QVERIFY(waitFor(checks));
    QCOMPARE(count(checks.findings(), "port-dup"), 0);
}

void TestCheckService::trialTellsWhatAnEditWouldBring()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    document.apply(publish(document.plan(), "a", "9090"));
    CheckService checks(document);
    QVERIFY(waitFor(checks));
    const plan::Transaction edit = publish(document.plan(), "a", "8080");
    std::optional<views::Trial> trial;
    checks.tryOut(edit, {document.plan().services()[0].id, 0}, this,
                  [&](views::Trial found) { trial = std::move(found); });
    QTRY_VERIFY(trial);
    QVERIFY(!trial->troubles.empty());
    QCOMPARE(test::toQString(trial->troubles.front().finding.rule), "port-dup");
    QVERIFY(!trial->troubles.front().fixes.empty());
    document.apply(edit);
    document.apply(trial->troubles.front().fixes.front().transaction);
    QVERIFY(waitFor(checks));
    QVERIFY(checks.findings() == check::checkPlan(document.plan()).findings);
    QCOMPARE(count(checks.findings(), "port-dup"), 0);
}

void TestCheckService::laterTrialOvertakes()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    CheckService checks(document);
    QVERIFY(waitFor(checks));
    QStringList told;
    checks.tryOut(publish(document.plan(), "a", "9001"), {}, this,
                  [&](const views::Trial &) { told << "first"; });
    checks.tryOut(publish(document.plan(), "a", "9002"), {}, this,
                  [&](const views::Trial &) { told << "second"; });
    QTRY_COMPARE(told, QStringList({"second"}));
}

void TestCheckService::findingsAreKnownByBinding()
{
    document::PlanDocument document;
    document.open(test::planFrom(clashing), "plan");
    CheckService checks(document);
    QVERIFY(waitFor(checks));
    for (const plan::Service &service : document.plan().services()) {
        const auto findings = checks.findingsOn(plan::BindingRef{service.id, 0});
        QVERIFY2(std::any_of(findings.begin(), findings.end(),
                             [](const auto *finding) { return finding->rule == "port-dup"; }),
                 service.name.c_str());
    }
    QVERIFY(checks.findingsOn(plan::BindingRef{document.plan().services()[0].id, 7}).empty());
}

void TestCheckService::aClashNamesTheOtherSide()
{
    const plan::Plan plan = test::planFrom(clashing);
    const check::Findings found = check::checkPlan(plan).findings;
    const auto clash = std::find_if(found.begin(), found.end(),
                                    [](const check::Finding &finding) { return finding.rule == "port-dup"; });
    QVERIFY(clash != found.end());
    for (const auto &[service, other] : {std::pair("a", "b"), std::pair("b", "a")}) {
        const plan::BindingRef binding{plan::findByName(plan.services(), service)->id, 0};
        const check::Finding seen = views::asSeenFrom(*clash, binding, plan);
        QVERIFY(seen.entity == plan::EntityRef(binding.service));
        QCOMPARE(QString::fromStdString(toText(seen.message)),
                 QStringLiteral("8080/tcp on server is taken by %1.").arg(other));
    }
}

void TestCheckService::goesWhileItChecks()
{
    document::PlanDocument document;
    document.open(test::bundledPlan(), "plan");
    for (int i = 0; i < 20; ++i) {
        CheckService checks(document);
        checks.tryOut(plan::Transaction{}, {}, this, [](const views::Trial &) {});
    }
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestCheckService)
#include "tst_check_service.moc"
