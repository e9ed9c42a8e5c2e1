#pragma once

#include "model/plan/plan.h"
#include "model/text/yaml_node.h"

#include <map>
#include <string>
#include <string_view>

/// On which lines of their compose files the parts of a plan stand.
namespace portolan::compose {

/// \a plan with the places at which services, ports and networks stand in \a texts, by path of the compose
/// file. What a file does not have has no place in it. Places in other files, and in files that cannot be
/// read, stay as they are; a plan that was drawn has no places, and gets none.
plan::Plan withPlacesIn(const plan::Plan &plan, const std::map<std::string, std::string> &texts);

/// The same for every plan, also for one that was drawn.
plan::Plan withFreshPlacesIn(const plan::Plan &plan, const std::map<std::string, std::string> &texts);

/// Where the values that services have stand in compose files.
class ValuePlaces
{
public:
    ValuePlaces() = default;

    /// \a texts by path; those that cannot be read have no places.
    explicit ValuePlaces(const std::map<std::string, std::string> &texts);

    /// Where a value of \a service is: `build.args.TOKEN`, also where that is an item `TOKEN=value` of a
    /// list. The place of the nearest part around it that is written; line 0 = not even the first.
    plan::SourcePlace find(const std::string &path, const std::string &service, std::string_view field) const;

private:
    std::map<std::string, text::YamlNode> m_files;
};

} // namespace portolan::compose
