#include "model/text/expression.h"

#include <cstdint>
#include <cstdlib>

/// What evaluates has references that lie in it, one behind the other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan::text;
    const std::string expression(data, data + size);
    const auto lookup = [](std::string_view name) -> std::optional<std::string> {
        return name.size() % 2 == 0 ? std::optional<std::string>(name) : std::nullopt;
    };
    evaluate(expression, lookup);
    variableNames(expression);
    const auto found = references(expression);
    if (!found)
        return 0;
    std::size_t last = 0;
    for (const VariableReference &reference : *found) {
        if (reference.begin < last || reference.end <= reference.begin || reference.end > expression.size())
            std::abort();
        last = reference.end;
    }
    return 0;
}
