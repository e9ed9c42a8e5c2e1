#pragma once

#include "model/text/yaml_events.h"
#include "model/text/yaml_key_index.h"
#include "model/text/yaml_reader.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace portolan::text {

/// A line at which a text can be read in two parts, if what begins there is a key of a block map that is the
/// value of a key of the document's own block map: what stands behind such a key does not depend on what
/// stands before it.
struct YamlCut {
    std::size_t offset = 0; ///< where the line begins
    std::size_t key = 0;    ///< where its first character stands
    std::uint32_t line = 1; ///< counted from 1
};

/// Builds located nodes from the events of a text, or of a part of it.
class YamlBuilder
{
public:
    YamlBuilder(std::string_view file, std::string_view content, const YamlLimits &limits);
    /// Reads from a cut on, in the place of which a key of the document stands.
    YamlBuilder(std::string_view file, std::string_view content, const YamlLimits &limits,
                const YamlCut &from);
    YamlBuilder(const YamlBuilder &) = delete;
    YamlBuilder &operator=(const YamlBuilder &) = delete;

    void readToEnd();
    /// Reads up to a cut. False where the text cannot be cut there: then it was read to its end.
    bool readUpTo(const YamlCut &cut);
    /// Goes on with what another one read from the cut to the end. False where it says something that is
    /// wrong, or that depends on what stands before: then nothing is taken.
    bool append(YamlBuilder &&next);

    YamlReading take() { return std::move(m_reading); }

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

    Mark moved(Mark mark) const;
    void addEntries(YamlNode &map, std::size_t begin);
    void take(const YamlEvent &event);
    void fail(std::string message, Mark mark);
    void takeAlias(const YamlEvent &event);
    void takeScalar(const YamlEvent &event);
    void open(YamlNode::Kind kind, const YamlEvent &event);
    void close();
    bool awaitsKey(const Open &parent) const;
    bool countNode(Mark mark);
    void add(YamlNode &&node, std::string_view anchor);
    bool remember(std::string_view anchor, const YamlNode &node);
    void addKey(YamlNode &&node);
    void addValue(Open &parent, YamlNode &&node);
    void addMerge(Open &parent, YamlNode &&node);
    void applyMerges(Open &closed);
    static void overrideReset(YamlNode &own, YamlNode merged);
    std::span<const YamlNode::Key> keysOf(const Open &open) const;
    std::span<YamlNode> itemsOf(const Open &open);

    std::string_view m_file;
    std::string_view m_content;
    YamlEvents m_events;
    YamlCut m_from;
    const YamlLimits &m_limits;
    YamlReading m_reading;
    bool m_hasEnded = false;
    std::optional<YamlEvent> m_pending; ///< the event at which reading was interrupted
    std::vector<Open> m_open;
    std::vector<YamlNode::Key> m_keys; ///< of all open maps, a key without its value last
    std::vector<YamlNode> m_items;     ///< of all open collections
    std::map<std::string, Anchored, std::less<>> m_anchors;
    std::size_t m_documents = 0;
    bool m_hasOuterMerge = false; ///< a merge key stands in the document's own map, or in a value of that
    std::size_t m_nodes = 0;
    std::size_t m_aliased = 0;
    std::size_t m_anchored = 0;
};

} // namespace portolan::text
