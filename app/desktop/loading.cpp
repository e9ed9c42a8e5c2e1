#include "app/desktop/loading.h"

#include "model/compose/import.h"
#include "model/export/write.h"
#include "model/plan/plan_reader.h"
#include "model/text/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace portolan::desktop {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Loading)
};

QString summaryOf(const compose::ImportReport &report)
{
    const QStringList parts{Report::tr("%n file(s)", nullptr, static_cast<int>(report.filesRead.size())),
                            Report::tr("%n service(s)", nullptr, static_cast<int>(report.services)),
                            Report::tr("%n port(s)", nullptr, static_cast<int>(report.ports)),
                            Report::tr("%n network(s)", nullptr, static_cast<int>(report.networks)),
                            Report::tr("%n variable(s)", nullptr, static_cast<int>(report.variables))};
    return QCoreApplication::translate("Loading", "Imported %1.").arg(parts.join(QStringLiteral(", ")));
}

/// The folders of a repository in which Compose finds a file by itself, those near the root first.
QStringList foldersWithComposeFile(const compose::Repository &repository)
{
    QStringList folders;
    for (const std::string &path : repository.paths) {
        const QFileInfo file(QString::fromStdString(path));
        if (compose::isMainComposeFile(file.fileName().toStdString()) && !folders.contains(file.path()))
            folders << file.path();
    }
    std::ranges::stable_sort(folders, {},
                             [](const QString &folder) { return folder.count(QLatin1Char('/')); });
    return folders;
}

void importFolder(Loading &loading)
{
    loading.isRepository = true;
    const std::string folder = loading.path.toStdString();
    const auto repository = compose::openRepository(folder);
    if (!repository) {
        loading.problems.push_back(repository.error());
        return;
    }
    const auto environments = compose::recogniseEnvironments(*repository);
    if (environments.empty()) {
        loading.problems.push_back({"has no compose file at its root", {folder, {}, {}}});
        loading.foldersBelow = foldersWithComposeFile(*repository);
        return;
    }
    compose::Importing importing = compose::importRepository(*repository, environments);
    loading.plan = std::move(importing.plan);
    loading.problems = std::move(importing.problems);
    loading.problems.insert(loading.problems.end(), importing.report.remarks.begin(),
                            importing.report.remarks.end());
    loading.summary = summaryOf(importing.report);
    if (loading.plan)
        loading.agreement = exports::agreementWith(*loading.plan, folder);
}

void readFile(Loading &loading)
{
    const std::string path = loading.path.toStdString();
    const auto content = text::readFile(path);
    if (!content) {
        loading.problems.push_back(content.error());
        return;
    }
    plan::PlanReading reading = plan::readPlan(path, *content);
    loading.version = document::versionOf(*content);
    loading.plan = loading.onDisk = std::move(reading.plan);
    loading.problems = std::move(reading.problems);
}

void take(Loading &loading, plan::PlanReading reading)
{
    loading.plan = std::move(reading.plan);
    loading.problems = std::move(reading.problems);
}

} // namespace

Loading load(const QString &path)
{
    Loading loading;
    loading.path = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(path).isDir())
        importFolder(loading);
    else
        readFile(loading);
    return loading;
}

Loading loadLeftWork(const std::shared_ptr<document::LeftWork> &left)
{
    Loading loading;
    loading.path = left->work().path;
    if (!loading.path.isEmpty())
        readFile(loading);
    if (loading.version != left->work().base)
        loading.onDisk.reset();
    loading.version = left->work().base;
    loading.problems.clear();
    loading.leftWork = left;
    take(loading, left->read());
    return loading;
}

Loading loadExample()
{
    Loading loading;
    const QString name = QStringLiteral(":/examples/atl-chat.portolan.yaml");
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        take(loading, plan::readPlan("atl-chat.portolan.yaml", file.readAll().toStdString()));
    return loading;
}

} // namespace portolan::desktop
