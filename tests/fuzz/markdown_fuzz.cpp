#include "model/registry/port_registry.h"

#include <cstddef>
#include <cstdint>

/// Tables of ports, in whatever somebody calls a document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    portolan::registry::portRegistryOf({reinterpret_cast<const char *>(data), size});
    return 0;
}
