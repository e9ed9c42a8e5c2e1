#include "views/findings/blame.h"

#include "views/findings/check_service.h"

namespace portolan::views {

std::vector<std::string> blamedFields(const check::Finding &finding, plan::EntityRef entity)
{
    std::vector<std::string> fields;
    if (finding.entity == entity)
        fields.push_back(finding.field);
    for (const check::RelatedPlace &place : finding.related)
        if (place.entity == entity && bindingAt(entity, place.field))
            fields.push_back(place.field);
    return fields;
}

} // namespace portolan::views
