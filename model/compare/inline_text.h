#pragma once

#include "model/text/yaml_node.h"

#include <functional>

namespace portolan::compare {

/// A value on one line, as YAML's flow style has it, with each scalar as \a read makes it.
std::string inlineText(const text::YamlNode &node,
                       const std::function<std::string(const std::string &)> &read);

/// The entries of a list, or the value as the only part.
std::vector<std::string> partsOf(const text::YamlNode &node,
                                 const std::function<std::string(const std::string &)> &read);

} // namespace portolan::compare
