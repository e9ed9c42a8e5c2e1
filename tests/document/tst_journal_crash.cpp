#include <QtTest>

#include "model/document/journal.h"
#include "tests/sample_plans.h"

#include <chrono>
#include <cstdio>
#include <random>

using namespace portolan;
using document::Journal;
using document::LeftWork;
using document::PlanDocument;

namespace {

/// The same in all processes of the machine.
qint64 milliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

plan::Plan planAfter(int edits)
{
    return test::planFrom("nodes:\n  box: {note: \"" + std::to_string(edits) + "\"}\n");
}

/// The process that gets killed: edits every few milliseconds, and says each time which edit it was.
int edit(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    PlanDocument document;
    document.open(planAfter(0), "/plans/box.portolan.yaml");
    Journal journal(document, QString::fromLocal8Bit(argv[2]));
    int edits = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        plan::Edit change(document.plan());
        change.modify(document.plan().nodes()[0].id,
                      [&](plan::Node &node) { node.note = std::to_string(++edits); });
        document.apply(std::move(change).finish("Note"));
        std::printf("%d %lld\n", edits, static_cast<long long>(milliseconds()));
        std::fflush(stdout);
    });
    timer.start(7);
    return QCoreApplication::exec();
}

/// What a process did before it was killed.
struct Session {
    QTemporaryDir folder;
    QProcess process;
    qint64 lifetime = 0;
    qint64 startedAt = 0; ///< its first edit; 0 = not yet
    qint64 killedAt = 0;
    QMap<int, qint64> edits; ///< when each was made

    void start() { process.start(QCoreApplication::applicationFilePath(), {"--edit", folder.path()}); }
    void readEdits()
    {
        while (process.canReadLine()) {
            const QList<QByteArray> words = process.readLine().trimmed().split(' ');
            if (words.size() == 2)
                edits[words[0].toInt()] = words[1].toLongLong();
        }
        if (startedAt == 0 && !edits.isEmpty())
            startedAt = edits.first();
    }
    bool isTimeUp() const { return startedAt != 0 && milliseconds() - startedAt > lifetime; }
    void kill()
    {
        killedAt = milliseconds();
        process.kill();
        process.waitForFinished();
        readEdits();
    }
    /// The longest time in which the process did nothing though it wanted to: the machine was busy with
    /// others.
    qint64 longestStall() const
    {
        qint64 longest = 0;
        qint64 last = startedAt;
        for (const qint64 time : edits) {
            longest = std::max(longest, time - last);
            last = time;
        }
        return std::max(longest, killedAt - last);
    }
    int editsUntil(qint64 time) const
    {
        int last = 0;
        for (auto edit = edits.begin(); edit != edits.end() && edit.value() <= time; ++edit)
            last = edit.key();
        return last;
    }
};

} // namespace

class TestJournalCrash : public QObject
{
    Q_OBJECT

private slots:
    void killedProcessLosesTheLastSecondAtMost();
};

void TestJournalCrash::killedProcessLosesTheLastSecondAtMost()
{
    constexpr qint64 second = 1000;
    std::mt19937 random(std::random_device{}());
    std::uniform_int_distribution<qint64> lifetimes(1, 2500);
    std::array<Session, 8> sessions;
    for (Session &session : sessions) {
        session.lifetime = lifetimes(random);
        session.start();
    }
    const auto killWhoseTimeIsUp = [&] {
        bool isAllDead = true;
        for (Session &session : sessions) {
            session.readEdits();
            if (session.killedAt == 0 && session.isTimeUp())
                session.kill();
            isAllDead = isAllDead && session.killedAt != 0;
        }
        return isAllDead;
    };
    QVERIFY(QTest::qWaitFor(killWhoseTimeIsUp, 60000));

    for (const Session &session : sessions) {
        const qint64 limit = second + session.longestStall();
        const int least = session.editsUntil(session.killedAt - limit);
        const auto left = LeftWork::in(session.folder.path());
        if (least == 0 && left.empty())
            continue; // killed within the first second
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left[0]->work().path, QString("/plans/box.portolan.yaml"));
        const plan::PlanReading reading = left[0]->read();
        QVERIFY2(reading.plan, text::toText(reading.problems).c_str());
        const int recovered = std::stoi(reading.plan->nodes()[0].note);
        QVERIFY(*reading.plan == planAfter(recovered));
        QVERIFY2(recovered >= least,
                 qPrintable(QString("%1 of %2 edits were recovered after %3 ms, %4 had to be")
                                .arg(recovered)
                                .arg(session.edits.size())
                                .arg(session.lifetime)
                                .arg(least)));
        left[0]->discard();
        QVERIFY(QDir(session.folder.path()).isEmpty(QDir::Files));
    }
}

int main(int argc, char **argv)
{
    if (argc == 3 && QLatin1String(argv[1]) == QLatin1String("--edit"))
        return edit(argc, argv);
    QCoreApplication application(argc, argv);
    TestJournalCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal_crash.moc"
