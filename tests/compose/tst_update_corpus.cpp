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

int changedLines(const std::string &before, const std::string &after)
{
    QStringList gone = QString::fromStdString(before).split('\n');
    int come = 0;
    for (const QString &line : QString::fromStdString(after).split('\n'))
        come += gone.removeOne(line) ? 0 : 1;
    return std::max<int>(come, static_cast<int>(gone.size()));
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

private:
    struct Project {
        Repository repository;
        plan::Plan plan;
    };
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
        if (importing.plan)
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
                const QByteArray story =
                    (project.repository.root + '/' + file.path + ": " + service.name + '\n' + splice.text)
                        .c_str();
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

QTEST_GUILESS_MAIN(TestUpdateCorpus)
#include "tst_update_corpus.moc"
