#pragma once

#include "model/text/yaml_node.h"

namespace portolan::compose {

/// A service of a compose file, brought in line with how the plan writes that service. Keys that import as
/// the same stay as they are, whichever of Compose's forms they have; a list or map keeps its form where it
/// can.
text::YamlNode updatedService(const text::YamlNode &original, const text::YamlNode &wanted);

/// The same for a service that has \a inherited through `extends`, which \a wanted includes: the service says
/// only what differs.
text::YamlNode updatedHeir(const text::YamlNode &original, const text::YamlNode &wanted,
                           const text::YamlNode &inherited);

/// The same for the definition of a network.
text::YamlNode updatedNetwork(const text::YamlNode &original, const text::YamlNode &wanted);

} // namespace portolan::compose
