#include "model/plan/search.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void saysWhatMatched();
    void namesComeFirst();
    void neverMoreThanAsked();
};

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::addRow("a name in any case") << "DOZZLE"
                                        << "service/dozzle";
    QTest::addRow("a product") << "unreal"
                               << "service/atl-irc-server";
    QTest::addRow("a port of an expression") << "6900"
                                             << "service/atl-irc-server";
    QTest::addRow("a port inside") << "5347"
                                   << "service/atl-xmpp-server";
    QTest::addRow("an address") << "203.0.113.10"
                                << "node/gateway";
    QTest::addRow("a tag") << "tag:gateway"
                           << "node/gateway";
    QTest::addRow("a host name") << "irc.atl.chat"
                                 << "route/IRC, TLS";
    QTest::addRow("a subnet") << "100.64.0.0"
                              << "network/tailnet";
    QTest::addRow("an image") << "amir20"
                              << "service/dozzle";
    QTest::addRow("words of several fields") << "nginx 5281"
                                             << "service/atl-xmpp-nginx";
    QTest::addRow("nothing") << "zzz"
                             << "";
    QTest::addRow("no words") << "  "
                              << "";
}

void TestSearch::finds()
{
    QFETCH(QString, words);
    const plan::Plan plan = bundledPlan();
    const auto matches = plan::search(resolvedIn(plan, "production"), words.toStdString(), 10);
    QTEST(matches.empty() ? QString() : toQString(plan::toText(plan, matches.front().entity)), "first");
}

void TestSearch::saysWhatMatched()
{
    const plan::Plan plan = bundledPlan();
    const auto matches = plan::search(resolvedIn(plan, "production"), "5347", 10);
    QCOMPARE(toQString(matches.front().found), "5347/tcp");
    QCOMPARE(toQString(matches.front().name), "atl-xmpp-server");
}

void TestSearch::namesComeFirst()
{
    const plan::Plan plan = bundledPlan();
    const auto matches = plan::search(resolvedIn(plan, "production"), "services", 10);
    QCOMPARE(toQString(matches.front().name), "services");
    QVERIFY(matches.size() > 1);
}

void TestSearch::neverMoreThanAsked()
{
    const plan::Plan plan = bundledPlan();
    QCOMPARE(plan::search(resolvedIn(plan, "production"), "atl", 3).size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
