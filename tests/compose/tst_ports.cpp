#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose::test;

/// The ports of a service, resolved.
class TestPorts : public QObject
{
    Q_OBJECT

private slots:
    void expandsTheShortSyntax_data();
    void expandsTheShortSyntax();
};

void TestPorts::expandsTheShortSyntax_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mappings");
    const auto row = [](const char *text, const QStringList &mappings) {
        QTest::addRow("%s", text) << text << mappings;
    };
    row("80", {" > 80/tcp"});
    row("8080:80", {" 8080 > 80/tcp"});
    row(":80", {" > 80/tcp"});
    row("127.0.0.1:8080:80", {"127.0.0.1 8080 > 80/tcp"});
    row("127.0.0.1::80", {"127.0.0.1 > 80/tcp"});
    row("[::1]:8080:80", {"::1 8080 > 80/tcp"});
    row("::1:8080:80", {"::1 8080 > 80/tcp"});
    row("[2001:db8::7]::80", {"2001:db8::7 > 80/tcp"});
    row("53:53/udp", {" 53 > 53/udp"});
    row("5060:5060/SCTP", {" 5060 > 5060/sctp"});
    row("9000-9001:80-81", {" 9000 > 80/tcp", " 9001 > 81/tcp"});
    row("9000-9010:80", {" 9000-9010 > 80/tcp"});
    row("9-10", {" > 10/tcp", " > 9/tcp"});
    row("0:80", {" 0 > 80/tcp"});
}

void TestPorts::expandsTheShortSyntax()
{
    QFETCH(QString, text);
    QFETCH(QStringList, mappings);
    const auto reading = read("== compose.yaml\nservices:\n  a:\n    image: a\n    ports: ['" + text + "']");
    QVERIFY2(reading.project.has_value(), text::toText(reading.problems).c_str());
    const auto word = [](const text::YamlNode &port, const char *key) {
        const text::YamlNode *value = port.find(key);
        return value ? QString::fromStdString(value->scalar) : QString();
    };
    QStringList found;
    for (const text::YamlNode &port :
         reading.project->model.find("services")->find("a")->find("ports")->items) {
        const QString published = word(port, "published");
        found << word(port, "host_ip") + ' ' + published + (published.isEmpty() ? "" : " ") + "> " +
                     word(port, "target") + '/' + word(port, "protocol");
    }
    QCOMPARE(found, mappings);
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
