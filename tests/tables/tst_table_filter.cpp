#include <QtTest>

#include "tests/sample_plans.h"
#include "views/tables/ports_model.h"
#include "views/tables/table_filter.h"

using namespace portolan;
using views::PortsModel;

namespace {

/// The targets of the rows that are shown, in order.
QStringList shown(const QAbstractItemModel &model)
{
    QStringList targets;
    for (int row = 0; row < model.rowCount(); ++row)
        targets << model.index(row, PortsModel::TargetColumn).data().toString();
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

private:
    struct Fixture;
    std::unique_ptr<Fixture> m;
};

struct TestTableFilter::Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    PortsModel model{workspace};
    views::TableFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TestTableFilter::init()
{
    m = std::make_unique<Fixture>();
    m->filter.setSourceModel(&m->model);
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
    QTest::addRow("published") << int(PortsModel::PublishedColumn) << Qt::AscendingOrder
                               << QStringList{"2", "3", "1"};
    QTest::addRow("published, down") << int(PortsModel::PublishedColumn) << Qt::DescendingOrder
                                     << QStringList{"1", "3", "2"};
    QTest::addRow("service, equal ones as in the plan")
        << int(PortsModel::ServiceColumn) << Qt::AscendingOrder << QStringList{"3", "1", "2"};
    QTest::addRow("service, down") << int(PortsModel::ServiceColumn) << Qt::DescendingOrder
                                   << QStringList{"1", "2", "3"};
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
    m->filter.sort(PortsModel::PublishedColumn);
    m->filter.setWords("web");
    QVERIFY(m->model.setData(m->model.index(1, PortsModel::PublishedColumn), "65000", Qt::EditRole));
    QCOMPARE(shown(m->filter), QStringList({"1", "2"}));
    m->document.undoStack().undo();
    QCOMPARE(shown(m->filter), QStringList({"2", "1"}));
}

QTEST_MAIN(TestTableFilter)
#include "tst_table_filter.moc"
