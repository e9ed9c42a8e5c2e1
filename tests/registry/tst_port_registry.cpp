#include "model/registry/port_registry.h"

#include <QtTest>

using namespace portolan;
using registry::DocumentedPort;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString print(const registry::WrittenPort &port)
{
    QString text = toQString(toText(port.ports));
    if (!port.target.isNone())
        text += ':' + toQString(toText(port.target));
    for (const plan::Transport transport : port.transports)
        text += '/' + toQString(toText(transport));
    return text;
}

/// `published 80/tcp web container=c`
QStringList print(const std::vector<DocumentedPort> &ports)
{
    constexpr std::array kinds = {"published", "internal", "native"};
    QStringList lines;
    for (const DocumentedPort &port : ports) {
        QStringList words = {kinds[static_cast<std::size_t>(port.kind)], print(port.port)};
        if (!port.service.empty())
            words << toQString(port.service);
        for (const auto &[name, value] : {std::pair("container", port.container),
                                          {"bind", port.bindAddress},
                                          {"variable", port.variable},
                                          {"file", port.file}})
            if (!value.empty())
                words << QStringLiteral("%1=%2").arg(name, toQString(value));
        lines << words.join(' ');
    }
    return lines;
}

} // namespace

class TestPortRegistry : public QObject
{
    Q_OBJECT

private slots:
    void readsPortsOfACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("ports");
        const auto row = [](const char *cell, const QStringList &ports) {
            QTest::newRow(cell) << cell << ports;
        };
        row("6697", {"6697"});
        row("3478/udp", {"3478/udp"});
        row("53 (TCP/UDP)", {"53/tcp/udp"});
        row("udp/53", {"53/udp"});
        row("80, 443", {"80", "443"});
        row("80/tcp, 53/udp", {"80/tcp", "53/udp"});
        row("5222 / 5223", {"5222", "5223"});
        row("10000-10100", {"10000-10100"});
        row("10000 \u2013 10100/udp", {"10000-10100/udp"});
        row("10000..10100", {"10000-10100"});
        row("8080:80", {"8080:80"});
        row("8080 \u2192 80", {"8080:80"});
        row("8080->80/tcp", {"8080:80/tcp"});
        row("127.0.0.1:8080:80", {"8080:80"});
        row("0.0.0.0:443", {"443"});
        row("${PORT:-8080}:80", {"8080:80"});
        row("${PORT}", {});
        row("IRC_TLS_PORT (6697)", {"6697"});
        row("port2 or none", {});
        row("0, 65536, 99999999999999999999", {});
        row("200-100", {});
        row("", {});
    }

    void readsPortsOfACell()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, ports);
        QStringList found;
        for (const registry::WrittenPort &port : registry::portsIn(cell.toStdString()))
            found << print(port);
        QCOMPARE(found, ports);
    }

    void readsLists_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("ports");
        const auto row = [](const char *name, const char *document, const QStringList &ports) {
            QTest::newRow(name) << QByteArray(document) << ports;
        };
        row("by their headings",
            "## External ports\n|Port|Service|\n|-|-|\n|80|web|\n"
            "## Internal ports (container-to-container only)\n|Port|Service|\n|-|-|\n|5432|db|\n"
            "## Ports of native services\n|Port|Service|\n|-|-|\n|3478/udp|coturn|\n"
            "## Firewall ports\n|Port|Service|\n|-|-|\n|22|ssh|\n",
            {"published 80 web", "internal 5432 db", "native 3478/udp coturn"});
        row("by their columns",
            "|Port|Container|\n|-|-|\n|80|web|\n\n|Port|Used "
            "by|\n|-|-|\n|5432|web|\n\n|Port|Who|\n|-|-|\n|1|x|\n",
            {"published 80 container=web", "internal 5432"});
        row("with columns in any order and other words",
            "# Published\n| Compose file | Env var | Listen address | Host port | Container port | Name of "
            "service |\n"
            "|-|-|-|-|-|-|\n| a.yaml | `WEB_PORT` | `127.0.0.1` | 8080 | 80 | **Web** |\n",
            {"published 8080:80 Web bind=127.0.0.1 variable=WEB_PORT file=a.yaml"});
        row("with the protocol in a column of its own, and dashes for nothing",
            "# Ports\n|Port|Protocol|Service|Bind IP|\n|-|-|-|-|\n|53|UDP|dns|\u2013|\n|80|HTTP|web|-|\n",
            {"published 53/udp dns", "published 80 web"});
        row("copied from a page",
            "Port registry\n\nExternal ports\n\nPortServiceCompose File\n80Webweb.yaml\n\nFirewall rules\n\n"
            "Gateway\n\nPortProtocolService\n22TCPSSH\n\nInternal ports\n\nPortServiceUsed By\n5432DBWeb\n",
            {"published 80 Webweb.yaml", "internal 5432 DBWeb"});
        row("none", "# Ports\n\nThere are none.\n", {});
    }

    void readsLists()
    {
        QFETCH(QByteArray, document);
        QFETCH(QStringList, ports);
        QCOMPARE(print(registry::portRegistryOf(document.toStdString())), ports);
    }

    void knowsTheLine()
    {
        const auto ports =
            registry::portRegistryOf("# Ports\n\n| Port | Service |\n|---|---|\n| 80 | web |\n");
        QCOMPARE(ports.size(), std::size_t(1));
        QCOMPARE(ports[0].mark.line, 5U);
        QCOMPARE(ports[0].mark.column, 3U);
    }
};

QTEST_GUILESS_MAIN(TestPortRegistry)
#include "tst_port_registry.moc"
