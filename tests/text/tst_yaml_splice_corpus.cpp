#include "model/text/file.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_splice.h"
#include "splice_checks.h"

#include <QDirIterator>

using namespace portolan::text;

/// Files of real projects, which lie beside the source tree where there are any.
class TestYamlSpliceCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesNothingWhereNothingChanged();
    void changesOneLineForOnePort();
    void saysWhatTheEditSays();

private:
    struct File {
        QString path;
        std::string content;
        YamlNode tree;
    };
    std::vector<File> m_files;
};

void TestYamlSpliceCorpus::initTestCase()
{
    const QString folder = QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/corpus/open/compose");
    if (!QFileInfo(folder).isDir())
        QSKIP("no corpus beside the source tree");
    QDirIterator files(folder, {"*.yaml", "*.yml"}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto content = readFile(path.toStdString());
        YamlReading reading = readYaml(path.toStdString(), content.value_or(std::string()));
        if (!hasError(reading.problems) && !reading.documents.empty())
            m_files.push_back({path, *content, std::move(reading.documents.front())});
    }
    std::sort(m_files.begin(), m_files.end(), [](const File &a, const File &b) { return a.path < b.path; });
    QVERIFY(m_files.size() > 100);
}

void TestYamlSpliceCorpus::writesNothingWhereNothingChanged()
{
    int opaque = 0;
    for (const File &file : m_files) {
        QVERIFY2(spliceYaml("f.yaml", file.content, file.tree).text == file.content, qPrintable(file.path));
        std::string_view text = file.content;
        if (text.starts_with("\xEF\xBB\xBF"))
            text.remove_prefix(3);
        if (!file.tree.isNull() && !layOutYaml(text)) {
            qInfo() << "no layout:" << file.path;
            ++opaque;
        }
    }
    QCOMPARE(opaque, 0);
}

namespace {

/// Puts a digit before the first one of what is published.
bool changePort(YamlNode &port)
{
    YamlNode *value = port.isMap() ? port.find("published") : &port;
    if (!value || !value->isScalar())
        return false;
    const std::size_t digit = value->scalar.find_first_of("0123456789");
    if (digit == std::string::npos)
        return false;
    value->scalar.insert(digit, "1");
    return true;
}

} // namespace

void TestYamlSpliceCorpus::changesOneLineForOnePort()
{
    // Big files have hundreds alike; with this set, every one is changed.
    const std::size_t mostInFile = qEnvironmentVariableIsSet("PORTOLAN_EVERY_PORT") ? SIZE_MAX : 8;
    int changed = 0;
    int viaReference = 0;
    for (const File &file : m_files) {
        std::size_t inFile = 0;
        const YamlNode *services = file.tree.find("services");
        for (std::size_t s = 0; services && s < services->items.size(); ++s) {
            const YamlNode *ports = services->items[s].find("ports");
            for (std::size_t p = 0; ports && p < ports->items.size(); ++p) {
                YamlNode tree = file.tree;
                if (inFile++ >= mostInFile ||
                    !changePort(tree.find("services")->items[s].find("ports")->items[p]))
                    continue;
                const QByteArray place = file.path.toUtf8() + ": " + services->keys[s].text.c_str() +
                                         " port " + QByteArray::number(p);
                const YamlSplice splice = spliceYaml("f.yaml", file.content, tree);
                QVERIFY2(splice.problems.empty() && splice.rewrittenBlocks.empty(),
                         place + '\n' + splice.text.c_str());
                ++changed;
                if (linesMissing(splice.text, file.content) != 1 ||
                    linesMissing(file.content, splice.text) != 1) {
                    ++viaReference;
                    QVERIFY2(file.content.find('*') != std::string::npos, place + '\n' + splice.text.c_str());
                    continue;
                }
                const YamlSplice back = spliceYaml("f.yaml", splice.text, file.tree);
                QVERIFY2(back.text == file.content, place);
            }
        }
    }
    qInfo() << changed << "ports," << viaReference << "of them through an alias or merge key";
    QVERIFY(changed > 0);
}

void TestYamlSpliceCorpus::saysWhatTheEditSays()
{
    RandomEditor editor(7);
    int edits = 0;
    int rewritten = 0;
    for (const File &file : m_files) {
        if (file.content.size() > 100'000)
            continue;
        for (int i = 0; i < 4; ++i) {
            const auto edit = editor.edit(file.tree);
            if (!edit)
                continue;
            const YamlSplice splice = spliceYaml("f.yaml", file.content, edit->tree);
            const QByteArray story = file.path.toUtf8() + ": edit " +
                                     QByteArray::number(static_cast<int>(edit->kind)) + " of " +
                                     edit->what.toUtf8() + '\n' + splice.text.c_str();
            QVERIFY2(splice.problems.empty(), story + toText(splice.problems).c_str());
            QVERIFY2(saySame(firstDocumentOf(splice.text), edit->tree), story);
            ++edits;
            rewritten += splice.rewrittenBlocks.empty() ? 0 : 1;
            if (splice.rewrittenBlocks.empty() && edit->kind != EditKind::Remove)
                QVERIFY2(commentsOf(splice.text) == commentsOf(file.content), story);
        }
    }
    qInfo() << edits << "edits," << rewritten << "by rewriting a block";
    QVERIFY(rewritten * 50 < edits);
}

QTEST_GUILESS_MAIN(TestYamlSpliceCorpus)
#include "tst_yaml_splice_corpus.moc"
