#include <QtTest>

#include "tests/sample_plans.h"
#include "views/tables/ports_table.h"
#include "views/tables/table_model.h"
#include "views/tables/tables.h"

using namespace portolan;
namespace port = views::port;

namespace {

const char *const twoServices = R"(
environments:
  production:
    env-files: [.env]
    compose-files: [compose.yaml]
  development:
    env-files: [.env.dev]
    compose-files: [compose.yaml]
    all-services-on: laptop
env-files:
  .env:
    variables: {IP: 100.64.7.0, WEB: "8080"}
  .env.dev:
    variables: {IP: 127.0.0.1, WEB: "9090"}
compose-files:
  compose.yaml: {}
nodes:
  server: {}
  laptop: {}
services:
  web:
    node: server
    file: compose.yaml
    ports:
      - port: "${IP}:${WEB}:80"
        application: HTTP
      - port: "8443:443"
  chat:
    node: server
    file: compose.yaml
    ports:
      - port: "6697:6697"
)";

/// A document with its ports, whose model is tested from before the data arrives.
struct Ports {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::TableModel model{views::portsTable(workspace), workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy changed{&model, &views::TableModel::dataChanged};
    QSignalSpy inserted{&model, &views::TableModel::rowsInserted};
    QSignalSpy removed{&model, &views::TableModel::rowsRemoved};
    QSignalSpy reset{&model, &views::TableModel::modelReset};

    explicit Ports(const std::string &yaml = twoServices)
    {
        document.open(test::planFrom(yaml), "plan");
        clear();
    }

    void clear()
    {
        for (QSignalSpy *spy : {&changed, &inserted, &removed, &reset})
            spy->clear();
    }

    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }

    /// `web 80, web 443, chat 6697`
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << text(row, port::Service) + ' ' + text(row, port::Target, views::role::Resolved);
        return rows;
    }

    template <class Modify>
    void edit(const char *service, Modify modify)
    {
        plan::Edit edit(document.plan());
        edit.modify(plan::findByName(document.plan().services(), service)->id, modify);
        document.apply(std::move(edit).finish("Edit"));
    }

    void remove(const char *service)
    {
        plan::Edit edit(document.plan());
        edit.remove(plan::findByName(document.plan().services(), service)->id);
        document.apply(std::move(edit).finish("Remove"));
    }

    /// `insert 1-2, change 0-0`: what was told since the last clear().
    QStringList told() const
    {
        QStringList told;
        const auto add = [&told](const char *what, const QSignalSpy &spy, int first) {
            for (const QList<QVariant> &arguments : spy) {
                const bool cells = arguments.at(0).canConvert<QModelIndex>() && first == 0;
                const int from = cells ? arguments.at(0).toModelIndex().row() : arguments.at(1).toInt();
                const int to = cells ? arguments.at(1).toModelIndex().row() : arguments.at(2).toInt();
                told << QStringLiteral("%1 %2-%3").arg(QLatin1String(what)).arg(from).arg(to);
            }
        };
        add("insert", inserted, 1);
        add("remove", removed, 1);
        add("change", changed, 0);
        if (reset.count() > 0)
            told << "reset";
        return told;
    }
};

plan::PortBinding binding(const std::string &expression)
{
    return plan::splitShortPort(expression);
}

} // namespace

class TestPortsTable : public QObject
{
    Q_OBJECT

private slots:
    void showsExpressionAndValue();
    void environmentChangesEveryValue();
    void anEditTouchesItsRowsOnly_data();
    void anEditTouchesItsRowsOnly();
    void movingTouchesNothing();
    void renamingANodeTouchesWhatRunsThere();
    void editingVariablesTouchesWhatTheyAreIn();
    void undoAndRedoAreFollowed();
    void cellsAreEditedByOneTransaction_data();
    void cellsAreEditedByOneTransaction();
    void unusableTextIsRefused_data();
    void unusableTextIsRefused();
    void trialTellsTheValue();
    void wholeExpressionIsEditedInOneCell();
    void marksComeFromOutside();
    void inactiveRowsAreTold();
};

void TestPortsTable::showsExpressionAndValue()
{
    const Ports ports;
    QCOMPARE(ports.rows(), QStringList({"web 80", "web 443", "chat 6697"}));
    QCOMPARE(ports.text(0, port::Node), "server");
    QCOMPARE(ports.text(0, port::HostIp), "${IP}");
    QCOMPARE(ports.text(0, port::HostIp, views::role::Resolved), "100.64.7.0");
    QCOMPARE(ports.text(0, port::Published), "${WEB}");
    QCOMPARE(ports.text(0, port::Published, views::role::Resolved), "8080");
    QCOMPARE(ports.text(0, port::Protocol), "tcp");
    QCOMPARE(ports.text(0, port::Application), "HTTP");
    QCOMPARE(ports.text(1, port::HostIp), "");
    QCOMPARE(ports.text(1, port::HostIp, views::role::Hint), "all addresses");
    QCOMPARE(ports.text(1, port::HostIp, views::role::Resolved), "0.0.0.0");
    QCOMPARE(ports.text(0, port::Source), "compose.yaml");
}

void TestPortsTable::environmentChangesEveryValue()
{
    Ports ports;
    ports.workspace.setEnvironment(ports.document.plan().environments()[1].id);
    QCOMPARE(ports.told(), QStringList({"change 0-2"}));
    QCOMPARE(ports.text(0, port::Node), "laptop");
    QCOMPARE(ports.text(0, port::HostIp, views::role::Resolved), "127.0.0.1");
    QCOMPARE(ports.text(0, port::Published, views::role::Resolved), "9090");
}

void TestPortsTable::anEditTouchesItsRowsOnly_data()
{
    QTest::addColumn<QStringList>("expressions");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("rows");
    const QString first = "${IP}:${WEB}:80";
    QTest::addRow("one port changes")
        << QStringList{"${IP}:${WEB}:81", "8443:443"} << QStringList{"change 0-0"}
        << QStringList{"web 81", "web 443", "chat 6697"};
    QTest::addRow("a port is added at the end")
        << QStringList{first, "8443:443", "1:1"} << QStringList{"insert 2-2"}
        << QStringList{"web 80", "web 443", "web 1", "chat 6697"};
    QTest::addRow("a port is added in front")
        << QStringList{"1:1", first, "8443:443"} << QStringList{"insert 0-0"}
        << QStringList{"web 1", "web 80", "web 443", "chat 6697"};
    QTest::addRow("two are added between")
        << QStringList{first, "1:1", "2:2", "8443:443"} << QStringList{"insert 1-2"}
        << QStringList{"web 80", "web 1", "web 2", "web 443", "chat 6697"};
    QTest::addRow("the first goes") << QStringList{"8443:443"} << QStringList{"remove 0-0"}
                                    << QStringList{"web 443", "chat 6697"};
    QTest::addRow("all go") << QStringList{} << QStringList{"remove 0-1"} << QStringList{"chat 6697"};
    QTest::addRow("one becomes two") << QStringList{first, "1:1", "2:2"}
                                     << QStringList{"insert 2-2", "change 1-1"}
                                     << QStringList{"web 80", "web 1", "web 2", "chat 6697"};
}

void TestPortsTable::anEditTouchesItsRowsOnly()
{
    QFETCH(QStringList, expressions);
    QFETCH(QStringList, told);
    QFETCH(QStringList, rows);
    Ports ports;
    ports.edit("web", [&](plan::Service &service) {
        std::vector<plan::PortBinding> after;
        for (const QString &expression : expressions) {
            const plan::PortBinding wanted = binding(expression.toStdString());
            const auto old = std::find_if(
                service.ports.begin(), service.ports.end(), [&](const plan::PortBinding &candidate) {
                    return candidate.published == wanted.published && candidate.target == wanted.target;
                });
            after.push_back(old == service.ports.end() ? wanted : *old);
        }
        service.ports = after;
    });
    QCOMPARE(ports.told(), told);
    QCOMPARE(ports.rows(), rows);
    ports.clear();
    ports.document.undoStack().undo();
    QCOMPARE(ports.rows(), QStringList({"web 80", "web 443", "chat 6697"}));
    QVERIFY(!ports.told().contains("reset"));
}

void TestPortsTable::movingTouchesNothing()
{
    Ports ports;
    plan::Edit edit(ports.document.plan());
    edit.put(plan::Placement{ports.document.plan().services()[0].id, 10, 20, 0, 0});
    ports.document.apply(std::move(edit).finish("Move"));
    QCOMPARE(ports.told(), QStringList());
}

void TestPortsTable::renamingANodeTouchesWhatRunsThere()
{
    Ports ports;
    plan::Edit edit(ports.document.plan());
    edit.modify(test::nodeNamed(edit.plan(), "laptop"), [](plan::Node &node) { node.name = "desk"; });
    ports.document.apply(std::move(edit).finish("Rename"));
    QCOMPARE(ports.told(), QStringList());
    plan::Edit other(ports.document.plan());
    other.modify(test::nodeNamed(other.plan(), "server"), [](plan::Node &node) { node.name = "box"; });
    ports.document.apply(std::move(other).finish("Rename"));
    QCOMPARE(ports.told(), QStringList({"change 0-2"}));
    QCOMPARE(ports.text(2, port::Node), "box");
}

void TestPortsTable::editingVariablesTouchesWhatTheyAreIn()
{
    Ports ports;
    plan::Edit edit(ports.document.plan());
    edit.modify(ports.document.plan().envFiles()[0].id,
                [](plan::EnvFile &file) { file.variables[1].value = "7070"; });
    ports.document.apply(std::move(edit).finish("Edit"));
    QCOMPARE(ports.told(), QStringList({"change 0-0"}));
    QCOMPARE(ports.text(0, port::Published, views::role::Resolved), "7070");
}

void TestPortsTable::undoAndRedoAreFollowed()
{
    Ports ports;
    ports.remove("web");
    QCOMPARE(ports.told(), QStringList({"remove 0-1"}));
    ports.clear();
    ports.document.undoStack().undo();
    QCOMPARE(ports.told(), QStringList({"insert 0-1"}));
    QCOMPARE(ports.rows(), QStringList({"web 80", "web 443", "chat 6697"}));
    ports.clear();
    ports.document.undoStack().redo();
    QCOMPARE(ports.told(), QStringList({"remove 0-1"}));
}

void TestPortsTable::cellsAreEditedByOneTransaction_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("shortForm");
    QTest::addRow("host IP") << int(port::HostIp) << "127.0.0.1"
                             << "127.0.0.1:${WEB}:80";
    QTest::addRow("host IP emptied") << int(port::HostIp) << ""
                                     << "${WEB}:80";
    QTest::addRow("published") << int(port::Published) << "${WEB:-8081}"
                               << "${IP}:${WEB:-8081}:80";
    QTest::addRow("published, with blanks round it") << int(port::Published) << " 8081 "
                                                     << "${IP}:8081:80";
    QTest::addRow("target") << int(port::Target) << "8000"
                            << "${IP}:${WEB}:8000";
    QTest::addRow("protocol") << int(port::Protocol) << "udp"
                              << "${IP}:${WEB}:80/udp";
    QTest::addRow("application") << int(port::Application) << "HTTP/2"
                                 << "${IP}:${WEB}:80";
}

void TestPortsTable::cellsAreEditedByOneTransaction()
{
    QFETCH(int, column);
    QFETCH(QString, entered);
    QFETCH(QString, shortForm);
    Ports ports;
    QVERIFY(ports.model.flags(ports.model.index(0, column)).testFlag(Qt::ItemIsEditable));
    QVERIFY(ports.model.setData(ports.model.index(0, column), entered, Qt::EditRole));
    QCOMPARE(test::toQString(plan::shortForm(ports.document.plan().services()[0].ports[0])), shortForm);
    QCOMPARE(ports.text(0, column), entered.trimmed());
    QCOMPARE(ports.told(), QStringList({"change 0-0"}));
    QCOMPARE(ports.document.undoStack().count(), 1);
}

void TestPortsTable::unusableTextIsRefused_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("entered");
    QTest::addRow("no port") << int(port::Published) << "http";
    QTest::addRow("port too large") << int(port::Published) << "70000";
    QTest::addRow("unclosed expression") << int(port::Published) << "${WEB";
    QTest::addRow("no address") << int(port::HostIp) << "300.1.1.1";
    QTest::addRow("no target") << int(port::Target) << "";
    QTest::addRow("no protocol") << int(port::Protocol) << "icmp";
    QTest::addRow("the same as before") << int(port::Published) << "${WEB}";
}

void TestPortsTable::unusableTextIsRefused()
{
    QFETCH(int, column);
    QFETCH(QString, entered);
    Ports ports;
    QVERIFY(!ports.model.setData(ports.model.index(0, column), entered, Qt::EditRole));
    QCOMPARE(ports.told(), QStringList());
    QCOMPARE(ports.document.undoStack().count(), 0);
}

void TestPortsTable::trialTellsTheValue()
{
    const Ports ports;
    const auto meaningOf = [&](const QString &text) {
        return ports.model.attempt(ports.model.index(0, port::Published), text).verdict;
    };
    QCOMPARE(meaningOf("${WEB:-1}").meaning, "8080");
    QCOMPARE(meaningOf("${OTHER:-1}").meaning, "1");
    QVERIFY(meaningOf("1").problem.isEmpty());
    QVERIFY(meaningOf("${OTHER:?is needed}").problem.contains("is needed"));
}

void TestPortsTable::wholeExpressionIsEditedInOneCell()
{
    Ports ports;
    ports.edit("chat",
               [](plan::Service &service) { service.ports[0] = binding("${ADMIN:-127.0.0.1:19991}:12345"); });
    const QModelIndex published = ports.model.index(2, port::Published);
    QCOMPARE(published.data().toString(), "${ADMIN:-127.0.0.1:19991}:12345");
    QCOMPARE(ports.text(2, port::HostIp, views::role::Resolved), "127.0.0.1");
    QVERIFY(!ports.model.flags(ports.model.index(2, port::HostIp)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!ports.model.flags(ports.model.index(2, port::Protocol)).testFlag(Qt::ItemIsEditable));
    QVERIFY(ports.model.setData(published, "127.0.0.1:19991:12345", Qt::EditRole));
    QCOMPARE(ports.text(2, port::HostIp), "127.0.0.1");
    QCOMPARE(ports.text(2, port::Published), "19991");
}

void TestPortsTable::marksComeFromOutside()
{
    Ports ports;
    const plan::ServiceId web = ports.document.plan().services()[0].id;
    ports.model.setMarks([web](const views::RowFacts &row, int column) -> std::optional<views::Severity> {
        const bool guilty = row.entity == plan::EntityRef(web) && row.index == 1 &&
                            (column == port::Finding || column == port::Published);
        return guilty ? std::optional(views::Severity::Error) : std::nullopt;
    });
    ports.model.refreshMarks({web});
    QCOMPARE(ports.told(), QStringList({"change 0-1"}));
    const auto isMarked = [&](int row, int column) {
        return ports.model.index(row, column).data(views::role::Mark).isValid();
    };
    QVERIFY(isMarked(1, port::Finding));
    QVERIFY(isMarked(1, port::Published));
    QVERIFY(!isMarked(1, port::Target));
    QVERIFY(!isMarked(1, port::Node));
    QVERIFY(!isMarked(0, port::Finding));
}

void TestPortsTable::inactiveRowsAreTold()
{
    Ports ports;
    ports.edit("chat", [](plan::Service &service) { service.profiles = {"irc"}; });
    QCOMPARE(ports.told(), QStringList({"change 2-2"}));
    QVERIFY(!ports.model.index(2, 0).data(views::role::Active).toBool());
    QVERIFY(ports.model.index(0, 0).data(views::role::Active).toBool());
}

QTEST_MAIN(TestPortsTable)
#include "tst_ports_table.moc"
