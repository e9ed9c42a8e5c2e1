#pragma once

#include "model/text/yaml_node.h"

/// Services as they are written, one over another: `extends` and files that are laid over others. Expressions
/// stay what they are.
namespace portolan::compose {

/// The service that \a over makes of \a base, by the rule of each key. `!reset` and `!override` take away
/// what they replace. Values that cannot be merged are those of \a over. Source: Compose specification,
/// 13-merge.
text::YamlNode layered(text::YamlNode base, text::YamlNode over);

/// What a service must say over \a base so that the two of them make \a wanted: \a own, changed only where
/// it does not say so already. A list that cannot be had by adding to it is written whole, behind
/// `!override`; what is to go is reset.
text::YamlNode saidOver(const text::YamlNode &base, const text::YamlNode &own, const text::YamlNode &wanted);

} // namespace portolan::compose
