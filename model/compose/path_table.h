#pragma once

#include "model/compose/key_table.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace portolan::compose {

/// Where a value stands in a project, for messages: built on the stack while walking down, written out only
/// on demand.
struct TreePath {
    const TreePath *parent = nullptr;
    std::string_view key;
    std::optional<std::size_t> item; ///< the position of a list's item, which has no key

    TreePath at(std::string_view next) const { return {this, next, {}}; }
    TreePath at(std::size_t position) const { return {this, {}, position}; }
    /// The key, or the position as `[0]`.
    std::string step() const;
    /// `services.web.ports[0]`
    std::string text() const;
};

/// Values for places in a project, given as patterns such as `services.*.ports`; `*` stands for any key or
/// list item. The patterns outlive the table. A cursor walks the table in step with the project and is at its
/// end where no pattern goes on, which prunes the walk.
template <class Value>
class PathTable
{
    struct Branch {
        KeyTable<std::size_t> named;
        std::size_t any = 0; ///< 0: none, as the root is nobody's child
        std::optional<Value> value;
    };

public:
    class Cursor
    {
    public:
        Cursor() = default;
        explicit operator bool() const { return m_table != nullptr; }

        Cursor at(std::string_view key) const
        {
            if (!m_table)
                return {};
            const Branch &branch = m_table->m_branches[m_branch];
            const std::size_t *found = branch.named.find(key);
            const std::size_t next = found ? *found : branch.any;
            return next == 0 ? Cursor() : Cursor(m_table, next);
        }

        Cursor item() const { return at("[]"); }

        /// What the table holds for this place, or nullptr.
        const Value *value() const
        {
            if (!m_table)
                return nullptr;
            const auto &value = m_table->m_branches[m_branch].value;
            return value ? &*value : nullptr;
        }

    private:
        friend class PathTable;
        Cursor(const PathTable *table, std::size_t branch)
            : m_table(table)
            , m_branch(branch)
        {
        }
        const PathTable *m_table = nullptr;
        std::size_t m_branch = 0;
    };

    PathTable(std::initializer_list<std::pair<std::string_view, Value>> rows)
        : m_branches(1)
    {
        for (const auto &[pattern, value] : rows)
            insert(pattern, value);
    }

    Cursor root() const { return Cursor(this, 0); }

private:
    void insert(std::string_view pattern, const Value &value)
    {
        std::size_t branch = 0;
        while (!pattern.empty()) {
            const std::string_view step = pattern.substr(0, pattern.find('.'));
            pattern.remove_prefix(step.size() == pattern.size() ? step.size() : step.size() + 1);
            branch = child(branch, step);
        }
        m_branches[branch].value = value;
    }

    std::size_t child(std::size_t branch, std::string_view step)
    {
        Branch &parent = m_branches[branch];
        std::size_t &next = step == "*" ? parent.any : parent.named[step];
        if (next != 0)
            return next;
        next = m_branches.size();
        const std::size_t created = next;
        m_branches.emplace_back();
        return created;
    }

    std::vector<Branch> m_branches;
};

} // namespace portolan::compose
