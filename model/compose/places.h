#pragma once

#include "model/plan/plan.h"

#include <map>
#include <string>

/// On which lines of their compose files the parts of a plan stand.
namespace portolan::compose {

/// \a plan with the places at which services, ports and networks stand in \a texts, by path of the compose
/// file. What a file does not have has no place in it. Places in other files, and in files that cannot be
/// read, stay as they are; a plan that was drawn has no places, and gets none.
plan::Plan withPlacesIn(const plan::Plan &plan, const std::map<std::string, std::string> &texts);

} // namespace portolan::compose
