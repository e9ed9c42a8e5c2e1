#include "model/check/port_facts.h"

#include "model/text/expression.h"

#include <algorithm>

namespace portolan::check {

std::vector<const plan::Service *> namespaceOf(const Situation &here, const plan::Service &owner)
{
    std::vector<const plan::Service *> members{&owner};
    for (const plan::ServiceId id : here.index.usersOf(owner.id))
        if (const plan::Service *user = here.plan().find(id); user && user->sharesNetworkOf == owner.id)
            members.push_back(user);
    return members;
}

std::vector<std::string> emptyVariables(const Situation &here, const std::string &expression)
{
    std::vector<std::string> empty;
    static_cast<void>(
        here.resolved.value(expression, &empty)); // asked for what is not set, not for the value
    const auto references = text::references(expression);
    if (!references)
        return {};
    for (const text::VariableReference &reference : *references) {
        const auto known = here.resolved.variables().find(reference.name);
        if (reference.form == text::VariableReference::Form::Plain &&
            known != here.resolved.variables().end() && known->second.value.empty() &&
            std::find(empty.begin(), empty.end(), reference.name) == empty.end())
            empty.push_back(reference.name);
    }
    return empty;
}

std::vector<std::string> emptyVariables(const Situation &here, const plan::PortBinding &binding)
{
    return emptyVariables(here, shortForm(binding));
}

} // namespace portolan::check
