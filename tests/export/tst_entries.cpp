#include "model/export/entries.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;
using exports::ArtefactKind;

namespace {

exports::Difference change(ArtefactKind kind, const QString &before, const QString &after)
{
    exports::FileDifference file;
    file.path = "file";
    file.kind = kind;
    file.state = exports::FileState::Changed;
    file.before = before.toStdString();
    file.after = after.toStdString();
    return {"folder", {file}};
}

QString services(int count)
{
    QString text = "services:\n";
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("  s%1: {image: a, ports: ['%1:80']}\n").arg(i);
    return text;
}

QString records(int count)
{
    QString text = "$ORIGIN x.org.\n@ 3600 IN SOA ns.x.org. a.x.org. (\n  1 ; serial\n  2 3 4 5 )\n";
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("h%1 3600 IN A 192.0.2.%1 ; host (one\n").arg(i);
    return text;
}

} // namespace

class TestEntries : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatChanges_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char *name, ArtefactKind kind, const QString &before, const QString &after,
                            const char *summary) {
            QTest::newRow(name) << static_cast<int>(kind) << before << after << summary;
        };
        const QString web =
            "services: {web: {image: a, ports: ['80:80', '443:443'], environment: {A: 1, B: 1}}}";
        row("nothing", ArtefactKind::Compose, web, web, "");
        row("comments", ArtefactKind::Compose, web, web + " # more", "");
        row("a port", ArtefactKind::Compose, web, QString(web).replace("80:80", "81:80"), "1 port");
        row("two ports", ArtefactKind::Compose, web, "services: {web: {image: a, environment: {A: 1, B: 1}}}",
            "2 ports");
        row("an image", ArtefactKind::Compose, web, QString(web).replace("image: a", "image: b"),
            "1 service");
        row("a variable", ArtefactKind::Compose, web, QString(web).replace("A: 1", "A: 2"), "1 variable");
        row("all at once", ArtefactKind::Compose, web,
            "services: {web: {image: b, ports: ['1:1']}, db: {image: c}}\nnetworks: {n: }",
            "2 ports, 2 services, 1 network, 2 variables");
        row("an include", ArtefactKind::Compose, "include: [a]", "include: [a, b]\nvolumes: {v: }",
            "1 volume, 1 include");
        row("no YAML", ArtefactKind::Compose, "a: [", web, "2 ports, 1 service, 2 variables");
        row("an env file", ArtefactKind::Env, "A=1\nB=1\n", "A=2\nC=1\n# x\n", "3 variables");
        row("an address", ArtefactKind::Dns, records(3), records(3).replace("192.0.2.1", "192.0.2.9"),
            "1 record");
        row("a serial", ArtefactKind::Dns, records(3), records(3).replace("1 ; serial", "2 ; serial"),
            "1 record");
        row("records", ArtefactKind::Dns, records(3), records(5), "2 records");
        row("a comment of a zone", ArtefactKind::Dns, records(3), records(3) + "; end\n", "");
        row("rules", ArtefactKind::Firewall, "ufw() { :; }\nufw allow 22\n",
            "ufw() { :; }\nufw allow 23\nufw allow 24\n", "2 rules");
        row("a policy", ArtefactKind::Acl, "{\"acls\": [{\"src\": [\"a\"]}, /* x */]}",
            "{\"acls\": [{\"src\": [\"b\"]}], \"ssh\": [{}]}", "2 rules");
        row("a proxy", ArtefactKind::Proxy, "# a\nserver {\n  listen 1;\n}\n\nserver {\n  listen 2;\n}\n",
            "server {\n  listen 1;\n}\nserver {\n  location / {\n  }\n}\n", "1 server");
        row("prose", ArtefactKind::Docs, "a", "b", "");
    }
    void countsWhatChanges()
    {
        QFETCH(int, kind);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, summary);
        QCOMPARE(toQString(exports::entrySummary(change(static_cast<ArtefactKind>(kind), before, after))),
                 summary);
    }

    void filesThatAreLeftAloneDoNotCount()
    {
        exports::Difference difference = change(ArtefactKind::Compose, services(2), services(3));
        QCOMPARE(toQString(exports::entrySummary(difference)), QStringLiteral("1 port, 1 service"));
        difference.files.front().state = exports::FileState::Kept;
        QCOMPARE(toQString(exports::entrySummary(difference)), QString());
    }

    void asksBeforeManyEntriesGo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *name, ArtefactKind kind, const QString &before, const QString &after,
                            const char *asked) {
            QTest::newRow(name) << static_cast<int>(kind) << before << after << asked;
        };
        row("30 %", ArtefactKind::Compose, services(10), services(7), "");
        row("40 %", ArtefactKind::Compose, services(10), services(6), "4/10 service");
        row("all", ArtefactKind::Compose, services(2), "services: {}", "2/2 service");
        row("a single one", ArtefactKind::Compose, services(2), services(1), "");
        row("all changed, none gone", ArtefactKind::Compose, services(4),
            services(4).replace("image: a", "image: b"), "");
        row("all ports", ArtefactKind::Compose, services(4), services(4).replace("80'", "81'"), "");
        row("records", ArtefactKind::Dns, records(7), records(2), "5/8 record");
        row("variables", ArtefactKind::Env, "A=1\nB=1\nC=1\n", "A=2\n", "2/3 variable");
        row("rules", ArtefactKind::Firewall, "ufw 1\nufw 2\nufw 3\n", "ufw 4\n", "2/3 rule");
        const QString haproxy =
            "global\n    maxconn 1\n\nfrontend port_443\n    use_backend a if { req.ssl_sni a }\n"
            "backend a\n    server target 1\n\n# B\nbackend b\n    server target 2\n";
        row("HAProxy", ArtefactKind::Proxy, haproxy, haproxy.section("backend a\n", 0, 0), "2/3 server");
        row("HAProxy, all changed", ArtefactKind::Proxy, haproxy, QString(haproxy).replace("target", "main"),
            "");
        const QString caddy =
            "{\n    layer4 {\n        :5222 {\n            route {\n            }\n        }\n"
            "    }\n}\n\n(shared) {\n    log\n}\n\na.example {\n    handle {\n    }\n}\n"
            "https://b.example:8443 {\n}\n";
        row("Caddy", ArtefactKind::Proxy, caddy, caddy.section("a.example", 0, 0), "2/3 server");
        row("streams of Caddy", ArtefactKind::Proxy, QString(caddy).replace(":5222 {", ":1 {\n}\n:2 {"),
            "a.example {\n}\n", "3/4 server");
        row("prose", ArtefactKind::Docs, "a\nb\nc\n", "", "");
    }
    void asksBeforeManyEntriesGo()
    {
        QFETCH(int, kind);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, asked);
        QStringList found;
        for (const auto &deletion :
             exports::massDeletions(change(static_cast<ArtefactKind>(kind), before, after)))
            found << QStringLiteral("%1/%2 %3")
                         .arg(deletion.deleted)
                         .arg(deletion.total)
                         .arg(toQString(deletion.kind));
        QCOMPARE(found.join(", "), asked);
    }
};

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
