#include "model/text/hujson.h"
#include "model/text/hujson_splice.h"
#include "model/text/yaml_equality.h"

#include <QtTest>
#include <random>

using namespace portolan::text;

namespace {

YamlNode nodeFrom(const std::string &text)
{
    HujsonReading reading = readHujson("f.hujson", text);
    if (!reading.root || !reading.problems.empty())
        qFatal("%s in %s", toText(reading.problems).c_str(), text.c_str());
    return *std::move(reading.root);
}

QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What stands between comments' marks and the ends of their lines, each comment once.
QStringList commentsOf(const std::string &text)
{
    QStringList comments;
    for (const QString &line : toQString(text).split('\n'))
        if (const qsizetype begin = line.indexOf("//"); begin >= 0)
            comments << line.mid(begin).trimmed();
    comments.sort();
    return comments;
}

/// Random files as people write them.
class FileMaker
{
public:
    explicit FileMaker(unsigned seed)
        : m_random(seed)
        , m_hasTrailingCommas(chance(2))
        , m_unit(chance(2) ? "\t" : "  ")
    {
    }

    std::string file()
    {
        std::string text = chance(3) ? "// the file\n" : "";
        text += collection(0, true);
        return text + (chance(4) ? "" : "\n");
    }

private:
    bool chance(unsigned in) { return m_random() % in == 0; }
    std::string number() { return std::to_string(++m_count); }

    std::string indent(int depth)
    {
        std::string text;
        for (int i = 0; i < depth; ++i)
            text += m_unit;
        return text;
    }

    std::string value(int depth)
    {
        switch (m_random() % (depth > 2 ? 3 : 5)) {
        case 0: return "\"text " + number() + "\"";
        case 1: return number();
        case 2: return "[\"a" + number() + "\", \"b\"" + (chance(3) ? ",]" : "]");
        default: return collection(depth, chance(2));
        }
    }

    std::string collection(int depth, bool isObject)
    {
        const unsigned count = m_random() % 4;
        if (count == 0)
            return isObject ? "{}" : "[]";
        std::string text = isObject ? "{\n" : "[\n";
        for (unsigned i = 0; i < count; ++i) {
            if (i > 0 && chance(4))
                text += '\n';
            if (chance(3))
                text += indent(depth + 1) + "// about " + number() + '\n';
            text += indent(depth + 1);
            if (isObject)
                text += "\"key" + number() + "\": ";
            text += value(depth + 1);
            if (i + 1 < count || m_hasTrailingCommas)
                text += ',';
            if (chance(4))
                text += " // behind " + number();
            text += '\n';
        }
        return text + indent(depth) + (isObject ? '}' : ']');
    }

    std::mt19937 m_random;
    bool m_hasTrailingCommas;
    std::string m_unit;
    int m_count = 0;
};

/// One random edit; true when nothing was taken away.
bool edit(YamlNode &node, std::mt19937 &random)
{
    YamlNode *target = &node;
    while (!target->items.empty() && random() % 3 != 0)
        target = &target->items[random() % target->items.size()];
    if (target->isScalar()) {
        *target = YamlNode::quoted("changed " + std::to_string(random() % 100));
        return true;
    }
    const std::size_t size = target->items.size();
    if (size > 0 && random() % 2 == 0) {
        const auto at = static_cast<std::ptrdiff_t>(random() % size);
        target->items.erase(target->items.begin() + at);
        if (target->isMap())
            target->keys.erase(target->keys.begin() + at);
        return false;
    }
    const auto at = static_cast<std::ptrdiff_t>(random() % (size + 1));
    YamlNode fresh =
        random() % 2 == 0 ? YamlNode::quoted("new") : nodeFrom(R"({"a": [1, "b"], "c": {"d": null}})");
    target->items.insert(target->items.begin() + at, std::move(fresh));
    if (target->isMap())
        target->keys.insert(target->keys.begin() + at,
                            YamlNode::Key{"new" + std::to_string(random() % 1000), {}, YamlStyle::Quoted});
    return true;
}

class TestHujsonSplice : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyWhatDiffers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("intended");
        QTest::addColumn<QString>("after");
        QTest::newRow("a value, its comments and commas stay")
            << "{\n\t// ports\n\t\"a\": 1, // first\n\t/* two */ \"b\": [1,2,],\n}\n"
            << R"({"a": 1, "b": [1, 3]})"
            << "{\n\t// ports\n\t\"a\": 1, // first\n\t/* two */ \"b\": [1,3,],\n}\n";
        QTest::newRow("an entry in its neighbours' style, behind the one it follows")
            << "{\n  \"acls\": [\n    // gateway\n    {\"src\": [\"a\"], \"dst\": [\"b:1\"]},\n  ],\n}"
            << R"({"acls": [{"src": ["a"], "dst": ["b:1"]}, {"src": ["c"], "dst": ["d:2"]}]})"
            << "{\n  \"acls\": [\n    // gateway\n    {\"src\": [\"a\"], \"dst\": [\"b:1\"]},\n"
               "    {\"src\": [\"c\"], \"dst\": [\"d:2\"]},\n  ],\n}";
        QTest::newRow("aligned members")
            << "[\n\t{\n\t\t\"action\": \"accept\",\n\t\t\"src\":    [\"a\"],\n\t},\n]\n"
            << R"([{"action": "accept", "src": ["a"]}, {"action": "other", "src": ["b"]}])"
            << "[\n\t{\n\t\t\"action\": \"accept\",\n\t\t\"src\":    [\"a\"],\n\t},\n"
               "\t{\n\t\t\"action\": \"other\",\n\t\t\"src\":    [\"b\"],\n\t},\n]\n";
        QTest::newRow("strict JSON stays strict")
            << "{\n  \"a\": [\n    1\n  ]\n}\n"
            << R"({"a": [1, 2], "b": {"c": 3}})"
            << "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {\n    \"c\": 3\n  }\n}\n";
        QTest::newRow("an entry takes its line and its comments along")
            << "{\n\t// one\n\t\"a\": 1,\n\n\t// two,\n\t// twice\n\t\"b\": 2, // behind\n\n\t\"c\": 3,\n}\n"
            << R"({"a": 1, "c": 3})"
            << "{\n\t// one\n\t\"a\": 1,\n\n\t\"c\": 3,\n}\n";
        QTest::newRow("the last entry takes its comma along") << "{\"a\": 1, \"b\": 2}"
                                                              << R"({"a": 1})"
                                                              << "{\"a\": 1}";
        QTest::newRow("entries of one line") << "{\"dst\": [\"a\", \"b\", \"c\"]}"
                                             << R"({"dst": ["b", "c", "d"]})"
                                             << R"({"dst": ["b", "c", "d"]})";
        QTest::newRow("the entry that is most alike is the one that changed")
            << "[\n\t// in\n\t{\"a\": 1, \"b\": 1},\n\t// out\n\t{\"a\": 1, \"b\": 2, \"c\": 3},\n]\n"
            << R"([{"a": 1, "b": 2, "c": 4}])"
            << "[\n\t// out\n\t{\"a\": 1, \"b\": 2, \"c\": 4},\n]\n";
        QTest::newRow("blank lines between sections")
            << "{\n\t\"a\": {},\n\n\t\"b\": [],\n}\n"
            << R"({"a": {}, "new": {"x": 1}, "b": []})"
            << "{\n\t\"a\": {},\n\n\t\"new\": {\n\t\t\"x\": 1,\n\t},\n\n\t\"b\": [],\n}\n";
        QTest::newRow("into an empty list of one line") << "{\n\t\"a\": [],\n}\n"
                                                        << R"({"a": [1]})"
                                                        << "{\n\t\"a\": [1],\n}\n";
        QTest::newRow("out of a list that becomes empty") << "{\n\t\"a\": [\n\t\t1, // one\n\t],\n}\n"
                                                          << R"({"a": []})"
                                                          << "{\n\t\"a\": [\n\t],\n}\n";
        QTest::newRow("order of members means nothing") << "{\"a\": 1, \"b\": 2}"
                                                        << R"({"b": 2, "a": 1})"
                                                        << "{\"a\": 1, \"b\": 2}";
        QTest::newRow("line ends and byte order mark")
            << "\xEF\xBB\xBF{\r\n\t\"a\": 1,\r\n}\r\n"
            << R"({"a": 1, "b": 2})"
            << "\xEF\xBB\xBF{\r\n\t\"a\": 1,\r\n\t\"b\": 2,\r\n}\r\n";
        QTest::newRow("a comment behind the last entry without a comma")
            << "{\n\t\"a\": 1 // one\n\t// the end\n}\n"
            << R"({"a": 1, "b": 2})"
            << "{\n\t\"a\": 1, // one\n\t\"b\": 2\n\t// the end\n}\n";
    }

    void changesOnlyWhatDiffers()
    {
        QFETCH(QString, before);
        QFETCH(QString, intended);
        QFETCH(QString, after);
        const YamlSplice splice =
            spliceHujson("f.hujson", before.toStdString(), nodeFrom(intended.toStdString()));
        QCOMPARE(toQString(toText(splice.problems)), QString());
        QCOMPARE(toQString(splice.text), after);
        QVERIFY(splice.rewrittenBlocks.empty());
    }

    void refusesWhatCannotBeRead()
    {
        const YamlSplice splice = spliceHujson("f.hujson", "{\"a\": 1, \"a\": 2}", YamlNode::map());
        QCOMPARE(toQString(toText(splice.problems)).section('\n', 0, 0),
                 QString("f.hujson:1:10: error: the key \"a\" stands twice in this object"));
        QCOMPARE(splice.text, std::string("{\"a\": 1, \"a\": 2}"));
    }

    void randomEditsSayWhatIsIntended_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 400; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomEditsSayWhatIsIntended()
    {
        QFETCH(unsigned, seed);
        const std::string before = FileMaker(seed).file();
        std::mt19937 random(seed);
        YamlNode intended = nodeFrom(before);
        bool keepsAll = true;
        for (unsigned edits = 1 + seed % 3; edits > 0; --edits)
            keepsAll &= edit(intended, random);
        const YamlSplice splice = spliceHujson("f.hujson", before, intended);
        const auto context = [&] {
            return before + "\n--- became\n" + splice.text;
        };
        QVERIFY2(splice.problems.empty(), context().c_str());
        QVERIFY2(saySame(nodeFrom(splice.text), intended), context().c_str());
        QVERIFY2(splice.rewrittenBlocks.empty(), context().c_str());
        QVERIFY2(toQString(splice.text).count("  \n") == 0, context().c_str());
        if (keepsAll && intended.isMap() == nodeFrom(before).isMap() && seed % 3 == 0)
            QVERIFY2(commentsOf(splice.text) == commentsOf(before), context().c_str());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestHujsonSplice)
#include "tst_hujson_splice.moc"
