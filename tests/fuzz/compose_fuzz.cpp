#include "model/compose/project.h"

#include <cstdint>
#include <cstdlib>
#include <map>

namespace {

using Files = std::map<std::string, std::string>;

/// A line `== PATH` begins each further file; what stands before is compose.yaml.
Files filesFrom(std::string_view text)
{
    Files files;
    std::string path = "/p/compose.yaml";
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        if (line.starts_with("== "))
            path = "/p/" + std::string(line.substr(3));
        else
            files[path].append(line).append("\n");
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return files;
}

} // namespace

/// Whatever the files of a project are, it is read in bounded time, or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan;
    const Files files = filesFrom({reinterpret_cast<const char *>(data), size});
    compose::ProjectOptions options;
    options.workingDirectory = "/p";
    options.profiles = {"*"};
    options.fileSystem.read = [&](const std::string &path) -> text::Result<std::string> {
        const auto found = files.find(path);
        if (found == files.end())
            return tl::make_unexpected(text::Problem{"cannot be read", {path, {}, {}}});
        return found->second;
    };
    options.fileSystem.isFile = [&](const std::string &path) {
        return files.contains(path);
    };
    options.fileSystem.isFolder = [](const std::string &path) {
        return path == "/p";
    };
    options.fileSystem.followLinks = [](const std::string &path) {
        return path;
    };
    const compose::ProjectReading reading = compose::readProject(options);
    if (!reading.project && !text::hasError(reading.problems))
        std::abort();
    return 0;
}
