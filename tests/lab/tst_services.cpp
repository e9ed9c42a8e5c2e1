#include "model/export/artefact.h"
#include "model/firewall/derived_policy.h"
#include "tests/lab/capsule.h"
#include "tests/lab/trial.h"
#include "tests/sample_plans.h"

#include <QDir>

using namespace portolan;
using namespace portolan::lab;
using portolan::test::bundledPlan;
using portolan::test::resolvedIn;

namespace {

/// The exported files of a plan, in a folder of the lab.
class ExportedFiles
{
public:
    explicit ExportedFiles(const plan::Plan &plan)
        : m_folder("/run/lab/export-XXXXXX")
    {
        for (const exports::Artefact &artefact : exports::artefactsOf(plan).artefacts) {
            const QString path = QString::fromStdString(artefact.path);
            QDir(m_folder.path()).mkpath(QFileInfo(path).path());
            test::writeFile(m_folder, path, artefact.bytes);
        }
    }

    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    QTemporaryDir m_folder;
};

QString text(const plan::IpAddress &address)
{
    return QString::fromStdString(plan::toText(address));
}

/// named, serving the exported zones at an address.
class NameServer
{
public:
    NameServer(const QString &host, const plan::IpAddress &address, const ExportedFiles &files,
               const QStringList &zones)
        : m_host(host)
        , m_address(text(address))
    {
        QDir().mkpath("/run/lab/named");
        QString settings = QStringLiteral("options { directory \"/run/lab/named\"; pid-file none; "
                                          "session-keyfile none; lock-file none; listen-on port 53 { %1; }; "
                                          "listen-on-v6 { none; }; recursion no; dnssec-validation no; };\n"
                                          "controls { };\n")
                               .arg(m_address);
        for (const QString &zone : zones)
            settings += QStringLiteral("zone \"%1\" { type primary; file \"%2\"; };\n")
                            .arg(zone, files.path("dns/" + zone + ".zone"));
        QFile file("/run/lab/named/named.conf");
        if (!file.open(QIODevice::WriteOnly) || file.write(settings.toUtf8()) < 0)
            qFatal("cannot write named.conf");
        file.close();
        m_process =
            start(host, "named", {"-f", "-n", "1", "-4", "-c", file.fileName()}, "/run/lab/named/log");
    }

    bool isReady(const QString &name)
    {
        return waitFor([&] { return !answers(name, "SOA").isEmpty(); });
    }

    /// What dig prints with +short, a line each.
    QStringList answers(const QString &name, const QString &type) const
    {
        const test::Outcome outcome =
            runIn(m_host, "dig", {"+short", "+time=1", "+tries=1", "@" + m_address, name, type});
        return outcome.status == 0 ? outcome.output.split('\n', Qt::SkipEmptyParts) : QStringList();
    }

private:
    QString m_host;
    QString m_address;
    Child m_process;
};

/// nginx with the exported streams.
class Proxy
{
public:
    Proxy(const QString &host, const ExportedFiles &files, const QString &node)
    {
        QDir().mkpath("/run/lab/nginx");
        const QString settings =
            QStringLiteral("load_module /usr/lib/nginx/modules/ngx_stream_module.so;\n"
                           "daemon off;\npid /run/lab/nginx/pid;\nerror_log /run/lab/nginx/error.log;\n"
                           "worker_processes 1;\nuser root;\nevents { worker_connections 256; }\n"
                           "stream { include %1; }\n")
                .arg(files.path(QStringLiteral("proxy/%1/stream.conf").arg(node)));
        QFile file("/run/lab/nginx/nginx.conf");
        if (!file.open(QIODevice::WriteOnly) || file.write(settings.toUtf8()) < 0)
            qFatal("cannot write nginx.conf");
        file.close();
        m_check = runIn(host, "nginx", {"-t", "-c", file.fileName(), "-p", "/run/lab/nginx"});
        if (m_check.status == 0)
            m_process =
                start(host, "nginx", {"-c", file.fileName(), "-p", "/run/lab/nginx"}, "/run/lab/nginx/log");
    }

    const test::Outcome &check() const { return m_check; }
    static bool isReady()
    {
        return waitFor([] { return QFileInfo("/run/lab/nginx/pid").size() > 0; });
    }

private:
    test::Outcome m_check;
    Child m_process;
};

} // namespace

/// The exported files together: a name server and a proxy of the real kind, and a way from the Internet to a
/// container.
class TestLabServices : public QObject
{
    Q_OBJECT

private slots:
    void namedAnswersEveryRecordOfThePage_data();
    void namedAnswersEveryRecordOfThePage();
    void whoeverFollowsAnSrvRecordReachesTheContainer_data();
    void whoeverFollowsAnSrvRecordReachesTheContainer();
    void cleanupTestCase();

private:
    /// The whole deployment, made when the first test asks for it.
    struct Deployment {
        plan::Plan plan = bundledPlan();
        plan::ResolvedPlan resolved = resolvedIn(plan, "production");
        ExportedFiles files{plan};
        Trial services{resolved, test::nodeNamed(plan, "services"),
                       *firewall::policyOf(resolved, test::nodeNamed(plan, "services"))};
        const Host &internet = services.topology().stranger("internet");
        const Host &gateway = services.topology().host(test::nodeNamed(plan, "gateway"));
        NameServer names{internet.name, internet.addresses().front(), files, {"atl.chat", "atl.network"}};
    };
    Deployment &deployment()
    {
        if (!m_deployment)
            m_deployment = std::make_unique<Deployment>();
        return *m_deployment;
    }
    QString openTheWay();

    std::unique_ptr<Deployment> m_deployment;
    std::unique_ptr<FirewallFiles> m_gatewayFiles;
    std::unique_ptr<Proxy> m_proxy;
};

void TestLabServices::cleanupTestCase()
{
    m_proxy.reset();
    m_gatewayFiles.reset();
    m_deployment.reset();
}

/// The tables of the networking page: every name and every service.
void TestLabServices::namedAnswersEveryRecordOfThePage_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("answer");
    for (const char *host :
         {"atl.chat", "irc.atl.chat", "xmpp.atl.chat", "chat.atl.chat", "turn.atl.network"}) {
        QTest::newRow(qPrintable(QStringLiteral("%1 A").arg(host))) << "A"
                                                                    << "203.0.113.10";
        QTest::newRow(qPrintable(QStringLiteral("%1 AAAA").arg(host))) << "AAAA"
                                                                       << "2001:db8::10";
    }
    QTest::newRow("_xmpp-client._tcp.atl.chat SRV") << "SRV"
                                                    << "5 0 5222 xmpp.atl.chat.";
    QTest::newRow("_xmpps-client._tcp.atl.chat SRV") << "SRV"
                                                     << "5 0 5223 xmpp.atl.chat.";
    QTest::newRow("_xmpp-server._tcp.atl.chat SRV") << "SRV"
                                                    << "5 0 5269 xmpp.atl.chat.";
    QTest::newRow("_xmpps-server._tcp.atl.chat SRV") << "SRV"
                                                     << "5 0 5270 xmpp.atl.chat.";
    QTest::newRow("_ircs._tcp.atl.chat SRV") << "SRV"
                                             << "5 0 6697 irc.atl.chat.";
}

void TestLabServices::namedAnswersEveryRecordOfThePage()
{
    LAB_NEEDS("ip", "nsenter", "named", "dig", "sysctl", "ufw");
    QFETCH(QString, type);
    QFETCH(QString, answer);
    QVERIFY(deployment().names.isReady("atl.chat"));
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(' ', 0, 0);
    QCOMPARE(deployment().names.answers(name, type), QStringList{answer});
}

/// Firewalls, containers and proxy, once; what is wrong where something does not start.
QString TestLabServices::openTheWay()
{
    if (m_proxy)
        return {};
    Deployment &all = deployment();
    if (!all.names.isReady("atl.chat"))
        return "named does not answer";
    const bool hasDocker = isRealRoot() && reasonAgainst({"dockerd", "docker", "busybox"}).isEmpty();
    if (!hasDocker)
        all.services.emulateContainers();
    else if (const QString reason = all.services.startContainers(); !reason.isEmpty())
        return reason;
    QString said = all.services.load(Ufw | DockerUser);
    m_gatewayFiles = std::make_unique<FirewallFiles>(all.gateway.name,
                                                     *firewall::policyOf(all.resolved, all.gateway.node));
    if (const test::Outcome outcome = m_gatewayFiles->runNft(); outcome.status != 0)
        said += outcome.output;
    m_proxy = std::make_unique<Proxy>(all.gateway.name, all.files, "gateway");
    if (m_proxy->check().status != 0)
        said += m_proxy->check().output;
    else if (!Proxy::isReady())
        said += "nginx does not start";
    return said;
}

void TestLabServices::whoeverFollowsAnSrvRecordReachesTheContainer_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("container");
    QTest::newRow("IRC, TLS") << "_ircs._tcp.atl.chat"
                              << "container atl-irc-server";
    QTest::newRow("XMPP client, STARTTLS") << "_xmpp-client._tcp.atl.chat"
                                           << "container atl-xmpp-server";
    QTest::newRow("XMPP client, direct TLS") << "_xmpps-client._tcp.atl.chat"
                                             << "container atl-xmpp-server";
    QTest::newRow("XMPP server, STARTTLS") << "_xmpp-server._tcp.atl.chat"
                                           << "container atl-xmpp-server";
    QTest::newRow("XMPP server, direct TLS") << "_xmpps-server._tcp.atl.chat"
                                             << "container atl-xmpp-server";
}

void TestLabServices::whoeverFollowsAnSrvRecordReachesTheContainer()
{
    LAB_NEEDS("ip", "nsenter", "named", "dig", "sysctl", "ufw", "nft", "iptables", "nginx");
    if (!QFile::exists("/usr/lib/nginx/modules/ngx_stream_module.so")) {
        if (isRequired())
            QFAIL("nginx has no stream module");
        QSKIP("nginx has no stream module");
    }
    QFETCH(QString, service);
    QFETCH(QString, container);
    const QString said = openTheWay();
    QVERIFY2(said.isEmpty(), qPrintable(said));

    const QStringList record = deployment().names.answers(service, "SRV").value(0).split(' ');
    QCOMPARE(record.size(), 4);
    std::vector<Endpoint> targets;
    for (const char *type : {"A", "AAAA"})
        for (const QString &address : deployment().names.answers(record[3], type))
            targets.push_back({*plan::IpAddress::parse(address.toStdString()),
                               static_cast<std::uint16_t>(record[2].toUInt()), plan::Transport::Tcp});
    QCOMPARE(targets.size(), std::size_t{2});
    for (const Probe &probe : probe(deployment().internet.name, targets)) {
        QCOMPARE(probe.answer, Answer::Open);
        QCOMPARE(QString::fromStdString(probe.banner).trimmed(), container);
    }

    // Past the gateway there is no way to the same port.
    const Host &host = deployment().services.host();
    for (Endpoint direct : targets) {
        for (const plan::IpAddress &address : host.addresses())
            if (address.isV6 == direct.address.isV6 && !address.isTailnet())
                direct.address = address;
        QCOMPARE(probe(deployment().internet.name, {direct}).front().answer, Answer::Filtered);
    }
}

LAB_MAIN(TestLabServices)
#include "tst_services.moc"
