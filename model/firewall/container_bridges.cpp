#include "model/firewall/container_bridges.h"

#include <algorithm>

namespace portolan::firewall {

namespace {

constexpr std::string_view bridgePrefix = "br-";

} // namespace

std::vector<std::string> containerBridges(const Policy &policy)
{
    std::vector<std::string> bridges = {"docker0", "docker_gwbridge", std::string(bridgePrefix) + '*'};
    for (const std::string &name : policy.bridges)
        if (!name.starts_with(bridgePrefix) &&
            std::find(bridges.begin(), bridges.end(), name) == bridges.end())
            bridges.push_back(name);
    return bridges;
}

std::vector<std::string> outsideBridges(const Policy &policy)
{
    std::vector<std::string> outside;
    for (const std::string &name : policy.interfaces)
        if (name.starts_with(bridgePrefix))
            outside.push_back(name);
    return outside;
}

} // namespace portolan::firewall
