#include "model/reach/trace.h"

#include <fmt/format.h>

namespace portolan::reach {

std::string_view toText(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Accepted: return "accepted";
    case Disposition::NoListener: return "no-listener";
    case Disposition::DeniedIn: return "denied-in";
    case Disposition::DeniedOut: return "denied-out";
    case Disposition::NoRoute: return "no-route";
    case Disposition::Loop: return "loop";
    case Disposition::DeliveredToSubnet: return "delivered-to-subnet";
    case Disposition::ExitsNetwork: return "exits-network";
    case Disposition::InsufficientInfo: break;
    }
    return "insufficient-info";
}

std::string_view summaryOf(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Accepted: return "accepted";
    case Disposition::NoListener: return "no-listener";
    case Disposition::DeniedIn:
    case Disposition::DeniedOut: return "denied";
    case Disposition::NoRoute:
    case Disposition::Loop:
    case Disposition::DeliveredToSubnet:
    case Disposition::ExitsNetwork:
    case Disposition::InsufficientInfo: break;
    }
    return "unreachable";
}

std::string_view toText(HopKind kind)
{
    switch (kind) {
    case HopKind::Name: return "name";
    case HopKind::Cdn: return "cdn";
    case HopKind::Network: return "network";
    case HopKind::Tailnet: return "tailnet";
    case HopKind::Firewall: return "firewall";
    case HopKind::Docker: return "docker";
    case HopKind::Forward: return "forward";
    case HopKind::Bridge: return "bridge";
    case HopKind::Listener: return "listener";
    case HopKind::Proxy: break;
    }
    return "proxy";
}

std::string_view toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return "pass";
    case Verdict::Translate: return "translate";
    case Verdict::Deny: return "deny";
    case Verdict::Fail: break;
    }
    return "fail";
}

std::string destinationText(const Packet &packet)
{
    const std::string address = toText(packet.destination);
    return fmt::format("{}:{}/{}", packet.destination.isV6 ? '[' + address + ']' : address, packet.port,
                       plan::toText(packet.transport));
}

std::string toText(const Packet &packet)
{
    return fmt::format("{} -> {}", packet.source ? toText(*packet.source) : std::string("anybody"),
                       destinationText(packet));
}

} // namespace portolan::reach
