#include "tests/sample_plans.h"
#include "views/findings/grouped_findings.h"

#include <random>

using namespace portolan;
using views::FindingsModel;
using views::GroupedFindings;
using Grouping = GroupedFindings::Grouping;

namespace {

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};
    FindingsModel model{workspace, checks};
    GroupedFindings groups{model, workspace};
    QAbstractItemModelTester tester{&groups, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(Grouping grouping)
    {
        groups.setGrouping(grouping);
        document.open(test::bundledPlan(), "plan");
        QVERIFY(wait());
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return checks.isCurrent(); });
    }
    /// Every finding with the title of its group, in the order shown.
    QStringList shown() const
    {
        QStringList lines;
        for (int i = 0; i < groups.rowCount(); ++i) {
            const QModelIndex group = groups.index(i, 0);
            if (!groups.isGroup(group))
                lines << group.data().toString();
            for (int row = 0; row < groups.rowCount(group); ++row)
                lines << group.data().toString() + ": " + groups.index(row, 0, group).data().toString();
        }
        return lines;
    }
    void publish(const plan::Service &service, const std::string &port)
    {
        plan::Edit edit(document.plan());
        edit.modify(service.id, [&](plan::Service &changed) { changed.ports[0].published = port; });
        document.apply(std::move(edit).finish("Publish"));
        QVERIFY(wait());
    }
};

} // namespace

class TestGroupedFindings : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreWorstFirst();
    void thingsHoldTheirFindings();
    void withoutGroupingTheListIsAsItWas();
    void staysWhatRegroupingWouldGive_data();
    void staysWhatRegroupingWouldGive();
    void hiddenSeveritiesTakeTheirGroupsAlong();
};

void TestGroupedFindings::rulesAreWorstFirst()
{
    const Fixture fixture(Grouping::Rule);
    QVERIFY(fixture.groups.rowCount() > 3);
    int findings = 0;
    for (int i = 0; i < fixture.groups.rowCount(); ++i) {
        const QModelIndex group = fixture.groups.index(i, 0);
        QVERIFY(fixture.groups.isGroup(group));
        QCOMPARE(group.data(GroupedFindings::Count).toInt(), fixture.groups.rowCount(group));
        findings += fixture.groups.rowCount(group);
        std::set<std::string_view> rules;
        for (const int row : fixture.groups.sourceRowsOf(group))
            rules.insert(fixture.model.findingAt(row).rule);
        QCOMPARE(rules.size(), std::size_t{1});
    }
    QCOMPARE(findings, fixture.model.rowCount());
    QCOMPARE(fixture.groups.index(0, 0).data(FindingsModel::SeverityOf).toInt(), int(views::Severity::Error));
}

void TestGroupedFindings::thingsHoldTheirFindings()
{
    const Fixture fixture(Grouping::Thing);
    const QModelIndex found = fixture.groups.indexOf(0);
    QCOMPARE(fixture.groups.sourceRow(found), 0);
    const std::string path = plan::toText(fixture.document.plan(), fixture.model.findingAt(0).entity);
    QCOMPARE(found.parent().data().toString(), test::toQString(path).section('/', 1));
}

void TestGroupedFindings::withoutGroupingTheListIsAsItWas()
{
    const Fixture fixture(Grouping::None);
    QCOMPARE(fixture.groups.rowCount(), fixture.model.rowCount());
    for (int row = 0; row < fixture.model.rowCount(); ++row)
        QCOMPARE(fixture.groups.sourceRow(fixture.groups.index(row, 0)), row);
}

void TestGroupedFindings::staysWhatRegroupingWouldGive_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addRow("by rule") << int(Grouping::Rule);
    QTest::addRow("by thing") << int(Grouping::Thing);
    QTest::addRow("not") << int(Grouping::None);
}

void TestGroupedFindings::staysWhatRegroupingWouldGive()
{
    QFETCH(int, grouping);
    Fixture fixture(static_cast<Grouping>(grouping));
    std::mt19937 random(11);
    const plan::Plan start = fixture.document.plan();
    QSignalSpy reset(&fixture.groups, &QAbstractItemModel::modelReset);
    for (int i = 0; i < 25; ++i) {
        const plan::Service &service = start.services()[random() % start.services().size()];
        if (service.ports.empty())
            continue;
        fixture.publish(service, std::to_string(8080 + random() % 4));
        GroupedFindings anew(fixture.model, fixture.workspace);
        anew.setGrouping(static_cast<Grouping>(grouping));
        QCOMPARE(fixture.groups.rowCount(), anew.rowCount());
        for (int row = 0; row < fixture.model.rowCount(); ++row) {
            const QModelIndex here = fixture.groups.indexOf(row);
            QCOMPARE(fixture.groups.sourceRow(here), row);
            QCOMPARE(here.row(), anew.indexOf(row).row());
            QCOMPARE(here.parent().row(), anew.indexOf(row).parent().row());
        }
    }
    QCOMPARE(reset.size(), 0);
    QVERIFY(fixture.shown().size() == fixture.model.rowCount());
}

void TestGroupedFindings::hiddenSeveritiesTakeTheirGroupsAlong()
{
    Fixture fixture(Grouping::Rule);
    for (const views::Severity severity :
         {views::Severity::Error, views::Severity::Warning, views::Severity::Info})
        fixture.model.setShown(severity, false);
    QCOMPARE(fixture.groups.rowCount(), 0);
    fixture.model.setShown(views::Severity::Warning, true);
    QVERIFY(fixture.groups.rowCount() > 0);
}

QTEST_MAIN(TestGroupedFindings)
#include "tst_grouped_findings.moc"
