#include "model/firewall/nft_reader.h"

#include <cstddef>
#include <cstdint>

/// Whatever nft is said to have listed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    portolan::firewall::readNft("fuzz", text);
    return 0;
}
