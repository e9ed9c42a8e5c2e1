#include "model/compose/take_in.h"
#include "tests/compose/imported_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using test::Imported;

namespace {

plan::Plan planOf(const QString &compose)
{
    return Imported("== compose.yaml\n" + compose).plan();
}

/// A plan of one file, after an edit of its own and one of the file.
plan::Plan taken(const plan::Plan &plan, const QString &before, const QString &now,
                 text::Problems *remarks = nullptr)
{
    text::Problems said;
    plan::Plan taken = takeIn(plan, planOf(before), planOf(now), {}, said);
    if (remarks)
        *remarks = said;
    return taken;
}

QStringList namesOf(const plan::Plan &plan)
{
    QStringList names;
    for (const plan::Service &service : plan.services())
        names << QString::fromStdString(service.name);
    return names;
}

const QString two = "services:\n  web: {image: nginx, depends_on: [db]}\n  db: {image: postgres}\n";

} // namespace

class TestTakeIn : public QObject
{
    Q_OBJECT

private slots:
    void takesNothingWhereNothingDiffers()
    {
        const plan::Plan plan = planOf(two);
        QVERIFY(taken(plan, two, two) == plan);
    }

    void keepsWhatOnlyThePlanSays()
    {
        Imported drawn("== compose.yaml\n" + two);
        drawn.modifyService("db", [](plan::Service &db) { db.image = "mariadb"; });
        const plan::Plan after = taken(drawn.plan(), two, QString(two).replace("nginx", "caddy"));
        QCOMPARE(plan::findByName(after.services(), "web")->image, std::string("caddy"));
        QCOMPARE(plan::findByName(after.services(), "db")->image, std::string("mariadb"));
    }

    void whatThePlanDeletedIsNotReferredTo()
    {
        Imported drawn("== compose.yaml\n" + two);
        drawn.edit().remove(drawn.service("db"));
        const plan::Plan after = taken(drawn.plan(), two, QString(two).replace("nginx", "caddy"));
        QCOMPARE(namesOf(after), QStringList{"web"});
        QVERIFY(after.services()[0].dependsOn.empty());
        QVERIFY(plan::integrityProblems(after).empty());
    }

    void anotherNameInTheFileIsOneInThePlan()
    {
        const plan::Plan plan = planOf(two);
        const plan::Plan after =
            taken(plan, two, QString(two).replace("db: {", "store: {").replace("[db]", "[store]"));
        QCOMPARE(namesOf(after), (QStringList{"web", "store"}));
        QCOMPARE(after.services()[1].id, plan.services()[1].id);
    }

    void aNameThatThePlanGaveStays()
    {
        Imported drawn("== compose.yaml\n" + two);
        drawn.modifyService("db", [](plan::Service &db) {
            db.name = "Database";
            db.composeName = "db";
        });
        const plan::Plan after = taken(drawn.plan(), two, QString(two).replace("postgres", "postgres:17"));
        QCOMPARE(namesOf(after), (QStringList{"web", "Database"}));
        QCOMPARE(after.services()[1].image, std::string("postgres:17"));
        QCOMPARE(after.services()[1].composeName, std::string("db"));
    }

    void aNewServiceGetsANameOfItsOwn()
    {
        Imported drawn("== compose.yaml\n" + two);
        plan::Service daemon;
        daemon.name = "cache";
        daemon.node = drawn.plan().nodes()[0].id;
        drawn.edit().insert(daemon);
        const plan::Plan after = taken(drawn.plan(), two, two + "  cache: {image: redis}\n");
        QCOMPARE(namesOf(after), (QStringList{"web", "db", "cache", "cache-2"}));
        QCOMPARE(after.services()[3].composeName, std::string("cache"));
    }

    void sectionsAreTakenOneByOne()
    {
        const QString volumes = two + "volumes: {data: {}}\n";
        Imported drawn("== compose.yaml\n" + volumes);
        drawn.modifyFile([](plan::ComposeFile &file) { file.body.set("x-ours", text::YamlNode::text("a")); });
        const plan::Plan after = taken(drawn.plan(), volumes, two + "configs: {c: {file: c}}\n");
        const text::YamlNode &body = after.composeFiles()[0].body;
        QVERIFY(body.find("x-ours") && body.find("configs") && !body.find("volumes"));
    }
};

QTEST_GUILESS_MAIN(TestTakeIn)
#include "tst_take_in.moc"
