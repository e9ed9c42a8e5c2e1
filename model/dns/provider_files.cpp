#include "model/dns/provider_files.h"

#include "model/dns/ascii.h"
#include "model/dns/domain_name.h"
#include "model/dns/encodings.h"
#include "model/dns/rdata_text.h"
#include "model/dns/zone_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <iterator>
#include <map>

namespace portolan::dns {

namespace {

std::string relativeOwner(const std::string &owner, const std::string &zone)
{
    return owner == zone ? std::string() : owner.substr(0, owner.size() - zone.size() - 1);
}

/// A record taken apart into its fields.
struct Parsed {
    RecordType type = RecordType::None;
    std::string data; ///< in wire form
    bool isAlias = false;

    unsigned number8(std::size_t at) const { return byteAt(data, at); }
    unsigned number16(std::size_t at) const { return byteAt(data, at) << 8U | byteAt(data, at + 1); }
    std::string name(std::size_t at) const
    {
        std::string text;
        const std::string_view rest = std::string_view(data).substr(at);
        appendNameText(text, rest.substr(0, wireNameLength(rest)));
        return text;
    }
    std::string text(std::size_t at) const { return data.substr(at + 1, number8(at)); }
    std::string hex(std::size_t at) const
    {
        std::string text;
        appendHex(text, std::string_view(data).substr(at));
        return lowerCase(text);
    }
    /// All texts of TXT data as one.
    std::string joinedTexts() const
    {
        std::string joined;
        for (std::size_t at = 0; at < data.size(); at += 1 + number8(at))
            joined += text(at);
        return joined;
    }
};

Parsed parse(const Zone &zone, const RRset &set, const Record &record)
{
    Parsed parsed;
    parsed.isAlias = set.type == aliasType;
    NameBuffer origin;
    const auto type = typeFromText(parsed.isAlias ? "CNAME" : set.type);
    if (!type || !origin.read(zone.name, rootName).empty())
        return parsed;
    ZoneRecords scratch(origin.view());
    if (!addRecord(scratch, set.owner, set.ttl, *type, record.data).empty())
        return parsed;
    parsed.type = *type;
    parsed.data = scratch.dataOf(scratch.records().front());
    return parsed;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto value = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += fmt::format("\\{}", c);
        else if (value < 0x20 || value == 0x7f)
            out += fmt::format("\\x{:02x}", value);
        else
            out += c;
    }
    return out + '"';
}

/// One value of a set, as YAML: a scalar, or a mapping in braces. Empty where octoDNS does not know the type.
std::string octoDnsValue(const Parsed &record)
{
    switch (record.type) {
    case RecordType::A:
    case RecordType::Aaaa: return quoted(dataText(record.type, record.data));
    case RecordType::Cname:
    case RecordType::Dname:
    case RecordType::Ns:
    case RecordType::Ptr: return quoted(record.name(0));
    case RecordType::Txt:
    case RecordType::Spf: {
        // octoDNS wants semicolons escaped. Source: octoDNS, Records, TXT.
        std::string text;
        for (const char c : record.joinedTexts())
            text += c == ';' ? "\\;" : std::string(1, c);
        return quoted(text);
    }
    case RecordType::Mx:
        return fmt::format("{{preference: {}, exchange: {}}}", record.number16(0), quoted(record.name(2)));
    case RecordType::Srv:
        return fmt::format("{{priority: {}, weight: {}, port: {}, target: {}}}", record.number16(0),
                           record.number16(2), record.number16(4), quoted(record.name(6)));
    case RecordType::Caa:
        return fmt::format("{{flags: {}, tag: {}, value: {}}}", record.number8(0), record.text(1),
                           quoted(record.data.substr(2 + record.number8(1))));
    case RecordType::Tlsa:
        return fmt::format("{{certificate_usage: {}, selector: {}, matching_type: {}, "
                           "certificate_association_data: {}}}",
                           record.number8(0), record.number8(1), record.number8(2), quoted(record.hex(3)));
    case RecordType::Sshfp:
        return fmt::format("{{algorithm: {}, fingerprint_type: {}, fingerprint: {}}}", record.number8(0),
                           record.number8(1), quoted(record.hex(2)));
    default: return {};
    }
}

/// One record as a call of DNSControl's language, without its last modifiers. Empty where it has no function.
std::string dnsControlCall(const Parsed &record, const std::string &owner)
{
    const std::string name = quoted(owner.empty() ? "@" : owner);
    if (record.isAlias)
        return fmt::format("ALIAS({}, {}", name, quoted(record.name(0)));
    switch (record.type) {
    case RecordType::A:
    case RecordType::Aaaa:
        return fmt::format("{}({}, {}", toText(record.type), name,
                           quoted(dataText(record.type, record.data)));
    case RecordType::Cname:
    case RecordType::Dname:
    case RecordType::Ns:
    case RecordType::Ptr: return fmt::format("{}({}, {}", toText(record.type), name, quoted(record.name(0)));
    case RecordType::Txt: return fmt::format("TXT({}, {}", name, quoted(record.joinedTexts()));
    case RecordType::Mx:
        return fmt::format("MX({}, {}, {}", name, record.number16(0), quoted(record.name(2)));
    case RecordType::Srv:
        return fmt::format("SRV({}, {}, {}, {}, {}", name, record.number16(0), record.number16(2),
                           record.number16(4), quoted(record.name(6)));
    case RecordType::Caa:
        return fmt::format("CAA({}, {}, {}{}", name, quoted(record.text(1)),
                           quoted(record.data.substr(2 + record.number8(1))),
                           record.number8(0) >= 128 ? ", CAA_CRITICAL" : "");
    case RecordType::Tlsa:
        return fmt::format("TLSA({}, {}, {}, {}, {}", name, record.number8(0), record.number8(1),
                           record.number8(2), quoted(record.hex(3)));
    case RecordType::Sshfp:
        return fmt::format("SSHFP({}, {}, {}, {}", name, record.number8(0), record.number8(1),
                           quoted(record.hex(2)));
    case RecordType::Https:
    case RecordType::Svcb: {
        const std::string text = dataText(record.type, record.data);
        const std::string head = fmt::format("{} {}", record.number16(0), record.name(2));
        return fmt::format("{}({}, {}, {}, {}", toText(record.type), name, record.number16(0),
                           quoted(record.name(2)),
                           quoted(text.substr(std::min(head.size() + 1, text.size()))));
    }
    default: return {};
    }
}

} // namespace

std::string octoDnsFile(const Zone &zone)
{
    std::map<std::string, std::vector<std::string>> byOwner;
    std::string unknown;
    for (const RRset &set : zone.sets) {
        std::vector<std::string> values;
        bool isProxied = false;
        for (const Record &record : set.records) {
            std::string value = octoDnsValue(parse(zone, set, record));
            if (value.empty())
                unknown += fmt::format("# not known to octoDNS: {}. {} {} {}\n", set.owner, set.ttl, set.type,
                                       record.data);
            else
                values.push_back(std::move(value));
            isProxied = isProxied || !record.tag.empty();
        }
        if (values.empty())
            continue;
        std::string text = fmt::format("type: {}\n    ttl: {}\n", set.type, set.ttl);
        if (values.size() == 1) {
            text += fmt::format("    value: {}\n", values.front());
        } else {
            text += "    values:\n";
            for (const std::string &value : values)
                text += fmt::format("      - {}\n", value);
        }
        if (isProxied)
            text += "    octodns:\n      cloudflare:\n        proxied: true\n";
        byOwner[relativeOwner(set.owner, zone.name)].push_back(std::move(text));
    }
    std::string file = fmt::format("---\n# Zone {}\n", zone.name);
    for (const auto &[owner, sets] : byOwner) {
        file += fmt::format("{}:\n", quoted(owner));
        for (const std::string &set : sets)
            file += fmt::format("  - {}", set);
    }
    return file + unknown;
}

std::string dnsControlFile(const std::vector<Zone> &zones)
{
    std::string file = "var REG_NONE = NewRegistrar(\"none\");\nvar DNS = NewDnsProvider(\"dns\");\n";
    for (const Zone &zone : zones) {
        file +=
            fmt::format("\nD({}, REG_NONE, DnsProvider(DNS), DefaultTTL({}),\n", quoted(zone.name), zone.ttl);
        for (const RRset &set : zone.sets) {
            for (const Record &record : set.records) {
                const std::string call =
                    dnsControlCall(parse(zone, set, record), relativeOwner(set.owner, zone.name));
                if (call.empty()) {
                    file += fmt::format("  // no function for: {}. {} {} {}\n", set.owner, set.ttl, set.type,
                                        record.data);
                    continue;
                }
                file += fmt::format("  {}{}{}),\n", call,
                                    set.ttl != zone.ttl ? fmt::format(", TTL({})", set.ttl) : std::string(),
                                    record.tag.empty() ? "" : ", CF_PROXY_ON");
            }
        }
        file += "  END);\n";
    }
    return file;
}

} // namespace portolan::dns
