#include "model/layout/worker_protocol.h"
#include "tests/layout/sample_charts.h"

using namespace portolan;
using layout::GraphvizEngine;
using layout::WorkerExit;

/// The layout worker as the desktop meets it: a process that answers, refuses, ends in time, and may be
/// killed.
class TestWorker : public QObject
{
    Q_OBJECT

private slots:
    void placesWithoutOverlap_data();
    void placesWithoutOverlap();
    void answersTheSameEveryTime();
    void refusesBadInput_data();
    void refusesBadInput();
    void takesNoArguments();
    void endsAtItsDeadline();
    void canBeKilledAtAnyTime();

private:
    void start(QProcess &worker, const std::string &request) const;
    QString m_program = qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/layout/portolan-layout";
};

namespace {

constexpr std::chrono::milliseconds patience{60'000};

layout::LayoutGraph graphOf(const plan::Plan &plan)
{
    const plan::ResolvedPlan resolved = test::resolvedIn(plan);
    return layout::graphOf(layout::chartOf(resolved), resolved);
}

/// A graph that takes dot far longer than a test may last: everything connected to everything else.
std::string endlessRequest(std::chrono::milliseconds deadline)
{
    layout::LayoutGraph graph = graphOf(generator::generatePlan({1500, 25, 1}));
    std::mt19937 random(1);
    const auto any = [&] {
        return static_cast<layout::Index>(random() % graph.boxes.size());
    };
    for (layout::Index i = 0; i < 30'000; ++i)
        graph.connections.push_back({any(), any(), i, true});
    return layout::encodeRequest({graph, GraphvizEngine::Dot, deadline});
}

int codeOf(WorkerExit status)
{
    return static_cast<int>(status);
}

} // namespace

void TestWorker::start(QProcess &worker, const std::string &request) const
{
    worker.start(m_program, QStringList());
    QVERIFY2(worker.waitForStarted(), qPrintable(worker.errorString()));
    worker.write(request.data(), static_cast<qint64>(request.size()));
    worker.closeWriteChannel();
}

void TestWorker::placesWithoutOverlap_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("seed");
    const std::pair<const char *, GraphvizEngine> engines[] = {
        {"dot", GraphvizEngine::Dot}, {"sfdp", GraphvizEngine::Sfdp}, {"osage", GraphvizEngine::Osage}};
    for (const auto &[name, engine] : engines) {
        QTest::addRow("%s, bundled plan", name) << static_cast<int>(engine) << -1;
        for (int seed = 0; seed < 4; ++seed)
            QTest::addRow("%s, random plan %d", name, seed) << static_cast<int>(engine) << seed;
    }
}

void TestWorker::placesWithoutOverlap()
{
    QFETCH(int, engine);
    QFETCH(int, seed);
    const plan::Plan plan = seed < 0 ? test::bundledPlan() : test::randomPlan(static_cast<unsigned>(seed));
    const plan::ResolvedPlan resolved = test::resolvedIn(plan);
    const layout::Chart chart = layout::chartOf(resolved);
    const layout::LayoutGraph graph = layout::graphOf(chart, resolved);
    QProcess worker;
    start(worker, layout::encodeRequest({graph, static_cast<GraphvizEngine>(engine), patience}));
    QVERIFY(worker.waitForFinished(static_cast<int>(patience.count())));
    QCOMPARE(worker.exitCode(), codeOf(WorkerExit::Answered));
    const auto answer = layout::decodeAnswer(worker.readAllStandardOutput().toStdString(), graph);
    QVERIFY2(answer, answer ? "" : answer.error().message.c_str());

    plan::Edit edit(plan);
    for (const plan::Placement &placement : layout::placementsFrom(chart, *answer))
        edit.put(placement);
    QCOMPARE(test::badlyPlaced(layout::chartOf(test::resolvedIn(edit.plan()))), QStringList());
}

void TestWorker::answersTheSameEveryTime()
{
    const std::string request = layout::encodeRequest(
        {graphOf(generator::generatePlan({300, 25, 1})), GraphvizEngine::Sfdp, patience});
    QList<QByteArray> answers;
    for (int i = 0; i < 2; ++i) {
        QProcess worker;
        start(worker, request);
        QVERIFY(worker.waitForFinished(static_cast<int>(patience.count())));
        answers << worker.readAllStandardOutput();
    }
    QVERIFY(!answers.at(0).isEmpty());
    QCOMPARE(answers.at(0), answers.at(1));
}

void TestWorker::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("message");
    QTest::addRow("nothing") << QByteArray() << QByteArray("the message is not a JSON object");
    QTest::addRow("text") << QByteArray("digraph {}") << QByteArray("the message is not a JSON object");
    QTest::addRow("binary") << QByteArray("\x00\xFF\x00\xFF", 4)
                            << QByteArray("the message is not a JSON object");
    QTest::addRow("deep") << QByteArray(100'000, '[') << QByteArray("the message is not a JSON object");
}

void TestWorker::refusesBadInput()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, message);
    QProcess worker;
    start(worker, input.toStdString());
    QVERIFY(worker.waitForFinished(static_cast<int>(patience.count())));
    QCOMPARE(worker.exitCode(), codeOf(WorkerExit::BadRequest));
    QCOMPARE(worker.readAllStandardOutput(), QByteArray());
    QCOMPARE(worker.readAllStandardError(), "portolan-layout: error: " + message + "\n");
}

void TestWorker::takesNoArguments()
{
    QProcess worker;
    worker.start(m_program, {"--help"});
    QVERIFY(worker.waitForFinished(static_cast<int>(patience.count())));
    QCOMPARE(worker.exitCode(), codeOf(WorkerExit::Usage));
}

void TestWorker::endsAtItsDeadline()
{
    QProcess worker;
    start(worker, endlessRequest(std::chrono::milliseconds(300)));
    QVERIFY(worker.waitForFinished(static_cast<int>(patience.count())));
    QCOMPARE(worker.exitCode(), codeOf(WorkerExit::DeadlinePassed));
    QCOMPARE(worker.readAllStandardError(), QByteArray("portolan-layout: error: the deadline has passed\n"));
}

void TestWorker::canBeKilledAtAnyTime()
{
    for (const int milliseconds : {0, 20, 200}) {
        QProcess worker;
        start(worker, endlessRequest(patience));
        worker.waitForReadyRead(milliseconds);
        worker.kill();
        QVERIFY(worker.waitForFinished(static_cast<int>(patience.count())));
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
        QCOMPARE(worker.readAllStandardOutput(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
