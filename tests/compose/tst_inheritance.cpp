#include "model/compose/inheritance.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"
#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;

namespace {

/// What a service of compose.yaml is with all that it extends, or why it cannot be told.
text::Result<Heir> heirOf(const QString &files, const char *service)
{
    const test::Files all = test::filesFrom(files);
    Inheritance inheritance(
        [all](const std::string &path) { return test::fileSystemOf(all).read("/p/" + path); },
        [](const std::string &expression) {
            return expression.find('$') == std::string::npos ? std::optional(expression) : std::nullopt;
        });
    const text::YamlReading reading = text::readYaml("compose.yaml", all.at("/p/compose.yaml"));
    return inheritance.heirOf(*reading.documents.front().find("services")->find(service), "compose.yaml", "");
}

QString flow(const text::YamlNode &node)
{
    return QString::fromStdString(text::writeYamlFlow(node, {}));
}

} // namespace

class TestInheritance : public QObject
{
    Q_OBJECT

private slots:
    void aServiceHasWhatItExtends()
    {
        const auto heir = heirOf("== compose.yaml\nservices:\n  web:\n    extends: {service: base}\n"
                                 "    ports: ['2:2']\n  base: {image: nginx, ports: ['1:1']}\n",
                                 "web");
        QVERIFY2(heir, heir ? "" : heir.error().message.c_str());
        QCOMPARE(flow(heir->inherited), QStringLiteral("{image: nginx, ports: [\"1:1\"]}"));
        QCOMPARE(heir->service.find("image")->scalar, std::string("nginx"));
        QCOMPARE(heir->ports, (std::vector<PortOrigin>{{"", true}, {"", false}}));
    }

    void aPortKnowsTheFileThatItComesFrom()
    {
        const auto heir =
            heirOf("== compose.yaml\nservices:\n  web:\n    extends: {file: a/mid.yaml, service: mid}\n"
                   "    ports: ['3:3']\n== a/mid.yaml\nservices:\n  mid:\n"
                   "    extends: {file: base.yaml, service: base}\n    ports: ['2:2']\n"
                   "== a/base.yaml\nservices:\n  base: {image: nginx, ports: ['1:1']}\n",
                   "web");
        QVERIFY2(heir, heir ? "" : heir.error().message.c_str());
        QCOMPARE(heir->ports,
                 (std::vector<PortOrigin>{{"a/base.yaml", true}, {"a/mid.yaml", true}, {"", false}}));
    }

    void secretsOfTheOtherFileStayOut()
    {
        const auto heir =
            heirOf("== compose.yaml\nservices:\n  web: {extends: {file: base.yaml, service: base}}\n"
                   "== base.yaml\nservices:\n  base: {image: nginx, environment: {TOKEN: x}}\n",
                   "web");
        QCOMPARE(heir->inherited.find("environment")->find("TOKEN")->scalar, std::string("********"));
    }

    void saysWhyItCannotBeFollowed_data()
    {
        QTest::addColumn<QString>("extends");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *extends, const char *reason) {
            QTest::newRow(name) << extends << reason;
        };
        row("a circle", "{service: web}", "web extends itself in a circle");
        row("no such service", "{service: gone}", "compose.yaml has no service gone");
        row("no such file", "{file: gone.yaml, service: web}",
            "gone.yaml cannot be read: No such file or directory");
        row("a file outside", "{file: ../x.yaml, service: web}", "../x.yaml lies outside the repository");
        row("an absolute file", "{file: /x.yaml, service: web}", "/x.yaml lies outside the repository");
        row("a variable", "{file: '$X.yaml', service: web}", "$X.yaml is not known without its variables");
    }
    void saysWhyItCannotBeFollowed()
    {
        QFETCH(QString, extends);
        QFETCH(QString, reason);
        const auto heir = heirOf("== compose.yaml\nservices:\n  web: {extends: " + extends + "}\n", "web");
        QVERIFY(!heir);
        QCOMPARE(QString::fromStdString(heir.error().message), reason);
    }
};

QTEST_GUILESS_MAIN(TestInheritance)
#include "tst_inheritance.moc"
