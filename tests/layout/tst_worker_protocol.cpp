#include "model/layout/placement.h"
#include "model/layout/worker_protocol.h"
#include "tests/layout/sample_charts.h"

using namespace portolan;
using layout::WorkerRequest;
using test::toQString;

/// What the desktop and the layout worker say to each other.
class TestWorkerProtocol : public QObject
{
    Q_OBJECT

private slots:
    void keepsRequests_data();
    void keepsRequests();
    void keepsAnswers();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void survivesDamagedMessages();
};

namespace {

layout::LayoutGraph graphOf(const plan::Plan &plan)
{
    const plan::ResolvedPlan resolved = test::resolvedIn(plan);
    return layout::graphOf(layout::chartOf(resolved), resolved);
}

/// One cluster with one box of 10 x 20.
layout::LayoutGraph smallGraph()
{
    return layout::decodeRequest(R"({"version":1,"engine":"dot","deadline":1,"clusters":[[100,72,false,[]]],)"
                                 R"("boxes":[[0,10,20,false,false,[]]],"connections":[]})")
        ->graph;
}

} // namespace

void TestWorkerProtocol::keepsRequests_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 10; ++seed)
        QTest::addRow("random plan %d", seed) << seed;
}

void TestWorkerProtocol::keepsRequests()
{
    QFETCH(int, seed);
    const WorkerRequest request{graphOf(test::randomPlan(static_cast<unsigned>(seed))),
                                layout::GraphvizEngine::Osage, std::chrono::milliseconds(1234)};
    const auto read = layout::decodeRequest(layout::encodeRequest(request));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QVERIFY(read->engine == request.engine);
    QCOMPARE(read->deadline.count(), 1234);
    QVERIFY(read->graph.connections == request.graph.connections);
    QCOMPARE(read->graph.boxes.size(), request.graph.boxes.size());
    // Network lists may be stored elsewhere; what counts is that the layout is the same.
    QVERIFY(layout::arrangeInstantly(read->graph) == layout::arrangeInstantly(request.graph));
}

void TestWorkerProtocol::keepsAnswers()
{
    const layout::LayoutGraph graph = graphOf(generator::generatePlan({60, 20, 1}));
    const layout::Arrangement arrangement = layout::arrangeInstantly(graph);
    const auto read = layout::decodeAnswer(layout::encodeAnswer(arrangement), graph);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QVERIFY(*read == arrangement);
}

void TestWorkerProtocol::refusesBadRequests_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("problem");
    const auto with = [](const QString &clusters, const QString &boxes, const QString &connections) {
        return QStringLiteral(
                   R"({"version":1,"engine":"dot","deadline":9,"clusters":%1,"boxes":%2,"connections":%3})")
            .arg(clusters, boxes, connections);
    };
    const QString cluster = "[[100,72,false,[]]]";
    const QString box = "[[0,10,20,false,false,[]]]";
    QTest::addRow("nothing") << ""
                             << "the message is not a JSON object";
    QTest::addRow("half of it") << R"({"version":1,"engine")"
                                << "the message is not a JSON object";
    QTest::addRow("another version") << R"({"version":2})"
                                     << "the message is not of version 1";
    QTest::addRow("another engine")
        << R"({"version":1,"engine":"neato","deadline":9,"clusters":[],"boxes":[],"connections":[]})"
        << "engine is not automatic, dot, sfdp or osage";
    QTest::addRow("no deadline")
        << R"({"version":1,"engine":"dot","clusters":[],"boxes":[],"connections":[]})"
        << "deadline is not a number from 1 to 600000";
    QTest::addRow("endless deadline")
        << R"({"version":1,"engine":"dot","deadline":1e99,"clusters":[],"boxes":[],"connections":[]})"
        << "deadline is not a number from 1 to 600000";
    QTest::addRow("no list") << with("7", box, "[]") << "clusters is not a list";
    QTest::addRow("short row") << with(cluster, "[[0,10]]", "[]")
                               << "an entry of boxes is not a list of 6 values";
    QTest::addRow("box in no cluster") << with(cluster, "[[1,10,20,false,false,[]]]", "[]")
                                       << "the cluster of a box is not a position below 1";
    QTest::addRow("negative size") << with(cluster, "[[0,-10,20,false,false,[]]]", "[]")
                                   << "the width of a box is not a number from 0 to 10000000";
    QTest::addRow("text for a number") << with(cluster, R"([[0,"wide",20,false,false,[]]])", "[]")
                                       << "the width of a box is not a number from 0 to 10000000";
    QTest::addRow("connection to nowhere")
        << with(cluster, box, "[[0,7,0,true]]") << "the end of a connection is not a position below 1";
    QTest::addRow("clusters in turns") << with("[[100,72,false,[]],[100,72,false,[]]]",
                                               "[[1,10,20,false,false,[]],[0,10,20,false,false,[]]]", "[]")
                                       << "boxes do not come cluster by cluster";
}

void TestWorkerProtocol::refusesBadRequests()
{
    QFETCH(QString, message);
    QFETCH(QString, problem);
    const auto read = layout::decodeRequest(message.toStdString());
    QVERIFY(!read);
    QCOMPARE(toQString(read.error().message), problem);
}

void TestWorkerProtocol::refusesBadAnswers_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("problem");
    QTest::addRow("text") << "Segmentation fault"
                          << "the message is not a JSON object";
    QTest::addRow("nothing placed") << R"({"version":1,"clusters":[],"boxes":[]})"
                                    << "the answer has 0 clusters and 0 boxes, not 1 and 1";
    QTest::addRow("box outside") << R"({"version":1,"clusters":[[0,0,100,100]],"boxes":[[95,0,10,20]]})"
                                 << "box 0 does not fit";
    QTest::addRow("box cut") << R"({"version":1,"clusters":[[0,0,100,100]],"boxes":[[0,0,5,20]]})"
                             << "box 0 does not fit";
    QTest::addRow("no number") << R"({"version":1,"clusters":[[0,0,null,100]],"boxes":[[0,0,10,20]]})"
                               << "clusters is not a number from 0 to 10000000";
}

void TestWorkerProtocol::refusesBadAnswers()
{
    QFETCH(QString, message);
    QFETCH(QString, problem);
    const auto read = layout::decodeAnswer(message.toStdString(), smallGraph());
    QVERIFY(!read);
    QCOMPARE(toQString(read.error().message), problem);
}

void TestWorkerProtocol::survivesDamagedMessages()
{
    const std::string good =
        layout::encodeRequest({graphOf(test::randomPlan(4)), {}, std::chrono::milliseconds(100)});
    std::mt19937 random(1);
    for (int i = 0; i < 500; ++i) {
        std::string damaged = good;
        for (int k = 0; k < 3; ++k)
            damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
        if (const auto read = layout::decodeRequest(damaged)) // whatever is accepted can be laid out
            QCOMPARE(layout::arrangeInstantly(read->graph).boxes.size(), read->graph.boxes.size());
    }
}

QTEST_GUILESS_MAIN(TestWorkerProtocol)
#include "tst_worker_protocol.moc"
