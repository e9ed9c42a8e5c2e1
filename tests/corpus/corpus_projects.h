#pragma once

#include "model/compose/import.h"
#include "model/text/file.h"

#include <QDirIterator>
#include <QtTest>

/// Real projects, which are not part of this repository: they are looked for beside it.
namespace portolan::corpus {

inline QString composeFolder()
{
    return QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/corpus/open/compose");
}

/// Every file of the corpus whose name matches, in order.
inline QStringList filesOfCorpus(const QStringList &names)
{
    QStringList paths;
    QDirIterator files(composeFolder(), names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    return paths;
}

struct CorpusProject {
    compose::Repository repository;
    plan::Plan plan;

    std::string contentOf(const std::string &path) const
    {
        return text::readFile(repository.root + '/' + path).value_or(std::string());
    }

    /// What a failure says: the file, the service, and what was made of it.
    QByteArray story(const plan::ComposeFile &file, const plan::Service &service,
                     const std::string &result) const
    {
        return QByteArray::fromStdString(repository.root + '/' + file.path + ": " + service.name + '\n' +
                                         result);
    }
};

/// Each compose file of the corpus that can be imported as a project of its own.
inline std::vector<CorpusProject> importCorpus()
{
    std::vector<CorpusProject> projects;
    for (const QString &path : filesOfCorpus({"*.yaml", "*.yml"})) {
        auto repository = compose::openRepository(QFileInfo(path).path().toStdString());
        if (!repository)
            continue;
        compose::ImportEnvironment environment{
            "default", {QFileInfo(path).fileName().toStdString()}, {}, {}, {}};
        if (std::binary_search(repository->paths.begin(), repository->paths.end(), ".env"))
            environment.envFiles.push_back(".env");
        compose::Importing importing = compose::importRepository(*repository, {environment});
        if (importing.plan && !importing.plan->composeFiles().isEmpty())
            projects.push_back({std::move(*repository), std::move(*importing.plan)});
    }
    return projects;
}

} // namespace portolan::corpus
