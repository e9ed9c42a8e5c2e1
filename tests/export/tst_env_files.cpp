#include "model/compose/env_file.h"
#include "model/compose/env_writer.h"
#include "tests/export/folders.h"

using namespace portolan;
using namespace portolan::test;

namespace {

plan::EnvFile fileWith(std::vector<plan::EnvVariable> variables)
{
    plan::EnvFile file;
    file.path = ".env";
    file.variables = std::move(variables);
    return file;
}

std::string written(const plan::EnvFile &file)
{
    return compose::writeEnvFile(file).value();
}

/// Values that an env file has to carry unharmed, as expressions of the plan.
void addValues()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "6697";
    QTest::newRow("empty") << "";
    QTest::newRow("address") << "fd7a:115c:a1e0::1";
    QTest::newRow("spaces") << "All Things Linux IRC";
    QTest::newRow("space at the ends") << " padded ";
    QTest::newRow("hash") << "a #b";
    QTest::newRow("hash at the beginning") << "#general";
    QTest::newRow("single quote") << "it's";
    QTest::newRow("double quotes") << "say \"hello\"";
    QTest::newRow("backslash") << "C:\\new\\table";
    QTest::newRow("backslash at the end") << "path\\";
    QTest::newRow("line feed") << "first\nsecond";
    QTest::newRow("tab") << "a\tb";
    QTest::newRow("equals sign") << "a=b";
    QTest::newRow("dollar") << "costs $$5";
    QTest::newRow("expression") << "${HOST:-localhost}:80";
    QTest::newRow("expression with spaces") << "${HOST:-not set yet}";
    QTest::newRow("semicolon and ampersand") << "a;b&c|d";
    QTest::newRow("umlaut") << "Größe";
}

} // namespace

class TestEnvFiles : public QObject
{
    Q_OBJECT

private slots:
    void writesNotesAsCommentsAndKeepsSecretsOutside()
    {
        plan::EnvFile file = fileWith({{"BIND_IP", "127.0.0.1", false, "Loopback only"},
                                       {"SIGNING", "", true, "Made by the registry"},
                                       {"ADMIN_PASSWORD", "hunter2", false, ""}});
        file.note = "Base values\n\nCopied to each machine";
        QCOMPARE(toQString(written(file)),
                 QStringLiteral("# Base values\n"
                                "#\n"
                                "# Copied to each machine\n"
                                "\n"
                                "# Loopback only\n"
                                "BIND_IP=127.0.0.1\n"
                                "# Made by the registry\n"
                                "# SIGNING is secret: its value is kept outside this file\n"
                                "# ADMIN_PASSWORD is secret: its value is kept outside this file\n"));
    }

    void isReadBackByPortolan_data() { addValues(); }
    void isReadBackByPortolan()
    {
        QFETCH(QString, value);
        const auto entries = compose::parseEnvFile(
            ".env", written(fileWith({{"A", value.toStdString(), false, ""}, {"B", "2", false, ""}})));
        QVERIFY2(entries, entries ? "" : text::toText(entries.error()).c_str());
        QCOMPARE(entries->size(), std::size_t{2});
        QCOMPARE(toQString(entries->front().value), value);
        QVERIFY(entries->front().kind == compose::EnvEntry::Kind::Expression);
    }

    void isReadBackByRealCompose_data() { addValues(); }
    void isReadBackByRealCompose()
    {
        QFETCH(QString, value);
        const QStringList compose = realCompose();
        if (compose.isEmpty())
            QSKIP("Compose v2 is not installed; PORTOLAN_COMPOSE can name it");
        const QTemporaryDir folder;
        const QString envFile =
            writeFile(folder, "values.env", written(fileWith({{"A", value.toStdString(), false, ""}})));
        const QString composeFile = writeFile(
            folder, "compose.yaml", "services:\n  a:\n    image: a\n    labels:\n      value: \"${A}\"\n");
        const Outcome outcome =
            runProgram(compose.first(),
                       compose.mid(1) + QStringList{"-f", composeFile, "--env-file", envFile, "config",
                                                    "--format", "json"},
                       {"HOST=example"});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
        const QJsonObject labels = QJsonDocument::fromJson(outcome.output.toUtf8())
                                       .object()["services"]
                                       .toObject()["a"]
                                       .toObject()["labels"]
                                       .toObject();
        const auto expected =
            text::evaluate(value.toStdString(), [](auto) { return std::optional<std::string>("example"); });
        QCOMPARE(labels["value"].toString().replace("$$", "$"), toQString(*expected));
    }

    void refusesNamesThatNoEnvFileCanHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("space") << "A B";
        QTest::newRow("line feed") << "A=1\nB";
        QTest::newRow("equals sign") << "A=B";
        QTest::newRow("empty") << "";
    }
    void refusesNamesThatNoEnvFileCanHold()
    {
        QFETCH(QString, name);
        QVERIFY(!compose::writeEnvFile(fileWith({{name.toStdString(), "1", false, ""}})));
    }
};

QTEST_GUILESS_MAIN(TestEnvFiles)
#include "tst_env_files.moc"
