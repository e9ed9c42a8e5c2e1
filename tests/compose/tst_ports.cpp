#include "model/compose/ports.h"

#include <QtTest>

using namespace portolan::compose;

/// The short syntax of ports.
class TestPorts : public QObject
{
    Q_OBJECT

private slots:
    void expandsTheShortSyntax_data();
    void expandsTheShortSyntax();
    void refuses_data();
    void refuses();
    void keepsRangesApart();
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
    const auto port = parseShortPort(text.toStdString());
    QVERIFY(port.has_value());
    QStringList found;
    for (const PortMapping &mapping : expand(*port)) {
        const std::string published = mapping.published.empty() ? "" : mapping.published + ' ';
        found << QString::fromStdString(mapping.hostIp + ' ' + published + "> " +
                                        std::to_string(mapping.target) + '/' + mapping.protocol);
    }
    QCOMPARE(found, mappings);
}

void TestPorts::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addRow("nothing") << ""
                             << "names no port";
    QTest::addRow("a published port alone") << "8080:"
                                            << "names no port";
    QTest::addRow("a protocol alone") << "/udp"
                                      << "names no port";
    QTest::addRow("too large") << "80:65536"
                               << "between 0 and 65535";
    QTest::addRow("too large where published") << "99999:80"
                                               << "between 0 and 65535";
    QTest::addRow("zero in the container") << "80:0"
                                           << "port 0";
    QTest::addRow("a word") << "http:80"
                            << "no port";
    QTest::addRow("a range that runs back") << "90-80"
                                            << "ends before it begins";
    QTest::addRow("ranges of two sizes") << "9000-9005:80-81"
                                         << "differ in size";
    QTest::addRow("a host name") << "localhost:80:80"
                                 << "no IP address";
    QTest::addRow("half an address") << "10.0.0:80:80"
                                     << "no IP address";
    QTest::addRow("an open bracket") << "[::1:80:80"
                                     << "no IP address";
    QTest::addRow("a protocol of another layer") << "80/http"
                                                 << "no protocol";
    QTest::addRow("a space") << "80: 80"
                             << "no port";
}

void TestPorts::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto port = parseShortPort(text.toStdString());
    QVERIFY(!port.has_value());
    QVERIFY2(QString::fromStdString(port.error().message).contains(part), port.error().message.c_str());
}

void TestPorts::keepsRangesApart()
{
    const auto port = parseShortPort("10.0.0.1:5000-5002:6000-6002/udp");
    QVERIFY(port.has_value());
    QCOMPARE(*port, (ShortPort{"10.0.0.1", PortRange{5000, 5002}, PortRange{6000, 6002}, "udp"}));
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
