#include "model/export/write.h"

#include "model/export/base.h"
#include "model/export/journal.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <set>

namespace portolan::exports {

namespace {

namespace fs = std::filesystem;

/// A file to be written: one of the set, or the note of one.
struct NewFile {
    std::string location; ///< relative to the target
    std::optional<std::string> before;
    std::string after;
    bool executable = false;
    std::string permissionsOf; ///< the file whose permissions it gets; empty = those of a new file
};
using Files = std::vector<NewFile>;

tl::unexpected<text::Problem> refused(std::string file, std::string message)
{
    return tl::make_unexpected(text::Problem{std::move(message), {std::move(file), {}, {}}});
}

tl::unexpected<text::Problem> changedMeanwhile(const TargetFolder &folder, const std::string &path)
{
    return refused(
        folder.name() + '/' + path,
        "was changed by someone else since it was compared with the plan; compare again, then export");
}

Files filesOfSet(const Difference &difference)
{
    Files files;
    for (const FileDifference &file : difference.files)
        if (file.isToBeWritten())
            files.push_back(
                {file.location, file.before, file.after, file.executable, file.before ? file.location : ""});
    return files;
}

/// The notes that are not there yet as they should be. Who may not read a file may not read its note.
text::Result<Files> notesOf(const Difference &difference, const TargetFolder &folder)
{
    Files notes;
    for (const FileDifference &file : difference.files) {
        if (!file.note)
            continue;
        const std::string path = basePathOf(file.path);
        auto before = folder.read(path);
        if (!before)
            return refused(
                before.error().place.file,
                fmt::format("{}; here stands what the last export noted: delete {}, then export again",
                            before.error().message, ownFolder));
        if (*before == file.note)
            continue;
        const std::string permissionsOf = *before ? path : file.before ? file.location : std::string();
        notes.push_back({path, std::move(*before), *file.note, false, permissionsOf});
    }
    const std::string ignore(ownIgnoreFile);
    if (!notes.empty() && !folder.identityOf(ignore))
        notes.push_back({ignore, std::nullopt, std::string(ownIgnoreRule), false, {}});
    return notes;
}

/// The bytes at a path must still be those that the difference was made from.
text::Result<void> checkUntouched(const TargetFolder &folder, const NewFile &file, const std::string &path)
{
    const auto now = folder.read(path);
    if (!now)
        return tl::make_unexpected(now.error());
    if (*now != file.before)
        return changedMeanwhile(folder, file.location);
    return {};
}

std::vector<std::string> missingFolders(const TargetFolder &folder, const Files &files)
{
    std::set<std::string> missing; // a path sorts behind its own beginning: outer folders come first
    for (const NewFile &file : files)
        for (std::size_t slash = file.location.find('/'); slash != std::string::npos;
             slash = file.location.find('/', slash + 1))
            if (const std::string path = file.location.substr(0, slash); !folder.isFolder(path))
                missing.insert(path);
    return {missing.begin(), missing.end()};
}

/// A name beside the target that nothing has yet.
std::string stagedName(const TargetFolder &folder, const std::string &target)
{
    const std::size_t slash = target.rfind('/');
    const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
    for (int number = 0;; ++number) {
        std::string name =
            fmt::format("{}{}-{}-{}", target.substr(0, begin), journalName, target.substr(begin), number);
        if (!folder.identityOf(name))
            return name;
    }
}

Journal planned(const TargetFolder &folder, const Files &files)
{
    Journal journal;
    journal.folders = missingFolders(folder, files);
    for (const NewFile &file : files)
        journal.files.push_back(
            {file.location, stagedName(folder, file.location), file.before.has_value(), 0});
    return journal;
}

text::Result<void> stage(TargetFolder &folder, const Files &files, Journal &journal)
{
    for (const std::string &path : journal.folders)
        if (auto done = folder.perform({Step::Kind::CreateFolder, path, {}, {}, false, {}}); !done)
            return done;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Journal::File &entry = journal.files[i];
        const Step step{Step::Kind::CreateFile, entry.staged,        {},
                        files[i].after,         files[i].executable, files[i].permissionsOf};
        if (auto done = folder.perform(step); !done)
            return done;
        journal.files[i].identity = folder.identityOf(entry.staged).value_or(0);
    }
    auto noted =
        folder.perform({Step::Kind::Append, std::string(journalName), {}, journal.identities(), false, {}});
    journal.staged = noted.has_value();
    return noted;
}

/// Puts every file in place. What an exchange brought out is looked at once more: between the look before and
/// the exchange, someone may have written.
text::Result<void> commit(TargetFolder &folder, const Files &files, Journal &journal)
{
    std::set<std::string> touched;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Journal::File &entry = journal.files[i];
        const auto kind = entry.existed ? Step::Kind::Exchange : Step::Kind::Publish;
        if (auto done = folder.perform({kind, entry.staged, entry.target, {}, false, {}}); !done)
            return done;
        if (entry.existed)
            if (auto same = checkUntouched(folder, files[i], entry.staged); !same)
                return same;
        const std::size_t slash = entry.target.rfind('/');
        touched.insert(slash == std::string::npos ? std::string() : entry.target.substr(0, slash));
    }
    for (const std::string &path : touched)
        if (auto done = folder.perform({Step::Kind::Flush, path, {}, {}, false, {}}); !done)
            return done;
    auto noted =
        folder.perform({Step::Kind::Append, std::string(journalName), {}, Journal::completion(), false, {}});
    journal.done = noted.has_value();
    return noted;
}

/// The problem, and what that means for the folder.
text::Result<void> takenBack(TargetFolder &folder, const Journal &journal, text::Problem problem)
{
    if (const auto settled = settle(folder, journal); !settled)
        problem.message +=
            fmt::format("; nor could everything be put back ({}: {}): the next export into this folder tries "
                        "again",
                        settled.error().place.file, settled.error().message);
    else
        problem.message += "; nothing was changed";
    return tl::make_unexpected(std::move(problem));
}

/// Folders that are created on the way to the target, and go again if nothing gets written.
class CreatedFolders
{
public:
    text::Result<void> create(const std::string &folder)
    {
        fs::path missing;
        std::error_code error;
        for (fs::path path = fs::absolute(folder).lexically_normal();
             !fs::exists(path, error) && path.has_relative_path(); path = path.parent_path())
            if (path.has_filename())
                m_paths.push_back(path);
        error.clear();
        fs::create_directories(folder, error);
        return error ? text::Result<void>(refused(folder, "the folder cannot be created: " + error.message()))
                     : text::Result<void>();
    }

    void remove() const
    {
        std::error_code ignored; // one that is not empty belongs to someone else by now
        for (const fs::path &path : m_paths)
            fs::remove(path, ignored);
    }

private:
    std::vector<fs::path> m_paths; ///< inner ones first
};

/// Writes all of the files or none.
text::Result<void> writeAll(TargetFolder &folder, const Files &files)
{
    for (const NewFile &file : files)
        if (auto same = checkUntouched(folder, file, file.location); !same)
            return same;
    Journal journal = planned(folder, files);
    const std::string name(journalName);
    if (auto begun = folder.perform({Step::Kind::CreateFile, name, {}, journal.intention(), false, {}});
        !begun)
        return refused(folder.name(), "nothing can be written into this folder: " + begun.error().message);
    auto written = stage(folder, files, journal).and_then([&] { return commit(folder, files, journal); });
    if (!written)
        return takenBack(folder, journal, written.error());
    // The set is in place. Should tidying up fail, the next export does it.
    static_cast<void>(settle(folder, journal));
    return {};
}

/// Without files to write, the notes alone. An export that has nothing to do does not fail for them.
void writeNotes(const Difference &difference)
{
    const auto folder = TargetFolder::open(difference.folder);
    if (!folder || !recover(**folder))
        return;
    if (const auto notes = notesOf(difference, **folder); notes && !notes->empty())
        static_cast<void>(writeAll(**folder, *notes));
}

} // namespace

text::Result<void> writeDifference(const Difference &difference)
{
    if (filesOfSet(difference).empty()) {
        writeNotes(difference);
        return {};
    }
    CreatedFolders created;
    auto written = created.create(difference.folder).and_then([&]() -> text::Result<void> {
        const auto folder = TargetFolder::open(difference.folder);
        return folder ? writeDifference(difference, **folder) : tl::make_unexpected(folder.error());
    });
    if (!written)
        created.remove();
    return written;
}

text::Result<void> writeDifference(const Difference &difference, TargetFolder &folder)
{
    Files files = filesOfSet(difference);
    if (files.empty())
        return {};
    if (auto recovered = recover(folder); !recovered)
        return recovered;
    auto notes = notesOf(difference, folder);
    if (!notes)
        return tl::make_unexpected(notes.error());
    std::move(notes->begin(), notes->end(), std::back_inserter(files));
    return writeAll(folder, files);
}

Difference agreementWith(const plan::Plan &plan, const std::string &folder)
{
    ExportOptions options;
    options.only = {ArtefactKind::Compose, ArtefactKind::Env}; // no other kind is read into a plan
    auto difference = differenceFrom(artefactsOf(plan, options), folder);
    if (!difference)
        return {folder, {}};
    std::erase_if(difference->files, [](const FileDifference &file) { return file.differs() || !file.note; });
    return std::move(*difference);
}

void noteAgreement(const Difference &agreement)
{
    writeNotes(agreement);
}

text::Result<void> recover(TargetFolder &folder)
{
    const std::string name(journalName);
    const auto content = folder.read(name);
    if (!content)
        return tl::make_unexpected(content.error());
    if (!*content)
        return {};
    const auto journal = readJournal(folder.name() + '/' + name, **content);
    return journal ? settle(folder, *journal) : tl::make_unexpected(journal.error());
}

text::Result<void> recover(const std::string &folder)
{
    std::error_code error;
    if (!fs::exists(fs::path(folder) / journalName, error))
        return {};
    const auto opened = TargetFolder::open(folder);
    return opened ? recover(**opened) : tl::make_unexpected(opened.error());
}

} // namespace portolan::exports
