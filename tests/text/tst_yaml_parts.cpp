#include "model/text/yaml_parts.h"

#include "tests/text/yaml_maker.h"

#include <QtTest>

using namespace portolan::text;

/// Reading a text in parts at once says the same as reading it as a whole.
class TestYamlParts : public QObject
{
    Q_OBJECT

private slots:
    void findsKeysOfTheSections_data();
    void findsKeysOfTheSections();
    void readsAsOne_data();
    void readsAsOne();
    void readsRandomFilesAsOne();
    void keepsToTheLimits();
};

namespace {

void printMarks(const YamlNode &node, std::string &text)
{
    const auto print = [&text](Mark mark) {
        text += ' ' + std::to_string(mark.line) + ':' + std::to_string(mark.column) + '@' +
                std::to_string(mark.offset);
    };
    print(node.mark);
    for (const YamlNode::Key &key : node.keys)
        print(key.mark);
    for (const YamlNode &item : node.items)
        printMarks(item, text);
}

/// The marks of all documents, which take no part in their equality, and what is wrong.
QString placesAndProblems(const YamlReading &reading)
{
    std::string text;
    for (const YamlNode &document : reading.documents)
        printMarks(document, text);
    return QString::fromStdString(text + '\n' + toText(reading.problems));
}

YamlReading whole(const std::string &text, const YamlLimits &limits = {})
{
    return readYamlInParts("f.yaml", text, limits, {});
}

void compare(const std::string &text, const std::vector<YamlCut> &cuts, const YamlLimits &limits = {})
{
    const YamlReading expected = whole(text, limits);
    const YamlReading reading = readYamlInParts("f.yaml", text, limits, cuts);
    QVERIFY2(hasError(expected.problems) || reading.documents == expected.documents, text.c_str());
    QCOMPARE(toText(reading.problems), toText(expected.problems));
    if (!hasError(expected.problems))
        QCOMPARE(placesAndProblems(reading), placesAndProblems(expected));
}

/// Every line at which somebody could think of cutting, however wrong.
std::vector<YamlCut> everyLine(const std::string &text)
{
    std::vector<YamlCut> cuts;
    std::uint32_t line = 1;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
        const std::size_t key = text.find_first_not_of(' ', at + 1);
        ++line;
        if (key != std::string::npos)
            cuts.push_back({at + 1, key, line});
    }
    return cuts;
}

void compareAtEveryLine(const std::string &text, const YamlLimits &limits = {})
{
    const std::vector<YamlCut> cuts = everyLine(text);
    for (const YamlCut &cut : cuts)
        compare(text, {cut}, limits);
    compare(text, cuts, limits);
}

QString linesOf(const std::string &text, const std::vector<YamlCut> &cuts)
{
    QStringList lines;
    for (const YamlCut &cut : cuts)
        lines << QString::number(cut.line) + ' ' +
                     QString::fromStdString(
                         text.substr(cut.key, text.find_first_of(":\n", cut.key) - cut.key));
    return lines.join(", ");
}

const std::string services = "services:\n"
                             "  a:\n    image: x\n    ports:\n      - 1\n"
                             "  b:\n    image: y\n"
                             "  c:\n    image: z\n    command: |\n      one:\n        two\n"
                             "  d: {image: ä}\n"
                             "networks:\n  n: {}\n  m:\n";

} // namespace

void TestYamlParts::findsKeysOfTheSections_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<int>("parts");
    QTest::addColumn<QString>("lines");
    const QString text = QString::fromStdString(services);
    QTest::addRow("two parts") << text << 2 << "13 d";
    QTest::addRow("three parts") << text << 3 << "8 c, 13 d";
    QTest::addRow("one part") << text << 1 << "";
    QTest::addRow("directives hold for all") << "%YAML 1.1\n---\n" + text << 2 << "";
    QTest::addRow("a list") << "services:\n  - a: 1\n  - b: 2\n  - c: 3\n  - d: 4\n" << 2 << "";
    QTest::addRow("comments are no keys") << "a:\n  b: 1\n  # c\n  # d\n  # e\n  f: 2\n" << 2 << "6 f";
    QTest::addRow("no line breaks") << "{a: {b: 1, c: 2, d: 3}}" << 2 << "";
    QTest::addRow("nothing") << "" << 3 << "";
}

void TestYamlParts::findsKeysOfTheSections()
{
    QFETCH(QString, yaml);
    QFETCH(int, parts);
    QFETCH(QString, lines);
    const std::string text = yaml.toStdString();
    QCOMPARE(linesOf(text, findYamlCuts(text, static_cast<std::size_t>(parts))), lines);
}

void TestYamlParts::readsAsOne_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *name, const std::string &yaml) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(yaml);
    };
    row("services", services);
    row("carriage returns", "a:\r\n  b: 1\r\n  c: 2\r\nd:\r\n  e: 3\r\n");
    row("a key that stands twice in one part", "a:\n  b: 1\n  c: {x: 1, x: 2}\n  d: 2\n");
    row("a key that stands twice in two parts", "a:\n  b: 1\n  c: 2\n  d: 3\n  b: 4\nf: 1\na: 2\nf: 3\n");
    row("anchors and aliases", "a:\n  b: &x {k: 1}\n  c: *x\n  d: &x 2\n  e: *x\nf: *x\n");
    row("an alias without anchor", "a:\n  b: 1\n  c: *x\n  d: &x 2\n");
    row("an anchor on a section", "a: &x\n  b: 1\n  c: 2\nd: *x\ne:\n  <<: *x\n  f: 3\n");
    row("merge keys in services",
        "a: &x {k: 1}\nb:\n  c:\n    <<: *x\n  d: &y {l: 1}\n  e:\n    <<: *y\n  f: 1\n");
    row("merge keys in sections", "a: &x {k: 1, l: 2}\nb:\n  c: 1\n  <<: *x\n  k: 3\n  d: 4\n");
    row("a merge key of the document", "a: &x {k: 1}\nb:\n  c: 1\n  d: 1\n<<: *x\nk: 2\n");
    row("a merged key that is reset", "a: &x {k: 1}\nb:\n  k: !reset\n  c: 1\n  <<: *x\n");
    row("text that looks like services",
        "a: |\n  b:\n  c:\n  d: 1\ne: \"\n  f: 1\n  g: 2\n  \"\nh: {\n  i: 1,\n  j: 2\n  }\n");
    row("a plain text of several lines", "a:\n  b: one\n    two: three\n  c: 1\n");
    row("not closed", "a:\n  b: 1\n  c: [1\n  d: 2\n");
    row("a line that stands out wrongly", "a:\n   b: 1\n   c: 2\n  d: 3\n");
    row("a document that stands in", "  a:\n    b: 1\n    c: 2\n  d:\n    e: 1\n    f: 2\n");
    row("several documents", "a:\n  b: 1\n  c: 2\n---\na:\n  b: 3\n  c: 4\n...\n");
    row("directives", "%TAG !e! tag:example.org,2026:\n---\na:\n  b: !e!x 1\n  c: !e!y 2\n");
    row("other documents", "- a\n- b:\n    c\n  d: 1\n");
    row("keys of other kinds",
        "a:\n  ? b\n  : 1\n  \"c\": 2\n  &d e: 3\n  !!str f: *d\n  ~: 4\n  : 5\n  [g]: 6\n");
    row("a section without value", "a:\n  b: 1\nc:\nd: 2\ne:\n  f: 1\n");
    row("comments", "# a\na:\n# b\n  b: 1 # c\n\n  # d\n  c: 2\n# e\n");
    row("marks behind letters of two bytes", "ä:\n  ö: ü\n  ß: \"€😀\"\nn:\n  x: 1\n");
    row("an empty text", "\n\n");
}

void TestYamlParts::readsAsOne()
{
    QFETCH(QByteArray, yaml);
    compareAtEveryLine(yaml.toStdString());
}

void TestYamlParts::readsRandomFilesAsOne()
{
    for (unsigned seed = 0; seed < 150; ++seed) {
        const std::string text = YamlMaker(seed).file();
        compareAtEveryLine(text);
        for (std::size_t parts = 2; parts < 5; ++parts)
            compare(text, findYamlCuts(text, parts));
    }
}

void TestYamlParts::keepsToTheLimits()
{
    const std::string text = "x: &x [1, 2, 3]\n" + services + "y:\n  a: &y 1\n  b: *y\n  c: *x\n";
    for (std::size_t most = 1; most < 60; ++most) {
        compareAtEveryLine(text, {.nodes = most});
        compareAtEveryLine(text, {.aliasedNodes = most});
    }
    compareAtEveryLine(text, {.depth = 3});
}

QTEST_GUILESS_MAIN(TestYamlParts)
#include "tst_yaml_parts.moc"
