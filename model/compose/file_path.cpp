#include "model/compose/file_path.h"

#include <vector>

namespace portolan::compose {

namespace {

bool isSeparator(char c)
{
    return c == '/' || c == '\\';
}

std::vector<std::string_view> steps(std::string_view path)
{
    std::vector<std::string_view> kept;
    const bool absolute = isAbsolutePath(path);
    while (!path.empty()) {
        const std::string_view step = path.substr(0, path.find('/'));
        path.remove_prefix(std::min(step.size() + 1, path.size()));
        if (step.empty() || step == ".")
            continue;
        if (step != "..")
            kept.push_back(step);
        else if (!kept.empty() && kept.back() != "..")
            kept.pop_back();
        else if (!absolute)
            kept.push_back(step);
    }
    return kept;
}

} // namespace

std::string cleanPath(std::string_view path)
{
    std::string clean = isAbsolutePath(path) ? "/" : "";
    for (const std::string_view step : steps(path)) {
        if (!clean.empty() && clean.back() != '/')
            clean += '/';
        clean += step;
    }
    return clean.empty() ? "." : clean;
}

std::string joinPath(std::string_view folder, std::string_view path)
{
    if (folder.empty() || path.empty())
        return cleanPath(folder.empty() ? path : folder);
    return cleanPath(std::string(folder) + '/' + std::string(path));
}

std::string absolutePath(std::string_view folder, std::string_view path)
{
    if (path.empty() || isAbsolutePath(path))
        return std::string(path);
    return joinPath(folder, path);
}

bool isAbsolutePath(std::string_view path)
{
    return path.starts_with('/');
}

bool leadsOutside(std::string_view path)
{
    const std::vector<std::string_view> kept = steps(path);
    return isAbsolutePath(path) || (!kept.empty() && kept.front() == "..");
}

bool isWindowsPath(std::string_view path)
{
    if (path.size() >= 3 && path[1] == ':')
        return isSeparator(path[2]);
    return path.size() >= 3 && path.starts_with("\\\\");
}

std::string folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos)
        return ".";
    return cleanPath(path.substr(0, slash == 0 ? 1 : slash));
}

std::string fileNameOf(std::string_view path)
{
    const std::string clean = cleanPath(path);
    const std::size_t slash = clean.rfind('/');
    return slash == std::string::npos || clean == "/" ? clean : clean.substr(slash + 1);
}

std::string expandHome(std::string_view path, std::string_view home)
{
    if (!path.starts_with('~') || home.empty())
        return std::string(path);
    return joinPath(home, path.substr(1));
}

} // namespace portolan::compose
