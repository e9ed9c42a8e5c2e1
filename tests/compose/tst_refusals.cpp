#include "tests/compose/memory_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using namespace portolan::compose::test;

/// What Compose refuses is refused with its place and reason.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refusesServices_data();
    void refusesServices();
    void refusesProjects_data();
    void refusesProjects();
    void namesAllFaultsAtOnce();
    void showsTheLine();
};

void TestRefusals::refusesServices_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *written, const char *error) {
        QTest::addRow("%s", written) << written << error;
    };
    row("imag: x", "4:5: error: services.a: unknown key \"imag\"");
    row("user: 1000", "4:11: error: services.a.user must be text, not a plain value");
    row("cap_add: A", "4:14: error: services.a.cap_add must be a list, not text");
    row("networks: {n: [a]}", "4:19: error: services.a.networks.n must be a map, not a list");
    row("restart: no", "");
    row("restart: false", "4:14: error: services.a.restart must be text, not a plain value");
    row("ports: ['80:99999']",
        "4:13: error: services.a.ports: \"99999\" is no port or range of ports between 0 and 65535");
    row("ports: [{published: 80}]", "4:13: error: services.a.ports: this port has no target");
    row("ports: [{target: 80, host_ip: here}]",
        "4:35: error: services.a.ports[0]: \"here\" is no IP address");
    row("volumes: ['/a:/b:ro:c']",
        "4:15: error: services.a.volumes: \"/a:/b:ro:c\" is no volume: it has too many colons");
    row("volumes: ['${NONE}:/x']",
        "4:15: error: services.a.volumes: \":/x\" is no volume: nothing stands between two colons");
    row("volumes: ['v:/x']", "");
    row("volumes: ['vol:/x']", "4:15: error: service \"a\" refers to the undefined volume \"vol\"");
    row("volumes: [{type: bind, source: x}]", "4:15: error: services.a.volumes: this volume has no target");
    row("tmpfs: [/x, '/x:size=1m']", "4:17: error: service \"a\" mounts \"/x\" twice");
    row("networks: [x]", "4:16: error: service \"a\" refers to the undefined network \"x\"");
    row("secrets: [x]", "4:15: error: service \"a\" refers to the undefined secret \"x\"");
    row("configs: [x]", "4:15: error: service \"a\" refers to the undefined config \"x\"");
    row("models: [x]", "4:14: error: service \"a\" refers to the undefined model \"x\"");
    row("depends_on: [x]", "4:18: error: service \"a\" depends on the undefined service \"x\"");
    row("depends_on: [a]", "4:17: error: services depend on each other in a circle: a -> a");
    row("depends_on: {b: {condition: ready}}", "4:33: error: services.a.depends_on.b.condition is \"ready\"; "
                                               "it must be service_started, service_healthy or "
                                               "service_completed_successfully");
    row("network_mode: service:x", "4:19: error: service \"a\" depends on the undefined service \"x\"");
    row("healthcheck: {test: [curl]}",
        "4:25: error: the health check of service \"a\" must begin with CMD, CMD-SHELL or NONE");
    row("healthcheck: {interval: 5}",
        "4:29: error: services.a.healthcheck.interval must be text, not a plain value");
    row("healthcheck: {interval: soon}", "4:29: error: services.a.healthcheck.interval: \"soon\" is no "
                                         "duration; write a number and us, ms, s, m, h, d or w");
    row("mem_limit: 5 parrots", "4:16: error: services.a.mem_limit: \"5 parrots\" is no size in bytes; write "
                                "a number and b, k, m or g");
    row("tty: perhaps", "4:10: error: services.a.tty is no boolean: \"perhaps\"");
    row("scale: two", "4:12: error: services.a.scale is no number: \"two\"");
    row("scale: -1", "4:12: error: service \"a\" is scaled to less than 0");
    row("command: say \"hi",
        "4:14: error: services.a.command: \"say \"hi\" is no command; a quote or bracket is not closed");
    row("labels: {a: 2024-05-01}",
        "4:17: error: services.a.labels.a is a date, which Compose does not take; write it in quotes");
    row("labels: {1: a}", "4:14: error: the key 1 in services.a.labels is no text; write it in quotes");
    row("environment: ['A =1']",
        "4:19: error: services.a.environment: the variable \"A \" ends with a space");
    row("extra_hosts: [a]", "4:19: error: services.a.extra_hosts: \"a\" has no address");
    row("security_opt: [a, a]", "4:23: error: services.a.security_opt[1] stands twice in this list");
    row("env_file: none.env", "4:15: error: the env file /p/none.env is missing");
    row("hostname: ${NONE:?say which}",
        "4:15: error: services.a.hostname: required variable NONE is missing a value: say which");
    row("hostname: ${NONE",
        "4:15: error: services.a.hostname: \"${NONE\" is no valid expression: a ${ is not closed (at "
        "character 1); write $$ for a dollar sign");
}

void TestRefusals::refusesServices()
{
    QFETCH(QString, written);
    QFETCH(QString, error);
    const ProjectReading reading = read("== compose.yaml\nservices:\n  a:\n    image: x\n    " + written +
                                        "\n  b: {image: x}\nnetworks: {n: }\n");
    const QStringList errors = errorsOf(reading);
    QCOMPARE(errors.isEmpty() ? QString() : errors.front(),
             error.isEmpty() ? QString() : "/p/compose.yaml:" + error);
}

void TestRefusals::refusesProjects_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *written, const char *error) {
        QTest::addRow("%s", name) << written << error;
    };
    row("no image", "services: {a: {hostname: h}}", "1:12: error: service \"a\" has neither image nor build");
    row("two ways into a network",
        "services: {a: {image: x, network_mode: host, networks: [n]}}\nnetworks: {n: }",
        "1:40: error: service \"a\" has both network_mode and networks; keep one");
    row("a circle",
        "services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, links: [c]}\n  c: {image: x, pid: "
        "'service:a'}",
        "2:29: error: services depend on each other in a circle: a -> b -> c -> a");
    row("a key twice", "services:\n  a: {image: x}\n  a: {image: y}",
        "3:3: error: the key \"a\" stands twice in this map");
    row("two dockerfiles", "services: {a: {build: {dockerfile: D, dockerfile_inline: E}}}",
        "1:23: error: service \"a\" has both dockerfile and dockerfile_inline");
    row("two values for one limit",
        "services: {a: {image: x, cpus: 1, deploy: {resources: {limits: {cpus: '2'}}}}}",
        "1:32: error: service \"a\" has different values for cpus and deploy.resources.limits.cpus");
    row("a named container twice", "services: {a: {image: x, container_name: foo, scale: 2}}",
        "1:42: error: service \"a\" has a container_name, so that it cannot be scaled");
    row("a config without source", "services: {a: {image: x}}\nconfigs: {c: {name: d}}",
        "2:14: error: configs.c needs one of file, environment, content");
    row("a secret with two", "services: {a: {image: x}}\nsecrets: {c: {file: d, environment: e}}",
        "2:14: error: secrets.c takes only one of file, environment");
    row("an external volume with a driver",
        "services: {a: {image: x}}\nvolumes: {c: {external: true, driver: d}}",
        "2:31: error: volumes.c is external, so that \"driver\" cannot be set here");
    row("a service that is none", "services: {a: x}", "1:15: error: services.a must be a map");
    row("services as a list", "services: [a]", "1:11: error: services must be a map");
    row("an old file without services", "web: {image: x}", "1:1: error: project: unknown key \"web\"");
    row("a list", "- a", "1:1: error: a Compose file is a map, as in \"services:\"");
    row("a version that is a number", "version: 3.8\nservices: {a: {image: x}}",
        "1:10: error: version must be text, not a plain value");
}

void TestRefusals::refusesProjects()
{
    QFETCH(QString, written);
    QFETCH(QString, error);
    QCOMPARE(errorsOf(read("== compose.yaml\n" + written)).value(0), "/p/compose.yaml:" + error);
}

void TestRefusals::namesAllFaultsAtOnce()
{
    const ProjectReading reading = read("== compose.yaml\nservices:\n  a: {imag: x}\n  b: {image: 1}\n");
    QCOMPARE(errorsOf(reading),
             (QStringList{"/p/compose.yaml:2:7: error: services.a: unknown key \"imag\"",
                          "/p/compose.yaml:3:14: error: services.b.image must be text, not a plain value"}));
}

void TestRefusals::showsTheLine()
{
    const ProjectReading reading =
        read("== compose.yaml\nservices:\n  a: {image: x}\n== compose.override.yaml\nservices:\n  a:\n"
             "    port: [80]\n");
    QCOMPARE(QString::fromStdString(text::toText(reading.problems)),
             QString("/p/compose.override.yaml:3:5: error: services.a: unknown key \"port\"\n        port: "
                     "[80]\n        ^\n"));
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
