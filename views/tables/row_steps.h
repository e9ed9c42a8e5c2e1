#pragma once

#include "views/tables/table.h"

#include <algorithm>

namespace portolan::views {

/// For each new row the old one that it still is, or -1; both lists keep their order. As many as possible are
/// found where the part that differs is not very large; of a large one, none.
template <class IsSame>
std::vector<int> keptRows(int before, int after, IsSame isSame)
{
    std::vector<int> kept(static_cast<std::size_t>(after), -1);
    int front = 0;
    while (front < before && front < after && isSame(front, front)) {
        kept[static_cast<std::size_t>(front)] = front;
        ++front;
    }
    int back = 0;
    while (back < std::min(before, after) - front && isSame(before - 1 - back, after - 1 - back)) {
        kept[static_cast<std::size_t>(after - 1 - back)] = before - 1 - back;
        ++back;
    }
    const int gone = before - front - back;
    const int come = after - front - back;
    constexpr int mostCompared = 1 << 18;
    if (gone == 0 || come == 0 || gone > mostCompared / come)
        return kept;

    // The longest common subsequence of what is between: lengths[i][j] is that of the ends from i and j on.
    const auto wide = static_cast<std::size_t>(come) + 1;
    std::vector<int> lengths((static_cast<std::size_t>(gone) + 1) * wide, 0);
    const auto length = [&](int i, int j) -> int & {
        return lengths[static_cast<std::size_t>(i) * wide + static_cast<std::size_t>(j)];
    };
    for (int i = gone - 1; i >= 0; --i)
        for (int j = come - 1; j >= 0; --j)
            length(i, j) = isSame(front + i, front + j) ? 1 + length(i + 1, j + 1)
                                                        : std::max(length(i + 1, j), length(i, j + 1));
    for (int i = 0, j = 0; i < gone && j < come;) {
        if (isSame(front + i, front + j)) {
            kept[static_cast<std::size_t>(front + j)] = front + i;
            ++i;
            ++j;
        } else if (length(i + 1, j) >= length(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return kept;
}

/// Collects the steps that lead from old rows to new ones, in their order. Between rows that are kept, as
/// many change their content as there are on both sides; only the others come or go.
class RowSteps
{
public:
    /// Says that a part of \a before rows from \a row on becomes one of as many rows as \a kept says, which
    /// begins at \a fresh of all new rows. Parts come in the order of rows.
    void add(int row, int before, const std::vector<int> &kept, std::size_t fresh)
    {
        const int after = static_cast<int>(kept.size());
        int at = 0;
        int old = 0;
        while (at < after || old < before) {
            int end = at;
            while (end < after && kept[static_cast<std::size_t>(end)] < 0)
                ++end;
            const int oldEnd = end < after ? kept[static_cast<std::size_t>(end)] : before;
            addGap(row + m_shift + old, oldEnd - old, end - at, fresh + static_cast<std::size_t>(at));
            at = end;
            old = oldEnd;
            if (at < after) { // a row that is kept
                ++at;
                ++old;
            }
        }
    }

    std::vector<RowStep> take() && { return std::move(m_steps); }

private:
    void addGap(int row, int gone, int come, std::size_t fresh)
    {
        const int changed = std::min(gone, come);
        addStep({RowStep::Change, row, changed, fresh});
        addStep({RowStep::Insert, row + changed, come - changed, fresh + static_cast<std::size_t>(changed)});
        addStep({RowStep::Remove, row + changed, gone - changed, 0});
        m_shift += come - gone;
    }

    void addStep(const RowStep &step)
    {
        if (step.count <= 0)
            return;
        if (!m_steps.empty() && m_steps.back().kind == step.kind && follows(m_steps.back(), step))
            m_steps.back().count += step.count;
        else
            m_steps.push_back(step);
    }

    static bool follows(const RowStep &last, const RowStep &next)
    {
        if (next.kind == RowStep::Remove)
            return last.row == next.row;
        return last.row + last.count == next.row &&
               last.fresh + static_cast<std::size_t>(last.count) == next.fresh;
    }

    std::vector<RowStep> m_steps;
    int m_shift = 0; ///< how many more rows there are so far
};

} // namespace portolan::views
