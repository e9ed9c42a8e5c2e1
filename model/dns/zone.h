#pragma once

#include "model/plan/origin.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Zones and their records, in the words of RFC 1034, 1035 and 2181. Names are absolute and without a final
/// dot.
namespace portolan::dns {

/// One record of a set: its data and where it comes from.
struct Record {
    std::string data; ///< as in a master file
    plan::Origin origin;
    std::string tag; ///< a provider's mark that stands behind the record: `cf_tags=cf-proxied:true`

    bool operator==(const Record &) const = default;
};

/// The type by which some providers give a name the addresses of another one. It is in no message.
inline constexpr std::string_view aliasType = "ALIAS";

/// What a record is there for. Sets of one purpose stand together in a zone's file.
enum class Purpose : std::uint8_t { Host, Service, Component, Reverse, HandMade };

/// All records of one owner and type, which share a TTL. Source: RFC 2181, 5.
struct RRset {
    std::string owner;
    std::uint32_t ttl = 0; ///< seconds
    std::string type;      ///< as a master file writes it: A, AAAA, SRV, TYPE65534
    Purpose purpose = Purpose::HandMade;
    std::string comment; ///< what it is for, in one line
    std::vector<Record> records;

    bool operator==(const RRset &) const = default;
};

/// Source: RFC 1035, 3.3.13. Times in seconds.
struct StartOfAuthority {
    std::string primary;
    std::string mailbox; ///< as a domain name: hostmaster.example.org
    std::uint32_t serial = 0;
    std::uint32_t refresh = 0;
    std::uint32_t retry = 0;
    std::uint32_t expire = 0;
    std::uint32_t minimum = 0;

    bool operator==(const StartOfAuthority &) const = default;
};

struct Zone {
    plan::ZoneId id;
    std::string name;
    std::uint32_t ttl = 0; ///< seconds; of records that state none
    StartOfAuthority soa;
    std::vector<std::string> nameServers;
    std::vector<RRset> sets; ///< by purpose, then in the order of the plan
    std::string note;

    bool operator==(const Zone &) const = default;
};

} // namespace portolan::dns
