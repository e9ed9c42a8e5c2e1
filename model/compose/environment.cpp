#include "model/compose/environment.h"

#include <unistd.h>

namespace portolan::compose {

Environment processEnvironment()
{
    Environment environment;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string_view text(*entry);
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos)
            environment.insert_or_assign(std::string(text.substr(0, equals)), text.substr(equals + 1));
    }
    return environment;
}

std::optional<std::string> valueIn(const Environment &environment, std::string_view name)
{
    const auto found = environment.find(name);
    return found == environment.end() ? std::nullopt : std::optional(found->second);
}

text::VariableLookup lookupIn(const Environment &environment)
{
    return [&environment](std::string_view name) {
        return valueIn(environment, name);
    };
}

void addMissing(Environment &environment, const Environment &other)
{
    environment.insert(other.begin(), other.end());
}

} // namespace portolan::compose
