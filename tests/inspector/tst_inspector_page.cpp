#include "tests/edit/small_plan.h"
#include "views/inspector/inspector_page.h"
#include "views/language/language.h"

using namespace portolan;
using views::InspectorPage;
using views::PageSection;
using views::Selection;

namespace {

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CheckService checks{document};

    Fixture() { document.open(test::harbour(), {}); }

    InspectorPage page(std::initializer_list<const char *> paths)
    {
        Selection selection;
        for (const char *path : paths)
            selection.entities.insert(test::named(document.plan(), path));
        workspace.select(selection);
        return views::pageOf(workspace, checks);
    }
};

const PageSection *sectionOf(const InspectorPage &page, const QString &name)
{
    for (const PageSection &section : page.sections)
        if (section.name == name)
            return &section;
    return nullptr;
}

QStringList titlesIn(const InspectorPage &page, const QString &name)
{
    QStringList titles;
    if (const PageSection *section = sectionOf(page, name))
        for (const views::ThingLine &line : section->things)
            titles << line.title;
    return titles;
}

const views::FieldLine *fieldOf(const InspectorPage &page, const QString &section, std::string_view key)
{
    if (const PageSection *found = sectionOf(page, section))
        for (const views::FieldLine &line : found->fields)
            if (line.field.key == key)
                return &line;
    return nullptr;
}

} // namespace

class TestInspectorPage : public QObject
{
    Q_OBJECT

private slots:
    void nothingSelectedIsEmpty();
    void everyKindHasItsHead_data();
    void everyKindHasItsHead();
    void serviceShowsWhatLeadsToIt();
    void routeShowsItsWay();
    void notesAndGroupsShowWhatTheyAreAbout();
    void bindingShowsEachEnvironment();
    void severalThingsShareWhatTheyHaveInCommon();
    void expressionsShowTheirValueAndOrigin();
    void endpointIsAPartOfItsService();

private:
    views::Language m_language{QLocale(QLocale::English)};
};

void TestInspectorPage::nothingSelectedIsEmpty()
{
    Fixture fixture;
    QVERIFY(fixture.page({}).isEmpty());
}

void TestInspectorPage::everyKindHasItsHead_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QString>("firstSection");
    QTest::addRow("service") << QByteArray("service/web") << "web"
                             << QStringLiteral("Service on apps · network backend") << "Defined in";
    QTest::addRow("daemon") << QByteArray("service/proxy") << "proxy"
                            << "Service on gateway"
                            << "Native daemon";
    QTest::addRow("node") << QByteArray("node/gateway") << "gateway"
                          << "Node"
                          << "Node";
    QTest::addRow("place") << QByteArray("network/internet") << "internet"
                           << "Place"
                           << "Place";
    QTest::addRow("network") << QByteArray("network/backend") << "backend"
                             << "Compose network"
                             << "Compose network";
    QTest::addRow("route") << QByteArray("route/site") << "site" << QStringLiteral("Route · www.example.org")
                           << "Its way";
    QTest::addRow("zone") << QByteArray("zone/example.org") << "example.org"
                          << "Zone"
                          << "Zone";
    QTest::addRow("CDN") << QByteArray("cdn/Cloudflare") << "Cloudflare"
                         << "CDN"
                         << "CDN";
}

void TestInspectorPage::everyKindHasItsHead()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, title);
    QFETCH(QString, subtitle);
    QFETCH(QString, firstSection);
    Fixture fixture;
    const InspectorPage page = fixture.page({path.constData()});
    QCOMPARE(page.title, title);
    QCOMPARE(page.subtitle, subtitle);
    QCOMPARE(page.sections.front().title, firstSection);
}

void TestInspectorPage::serviceShowsWhatLeadsToIt()
{
    Fixture fixture;
    const InspectorPage web = fixture.page({"service/web"});
    QCOMPARE(titlesIn(web, "ways-in"), QStringList("site"));
    QCOMPARE(sectionOf(web, "ways-in")->aside, "1 route");
    QCOMPARE(titlesIn(web, "uses"), QStringList("database"));
    QCOMPARE(titlesIn(web, "ports"), QStringList("HTTP"));
    QCOMPARE(titlesIn(web, "networks"), QStringList("backend"));
    const InspectorPage database = fixture.page({"service/database"});
    QCOMPARE(titlesIn(database, "used-by"), QStringList("web"));
    QCOMPARE(sectionOf(database, "ways-in")->sentence, "No route leads here.");
    QCOMPARE(sectionOf(database, "ways-in")->offer, "Draw a route");
}

void TestInspectorPage::routeShowsItsWay()
{
    Fixture fixture;
    QCOMPARE(titlesIn(fixture.page({"route/site"}), "way"),
             QStringList({"internet", "gateway", "proxy", "tailnet", "HTTP", "web"}));
}

void TestInspectorPage::notesAndGroupsShowWhatTheyAreAbout()
{
    Fixture shown;
    plan::Edit edit(shown.document.plan());
    const plan::EntityRef web = test::named(shown.document.plan(), "service/web");
    const plan::NoteId note = edit.insert(plan::Note{{}, "note-1", "Moves in March\nask Kay", web, {}});
    edit.insert(plan::Group{{}, "front", plan::GroupColour::Teal, {web, note}, {}});
    shown.document.apply(std::move(edit).finish("Add"));
    const InspectorPage ofNote = shown.page({"note/note-1"});
    QCOMPARE(ofNote.title, QString("Moves in March"));
    QCOMPARE(titlesIn(ofNote, "about"), QStringList{"web"});
    QCOMPARE(fieldOf(ofNote, "fields", "text")->value, QString("Moves in March\nask Kay"));
    const InspectorPage ofGroup = shown.page({"group/front"});
    QCOMPARE(ofGroup.title, QString("front"));
    QCOMPARE(titlesIn(ofGroup, "members"), (QStringList{"web", "Moves in March"}));
    QCOMPARE(fieldOf(ofGroup, "fields", "colour")->value, QString("teal"));
}

void TestInspectorPage::bindingShowsEachEnvironment()
{
    Fixture fixture;
    fixture.document.open(test::planFrom(R"(
compose-files: {compose.yaml: {}}
environments:
  production: {compose-files: [compose.yaml]}
  development: {compose-files: [compose.yaml], variables: {PORT: "9090"}}
nodes: {apps: {}}
services:
  web: {node: apps, file: compose.yaml, ports: [{port: "127.0.0.1:${PORT:-8080}:80"}]}
)"),
                          {});
    fixture.workspace.select(Selection::of(plan::BindingRef{fixture.document.plan().services()[0].id, 0}));
    const InspectorPage page = views::pageOf(fixture.workspace, fixture.checks);
    QCOMPARE(sectionOf(page, "binding")->aside, "1 of 1");
    QStringList values;
    for (const views::ThingLine &line : sectionOf(page, "environments")->things)
        values << line.title + ' ' + line.aside;
    QCOMPARE(values, QStringList({"production 127.0.0.1:8080", "development 127.0.0.1:9090"}));
}

void TestInspectorPage::severalThingsShareWhatTheyHaveInCommon()
{
    Fixture fixture;
    const InspectorPage page = fixture.page({"service/web", "service/database", "service/chat"});
    QCOMPARE(page.title, "3 services");
    QVERIFY(page.subtitle.contains("database"));
    QVERIFY(!fieldOf(page, "common", "name"));
    QVERIFY(!fieldOf(page, "common", "node")->isMixed);
    QCOMPARE(fieldOf(page, "common", "node")->value, "apps");
    QVERIFY(fieldOf(page, "common", "container-name")->isMixed);
    const InspectorPage mixed = fixture.page({"service/web", "node/gateway"});
    QCOMPARE(mixed.title, "2 things");
    QVERIFY(fieldOf(mixed, "common", "note"));
}

void TestInspectorPage::expressionsShowTheirValueAndOrigin()
{
    Fixture fixture;
    fixture.document.open(test::planFrom(R"(
compose-files: {compose.yaml: {}}
env-files: {.env: {variables: {TAG: "1.27"}}}
environments: {production: {compose-files: [compose.yaml], env-files: [.env]}}
nodes: {apps: {}}
services: {web: {node: apps, file: compose.yaml, image: "nginx:${TAG}"}}
)"),
                          {});
    const InspectorPage page = fixture.page({"service/web"});
    const views::FieldLine *image = fieldOf(page, "fields", "image");
    QCOMPARE(image->value, "nginx:${TAG}");
    QCOMPARE(image->resolved, "nginx:1.27");
    QCOMPARE(image->origin, "TAG = 1.27, from .env");
    QCOMPARE(titlesIn(page, "variables"), QStringList("TAG"));
}

void TestInspectorPage::endpointIsAPartOfItsService()
{
    Fixture fixture;
    const InspectorPage service = fixture.page({"service/database"});
    const auto &endpoint = sectionOf(service, "endpoints")->things.front();
    QVERIFY(endpoint.part);
    const InspectorPage page = views::pageOf(fixture.workspace, fixture.checks, endpoint.part);
    QCOMPARE(page.title, "5432");
    QCOMPARE(page.subtitle, "Endpoint of database");
    QCOMPARE(fieldOf(page, "part", "application")->value, "PostgreSQL");
}

QTEST_MAIN(TestInspectorPage)
#include "tst_inspector_page.moc"
