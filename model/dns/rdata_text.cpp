#include "model/dns/rdata_text.h"

#include "model/dns/ascii.h"
#include "model/dns/encodings.h"
#include "model/dns/mnemonics.h"
#include "model/dns/svc_parameters.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <iterator>

namespace portolan::dns {

namespace {

// Long words are cut where BIND cuts them, so that both write the same text.
constexpr std::size_t hexWord = 28;
constexpr std::size_t base64Word = 14;

/// Takes the data apart, field by field.
class Writer
{
public:
    Writer(std::string &text, std::string_view data)
        : m_text(text)
        , m_data(data)
        , m_left(data)
    {
    }

    /// False where the data has no text but that of an unknown type.
    bool write(const TypeInfo &info);

private:
    bool writeField(Field field);
    bool writeLargeField(Field field);

    std::uint32_t take(unsigned bytes)
    {
        std::uint32_t value = 0;
        for (unsigned i = 0; i < bytes; ++i)
            value = value << 8U | byteAt(m_left, i);
        m_left.remove_prefix(bytes);
        return value;
    }
    std::string_view takeBytes(std::size_t size)
    {
        const std::string_view bytes = m_left.substr(0, size);
        m_left.remove_prefix(bytes.size());
        return bytes;
    }
    std::string_view takeName() { return takeBytes(wireNameLength(m_left)); }
    std::string_view takeText() { return takeBytes(take(1)); }

    template <class... Arguments>
    void print(fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Arguments>(arguments)...);
    }
    void printNumber(std::uint32_t number)
    {
        const fmt::format_int text(number);
        m_text.append(text.data(), text.size());
    }
    void space()
    {
        if (!m_text.empty() && m_text.back() != ' ')
            m_text += ' ';
    }
    void printAddress(int family, std::string_view bytes);
    void printTypes();
    void printTime();
    void printLocation();
    void printLength(std::uint32_t packed);
    void printCoordinate(std::uint32_t value, char below, char above);
    bool printPrefixes();
    bool printGateway(unsigned kind);
    void printHostIdentity();
    void printPorts();

    std::string &m_text;
    std::string_view m_data;
    std::string_view m_left;
};

bool Writer::write(const TypeInfo &info)
{
    bool isFirst = true;
    for (const Field field : info.fields) {
        if (field == Field::None)
            break;
        if (field == Field::SvcParameters) {
            appendSvcParameters(m_text, m_left);
            break;
        }
        const bool isNeverEmpty = field == Field::DoaData || field == Field::QuotedLongText;
        if (!isFirst && (!m_left.empty() || isNeverEmpty))
            space();
        if (!writeField(field))
            return false;
        isFirst = false;
    }
    return true;
}

bool Writer::writeField(Field field)
{
    switch (field) {
    case Field::Number8:
    case Field::Algorithm:
    case Field::DigestKind:
    case Field::HashKind:
    case Field::KeyProtocol: printNumber(take(1)); return true;
    case Field::Number16:
    case Field::KeyFlags: printNumber(take(2)); return true;
    case Field::Number32:
    case Field::Period: printNumber(take(4)); return true;
    case Field::Name: appendNameText(m_text, takeName()); return true;
    case Field::Text:
    case Field::DigitText: appendQuoted(m_text, takeText()); return true;
    case Field::OptionalText:
        if (!m_left.empty())
            appendQuoted(m_text, takeText());
        return true;
    case Field::Texts:
        for (bool isFirst = true; !m_left.empty(); isFirst = false) {
            m_text += isFirst ? "" : " ";
            appendQuoted(m_text, takeText());
        }
        return true;
    case Field::LongText:
    case Field::QuotedLongText: appendQuoted(m_text, m_left); return true;
    case Field::Address4: printAddress(AF_INET, takeBytes(4)); return true;
    case Field::Address6: printAddress(AF_INET6, takeBytes(16)); return true;
    case Field::Hex:
    case Field::Digest:
    case Field::OptionalDigest:
    case Field::ZoneDigest: appendHex(m_text, m_left, hexWord); return true;
    case Field::Base64:
    case Field::OptionalBase64:
    case Field::KeyData: appendBase64(m_text, m_left, base64Word); return true;
    default: return writeLargeField(field);
    }
}

bool Writer::writeLargeField(Field field)
{
    switch (field) {
    case Field::NamedAlgorithm: m_text += codeText(mnemonicsOf(field), take(1)); return true;
    case Field::CertificateKind: m_text += codeText(mnemonicsOf(field), take(2)); return true;
    case Field::DsyncScheme: m_text += codeText(mnemonicsOf(field), take(1)); return true;
    case Field::CoveredType: m_text += toText(RecordType{static_cast<std::uint16_t>(take(2))}); return true;
    case Field::SignatureTime:
    case Field::OldSignatureTime: printTime(); return true;
    case Field::Salt: {
        const std::string_view salt = takeText();
        m_text += salt.empty() ? "-" : "";
        appendHex(m_text, salt);
        return true;
    }
    case Field::NextHash: appendBase32Hex(m_text, takeText()); return true;
    case Field::TypeSet:
    case Field::OptionalTypeSet: printTypes(); return true;
    case Field::OldTypeSet:
        for (std::size_t i = 0; i < m_left.size() * 8; ++i)
            if ((byteAt(m_left, i / 8) & 0x80U >> i % 8) != 0) {
                space();
                const TypeInfo *info = typeInfo(RecordType{static_cast<std::uint16_t>(i)});
                m_text += info ? std::string(info->name) : std::to_string(i);
            }
        return true;
    case Field::CaaTag: {
        const std::string_view tag = takeText();
        m_text += tag;
        space();
        return true;
    }
    case Field::Eui48:
    case Field::Eui64:
        for (std::size_t i = 0; i < m_left.size(); ++i)
            print("{}{:02x}", i == 0 ? "" : "-", byteAt(m_left, i));
        return true;
    case Field::Locator:
        for (int i = 0; i < 4; ++i)
            print("{}{:x}", i == 0 ? "" : ":", take(2));
        return true;
    case Field::Location:
        if (m_left[0] != '\0')
            return false;
        printLocation();
        return true;
    case Field::Prefixes: return printPrefixes();
    case Field::Ports: printPorts(); return true;
    case Field::IpsecGateway: {
        const std::uint32_t precedence = take(1);
        const std::uint32_t kind = take(1);
        print("{} {} {} ", precedence, kind, take(1));
        return printGateway(kind);
    }
    case Field::Relay: {
        const std::uint32_t precedence = take(1);
        const std::uint32_t kind = take(1);
        print("{} {} {} ", precedence, kind >> 7U, kind & 0x7fU);
        return printGateway(kind & 0x7fU);
    }
    case Field::HostIdentity: printHostIdentity(); return true;
    case Field::Nsap:
    case Field::AtmAddress:
        if (field == Field::AtmAddress && m_left[0] == 1) {
            m_text += '+';
            m_text += m_left.substr(1);
            return true;
        }
        if (field == Field::AtmAddress && take(1) != 0)
            return false;
        m_text += field == Field::Nsap ? "0x" : "";
        for (std::size_t i = 0; i < m_left.size(); ++i)
            print("{:02x}", byteAt(m_left, i));
        return true;
    case Field::PartialAddress6: {
        const std::uint32_t length = take(1);
        printNumber(length);
        if (length != 128) {
            std::string address(length / 8, '\0');
            address += takeBytes(16 - length / 8);
            address[length / 8] = static_cast<char>(byteAt(address, length / 8) & 0xffU >> length % 8);
            space();
            printAddress(AF_INET6, address);
        }
        if (length != 0) {
            space();
            appendNameText(m_text, takeName());
        }
        return true;
    }
    case Field::DoaData:
        m_text += m_left.empty() ? "-" : "";
        appendBase64(m_text, m_left);
        return true;
    default: return true;
    }
}

void Writer::printAddress(int family, std::string_view bytes)
{
    char text[INET6_ADDRSTRLEN];
    inet_ntop(family, bytes.data(), text, sizeof text);
    m_text += text;
}

void Writer::printTypes()
{
    for (bool isFirst = true; m_left.size() > 2;) {
        const unsigned window = take(1);
        const std::string_view bits = takeText();
        for (std::size_t i = 0; i < bits.size() * 8; ++i) {
            if ((byteAt(bits, i / 8) & 0x80U >> i % 8) == 0)
                continue;
            m_text += isFirst ? "" : " ";
            m_text += toText(RecordType{static_cast<std::uint16_t>(window * 256 + i)});
            isFirst = false;
        }
    }
}

void Writer::printTime()
{
    // Times wrap round after 136 years; the nearest to today is meant, which until 2106 is the plain one.
    const std::uint32_t time = take(4);
    std::int64_t days = time / 86400;
    const std::uint32_t seconds = time % 86400;
    // Source: the civil calendar as a count of days, with years that begin in March.
    days += 719468;
    const std::int64_t era = days / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    print("{:04}{:02}{:02}{:02}{:02}{:02}", year, month, day, seconds / 3600, seconds / 60 % 60,
          seconds % 60);
}

void Writer::printLength(std::uint32_t packed)
{
    std::uint64_t centimetres = packed >> 4U;
    for (std::uint32_t i = 0; i < (packed & 0xfU); ++i)
        centimetres *= 10;
    if ((packed & 0xfU) > 1)
        print(" {}m", centimetres / 100);
    else
        print(" 0.{:02}m", centimetres);
}

void Writer::printCoordinate(std::uint32_t value, char below, char above)
{
    constexpr std::uint32_t middle = 0x80000000U;
    const std::uint32_t size = value >= middle ? value - middle : middle - value;
    print("{} {} {}.{:03} {} ", size / 3600000, size / 60000 % 60, size / 1000 % 60, size % 1000,
          value >= middle ? above : below);
}

void Writer::printLocation()
{
    take(1);
    const std::uint32_t lengths[3] = {take(1), take(1), take(1)};
    printCoordinate(take(4), 'S', 'N');
    printCoordinate(take(4), 'W', 'E');
    constexpr std::uint32_t seaLevel = 10'000'000;
    const std::uint32_t altitude = take(4);
    const std::uint32_t height = altitude < seaLevel ? seaLevel - altitude : altitude - seaLevel;
    print("{}{}.{:02}m", altitude < seaLevel ? "-" : "", height / 100, height % 100);
    for (const std::uint32_t length : lengths)
        printLength(length);
}

bool Writer::printPrefixes()
{
    for (bool isFirst = true; !m_left.empty(); isFirst = false) {
        const std::uint32_t family = take(2);
        const std::uint32_t length = take(1);
        const std::uint32_t size = take(1);
        std::string address(takeBytes(size & 0x7fU));
        if (family != 1 && family != 2)
            return false;
        address.resize(family == 1 ? 4 : 16);
        print("{}{}{}:", isFirst ? "" : " ", (size & 0x80U) != 0 ? "!" : "", family);
        printAddress(family == 1 ? AF_INET : AF_INET6, address);
        print("/{}", length);
    }
    return true;
}

bool Writer::printGateway(unsigned kind)
{
    switch (kind) {
    case 0: m_text += '.'; return true;
    case 1: printAddress(AF_INET, takeBytes(4)); return true;
    case 2: printAddress(AF_INET6, takeBytes(16)); return true;
    case 3: appendNameText(m_text, takeName()); return true;
    default: return false;
    }
}

void Writer::printHostIdentity()
{
    const std::uint32_t tagSize = take(1);
    print("{} ", take(1));
    const std::uint32_t keySize = take(2);
    appendHex(m_text, takeBytes(tagSize));
    m_text += ' ';
    appendBase64(m_text, takeBytes(keySize));
    while (!m_left.empty()) {
        m_text += ' ';
        appendNameText(m_text, takeName());
    }
}

void Writer::printPorts()
{
    printNumber(take(1));
    for (std::size_t i = 0; i < m_left.size() * 8; ++i)
        if ((byteAt(m_left, i / 8) & 0x80U >> i % 8) != 0)
            print(" {}", i);
}

} // namespace

void appendEscaped(std::string &text, char c, bool isQuoted)
{
    const auto value = static_cast<unsigned char>(c);
    if (value < (isQuoted ? 0x20 : 0x21) || value >= 0x7f) {
        text += '\\';
        text += static_cast<char>('0' + value / 100);
        text += static_cast<char>('0' + value / 10 % 10);
        text += static_cast<char>('0' + value % 10);
        return;
    }
    if (c == '"' || c == '\\' || (!isQuoted && (c == '@' || c == ';')))
        text += '\\';
    text += c;
}

void appendQuoted(std::string &text, std::string_view bytes)
{
    text += '"';
    for (const char c : bytes)
        appendEscaped(text, c, true);
    text += '"';
}

void appendDataText(std::string &text, RecordType type, std::string_view data)
{
    const std::size_t before = text.size();
    const TypeInfo *info = typeInfo(type);
    if (info && info->fields[0] != Field::None && Writer(text, data).write(*info))
        return;
    text.resize(before);
    fmt::format_to(std::back_inserter(text), "\\# {}", data.size());
    if (!data.empty())
        text += ' ';
    appendHex(text, data, hexWord);
}

std::string dataText(RecordType type, std::string_view data)
{
    std::string text;
    appendDataText(text, type, data);
    return text;
}

std::string canonicalData(RecordType type, std::string_view data)
{
    std::string canonical(data);
    const TypeInfo *info = typeInfo(type);
    std::size_t at = 0;
    for (const Field field : info ? info->fields : std::array<Field, 10>{}) {
        switch (field) {
        case Field::Number8:
        case Field::Algorithm: at += 1; break;
        case Field::Number16:
        case Field::CoveredType: at += 2; break;
        case Field::Number32:
        case Field::SignatureTime:
        case Field::OldSignatureTime: at += 4; break;
        case Field::Text: at += at < data.size() ? 1 + byteAt(data, at) : 0; break;
        case Field::Name:
            for (const std::size_t end = at + wireNameLength(data.substr(at)); at < end; ++at)
                canonical[at] = lowerCase(canonical[at]);
            break;
        default: return canonical;
        }
    }
    return canonical;
}

} // namespace portolan::dns
