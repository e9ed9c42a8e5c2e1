#pragma once

#include "model/text/collection_edits.h"
#include "model/text/yaml_alignment.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_splice.h"

#include <map>
#include <set>

namespace portolan::text {

/// One attempt to turn a document into an intended tree by as few edits as possible. What became of it is
/// known only when the result is read again: see spliceYaml().
class YamlSplicer
{
public:
    /// \a rewritten are the values, by their way in the intended tree, that are written anew as a whole.
    YamlSplicer(YamlPage page, const std::set<YamlPath> &rewritten)
        : m_page(std::move(page))
        , m_rewritten(rewritten)
    {
    }

    void run(const YamlLayout &layout, const YamlNode &current, const YamlNode &intended);

    const TextEdits &edits() const { return m_page.edits; }
    const std::vector<RewrittenBlock> &rewrittenBlocks() const { return m_rewrittenBlocks; }
    /// The values that were looked at; only these can be asked to be rewritten.
    const std::set<YamlPath> &visited() const { return m_visited; }
    /// For whose sake an edit was made, by its position.
    const YamlPath &purposeOf(std::size_t edit) const { return m_purposes[edit]; }

private:
    /// Where a value stands: what is around it decides how it can be written.
    struct Slot {
        enum class Place : std::uint8_t { Root, Entry, Item };
        Place place = Place::Root;
        bool inFlow = false;
        bool hasColon = true;
        std::size_t head = 0;   ///< behind the colon or dash
        std::size_t column = 0; ///< of the key or dash
    };

    /// What is to be replaced: from \a begin on; \a head is the end of what stays before it.
    struct OldValue {
        std::size_t begin;
        std::size_t head;
    };

    /// What becomes of the entries of one map or list: for each the position in the intended one, or none.
    using Targets = std::vector<std::optional<std::size_t>>;
    using NewEntries =
        std::map<std::optional<std::size_t>, std::vector<NewEntry>>; ///< by the entry that they follow

    void update(const YamlLayout &at, const YamlNode &current, const YamlNode &intended, const Slot &slot);
    void updateIn(const YamlPath::value_type &step, const YamlLayout &at, const YamlNode &current,
                  const YamlNode &intended, const Slot &slot);
    void updateAlias(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                     const Slot &slot);
    void updateScalar(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                      const Slot &slot);
    void updateSequence(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                        const Slot &slot);
    void updateMap(const YamlLayout &at, const YamlNode &current, const YamlNode &intended, const Slot &slot);
    void changeEntries(const YamlLayout &at, const std::vector<bool> &stays, const NewEntries &added);

    Targets targetsOf(const YamlLayout &at, const YamlNode &current, const YamlNode &intended) const;
    NewEntries newEntriesOf(const YamlLayout &at, const YamlNode &intended, const Targets &targets,
                            const YamlNode *merged) const;
    bool addMerged(const YamlLayout &source, const YamlNode &current, std::size_t own,
                   YamlNode &merged) const;

    void replace(const YamlLayout &at, const YamlNode &current, YamlNode intended, const Slot &slot);
    void replaceInFlow(const YamlLayout &at, const YamlNode &intended, const Slot &slot, std::size_t begin,
                       const std::string &before);
    void replaceInBlock(const YamlLayout &at, const YamlNode &intended, const Slot &slot, OldValue old,
                        const std::string &before);
    std::string rendered(const YamlLayout &at, const YamlNode &intended, const Slot &slot,
                         bool onOwnLines) const;
    std::optional<std::string> scalarWithChange(const YamlLayout &at, const std::string &before,
                                                const std::string &after, const Slot &slot) const;
    std::string scalarText(const YamlLayout &at, const YamlNode &intended, const Slot &slot) const;
    void loseAnchors(const YamlLayout &at);
    void purposesUpToNow();

    static Slot slotIn(const YamlLayout &collection, const YamlLayout::Entry &entry);

    YamlPage m_page;
    const std::set<YamlPath> &m_rewritten;
    std::set<YamlPath> m_visited;
    std::vector<RewrittenBlock> m_rewrittenBlocks;
    std::vector<YamlPath> m_purposes;
    YamlPath m_path;
    /// What an anchor means from here on: nothing, once what it named has been taken out.
    std::map<std::string, const YamlNode *> m_anchors;
};

} // namespace portolan::text
