#include "model/compose/compose_writer.h"
#include "model/compose/env_update.h"
#include "model/compose/secret_values.h"
#include "model/plan/plan_writer.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"
#include "tests/compose/imported_project.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;
using test::changesOf;
using test::Imported;

namespace {

const QString project = "== compose.yaml\n"
                        "x-common: &common\n"
                        "  APP_SECRET: s3cret # kept\n"
                        "services:\n"
                        "  api:\n"
                        "    image: api\n"
                        "    command: [serve, --database, \"postgres://app:hunter2@db/shop\"]\n"
                        "    environment:\n"
                        "      <<: *common\n"
                        "      DB_PASSWORD: hunter2\n"
                        "      DATABASE_URL: postgres://app:hunter2@db:5432/shop\n"
                        "      CACHE_PASSWORD: ${CACHE_PASSWORD:-hunter2}\n"
                        "      MODE: fast\n"
                        "  db:\n"
                        "    image: postgres\n"
                        "    environment:\n"
                        "      - POSTGRES_PASSWORD='hunter2'\n"
                        "      - POSTGRES_DB=shop\n";

/// What a compose file says once its secrets are out, on one line.
QString masked(const QString &yaml)
{
    text::YamlNode tree = text::readYaml("", yaml.toStdString()).documents.front();
    maskSecrets(tree);
    return QString::fromStdString(text::writeYamlFlow(tree, {}));
}

text::YamlNode &variable(plan::Service &service, const char *name)
{
    return *service.body.find("environment")->find(name);
}

} // namespace

class TestSecretValues : public QObject
{
    Q_OBJECT

private slots:
    void takesOutWhatIsSecret_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *service, const char *expected) {
            QTest::newRow(name) << QStringLiteral("services: {a: {%1}}").arg(service)
                                << QStringLiteral("{services: {a: {%1}}}").arg(expected);
        };
        row("a variable of a map", "environment: {DB_PASSWORD: x}",
            "environment: {DB_PASSWORD: \"********\"}");
        row("a variable of a list", "environment: [DB_PASSWORD=x]", "environment: [DB_PASSWORD=********]");
        row("a build argument", "build: {args: {token: x}}", "build: {args: {token: \"********\"}}");
        row("an option", "command: [--token, TOKEN=x]", "command: [--token, TOKEN=********]");
        row("a reference", "environment: {DB_PASSWORD: $X}", "environment: {DB_PASSWORD: $X}");
        row("a default", "environment: {A: \"${DB_PASSWORD:-x}\"}",
            "environment: {A: \"${DB_PASSWORD:-********}\"}");
        row("a default within a default", "environment: {A: \"${B:-${DB_PASSWORD:-x}}\"}",
            "environment: {A: \"${B:-${DB_PASSWORD:-********}}\"}");
        row("an address", "command: \"a://u:p@h b://u:q@h\"",
            "command: \"a://u:********@h b://u:********@h\"");
        row("an address with variables", "command: \"a://${U:-u}:${P:-p}@h/x\"",
            "command: \"a://${U:-u}:${P:-p}@h/x\"");
        row("a name without a value", "environment: {DB_PASSWORD: }", "environment: {DB_PASSWORD: null}");
        row("a name of a volume", "volumes: [TOKEN:/x]", "volumes: [TOKEN:/x]");
        row("a port", "ports: [\"${KEY:-80}:80\"]", "ports: [\"${KEY:-80}:80\"]");
        row("a session cookie of a cluster", "environment: {ERLANG_COOKIE: x1y2}",
            "environment: {ERLANG_COOKIE: \"********\"}");
        row("an access token by its looks", "command: \"sync ghp_0123456789abcdefghijABCDEFGHIJ012345 now\"",
            "command: \"sync ******** now\"");
        row("an access key by its looks", "environment: {A: AKIAIOSFODNN7EXAMPLE}",
            "environment: {A: \"********\"}");
        row("a signed token by its looks", "labels: {a: eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln}",
            "labels: {a: \"********\"}");
        row("a private key", "labels: {a: \"-----BEGIN EC PRIVATE KEY----- x -----END EC PRIVATE KEY-----\"}",
            "labels: {a: \"********\"}");
        row("a certificate", "labels: {a: \"-----BEGIN CERTIFICATE----- x -----END CERTIFICATE-----\"}",
            "labels: {a: \"-----BEGIN CERTIFICATE----- x -----END CERTIFICATE-----\"}");
        row("what only begins like a key", "labels: {a: ghp_readme, b: glpat-x, c: eyJ.a.b}",
            "labels: {a: ghp_readme, b: glpat-x, c: eyJ.a.b}");
        row("a file of a secret", "environment: {DB_PASSWORD_FILE: /run/x}",
            "environment: {DB_PASSWORD_FILE: /run/x}");
    }
    void takesOutWhatIsSecret()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, expected);
        QCOMPARE(masked(yaml), masked(expected)); // one way of writing
        QCOMPARE(masked(yaml).remove('"'), expected.remove('"'));
    }

    void noSecretGetsIntoThePlan()
    {
        const std::string plan = plan::writePlan(Imported(project).plan());
        QVERIFY2(plan.find("hunter2") == std::string::npos && plan.find("s3cret") == std::string::npos,
                 plan.c_str());
    }

    void commentsGetIntoThePlanWithoutTheirSecrets_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *comment, const char *note) {
            QTest::newRow(name) << comment << note;
        };
        row("a variable put aside", "DB_PASSWORD=old leak", "DB_PASSWORD=********");
        row("an exported one", "export DB_PASSWORD=old leak # since May",
            "export DB_PASSWORD=******** # since May");
        row("a variable within a sentence", "root pw: PGPASSWORD=leak, for psql",
            "root pw: PGPASSWORD=******** for psql");
        row("a quoted value", "was API_TOKEN = \"old leak\" once", "was API_TOKEN = \"********\" once");
        row("an entry of a map", "DB_PASSWORD: leak", "DB_PASSWORD: ********");
        row("an option", "psql --password=leak -h db", "psql --password=******** -h db");
        row("an address", "see postgres://app:leak@db/x", "see postgres://app:********@db/x");
        row("a key by its looks", "old: glpat-0123456789abcdefghij", "old: ********");
        row("a second line", "HOST=db\nDB_PASSWORD=leak", "HOST=db\nDB_PASSWORD=********");
        row("a default", "DB_PASSWORD=${DB_PASSWORD:-leak}", "DB_PASSWORD=${DB_PASSWORD:-********}");
        row("a sentence about a secret", "The key: see the handbook", "The key: see the handbook");
        row("a reference", "DB_PASSWORD=${OTHER}", "DB_PASSWORD=${OTHER}");
        row("a variable that is no secret", "WEB_PORT=8080", "WEB_PORT=8080");
    }
    void commentsGetIntoThePlanWithoutTheirSecrets()
    {
        QFETCH(QString, comment);
        QFETCH(QString, note);
        const QString head = "# " + QString(comment).replace('\n', "\n# ") + '\n';
        const Imported imported("== compose.yaml\n" + head +
                                "services:\n  a:\n    image: x\n    env_file: .env\n" + "== .env\n" + head +
                                "X=1 # " + comment.section('\n', 0, 0) + '\n');
        const plan::EnvFile &env = imported.plan().envFiles()[0];
        QCOMPARE(QString::fromStdString(imported.plan().composeFiles()[0].note), note);
        QCOMPARE(QString::fromStdString(env.note), note);
        QCOMPARE(QString::fromStdString(env.variables[0].note), note.section('\n', 0, 0));
        QCOMPARE(QString::fromStdString(imported.write("compose.yaml").text),
                 imported.before("compose.yaml"));
        const std::string envText = imported.before(".env").toStdString();
        QCOMPARE(updateEnvFile(".env", envText, env).text, envText);
    }

    void whatIsNotChangedStaysByteForByte()
    {
        const Imported imported(project);
        QCOMPARE(QString::fromStdString(imported.write("compose.yaml").text),
                 imported.before("compose.yaml"));
    }

    void anEditLeavesTheSecretsBesideIt()
    {
        Imported imported(project);
        imported.modifyService("api", [](plan::Service &service) {
            variable(service, "MODE").scalar = "slow";
            variable(service, "DATABASE_URL").scalar = "postgres://app:********@db2:5432/shop";
        });
        QCOMPARE(
            changesOf(imported, "compose.yaml"),
            (QStringList{"-      DATABASE_URL: postgres://app:hunter2@db:5432/shop", "-      MODE: fast",
                         "+      DATABASE_URL: postgres://app:hunter2@db2:5432/shop", "+      MODE: slow"}));
    }

    void anotherNameKeepsTheSecrets()
    {
        Imported imported(project);
        imported.modifyService("db", [](plan::Service &service) { service.name = "store"; });
        QCOMPARE(changesOf(imported, "compose.yaml"), (QStringList{"-  db:", "+  store:"}));
    }

    void aSecretThatThePlanSaysIsWritten()
    {
        Imported imported(project);
        imported.modifyService(
            "api", [](plan::Service &service) { variable(service, "DB_PASSWORD").scalar = "new"; });
        QCOMPARE(changesOf(imported, "compose.yaml"),
                 (QStringList{"-      DB_PASSWORD: hunter2", "+      DB_PASSWORD: new"}));
    }

    void whatIsNotKnownIsAskedFor()
    {
        const Imported imported(project);
        const QString text =
            QString::fromStdString(writeComposeFile(imported.plan(), imported.plan().composeFiles()[0]));
        for (const char *line :
             {"DB_PASSWORD: ${DB_PASSWORD:?is kept outside the plan}",
              "DATABASE_URL: postgres://app:${DATABASE_URL_PASSWORD:?is kept outside the plan}@db:5432/shop",
              "CACHE_PASSWORD: ${CACHE_PASSWORD:?is kept outside the plan}",
              "- POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?is kept outside the plan}"})
            QVERIFY2(text.contains(line), qPrintable(text));
        QVERIFY2(!text.contains("****"), qPrintable(text));
    }

    void asterisksOfTheFileItselfStay()
    {
        const Imported imported(
            QStringLiteral("== compose.yaml\nservices:\n  a:\n    image: x\n    environment:\n"
                           "      TOKEN: \"********\"\n      NOTE: a ******** b\n"));
        QCOMPARE(QString::fromStdString(imported.write("compose.yaml").text),
                 imported.before("compose.yaml"));
    }
};

QTEST_GUILESS_MAIN(TestSecretValues)
#include "tst_secret_values.moc"
