#pragma once

#include "model/text/yaml_builder.h"

#include <vector>

namespace portolan::text {

/// Where a long text may be read in parts, one for each processor. None for a short text, and for one with
/// directives, which hold for all of it. What looks like a good place may turn out not to be one.
std::vector<YamlCut> findYamlCuts(std::string_view content);

/// The same for a number of parts, whatever the length.
std::vector<YamlCut> findYamlCuts(std::string_view content, std::size_t parts);

/// Reads a text in parts at once. The result is that of reading it as a whole, whatever the cuts: a part
/// whose begin is not where it can be cut, or that leans on what stands before it, is read again in its
/// place.
YamlReading readYamlInParts(std::string_view file, std::string_view content, const YamlLimits &limits,
                            const std::vector<YamlCut> &cuts);

} // namespace portolan::text
