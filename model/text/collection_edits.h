#pragma once

#include "model/text/text_edits.h"
#include "model/text/text_lines.h"
#include "model/text/yaml_format.h"

#include <memory>
#include <optional>
#include <vector>

namespace portolan::text {

/// The text that is changed, the changes so far, and how lines end in it.
struct YamlPage {
    TextLines lines;
    std::string newline;
    YamlFormat format;
    TextEdits edits;

    /// Text as the writer makes it, with this page's line ends.
    std::string withLineEnds(std::string_view text) const;
};

/// An entry that comes into a map or list.
struct NewEntry {
    const YamlNode::Key *key = nullptr; ///< none in a list
    const YamlNode *value = nullptr;
    std::optional<std::size_t> movedFrom; ///< the entry whose text it takes along
};

/// Takes entries out of one map or list and puts new ones in; all others stay as they are, to the byte.
class CollectionEdits
{
public:
    virtual ~CollectionEdits() = default;

    /// Removes neighbours, from first to last. At least one entry of the collection must stay.
    virtual void remove(std::size_t first, std::size_t last) = 0;

    /// Puts entries behind the one at \a after, or before all.
    virtual void insert(std::optional<std::size_t> after, const std::vector<NewEntry> &entries) = 0;
};

/// \a depth counts the collections around it.
std::unique_ptr<CollectionEdits> editsOf(const YamlLayout &collection, std::size_t depth, YamlPage &page);

} // namespace portolan::text
