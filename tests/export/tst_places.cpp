#include "tests/export/shop_repository.h"

using namespace portolan::test;

namespace {

/// Two files and one that is laid over them.
const Tree files = {{"compose.yaml", "include: [more.yaml]\n"
                                     "services:\n"
                                     "  web:\n"
                                     "    image: nginx\n"
                                     "    ports:\n"
                                     "      - \"80:80\"\n"
                                     "      - \"443:443\"\n"
                                     "  db:\n"
                                     "    image: postgres\n"},
                    {"more.yaml", "# More\n\n\n"
                                  "services:\n"
                                  "  cache:   # of pages\n"
                                  "    image: redis\n"
                                  "    ports: [\"6379:6379\"]\n"
                                  "networks:\n"
                                  "  back: {}\n"},
                    {"compose.dev.yaml", "# For work\n"
                                         "services:\n"
                                         "  web:\n"
                                         "    ports:\n"
                                         "      - \"8080:80\"\n"}};

/// What stands at the places that the plan names, behind what is said to stand there.
QStringList places(const Shop &shop)
{
    static const QRegularExpression entity("^  ([a-z]+):");
    static const QRegularExpression inFile("file: ([a-z.]+)$");
    static const QRegularExpression at("at: \"(\\d+):(\\d+)\"");
    const QStringList lines = shop.file("shop.portolan.yaml").split('\n');
    QStringList found;
    QString owner;
    QString file;
    for (int i = 0; i < lines.size(); ++i) {
        if (const auto match = entity.match(lines[i]); match.hasMatch())
            owner = match.captured(1);
        if (const auto match = inFile.match(lines[i]); match.hasMatch() && !lines[i].contains("in-file"))
            file = match.captured(1);
        const auto match = at.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString next = lines.value(i + 1);
        const QString path = next.contains("in-file") ? inFile.match(next).captured(1) : file;
        const QString text = shop.file(path).split('\n').value(match.captured(1).toInt() - 1);
        found << owner + ": " + text.mid(match.captured(2).toInt() - 1).section(' ', 0, 0);
    }
    found.sort();
    return found;
}

const QStringList truth = {"back: back:",      "cache: \"6379:6379\"]", "cache: cache:",  "db: db:",
                           "web: \"443:443\"", "web: \"8080:80\"",      "web: \"80:80\"", "web: web:"};

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl"))
            QSKIP("portolanctl is not built, or PORTOLAN_BUILD_DIR does not name its build folder");
    }

    void aPullNamesTheLinesOfTheFolder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("nothing changed") << "compose.yaml"
                                         << "services"
                                         << "services";
        QTest::newRow("lines moved alone") << "compose.yaml"
                                           << "services:"
                                           << "\n# One\n# Two\nservices:";
        QTest::newRow("a value and lines") << "compose.yaml"
                                           << "    image: nginx\n"
                                           << "    # new\n    image: nginx:1\n";
        QTest::newRow("in the included file") << "more.yaml"
                                              << "# More\n"
                                              << "# More\n# and more\n# of it\n";
        QTest::newRow("in the included file, a value") << "more.yaml"
                                                       << "\n\nservices"
                                                       << "\nname: x\n\n\nservices";
        QTest::newRow("in the file laid over") << "compose.dev.yaml"
                                               << "    ports:\n"
                                               << "    # now\n    image: x\n    ports:\n";
    }
    void aPullNamesTheLinesOfTheFolder()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Shop shop(files);
        QCOMPARE(places(shop), truth);
        shop.edit(file, qPrintable(from), qPrintable(to));
        const Run run = shop.runExport({"--pull"});
        QVERIFY2(run.status == 0, qPrintable(run.output + run.errors));
        QCOMPARE(places(shop), truth);
    }

    void whatIsWrittenAfterAPullCounts()
    {
        const Shop shop(files);
        shop.editPlan("port: \"80:80\"", "port: \"81:80\"");
        shop.editPlan("image: postgres", "image: postgres:16");
        shop.edit("compose.yaml", "services:", "\n\nservices:");
        shop.edit("more.yaml", "image: redis", "image: redis:7");
        QCOMPARE(shop.runExport({"--pull"}).status, 0);
        QStringList moved = truth;
        moved.replaceInStrings("\"80:80\"", "\"81:80\"");
        moved.sort();
        QCOMPARE(places(shop), moved);
    }

    void aPlainExportLeavesThePlanAsItIs()
    {
        const Shop shop(files);
        shop.editPlan("image: nginx\n", "image: nginx\n    compose: {restart: always}\n");
        const QString plan = shop.file("shop.portolan.yaml");
        QCOMPARE(shop.runExport().status, 0);
        QCOMPARE(shop.file("shop.portolan.yaml"), plan);
    }

    void aCheckNamesTheLinesOfTheFilesBesideThePlan()
    {
        const Shop shop(
            {{"compose.yaml", "services:\n  a:\n    image: x\n  b:\n    image: x\n    ports: ['80:80']\n"
                              "  c:\n    image: x\n    ports: ['80:80']\n"}});
        const auto check = [&shop] {
            static const QRegularExpression place("compose.yaml:(\\d+):\\d+: error: [^\n]*\\[port-dup\\]");
            return place.match(portolanctl({"check", shop.plan()}).output).captured(1).toInt();
        };
        const auto line = [&shop](int number) {
            return shop.file("compose.yaml").split('\n').value(number - 1);
        };
        QVERIFY2(line(check()).contains("80:80"), qPrintable(line(check())));
        shop.editPlan("image: x\n", "image: x\n    compose:\n      restart: always\n      init: true\n");
        QCOMPARE(shop.runExport().status, 0);
        QVERIFY2(line(check()).contains("80:80"), qPrintable(line(check())));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
