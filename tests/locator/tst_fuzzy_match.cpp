#include "views/locator/fuzzy_match.h"

#include <QtTest>

using portolan::views::fuzzyScore;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void betterComesFirst_data();
    void betterComesFirst();
};

void TestFuzzyMatch::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::addRow("the name") << "gateway"
                              << "gateway" << true;
    QTest::addRow("whatever its case") << "GATE"
                                       << "gateway" << true;
    QTest::addRow("letters in their order") << "axs"
                                            << "atl-xmpp-server" << true;
    QTest::addRow("not in another order") << "sxa"
                                          << "atl-xmpp-server" << false;
    QTest::addRow("two words") << "xmpp server"
                               << "atl-xmpp-server" << true;
    QTest::addRow("one of two words") << "xmpp mail"
                                      << "atl-xmpp-server" << false;
    QTest::addRow("a single letter is a part") << "x"
                                               << "atl-xmpp-server" << true;
    QTest::addRow("a single letter that is not there") << "z"
                                                       << "atl-xmpp-server" << false;
    QTest::addRow("too far apart") << "aw"
                                   << "a very long name without one" << false;
    QTest::addRow("nothing typed") << " "
                                   << "gateway" << false;
    QTest::addRow("longer than the text") << "gateway-2"
                                          << "gateway" << false;
}

void TestFuzzyMatch::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(typed, text).has_value(), fits);
}

void TestFuzzyMatch::betterComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::addRow("itself before a beginning") << "npm"
                                               << "npm"
                                               << "npm-2";
    QTest::addRow("beginning before word") << "xmpp"
                                           << "xmpp-server"
                                           << "atl-xmpp-server";
    QTest::addRow("word before part") << "irc"
                                      << "atl-irc-server"
                                      << "obsidianirc";
    QTest::addRow("part before letters") << "erv"
                                         << "server"
                                         << "e-r-v";
    QTest::addRow("few gaps before many") << "ser"
                                          << "s-er"
                                          << "s-e-xr";
    QTest::addRow("short before long") << "web"
                                       << "web-a"
                                       << "web-panel-of-everything";
}

void TestFuzzyMatch::betterComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(typed, better));
    QVERIFY(fuzzyScore(typed, worse));
    QVERIFY2(*fuzzyScore(typed, better) > *fuzzyScore(typed, worse),
             qPrintable(
                 QStringLiteral("%1 and %2").arg(*fuzzyScore(typed, better)).arg(*fuzzyScore(typed, worse))));
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzy_match.moc"
