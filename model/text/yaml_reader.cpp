#include "model/text/yaml_reader.h"

#include "model/text/utf8.h"

#include <fmt/format.h>
#include <sstream>
#include <unordered_map>
#include <unordered_set>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace portolan::text {

namespace {

/// Leaves the parser from within an event; caught in readYaml, never further.
struct ReadingEnded {
};

Mark toMark(const YAML::Mark &mark)
{
    if (mark.is_null())
        return {};
    return {static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(mark.column + 1),
            static_cast<std::uint32_t>(mark.pos)};
}

YamlTag toTag(const std::string &tag)
{
    static const std::unordered_map<std::string, YamlTag> known = {
        {"tag:yaml.org,2002:str", YamlTag::String},
        {"tag:yaml.org,2002:int", YamlTag::Integer},
        {"tag:yaml.org,2002:float", YamlTag::Float},
        {"tag:yaml.org,2002:bool", YamlTag::Boolean},
        {"tag:yaml.org,2002:null", YamlTag::Null},
        {"tag:yaml.org,2002:binary", YamlTag::Binary},
        {"tag:yaml.org,2002:timestamp", YamlTag::Timestamp},
        {"!reset", YamlTag::Reset},
        {"!override", YamlTag::Override},
    };
    if (tag.empty() || tag == "?" || tag == "!")
        return YamlTag::None;
    const auto found = known.find(tag);
    return found == known.end() ? YamlTag::Other : found->second;
}

std::size_t countNodes(const YamlNode &node)
{
    std::size_t count = 1;
    for (const YamlNode &item : node.items)
        count += countNodes(item);
    return count;
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

/// Builds located nodes from yaml-cpp's events.
class Builder : public YAML::EventHandler
{
public:
    Builder(std::string_view file, std::string_view content, const YamlLimits &limits, YamlReading &reading)
        : m_file(file)
        , m_content(content)
        , m_limits(limits)
        , m_reading(reading)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override
    {
        m_open.clear();
        m_anchors.clear();
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        YamlNode node;
        node.mark = toMark(mark);
        add(std::move(node), anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            fail("an alias stands inside the value that it names", toMark(mark));
        charge(found->second.nodes, toMark(mark));
        YamlNode copy = found->second.node;
        copy.mark = toMark(mark);
        add(std::move(copy), 0);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        YamlNode node = YamlNode::text(value, tag == "?" ? YamlStyle::Plain : YamlStyle::Quoted);
        node.tag = toTag(tag);
        if (node.tag != YamlTag::None)
            node.style = isQuotedAt(mark) ? YamlStyle::Quoted : YamlStyle::Plain;
        node.mark = toMark(mark);
        add(std::move(node), anchor);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::Sequence, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::Map, mark, tag, anchor, style);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        bool awaitsKey = true;
        YamlNode::Key key;
        std::unordered_set<std::string> seen;
        std::vector<YamlNode> merged; ///< the values of merge keys, in order
    };
    struct Anchored {
        YamlNode node;
        std::size_t nodes = 0;
    };

    [[noreturn]] void fail(std::string message, Mark mark)
    {
        m_reading.problems.push_back({std::move(message), placeIn(m_file, m_content, mark)});
        throw ReadingEnded{};
    }

    /// A tagged scalar comes without its style; the byte that it begins with tells. A block scalar counts as
    /// quoted.
    bool isQuotedAt(const YAML::Mark &mark) const
    {
        std::size_t at = static_cast<std::size_t>(mark.pos);
        while (at < m_content.size() && (m_content[at] == '!' || m_content[at] == '&')) {
            at = m_content.find_first_of(" \t\r\n", at);
            at = at == std::string_view::npos ? m_content.size() : m_content.find_first_not_of(" \t\r\n", at);
        }
        return at < m_content.size() &&
               std::string_view("\"'|>").find(m_content[at]) != std::string_view::npos;
    }

    void charge(std::size_t nodes, Mark mark)
    {
        m_aliased += nodes;
        m_nodes += nodes;
        if (m_aliased > m_limits.aliasedNodes)
            fail(fmt::format("aliases grow beyond {} values", m_limits.aliasedNodes), mark);
    }

    void open(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style)
    {
        if (m_open.size() >= m_limits.depth)
            fail(fmt::format("values are nested deeper than {}", m_limits.depth), toMark(mark));
        if (!m_open.empty() && m_open.back().node.isMap() && m_open.back().awaitsKey)
            fail("a list or map stands where a key is meant", toMark(mark));
        Open opened;
        opened.node.kind = kind;
        opened.node.style = style == YAML::EmitterStyle::Flow ? YamlStyle::Flow : YamlStyle::Plain;
        opened.node.tag = toTag(tag);
        opened.node.mark = toMark(mark);
        opened.anchor = anchor;
        m_open.push_back(std::move(opened));
    }

    void close()
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        applyMerges(closed);
        add(std::move(closed.node), closed.anchor);
    }

    void add(YamlNode node, YAML::anchor_t anchor)
    {
        if (++m_nodes > m_limits.nodes)
            fail(fmt::format("the file has more than {} values", m_limits.nodes), node.mark);
        if (anchor != 0)
            m_anchors[anchor] = {node, countNodes(node)};
        if (m_open.empty()) {
            m_reading.documents.push_back(std::move(node));
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.isSequence())
            parent.node.items.push_back(std::move(node));
        else if (parent.awaitsKey)
            addKey(parent, node);
        else
            addValue(parent, std::move(node));
    }

    void addKey(Open &parent, YamlNode &node)
    {
        if (!node.isScalar() && !node.isNull())
            fail("a list or map stands where a key is meant", node.mark);
        parent.key = {std::move(node.scalar), node.mark, node.style};
        parent.awaitsKey = false;
    }

    void addValue(Open &parent, YamlNode node)
    {
        parent.awaitsKey = true;
        if (parent.key.text == "<<" && parent.key.style == YamlStyle::Plain) {
            addMerge(parent, std::move(node));
            return;
        }
        if (!parent.seen.insert(parent.key.text).second) {
            m_reading.problems.push_back(
                {fmt::format("the key \"{}\" stands twice in this map", parent.key.text),
                 placeIn(m_file, m_content, parent.key.mark)});
            return;
        }
        parent.node.keys.push_back(std::move(parent.key));
        parent.node.items.push_back(std::move(node));
    }

    void addMerge(Open &parent, YamlNode node)
    {
        if (node.isMap()) {
            parent.merged.push_back(std::move(node));
            return;
        }
        const Mark mark = node.mark;
        bool allMaps = node.isSequence();
        for (YamlNode &item : node.items) {
            allMaps = allMaps && item.isMap();
            parent.merged.push_back(std::move(item));
        }
        if (!allMaps)
            fail("a merge key << takes a map or a list of maps", mark);
    }

    static void applyMerges(Open &closed)
    {
        for (YamlNode &source : closed.merged) {
            for (std::size_t i = 0; i < source.keys.size(); ++i) {
                if (!closed.seen.insert(source.keys[i].text).second) {
                    overrideReset(closed.node, source.keys[i].text, source.items[i]);
                    continue;
                }
                closed.node.keys.push_back(std::move(source.keys[i]));
                closed.node.items.push_back(std::move(source.items[i]));
            }
        }
    }

    /// A key that the map resets is gone before merge keys are applied: what one brings in stays, as an
    /// override.
    static void overrideReset(YamlNode &map, const std::string &key, YamlNode &merged)
    {
        YamlNode *own = map.find(key);
        if (!own || own->tag != YamlTag::Reset)
            return;
        *own = std::move(merged);
        if (own->tag != YamlTag::Reset)
            own->tag = YamlTag::Override;
    }

    std::string_view m_file;
    std::string_view m_content;
    const YamlLimits &m_limits;
    YamlReading &m_reading;
    std::vector<Open> m_open;
    std::unordered_map<YAML::anchor_t, Anchored> m_anchors;
    std::size_t m_nodes = 0;
    std::size_t m_aliased = 0;
};

} // namespace

YamlReading readYaml(std::string_view file, std::string_view content, const YamlLimits &limits)
{
    YamlReading reading;
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    if (const std::size_t bad = firstInvalidUtf8(content); bad != std::string_view::npos) {
        reading.problems.push_back({"the text is not UTF-8", placeIn(file, {}, markAt(content, bad))});
        return reading;
    }
    std::istringstream stream{std::string(content)};
    try {
        YAML::Parser parser(stream);
        Builder builder(file, content, limits, reading);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const ReadingEnded &) {
        // the builder has said why
    } catch (const YAML::Exception &error) {
        reading.problems.push_back({error.msg, placeIn(file, content, toMark(error.mark))});
    }
    return reading;
}

} // namespace portolan::text
