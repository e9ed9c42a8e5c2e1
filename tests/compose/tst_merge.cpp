#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using namespace portolan::compose::test;

/// What an override makes of a value.
class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void overrides_data();
    void overrides();
    void appliesMergeKeysAfterResets();
    void mergesDocumentsOfOneFile();
    void refusesToMixKinds();
};

void TestMerge::overrides_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("override");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char *base, const char *over, const char *printed) {
        QTest::addRow("%s", name) << base << over << printed;
    };
    row("a value", "image: a", "image: b", "'b'");
    row("a null", "hostname: a", "hostname:", "'a'");
    row("a command", "command: [a, b]", "command: [c]", "[ 'c' ]");
    row("a command by null", "command: [a, b]", "command:", "nothing");
    row("a list", "security_opt: [a]", "security_opt: [b]", "[ 'a', 'b' ]");
    row("environment, list over map", "environment: {A: 1, B: 2}", "environment: [B=3, C]",
        "{ 'A': '1', 'B': '3', 'C': null }");
    row("environment, map over list", "environment: [A=1]", "environment: {A: }", "{ 'A': null }");
    row("labels", "labels: {a: 1}", "labels: [a=2, b]", "{ 'a': '2', 'b': '' }");
    row("ports", "ports: ['80:80']", "ports: ['80:80', '81:81/udp']",
        "[ { 'mode': 'ingress', 'protocol': 'tcp', 'published': '80', 'target': 80 }, { 'mode': 'ingress', "
        "'protocol': "
        "'udp', 'published': '81', 'target': 81 } ]");
    row("volumes by target", "volumes: ['./a:/x', './b:/y']", "volumes: ['./c:/x:ro']",
        "[ { 'bind': { 'create_host_path': true }, 'read_only': true, 'source': '/p/c', 'target': '/x', "
        "'type': 'bind' }, "
        "{ 'bind': { 'create_host_path': true }, 'source': '/p/b', 'target': '/y', 'type': 'bind' } ]");
    row("devices by target", "devices: ['/dev/a:/dev/x']", "devices: ['/dev/b:/dev/x']",
        "[ { 'permissions': 'rwm', 'source': '/dev/b', 'target': '/dev/x' } ]");
    row("secrets by target", "secrets: [k]", "secrets: [{source: k, mode: 0400}]",
        "[ { 'mode': '0400', 'source': 'k', 'target': '/run/secrets/k' } ]");
    row("expose", "expose: [80]", "expose: ['80', 81]", "[ '80', '81' ]");
    row("one text and a list", "dns: 1.1.1.1", "dns: [9.9.9.9, 1.1.1.1]", "[ '1.1.1.1', '9.9.9.9' ]");
    row("hosts", "extra_hosts: ['a=10.0.0.1']", "extra_hosts: {a: 10.0.0.1, b: 10.0.0.2}",
        "[ 'a=10.0.0.1', 'b=10.0.0.2' ]");
    row("build, context alone below", "build: ./src", "build: {args: {A: 1}}",
        "{ 'args': { 'A': '1' }, 'context': '/p/src', 'dockerfile': 'Dockerfile' }");
    row("dependencies", "depends_on: [b]",
        "depends_on: {b: {condition: service_healthy}, c: {condition: service_started}}",
        "{ 'b': { 'condition': 'service_healthy', 'required': true }, 'c': { 'condition': 'service_started', "
        "'required': true } }");
    row("networks", "networks: [n]", "networks: {n: {aliases: [a]}, m: }",
        "{ 'm': null, 'n': { 'aliases': [ 'a' ] } }");
    row("logging of one driver", "logging: {driver: a, options: {x: 1}}", "logging: {options: {y: 2}}",
        "{ 'driver': 'a', 'options': { 'x': '1', 'y': '2' } }");
    row("logging of two drivers", "logging: {driver: a, options: {x: 1}}", "logging: {driver: b}",
        "{ 'driver': 'b' }");
    row("health check", "healthcheck: {test: [CMD, a], interval: 5s}", "healthcheck: {test: b}",
        "{ 'interval': '5s', 'test': [ 'CMD-SHELL', 'b' ] }");
    row("limits", "ulimits: {nofile: {soft: 1, hard: 2}}", "ulimits: {nofile: 5}", "{ 'nofile': 5 }");
    row("deploy", "deploy: {replicas: 1, labels: [a=1]}", "deploy: {labels: {a: 2}}",
        "{ 'labels': { 'a': '2' }, 'replicas': 1 }");
    row("sysctls", "sysctls: {a: 1}", "sysctls: [a=2, b=3]", "{ 'a': '2', 'b': '3' }");
    row("annotations", "annotations: [a=1]", "annotations: {a: 2}", "{ 'a': '2' }");
    row("named contexts of a build", "build: {context: ., additional_contexts: [b=docker-image://c]}",
        "build: {additional_contexts: {b: docker-image://d}}",
        "{ 'additional_contexts': { 'b': 'docker-image://d' }, 'context': '/p', 'dockerfile': 'Dockerfile' "
        "}");
    row("devices of a reservation", "gpus: [{driver: a, count: 1}]", "gpus: [{driver: b, count: 2}]",
        "[ { 'count': 1, 'driver': 'a' }, { 'count': 2, 'driver': 'b' } ]");
    row("profiles", "profiles: [a]", "profiles: [a, b]", "[ 'a', 'b' ]");
    row("weights of devices", "blkio_config: {weight: 10}",
        "blkio_config: {weight_device: [{path: /dev/sda, weight: 20}]}",
        "{ 'weight': 10, 'weight_device': [ { 'path': '/dev/sda', 'weight': 20 } ] }");
    row("hooks", "post_start: [{command: a}]", "post_start: [{command: b}]",
        "[ { 'command': [ 'a' ] }, { 'command': [ 'b' ] } ]");
    row("reset within", "deploy: {replicas: 2, resources: {limits: {cpus: '1'}}}",
        "deploy: {resources: !reset null}", "{ 'replicas': 2 }");
    row("override within", "healthcheck: {test: a, interval: 5s}", "healthcheck: !override {test: b}",
        "{ 'test': [ 'CMD-SHELL', 'b' ] }");
    row("reset of a list", "ports: ['80:80']", "ports: !reset []", "nothing");
    row("reset of an entry", "environment: {A: 1, B: 2}", "environment: {A: !reset null}", "{ 'B': '2' }");
    row("override of a list", "ports: ['80:80']", "ports: !override ['81:81']",
        "[ { 'mode': 'ingress', 'protocol': 'tcp', 'published': '81', 'target': 81 } ]");
    row("override of a map", "labels: {a: 1}", "labels: !override {b: 2}", "{ 'b': '2' }");
    row("an extension", "x-a: {b: 1, c: [1]}", "x-a: {c: [2], d: 3}", "{ 'b': 1, 'c': [ 1, 2 ], 'd': 3 }");
}

void TestMerge::overrides()
{
    QFETCH(QString, base);
    QFETCH(QString, override);
    QFETCH(QString, printed);
    const QString common =
        "  b: {image: x}\n  c: {image: x}\nnetworks: {n: , m: }\nsecrets: {k: {file: k}}\n";
    const QString image = base.startsWith("image") ? "" : "    image: x\n";
    const ProjectReading reading =
        read("== compose.yaml\nservices:\n  a:\n" + image + "    " + base + '\n' + common +
             "== compose.override.yaml\nservices:\n  a:\n    " + override + '\n');
    QCOMPARE(valueAt(reading, "services.a." + base.section(':', 0, 0)), printed);
}

void TestMerge::appliesMergeKeysAfterResets()
{
    const ProjectReading reading = read(R"(
== compose.yaml
x-common: &common
  ports: ['80:80']
services:
  a: {<<: *common, image: x, ports: !reset []}
)");
    QVERIFY(valueAt(reading, "services.a.ports").contains("'published': '80'"));
}

void TestMerge::mergesDocumentsOfOneFile()
{
    const ProjectReading reading =
        read("== compose.yaml\nservices: {a: {image: x}}\n---\nservices: {a: {hostname: h}}\n");
    QCOMPARE(valueAt(reading, "services.a.hostname"), QString("'h'"));
    QCOMPARE(valueAt(reading, "services.a.image"), QString("'x'"));
}

void TestMerge::refusesToMixKinds()
{
    const ProjectReading reading = read("== compose.yaml\nservices: {a: {image: x, cap_add: [A]}}\n"
                                        "== compose.override.yaml\nservices:\n  a:\n    cap_add: {A: 1}\n");
    QCOMPARE(errorsOf(reading),
             QStringList{"/p/compose.override.yaml:3:14: error: services.a.cap_add is a map here and a list "
                         "in what it overrides"});
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
