#pragma once

#include "model/text/yaml_node.h"

#include <string>

namespace portolan::compose {

/// A resolved project as JSON, as `docker compose config --format json` shapes it: two spaces a level, a line
/// feed at the end. Plain scalars become numbers, booleans and null, all other text strings.
std::string writeJson(const text::YamlNode &model);

} // namespace portolan::compose
