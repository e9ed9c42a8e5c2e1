#include "model/text/hujson.h"

#include <QtTest>

using namespace portolan::text;

namespace {

/// The value as JSON without white space, as it would be written without comments.
QString print(const YamlNode &node)
{
    if (node.isNull())
        return QStringLiteral("null");
    if (node.isScalar()) {
        if (node.style != YamlStyle::Quoted)
            return QString::fromStdString(node.scalar);
        const QJsonArray array{QString::fromStdString(node.scalar)};
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
    }
    QStringList parts;
    for (std::size_t i = 0; i < node.items.size(); ++i)
        parts << (node.isMap() ? print(YamlNode::quoted(node.keys[i].text)) + ':' : QString()) +
                     print(node.items[i]);
    return (node.isMap() ? QStringLiteral("{%1}") : QStringLiteral("[%1]")).arg(parts.join(','));
}

/// `line:column message` of the first problem.
QString firstProblem(const HujsonReading &reading)
{
    if (reading.problems.empty())
        return {};
    const Problem &problem = reading.problems.front();
    return QStringLiteral("%1:%2 %3")
        .arg(problem.place.mark.line)
        .arg(problem.place.mark.column)
        .arg(QString::fromStdString(problem.message));
}

std::string repeat(const std::string &text, int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

} // namespace

class TestHujsonReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsLineAndColumnOfKeysAndValues();
    void reportsKeysThatStandTwice();
    void endsInBoundedTimeAndMemory();
    void agreesWithTheReference_data();
    void agreesWithTheReference();
};

void TestHujsonReader::reads_data()
{
    QTest::addColumn<QByteArray>("hujson");
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const char *hujson, const char *json) {
        QTest::addRow("%s", name) << QByteArray(hujson) << QString::fromUtf8(json);
    };
    row("object", "{\"a\": 1, \"b\": \"x\"}", "{\"a\":1,\"b\":\"x\"}");
    row("comma behind the last member", "{\"a\": [1, 2,],}", "{\"a\":[1,2]}");
    row("empty collections", "[{}, []]", "[{},[]]");
    row("line comments", "// a\n{ // b\n\"a\": 1 // c\n} // d\n", "{\"a\":1}");
    row("block comments", "/* a\n * b */{/**/\"a\"/**/:/**/1/**/,/**/}/* c */", "{\"a\":1}");
    row("slashes in text", "\"http://a/*b*/\"", "\"http://a/*b*/\"");
    row("words", "[true, false, null]", "[true,false,null]");
    row("numbers", "[0, -0, 10, 1.5, 2e3, 1E-2, -1.0e+5]", "[0,-0,10,1.5,2e3,1E-2,-1.0e+5]");
    row("escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\"");
    row("escaped characters", "\"\\u00e9\\u20AC\\ud83d\\ude00\"", "\"é€😀\"");
    row("half a surrogate pair", "\"\\ud83dx\"", "\"\xEF\xBF\xBDx\"");
    row("two halves that do not fit", "\"\\ud83d\\u0041\"",
        "\"\xEF\xBF\xBD"
        "A\"");
    row("byte order mark", "\xEF\xBB\xBF[]", "[]");
    row("CRLF", "[\r\n1,\r\n]\r\n", "[1]");
}

void TestHujsonReader::reads()
{
    QFETCH(QByteArray, hujson);
    QFETCH(QString, json);
    const HujsonReading reading = readHujson("f", hujson.toStdString());
    QVERIFY2(reading.root, qPrintable(firstProblem(reading)));
    QCOMPARE(print(*reading.root), json);
}

void TestHujsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("hujson");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *hujson, const char *problem) {
        QTest::addRow("%s", name) << QByteArray(hujson) << problem;
    };
    row("nothing", "", "1:1 the file ends where a value is meant");
    row("comment alone", "// a\n", "2:1 the file ends where a value is meant");
    row("comment without end", "[1,\n /* ]", "2:2 this comment has no end");
    row("last line without end", "[] // a", "1:4 the file ends inside this comment; end its last line");
    row("text without end", "[\"a]", "1:2 this text has no end");
    row("object without end", "{\"a\": 1", "1:8 the file ends where a comma or the object's end is meant");
    row("key alone", "{\"a\"}", "1:5 a colon is meant here");
    row("key without quotes", "{a: 1}", "1:2 a key in double quotes is meant here");
    row("comma alone", "{,}", "1:2 a key in double quotes is meant here");
    row("two commas", "[1,,]", "1:4 a value is meant here");
    row("no comma", "[1 2]", "1:4 a comma or the list's end is meant here");
    row("two values", "1 2", "1:3 nothing but comments may follow the value");
    row("single quotes", "['a']", "1:2 a value is meant here");
    row("unknown word", "[tru]", "1:2 \"tru\" is no value of JSON; text stands in double quotes");
    row("number with a plus", "+1", "1:1 \"+1\" is no value of JSON; text stands in double quotes");
    row("number with a zero before it", "01", "1:1 \"01\" is no value of JSON; text stands in double quotes");
    row("number without fraction", "1.", "1:1 \"1.\" is no value of JSON; text stands in double quotes");
    row("number without exponent", "1e", "1:1 \"1e\" is no value of JSON; text stands in double quotes");
    row("unknown escape", "\"a\\x\"", "1:3 JSON has no such escape");
    row("short escape", "\"\\u12\"", "1:2 JSON has no such escape");
    row("line feed in a text", "\"a\nb\"",
        "1:3 a control character stands in a text; write it as \\u and four digits");
    row("no UTF-8", "[\n\"a\xFF\"]", "2:3 the text is not UTF-8");
}

void TestHujsonReader::refuses()
{
    QFETCH(QByteArray, hujson);
    QFETCH(QString, problem);
    const HujsonReading reading = readHujson("f", hujson.toStdString());
    QVERIFY(!reading.root);
    QCOMPARE(firstProblem(reading), problem);
    QCOMPARE(reading.problems.size(), std::size_t{1});
}

void TestHujsonReader::tellsLineAndColumnOfKeysAndValues()
{
    const HujsonReading reading = readHujson("f", "{\n  \"a\": /* x\n */ [1,\n\t\"b\"],\n}\n");
    QVERIFY(reading.root);
    const YamlNode &root = *reading.root;
    QCOMPARE(root.keys[0].mark.line, 2U);
    QCOMPARE(root.keys[0].mark.column, 3U);
    QCOMPARE(root.keys[0].mark.offset, 4U);
    const YamlNode &list = root.items[0];
    QCOMPARE(list.mark.line, 3U);
    QCOMPARE(list.mark.column, 5U);
    QCOMPARE(list.items[1].mark.line, 4U);
    QCOMPARE(list.items[1].mark.column, 2U);
    QCOMPARE(list.items[1].mark.offset, 23U);
}

void TestHujsonReader::reportsKeysThatStandTwice()
{
    const HujsonReading reading = readHujson("f", "{\"a\": 1, \"b\": {\"a\": 1},\n\"a\": 2}");
    QVERIFY(reading.root);
    QCOMPARE(firstProblem(reading), QStringLiteral("2:1 the key \"a\" stands twice in this object"));
    QVERIFY(hasError(reading.problems));
    QCOMPARE(print(*reading.root), QStringLiteral("{\"a\":1,\"b\":{\"a\":1},\"a\":2}"));
}

void TestHujsonReader::endsInBoundedTimeAndMemory()
{
    QCOMPARE(firstProblem(readHujson("f", repeat("[", 100'000))),
             QStringLiteral("1:129 values are nested deeper than 128"));
    QVERIFY(readHujson("f", repeat("[", 128) + repeat("]", 128)).root);
    QCOMPARE(firstProblem(readHujson("f", "[1,2,3]", {.nodes = 3})),
             QStringLiteral("1:6 the file has more than 3 values"));
}

/// Input and expected output of the reference implementation, where that table is at hand.
void TestHujsonReader::agreesWithTheReference_data()
{
    QTest::addColumn<QByteArray>("hujson");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QFile table(PORTOLAN_SOURCE_DIR "/../shared/corpus/open/acl/hujson.tsv");
    if (!table.open(QIODevice::ReadOnly))
        QSKIP("the table of the reference implementation is not at hand");
    static const QRegularExpression position("line (\\d+), column (\\d+)");
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split('\t');
        if (line.startsWith('#') || cells.size() < 3 || cells[0] == "input")
            continue;
        const QByteArray input =
            QJsonDocument::fromJson('[' + cells[0] + ']').array().at(0).toString().toUtf8();
        const auto match = position.match(QString::fromUtf8(cells[2]));
        QTest::addRow("%s", cells[0].constData())
            << input << cells[1]
            << (match.hasMatch() ? match.captured(1) + ':' + match.captured(2) : QString());
    }
}

void TestHujsonReader::agreesWithTheReference()
{
    QFETCH(QByteArray, hujson);
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const HujsonReading reading = readHujson("f", hujson.toStdString());
    QCOMPARE(reading.root.has_value(), json != "ERROR");
    if (!reading.root) {
        QCOMPARE(firstProblem(reading).section(' ', 0, 0), place);
        return;
    }
    // Escapes are a matter of writing: both sides are compared without them.
    const HujsonReading expected = readHujson("expected", json.toStdString());
    QVERIFY(expected.root);
    QCOMPARE(print(*reading.root), print(*expected.root));
}

QTEST_GUILESS_MAIN(TestHujsonReader)
#include "tst_hujson.moc"
