#include "model/proxy/derived_configuration.h"
#include "model/proxy/nginx_writer.h"
#include "tests/programs.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

proxy::Configuration configurationOf(const plan::Plan &plan, std::string_view environment = {})
{
    return proxy::configurationsOf(resolvedIn(plan, environment)).at(0);
}

/// Every directive that the writers know.
constexpr const char *richPlan = R"(
networks: {ts: {kind: tailnet}}
cdns: {Cloudflare: {}, Bunny: {}}
nodes:
  edge: {}
  inner: {interfaces: {ts0: {network: ts, addresses: ["fd7a:115c:a1e0::7"]}}}
services:
  npm: {node: edge}
  web: {node: inner}
routes:
  Mail: {kind: stream, hostname: mx.test, listener: edge, over: ts, port: 25, proxy: npm, target: web, target-port: 25, proxy-protocol: true}
  Shared: {kind: stream, hostname: s.test, listener: edge, over: ts, port: 993, proxy: npm, target: web, target-port: 27, by-server-name: true}
  Other: {kind: stream, hostname: "*.o.test", listener: edge, over: ts, port: 993, proxy: npm, target: web, target-port: 28, by-server-name: true}
  Names: {kind: stream, hostname: ns.test, listener: edge, over: ts, port: 53, protocol: udp, proxy: npm, target: web, target-port: 53}
  Site: {kind: http, hostname: a.test, listener: edge, over: ts, port: 443, proxy: npm, cdn: Bunny, target: web, target-port: 80, redirect-http: true}
  Socket: {kind: http, hostname: a.test, path: /socket, listener: edge, over: ts, port: 443, proxy: npm, target: web, target-port: 81, web-socket: true, upstream-tls: true}
  Any: {kind: http, hostname: "*.b.test", listener: edge, over: ts, port: 8443, proxy: npm, target: web, target-port: 82, redirect-http: true}
  Plain: {kind: http, hostname: c.test, listener: edge, over: ts, port: 80, proxy: npm, cdn: Cloudflare, target: web, target-port: 83}
  Bosh: {kind: http, hostname: c.test, path: /http-bind, listener: edge, over: ts, port: 80, proxy: npm, target: web, target-port: 84, application: HTTP (BOSH)}
  Lost: {kind: stream, listener: edge, over: ts, port: 26, target: web, target-port: 26}
)";

/// A proxy that is a container beside its targets.
constexpr const char *containerPlan = R"(
compose-files: {compose.yaml: {}}
nodes: {host: {}}
services:
  nginx: {node: host, file: compose.yaml}
  web: {node: host, file: compose.yaml}
routes:
  Chat: {kind: stream, hostname: a.test, listener: host, port: 5222, proxy: nginx, target: web, target-port: 5222}
  Mail: {kind: stream, hostname: b.test, listener: host, port: 993, proxy: nginx, target: web, target-port: 993, by-server-name: true}
  Site: {kind: http, hostname: a.test, listener: host, port: 443, proxy: nginx, target: web, target-port: 80, web-socket: true}
)";

constexpr const char *richStreams =
    R"(# Proxy of node edge.
# To be included inside stream { }.

# Mail: mx.test:25/tcp to web on inner
server {
    listen 25;
    listen [::]:25;
    proxy_pass [fd7a:115c:a1e0::7]:25;
    proxy_protocol on;
    proxy_timeout 1h;
}

# Shared: s.test:993/tcp to web on inner
# Other: *.o.test:993/tcp to web on inner
map $ssl_preread_server_name $portolan_upstream_993 {
    hostnames;
    s.test [fd7a:115c:a1e0::7]:27;
    *.o.test [fd7a:115c:a1e0::7]:28;
}
server {
    listen 993;
    listen [::]:993;
    ssl_preread on;
    proxy_pass $portolan_upstream_993;
    proxy_timeout 1h;
}

# Names: ns.test:53/udp to web on inner
server {
    listen 53 udp;
    listen [::]:53 udp;
    proxy_pass [fd7a:115c:a1e0::7]:53;
}

# Not passed on:
#   route "Lost" is left out of the proxy of edge: it names no proxy service
)";

constexpr const char *richHosts = R"(
# WebSocket asks for an upgrade; every other request keeps its connection plain.
map $http_upgrade $portolan_connection {
    default upgrade;
    ''      close;
}

# ACME challenges, and the redirect to HTTPS
server {
    listen 80;
    listen [::]:80;
    server_name a.test;

    location /.well-known/acme-challenge/ {
        root /var/www/letsencrypt;
    }

    location / {
        return 301 https://$host$request_uri;
    }
}

# ACME challenges, and the redirect to HTTPS
server {
    listen 80;
    listen [::]:80;
    server_name *.b.test;

    location /.well-known/acme-challenge/ {
        root /var/www/letsencrypt;
    }

    location / {
        return 301 https://$host:8443$request_uri;
    }
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name a.test;
    ssl_certificate /etc/letsencrypt/live/a.test/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/a.test/privkey.pem;
    client_max_body_size 0;
    # Bunny stands in front: $remote_addr is one of its addresses until set_real_ip_from lists
    # its ranges and real_ip_header names the header in which it sends the client's.

    # Site, to web on inner
    location / {
        proxy_pass http://[fd7a:115c:a1e0::7]:80;
        proxy_http_version 1.1;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
    }

    # Socket, to web on inner
    location /socket {
        proxy_pass https://[fd7a:115c:a1e0::7]:81;
        proxy_http_version 1.1;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
        proxy_ssl_server_name on;
        proxy_ssl_name $host;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $portolan_connection;
        proxy_read_timeout 1h;
    }
}
)";

/// The smallest main configuration that includes both files, with everything it writes inside the folder.
std::string mainConfiguration(const QTemporaryDir &folder)
{
    std::string modules;
    for (const char *path :
         {"/usr/lib/nginx/modules/ngx_stream_module.so", "/usr/lib64/nginx/modules/ngx_stream_module.so"})
        if (QFile::exists(path))
            modules = "load_module " + std::string(path) + ";\n";
    const std::string at = folder.path().toStdString();
    // In a user namespace root is the only user that temporary folders can be given to.
    std::string text = modules + "user root root;\npid " + at +
                       "/pid;\nerror_log stderr;\nevents {}\nstream {\n    include " + at +
                       "/stream.conf;\n}\nhttp {\n    access_log off;\n    include " + at + "/http.conf;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += "    " + std::string(kind) + "_temp_path " + at + "/" + kind + ";\n";
    return text + "}\n";
}

/// A certificate for every host, where the configuration looks for it.
bool makeCertificates(const QTemporaryDir &folder, const proxy::Configuration &configuration)
{
    const QStringList key{"req",
                          "-x509",
                          "-newkey",
                          "ec",
                          "-pkeyopt",
                          "ec_paramgen_curve:prime256v1",
                          "-nodes",
                          "-days",
                          "2",
                          "-subj",
                          "/CN=test",
                          "-keyout",
                          folder.filePath("key.pem"),
                          "-out",
                          folder.filePath("chain.pem")};
    if (runProgram("openssl", key).status != 0)
        return false;
    for (const proxy::HttpServer &host : configuration.hosts) {
        const QString name = toQString(host.hostname).remove("*.");
        QDir(folder.path()).mkpath(name);
        QFile::copy(folder.filePath("key.pem"), folder.filePath(name + "/privkey.pem"));
        QFile::copy(folder.filePath("chain.pem"), folder.filePath(name + "/fullchain.pem"));
    }
    return true;
}

} // namespace

class TestNginx : public QObject
{
    Q_OBJECT

private slots:
    void writesStreams()
    {
        QCOMPARE(toQString(proxy::streamConfiguration(configurationOf(planFrom(richPlan)))).split('\n'),
                 QString(richStreams).split('\n'));
    }

    void writesHosts()
    {
        const QString text = toQString(proxy::httpConfiguration(configurationOf(planFrom(richPlan))));
        const QString expected = richHosts;
        const qsizetype begin = text.indexOf("\n# WebSocket");
        QCOMPARE(text.mid(begin, expected.size()).split('\n'), expected.split('\n'));
        QVERIFY(text.contains("ssl_certificate /etc/letsencrypt/live/b.test/fullchain.pem;"));
        QVERIFY(text.contains("server {\n    listen 80;\n    listen [::]:80;\n    server_name c.test;\n    "
                              "client_max_body_size 0;\n"));
        QVERIFY(
            text.contains("    set_real_ip_from 2c0f:f248::/32;\n    real_ip_header CF-Connecting-IP;\n"));
        QVERIFY(text.contains("        proxy_buffering off;\n        proxy_read_timeout 1h;\n"));
    }

    /// A container that is not there must not keep nginx from starting.
    void looksNamesUpWhenAConnectionComes()
    {
        const proxy::Configuration configuration = configurationOf(planFrom(containerPlan));
        const QString streams = toQString(proxy::streamConfiguration(configuration));
        QVERIFY2(streams.contains("    resolver 127.0.0.11 valid=10s;\n    set $portolan_host web;\n"
                                  "    proxy_pass $portolan_host:5222;\n"),
                 qPrintable(streams));
        const QString hosts = toQString(proxy::httpConfiguration(configuration));
        QVERIFY2(hosts.contains("        set $portolan_host web;\n"
                                "        proxy_pass http://$portolan_host:80;\n"),
                 qPrintable(hosts));
    }

    void isAcceptedByNginx_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::newRow("the bundled plan") << QByteArray();
        QTest::newRow("every directive") << QByteArray(richPlan);
        QTest::newRow("a container beside its targets") << QByteArray(containerPlan);
    }

    /// nginx -t binds every port: it runs in a network namespace of its own, where all ports are free.
    void isAcceptedByNginx()
    {
        PORTOLAN_NEED_PROGRAM("nginx");
        PORTOLAN_NEED_PROGRAM("openssl");
        const QStringList inCapsule = capsule();
        if (inCapsule.isEmpty())
            QSKIP("this machine allows no network namespaces");
        QFETCH(QByteArray, plan);
        const auto configuration = plan.isEmpty() ? configurationOf(bundledPlan(), "production")
                                                  : configurationOf(planFrom(plan.toStdString()));
        const QTemporaryDir folder;
        QVERIFY(makeCertificates(folder, configuration));
        writeFile(folder, "stream.conf", proxy::streamConfiguration(configuration));
        proxy::ProxyPaths paths;
        paths.certificates = folder.path().toStdString();
        writeFile(folder, "http.conf", proxy::httpConfiguration(configuration, paths));
        const QString main = writeFile(folder, "nginx.conf", mainConfiguration(folder));
        const Outcome outcome =
            runProgram(inCapsule.first(), inCapsule.mid(1) + QStringList{programPath("nginx"), "-t", "-p",
                                                                         folder.path(), "-c", main});
        if (outcome.output.contains("unknown directive \"stream\""))
            QSKIP("nginx has no stream module");
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        QVERIFY2(!outcome.output.contains("[warn]"), qPrintable(outcome.output));
    }
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
