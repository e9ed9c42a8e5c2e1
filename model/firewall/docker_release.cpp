#include "model/firewall/docker_release.h"

#include <charconv>

namespace portolan::firewall {

int dockerRelease(std::string_view version)
{
    int major = 0;
    std::from_chars(version.data(), version.data() + version.size(), major);
    return major;
}

} // namespace portolan::firewall
