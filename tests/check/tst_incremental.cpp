#include "tests/check/plan_text.h"
#include "tests/check/random_edits.h"

using namespace portolan;
using namespace portolan::check;

namespace {

/// Findings after a change that a checker told of.
Findings after(Findings findings, const FindingsChange &change)
{
    for (const Finding &gone : change.removed)
        findings.erase(std::find(findings.begin(), findings.end(), gone));
    findings.insert(findings.end(), change.added.begin(), change.added.end());
    std::sort(findings.begin(), findings.end());
    return findings;
}

QString difference(const plan::Plan &plan, const CheckResult &incremental, const CheckResult &full)
{
    QString text;
    const auto tell = [&](const char *what, const Findings &some, const Findings &others) {
        for (const Finding &finding : some)
            if (std::find(others.begin(), others.end(), finding) == others.end())
                text += QStringLiteral("\n%1 %2 %3")
                            .arg(QLatin1String(what), toQString(finding.rule), describe(plan, finding));
    };
    tell("too many:", incremental.findings, full.findings);
    tell("missing:", full.findings, incremental.findings);
    tell("too many suppressed:", incremental.suppressed, full.suppressed);
    tell("missing suppressed:", full.suppressed, incremental.suppressed);
    return text;
}

class TestIncremental : public QObject
{
    Q_OBJECT

private slots:
    void equalsAFullCheckAfterRandomEdits_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void equalsAFullCheckAfterRandomEdits()
    {
        QFETCH(unsigned, seed);
        RandomEdits edits(seed);
        plan::Plan plan = edits.start();
        Checker checker(plan);
        for (int step = 0; step < 120; ++step) {
            plan::Transaction edit = edits.next(plan);
            const bool undo = step % 5 == 4;
            for (const plan::Transaction &transaction : {edit, inverse(edit)}) {
                plan = apply(plan, transaction);
                const Findings before = checker.result().findings;
                const FindingsChange change = checker.update(plan, transaction);
                const CheckResult full = checkPlan(plan);
                QVERIFY2(checker.result() == full,
                         qPrintable(QStringLiteral("step %1:%2")
                                        .arg(step)
                                        .arg(difference(plan, checker.result(), full))));
                QVERIFY2(after(before, change) == full.findings, "what it says has changed is not what has");
                QVERIFY(checker.plan() == plan);
                if (!undo)
                    break;
            }
        }
    }

    /// What random edits reach says little if it is always the same few rules.
    void randomEditsReachEveryRule()
    {
        std::set<std::string_view> reached;
        for (unsigned seed = 1; seed <= 24; ++seed) {
            RandomEdits edits(seed);
            plan::Plan plan = edits.start();
            for (int step = 0; step < 250; ++step) {
                plan = apply(plan, edits.next(plan));
                if (step % 5 == 4)
                    for (const Finding &finding : checkPlan(plan).findings)
                        reached.insert(finding.rule);
            }
        }
        std::string missing;
        for (const Rule &rule : rules())
            if (rule.subject == Subject::Plan && !reached.contains(rule.id))
                missing += std::string(rule.id) + ' ';
        QCOMPARE(toQString(missing), QString());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestIncremental)
#include "tst_incremental.moc"
