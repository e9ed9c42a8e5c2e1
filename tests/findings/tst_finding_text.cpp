#include <QtTest>

#include "tests/sample_plans.h"
#include "views/findings/finding_text.h"

using namespace portolan;

namespace {

const char *const shop = R"(
environments:
  production: {}
  development: {}
env-files:
  .env: {variables: {PORT: "8080"}}
compose-files:
  apps/shop.yaml: {}
nodes:
  server: {}
services:
  shop: {node: server, file: apps/shop.yaml, ports: [{port: "80:80"}]}
  till: {node: server, file: apps/shop.yaml}
)";

template <class Modify>
plan::Transaction edit(const plan::Plan &plan, Modify modify)
{
    plan::Edit edit(plan);
    modify(edit);
    return std::move(edit).finish("Edit");
}

} // namespace

class TestFindingText : public QObject
{
    Q_OBJECT

private slots:
    void headingHasNoFullStop();
    void detailNamesRuleThingsAndEnvironments_data();
    void detailNamesRuleThingsAndEnvironments();
    void changedLineShowsThePort();
    void changedLineShowsTheVariable();
    void changedLineShowsTheKeyOfThePlan();
};

void TestFindingText::headingHasNoFullStop()
{
    check::Finding finding;
    finding.message = {"{port} on {node} is taken.", {{"port", "80/tcp"}, {"node", "server"}}};
    QCOMPARE(views::sentenceOf(finding), "80/tcp on server is taken.");
    QCOMPARE(views::headingOf(finding), "80/tcp on server is taken");
}

void TestFindingText::detailNamesRuleThingsAndEnvironments_data()
{
    QTest::addColumn<int>("environments");
    QTest::addColumn<QString>("detail");
    QTest::addRow("all") << 2 << "port-dup · shop, till · all environments";
    QTest::addRow("one") << 1 << "port-dup · shop, till · only production";
    QTest::addRow("none") << 0 << "port-dup · shop, till · no environment starts it";
}

void TestFindingText::detailNamesRuleThingsAndEnvironments()
{
    QFETCH(int, environments);
    QFETCH(QString, detail);
    const plan::Plan plan = test::planFrom(shop);
    check::Finding finding;
    finding.rule = "port-dup";
    finding.entity = plan.services()[0].id;
    finding.related = {{plan.services()[1].id, "ports[0]"}, {plan.services()[1].id, {}}};
    for (int i = 0; i < environments; ++i)
        finding.environments.push_back(plan.environments()[static_cast<std::size_t>(i)].id);
    QCOMPARE(views::detailOf(finding, plan), detail);
}

void TestFindingText::changedLineShowsThePort()
{
    const plan::Plan plan = test::planFrom(shop);
    const auto line =
        views::changedLineOf(edit(plan,
                                  [&](plan::Edit &edit) {
                                      edit.modify(plan.services()[0].id, [](plan::Service &service) {
                                          service.ports[0].published = "8083";
                                          service.ports[0].source = {40, 9};
                                      });
                                  }),
                             plan);
    QCOMPARE(line.text, "- \"8083:80\"");
    QCOMPARE(line.place, "shop.yaml:40");
}

void TestFindingText::changedLineShowsTheVariable()
{
    const plan::Plan plan = test::planFrom(shop);
    const auto line =
        views::changedLineOf(edit(plan,
                                  [&](plan::Edit &edit) {
                                      edit.modify(plan.envFiles()[0].id, [](plan::EnvFile &file) {
                                          file.variables[0].value = "8083";
                                      });
                                  }),
                             plan);
    QCOMPARE(line.text, "PORT=8083");
    QCOMPARE(line.place, ".env");
}

void TestFindingText::changedLineShowsTheKeyOfThePlan()
{
    const plan::Plan plan = test::planFrom(shop);
    const auto line = views::changedLineOf(edit(plan,
                                                [&](plan::Edit &edit) {
                                                    edit.modify(plan.nodes()[0].id,
                                                                [](plan::Node &node) { node.role = "edge"; });
                                                }),
                                           plan);
    QCOMPARE(line.text, "role: edge");
    QCOMPARE(line.place, "server");
}

QTEST_MAIN(TestFindingText)
#include "tst_finding_text.moc"
