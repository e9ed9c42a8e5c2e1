#include "model/firewall/ufw_reader.h"

#include <cstddef>
#include <cstdint>

/// Whatever ufw is said to have said.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    portolan::firewall::readUfw("fuzz", text);
    return 0;
}
