#include "model/firewall/derived_policy.h"
#include "tests/lab/capsule.h"
#include "tests/lab/trial.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::lab;
using portolan::test::bundledPlan;
using portolan::test::resolvedIn;

/// The same with a real dockerd: what it opens past ufw, and what closes that again.
class TestLabDocker : public QObject
{
    Q_OBJECT

private slots:
    void opensExactlyWhatThePolicySays_data();
    void opensExactlyWhatThePolicySays();
};

void TestLabDocker::opensExactlyWhatThePolicySays_data()
{
    QTest::addColumn<unsigned>("tools");
    QTest::addColumn<bool>("reloads");
    QTest::newRow("ufw, which Docker passes by") << unsigned(Ufw) << false;
    QTest::newRow("ufw and DOCKER-USER") << unsigned(Ufw | DockerUser) << false;
    QTest::newRow("ufw and DOCKER-USER, after ufw is reloaded") << unsigned(Ufw | DockerUser) << true;
    QTest::newRow("nft") << unsigned(Nft) << false;
}

void TestLabDocker::opensExactlyWhatThePolicySays()
{
    LAB_NEEDS("ip", "nsenter", "ufw", "nft", "iptables", "sysctl", "dockerd", "docker", "busybox");
    if (!isRealRoot())
        QSKIP("dockerd needs to be root of the machine");
    QFETCH(unsigned, tools);
    QFETCH(bool, reloads);
    const plan::Plan plan = bundledPlan();
    const plan::ResolvedPlan resolved = resolvedIn(plan, "production");
    const plan::NodeId services = test::nodeNamed(plan, "services");
    Trial trial(resolved, services, *firewall::policyOf(resolved, services));
    const QString reason = trial.startContainers();
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
    trial.listen();
    QString said = trial.load(tools);
    if (reloads)
        said += trial.files().ufw({"reload"}).status == 0 ? QString() : "ufw does not reload";
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const QList<Row> rows = trial.rows(tools == Ufw);
    printTable(rows);
    QCOMPARE(disagreements(rows).join('\n'), QString());
}

LAB_MAIN(TestLabDocker)
#include "tst_docker.moc"
