#pragma once

#include "model/text/problem.h"

#include <cstddef>
#include <string>

namespace portolan::text {

/// No file that Portolan reads is anywhere near this large; what is, is not what it claims to be.
inline constexpr std::size_t largestFile = std::size_t{64} << 20U;

/// The bytes of a regular file, or of standard input for `-`.
/// Errors: missing, a directory or device, no permission, larger than \a limit bytes (then nothing is read).
Result<std::string> readFile(const std::string &path, std::size_t limit = largestFile);

/// Replaces the file in one step: readers see the old bytes or the new ones, never a part of them.
/// An existing file keeps its permissions; a symbolic link is followed. `-` writes to standard output,
/// and a device or pipe is written to as it is.
/// Errors: no permission, no such folder, no space; the old file is then untouched.
/// Source: rename(2), fsync(2).
Result<void> writeFileAtomically(const std::string &path, std::string_view bytes);

} // namespace portolan::text
