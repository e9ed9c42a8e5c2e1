#include "model/compose/read_again.h"

#include "model/compose/counterparts.h"
#include "model/compose/file_path.h"
#include "model/compose/take_in.h"
#include "model/plan/compose_name.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::EnvFile;
using plan::Plan;
using plan::Service;

/// The way to run what no environment of the plan names; no environment has an empty name.
constexpr const char *leftOver = "";

/// The repository, with texts in the place of files that have one.
Repository overlaid(const Repository &repository, const Texts &texts)
{
    Repository over = repository;
    over.paths.clear(); // what else lies in the folder is no concern of the plan
    for (const auto &[path, bytes] : texts)
        over.paths.push_back(path);
    std::map<std::string, const std::string *> byPath;
    for (const auto &[path, bytes] : texts)
        byPath[joinPath(repository.root, path)] = &bytes;
    const auto textAt = [byPath = std::move(byPath)](const std::string &path) -> const std::string * {
        const auto found = byPath.find(path);
        return found == byPath.end() ? nullptr : found->second;
    };
    over.files.read = [textAt, read = repository.files.read](const std::string &path) {
        const std::string *bytes = textAt(path);
        return bytes ? text::Result<std::string>(*bytes) : read(path);
    };
    over.files.isFile = [textAt, isFile = repository.files.isFile](const std::string &path) {
        return textAt(path) || isFile(path);
    };
    return over;
}

/// The ways to run the plan, without files that have no text; files that no way names or includes come last,
/// in one of their own.
std::vector<ImportEnvironment> waysToRun(const Plan &plan, const Texts &texts)
{
    std::vector<ImportEnvironment> ways;
    std::set<std::string> named;
    const auto take = [&](const std::string &path, std::vector<std::string> &into) {
        if (!texts.contains(path))
            return;
        named.insert(path);
        into.push_back(path);
    };
    for (const plan::Environment &environment : plan.environments()) {
        ImportEnvironment way;
        way.name = environment.name;
        for (const plan::EnvFileId id : environment.envFiles)
            take(plan.envFiles().at(id).path, way.envFiles);
        for (const plan::ComposeFileId id : environment.composeFiles)
            take(plan.composeFiles().at(id).path, way.composeFiles);
        ways.push_back(std::move(way));
    }
    ImportEnvironment rest;
    rest.name = leftOver;
    for (const EnvFile &file : plan.envFiles())
        if (texts.contains(file.path) && !named.contains(file.path))
            rest.envFiles.push_back(file.path);
    for (const ComposeFile &file : plan.composeFiles())
        if (texts.contains(file.path) && !named.contains(file.path))
            rest.composeFiles.push_back(file.path);
    ways.push_back(std::move(rest));
    return ways;
}

/// One way after the other, so that services of projects that share no file are kept apart.
Importing imported(const Plan &plan, const Texts &texts, const Repository &repository)
{
    const Repository over = overlaid(repository, texts);
    Importing all;
    all.plan = Plan();
    for (ImportEnvironment &way : waysToRun(plan, texts)) {
        if (way.name == leftOver)
            std::erase_if(way.composeFiles, [&all](const std::string &path) {
                return plan::findByName(all.plan->composeFiles(), path) != nullptr;
            });
        Importing importing = importRepository(over, {way}, *all.plan);
        const text::Problems &remarks = importing.report.remarks;
        all.report.remarks.insert(all.report.remarks.end(), remarks.begin(), remarks.end());
        all.problems.insert(all.problems.end(), importing.problems.begin(), importing.problems.end());
        all.plan = std::move(importing.plan);
        if (!all.plan)
            break;
    }
    return all;
}

/// A service of a changed file that reading back what the plan says does not give: two projects define it.
std::optional<text::Problem> ambiguity(const Plan &plan, const Plan &before, const Texts &said,
                                       const Texts &now)
{
    const ComposeIndex<Service> index(before);
    for (const Service &service : plan.services()) {
        const ComposeFile *file = plan.find(service.file);
        if (!file || !said.contains(file->path))
            continue;
        const auto text = now.find(file->path);
        if (text != now.end() && text->second == said.at(file->path))
            continue;
        if (!index.find(plan, service))
            return text::Problem{
                fmt::format("{} is defined in several files, so that what changed here cannot be told to be "
                            "its; change it in the plan",
                            composeNameOf(service)),
                {file->path, {}, {}}};
    }
    return std::nullopt;
}

bool isKnown(const text::Problems &remarks, const text::Problem &remark)
{
    return std::any_of(remarks.begin(), remarks.end(), [&](const text::Problem &other) {
        return other.message == remark.message && other.place.file == remark.place.file;
    });
}

} // namespace

Rereading readAgain(const Plan &plan, const Texts &before, const Texts &now, const Repository &repository)
{
    Rereading rereading;
    const Importing planned = imported(plan, before, repository);
    const Importing found = imported(plan, now, repository);
    for (const Importing *importing : {&planned, &found})
        if (!importing->plan) {
            rereading.problems = importing->problems;
            return rereading;
        }
    if (auto problem = ambiguity(plan, *planned.plan, before, now)) {
        rereading.problems.push_back(std::move(*problem));
        return rereading;
    }
    std::set<std::string> gone;
    for (const auto &[path, bytes] : before)
        if (!now.contains(path))
            gone.insert(path);
    rereading.plan = takeIn(plan, *planned.plan, *found.plan, gone, rereading.remarks);
    for (const text::Problem &remark : found.report.remarks)
        if (!isKnown(planned.report.remarks, remark))
            rereading.remarks.push_back(remark);
    return rereading;
}

} // namespace portolan::compose
