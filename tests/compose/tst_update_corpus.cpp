#include "model/compose/env_update.h"
#include "model/compose/import.h"
#include "model/compose/update.h"
#include "model/plan/transaction.h"
#include "model/text/file.h"

#include <QDirIterator>
#include <QtTest>

using namespace portolan;
using namespace portolan::compose;

namespace {

std::string contentOf(const Repository &repository, const std::string &path)
{
    return text::readFile(repository.root + '/' + path).value_or(std::string());
}

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

/// Files of real projects, which lie beside the source tree where there are any: each is imported, and
/// written back.
class TestUpdateCorpus : public QObject
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

private:
    struct Project {
        Repository repository;
        plan::Plan plan;
    };
    static QByteArray storyOf(const Project &project, const plan::ComposeFile &file,
                              const plan::Service &service, const std::string &result)
    {
        return QByteArray::fromStdString(project.repository.root + '/' + file.path + ": " + service.name +
                                         '\n' + result);
    }

    std::vector<Project> m_projects;
};

void TestUpdateCorpus::initTestCase()
{
    const QString folder = QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/corpus/open/compose");
    if (!QFileInfo(folder).isDir())
        QSKIP("no corpus beside the source tree");
    QStringList paths;
    QDirIterator files(folder, {"*.yaml", "*.yml"}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    for (const QString &path : paths) {
        auto repository = openRepository(QFileInfo(path).path().toStdString());
        if (!repository)
            continue;
        ImportEnvironment environment{"default", {QFileInfo(path).fileName().toStdString()}, {}, {}, {}};
        if (std::find(repository->paths.begin(), repository->paths.end(), ".env") != repository->paths.end())
            environment.envFiles.push_back(".env");
        Importing importing = importRepository(*repository, {environment});
        if (importing.plan && !importing.plan->composeFiles().isEmpty())
            m_projects.push_back({std::move(*repository), std::move(*importing.plan)});
    }
    QVERIFY(m_projects.size() > 100);
}

void TestUpdateCorpus::writesNothingWhereNothingChanged()
{
    int files = 0;
    for (const Project &project : m_projects) {
        for (const plan::ComposeFile &file : project.plan.composeFiles()) {
            const std::string content = contentOf(project.repository, file.path);
            const QByteArray place = (project.repository.root + '/' + file.path).c_str();
            QVERIFY2(updateComposeFile(file.path, content, project.plan, file).text == content, place);
            ++files;
        }
        for (const plan::EnvFile &file : project.plan.envFiles()) {
            const std::string content = contentOf(project.repository, file.path);
            const QByteArray place = (project.repository.root + '/' + file.path).c_str();
            QVERIFY2(updateEnvFile(file.path, content, file).text == content, place);
            ++files;
        }
    }
    qInfo() << files << "files";
}

void TestUpdateCorpus::changesOneLineForOnePort()
{
    // Big files have hundreds alike; with this set, every one is changed.
    const int mostInProject = qEnvironmentVariableIsSet("PORTOLAN_EVERY_PORT") ? INT_MAX : 4;
    int changed = 0;
    for (const Project &project : m_projects) {
        int inProject = 0;
        for (const plan::Service &service : project.plan.services()) {
            for (std::size_t i = 0; i < service.ports.size() && inProject < mostInProject; ++i) {
                plan::Edit edit(project.plan);
                plan::Service other = service;
                if (!change(other.ports[i]))
                    continue;
                edit.put(other);
                const plan::ComposeFile &file = project.plan.composeFiles().at(service.file);
                const std::string content = contentOf(project.repository, file.path);
                const text::YamlSplice splice = updateComposeFile(file.path, content, edit.plan(), file);
                const QByteArray story = storyOf(project, file, service, splice.text);
                QVERIFY2(splice.problems.empty() && splice.rewrittenBlocks.empty(), story);
                QVERIFY2(changedLines(content, splice.text) == 1, story);
                QVERIFY2(updateComposeFile(file.path, splice.text, project.plan, file).text == content,
                         story);
                ++changed;
                ++inProject;
            }
        }
    }
    qInfo() << changed << "ports";
    QVERIFY(changed > 0);
}

void TestUpdateCorpus::changesOneLineForOneImage()
{
    int changed = 0;
    for (const Project &project : m_projects) {
        for (const plan::Service &service : project.plan.services()) {
            if (service.image.empty() || service.file != project.plan.composeFiles()[0].id)
                continue;
            plan::Edit edit(project.plan);
            edit.modify(service.id, [](plan::Service &other) { other.image += "-x"; });
            const plan::ComposeFile &file = project.plan.composeFiles().at(service.file);
            const std::string content = contentOf(project.repository, file.path);
            const text::YamlSplice splice = updateComposeFile(file.path, content, edit.plan(), file);
            const QByteArray story = storyOf(project, file, service, splice.text);
            QVERIFY2(splice.problems.empty() && splice.rewrittenBlocks.empty(), story);
            // Who merges the service in which the image stands keeps the old one, by a line of its own.
            QVERIFY2(changedLines(content, splice.text) == 1 || content.find("<<: *") != std::string::npos,
                     story);
            ++changed;
            break;
        }
    }
    qInfo() << changed << "images";
}

void TestUpdateCorpus::changesOneLineForOneVariable()
{
    int changed = 0;
    for (const Project &project : m_projects) {
        for (const plan::EnvFile &file : project.plan.envFiles()) {
            const std::string content = contentOf(project.repository, file.path);
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
    qInfo() << changed << "variables";
}

void TestUpdateCorpus::addsOnlyTheLinesOfAPort()
{
    int changed = 0;
    for (const Project &project : m_projects) {
        const plan::ComposeFile &file = project.plan.composeFiles()[0];
        const std::string content = contentOf(project.repository, file.path);
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
            const QByteArray story = storyOf(project, file, service, splice.text);
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
    qInfo() << changed << "ports";
}

void TestUpdateCorpus::removesOnlyTheLinesOfAPort()
{
    int changed = 0;
    for (const Project &project : m_projects) {
        const plan::ComposeFile &file = project.plan.composeFiles()[0];
        const std::string content = contentOf(project.repository, file.path);
        int inProject = 0;
        for (const plan::Service &service : project.plan.services()) {
            if (service.file != file.id || service.ports.empty() || ++inProject > 3)
                continue;
            plan::Edit edit(project.plan);
            edit.modify(service.id, [](plan::Service &other) { other.ports.erase(other.ports.begin()); });
            const text::YamlSplice splice = updateComposeFile(file.path, content, edit.plan(), file);
            const QByteArray story = storyOf(project, file, service, splice.text);
            QVERIFY2(splice.problems.empty() && splice.rewrittenBlocks.empty(), story);
            QVERIFY2(linesGone(splice.text, content) <= 1, story); // one where the list stands in brackets
            ++changed;
        }
    }
    qInfo() << changed << "ports";
}

QTEST_GUILESS_MAIN(TestUpdateCorpus)
#include "tst_update_corpus.moc"
