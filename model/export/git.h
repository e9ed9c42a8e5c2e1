#pragma once

#include "model/export/git_functions.h"

#include <memory>
#include <string>

/// What libgit2 gives out, given back by itself. Private to this folder.
namespace portolan::exports::git {

/// libgit2 counts its users.
class Library
{
public:
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;
};

template <class Object, const auto &release>
struct Release {
    void operator()(Object *object) const { release(object); }
};

template <class Object, const auto &release>
using Owned = std::unique_ptr<Object, Release<Object, release>>;

using Repository = Owned<git_repository, git_repository_free>;
using Reference = Owned<git_reference, git_reference_free>;
using Commit = Owned<git_commit, git_commit_free>;
using Tree = Owned<git_tree, git_tree_free>;
using Index = Owned<git_index, git_index_free>;
using Diff = Owned<git_diff, git_diff_free>;
using Patch = Owned<git_patch, git_patch_free>;
using Config = Owned<git_config, git_config_free>;
using Signature = Owned<git_signature, git_signature_free>;
using FilterList = Owned<git_filter_list, git_filter_list_free>;

class Buffer
{
public:
    Buffer() = default;
    ~Buffer() { git_buf_dispose(&m_buffer); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    git_buf *get() { return &m_buffer; }
    std::string text() const { return {m_buffer.ptr, m_buffer.size}; }

private:
    git_buf m_buffer{};
};

/// Why the last call of libgit2 failed.
inline std::string lastError()
{
    const git_error *error = git_error_last();
    return error && error->message ? error->message : "git gives no reason";
}

/// Hands over what a function of libgit2 makes: `made<Tree>(git_commit_tree, commit)`; null where it fails.
template <class Owner, class Function, class... Arguments>
Owner made(Function function, Arguments... arguments)
{
    typename Owner::pointer object = nullptr;
    return Owner(function(&object, arguments...) == 0 ? object : nullptr);
}

} // namespace portolan::exports::git
