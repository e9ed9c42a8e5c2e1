#include <QtTest>

#include "app/desktop/main_window.h"
#include "tests/desktop/files.h"

using namespace portolan;
using desktop::dropOf;
using desktop::FileDrop;
using desktop::MainWindow;

class TestFileDrop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void filesAreTakenForWhatTheyAre_data();
    void filesAreTakenForWhatTheyAre();
    void draggingSaysWhatWouldHappen();
    void partsOfPlansAreLeftToTheCanvas();
    void planIsOpenedWhereItIsDropped();
    void severalAskForWindowsOfTheirOwn();

private:
    static void drop(MainWindow &window, const QMimeData &data);
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileDrop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath("shop/infra");
    for (const char *name : {"a.portolan.yaml", "b.portolan.yaml", "shop/b.portolan.yaml"})
        test::writeFile(m_folder->filePath(name), "portolan: 1\nnodes:\n  box: {}\n");
    for (const char *name :
         {"shop/compose.yaml", "shop/docker-compose.prod.yml", "shop/.env", "shop/readme.md"})
        test::writeFile(m_folder->filePath(name), "services:\n  web: {image: web}\n");
}

void TestFileDrop::drop(MainWindow &window, const QMimeData &data)
{
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent dropped({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
    QVERIFY(dropped.isAccepted());
    QCOMPARE(window.findChild<FileDrop *>()->shownText(), QString());
}

void TestFileDrop::filesAreTakenForWhatTheyAre_data()
{
    QTest::addColumn<QStringList>("dragged");
    QTest::addColumn<QStringList>("opened");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("plan") << QStringList{"a.portolan.yaml"} << QStringList{"a.portolan.yaml"}
                          << "Open a.portolan.yaml";
    QTest::addRow("folder") << QStringList{"shop"} << QStringList{"shop"} << "Import the folder shop";
    QTest::addRow("compose file") << QStringList{"shop/compose.yaml"} << QStringList{"shop"}
                                  << "Import the folder shop";
    QTest::addRow("files of one repository")
        << QStringList{"shop/compose.yaml", "shop/.env"} << QStringList{"shop"} << "Import the folder shop";
    QTest::addRow("two plans") << QStringList{"a.portolan.yaml", "b.portolan.yaml"}
                               << QStringList{"a.portolan.yaml", "b.portolan.yaml"} << "each in a window";
    QTest::addRow("another file") << QStringList{"shop/readme.md"} << QStringList() << "Portolan opens plans";
    QTest::addRow("a missing file") << QStringList{"none.portolan.yaml"} << QStringList()
                                    << "Portolan opens plans";
}

void TestFileDrop::filesAreTakenForWhatTheyAre()
{
    QFETCH(QStringList, dragged);
    QFETCH(QStringList, opened);
    QFETCH(QString, sentence);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &name : dragged)
        urls << url(name);
    data.setUrls(urls);
    QStringList expected;
    for (const QString &name : opened)
        expected << m_folder->filePath(name);
    QCOMPARE(dropOf(data).paths, expected);
    QVERIFY2(dropOf(data).sentence.contains(sentence), qPrintable(dropOf(data).sentence));
}

void TestFileDrop::draggingSaysWhatWouldHappen()
{
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.show();
    const auto *drop = window.findChild<FileDrop *>();
    QVERIFY(drop);
    QMimeData data;
    data.setUrls({url("a.portolan.yaml")});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QCOMPARE(drop->shownText(), "Open a.portolan.yaml");
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window, &leave);
    QCOMPARE(drop->shownText(), QString());
}

void TestFileDrop::partsOfPlansAreLeftToTheCanvas()
{
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.show();
    QMimeData data;
    data.setText("portolan: 1\n");
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(window.findChild<FileDrop *>()->shownText(), QString());
}

void TestFileDrop::planIsOpenedWhereItIsDropped()
{
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    window.show();
    QMimeData data;
    data.setUrls({url("a.portolan.yaml")});
    drop(window, data);
    QTRY_COMPARE_WITH_TIMEOUT(window.document().path(), m_folder->filePath("a.portolan.yaml"), 20000);
}

void TestFileDrop::severalAskForWindowsOfTheirOwn()
{
    views::ThemeSource theme;
    MainWindow window(theme, MainWindow::Memory::None);
    QSignalSpy wanted(&window, &MainWindow::openWanted);
    window.show();
    QMimeData data;
    data.setUrls({url("a.portolan.yaml"), url("b.portolan.yaml"), url("shop")});
    drop(window, data);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[1].first().toString(), m_folder->filePath("shop"));
    QTRY_COMPARE_WITH_TIMEOUT(window.document().path(), m_folder->filePath("a.portolan.yaml"), 20000);
}

QTEST_MAIN(TestFileDrop)
#include "tst_file_drop.moc"
