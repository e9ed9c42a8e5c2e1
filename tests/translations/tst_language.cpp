#include <QtTest>

#include "app/desktop/language_menu.h"
#include "model/check/rule.h"
#include "model/text/say.h"
#include "views/language/language.h"

#include <QSettings>

using namespace portolan;
using views::Language;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void speaksTheFirstLanguageThatThereIs_data();
    void speaksTheFirstLanguageThatThereIs();
    void countsInEnglish_data();
    void countsInEnglish();
    void theModelSpeaksItToo();
    void speaksEnglishAgainWhenItIsGone();
    void theOptionGoesBeforeTheSetting();
    void theMenuKeepsWhatIsChosen();
};

void TestLanguage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("Portolan");
    QCoreApplication::setApplicationName("tst_language");
}

void TestLanguage::speaksTheFirstLanguageThatThereIs_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("code");
    QTest::addRow("German") << "de"
                            << "de";
    QTest::addRow("German of Austria") << "de_AT"
                                       << "de";
    QTest::addRow("Spanish") << "es_MX"
                             << "es";
    QTest::addRow("English") << "en_GB"
                             << "en";
    QTest::addRow("none of ours") << "fi_FI"
                                  << "en";
    QTest::addRow("C") << "C"
                       << "en";
}

void TestLanguage::speaksTheFirstLanguageThatThereIs()
{
    QFETCH(QString, locale);
    QTEST(Language(QLocale(locale)).code(), "code");
}

void TestLanguage::countsInEnglish_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::addRow("none") << 0 << "0 files";
    QTest::addRow("one") << 1 << "1 file";
    QTest::addRow("two") << 2 << "2 files";
}

void TestLanguage::countsInEnglish()
{
    QFETCH(int, count);
    const Language language(QLocale(QLocale::English));
    QTEST(QCoreApplication::translate("Loading", "%n file(s)", nullptr, count), "text");
}

void TestLanguage::theModelSpeaksItToo()
{
    const check::Rule *rule = check::findRule("port-dup");
    QVERIFY(rule);
    const std::string english(rule->title);
    QCOMPARE(check::titleOf(*rule), english);
    const Language language(QLocale(QLocale::German));
    QVERIFY(check::titleOf(*rule) != english);
    QCOMPARE(std::string(rule->title), english);
}

void TestLanguage::speaksEnglishAgainWhenItIsGone()
{
    {
        const Language language(QLocale(QLocale::German));
    }
    QCOMPARE(text::say(text::phrase("check", "Remove it")), std::string("Remove it"));
    QCOMPARE(QCoreApplication::translate("Inspector", "Ports"), QStringLiteral("Ports"));
}

void TestLanguage::theOptionGoesBeforeTheSetting()
{
    QSettings().setValue("language", "es");
    QCOMPARE(desktop::startLocale({"portolan"}).language(), QLocale::Spanish);
    QCOMPARE(desktop::startLocale({"portolan", "--language", "de"}).language(), QLocale::German);
    QCOMPARE(desktop::startLocale({"portolan", "--language=en"}).language(), QLocale::English);
    QSettings().clear();
    QCOMPARE(desktop::startLocale({"portolan"}), QLocale::system());
}

void TestLanguage::theMenuKeepsWhatIsChosen()
{
    desktop::LanguageMenu menu("Language");
    QSignalSpy chosen(&menu, &desktop::LanguageMenu::chosen);
    auto *german = menu.findChild<QAction *>("language-de");
    QVERIFY(german);
    QCOMPARE(german->text(), QStringLiteral("Deutsch"));
    QVERIFY(menu.findChild<QAction *>("language-system")->isChecked());
    german->trigger();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(german->isChecked());
    QVERIFY(desktop::LanguageMenu("Language").findChild<QAction *>("language-de")->isChecked());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
