#include "tests/export/shop_repository.h"

using namespace portolan::test;

namespace {

const QString composeText = QStringLiteral("services:\n"
                                           "  web:\n"
                                           "    image: nginx:1.27\n"
                                           "    command: serve --key ${APP_PASSWORD:-defpw99}\n"
                                           "    environment:\n"
                                           "      DATABASE: postgres://app:s3cr3tpw@db/x\n"
                                           "      MODE: live\n");
const QString envText = QStringLiteral("# Secrets of the shop\n"
                                       "PLAIN=1\n"
                                       "APP_PASSWORD=hunter2\n"
                                       "API_TOKEN=abc123\n"
                                       "LAST=2\n");

/// A repository with an env file, exported once, so that notes are there.
class EnvShop : public Shop
{
public:
    EnvShop()
        : Shop({{"compose.yaml", composeText}, {".env", envText}})
    {
        const Run run = exported();
        if (run.status != 0)
            qFatal("%s", qPrintable(run.output + run.errors));
    }

    Run exported(const QStringList &options = {}) const
    {
        return portolanctl(QStringList{"export", plan(), "--to", path(), "--only", "compose,env"} + options);
    }

    QString planText() const { return file("shop.portolan.yaml"); }
};

bool tellsSecrets(const QString &text)
{
    const QStringList secrets = {"hunter2", "abc123", "defpw99", "s3cr3tpw", "zz1"};
    return std::any_of(secrets.begin(), secrets.end(),
                       [&text](const QString &secret) { return text.contains(secret); });
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void aSecretThatTheFolderAddsIsPulledByName()
    {
        const EnvShop shop;
        shop.edit(".env", "LAST=2\n", "LAST=2\nNEW_SECRET=zz1\n");
        const Run checked = shop.exported({"--check"});
        QVERIFY2(checked.status == 1 && checked.output.contains("edited   .env"), qPrintable(checked.output));
        const Run compared = portolanctl({"check", shop.plan(), "--against", shop.path()});
        QVERIFY2(compared.output.contains(".env:6: error: .env was changed in the folder"),
                 qPrintable(compared.output + compared.errors));
        const Run shown = shop.exported({"--pull", "--diff"});
        QVERIFY2(shown.output.contains("+NEW_SECRET=\n"), qPrintable(shown.output));
        const Run pulled = shop.exported({"--pull"});
        QVERIFY2(pulled.status == 0 && pulled.output.contains("pulled   .env (1 variable)"),
                 qPrintable(pulled.output + pulled.errors));
        QVERIFY2(shop.planText().contains("NEW_SECRET: {secret: true}"), qPrintable(shop.planText()));
        QVERIFY(!tellsSecrets(shop.planText() + shown.output + pulled.output));
        QVERIFY(shop.file(".env").endsWith("NEW_SECRET=zz1\n"));
        QCOMPARE(shop.exported({"--check"}).status, 0);
    }

    void aSecretThatTheFolderRemovesIsPulled()
    {
        const EnvShop shop;
        shop.edit(".env", "API_TOKEN=abc123\n", "");
        QCOMPARE(shop.exported({"--check"}).status, 1);
        const Run pulled = shop.exported({"--pull"});
        QVERIFY2(pulled.status == 0 && pulled.output.contains("pulled   .env (1 variable)"),
                 qPrintable(pulled.output + pulled.errors));
        QVERIFY2(!shop.planText().contains("API_TOKEN") && shop.planText().contains("APP_PASSWORD"),
                 qPrintable(shop.planText()));
        QCOMPARE(shop.exported({"--check"}).status, 0);
    }

    void aSecretThatTheFolderRenamesIsPulled()
    {
        const EnvShop shop;
        shop.edit(".env", "APP_PASSWORD", "APP_SECRET");
        shop.editFile("APP_PASSWORD", "APP_SECRET");
        QCOMPARE(shop.exported({"--pull"}).status, 0);
        QVERIFY2(!shop.planText().contains("APP_PASSWORD") &&
                     shop.planText().contains("APP_SECRET: {secret: true}"),
                 qPrintable(shop.planText()));
        QVERIFY(shop.file(".env").contains("APP_SECRET=hunter2\n"));
    }

    void aSecretThatThePlanRemovesStaysInTheFileAndIsNamed()
    {
        const EnvShop shop;
        shop.editPlan("      API_TOKEN: {secret: true}\n", "");
        for (const QStringList &options : {QStringList(), {"--take-plan", ".env"}, {"--pull"}}) {
            const Run run = shop.exported(options);
            QCOMPARE(run.output, QStringLiteral("2 files: 2 unchanged\n"));
            QVERIFY2(run.errors.contains("API_TOKEN is secret and no longer in the plan"),
                     qPrintable(run.errors));
            QCOMPARE(shop.file(".env"), envText);
            QVERIFY(!shop.planText().contains("API_TOKEN"));
        }
        const Run compared = portolanctl({"check", shop.plan(), "--against", shop.path()});
        QVERIFY2(compared.output.contains("still has the secret API_TOKEN"), qPrintable(compared.output));
        shop.edit(".env", "API_TOKEN=abc123\n", "");
        const Run run = shop.exported();
        QVERIFY2(run.status == 0 && run.errors.isEmpty(), qPrintable(run.output + run.errors));
    }

    void bothSidesChangeSecretsOfOneFile()
    {
        const EnvShop shop;
        shop.editPlan("      API_TOKEN: {secret: true}\n", "");
        shop.edit(".env", "LAST=2\n", "LAST=2\nNEW_SECRET=zz1\n");
        QCOMPARE(shop.exported({"--pull"}).status, 0);
        QCOMPARE(shop.file(".env"), envText + "NEW_SECRET=zz1\n");
        QVERIFY2(shop.planText().contains("NEW_SECRET: {secret: true}") &&
                     !shop.planText().contains("API_TOKEN"),
                 qPrintable(shop.planText()));
    }

    void aSecretThatThePlanAddsIsAskedFor()
    {
        const EnvShop shop;
        shop.editPlan("      API_TOKEN: {secret: true}\n", "      API_TOKEN: {secret: true}\n"
                                                           "      MAIL_TOKEN: {secret: true}\n");
        const QString asked = "MAIL_TOKEN is secret and missing from .env: add it there";
        for (int time = 0; time < 2; ++time) {
            const Run run = shop.exported({"--pull"});
            QVERIFY2(run.errors.contains(asked), qPrintable(run.output + run.errors));
            QVERIFY2(shop.planText().contains("MAIL_TOKEN"), "a pull leaves it in the plan");
        }
        shop.edit(".env", "LAST=2\n", "LAST=2\nMAIL_TOKEN=zz1\n");
        const Run run = shop.exported({"--check"});
        QVERIFY2(run.status == 0 && run.errors.isEmpty(), qPrintable(run.output + run.errors));
    }

    void aSecretOfWhichNothingIsKnownStays()
    {
        const EnvShop shop;
        shop.forgetNotes();
        shop.edit(".env", "LAST=2\n", "LAST=2\nNEW_SECRET=zz1\n");
        shop.editPlan("PLAIN: \"1\"", "PLAIN: \"3\"");
        shop.exported({"--take-plan", ".env"});
        shop.exported();
        QVERIFY2(shop.file(".env").endsWith("NEW_SECRET=zz1\n"), qPrintable(shop.file(".env")));
    }

    void messagesHideSecretsOfComposeFiles_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("inFolder");
        QTest::addColumn<QString>("inPlan");
        QTest::newRow("a password in an address") << "@db/x"
                                                  << "@db/y"
                                                  << "@db/z";
        QTest::newRow("the default of a secret") << "serve"
                                                 << "start"
                                                 << "run";
    }
    void messagesHideSecretsOfComposeFiles()
    {
        QFETCH(QString, from);
        QFETCH(QString, inFolder);
        QFETCH(QString, inPlan);
        const EnvShop shop;
        shop.editFile(qPrintable(from), qPrintable(inFolder));
        shop.editPlan(qPrintable(from), qPrintable(inPlan));
        for (const QStringList &options : {QStringList(), {"--check"}, {"--diff"}, {"--pull", "--diff"}}) {
            const Run run = shop.exported(options);
            QCOMPARE(run.status, 1);
            QVERIFY2(run.errors.contains("was changed in the folder and in the plan: before"),
                     qPrintable(run.errors));
            QVERIFY2(run.errors.contains("********") && !tellsSecrets(run.errors + run.output),
                     qPrintable(run.errors + run.output));
        }
    }

    void aDifferenceWithAnErrorEndsWithOne()
    {
        const EnvShop shop;
        shop.editPlan("nginx:1.27", "nginx:1.28");
        QCOMPARE(shop.exported({"--diff"}).status, 0);
        shop.edit(".env", "PLAIN=1", "PLAIN='1");
        const Run run = shop.exported({"--diff"});
        QVERIFY2(run.errors.contains("cannot be read"), qPrintable(run.errors));
        QCOMPARE(run.status, 1);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
