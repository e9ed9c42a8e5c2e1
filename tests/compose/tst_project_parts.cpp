#include "model/compose/project_parts.h"

#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"
#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using namespace portolan::compose::test;
using text::YamlNode;

/// A project that is worked on in parts at once comes out as if it had been done by one thread.
class TestProjectParts : public QObject
{
    Q_OBJECT

private slots:
    void cutsBetweenServices();
    void staysWholeWithoutServices_data();
    void staysWholeWithoutServices();
    void tellsProblemsInTheOrderOfTheFile();
    void tellsAProblemOfAllPartsOnce();
    void resolvesManyServicesAsFew_data();
    void resolvesManyServicesAsFew();
    void writesManyServicesAsOneFile();
    void warnsOfAVariableWhereItIsFirstUsed();
};

namespace {

YamlNode nodeOf(const QString &yaml)
{
    return text::readYaml("f", yaml.toStdString()).documents.at(0);
}

/// As many services as are worked on in parts, each from the pattern with its number for `#`.
QString manyServices(const QString &pattern)
{
    constexpr int count = 600;
    QString services = "services:\n";
    for (int i = 0; i < count; ++i)
        services += QString(pattern).replace('#', QString::number(i));
    return services;
}

} // namespace

void TestProjectParts::cutsBetweenServices()
{
    const YamlNode before =
        nodeOf("name: n\nx-a: 1\nservices: {a: 1, b: 2, c: 3, d: 4, e: 5}\nnetworks: {n: 6}\nx-b: 7\n");
    YamlNode project = before;
    {
        ProjectParts parts(project, 3);
        QCOMPARE(parts.count(), std::size_t{3});
        QCOMPARE(parts.part(0), nodeOf("name: n\nx-a: 1\nservices: {a: 1}\n"));
        QCOMPARE(parts.part(1), nodeOf("services: {b: 2, c: 3}\n"));
        QCOMPARE(parts.part(2), nodeOf("services: {d: 4, e: 5}\nnetworks: {n: 6}\nx-b: 7\n"));
    }
    QCOMPARE(project, before);
}

void TestProjectParts::staysWholeWithoutServices_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addRow("none") << "networks: {n: 1}";
    QTest::addRow("one") << "services: {a: 1}";
    QTest::addRow("a list") << "services: [a, b, c]";
    QTest::addRow("nothing") << "services:";
    QTest::addRow("services that are reset") << "services: !reset {a: 1, b: 2}";
    QTest::addRow("no map") << "[a, b]";
}

void TestProjectParts::staysWholeWithoutServices()
{
    QFETCH(QString, yaml);
    YamlNode project = nodeOf(yaml);
    {
        ProjectParts parts(project, 4);
        QCOMPARE(parts.count(), std::size_t{1});
        QCOMPARE(parts.part(0), nodeOf(yaml));
    }
    QCOMPARE(project, nodeOf(yaml));
}

void TestProjectParts::tellsProblemsInTheOrderOfTheFile()
{
    YamlNode project = nodeOf("services: {a: 1, b: 2, c: 3, d: 4, e: 5}");
    const Sources sources;
    Diagnostics diagnostics(sources);
    ProjectParts(project, 5)
        .each(
            [](YamlNode &part, Diagnostics &own) {
                const YamlNode &services = *part.find("services");
                for (std::size_t i = 0; i < services.keys.size(); ++i)
                    if (services.items[i].scalar != "3")
                        own.warning({}, services.keys[i].text);
                    else
                        own.error({}, services.keys[i].text);
            },
            diagnostics);
    QVERIFY(diagnostics.failed());
    QCOMPARE(text::toText(diagnostics.problems()),
             std::string("warning: a\nwarning: b\nerror: c\nwarning: d\nwarning: e\n"));
}

void TestProjectParts::tellsAProblemOfAllPartsOnce()
{
    YamlNode project = nodeOf("services: {a: 1, b: 2}");
    const Sources sources;
    Diagnostics diagnostics(sources);
    ProjectParts(project, 2)
        .each(
            [](YamlNode &, Diagnostics &own) {
                own.error({}, "same");
                own.warnOnce("subject", {}, "said by " + std::to_string(own.problems().size()));
            },
            diagnostics);
    QCOMPARE(text::toText(diagnostics.problems()), std::string("error: same\nwarning: said by 1\n"));
}

void TestProjectParts::resolvesManyServicesAsFew_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("rest");
    QTest::addRow("ports and variables")
        << "  s#:\n    image: \"i:${V#:-#}\"\n    ports: [\"127.0.0.1:1#:80\"]\n    environment: [A, B=1]\n"
        << "";
    QTest::addRow("networks") << "  s#:\n    image: i\n    networks: [n]\n"
                              << "networks: {n: {}}\nvolumes: {v: {}}\n";
    QTest::addRow("dependencies") << "  s#:\n    image: i\n    links: [base]\n  base#: {image: i}\n"
                                  << "  base: {image: b}\n";
    QTest::addRow("profiles") << "  s#:\n    image: i\n    profiles: [p#]\n"
                              << "";
    QTest::addRow("resets")
        << "  s#:\n    image: i\n    ports: !reset [\"80:80\"]\n    labels: !override {a: b}\n"
        << "";
    QTest::addRow("env files") << "  s#:\n    image: i\n    env_file: e.env\n"
                               << "";
    QTest::addRow("extends") << "  s#:\n    extends: base\n"
                             << "  base: {image: b}\n";
}

void TestProjectParts::resolvesManyServicesAsFew()
{
    QFETCH(QString, service);
    QFETCH(QString, rest);
    const auto resolved = [&](const QString &services) {
        ProjectReading reading = read("== compose.yaml\n" + services + rest + "== e.env\nE=1\n");
        return reading.project ? std::move(reading.project->model) : YamlNode();
    };
    const YamlNode many = resolved(manyServices(service));
    QVERIFY(many.isMap());
    for (const int number : {0, 1, 299, 300, 599}) {
        const YamlNode few = resolved("services:\n" + QString(service).replace('#', QString::number(number)));
        const std::string name = "s" + std::to_string(number);
        QVERIFY(few.find("services")->find(name));
        QVERIFY(many.find("services")->find(name));
        QCOMPARE(*many.find("services")->find(name), *few.find("services")->find(name));
        if (few.find("networks"))
            QCOMPARE(*many.find("networks"), *few.find("networks"));
    }
}

void TestProjectParts::writesManyServicesAsOneFile()
{
    ProjectReading reading =
        read("== compose.yaml\nname: n\n" + manyServices("  s#:\n    image: i\n    command: \"a $$ 1\"\n"));
    YamlNode model = reading.project->model;
    std::string text;
    for (const std::string &part : writeComposeFile(YamlNode(model)))
        text += part;
    QCOMPARE(text, text::writeYaml(asComposeFile(model)));
}

void TestProjectParts::warnsOfAVariableWhereItIsFirstUsed()
{
    const QString problems = QString::fromStdString(text::toText(
        read("== compose.yaml\n" + manyServices("  s#:\n    image: i$NOWHERE\n    hostname: h${LATE#}\n"))
            .problems));
    QCOMPARE(problems.count("NOWHERE is not set"), 1);
    QCOMPARE(problems.count("is not set"), 601);
    QVERIFY(problems.startsWith("/p/compose.yaml:3:12: warning: the variable NOWHERE"));
    QVERIFY(problems.indexOf("LATE0 ") < problems.indexOf("LATE599 "));
}

QTEST_GUILESS_MAIN(TestProjectParts)
#include "tst_project_parts.moc"
