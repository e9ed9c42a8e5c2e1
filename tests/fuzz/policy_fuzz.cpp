#include "model/tailnet/policy_evaluator.h"
#include "model/tailnet/policy_reader.h"
#include "model/tailnet/policy_tests.h"

#include <cstdint>
#include <cstdlib>

namespace {

const portolan::tailnet::Tailnet &smallTailnet()
{
    static const portolan::tailnet::Tailnet tailnet = *portolan::tailnet::readTailnet("nodes.json", R"({
        "users": [{"name": "ada", "email": "ada@example.org", "role": "admin"}],
        "nodes": {
            "laptop": {"user": "ada", "ipv4": "100.64.0.1", "ipv6": "fd7a:115c:a1e0::1"},
            "server": {"tags": ["tag:server"], "ipv4": "100.64.0.2", "ipv6": "fd7a:115c:a1e0::2"},
            "router": {"tags": ["tag:router"], "ipv4": "100.64.0.3", "routable_ips": ["10.0.0.0/8"],
                       "approved_routes": ["10.0.0.0/8"]}}})");
    return tailnet;
}

} // namespace

/// Whatever a policy says, it is refused with a reason, or evaluated and tested.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan::tailnet;
    const std::string content(data, data + size);
    const PolicyReading reading = readPolicy("fuzz.hujson", content);
    if (!reading.policy && reading.problems.empty())
        std::abort();
    if (!reading.policy)
        return 0;
    toJson(packetFilters(Directory(*reading.policy, smallTailnet())));
    runPolicyTests(*reading.policy, smallTailnet());
    runPolicyTests(*reading.policy, Tailnet{});
    return 0;
}
