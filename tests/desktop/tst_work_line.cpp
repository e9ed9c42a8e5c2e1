#include <QtTest>

#include "app/desktop/work_line.h"

#include <QStatusBar>

using namespace portolan;
using desktop::WorkLine;
using views::ProgressStrip;

namespace {

struct Fixture {
    QStatusBar bar;
    WorkLine line{bar};
    QObject reading;
    QObject saving;
    int cancelled = 0;

    Fixture() { bar.show(); }
    ProgressStrip &strip() { return line.strip(); }
    ProgressStrip::Work work(const char *text)
    {
        return {QString::fromUtf8(text), [] { return 0.5; },
                [this] {
                    ++cancelled;
                }};
    }
    bool isShown() { return strip().cancelButton().isVisible(); }
};

} // namespace

class TestWorkLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void whatIsSoonOverIsNeverShown();
    void whatTakesLongerIsShownWithItsShare();
    void cancellingTellsWhoWorks();
    void ofSeveralTheFirstIsShown();
    void whatCannotBeGivenUpHasNoButton();

private:
    std::unique_ptr<Fixture> m;
};

void TestWorkLine::whatIsSoonOverIsNeverShown()
{
    m->line.begin(&m->reading, m->work("Reading…"));
    QVERIFY(m->strip().isBusy());
    QVERIFY(!m->isShown());
    m->line.end(&m->reading);
    QVERIFY(!m->strip().isBusy());
    QTest::qWait(2 * ProgressStrip::patience.count());
    QVERIFY(!m->isShown());
}

void TestWorkLine::whatTakesLongerIsShownWithItsShare()
{
    m->line.begin(&m->reading, m->work("Reading…"));
    QTRY_VERIFY(m->isShown());
    QCOMPARE(m->strip().text(), "Reading…");
    auto *bar = m->strip().findChild<QProgressBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->value(), bar->maximum() / 2);
    m->line.end(&m->reading);
    QVERIFY(!m->isShown());
}

void TestWorkLine::cancellingTellsWhoWorks()
{
    m->line.begin(&m->reading, m->work("Reading…"));
    QTRY_VERIFY(m->isShown());
    m->strip().cancelButton().click();
    QCOMPARE(m->cancelled, 1);
    QVERIFY(!m->isShown());
}

void TestWorkLine::ofSeveralTheFirstIsShown()
{
    m->line.begin(&m->reading, m->work("Reading…"));
    m->line.begin(&m->saving, m->work("Saving…"));
    QCOMPARE(m->strip().text(), "Reading…");
    m->line.end(&m->reading);
    QCOMPARE(m->strip().text(), "Saving…");
    QVERIFY(m->strip().isBusy());
    m->line.end(&m->saving);
    QVERIFY(!m->strip().isBusy());
}

void TestWorkLine::whatCannotBeGivenUpHasNoButton()
{
    m->line.begin(&m->saving, {"Saving…", {}, {}});
    auto *label = m->strip().findChild<QLabel *>();
    QTRY_VERIFY(label->isVisible());
    QVERIFY(!m->isShown());
}

QTEST_MAIN(TestWorkLine)
#include "tst_work_line.moc"
