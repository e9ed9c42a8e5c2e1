#include "model/catalogue/catalogue.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace portolan;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// `FILE:LINE:COLUMN message`, a line for each problem.
QStringList problemsOf(const catalogue::CatalogueReading &reading)
{
    QStringList lines;
    for (const text::Problem &problem : reading.problems)
        lines << QStringLiteral("%1:%2 %3")
                     .arg(problem.place.mark.line)
                     .arg(problem.place.mark.column)
                     .arg(toQString(problem.message));
    return lines;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void bundledFilesHaveNoProblems_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(PORTOLAN_SOURCE_DIR "/resources/catalogue");
        for (const QString &name : folder.entryList({"*.yaml"}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void bundledFilesHaveNoProblems()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(problemsOf(catalogue::readCatalogue("x", file.readAll().toStdString())), QStringList());
    }

    void bundlesManyServices()
    {
        const catalogue::Catalogue all = catalogue::Catalogue::builtIn();
        QVERIFY(all.entries().size() >= 40);
        std::set<std::string> titles;
        for (const catalogue::Entry &entry : all.entries()) {
            QVERIFY2(!entry.category.empty() && !entry.summary.empty(), entry.id.c_str());
            QVERIFY2(titles.insert(entry.title).second, entry.id.c_str());
            const bool isPinned = entry.image.empty() || (entry.image.find(':') != std::string::npos &&
                                                          !entry.image.ends_with(":latest"));
            QVERIFY2(isPinned, entry.image.c_str());
        }
    }

    void readsEverythingThatAnEntrySays()
    {
        const auto reading = catalogue::readCatalogue("x", R"(
catalogue: 1
category: Chat
services:
  chat-1:
    title: Chat
    summary: A server
    image: chat:1
    host-network: true
    note: Needs a database
    ports:
      - {port: 5222, application: XMPP, for: public, srv: _xmpp-client, note: n}
      - {port: 10000-10010, protocol: udp, for: internal}
      - {port: 443, for: web, web-socket: true, tls: true}
    health: {port: 443, path: /health}
    sources: [https://example.org/a, https://example.org/b]
)");
        QCOMPARE(problemsOf(reading), QStringList());
        const catalogue::Entry expected{
            "chat-1",
            "Chat",
            "Chat",
            "A server",
            "chat:1",
            true,
            {{{5222, 5222},
              plan::Transport::Tcp,
              "XMPP",
              catalogue::Audience::Public,
              "_xmpp-client",
              false,
              false,
              "n"},
             {{10000, 10010}, plan::Transport::Udp, "", catalogue::Audience::Internal, "", false, false, ""},
             {{443, 443}, plan::Transport::Tcp, "", catalogue::Audience::Web, "", true, true, ""}},
            {443, "/health"},
            {"https://example.org/a", "https://example.org/b"},
            "Needs a database",
            {}};
        QCOMPARE(reading.entries.size(), std::size_t(1));
        QVERIFY(reading.entries[0] == expected);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &yaml, const QStringList &problems) {
            QTest::newRow(name) << yaml << problems;
        };
        const QByteArray head =
            "catalogue: 1\nservices:\n  a:\n    title: A\n    sources: [https://a.test]\n";
        row("another format", "services: {}\n",
            {"1:1 this is no catalogue of version 1: its first key has to be \"catalogue: 1\""});
        row("no map", "- a\n", {"1:1 a catalogue is a list, and should be a map"});
        row("keys that are not known", head + "    prots: []\n    ports: [{port: 1, for: web, srvs: _a}]\n",
            {"6:5 the catalogue has no key \"prots\" here; it has title, summary, image, host-network, "
             "ports, health, "
             "sources, note, category",
             "7:33 the catalogue has no key \"srvs\" here; it has port, protocol, application, for, srv, "
             "web-socket, tls, "
             "note"});
        row("values that are none",
            head + "    ports:\n      - {port: 70000, protocol: icmp, for: all}\n    health: {port: 1-2, "
                   "path: x}\n",
            {"7:9 \"70000\" is no port and no range of ports", "7:33 \"icmp\" is neither tcp, udp nor sctp",
             "7:9 a port is for public, entrance, web, internal or admin, not \"all\"",
             "8:13 health is a port and a path that begins with a slash"});
        row("nothing in it", "catalogue: 1\nservices:\n  A b: {}\n",
            {"3:3 \"A b\" is no name for a service of Compose", "3:3 A b has no title", "3:3 A b has no port",
             "3:3 A b has no source"});
        row("a source that is no address",
            "catalogue: 1\nservices:\n  a: {title: A, ports: [{port: 1, for: web}], sources: [the manual]}\n",
            {"3:57 a source is the https address of a page", "3:3 a has no source"});
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, problems);
        const auto reading = catalogue::readCatalogue("x", yaml.toStdString());
        QCOMPARE(problemsOf(reading), problems);
        QVERIFY(reading.entries.empty());
    }

    void anEntryOfTheUsersTakesThePlaceOfOurs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("own.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("catalogue: 1\ncategory: Own\nservices:\n"
                   "  prosody: {title: Ours, ports: [{port: 5222, for: public}], sources: [https://a.test]}\n"
                   "  zz-own: {title: New, ports: [{port: 1, for: web}], sources: [https://a.test]}\n");
        file.close();
        catalogue::Catalogue all = catalogue::Catalogue::builtIn();
        const std::size_t before = all.entries().size();
        auto own = catalogue::readCatalogueFolder(folder.path().toStdString());
        QCOMPARE(problemsOf(own), QStringList());
        all.add(std::move(own.entries));
        QCOMPARE(all.entries().size(), before + 1);
        QCOMPARE(toQString(all.find("prosody")->title), QStringLiteral("Ours"));
        QVERIFY(all.find("zz-own"));
        QVERIFY(catalogue::readCatalogueFolder("/nowhere/at/all").problems.empty());
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
