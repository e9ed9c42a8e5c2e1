#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using namespace portolan::compose::test;

/// Projects within projects, and services made from others.
class TestInclude : public QObject
{
    Q_OBJECT

private slots:
    void givesIncludedFilesTheirOwnFolderAndVariables();
    void takesFolderAndVariablesFromTheLongForm();
    void overridesWithinAnInclude();
    void includesThroughFolders();
    void takesOneDefinitionOnly();
    void refusesIncludes_data();
    void refusesIncludes();
    void extendsServices_data();
    void extendsServices();
    void extendsThroughFiles();
    void refusesExtends_data();
    void refusesExtends();
    void endsWhereIncludesMultiply();
};

void TestInclude::givesIncludedFilesTheirOwnFolderAndVariables()
{
    const ProjectReading reading = read(R"(
== compose.yaml
include: [sub/c.yaml]
services: {a: {image: "$T$U"}}
== .env
T=top
U=
== sub/c.yaml
services: {b: {image: "$T$V", build: ., volumes: ['./d:/d'], env_file: [b.env], environment: [V]}}
== sub/.env
T=sub
V=v
== sub/b.env
B=1
)");
    QCOMPARE(valueAt(reading, "services.a.image"), QString("'top'"));
    QCOMPARE(valueAt(reading, "services.b.image"), QString("'topv'"));
    QCOMPARE(valueAt(reading, "services.b.build.context"), QString("'/p/sub'"));
    QCOMPARE(valueAt(reading, "services.b.environment"), QString("{ 'B': '1', 'V': 'v' }"));
    QCOMPARE(reading.files.size(), std::size_t{2});
    const ComposeFile &included = reading.files.at(1);
    QCOMPARE(included.role, ComposeFile::Role::Included);
    QCOMPARE(included.projectDirectory, std::string("/p/sub"));
    QCOMPARE(included.includedFrom, std::string("/p/compose.yaml"));
    QCOMPARE(included.environment.at("V"), std::string("v"));
}

void TestInclude::takesFolderAndVariablesFromTheLongForm()
{
    const ProjectReading reading = read(R"(
== compose.yaml
include:
  - path: ${D:-sub}/c.yaml
    project_directory: other
    env_file: [a.env, b.env]
== sub/c.yaml
services: {b: {image: "$A$B", volumes: ['./d:/d']}}
== sub/.env
A=no
== a.env
A=a
== b.env
B=${A}b
)");
    QCOMPARE(valueAt(reading, "services.b.image"), QString("'aab'"));
    QVERIFY(valueAt(reading, "services.b.volumes").contains("'/p/other/d'"));
}

void TestInclude::overridesWithinAnInclude()
{
    const ProjectReading reading = read(R"(
== compose.yaml
include: [{path: [c.yaml, d.yaml]}]
== c.yaml
services: {b: {image: x, ports: ['80:80']}}
== d.yaml
services: {b: {image: y, ports: ['81:81']}}
)");
    QCOMPARE(valueAt(reading, "services.b.image"), QString("'y'"));
    QVERIFY(valueAt(reading, "services.b.ports").contains("'81'"));
}

void TestInclude::includesThroughFolders()
{
    const ProjectReading reading = read(R"(
== compose.yaml
include: [x/b.yaml]
== x/b.yaml
include: [y/c.yaml]
services: {b: {build: .}}
== x/y/c.yaml
services: {c: {build: ., depends_on: [b]}}
networks: {n: }
)");
    QCOMPARE(valueAt(reading, "services.b.build.context"), QString("'/p/x'"));
    QCOMPARE(valueAt(reading, "services.c.build.context"), QString("'/p/x/y'"));
    QCOMPARE(valueAt(reading, "networks.n.name"), QString("'p_n'"));
}

void TestInclude::takesOneDefinitionOnly()
{
    const QString same =
        "== compose.yaml\ninclude: [a.yaml, b.yaml]\n== a.yaml\ninclude: [c.yaml]\n== b.yaml\n"
        "include: [c.yaml]\n== c.yaml\nservices: {c: {image: x, ports: ['80:80']}}\n";
    QCOMPARE(valueAt(read(same), "services.c.image"), QString("'x'"));
}

void TestInclude::refusesIncludes_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("error");
    QTest::addRow("a missing file")
        << "== compose.yaml\ninclude:\n  - no.yaml\n"
        << "/p/compose.yaml:2:5: error: /p/no.yaml: cannot be read: No such file or directory";
    QTest::addRow("a circle")
        << "== compose.yaml\ninclude: [b.yaml]\n== b.yaml\ninclude: [compose.yaml]\n"
        << "/p/b.yaml:1:11: error: files include each other in a circle: /p/compose.yaml -> /p/b.yaml -> "
           "/p/compose.yaml";
    QTest::addRow("itself")
        << "== compose.yaml\ninclude: [compose.yaml]\n"
        << "/p/compose.yaml:1:11: error: files include each other in a circle: /p/compose.yaml -> "
           "/p/compose.yaml";
    QTest::addRow("two definitions")
        << "== compose.yaml\ninclude: [b.yaml]\nservices: {a: {image: x}}\n== b.yaml\n"
           "services: {a: {image: y}}\n"
        << "/p/b.yaml:1:12: error: services.a is defined again in a file that includes this one, or "
           "in another included file";
    QTest::addRow("no list") << "== compose.yaml\ninclude: b.yaml\n"
                             << "/p/compose.yaml:1:10: error: include must be a list";
    QTest::addRow("an env file that is missing")
        << "== compose.yaml\ninclude: [{path: b.yaml, env_file: no.env}]\n== b.yaml\n"
           "services: {a: {image: y}}\n"
        << "/p/no.env: error: cannot be read: No such file or directory";
    QTest::addRow("a fault in the included file")
        << "== compose.yaml\ninclude: [b.yaml]\n== b.yaml\nservices:\n  a:\n    imag: y\n"
        << "/p/b.yaml:3:5: error: services.a: unknown key \"imag\"";
}

void TestInclude::refusesIncludes()
{
    QFETCH(QString, files);
    QFETCH(QString, error);
    QCOMPARE(errorsOf(read(files)), QStringList{error});
}

void TestInclude::extendsServices_data()
{
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char *services, const char *printed) {
        QTest::addRow("%s", name) << services << printed;
    };
    row("short", "{a: {extends: b, hostname: h}, b: {image: x, hostname: g}}",
        "{ 'hostname': 'h', 'image': 'x', 'networks': { 'default': null } }");
    row("long", "{a: {extends: {service: b}}, b: {image: x}}",
        "{ 'image': 'x', 'networks': { 'default': null } }");
    row("chain",
        "{a: {extends: b, environment: [A=a]}, b: {extends: c, environment: {B: b}}, c: {image: x, "
        "environment: [A=c, C=c]}}",
        "{ 'environment': { 'A': 'a', 'B': 'b', 'C': 'c' }, 'image': 'x', 'networks': { 'default': null } }");
    row("reset",
        "{a: {extends: b, command: !reset , labels: !override {b: 2}}, b: {image: x, command: c, labels: {a: "
        "1}}}",
        "{ 'image': 'x', 'labels': { 'b': '2' }, 'networks': { 'default': null } }");
}

void TestInclude::extendsServices()
{
    QFETCH(QString, services);
    QFETCH(QString, printed);
    QCOMPARE(valueAt(read("== compose.yaml\nservices: " + services + '\n'), "services.a"), printed);
}

void TestInclude::extendsThroughFiles()
{
    const ProjectReading reading = read(R"(
== compose.yaml
services: {a: {extends: {file: x/b.yaml, service: b}, volumes: ['./a:/a']}}
== x/b.yaml
services: {b: {extends: {file: ../y/c.yaml, service: c}, build: ., env_file: b.env}}
other: is not looked at
== x/b.env
B=1
== y/c.yaml
services: {c: {image: "$NONE", volumes: ['./c:/c'], expose: [80]}}
)");
    QCOMPARE(valueAt(reading, "services.a.build.context"), QString("'/p/x'"));
    QVERIFY(valueAt(reading, "services.a.volumes").contains("'/p/y/c'"));
    QVERIFY(valueAt(reading, "services.a.volumes").contains("'/p/a'"));
    QCOMPARE(valueAt(reading, "services.a.environment"), QString("{ 'B': '1' }"));
    QCOMPARE(valueAt(reading, "services.a.expose"), QString("[ '80' ]"));
    QCOMPARE(reading.files.back().role, ComposeFile::Role::Extended);
}

void TestInclude::refusesExtends_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("error");
    QTest::addRow("no such service")
        << "== compose.yaml\nservices: {a: {extends: b}}\n"
        << "/p/compose.yaml:1:25: error: service \"a\" extends \"b\", which /p/compose.yaml does not "
           "have";
    QTest::addRow("no such file")
        << "== compose.yaml\nservices: {a: {extends: {file: b.yaml, service: b}}}\n"
        << "/p/compose.yaml:1:32: error: /p/b.yaml: cannot be read: No such file or directory";
    QTest::addRow("a circle")
        << "== compose.yaml\nservices: {a: {extends: b}, b: {extends: a}}\n"
        << "/p/compose.yaml:1:42: error: services extend each other in a circle: a in /p/compose.yaml -> b "
           "in /p/compose.yaml -> a";
    QTest::addRow("a circle of files")
        << "== compose.yaml\nservices: {a: {extends: {file: b.yaml, service: b}}}\n"
           "== b.yaml\nservices: {b: {extends: {file: b.yaml, service: c}}, c: {extends: b}}\n"
        << "/p/b.yaml:1:67: error: services extend each other in a circle: b in /p/b.yaml -> c in /p/b.yaml "
           "-> b";
    QString chain = "== compose.yaml\nservices:\n";
    for (int i = 0; i < 1000; ++i)
        chain += QString("  s%1: {extends: s%2}\n").arg(i).arg(i + 1);
    QTest::addRow("an endless row")
        << chain
        << "/p/compose.yaml:102:19: error: more than 100 services extend one another "
           "in a row";
    QTest::addRow("no service named") << "== compose.yaml\nservices: {a: {extends: {file: b.yaml}}}\n"
                                      << "/p/compose.yaml:1:25: error: services.a.extends names no service";
    QTest::addRow("nothing named") << "== compose.yaml\nservices: {a: {image: x, extends: }}\n"
                                   << "/p/compose.yaml:1:35: error: services.a.extends names no service";
}

void TestInclude::refusesExtends()
{
    QFETCH(QString, files);
    QFETCH(QString, error);
    QCOMPARE(errorsOf(read(files)), QStringList{error});
}

/// Each file includes the next one twice: without a limit, 2^40 files.
void TestInclude::endsWhereIncludesMultiply()
{
    QString files = "== compose.yaml\ninclude: [f0.yaml]\n";
    for (int i = 0; i < 40; ++i)
        files += QStringLiteral("== f%1.yaml\ninclude: [f%2.yaml, {path: f%2.yaml}]\n").arg(i).arg(i + 1);
    files += "== f40.yaml\nservices: {a: {image: x}}\n";
    const QStringList errors = errorsOf(read(files));
    QVERIFY2(errors.size() == 1 && errors.front().contains("includes more than"),
             qPrintable(errors.join('\n')));
}

QTEST_GUILESS_MAIN(TestInclude)
#include "tst_include.moc"
