#pragma once

#include "model/plan/entities.h"

namespace portolan::plan {

/// What its compose file calls a service or network.
inline const std::string &composeNameOf(const Service &service)
{
    return service.composeName.empty() ? service.name : service.composeName;
}

inline const std::string &composeNameOf(const Network &network)
{
    return network.composeName.empty() ? network.name : network.composeName;
}

} // namespace portolan::plan
