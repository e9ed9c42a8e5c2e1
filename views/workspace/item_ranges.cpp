#include "views/workspace/item_ranges.h"

#include <algorithm>

namespace portolan::views {

QItemSelection rangesOf(QModelIndexList indexes)
{
    std::ranges::sort(indexes, [](const QModelIndex &a, const QModelIndex &b) {
        const QModelIndex above = a.parent();
        const QModelIndex other = b.parent();
        return above != other ? above < other : a.row() < b.row();
    });
    QItemSelection ranges;
    for (auto first = indexes.cbegin(); first != indexes.cend();) {
        auto last = first;
        while (std::next(last) != indexes.cend() && std::next(last)->row() == last->row() + 1 &&
               std::next(last)->parent() == first->parent())
            ++last;
        ranges.append(QItemSelectionRange(*first, *last));
        first = std::next(last);
    }
    return ranges;
}

} // namespace portolan::views
