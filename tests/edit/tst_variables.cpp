#include <QtTest>

#include "model/edit/variables.h"
#include "tests/sample_plans.h"

using namespace portolan;

namespace {

const char *const twoEnvironments = R"(
environments:
  production: {env-files: [.env]}
  development:
    env-files: [.env, .env.dev]
    variables: {OWN: own}
  bare: {}
env-files:
  .env: {variables: {SHARED: one, OVERLAID: one, KEY: {secret: true}}}
  .env.dev: {variables: {OVERLAID: two}}
)";

/// A plan that is being edited.
struct Edited {
    plan::Edit edit{test::planFrom(twoEnvironments)};

    plan::EnvironmentId environment(const char *name) const
    {
        return plan::findByName(edit.plan().environments(), name)->id;
    }
    /// What a variable is in an environment; nothing where it is not set.
    QString value(const char *name, const char *of) const
    {
        const plan::EnvVariable *found =
            edit::definitionOf(edit.plan(), edit.plan().environments().at(environment(of)), name);
        return found ? test::toQString(found->value) : QString();
    }
};

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT

private slots:
    void lastDefinitionWins();
    void valueChangesWhereItComesFrom();
    void newVariableGoesIntoTheLastFile();
    void oneEnvironmentCanDiffer();
    void secretsAreRefused();
    void nameChangesEverywhere();
    void unusableNamesAreRefused_data();
    void unusableNamesAreRefused();
    void removalIsFromEverywhere();
};

void TestVariables::lastDefinitionWins()
{
    const Edited edited;
    QCOMPARE(edited.value("OVERLAID", "production"), "one");
    QCOMPARE(edited.value("OVERLAID", "development"), "two");
    QCOMPARE(edited.value("OWN", "development"), "own");
    QVERIFY(edited.value("OWN", "production").isNull());
}

void TestVariables::valueChangesWhereItComesFrom()
{
    Edited edited;
    QVERIFY(edit::setVariable(edited.edit, edited.environment("development"), "OVERLAID", "three"));
    QCOMPARE(edited.value("OVERLAID", "development"), "three");
    QCOMPARE(edited.value("OVERLAID", "production"), "one");
    QVERIFY(edit::setVariable(edited.edit, edited.environment("development"), "SHARED", "two"));
    QCOMPARE(edited.value("SHARED", "production"), "two");
}

void TestVariables::newVariableGoesIntoTheLastFile()
{
    Edited edited;
    QVERIFY(edit::setVariable(edited.edit, edited.environment("development"), "NEW", "1"));
    QCOMPARE(edited.edit.plan().envFiles()[1].variables.back().name, "NEW");
    QVERIFY(edit::setVariable(edited.edit, edited.environment("bare"), "NEW", "2"));
    QCOMPARE(edited.value("NEW", "bare"), "2");
    QCOMPARE(edited.value("NEW", "development"), "1");
}

void TestVariables::oneEnvironmentCanDiffer()
{
    Edited edited;
    QVERIFY(edit::setVariableOnlyIn(edited.edit, edited.environment("production"), "SHARED", "only"));
    QCOMPARE(edited.value("SHARED", "production"), "only");
    QCOMPARE(edited.value("SHARED", "development"), "one");
}

void TestVariables::secretsAreRefused()
{
    Edited edited;
    const auto done = edit::setVariable(edited.edit, edited.environment("production"), "KEY", "hunter2");
    QVERIFY(!done);
    QCOMPARE(done.error().message, "KEY is a secret: its value stays outside the plan");
    QCOMPARE(edited.value("KEY", "production"), "");
}

void TestVariables::nameChangesEverywhere()
{
    Edited edited;
    QVERIFY(edit::renameVariable(edited.edit, "OVERLAID", "LAID_OVER"));
    QCOMPARE(edited.value("LAID_OVER", "production"), "one");
    QCOMPARE(edited.value("LAID_OVER", "development"), "two");
}

void TestVariables::unusableNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("empty") << "";
    QTest::addRow("a digit first") << "1ST";
    QTest::addRow("a hyphen") << "MY-NAME";
    QTest::addRow("taken") << "SHARED";
}

void TestVariables::unusableNamesAreRefused()
{
    QFETCH(QString, name);
    Edited edited;
    QVERIFY(!edit::renameVariable(edited.edit, "OVERLAID", name.toStdString()));
    QCOMPARE(edited.value("OVERLAID", "production"), "one");
}

void TestVariables::removalIsFromEverywhere()
{
    Edited edited;
    edit::removeVariable(edited.edit, "OVERLAID");
    QVERIFY(edited.value("OVERLAID", "production").isNull());
    QVERIFY(edited.value("OVERLAID", "development").isNull());
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
