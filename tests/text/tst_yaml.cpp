#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"

#include <QtTest>

using namespace portolan::text;

namespace {

std::string repeat(const std::string &text, int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

/// A node as text: maps in braces, lists in brackets, quoted text in quotes.
QString print(const YamlNode &node)
{
    if (node.isNull())
        return QStringLiteral("null");
    if (node.isScalar())
        return node.style == YamlStyle::Quoted
                   ? QStringLiteral("'%1'").arg(QString::fromStdString(node.scalar))
                   : QString::fromStdString(node.scalar);
    QStringList parts;
    for (std::size_t i = 0; i < node.items.size(); ++i)
        parts << (node.isMap() ? QString::fromStdString(node.keys[i].text) + QLatin1Char('=') : QString()) +
                     print(node.items[i]);
    return (node.isMap() ? QStringLiteral("{%1}") : QStringLiteral("[%1]")).arg(parts.join(QLatin1Char(' ')));
}

} // namespace

class TestYaml : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsLineAndColumnOfKeysAndValues();
    void readsEveryDocument();
    void reportsEveryDuplicateKey();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void quotesTextThatLooksLikeAnotherType_data();
    void quotesTextThatLooksLikeAnotherType();
};

void TestYaml::reads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("tree");
    QTest::addRow("map") << QByteArray("a: 1\nb: x") << "{a=1 b=x}";
    QTest::addRow("list") << QByteArray("- a\n- [b, c]") << "[a [b c]]";
    QTest::addRow("quotes are told from plain text")
        << QByteArray("a: '1'\nb: \"2\"\nc: 3") << "{a='1' b='2' c=3}";
    QTest::addRow("block scalar is text") << QByteArray("a: |\n  1\n") << "{a='1\n'}";
    QTest::addRow("null") << QByteArray("a:\nb: ~\nc: null") << "{a=null b=null c=null}";
    QTest::addRow("alias") << QByteArray("a: &x {b: 1}\nc: *x") << "{a={b=1} c={b=1}}";
    QTest::addRow("merge key") << QByteArray("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3")
                               << "{a={b=1 c=2} d={c=3 b=1}}";
    QTest::addRow("merge list, first wins")
        << QByteArray("a: &x {k: 1}\nb: &y {k: 2, l: 2}\nd:\n  <<: [*x, *y]")
        << "{a={k=1} b={k=2 l=2} d={k=1 l=2}}";
    QTest::addRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a: 1")
                                     << "{a=1}";
    QTest::addRow("CRLF") << QByteArray("a: 1\r\nb: 2\r\n") << "{a=1 b=2}";
    QTest::addRow("unicode") << QByteArray("a: \xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")
                             << QString::fromUtf8("{a=é€😀}");
    QTest::addRow("lines that end in a carriage return alone") << QByteArray("a: 1\rb: 2\r") << "{a=1 b=2}";
    QTest::addRow("directive") << QByteArray("%YAML 1.1\n---\na: 1\n") << "{a=1}";
    QTest::addRow("tab behind a colon") << QByteArray("a:\t1\t# one\n") << "{a=1}";
    QTest::addRow("addresses in brackets")
        << QByteArray("a: [http://x:80/?y=1, b:c, -d]") << "{a=[http://x:80/?y=1 b:c -d]}";
    QTest::addRow("the last of two anchors of one name")
        << QByteArray("a: &x 1\nb: &x 2\nc: *x") << "{a=1 b=2 c=2}";
    QTest::addRow("alias as key") << QByteArray("a: &x b\n*x : 1") << "{a=b b=1}";
    QTest::addRow("tag or anchor alone") << QByteArray("a: !!str\nb: &x\nc: *x") << "{a= b=null c=null}";
    QTest::addRow("tag that asks for text") << QByteArray("a: ! 12") << "{a='12'}";
}

void TestYaml::reads()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, tree);
    const YamlReading reading = readYaml("f.yaml", yaml.toStdString());
    QVERIFY2(reading.problems.empty(), toText(reading.problems).c_str());
    QCOMPARE(reading.documents.size(), std::size_t{1});
    QCOMPARE(print(reading.documents.front()), tree);
}

void TestYaml::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    QTest::addRow("unclosed list") << QByteArray("a: [1, 2") << "f.yaml:1:";
    QTest::addRow("duplicate key")
        << QByteArray("a: 1\nb: 2\na: 3\n")
        << "f.yaml:3:1: error: the key \"a\" stands twice in this map\n    a: 3\n    ^\n";
    QTest::addRow("not UTF-8") << QByteArray("a: 1\nb: \xFF\n") << "f.yaml:2:4: error: the text is not UTF-8";
    QTest::addRow("overlong UTF-8") << QByteArray("a: \xC0\xAF") << "the text is not UTF-8";
    QTest::addRow("surrogate") << QByteArray("a: \xED\xA0\x80") << "the text is not UTF-8";
    QTest::addRow("alias of nothing") << QByteArray("a: *b") << "f.yaml:1:4: error:";
    QTest::addRow("alias inside its anchor")
        << QByteArray("a: &x [*x]") << "an alias stands inside the value that it names";
    QTest::addRow("merge of a scalar")
        << QByteArray("a: 1\n<<: 2") << "a merge key << takes a map or a list of maps";
    QTest::addRow("map as key") << QByteArray("{a: 1}: 2") << "a list or map stands where a key is meant";
    QTest::addRow("two merge keys") << QByteArray("a: &x {b: 1}\nc:\n  <<: *x\n  <<: *x\n")
                                    << "f.yaml:4:3: error: the key \"<<\" stands twice in this map";
    QTest::addRow("duplicate among many keys")
        << QByteArray("{a1: , a2: , a3: , a4: , a5: , a6: , a7: , a8: , a9: , b1: , b2: , b3: , b4: , b5: ,\n"
                      " b6: , b7: , b8: , b9: , c1: , b9: , c2: }")
        << "f.yaml:2:32: error: the key \"b9\" stands twice";
    QTest::addRow("indentation by tab") << QByteArray("a:\n\tb: 1") << "f.yaml:2:1: error:";
    QTest::addRow("control character")
        << QByteArray("a: 1\nb: x\x01") << "f.yaml:2:5: error: control characters are not allowed";
    QTest::addRow("control character behind Unicode")
        << QByteArray("a: \xC3\xA9\xE2\x82\xAC\x01") << "f.yaml:1:9: error: control characters";
    QTest::addRow("column behind Unicode")
        << QByteArray("\xC3\xA9: {\xE2\x82\xAC: *b}") << "f.yaml:1:11: error: the alias *b";
    QTest::addRow("version of YAML") << QByteArray("%YAML 1.2\n---\na: 1")
                                     << "f.yaml:1:1: error: the file says that it is YAML 1.2";
    QTest::addRow("where what is not closed begins")
        << QByteArray("a: 1\nb: \"x\n\n")
        << "found unexpected end of stream while scanning a quoted scalar that begins on line 2";
    QTest::addRow("deep nesting") << QByteArray("- ").repeated(1000) << "nested deeper than";
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i)
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" +
                repeat("*a" + std::to_string(i - 1) + ", ", 8) + "*a" + std::to_string(i - 1) + "]\n";
    std::string matryoshka;
    for (int i = 0; i < 100; ++i)
        matryoshka += "&a" + std::to_string(i) + " [";
    for (int i = 0; i < 100'000; ++i)
        matryoshka += "x,";
    matryoshka += std::string(100, ']');
    QTest::addRow("anchors within anchors")
        << QByteArray::fromStdString(matryoshka) << "anchors hold more than";
    QTest::addRow("alias bomb") << QByteArray::fromStdString(bomb) << "aliases grow beyond";
}

void TestYaml::refuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const YamlReading reading = readYaml("f.yaml", yaml.toStdString());
    QVERIFY(hasError(reading.problems));
    const QString text = QString::fromStdString(toText(reading.problems));
    QVERIFY2(text.contains(message), qPrintable(text.left(400)));
}

void TestYaml::tellsLineAndColumnOfKeysAndValues()
{
    const YamlReading reading = readYaml("f", "services:\n  web:\n    ports:\n      - \"80:80\"\n");
    const YamlNode &web = *reading.documents.front().find("services")->find("web");
    QCOMPARE(web.keys.front().mark.line, 3U);
    QCOMPARE(web.keys.front().mark.column, 5U);
    const YamlNode &port = web.find("ports")->items.front();
    QCOMPARE(port.mark.line, 4U);
    QCOMPARE(port.mark.column, 9U);
    QCOMPARE(port.mark.offset, 36U);
}

void TestYaml::readsEveryDocument()
{
    const YamlReading reading = readYaml("f", "a: 1\n---\nb: 2\n...\n---\n- c\n");
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.documents.size(), std::size_t{3});
    QCOMPARE(print(reading.documents[2]), QStringLiteral("[c]"));
}

void TestYaml::reportsEveryDuplicateKey()
{
    const YamlReading reading = readYaml("f", "a: 1\na: 2\nb: {c: 1, c: 2}\n");
    QCOMPARE(reading.problems.size(), std::size_t{2});
    QCOMPARE(reading.problems[1].place.mark.line, 3U);
}

void TestYaml::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *name, const char *yaml) {
        QTest::addRow("%s", name) << QByteArray(yaml);
    };
    row("nested blocks", "a:\n  b:\n    - c\n    - d: 1\n      e: 2\n");
    row("flow collections", "a: [1, two, \"3\", \"a, b\"]\nb: {c: 1, d: [2]}\nc: a, b [c]\n");
    row("empty collections and null", "a: {}\nb: []\nc:\nd:\n  - {}\n");
    row("literal block", "a: |\n  one\n\n    two\nb: |-\n  open\n  end\nc: |+\n  kept\n\n");
    row("what needs quotes",
        "a: \"x: y\"\nb: \" lead\"\nc: \"#no comment\"\nd: \"- no item\"\ne: \"\"\nf: 'a\"b'\n");
    row("control characters", "a: \"one\\ttwo\\x01\\r\"\n");
    row("line ends and control characters beyond ASCII",
        "a: \"one\\u2028two\\u0085\\u009F\"\nb: \"\\uFEFFc\"\n\"\\u2029\": d\n");
    row("a list in a list", "a:\n  -\n    - b\n    - c\n");
    row("tags", "a: !reset null\nb: !override\n  - x\n");
    row("expressions", "a: ${V:-x}\nb: [\"${V}\", $V]\n");
}

void TestYaml::writesWhatItReads()
{
    QFETCH(QByteArray, yaml);
    const YamlReading reading = readYaml("f", yaml.toStdString());
    QVERIFY2(reading.problems.empty(), toText(reading.problems).c_str());
    QCOMPARE(QByteArray::fromStdString(writeYaml(reading.documents.front())), yaml);
    const YamlReading again = readYaml("f", writeYaml(reading.documents.front()));
    QVERIFY(again.documents == reading.documents);
}

void TestYaml::quotesTextThatLooksLikeAnotherType_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("quoted");
    for (const char *value :
         {"1", "0x1F", "1.5", "1e3", "true", "No", "on", "null", "~", "", "22:22", "1_000", ".5", "-7"})
        QTest::addRow("%s", value) << QByteArray(value) << true;
    for (const char *value : {"one", "1a", "v1.5", "1.2.3", "100.64.7.0", "nobody", "a:b", "100.64.0.0/10x"})
        QTest::addRow("%s", value) << QByteArray(value) << false;
}

void TestYaml::quotesTextThatLooksLikeAnotherType()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, quoted);
    QCOMPARE(yamlText(value.toStdString()).style == YamlStyle::Quoted, quoted);
    YamlNode map = YamlNode::map();
    map.set("a", yamlText(value.toStdString()));
    const YamlReading again = readYaml("f", writeYaml(map));
    QVERIFY(again.documents.front().find("a")->isText());
    QCOMPARE(QByteArray::fromStdString(again.documents.front().find("a")->scalar), value);
}

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
