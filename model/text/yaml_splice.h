#pragma once

#include "model/text/yaml_node.h"

#include <string>
#include <string_view>
#include <vector>

/// Writing into a YAML file that somebody keeps by hand.
namespace portolan::text {

/// A part of a file in which more changed than a value or an entry.
struct RewrittenBlock {
    enum class Extent : std::uint8_t {
        Whole,    ///< written anew: its comments, anchors and layout are gone
        MergeKeys ///< its merge keys brought in too much; what the map needs of it stands in the map itself
    };
    std::string path; ///< `services.web.ports`; empty = the whole document
    Mark mark;        ///< where it stood
    Extent extent = Extent::Whole;
};

struct YamlSplice {
    std::string text;
    std::vector<RewrittenBlock> rewrittenBlocks; ///< to be shown before the text is used
    Problems problems; ///< with an error among them the text is the content as it was
};

/// The bytes of a file, changed as little as gives its first document the meaning of \a intended.
///
/// Kept to the byte: all that does not differ, comments, quotes, anchors, aliases, merge keys, block scalars,
/// line ends, byte order mark, markers and further documents. A changed scalar keeps its quotes and tag; a
/// new entry is written like its neighbours; an entry that goes takes along those behind it and the comment
/// directly above it. Where that does not say the entry's name and others follow directly, it stays: it may
/// be the heading of a group. What comes through an alias or merge key is overridden where it is used. The
/// order of a map's keys has no meaning: a new key stands behind the one before it in \a intended, and others
/// stay where they are.
///
/// The result has been read again and says what \a intended says. What small edits do not achieve is written
/// anew, in the smallest block that does. Errors: the file cannot be read as YAML; \a intended cannot be
/// written as YAML.
YamlSplice spliceYaml(std::string_view file, std::string_view content, const YamlNode &intended);

} // namespace portolan::text
