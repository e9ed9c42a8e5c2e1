#include <QtTest>

#include "tests/sample_plans.h"
#include "views/findings/findings_model.h"

#include <random>

using namespace portolan;
using views::FindingsModel;

namespace {

const char *const clashing = R"(
environments:
  production: {compose-files: [compose.yaml], env-files: [.env]}
  development: {compose-files: [compose.yaml]}
env-files:
  .env: {variables: {PORT: "8080"}}
compose-files:
  compose.yaml: {}
nodes:
  server: {}
services:
  a: {node: server, file: compose.yaml, image: "a:1", ports: [{port: "127.0.0.1:8080:80"}]}
  b: {node: server, file: compose.yaml, image: "b:1", ports: [{port: "127.0.0.1:${PORT:-9090}:80"}]}
)";

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};
    FindingsModel model{workspace, checks};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &FindingsModel::rowsInserted};
    QSignalSpy removed{&model, &FindingsModel::rowsRemoved};
    QSignalSpy reset{&model, &FindingsModel::modelReset};

    void open(const plan::Plan &plan)
    {
        document.open(plan, "plan");
        QVERIFY(wait());
        inserted.clear();
        removed.clear();
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return checks.isCurrent(); });
    }
    int rowOfRule(std::string_view rule) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.findingAt(row).rule == rule)
                return row;
        return -1;
    }
    void publish(const char *service, const std::string &port)
    {
        plan::Edit edit(document.plan());
        edit.modify(plan::findByName(document.plan().services(), service)->id,
                    [&](plan::Service &changed) { changed.ports[0].published = port; });
        document.apply(std::move(edit).finish("Publish"));
        QVERIFY(wait());
    }
};

} // namespace

class TestFindingsModel : public QObject
{
    Q_OBJECT

private slots:
    void worstComesFirst();
    void rowsComeAndGoWithoutReset();
    void environmentDecidesWhatHolds();
    void severitiesCanBeHidden();
    void onlyTheLastEditsFindingsAreNew();
    void staysEqualToTheChecks();
};

void TestFindingsModel::worstComesFirst()
{
    Fixture fixture;
    fixture.open(test::bundledPlan());
    QVERIFY(fixture.model.rowCount() > 5);
    for (int row = 1; row < fixture.model.rowCount(); ++row)
        QVERIFY(fixture.model.findingAt(row - 1).severity >= fixture.model.findingAt(row).severity);
}

void TestFindingsModel::rowsComeAndGoWithoutReset()
{
    Fixture fixture;
    fixture.open(test::planFrom(clashing));
    QVERIFY(fixture.rowOfRule("port-dup") >= 0);
    const int before = fixture.model.rowCount();
    fixture.publish("a", "7070");
    QCOMPARE(fixture.rowOfRule("port-dup"), -1);
    QVERIFY(fixture.removed.count() >= 1);
    fixture.document.undoStack().undo();
    QVERIFY(fixture.wait());
    QCOMPARE(fixture.model.rowCount(), before);
    QVERIFY(fixture.inserted.count() >= 1);
    QCOMPARE(fixture.reset.count(), 0);
}

void TestFindingsModel::environmentDecidesWhatHolds()
{
    Fixture fixture;
    fixture.open(test::planFrom(clashing));
    QVERIFY(fixture.rowOfRule("port-dup") >= 0);
    fixture.workspace.setEnvironment(fixture.document.plan().environments()[1].id);
    QCOMPARE(fixture.rowOfRule("port-dup"), -1);
    fixture.workspace.setEnvironment(fixture.document.plan().environments()[0].id);
    QVERIFY(fixture.rowOfRule("port-dup") >= 0);
}

void TestFindingsModel::severitiesCanBeHidden()
{
    Fixture fixture;
    fixture.open(test::bundledPlan());
    const check::Counts counts = fixture.model.counts();
    QVERIFY(counts.errors > 0 && counts.warnings > 0);
    fixture.model.setShown(views::Severity::Warning, false);
    QCOMPARE(fixture.model.rowCount(), static_cast<int>(counts.errors + counts.infos));
    QCOMPARE(fixture.model.counts(), counts);
    fixture.model.setShown(views::Severity::Warning, true);
    QCOMPARE(fixture.model.rowCount(), static_cast<int>(counts.errors + counts.warnings + counts.infos));
}

void TestFindingsModel::onlyTheLastEditsFindingsAreNew()
{
    Fixture fixture;
    fixture.open(test::planFrom(clashing));
    QCOMPARE(fixture.model.newCount(), 0);
    fixture.publish("a", "7070");
    fixture.publish("a", "8080");
    QVERIFY(fixture.model.index(fixture.rowOfRule("port-dup")).data(FindingsModel::IsNew).toBool());
    fixture.publish("a", "7070");
    QCOMPARE(fixture.model.newCount(), 0);
}

void TestFindingsModel::staysEqualToTheChecks()
{
    Fixture fixture;
    fixture.open(test::bundledPlan());
    std::mt19937 random(7);
    const plan::Plan start = fixture.document.plan();
    for (int i = 0; i < 30; ++i) {
        const auto &services = start.services();
        const plan::Service &service = services[random() % services.size()];
        if (service.ports.empty())
            continue;
        fixture.publish(service.name.c_str(), std::to_string(8080 + random() % 4));
        check::Findings wanted = fixture.checks.findings();
        std::erase_if(wanted, [&](const check::Finding &finding) {
            return !views::holdsIn(finding, fixture.workspace.environment());
        });
        check::Findings shown;
        for (int row = 0; row < fixture.model.rowCount(); ++row)
            shown.push_back(fixture.model.findingAt(row));
        std::sort(shown.begin(), shown.end());
        QVERIFY(shown == wanted);
    }
    QCOMPARE(fixture.reset.count(), 0);
}

QTEST_MAIN(TestFindingsModel)
#include "tst_findings_model.moc"
