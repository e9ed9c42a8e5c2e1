#pragma once

#include "model/text/yaml_node.h"

#include <string_view>

namespace portolan::compose {

/// The long form of a volume's short syntax `[SOURCE:]TARGET[:OPTION,...]`: a map with `type`, `source`,
/// `target` ... A source that begins with `.`, `/` or `~`, or is a Windows path, is a bind mount; any other
/// names a volume. Errors: an empty part, more than three parts. Source: Compose specification, 05-services,
/// volumes; compose-go 2.13, package format.
text::Result<text::YamlNode> parseShortVolume(std::string_view text);

} // namespace portolan::compose
