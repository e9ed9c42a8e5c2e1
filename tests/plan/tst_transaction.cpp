#include "model/plan/transaction.h"

#include <QtTest>
#include <random>

using namespace portolan::plan;

namespace {

Node node(const char *name)
{
    Node made;
    made.name = name;
    return made;
}

Service service(const char *name, NodeId on)
{
    Service made;
    made.name = name;
    made.node = on;
    return made;
}

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

private slots:
    void undoesWhatItDid();
    void neverReusesAnId();
    void removesWhatMakesNoSenseAlone();
    void leavesOutWhatDidNotChange();
    void copiesAreIndependent();
    void tellsPlacementsApart();
    void differenceLeadsFromOneToTheOther();
    void findsBrokenIntegrity();
};

void TestTransaction::undoesWhatItDid()
{
    Edit edit{Plan()};
    const NodeId id = edit.insert(node("a"));
    edit.insert(service("s", id));
    const Plan start;
    const Transaction made = std::move(edit).finish("Add a");
    const Plan after = apply(start, made);
    QCOMPARE(after.services().size(), std::size_t{1});
    QVERIFY(apply(after, inverse(made)) == start);
    QVERIFY(inverse(inverse(made)) == made);
}

void TestTransaction::neverReusesAnId()
{
    Edit edit{Plan()};
    const NodeId first = edit.insert(node("a"));
    edit.remove(first);
    const NodeId second = edit.insert(node("b"));
    QVERIFY(second != first);
}

void TestTransaction::removesWhatMakesNoSenseAlone()
{
    Edit edit{Plan()};
    const NodeId home = edit.insert(node("home"));
    const ServiceId owner = edit.insert(service("owner", home));
    Service member = service("member", home);
    member.networkMode = NetworkMode::Service;
    member.sharesNetworkOf = owner;
    member.dependsOn = {{owner, {}}};
    const ServiceId memberId = edit.insert(member);
    Link link;
    link.from = memberId;
    link.to = owner;
    edit.insert(link);
    edit.put(Placement{owner, 1, 2, 0, 0});
    edit.remove(owner);
    QVERIFY(edit.plan().links().isEmpty());
    QVERIFY(edit.plan().placements().isEmpty());
    const Service &left = edit.plan().services().at(memberId);
    QVERIFY(left.networkMode == NetworkMode::Networks);
    QVERIFY(left.dependsOn.empty());
    edit.remove(home);
    QVERIFY(edit.plan().services().isEmpty());
    QVERIFY(integrityProblems(edit.plan()).empty());
}

void TestTransaction::leavesOutWhatDidNotChange()
{
    Edit edit{Plan()};
    const NodeId id = edit.insert(node("a"));
    const Plan plan = apply(Plan(), std::move(edit).finish("Add"));
    Edit again{plan};
    again.modify(id, [](Node &n) { n.role = "x"; });
    again.modify(id, [](Node &n) { n.role.clear(); });
    QVERIFY(std::move(again).finish("Nothing").isEmpty());
}

void TestTransaction::copiesAreIndependent()
{
    Edit edit{Plan()};
    const NodeId id = edit.insert(node("a"));
    const Plan copy = edit.plan();
    edit.modify(id, [](Node &n) { n.name = "b"; });
    QCOMPARE(copy.nodes().at(id).name, std::string("a"));
    QCOMPARE(edit.plan().nodes().at(id).name, std::string("b"));
}

void TestTransaction::tellsPlacementsApart()
{
    Edit edit{Plan()};
    const NodeId id = edit.insert(node("a"));
    const Plan plan = apply(Plan(), std::move(edit).finish("Add"));
    Edit move{plan};
    move.put(Placement{id, 3, 4, 0, 0});
    QVERIFY(isPlacementOnly(std::move(move).finish("Move")));
    Edit rename{plan};
    rename.modify(id, [](Node &n) { n.name = "b"; });
    QVERIFY(!isPlacementOnly(std::move(rename).finish("Rename")));
}

void TestTransaction::differenceLeadsFromOneToTheOther()
{
    std::mt19937 random(7);
    Edit edit{Plan()};
    const NodeId home = edit.insert(node("home"));
    std::vector<Plan> states = {edit.plan()};
    for (int i = 0; i < 200; ++i) {
        const auto &services = edit.plan().services();
        const int what = services.isEmpty() ? 0 : static_cast<int>(random() % 3);
        if (what == 0)
            edit.insert(service(("s" + std::to_string(i)).c_str(), home));
        else if (what == 1)
            edit.remove(services[random() % services.size()].id);
        else
            edit.modify(services[random() % services.size()].id,
                        [i](Service &s) { s.title = std::to_string(i); });
        states.push_back(edit.plan());
    }
    for (int i = 0; i < 100; ++i) {
        const Plan &from = states[random() % states.size()];
        const Plan &to = states[random() % states.size()];
        QVERIFY(apply(from, difference(from, to, {})) == to);
    }
}

void TestTransaction::findsBrokenIntegrity()
{
    Edit edit{Plan()};
    const NodeId id = edit.insert(node("a"));
    edit.insert(node("a"));
    edit.insert(service("", id));
    edit.insert(service("lost", NodeId{99}));
    QCOMPARE(integrityProblems(edit.plan()),
             (std::vector<std::string>{"node \"lost\" refers to something that is not there",
                                       "two of kind node are called \"a\"", "a service has no name"}));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
