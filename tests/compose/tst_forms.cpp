#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using namespace portolan::compose::test;

/// What a value of a service becomes.
class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void writesOut_data();
    void writesOut();
    void namesResources_data();
    void namesResources();
};

void TestForms::writesOut_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *written, const char *printed) {
        QTest::addRow("%s", written) << written << printed;
    };
    // ports and volumes
    row("ports: ['8080:80', {target: 53, protocol: udp}]",
        "[ { 'mode': 'ingress', 'protocol': 'tcp', 'published': '8080', 'target': 80 }, { 'mode': 'ingress', "
        "'protocol': "
        "'udp', 'target': 53 } ]");
    row("ports: [{target: 80, published: 8080, host_ip: '::1', name: web, app_protocol: http}]",
        "[ { 'app_protocol': 'http', 'host_ip': '::1', 'mode': 'ingress', 'name': 'web', 'protocol': 'tcp', "
        "'published': "
        "'8080', 'target': 80 } ]");
    row("volumes: ['./conf/../etc:/etc/x/:ro,z']", "[ { 'bind': { 'create_host_path': true, 'selinux': 'z' "
                                                   "}, 'read_only': true, 'source': '/p/etc', 'target': "
                                                   "'/etc/x', 'type': 'bind' } ]");
    row("volumes: ['store:/data:nocopy']",
        "[ { 'source': 'store', 'target': '/data', 'type': 'volume', 'volume': { 'nocopy': true } } ]");
    row("volumes: [/cache]", "[ { 'target': '/cache', 'type': 'volume', 'volume': {} } ]");
    row("volumes: ['~/x:/x']", "[ { 'bind': { 'create_host_path': true }, 'source': '/home/ada/x', 'target': "
                               "'/x', 'type': 'bind' } ]");
    row("volumes: ['C:\\data:/data']", "[ { 'bind': { 'create_host_path': true }, 'source': 'C:\\\\data', "
                                       "'target': '/data', 'type': 'bind' } ]");
    // environment, labels
    row("environment: [A=1, B, NAME, C=x=y]", "{ 'A': '1', 'B': null, 'C': 'x=y', 'NAME': 'ada' }");
    row("environment: {A: 1.10, B: true, C: 0x1F, D: 017, E: ~, F: '', G: 1e6, H: yes}",
        "{ 'A': '1.1', 'B': 'true', 'C': '31', 'D': '15', 'E': null, 'F': '', 'G': '1e+06', 'H': 'yes' }");
    row("labels: [a, b=, c=d=e]", "{ 'a': '', 'b': '', 'c': 'd=e' }");
    row("extra_hosts: ['b:10.0.0.2', 'a=[::1]', 'c=10.0.0.3,10.0.0.4']",
        "[ 'a=::1', 'b=10.0.0.2', 'c=10.0.0.3', 'c=10.0.0.4' ]");
    // commands
    row("command: sh -c 'echo $$A && ls' > out", "[ 'sh', '-c', 'echo $A && ls' ]");
    row("command: ''", "[]");
    row("entrypoint: [a, '']", "[ 'a', '' ]");
    row("healthcheck: {test: curl x || exit 1, interval: 90s, timeout: 1.5s, retries: '3'}",
        "{ 'interval': '1m30s', 'retries': 3, 'test': [ 'CMD-SHELL', 'curl x || exit 1' ], 'timeout': '1.5s' "
        "}");
    // numbers
    row("mem_limit: 1.5g", "'1610612736'");
    row("shm_size: 64 mb", "'67108864'");
    row("stop_grace_period: 1d2h", "'26h0m0s'");
    row("cpus: '0.50'", "0.5");
    row("ulimits: {nofile: 1024, nproc: {soft: 1, hard: '2'}, core: 0}",
        "{ 'core': { 'hard': 0, 'soft': 0 }, 'nofile': 1024, 'nproc': { 'hard': 2, 'soft': 1 } }");
    row("privileged: 'yes'", "true");
    row("read_only: false", "nothing");
    row("init: 'no'", "false");
    row("container_name: ''", "refused");
    row("hostname: ''", "nothing");
    // the rest
    row("build: ./src", "{ 'context': '/p/src', 'dockerfile': 'Dockerfile' }");
    row("build: {context: 'https://git.example/x.git#v1', args: [A=1, NAME, NONE], additional_contexts: "
        "[q=./q, 'r=docker-image://r']}",
        "{ 'additional_contexts': { 'q': '/p/q', 'r': 'docker-image://r' }, 'args': { 'A': '1', 'NAME': "
        "'ada' }, 'context': "
        "'https://git.example/x.git#v1', 'dockerfile': 'Dockerfile' }");
    row("build: {dockerfile_inline: FROM scratch, ssh: [default, key=/k]}",
        "{ 'context': '/p', 'dockerfile_inline': 'FROM scratch', 'ssh': [ 'default', 'key: /k' ] }");
    row("depends_on: [other]", "{ 'other': { 'condition': 'service_started', 'required': true } }");
    row("links: ['other:o']", "[ 'other:o' ]");
    row("env_file: [{path: none.env, required: false}]", "[ { 'path': '/p/none.env', 'required': false } ]");
    row("networks: [front]", "{ 'front': null }");
    row("secrets: [key, {source: key, target: /k, mode: 0440}]",
        "[ { 'source': 'key', 'target': '/run/secrets/key' }, { 'mode': '0440', 'source': 'key', 'target': "
        "'/k' } ]");
    row("configs: [conf]", "[ { 'source': 'conf' } ]");
    row("devices: ['/dev/a:/dev/b:r', /dev/c]", "[ { 'permissions': 'r', 'source': '/dev/a', 'target': "
                                                "'/dev/b' }, { 'permissions': 'rwm', 'source': '/dev/c', "
                                                "'target': '/dev/c' } ]");
    row("gpus: all", "[ { 'count': -1 } ]");
    row("dns: 9.9.9.9", "[ '9.9.9.9' ]");
    row("tmpfs: /run", "[ '/run' ]");
    row("expose: [80, '81-82']", "[ '80', '81-82' ]");
    row("pull_policy: if_not_present", "'missing'");
    row("deploy: {replicas: '2', update_config: {delay: 0s, parallelism: 0}, resources: {limits: {cpus: "
        "0.50, memory: 50M}}}",
        "{ 'replicas': 2, 'resources': { 'limits': { 'cpus': 0.5, 'memory': '52428800' } }, 'update_config': "
        "{ "
        "'parallelism': 0 } }");
    row("develop: {watch: [{path: [./a, ./b], action: rebuild}]}",
        "{ 'watch': [ { 'action': 'rebuild', 'path': '/p/a' }, { 'action': 'rebuild', 'path': '/p/b' } ] }");
    row("x-note: {a: [1, '1']}", "{ 'a': [ 1, '1' ] }");
}

void TestForms::writesOut()
{
    QFETCH(QString, written);
    QFETCH(QString, printed);
    const ProjectReading reading = read(R"(
== compose.yaml
services:
  web:
    image: example/web
    )" + written + R"(
  other: {image: example/other}
networks: {front: }
volumes: {store: }
secrets: {key: {file: ./key}}
configs: {conf: {content: x}}
== .env
NAME=ada
)");
    const QString value = valueAt(reading, "services.web." + written.section(':', 0, 0));
    QCOMPARE(printed == "refused" ? value.left(7) : value, printed);
}

void TestForms::namesResources_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("printed");
    QTest::addRow("network") << "networks: {a: }"
                             << "networks.a.name"
                             << "'p_a'";
    QTest::addRow("default network") << "networks: {a: }"
                                     << "networks.default.name"
                                     << "'p_default'";
    QTest::addRow("external volume") << "volumes: {a: {external: true}}"
                                     << "volumes.a"
                                     << "{ 'external': true, 'name': 'a' }";
    QTest::addRow("old external form") << "volumes: {a: {external: {name: b}}}"
                                       << "volumes.a"
                                       << "{ 'external': true, 'name': 'b' }";
    QTest::addRow("bind volume") << "volumes: {a: {driver: local, driver_opts: {o: bind, device: ./d}}}"
                                 << "volumes.a.driver_opts.device"
                                 << "'/p/d'";
    QTest::addRow("config") << "configs: {a: {content: $$x}}"
                            << "configs.a"
                            << "{ 'content': '$x', 'name': 'p_a' }";
    QTest::addRow("secret") << "secrets: {a: {file: k}}"
                            << "secrets.a.file"
                            << "'/p/k'";
    QTest::addRow("model") << "models: {a: {model: m}}"
                           << "models.a"
                           << "{ 'model': 'm' }";
}

void TestForms::namesResources()
{
    QFETCH(QString, written);
    QFETCH(QString, path);
    QFETCH(QString, printed);
    QCOMPARE(valueAt(read("== compose.yaml\nservices: {web: {image: x}}\n" + written), path), printed);
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
