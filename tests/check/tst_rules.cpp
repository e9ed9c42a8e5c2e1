#include "tests/check/plan_text.h"

#include <QDir>

using namespace portolan;
using namespace portolan::check;

namespace {

/// One plan of a file in rules/, and what its rule finds there.
struct Case {
    QString rule;
    QString name;
    QByteArray plan;
    QStringList finds;
};

/// A file holds cases: `=== NAME`, a plan, and where the rule finds something `--- finds` and a line for each
/// finding, followed by the titles of its fixes.
QList<Case> casesOf(const QString &rule)
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/check/rules/%1.txt").arg(rule));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Case> cases;
    bool inFindings = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("=== ")) {
            cases << Case{rule, QString::fromUtf8(line.mid(4)), {}, {}};
            inFindings = false;
        } else if (line == "--- finds") {
            inFindings = true;
        } else if (inFindings && !line.isEmpty()) {
            cases.last().finds << QString::fromUtf8(line);
        } else if (!inFindings) {
            cases.last().plan += line + '\n';
        }
    }
    return cases;
}

QList<Case> allCases()
{
    QList<Case> all;
    for (const Rule &rule : rules())
        all << casesOf(toQString(rule.id));
    return all;
}

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleIsTested_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Rule &rule : rules())
            if (rule.subject == Subject::Plan)
                QTest::newRow(std::string(rule.id).c_str()) << toQString(rule.id);
    }

    void everyRuleIsTested()
    {
        QFETCH(QString, rule);
        const QList<Case> cases = casesOf(rule);
        const auto fires = [](const Case &one) {
            return !one.finds.isEmpty();
        };
        QVERIFY2(std::any_of(cases.begin(), cases.end(), fires), "no case in which it fires");
        QVERIFY2(!std::all_of(cases.begin(), cases.end(), fires), "no case in which it is silent");
    }

    void finds_data() { addCases(); }

    void finds()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        const plan::Plan plan = planFrom(text.toStdString());
        QCOMPARE(describeFindings(plan, rule.toStdString()).join('\n'), expected.join('\n'));
    }

    void fixesEndTheirFinding_data() { addCases(); }

    void fixesEndTheirFinding()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, text);
        const plan::Plan plan = planFrom(text.toStdString());
        const Findings before = findingsOf(plan, rule.toStdString());
        for (const Finding &finding : before) {
            for (const Fix &fix : fixesOf(plan, finding)) {
                const plan::Plan mended = apply(plan, fix.transaction);
                const Findings after = findingsOf(mended, rule.toStdString());
                const bool isThere = std::any_of(after.begin(), after.end(), [&](const Finding &other) {
                    return other.entity == finding.entity && other.message == finding.message;
                });
                QVERIFY2(!isThere && after.size() < before.size(), fix.title.c_str());
                QCOMPARE(fix.transaction.label, fix.title);
            }
        }
    }

    void canBeAccepted_data() { addCases(); }

    void canBeAccepted()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, text);
        plan::Plan plan = planFrom(text.toStdString());
        const Findings found = findingsOf(plan, rule.toStdString());
        for (const Finding &finding : found)
            plan = apply(plan, suppress(plan, finding, "Known, and meant so"));
        QVERIFY(findingsOf(plan, rule.toStdString()).empty());
        const Findings accepted = checkPlan(plan).suppressed;
        QCOMPARE(std::size_t(std::count_if(accepted.begin(), accepted.end(),
                                           [&](const Finding &f) { return toQString(f.rule) == rule; })),
                 found.size());
    }

    void checkerFollowsFixes_data() { addCases(); }

    void checkerFollowsFixes()
    {
        QFETCH(QByteArray, text);
        const plan::Plan plan = planFrom(text.toStdString());
        const CheckResult start = checkPlan(plan);
        for (const Finding &finding : start.findings) {
            for (const Fix &fix : fixesOf(plan, finding)) {
                const plan::Plan mended = apply(plan, fix.transaction);
                Checker checker(plan);
                checker.update(mended, fix.transaction);
                QVERIFY2(checker.result() == checkPlan(mended), fix.title.c_str());
                checker.update(plan, inverse(fix.transaction));
                QVERIFY2(checker.result() == start, fix.title.c_str());
            }
        }
    }

    void noFileIsLeftOver()
    {
        for (const QString &file : QDir(PORTOLAN_SOURCE_DIR "/tests/check/rules").entryList(QDir::Files))
            QVERIFY2(findRule(QFileInfo(file).completeBaseName().toStdString()), qPrintable(file));
    }

    void idsAreUnique()
    {
        for (const Rule &rule : rules())
            QCOMPARE(findRule(rule.id), &rule);
    }

private:
    static void addCases()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        for (const Case &one : allCases())
            QTest::newRow(qPrintable(one.rule + ": " + one.name)) << one.rule << one.plan << one.finds;
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
