#include "model/tailnet/address_set.h"

#include <QtTest>

using namespace portolan::tailnet;

namespace {

AddressSet setFrom(const QStringList &texts)
{
    std::vector<AddressRange> ranges;
    for (const QString &text : texts) {
        const auto range = AddressRange::parse(text.toStdString());
        if (!range)
            qFatal("%s is no range", qPrintable(text));
        ranges.push_back(*range);
    }
    return AddressSet(std::move(ranges));
}

QStringList print(const AddressSet &set)
{
    QStringList texts;
    for (const std::string &text : toTexts(set.ranges()))
        texts << QString::fromStdString(text);
    return texts;
}

} // namespace

class TestAddressSet : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesRanges_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::addRow("address") << "100.64.0.1"
                                 << "100.64.0.1";
        QTest::addRow("IPv6 address") << "fd7a::1"
                                      << "fd7a::1";
        QTest::addRow("block") << "10.0.0.0/8"
                               << "10.0.0.0/8";
        QTest::addRow("block named by an address in it") << "10.1.2.3/8"
                                                         << "10.0.0.0/8";
        QTest::addRow("IPv6 block") << "fd7a:115c:a1e0::/48"
                                    << "fd7a:115c:a1e0::/48";
        QTest::addRow("block of one") << "10.0.0.1/32"
                                      << "10.0.0.1";
        QTest::addRow("range") << "10.0.0.1-10.0.0.9"
                               << "10.0.0.1-10.0.0.9";
        QTest::addRow("range that is a block") << "10.0.0.0-10.0.0.255"
                                               << "10.0.0.0/24";
        QTest::addRow("everything of a family") << "::/0"
                                                << "::/0";
        QTest::addRow("prefix too long") << "10.0.0.0/33"
                                         << "";
        QTest::addRow("range the wrong way round") << "10.0.0.9-10.0.0.1"
                                                   << "";
        QTest::addRow("range of two families") << "10.0.0.1-fd7a::1"
                                               << "";
        QTest::addRow("name") << "web-server"
                              << "";
    }

    void readsAndWritesRanges()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        const auto range = AddressRange::parse(written.toStdString());
        QCOMPARE(range ? QString::fromStdString(toText(*range)) : QString(), read);
    }

    void joinsWhatTouches_data()
    {
        QTest::addColumn<QStringList>("members");
        QTest::addColumn<QStringList>("joined");
        QTest::addRow("neighbours") << QStringList{"10.0.0.2", "10.0.0.3"} << QStringList{"10.0.0.2/31"};
        QTest::addRow("apart") << QStringList{"10.0.0.1", "10.0.0.3"} << QStringList{"10.0.0.1", "10.0.0.3"};
        QTest::addRow("one within the other")
            << QStringList{"10.1.0.0/16", "10.0.0.0/8"} << QStringList{"10.0.0.0/8"};
        QTest::addRow("the same twice") << QStringList{"fd7a::1", "fd7a::1"} << QStringList{"fd7a::1"};
        QTest::addRow("the last of IPv4 and the first of IPv6")
            << QStringList{"255.255.255.255", "::"} << QStringList{"255.255.255.255", "::"};
        QTest::addRow("halves of a family")
            << QStringList{"128.0.0.0/1", "0.0.0.0/1"} << QStringList{"0.0.0.0/0"};
        QTest::addRow("everything") << QStringList{"::/0", "0.0.0.0/0"} << QStringList{"*"};
    }

    void joinsWhatTouches()
    {
        QFETCH(QStringList, members);
        QFETCH(QStringList, joined);
        QCOMPARE(print(setFrom(members)), joined);
    }

    void takesAway_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<QStringList>("rest");
        QTest::addRow("from the middle") << QStringList{"10.0.0.0/30"} << QStringList{"10.0.0.1"}
                                         << QStringList{"10.0.0.0", "10.0.0.2/31"};
        QTest::addRow("an end") << QStringList{"10.0.0.0/30"} << QStringList{"10.0.0.2/31"}
                                << QStringList{"10.0.0.0/31"};
        QTest::addRow("all") << QStringList{"10.0.0.0/30"} << QStringList{"10.0.0.0/8"} << QStringList{};
        QTest::addRow("the end of a family")
            << QStringList{"255.255.255.0/24"} << QStringList{"255.255.255.255"}
            << QStringList{"255.255.255.0-255.255.255.254"};
        QTest::addRow("what is not there")
            << QStringList{"fd7a::/64"} << QStringList{"10.0.0.0/8"} << QStringList{"fd7a::/64"};
    }

    void takesAway()
    {
        QFETCH(QStringList, set);
        QFETCH(QStringList, removed);
        QFETCH(QStringList, rest);
        AddressSet addresses = setFrom(set);
        addresses.remove(setFrom(removed));
        QCOMPARE(print(addresses), rest);
    }

    void knowsWhatItHas()
    {
        const AddressSet set = setFrom({"10.0.0.0/8", "fd7a::1"});
        QVERIFY(set.contains(*AddressRange::parse("10.2.0.0/16")));
        QVERIFY(!set.contains(*AddressRange::parse("8.0.0.0/6")));
        QVERIFY(set.overlaps(*AddressRange::parse("8.0.0.0/6")));
        QVERIFY(!set.overlaps(*AddressRange::parse("fd7a::2")));
        QVERIFY(AddressSet().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAddressSet)
#include "tst_address_set.moc"
