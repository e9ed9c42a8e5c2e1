#pragma once

#include "model/plan/entities.h"
#include "model/text/problem.h"

#include <optional>
#include <string>
#include <string_view>

/// What Compose would refuse, and an import takes in all the same, so that it can be seen and mended.
namespace portolan::compose {

/// Why Compose takes no service of this name. Source: Compose specification, 05-services.
std::optional<std::string> faultOfServiceName(std::string_view name);

/// Why a port without variables can be none, as `"99999:80" is no port ...`.
std::optional<std::string> faultOfPort(const plan::PortBinding &port);

/// True when something in the service's body stands for an image: it is built, taken from elsewhere, or
/// provided by a program.
bool needsNoImage(const text::YamlNode &body);

} // namespace portolan::compose
