#include <QtTest>

#include "model/export/write.h"
#include "tests/sample_plans.h"
#include "views/preview/after_writing_panel.h"
#include "views/preview/diff_view.h"
#include "views/preview/export_view.h"
#include "views/preview/line_reason_bar.h"

using namespace portolan;

namespace {

const char irc[] = "infra/compose/irc.yaml";

/// A folder that holds what the bundled plan says, and the view that compares the two.
struct Fixture {
    QTemporaryDir folder;
    document::PlanDocument document;
    views::ThemeSource theme;
    views::ExportView view{document, theme};

    Fixture()
    {
        document.open(test::bundledPlan(), "plan");
        view.resize(1280, 800);
        view.show();
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return !view.isBusy(); });
    }
    bool writeAll()
    {
        view.compareWith(folder.path());
        if (!wait())
            return false;
        view.write();
        return wait() && view.files().differing() == 0;
    }
    void bindAgain(const char *service, std::size_t index, const char *hostIp)
    {
        plan::Edit edit(document.plan());
        edit.modify(findByName(document.plan().services(), service)->id,
                    [&](plan::Service &changed) { changed.ports[index].hostIp = hostIp; });
        document.apply(std::move(edit).finish("Bind"));
    }
};

} // namespace

/// What the export preview says beyond the lines of files.
class TestForesight : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        QVERIFY(m->writeAll());
    }
    void cleanup() { m.reset(); }

    void saysWhatWritingLeadsTo();
    void followsTheTicks();
    void namesSecretsThatPeopleSeeTo();
    void saysWhyALineChanges();
    void aVariableIsFoundByItsLine();
    void theBindingCanBeGoneTo();

private:
    std::unique_ptr<Fixture> m;
};

void TestForesight::saysWhatWritingLeadsTo()
{
    m->bindAgain("atl-irc-webpanel", 0, "${ATL_CHAT_IP:-127.0.0.1}");
    const auto lines = [this] {
        return m->view.afterWriting().lines();
    };
    QTRY_COMPARE(lines().filter("closed to the Internet").size(), 1);
    QVERIFY2(lines().filter("gone").size() == 1, qPrintable(lines().join('\n')));
    QVERIFY2(lines().filter("routes answer").size() == 1, qPrintable(lines().join('\n')));
    QVERIFY2(lines().filter("to restart at the next").size() == 1, qPrintable(lines().join('\n')));
    m->document.undoStack().undo();
    QTRY_VERIFY(!m->view.afterWriting().isVisible());
}

void TestForesight::followsTheTicks()
{
    m->bindAgain("atl-irc-webpanel", 0, "${ATL_CHAT_IP:-127.0.0.1}");
    QTRY_COMPARE(m->view.afterWriting().lines().filter("closed to the Internet").size(), 1);
    auto &files = m->view.files();
    QVERIFY(files.setData(files.index(files.rowOf(irc)), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_VERIFY(m->view.afterWriting().lines().filter("closed to the Internet").isEmpty());
}

void TestForesight::namesSecretsThatPeopleSeeTo()
{
    exports::Difference difference;
    difference.files.resize(1);
    difference.files[0].path = ".env";
    difference.files[0].missingSecrets = {"TOKEN"};
    difference.files[0].leftSecrets = {"A", "B", "C", "D", "E"};
    views::AfterWritingPanel panel(m->theme);
    panel.setContent(std::nullopt, difference);
    QCOMPARE(panel.lines().size(), 5);
    QCOMPARE(panel.lines().first(), "TOKEN is secret and missing from .env: add it there.");
    QVERIFY2(panel.lines().last().startsWith("and 2 more secret"), qPrintable(panel.lines().last()));
}

void TestForesight::saysWhyALineChanges()
{
    m->bindAgain("atl-irc-webpanel", 0, "${ATL_CHAT_IP:-127.0.0.1}");
    QVERIFY(m->wait());
    m->view.showFile(irc);
    QTRY_VERIFY(m->view.reason().isVisible());
    const QString text = m->view.reason().text();
    QVERIFY2(text.contains("atl-irc-webpanel\nIn the folder: ${WEBPANEL_PORT:-8080}:8080\n"
                           "In the plan: ${ATL_CHAT_IP:-127.0.0.1}:${WEBPANEL_PORT:-8080}:8080"),
             qPrintable(text));
    QVERIFY2(text.contains("Internet to Tailnet in production"), qPrintable(text));
    const int line = m->view.diff().currentLine();
    QTest::keyClick(&m->view.diff(), Qt::Key_Down);
    QCOMPARE(m->view.diff().currentLine(), line + 1);
}

void TestForesight::aVariableIsFoundByItsLine()
{
    exports::FileDifference file;
    file.path = ".env";
    file.kind = exports::ArtefactKind::Env;
    file.after = "# head\nIRC_TLS_PORT=6697\n";
    const auto reason = views::reasonOf(file, 2, m->document.plan(), std::nullopt);
    QVERIFY(reason.has_value());
    QCOMPARE(reason->thing, std::string("IRC_TLS_PORT"));
    QVERIFY(!views::reasonOf(file, 1, m->document.plan(), std::nullopt));
}

void TestForesight::theBindingCanBeGoneTo()
{
    m->bindAgain("atl-irc-webpanel", 0, "127.0.0.1");
    QVERIFY(m->wait());
    m->view.showFile(irc);
    QTRY_VERIFY(m->view.reason().isVisible());
    QSignalSpy wanted(&m->view, &views::ExportView::entityWanted);
    QTest::mouseClick(m->view.reason().findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][1].toString(), "ports[0]");
}

QTEST_MAIN(TestForesight)
#include "tst_foresight.moc"
