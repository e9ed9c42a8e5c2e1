#include "model/export/journal.h"
#include "tests/export/exported_sets.h"

using namespace portolan;
using namespace portolan::test;

namespace {

exports::Journal sample()
{
    exports::Journal journal;
    journal.folders = {"dns", "dns/a"};
    journal.files = {{"compose.yaml", ".portolan-export-compose.yaml-0", true, 17},
                     {"dns/a/b.zone", "dns/a/.portolan-export-b.zone-0", false, 18}};
    return journal;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void isReadBackAsFarAsItWasWritten()
    {
        const exports::Journal journal = sample();
        const std::string lines = journal.intention() + journal.identities() + exports::Journal::completion();
        for (std::size_t length = 0; length <= lines.size(); ++length) {
            const auto read = exports::readJournal("j", lines.substr(0, length));
            QVERIFY2(read, read ? "" : read.error().message.c_str());
            QCOMPARE(read->files.size(),
                     length < journal.intention().size() ? std::size_t{0} : std::size_t{2});
            QCOMPARE(read->staged, length >= journal.intention().size() + journal.identities().size());
            QCOMPARE(read->done, length == lines.size());
        }
    }

    void refusesWhatNoExportWrites_data()
    {
        QTest::addColumn<QString>("content");
        const auto line = [](const char *target, const char *staged, const char *folder) {
            return QStringLiteral(
                       R"({"portolan-export":1,"folders":["%3"],"files":[{"target":"%1","staged":"%2","existed":false}]})")
                       .arg(target, staged, folder) +
                   '\n';
        };
        QTest::newRow("another file") << "hello";
        QTest::newRow("other JSON") << "{\"a\": 1}\n";
        QTest::newRow("a newer version") << "{\"portolan-export\":2,\"folders\":[],\"files\":[]}\n";
        QTest::newRow("a staged file that is none") << line("a.yaml", "important.txt", "dns");
        QTest::newRow("a staged file elsewhere") << line("a.yaml", "dns/.portolan-export-a.yaml-0", "dns");
        QTest::newRow("a staged file outside") << line("../a.yaml", "../.portolan-export-a.yaml-0", "dns");
        QTest::newRow("a folder outside") << line("a.yaml", ".portolan-export-a.yaml-0", "../dns");
    }
    void refusesWhatNoExportWrites()
    {
        QFETCH(QString, content);
        QVERIFY(!exports::readJournal("j", content.toStdString()));
    }

    void aForeignFileOfItsNameStopsAnExport()
    {
        const QTemporaryDir folder;
        writeTree(folder.path(), {{".portolan-export", "hello"}});
        const auto written = exports::writeDifference(differenceOf({{"a.yaml", ""}}, folder.path()));
        QVERIFY2(messageOf(written).find("is not the journal of an export; move it away") !=
                     std::string::npos,
                 messageOf(written).c_str());
        QCOMPARE(readTree(folder.path()), (Tree{{".portolan-export", "hello"}}));
    }

    void settlingTouchesOnlyWhatTheExportPutThere()
    {
        const QTemporaryDir folder;
        const Tree tree = {{"compose.yaml", "mine"}, {"dns/a/b.zone", "mine"}};
        writeTree(folder.path(), tree);
        exports::Journal journal = sample();
        journal.staged = true;
        const auto target = exports::TargetFolder::open(folder.path().toStdString());
        QVERIFY(exports::settle(**target, journal));
        QCOMPARE(readTree(folder.path()), tree);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
