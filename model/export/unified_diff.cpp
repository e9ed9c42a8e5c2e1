#include "model/export/difference.h"

#include <fmt/format.h>
#include <git2.h>
#include <memory>

namespace portolan::exports {

namespace {

constexpr std::uint32_t contextLines = 3;

/// libgit2 counts its users.
class GitLibrary
{
public:
    GitLibrary() { git_libgit2_init(); }
    ~GitLibrary() { git_libgit2_shutdown(); }
    GitLibrary(const GitLibrary &) = delete;
    GitLibrary &operator=(const GitLibrary &) = delete;
};

class Buffer
{
public:
    ~Buffer() { git_buf_dispose(&m_buffer); }
    Buffer() = default;
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    git_buf *get() { return &m_buffer; }
    std::string text() const { return {m_buffer.ptr, m_buffer.size}; }

private:
    git_buf m_buffer{};
};

/// The patch between two contents; no content stands for no file.
std::string patch(const std::string &path, const std::string *before, const std::string *after)
{
    const GitLibrary library;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = contextLines;
    git_patch *raw = nullptr;
    const int failed = git_patch_from_buffers(&raw, before ? before->data() : nullptr, before ? before->size() : 0,
                                              path.c_str(), after ? after->data() : nullptr, after ? after->size() : 0,
                                              path.c_str(), &options);
    const std::unique_ptr<git_patch, decltype(&git_patch_free)> owned(raw, git_patch_free);
    Buffer buffer;
    return failed == 0 && git_patch_to_buf(buffer.get(), owned.get()) == 0 ? buffer.text() : std::string();
}

void replaceFirst(std::string &text, std::string_view from, std::string_view to)
{
    if (const std::size_t at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
}

} // namespace

std::string unifiedDiff(const FileDifference &file)
{
    if (!file.differs() || file.state == FileState::Removed)
        return {};
    std::string text = patch(file.path, file.before ? &*file.before : nullptr, &file.after);
    if (file.executable)
        replaceFirst(text, "new file mode 100644", "new file mode 100755"); // libgit2 knows no modes of buffers
    if (!file.modeDiffers || file.state != FileState::Changed)
        return text;
    const std::string header = fmt::format("diff --git a/{0} b/{0}\n", file.path);
    replaceFirst(text, header, "");
    return header + "old mode 100644\nnew mode 100755\n" + text;
}

std::string unifiedDiff(const Difference &difference)
{
    std::string text;
    for (const FileDifference &file : difference.files) {
        if (file.state == FileState::Kept)
            text += fmt::format("# {} was not written by an export and is kept; the plan says:\n", file.path);
        if (file.state == FileState::Removed)
            text += fmt::format("# {} is no longer part of the plan; delete it by hand\n", file.path);
        text += unifiedDiff(file);
    }
    return text;
}

} // namespace portolan::exports
