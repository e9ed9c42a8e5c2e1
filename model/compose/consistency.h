#pragma once

#include "model/compose/diagnostics.h"

#include <set>
#include <string>

namespace portolan::compose {

/// Says what contradicts itself within one value of a project in long forms: an external volume with a
/// driver, a config with two sources or none, a host address that is none, a device request by count and by
/// id. Source: compose-go 2.13, package validation.
void checkValues(const text::YamlNode &project, Diagnostics &diagnostics);

/// Says what does not fit together in a complete project: a service without image and build, a network,
/// volume, secret, config, model or service that is named but not there, `network_mode` with `networks`, two
/// mounts of one target, limits given twice, a circle of dependencies. Services in \a disabled exist, but
/// their profiles are not active. Source: compose-go 2.13, loader.
void checkConsistency(const text::YamlNode &project, const std::set<std::string, std::less<>> &disabled,
                      Diagnostics &diagnostics);

} // namespace portolan::compose
