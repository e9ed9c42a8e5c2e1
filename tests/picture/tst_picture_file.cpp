#include <QtTest>

#include "tests/sample_plans.h"
#include "views/picture/picture_clipboard.h"
#include "views/picture/picture_file.h"

#include <QClipboard>
#include <QPrinter>
#include <QSvgRenderer>

using namespace portolan;
using views::PictureOutcome;
using views::PictureScope;

namespace {

struct Fixture {
    document::PlanDocument document;
    views::Workspace workspace{document};
    views::CanvasScene scene{workspace};
    QTemporaryDir folder;
    views::Progress progress;

    Fixture() { document.open(test::bundledPlan(), "/plans/atl-chat.portolan.yaml"); }

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    plan::ServiceId service(const char *name) const
    {
        return plan::findByName(workspace.plan().services(), name)->id;
    }
    views::Picture picture(PictureScope scope = PictureScope::Everything)
    {
        return {views::pictureContent(scene, scope), views::paperTheme(),
                views::TitleBlock{"atl.chat", "Environment production", "23 November 2026", {}}};
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    qsizetype count = 0;
    for (auto found = page.globalMatch(QString::fromLatin1(pdf)); found.hasNext(); found.next())
        ++count;
    return count;
}

int inkedPixels(const QImage &image, const QColor &ground)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != ground ? 1 : 0;
    return count;
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void svgKeepsTextAsText();
    void pngIsAsLargeAsAsked();
    void pdfHasAPageForEachSheetOfAPoster();
    void printerGetsThePagesThatWereAskedFor();
    void selectionShowsNothingElse();
    void selectionTakesItsNotesAndGroupsAlong();
    void narrowPictureHasRoomForItsTitle();
    void pictureOfNothingSelectedShowsEverything();
    void hiddenLayerIsNotDrawn();
    void cancelledPictureLeavesTheOldFile_data();
    void cancelledPictureLeavesTheOldFile();
    void unwritableFileIsSaid();
    void hugePngIsMadeSmallerThanAsked();
    void copiedPictureCanBePasted();

private:
    std::unique_ptr<Fixture> m;
};

void TestPictureFile::svgKeepsTextAsText()
{
    const auto written = views::writeSvg(m->picture(), m->path("plan.svg"), m->progress);
    QCOMPARE(written.value(), PictureOutcome::Written);
    const QByteArray svg = contentOf(m->path("plan.svg"));
    for (const char *word : {"atl-irc-server", "gateway", "Environment production"})
        QVERIFY2(svg.contains(word), word);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().width(), m->picture().content.area.width);
}

void TestPictureFile::pngIsAsLargeAsAsked()
{
    const views::Picture picture = m->picture();
    QCOMPARE(views::writePng(picture, 2, m->path("plan.png"), m->progress).value(), PictureOutcome::Written);
    const QImage image(m->path("plan.png"));
    QCOMPARE(image.size(), views::rasterSize(picture.content.area, true, 2).pixels);
    QCOMPARE(image.width(), static_cast<int>(2 * picture.content.area.width));
    QVERIFY(inkedPixels(image, Qt::white) > 10000);
}

void TestPictureFile::pdfHasAPageForEachSheetOfAPoster()
{
    const views::Picture picture = m->picture();
    views::PageSetup setup;
    const views::PagePlan one = views::planPages(picture.content.area, setup);
    QVERIFY(views::writePdf(picture, one, m->path("one.pdf"), m->progress));
    QCOMPARE(pagesIn(contentOf(m->path("one.pdf"))), 1);
    setup.posterScale = 1;
    const views::PagePlan poster = views::planPages(picture.content.area, setup);
    QVERIFY(poster.count() > 1);
    QVERIFY(views::writePdf(picture, poster, m->path("poster.pdf"), m->progress));
    QCOMPARE(pagesIn(contentOf(m->path("poster.pdf"))), poster.count());
}

void TestPictureFile::printerGetsThePagesThatWereAskedFor()
{
    const views::Picture picture = m->picture();
    views::PageSetup setup;
    setup.posterScale = 1;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m->path("printed.pdf"));
    printer.setFromTo(1, 2);
    const auto printed =
        views::print(picture, views::planPages(picture.content.area, setup), printer, m->progress);
    QCOMPARE(printed.value(), PictureOutcome::Written);
    QCOMPARE(pagesIn(contentOf(m->path("printed.pdf"))), 2);
}

void TestPictureFile::selectionShowsNothingElse()
{
    m->workspace.select(views::Selection::of(m->service("atl-irc-server")));
    const QByteArray svg = views::svgOf(m->picture(PictureScope::Selection), m->progress);
    QVERIFY(svg.contains("atl-irc-server"));
    QVERIFY(!svg.contains("atl-thelounge"));
    QVERIFY(m->picture(PictureScope::Selection).content.area.width < m->picture().content.area.width / 2);
}

void TestPictureFile::pictureOfNothingSelectedShowsEverything()
{
    const views::PictureContent content = views::pictureContent(m->scene, PictureScope::Selection);
    QVERIFY(!content.part);
    QVERIFY(content.area.contains(m->scene.chart().bounds));
}

void TestPictureFile::hiddenLayerIsNotDrawn()
{
    const QByteArray all = views::svgOf(m->picture(), m->progress);
    views::CanvasLayers layers;
    layers.networks = false;
    layers.flows = false;
    m->scene.setLayers(layers);
    QVERIFY(views::svgOf(m->picture(), m->progress).size() < all.size());
}

void TestPictureFile::cancelledPictureLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plan.svg", "plan.png", "plan.pdf"})
        QTest::newRow(name) << name;
}

void TestPictureFile::cancelledPictureLeavesTheOldFile()
{
    QFETCH(QString, name);
    const QString path = m->folder.filePath(name);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("as before");
    old.close();
    m->progress.cancel();
    const views::Picture picture = m->picture();
    text::Result<PictureOutcome> outcome = PictureOutcome::Written;
    switch (*views::pictureFormatOf(path)) {
    case views::PictureFormat::Svg: outcome = views::writeSvg(picture, path, m->progress); break;
    case views::PictureFormat::Png: outcome = views::writePng(picture, 1, path, m->progress); break;
    case views::PictureFormat::Pdf:
        outcome = views::writePdf(picture, views::planPages(picture.content.area, {}), path, m->progress);
        break;
    }
    QCOMPARE(outcome.value(), PictureOutcome::Cancelled);
    QCOMPARE(contentOf(path), QByteArray("as before"));
    QCOMPARE(QDir(m->folder.path()).entryList(QDir::Files), QStringList{name});
}

void TestPictureFile::unwritableFileIsSaid()
{
    const QString path = m->path("missing/plan.svg");
    const auto outcome = views::writeSvg(m->picture(), path, m->progress);
    QVERIFY(!outcome);
    QCOMPARE(test::toQString(outcome.error().place.file), path);
    QVERIFY(!outcome.error().message.empty());
}

void TestPictureFile::hugePngIsMadeSmallerThanAsked()
{
    const views::RasterSize size = views::rasterSize({0, 0, 90000, 70000}, true, 2);
    QVERIFY(size.scale < 1);
    QVERIFY(qint64(size.pixels.width()) * size.pixels.height() <= 100'000'000);
    QVERIFY(size.pixels.width() <= 32000);
}

void TestPictureFile::copiedPictureCanBePasted()
{
    m->workspace.select(views::Selection::of(m->service("atl-irc-server")));
    std::optional<bool> copied;
    views::copyPicture(m->scene, &m->scene, std::make_shared<views::Progress>(),
                       [&copied](bool isCopied) { copied = isCopied; });
    QTRY_VERIFY(copied.has_value());
    QVERIFY(*copied);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->data("image/svg+xml").contains("atl-irc-server"));
}

void TestPictureFile::selectionTakesItsNotesAndGroupsAlong()
{
    m->document.open(test::planFrom(R"(
nodes: {server: {}}
services: {a: {node: server}, b: {node: server}, c: {node: server}}
notes: {about-a: {text: "Kept", about: service/a}, about-c: {text: "Left out", about: service/c}}
groups: {both: {members: [service/a, service/b]}}
)"),
                     {});
    const layout::Chart &chart = m->scene.chart();
    const plan::EntityRef group = plan::entityFromText(m->document.plan(), "group/both");
    const views::ChartSlice part = views::selectedPart(chart, {group});
    QCOMPARE(part.cards.size(), std::size_t(2));
    QCOMPARE(part.groups.size(), std::size_t(1));
    QCOMPARE(part.notes.size(), std::size_t(1));
    QVERIFY(views::selectedPart(chart, {m->service("c")}).groups.empty());
}

void TestPictureFile::narrowPictureHasRoomForItsTitle()
{
    m->document.open(test::planFrom("nodes: {server: {}}\nservices: {a: {node: server}}\n"), {});
    m->workspace.select(views::Selection::of(m->service("a")));
    QVERIFY(m->picture(PictureScope::Selection).content.area.width >= 360);
}

QTEST_MAIN(TestPictureFile)
#include "tst_picture_file.moc"
