#pragma once

#include "model/text/yaml_node.h"

#include <string_view>

/// Bringing one tree in line with another without touching what already says the same.
namespace portolan::compose {

/// Sets a map's key: in place where it exists, else behind the key that comes before it in \a like.
void setInOrder(text::YamlNode &map, std::string_view key, text::YamlNode value, const text::YamlNode &like);

/// Gives \a map the value that \a wanted has for a key; without one there, the key goes.
void takeOver(text::YamlNode &map, std::string_view key, const text::YamlNode &wanted);

/// Gives \a map those keys of \a after that say something else in \a before, and removes those that only \a
/// before has.
void updateKeys(text::YamlNode &map, const text::YamlNode &before, const text::YamlNode &after,
                const text::YamlNode &like);

} // namespace portolan::compose
