#include "model/text/file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace portolan::text {

namespace {

class FileDescriptor
{
public:
    explicit FileDescriptor(int value)
        : m_value(value)
    {
    }
    ~FileDescriptor()
    {
        if (m_value > STDERR_FILENO)
            ::close(m_value);
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    int value() const { return m_value; }
    bool isOpen() const { return m_value >= 0; }

private:
    int m_value;
};

tl::unexpected<Problem> failure(const std::string &path, const std::string &message)
{
    return tl::make_unexpected(Problem{message, {path, {}, {}}});
}

tl::unexpected<Problem> systemFailure(const std::string &path, const char *what)
{
    return failure(path, fmt::format("{}: {}", what, std::strerror(errno)));
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Where a write to \a path ends up, so that a symbolic link stays one.
std::string targetOf(const std::string &path)
{
    char *resolved = ::realpath(path.c_str(), nullptr);
    if (!resolved)
        return path;
    std::string target = resolved;
    std::free(resolved); // realpath(3) hands over malloc'd memory
    return target;
}

/// A device or pipe has no old and new bytes: it is written to, never replaced.
bool isSpecial(const std::string &target)
{
    struct stat status {
    };
    return ::stat(target.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

Result<void> writeSpecial(const std::string &path, std::string_view bytes)
{
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen() || !writeAll(file.value(), bytes))
        return systemFailure(path, "cannot be written");
    return {};
}

/// The permissions that a new file of this process would get, or those of the file it replaces.
mode_t permissionsFor(const std::string &target)
{
    struct stat status {
    };
    if (::stat(target.c_str(), &status) == 0)
        return status.st_mode & 07777U;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

} // namespace

Result<std::string> readFile(const std::string &path, std::size_t limit)
{
    const bool isInput = path == "-";
    const FileDescriptor file(isInput ? STDIN_FILENO
                                      : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return systemFailure(path, "cannot be read");
    struct stat status {
    };
    if (::fstat(file.value(), &status) != 0)
        return systemFailure(path, "cannot be read");
    if (S_ISDIR(status.st_mode))
        return failure(path, "is a directory where a file is meant");
    if (!isInput && !S_ISREG(status.st_mode))
        return failure(path, "is not a regular file");
    const std::string tooLarge = fmt::format("is larger than {} MiB", limit >> 20U);
    if (S_ISREG(status.st_mode) && static_cast<std::size_t>(status.st_size) > limit)
        return failure(path, tooLarge);

    std::string bytes;
    bytes.reserve(S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0);
    char block[1 << 16];
    while (true) {
        const ssize_t count = ::read(file.value(), block, sizeof block);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure(path, "cannot be read");
        if (count == 0)
            return bytes;
        bytes.append(block, static_cast<std::size_t>(count));
        if (bytes.size() > limit)
            return failure(path, tooLarge);
    }
}

Result<void> writeFileAtomically(const std::string &path, std::string_view bytes)
{
    if (path == "-") {
        if (!writeAll(STDOUT_FILENO, bytes))
            return systemFailure(path, "cannot be written");
        return {};
    }
    const std::string target = targetOf(path);
    if (isSpecial(target))
        return writeSpecial(path, bytes);
    std::string temporary = target + ".XXXXXX";
    const FileDescriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen())
        return systemFailure(path, "cannot be written");
    const bool written = writeAll(file.value(), bytes) &&
                         ::fchmod(file.value(), permissionsFor(target)) == 0 && ::fsync(file.value()) == 0 &&
                         ::rename(temporary.c_str(), target.c_str()) == 0;
    if (!written) {
        const auto reason = systemFailure(path, "cannot be written");
        ::unlink(temporary.c_str());
        return reason;
    }
    return {};
}

} // namespace portolan::text
