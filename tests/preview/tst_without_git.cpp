#include <QtTest>

#include "model/export/git_problem.h"
#include "tests/sample_plans.h"
#include "views/preview/diff_view.h"
#include "views/preview/export_view.h"

#include <QClipboard>

using namespace portolan;

/// The desktop where libgit2 is missing: CTest starts this program with a library path that hides it.
class TestWithoutGit : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!exports::gitProblem())
            QSKIP("libgit2 is here; CTest hides it");
        QVERIFY(QFile(m_folder.filePath("compose.yaml")).open(QIODevice::WriteOnly));
        m_document.open(test::bundledPlan(), m_folder.filePath("atl.portolan.yaml"));
        m_view.compareWith(m_folder.path());
        QVERIFY(QTest::qWaitFor([this] { return !m_view.isBusy(); }));
    }

    void theViewSaysWhyNothingIsKnownAndGoesOn()
    {
        QVERIFY2(m_view.message().contains("cannot be loaded, so that git cannot be asked"),
                 qPrintable(m_view.message()));
        QVERIFY(m_view.files().differing() > 1);
        m_view.write();
        QVERIFY(QTest::qWaitFor([this] { return !m_view.isBusy(); }));
        QVERIFY(QFileInfo::exists(m_folder.filePath("docs/ports.md")));
    }

    void copyingADifferenceSaysItToo()
    {
        m_view.showFile("compose.yaml");
        auto *diff = m_view.findChild<views::DiffView *>();
        QTest::keySequence(diff, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith("# compose.yaml differs; its lines cannot be shown: "),
                 qPrintable(copied));
    }

private:
    QTemporaryDir m_folder;
    document::PlanDocument m_document;
    views::ThemeSource m_theme;
    views::ExportView m_view{m_document, m_theme};
};

QTEST_MAIN(TestWithoutGit)
#include "tst_without_git.moc"
