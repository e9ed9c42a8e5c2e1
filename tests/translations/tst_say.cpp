#include <QtTest>

#include "model/text/say.h"

using namespace portolan;
using text::phrase;
using text::phrases;
using text::say;

namespace {

/// A language of six texts.
std::string german(const char *context, const char *one, const char *many, long count)
{
    const std::string_view source(one);
    if (std::string_view(context) != "test")
        return {};
    if (source == "{} of {}")
        return "{1} hat {0}";
    if (source == "{} is gone")
        return "{} ist {} weg";
    if (source == " and ")
        return " und ";
    if (source == "{} port" && std::string_view(many) == "{} ports")
        return count == 1 ? "{} Anschluss" : "{} Anschlüsse";
    return {};
}

} // namespace

class TestSay : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { text::setTongue(nullptr); }
    void speaksEnglishUntilTold();
    void putsTheArgumentsInTheOrderOfTheLanguage();
    void staysEnglishWhereNothingIsTranslated();
    void staysEnglishWhereTheGapsDoNotFit();
    void countsInBothLanguages_data();
    void countsInBothLanguages();
    void joinsWithAnd();
};

void TestSay::speaksEnglishUntilTold()
{
    QCOMPARE(say(phrase("test", "{} of {}"), "8080/tcp", "web"), std::string("8080/tcp of web"));
    QCOMPARE(say(phrase("test", "Remove it")), std::string("Remove it"));
}

void TestSay::putsTheArgumentsInTheOrderOfTheLanguage()
{
    text::setTongue(&german);
    QCOMPARE(say(phrase("test", "{} of {}"), "8080/tcp", "web"), std::string("web hat 8080/tcp"));
}

void TestSay::staysEnglishWhereNothingIsTranslated()
{
    text::setTongue(&german);
    QCOMPARE(say(phrase("test", "Remove {}"), "web"), std::string("Remove web"));
    QCOMPARE(say(phrase("other", "{} of {}"), 1, 2), std::string("1 of 2"));
}

void TestSay::staysEnglishWhereTheGapsDoNotFit()
{
    text::setTongue(&german);
    QCOMPARE(say(phrase("test", "{} is gone"), "web"), std::string("web is gone"));
}

void TestSay::countsInBothLanguages_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::string>("english");
    QTest::addColumn<std::string>("translated");
    QTest::addRow("none") << std::size_t(0) << std::string("0 ports") << std::string("0 Anschlüsse");
    QTest::addRow("one") << std::size_t(1) << std::string("1 port") << std::string("1 Anschluss");
    QTest::addRow("two") << std::size_t(2) << std::string("2 ports") << std::string("2 Anschlüsse");
}

void TestSay::countsInBothLanguages()
{
    QFETCH(std::size_t, count);
    QFETCH(std::string, english);
    QFETCH(std::string, translated);
    QCOMPARE(say(phrases("test", "{} port", "{} ports"), count, count), english);
    text::setTongue(&german);
    QCOMPARE(say(phrases("test", "{} port", "{} ports"), count, count), translated);
}

void TestSay::joinsWithAnd()
{
    QCOMPARE(text::andList(std::vector<std::string>{"a", "b"}), std::string("a and b"));
    QCOMPARE(text::andList(std::vector<std::string>{"a"}), std::string("a"));
}

QTEST_GUILESS_MAIN(TestSay)
#include "tst_say.moc"
