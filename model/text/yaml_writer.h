#pragma once

#include "model/text/yaml_scalar_text.h"

#include <string>
#include <string_view>

namespace portolan::text {

/// How a file is laid out by those who keep it.
struct YamlFormat {
    std::size_t step = 2;     ///< columns that a map or text stands in from its key
    std::size_t listStep = 2; ///< columns that the dashes of a list stand in from its key
    char quote = '\0';        ///< around text that needs quotes; none = whichever needs fewer escapes
};

/// Writes a value as one YAML document: block style, two spaces a level, lists indented below their key;
/// collections of `YamlStyle::Flow` on one line where they fit 100 columns. Equal nodes give equal bytes;
/// reading the result gives the same node again. Text of several lines becomes a literal block where that
/// keeps every byte. Source: YAML 1.2.2, chapter 8.
std::string writeYaml(const YamlNode &node, const YamlFormat &format = {});

/// One entry of a map whose keys stand at \a column: its lines, each with its line feed, the first without
/// its spaces.
std::string writeYamlEntry(const YamlNode::Key &key, const YamlNode &value, std::size_t column,
                           const YamlFormat &format);

/// The part of writeYamlEntry() behind the colon.
std::string writeYamlEntryValue(const YamlNode &value, std::size_t column, const YamlFormat &format);

/// One item of a list whose dashes stand at \a column, as writeYamlEntry().
std::string writeYamlItem(const YamlNode &value, std::size_t column, const YamlFormat &format);

/// The part of writeYamlItem() behind the dash, a map on lines of its own.
std::string writeYamlItemValue(const YamlNode &value, std::size_t column, const YamlFormat &format);

/// A value on one line, as it may stand within brackets.
std::string writeYamlFlow(const YamlNode &value, const YamlFormat &format);

/// A key without its colon.
std::string writeYamlKey(const YamlNode::Key &key, YamlContext context, const YamlFormat &format);

/// One scalar as it would stand as a map's value, quoted only where it must be.
std::string writeYamlScalar(const YamlNode &scalar);

/// A scalar that reads back as text: quoted where its plain form would be a number, a boolean or null.
YamlNode yamlText(std::string value);

/// True when a reader of YAML 1.1 or 1.2 takes the plain form of \a value for something else than text.
bool looksLikeAnotherType(std::string_view value);

} // namespace portolan::text
