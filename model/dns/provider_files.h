#pragma once

#include "model/dns/zone.h"

/// Zones for the tools that write them into the systems of providers.
namespace portolan::dns {

/// The zone as a file of octoDNS's YAML provider, which reads it from ZONE.yaml. Marks of a CDN become what
/// its Cloudflare provider expects. Records of types that it does not know stand as comments at the end. The
/// name servers at the top belong to the provider and are left out, as is SOA. Source: octoDNS, Records;
/// YamlProvider.
std::string octoDnsFile(const Zone &zone);

/// The zones as a dnsconfig.js of DNSControl, for a registrar and a provider that its credentials name `none`
/// and `dns`. Source: DNSControl, Language reference.
std::string dnsControlFile(const std::vector<Zone> &zones);

} // namespace portolan::dns
