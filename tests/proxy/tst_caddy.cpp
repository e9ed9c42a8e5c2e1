#include "model/proxy/caddy_writer.h"
#include "model/proxy/derived_configuration.h"
#include "tests/programs.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr const char *ground = R"(
networks: {ts: {kind: tailnet}}
cdns: {Cloudflare: {}}
nodes:
  edge: {}
  inner: {interfaces: {ts0: {network: ts, addresses: [100.64.7.0]}}}
services:
  caddy: {node: edge}
  web: {node: inner}
routes:
)";

constexpr const char *hostRoutes =
    R"(  Site: {kind: http, hostname: a.test, listener: edge, over: ts, port: 443, proxy: caddy, cdn: Cloudflare, target: web, target-port: 80, redirect-http: true}
  Bosh: {kind: http, hostname: a.test, path: /http-bind, listener: edge, over: ts, port: 443, proxy: caddy, target: web, target-port: 5281, upstream-tls: true, application: BOSH}
  Other: {kind: http, hostname: "*.b.test", listener: edge, over: ts, port: 8443, proxy: caddy, target: web, target-port: 82}
  Plain: {kind: http, hostname: c.test, listener: edge, over: ts, port: 80, proxy: caddy, target: web, target-port: 83}
)";

constexpr const char *streamRoutes =
    R"(  Mail: {kind: stream, hostname: mx.test, listener: edge, over: ts, port: 25, proxy: caddy, target: web, target-port: 2525, proxy-protocol: true}
  Names: {kind: stream, hostname: ns.test, listener: edge, over: ts, port: 53, protocol: udp, proxy: caddy, target: web, target-port: 53}
  Shared: {kind: stream, hostname: s.test, listener: edge, over: ts, port: 993, proxy: caddy, target: web, target-port: 27, by-server-name: true}
  Second: {kind: stream, hostname: t.test, listener: edge, over: ts, port: 993, proxy: caddy, target: web, target-port: 28, by-server-name: true}
)";

std::string caddyfileFor(const std::string &routes)
{
    return proxy::caddyfile(proxy::configurationsOf(resolvedIn(planFrom(ground + routes))).at(0));
}

} // namespace

class TestCaddy : public QObject
{
    Q_OBJECT

private slots:
    void passesStreamsInTheGlobalOptions()
    {
        QCOMPARE(toQString(caddyfileFor(streamRoutes)).split('\n'), QString(R"(# Proxy of node edge.

# Streams need a Caddy with the module github.com/mholt/caddy-l4.
{
    layer4 {
        # Mail: mx.test:25/tcp to web on inner
        :25 {
            route {
                proxy 100.64.7.0:2525 {
                    proxy_protocol v1
                }
            }
        }
        # Names: ns.test:53/udp to web on inner
        udp/:53 {
            route {
                proxy udp/100.64.7.0:53
            }
        }
        # Shared: s.test:993/tcp to web on inner
        # Second: t.test:993/tcp to web on inner
        :993 {
            @name0 tls sni s.test
            route @name0 {
                proxy 100.64.7.0:27
            }
            @name1 tls sni t.test
            route @name1 {
                proxy 100.64.7.0:28
            }
        }
    }
}
)")
                                                                        .split('\n'));
    }

    void isAcceptedByCaddy()
    {
        PORTOLAN_NEED_PROGRAM("caddy");
        const QTemporaryDir folder;
        const QString file = writeFile(folder, "Caddyfile", caddyfileFor(hostRoutes));
        const Outcome outcome = runProgram(
            "caddy", {"adapt", "--validate", "--adapter", "caddyfile", "--config", file},
            {"HOME=" + folder.path(), "XDG_DATA_HOME=" + folder.path(), "XDG_CONFIG_HOME=" + folder.path()});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        for (const char *dial : {"100.64.7.0:80", "100.64.7.0:5281", "100.64.7.0:82", "100.64.7.0:83"})
            QVERIFY2(outcome.output.contains(QStringLiteral("\"dial\":\"%1\"").arg(dial)), dial);
    }
};

QTEST_GUILESS_MAIN(TestCaddy)
#include "tst_caddy.moc"
