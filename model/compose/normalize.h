#pragma once

#include "model/compose/environment.h"
#include "model/text/yaml_node.h"

#include <string_view>

namespace portolan::compose {

/// Gives variables that services' environments list without a value the value they have outside.
/// Source: Compose specification, 05-services, environment.
void resolveEnvironment(text::YamlNode &project, const Environment &environment);

/// Writes out what a complete project leaves unsaid: the default network, the names of networks, volumes,
/// configs and secrets, the dependencies that links and shared namespaces imply, Dockerfile, pull policy.
/// Source: Compose specification; compose-go 2.13, loader.
void normalize(text::YamlNode &project, std::string_view projectName, const Environment &environment);

} // namespace portolan::compose
