#include "model/compose/env_file.h"
#include "model/compose/env_update.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_splice.h"
#include "tests/corpus/corpus_projects.h"
#include "tests/text/splice_checks.h"
#include "tests/text/yaml_maker.h"

#include <fmt/format.h>

using namespace portolan;

namespace {

/// How the bytes of a file stand on the disk.
enum class Form { AsItIs, Crlf, ByteOrderMark, NoFinalNewline };

std::string inForm(std::string text, Form form)
{
    switch (form) {
    case Form::AsItIs: break;
    case Form::Crlf:
        if (text.find('\r') == std::string::npos)
            text = QString::fromStdString(text).replace('\n', "\r\n").toStdString();
        break;
    case Form::ByteOrderMark: text.insert(0, "\xEF\xBB\xBF"); break;
    case Form::NoFinalNewline:
        while (text.ends_with('\n') || text.ends_with('\r'))
            text.pop_back();
        break;
    }
    return text;
}

/// Marks count from behind the byte order mark.
std::string withoutByteOrderMark(const std::string &text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

struct Sample {
    std::string name;
    std::string text;
};

/// The corpus's files of these names; where there is no corpus, \a made.
std::vector<Sample> samples(const QStringList &names, std::vector<Sample> made)
{
    constexpr std::size_t longest = 60'000;
    std::vector<Sample> found;
    for (const QString &path : corpus::filesOfCorpus(names)) {
        const auto text = text::readFile(path.toStdString());
        if (text && text->size() < longest)
            found.push_back({path.toStdString(), *text});
    }
    return found.empty() ? made : found;
}

std::vector<Sample> madeYaml()
{
    std::vector<Sample> made;
    for (unsigned seed = 1; seed <= 300; ++seed)
        made.push_back({"seed " + std::to_string(seed), text::YamlMaker(seed).file()});
    return made;
}

/// Env files as people write them.
std::string madeEnvFile(unsigned seed)
{
    static constexpr std::array<const char *, 16> lines = {"# About the next\n",
                                                           "\n",
                                                           "A{0}=plain\n",
                                                           "export B{0}=exported # with a remark\n",
                                                           "C{0}='single $QUOTED # kept' # behind\n",
                                                           "D{0}=\"double ${{A{0}:-x}} \\\"q\\\" \\n\"\n",
                                                           "E{0}=\n",
                                                           "F{0} = spaced\n",
                                                           "G{0}: colon\n",
                                                           "H{0}=\"first\nsecond # no comment\"\n",
                                                           "I{0}=with # and \xC3\xA9\n",
                                                           "#J{0}=out of use\n",
                                                           "  K{0}=indented\n",
                                                           "L{0}\n",
                                                           "M{0}=a#b$$c\n",
                                                           "  # indented remark\n"};
    std::mt19937 random(seed);
    std::string text;
    for (unsigned i = 0; i < 4 + seed % 12; ++i)
        text += fmt::format(fmt::runtime(lines[random() % lines.size()]), i);
    return text;
}

std::vector<Sample> madeEnvFiles()
{
    std::vector<Sample> made;
    for (unsigned seed = 1; seed <= 400; ++seed)
        made.push_back({"seed " + std::to_string(seed), madeEnvFile(seed)});
    return made;
}

/// What an env file says: the last value of each name, as an expression.
std::map<std::string, std::string> meaningOf(const std::vector<compose::EnvEntry> &entries)
{
    std::map<std::string, std::string> meaning;
    for (const compose::EnvEntry &entry : entries)
        meaning[entry.name] =
            entry.kind == compose::EnvEntry::Kind::Inherited ? "(from outside)" : expressionOf(entry);
    return meaning;
}

/// Every comment of an env file, on lines of their own and behind values.
std::map<std::string, int> commentsOf(const std::string &file)
{
    const std::string text = withoutByteOrderMark(file);
    const auto entries = compose::parseEnvFile("f.env", text).value_or(std::vector<compose::EnvEntry>());
    std::map<std::string, int> comments;
    std::string rest = text;
    for (const compose::EnvEntry &entry : entries) {
        if (!entry.comment.empty())
            ++comments[QString::fromStdString(entry.comment).trimmed().toStdString()];
        for (std::size_t i = entry.mark.offset; i < entry.valueEnd && i < rest.size(); ++i)
            rest[i] = 'x';
    }
    for (const QString &line : QString::fromStdString(rest).split('\n'))
        if (line.trimmed().startsWith('#'))
            ++comments[line.trimmed().toStdString()];
    return comments;
}

/// The file as a plan has it.
plan::EnvFile planOf(const std::vector<compose::EnvEntry> &entries)
{
    plan::EnvFile file;
    file.path = "f.env";
    for (const compose::EnvEntry &entry : entries) {
        if (entry.kind == compose::EnvEntry::Kind::Inherited)
            continue;
        const auto same = std::find_if(file.variables.begin(), file.variables.end(),
                                       [&](const plan::EnvVariable &v) { return v.name == entry.name; });
        plan::EnvVariable variable{
            entry.name, expressionOf(entry), compose::looksSecret(entry.name, entry.value), {}};
        if (same == file.variables.end())
            file.variables.push_back(std::move(variable));
        else
            *same = std::move(variable);
    }
    return file;
}

} // namespace

/// Whatever is edited: reading what was written gives what was meant, and no comment is lost. On the files of
/// real projects where they lie beside the source tree, else on files made at random.
class TestCorpusEdits : public QObject
{
    Q_OBJECT

private slots:
    void yamlSaysWhatTheEditSays_data() { forms(); }
    void yamlSaysWhatTheEditSays();
    void envFileSaysWhatTheEditSays_data() { forms(); }
    void envFileSaysWhatTheEditSays();

private:
    static void forms()
    {
        QTest::addColumn<Form>("form");
        QTest::addRow("as it is") << Form::AsItIs;
        QTest::addRow("CRLF") << Form::Crlf;
        QTest::addRow("byte order mark") << Form::ByteOrderMark;
        QTest::addRow("no final newline") << Form::NoFinalNewline;
    }
};

void TestCorpusEdits::yamlSaysWhatTheEditSays()
{
    QFETCH(Form, form);
    text::RandomEditor editor(7 + static_cast<unsigned>(form));
    int edits = 0;
    int rewritten = 0;
    for (const Sample &sample : samples({"*.yaml", "*.yml"}, madeYaml())) {
        const std::string before = inForm(sample.text, form);
        const text::YamlReading reading = text::readYaml("f.yaml", before);
        if (hasError(reading.problems) || reading.documents.empty())
            continue;
        const text::YamlNode &tree = reading.documents.front();
        QVERIFY2(spliceYaml("f.yaml", before, tree).text == before, sample.name.c_str());
        for (int i = 0; i < (form == Form::AsItIs ? 4 : 1); ++i) {
            const auto edit = editor.edit(tree);
            if (!edit)
                continue;
            const text::YamlSplice splice = spliceYaml("f.yaml", before, edit->tree);
            const QByteArray story = QByteArray::fromStdString(sample.name) + ": edit " +
                                     QByteArray::number(static_cast<int>(edit->kind)) + " of " +
                                     edit->what.toUtf8() + '\n' + splice.text.c_str();
            QVERIFY2(splice.problems.empty(), story + toText(splice.problems).c_str());
            QVERIFY2(saySame(text::firstDocumentOf(splice.text), edit->tree), story);
            ++edits;
            rewritten += splice.rewrittenBlocks.empty() ? 0 : 1;
            if (splice.rewrittenBlocks.empty() && edit->kind != text::EditKind::Remove)
                QVERIFY2(text::commentsOf(withoutByteOrderMark(splice.text)) ==
                             text::commentsOf(withoutByteOrderMark(before)),
                         story);
        }
    }
    qInfo() << edits << "edits," << rewritten << "by rewriting a block";
    QVERIFY(edits > 100);
    QVERIFY(rewritten * 25 < edits);
}

void TestCorpusEdits::envFileSaysWhatTheEditSays()
{
    static const std::vector<std::string> values = {
        "other", "two words", "a#b", "a # b",  "it's",     "\"quoted\"",  "${OTHER:-x}",
        "$$5",   "one\ntwo",  "",    " edge ", "\xC3\xBC", "back\\slash", "${A}'s \"b\" # c"};
    QFETCH(Form, form);
    std::mt19937 random(11 + static_cast<unsigned>(form));
    int edits = 0;
    for (const Sample &sample : samples({".env*", "*.env"}, madeEnvFiles())) {
        const std::string before = inForm(sample.text, form);
        const auto entries = compose::parseEnvFile("f.env", before);
        if (!entries)
            continue;
        const plan::EnvFile file = planOf(*entries);
        QVERIFY2(compose::updateEnvFile("f.env", before, file).text == before, sample.name.c_str());
        for (int i = 0; i < 6 && !file.variables.empty(); ++i) {
            plan::EnvFile wanted = file;
            auto meaning = meaningOf(*entries);
            const auto at =
                wanted.variables.begin() + static_cast<std::ptrdiff_t>(random() % wanted.variables.size());
            const std::string value = values[random() % values.size()];
            const bool isRemoval = i == 4;
            if (i == 5) {
                wanted.variables.insert(at, {"BRAND_NEW", value, false, {}});
                meaning["BRAND_NEW"] = value;
            } else {
                if (at->secret || compose::looksSecret(at->name, value))
                    continue;
                meaning[at->name] = at->value = value;
                if (isRemoval) {
                    meaning.erase(at->name);
                    wanted.variables.erase(at);
                }
            }
            const compose::EnvFileUpdate update = compose::updateEnvFile("f.env", before, wanted);
            const QByteArray story = QByteArray::fromStdString(
                sample.name + ": \"" + value + "\"\n--- before\n" + before + "\n--- after\n" + update.text);
            QVERIFY2(update.problems.empty(), story + toText(update.problems).c_str());
            const auto after = compose::parseEnvFile("f.env", update.text);
            QVERIFY2(after.has_value(), story);
            QVERIFY2(meaningOf(*after) == meaning, story);
            if (!isRemoval)
                QVERIFY2(commentsOf(update.text) == commentsOf(before), story);
            ++edits;
        }
    }
    qInfo() << edits << "edits";
    QVERIFY(edits > 100);
}

QTEST_GUILESS_MAIN(TestCorpusEdits)
#include "tst_edits.moc"
