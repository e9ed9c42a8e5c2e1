#pragma once

#include "model/text/yaml_node.h"

#include <string>
#include <vector>

namespace portolan::text {

/// A null, written or not; a tag such as `!reset` may stand before it.
bool saysNothing(const YamlNode &node);

/// True when two trees say the same in every reader: the order of a map's keys, brackets and quotes do not
/// count, but for quotes that keep text from being read as a number, a boolean, a date or null.
bool saySame(const YamlNode &one, const YamlNode &other);

/// The same for two values of which either may be missing.
bool saySame(const YamlNode *one, const YamlNode *other);

/// The way from the root to a value: keys of maps, positions in sequences.
using YamlPath = std::vector<std::string>;

/// `services.web.ports[0]`
std::string toText(const YamlPath &path);

/// The way to the first value of \a one in which \a other says something else; the map or sequence itself
/// where keys or length differ. Meant for trees that do not say the same.
YamlPath firstDifference(const YamlNode &one, const YamlNode &other);

/// How much two values have in common, from 0 to 1, by their own entries or letters alone.
double likeness(const YamlNode &one, const YamlNode &other);

} // namespace portolan::text
