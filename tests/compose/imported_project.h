#pragma once

#include "model/compose/import.h"
#include "model/compose/update.h"
#include "model/plan/transaction.h"
#include "tests/compose/memory_project.h"

namespace portolan::compose::test {

/// The repository that holds some files, its root at /p.
inline Repository repositoryOf(const Files &files)
{
    Repository repository;
    repository.root = "/p";
    for (const auto &[path, content] : files)
        repository.paths.push_back(path.substr(3));
    repository.files = fileSystemOf(files);
    return repository;
}

/// A project that was imported, to be changed and written back.
class Imported
{
public:
    /// Files as filesFrom() reads them; without environments there is one of `compose.yaml`, with
    /// `override.yaml` over it if there is one.
    explicit Imported(const QString &text, std::vector<ImportEnvironment> environments = {})
        : m_files(filesFrom(text))
        , m_edit(plan::Plan())
    {
        if (environments.empty()) {
            environments.push_back({"default", {"compose.yaml"}, {}, {}, {}});
            if (m_files.contains("/p/override.yaml"))
                environments.front().composeFiles.push_back("override.yaml");
        }
        read(environments);
    }

    /// Reads the files again in other ways, into the same plan.
    void read(const std::vector<ImportEnvironment> &environments)
    {
        const Importing importing = importRepository(repositoryOf(m_files), environments, m_edit.plan());
        m_problems = importing.problems;
        m_remarks.clear();
        for (const text::Problem &remark : importing.report.remarks)
            m_remarks << QString::fromStdString(remark.message);
        if (importing.plan)
            m_edit = plan::Edit(*importing.plan);
    }

    plan::Edit &edit() { return m_edit; }
    const plan::Plan &plan() const { return m_edit.plan(); }
    const QStringList &remarks() const { return m_remarks; }
    const text::Problems &problems() const { return m_problems; }

    template <class Modify>
    void modifyService(const char *name, Modify modify)
    {
        m_edit.modify(service(name), modify);
    }

    template <class Modify>
    void modifyNetwork(const char *name, Modify modify)
    {
        m_edit.modify(network(name), modify);
    }

    template <class Modify>
    void modifyFile(Modify modify)
    {
        m_edit.modify(plan().composeFiles()[0].id, modify);
    }

    plan::NetworkId network(const char *name) const { return plan::findByName(plan().networks(), name)->id; }
    plan::ServiceId service(const char *name) const { return plan::findByName(plan().services(), name)->id; }

    text::YamlSplice write(const char *path) const
    {
        const plan::ComposeFile *file = plan::findByName(plan().composeFiles(), path);
        return updateComposeFile(path, before(path).toStdString(), plan(), *file);
    }

    QString before(const char *path) const
    {
        return QString::fromStdString(m_files.at("/p/" + std::string(path)));
    }

private:
    Files m_files;
    plan::Edit m_edit;
    QStringList m_remarks;
    text::Problems m_problems;
};

/// Lines that a change takes out (`-`) and puts in (`+`), without those that both have.
inline QStringList changes(const QString &before, const QString &after)
{
    QStringList gone = before.split('\n');
    QStringList come;
    for (const QString &line : after.split('\n'))
        if (!gone.removeOne(line))
            come << line;
    QStringList lines;
    for (const QString &line : gone)
        lines << "-" + line;
    for (const QString &line : come)
        lines << "+" + line;
    return lines;
}

/// The lines of a file that writing the plan into it changes.
inline QStringList changesOf(const Imported &project, const char *path)
{
    return changes(project.before(path), QString::fromStdString(project.write(path).text));
}

} // namespace portolan::compose::test
