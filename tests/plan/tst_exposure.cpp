#include "model/plan/exposure.h"
#include "tests/sample_plans.h"

using namespace portolan;
using plan::Exposure;

/// How far a port reaches by the address that it is bound to.
class TestExposure : public QObject
{
    Q_OBJECT

private slots:
    void followsTheAddress_data();
    void followsTheAddress();
    void followsTheEnvironment();
    void fearsTheWorstOfWhatIsNotKnown();
};

namespace {

const char machines[] = R"(
networks:
  internet: {kind: internet}
  tailnet: {kind: tailnet}
  lan: {kind: lan}
nodes:
  public:
    interfaces:
      eth0: {network: internet, addresses: [192.0.2.1]}
      ts0: {network: tailnet, addresses: [100.64.0.1]}
      eth1: {network: lan, addresses: [192.168.1.1]}
  inside:
    interfaces:
      ts0: {network: tailnet, addresses: [100.64.0.2]}
      eth1: {network: lan, addresses: [192.168.1.2]}
  home: {interfaces: {eth1: {network: lan, addresses: [192.168.1.3]}}}
  six: {interfaces: {eth0: {network: internet, addresses: ["2001:db8::1"]}, eth1: {addresses: [10.0.0.1]}}}
  unnamed: {interfaces: {eth0: {addresses: [192.0.2.9]}, wg0: {addresses: [10.1.0.1]}}}
  nated: {interfaces: {eth0: {network: internet, addresses: [10.0.0.5]}}}
  unknown: {}
)";

} // namespace

void TestExposure::followsTheAddress_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("hostIp");
    QTest::addColumn<QString>("exposure");
    QTest::addRow("none, on a public machine") << "public"
                                               << ""
                                               << "Internet";
    QTest::addRow("0.0.0.0, on a public machine") << "public"
                                                  << "0.0.0.0"
                                                  << "Internet";
    QTest::addRow("own public address") << "public"
                                        << "192.0.2.1"
                                        << "Internet";
    QTest::addRow("own tailnet address") << "public"
                                         << "100.64.0.1"
                                         << "Tailnet";
    QTest::addRow("own lan address") << "public"
                                     << "192.168.1.1"
                                     << "Node only";
    QTest::addRow("loopback") << "public"
                              << "127.0.0.1"
                              << "Node only";
    QTest::addRow("loopback, IPv6") << "public"
                                    << "::1"
                                    << "Node only";
    QTest::addRow("none, behind the tailnet") << "inside"
                                              << ""
                                              << "Tailnet";
    QTest::addRow("none, at home") << "home"
                                   << ""
                                   << "Node only";
    QTest::addRow("0.0.0.0, public by IPv6 only") << "six"
                                                  << "0.0.0.0"
                                                  << "Node only";
    QTest::addRow("::, public by IPv6 only") << "six"
                                             << "::"
                                             << "Internet";
    QTest::addRow("none, public by IPv6 only") << "six"
                                               << ""
                                               << "Internet";
    QTest::addRow("none, by the addresses alone") << "unnamed"
                                                  << ""
                                                  << "Internet";
    QTest::addRow("private address on the Internet's interface") << "nated"
                                                                 << "10.0.0.5"
                                                                 << "Internet";
    QTest::addRow("none, nothing known of the machine") << "unknown"
                                                        << ""
                                                        << "Internet";
    QTest::addRow("tailnet address of another machine") << "home"
                                                        << "100.64.0.9"
                                                        << "Tailnet";
    QTest::addRow("public address of another machine") << "home"
                                                       << "198.51.100.1"
                                                       << "Internet";
    QTest::addRow("private address of another machine") << "public"
                                                        << "172.16.0.1"
                                                        << "Node only";
}

void TestExposure::followsTheAddress()
{
    QFETCH(QString, node);
    QFETCH(QString, hostIp);
    QFETCH(QString, exposure);
    const plan::Plan plan = test::planFrom(machines);
    const auto address = hostIp.isEmpty() ? std::nullopt : plan::IpAddress::parse(hostIp.toStdString());
    const plan::Node &machine = plan.nodes().at(test::nodeNamed(plan, node.toStdString()));
    QCOMPARE(test::toQString(plan::toText(exposureOf(plan, machine, address))), exposure);
}

void TestExposure::followsTheEnvironment()
{
    const plan::Plan plan = test::bundledPlan();
    const auto exposureIn = [&](std::string_view environment) {
        const plan::ResolvedPlan resolved = test::resolvedIn(plan, environment);
        const auto service = plan::entityFromText(plan, "service/atl-irc-server").as<plan::Service>();
        return exposureOf(resolved, resolved.bindingsOf(service).front());
    };
    QVERIFY(exposureIn("production") == Exposure::Tailnet);
    QVERIFY(exposureIn("development") == Exposure::NodeOnly);
}

void TestExposure::fearsTheWorstOfWhatIsNotKnown()
{
    const plan::Plan plan = test::planFrom(
        std::string(machines) + "services: {s: {node: public, ports: [{port: \"${A:?gone}:80:80\"}]}}\n");
    const plan::ResolvedPlan resolved = test::resolvedIn(plan);
    const plan::ResolvedBinding &binding = resolved.bindingsOf(plan.services()[0].id).front();
    QVERIFY(!binding.error.empty());
    QVERIFY(exposureOf(resolved, binding) == Exposure::Internet);
}

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_exposure.moc"
