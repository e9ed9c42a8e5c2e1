#include "model/dns/zone_update.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::dns;

namespace {

constexpr std::uint32_t today = 20261122;

const QByteArray kept = R"($ORIGIN example.org.
$TTL 1h ; an hour
@       IN SOA ns1.example.net. host (
            2026112001 ; serial
            7200 3600 1209600 3600 )
        IN NS  ns1.example.net.

; hosts
www     IN A   203.0.113.10   ; the gateway
        IN TXT "kept by hand"
mail 5m IN A   203.0.113.11
_xmpp-client._tcp IN SRV 5 0 5222 www
)";

/// The records of \ref kept, in another spelling, with one text replaced.
std::string wanted(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray text = R"($ORIGIN example.org.
$TTL 3600
@ SOA ns1.example.net. host.example.org. 2026010101 7200 3600 1209600 3600
@ NS ns1.example.net.
mail 300 A 203.0.113.11
www A 203.0.113.10
www TXT "kept by hand"
_xmpp-client._tcp SRV 5 0 5222 www.example.org.
)";
    if (!from.isEmpty() && !text.contains(from))
        qFatal("the text to replace is not there");
    return text.replace(from, to).toStdString();
}

/// The lines that differ: `-` the old ones, `+` the new ones.
QString difference(const QByteArray &before, const std::string &after)
{
    const QList<QByteArray> old = before.split('\n');
    const QList<QByteArray> now = QByteArray::fromStdString(after).split('\n');
    QStringList lines;
    for (const QByteArray &line : old)
        if (!now.contains(line))
            lines << "-" + line;
    for (const QByteArray &line : now)
        if (!old.contains(line))
            lines << "+" + line;
    return lines.join('\n');
}

ZoneUpdate update(const QByteArray &text, const std::string &to)
{
    return updateZone({"db", text.toStdString()}, to, "example.org", today);
}

const QString newSerial = "-            2026112001 ; serial\n";

} // namespace

class TestZoneUpdate : public QObject
{
    Q_OBJECT

private slots:
    void keepsAFileThatSaysTheSame()
    {
        const ZoneUpdate same = update(kept, wanted());
        QCOMPARE(QByteArray::fromStdString(same.text), kept);
        QVERIFY(same.rewritten.empty());
    }

    void changesOnlyWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("added");
        QTest::newRow("an address") << QByteArray("www A 203.0.113.10") << QByteArray("www A 203.0.113.20")
                                    << "-www     IN A   203.0.113.10   ; the gateway\n"
                                    << "+www     IN A   203.0.113.20   ; the gateway";
        QTest::newRow("a port, beside a relative name")
            << QByteArray("5222 www.example.org.") << QByteArray("5223 www.example.org.")
            << "-_xmpp-client._tcp IN SRV 5 0 5222 www\n"
            << "+_xmpp-client._tcp IN SRV 5 0 5223 www";
        QTest::newRow("a TTL that was stated")
            << QByteArray("mail 300") << QByteArray("mail 600") << "-mail 5m IN A   203.0.113.11\n"
            << "+mail 600 IN A   203.0.113.11";
        QTest::newRow("a TTL that was not") << QByteArray("_tcp SRV") << QByteArray("_tcp 60 SRV")
                                            << "-_xmpp-client._tcp IN SRV 5 0 5222 www\n"
                                            << "+_xmpp-client._tcp 60 IN SRV 5 0 5222 www";
        QTest::newRow("a record less")
            << QByteArray("mail 300 A 203.0.113.11\n") << QByteArray() << "-mail 5m IN A   203.0.113.11\n"
            << "";
        QTest::newRow("the first of a name, whose owner moves on")
            << QByteArray("www A 203.0.113.10\n") << QByteArray()
            << "-www     IN A   203.0.113.10   ; the gateway\n-        IN TXT \"kept by hand\"\n"
            << "+www     IN TXT \"kept by hand\"";
        QTest::newRow("a record more, by its name")
            << QByteArray("www TXT") << QByteArray("www AAAA 2001:db8::1\nwww TXT") << ""
            << "+www     IN AAAA 2001:db8::1";
        QTest::newRow("a new name, by its type")
            << QByteArray("www TXT") << QByteArray("irc A 203.0.113.12\nwww TXT") << ""
            << "+irc     IN A   203.0.113.12";
        QTest::newRow("a text of more words")
            << QByteArray("\"kept by hand\"") << QByteArray("\"kept\" \"by hand\"")
            << "-        IN TXT \"kept by hand\"\n"
            << "+        IN TXT \"kept\" \"by hand\"";
    }

    void changesOnlyWhatDiffers()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, removed);
        QFETCH(QString, added);
        const ZoneUpdate changed = update(kept, wanted(from, to));
        QCOMPARE(QString::fromStdString(changed.rewritten), QString());
        const QString serial = "+            2026112201 ; serial";
        QCOMPARE(difference(kept, changed.text),
                 newSerial + removed + serial + (added.isEmpty() ? QString() : "\n" + added));
        QCOMPARE(update(QByteArray::fromStdString(changed.text), wanted(from, to)).text, changed.text);
    }

    void rewritesWhatItCannotChange()
    {
        const ZoneUpdate broken = update("www A nothing\n", wanted());
        QVERIFY(broken.rewritten.find("not accepted") != std::string::npos);
        QVERIFY(broken.text.find("kept by hand") != std::string::npos);
        const ZoneUpdate generated = update(kept + "$GENERATE 1-9 h$ A 203.0.113.$\n",
                                            wanted("mail 300 A", "h1 A 203.0.113.1\nmail 300 A"));
        QVERIFY(generated.rewritten.find("$GENERATE") != std::string::npos);
    }

    void countsSerials_data()
    {
        QTest::addColumn<quint32>("current");
        QTest::addColumn<quint32>("next");
        QTest::newRow("from long ago") << 2020010105U << 2026112201U;
        QTest::newRow("the first of the day") << 2026112199U << 2026112201U;
        QTest::newRow("the second of the day") << 2026112201U << 2026112202U;
        QTest::newRow("ahead of the day") << 2026123101U << 2026123102U;
        QTest::newRow("a plain count") << 17U << 2026112201U;
        QTest::newRow("at the end of the circle") << 4294967295U << 2026112201U;
    }

    void countsSerials()
    {
        QFETCH(quint32, current);
        QFETCH(quint32, next);
        QCOMPARE(nextSerial(current, today), next);
    }
};

QTEST_GUILESS_MAIN(TestZoneUpdate)
#include "tst_zone_update.moc"
