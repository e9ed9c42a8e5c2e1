#pragma once

#include <git2.h>

/// libgit2, loaded by the first call of one of its functions: with the libraries that it brings, loading
/// takes longer than most commands run, and few of them speak to git. Private to this folder.
namespace portolan::exports {

/// The address of a function of libgit2. Throws std::runtime_error where library or function are missing: ask
/// gitProblem() before the first call.
void *findGitFunction(const char *name);

template <class Signature>
class GitFunction;

template <class Value, class... Arguments>
class GitFunction<Value(Arguments...)>
{
public:
    constexpr explicit GitFunction(const char *name)
        : m_name(name)
    {
    }

    Value operator()(Arguments... arguments) const
    {
        return reinterpret_cast<Value (*)(Arguments...)>(findGitFunction(m_name))(arguments...);
    }

private:
    const char *m_name;
};

// In this namespace, a name of libgit2 means the function that is found late.
#define PORTOLAN_GIT(name) inline constexpr GitFunction<decltype(::name)> name(#name)
PORTOLAN_GIT(git_attr_get);
PORTOLAN_GIT(git_attr_value);
PORTOLAN_GIT(git_blob_create_from_buffer);
PORTOLAN_GIT(git_blob_filter);
PORTOLAN_GIT(git_blob_free);
PORTOLAN_GIT(git_blob_lookup);
PORTOLAN_GIT(git_buf_dispose);
PORTOLAN_GIT(git_commit_create);
PORTOLAN_GIT(git_commit_free);
PORTOLAN_GIT(git_commit_id);
PORTOLAN_GIT(git_commit_lookup);
PORTOLAN_GIT(git_commit_parent_id);
PORTOLAN_GIT(git_commit_tree);
PORTOLAN_GIT(git_config_free);
PORTOLAN_GIT(git_config_get_string);
PORTOLAN_GIT(git_diff_free);
PORTOLAN_GIT(git_diff_get_delta);
PORTOLAN_GIT(git_diff_num_deltas);
PORTOLAN_GIT(git_diff_tree_to_index);
PORTOLAN_GIT(git_error_last);
PORTOLAN_GIT(git_filter_list_apply_to_buffer);
PORTOLAN_GIT(git_filter_list_free);
PORTOLAN_GIT(git_filter_list_load);
PORTOLAN_GIT(git_ignore_path_is_ignored);
PORTOLAN_GIT(git_index_add);
PORTOLAN_GIT(git_index_add_bypath);
PORTOLAN_GIT(git_index_free);
PORTOLAN_GIT(git_index_get_bypath);
PORTOLAN_GIT(git_index_has_conflicts);
PORTOLAN_GIT(git_index_new);
PORTOLAN_GIT(git_index_read);
PORTOLAN_GIT(git_index_read_tree);
PORTOLAN_GIT(git_index_write);
PORTOLAN_GIT(git_index_write_tree_to);
PORTOLAN_GIT(git_libgit2_init);
PORTOLAN_GIT(git_libgit2_shutdown);
PORTOLAN_GIT(git_message_prettify);
PORTOLAN_GIT(git_oid_cmp);
PORTOLAN_GIT(git_oid_equal);
PORTOLAN_GIT(git_oid_tostr);
PORTOLAN_GIT(git_patch_free);
PORTOLAN_GIT(git_patch_from_buffers);
PORTOLAN_GIT(git_patch_to_buf);
PORTOLAN_GIT(git_reference_create);
PORTOLAN_GIT(git_reference_create_matching);
PORTOLAN_GIT(git_reference_free);
PORTOLAN_GIT(git_reference_lookup);
PORTOLAN_GIT(git_reference_name_to_id);
PORTOLAN_GIT(git_reference_symbolic_target);
PORTOLAN_GIT(git_repository_config_snapshot);
PORTOLAN_GIT(git_repository_free);
PORTOLAN_GIT(git_repository_head_unborn);
PORTOLAN_GIT(git_repository_index);
PORTOLAN_GIT(git_repository_is_bare);
PORTOLAN_GIT(git_repository_is_shallow);
PORTOLAN_GIT(git_repository_open_ext);
PORTOLAN_GIT(git_repository_path);
PORTOLAN_GIT(git_repository_state);
PORTOLAN_GIT(git_repository_workdir);
PORTOLAN_GIT(git_signature_free);
PORTOLAN_GIT(git_signature_now);
PORTOLAN_GIT(git_status_file);
PORTOLAN_GIT(git_status_list_entrycount);
PORTOLAN_GIT(git_status_list_free);
PORTOLAN_GIT(git_status_list_new);
PORTOLAN_GIT(git_tree_entry_bypath);
PORTOLAN_GIT(git_tree_entry_filemode);
PORTOLAN_GIT(git_tree_entry_free);
PORTOLAN_GIT(git_tree_entry_id);
PORTOLAN_GIT(git_tree_entry_type);
PORTOLAN_GIT(git_tree_free);
PORTOLAN_GIT(git_tree_id);
PORTOLAN_GIT(git_tree_lookup);
#undef PORTOLAN_GIT

} // namespace portolan::exports
