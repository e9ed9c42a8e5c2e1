#pragma once

#include "model/text/hujson_layout.h"
#include "model/text/hujson_text.h"
#include "model/text/text_edits.h"
#include "model/text/yaml_splice.h"

#include <optional>
#include <set>

namespace portolan::text {

/// Turns one HuJSON text into another by small edits. See spliceHujson, which judges the result.
class HujsonSplicer
{
public:
    /// All three must outlive the splicer. The text has no byte order mark, and \a current is what it says.
    HujsonSplicer(std::string_view text, const YamlNode &current, const YamlNode &intended);

    /// Has a section of the root object written anew by the next run; with an empty name the whole text.
    void rewrite(const std::string &section) { m_rewritten.insert(section); }
    bool isRewritten(const std::string &section) const { return m_rewritten.contains(section); }

    std::string run();

    /// What the last run wrote anew.
    const std::vector<RewrittenBlock> &rewrittenBlocks() const { return m_blocks; }

private:
    /// An entry of a collection as it is to be: one that stays, or a new one.
    struct Slot {
        std::optional<std::size_t> kept; ///< its position in the text
        const YamlNode *value = nullptr; ///< what it is to say
        const std::string *key = nullptr;
    };
    struct Place {
        const HujsonLayout &layout;
        std::size_t depth;
    };

    void splice(const Place &place, const YamlNode &current, const YamlNode &intended);
    void spliceEntries(const Place &place, const YamlNode &current, const std::vector<Slot> &slots);
    std::vector<Slot> slotsOfMap(const YamlNode &current, const YamlNode &intended) const;
    std::vector<Slot> slotsOfSequence(const YamlNode &current, const YamlNode &intended) const;
    void remove(const Place &place, std::size_t first, std::size_t last, bool isEnd);
    void insert(const Place &place, std::optional<std::size_t> after, const std::vector<Slot> &slots,
                bool isEnd);
    std::size_t keyWidth(const HujsonLayout &layout) const;
    std::string entryText(const Place &place, const Slot &slot) const;

    bool isOnLines(const HujsonLayout &layout) const;
    bool isSpaced(const HujsonLayout &layout) const;
    bool endsWithComma(const HujsonLayout &layout) const;
    bool beginsLine(std::size_t at) const;
    std::size_t lineBegin(std::size_t at) const;
    std::size_t behindLine(std::size_t at) const;
    std::size_t withComment(std::size_t begin, std::size_t floor) const;
    std::string indentOf(const Place &place) const;
    HujsonStyle styleOf(const Place &place) const;

    std::string_view m_text;
    const YamlNode &m_current;
    const YamlNode &m_intended;
    HujsonLayout m_layout;
    HujsonStyle m_style;
    std::set<std::string> m_rewritten;
    std::vector<RewrittenBlock> m_blocks;
    TextEdits m_edits;
};

} // namespace portolan::text
