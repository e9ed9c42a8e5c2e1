#include "model/export/merge.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;

namespace {

text::YamlNode tree(const QString &yaml)
{
    const text::YamlReading reading = text::readYaml("", yaml.toStdString());
    if (text::hasError(reading.problems))
        qFatal("%s", text::toText(reading.problems).c_str());
    return reading.documents.empty() ? text::YamlNode() : reading.documents.front();
}

QString flat(const text::YamlNode &node)
{
    return toQString(text::writeYamlFlow(node, {}));
}

QString shown(const std::optional<std::string> &value)
{
    return value ? toQString(*value) : QStringLiteral("-");
}

/// `item: base | disk | plan`
QStringList shown(const std::vector<exports::Conflict> &conflicts)
{
    QStringList lines;
    for (const exports::Conflict &conflict : conflicts)
        lines << QStringLiteral("%1: %2 | %3 | %4")
                     .arg(toQString(conflict.item), shown(conflict.base), shown(conflict.disk),
                          shown(conflict.plan));
    return lines;
}

exports::Variables variables(const QString &text)
{
    exports::Variables made;
    for (const QString &entry : text.split(' ', Qt::SkipEmptyParts))
        made[entry.section('=', 0, 0).toStdString()] = entry.section('=', 1).toStdString();
    return made;
}

QString shown(const exports::Variables &variables)
{
    QStringList entries;
    for (const auto &[name, value] : variables)
        entries << toQString(name) + '=' + toQString(value);
    return entries.join(' ');
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatOneSideChanged_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("disk");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *name, const char *base, const char *disk, const char *plan,
                            const char *merged) {
            QTest::newRow(name) << base << disk << plan << merged;
        };
        row("nothing", "{a: 1}", "{a: 1}", "{a: 1}", "{a: 1}");
        row("the disk", "{a: 1}", "{a: 2}", "{a: 1}", "{a: 2}");
        row("the plan", "{a: 1}", "{a: 1}", "{a: 2}", "{a: 2}");
        row("both to the same", "{a: 1}", "{a: 2}", "{a: 2}", "{a: 2}");
        row("different keys", "{a: 1, b: 1}", "{a: 2, b: 1}", "{a: 1, b: 2}", "{a: 2, b: 2}");
        row("keys below keys", "{a: {b: 1, c: 1}}", "{a: {b: 2, c: 1}}", "{a: {b: 1, c: 2}}",
            "{a: {b: 2, c: 2}}");
        row("new keys on both sides", "{a: 1}", "{a: 1, b: 1}", "{a: 1, c: 1}", "{a: 1, c: 1, b: 1}");
        row("the same new map with more in one", "{}", "{a: {b: 1}}", "{a: {b: 1, c: 2}}",
            "{a: {b: 1, c: 2}}");
        row("gone on disk", "{a: 1, b: 1}", "{b: 1}", "{a: 1, b: 2}", "{b: 2}");
        row("gone from the plan", "{a: 1, b: 1}", "{a: 1, b: 2}", "{b: 1}", "{b: 2}");
        row("gone on both sides", "{a: 1, b: 1}", "{b: 1}", "{b: 1}", "{b: 1}");
        row("new keys of the plan stand where they do there", "{a: 1, z: 1}", "{a: 1, m: 1, z: 1}",
            "{a: 1, b: 1, c: 1, z: 1}", "{a: 1, b: 1, c: 1, m: 1, z: 1}");
        row("new key before all others", "{b: 1}", "{b: 2}", "{a: 1, b: 1}", "{a: 1, b: 2}");
        row("order and quotes are nothing", "{a: u, b: v}", "{b: 'v', a: \"u\"}", "{a: u, b: w}",
            "{a: u, b: w}");
        row("items of a list", "{ports: ['80:80', '443:443']}", "{ports: ['81:80', '443:443']}",
            "{ports: ['80:80', '444:443']}", "{ports: ['81:80', '444:443']}");
        row("new items on both sides", "{ports: ['80:80']}", "{ports: ['80:80', '7000:7000']}",
            "{ports: ['80:80', '22:2222']}", "{ports: ['80:80', '22:2222', '7000:7000']}");
        row("the same new item", "{networks: [a]}", "{networks: [a, b]}", "{networks: [a, b]}",
            "{networks: [a, b]}");
        row("one new item is the same", "{networks: [a]}", "{networks: [a, b, c]}", "{networks: [a, b, d]}",
            "{networks: [a, b, d, c]}");
        row("item gone on disk", "{networks: [front, middle]}", "{networks: [middle]}",
            "{networks: [front, middle, other]}", "{networks: [middle, other]}");
        row("item gone from the plan", "{networks: [front, middle]}", "{networks: [front, middle, other]}",
            "{networks: [middle]}", "{networks: [middle, other]}");
        row("lists of variables go by name", "{environment: [A=1, B=1]}", "{environment: [B=1, A=2]}",
            "{environment: [A=1, B=2, C=1]}", "{environment: [B=2, C=1, A=2]}");
        row("maps in a list", "{ports: [{target: 80, published: 80}, {target: 443, published: 443}]}",
            "{ports: [{target: 80, published: 81}, {target: 443, published: 443}]}",
            "{ports: [{target: 80, published: 80, mode: host}, {target: 443, published: 443}]}",
            "{ports: [{target: 80, published: 81, mode: host}, {target: 443, published: 443}]}");
        row("a list that only one side has", "{}", "{ports: ['1:1']}", "{}", "{ports: ['1:1']}");
    }
    void takesWhatOneSideChanged()
    {
        QFETCH(QString, base);
        QFETCH(QString, disk);
        QFETCH(QString, plan);
        QFETCH(QString, merged);
        const text::YamlNode before = tree(base);
        const exports::YamlMerge merge = exports::mergeYaml(&before, tree(disk), tree(plan));
        QCOMPARE(shown(merge.conflicts), QStringList());
        QCOMPARE(flat(merge.tree), flat(tree(merged)));
    }

    void namesWhatBothChanged_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("disk");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QStringList>("conflicts");
        const auto row = [](const char *name, const char *base, const char *disk, const char *plan,
                            const QStringList &conflicts) {
            QTest::newRow(name) << base << disk << plan << conflicts;
        };
        row("a value", "{a: 1}", "{a: 2}", "{a: 3}", {"a: 1 | 2 | 3"});
        row("a value below", "{s: {web: {image: a}}}", "{s: {web: {image: b}}}", "{s: {web: {image: c}}}",
            {"s.web.image: a | b | c"});
        row("new to both", "{}", "{a: 2}", "{a: 3}", {"a: - | 2 | 3"});
        row("gone on disk", "{a: 1}", "{}", "{a: 3}", {"a: 1 | - | 3"});
        row("gone from the plan", "{a: 1}", "{a: 2}", "{}", {"a: 1 | 2 | -"});
        row("map against list", "{a: 1}", "{a: [x]}", "{a: {x: }}", {"a: 1 | [x] | {x: null}"});
        row("an item", "{ports: ['8080:80', '443:443']}", "{ports: ['8081:80', '443:443']}",
            "{ports: ['8082:80', '443:443']}", {"ports[0]: 8080:80 | 8081:80 | 8082:80"});
        row("a variable of a list", "{environment: [A=1]}", "{environment: [A=2]}", "{environment: [A=3]}",
            {"environment[A]: A=1 | A=2 | A=3"});
        row("a command is one", "{command: [a, b]}", "{command: [x, b]}", "{command: [a, y]}",
            {"command: [a, b] | [x, b] | [a, y]"});
        row("only what clashes", "{a: 1, b: 1}", "{a: 2, b: 2}", "{a: 3, b: 1}", {"a: 1 | 2 | 3"});
        row("a tag", "{a: 1}", "{a: !override {x: 1}}", "{a: {x: 1}}", {"a: 1 | !override {x: 1} | {x: 1}"});
    }
    void namesWhatBothChanged()
    {
        QFETCH(QString, base);
        QFETCH(QString, disk);
        QFETCH(QString, plan);
        QFETCH(QStringList, conflicts);
        const text::YamlNode before = tree(base);
        const exports::YamlMerge merge = exports::mergeYaml(&before, tree(disk), tree(plan));
        QStringList named = shown(merge.conflicts);
        named.replaceInStrings("\"", "");
        QCOMPARE(named, conflicts);
        QVERIFY(merge.conflicts.front().mark.line == 1 || !merge.conflicts.front().disk);
    }

    void aChoiceSettlesAConflict_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("forPlan");
        QTest::addColumn<QString>("merged");
        QTest::addColumn<int>("open");
        QTest::newRow("none") << "other" << true << "{a: 2, b: {c: 2}, d: 9}" << 2;
        QTest::newRow("one for the plan") << "b.c" << true << "{a: 2, b: {c: 3}, d: 9}" << 1;
        QTest::newRow("one for the disk") << "b.c" << false << "{a: 2, b: {c: 2}, d: 9}" << 1;
        QTest::newRow("what is around one") << "b" << true << "{a: 2, b: {c: 3}, d: 9}" << 1;
        QTest::newRow("no part of a name") << "b.cc" << true << "{a: 2, b: {c: 2}, d: 9}" << 2;
        QTest::newRow("all for the plan") << "" << true << "{b: {c: 3}, d: 9}" << 0;
        QTest::newRow("all for the disk") << "" << false << "{a: 2, b: {c: 2}, d: 9}" << 0;
    }
    void aChoiceSettlesAConflict()
    {
        QFETCH(QString, item);
        QFETCH(bool, forPlan);
        QFETCH(QString, merged);
        QFETCH(int, open);
        const text::YamlNode base = tree("{a: 1, b: {c: 1}, d: 1}");
        const exports::Choices choices = {
            {item.toStdString(), forPlan ? exports::Side::Plan : exports::Side::Disk}};
        const auto merge =
            exports::mergeYaml(&base, tree("{a: 2, b: {c: 2}, d: 9}"), tree("{b: {c: 3}, d: 1}"), choices);
        QCOMPARE(flat(merge.tree), merged);
        QCOMPARE(static_cast<int>(std::count_if(merge.conflicts.begin(), merge.conflicts.end(),
                                                [](const auto &conflict) { return !conflict.chosen; })),
                 open);
        QCOMPARE(merge.conflicts.size(), std::size_t{2});
    }

    void withoutABaseEveryDifferenceIsAConflict()
    {
        const auto merge =
            exports::mergeYaml(nullptr, tree("{a: 1, b: 1, l: [x]}"), tree("{a: 1, c: 1, l: [x, y]}"));
        QCOMPARE(shown(merge.conflicts),
                 (QStringList{"c: - | - | 1", "b: - | 1 | -", "l: - | [x] | [x, y]"}));
    }

    void manyKeysAreMergedQuickly()
    {
        QString base = "a: 1\n";
        for (int i = 0; i < 20'000; ++i)
            base += QStringLiteral("key%1: %1\n").arg(i);
        const text::YamlNode before = tree(base);
        const auto merge =
            exports::mergeYaml(&before, tree(QString(base).replace("key7:", "new7:")),
                               tree(QString(base).replace("key19999: 19999", "key19999: x\nlast: 1")));
        QCOMPARE(merge.tree.keys.size(), std::size_t{20'002});
        QCOMPARE(merge.tree.keys.back().text, std::string("last"));
    }

    void mergesVariables()
    {
        const exports::Variables base = variables("A=1 B=1 C=1 D=1");
        const auto merge =
            exports::mergeVariables(&base, variables("A=2 B=1 D=2 E=1"), variables("A=1 B=2 C=1 D=3"));
        QCOMPARE(shown(merge.variables), QStringLiteral("A=2 B=2 D=2 E=1"));
        QCOMPARE(shown(merge.conflicts), QStringList{"D: 1 | 2 | 3"});
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
