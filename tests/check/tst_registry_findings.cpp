#include "model/check/registry_findings.h"
#include "tests/check/plan_text.h"

#include <QFile>

using namespace portolan;
using namespace portolan::check;

namespace {

/// An IRC server with its services in one network namespace, a bridge, and a daemon of the node.
constexpr const char *planText = R"(
environments:
  production: {env-files: [.env]}
  development: {env-files: [.env, .env.dev], profiles: [dev]}
env-files:
  .env: {variables: {CHAT_IP: 100.64.7.0, WEB_PORT: "9000"}}
  .env.dev: {variables: {CHAT_IP: 127.0.0.1, WEB_PORT: "9100"}}
compose-files: {infra/irc.yaml: , infra/web.yaml: }
nodes: {host: {}}
services:
  irc-server:
    title: UnrealIRCd
    node: host
    file: infra/irc.yaml
    container-name: atl-irc
    ports:
      - port: ${CHAT_IP:-127.0.0.1}:${IRC_TLS_PORT:-6697}:6697
      - port: ${CHAT_IP:-127.0.0.1}:8600:8600
      - port: ${CHAT_IP:-127.0.0.1}:8081:8081
    endpoints: [{port: 6901, internal: true}, {port: 8600, internal: true}]
  irc-services: {title: Atheme, node: host, file: infra/irc.yaml, network-mode: service, shares-network-of: irc-server}
  web: {title: The Lounge, node: host, file: infra/web.yaml, ports: [{port: "${WEB_PORT}:80"}, {port: "127.0.0.1:8090:80"}]}
  log: {node: host, file: infra/web.yaml, profiles: [dev], ports: [{port: "8082:8080"}]}
  media: {node: host, file: infra/web.yaml, ports: [{port: "10000-10010:10000-10010/udp"}]}
  coturn: {node: host, ports: [{port: 3478:3478/udp}]}
)";

/// What holds the whole of that, in words and an order of its own.
constexpr const char *agreeing = R"(
## Ports from outside

| Compose file | Where   | Service     | Container             | Listen address | Variable       |
| ------------ | ------- | ----------- | --------------------- | -------------- | -------------- |

## Published ports

| Service         | Host port         | Container   | Bind IP     | Variable       | Compose file |
| --------------- | ----------------- | ----------- | ----------- | -------------- | ------------ |
| UnrealIRCd      | `6697`            | atl-irc     | CHAT_IP     | `IRC_TLS_PORT` | irc.yaml     |
| ^^              | 8600/tcp          | ^^          | 100.64.7.0  |                | irc.yaml     |
| Atheme          | 8081              | atl-irc¹    | ^^          | –              | irc.yaml     |
| The **Lounge**  | 9000 (dev: 9100)  | web         | all         | WEB_PORT       | web.yaml     |
|                 | 8090 → 80         |             | localhost   |                |              |
| Log viewer      | 8082              | log         |             |                |              |
| media           | 10000–10010/udp   |             |             |                |              |

## Internal ports

| Port | Service | Used by |
| ---- | ------- | ------- |
| 6901 | IRC     | Atheme  |
)";

QStringList describe(const std::string &document, std::string_view environment = {})
{
    const plan::Plan plan = planFrom(planText);
    const auto *found = plan::findByName(plan.environments(), environment);
    QStringList lines;
    for (const Finding &finding : findingsOf({"ports.md", registry::portRegistryOf(document)}, Overview(plan),
                                             found ? found->id : plan::EnvironmentId{}))
        lines << QStringLiteral("%1:%2 %3: %4")
                     .arg(toQString(finding.place.file))
                     .arg(finding.place.line)
                     .arg(toQString(finding.rule), toQString(toText(finding.message)));
    return lines;
}

/// The document that agrees, with a part of it replaced.
std::string with(const std::string &part, const std::string &replacement)
{
    std::string text = agreeing;
    const std::size_t at = text.find(part);
    if (at == std::string::npos)
        qFatal("no %s", part.c_str());
    return text.replace(at, part.size(), replacement);
}

} // namespace

class TestRegistryFindings : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfADocumentThatAgrees() { QCOMPARE(describe(agreeing), QStringList()); }

    void tellsWhatContradicts_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("finds");
        const auto row = [](const char *name, const std::string &document, const QStringList &finds) {
            QTest::newRow(name) << QByteArray::fromStdString(document) << finds;
        };
        row("a mapping that it leaves out", with("8600/tcp", "–"),
            {"ports.md:17 registry-omits: The document leaves out 8600/tcp, which irc-server publishes."});
        row("a value of one environment that it leaves out", with("9000 (dev: 9100)", "9000"),
            {"ports.md:17 registry-omits: The document leaves out 9100/tcp, which web publishes."});
        row("a part of a range", with("10000–10010/udp", "10000-10005/udp"),
            {"ports.md:17 registry-omits: The document leaves out 10000-10010/udp, which media publishes."});
        row("a list of native ports without the daemon",
            agreeing + std::string("## Native\n\n| Port | Service |\n|---|---|\n| 5349/udp | coturn |\n"),
            {"ports.md:28 registry-omits: The document leaves out 3478/udp, which coturn publishes.",
             "ports.md:28 registry-unknown: The plan publishes no 5349/udp, which the document lists."});
        row("a port that nobody publishes", with("| `6697` ", "| 6697, 6679 "),
            {"ports.md:11 registry-unknown: The plan publishes no 6679/tcp, which the document lists."});
        row("another protocol", with("10000–10010/udp", "10000-10010/tcp"),
            {"ports.md:17 registry-omits: The document leaves out 10000-10010/udp, which media publishes.",
             "ports.md:17 registry-unknown: The plan publishes no 10000-10010/tcp, which the document "
             "lists."});
        row("an internal port that nobody listens on", with("| 6901 |", "| 6902 |"),
            {"ports.md:23 registry-unknown: No service of the plan listens on 6902/tcp, which the document "
             "lists "
             "as internal."});
        row("an internal port that it also lists as published",
            with("| 6901 | IRC ", "| 8600 | UnrealIRCd RPC "),
            {"ports.md:23 registry-both: The document lists 8600/tcp as internal here, and as published on "
             "line "
             "12."});
        row("another container", with("| atl-irc     | CHAT_IP", "| atl-web     | CHAT_IP"),
            {"ports.md:11 registry-differs: The document gives 6697/tcp the container atl-web; in the plan "
             "it is "
             "atl-irc.",
             "ports.md:12 registry-differs: The document gives 8600/tcp the container atl-web; in the plan "
             "it is "
             "atl-irc."});
        row("the name of another service", with("| Atheme          |", "| The Lounge      |"),
            {"ports.md:13 registry-differs: The document gives 8081/tcp the service The Lounge; in the plan "
             "it is "
             "irc-server."});
        row("another variable", with("`IRC_TLS_PORT`", "IRC_PORT"),
            {"ports.md:11 registry-differs: The document gives 6697/tcp the variable IRC_PORT; in the plan "
             "it is "
             "IRC_TLS_PORT."});
        row("another address", with("localhost", "0.0.0.0"),
            {"ports.md:15 registry-differs: The document gives 8090/tcp the bind address 0.0.0.0; in the "
             "plan it is "
             "127.0.0.1."});
        row("another file", with("| WEB_PORT       | web.yaml", "| WEB_PORT       | irc.yaml"),
            {"ports.md:14 registry-differs: The document gives 9000/tcp the compose file irc.yaml; in the "
             "plan it is "
             "infra/web.yaml.",
             "ports.md:14 registry-differs: The document gives 9100/tcp the compose file irc.yaml; in the "
             "plan it is "
             "infra/web.yaml."});
        row("another port inside the container", with("8090 → 80", "8090 → 8080"),
            {"ports.md:15 registry-differs: The document gives 8090/tcp the container port 8080; in the plan "
             "it is "
             "80."});
    }

    void tellsWhatContradicts()
    {
        QFETCH(QByteArray, document);
        QFETCH(QStringList, finds);
        QCOMPARE(describe(document.toStdString()), finds);
    }

    void looksAtOneEnvironment()
    {
        QCOMPARE(describe(with("9000 (dev: 9100)", "9000"), "production"), QStringList());
    }

    /// The networking page of atl.chat, beside the repository that it describes.
    void findsWhatThePageOfAtlChatGetsWrong()
    {
        const QString shared = QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/");
        QFile page(shared + "seed/atl-chat-networking.txt");
        if (!page.open(QIODevice::ReadOnly))
            QSKIP("the page is not on this machine");
        const plan::Plan plan = planFrom(R"(
compose-files: {a.yaml: }
nodes: {host: {}}
services:
  atl-irc-server: {node: host, file: a.yaml, ports: [{port: "6697:6697"}, {port: "6900:6900"}, {port: "8600:8600"}, {port: "8000:8000"}, {port: "8081:8081"}]}
  atl-irc-webpanel: {node: host, file: a.yaml, ports: [{port: "8080:8080"}]}
  atl-xmpp-server: {node: host, file: a.yaml, ports: [{port: "5222:5222"}, {port: "5223:5223"}, {port: "5269:5269"}, {port: "5270:5270"}, {port: "5280:5280"}, {port: "5000:5000"}]}
  atl-xmpp-nginx: {node: host, file: a.yaml, ports: [{port: "5281:5281"}, {port: "127.0.0.1:443:443"}]}
  atl-thelounge: {node: host, file: a.yaml, ports: [{port: "9000:9000"}]}
  atl-obsidianirc: {node: host, file: a.yaml, ports: [{port: "8090:80"}]}
  atl-fluux-messenger: {node: host, file: a.yaml, ports: [{port: "8091:80"}, {port: "8443:443"}]}
  dozzle: {node: host, file: a.yaml, ports: [{port: "8082:8080"}]}
)");
        QStringList found;
        for (const Finding &finding :
             findingsOf({"page", registry::portRegistryOf(page.readAll().toStdString())}, Overview(plan)))
            found << toQString(finding.rule) + ' ' + toQString(finding.message.arguments.front().second);
        QCOMPARE(found,
                 QStringList({"registry-omits 443/tcp", "registry-omits 8091/tcp", "registry-omits 8443/tcp",
                              "registry-both 8081/tcp", "registry-both 8600/tcp"}));
    }
};

QTEST_GUILESS_MAIN(TestRegistryFindings)
#include "tst_registry_findings.moc"
