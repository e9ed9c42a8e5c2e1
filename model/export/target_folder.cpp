#include "model/export/target_folder.h"

#include "model/text/file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace portolan::exports {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int value = -1)
        : m_value(value)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_value(std::exchange(other.m_value, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int value() const { return m_value; }
    bool isOpen() const { return m_value >= 0; }

private:
    int m_value;
};

/// The folder that an entry is in, and the entry's name there. Not open where a part of the way is no folder.
struct Entry {
    Descriptor folder;
    std::string name;
};

constexpr int onTheWay = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

/// Goes down part by part, so that no part can be a symbolic link. Sets errno where it ends early.
Entry entryAt(int root, std::string_view path)
{
    Entry entry{Descriptor(::openat(root, ".", onTheWay)), {}};
    while (entry.folder.isOpen()) {
        const std::size_t slash = path.find('/');
        entry.name = path.substr(0, slash);
        if (entry.name.empty() || entry.name == "..") {
            errno = EINVAL;
            break;
        }
        if (slash == std::string_view::npos)
            return entry;
        entry.folder = Descriptor(::openat(entry.folder.value(), entry.name.c_str(), onTheWay));
        path.remove_prefix(slash + 1);
    }
    return {Descriptor(), {}};
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::string> readAll(int descriptor)
{
    std::string bytes;
    char block[1 << 16];
    while (true) {
        const ssize_t count = ::read(descriptor, block, sizeof block);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || bytes.size() > text::largestFile)
            return std::nullopt;
        if (count == 0)
            return bytes;
        bytes.append(block, static_cast<std::size_t>(count));
    }
}

/// Who may read a file may also execute it, where it is to be executable.
mode_t executableMode(mode_t mode)
{
    return mode | ((mode & 0444U) >> 2U);
}

bool givePermissions(int root, int file, const Step &step)
{
    if (step.permissionsOf.empty())
        return true; // those of a new file, from open(2) and the umask
    const Entry model = entryAt(root, step.permissionsOf);
    struct stat status {
    };
    if (!model.folder.isOpen() ||
        ::fstatat(model.folder.value(), model.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    const mode_t mode = status.st_mode & 07777U;
    return ::fchmod(file, step.executable ? executableMode(mode) : mode) == 0;
}

bool createFile(int root, const Entry &at, const Step &step)
{
    const mode_t mode = step.executable ? 0777 : 0666;
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const Descriptor file(::openat(at.folder.value(), at.name.c_str(), flags, mode));
    if (!file.isOpen())
        return false;
    if (writeAll(file.value(), step.bytes) && givePermissions(root, file.value(), step) &&
        ::fsync(file.value()) == 0)
        return true;
    const int reason = errno;
    ::unlinkat(at.folder.value(), at.name.c_str(), 0);
    errno = reason;
    return false;
}

bool append(const Entry &at, std::string_view bytes)
{
    constexpr int flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC;
    const Descriptor file(::openat(at.folder.value(), at.name.c_str(), flags));
    return file.isOpen() && writeAll(file.value(), bytes) && ::fsync(file.value()) == 0;
}

bool isUnsupported(int reason)
{
    return reason == EINVAL || reason == ENOSYS || reason == ENOTSUP;
}

/// Source: renameat2(2), RENAME_NOREPLACE; file systems without it get a link and a removal.
bool publish(const Entry &from, const Entry &to)
{
    const int source = from.folder.value();
    const int target = to.folder.value();
    if (::renameat2(source, from.name.c_str(), target, to.name.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    return isUnsupported(errno) && ::linkat(source, from.name.c_str(), target, to.name.c_str(), 0) == 0 &&
           ::unlinkat(source, from.name.c_str(), 0) == 0;
}

/// Source: renameat2(2), RENAME_EXCHANGE; on file systems without it the second file is linked aside
/// meanwhile.
bool exchange(const Entry &a, const Entry &b)
{
    const int first = a.folder.value();
    const int second = b.folder.value();
    if (::renameat2(first, a.name.c_str(), second, b.name.c_str(), RENAME_EXCHANGE) == 0)
        return true;
    const std::string aside = a.name + ".old";
    return isUnsupported(errno) && ::linkat(second, b.name.c_str(), first, aside.c_str(), 0) == 0 &&
           ::renameat(first, a.name.c_str(), second, b.name.c_str()) == 0 &&
           ::renameat(first, aside.c_str(), first, a.name.c_str()) == 0;
}

bool flush(int root, const std::string &path)
{
    Descriptor folder(::openat(root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!path.empty() && folder.isOpen()) {
        const Entry at = entryAt(root, path);
        folder = Descriptor(at.folder.isOpen() ? ::openat(at.folder.value(), at.name.c_str(),
                                                          O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                                               : -1);
    }
    // Some network file systems cannot flush a folder; there the rename itself is all there is.
    return folder.isOpen() && (::fsync(folder.value()) == 0 || isUnsupported(errno));
}

bool carryOut(int root, const Step &step)
{
    if (step.kind == Step::Kind::Flush)
        return flush(root, step.path);
    const Entry at = entryAt(root, step.path);
    if (!at.folder.isOpen())
        return false;
    const int folder = at.folder.value();
    switch (step.kind) {
    case Step::Kind::CreateFolder: return ::mkdirat(folder, at.name.c_str(), 0777) == 0;
    case Step::Kind::RemoveFolder:
        return ::unlinkat(folder, at.name.c_str(), AT_REMOVEDIR) == 0 || errno == ENOTEMPTY ||
               errno == EEXIST;
    case Step::Kind::CreateFile: return createFile(root, at, step);
    case Step::Kind::Append: return append(at, step.bytes);
    case Step::Kind::RemoveFile: return ::unlinkat(folder, at.name.c_str(), 0) == 0;
    case Step::Kind::Publish:
    case Step::Kind::Exchange:
    case Step::Kind::Flush: break;
    }
    const Entry other = entryAt(root, step.other);
    if (!other.folder.isOpen())
        return false;
    return step.kind == Step::Kind::Publish ? publish(at, other) : exchange(at, other);
}

std::string_view verb(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::CreateFolder: return "the folder cannot be created";
    case Step::Kind::RemoveFolder: return "the folder cannot be removed";
    case Step::Kind::RemoveFile: return "cannot be removed";
    case Step::Kind::Flush: return "cannot be brought to the disk";
    default: return "cannot be written";
    }
}

tl::unexpected<text::Problem> failure(std::string file, std::string message)
{
    return tl::make_unexpected(text::Problem{std::move(message), {std::move(file), {}, {}}});
}

tl::unexpected<text::Problem> systemFailure(std::string file, std::string_view what)
{
    return failure(std::move(file), fmt::format("{}: {}", what, std::strerror(errno)));
}

} // namespace

text::Result<std::unique_ptr<TargetFolder>> TargetFolder::open(const std::string &path)
{
    Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemFailure(path, "the folder cannot be opened");
    if (::flock(folder.value(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failure(path, "another export is writing into this folder; wait until it has ended");
    const int descriptor = ::dup(folder.value());
    if (descriptor < 0)
        return systemFailure(path, "the folder cannot be opened");
    return std::make_unique<TargetFolder>(descriptor, path);
}

TargetFolder::TargetFolder(int descriptor, std::string name)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
{
    while (m_name.size() > 1 && m_name.ends_with('/'))
        m_name.pop_back();
}

TargetFolder::~TargetFolder()
{
    ::close(m_descriptor);
}

text::Result<void> TargetFolder::perform(const Step &step)
{
    if (carryOut(m_descriptor, step))
        return {};
    const std::string &path =
        step.kind == Step::Kind::Publish || step.kind == Step::Kind::Exchange ? step.other : step.path;
    return systemFailure(path.empty() ? m_name : m_name + '/' + path, verb(step.kind));
}

text::Result<std::optional<std::string>> TargetFolder::read(const std::string &path) const
{
    const std::string shown = m_name + '/' + path;
    const Entry at = entryAt(m_descriptor, path);
    if (!at.folder.isOpen() && errno == ENOENT)
        return std::nullopt;
    if (!at.folder.isOpen())
        return systemFailure(shown, "cannot be read");
    const Descriptor file(
        ::openat(at.folder.value(), at.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return std::nullopt;
    if (!file.isOpen())
        return systemFailure(shown, "cannot be read");
    struct stat status {
    };
    if (::fstat(file.value(), &status) != 0)
        return systemFailure(shown, "cannot be read");
    if (!S_ISREG(status.st_mode))
        return failure(shown, "is not a regular file");
    if (static_cast<std::size_t>(status.st_size) > text::largestFile)
        return failure(shown, fmt::format("is larger than {} MiB", text::largestFile >> 20U));
    auto bytes = readAll(file.value());
    if (!bytes)
        return systemFailure(shown, "cannot be read");
    return bytes;
}

std::optional<std::uint64_t> TargetFolder::identityOf(const std::string &path) const
{
    const Entry at = entryAt(m_descriptor, path);
    struct stat status {
    };
    if (!at.folder.isOpen() ||
        ::fstatat(at.folder.value(), at.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return status.st_ino;
}

bool TargetFolder::isFolder(const std::string &path) const
{
    const Entry at = entryAt(m_descriptor, path);
    struct stat status {
    };
    return at.folder.isOpen() &&
           ::fstatat(at.folder.value(), at.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISDIR(status.st_mode);
}

} // namespace portolan::exports
