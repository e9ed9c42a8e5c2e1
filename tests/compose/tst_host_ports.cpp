#include "model/compose/host_ports.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;

namespace {

/// `db 5432 (postgres://db:5432); dns 53/udp (dns:53)`
QString describe(const std::vector<HostPort> &addresses)
{
    QStringList all;
    for (const HostPort &address : addresses)
        all << QStringLiteral("%1 %2%3 (%4)")
                   .arg(QString::fromStdString(address.host))
                   .arg(address.port)
                   .arg(address.transport == plan::Transport::Udp ? "/udp" : "",
                        QString::fromStdString(address.text));
    return all.join("; ");
}

class TestHostPorts : public QObject
{
    Q_OBJECT

private slots:
    void findsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("addresses");
        const auto row = [](const char *name, const char *text, const char *addresses) {
            QTest::addRow("%s", name) << text << addresses;
        };
        row("a URL", "http://db:8080", "db 8080 (http://db:8080)");
        row("what follows is left out", "https://db:8443/a/b?c=d:1", "db 8443 (https://db:8443)");
        row("alone", "temporal:7233", "temporal 7233 (temporal:7233)");
        row("a list", "zk-1:2181,zk_2:2182;zk.3:2183 zk4:2184",
            "zk-1 2181 (zk-1:2181); zk_2 2182 (zk_2:2182); zk.3 2183 (zk.3:2183); zk4 2184 (zk4:2184)");
        row("a list of URLs", "PLAINTEXT://kafka:29092,EXTERNAL_HOST://localhost:9092",
            "kafka 29092 (PLAINTEXT://kafka:29092); localhost 9092 (EXTERNAL_HOST://localhost:9092)");
        row("a URL in a URL", "jdbc:postgresql://db:5432/app", "db 5432 (postgresql://db:5432)");
        row("in an option", "-master=weed:9333 --url='http://api:80'",
            "weed 9333 (weed:9333); api 80 (http://api:80)");
        row("in brackets", "tcp(mysqld:3306)", "mysqld 3306 (mysqld:3306)");
        row("IPv6", "http://[::1]:80 [::]:81 [2001:db8::1]:82",
            "::1 80 (http://[::1]:80); :: 81 ([::]:81); "
            "2001:db8::1 82 ([2001:db8::1]:82)");
        row("a user without password", "ssh://git@gitea:2222", "gitea 2222 (ssh://gitea:2222)");
        row("UDP", "udp://dns:53 syslog:514/udp", "dns 53/udp (udp://dns:53); syslog 514/udp (syslog:514)");
        row("a device of bash", "</dev/tcp/localhost/8080 && </dev/udp/dns/53",
            "localhost 8080 (localhost:8080); dns 53/udp (dns:53)");
        row("no port", "http://db/ db: db:x http://db:/", "");
        row("no host", ":8080 http://:80 {\"web\":8080}", "");
        row("more than a port", "db:80a db:8080.5 db:99999 db:0 db:1-2", "");
        row("a port mapping", "db:5432:5432 127.0.0.1:80:80", "");
        row("a pair of numbers", "1000:1000 12:30", "");
        row("an image", "redis:7 ghcr.io/a/web:8080", "");
        row("a version with a scheme is a port", "http://redis:7", "redis 7 (http://redis:7)");
        row("a path", "/srv/web:8080", "");
        row("a variable of the shell", "$HOST:5432", "");
        row("a password", "postgres://user:secret@db:5432/app", "db 5432 (postgres://db:5432)");
        row("a password of digits", "amqp://user:5672@mq:5673", "mq 5673 (amqp://mq:5673)");
        row("a password with a slash", "amqp://user:12/34@mq:5673", "mq 5673 (mq:5673)");
        row("a password with an at", "amqp://user:a@80:b@mq:5673", "mq 5673 (amqp://mq:5673)");
        row("passwords in a list", "amqp://a:x@one:1001,amqp://b:y@two:1002",
            "one 1001 (amqp://one:1001); two 1002 (amqp://two:1002)");
        row("a password without scheme", "user:secret@tcp(mysqld:3306)/app", "mysqld 3306 (mysqld:3306)");
        row("a password somewhere", "mysql://root:secret@tcp(mysqld:3306)/ http://web:8080",
            "mysqld 3306 (mysqld:3306); web 8080 (http://web:8080)");
        row("a login of curl", "curl -u elastic:12345 localhost:9200", "localhost 9200 (localhost:9200)");
        row("empty", "", "");
    }

    void findsAddresses()
    {
        QFETCH(QString, text);
        QTEST(describe(hostPortsIn(text.toStdString())), "addresses");
    }

    void findsNetcatTargets_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("addresses");
        const auto row = [](const char *name, const char *script, const char *addresses) {
            QTest::addRow("%s", name) << script << addresses;
        };
        row("plain", "nc -z localhost 1025", "localhost 1025 (localhost:1025)");
        row("among others", "true && /bin/nc -z localhost 1025 || exit 1", "localhost 1025 (localhost:1025)");
        row("in a script of its own", "sh -c 'nc -vz 127.0.0.1 80'", "127.0.0.1 80 (127.0.0.1:80)");
        row("options with values", "ncat -zw 5 -i 1 web 80", "web 80 (web:80)");
        row("long options", "ncat --idle-timeout=2s --send-only web 80", "web 80 (web:80)");
        row("UDP", "nc -zu dns 53", "dns 53/udp (dns:53)");
        row("twice", "nc -z a 80 && nc -z b 81", "a 80 (a:80); b 81 (b:81)");
        row("a socket", "echo x | nc -U /run/rpc.socket 80", "");
        row("no port", "nc -z localhost; echo 80", "");
        row("another program", "sync localhost 80", "");
    }

    void findsNetcatTargets()
    {
        QFETCH(QString, script);
        QTEST(describe(netcatTargetsIn(script.toStdString())), "addresses");
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestHostPorts)
#include "tst_host_ports.moc"
