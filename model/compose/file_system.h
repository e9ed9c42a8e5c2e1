#pragma once

#include "model/text/problem.h"

#include <functional>
#include <string>

namespace portolan::compose {

/// What reading a project asks of a disk, from several threads at once. Tests give one that lives in memory.
struct FileSystem {
    std::function<text::Result<std::string>(const std::string &path)> read;
    std::function<bool(const std::string &path)> isFile;
    std::function<bool(const std::string &path)> isFolder;
    /// The path with its symbolic links followed; the path itself where there is none.
    std::function<std::string(const std::string &path)> followLinks;
};

/// The disk of this machine.
FileSystem disk();

} // namespace portolan::compose
