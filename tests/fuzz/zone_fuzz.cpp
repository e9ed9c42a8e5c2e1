#include "model/dns/zone_dump.h"
#include "model/dns/zone_reader.h"

#include <cstdint>
#include <cstdlib>

/// Whatever the bytes are, the reader ends; and what it accepts it reads again from its own dump.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan;
    std::string text(data, data + size);
    const dns::ZoneReading reading = dns::readZone({"fuzz.zone", std::move(text)}, "example.com");
    if (!reading.isAccepted())
        return 0;
    const std::string records = dns::dump(dns::ZoneIndex(reading.zone));
    const dns::ZoneReading again = dns::readZone({"dump.zone", records}, "example.com");
    if (!again.isAccepted() || dns::dump(dns::ZoneIndex(again.zone)) != records)
        std::abort();
    return 0;
}
