#include "model/export/artefact.h"
#include "model/plan/transaction.h"
#include "model/text/say.h"
#include "model/text/yaml_reader.h"
#include "tests/export/folders.h"

using namespace portolan;
using namespace portolan::test;

namespace {

QStringList pathsOf(const exports::ArtefactSet &set)
{
    QStringList paths;
    for (const exports::Artefact &artefact : set.artefacts)
        paths << toQString(artefact.path);
    return paths;
}

QString bytesOf(const exports::ArtefactSet &set, const QString &path)
{
    for (const exports::Artefact &artefact : set.artefacts)
        if (toQString(artefact.path) == path)
            return toQString(artefact.bytes);
    return "(no such artefact)";
}

/// The lines without those that are blank or a comment, runs of spaces made one.
QStringList statementsOf(const QString &text, const QString &comment)
{
    QStringList statements;
    for (const QString &line : text.split('\n'))
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(comment))
            statements << line.simplified();
    return statements;
}

/// What a shell runs of an executable file: portolan.nft keeps its script in comments, for nft reads the same
/// file.
std::string shellPartOf(const exports::Artefact &artefact)
{
    if (!toQString(artefact.path).endsWith(".nft"))
        return artefact.bytes;
    QStringList script;
    for (const QString &line : toQString(artefact.bytes).split('\n'))
        if (line.startsWith("#|"))
            script << line.mid(2);
    return script.join('\n').toStdString();
}

exports::ExportOptions only(exports::ArtefactKind kind)
{
    exports::ExportOptions options;
    options.only = {kind};
    return options;
}

} // namespace

class TestArtefacts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { text::setTongue(nullptr); }

    void filesSpeakEnglishWhateverTheUsersLanguage_data()
    {
        QTest::addColumn<plan::Plan>("plan");
        QTest::addRow("bundled") << bundledPlan();
        QTest::addRow("with what cannot be worked out") << planFrom(R"(
compose-files: {compose.yaml: {}}
environments: {production: {compose-files: [compose.yaml]}}
networks: {internet: {kind: internet}}
nodes: {box: {role: Gateway, interfaces: {eth0: {network: internet, addresses: [203.0.113.7]}}}}
services:
  proxy: {node: box, ports: [{port: "80:80"}, {port: "443:443"}]}
  web: {node: box, file: compose.yaml, profiles: [dev], ports: [{port: "80"}, {port: "a:b:c:d"}, {port: "${MISSING}:90"}]}
  idle: {node: box, file: compose.yaml, endpoints: [{port: 70}]}
routes:
  site: {kind: http, hostname: www.example.org, listener: box, port: 443, redirect-http: true, proxy: proxy, target: web, target-port: 70}
  chat: {kind: stream, hostname: chat.example.org, listener: box, port: 5222, proxy: proxy, target: idle, target-port: 70}
)");
    }

    void filesSpeakEnglishWhateverTheUsersLanguage()
    {
        QFETCH(plan::Plan, plan);
        const exports::ArtefactSet english = exports::artefactsOf(plan);
        text::setTongue([](const char *, const char *one, const char *, long) {
            return "<in another language> " + std::string(one);
        });
        const exports::ArtefactSet other = exports::artefactsOf(plan);
        QCOMPARE(pathsOf(other), pathsOf(english));
        for (const exports::Artefact &artefact : english.artefacts) {
            const QString path = toQString(artefact.path);
            QCOMPARE(bytesOf(other, path), toQString(artefact.bytes));
        }
    }

    void theBundledPlanGivesEveryKindOfFile()
    {
        const exports::ArtefactSet set = exports::artefactsOf(bundledPlan());
        QVERIFY2(!hasError(set.problems), text::toText(set.problems).c_str());
        QCOMPARE(pathsOf(set), (QStringList{".env",
                                            ".env.dev",
                                            ".env.example",
                                            "compose.yaml",
                                            "dns/atl.chat.zone",
                                            "dns/atl.network.zone",
                                            "docs/onboarding.md",
                                            "docs/ports.md",
                                            "docs/topology.dot",
                                            "docs/topology.svg",
                                            "firewall/gateway/docker-user.sh",
                                            "firewall/gateway/portolan.nft",
                                            "firewall/gateway/ufw.sh",
                                            "firewall/services/docker-user.sh",
                                            "firewall/services/portolan.nft",
                                            "firewall/services/ufw.sh",
                                            "infra/compose/bridge.yaml",
                                            "infra/compose/irc.yaml",
                                            "infra/compose/networks.yaml",
                                            "infra/compose/obsidianirc.yaml",
                                            "infra/compose/thelounge.yaml",
                                            "infra/compose/xmpp.yaml",
                                            "proxy/gateway/http.conf",
                                            "proxy/gateway/npm.md",
                                            "proxy/gateway/stream.conf",
                                            "tailscale/policy.hujson"}));
    }

    void equalPlansGiveEqualBytes()
    {
        const exports::ArtefactSet once = exports::artefactsOf(bundledPlan());
        const exports::ArtefactSet again = exports::artefactsOf(bundledPlan());
        QVERIFY(once.artefacts == again.artefacts);
    }

    void everyFileTellsWhoWroteIt()
    {
        for (const exports::Artefact &artefact : exports::artefactsOf(bundledPlan()).artefacts) {
            QVERIFY2(exports::carriesMarker(artefact.bytes), artefact.path.c_str());
            QCOMPARE(toQString(exports::planNameInMarker(artefact.bytes)), QStringLiteral("atl.chat"));
            QVERIFY2(!artefact.sources.empty(), artefact.path.c_str());
            QCOMPARE(artefact.executable, artefact.path.ends_with(".sh") || artefact.path.ends_with(".nft"));
        }
    }

    void scriptsKeepTheirFirstLine()
    {
        const QString script = bytesOf(exports::artefactsOf(bundledPlan()), "firewall/gateway/ufw.sh");
        QVERIFY2(script.startsWith("#!"), qPrintable(script.left(80)));
    }

    void theMarkerOfAnEarlierExportIsNotRepeated()
    {
        const plan::Plan first = planFrom("name: shop\ncompose-files: {compose.yaml: {note: Base}}\n");
        const QString once = bytesOf(exports::artefactsOf(first), "compose.yaml");
        plan::Edit edit(first);
        edit.modify(first.composeFiles()[0].id, [&](plan::ComposeFile &file) {
            file.note = once.split('\n').first().mid(2).toStdString() + "\nBase";
        });
        QCOMPARE(bytesOf(exports::artefactsOf(edit.plan()), "compose.yaml"), once);
    }

    void onlyTheChosenKinds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("env") << "env" << QStringList{".env", ".env.dev", ".env.example"};
        QTest::newRow("dns") << "dns" << QStringList{"dns/atl.chat.zone", "dns/atl.network.zone"};
        QTest::newRow("firewall") << "firewall" << QStringList{"firewall/gateway/docker-user.sh",
                                                               "firewall/gateway/portolan.nft",
                                                               "firewall/gateway/ufw.sh",
                                                               "firewall/services/docker-user.sh",
                                                               "firewall/services/portolan.nft",
                                                               "firewall/services/ufw.sh"};
        QTest::newRow("acl") << "acl" << QStringList{"tailscale/policy.hujson"};
        QTest::newRow("proxy") << "proxy"
                               << QStringList{"proxy/gateway/http.conf", "proxy/gateway/npm.md",
                                              "proxy/gateway/stream.conf"};
        QTest::newRow("docs") << "docs"
                              << QStringList{"docs/onboarding.md", "docs/ports.md", "docs/topology.dot",
                                             "docs/topology.svg"};
    }
    void onlyTheChosenKinds()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, paths);
        const auto set = exports::artefactsOf(
            bundledPlan(), only(exports::artefactKindFromText(kind.toStdString()).value()));
        QCOMPARE(pathsOf(set), paths);
        QVERIFY(!set.complete);
    }

    void aNodeGetsWhatItNeeds_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("with services")
            << "one" << QStringList{".env", "base.yaml", "compose.yaml", "one.yaml"};
        QTest::newRow("with other services") << "two" << QStringList{".env", "base.yaml", "two.yaml"};
        QTest::newRow("without services") << "three" << QStringList{".env"};
    }
    void aNodeGetsWhatItNeeds()
    {
        QFETCH(QString, node);
        QFETCH(QStringList, paths);
        const plan::Plan plan = planFrom(R"(
nodes: {one: {}, two: {}, three: {}}
env-files: {.env: {}}
compose-files:
  compose.yaml: {include: [one.yaml]}
  one.yaml: {include: [base.yaml]}
  two.yaml: {include: [base.yaml]}
  base.yaml: {}
services:
  a: {node: one, file: one.yaml}
  b: {node: two, file: two.yaml}
)");
        exports::ExportOptions options;
        options.node = nodeNamed(plan, node.toStdString());
        QCOMPARE(pathsOf(exports::artefactsOf(plan, options)), paths);
    }

    void anEnvironmentGetsItsFilesOnly()
    {
        const plan::Plan plan = planFrom(R"(
environments: {small: {env-files: [small.env], compose-files: [small.yaml]}, large: {env-files: [large.env], compose-files: [large.yaml]}}
env-files: {small.env: {}, large.env: {}}
compose-files: {small.yaml: {}, large.yaml: {include: [more.yaml]}, more.yaml: {}}
)");
        exports::ExportOptions options;
        options.environment = plan::findByName(plan.environments(), "large")->id;
        options.only = {exports::ArtefactKind::Compose, exports::ArtefactKind::Env};
        QCOMPARE(pathsOf(exports::artefactsOf(plan, options)),
                 (QStringList{"large.env", "large.yaml", "more.yaml"}));
    }

    void anEnvironmentGetsTheEnvFilesThatItsServicesName()
    {
        const plan::Plan plan = planFrom(R"(
nodes: {one: }
environments:
  default: {compose-files: [compose.yaml], env-files: [.env]}
  prod: {compose-files: [compose.yaml, prod/compose.yaml], env-files: [prod.env]}
env-files: {.env: {}, prod.env: {}, db.env: {}, prod/cache.env: {}, unknown.env: {}}
compose-files: {compose.yaml: {}, prod/compose.yaml: {}}
services:
  db: {node: one, file: compose.yaml, image: "postgres:16", compose: {env_file: [db.env, .env]}}
  cache: {node: one, file: prod/compose.yaml, image: "redis:7", compose: {env_file: [{path: cache.env}]}}
)");
        exports::ExportOptions options = only(exports::ArtefactKind::Env);
        options.environment = plan::findByName(plan.environments(), "default")->id;
        QCOMPARE(pathsOf(exports::artefactsOf(plan, options)),
                 (QStringList{".env", "db.env", "unknown.env"}));
        options.environment = plan::findByName(plan.environments(), "prod")->id;
        QCOMPARE(pathsOf(exports::artefactsOf(plan, options)),
                 (QStringList{".env", "db.env", "prod.env", "prod/cache.env", "unknown.env"}));
    }

    void thePlanMayNameOtherPaths()
    {
        const plan::Plan plan =
            planFrom("artefact-paths: {docs/ports.md: PORTS.md, docs/topology.svg: map.svg}\n");
        QCOMPARE(pathsOf(exports::artefactsOf(plan)),
                 (QStringList{"PORTS.md", "docs/onboarding.md", "docs/topology.dot", "map.svg"}));
    }

    void pathsThatLeaveTheTargetAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        QTest::newRow("parent") << "../compose.yaml"
                                << "leads out of the target folder";
        QTest::newRow("parent, deeper") << "a/../../compose.yaml"
                                        << "leads out of the target folder";
        QTest::newRow("absolute") << "/etc/compose.yaml"
                                  << "is absolute";
        QTest::newRow("git") << ".git/hooks/pre-commit"
                             << "is kept for git";
        QTest::newRow("folder") << "infra/"
                                << "names no file";
        QTest::newRow("control character") << "a\x01.yaml"
                                           << "control character";
        QTest::newRow("dot") << "."
                             << "names no file";
    }
    void pathsThatLeaveTheTargetAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, why);
        const auto refused = exports::pathWithinTarget(path.toStdString());
        QVERIFY(!refused);
        QVERIFY2(toQString(refused.error().message).contains(why), refused.error().message.c_str());

        plan::Edit edit(planFrom("name: shop\n"));
        plan::ComposeFile file;
        file.path = path.toStdString();
        edit.insert(file);
        const exports::ArtefactSet set = exports::artefactsOf(edit.plan());
        QVERIFY(hasError(set.problems));
        QVERIFY(!pathsOf(set).contains(path));
    }

    void aPathOfTwoFilesIsRefused()
    {
        const plan::Plan plan =
            planFrom("artefact-paths: {docs/ports.md: compose.yaml}\ncompose-files: {compose.yaml: {}}\n");
        const exports::ArtefactSet set = exports::artefactsOf(plan);
        QVERIFY(hasError(set.problems));
        QVERIFY(messagesOf(set.problems).join(' ').contains("the path \"compose.yaml\" is that of"));
    }

    void zonesStateTheHostsAndServicesOfThePage()
    {
        const exports::ArtefactSet set = exports::artefactsOf(bundledPlan());
        const QString chat = bytesOf(set, "dns/atl.chat.zone");
        const QString network = bytesOf(set, "dns/atl.network.zone");
        const QStringList records = statementsOf(chat, ";") + statementsOf(network, ";");
        int srv = 0;
        for (const QString &record : records)
            srv += record.contains(" SRV ") ? 1 : 0;
        QCOMPARE(srv, 5);
        for (const QString port :
             {"5 0 5222 xmpp", "5 0 5223 xmpp", "5 0 5269 xmpp", "5 0 5270 xmpp", "5 0 6697 irc"})
            QVERIFY2(records.join('\n').contains(port), qPrintable(port));
        QCOMPARE(records.filter(" A 203.0.113.10").size(), 5);
    }

    void zonesAreWrittenForTheToolsOfProviders()
    {
        exports::ExportOptions options = only(exports::ArtefactKind::Dns);
        options.dnsFormat = exports::DnsFormat::OctoDns;
        const exports::ArtefactSet octoDns = exports::artefactsOf(bundledPlan(), options);
        QCOMPARE(pathsOf(octoDns), (QStringList{"dns/atl.chat.yaml", "dns/atl.network.yaml"}));
        const text::YamlReading zone =
            text::readYaml("atl.chat.yaml", bytesOf(octoDns, "dns/atl.chat.yaml").toStdString());
        QVERIFY(!hasError(zone.problems));
        QVERIFY(zone.documents.front().find("_xmpp-client._tcp"));

        options.dnsFormat = exports::DnsFormat::DnsControl;
        const exports::ArtefactSet dnsControl = exports::artefactsOf(bundledPlan(), options);
        QCOMPARE(pathsOf(dnsControl), QStringList{"dns/dnsconfig.js"});
        const QString script = bytesOf(dnsControl, "dns/dnsconfig.js");
        for (const QString zoneName : {"atl.chat", "atl.network"})
            QVERIFY2(script.contains("D(\"" + zoneName + "\""), qPrintable(script));
    }

    void theGatewayOpensNinePorts()
    {
        const QString script = bytesOf(exports::artefactsOf(bundledPlan()), "firewall/gateway/ufw.sh");
        for (const QString port : {"80", "443", "6697", "5222", "5223", "5269", "5270", "3478", "5349"})
            QVERIFY2(script.contains(QRegularExpression("\\b" + port + "\\b")), qPrintable(port));
    }

    void thePolicyLetsTheGatewayReachTenPorts()
    {
        const QString policy = bytesOf(exports::artefactsOf(bundledPlan()), "tailscale/policy.hujson");
        QVERIFY2(policy.contains("tag:gateway"), qPrintable(policy));
        for (const QString port :
             {"6697", "8000", "5222", "5223", "5269", "5270", "5280", "5281", "9000", "8080"})
            QVERIFY2(policy.contains(QRegularExpression("\\b" + port + "\\b")), qPrintable(port));
    }

    void realShellsReadTheScripts()
    {
        PORTOLAN_NEED_PROGRAM("bash");
        const QTemporaryDir folder;
        for (const exports::Artefact &artefact : exports::artefactsOf(bundledPlan()).artefacts) {
            if (!artefact.executable)
                continue;
            const Outcome outcome =
                runProgram("bash", {"-n", writeFile(folder, "script.sh", shellPartOf(artefact))});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        }
    }

    void realNameServersLoadTheZones()
    {
        PORTOLAN_NEED_PROGRAM("named-checkzone");
        const QTemporaryDir folder;
        for (const exports::Artefact &artefact :
             exports::artefactsOf(bundledPlan(), only(exports::ArtefactKind::Dns)).artefacts) {
            const QString name = toQString(artefact.path).section('/', -1).chopped(5);
            const Outcome outcome =
                runProgram("named-checkzone", {name, writeFile(folder, "zone", artefact.bytes)});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        }
    }
};

QTEST_GUILESS_MAIN(TestArtefacts)
#include "tst_artefacts.moc"
