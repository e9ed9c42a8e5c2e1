#include "model/text/yaml_equality.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_splice.h"

#include <QtTest>

using namespace portolan::text;

namespace {

YamlNode read(const QByteArray &yaml)
{
    const YamlReading reading = readYaml("f.yaml", yaml.toStdString());
    return reading.documents.empty() ? YamlNode() : reading.documents.front();
}

QByteArray printed(const YamlSplice &splice)
{
    return QByteArray::fromStdString(splice.text);
}

QStringList pathsOf(const YamlSplice &splice)
{
    QStringList paths;
    for (const RewrittenBlock &block : splice.rewrittenBlocks)
        paths << QString::fromStdString(block.path);
    return paths;
}

} // namespace

class TestYamlSplice : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void overridesWhatComesThroughAReference_data();
    void overridesWhatComesThroughAReference();
    void keepsBytesOfTheSameMeaning_data();
    void keepsBytesOfTheSameMeaning();
    void saysWhatItHadToRewrite();
    void saysWhichMergeKeysWent();
    void refusesWhatItCannotRead();
};

/// Each row is a file before and after; the tree of the file after is what is asked for.
void TestYamlSplice::changesOnlyWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::addRow("%s", name) << QByteArray(before) << QByteArray(after);
    };

    row("plain scalar", "a: 1 # one\nb:   x  # ex\n", "a: 1 # one\nb:   y z  # ex\n");
    row("double quotes stay", "a: \"x\"\n", "a: \"y\"\n");
    row("single quotes stay", "a: 'x'\n", "a: 'it''s'\n");
    row("single quotes give way to a control character", "a: 'x'\n", "a: \"x\\ty\"\n");
    row("quotes come where text looks like a number", "a: x\n", "a: \"80\"\n");
    row("quotes go where a number is meant", "a: \"x\"\n", "a: 80\n");
    row("tag stays", "a: !!str 80 # c\n", "a: !!str 81 # c\n");
    row("anchor stays", "a: &x 80 # c\n", "a: &x 81 # c\n");
    row("tag comes", "a: 80 # c\n", "a: !override 80 # c\n");
    row("tag alone before a quoted key", "a: !reset\n\"b\": 1 # c\n", "a: !reset\n\"b\": 2 # c\n");
    row("tag goes", "a: !override 80 # c\n", "a: 80 # c\n");
    row("value on the next line", "a:\n  x # c\nb: 1\n", "a:\n  y # c\nb: 1\n");
    row("value for a key without one", "a: # c\nb: 1\n", "a: x # c\nb: 1\n");
    row("value goes", "a: x # c\nb: 1\n", "a: # c\nb: 1\n");
    row("tilde is a value", "a: ~ # c\nb: 1\n", "a: x # c\nb: 1\n");
    row("text becomes several lines", "a: x # c\nb: 1\n", "a: | # c\n  x\n  y\nb: 1\n");

    row("literal block, one line", "a: |\n    one\n    two\n\n    three\nb: 1\n",
        "a: |\n    one\n    2\n\n    three\nb: 1\n");
    row("literal block, line added", "a:\n  b: |-\n    one\n    two\n",
        "a:\n  b: |-\n    one\n    more\n    two\n");
    row("literal block, line removed", "a: |+\n  one\n  two\n  three\n\nb: 1\n",
        "a: |+\n  one\n  three\n\nb: 1\n");
    row("literal block with indicator", "a: |2-\n    one\n  two\nb: 1\n", "a: |2-\n    one\n  due\nb: 1\n");
    row("folded block", "a: >-\n  one two\n  three four\nb: 1\n", "a: >-\n  one two\n  drei four\nb: 1\n");
    row("plain over several lines", "a: one\n  two\n  three\nb: 1\n", "a: one\n  zwei\n  three\nb: 1\n");
    row("quoted over several lines", "a: \"one\n  two\n  three\"\nb: 1\n",
        "a: \"one\n  zwei\n  three\"\nb: 1\n");
    row("literal block in a list", "- |\n  one\n  two\n- x\n", "- |\n  one\n  zwei\n- x\n");

    row("entry at the end", "a:\n  b: 1\n  c: 2\nd: 1\n", "a:\n  b: 1\n  c: 2\n  e: 3\nd: 1\n");
    row("entry in the middle", "a: 1\nc: 2\n", "a: 1\nb: x\nc: 2\n");
    row("entry at the front", "# about the file\nb: 1\nc: 2\n", "# about the file\na: 1\nb: 1\nc: 2\n");
    row("entry at the front of an inner map", "x:\n  # about b\n  b: 1\n",
        "x:\n  a: 1\n  # about b\n  b: 1\n");
    row("entry behind deeper comments", "x:\n  a:\n    b: 1\n    # c: 2\n  # about d\n  d: 1\n",
        "x:\n  a:\n    b: 1\n    # c: 2\n  n: 1\n  # about d\n  d: 1\n");
    row("entries take a blank line where others have one", "s:\n  a:\n    i: 1\n\n  b:\n    i: 2\n",
        "s:\n  a:\n    i: 1\n\n  b:\n    i: 2\n\n  c:\n    i: 3\n");
    row("second section of a file", "services:\n  a:\n    i: 1\n",
        "services:\n  a:\n    i: 1\n\nnetworks:\n  n:\n    d: 1\n");
    row("four spaces", "a:\n    b:\n        c: 1\n",
        "a:\n    b:\n        c: 1\n        d:\n            e: 1\n");
    row("lists not indented", "a:\n  p:\n  - 1\n", "a:\n  p:\n  - 1\n  q:\n  - x\n");
    row("quotes of the neighbours", "l:\n  - 'a'\n  - 'b'\n", "l:\n  - 'a'\n  - 'b'\n  - 'c'\n");
    row("no quotes among plain neighbours", "l:\n- a\n", "l:\n- a\n- b\n");
    row("map in a list", "l:\n  - a: 1\n    b: 2\n", "l:\n  - a: 1\n    b: 2\n  - a: 3\n    b: 4\n");
    row("entry in a map in a list", "l:\n  - a: 1\n  - a: 2\n", "l:\n  - a: 1\n    b: 2\n  - a: 2\n");
    row("entry before the first of a map in a list", "l:\n  - b: 1\n", "l:\n  - a: 0\n    b: 1\n");
    row("item at the front", "l:\n  # b\n  - b\n", "l:\n  - a\n  # b\n  - b\n");
    row("item in the middle", "l:\n  - a # 1\n  - c # 3\n", "l:\n  - a # 1\n  - b\n  - c # 3\n");
    row("nested list", "l:\n  - - a\n    - b\n", "l:\n  - - a\n    - b\n    - c\n");
    row("first value of an empty section", "a:\nb: 1\n", "a:\n  c: 1\nb: 1\n");
    row("first item of an empty list", "a: [] # c\nb: 1\n", "a: # c\n  - x\nb: 1\n");

    row("entry goes with its comments", "a: 1\n# about b\n# more\nb: 2 # two\nc: 3\n", "a: 1\nc: 3\n");
    row("comment set off by a blank line stays", "a: 1\n\n# section\n\n# about b\nb: 2\nc: 3\n",
        "a: 1\n\n# section\n\nc: 3\n");
    row("first entry goes", "x:\n  # a\n  a: 1\n  # b\n  b: 2\n", "x:\n  # b\n  b: 2\n");
    row("last entry goes", "x:\n  a: 1\n\n  b: 2\n\ny: 1\n", "x:\n  a: 1\n\ny: 1\n");
    row("middle entry goes with its blank line", "a: 1\n\nb: 2\n\nc: 3\n", "a: 1\n\nc: 3\n");
    row("entry goes with what is put aside in it", "s:\n  a:\n    i: 1\n    # p: 2\n  b:\n    i: 2\n",
        "s:\n  b:\n    i: 2\n");
    row("heading of a group stays", "e:\n  # --- Database ---\n  DB_HOST: a\n  DB_PORT: 1\n",
        "e:\n  # --- Database ---\n  DB_PORT: 1\n");
    row("heading of a group within a map stays", "a: 1\n# Enrollment.\n# (a) by name\nuser: u\nword: w\n",
        "a: 1\n# Enrollment.\n# (a) by name\nword: w\n");
    row("heading goes with its group", "a: 1\n# Database\nhost: a\nport: 1\n", "a: 1\n");
    row("heading goes with all before the next", "# x\nk: 1\n# Database\nhost: a\n# Mail\nmail: b\n",
        "# x\nk: 1\n# Mail\nmail: b\n");
    row("part of a word names nothing", "a: 1\n# hosting\nhost: a\nport: 1\n", "a: 1\n# hosting\nport: 1\n");
    row("item moves from under a heading", "l:\n  # group\n  - x=1\n  - y=1\n  - z=1\n",
        "l:\n  # group\n  - y=1\n  - z=1\n  - x=1\n");
    row("item goes", "l:\n  - a # 1\n  # two\n  - b # 2\n  - c # 3\n", "l:\n  - a # 1\n  - c # 3\n");
    row("an item put aside is no comment", "l:\n  - a\n  # - x\n  - b\n  - c\n",
        "l:\n  - a\n  # - x\n  - c\n");
    row("first entry of a map in a list goes", "l:\n  - a: 1 # c\n    # about b\n    b: 2\n",
        "l:\n  - # about b\n    b: 2\n");
    row("last item goes", "a:\n  l:\n    - x\nb: 1\n", "a:\n  l: []\nb: 1\n");
    row("section goes", "a: 1\n\nb:\n  c: 1\n\nd: 1\n", "a: 1\n\nd: 1\n");

    row("key renamed", "s:\n  # web\n  web: # w\n    i: 1\n  db:\n    i: 2\n",
        "s:\n  # web\n  site: # w\n    i: 1\n  db:\n    i: 2\n");
    row("key renamed and changed", "s:\n  web: {i: 1, p: 2} # c\n", "s:\n  site: {i: 1, p: 3} # c\n");
    row("key in quotes renamed", "\"a\": 1\n\"b\": 2\n", "\"a\": 1\n\"c\": 2\n");
    row("item moved with its comment", "l:\n  # a\n  - a\n  - b\n  - c # see\n",
        "l:\n  - c # see\n  # a\n  - a\n  - b\n");
    row("items swapped", "l: [a, b, c]\n", "l: [a, c, b]\n");
    row("list becomes map", "n: # c\n  - a\nb: 1\n", "n: # c\n  a:\nb: 1\n");
    row("scalar becomes list", "n: a # c\nb: 1\n", "n: # c\n  - a\n  - b\nb: 1\n");
    row("list becomes scalar", "n:\n  - a\n  - b\nb: 1\n", "n: a\nb: 1\n");

    row("flow list, value", "l: [ a, \"b\" , c ] # x\n", "l: [ a, \"B\" , c ] # x\n");
    row("flow list, item added", "l: [\"a\", \"b\"] # x\n", "l: [\"a\", \"b\", \"c\"] # x\n");
    row("flow list, item at the front", "l: [b]\n", "l: [a, b]\n");
    row("flow list, items removed", "l: [a, b, c, d]\n", "l: [a, d]\n");
    row("flow list, last removed", "l: [ a, b ]\n", "l: [ a ]\n");
    row("flow list, first removed", "l: [ a, b ]\n", "l: [ b ]\n");
    row("flow list on lines", "l: [\n  a, # one\n  b  # two\n]\n", "l: [\n  a, # one\n  b,  # two\n  c\n]\n");
    row("flow list on lines, one removed", "l: [\n  a, # one\n  # two\n  b,\n  c,\n]\n",
        "l: [\n  a, # one\n  c,\n]\n");
    row("flow list on lines, one moved", "l: [\n  a, # one\n  b,\n  c\n]\n",
        "l: [\n  b,\n  c,\n  a # one\n]\n");
    row("flow map", "m: {a: 1, b: x}\n", "m: {a: 2, b: x, c: 3}\n");
    row("flow map, entry removed", "m: { a: 1, b: x }\n", "m: { b: x }\n");
    row("flow map, key without value", "m: {a, b: 1}\n", "m: {a: 1, b: 1}\n");
    row("flow map with quoted keys", "m: {\"a\": 1}\n", "m: {\"a\": 1, \"b\": 2}\n");
    row("pair in a flow list", "l: [a: 1, b]\n", "l: [a: 2, b]\n");
    row("flow text that needs quotes", "l: [a]\n", "l: [\"a, b\"]\n");

    row("CRLF", "a: 1\r\nb:\r\n  - x\r\n", "a: 2\r\nb:\r\n  - x\r\n  - y\r\nc: |\r\n  l\r\n  m\r\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: 1 # c\n",
        "\xEF\xBB\xBF"
        "a: 2 # c\nb: 1\n");
    row("no final newline", "a: 1\nb: 2", "a: 1\nb: 3");
    row("no final newline, entry added", "a:\n  b: 2", "a:\n  b: 2\nc: 1");
    row("no final newline, entry removed", "a: 1\nb: 2", "a: 1");
    row("no final newline, comment", "a: 1\nb: 2 # c", "a: 1\nb: 3 # c");
    row("no final newline, where text needs one", "a: 1", "a: |\n  x\n  y\n");
    row("unicode", "a: \xC3\xA9 # \xE2\x82\xAC\nb: \xF0\x9F\x98\x80\n",
        "a: \xC3\xA9\xC3\xA9 # \xE2\x82\xAC\nb: \xF0\x9F\x98\x80\n");
    row("tabs in comments", "a: 1\t# one\there\n#\ttab\nb: 2\n", "a: 3\t# one\there\n#\ttab\nb: 2\n");
    row("document markers", "%YAML 1.1\n---\na: 1\n...\n", "%YAML 1.1\n---\na: 1\nb: 2\n...\n");
    row("further documents", "a: 1\n---\na: 1\n", "a: 2\n---\na: 1\n");
    row("file of comments", "# nothing yet\n", "# nothing yet\na: 1\n");
    row("empty file", "", "a: 1");
    row("explicit key", "? a\n: 1\n? b\n: 2\n", "? a\n: 1\n? b\n: 3\n");
    row("odd spaces", "a :  1\nb:    [ x ,y ]\n", "a :  2\nb:    [ x ,z ]\n");
    row("null as a key", "a:\nnull: 1\n", "a: x\nnull: 1\n");
}

void TestYamlSplice::changesOnlyWhatDiffers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const YamlSplice splice = spliceYaml("f.yaml", before.toStdString(), read(after));
    QVERIFY2(splice.problems.empty(), toText(splice.problems).c_str());
    QCOMPARE(printed(splice), after);
    QCOMPARE(pathsOf(splice), QStringList());
}

void TestYamlSplice::overridesWhatComesThroughAReference_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *wanted, const char *after) {
        QTest::addRow("%s", name) << QByteArray(before) << QByteArray(wanted) << QByteArray(after);
    };
    row("alias", "a: &x 1 # c\nb: *x # d\n", "a: 1\nb: 2\n", "a: &x 1 # c\nb: 2 # d\n");
    row("part of an alias", "a: &x {k: 1, l: 2}\nb: *x\n", "a: {k: 1, l: 2}\nb: {k: 1, l: 3}\n",
        "a: &x {k: 1, l: 2}\nb: {k: 1, l: 3}\n");
    row("anchor changed alone", "a: &x 1\nb: *x\n", "a: 2\nb: 1\n", "a: &x 2\nb: 1\n");
    row("anchor and alias changed alike", "a: &x 1\nb: *x\n", "a: 2\nb: 2\n", "a: &x 2\nb: *x\n");
    row("anchor removed", "a: &x 1\nb: *x\nc: *x\n", "b: 1\nc: 1\n", "b: 1\nc: 1\n");
    row("merged key", "x: &x\n  k: 1\n  l: 2\ny:\n  <<: *x # all\n  m: 3\n",
        "x: {k: 1, l: 2}\ny: {k: 5, l: 2, m: 3}\n",
        "x: &x\n  k: 1\n  l: 2\ny:\n  <<: *x # all\n  k: 5\n  m: 3\n");
    row("merged key of a map of nothing else", "x: &x\n  k: 1\ny:\n  <<: *x\n", "x: {k: 1}\ny: {k: 5}\n",
        "x: &x\n  k: 1\ny:\n  <<: *x\n  k: 5\n");
    row("own key beside a merge", "x: &x\n  k: 1\ny:\n  <<: *x\n  m: 3\n", "x: {k: 1}\ny: {m: 4, k: 1}\n",
        "x: &x\n  k: 1\ny:\n  <<: *x\n  m: 4\n");
    row("new key beside a merge", "x: &x\n  k: 1\ny:\n  <<: *x\n  m: 3\n",
        "x: {k: 1}\ny: {m: 3, n: 4, k: 1}\n", "x: &x\n  k: 1\ny:\n  <<: *x\n  m: 3\n  n: 4\n");
    row("merged key removed", "x: &x\n  k: 1\n  l: 2\ny:\n  <<: *x\n  m: 3\n",
        "x: {k: 1, l: 2}\ny: {m: 3, l: 2}\n", "x: &x\n  k: 1\n  l: 2\ny:\n  m: 3\n  l: 2\n");
    row("merged source changed alone", "x: &x\n  k: 1\ny:\n  <<: *x\n  m: 3\n",
        "x: {k: 9}\ny: {m: 3, k: 1}\n", "x: &x\n  k: 9\ny:\n  <<: *x\n  m: 3\n  k: 1\n");
    row("merge of a list", "x: &x {k: 1}\nz: &z {l: 2}\ny:\n  <<: [*x, *z]\n",
        "x: {k: 1}\nz: {l: 2}\ny: {k: 1, l: 3}\n",
        "x: &x {k: 1}\nz: &z {l: 2}\ny:\n  <<: [*x, *z]\n  l: 3\n");
    row("merge in brackets", "x: &x {k: 1}\ny: {<<: *x, l: 1}\n", "x: {k: 1}\ny: {l: 1, k: 2}\n",
        "x: &x {k: 1}\ny: {<<: *x, l: 1, k: 2}\n");
    row("anchor of a block stays", "x: &x # c\n  k: 1\ny: *x\n", "x: {k: 1, l: 2}\ny: {k: 1, l: 2}\n",
        "x: &x # c\n  k: 1\n  l: 2\ny: *x\n");
    row("elsewhere nothing changes", "x: &x {k: 1}\ny:\n  <<: &z {l: 1}\nz: *z\nn: 1\n",
        "x: {k: 1}\ny: {l: 1}\nz: {l: 1}\nn: 2\n", "x: &x {k: 1}\ny:\n  <<: &z {l: 1}\nz: *z\nn: 2\n");
}

void TestYamlSplice::overridesWhatComesThroughAReference()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, after);
    const YamlSplice splice = spliceYaml("f.yaml", before.toStdString(), read(wanted));
    QVERIFY2(splice.problems.empty(), toText(splice.problems).c_str());
    QCOMPARE(printed(splice), after);
    QVERIFY(saySame(read(after), read(wanted)));
}

void TestYamlSplice::keepsBytesOfTheSameMeaning_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("same");
    QTest::addRow("itself") << QByteArray("a:   1\n\n\n# c\nb: [x ,'y']")
                            << QByteArray("a:   1\n\n\n# c\nb: [x ,'y']");
    QTest::addRow("order of keys") << QByteArray("a: 1\nb: 2\n") << QByteArray("b: 2\na: 1\n");
    QTest::addRow("quotes without need") << QByteArray("a: 'x'\nb: z\n") << QByteArray("a: x\nb: \"z\"\n");
    QTest::addRow("brackets") << QByteArray("a: [1, 2]\n") << QByteArray("a:\n  - 1\n  - 2\n");
    QTest::addRow("words for null") << QByteArray("a: ~\nb:\n") << QByteArray("a:\nb: null\n");
    QTest::addRow("alias") << QByteArray("a: &x 1\nb: *x\n") << QByteArray("a: 1\nb: 1\n");
}

void TestYamlSplice::keepsBytesOfTheSameMeaning()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, same);
    QCOMPARE(printed(spliceYaml("f.yaml", file.toStdString(), read(same))), file);
}

void TestYamlSplice::saysWhatItHadToRewrite()
{
    const QByteArray file = "a:\n  # one\n  - x\nb: 1 # c\n";
    const YamlSplice splice = spliceYaml("f.yaml", file.toStdString(), read("a: {y: 1}\nb: 1\n"));
    QCOMPARE(pathsOf(splice), QStringList{"a"});
    QCOMPARE(splice.rewrittenBlocks.front().mark.line, 3U);
    QVERIFY(printed(splice).endsWith("b: 1 # c\n"));
    QVERIFY(saySame(read(printed(splice)), read("a: {y: 1}\nb: 1\n")));
}

void TestYamlSplice::saysWhichMergeKeysWent()
{
    const QByteArray file = "x: &x {k: 1, l: 2}\ny:\n  <<: *x\n";
    const YamlSplice splice = spliceYaml("f.yaml", file.toStdString(), read("x: {k: 1, l: 2}\ny: {k: 1}\n"));
    QCOMPARE(pathsOf(splice), QStringList{"y"});
    QVERIFY(splice.rewrittenBlocks.front().extent == RewrittenBlock::Extent::MergeKeys);
}

void TestYamlSplice::refusesWhatItCannotRead()
{
    const YamlSplice splice = spliceYaml("f.yaml", "a: [1\n", read("a: 2"));
    QVERIFY(hasError(splice.problems));
    QCOMPARE(printed(splice), QByteArray("a: [1\n"));
}

QTEST_GUILESS_MAIN(TestYamlSplice)
#include "tst_yaml_splice.moc"
