#include <QtTest>

#include "tests/sample_plans.h"
#include "views/tables/table_filter.h"
#include "views/tables/tables.h"

using namespace portolan;
using views::TableModel;

namespace {

using MakeTable = std::unique_ptr<views::Table> (*)(views::Workspace &);

struct Named {
    const char *name;
    MakeTable make;
};
constexpr Named allTables[] = {
    {"ports", views::portsTable},         {"endpoints", views::endpointsTable},
    {"routes", views::routesTable},       {"records", views::recordsTable},
    {"firewall", views::firewallTable},   {"policy", views::policyTable},
    {"variables", views::variablesTable}, {"nodes", views::interfacesTable},
};

/// Every cell, as it is shown.
QList<QStringList> contentOf(const TableModel &model)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 1; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString() +
                         model.index(row, column).data(views::role::Resolved).toString();
        rows << cells;
    }
    return rows;
}

/// The bundled plan in a table, tested as a model from before the plan arrives.
struct Shown {
    document::PlanDocument document;
    views::Workspace workspace{document};
    TableModel model;
    views::TableFilter filter{model};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &TableModel::modelReset};
    QSignalSpy changed{&model, &TableModel::dataChanged};
    QSignalSpy inserted{&model, &TableModel::rowsInserted};
    QSignalSpy removed{&model, &TableModel::rowsRemoved};

    explicit Shown(MakeTable make)
        : model(make(workspace), workspace)
    {
        document.open(test::bundledPlan(), "plan");
        forget();
    }

    void forget()
    {
        for (QSignalSpy *spy : {&reset, &changed, &inserted, &removed})
            spy->clear();
    }

    int column(const QString &title) const
    {
        for (int column = 1; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                return column;
        qFatal("no column %s", qPrintable(title));
    }
    QModelIndex cell(int row, const char *title) const { return model.index(row, column(title)); }
    QString text(int row, const char *title) const { return cell(row, title).data().toString(); }
    /// The first row with such a text, or -1.
    int rowWith(const char *title, const QString &text) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (this->text(row, title) == text)
                return row;
        return -1;
    }
    bool enter(int row, const char *title, const QString &text)
    {
        return model.setData(cell(row, title), text, Qt::EditRole);
    }
    QString problem(int row, const char *title, const QString &text) const
    {
        return model.attempt(cell(row, title), text).verdict.problem;
    }

    QList<QStringList> content() const { return contentOf(model); }

    std::optional<views::RowFacts> add(int near)
    {
        plan::Edit edit(document.plan());
        const views::RowFacts facts = near >= 0 ? model.table().facts(near) : views::RowFacts{};
        const auto added = model.table().add(edit, near >= 0 ? &facts : nullptr);
        document.apply(std::move(edit).finish("Add"));
        return added;
    }
};

const plan::Zone &zoneOf(const Shown &shown)
{
    return shown.document.plan().zones()[0];
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeAndGoByOneStep_data();
    void rowsComeAndGoByOneStep();
    void followingEqualsReadingAnew_data();
    void followingEqualsReadingAnew();
    void derivedRowsSayTheirRoute();
    void recordsAreWrittenByHand();
    void recordsOutsideTheZoneAreRefused();
    void firewallRulesAreEdited();
    void firewallEndsWithItsDefaults();
    void policyEntriesAreEdited();
    void routesNameOtherThings();
    void routesSayWhereTheyAreReached();
    void directRoutesAreReachedAtTheListener_data();
    void directRoutesAreReachedAtTheListener();
    void newRouteIsTheOneThatWouldBeDrawn();
    void linksAndEndpointsTellTheirUsers();
    void variablesStandSideBySide();
    void variablesChangeWhereTheyComeFrom();
    void variablesFollowNewEnvironments();
    void secretsAreNeitherShownNorEdited();
    void nodesAreRenamedInAnyOfTheirRows();
    void addressesAreChecked();

private:
    static void addTables()
    {
        QTest::addColumn<int>("table");
        for (int i = 0; i < int(std::size(allTables)); ++i)
            QTest::addRow("%s", allTables[i].name) << i;
    }
};

void TestTables::rowsComeAndGoByOneStep_data()
{
    addTables();
}

void TestTables::rowsComeAndGoByOneStep()
{
    QFETCH(int, table);
    Shown shown(allTables[table].make);
    const QList<QStringList> before = shown.content();
    QVERIFY(!before.isEmpty());
    const auto added = shown.add(0);
    QVERIFY(added);
    QVERIFY(shown.model.table().rowOf(*added) >= 0);
    QCOMPARE(shown.model.rowCount(), before.size() + 1);
    QCOMPARE(shown.inserted.count(), 1);
    QCOMPARE(shown.removed.count(), 0);

    plan::Edit edit(shown.document.plan());
    shown.model.table().remove(edit, *added);
    shown.document.apply(std::move(edit).finish("Remove"));
    QCOMPARE(shown.content(), before);
    shown.document.undoStack().undo();
    shown.document.undoStack().undo();
    QCOMPARE(shown.content(), before);
    QCOMPARE(shown.reset.count(), 0);
}

void TestTables::followingEqualsReadingAnew_data()
{
    addTables();
}

/// Removes and brings back every service, route, node, zone and env file in turn.
void TestTables::followingEqualsReadingAnew()
{
    QFETCH(int, table);
    Shown shown(allTables[table].make);
    const QList<QStringList> start = shown.content();
    const auto compare = [&](const char *what) {
        const TableModel anew(allTables[table].make(shown.workspace), shown.workspace);
        const bool isSame = shown.content() == contentOf(anew);
        if (!isSame)
            qWarning("after removing %s", what);
        return isSame;
    };
    std::vector<plan::EntityRef> entities;
    const plan::Plan plan = shown.document.plan();
    const auto addAll = [&](const auto &entitiesOfKind) {
        for (const auto &entity : entitiesOfKind)
            entities.push_back(entity.id);
    };
    addAll(plan.services());
    addAll(plan.routes());
    addAll(plan.nodes());
    addAll(plan.zones());
    addAll(plan.envFiles());
    addAll(plan.networks());
    addAll(plan.links());
    for (const plan::EntityRef entity : entities) {
        plan::Edit edit(shown.document.plan());
        edit.remove(entity);
        shown.document.apply(std::move(edit).finish("Remove"));
        QVERIFY(compare(plan::toText(plan, entity).c_str()));
        shown.document.undoStack().undo();
        QCOMPARE(shown.content(), start);
    }
    shown.workspace.setEnvironment(plan.environments()[1].id);
    QVERIFY(compare("nothing, in another environment"));
    shown.workspace.setEnvironment(plan.environments()[0].id);
    QCOMPARE(shown.content(), start);
    QCOMPARE(shown.reset.count(), 0);
}

void TestTables::derivedRowsSayTheirRoute()
{
    for (const MakeTable make : {views::recordsTable, views::firewallTable, views::policyTable}) {
        Shown shown(make);
        int derived = 0;
        for (int row = 0; row < shown.model.rowCount(); ++row) {
            const views::RowFacts &facts = shown.model.table().facts(row);
            if (!facts.derived)
                continue;
            ++derived;
            QVERIFY(!facts.origins.empty());
            QVERIFY(!shown.text(row, "Origin").isEmpty());
            QVERIFY(!shown.model.table().isRemovable(facts));
            for (int column = 0; column < shown.model.columnCount(); ++column)
                QVERIFY(!shown.model.flags(shown.model.index(row, column)).testFlag(Qt::ItemIsEditable));
        }
        QVERIFY(derived > 0);
    }
}

void TestTables::recordsAreWrittenByHand()
{
    Shown shown(views::recordsTable);
    const auto added = shown.add(shown.rowWith("Zone", "atl.chat"));
    const int row = shown.model.table().rowOf(*added);
    QVERIFY(shown.enter(row, "Type", "MX"));
    QVERIFY(shown.enter(row, "Data", "10 mail.atl.chat."));
    QVERIFY(shown.enter(row, "TTL", "600"));
    const plan::Record &record = zoneOf(shown).records.back();
    QCOMPARE(record.type, "MX");
    QCOMPARE(record.data, "10 mail.atl.chat.");
    QCOMPARE(record.ttl, 600U);
    QCOMPARE(shown.text(row, "Origin"), "by hand");
}

void TestTables::recordsOutsideTheZoneAreRefused()
{
    Shown shown(views::recordsTable);
    const int row = shown.model.table().rowOf(*shown.add(shown.rowWith("Zone", "atl.chat")));
    QVERIFY(shown.problem(row, "Name", "example.org").contains("is not in the zone"));
    QVERIFY(shown.problem(row, "Type", "NOSUCH").contains("no type of record"));
    QVERIFY(shown.problem(row, "TTL", "soon").contains("no number of seconds"));
    QVERIFY(shown.problem(row, "Name", "mail.atl.chat").isEmpty());
}

void TestTables::firewallRulesAreEdited()
{
    Shown shown(views::firewallTable);
    const int row = shown.rowWith("Note", "SSH over the tailnet");
    QVERIFY(row >= 0);
    QVERIFY(shown.enter(row, "From", "100.64.0.0/10"));
    QVERIFY(shown.enter(row, "Ports", "2222"));
    QVERIFY(shown.enter(row, "Action", "limit"));
    const plan::FirewallRule &rule = shown.document.plan().nodes()[0].firewall->rules[0];
    QCOMPARE(toText(*rule.from), "100.64.0.0/10");
    QCOMPARE(toText(rule.ports), "2222");
    QVERIFY(rule.action == plan::FirewallAction::Limit);
    QVERIFY(shown.problem(row, "From", "everywhere").contains("neither an address nor a block"));
    QVERIFY(shown.problem(row, "Ports", "0-99999").contains("neither a port nor a range"));
}

void TestTables::firewallEndsWithItsDefaults()
{
    Shown shown(views::firewallTable);
    const int row = shown.rowWith("Note", "everything else");
    QCOMPARE(shown.text(row, "Action"), "deny");
    QVERIFY(shown.enter(row, "Action", "reject"));
    QVERIFY(shown.document.plan().nodes()[0].firewall->incoming == plan::FirewallAction::Reject);
    QVERIFY(!shown.model.table().isRemovable(shown.model.table().facts(row)));
    QVERIFY(!shown.model.flags(shown.cell(row, "Ports")).testFlag(Qt::ItemIsEditable));
}

void TestTables::policyEntriesAreEdited()
{
    Shown shown(views::policyTable);
    const int row = shown.model.table().rowOf(*shown.add(0));
    QVERIFY(shown.enter(row, "Sources", "tag:gateway, group:admins"));
    QVERIFY(shown.enter(row, "Destinations", "tag:server:22 tag:server:80"));
    const plan::AclRule &rule = shown.document.plan().tailnetPolicies()[0].rules.back();
    QCOMPARE(rule.sources, std::vector<std::string>({"tag:gateway", "group:admins"}));
    QCOMPARE(rule.destinations, std::vector<std::string>({"tag:server:22", "tag:server:80"}));
}

void TestTables::routesNameOtherThings()
{
    Shown shown(views::routesTable);
    const int row = shown.rowWith("Route", "The Lounge");
    QCOMPARE(shown.text(row, "Target"), "atl-thelounge");
    QVERIFY(shown.enter(row, "Target", "atl-obsidianirc"));
    QCOMPARE(shown.changed.count(), 1);
    QCOMPARE(shown.text(row, "Target"), "atl-obsidianirc");
    QVERIFY(!shown.problem(row, "Target", "nothing").isEmpty());
    QVERIFY(!shown.problem(row, "Route", "TURN").isEmpty());
    QVERIFY(shown.cell(row, "Target").data(views::role::Completions).toStringList().contains("atl-bridge"));
}

void TestTables::routesSayWhereTheyAreReached()
{
    Shown shown(views::routesTable);
    const int row = shown.rowWith("Route", "IRC, TLS");
    QCOMPARE(shown.text(row, "Reached at"), "100.64.7.0:6697");
    plan::Edit edit(shown.document.plan());
    edit.modify(shown.document.plan().envFiles()[0].id, [](plan::EnvFile &file) {
        for (plan::EnvVariable &variable : file.variables)
            if (variable.name == "IRC_TLS_PORT")
                variable.value = "7000";
    });
    shown.document.apply(std::move(edit).finish("Edit"));
    QCOMPARE(shown.text(row, "Reached at"), "100.64.7.0:7000");
    QCOMPARE(shown.changed.count(), 1);
}

void TestTables::directRoutesAreReachedAtTheListener_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("reachedAt");
    QTest::addRow("its public address") << "[203.0.113.7]"
                                        << "25565:25565"
                                        << "203.0.113.7:25565";
    QTest::addRow("the published port") << "[203.0.113.7]"
                                        << "4000:25565"
                                        << "203.0.113.7:4000";
    QTest::addRow("IPv6") << "[203.0.113.7, \"2001:db8::7\"]"
                          << "[::]:4000:25565"
                          << "[2001:db8::7]:4000";
    QTest::addRow("what it is bound to") << "[203.0.113.7]"
                                         << "127.0.0.1:4000:25565"
                                         << "127.0.0.1:4000";
    QTest::addRow("an address to come") << "[]"
                                        << "25565:25565"
                                        << "box:25565";
}

void TestTables::directRoutesAreReachedAtTheListener()
{
    QFETCH(QString, addresses);
    QFETCH(QString, port);
    Shown shown(views::routesTable);
    shown.document.open(test::planFrom(QStringLiteral(R"(
networks: {internet: {kind: internet}}
nodes: {box: {interfaces: {eth0: {network: internet, addresses: %1}}}}
services: {game: {node: box, ports: [{port: "%2"}]}}
routes: {play: {kind: direct, hostname: play.example.org, listener: box, port: 25565, target: game, target-port: 25565}}
)")
                                           .arg(addresses, port)
                                           .toStdString()),
                        "plan");
    QTEST(shown.text(0, "Reached at"), "reachedAt");
}

void TestTables::newRouteIsTheOneThatWouldBeDrawn()
{
    Shown shown(views::routesTable);
    const plan::Service &service = *plan::findByName(shown.document.plan().services(), "atl-obsidianirc");
    shown.workspace.select(views::Selection::of(service.id));
    const int row = shown.model.table().rowOf(*shown.add(-1));
    QCOMPARE(shown.text(row, "Target"), "atl-obsidianirc");
    QCOMPARE(shown.text(row, "Target port"), "80");
    QCOMPARE(shown.text(row, "Listener"), "gateway");
}

void TestTables::linksAndEndpointsTellTheirUsers()
{
    Shown shown(views::endpointsTable);
    const int endpoint = shown.rowWith("Port", "5347");
    QCOMPARE(shown.text(endpoint, "Kind"), "Endpoint");
    QCOMPARE(shown.text(endpoint, "Used by"), "atl-bridge");
    int link = endpoint + 1;
    while (shown.text(link, "Port") != "5347")
        ++link;
    QCOMPARE(shown.text(link, "Kind"), "Link");
    QVERIFY(shown.enter(link, "Used by", "Somebody outside"));
    QCOMPARE(shown.text(endpoint, "Used by"), "Somebody outside");
    QVERIFY(shown.enter(link, "Used by", "atl-thelounge"));
    QCOMPARE(shown.text(endpoint, "Used by"), "atl-thelounge");
}

void TestTables::variablesStandSideBySide()
{
    Shown shown(views::variablesTable);
    const int row = shown.rowWith("Variable", "ATL_CHAT_IP");
    QCOMPARE(shown.text(row, "production"), "100.64.7.0");
    QCOMPARE(shown.text(row, "development"), "127.0.0.1");
    QCOMPARE(shown.text(row, "Compared"), "differs");
    QCOMPARE(shown.text(shown.rowWith("Variable", "IRC_DOMAIN"), "Compared"), "");
}

void TestTables::variablesChangeWhereTheyComeFrom()
{
    Shown shown(views::variablesTable);
    const int own = shown.rowWith("Variable", "ATL_CHAT_IP");
    QVERIFY(shown.enter(own, "development", "127.0.0.2"));
    QCOMPARE(shown.text(own, "production"), "100.64.7.0");
    const int shared = shown.rowWith("Variable", "IRC_DOMAIN");
    QVERIFY(shown.enter(shared, "development", "irc.example.org"));
    QCOMPARE(shown.text(shared, "production"), "irc.example.org");
    QCOMPARE(shown.changed.count(), 2);
    QVERIFY(shown.enter(shared, "Variable", "IRC_NAME"));
    QCOMPARE(shown.text(shown.rowWith("Variable", "IRC_NAME"), "production"), "irc.example.org");
    QVERIFY(!shown.problem(0, "Variable", "1st").isEmpty());
    QVERIFY(!shown.problem(0, "Variable", "IRC_NAME").isEmpty());
}

void TestTables::variablesFollowNewEnvironments()
{
    Shown shown(views::variablesTable);
    plan::Edit edit(shown.document.plan());
    plan::Environment staging = shown.document.plan().environments()[0];
    staging.name = "staging";
    edit.insert(std::move(staging));
    shown.document.apply(std::move(edit).finish("Add"));
    QCOMPARE(shown.text(shown.rowWith("Variable", "ATL_CHAT_IP"), "staging"), "100.64.7.0");
}

void TestTables::secretsAreNeitherShownNorEdited()
{
    Shown shown(views::variablesTable);
    const QModelIndex cell = shown.cell(shown.rowWith("Variable", "TURN_SECRET"), "production");
    QCOMPARE(cell.data().toString(), "");
    QCOMPARE(cell.data(views::role::Hint).toString(), "kept outside the plan");
    QVERIFY(!shown.model.flags(cell).testFlag(Qt::ItemIsEditable));
}

void TestTables::nodesAreRenamedInAnyOfTheirRows()
{
    Shown shown(views::interfacesTable);
    const int row = shown.rowWith("Interface", "tailscale0");
    QCOMPARE(shown.text(row, "Node"), "gateway");
    QVERIFY(shown.enter(row, "Node", "edge"));
    QCOMPARE(shown.text(shown.rowWith("Interface", "eth0"), "Node"), "edge");
    QVERIFY(!shown.problem(row, "Node", "services").isEmpty());
}

void TestTables::addressesAreChecked()
{
    Shown shown(views::interfacesTable);
    const int row = shown.rowWith("Interface", "eth0");
    QVERIFY(!shown.problem(row, "Addresses", "300.1.1.1").isEmpty());
    QVERIFY(shown.enter(row, "Addresses", "203.0.113.11, 2001:db8::11"));
    QCOMPARE(shown.document.plan().nodes()[0].interfaces[0].addresses.size(), std::size_t{2});
    QVERIFY(!shown.problem(row, "Network", "atl-chat").isEmpty());
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
