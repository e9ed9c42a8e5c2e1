#include "model/compose/env_file.h"

#include <cstdint>

/// Whatever stands in an env file, its entries are read and evaluated, or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan;
    const std::string content(data, data + size);
    const auto entries = compose::parseEnvFile(".env", content);
    if (!entries)
        return 0;
    compose::Environment variables;
    const auto outside = [](std::string_view) -> std::optional<std::string> {
        return std::nullopt;
    };
    (void)compose::evaluateEnvEntries(".env", content, *entries, outside, variables);
    return 0;
}
