#include "model/dns/mnemonics.h"

#include "model/dns/ascii.h"
#include "model/dns/rdata_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace portolan::dns {

namespace {

constexpr std::array algorithms = {
    Mnemonic{"RSAMD5", 1},           Mnemonic{"DH", 2},           Mnemonic{"DSA", 3},
    Mnemonic{"RSASHA1", 5},          Mnemonic{"NSEC3DSA", 6},     Mnemonic{"NSEC3RSASHA1", 7},
    Mnemonic{"RSASHA256", 8},        Mnemonic{"RSASHA512", 10},   Mnemonic{"ECCGOST", 12},
    Mnemonic{"ECDSAP256SHA256", 13}, Mnemonic{"ECDSA256", 13},    Mnemonic{"ECDSAP384SHA384", 14},
    Mnemonic{"ECDSA384", 14},        Mnemonic{"ED25519", 15},     Mnemonic{"ED448", 16},
    Mnemonic{"INDIRECT", 252},       Mnemonic{"PRIVATEDNS", 253}, Mnemonic{"PRIVATEOID", 254}};

constexpr std::array certificates = {Mnemonic{"PKIX", 1},   Mnemonic{"SPKI", 2},    Mnemonic{"PGP", 3},
                                     Mnemonic{"IPKIX", 4},  Mnemonic{"ISPKI", 5},   Mnemonic{"IPGP", 6},
                                     Mnemonic{"ACPKIX", 7}, Mnemonic{"IACPKIX", 8}, Mnemonic{"URI", 253},
                                     Mnemonic{"OID", 254}};

constexpr std::array digests = {Mnemonic{"SHA-1", 1},  Mnemonic{"SHA1", 1}, Mnemonic{"SHA-256", 2},
                                Mnemonic{"SHA256", 2}, Mnemonic{"GOST", 3}, Mnemonic{"SHA-384", 4},
                                Mnemonic{"SHA384", 4}};

constexpr std::array hashes = {Mnemonic{"SHA-1", 1}};

constexpr std::array protocols = {Mnemonic{"NONE", 0},   Mnemonic{"TLS", 1},   Mnemonic{"EMAIL", 2},
                                  Mnemonic{"DNSSEC", 3}, Mnemonic{"IPSEC", 4}, Mnemonic{"ALL", 255}};

constexpr std::array schemes = {Mnemonic{"NOTIFY", 1}};

constexpr std::array transports = {Mnemonic{"ICMP", 1}, Mnemonic{"IGMP", 2}, Mnemonic{"TCP", 6},
                                   Mnemonic{"UDP", 17}};

constexpr std::array services = {
    Mnemonic{"ECHO", 7},      Mnemonic{"DISCARD", 9},  Mnemonic{"SYSTAT", 11}, Mnemonic{"DAYTIME", 13},
    Mnemonic{"FTP-DATA", 20}, Mnemonic{"FTP", 21},     Mnemonic{"SSH", 22},    Mnemonic{"TELNET", 23},
    Mnemonic{"SMTP", 25},     Mnemonic{"TIME", 37},    Mnemonic{"WHOIS", 43},  Mnemonic{"DOMAIN", 53},
    Mnemonic{"TFTP", 69},     Mnemonic{"GOPHER", 70},  Mnemonic{"FINGER", 79}, Mnemonic{"HTTP", 80},
    Mnemonic{"POP3", 110},    Mnemonic{"SUNRPC", 111}, Mnemonic{"AUTH", 113},  Mnemonic{"NNTP", 119},
    Mnemonic{"NTP", 123},     Mnemonic{"IMAP2", 143},  Mnemonic{"SNMP", 161},  Mnemonic{"LDAP", 389},
    Mnemonic{"HTTPS", 443},   Mnemonic{"SYSLOG", 514}, Mnemonic{"IMAPS", 993}, Mnemonic{"POP3S", 995}};

constexpr std::array keyFlagNames = {
    Mnemonic{"NOCONF", 0x4000}, Mnemonic{"NOAUTH", 0x8000}, Mnemonic{"NOKEY", 0xC000},
    Mnemonic{"FLAG2", 0x2000},  Mnemonic{"EXTEND", 0x1000}, Mnemonic{"FLAG4", 0x0800},
    Mnemonic{"FLAG5", 0x0400},  Mnemonic{"USER", 0x0000},   Mnemonic{"ZONE", 0x0100},
    Mnemonic{"HOST", 0x0200},   Mnemonic{"NTYP3", 0x0300},  Mnemonic{"FLAG8", 0x0080},
    Mnemonic{"FLAG9", 0x0040},  Mnemonic{"FLAG10", 0x0020}, Mnemonic{"FLAG11", 0x0010},
    Mnemonic{"SIG0", 0x0000},   Mnemonic{"SIG1", 0x0001},   Mnemonic{"SIG2", 0x0002},
    Mnemonic{"SIG3", 0x0003},   Mnemonic{"SIG4", 0x0004},   Mnemonic{"SIG5", 0x0005},
    Mnemonic{"SIG6", 0x0006},   Mnemonic{"SIG7", 0x0007},   Mnemonic{"SIG8", 0x0008},
    Mnemonic{"SIG9", 0x0009},   Mnemonic{"SIG10", 0x000A},  Mnemonic{"SIG11", 0x000B},
    Mnemonic{"SIG12", 0x000C},  Mnemonic{"SIG13", 0x000D},  Mnemonic{"SIG14", 0x000E},
    Mnemonic{"SIG15", 0x000F}};

} // namespace

std::span<const Mnemonic> mnemonicsOf(Field field)
{
    switch (field) {
    case Field::Algorithm:
    case Field::NamedAlgorithm: return algorithms;
    case Field::CertificateKind: return certificates;
    case Field::DigestKind: return digests;
    case Field::HashKind: return hashes;
    case Field::KeyProtocol: return protocols;
    case Field::DsyncScheme: return schemes;
    default: return {};
    }
}

std::span<const Mnemonic> transportProtocols()
{
    return transports;
}

std::span<const Mnemonic> wellKnownServices()
{
    return services;
}

std::optional<std::uint32_t> readCode(std::span<const Mnemonic> names, std::string_view text,
                                      std::uint32_t largest)
{
    if (const auto number = readNumber(text, 0xffffffffU))
        return *number <= largest ? number : std::nullopt;
    for (const Mnemonic &mnemonic : names)
        if (equalIgnoringCase(mnemonic.name, text))
            return mnemonic.value;
    return std::nullopt;
}

std::string codeText(std::span<const Mnemonic> names, std::uint32_t value)
{
    for (const Mnemonic &mnemonic : names)
        if (mnemonic.value == value)
            return std::string(mnemonic.name);
    return std::to_string(value);
}

std::optional<std::uint32_t> readKeyFlags(std::string_view text)
{
    if (!text.empty() && isDigit(text[0])) {
        if (const auto number = readNumber(text, 0xffffffffU))
            return *number <= 0xffffU ? number : std::nullopt;
        std::uint32_t value = 0;
        if (text.size() > 2 && text[0] == '0' && lowerCase(text[1]) == 'x')
            text.remove_prefix(2);
        const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
        if (error == std::errc() && at == text.data() + text.size())
            return value <= 0xffffU ? std::optional(value) : std::nullopt;
    }
    std::uint32_t flags = 0;
    while (!text.empty()) {
        const std::string_view name = text.substr(0, text.find('|'));
        const auto flag =
            std::find_if(keyFlagNames.begin(), keyFlagNames.end(), [&](const Mnemonic &mnemonic) {
                return equalIgnoringCase(mnemonic.name.substr(0, name.size()), name);
            });
        if (flag == keyFlagNames.end())
            return std::nullopt;
        flags |= flag->value;
        text.remove_prefix(std::min(name.size() + 1, text.size()));
    }
    return flags;
}

} // namespace portolan::dns
