#include "model/text/yaml_reader.h"

#include "model/text/utf8.h"
#include "model/text/yaml_events.h"
#include "model/text/yaml_key_index.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <map>
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

Mark markAt(std::string_view content, std::size_t offset)
{
    Mark mark{1, 1, static_cast<std::uint32_t>(offset)};
    for (std::size_t i = 0; i < offset; ++i) {
        mark.column = content[i] == '\n' ? 1 : mark.column + 1;
        mark.line += content[i] == '\n' ? 1 : 0;
    }
    return mark;
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

/// Builds located nodes from events.
class Builder
{
public:
    Builder(std::string_view file, std::string_view content, const YamlLimits &limits, YamlReading &reading)
        : m_file(file)
        , m_content(content)
        , m_events(content)
        , m_limits(limits)
        , m_reading(reading)
    {
    }

    void run()
    {
        while (!m_hasEnded) {
            const Result<YamlEvent> event = m_events.next();
            if (event)
                take(*event);
            else
                fail(event.error().message, event.error().place.mark);
        }
    }

private:
    /// A collection whose end is not reached. Its keys and items lie on top of those of the collections
    /// around it.
    struct Open {
        YamlNode node;
        std::string anchor;
        std::size_t firstKey = 0;
        std::size_t firstItem = 0;
        YamlKeyIndex index;
        bool hasMergeKey = false;
        std::vector<YamlNode> merged; ///< the values of the merge key, in order
    };
    struct Anchored {
        YamlNode node;
        std::size_t nodes = 0; ///< 0 until the end of the value is read
    };

    void take(const YamlEvent &event)
    {
        switch (event.kind) {
        case YamlEvent::Kind::Document: m_anchors.clear(); return;
        case YamlEvent::Kind::Alias: takeAlias(event); return;
        case YamlEvent::Kind::Scalar: takeScalar(event); return;
        case YamlEvent::Kind::Sequence: open(YamlNode::Kind::Sequence, event); return;
        case YamlEvent::Kind::Map: open(YamlNode::Kind::Map, event); return;
        case YamlEvent::Kind::End: close(); return;
        case YamlEvent::Kind::StreamEnd: m_hasEnded = true; return;
        }
    }

    void fail(std::string message, Mark mark)
    {
        m_reading.problems.push_back({std::move(message), placeIn(m_file, m_content, mark)});
        m_hasEnded = true;
    }

    void takeAlias(const YamlEvent &event)
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

    void takeScalar(const YamlEvent &event)
    {
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

    void open(YamlNode::Kind kind, const YamlEvent &event)
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

    void close()
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        applyMerges(closed);
        closed.node.keys = takeFrom(m_keys, closed.firstKey);
        closed.node.items = takeFrom(m_items, closed.firstItem);
        add(std::move(closed.node), closed.anchor);
    }

    bool awaitsKey(const Open &parent) const
    {
        return parent.node.isMap() && m_keys.size() - parent.firstKey == m_items.size() - parent.firstItem;
    }

    void add(YamlNode node, std::string_view anchor)
    {
        if (++m_nodes > m_limits.nodes) {
            fail(fmt::format("the file has more than {} values", m_limits.nodes), node.mark);
            return;
        }
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
    bool remember(std::string_view anchor, const YamlNode &node)
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

    void addKey(YamlNode node)
    {
        if (node.isScalar() || node.isNull())
            m_keys.push_back({std::move(node.scalar), node.mark, node.style});
        else
            fail("a list or map stands where a key is meant", node.mark);
    }

    void addValue(Open &parent, YamlNode node)
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
            m_keys.pop_back();
            addMerge(parent, std::move(node));
        } else {
            m_items.push_back(std::move(node));
        }
    }

    void addMerge(Open &parent, YamlNode node)
    {
        if (node.isMap()) {
            parent.merged.push_back(std::move(node));
            return;
        }
        const bool allMaps =
            node.isSequence() && std::all_of(node.items.begin(), node.items.end(),
                                             [](const YamlNode &item) { return item.isMap(); });
        if (!allMaps)
            fail("a merge key << takes a map or a list of maps", node.mark);
        std::move(node.items.begin(), node.items.end(), std::back_inserter(parent.merged));
    }

    void applyMerges(Open &closed)
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
    static void overrideReset(YamlNode &own, YamlNode merged)
    {
        if (own.tag != YamlTag::Reset)
            return;
        own = std::move(merged);
        if (own.tag != YamlTag::Reset)
            own.tag = YamlTag::Override;
    }

    std::span<const YamlNode::Key> keysOf(const Open &open) const
    {
        return std::span(m_keys).subspan(open.firstKey);
    }
    std::span<YamlNode> itemsOf(const Open &open) { return std::span(m_items).subspan(open.firstItem); }

    std::string_view m_file;
    std::string_view m_content;
    YamlEvents m_events;
    const YamlLimits &m_limits;
    YamlReading &m_reading;
    bool m_hasEnded = false;
    std::vector<Open> m_open;
    std::vector<YamlNode::Key> m_keys; ///< of all open maps, a key without its value last
    std::vector<YamlNode> m_items;     ///< of all open collections
    std::map<std::string, Anchored, std::less<>> m_anchors;
    std::size_t m_nodes = 0;
    std::size_t m_aliased = 0;
    std::size_t m_anchored = 0;
};

} // namespace

YamlReading readYaml(std::string_view file, std::string_view content, const YamlLimits &limits)
{
    YamlReading reading;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    const std::size_t bad = firstInvalidUtf8(content);
    if (bad == std::string_view::npos)
        Builder(file, content, limits, reading).run();
    else
        reading.problems.push_back({"the text is not UTF-8", placeIn(file, {}, markAt(content, bad))});
    return reading;
}

} // namespace portolan::text
