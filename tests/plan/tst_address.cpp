#include "model/plan/address.h"

#include <QtTest>

using namespace portolan::plan;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void refusesAddresses_data();
    void refusesAddresses();
    void tellsBlocks_data();
    void tellsBlocks();
    void comparesSubnets();
    void readsPortRanges_data();
    void readsPortRanges();
};

void TestAddress::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addRow("IPv4") << "203.0.113.10"
                          << "203.0.113.10";
    QTest::addRow("IPv6") << "2001:DB8:0::10"
                          << "2001:db8::10";
    QTest::addRow("brackets") << "[::1]"
                              << "::1";
    QTest::addRow("mapped") << "::ffff:192.0.2.1"
                            << "::ffff:192.0.2.1";
}

void TestAddress::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto address = IpAddress::parse(text.toStdString());
    QVERIFY(address.has_value());
    QCOMPARE(QString::fromStdString(toText(*address)), canonical);
}

void TestAddress::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "[1.2.3.4]", "::g", "localhost", "1.2.3.4/8"})
        QTest::addRow("\"%s\"", text) << text;
}

void TestAddress::refusesAddresses()
{
    QFETCH(QString, text);
    QVERIFY(!IpAddress::parse(text.toStdString()).has_value());
}

void TestAddress::tellsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("block");
    QTest::addRow("any v4") << "0.0.0.0"
                            << "unspecified";
    QTest::addRow("any v6") << "::"
                            << "unspecified";
    QTest::addRow("loopback v4") << "127.0.0.53"
                                 << "loopback";
    QTest::addRow("loopback v6") << "::1"
                                 << "loopback";
    QTest::addRow("first of 172.16/12") << "172.16.0.0"
                                        << "private";
    QTest::addRow("last of 172.16/12") << "172.31.255.255"
                                       << "private";
    QTest::addRow("behind 172.16/12") << "172.32.0.0"
                                      << "public";
    QTest::addRow("first of 100.64/10") << "100.64.0.0"
                                        << "tailnet";
    QTest::addRow("last of 100.64/10") << "100.127.255.255"
                                       << "tailnet";
    QTest::addRow("behind 100.64/10") << "100.128.0.0"
                                      << "public";
    QTest::addRow("Tailscale's IPv6") << "fd7a:115c:a1e0::1"
                                      << "private tailnet";
}

void TestAddress::tellsBlocks()
{
    QFETCH(QString, text);
    QFETCH(QString, block);
    const IpAddress address = *IpAddress::parse(text.toStdString());
    QStringList blocks;
    if (address.isUnspecified())
        blocks << "unspecified";
    if (address.isLoopback())
        blocks << "loopback";
    if (address.isPrivate())
        blocks << "private";
    if (address.isTailnet())
        blocks << "tailnet";
    QCOMPARE(blocks.isEmpty() ? QStringLiteral("public") : blocks.join(' '), block);
}

void TestAddress::comparesSubnets()
{
    const Subnet tailnet = *Subnet::parse("100.64.0.0/10");
    QVERIFY(tailnet.contains(*IpAddress::parse("100.64.7.0")));
    QVERIFY(!tailnet.contains(*IpAddress::parse("100.128.0.0")));
    QVERIFY(tailnet.overlaps(*Subnet::parse("100.100.0.0/16")));
    QVERIFY(tailnet.overlaps(*Subnet::parse("0.0.0.0/0")));
    QVERIFY(!tailnet.overlaps(*Subnet::parse("::/0")));
    QVERIFY(!Subnet::parse("100.64.0.0/33").has_value());
    QVERIFY(!Subnet::parse("100.64.0.0/").has_value());
}

void TestAddress::readsPortRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("size");
    QTest::addRow("one port") << "80" << 1;
    QTest::addRow("range") << "8000-8010" << 11;
    QTest::addRow("all") << "1-65535" << 65535;
    QTest::addRow("zero") << "0" << 0;
    QTest::addRow("too large") << "65536" << 0;
    QTest::addRow("backwards") << "9-8" << 0;
    QTest::addRow("negative") << "-8" << 0;
    QTest::addRow("text") << "http" << 0;
    QTest::addRow("space") << " 80" << 0;
}

void TestAddress::readsPortRanges()
{
    QFETCH(QString, text);
    QFETCH(int, size);
    const auto range = PortRange::parse(text.toStdString());
    QCOMPARE(range ? range->size() : 0, size);
    if (range)
        QCOMPARE(QString::fromStdString(toText(*range)), text);
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
