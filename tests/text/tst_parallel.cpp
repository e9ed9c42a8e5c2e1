#include "model/text/parallel.h"

#include <atomic>
#include <QtTest>
#include <stdexcept>
#include <vector>

using namespace portolan::text;

/// Work in several threads.
class TestParallel : public QObject
{
    Q_OBJECT

private slots:
    void cutsIntoPartsOfNearlyTheSameSize();
    void leavesLittleWorkWhole();
    void doesEachPartOnce();
    void throwsTheFirstFaultOnWhenAllAreDone();
};

void TestParallel::cutsIntoPartsOfNearlyTheSameSize()
{
    for (const std::size_t items : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{1000}})
        for (std::size_t parts = 1; parts < 9; ++parts) {
            QCOMPARE(beginOfPart(0, parts, items), std::size_t{0});
            QCOMPARE(beginOfPart(parts, parts, items), items);
            for (std::size_t part = 0; part < parts; ++part) {
                const std::size_t size =
                    beginOfPart(part + 1, parts, items) - beginOfPart(part, parts, items);
                QVERIFY(size == items / parts || size == items / parts + 1);
            }
        }
}

void TestParallel::leavesLittleWorkWhole()
{
    QCOMPARE(partsOf(0, 100), std::size_t{1});
    QCOMPARE(partsOf(199, 100), std::size_t{1});
    QVERIFY(partsOf(200, 100) <= 2);
    QVERIFY(partsOf(1'000'000, 1) >= 1);
}

void TestParallel::doesEachPartOnce()
{
    std::vector<int> done(7);
    inParallel(done.size(), [&](std::size_t part) { ++done[part]; });
    QCOMPARE(done, std::vector<int>(7, 1));
    inParallel(0, [](std::size_t) { QFAIL("there is no part"); });
}

void TestParallel::throwsTheFirstFaultOnWhenAllAreDone()
{
    std::atomic<int> done = 0;
    try {
        inParallel(4, [&](std::size_t part) {
            ++done;
            if (part > 0)
                throw std::runtime_error(std::to_string(part));
        });
        QFAIL("nothing was thrown");
    } catch (const std::runtime_error &fault) {
        QCOMPARE(fault.what(), "1");
    }
    QCOMPARE(done.load(), 4);
}

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
