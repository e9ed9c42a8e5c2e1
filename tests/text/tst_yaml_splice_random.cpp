#include "model/text/yaml_equality.h"
#include "model/text/yaml_splice.h"
#include "splice_checks.h"
#include "yaml_maker.h"

using namespace portolan::text;

class TestYamlSpliceRandom : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheEditSays_data();
    void saysWhatTheEditSays();
};

void TestYamlSpliceRandom::saysWhatTheEditSays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestYamlSpliceRandom::saysWhatTheEditSays()
{
    QFETCH(unsigned, seed);
    RandomEditor editor(seed);
    int rewritten = 0;
    for (unsigned i = 0; i < 25; ++i) {
        const std::string file = YamlMaker(seed * 1000 + i).file();
        const YamlReading reading = readYaml("f.yaml", file);
        QVERIFY2(!hasError(reading.problems), (file + toText(reading.problems)).c_str());
        QVERIFY2(layOutYaml(file), file.c_str());
        const YamlNode &tree = reading.documents.front();
        QCOMPARE(spliceYaml("f.yaml", file, tree).text, file);
        for (int k = 0; k < 6; ++k) {
            const auto edit = editor.edit(tree);
            if (!edit)
                continue;
            const YamlSplice splice = spliceYaml("f.yaml", file, edit->tree);
            const QByteArray story = "--- edit " + QByteArray::number(static_cast<int>(edit->kind)) + " of " +
                                     edit->what.toUtf8() + "\n--- file\n" + file.c_str() + "\n--- result\n" +
                                     splice.text.c_str();
            QVERIFY2(splice.problems.empty(), story);
            QVERIFY2(saySame(firstDocumentOf(splice.text), edit->tree), story);
            if (!splice.rewrittenBlocks.empty()) {
                rewritten += splice.rewrittenBlocks.front().extent == RewrittenBlock::Extent::Whole ? 1 : 0;
                continue;
            }
            if (edit->kind != EditKind::Remove)
                QVERIFY2(commentsOf(splice.text) == commentsOf(file), story);
            const bool references = file.find('*') != std::string::npos;
            if (edit->kind == EditKind::ChangeScalar && !references && !edit->severalLines) {
                QVERIFY2(linesMissing(splice.text, file) == 1, story);
                QVERIFY2(linesMissing(file, splice.text) == 1, story);
            }
            if (edit->kind == EditKind::Add && !references)
                QVERIFY2(linesMissing(file, splice.text) <= 1, story);
            if (edit->kind == EditKind::Remove && !references)
                QVERIFY2(linesMissing(splice.text, file) <= 1, story);
        }
    }
    QVERIFY2(rewritten <= 3, QByteArray::number(rewritten));
}

QTEST_GUILESS_MAIN(TestYamlSpliceRandom)
#include "tst_yaml_splice_random.moc"
