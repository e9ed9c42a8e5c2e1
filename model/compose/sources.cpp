#include "model/compose/sources.h"

#include <algorithm>

namespace portolan::compose {

std::uint32_t Sources::add(std::string path, std::string content)
{
    std::uint32_t begin = 0;
    if (!m_sources.empty())
        begin = m_sources.back().begin + static_cast<std::uint32_t>(m_sources.back().content.size()) + 1;
    m_sources.push_back({std::move(path), std::move(content), begin});
    return begin;
}

text::Place Sources::place(text::Mark mark) const
{
    if (!mark)
        return {};
    const auto after =
        std::upper_bound(m_sources.begin(), m_sources.end(), mark.offset,
                         [](std::uint32_t offset, const Source &source) { return offset < source.begin; });
    if (after == m_sources.begin())
        return {};
    const Source &source = *std::prev(after);
    mark.offset -= source.begin;
    std::string_view content = source.content;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    return text::placeIn(source.path, content, mark);
}

void moveMarks(text::YamlNode &node, std::uint32_t begin)
{
    if (begin == 0)
        return;
    node.mark.offset += begin;
    for (text::YamlNode::Key &key : node.keys)
        key.mark.offset += begin;
    for (text::YamlNode &item : node.items)
        moveMarks(item, begin);
}

} // namespace portolan::compose
