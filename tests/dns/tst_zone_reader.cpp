#include "model/dns/zone_dump.h"
#include "model/dns/zone_reader.h"

#include <map>
#include <QtTest>

using namespace portolan;
using namespace portolan::dns;

namespace {

const std::string top = "$TTL 3600\n@ SOA ns1 host 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.1\n";

using Files = std::map<std::string, std::string>;

ZoneReading read(const std::string &text, const Files &files = {})
{
    return readZone({"db.zone", text}, "example.com",
                    [&](const std::string &path) -> text::Result<std::string> {
                        const auto found = files.find(path);
                        if (found == files.end())
                            return tl::unexpected(text::Problem{"no such file", {}});
                        return found->second;
                    });
}

/// The records without those of \ref top, a line each, with single spaces.
QString print(const ZoneReading &reading)
{
    if (!reading.isAccepted())
        return QString::fromStdString(text::toText(reading.problems)).section('\n', 0, 0);
    QStringList lines = QString::fromStdString(dump(ZoneIndex(reading.zone))).split('\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.simplified();
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [](const QString &line) {
                                   return line.contains(" IN SOA ") ||
                                          line == "example.com. 3600 IN NS ns1.example.com." ||
                                          line == "ns1.example.com. 3600 IN A 192.0.2.1";
                               }),
                lines.end());
    return lines.join('\n');
}

QString withoutPrefix(QString text)
{
    return text.replace(" IN ", " ").replace(".example.com.", "");
}

} // namespace

class TestZoneReader : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("record");
        const auto row = [](const char *name, const char *line, const char *record) {
            QTest::newRow(name) << line << record;
        };
        row("address", "x A 192.0.2.7", "x 3600 A 192.0.2.7");
        row("class and TTL", "x IN 1h A 192.0.2.7", "x 3600 A 192.0.2.7");
        row("TTL and class", "x 1h30m IN A 192.0.2.7", "x 5400 A 192.0.2.7");
        row("any case", "x in a 192.0.2.7", "x 3600 A 192.0.2.7");
        row("parentheses", "x ( A ; why\n 192.0.2.7 )", "x 3600 A 192.0.2.7");
        row("IPv6", "x AAAA 2001:DB8:0::1", "x 3600 AAAA 2001:db8::1");
        row("at sign and escapes", "a\\.b\\032c MX 10 @", "a\\.b\\032c 3600 MX 10 example.com.");
        row("quotes and semicolons", "x TXT \"a;b\" c\\;d \"\\\"e\\\\\"",
            "x 3600 TXT \"a;b\" \"c;d\" \"\\\"e\\\\\"");
        row("service", "_xmpp-client._tcp SRV 5 0 5222 x", "_xmpp-client._tcp 3600 SRV 5 0 5222 x");
        row("issuer", "x CAA 0 issue \"ca.example; policy=ev\"",
            "x 3600 CAA 0 issue \"ca.example; policy=ev\"");
        row("HTTPS", "x HTTPS 1 . ipv4hint=192.0.2.1 alpn=h3,h2",
            "x 3600 HTTPS 1 . alpn=\"h3,h2\" ipv4hint=192.0.2.1");
        row("TLSA", "x TLSA 3 1 1 ab cd", "x 3600 TLSA 3 1 1 ABCD");
        row("SSHFP", "x SSHFP 4 3 abcd", "x 3600 SSHFP 4 3 ABCD");
        row("place", "x LOC 42 21 54 N 71 06 18 W -24m 30m",
            "x 3600 LOC 42 21 54.000 N 71 6 18.000 W -24.00m 30m 10000m 10m");
        row("expression", "x NAPTR 1 2 \"u\" \"sip+E2U\" \"!^.*$!sip:a@b!\" .",
            "x 3600 NAPTR 1 2 \"u\" \"sip+E2U\" \"!^.*$!sip:a@b!\" .");
        row("key", "x DNSKEY 256 3 RSASHA256 AwEA AQ==", "x 3600 DNSKEY 256 3 8 AwEAAQ==");
        row("types at a name", "x NSEC @ A MX TYPE1234", "x 3600 NSEC example.com. A MX TYPE1234");
        row("unknown type", "x TYPE65280 \\# 3 abcd ef", "x 3600 TYPE65280 \\# 3 ABCDEF");
        row("known type as unknown", "x TYPE1 \\# 4 c0000207", "x 3600 A 192.0.2.7");
        row("template", "$GENERATE 8-10/2 h${0,3} A 192.0.2.$",
            "h008 3600 A 192.0.2.8\nh010 3600 A 192.0.2.10");
        row("nibbles", "$GENERATE 26-26 ${0,3,n} PTR h$", "a.1 3600 PTR h26");
        row("outside", "x.example.net. A 192.0.2.7", "");
        row("twice", "x A 192.0.2.7\nx A 192.0.2.7", "x 3600 A 192.0.2.7");
    }

    void readsRecords()
    {
        QFETCH(QString, line);
        QFETCH(QString, record);
        QCOMPARE(withoutPrefix(print(read(top + line.toStdString() + '\n'))), record);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const std::string &text, const char *error) {
            QTest::newRow(name) << QString::fromStdString(text) << QStringLiteral("db.zone:") + error;
        };
        row("no SOA", "$TTL 1\n@ NS ns1\nns1 A 192.0.2.1\n",
            "1:1: error: zone example.com has no SOA record");
        row("empty", "", "1:1: error: zone example.com has no SOA record");
        row("alias and data", top + "x A 192.0.2.7\nx CNAME y\n",
            "6:1: error: x.example.com has a CNAME record, so it cannot have A data beside it");
        row("two aliases", top + "x CNAME y\nx CNAME z\n",
            "6:1: error: x.example.com has more than one CNAME record");
        row("name server without address", top + "@ NS ns2\n",
            "5:1: error: name server ns2.example.com has no address record (A or AAAA)");
        row("name server that is an alias", top + "@ NS ns2\nns2 CNAME ns1\n",
            "5:1: error: name server ns2.example.com is an alias (CNAME)");
        row("wildcard name server", top + "* NS ns1\n",
            "5:1: error: NS records cannot have a wildcard as their owner");
        row("no TTL", "@ NS ns1\n",
            "1:3: error: no TTL is known here; write $TTL at the beginning of the file");
        row("unknown type", top + "x ANAME y\n", "5:3: error: unknown record type ANAME");
        row("other class", top + "x CH A 192.0.2.7\n",
            "5:3: error: the zone's class is IN; records of another class cannot stand in it");
        row("address", top + "x A 192.0.2\n",
            "5:5: error: A: an IPv4 address must stand here, such as 203.0.113.10");
        row("too many words", top + "x A 192.0.2.1 2\n",
            "5:15: error: A: the record has more words than its type has");
        row("too few words", top + "x SRV 1 2 3\n",
            "5:12: error: SRV: the record ends before its data is complete");
        row("parenthesis", top + "x A ( 192.0.2.1\n",
            "6:1: error: A: a parenthesis is opened and not closed");
        row("quote", top + "x TXT \"a\n", "5:7: error: TXT: the quoted text does not end on its line");
        row("long label", top + std::string(64, 'a') + " A 192.0.2.1\n",
            "5:1: error: a label is longer than 63 bytes");
        row("no owner", " A 192.0.2.1\n",
            "1:1: error: the first record has no owner: nothing stands before it to take one from");
        row("SOA below the top", top + "x SOA a b 1 2 3 4 5\n",
            "5:3: error: an SOA record stands at the zone's own name only");
        row("directive", top + "$BIND x\n",
            "5:1: error: unknown directive $BIND; there are $ORIGIN, $TTL, $INCLUDE and $GENERATE");
        row("endless template", top + "$GENERATE 1-2147483647 h$ A 192.0.2.1\n",
            "5:11: error: 1-2147483647 would be 2147483647 records; more than 1000000 are refused");
        row("missing include", top + "$INCLUDE other\n", "5:10: error: no such file");
        row("binary",
            std::string("\x7f"
                        "ELF\0\0",
                        6),
            "1:5: error: a zero byte, so this is no text");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(print(read(text.toStdString())), error);
    }

    void includesFiles()
    {
        const Files files = {{"hosts", "a A 192.0.2.7\n$ORIGIN deep\n$TTL 60\nb A 192.0.2.8\n"}};
        QCOMPARE(print(read(top + "$INCLUDE hosts sub\nc A 192.0.2.9\n", files)),
                 QStringLiteral("c.example.com. 60 IN A 192.0.2.9\na.sub.example.com. 3600 IN A 192.0.2.7\n"
                                "b.deep.sub.example.com. 60 IN A 192.0.2.8"));
    }

    void endsCircularIncludes()
    {
        const Files files = {{"a", "$INCLUDE b\n"}, {"b", "$INCLUDE a\n"}};
        QCOMPARE(print(read(top + "$INCLUDE a\n", files)),
                 QStringLiteral("b:1:10: error: a includes itself"));
    }

    void boundsIncludesThatMultiply()
    {
        Files files;
        for (int i = 0; i < 30; ++i)
            files["f" + std::to_string(i)] =
                "$INCLUDE f" + std::to_string(i + 1) + "\n$INCLUDE f" + std::to_string(i + 1) + "\n";
        files["f30"] = "x A 192.0.2.7\n";
        QVERIFY(!read(top + "$INCLUDE f0\n", files).isAccepted());
    }

    void keepsOneTtlForASet()
    {
        const ZoneReading reading = read(top + "x 300 A 192.0.2.7\nx 600 A 192.0.2.8\n");
        QCOMPARE(print(reading),
                 QStringLiteral("x.example.com. 300 IN A 192.0.2.7\nx.example.com. 300 IN A 192.0.2.8"));
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QVERIFY(reading.zone.records().back().hadOtherTtl);
    }

    void stopsAfterManyErrors()
    {
        std::string text = top;
        for (int i = 0; i < 1000; ++i)
            text += "x NOTYPE y\n";
        QVERIFY(read(text).problems.size() < 50);
    }

    void looksNamesUp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("result");
        const auto row = [](const char *name, Lookup::Result result) {
            QTest::newRow(name) << name << static_cast<int>(result);
        };
        row("ns1.example.com", Lookup::Result::Found);
        row("NS1.Example.COM", Lookup::Result::Found);
        row("alias.example.com", Lookup::Result::Alias);
        row("text.example.com", Lookup::Result::OtherTypes);
        row("empty.example.com", Lookup::Result::OtherTypes);
        row("none.example.com", Lookup::Result::NoName);
        row("x.wild.example.com", Lookup::Result::Found);
        row("y.x.wild.example.com", Lookup::Result::Found);
        row("z.there.wild.example.com", Lookup::Result::NoName);
        row("a.sub.example.com", Lookup::Result::Delegated);
        row("a.moved.example.com", Lookup::Result::Redirected);
        row("example.net", Lookup::Result::Outside);
    }

    void looksNamesUp()
    {
        QFETCH(QString, name);
        QFETCH(int, result);
        const ZoneReading reading =
            read(top + "alias CNAME ns1\ntext TXT a\nx.empty TXT a\n*.wild A 192.0.2.7\n"
                       "there.wild TXT a\nsub NS ns.example.net.\nmoved DNAME example.net.\n");
        QVERIFY(reading.isAccepted());
        NameBuffer wire;
        QVERIFY(wire.read(name.toStdString(), rootName).empty());
        QCOMPARE(static_cast<int>(ZoneIndex(reading.zone).findAddress(wire.view()).result), result);
    }
};

QTEST_GUILESS_MAIN(TestZoneReader)
#include "tst_zone_reader.moc"
