#include "app/cli/export_choices.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::cli {

namespace {

/// Adds one choice. False, and said so, where the export has no such file or another choice contradicts.
bool addChoice(const std::string &choice, exports::Side side, const exports::ArtefactSet &set,
               exports::Resolutions &resolutions)
{
    const auto isFile = [&set](const std::string &path) {
        return path == "*" || std::any_of(set.artefacts.begin(), set.artefacts.end(),
                                          [&path](const auto &artefact) { return artefact.path == path; });
    };
    const auto add = [&](const std::string &path, const std::string &item) {
        const bool agrees = resolutions[path].emplace(item, side).first->second == side;
        if (!agrees)
            fmt::print(stderr, "error: --take-plan and --take-folder both name {}; choose one of them\n",
                       choice);
        return agrees;
    };
    if (isFile(choice))
        return add(choice, {});
    for (std::size_t colon = choice.find(':'); colon != std::string::npos;
         colon = choice.find(':', colon + 1))
        if (const std::string path = choice.substr(0, colon); isFile(path))
            return add(path, choice.substr(colon + 1));
    fmt::print(stderr, "error: {}: the export has no such file\n", choice);
    return false;
}

} // namespace

std::optional<exports::Resolutions> resolutionsFor(const exports::ArtefactSet &set,
                                                   const std::vector<std::string> &takePlan,
                                                   const std::vector<std::string> &takeFolder)
{
    exports::Resolutions resolutions;
    bool isGood = true;
    for (const std::string &choice : takePlan)
        isGood = addChoice(choice, exports::Side::Plan, set, resolutions) && isGood;
    for (const std::string &choice : takeFolder)
        isGood = addChoice(choice, exports::Side::Disk, set, resolutions) && isGood;
    // What is said of all files holds for the rest of one that is named for an item alone.
    if (const auto all = resolutions.find("*"); all != resolutions.end())
        if (const auto whole = all->second.find(""); whole != all->second.end())
            for (auto &[path, choices] : resolutions)
                choices.insert(*whole);
    return isGood ? std::optional(std::move(resolutions)) : std::nullopt;
}

bool meetConflicts(const exports::Resolutions &resolutions, const exports::Difference &difference)
{
    bool allDo = true;
    for (const exports::FileDifference &file : difference.files) {
        const auto choices = resolutions.find(file.path);
        if (choices == resolutions.end())
            continue;
        for (const auto &[item, side] : choices->second) {
            const bool isMet = item.empty() || std::any_of(file.conflicts.begin(), file.conflicts.end(),
                                                           [&item = item](const exports::Conflict &conflict) {
                                                               return exports::isWithin(conflict.item, item);
                                                           });
            if (!isMet)
                fmt::print(stderr, "error: {}: there is nothing to choose at {}\n", file.path, item);
            allDo = allDo && isMet;
        }
    }
    return allDo;
}

} // namespace portolan::cli
