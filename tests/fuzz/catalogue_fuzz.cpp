#include "model/catalogue/catalogue.h"

#include <cstddef>
#include <cstdint>

/// A file of services that a user wrote.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    portolan::catalogue::readCatalogue("fuzz", {reinterpret_cast<const char *>(data), size});
    return 0;
}
