#include "model/tailnet/selector.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::tailnet;

namespace {

const char *kindName(SelectorKind kind)
{
    constexpr std::array names = {"any",   "addresses", "user",      "users of a domain",
                                  "group", "tag",       "autogroup", "host",
                                  "ipset", "service"};
    return names[static_cast<std::size_t>(kind)];
}

QString print(PortSpan ports)
{
    return QStringLiteral("%1-%2").arg(ports.first).arg(ports.last);
}

} // namespace

class TestSelector : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatATextNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind"); // empty: refused
        QTest::addRow("everything") << "*"
                                    << "any";
        QTest::addRow("address") << "100.64.0.1"
                                 << "addresses";
        QTest::addRow("IPv6 block") << "fd7a:115c:a1e0::/48"
                                    << "addresses";
        QTest::addRow("range") << "10.0.0.1-10.0.0.9"
                               << "addresses";
        QTest::addRow("user") << "alice@example.com"
                              << "user";
        QTest::addRow("user without domain") << "alice@"
                                             << "user";
        QTest::addRow("domain") << "user:*@example.com"
                                << "users of a domain";
        QTest::addRow("group") << "group:ops"
                               << "group";
        QTest::addRow("tag") << "tag:web"
                             << "tag";
        QTest::addRow("autogroup") << "autogroup:member"
                                   << "autogroup";
        QTest::addRow("IP set") << "ipset:prod"
                                << "ipset";
        QTest::addRow("service") << "svc:wiki"
                                 << "service";
        QTest::addRow("host") << "web-server"
                              << "host";
        QTest::addRow("spaces round a name") << " tag:web\t"
                                             << "tag";
        QTest::addRow("nothing") << " "
                                 << "";
        QTest::addRow("prefix alone") << "group:"
                                      << "";
        QTest::addRow("prefix too long") << "10.0.0.0/33"
                                         << "";
        QTest::addRow("unknown prefix") << "role:admin"
                                        << "";
    }

    void tellsWhatATextNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const auto selector = parseSelector(text.toStdString(), {});
        QCOMPARE(selector ? QString(kindName(selector->kind)) : QString(), kind);
        if (selector)
            QCOMPARE(QString::fromStdString(selector->text), text.trimmed());
    }

    void readsDestinations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<QStringList>("ports");
        const QStringList all{"0-65535"};
        QTest::addRow("all ports") << "tag:web:*"
                                   << "tag:web" << all;
        QTest::addRow("one port") << "*:22"
                                  << "*" << QStringList{"22-22"};
        QTest::addRow("ports and ranges") << "box:22,80-90,443"
                                          << "box" << QStringList{"22-22", "80-90", "443-443"};
        QTest::addRow("block") << "10.0.0.0/8:22"
                               << "10.0.0.0/8" << QStringList{"22-22"};
        QTest::addRow("IPv6 in brackets") << "[fd7a::1]:22"
                                          << "fd7a::1" << QStringList{"22-22"};
        QTest::addRow("IPv6 block in brackets") << "[fd7a::]/64:*"
                                                << "fd7a::/64" << all;
        QTest::addRow("IPv6 without brackets") << "fd7a:115c:a1e0::1:22"
                                               << "fd7a:115c:a1e0::1" << QStringList{"22-22"};
        QTest::addRow("last port") << "box:65535"
                                   << "box" << QStringList{"65535-65535"};
        for (const char *refused : {"tag:web", "box", ":22", "box:", "box:ssh", "box:0", "box:0-80",
                                    "box:90-80", "box:70000", "box:80,", "box:80--90", "box:-80",
                                    "[10.0.0.1]:22", "[box]:22", "[fd7a::1:22", "10.0.0.0/33:22", "box: 22"})
            QTest::addRow("%s", refused) << refused << "" << QStringList{};
    }

    void readsDestinations()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(QStringList, ports);
        const auto destination = parseHostPorts(text.toStdString(), {});
        QCOMPARE(destination ? QString::fromStdString(destination->host.text) : QString(), host);
        QStringList spans;
        if (destination)
            for (const PortSpan span : destination->ports)
                spans << print(span);
        QCOMPARE(spans, ports);
    }

    void readsProtocols_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // -1: refused
        QTest::addRow("name") << "tcp" << 6;
        QTest::addRow("any case") << "UDP" << 17;
        QTest::addRow("ICMP for IPv4 alone") << "icmp" << 1;
        QTest::addRow("ICMP for IPv6") << "ipv6-icmp" << 58;
        QTest::addRow("other name") << "ip-in-ip" << 4;
        QTest::addRow("number") << "47" << 47;
        QTest::addRow("largest number") << "255" << 255;
        for (const char *refused : {"*", "ssh", "256", "0", "06", "-1", ""})
            QTest::addRow("refused: %s", refused) << refused << -1;
    }

    void readsProtocols()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        QCOMPARE(parseProtocol(text.toStdString()).value_or(-1), number);
    }

    void readsWhatGrantsOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("opening"); // empty: refused
        QTest::addRow("all") << "*"
                             << "1 6 17 58 0-65535";
        QTest::addRow("port") << "80"
                              << "1 6 17 58 80-80";
        QTest::addRow("range") << "80-443"
                               << "1 6 17 58 80-443";
        QTest::addRow("protocol and port") << "tcp:22"
                                           << "6 22-22";
        QTest::addRow("protocol and range") << "udp:50000-51000"
                                            << "17 50000-51000";
        QTest::addRow("protocol alone") << "icmp:*"
                                        << "1 0-65535";
        QTest::addRow("number") << "132:5000"
                                << "132 5000-5000";
        QTest::addRow("any protocol") << "*:80"
                                      << "1 6 17 58 80-80";
        for (const char *refused :
             {"", "icmp", "tcp", "tcp:", ":80", "tcp:ssh", "80,443", "tcp:80,443", "0", "90-80"})
            QTest::addRow("refused: %s", refused) << refused << "";
    }

    void readsWhatGrantsOpen()
    {
        QFETCH(QString, text);
        QFETCH(QString, opening);
        const auto read = parseProtocolPorts(text.toStdString());
        QStringList parts;
        if (read) {
            for (const int protocol : read->protocols)
                parts << QString::number(protocol);
            parts << print(read->ports);
        }
        QCOMPARE(parts.join(' '), opening);
    }
};

QTEST_GUILESS_MAIN(TestSelector)
#include "tst_selector.moc"
