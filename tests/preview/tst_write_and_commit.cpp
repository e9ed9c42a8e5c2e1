#include <QtTest>

#include "model/export/git_problem.h"
#include "tests/programs.h"
#include "tests/sample_plans.h"
#include "views/preview/commit_bar.h"
#include "views/preview/diff_view.h"
#include "views/preview/export_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

using namespace portolan;

namespace {

const char thelounge[] = "infra/compose/thelounge.yaml";

/// A plan and a repository to export it into.
struct Fixture {
    QTemporaryDir folder;
    document::PlanDocument document;
    views::ThemeSource theme;
    views::ExportView view{document, theme};

    Fixture()
    {
        document.open(test::bundledPlan(), "plan");
        git({"init", "-q", "-b", "main"});
        git({"config", "user.name", "Ada"});
        git({"config", "user.email", "ada@example.net"});
        view.resize(1280, 800);
    }

    QString git(const QStringList &arguments) const
    {
        const test::Outcome outcome = test::runProgram("git", QStringList{"-C", folder.path()} + arguments);
        if (outcome.status != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(' ')), qPrintable(outcome.output));
        return outcome.output.trimmed();
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !view.isBusy(); });
    }
    bool compare()
    {
        view.compareWith(folder.path());
        return wait();
    }
    /// Makes a repository in which the plan is exported and committed.
    bool exportAndCommit()
    {
        if (!compare())
            return false;
        view.write();
        if (!wait())
            return false;
        git({"add", "-A"});
        git({"commit", "-q", "-m", "All"});
        return true;
    }
    /// Goes on in a copy of one.
    bool goOnFrom(const Fixture &other)
    {
        QDir(folder.filePath(".git")).removeRecursively();
        const QStringList copying{"-a", other.folder.path() + "/.", folder.path()};
        if (test::runProgram("cp", copying).status != 0)
            return false;
        view.show();
        return compare();
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *found : view.findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    QPushButton *commitButton() const { return button(QStringLiteral("Write and commit…")); }
    QLineEdit *message() const { return view.findChild<QLineEdit *>(); }
    bool says(const QString &text) const
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&view) && label->text() == text;
        });
    }
    std::string image(const char *service) const
    {
        return plan::findByName(document.plan().services(), service)->image;
    }
    bool setImage(const char *service, const std::string &image, const char *step)
    {
        plan::Edit edit(document.plan());
        edit.modify(plan::findByName(edit.plan().services(), service)->id,
                    [image](plan::Service &s) { s.image = image; });
        document.apply(std::move(edit).finish(step));
        return wait();
    }
    bool replace(const QString &path, const std::string &from, const std::string &to)
    {
        QFile file(folder.filePath(path));
        if (!file.open(QIODevice::ReadWrite))
            return false;
        const QByteArray text = file.readAll();
        file.resize(0);
        file.seek(0);
        file.write(QByteArray(text).replace(from.c_str(), to.c_str()));
        return text.contains(from.c_str());
    }
    QString subject() const { return git({"log", "-1", "--format=%s"}); }
    QStringList committed() const
    {
        return git({"show", "--format=", "--name-only", "HEAD"}).split('\n', Qt::SkipEmptyParts);
    }
};

} // namespace

/// "Write and commit…": the header, the field for the message, and what git has afterwards.
class TestWriteAndCommit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (exports::gitProblem())
            QSKIP("libgit2 is missing");
        PORTOLAN_NEED_PROGRAM("git");
        m_exported = std::make_unique<Fixture>();
        QVERIFY(m_exported->exportAndCommit());
    }
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void theHeaderSaysHowTheFolderStandsInGit();
    void outsideOfARepositoryNothingIsSaidOfGit();
    void enterWritesAndCommitsTheTickedFiles();
    void escapeLeavesTheFieldAndNotTheExport();
    void anEmptyMessageCommitsNothing();
    void theProposalSaysWhatWasDone_data();
    void theProposalSaysWhatWasDone();
    void whatWasWrittenBeforeIsCommittedToo();
    void untickedFilesAreNoPartOfIt();
    void anErrorIsSaidAndNothingIsWritten_data();
    void anErrorIsSaidAndNothingIsWritten();
    void anOpenConflictIsChosenFirst();
    void muchThatGoesIsAskedAbout();

private:
    std::unique_ptr<Fixture> m_exported;
    std::unique_ptr<Fixture> m;
};

void TestWriteAndCommit::theHeaderSaysHowTheFolderStandsInGit()
{
    QVERIFY(m->goOnFrom(*m_exported));
    QVERIFY(m->says("main, nothing uncommitted"));
    QVERIFY(!m->commitButton()->isEnabled());
    QVERIFY(m->replace("docs/ports.md", "\n", "\n\n"));
    QVERIFY(m->compare());
    QVERIFY(m->says("main, 1 uncommitted"));
    m->git({"checkout", "-q", "--detach"});
    QVERIFY(m->compare());
    QVERIFY(m->says("no branch, 1 uncommitted"));
}

void TestWriteAndCommit::outsideOfARepositoryNothingIsSaidOfGit()
{
    QVERIFY(QDir(m->folder.filePath(".git")).removeRecursively());
    QVERIFY(m->compare());
    QVERIFY(!m->commitButton()->isVisibleTo(&m->view));
    QVERIFY(!m->says("main, nothing uncommitted"));
    m->view.askForMessage();
    QVERIFY(m->view.commitBar().isHidden());
}

void TestWriteAndCommit::enterWritesAndCommitsTheTickedFiles()
{
    QVERIFY(m->goOnFrom(*m_exported));
    QVERIFY(m->setImage("atl-thelounge", "thelounge:6", "Use The Lounge 6"));
    QVERIFY(m->commitButton()->isEnabled());
    m->commitButton()->click();
    QVERIFY(m->view.commitBar().isVisible());
    QCOMPARE(m->message()->text(), QStringLiteral("Use The Lounge 6"));
    QTest::keyClicks(m->message(), "Chat on 6"); // what is proposed is selected
    QTest::keyClick(m->message(), Qt::Key_Return);
    QVERIFY(m->wait());
    QVERIFY(!m->view.commitBar().isVisible());
    QCOMPARE(m->subject(), QStringLiteral("Chat on 6"));
    QVERIFY2(m->committed().contains(thelounge), qPrintable(m->committed().join(' ')));
    const QString id = m->git({"rev-parse", "HEAD"}).left(7);
    QVERIFY2(m->view.message().contains(QStringLiteral("Commit %1 on main.").arg(id)),
             qPrintable(m->view.message()));
    QVERIFY(m->says("main, nothing uncommitted"));
    QCOMPARE(m->git({"status", "--porcelain"}), QString());
    QCOMPARE(m->view.files().differing(), 0);
}

void TestWriteAndCommit::escapeLeavesTheFieldAndNotTheExport()
{
    QVERIFY(m->goOnFrom(*m_exported));
    QVERIFY(m->setImage("atl-thelounge", "thelounge:6", "Image"));
    QVERIFY(QTest::qWaitForWindowExposed(&m->view));
    m->view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m->view));
    QVERIFY(m->wait());
    QSignalSpy closed(&m->view, &views::ExportView::closed);
    m->view.askForMessage();
    QTRY_VERIFY(m->message()->hasFocus());
    QTest::keyClick(m->view.window()->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!m->view.commitBar().isVisible());
    QCOMPARE(closed.count(), 0);
    QVERIFY(m->view.findChild<QListView *>()->hasFocus());
    QCOMPARE(m->subject(), QStringLiteral("All"));
    QTest::keyClick(m->view.window()->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(closed.count(), 1);
}

void TestWriteAndCommit::anEmptyMessageCommitsNothing()
{
    QVERIFY(m->goOnFrom(*m_exported));
    QVERIFY(m->setImage("atl-thelounge", "thelounge:6", "Image"));
    m->view.askForMessage();
    m->message()->setText("  ");
    QTest::keyClick(m->message(), Qt::Key_Return);
    QVERIFY(!m->view.isBusy());
    QVERIFY(m->view.commitBar().isVisible());
    QCOMPARE(m->subject(), QStringLiteral("All"));
}

void TestWriteAndCommit::theProposalSaysWhatWasDone_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("proposal");
    const QString longStep(60, QLatin1Char('x'));
    QTest::newRow("no step") << QStringList() << "Export %1 file(s)";
    QTest::newRow("one step") << QStringList{"Image"} << "Image";
    QTest::newRow("two steps") << QStringList{"Image", "Other image"} << "Image, Other image";
    QTest::newRow("the same twice") << QStringList{"Image", "Image"} << "Image";
    QTest::newRow("more than a line holds")
        << QStringList{longStep, "Other image", "Third"} << longStep + " and 2 more change(s)";
}

void TestWriteAndCommit::theProposalSaysWhatWasDone()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, proposal);
    m->view.show();
    QVERIFY(m->compare());
    for (int step = 0; step < steps.size(); ++step)
        QVERIFY(m->setImage("atl-thelounge", "thelounge:" + std::to_string(step), qPrintable(steps[step])));
    m->view.askForMessage();
    const auto files = QString::number(m->view.files().chosen().size());
    QCOMPARE(m->message()->text(), proposal.contains("%1") ? proposal.arg(files) : proposal);
}

void TestWriteAndCommit::whatWasWrittenBeforeIsCommittedToo()
{
    QVERIFY(m->goOnFrom(*m_exported));
    QVERIFY(m->setImage("atl-thelounge", "thelounge:6", "Image"));
    m->view.write();
    QVERIFY(m->wait());
    QVERIFY(m->view.files().chosen().empty());
    QVERIFY(m->commitButton()->isEnabled());
    m->view.commit("Written before");
    QVERIFY(m->wait());
    QCOMPARE(m->subject(), QStringLiteral("Written before"));
    QVERIFY(m->committed().contains(thelounge));
    m->view.askForMessage();
    QVERIFY2(!m->view.commitBar().isVisible(), "there is nothing left to commit");
}

void TestWriteAndCommit::untickedFilesAreNoPartOfIt()
{
    m->view.show();
    QVERIFY(m->compare());
    const QModelIndex ports = m->view.files().index(m->view.files().rowOf("docs/ports.md"));
    QVERIFY(m->view.files().setData(ports, Qt::Unchecked, Qt::CheckStateRole));
    m->view.commit("First");
    QVERIFY(m->wait());
    QCOMPARE(m->subject(), QStringLiteral("First"));
    QVERIFY(m->committed().contains("compose.yaml"));
    QVERIFY(!m->committed().contains("docs/ports.md"));
    QVERIFY(!QFile::exists(m->folder.filePath("docs/ports.md")));
}

void TestWriteAndCommit::anErrorIsSaidAndNothingIsWritten_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("said");
    QTest::newRow("no branch") << QStringList{"checkout", "-q", "--detach"} << "no branch is checked out";
    QTest::newRow("no identity") << QStringList{"config", "user.name", ""} << "git does not know who you are";
    QTest::newRow("index in use") << QStringList{"config", "alias.lock", "!touch .git/index.lock"}
                                  << "another git process works on the index";
    QTest::newRow("other changes are staged")
        << QStringList{"update-index", "--add", "--cacheinfo", "100644,%1,other"} << "changes are staged";
}

void TestWriteAndCommit::anErrorIsSaidAndNothingIsWritten()
{
    QFETCH(QStringList, command);
    QFETCH(QString, said);
    QVERIFY(m->goOnFrom(*m_exported));
    command.replaceInStrings("%1", m->git({"rev-parse", "HEAD:compose.yaml"}));
    m->git(command);
    if (command[1] == "alias.lock")
        m->git({"lock"});
    QVERIFY(m->setImage("atl-thelounge", "thelounge:6", "Image"));
    m->view.askForMessage();
    m->message()->setText("Kept");
    QTest::keyClick(m->message(), Qt::Key_Return);
    QVERIFY(m->wait());
    QVERIFY2(m->view.message().contains(said), qPrintable(m->view.message()));
    QVERIFY2(m->view.commitBar().isVisible() && m->message()->text() == "Kept", "the message is not lost");
    QVERIFY(m->view.files().chosen().contains(thelounge));
    QCOMPARE(m->subject(), QStringLiteral("All"));
}

void TestWriteAndCommit::anOpenConflictIsChosenFirst()
{
    QVERIFY(m->goOnFrom(*m_exported));
    QVERIFY(m->replace(thelounge, m->image("atl-thelounge"), "thelounge:5"));
    QVERIFY(m->setImage("atl-thelounge", "thelounge:6", "Image"));
    m->view.askForMessage();
    QVERIFY(!m->view.commitBar().isVisible());
    QVERIFY2(m->view.message().contains("Choose a side"), qPrintable(m->view.message()));
    m->view.choose(thelounge, {}, exports::Side::Plan);
    QVERIFY(m->wait());
    m->view.commit("Chosen");
    QVERIFY(m->wait());
    QCOMPARE(m->subject(), QStringLiteral("Chosen"));
}

void TestWriteAndCommit::muchThatGoesIsAskedAbout()
{
    QVERIFY(m->goOnFrom(*m_exported));
    plan::Edit edit(m->document.plan());
    edit.modify(plan::findByName(edit.plan().services(), "atl-xmpp-server")->id,
                [](plan::Service &service) { service.ports.clear(); });
    m->document.apply(std::move(edit).finish("No ports"));
    QVERIFY(m->wait());
    m->view.commit("Without ports");
    auto *question = m->view.findChild<QMessageBox *>();
    QVERIFY(question);
    question->reject();
    QVERIFY(!m->view.isBusy());
    QCOMPARE(m->subject(), QStringLiteral("All"));
}

QTEST_MAIN(TestWriteAndCommit)
#include "tst_write_and_commit.moc"
