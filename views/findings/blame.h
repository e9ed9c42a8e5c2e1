#pragma once

#include "model/check/finding.h"

#include <string>
#include <vector>

namespace portolan::views {

/// The places in an entity that a finding blames, as fields of it: its own place, and the other side of a clash
/// of ports. Nothing for an entity that it only mentions. The marks of canvas and outline stand for these.
std::vector<std::string> blamedFields(const check::Finding &finding, plan::EntityRef entity);

} // namespace portolan::views
