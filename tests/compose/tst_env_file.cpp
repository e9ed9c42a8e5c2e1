#include "model/compose/env_file.h"

#include <QtTest>

using namespace portolan;
using namespace portolan::compose;

/// The env file format.
class TestEnvFile : public QObject
{
    Q_OBJECT

private slots:
    void evaluates_data();
    void evaluates();
    void refuses_data();
    void refuses();
    void readsTheRawFormat_data();
    void readsTheRawFormat();
    void keepsWhatIsWritten();
    void stopsBeforeValuesExplode();
};

namespace {

QString variablesOf(const QByteArray &content, decltype(&parseEnvFile) parse = parseEnvFile)
{
    const Environment outside = {{"HOST", "outer"}, {"EMPTY", ""}};
    const auto entries = parse("/p/.env", content.toStdString());
    if (!entries)
        return QString::fromStdString(text::toText(entries.error()));
    Environment variables;
    const auto done =
        evaluateEnvEntries("/p/.env", content.toStdString(), *entries, lookupIn(outside), variables);
    if (!done)
        return QString::fromStdString(text::toText(done.error()));
    QStringList lines;
    for (const auto &[name, value] : variables)
        lines << QString::fromStdString(name + '=' + value);
    return lines.join(';');
}

} // namespace

void TestEnvFile::evaluates_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("variables");
    const auto row = [](const char *name, const QByteArray &content, const char *variables) {
        QTest::addRow("%s", name) << content << variables;
    };
    row("plain", "A=1\nB=two words\n", "A=1;B=two words");
    row("no final line feed", "A=1", "A=1");
    row("spaces around", "  A = 1 \n", "A=1");
    row("colon instead of equals sign", "A: 1\n", "A=1");
    row("exported", "export A=1\nexport\tB=2\n", "A=1;B=2");
    row("name that begins with export", "exported=1\n", "exported=1");
    row("comment behind", "A=1 # one\nB=1#2\n", "A=1;B=1#2");
    row("comment lines", "# c\n  # d\nA=1\n#B=2", "A=1");
    row("number sign as value", "A=#x\n", "A=#x");
    row("empty", "A=\nB=\"\"\nC=''\n", "A=;B=;C=");
    row("the last one counts", "A=1\nA=2\n", "A=2");
    row("double quotes", "A=\"x # y\" # c\n", "A=x # y");
    row("escapes", "A=\"a\\tb\\n\\\"c\\\"\\\\\"\n", "A=a\tb\n\"c\"\\");
    row("escapes outside quotes", "A=a\\nb\n", "A=a\\nb");
    row("octal", "A=\"\\0101\\0102\"\n", "A=AB");
    row("single quotes", "A='$HOST \\n it\\'s'\n", "A=$HOST \\n it's");
    row("several lines", "A=\"one\ntwo\"\nB=3\n", "A=one\ntwo;B=3");
    row("quotes inside", "A=say \"hi\"\n", "A=say \"hi\"");
    row("entry behind a quote", "A=\"1\"B=2\n", "A=1;B=2");
    row("outer variable", "A=$HOST/${HOST}x\n", "A=outer/outerx");
    row("earlier variable", "A=1\nB=${A}2\n", "A=1;B=12");
    row("later variable", "A=$B\nB=1\n", "A=;B=1");
    row("outer wins inside values", "HOST=inner\nA=$HOST\n", "A=outer;HOST=inner");
    row("default", "A=${NONE:-d}${EMPTY:-e}${EMPTY-f}\n", "A=de");
    row("escaped dollar", "A=\"\\$HOST\"\nB=$$HOST\n", "A=$HOST;B=$HOST");
    row("inherited", "HOST\nNONE\nA=1\n", "A=1;HOST=outer");
    row("inherited at the end", "HOST", "HOST=outer");
    row("line ends of Windows", "A=1\r\nB=\"2\"\r\n", "A=1;B=2");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "A=1\n",
        "A=1");
    row("names with signs", "A.b-c[0]=1\n\xC3\xA9=2\n", "A.b-c[0]=1;\xC3\xA9=2");
    row("value with equals sign", "A=b=c\n", "A=b=c");
    row("nothing", "\n\n", "");
}

void TestEnvFile::evaluates()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, variables);
    QCOMPARE(variablesOf(content), variables);
}

void TestEnvFile::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::addRow("a space in a name")
        << QByteArray("A=1\nB C=2\n")
        << "/p/.env:2:1: error: the name of a variable has no space\n    B C\n    ^";
    QTest::addRow("a sign in a name")
        << QByteArray("A%\n")
        << "/p/.env:1:2: error: unexpected character \"%\" in the name of a variable\n    A%\n     ^";
    QTest::addRow("an open quote") << QByteArray("A=1\nB=\"x\n")
                                   << "/p/.env:2:3: error: a quote is not closed";
    QTest::addRow("an open reference")
        << QByteArray("A=${B\n")
        << "/p/.env:1:3: error: \"${B\" is no valid expression: a ${ is not closed (at character "
           "1); write $$ for a dollar sign\n    A=${B\n      ^";
    QTest::addRow("a missing variable")
        << QByteArray("A=${NONE:?set it}\n")
        << "/p/.env:1:3: error: required variable NONE is missing a value: set it\n"
           "    A=${NONE:?set it}\n      ^";
}

void TestEnvFile::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    QCOMPARE(variablesOf(content), problem);
}

void TestEnvFile::readsTheRawFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("variables");
    const auto row = [](const char *name, const QByteArray &content, const char *variables) {
        QTest::addRow("%s", name) << content << variables;
    };
    row("values as they are", "A='x' # ${HOST} $$\\n\n", "A='x' # ${HOST} $$\\n");
    row("spaces of a value", "  A= b \n", "A= b ");
    row("comments and empty lines", "# c\n\n  # d\nA=1\n", "A=1");
    row("carriage returns", "A=1\r\nB=\r\n", "A=1;B=");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "A=1",
        "A=1");
    row("a name alone", "HOST\nMISSING\n", "HOST=outer");
    row("the last one counts", "A=1\nA=2=3", "A=2=3");
    row("a space in a name", "A=1\nexport B=secret\n",
        "/p/.env:2:1: error: the name of a variable has no space\n    export B\n    ^");
    row("no name", "=secret\n", "/p/.env:1:1: error: there is no name before \"=\"");
    row("not in UTF-8", "A=\xff\n", "/p/.env:1:1: error: this line is not in UTF-8\n    A\n    ^");
}

void TestEnvFile::readsTheRawFormat()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, variables);
    QCOMPARE(variablesOf(content, parseRawEnvFile), variables);
}

void TestEnvFile::keepsWhatIsWritten()
{
    const auto entries =
        parseEnvFile(".env", "# head\nexport BIND=\"${IP:-127.0.0.1}\" # where\nKEY='a b'\nUSER\n");
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), std::size_t{3});
    const EnvEntry &bind = entries->at(0);
    QCOMPARE(bind.value, std::string("${IP:-127.0.0.1}"));
    QCOMPARE(bind.comment, std::string(" where"));
    QCOMPARE(bind.quote, '"');
    QVERIFY(bind.exported);
    QCOMPARE(bind.mark.line, 2U);
    QCOMPARE(bind.mark.column, 8U);
    QCOMPARE(bind.valueMark.column, 13U);
    QCOMPARE(entries->at(1).kind, EnvEntry::Kind::Literal);
    QCOMPARE(entries->at(2).kind, EnvEntry::Kind::Inherited);
}

void TestEnvFile::stopsBeforeValuesExplode()
{
    QByteArray content = "A0=" + QByteArray(1000, 'x') + '\n';
    for (int i = 1; i < 40; ++i)
        content += QStringLiteral("A%1=$A%2$A%2\n").arg(i).arg(i - 1).toUtf8();
    QVERIFY2(variablesOf(content).contains("its value is larger than"),
             "forty doublings must not take a terabyte");
}

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_env_file.moc"
