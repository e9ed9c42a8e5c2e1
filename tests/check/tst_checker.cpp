#include "tests/check/plan_text.h"

using namespace portolan;
using namespace portolan::check;

namespace {

constexpr std::string_view twoOnOnePort = R"(
nodes:
  host:
    interfaces:
      eth0: {addresses: [203.0.113.20]}
      tailscale0: {addresses: [100.64.7.0]}
compose-files:
  compose.yaml:
services:
  a: {node: host, file: compose.yaml, ports: [{port: "8080:80"}]}
  b: {node: host, file: compose.yaml, ports: [{port: "100.64.7.0:${B_PORT:-8080}:80"}]}
)";

class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void followsAnEdit()
    {
        const plan::Plan plan = planFrom(twoOnOnePort);
        Checker checker(plan);
        const Finding clash = findingsOf(plan, "port-dup").at(0);
        const std::vector<Fix> fixes = checker.fixesOf(clash);
        QCOMPARE(fixes.size(), std::size_t{1});
        QCOMPARE(fixes[0].title, std::string("Use 8081, the next free port"));
        const FindingsChange change = checker.update(apply(plan, fixes[0].transaction), fixes[0].transaction);
        QCOMPARE(change.removed, Findings{clash});
        QCOMPARE(change.added, Findings{});
        QCOMPARE(checker.plan().services()[1].ports[0].published, std::string("${B_PORT:-8081}"));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
