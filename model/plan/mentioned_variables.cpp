#include "model/plan/mentioned_variables.h"

#include "model/text/expression.h"

#include <algorithm>

namespace portolan::plan {

namespace {

void addFrom(std::string_view expression, std::vector<std::string> &names)
{
    for (std::string &name : text::variableNames(expression))
        if (std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
}

void addFrom(const text::YamlNode &node, std::vector<std::string> &names)
{
    if (node.isScalar())
        addFrom(node.scalar, names);
    for (const text::YamlNode &item : node.items)
        addFrom(item, names);
}

} // namespace

std::vector<std::string> variablesIn(const Service &service)
{
    std::vector<std::string> names;
    for (const std::string *expression : {&service.image, &service.containerName, &service.networkModeText})
        addFrom(*expression, names);
    for (const PortBinding &binding : service.ports) {
        for (const std::string *part :
             {&binding.hostIp, &binding.published, &binding.target, &binding.unsplit})
            addFrom(*part, names);
        addFrom(binding.body, names);
    }
    addFrom(service.body, names);
    return names;
}

} // namespace portolan::plan
