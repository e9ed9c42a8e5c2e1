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

} // namespace

FileSystem disk()
{
    return {[](const std::string &path) { return text::readFile(path); }, isFile, isFolder, followLinks};
}

} // namespace portolan::compose
