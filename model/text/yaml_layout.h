#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::text {

/// The bytes [begin, end) of a file.
struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool isEmpty() const { return begin == end; }
};

/// Where each part of a YAML document stands, to the byte, as it is written: aliases and merge keys are parts
/// of their own here, where a YamlNode has what they stand for.
struct YamlLayout {
    enum class Form : std::uint8_t {
        Empty, ///< a value that is not written: `key:`
        Plain,
        SingleQuoted,
        DoubleQuoted,
        Literal,
        Folded,
        BlockSequence,
        BlockMap,
        FlowSequence,
        FlowMap,
        FlowPair, ///< a map of one entry without braces, in a flow sequence
        Alias
    };

    /// One entry of a map or one item of a sequence, which has no key.
    struct Entry;

    Form form = Form::Empty;
    std::size_t begin = 0;   ///< of the tag or anchor, where there is one
    std::size_t content = 0; ///< behind tag and anchor
    std::size_t end = 0;     ///< behind the last byte of the value; line feed and comment are outside
    Extent tag;
    Extent anchor;
    std::string name;           ///< of the anchor or alias, without `&` or `*`
    std::size_t column = 0;     ///< block collections: where their entries begin, from 0
    bool hasReferences = false; ///< there is an anchor, alias or merge key within
    std::vector<Entry> entries;

    bool isBlockCollection() const { return form == Form::BlockMap || form == Form::BlockSequence; }
    bool isFlowCollection() const
    {
        return form == Form::FlowMap || form == Form::FlowSequence || form == Form::FlowPair;
    }
    bool isBlockScalar() const { return form == Form::Literal || form == Form::Folded; }
    bool isQuoted() const { return form == Form::SingleQuoted || form == Form::DoubleQuoted; }
};

struct YamlLayout::Entry {
    std::size_t begin = 0; ///< of the dash, of the `?` or of the key
    YamlLayout key;
    std::optional<std::size_t> colon;
    bool isMerge = false; ///< the key is `<<`
    YamlLayout value;

    std::size_t end() const { return value.end; }
};

/// The layout of the first document of a file, for which readYaml() finds no error. Offsets count from the
/// beginning of \a content, which has no byte order mark. None when there is no document, or when the
/// parser's tokens and the bytes of the file do not agree. Source: YAML 1.2.2, chapters 6 to 8.
std::optional<YamlLayout> layOutYaml(std::string_view content);

} // namespace portolan::text
