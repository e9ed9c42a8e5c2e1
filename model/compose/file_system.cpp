#include "model/compose/file_system.h"

#include "model/text/file.h"

#include <filesystem>
#include <system_error>

namespace portolan::compose {

namespace fs = std::filesystem;

namespace {

bool isFile(const std::string &path)
{
    std::error_code ignored;
    return fs::exists(path, ignored) && !fs::is_directory(path, ignored);
}

bool isFolder(const std::string &path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

std::string followLinks(const std::string &path)
{
    std::error_code error;
    const fs::path followed = fs::weakly_canonical(path, error);
    return error ? path : followed.string();
}

/// `/dev/null` is how Compose projects say "no env file"; other devices are not read.
text::Result<std::string> read(const std::string &path)
{
    return path == "/dev/null" ? text::Result<std::string>(std::string()) : text::readFile(path);
}

} // namespace

FileSystem disk()
{
    return {read, isFile, isFolder, followLinks};
}

} // namespace portolan::compose
