#pragma once

#include "model/plan/plan.h"
#include "model/text/yaml_splice.h"

#include <string_view>

/// Writing a plan into the compose files that it came from.
namespace portolan::compose {

/// What a compose file should say for a plan: the file's own tree, in which only those keys differ whose
/// value, imported again, is not the plan's. A service or network of another name on the line that the plan's
/// came from is that one renamed; one that the plan does not have goes; a new one stands behind the others.
text::YamlNode updatedTree(const text::YamlNode &original, const plan::Plan &plan,
                           const plan::ComposeFile &file);

/// The bytes of a compose file, changed only where the plan says something else: see text::spliceYaml(), also
/// for errors. The notes of the plan are not written into a file that exists.
text::YamlSplice updateComposeFile(std::string_view path, std::string_view content, const plan::Plan &plan,
                                   const plan::ComposeFile &file);

} // namespace portolan::compose
