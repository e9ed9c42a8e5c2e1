#include "model/compose/suggestions.h"

#include "model/plan/plan_reader.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;

namespace {

/// A plan of one service `app` with that body.
plan::Plan planWith(const QByteArray &body)
{
    const std::string text = R"(portolan: 1
name: test
environments: {production: {env-files: [.env]}}
env-files:
  .env:
    variables:
      API_URL: http://api:8080/v1
      DB_HOST: db
      DB_PORT: "5432"
      CACHE_PASSWORD: {secret: true}
      CACHE_URL: redis://${CACHE_PASSWORD}@cache:6379
      QUEUE_URL: {secret: true, address: amqp://queue:5672}
  app.env:
    variables:
      A_URL: http://a:80
      B_URL: ${API_URL}
      C_URL: {secret: true, address: amqp://queue:5672}
nodes: {host: {}}
compose-files: {compose.yaml: }
networks: {net: {kind: compose, file: compose.yaml}}
services:
  app:
    node: host
    file: compose.yaml
)" + body.toStdString();
    plan::PlanReading reading = plan::readPlan("test.portolan.yaml", text);
    if (!reading.plan || !reading.problems.empty())
        qFatal("%s", text::toText(reading.problems).c_str());
    return *std::move(reading.plan);
}

/// `environment.API_URL: api 8080 (http://api:8080)`; `.` stands for the service itself
QString describe(const PortMention &mention)
{
    const auto text = [](const std::string &s) {
        return QString::fromStdString(s);
    };
    QString port = QString::number(mention.port);
    if (mention.transport != plan::Transport::Tcp)
        port += '/' + QString::fromUtf8(toText(mention.transport).data());
    QString line = QStringLiteral("%1: %2 %3 (%4)")
                       .arg(text(mention.field).mid(8), mention.host.empty() ? "." : text(mention.host), port,
                            text(mention.text));
    return mention.hostVariable.empty() ? line : line + " by " + text(mention.hostVariable);
}

class TestSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void readsMentions_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("mentions");
        const auto row = [](const char *name, const char *body, const QStringList &mentions) {
            QTest::addRow("%s", name) << QByteArray("    compose:\n") + body << mentions;
        };
        row("expose", "      expose: [80, \"53/udp\", \"${WEB_PORT:-81}\", 90-91, 1000-2000, x]",
            {"expose[0]: . 80 (80)", "expose[1]: . 53/udp (53)", "expose[2]: . 81 (81)",
             "expose[3]: . 90 (90)", "expose[3]: . 91 (91)"});
        row("healthcheck as a list",
            "      healthcheck: {test: [CMD, curl, -f, \"http://localhost:5280/status\"]}",
            {"healthcheck.test: . 5280 (http://localhost:5280)"});
        row("healthcheck as a text",
            "      healthcheck: {test: \"wget -qO- 127.0.0.1:9200/_health || exit 1\"}",
            {"healthcheck.test: . 9200 (127.0.0.1:9200)"});
        row("healthcheck by netcat",
            "      healthcheck: {test: [CMD-SHELL, \"nc -z localhost 1025 || exit 1\"]}",
            {"healthcheck.test: . 1025 (localhost:1025)"});
        row("healthcheck of another service", "      healthcheck: {test: [CMD, nc, -z, db, \"5432\"]}",
            {"healthcheck.test: db 5432 (db:5432)"});
        row("healthcheck that is off",
            "      healthcheck: {disable: true, test: \"curl http://localhost:5280\"}", {});
        row("healthcheck by a variable of the container",
            "      healthcheck: {test: \"curl http://localhost:$$PORT\"}", {});
        row("variables as a map", "      environment: {URL: \"http://api:8080/v1\", OTHER: x}",
            {"environment.URL: api 8080 (http://api:8080)"});
        row("variables as a list", "      environment: [\"BROKERS=a:9092,b:9093\"]",
            {"environment.BROKERS: a 9092 (a:9092)", "environment.BROKERS: b 9093 (b:9093)"});
        row("variables of the environment",
            "      environment: {A: \"${API_URL}\", B: \"${NONE:-http://b:81}\"}",
            {"environment.A: api 8080 (http://api:8080)", "environment.B: b 81 (http://b:81)"});
        row("variables passed on", "      environment: [API_URL, DB_HOST, DB_PORT, NONE]",
            {"environment.API_URL: api 8080 (http://api:8080)",
             "environment.DB_PORT: db 5432 (db) by DB_HOST"});
        row("variables passed on in a map", "      environment: {API_URL: }",
            {"environment.API_URL: api 8080 (http://api:8080)"});
        row("pairs of variables",
            "      environment: {X_SERVER: x, X_PORT: 81, Y_ADDRESS: y, Y_ADDRESS_PORT: 82, pg.host: z, "
            "pg.port: 83}",
            {"environment.X_PORT: x 81 (x) by X_SERVER", "environment.Y_ADDRESS_PORT: y 82 (y) by Y_ADDRESS",
             "environment.pg.port: z 83 (z) by pg.host"});
        row("no pairs",
            "      environment: {HOST: x, PORT: 81, A_HOST: a, B_PORT: 82, C_HOST: c, C_PORT: 80-90, D_PORT: "
            "83,"
            "        E_HOST: \"\", E_PORT: 84}",
            {});
        row("its own address", "      environment: {LISTEN: \"0.0.0.0:2379\"}",
            {"environment.LISTEN: . 2379 (0.0.0.0:2379)"});
        row("loopback may mean anybody",
            "      environment: {URL: \"http://localhost:80\", B: \"127.0.0.1:81\"}", {});
        row("a secret by its name", "      environment: {API_TOKEN: \"http://api:8080\"}", {});
        row("a secret by its variable", "      environment: {URL: \"redis://${CACHE_PASSWORD}@cache:6379\"}",
            {"environment.URL: cache 6379 (redis://cache:6379)"});
        row("a secret that is passed on", "      environment: [CACHE_PASSWORD, CACHE_URL]",
            {"environment.CACHE_URL: cache 6379 (redis://cache:6379)"});
        row("a secret by its value", "      environment: {URL: \"postgres://app:word@db:5432\"}",
            {"environment.URL: db 5432 (postgres://db:5432)"});
        row("a secret that is an address", "      environment: {URL: \"${QUEUE_URL}\"}",
            {"environment.URL: queue 5672 (amqp://queue:5672)"});
        row("a part of a secret", "      environment: {URL: \"http://api:80/?key=${CACHE_PASSWORD}\"}", {});
        row("an env file of its own",
            "      env_file: [{path: ./app.env}, missing.env]\n      environment: {A_URL: \"http://own:81\"}",
            {"environment.A_URL: own 81 (http://own:81)", "env_file: api 8080 (http://api:8080)",
             "env_file: queue 5672 (amqp://queue:5672)"});
        row("those who may come",
            "      environment: {CORS_ORIGINS: \"http://web:80\", NO_PROXY: \"web:81\"}", {});
        row("images and users", "      environment: {RUN_IMAGE: \"node:22\", RUN_USER: \"www:33\"}", {});
        row("command as a list", "      command: [server, \"-master=weed:9333\", \"--ip.bind=0.0.0.0:81\"]",
            {"command: weed 9333 (weed:9333)", "command: . 81 (0.0.0.0:81)"});
        row("command as a text", "      command: \"wait-for ${DB_HOST}:${DB_PORT} -- server\"",
            {"command: db 5432 (db:5432)"});
        row("entrypoint", "      entrypoint: [wait-for, \"db:5432\"]", {"entrypoint: db 5432 (db:5432)"});
        row("an owner and a group", "      command: \"chown -R db:999 /data\"", {});
        row("shapes that are none",
            "      expose: 80\n      healthcheck: [x]\n      environment: x\n      command: {a: b}", {});
    }

    void readsMentions()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, mentions);
        const plan::Plan plan = planWith(body);
        const plan::ResolvedPlan here(plan, plan.environments()[0].id);
        QStringList found;
        for (const PortMention &mention : portMentions(plan.services()[0], here))
            found << describe(mention);
        QCOMPARE(found.join('\n'), mentions.join('\n'));
    }

    void knowsEveryName()
    {
        const plan::Plan plan = planWith(R"(
    compose-name: web
    container-name: ${STACK:-prod}-web
    networks: {net: {aliases: [www, web]}}
    compose: {hostname: web.local}
)");
        const plan::ResolvedPlan here(plan, plan.environments()[0].id);
        const std::vector<std::string> names{"web", "prod-web", "web.local", "www"};
        QVERIFY(hostNames(plan.services()[0], here) == names);
    }

    void knowsNoNameOfADaemon()
    {
        plan::Service daemon;
        daemon.name = "sshd";
        QVERIFY(hostNames(daemon, plan::ResolvedPlan(plan::Plan(), {})).empty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
