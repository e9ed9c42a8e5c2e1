#include "views/handbook/handbook_pages.h"
#include "views/handbook/handbook_window.h"
#include "views/handbook/page_of.h"

#include "model/check/rule.h"

#include <QtTest>
#include <QtWidgets>

using namespace portolan::views;

/// The handbook: what its pages lead to, and its window.
class TestHandbook : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasATitle();
    void everyLinkLeadsToAPage();
    void everyPageIsReachedFromTheIndex();
    void aRuleIsALinkToItsPage();
    void searchFindsWhatPagesSay();
    void goesBackAndForward();
    void aWidgetHasThePageOfWhatIsAroundIt();
};

namespace {

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z0-9-]+)\\.md\\)"));
    QStringList names;
    for (auto matches = link.globalMatch(text); matches.hasNext();)
        names << matches.next().captured(1);
    return names;
}

} // namespace

void TestHandbook::everyPageHasATitle()
{
    QVERIFY(handbookPages().size() > portolan::check::rules().size());
    for (const HandbookPage &page : handbookPages()) {
        QVERIFY2(!page.title.isEmpty() && !page.title.startsWith('#'), qPrintable(page.name));
        QVERIFY2(page.text.size() > 200, qPrintable(page.name));
    }
    QCOMPARE(handbookPages().front().name, QString(handbookIndex));
}

void TestHandbook::everyLinkLeadsToAPage()
{
    for (const HandbookPage &page : handbookPages())
        for (const QString &name : linksIn(page.text))
            QVERIFY2(handbookPage(name), qPrintable(page.name + " -> " + name));
}

void TestHandbook::everyPageIsReachedFromTheIndex()
{
    const QStringList named = linksIn(handbookPage(handbookIndex)->text);
    for (const HandbookPage &page : handbookPages())
        if (!page.isRule && page.name != handbookIndex)
            QVERIFY2(named.contains(page.name), qPrintable(page.name));
}

void TestHandbook::aRuleIsALinkToItsPage()
{
    QVERIFY(handbookPage("docker-ports")->text.contains("[bind-all](bind-all.md)"));
    QVERIFY(handbookPage("command-line")->text.contains("`-`"));
}

void TestHandbook::searchFindsWhatPagesSay()
{
    HandbookWindow window;
    const int all = window.list().count();
    QTest::keyClicks(&window.searchField(), "DOCKER-USER nftables");
    QVERIFY(window.list().count() > 0);
    QVERIFY(window.list().count() < all);
    window.searchField().setText("zzzzz");
    QCOMPARE(window.list().count(), 1);
    QVERIFY(!window.list().item(0)->flags().testFlag(Qt::ItemIsSelectable));
    window.searchField().clear();
    QCOMPARE(window.list().count(), all);
}

void TestHandbook::goesBackAndForward()
{
    HandbookWindow window;
    window.showPage("firewall");
    emit window.browser().anchorClicked(QUrl("docker-ports.md"));
    QCOMPARE(window.currentPage(), QString("docker-ports"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.currentPage(), QString("firewall"));
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.currentPage(), QString("docker-ports"));
    QCOMPARE(window.list().currentItem()->data(Qt::UserRole).toString(), QString("docker-ports"));
    window.showPage("no such page");
    QCOMPARE(window.currentPage(), QString(handbookIndex));
}

void TestHandbook::aWidgetHasThePageOfWhatIsAroundIt()
{
    QWidget window;
    QWidget panel(&window);
    QWidget field(&panel);
    QCOMPARE(handbookPageFor(&field), QString(handbookIndex));
    setHandbookPage(panel, "canvas");
    QCOMPARE(handbookPageFor(&field), QString("canvas"));
    QCOMPARE(handbookPageFor(&window), QString(handbookIndex));
    QCOMPARE(handbookPageFor(nullptr), QString(handbookIndex));
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
