#include "model/check/compose_body.h"
#include "model/check/compose_rules.h"
#include "model/check/fix_tools.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

/// How compose files are written and put together.
namespace portolan::check {

namespace {

using plan::ComposeFile;
using plan::ComposeFileId;

/// The files that include each file of an environment.
std::map<ComposeFileId, std::vector<ComposeFileId>> includersIn(const Situation &here)
{
    std::map<ComposeFileId, std::vector<ComposeFileId>> includers;
    for (const ComposeFile &file : here.plan().composeFiles()) {
        if (!here.uses(file.id))
            continue;
        for (const plan::Include &include : file.includes)
            for (const std::string &path : include.paths)
                if (const auto *included =
                        findByName(here.plan().composeFiles(), plan::pathBeside(file.path, here.value(path))))
                    includers[included->id].push_back(file.id);
    }
    return includers;
}

/// What Compose keeps apart by name: `networks.backend`, `volumes.data`, `services.web`.
struct Resource {
    std::string name;
    plan::EntityRef entity;
    ComposeFileId file;
};

std::vector<Resource> resourcesIn(const Situation &here)
{
    std::vector<Resource> resources;
    const auto add = [&](std::string_view section, const std::string &key, plan::EntityRef entity,
                         ComposeFileId file) {
        if (file && here.uses(file))
            resources.push_back({fmt::format("{}.{}", section, key), entity, file});
    };
    for (const plan::Network &network : here.plan().networks())
        if (network.kind == plan::NetworkKind::Compose)
            add("networks", keyOf(network), network.id, network.file);
    for (const plan::Service &service : here.plan().services())
        add("services", keyOf(service), service.id, service.file);
    for (const ComposeFile &file : here.plan().composeFiles())
        for (const std::string_view section : {"volumes", "secrets", "configs"})
            for (const std::string &key : namesIn(file.body, section))
                add(section, key, file.id, file.id);
    return resources;
}

bool isRoot(const Situation &here, ComposeFileId file)
{
    const plan::Environment *environment = here.plan().find(here.resolved.environment());
    return environment && std::find(environment->composeFiles.begin(), environment->composeFiles.end(),
                                    file) != environment->composeFiles.end();
}

/// A file that several others include: whatever it defines comes in several times.
void reportSharedFiles(const Situation &here, const std::vector<Resource> &resources, Observations &found)
{
    for (const auto &[id, includers] : includersIn(here)) {
        const auto defined =
            std::find_if(resources.begin(), resources.end(),
                         [id = id](const Resource &resource) { return resource.file == id; });
        if (includers.size() < 2 || defined == resources.end())
            continue;
        std::vector<RelatedPlace> related;
        for (const ComposeFileId includer : includers)
            related.push_back({includer, "include"});
        found.push_back(
            {.entity = id,
             .message =
                 {phrase("check",
                         "{file} is included {count} times, so {resource} is imported again each time; some "
                         "versions of Compose refuse that. Include it once, or pin the version."),
                  {{"file", here.plan().composeFiles().at(id).path},
                   {"count", std::to_string(includers.size())},
                   {"resource", defined->name}}},
             .related = std::move(related)});
    }
}

/// A name that two files define, of which one is included. Root files override each other, as is meant.
void reportSharedNames(const Situation &here, const std::vector<Resource> &resources, Observations &found)
{
    std::map<std::string_view, const Resource *> first;
    for (const Resource &resource : resources) {
        const auto [known, isNew] = first.try_emplace(resource.name, &resource);
        const Resource &other = *known->second;
        if (isNew || other.file == resource.file || (isRoot(here, other.file) && isRoot(here, resource.file)))
            continue;
        found.push_back(
            {.entity = resource.entity,
             .message =
                 {phrase(
                      "check",
                      "{resource} is defined in {file} and in {other}, which include brings together; some "
                      "versions of Compose refuse that. Define it once, or pin the version."),
                  {{"resource", resource.name},
                   {"file", here.plan().composeFiles().at(resource.file).path},
                   {"other", here.plan().composeFiles().at(other.file).path}}},
             .related = {{other.entity, {}}}});
    }
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// True when YAML 1.1 reads `a:b` as a number to the base of 60.
/// Source: yaml.org/type/int.html, [-+]?[1-9][0-9_]*(:[0-5]?[0-9])+
bool isSexagesimal(std::string_view head, std::string_view tail)
{
    return head.front() != '0' && (tail.size() == 1 || (tail.size() == 2 && tail.front() <= '5'));
}

} // namespace

void checkIncludeOverlap(const Situation &here, Observations &found)
{
    if (includersIn(here).empty())
        return;
    const std::vector<Resource> resources = resourcesIn(here);
    reportSharedFiles(here, resources, found);
    reportSharedNames(here, resources, found);
}

std::vector<Fix> fixIncludeOverlap(const Overview &overview, const Finding &finding)
{
    const ComposeFile *shared = overview.plan().find(finding.entity.as<ComposeFile>());
    const std::vector<Situation> situations = situationsOf(overview, finding);
    if (!shared || situations.empty() || finding.related.front().field != "include")
        return {};
    const Situation &here = situations.front();
    const auto includers = includersIn(here)[shared->id];
    const auto root =
        std::find_if(includers.begin(), includers.end(), [&](ComposeFileId id) { return isRoot(here, id); });
    if (root == includers.end())
        return {};
    const auto isShared = [&](const ComposeFile &file, const std::string &path) {
        return plan::pathBeside(file.path, here.value(path)) == shared->path;
    };
    const std::string title =
        say(phrase("check", "Include it from {} only"), overview.plan().composeFiles().at(*root).path);
    return {makeFix(overview.plan(), title, [&](plan::Edit &edit) {
        for (const ComposeFileId id : includers) {
            if (id == *root)
                continue;
            edit.modify(id, [&](ComposeFile &file) {
                for (plan::Include &include : file.includes)
                    std::erase_if(include.paths,
                                  [&](const std::string &path) { return isShared(file, path); });
                std::erase_if(file.includes,
                              [](const plan::Include &include) { return include.paths.empty(); });
            });
        }
    })};
}

void checkPortUnquoted(const Overview &, const plan::Service &service, Observations &found)
{
    for (std::size_t i = 0; i < service.ports.size(); ++i) {
        const plan::PortBinding &binding = service.ports[i];
        if (binding.syntax != plan::PortSyntax::ShortUnquoted || !isDigits(binding.published) ||
            !isDigits(binding.target) || !binding.hostIp.empty())
            continue;
        const bool isNumber = isSexagesimal(binding.published, binding.target);
        found.push_back(
            {.entity = service.id,
             .field = itemField("ports", i),
             .message =
                 {isNumber
                      ? phrase(
                            "check",
                            "YAML 1.1 reads {port} without quotes as a number to the base of 60. Quote it.")
                      : phrase(
                            "check",
                            "{port} stands without quotes, which goes wrong for targets below 60. Quote it."),
                  {{"port", shortForm(binding)}}},
             .severity = isNumber ? Severity::Warning : Severity::Info});
    }
}

std::vector<Fix> fixPortUnquoted(const Overview &overview, const Finding &finding)
{
    const BindingPlace place = bindingOf(overview, finding);
    if (!place)
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Write \"{}\""), shortForm(place.binding())),
                    [&](plan::Edit &edit) {
                        edit.modify(place.service->id, [&](plan::Service &service) {
                            service.ports[place.index].syntax = plan::PortSyntax::Short;
                        });
                    })};
}

void checkVersionKey(const Overview &overview, Observations &found)
{
    for (const ComposeFile &file : overview.plan().composeFiles())
        if (const text::YamlNode *version = file.body.find("version"))
            found.push_back(
                {.entity = file.id,
                 .field = "compose.version",
                 .message = {
                     phrase("check", "{file} says version {version}, which Compose ignores. Delete it."),
                     {{"file", file.path}, {"version", version->scalar}}}});
}

std::vector<Fix> fixVersionKey(const Overview &overview, const Finding &finding)
{
    const ComposeFile *file = overview.plan().find(finding.entity.as<ComposeFile>());
    if (!file)
        return {};
    return {makeFix(overview.plan(), say(phrase("check", "Delete version from {}"), file->path),
                    [&](plan::Edit &edit) {
                        edit.modify(file->id, [](ComposeFile &changed) { changed.body.take("version"); });
                    })};
}

} // namespace portolan::check
