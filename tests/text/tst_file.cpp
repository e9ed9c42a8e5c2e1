#include "model/text/file.h"

#include <fcntl.h>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace portolan::text;

class TestFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsWhatWasWritten();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAHugeFileWithoutReadingIt();
    void replacesWithoutLeavingATrace();
    void keepsPermissionsAndLinks();
    void leavesTheOldFileWhenItCannotWrite();
    void writesToADeviceWithoutReplacingIt();

private:
    std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFile::readsWhatWasWritten()
{
    const std::string bytes("a\0b\r\n\xFF", 6);
    QVERIFY(writeFileAtomically(path("f"), bytes).has_value());
    QVERIFY(readFile(path("f")).value() == bytes);
}

void TestFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::addRow("missing") << "nothing"
                             << "cannot be read: No such file or directory";
    QTest::addRow("directory") << "."
                               << "is a directory where a file is meant";
    QTest::addRow("pipe") << "pipe"
                          << "is not a regular file";
}

void TestFile::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    ::mkfifo(path("pipe").c_str(), 0600);
    const auto read = readFile(path(qPrintable(name)));
    QVERIFY(!read.has_value());
    QCOMPARE(QString::fromStdString(read.error().message), message);
}

void TestFile::refusesAHugeFileWithoutReadingIt()
{
    QVERIFY(writeFileAtomically(path("huge"), "x").has_value());
    QCOMPARE(::truncate(path("huge").c_str(), off_t{1} << 30), 0);
    const auto read = readFile(path("huge"));
    QVERIFY(!read.has_value());
    QCOMPARE(QString::fromStdString(read.error().message), QStringLiteral("is larger than 64 MiB"));
}

void TestFile::replacesWithoutLeavingATrace()
{
    QVERIFY(writeFileAtomically(path("f"), "old").has_value());
    QVERIFY(writeFileAtomically(path("f"), "new").has_value());
    QVERIFY(readFile(path("f")).value() == "new");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("f")});
}

void TestFile::keepsPermissionsAndLinks()
{
    QVERIFY(writeFileAtomically(path("script"), "old").has_value());
    ::chmod(path("script").c_str(), 0750);
    QCOMPARE(::symlink("script", path("link").c_str()), 0);
    QVERIFY(writeFileAtomically(path("link"), "new").has_value());
    QVERIFY(QFileInfo(QString::fromStdString(path("link"))).isSymLink());
    QVERIFY(readFile(path("script")).value() == "new");
    struct stat status {
    };
    ::stat(path("script").c_str(), &status);
    QCOMPARE(status.st_mode & 0777U, 0750U);
}

void TestFile::leavesTheOldFileWhenItCannotWrite()
{
    const auto written = writeFileAtomically(path("no/such/folder"), "x");
    QVERIFY(!written.has_value());
    QCOMPARE(QString::fromStdString(written.error().message),
             QStringLiteral("cannot be written: No such file or directory"));
}

void TestFile::writesToADeviceWithoutReplacingIt()
{
    ::mkfifo(path("pipe").c_str(), 0600);
    const int reader = ::open(path("pipe").c_str(), O_RDONLY | O_NONBLOCK);
    QVERIFY(writeFileAtomically(path("pipe"), "text").has_value());
    char bytes[8] = {};
    QCOMPARE(::read(reader, bytes, sizeof bytes), ssize_t{4});
    ::close(reader);
    const auto refused = writeFileAtomically(m_folder->path().toStdString(), "text");
    QCOMPARE(QString::fromStdString(refused.error().message),
             QStringLiteral("cannot be written: Is a directory"));
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
