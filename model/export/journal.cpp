#include "model/export/journal.h"

#include "model/export/base.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace portolan::exports {

namespace {

using nlohmann::json;

tl::unexpected<text::Problem> noJournal(const std::string &file)
{
    return tl::make_unexpected(
        text::Problem{"is not the journal of an export; move it away, then export again", {file, {}, {}}});
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// A journal may come with a repository from anywhere: it can only name what an export makes itself.
bool isStagedName(const std::string &staged, const std::string &target)
{
    const std::string folder = folderOf(target);
    const std::string begin = (folder.empty() ? folder : folder + '/') + std::string(journalName) + '-';
    return (isOwnPath(target) || pathWithinTarget(target)) && staged.starts_with(begin) &&
           staged.find('/', begin.size()) == std::string::npos;
}

void readLine(Journal &journal, std::string_view line, std::size_t number)
{
    const json value = json::parse(line);
    if (number == 0) {
        journal.version = value.at("portolan-export").get<int>();
        journal.folders = value.at("folders").get<std::vector<std::string>>();
        for (const json &file : value.at("files"))
            journal.files.push_back({file.at("target").get<std::string>(),
                                     file.at("staged").get<std::string>(), file.at("existed").get<bool>(),
                                     0});
    } else if (number == 1) {
        for (std::size_t i = 0; i < journal.files.size(); ++i)
            journal.files[i].identity = value.at("identities").at(i).get<std::uint64_t>();
        journal.staged = true;
    } else {
        journal.done = value.at("done").get<bool>();
    }
}

/// Carries steps out as far as it goes and keeps the first reason why one failed.
class Steps
{
public:
    explicit Steps(TargetFolder &folder)
        : m_folder(folder)
    {
    }

    void perform(Step step)
    {
        const auto done = m_folder.perform(step);
        if (!done && m_result)
            m_result = done;
    }

    const text::Result<void> &result() const { return m_result; }

private:
    TargetFolder &m_folder;
    text::Result<void> m_result;
};

void takeBack(TargetFolder &folder, const Journal::File &file, Steps &steps)
{
    if (folder.identityOf(file.target) != file.identity)
        return; // it never got there
    if (file.existed)
        steps.perform({Step::Kind::Exchange, file.staged, file.target, {}, false, {}});
    else
        steps.perform({Step::Kind::RemoveFile, file.target, {}, {}, false, {}});
}

} // namespace

std::string Journal::intention() const
{
    json list = json::array();
    for (const File &file : files)
        list.push_back({{"target", file.target}, {"staged", file.staged}, {"existed", file.existed}});
    return json{{"portolan-export", version}, {"folders", folders}, {"files", list}}.dump() + '\n';
}

std::string Journal::identities() const
{
    json list = json::array();
    for (const File &file : files)
        list.push_back(file.identity);
    return json{{"identities", list}}.dump() + '\n';
}

std::string Journal::completion()
{
    return json{{"done", true}}.dump() + '\n';
}

text::Result<Journal> readJournal(const std::string &file, std::string_view content)
{
    Journal journal;
    if (!content.empty() && content.front() != '{')
        return noJournal(file);
    try {
        for (std::size_t number = 0; content.find('\n') != std::string_view::npos; ++number) {
            const std::size_t end = content.find('\n');
            readLine(journal, content.substr(0, end), number);
            content.remove_prefix(end + 1);
        }
    } catch (const json::exception &) {
        return noJournal(file);
    }
    if (journal.version != Journal().version)
        return noJournal(file);
    for (const Journal::File &entry : journal.files)
        if (!isStagedName(entry.staged, entry.target))
            return noJournal(file);
    for (const std::string &folder : journal.folders)
        if (!isOwnPath(folder) && !pathWithinTarget(folder))
            return noJournal(file);
    return journal;
}

text::Result<void> settle(TargetFolder &folder, const Journal &journal)
{
    Steps steps(folder);
    if (journal.staged && !journal.done)
        for (auto file = journal.files.rbegin(); file != journal.files.rend(); ++file)
            takeBack(folder, *file, steps);
    if (!steps.result())
        return steps
            .result(); // what is staged may be all that is left of a file: it stays, and so does the journal
    std::set<std::string> touched;
    for (const Journal::File &file : journal.files) {
        if (folder.identityOf(file.staged))
            steps.perform({Step::Kind::RemoveFile, file.staged, {}, {}, false, {}});
        touched.insert(folderOf(file.target));
    }
    if (!journal.done)
        for (auto path = journal.folders.rbegin(); path != journal.folders.rend(); ++path)
            if (folder.isFolder(*path))
                steps.perform({Step::Kind::RemoveFolder, *path, {}, {}, false, {}});
    for (const std::string &path : touched)
        if (path.empty() || folder.isFolder(path))
            steps.perform({Step::Kind::Flush, path, {}, {}, false, {}});
    const std::string name(journalName);
    if (steps.result() && folder.identityOf(name))
        steps.perform({Step::Kind::RemoveFile, name, {}, {}, false, {}});
    return steps.result();
}

} // namespace portolan::exports
