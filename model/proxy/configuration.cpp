#include "model/proxy/configuration.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::proxy {

std::string hostOf(const Upstream &upstream)
{
    if (upstream.isName())
        return upstream.name;
    const std::string address = toText(*upstream.address);
    return upstream.address->isV6 ? '[' + address + ']' : address;
}

std::string hostAndPortOf(const Upstream &upstream)
{
    return fmt::format("{}:{}", hostOf(upstream), upstream.port);
}

std::vector<StreamGroup> streamGroups(const Configuration &configuration)
{
    std::vector<StreamGroup> groups;
    for (const StreamServer &server : configuration.streams) {
        const auto isSamePort = [&](const StreamGroup &group) {
            return server.byServerName && group.front()->byServerName && group.front()->port == server.port;
        };
        const auto found = std::find_if(groups.begin(), groups.end(), isSamePort);
        if (found == groups.end())
            groups.push_back({&server});
        else
            found->push_back(&server);
    }
    return groups;
}

std::vector<const Location *> longestFirst(const HttpServer &server)
{
    std::vector<const Location *> locations;
    for (const Location &location : server.locations)
        locations.push_back(&location);
    std::stable_sort(locations.begin(), locations.end(),
                     [](const Location *a, const Location *b) { return a->path.size() > b->path.size(); });
    return locations;
}

} // namespace portolan::proxy
