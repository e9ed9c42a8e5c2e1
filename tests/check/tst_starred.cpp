#include "tests/check/plan_text.h"
#include "tests/compose/imported_project.h"

#include <set>

using namespace portolan;
using namespace portolan::check;

namespace {

/// A repository in the manner of the one that the bundled plan describes: a file for each stack, all of which
/// include the network, addresses by a variable in one and by none in the others, a log viewer on the socket.
constexpr auto repositoryText = R"(== compose.yaml
name: chat
include:
  - infra/networks.yaml
  - infra/irc.yaml
  - infra/xmpp.yaml
  - infra/tools.yaml
== infra/networks.yaml
networks:
  chat:
    driver: bridge
== infra/irc.yaml
include:
  - networks.yaml
services:
  irc:
    image: example/irc:6.1
    networks: [chat]
    restart: unless-stopped
    ports:
      - "${CHAT_IP:-127.0.0.1}:6697:6697"
      - "${CHAT_IP:-127.0.0.1}:6900:6900"
      - "${CHAT_IP:-127.0.0.1}:8600:8600"
== infra/xmpp.yaml
include:
  - networks.yaml
services:
  xmpp:
    image: example/xmpp:0.12
    networks: [chat]
    restart: unless-stopped
    ports:
      - "5222:5222"
      - "5269:5269"
  xmpp-web:
    image: example/web
    networks: [chat]
    depends_on: [xmpp]
    ports:
      - "5281:443"
== infra/tools.yaml
services:
  logs:
    image: amir20/dozzle:v8.13
    networks: [chat]
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro
  bridge:
    image: example/bridge:latest
    networks: [chat]
== .env
CHAT_IP=100.64.7.0
)";

plan::Plan importedPlan()
{
    const compose::test::Imported imported(QString::fromUtf8(repositoryText),
                                           {{"production", {"compose.yaml"}, {".env"}, {}, {}}});
    return imported.plan();
}

plan::Plan bundledPlan()
{
    plan::PlanReading reading =
        plan::readPlanFile(PORTOLAN_SOURCE_DIR "/resources/examples/atl-chat.portolan.yaml");
    return reading.plan ? *std::move(reading.plan) : plan::Plan();
}

std::vector<Finding> ofRule(const Findings &findings, const QString &rule)
{
    std::vector<Finding> some;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(some),
                 [&](const Finding &finding) { return toQString(finding.rule) == rule; });
    return some;
}

/// Each error, by its rule and place: what it says may change with the rest of the plan.
std::set<std::tuple<std::string_view, plan::EntityRef, std::string>> errorsIn(const Findings &findings)
{
    std::set<std::tuple<std::string_view, plan::EntityRef, std::string>> errors;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Error)
            errors.emplace(finding.rule, finding.entity, finding.field);
    return errors;
}

/// The rules that the catalogue marks as those which fire on a real deployment: on its plan, drawn from its
/// documentation, and on its repository.
class TestStarred : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plans["bundled"] = bundledPlan();
        m_plans["imported"] = importedPlan();
        QVERIFY(!m_plans["bundled"].services().isEmpty());
        QCOMPARE(m_plans["imported"].services().size(), std::size_t{5});
    }

    void canBeMended_data() { addRows(); }

    /// It fires; its fixes, or where it has none a reason, make it silent; and nothing else becomes an error.
    void canBeMended()
    {
        QFETCH(QString, plan);
        QFETCH(QString, rule);
        QFETCH(bool, hasFix);
        plan::Plan mended = m_plans[plan];
        Checker checker(mended);
        const auto errorsBefore = errorsIn(checker.result().findings);
        QVERIFY2(!ofRule(checker.result().findings, rule).empty(), "it does not fire");
        const auto apply = [&](const plan::Transaction &transaction) {
            mended = plan::apply(mended, transaction);
            checker.update(mended, transaction);
        };
        int fixesApplied = 0;
        for (int step = 0; step < 60; ++step) {
            const auto open = ofRule(checker.result().findings, rule);
            if (open.empty())
                break;
            const std::vector<Fix> fixes = checker.fixesOf(open.front());
            fixesApplied += fixes.empty() ? 0 : 1;
            apply(fixes.empty() ? suppress(mended, open.front(), "A person decides this")
                                : fixes.front().transaction);
        }
        QVERIFY2(ofRule(checker.result().findings, rule).empty(), "it still fires");
        QCOMPARE(fixesApplied > 0, hasFix);
        for (const auto &error : errorsIn(checker.result().findings))
            QVERIFY2(errorsBefore.contains(error),
                     (std::string(std::get<0>(error)) + " " + plan::toText(mended, std::get<1>(error)) + " " +
                      std::get<2>(error))
                         .c_str());
        QVERIFY(checker.result() == checkPlan(mended));
    }

    void canBeAccepted_data() { addRows(); }

    void canBeAccepted()
    {
        QFETCH(QString, plan);
        QFETCH(QString, rule);
        plan::Plan accepted = m_plans[plan];
        const auto found = ofRule(checkPlan(accepted).findings, rule);
        for (const Finding &finding : found)
            accepted = plan::apply(accepted, suppress(accepted, finding, "Known, and meant so"));
        const CheckResult result = checkPlan(accepted);
        QVERIFY(ofRule(result.findings, rule).empty());
        QCOMPARE(ofRule(result.suppressed, rule).size(), found.size());
    }

private:
    void addRows()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("hasFix");
        const auto add = [](const char *plan, std::initializer_list<const char *> rules, bool hasFix) {
            for (const char *rule : rules)
                QTest::addRow("%s: %s", plan, rule) << QString(plan) << QString(rule) << hasFix;
        };
        add("bundled",
            {"bind-all", "bind-var-drift", "internal-published", "bind-boot-race", "include-overlap",
             "socket-mount", "component-unresolvable", "ufw-bypass", "ssh-world", "turn-range",
             "tag-unassigned", "acl-gap", "tests-absent", "admin-lockout", "client-ip-lost"},
            true);
        add("bundled", {"image-float", "flat-network"}, false);
        add("imported",
            {"bind-all", "bind-var-drift", "bind-boot-race", "include-overlap", "socket-mount",
             "flat-network"},
            true);
        add("imported", {"image-float"}, false);
    }

    std::map<QString, plan::Plan> m_plans;
};

} // namespace

QTEST_GUILESS_MAIN(TestStarred)
#include "tst_starred.moc"
