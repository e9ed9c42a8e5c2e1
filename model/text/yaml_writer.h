#pragma once

#include "model/text/yaml_node.h"

#include <string>
#include <string_view>

namespace portolan::text {

/// Writes a value as one YAML document: block style, two spaces a level, lists indented below their key; collections
/// of `YamlStyle::Flow` on one line where they fit 100 columns. Equal nodes give equal bytes; reading the result gives
/// the same node again. Text of several lines becomes a literal block where that keeps every byte.
/// Source: YAML 1.2.2, chapter 8.
std::string writeYaml(const YamlNode &node);

/// One scalar as it would stand as a map's value, quoted only where it must be.
std::string writeYamlScalar(const YamlNode &scalar);

/// A scalar that reads back as text: quoted where its plain form would be a number, a boolean or null.
YamlNode yamlText(std::string value);

/// True when a reader of YAML 1.1 or 1.2 takes the plain form of \a value for something else than text.
bool looksLikeAnotherType(std::string_view value);

} // namespace portolan::text
