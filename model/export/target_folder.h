#pragma once

#include "model/text/problem.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace portolan::exports {

/// One change of the disk, small enough that it happens or does not.
struct Step {
    enum class Kind : std::uint8_t {
        CreateFolder,
        RemoveFolder, ///< where it is empty; one that is not belongs to someone else by now and stays
        CreateFile,   ///< with its bytes, on the disk when done; fails where something stands already
        Append,       ///< bytes to a file, on the disk when done
        Publish,      ///< gives `path` the name `other`; fails where something stands already
        Exchange,     ///< `path` and `other` change places
        RemoveFile,
        Flush ///< the names in a folder are on the disk when done
    };

    Kind kind = Kind::Flush;
    std::string path;
    std::string other;
    std::string bytes;
    bool executable = false;
    std::string permissionsOf; ///< the file whose permissions a new one gets; empty = those of a new file
};

/// A folder and what is below it. Paths are relative to it, and none of them passes a symbolic link: whatever
/// is swapped while an export runs, nothing outside can be reached.
class TargetFolder
{
public:
    /// Errors: no such folder, no folder, no permission, another export is writing into it.
    static text::Result<std::unique_ptr<TargetFolder>> open(const std::string &path);

    /// Keeps the folder \a descriptor, which it closes, under the name that messages use.
    TargetFolder(int descriptor, std::string name);
    virtual ~TargetFolder();
    TargetFolder(const TargetFolder &) = delete;
    TargetFolder &operator=(const TargetFolder &) = delete;

    const std::string &name() const { return m_name; }

    /// Makes one change. Virtual, so that a test can make any of them fail.
    /// Errors: as the operating system has them, with the path that it concerns.
    virtual text::Result<void> perform(const Step &step);

    /// The bytes of a regular file; none where nothing stands.
    text::Result<std::optional<std::string>> read(const std::string &path) const;

    /// What tells a file from every other one however it is renamed; none where nothing stands.
    std::optional<std::uint64_t> identityOf(const std::string &path) const;

    bool isFolder(const std::string &path) const;

private:
    int m_descriptor;
    std::string m_name;
};

} // namespace portolan::exports
