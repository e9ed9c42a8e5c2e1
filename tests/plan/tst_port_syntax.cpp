#include "model/plan/port_syntax.h"

#include <QtTest>

using namespace portolan::plan;

class TestPortSyntax : public QObject
{
    Q_OBJECT

private slots:
    void readsShortForm_data();
    void readsShortForm();
    void refuses_data();
    void refuses();
    void splitsExpressions_data();
    void splitsExpressions();
};

void TestPortSyntax::readsShortForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::addRow("%s", text) << text << result;
    };
    row("80", "* - 80 tcp");
    row("8080:80", "* 8080 80 tcp");
    row("127.0.0.1:8080:80", "127.0.0.1 8080 80 tcp");
    row("127.0.0.1::80", "127.0.0.1 - 80 tcp");
    row(":80:80", "* 80 80 tcp");
    row("53:53/udp", "* 53 53 udp");
    row("53:53/UDP", "* 53 53 udp");
    row("3000-3005:4000-4005", "* 3000-3005 4000-4005 tcp");
    row("3000-3005:80", "* 3000-3005 80 tcp");
    row("[::1]:8080:80", "::1 8080 80 tcp");
    row("[::]:8080:80/udp", ":: 8080 80 udp");
    row("[127.0.0.1]:8080:80", "127.0.0.1 8080 80 tcp");
    row("0:80", "* - 80 tcp");
    row("2001:db8::10:8080:80", "2001:db8::10 8080 80 tcp");
}

void TestPortSyntax::readsShortForm()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const auto written = parseShortPort(text.toStdString());
    QVERIFY2(written.has_value(), written ? "" : written.error().message.c_str());
    const ResolvedPort port = resolved(*written);
    const auto print =
        QStringLiteral("%1 %2 %3 %4")
            .arg(port.hostIp ? QString::fromStdString(toText(*port.hostIp)) : QStringLiteral("*"),
                 port.published.isNone() ? QStringLiteral("-")
                                         : QString::fromStdString(toText(port.published)),
                 QString::fromStdString(toText(port.target)),
                 QString::fromUtf8(toText(port.transport).data()));
    QCOMPARE(print, result);
}

void TestPortSyntax::refuses_data()
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
    QTest::addRow("nothing but a colon") << ":"
                                         << "names no port";
    QTest::addRow("a space") << "80: 80"
                             << "no port";
}

void TestPortSyntax::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto port = parseShortPort(text.toStdString());
    QVERIFY(!port.has_value());
    QVERIFY2(QString::fromStdString(port.error().message).contains(part), port.error().message.c_str());
}

void TestPortSyntax::splitsExpressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *text, const char *fields) {
        QTest::addRow("%s", text) << text << fields;
    };
    row("${A:-127.0.0.1}:${B:-6697}:6697", "${A:-127.0.0.1}|${B:-6697}|6697|");
    row("${B:-6697}:6697/udp", "|${B:-6697}|6697|");
    row("80", "||80|");
    row("[::1]:80:80", "[::1]|80|80|");
    row("${IP:-[::1]}:80:80", "${IP:-[::1]}|80|80|");
    row("${DOVEADM_PORT:-127.0.0.1:19991}:12345", "|||${DOVEADM_PORT:-127.0.0.1:19991}:12345");
    row("80:80/${PROTOCOL}", "|||80:80/${PROTOCOL}");
    row("${PORT:-80/udp}", "|||${PORT:-80/udp}");
    row(":80:80", "|||:80:80");
    row("${A:?set A: now}:80", "|${A:?set A: now}|80|");
    row("${A", "|||${A");
}

void TestPortSyntax::splitsExpressions()
{
    QFETCH(QString, text);
    QFETCH(QString, fields);
    const PortBinding binding = splitShortPort(text.toStdString());
    QCOMPARE(QString::fromStdString(binding.hostIp + '|' + binding.published + '|' + binding.target + '|' +
                                    binding.unsplit),
             fields);
    QCOMPARE(QString::fromStdString(shortForm(binding)), text);
}

QTEST_GUILESS_MAIN(TestPortSyntax)
#include "tst_port_syntax.moc"
