#include "model/dns/domain_name.h"

#include <QtTest>

using namespace portolan::dns;

class TestDomainName : public QObject
{
    Q_OBJECT

private slots:
    void readsEqualNamesTheSame()
    {
        QCOMPARE(canonicalName("IRC.Atl.Chat."), std::string("irc.atl.chat"));
        QCOMPARE(canonicalName(""), std::string());
    }

    void writesUnicodeAsALabels()
    {
        QCOMPARE(canonicalName("B\xC3\xBC"
                               "cher.Example"),
                 std::string("xn--bcher-kva.example"));
        QCOMPARE(displayName("xn--bcher-kva.example"), std::string("b\xC3\xBC"
                                                                   "cher.example"));
        QCOMPARE(displayName("irc.example"), std::string("irc.example"));
        QCOMPARE(canonicalName("\xFF.example"), std::string("\xFF.example"));
    }

    void namesAddresses()
    {
        QCOMPARE(reverseName(*portolan::plan::IpAddress::parse("203.0.113.10")),
                 std::string("10.113.0.203.in-addr.arpa"));
        QCOMPARE(reverseName(*portolan::plan::IpAddress::parse("2001:db8::1")),
                 std::string("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"));
    }

    void tellsPlainNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("plain");
        QTest::newRow("host") << QByteArray("irc.atl.chat") << true;
        QTest::newRow("underscores") << QByteArray("_xmpp-client._tcp.atl.chat") << true;
        QTest::newRow("wildcard") << QByteArray("*.atl.chat") << true;
        QTest::newRow("label of 63") << QByteArray(63, 'a') << true;
        QTest::newRow("label of 64") << QByteArray(64, 'a') << false;
        QTest::newRow("name of 254") << QByteArray("a.").repeated(127) + "b" << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("empty label") << QByteArray("irc..chat") << false;
        QTest::newRow("asterisk inside a label") << QByteArray("a*.chat") << false;
        QTest::newRow("space") << QByteArray("irc atl.chat") << false;
        QTest::newRow("comment") << QByteArray("irc;chat") << false;
        QTest::newRow("not ASCII") << QByteArray("b\xC3\xBC"
                                                 "cher.example")
                                   << false;
    }

    void tellsPlainNames()
    {
        QFETCH(QByteArray, name);
        QTEST(isPlainName({name.data(), static_cast<std::size_t>(name.size())}), "plain");
    }

    void knowsWhatLiesWithin()
    {
        QVERIFY(isWithin("irc.atl.chat", "atl.chat"));
        QVERIFY(isWithin("atl.chat", "atl.chat"));
        QVERIFY(!isWithin("notatl.chat", "atl.chat"));
        QVERIFY(!isWithin("chat", "atl.chat"));
        QCOMPARE(parentName("irc.atl.chat"), std::string_view("atl.chat"));
        QCOMPARE(parentName("chat"), std::string_view());
    }

    void writesAMailboxAsAName()
    {
        QCOMPARE(mailboxName("first.last@Example.org"), std::string("first\\.last.example.org"));
        QCOMPARE(mailboxName("hostmaster.example.org."), std::string("hostmaster.example.org"));
    }
};

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domain_name.moc"
