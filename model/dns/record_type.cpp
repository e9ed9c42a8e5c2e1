#include "model/dns/record_type.h"

#include "model/dns/ascii.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace portolan::dns {

namespace {

using enum Field;

constexpr TypeInfo row(std::uint16_t number, std::string_view name, std::array<Field, 10> fields)
{
    return {RecordType{number}, name, fields};
}

/// By number. Sources: RFC 1035, 3.3; for each later type the RFC that IANA names for it.
constexpr std::array typeTable = {
    row(1, "A", {Address4}),
    row(2, "NS", {Name}),
    row(3, "MD", {Name}),
    row(4, "MF", {Name}),
    row(5, "CNAME", {Name}),
    row(6, "SOA", {Name, Name, Number32, Period, Period, Period, Period}),
    row(7, "MB", {Name}),
    row(8, "MG", {Name}),
    row(9, "MR", {Name}),
    row(10, "NULL", {}),
    row(11, "WKS", {Address4, Ports}),
    row(12, "PTR", {Name}),
    row(13, "HINFO", {Text, Text}),
    row(14, "MINFO", {Name, Name}),
    row(15, "MX", {Number16, Name}),
    row(16, "TXT", {Texts}),
    row(17, "RP", {Name, Name}),
    row(18, "AFSDB", {Number16, Name}),
    row(19, "X25", {DigitText}),
    row(20, "ISDN", {Text, OptionalText}),
    row(21, "RT", {Number16, Name}),
    row(22, "NSAP", {Nsap}),
    row(23, "NSAP-PTR", {Name}),
    row(24, "SIG",
        {CoveredType, Algorithm, Number8, Number32, OldSignatureTime, OldSignatureTime, Number16, Name,
         Base64}),
    row(25, "KEY", {KeyFlags, KeyProtocol, Algorithm, KeyData}),
    row(26, "PX", {Number16, Name, Name}),
    row(27, "GPOS", {Text, Text, Text}),
    row(28, "AAAA", {Address6}),
    row(29, "LOC", {Location}),
    row(30, "NXT", {Name, OldTypeSet}),
    row(31, "EID", {Hex}),
    row(32, "NIMLOC", {Hex}),
    row(33, "SRV", {Number16, Number16, Number16, Name}),
    row(34, "ATMA", {AtmAddress}),
    row(35, "NAPTR", {Number16, Number16, Text, Text, Text, Name}),
    row(36, "KX", {Number16, Name}),
    row(37, "CERT", {CertificateKind, Number16, NamedAlgorithm, Base64}),
    row(38, "A6", {PartialAddress6}),
    row(39, "DNAME", {Name}),
    row(40, "SINK", {Number8, Number8, Number8, OptionalBase64}),
    row(41, "OPT", {}),
    row(42, "APL", {Prefixes}),
    row(43, "DS", {Number16, Algorithm, DigestKind, Digest}),
    row(44, "SSHFP", {Number8, Number8, OptionalDigest}),
    row(45, "IPSECKEY", {IpsecGateway, Base64}),
    row(46, "RRSIG",
        {CoveredType, Algorithm, Number8, Number32, SignatureTime, SignatureTime, Number16, Name, Base64}),
    row(47, "NSEC", {Name, TypeSet}),
    row(48, "DNSKEY", {KeyFlags, KeyProtocol, Algorithm, KeyData}),
    row(49, "DHCID", {Base64}),
    row(50, "NSEC3", {HashKind, Number8, Number16, Salt, NextHash, OptionalTypeSet}),
    row(51, "NSEC3PARAM", {HashKind, Number8, Number16, Salt}),
    row(52, "TLSA", {Number8, Number8, Number8, Hex}),
    row(53, "SMIMEA", {Number8, Number8, Number8, Hex}),
    row(55, "HIP", {HostIdentity}),
    row(56, "NINFO", {Texts}),
    row(57, "RKEY", {KeyFlags, KeyProtocol, Algorithm, KeyData}),
    row(58, "TALINK", {Name, Name}),
    row(59, "CDS", {Number16, Algorithm, DigestKind, Digest}),
    row(60, "CDNSKEY", {KeyFlags, KeyProtocol, Algorithm, KeyData}),
    row(61, "OPENPGPKEY", {Base64}),
    row(62, "CSYNC", {Number32, Number16, OptionalTypeSet}),
    row(63, "ZONEMD", {Number32, Number8, Number8, ZoneDigest}),
    row(64, "SVCB", {Number16, Name, SvcParameters}),
    row(65, "HTTPS", {Number16, Name, SvcParameters}),
    row(66, "DSYNC", {CoveredType, DsyncScheme, Number16, Name}),
    row(67, "HHIT", {Base64}),
    row(68, "BRID", {Base64}),
    row(99, "SPF", {Texts}),
    row(100, "UINFO", {}),
    row(101, "UID", {}),
    row(102, "GID", {}),
    row(103, "UNSPEC", {}),
    row(104, "NID", {Number16, Locator}),
    row(105, "L32", {Number16, Address4}),
    row(106, "L64", {Number16, Locator}),
    row(107, "LP", {Number16, Name}),
    row(108, "EUI48", {Eui48}),
    row(109, "EUI64", {Eui64}),
    row(249, "TKEY", {}),
    row(250, "TSIG", {}),
    row(251, "IXFR", {}),
    row(252, "AXFR", {}),
    row(253, "MAILB", {}),
    row(254, "MAILA", {}),
    row(255, "ANY", {}),
    row(256, "URI", {Number16, Number16, QuotedLongText}),
    row(257, "CAA", {Number8, CaaTag, LongText}),
    row(258, "AVC", {Texts}),
    row(259, "DOA", {Number32, Number32, Number8, Text, DoaData}),
    row(260, "AMTRELAY", {Relay}),
    row(261, "RESINFO", {Texts}),
    row(262, "WALLET", {Texts}),
    row(32768, "TA", {Number16, Algorithm, DigestKind, Digest}),
    row(32769, "DLV", {Number16, Algorithm, DigestKind, Digest}),
    row(65533, "KEYDATA", {}),
};

} // namespace

const TypeInfo *typeInfo(RecordType type)
{
    const auto at =
        std::lower_bound(typeTable.begin(), typeTable.end(), type,
                         [](const TypeInfo &info, RecordType wanted) { return info.type < wanted; });
    return at != typeTable.end() && at->type == type ? at : nullptr;
}

std::optional<RecordType> typeFromText(std::string_view text)
{
    // What zones are made of comes first: the rest is rare enough to be searched for.
    constexpr std::array frequent = {RecordType::A,  RecordType::Aaaa, RecordType::Cname, RecordType::Srv,
                                     RecordType::Ns, RecordType::Mx,   RecordType::Txt,   RecordType::Ptr};
    constexpr std::array<std::string_view, frequent.size()> names = {"A",  "AAAA", "CNAME", "SRV",
                                                                     "NS", "MX",   "TXT",   "PTR"};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (equalIgnoringCase(names[i], text))
            return frequent[i];
    for (const TypeInfo &info : typeTable)
        if (equalIgnoringCase(info.name, text))
            return info.type;
    constexpr std::string_view prefix = "TYPE";
    if (text.size() <= prefix.size() || text.size() > prefix.size() + 5 ||
        !equalIgnoringCase(text.substr(0, prefix.size()), prefix))
        return std::nullopt;
    std::uint16_t number = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data() + prefix.size(), end, number);
    return error == std::errc() && at == end ? std::optional(RecordType{number}) : std::nullopt;
}

std::string toText(RecordType type)
{
    // BIND keeps its own state in KEYDATA records, whose name no other program knows.
    const TypeInfo *info = type == RecordType::Keydata ? nullptr : typeInfo(type);
    return info ? std::string(info->name) : fmt::format("TYPE{}", static_cast<unsigned>(type));
}

bool isMeta(RecordType type)
{
    const auto number = static_cast<std::uint16_t>(type);
    return number == 41 || (number >= 128 && number <= 255);
}

bool isSingleton(RecordType type)
{
    constexpr RecordType resolverInfo{261};
    return type == RecordType::Cname || type == RecordType::Dname || type == RecordType::Soa ||
           type == resolverInfo;
}

bool mayStandBesideAlias(RecordType type)
{
    return type == RecordType::Key || type == RecordType::Sig || type == RecordType::Nsec ||
           type == RecordType::Rrsig;
}

} // namespace portolan::dns
