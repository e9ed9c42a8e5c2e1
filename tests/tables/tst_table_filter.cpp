#include <QtTest>

#include "tests/sample_plans.h"
#include "views/tables/ports_table.h"
#include "views/tables/table_filter.h"
#include "views/tables/tables.h"

#include <fmt/format.h>

#include <random>

using namespace portolan;
namespace port = views::port;

namespace {

/// The targets of the rows that are shown, in order.
QStringList shown(const QAbstractItemModel &model)
{
    QStringList targets;
    for (int row = 0; row < model.rowCount(); ++row)
        targets << model.index(row, port::Target).data().toString();
    return targets;
}

} // namespace

class TestTableFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWordsInExpressionsAndValues_data();
    void findsWordsInExpressionsAndValues();
    void sortsByValueNotByText_data();
    void sortsByValueNotByText();
    void followsEdits();
    void randomEditsEqualArrangingAnew_data();
    void randomEditsEqualArrangingAnew();
    void filteringKeepsTheSelection();
    void headingsStandAboveTheirRows();
    void manyRangesAreToldOnce();

private:
    struct Fixture;
    std::unique_ptr<Fixture> m;
};

struct TestTableFilter::Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::TableModel model{views::portsTable(workspace), workspace};
    views::TableFilter filter{model};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TestTableFilter::init()
{
    m = std::make_unique<Fixture>();
    m->document.open(test::planFrom(R"(
environments:
  production: {env-files: [.env]}
env-files:
  .env: {variables: {BIG: "30000"}}
nodes:
  server: {}
services:
  web:
    node: server
    ports: [{port: "${BIG}:1"}, {port: "9:2"}]
  irc:
    node: server
    ports: [{port: "200:3", application: Chat}]
)"),
                     "plan");
}

void TestTableFilter::cleanup()
{
    m.reset();
}

void TestTableFilter::findsWordsInExpressionsAndValues_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("targets");
    QTest::addRow("nothing") << "" << QStringList{"1", "2", "3"};
    QTest::addRow("a service") << "web" << QStringList{"1", "2"};
    QTest::addRow("a variable's name") << "big" << QStringList{"1"};
    QTest::addRow("a variable's value") << "30000" << QStringList{"1"};
    QTest::addRow("two words in two columns") << "irc chat" << QStringList{"3"};
    QTest::addRow("two words of different rows") << "web chat" << QStringList{};
}

void TestTableFilter::findsWordsInExpressionsAndValues()
{
    QFETCH(QString, words);
    QFETCH(QStringList, targets);
    m->filter.setWords(words);
    QCOMPARE(shown(m->filter), targets);
}

void TestTableFilter::sortsByValueNotByText_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("targets");
    QTest::addRow("published") << int(port::Published) << Qt::AscendingOrder << QStringList{"2", "3", "1"};
    QTest::addRow("published, down") << int(port::Published) << Qt::DescendingOrder
                                     << QStringList{"1", "3", "2"};
    QTest::addRow("service, equal ones as in the plan")
        << int(port::Service) << Qt::AscendingOrder << QStringList{"3", "1", "2"};
    QTest::addRow("service, down") << int(port::Service) << Qt::DescendingOrder << QStringList{"1", "2", "3"};
}

void TestTableFilter::sortsByValueNotByText()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, targets);
    m->filter.sort(column, order);
    QCOMPARE(shown(m->filter), targets);
}

void TestTableFilter::followsEdits()
{
    m->filter.sort(port::Published);
    m->filter.setWords("web");
    QVERIFY(m->model.setData(m->model.index(1, port::Published), "65000", Qt::EditRole));
    QCOMPARE(shown(m->filter), QStringList({"1", "2"}));
    m->document.undoStack().undo();
    QCOMPARE(shown(m->filter), QStringList({"2", "1"}));
}

namespace {

/// A plan of many services whose ports are in no order.
std::string manyServices(int count)
{
    std::string yaml = "nodes:\n  a: {}\n  b: {}\nservices:\n";
    for (int i = 0; i < count; ++i)
        yaml += fmt::format("  service-{}:\n    node: {}\n    ports: [{{port: \"{}:{}\"}}]\n", i,
                            i % 3 == 0 ? "a" : "b", 2000 + i * 7919 % 30000, 1 + i);
    return yaml;
}

/// What a filter shows: headings and targets, in order.
QStringList everyRow(const views::TableFilter &filter)
{
    QStringList rows;
    for (int row = 0; row < filter.rowCount(); ++row)
        rows << (filter.isHeading(filter.index(row, 0)) ? '#' + filter.index(row, 0).data().toString()
                                                        : filter.index(row, port::Target).data().toString());
    return rows;
}

} // namespace

void TestTableFilter::randomEditsEqualArrangingAnew_data()
{
    QTest::addColumn<int>("group");
    QTest::addRow("plain") << -1;
    QTest::addRow("grouped by service") << int(port::Service);
    QTest::addRow("grouped by node") << int(port::Node);
}

void TestTableFilter::randomEditsEqualArrangingAnew()
{
    QFETCH(int, group);
    m->document.open(test::planFrom(manyServices(60)), "plan");
    m->filter.setGroupColumn(group);
    m->filter.sort(port::Published, Qt::DescendingOrder);
    std::mt19937 random(5);
    const auto some = [&random](std::size_t most) {
        return random() % most;
    };
    for (int step = 0; step < 300; ++step) {
        const plan::Plan &plan = m->document.plan();
        plan::Edit edit(plan);
        const auto change = [&](auto modify) {
            edit.modify(plan.services()[some(plan.services().size())].id, modify);
        };
        switch (some(6)) {
        case 0:
            change([&](plan::Service &service) {
                service.ports.push_back(
                    plan::splitShortPort(fmt::format("{}:{}", 3000 + some(999), some(99) + 1)));
            });
            break;
        case 1:
            change([](plan::Service &service) {
                if (!service.ports.empty())
                    service.ports.erase(service.ports.begin());
            });
            break;
        case 2:
            change([&](plan::Service &service) {
                for (plan::PortBinding &binding : service.ports)
                    binding.published = std::to_string(4000 + some(999));
            });
            break;
        case 3: change([&](plan::Service &service) { service.node = plan.nodes()[some(2)].id; }); break;
        case 4: m->document.undoStack().undo(); break;
        default: m->filter.setWords(some(2) == 0 ? QString() : QString::number(some(10))); break;
        }
        m->document.apply(std::move(edit).finish("Edit"));

        views::TableFilter anew(m->model);
        anew.setWords(m->filter.words());
        anew.setGroupColumn(group);
        anew.sort(port::Published, Qt::DescendingOrder);
        QCOMPARE(everyRow(m->filter), everyRow(anew));
        QCOMPARE(m->filter.matchCount(), anew.matchCount());
    }
}

void TestTableFilter::filteringKeepsTheSelection()
{
    m->document.open(test::planFrom(manyServices(200)), "plan");
    m->filter.sort(port::Published);
    QItemSelectionModel selection(&m->filter);
    const QModelIndex source = m->model.index(13, port::Service);
    selection.setCurrentIndex(m->filter.mapFromSource(source),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m->filter.setWords("service-13");
    m->filter.sort(port::Target, Qt::DescendingOrder);
    QCOMPARE(m->filter.mapToSource(selection.currentIndex()), source);
    m->filter.setWords("");
    QCOMPARE(m->filter.mapToSource(selection.currentIndex()), source);
    QCOMPARE(selection.selectedRows().size(), 1);
}

void TestTableFilter::headingsStandAboveTheirRows()
{
    m->filter.setGroupColumn(port::Service);
    QCOMPARE(everyRow(m->filter), QStringList({"#irc", "3", "#web", "1", "2"}));
    m->filter.setCollapsed(m->filter.index(2, 0), true);
    QCOMPARE(everyRow(m->filter), QStringList({"#irc", "3", "#web"}));
    QCOMPARE(m->filter.index(2, 0).data(views::role::GroupSize).toInt(), 2);
    QCOMPARE(m->filter.matchCount(), 3);
    m->filter.setWords("web");
    QCOMPARE(everyRow(m->filter), QStringList({"#web"}));
    m->filter.setWords("");
    m->filter.setGroupColumn(-1);
    QCOMPARE(everyRow(m->filter), QStringList({"1", "2", "3"}));
}

void TestTableFilter::manyRangesAreToldOnce()
{
    m->document.open(test::planFrom(manyServices(300)), "plan");
    QSignalSpy removed(&m->filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&m->filter, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&m->filter, &QAbstractItemModel::modelReset);
    m->filter.setWords("7");
    QCOMPARE(removed.count(), 1);
    m->filter.setWords("");
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

QTEST_MAIN(TestTableFilter)
#include "tst_table_filter.moc"
