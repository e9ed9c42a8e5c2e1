#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace portolan::dns {

/// The number of a record's type. Types without an enumerator are as good as the others: TYPE65280.
/// Source: IANA, Domain Name System (DNS) Parameters, Resource Record (RR) TYPEs.
enum class RecordType : std::uint16_t {
    None = 0,
    A = 1,
    Ns = 2,
    Md = 3,
    Mf = 4,
    Cname = 5,
    Soa = 6,
    Null = 10,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Sig = 24,
    Key = 25,
    Aaaa = 28,
    Srv = 33,
    Naptr = 35,
    Dname = 39,
    Ds = 43,
    Sshfp = 44,
    Rrsig = 46,
    Nsec = 47,
    Dnskey = 48,
    Nsec3 = 50,
    Nsec3param = 51,
    Tlsa = 52,
    Rkey = 57,
    Cds = 59,
    Cdnskey = 60,
    Zonemd = 63,
    Svcb = 64,
    Https = 65,
    Spf = 99,
    Caa = 257,
    Keydata = 65533,
};

/// The parts that record data is made of, in the order in which they stand. One part is one word of a master
/// file, unless it says otherwise.
enum class Field : std::uint8_t {
    None,
    Number8,
    Number16,
    Number32,
    Period,         ///< 32 bits of seconds; units are allowed: 1h30m
    Name,           ///< a domain name, relative to the origin
    Text,           ///< a character-string of up to 255 bytes
    Texts,          ///< one or more of them
    OptionalText,   ///< one or none
    LongText,       ///< bytes without a length: the rest of the data
    QuotedLongText, ///< the same, which must be quoted
    DigitText,      ///< a character-string of at least four digits
    Address4,
    Address6,
    Hex,             ///< one or more bytes, in any number of words
    Base64,          ///< the same
    OptionalBase64,  ///< none is allowed, too
    Digest,          ///< hexadecimal; its length follows from the 8 bits before it
    OptionalDigest,  ///< the same, where an unknown kind may have none
    ZoneDigest,      ///< the same for ZONEMD: at least 12 bytes
    Algorithm,       ///< of DNSSEC: a number or mnemonic, written as a number
    NamedAlgorithm,  ///< the same, written as a mnemonic
    DigestKind,      ///< of DS
    CertificateKind, ///< of CERT, written as a mnemonic
    HashKind,        ///< of NSEC3
    KeyFlags,
    KeyProtocol,
    KeyData,          ///< base64, unless the flags say that there is none
    CoveredType,      ///< of RRSIG and DSYNC, a type by name or number
    SignatureTime,    ///< seconds since 1970, or YYYYMMDDHHmmSS
    OldSignatureTime, ///< YYYYMMDDHHmmSS only
    Salt,
    NextHash,
    TypeSet, ///< the types at a name; at least one
    OptionalTypeSet,
    OldTypeSet,    ///< of NXT
    SvcParameters, ///< RFC 9460
    CaaTag,
    Eui48,
    Eui64,
    Locator,      ///< 64 bits as four groups of hexadecimal digits
    Location,     ///< all of LOC
    Prefixes,     ///< all of APL
    Ports,        ///< protocol and ports of WKS
    IpsecGateway, ///< all of IPSECKEY but the key
    Relay,        ///< all of AMTRELAY
    HostIdentity, ///< all of HIP
    Nsap,
    AtmAddress,
    PartialAddress6, ///< all of A6
    DoaData,         ///< base64, or a hyphen for none
    DsyncScheme,
};

/// What is known of a type.
struct TypeInfo {
    RecordType type = RecordType::None;
    std::string_view name;
    std::array<Field, 10> fields{};
};

/// What is known of a type, or nullptr: then its data has no form but that of RFC 3597.
const TypeInfo *typeInfo(RecordType type);

/// The type of that mnemonic or `TYPE123`, in any case; nullopt when there is none. Source: RFC 3597, 5.
std::optional<RecordType> typeFromText(std::string_view text);

/// The mnemonic, or `TYPE123`.
std::string toText(RecordType type);

/// True for the types of questions and of single messages, which no zone holds. Source: RFC 6895, 3.1.
bool isMeta(RecordType type);

/// True when a name can have one record of the type only.
bool isSingleton(RecordType type);

/// True for what may stand beside a CNAME record. Source: RFC 4034, 2.5 and 3; RFC 2181, 10.1.
bool mayStandBesideAlias(RecordType type);

} // namespace portolan::dns
