#include <QtTest>

#include "tests/sample_plans.h"
#include "views/picture/picture_preview.h"
#include "views/picture/picture_window.h"
#include "views/theme/segmented_control.h"

#include <QPrinter>

using namespace portolan;
using views::PictureScope;
using views::PictureWindow;
using Output = PictureWindow::Output;

namespace {

PictureWindow::Choice choiceOf(Output output)
{
    PictureWindow::Choice choice;
    choice.output = output;
    return choice;
}

struct Fixture {
    views::ThemeSource theme;
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CanvasScene scene{workspace};
    PictureWindow window{scene, theme};
    QTemporaryDir folder;

    Fixture() { document.open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml"); }

    bool open()
    {
        window.openForFile();
        return QTest::qWaitFor([this] { return window.isPreviewCurrent(); });
    }
    bool choose(const PictureWindow::Choice &choice)
    {
        window.setChoice(choice);
        return QTest::qWaitFor([this] { return window.isPreviewCurrent(); });
    }
    QPushButton *button(const QString &text)
    {
        for (auto *button : window.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

class TestPictureWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void previewShowsTheDrawing();
    void summarySaysWhatComesOut_data();
    void summarySaysWhatComesOut();
    void writesWhatIsChosen_data();
    void writesWhatIsChosen();
    void printsOnAPrinter();
    void selectionCanOnlyBeChosenWhenThereIsOne();
    void emptyPlanSaysThatNothingIsDrawn();
    void failureIsSaidWithItsFile();
    void escapeCloses();

private:
    std::unique_ptr<Fixture> m;
};

void TestPictureWindow::previewShowsTheDrawing()
{
    QVERIFY(m->open());
    auto *preview = m->window.findChild<views::PicturePreview *>();
    const QImage shown = preview->grab().toImage();
    std::set<QRgb> colours;
    for (int y = 0; y < shown.height(); y += 2)
        for (int x = 0; x < shown.width(); x += 2)
            colours.insert(shown.pixel(x, y));
    QVERIFY(colours.size() > 20);
}

void TestPictureWindow::summarySaysWhatComesOut_data()
{
    QTest::addColumn<PictureWindow::Choice>("choice");
    QTest::addColumn<QString>("pattern");
    PictureWindow::Choice choice;
    QTest::newRow("one page") << choice << "^One page at \\d+ % of the size on screen$";
    choice.pages.posterScale = 1;
    QTest::newRow("poster") << choice << "^\\d+ page.*, \\d across and \\d down$";
    QTest::newRow("svg") << choiceOf(Output::Svg) << "^Lines and text";
    QTest::newRow("png") << choiceOf(Output::Png) << "^[\\d.,]+ × [\\d.,]+ pixels$";
}

void TestPictureWindow::summarySaysWhatComesOut()
{
    QFETCH(PictureWindow::Choice, choice);
    QFETCH(QString, pattern);
    QVERIFY(m->open());
    QVERIFY(m->choose(choice));
    QVERIFY2(QRegularExpression(pattern).match(m->window.summary()).hasMatch(),
             qPrintable(m->window.summary()));
}

void TestPictureWindow::writesWhatIsChosen_data()
{
    QTest::addColumn<Output>("output");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PDF") << Output::Pdf << "plan.pdf" << QByteArray("%PDF");
    QTest::newRow("SVG") << Output::Svg << "plan.svg" << QByteArray("<?xml");
    QTest::newRow("PNG") << Output::Png << "plan.png" << QByteArray("\x89PNG");
}

void TestPictureWindow::writesWhatIsChosen()
{
    QFETCH(Output, output);
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QVERIFY(m->open());
    QVERIFY(m->choose(choiceOf(output)));
    QSignalSpy finished(&m->window, &PictureWindow::finished);
    m->window.writeTo(m->folder.filePath(name));
    QVERIFY(m->window.isBusy());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), true);
    QVERIFY(!m->window.isBusy());
    QVERIFY(m->window.message().contains(name));
    QFile file(m->folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(beginning.size()), beginning);
}

void TestPictureWindow::printsOnAPrinter()
{
    QVERIFY(m->open());
    QVERIFY(m->choose(choiceOf(Output::Printer)));
    QVERIFY(m->button("Print…"));
    auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m->folder.filePath("printed.pdf"));
    QSignalSpy finished(&m->window, &PictureWindow::finished);
    m->window.printOn(printer);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(QFileInfo(m->folder.filePath("printed.pdf")).size() > 1000);
}

void TestPictureWindow::selectionCanOnlyBeChosenWhenThereIsOne()
{
    QVERIFY(m->open());
    QPushButton *selection = m->button("Selection");
    QVERIFY(!selection->isEnabled());
    m->workspace.select(views::Selection::of(m->workspace.plan().nodes().begin()->id));
    QTRY_VERIFY(selection->isEnabled());
    selection->click();
    QCOMPARE(m->window.choice().scope, PictureScope::Selection);
}

void TestPictureWindow::emptyPlanSaysThatNothingIsDrawn()
{
    m->document.startNew();
    QVERIFY(m->open());
    QCOMPARE(m->window.summary(), "Nothing is drawn yet.");
    QVERIFY(!m->button("Save…")->isEnabled());
}

void TestPictureWindow::failureIsSaidWithItsFile()
{
    QVERIFY(m->open());
    QSignalSpy finished(&m->window, &PictureWindow::finished);
    m->window.writeTo(m->folder.filePath("missing/plan.pdf"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
    QVERIFY(m->window.message().contains("missing/plan.pdf: error: "));
}

void TestPictureWindow::escapeCloses()
{
    QVERIFY(m->open());
    QTest::keyClick(&m->window, Qt::Key_Escape);
    QVERIFY(!m->window.isVisible());
}

QTEST_MAIN(TestPictureWindow)
#include "tst_picture_window.moc"
