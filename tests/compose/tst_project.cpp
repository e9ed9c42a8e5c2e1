#include "model/text/yaml_writer.h"
#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using namespace portolan::compose::test;

/// Which files, variables, names and profiles a project is read with.
class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void findsFiles_data();
    void findsFiles();
    void readsNamedFiles();
    void choosesVariables_data();
    void choosesVariables();
    void choosesTheName_data();
    void choosesTheName();
    void choosesProfiles_data();
    void choosesProfiles();
    void readsEnvFilesOfServices();
    void readsLabelFiles();
    void addsImpliedDependencies();
    void startsPathsAtTheProjectDirectory();
    void writesAComposeFileThatSaysTheSame();
    void tellsWhichVariablesAreNotSet();
};

namespace {

QString image(const QString &files, const ProjectOptions &options)
{
    ProjectOptions all = options;
    all.workingDirectory = "/p";
    all.fileSystem = fileSystemOf(filesFrom(files));
    return valueAt(readProject(all), "services.a.image");
}

} // namespace

void TestProject::findsFiles_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("found");
    const QString one = "services: {a: {image: one}}\n";
    const QString two = "services: {a: {image: two}}\n";
    QTest::addRow("the first of the names")
        << "== docker-compose.yml\n" + two + "== compose.yaml\n" + one << "'one'";
    QTest::addRow("an old name") << "== docker-compose.yml\n" + one << "'one'";
    QTest::addRow("with its override")
        << "== compose.yaml\n" + one + "== compose.override.yml\n" + two << "'two'";
    QTest::addRow("named in .env") << "== compose.yaml\n" + one + "== x/b.yaml\n" + two +
                                          "== .env\nCOMPOSE_FILE=x/b.yaml\n"
                                   << "'two'";
    QTest::addRow("named with a separator")
        << "== a.yaml\n" + one + "== b.yaml\n" + two +
               "== .env\nCOMPOSE_FILE=a.yaml;b.yaml\nCOMPOSE_PATH_SEPARATOR=;\n"
        << "'two'";
    QTest::addRow("none") << "== other.yaml\n" + one
                          << "refused: error: /p: no Compose file in this folder or above it; name "
                             "one with -f\n";
}

void TestProject::findsFiles()
{
    QFETCH(QString, files);
    QFETCH(QString, found);
    QCOMPARE(valueAt(read(files), "services.a.image"), found);
}

void TestProject::readsNamedFiles()
{
    ProjectOptions options =
        optionsFor("== s/a.yaml\nservices: {a: {image: \"$T\", build: .}}\n== s/.env\nT=sub\n== .env\nT=top\n"
                   "== b.yaml\nservices: {a: {hostname: h}}\n");
    options.files = {"s/a.yaml", "b.yaml"};
    const ProjectReading reading = readProject(options);
    QCOMPARE(valueAt(reading, "services.a.image"), QString("'sub'"));
    QCOMPARE(valueAt(reading, "services.a.build.context"), QString("'/p/s'"));
    QCOMPARE(valueAt(reading, "services.a.hostname"), QString("'h'"));
    QCOMPARE(reading.files.size(), std::size_t{2});
    QCOMPARE(reading.files.at(1).role, ComposeFile::Role::Override);
    QCOMPARE(reading.files.at(1).envFiles, std::vector<std::string>{"/p/s/.env"});
}

void TestProject::choosesVariables_data()
{
    QTest::addColumn<QStringList>("envFiles");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("found");
    QTest::addRow(".env") << QStringList() << ""
                          << "'dot'";
    QTest::addRow("a named file, instead of .env") << QStringList{"a.env"} << ""
                                                   << "'a'";
    QTest::addRow("the last of several") << QStringList{"a.env", "b.env"} << ""
                                         << "'b'";
    QTest::addRow("the process wins") << QStringList{"a.env"} << "V=process"
                                      << "'process'";
    QTest::addRow("files named by a variable") << QStringList() << "COMPOSE_ENV_FILES=a.env,b.env"
                                               << "'b'";
    QTest::addRow("a file that is not there")
        << QStringList{"c.env"} << ""
        << "refused: /p/c.env: error: cannot be read: No such file or directory\n";
    QTest::addRow(".env switched off") << QStringList() << "COMPOSE_DISABLE_ENV_FILE=1"
                                       << "'none'";
}

void TestProject::choosesVariables()
{
    QFETCH(QStringList, envFiles);
    QFETCH(QString, variable);
    QFETCH(QString, found);
    ProjectOptions options;
    for (const QString &file : envFiles)
        options.envFiles.push_back(file.toStdString());
    if (!variable.isEmpty())
        options.processEnvironment[variable.section('=', 0, 0).toStdString()] =
            variable.section('=', 1).toStdString();
    QCOMPARE(image("== compose.yaml\nservices: {a: {image: \"${V:-none}\"}}\n== "
                   ".env\nV=dot\nCOMPOSE_ENV_FILES=b.env\n== "
                   "a.env\nV=a\n== b.env\nV=b\n",
                   options),
             found);
}

void TestProject::choosesTheName_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("name");
    const QString plain = "services: {a: {image: \"$COMPOSE_PROJECT_NAME\"}}\n";
    QTest::addRow("folder") << "== compose.yaml\n" + plain << ""
                            << "'p'";
    QTest::addRow("name") << "== compose.yaml\nname: My-${X:-Chat}_1.0\n" + plain << ""
                          << "'my-chat_10'";
    QTest::addRow("variable") << "== compose.yaml\nname: x\n" + plain + "== .env\nCOMPOSE_PROJECT_NAME=y\n"
                              << ""
                              << "'y'";
    QTest::addRow("option") << "== compose.yaml\nname: x\n" + plain << "z"
                            << "'z'";
    QTest::addRow("a bad option") << "== compose.yaml\n" + plain << "Z"
                                  << "refused: error: \"Z\" is no name of a project";
}

void TestProject::choosesTheName()
{
    QFETCH(QString, files);
    QFETCH(QString, option);
    QFETCH(QString, name);
    ProjectOptions options;
    options.name = option.toStdString();
    QVERIFY2(image(files, options).startsWith(name), qPrintable(image(files, options)));
}

void TestProject::choosesProfiles_data()
{
    QTest::addColumn<QStringList>("profiles");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("services");
    const auto row = [](const char *name, const QStringList &profiles, const char *variable,
                        const char *services) {
        QTest::addRow("%s", name) << profiles << variable << services;
    };
    row("none", {}, "", "a");
    row("one", {"dev"}, "", "a b");
    row("two", {"dev", "ops"}, "", "a b c");
    row("all", {"*"}, "", "a b c");
    row("by variable", {}, "dev", "a b");
    row("several by variable", {}, "ops,dev", "a b c");
    row("the option wins", {"ops"}, "dev", "a c");
}

void TestProject::choosesProfiles()
{
    QFETCH(QStringList, profiles);
    QFETCH(QString, variable);
    QFETCH(QString, services);
    ProjectOptions options =
        optionsFor("== .env\nCOMPOSE_PROFILES=" + variable + "\n" +
                   "== compose.yaml\nservices:\n  a: {image: x, depends_on: {b: {required: false, condition: "
                   "service_started}}}\n  b: {image: x, profiles: [dev]}\n  c: {image: x, profiles: [ops, "
                   "all]}\n");
    options.profiles.clear();
    for (const QString &profile : profiles)
        options.profiles.push_back(profile.toStdString());
    const ProjectReading reading = readProject(options);
    QVERIFY(reading.project.has_value());
    QStringList names;
    for (const text::YamlNode::Key &key : reading.project->model.find("services")->keys)
        names << QString::fromStdString(key.text);
    QCOMPARE(names.join(' '), services);
}

void TestProject::readsEnvFilesOfServices()
{
    const ProjectReading reading = read(R"(
== compose.yaml
services:
  a:
    image: x
    environment: {OWN: own, PASSED: }
    env_file: [a.env, {path: b.env, required: false}, {path: c.env, required: false}, {path: raw.env, format: raw}]
== .env
PASSED=passed
== a.env
OWN=file
A=1
B=$OWN-$PASSED
== b.env
A=2
C=$A
== raw.env
R='$A'
)");
    QCOMPARE(
        valueAt(reading, "services.a.environment"),
        QString("{ 'A': '2', 'B': 'own-passed', 'C': '2', 'OWN': 'own', 'PASSED': 'passed', 'R': ''$A'' }"));
}

void TestProject::readsLabelFiles()
{
    const ProjectReading reading =
        read("== compose.yaml\nservices: {a: {image: x, label_file: l.txt, labels: {a: own}}}\n"
             "== l.txt\na=file\nb=2\n");
    QCOMPARE(valueAt(reading, "services.a.labels"), QString("{ 'a': 'own', 'b': '2' }"));
}

void TestProject::addsImpliedDependencies()
{
    const ProjectReading reading = read(R"(
== compose.yaml
services:
  a: {image: x, links: ['b:alias'], pid: 'service:c', volumes_from: ['d:ro', 'container:e']}
  b: {image: x, network_mode: 'service:c'}
  c: {image: x}
  d: {image: x}
)");
    QCOMPARE(
        valueAt(reading, "services.a.depends_on"),
        QString(
            "{ 'b': { 'condition': 'service_started', 'required': true, 'restart': true }, 'c': { "
            "'condition': "
            "'service_started', 'required': true, 'restart': true }, 'd': { 'condition': 'service_started', "
            "'required': true } }"));
    QCOMPARE(valueAt(reading, "services.b.networks"), QString("nothing"));
}

void TestProject::startsPathsAtTheProjectDirectory()
{
    ProjectOptions options =
        optionsFor("== infra/a.yaml\nservices: {a: {build: src, volumes: ['./d:/d']}}\n");
    options.files = {"infra/a.yaml"};
    options.projectDirectory = ".";
    const ProjectReading reading = readProject(options);
    QCOMPARE(valueAt(reading, "services.a.build.context"), QString("'/p/src'"));
    QCOMPARE(valueAt(reading, "name"), QString("'p'"));
}

void TestProject::writesAComposeFileThatSaysTheSame()
{
    const ProjectReading reading =
        read("== compose.yaml\nservices: {a: {image: x, labels: {a: '$$x $${y}', b: '1', c: 'no', d: ''}, "
             "ports: ['80:80'], environment: [A], command: 'a \"b c\"', mem_limit: 1g}}\n");
    QCOMPARE(valueAt(reading, "services.a.labels.a"), QString("'$x ${y}'"));
    const std::string file = text::writeYaml(asComposeFile(reading.project->model));
    QCOMPARE(valueAt(read("== compose.yaml\n" + QString::fromStdString(file)), ""), valueAt(reading, ""));
}

void TestProject::tellsWhichVariablesAreNotSet()
{
    const ProjectReading reading = read("== compose.yaml\nservices:\n  a:\n    image: x:$TAG\n");
    QCOMPARE(reading.problems.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(text::toText(reading.problems.front())),
             QString("/p/compose.yaml:3:12: warning: the variable TAG is not set and counts as empty\n       "
                     " image: x:$TAG\n"
                     "               ^"));
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
