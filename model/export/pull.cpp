#include "model/export/pull.h"

#include "model/compose/places.h"
#include "model/compose/read_again.h"
#include "model/dns/zone_pull.h"
#include "model/export/base.h"
#include "model/export/completed_plan.h"
#include "model/export/existing_text.h"
#include "model/export/marker.h"
#include "model/plan/resolved_plan.h"
#include "model/tailnet/policy_update.h"
#include "model/text/say.h"

#include <algorithm>
#include <array>
#include <utility>

namespace portolan::exports {

namespace {

using plan::Plan;

/// What a plan becomes by files that were changed.
struct Reading {
    Plan plan;
    text::Problems remarks;
};

/// A file and what the folder made of it; none = it is gone.
struct PulledFile {
    const FileDifference *file;
    std::optional<std::string> bytes;
};
using PulledFiles = std::vector<PulledFile>;

/// Compose files and env files are read together, as one project.
text::Result<Reading> readProject(const Plan &plan, const PulledFiles &files, const Difference &difference)
{
    ExportOptions options;
    options.only = {ArtefactKind::Compose, ArtefactKind::Env};
    compose::Texts said;
    for (const Artefact &artefact : artefactsOf(plan, options).artefacts)
        said[artefact.path] = withoutMarker(artefact.bytes);
    compose::Texts now = said;
    for (const PulledFile &pulled : files)
        if (pulled.bytes)
            now[pulled.file->path] = withoutMarker(*pulled.bytes);
        else
            now.erase(pulled.file->path);
    const compose::Repository repository{difference.folder, {}, compose::disk()};
    compose::Rereading rereading = compose::readAgain(plan, said, now, repository);
    if (!rereading.plan)
        return tl::make_unexpected(
            *std::find_if(rereading.problems.begin(), rereading.problems.end(),
                          [](const auto &problem) { return problem.severity == text::Severity::Error; }));
    return Reading{std::move(*rereading.plan), std::move(rereading.remarks)};
}

bool isOfProject(const Plan &plan, const FileDifference &file)
{
    return (file.kind == ArtefactKind::Compose && plan::findByName(plan.composeFiles(), file.path)) ||
           (file.kind == ArtefactKind::Env && plan::findByName(plan.envFiles(), file.path));
}

/// In the environment that derived files speak of.
plan::ResolvedPlan resolvedFor(const Plan &plan, const ExportOptions &options)
{
    const auto &environments = plan.environments();
    return plan::ResolvedPlan(plan, options.environment || environments.isEmpty() ? options.environment
                                                                                  : environments[0].id);
}

/// The network of the tailnet that a policy file is for: the one of its policy, or the only one there is.
plan::NetworkId tailnetOf(const Plan &plan, const FileDifference &file)
{
    for (const plan::EntityRef source : file.sources)
        if (const plan::TailnetPolicy *policy = plan.find(source.as<plan::TailnetPolicy>()))
            return policy->network;
    plan::NetworkId only;
    for (const plan::Network &network : plan.networks())
        if (network.kind == plan::NetworkKind::Tailnet)
            only = std::exchange(only, network.id) ? plan::NetworkId() : network.id;
    return only;
}

bool isPolicy(const Plan &plan, const FileDifference &file)
{
    return file.kind == ArtefactKind::Acl && file.before && tailnetOf(plan, file);
}

text::Result<Reading> readPolicies(const Plan &plan, const PulledFiles &files, const Difference &difference)
{
    Reading reading{plan, {}};
    for (const PulledFile &pulled : files) {
        const auto change =
            tailnet::pullPolicy(resolvedFor(reading.plan, difference.options),
                                tailnetOf(reading.plan, *pulled.file), pulled.file->path, *pulled.bytes);
        if (!change)
            return tl::make_unexpected(change.error());
        reading.plan = plan::apply(reading.plan, *change);
    }
    return reading;
}

/// The zone that a master file is for.
const plan::Zone *zoneOf(const Plan &plan, const FileDifference &file)
{
    for (const plan::EntityRef source : file.sources)
        if (const plan::Zone *zone = plan.find(source.as<plan::Zone>()))
            return zone;
    return nullptr;
}

bool isZone(const Plan &plan, const FileDifference &file)
{
    return file.kind == ArtefactKind::Dns && isMasterFile(file.path) && file.before && zoneOf(plan, file);
}

text::Result<Reading> readZones(const Plan &plan, const PulledFiles &files, const Difference &difference)
{
    Reading reading{plan, {}};
    for (const PulledFile &pulled : files) {
        const auto change =
            dns::pullZone(resolvedFor(reading.plan, difference.options), {pulled.file->path, *pulled.bytes},
                          zoneOf(reading.plan, *pulled.file)->name);
        if (!change)
            return tl::make_unexpected(change.error());
        reading.plan = plan::apply(reading.plan, *change);
    }
    return reading;
}

/// How files are read back. A file that no row is for can be kept or overwritten, and not be pulled.
struct Reader {
    bool (*reads)(const Plan &plan, const FileDifference &file);
    text::Result<Reading> (*read)(const Plan &plan, const PulledFiles &files, const Difference &difference);
};

constexpr std::array readers = {Reader{isOfProject, readProject}, Reader{isPolicy, readPolicies},
                                Reader{isZone, readZones}};

/// What a file says once both sides are in it.
std::optional<std::string> pulledBytes(const FileDifference &file)
{
    return file.state == FileState::Merged ? std::optional(file.after) : file.before;
}

bool isChangedInFolder(const FileDifference &file)
{
    return (file.state == FileState::Edited || file.state == FileState::Merged) && !hasOpen(file.conflicts);
}

/// The change of the plan as it is drawn. What only its export adds becomes part of it where that changed.
plan::Transaction changeOf(const Plan &drawn, const Plan &completed, const Plan &read)
{
    const std::string label = text::say(text::phrase("export", "Take in what the folder changed"));
    plan::Transaction change = plan::difference(completed, read, label);
    const bool isOfDrawn =
        std::all_of(change.changes.begin(), change.changes.end(), [&](const plan::AnyChange &any) {
            return std::visit(
                [&]<class Entity>(const plan::Change<Entity> &typed) {
                    const Entity *entity = drawn.table<Entity>().find(typed.id);
                    return typed.before ? entity && *entity == *typed.before : !entity;
                },
                any);
        });
    if (!isOfDrawn)
        return plan::difference(drawn, read, label);
    Plan changed = drawn;
    for (const plan::AnyChange &any : change.changes)
        std::visit([&changed](const auto &typed) { typed.applyTo(changed); }, any);
    return plan::integrityProblems(changed).empty() ? change : plan::difference(drawn, read, label);
}

/// The same without values that came in under a name that is secret elsewhere.
Plan withoutNewSecrets(const Plan &before, const Plan &read, const std::set<std::string> &secrets)
{
    plan::Edit edit(read);
    for (const plan::EnvFile &file : read.envFiles()) {
        const plan::EnvFile *known = before.find(file.id);
        const auto isKnown = [known](const plan::EnvVariable &variable) {
            return known && std::find(known->variables.begin(), known->variables.end(), variable) !=
                                known->variables.end();
        };
        plan::EnvFile kept = file;
        for (plan::EnvVariable &variable : kept.variables)
            if (secrets.contains(variable.name) && !isKnown(variable)) {
                variable.secret = true;
                variable.value.clear();
            }
        edit.put(std::move(kept));
    }
    return edit.plan();
}

/// The same without secrets that one side removed: those that the folder no longer names, and those that it
/// still has and the plan has no longer. Their values were never read, so that reading back cannot tell one
/// that is gone from one that was kept elsewhere all along; what both said last can.
Plan withoutRemovedSecrets(const Plan &read, const PulledFiles &files, const std::set<std::string> &secrets)
{
    plan::Edit edit(read);
    for (const PulledFile &pulled : files) {
        const plan::EnvFile *file = plan::findByName(read.envFiles(), pulled.file->path);
        if (pulled.file->kind != ArtefactKind::Env || !file || !pulled.bytes || !pulled.file->base)
            continue;
        const std::set<std::string> before = secretNamesIn(*pulled.file->base, secrets);
        const std::set<std::string> now = secretNamesIn(*pulled.bytes, secrets);
        const std::vector<std::string> &left = pulled.file->leftSecrets;
        plan::EnvFile kept = *file;
        std::erase_if(kept.variables, [&](const plan::EnvVariable &variable) {
            return variable.secret && before.contains(variable.name) &&
                   (!now.contains(variable.name) ||
                    std::find(left.begin(), left.end(), variable.name) != left.end());
        });
        edit.put(std::move(kept));
    }
    return edit.plan();
}

/// Reading back gives what was not pulled the places that it has in what the plan would write. It gets those
/// that it has on the disk, where that was looked at, and keeps those that it had otherwise.
Plan withPlaces(const Plan &before, const Plan &read, const Difference &difference)
{
    plan::Edit edit(read);
    const auto keepPlaces = [&](const auto &known, auto now) {
        now.source = known.source;
        if constexpr (std::is_same_v<decltype(now), plan::Service>)
            for (std::size_t i = 0; i < std::min(now.ports.size(), known.ports.size()); ++i)
                now.ports[i].source = known.ports[i].source;
        if (now == known)
            edit.put(std::move(now));
    };
    for (const plan::Service &service : read.services())
        if (const plan::Service *known = before.find(service.id))
            keepPlaces(*known, service);
    for (const plan::Network &network : read.networks())
        if (const plan::Network *known = before.find(network.id))
            keepPlaces(*known, network);
    compose::Texts texts;
    for (const FileDifference &file : difference.files)
        if (file.kind == ArtefactKind::Compose && file.before)
            texts[file.path] = *file.before;
    return compose::withPlacesIn(edit.plan(), texts);
}

/// Whatever the folder says has been considered.
Difference agreementAfter(const PulledFiles &files, const std::set<std::string> &secrets,
                          const std::string &folder)
{
    Difference agreement{folder, {}};
    for (const PulledFile &pulled : files) {
        FileDifference file;
        file.path = pulled.file->path;
        if (pulled.file->before)
            file.note = noteOf(pulled.file->kind, *pulled.file->before, secrets);
        if (file.note)
            agreement.files.push_back(std::move(file));
    }
    std::sort(agreement.files.begin(), agreement.files.end(),
              [](const FileDifference &a, const FileDifference &b) { return a.path < b.path; });
    return agreement;
}

/// The files as the plan had them and has them then, for people to look at: in the words of the folder,
/// without the values of secrets.
Difference takenFrom(const PulledFiles &files, const Plan &before, const std::set<std::string> &secrets,
                     const Difference &difference)
{
    Difference taken{difference.folder, {}, difference.options};
    ExportOptions options = difference.options;
    options.only.clear();
    for (const PulledFile &pulled : files)
        options.only.insert(pulled.file->kind);
    const ArtefactSet set = files.empty() ? ArtefactSet() : artefactsOf(before, options);
    for (const PulledFile &pulled : files) {
        const auto said =
            std::find_if(set.artefacts.begin(), set.artefacts.end(),
                         [&](const Artefact &artefact) { return artefact.path == pulled.file->path; });
        FileDifference file;
        file.path = pulled.file->path;
        file.kind = pulled.file->kind;
        file.sources = pulled.file->sources;
        if (said != set.artefacts.end()) {
            // Of an env file, what both said last has the names of secrets that the folder removed.
            const bool isKnownEnv = file.kind == ArtefactKind::Env && pulled.bytes && pulled.file->base;
            const auto planned = isKnownEnv     ? updatedText(before, *said, *pulled.file->base)
                                 : pulled.bytes ? updatedText(before, *said, *pulled.bytes)
                                                : text::Result<UpdatedText>(UpdatedText{said->bytes, {}});
            file.before = noteOf(file.kind, planned ? planned->bytes : said->bytes, secrets);
        }
        if (pulled.bytes)
            file.after = noteOf(file.kind, *pulled.bytes, secrets).value_or(std::string());
        file.state = FileState::Changed;
        taken.files.push_back(std::move(file));
    }
    return taken;
}

} // namespace

Plan withPlacesAfter(const Difference &difference, const Plan &plan)
{
    compose::Texts texts;
    for (const FileDifference &file : difference.files)
        if (file.kind == ArtefactKind::Compose && (file.isToBeWritten() || file.before))
            texts[file.path] = file.isToBeWritten() ? file.after : *file.before;
    return compose::withPlacesIn(plan, texts);
}

bool canBePulled(const Plan &plan, const FileDifference &file)
{
    if (!isChangedInFolder(file))
        return false;
    const Plan completed = completedPlan(plan);
    return std::any_of(readers.begin(), readers.end(),
                       [&](const Reader &reader) { return reader.reads(completed, file); });
}

text::Result<Pull> pullFrom(const Difference &difference, const Plan &plan,
                            const std::set<std::string> &paths)
{
    const Plan completed = completedPlan(plan);
    Reading reading{completed, {}};
    PulledFiles all;
    for (const Reader &reader : readers) {
        PulledFiles files;
        for (const FileDifference &file : difference.files)
            if (paths.contains(file.path) && isChangedInFolder(file) && reader.reads(completed, file))
                files.push_back({&file, pulledBytes(file)});
        if (files.empty())
            continue;
        auto read = reader.read(reading.plan, files, difference);
        if (!read)
            return tl::make_unexpected(read.error());
        reading.plan = std::move(read->plan);
        reading.remarks.insert(reading.remarks.end(), read->remarks.begin(), read->remarks.end());
        all.insert(all.end(), files.begin(), files.end());
    }
    std::set<std::string> secrets = secretsOf(completed);
    secrets.merge(secretsOf(reading.plan));
    if (!all.empty())
        reading.plan = withPlaces(
            completed,
            withoutRemovedSecrets(withoutNewSecrets(completed, reading.plan, secrets), all, secrets),
            difference);
    return Pull{changeOf(plan, completed, reading.plan), agreementAfter(all, secrets, difference.folder),
                takenFrom(all, completed, secrets, difference), std::move(reading.remarks)};
}

} // namespace portolan::exports
