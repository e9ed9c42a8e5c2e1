#pragma once

#include "model/compare/comparison.h"

#include <map>
#include <utility>

namespace portolan::compare {

/// Collects the rows of one topic: first what one side says of its things, then what the other does.
class SideRows
{
public:
    explicit SideRows(Topic topic)
        : m_topic(topic)
    {
    }

    enum class Side : std::uint8_t { Left, Right };
    void setSide(Side side);

    /// States a value of the current side. Of values with the same names, the second is held against the
    /// second of the other side.
    void put(const std::string &thing, const std::string &aspect, Value value);

    /// The rows, those of a thing together, without what neither side starts.
    std::vector<Row> take() &&;

private:
    using Key = std::tuple<std::string, std::string, int>;

    Topic m_topic;
    Side m_side = Side::Left;
    std::vector<Row> m_rows;
    std::map<Key, std::size_t> m_places;
    std::map<std::pair<std::string, std::string>, int> m_seen; ///< on the current side
};

} // namespace portolan::compare
