#include "model/plan/origin.h"

#include <algorithm>

namespace portolan::plan {

void Origin::add(EntityRef entity)
{
    if (std::find(entities.begin(), entities.end(), entity) == entities.end())
        entities.push_back(entity);
}

std::string routeNames(const Plan &plan, const Origin &origin)
{
    std::string names;
    for (const EntityRef entity : origin.entities) {
        const Route *route = plan.find(entity.as<Route>());
        if (!route)
            continue;
        // Not a comma: names such as "XMPP client, STARTTLS" have their own.
        if (!names.empty())
            names += "; ";
        names += commentText(route->name);
    }
    return names;
}

std::string commentText(std::string_view text)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    };
    std::string line(text);
    std::replace_if(line.begin(), line.end(), isControl, ' ');
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

} // namespace portolan::plan
