#pragma once

#include <string>
#include <string_view>

/// Paths as text, whatever stands on the disk. Folders are parted by `/`.
namespace portolan::compose {

/// The shortest path of the same meaning: no `.`, no `//`, `..` only at the beginning. The empty path becomes
/// `.`.
std::string cleanPath(std::string_view path);

/// \a path below \a folder, cleaned. An absolute \a path is put below the folder all the same.
std::string joinPath(std::string_view folder, std::string_view path);

/// An absolute \a path as it is, another one below \a folder; empty stays empty.
std::string absolutePath(std::string_view folder, std::string_view path);

bool isAbsolutePath(std::string_view path);

/// True for a path that does not stay below the folder that it starts from: an absolute one, or one with more
/// `..` than steps down. A name such as `..x` is one like any other.
bool leadsOutside(std::string_view path);

/// True for `C:\x`, `C:/x` and `\\host\share`: absolute where the Docker engine runs, though not here.
bool isWindowsPath(std::string_view path);

std::string folderOf(std::string_view path);
std::string fileNameOf(std::string_view path);

/// `~` and `~/x` with the home folder put in.
std::string expandHome(std::string_view path, std::string_view home);

} // namespace portolan::compose
