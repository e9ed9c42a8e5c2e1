#include "model/compose/env_update.h"
#include "model/compose/update.h"
#include "model/plan/transaction.h"
#include "tests/corpus/corpus_projects.h"

#include <algorithm>

using namespace portolan;
using namespace portolan::compose;
using corpus::CorpusProject;

namespace {

/// Of 278 loads one differs: the stored answer of a multi-line command lost its indentation when it was
/// written.
constexpr double wantedRate = 0.98;

int linesGone(const std::string &before, const std::string &after)
{
    QStringList left = QString::fromStdString(after).split('\n');
    int gone = 0;
    for (const QString &line : QString::fromStdString(before).split('\n'))
        gone += left.removeOne(line) ? 0 : 1;
    return gone;
}

int changedLines(const std::string &before, const std::string &after)
{
    return std::max(linesGone(before, after), linesGone(after, before));
}

/// Puts a digit before the first one of what is published.
bool change(plan::PortBinding &port)
{
    std::string &value = !port.unsplit.empty()     ? port.unsplit
                         : !port.published.empty() ? port.published
                                                   : port.target;
    const std::size_t digit = value.find_first_of("0123456789");
    if (digit == std::string::npos)
        return false;
    value.insert(digit, "1");
    return true;
}

} // namespace

/// Holds resolving and writing against real projects, which are not part of this repository: they are looked
/// for beside it. The last lines of its output are a table of what was tried and what came of it.
class TestCorpusCompose : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesNothingWhereNothingChanged();
    void changesOneLineForOnePort();
    void changesOneLineForOneImage();
    void changesOneLineForOneVariable();
    void addsOnlyTheLinesOfAPort();
    void removesOnlyTheLinesOfAPort();
    void resolvesAsTheReference();
    void cleanupTestCase();

private:
    void startResolving();

    QProcess m_cases; ///< runs beside the other tests
    std::vector<CorpusProject> m_projects;
    QStringList m_table;
};

void TestCorpusCompose::initTestCase()
{
    if (!QFileInfo(corpus::composeFolder()).isDir())
        QSKIP("The corpus is not beside the source folder");
    startResolving();
    m_projects = corpus::importCorpus();
    QVERIFY(m_projects.size() > 100);
}

void TestCorpusCompose::startResolving()
{
    const QString runner = corpus::composeFolder() + "/../../compose_cases.py";
    const QString program = qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl";
    if (QFileInfo::exists(runner) && QFileInfo::exists(program))
        m_cases.start("python3", {runner, program});
}

void TestCorpusCompose::cleanupTestCase()
{
    for (const QString &row : std::as_const(m_table))
        qInfo().noquote() << row;
}

/// How many loads the reference refuses.
int refusedByTheReference()
{
    QFile list(corpus::composeFolder() + "/projects.tsv");
    if (!list.open(QFile::ReadOnly))
        return 0;
    int refused = 0;
    qsizetype column = -1;
    while (!list.atEnd()) {
        const QStringList fields = QString::fromUtf8(list.readLine()).split('\t');
        if (fields.first().startsWith('#'))
            continue;
        if (column < 0)
            column = fields.indexOf("compose_go_2_13");
        else if (fields.size() > column && fields[column] != "ok" && !fields[column].startsWith("skip"))
            ++refused;
    }
    return refused;
}

void TestCorpusCompose::resolvesAsTheReference()
{
    if (m_cases.state() == QProcess::NotRunning && m_cases.program().isEmpty())
        QSKIP("portolanctl is not built, or the corpus has no runner");
    if (m_cases.state() != QProcess::NotRunning)
        QVERIFY(m_cases.waitForFinished(280'000));
    const QString output = QString::fromUtf8(m_cases.readAllStandardOutput());
    const QRegularExpressionMatch rate = QRegularExpression("(\\d+) of (\\d+) loads equal").match(output);
    if (!rate.hasMatch())
        QSKIP("The runner of the corpus did not run; it needs python3 with yaml");
    const int agreed = rate.captured(1).toInt();
    const int tried = rate.captured(2).toInt();
    const int refused = refusedByTheReference() - static_cast<int>(output.count("accepted; reference:"));
    m_table << QString("resolve: %1 of %2 loads as the reference: %3 equal, %4 refused alike, %5 different")
                   .arg(agreed)
                   .arg(tried)
                   .arg(agreed - refused)
                   .arg(refused)
                   .arg(tried - agreed);
    QVERIFY2(agreed >= wantedRate * tried, qPrintable(output));
}

void TestCorpusCompose::writesNothingWhereNothingChanged()
{
    int files = 0;
    for (const CorpusProject &project : m_projects) {
        for (const plan::ComposeFile &file : project.plan.composeFiles()) {
            const std::string content = project.contentOf(file.path);
            const QByteArray place = (project.repository.root + '/' + file.path).c_str();
            QVERIFY2(updateComposeFile(file.path, content, project.plan, file).text == content, place);
            ++files;
        }
        for (const plan::EnvFile &file : project.plan.envFiles()) {
            const std::string content = project.contentOf(file.path);
            const QByteArray place = (project.repository.root + '/' + file.path).c_str();
            QVERIFY2(updateEnvFile(file.path, content, file).text == content, place);
            ++files;
        }
    }
    m_table << QString("export, nothing edited: %1 files, all byte for byte the same").arg(files);
}

void TestCorpusCompose::changesOneLineForOnePort()
{
    // Big files have hundreds alike; with this set, every one is changed.
    const int mostInProject = qEnvironmentVariableIsSet("PORTOLAN_EVERY_PORT") ? INT_MAX : 4;
    int changed = 0;
    for (const CorpusProject &project : m_projects) {
        int inProject = 0;
        for (const plan::Service &service : project.plan.services()) {
            for (std::size_t i = 0; i < service.ports.size() && inProject < mostInProject; ++i) {
                if (service.ports[i].inherited)
                    continue; // an edit overrides it here, by as many lines as the list has
                plan::Edit edit(project.plan);
                plan::Service other = service;
                if (!change(other.ports[i]))
                    continue;
                edit.put(other);
                const plan::ComposeFile &file = project.plan.composeFiles().at(service.file);
                const std::string content = project.contentOf(file.path);
                const text::YamlSplice splice = updateComposeFile(file.path, content, edit.plan(), file);
                const QByteArray story = project.story(file, service, splice.text);
                QVERIFY2(splice.problems.empty() && splice.rewrittenBlocks.empty(), story);
                QVERIFY2(changedLines(content, splice.text) == 1, story);
                QVERIFY2(updateComposeFile(file.path, splice.text, project.plan, file).text == content,
                         story);
                ++changed;
                ++inProject;
            }
        }
    }
    m_table << QString("export, one port edited: %1 ports, each by one line, and back to the original bytes")
                   .arg(changed);
    QVERIFY(changed > 0);
}

void TestCorpusCompose::changesOneLineForOneImage()
{
    int changed = 0;
    for (const CorpusProject &project : m_projects) {
        for (const plan::Service &service : project.plan.services()) {
            if (service.image.empty() || service.file != project.plan.composeFiles()[0].id)
                continue;
            plan::Edit edit(project.plan);
            edit.modify(service.id, [](plan::Service &other) { other.image += "-x"; });
            const plan::ComposeFile &file = project.plan.composeFiles().at(service.file);
            const std::string content = project.contentOf(file.path);
            const text::YamlSplice splice = updateComposeFile(file.path, content, edit.plan(), file);
            const QByteArray story = project.story(file, service, splice.text);
            QVERIFY2(splice.problems.empty() && splice.rewrittenBlocks.empty(), story);
            // Who merges the service in which the image stands keeps the old one, by a line of its own.
            QVERIFY2(changedLines(content, splice.text) == 1 || content.find("<<: *") != std::string::npos,
                     story);
            ++changed;
            break;
        }
    }
    m_table << QString("export, one image edited: %1 images, each by one line").arg(changed);
}

void TestCorpusCompose::changesOneLineForOneVariable()
{
    int changed = 0;
    for (const CorpusProject &project : m_projects) {
        for (const plan::EnvFile &file : project.plan.envFiles()) {
            const std::string content = project.contentOf(file.path);
            for (std::size_t i = 0; i < file.variables.size(); ++i) {
                plan::EnvFile other = file;
                other.variables[i].value += "x y";
                const EnvFileUpdate update = updateEnvFile(file.path, content, other);
                const QByteArray story =
                    (project.repository.root + '/' + file.path + ": " + file.variables[i].name).c_str();
                QVERIFY2(update.problems.empty(), story);
                QVERIFY2(file.variables[i].secret ||
                             looksSecret(file.variables[i].name, other.variables[i].value) ||
                             changedLines(content, update.text) >= 1,
                         story);
                QVERIFY2(changedLines(content, update.text) <= 1, story);
                ++changed;
            }
        }
    }
    m_table << QString("export, one variable edited: %1 variables, each by one line").arg(changed);
}

void TestCorpusCompose::addsOnlyTheLinesOfAPort()
{
    int changed = 0;
    for (const CorpusProject &project : m_projects) {
        const plan::ComposeFile &file = project.plan.composeFiles()[0];
        const std::string content = project.contentOf(file.path);
        int inProject = 0;
        for (const plan::Service &service : project.plan.services()) {
            if (service.file != file.id || ++inProject > 3)
                continue;
            plan::Edit edit(project.plan);
            edit.modify(service.id, [](plan::Service &other) {
                plan::PortBinding port;
                port.published = "61234";
                port.target = "80";
                other.ports.push_back(port);
            });
            const text::YamlSplice splice = updateComposeFile(file.path, content, edit.plan(), file);
            const QByteArray story = project.story(file, service, splice.text);
            QVERIFY2(splice.problems.empty(), story);
            if (!splice.rewrittenBlocks.empty()) {
                // Who merges a service that gets its first port, and is to have none, can merge it no more.
                QVERIFY2(content.find("<<: *") != std::string::npos, story);
                continue;
            }
            QVERIFY2(linesGone(content, splice.text) <= 1, story); // one where the list stands in brackets
            ++changed;
        }
    }
    m_table << QString("export, one port more: %1 services, each by its own lines").arg(changed);
}

void TestCorpusCompose::removesOnlyTheLinesOfAPort()
{
    int changed = 0;
    for (const CorpusProject &project : m_projects) {
        const plan::ComposeFile &file = project.plan.composeFiles()[0];
        const std::string content = project.contentOf(file.path);
        int inProject = 0;
        for (const plan::Service &service : project.plan.services()) {
            if (service.file != file.id || service.ports.empty() || ++inProject > 3)
                continue;
            plan::Edit edit(project.plan);
            edit.modify(service.id, [](plan::Service &other) { other.ports.erase(other.ports.begin()); });
            const text::YamlSplice splice = updateComposeFile(file.path, content, edit.plan(), file);
            const QByteArray story = project.story(file, service, splice.text);
            QVERIFY2(splice.problems.empty() && splice.rewrittenBlocks.empty(), story);
            QVERIFY2(linesGone(splice.text, content) <= 1, story); // one where the list stands in brackets
            ++changed;
        }
    }
    m_table << QString("export, one port less: %1 services, each by its own lines").arg(changed);
}

QTEST_GUILESS_MAIN(TestCorpusCompose)
#include "tst_compose.moc"
