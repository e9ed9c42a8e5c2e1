#include "model/compare/side_rows.h"

#include <algorithm>
#include <unordered_map>

namespace portolan::compare {

void SideRows::setSide(Side side)
{
    m_side = side;
    m_seen.clear();
}

void SideRows::put(const std::string &thing, const std::string &aspect, Value value)
{
    const int turn = m_seen[{thing, aspect}]++;
    const auto [place, isNew] = m_places.try_emplace({thing, aspect, turn}, m_rows.size());
    if (isNew)
        m_rows.push_back({m_topic, thing, aspect, {}, {}});
    Row &row = m_rows[place->second];
    (m_side == Side::Left ? row.left : row.right) = std::move(value);
}

std::vector<Row> SideRows::take() &&
{
    std::erase_if(m_rows, [](const Row &row) { return !row.left.isOn() && !row.right.isOn(); });
    std::unordered_map<std::string, std::size_t> order;
    for (const Row &row : m_rows)
        order.try_emplace(row.thing, order.size());
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const Row &a, const Row &b) { return order.at(a.thing) < order.at(b.thing); });
    return std::move(m_rows);
}

} // namespace portolan::compare
