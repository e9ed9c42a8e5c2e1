#include "model/text/yaml_builder.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace portolan::text {

namespace {

YamlTag toTag(std::string_view tag)
{
    static constexpr std::array<std::pair<std::string_view, YamlTag>, 9> known = {{
        {"tag:yaml.org,2002:str", YamlTag::String},
        {"tag:yaml.org,2002:int", YamlTag::Integer},
        {"tag:yaml.org,2002:float", YamlTag::Float},
        {"tag:yaml.org,2002:bool", YamlTag::Boolean},
        {"tag:yaml.org,2002:null", YamlTag::Null},
        {"tag:yaml.org,2002:binary", YamlTag::Binary},
        {"tag:yaml.org,2002:timestamp", YamlTag::Timestamp},
        {"!reset", YamlTag::Reset},
        {"!override", YamlTag::Override},
    }};
    if (tag.empty() || tag == "!")
        return YamlTag::None;
    const auto found =
        std::find_if(known.begin(), known.end(), [tag](const auto &row) { return row.first == tag; });
    return found == known.end() ? YamlTag::Other : found->second;
}

std::size_t countNodes(const YamlNode &node)
{
    std::size_t count = 1;
    for (const YamlNode &item : node.items)
        count += countNodes(item);
    return count;
}

/// Moves what stands behind \a begin into a vector that has no room to spare.
template <class Value>
std::vector<Value> takeFrom(std::vector<Value> &values, std::size_t begin)
{
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(begin);
    std::vector<Value> taken(std::make_move_iterator(first), std::make_move_iterator(values.end()));
    values.erase(first, values.end());
    return taken;
}

} // namespace

YamlBuilder::YamlBuilder(std::string_view file, std::string_view content, const YamlLimits &limits)
    : m_file(file)
    , m_content(content)
    , m_events(content)
    , m_limits(limits)
{
}

YamlBuilder::YamlBuilder(std::string_view file, std::string_view content, const YamlLimits &limits,
                         const YamlCut &from)
    : m_file(file)
    , m_content(content)
    , m_events(content.substr(from.offset), "above:\n")
    , m_from(from)
    , m_limits(limits)
{
}

void YamlBuilder::readToEnd()
{
    readUpTo({std::string_view::npos, std::string_view::npos, 0});
}

bool YamlBuilder::readUpTo(const YamlCut &cut)
{
    if (m_pending)
        take(*std::exchange(m_pending, std::nullopt));
    while (!m_hasEnded) {
        Result<YamlEvent> event = m_events.next();
        if (!event) {
            fail(event.error().message, moved(event.error().place.mark));
            continue;
        }
        event->mark = moved(event->mark);
        if (event->mark.offset == cut.key && m_open.size() == 2 && awaitsKey(m_open.back()) &&
            m_open.front().node.isMap() && event->kind == YamlEvent::Kind::Scalar) {
            m_pending = *event;
            return true;
        }
        take(*event);
    }
    return false;
}

/// The mark in the whole text of one in the part that begins at a cut.
Mark YamlBuilder::moved(Mark mark) const
{
    if (!mark)
        return mark;
    return {mark.line + m_from.line - 1, mark.column,
            mark.offset + static_cast<std::uint32_t>(m_from.offset)};
}

bool YamlBuilder::append(YamlBuilder &&next)
{
    std::vector<YamlNode> &documents = next.m_reading.documents;
    const bool stands = next.m_reading.problems.empty() && next.m_documents == 1 && documents.size() == 1 &&
                        !next.m_hasOuterMerge && documents.front().isMap() &&
                        documents.front().items.front().isMap();
    const bool fits = m_nodes + next.m_nodes <= m_limits.nodes &&
                      m_aliased + next.m_aliased <= m_limits.aliasedNodes &&
                      m_anchored + next.m_anchored <= m_limits.nodes;
    if (!stands || !fits)
        return false;
    m_nodes += next.m_nodes;
    m_aliased += next.m_aliased;
    m_anchored += next.m_anchored;
    YamlNode &root = documents.front();
    addEntries(root.items.front(), 0);
    close();
    addEntries(root, 1);
    close();
    m_hasEnded = true;
    return true;
}

/// The entries of a map from the one at \a begin on, as if they stood in the innermost open map.
void YamlBuilder::addEntries(YamlNode &map, std::size_t begin)
{
    for (std::size_t i = begin; i < map.keys.size(); ++i) {
        m_keys.push_back(std::move(map.keys[i]));
        addValue(m_open.back(), std::move(map.items[i]));
    }
}

void YamlBuilder::take(const YamlEvent &event)
{
    switch (event.kind) {
    case YamlEvent::Kind::Document:
        m_anchors.clear();
        ++m_documents;
        return;
    case YamlEvent::Kind::Alias: takeAlias(event); return;
    case YamlEvent::Kind::Scalar: takeScalar(event); return;
    case YamlEvent::Kind::Sequence: open(YamlNode::Kind::Sequence, event); return;
    case YamlEvent::Kind::Map: open(YamlNode::Kind::Map, event); return;
    case YamlEvent::Kind::End: close(); return;
    case YamlEvent::Kind::StreamEnd: m_hasEnded = true; return;
    }
}

void YamlBuilder::fail(std::string message, Mark mark)
{
    m_reading.problems.push_back({std::move(message), placeIn(m_file, m_content, mark)});
    m_hasEnded = true;
}

void YamlBuilder::takeAlias(const YamlEvent &event)
{
    const auto found = m_anchors.find(event.text);
    if (found == m_anchors.end()) {
        fail(fmt::format("the alias *{0} stands before any anchor &{0}", event.text), event.mark);
        return;
    }
    if (found->second.nodes == 0) {
        fail("an alias stands inside the value that it names", event.mark);
        return;
    }
    m_aliased += found->second.nodes;
    m_nodes += found->second.nodes;
    if (m_aliased > m_limits.aliasedNodes) {
        fail(fmt::format("aliases grow beyond {} values", m_limits.aliasedNodes), event.mark);
        return;
    }
    YamlNode copy = found->second.node;
    copy.mark = event.mark;
    add(std::move(copy), {});
}

void YamlBuilder::takeScalar(const YamlEvent &event)
{
    if (event.anchor.empty() && !m_open.empty() && awaitsKey(m_open.back())) {
        if (countNode(event.mark))
            m_keys.push_back({event.isNull() ? std::string() : std::string(event.text), event.mark,
                              event.tag == "!" ? YamlStyle::Quoted : event.style});
        return;
    }
    YamlNode node;
    node.mark = event.mark;
    if (!event.isNull()) {
        node.kind = YamlNode::Kind::Scalar;
        node.style = event.tag == "!" ? YamlStyle::Quoted : event.style;
        node.tag = toTag(event.tag);
        node.scalar = event.text;
    }
    add(std::move(node), event.anchor);
}

void YamlBuilder::open(YamlNode::Kind kind, const YamlEvent &event)
{
    if (m_open.size() >= m_limits.depth) {
        fail(fmt::format("values are nested deeper than {}", m_limits.depth), event.mark);
        return;
    }
    if (!m_open.empty() && awaitsKey(m_open.back())) {
        fail("a list or map stands where a key is meant", event.mark);
        return;
    }
    Open &opened = m_open.emplace_back();
    opened.node.kind = kind;
    opened.node.style = event.style;
    opened.node.tag = toTag(event.tag);
    opened.node.mark = event.mark;
    opened.anchor = event.anchor;
    opened.firstKey = m_keys.size();
    opened.firstItem = m_items.size();
    if (!event.anchor.empty())
        m_anchors.insert_or_assign(opened.anchor, Anchored{});
}

void YamlBuilder::close()
{
    Open &closed = m_open.back();
    applyMerges(closed);
    YamlNode node = std::move(closed.node);
    node.keys = takeFrom(m_keys, closed.firstKey);
    node.items = takeFrom(m_items, closed.firstItem);
    const std::string anchor = std::move(closed.anchor);
    m_open.pop_back();
    add(std::move(node), anchor);
}

bool YamlBuilder::awaitsKey(const Open &parent) const
{
    return parent.node.isMap() && m_keys.size() - parent.firstKey == m_items.size() - parent.firstItem;
}

/// False, and said so, where there are too many.
bool YamlBuilder::countNode(Mark mark)
{
    if (++m_nodes > m_limits.nodes)
        fail(fmt::format("the file has more than {} values", m_limits.nodes), mark);
    return m_nodes <= m_limits.nodes;
}

void YamlBuilder::add(YamlNode &&node, std::string_view anchor)
{
    if (!countNode(node.mark))
        return;
    if (!anchor.empty() && !remember(anchor, node))
        return;
    if (m_open.empty())
        m_reading.documents.push_back(std::move(node));
    else if (m_open.back().node.isSequence())
        m_items.push_back(std::move(node));
    else if (awaitsKey(m_open.back()))
        addKey(std::move(node));
    else
        addValue(m_open.back(), std::move(node));
}

/// Keeps a copy of what has an anchor. Anchors within anchors are kept once for each around them, so the
/// copies have a limit of their own. False, and said so, where they pass it.
bool YamlBuilder::remember(std::string_view anchor, const YamlNode &node)
{
    const std::size_t count = countNodes(node);
    m_anchored += count;
    if (m_anchored > m_limits.nodes) {
        fail(fmt::format("anchors hold more than {} values", m_limits.nodes), node.mark);
        return false;
    }
    m_anchors.insert_or_assign(std::string(anchor), Anchored{node, count});
    return true;
}

void YamlBuilder::addKey(YamlNode &&node)
{
    if (node.isScalar() || node.isNull())
        m_keys.push_back({std::move(node.scalar), node.mark, node.style});
    else
        fail("a list or map stands where a key is meant", node.mark);
}

void YamlBuilder::addValue(Open &parent, YamlNode &&node)
{
    const YamlNode::Key &key = m_keys.back();
    const bool isMerge = key.text == "<<" && key.style == YamlStyle::Plain;
    const bool isKnown =
        isMerge ? parent.hasMergeKey
                : parent.index.find(keysOf(parent).first(itemsOf(parent).size()), key.text).has_value();
    if (isKnown) {
        m_reading.problems.push_back({fmt::format("the key \"{}\" stands twice in this map", key.text),
                                      placeIn(m_file, m_content, key.mark)});
        m_keys.pop_back();
    } else if (isMerge) {
        parent.hasMergeKey = true;
        m_hasOuterMerge = m_hasOuterMerge || m_open.size() <= 2;
        m_keys.pop_back();
        addMerge(parent, std::move(node));
    } else {
        m_items.push_back(std::move(node));
    }
}

void YamlBuilder::addMerge(Open &parent, YamlNode &&node)
{
    if (node.isMap()) {
        parent.merged.push_back(std::move(node));
        return;
    }
    const bool allMaps = node.isSequence() && std::all_of(node.items.begin(), node.items.end(),
                                                          [](const YamlNode &item) { return item.isMap(); });
    if (!allMaps)
        fail("a merge key << takes a map or a list of maps", node.mark);
    std::move(node.items.begin(), node.items.end(), std::back_inserter(parent.merged));
}

void YamlBuilder::applyMerges(Open &closed)
{
    for (YamlNode &source : closed.merged) {
        for (std::size_t i = 0; i < source.keys.size(); ++i) {
            if (const auto own = closed.index.find(keysOf(closed), source.keys[i].text)) {
                overrideReset(itemsOf(closed)[*own], std::move(source.items[i]));
                continue;
            }
            m_keys.push_back(std::move(source.keys[i]));
            m_items.push_back(std::move(source.items[i]));
        }
    }
}

/// A key that the map resets is gone before merge keys are applied: what one brings in stays, as an
/// override.
void YamlBuilder::overrideReset(YamlNode &own, YamlNode merged)
{
    if (own.tag != YamlTag::Reset)
        return;
    own = std::move(merged);
    if (own.tag != YamlTag::Reset)
        own.tag = YamlTag::Override;
}

std::span<const YamlNode::Key> YamlBuilder::keysOf(const Open &open) const
{
    return std::span(m_keys).subspan(open.firstKey);
}
std::span<YamlNode> YamlBuilder::itemsOf(const Open &open)
{
    return std::span(m_items).subspan(open.firstItem);
}

} // namespace portolan::text
