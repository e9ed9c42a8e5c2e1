#include "model/export/difference.h"

#include "model/compose/file_path.h"
#include "model/export/base.h"
#include "model/export/entries.h"
#include "model/export/three_way.h"
#include "model/text/file.h"
#include "model/text/say.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <sys/stat.h>

namespace portolan::exports {

namespace {

namespace fs = std::filesystem;

/// Where artefacts go by default: what an export wrote there once and no longer writes is found again.
constexpr std::array<const char *, 5> ownFolders = {"dns", "firewall", "proxy", "tailscale", "docs"};
constexpr int deepestStale = 3;
/// A marker stands at the top, and no artefact is near this large.
constexpr std::size_t largestStale = std::size_t{4} << 20U;

tl::unexpected<text::Problem> refused(const fs::path &file, std::string message)
{
    return tl::make_unexpected(text::Problem{std::move(message), {file.string(), {}, {}}});
}

/// Where a path of the set really is, relative to the root: symbolic links followed as long as they stay
/// inside.
text::Result<std::string> locate(const fs::path &root, const std::string &path)
{
    fs::path at = root;
    for (const fs::path &part : fs::path(path)) {
        at /= part;
        std::error_code error;
        if (!fs::is_symlink(fs::symlink_status(at, error)))
            continue;
        const fs::path target = fs::canonical(at, error);
        if (error)
            return refused(at, "is a symbolic link that leads nowhere; nothing is written through it");
        if (compose::leadsOutside(target.lexically_relative(root).generic_string()))
            return refused(at, "is a symbolic link out of the target folder; nothing is written through it");
        at = target;
    }
    return at.lexically_relative(root).generic_string();
}

bool isExecutable(const fs::path &file)
{
    struct stat status {
    };
    return ::stat(file.c_str(), &status) == 0 && (status.st_mode & S_IXUSR) != 0;
}

/// What folder and plan last agreed on of a file.
std::optional<std::string> baseOf(const std::string &path, const fs::path &root, const Difference &agreement)
{
    const auto agreed =
        std::lower_bound(agreement.files.begin(), agreement.files.end(), path,
                         [](const FileDifference &file, const std::string &p) { return file.path < p; });
    return agreed != agreement.files.end() && agreed->path == path ? agreed->note
                                                                   : readNote(root.string(), path);
}

const Choices &choicesFor(const std::string &path, const Resolutions &resolutions)
{
    static const Choices none;
    const auto named = resolutions.find(path);
    const auto found = named == resolutions.end() ? resolutions.find("*") : named;
    return found == resolutions.end() ? none : found->second;
}

text::Result<FileDifference> compare(const fs::path &root, const ArtefactSet &set, const Artefact &artefact,
                                     const Choices &choices, const Difference &agreement)
{
    FileDifference file;
    file.path = artefact.path;
    file.kind = artefact.kind;
    file.executable = artefact.executable;
    file.sources = artefact.sources;
    auto location = locate(root, artefact.path);
    if (!location)
        return tl::make_unexpected(location.error());
    file.location = std::move(*location);
    const fs::path onDisk = root / file.location;
    std::error_code error;
    if (fs::exists(onDisk, error) || error) {
        auto bytes = text::readFile(onDisk.string());
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        file.before = std::move(*bytes);
        file.modeDiffers = artefact.executable && !isExecutable(onDisk);
    }
    file.base = baseOf(artefact.path, root, agreement);
    compareThreeWays(file, artefact, set.plan, choices);
    return file;
}

/// Adds files of the folder that an earlier export of this plan wrote and that are not in the set.
class StaleFiles
{
public:
    StaleFiles(const ArtefactSet &set, const fs::path &root)
        : m_planName(set.planName)
        , m_root(root)
    {
        for (const Artefact &artefact : set.artefacts)
            m_current.insert(artefact.path);
    }

    void lookInto(const fs::path &folder, int depth)
    {
        std::error_code error;
        for (fs::directory_iterator entry(m_root / folder, error);
             !error && entry != fs::directory_iterator(); entry.increment(error)) {
            const fs::path path = folder / entry->path().filename();
            std::error_code ignored;
            const fs::file_status status = entry->symlink_status(ignored);
            if (fs::is_directory(status) && depth > 0)
                lookInto(path, depth - 1);
            else if (fs::is_regular_file(status) && entry->file_size(ignored) <= largestStale)
                consider(path.generic_string());
        }
    }

    std::map<std::string, std::string> take() { return std::move(m_found); }

private:
    void consider(const std::string &path)
    {
        if (m_current.contains(path))
            return;
        auto bytes = text::readFile((m_root / path).string(), largestStale);
        if (bytes && carriesMarker(*bytes) && planNameInMarker(*bytes) == m_planName)
            m_found[path] = std::move(*bytes);
    }

    const std::string &m_planName;
    const fs::path &m_root;
    std::set<std::string> m_current;
    std::map<std::string, std::string> m_found;
};

void addStale(Difference &difference, const ArtefactSet &set, const fs::path &root)
{
    StaleFiles stale(set, root);
    for (const char *folder : ownFolders)
        if (!fs::is_symlink(root / folder))
            stale.lookInto(folder, deepestStale);
    std::set<std::string> folders;
    for (const FileDifference &file : difference.files)
        folders.insert(fs::path(file.location).parent_path().generic_string());
    for (const std::string &folder : folders)
        stale.lookInto(folder, 0);
    for (auto &[path, bytes] : stale.take()) {
        FileDifference file;
        file.path = path;
        file.location = path;
        file.state = FileState::Removed;
        file.before = std::move(bytes);
        difference.files.push_back(std::move(file));
    }
}

} // namespace

std::string_view toText(FileState state)
{
    switch (state) {
    case FileState::Unchanged: return "unchanged";
    case FileState::Equivalent: return "equivalent";
    case FileState::Added: return "added";
    case FileState::Changed: return "changed";
    case FileState::Merged: return "merged";
    case FileState::Edited: return "edited";
    case FileState::Conflict: return "conflict";
    case FileState::Kept: return "kept";
    case FileState::Removed: break;
    }
    return "removed";
}

bool Difference::isEmpty() const
{
    return std::none_of(files.begin(), files.end(),
                        [](const FileDifference &file) { return file.differs(); });
}

text::Result<Difference> differenceFrom(const ArtefactSet &set, const std::string &folder,
                                        const Resolutions &resolutions, const Difference &agreement)
{
    for (const text::Problem &problem : set.problems)
        if (problem.severity == text::Severity::Error)
            return tl::make_unexpected(problem);
    std::error_code error;
    const bool exists = fs::exists(folder, error);
    if (error)
        return refused(folder, "cannot be looked at: " + error.message());
    if (exists && !fs::is_directory(folder, error))
        return refused(folder, "is a file where a folder is meant");
    fs::path root = exists ? fs::canonical(folder, error) : fs::path(folder);
    Difference difference{folder, {}, set.options, secretsOf(set.plan)};
    for (const Artefact &artefact : set.artefacts) {
        auto file = compare(root, set, artefact, choicesFor(artefact.path, resolutions), agreement);
        if (!file)
            return tl::make_unexpected(file.error());
        difference.files.push_back(std::move(*file));
    }
    if (exists && set.complete)
        addStale(difference, set, root);
    std::sort(difference.files.begin(), difference.files.end(),
              [](const FileDifference &a, const FileDifference &b) { return a.path < b.path; });
    return difference;
}

std::optional<text::Problem> overwritesPlan(const Difference &difference, const std::string &planPath)
{
    for (const FileDifference &file : difference.files) {
        std::error_code error; // a file that is not there is no plan
        const fs::path path = fs::path(difference.folder) / file.location;
        if (!planPath.empty() && fs::equivalent(path, planPath, error))
            return text::Problem{
                "is the plan itself, which an export never writes; give the file another path",
                {path.string(), {}, {}}};
    }
    return std::nullopt;
}

namespace {

/// So many files of a state, for people.
std::string counted(FileState state, int count)
{
    using text::phrase;
    using text::say;
    switch (state) {
    case FileState::Unchanged: return say(phrase("export", "{} unchanged"), count);
    case FileState::Equivalent: return say(phrase("export", "{} equivalent"), count);
    case FileState::Added: return say(phrase("export", "{} added"), count);
    case FileState::Changed: return say(phrase("export", "{} changed"), count);
    case FileState::Merged: return say(phrase("export", "{} merged"), count);
    case FileState::Edited: return say(phrase("export", "{} edited"), count);
    case FileState::Conflict: return say(phrase("export", "{} conflict"), count);
    case FileState::Kept: return say(phrase("export", "{} kept"), count);
    case FileState::Removed: break;
    }
    return say(phrase("export", "{} removed"), count);
}

} // namespace

std::string summary(const Difference &difference)
{
    std::map<FileState, int> counts;
    for (const FileDifference &file : difference.files)
        ++counts[file.state];
    std::vector<std::string> parts;
    for (const FileState state :
         {FileState::Added, FileState::Changed, FileState::Merged, FileState::Conflict, FileState::Edited,
          FileState::Removed, FileState::Kept, FileState::Equivalent, FileState::Unchanged})
        if (counts[state] > 0)
            parts.push_back(counted(state, counts[state]));
    const std::size_t size = difference.files.size();
    const std::string entries = entrySummary(difference);
    return fmt::format("{}{}{}{}{}", text::say(text::phrases("export", "{} file", "{} files"), size, size),
                       parts.empty() ? "" : ": ", fmt::join(parts, ", "), entries.empty() ? "" : "; ",
                       entries);
}

} // namespace portolan::exports
