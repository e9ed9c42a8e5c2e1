#include "model/plan/plan_reader.h"
#include "model/plan/resolved_plan.h"

#include <QtTest>

using namespace portolan::plan;

namespace {

Plan planFrom(const char *yaml)
{
    const PlanReading reading = readPlan("p", std::string("portolan: 1\n") + yaml);
    if (!reading.plan)
        qFatal("%s", portolan::text::toText(reading.problems).c_str());
    return *reading.plan;
}

ResolvedPlan resolved(const Plan &plan, std::string_view environment)
{
    const Environment *found = findByName(plan.environments(), environment);
    return ResolvedPlan(plan, found ? found->id : EnvironmentId{});
}

/// `node host-ip published target`, with a + before a service that starts and a - before one that does not.
QStringList print(const ResolvedPlan &plan)
{
    QStringList lines;
    for (const ResolvedBinding &binding : plan.bindings()) {
        const QString node = QString::fromStdString(plan.plan().nodes().at(binding.node).name);
        const QString port =
            binding.error.empty()
                ? QStringLiteral("%1 %2 %3")
                      .arg(binding.port.hostIp ? QString::fromStdString(toText(*binding.port.hostIp))
                                               : QStringLiteral("*"),
                           binding.port.published.isNone()
                               ? QStringLiteral("?")
                               : QString::fromStdString(toText(binding.port.published)),
                           QString::fromStdString(toText(binding.port.target)))
                : QStringLiteral("error");
        lines << QStringLiteral("%1%2 %3").arg(binding.active ? "+" : "-", node, port);
    }
    return lines;
}

constexpr const char *twoEnvironments = R"(
environments:
  production: {env-files: [.env], compose-files: [compose.yaml]}
  development: {env-files: [.env, .env.dev], compose-files: [compose.yaml], profiles: [dev], all-services-on: laptop}
env-files:
  .env: {variables: {IP: 100.64.7.0, PORT: "6697", BASE: a, JOINED: "${BASE}-b"}}
  .env.dev: {variables: {IP: 127.0.0.1, JOINED: "${JOINED}-c"}}
compose-files:
  compose.yaml: {include: [infra/irc.yaml]}
  infra/irc.yaml: {include: [../other.yaml]}
  other.yaml: {}
  unused.yaml: {}
nodes: {server: {}, laptop: {}}
services:
  irc: {node: server, file: infra/irc.yaml, ports: [{port: "${IP}:${PORT}:6697"}]}
  log: {node: server, file: compose.yaml, profiles: [dev], ports: [{port: "8082:8080"}]}
  old: {node: server, file: unused.yaml, ports: [{port: "1:1"}]}
  deep: {node: server, file: other.yaml, ports: [{port: "${MISSING:-127.0.0.1:19991}:12345"}, {port: "${EMPTY}:80"}]}
  native: {node: server, ports: [{port: "22:22"}]}
)";

} // namespace

class TestResolvedPlan : public QObject
{
    Q_OBJECT

private slots:
    void resolvesPerEnvironment();
    void laterEnvFilesWin();
    void knowsNoSecrets();
    void followsEdits();
    void resolvesWithoutAnEnvironment();
};

void TestResolvedPlan::resolvesPerEnvironment()
{
    const Plan plan = planFrom(twoEnvironments);
    QCOMPARE(print(resolved(plan, "production")),
             (QStringList{"+server 100.64.7.0 6697 6697", "-server * 8082 8080", "-server * 1 1",
                          "+server 127.0.0.1 19991 12345", "+server * ? 80", "+server * 22 22"}));
    QCOMPARE(print(resolved(plan, "development")),
             (QStringList{"+laptop 127.0.0.1 6697 6697", "+laptop * 8082 8080", "-laptop * 1 1",
                          "+laptop 127.0.0.1 19991 12345", "+laptop * ? 80", "+server * 22 22"}));
}

void TestResolvedPlan::laterEnvFilesWin()
{
    const Plan plan = planFrom(twoEnvironments);
    QCOMPARE(resolved(plan, "production").value("${JOINED}").value(), std::string("a-b"));
    const ResolvedPlan development = resolved(plan, "development");
    QCOMPARE(development.value("${JOINED}").value(), std::string("a-b-c"));
    QVERIFY(development.variables().at("PORT").file != development.variables().at("IP").file);
    std::vector<std::string> unset;
    QCOMPARE(development.value("x${NOWHERE}", &unset).value(), std::string("x"));
    QCOMPARE(unset, std::vector<std::string>{"NOWHERE"});
}

void TestResolvedPlan::knowsNoSecrets()
{
    const Plan plan = planFrom(
        "environments: {e: {env-files: [.env]}}\nenv-files: {.env: {variables: {S: {secret: true}}}}\n");
    QCOMPARE(resolved(plan, "e").value("${S:?}").value(), std::string(secretValue));
}

void TestResolvedPlan::followsEdits()
{
    const Plan plan = planFrom(twoEnvironments);
    ResolvedPlan development = resolved(plan, "development");
    Edit edit{plan};
    edit.modify(findByName(plan.envFiles(), ".env.dev")->id,
                [](EnvFile &f) { f.variables[0].value = "127.0.0.2"; });
    edit.modify(findByName(plan.services(), "native")->id, [](Service &s) { s.ports[0].published = "2222"; });
    edit.remove(findByName(plan.services(), "log")->id);
    const Transaction transaction = std::move(edit).finish("Edit");
    const Plan next = apply(plan, transaction);
    development.update(next, transaction);
    QCOMPARE(print(development), print(resolved(next, "development")));
    QVERIFY(print(development).contains("+laptop 127.0.0.2 6697 6697"));
    QVERIFY(print(development).contains("+server * 2222 22"));
}

void TestResolvedPlan::resolvesWithoutAnEnvironment()
{
    const Plan plan = planFrom("nodes: {n: {}}\nservices: {s: {node: n, ports: [{port: \"${P:-1}:2\"}]}}\n");
    QCOMPARE(print(resolved(plan, "none")), QStringList{"+n * 1 2"});
}

QTEST_GUILESS_MAIN(TestResolvedPlan)
#include "tst_resolved_plan.moc"
