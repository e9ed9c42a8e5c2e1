#include "model/compose/secret_names.h"

#include <QtTest>

using namespace portolan::compose;

/// Which variables are taken for secrets.
class TestSecretNames : public QObject
{
    Q_OBJECT

private slots:
    void tellsSecretsByTheirNames_data();
    void tellsSecretsByTheirNames();
};

void TestSecretNames::tellsSecretsByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    QTest::addRow("password") << "DB_PASSWORD"
                              << "x" << true;
    QTest::addRow("unset token") << "API_TOKEN"
                                 << "" << true;
    QTest::addRow("key") << "CLOAK_KEY_1"
                         << "abc" << true;
    QTest::addRow("short form") << "IRC_DRPASS"
                                << "x" << true;
    QTest::addRow("path") << "TLS_KEY"
                          << "/etc/key.pem" << false;
    QTest::addRow("file name") << "DB_PASSWORD_FILE"
                               << "run/secret" << false;
    QTest::addRow("switch") << "ALLOW_PLACEHOLDER_KEY"
                            << "true" << false;
    QTest::addRow("length") << "TOKEN_LENGTH"
                            << "32" << false;
    QTest::addRow("another word") << "KEYBOARD"
                                  << "de" << false;
    QTest::addRow("reference") << "PASSWORD"
                               << "${OTHER}" << false;
    QTest::addRow("an address with a password") << "QUEUE_URL"
                                                << "amqp://app:word@queue:5672" << true;
    QTest::addRow("an address with a variable for it") << "QUEUE_URL"
                                                       << "amqp://app:${WORD}@queue:5672" << false;
    QTest::addRow("auth") << "REDIS_AUTH"
                          << "hunter2" << true;
    QTest::addRow("a way to log in") << "SMTP_AUTH"
                                     << "login" << false;
    QTest::addRow("salt") << "SALT"
                          << "abcdef" << true;
    QTest::addRow("key base") << "SECRETS_KEY_BASE"
                              << "abcdef" << true;
    QTest::addRow("dsn") << "SENTRY_DSN"
                         << "https://abc@sentry.io/1" << true;
    QTest::addRow("passwd") << "ROOT_PASSWD"
                            << "x" << true;
    QTest::addRow("passphrase") << "GPG_PASSPHRASE"
                                << "x y" << true;
    QTest::addRow("credentials") << "AWS_CREDENTIALS"
                                 << "abc" << true;
    QTest::addRow("short for password") << "PGPW"
                                        << "x" << false;
    QTest::addRow("pw") << "DB_PW"
                        << "x" << true;
    QTest::addRow("a webhook that lets in")
        << "SLACK_WEBHOOK_URL"
        << "https://hooks.slack.com/services/T0/B0/abcdefghijklmnopqrstuvwx" << true;
    QTest::addRow("where webhooks come in") << "WEBHOOK_URL"
                                            << "https://n8n.example.com/" << false;
    QTest::addRow("a default") << "PASSWORD"
                               << "${OTHER:-hunter2}" << true;
    QTest::addRow("an empty default") << "PASSWORD"
                                      << "${OTHER:-}" << false;
    QTest::addRow("a default within an address") << "DB_URL"
                                                 << "postgres://app:${DB_PASSWORD:-hunter2}@db" << true;
    QTest::addRow("variables for user and password")
        << "DB_URL"
        << "postgres://${DB_USER:-app}:${DB_PASSWORD}@db" << false;
    QTest::addRow("a public key") << "VAPID_PUBLIC_KEY"
                                  << "abc" << false;
    QTest::addRow("small letters") << "redis.password"
                                   << "hunter2" << true;
    QTest::addRow("a port") << "TOKEN_PORT"
                            << "8443" << false;
    QTest::addRow("plain") << "IRC_DOMAIN"
                           << "irc.atl.chat" << false;
}

void TestSecretNames::tellsSecretsByTheirNames()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, secret);
    QCOMPARE(looksSecret(name.toStdString(), value.toStdString()), secret);
}

QTEST_GUILESS_MAIN(TestSecretNames)
#include "tst_secret_names.moc"
