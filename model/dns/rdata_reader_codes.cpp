#include "model/dns/ascii.h"
#include "model/dns/data_reader.h"
#include "model/dns/encodings.h"
#include "model/dns/mnemonics.h"
#include "model/dns/svc_parameters.h"

#include <algorithm>
#include <bitset>

/// The fields of the DNS's security types. Sources: RFC 2535, 4034, 4398, 5155, 8976.
namespace portolan::dns {

namespace {

constexpr std::size_t sha1Size = 20;
constexpr std::size_t sha256Size = 32;
constexpr std::size_t sha384Size = 48;
constexpr std::size_t sha512Size = 64;

/// How long a digest must be that the field before it names; 0 when that is not known.
std::size_t digestSize(Field field, unsigned kind)
{
    if (field == Field::ZoneDigest)
        return kind == 1 ? sha384Size : kind == 2 ? sha512Size : 0;
    if (kind == 1)
        return sha1Size;
    if (kind == 2)
        return sha256Size;
    return kind == 4 && field == Field::Digest ? sha384Size : 0;
}

bool isLeapYear(unsigned year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

unsigned daysIn(unsigned month, unsigned year)
{
    constexpr std::array<unsigned, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && isLeapYear(year) ? 1 : 0);
}

} // namespace

Fault DataReader::code(Field field)
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    const auto value = readCode(mnemonicsOf(field), text, field == Field::CertificateKind ? 0xffffU : 0xffU);
    if (!value)
        return "neither a number in range nor a name that is known here";
    if (field == Field::CertificateKind)
        append16(*value);
    else
        append8(*value);
    return {};
}

Fault DataReader::keyFlags()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    const auto flags = readKeyFlags(text);
    if (!flags)
        return "neither a number up to 65535 nor flags that are known";
    if (m_type == RecordType::Rkey && *flags != 0)
        return "the flags of RKEY are 0";
    append16(*flags);
    return {};
}

Fault DataReader::keyData()
{
    constexpr unsigned noKey = 0xc0;
    const bool hasNone = m_type == RecordType::Key && (byteAt(data(), 0) & noKey) == noKey;
    return hasNone ? Fault() : base64(false);
}

Fault DataReader::digest(Field field)
{
    const std::size_t begin = m_out.size();
    const std::size_t size = digestSize(field, byteAt(data(), data().size() - 1));
    if (const Fault fault = hex(size, field == Field::OptionalDigest); !fault.empty())
        return fault;
    constexpr std::size_t shortestZoneDigest = 12;
    return field == Field::ZoneDigest && m_out.size() - begin < shortestZoneDigest
               ? "the digest has at least 12 bytes"
               : Fault();
}

Fault DataReader::coveredType()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    if (const auto type = typeFromText(text)) {
        append16(static_cast<std::uint16_t>(*type));
        return {};
    }
    const auto value = readNumber(text, 0xffffU);
    if (!value)
        return "a record type must stand here";
    append16(*value);
    return {};
}

std::optional<std::uint32_t> readTime(std::string_view text)
{
    if (text.size() != 14 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t size) {
        return readNumber(text.substr(at, size), 9999).value_or(0);
    };
    const std::uint32_t year = part(0, 4);
    const std::uint32_t month = part(4, 2);
    const std::uint32_t day = part(6, 2);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year) || part(8, 2) > 23 ||
        part(10, 2) > 59 || part(12, 2) > 60)
        return std::nullopt;
    std::int64_t days = day - 1;
    for (std::uint32_t m = 1; m < month; ++m)
        days += daysIn(m, year);
    for (std::uint32_t y = 1970; y < year; ++y)
        days += isLeapYear(y) ? 366 : 365;
    for (std::uint32_t y = year; y < 1970; ++y)
        days -= isLeapYear(y) ? 366 : 365;
    const std::int64_t seconds = days * 86400 + part(8, 2) * 3600 + part(10, 2) * 60 + part(12, 2);
    return static_cast<std::uint32_t>(seconds);
}

Fault DataReader::signatureTime(bool mayBeNumber)
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    constexpr std::size_t longestNumber = 10;
    const auto time =
        mayBeNumber && text.size() <= longestNumber ? readNumber(text, 0xffffffffU) : readTime(text);
    if (!time)
        return "a time must stand here, as YYYYMMDDHHmmSS";
    append32(*time);
    return {};
}

Fault DataReader::salt()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    const std::size_t length = m_out.size();
    append8(0);
    if (text == "-")
        return {};
    HexDecoder decoder;
    if (!decoder.add(text, m_out) || !decoder.isComplete() || m_out.size() - length - 1 > 255)
        return "a salt is a hyphen, or up to 255 bytes in hexadecimal";
    m_out[length] = static_cast<char>(m_out.size() - length - 1);
    return {};
}

Fault DataReader::nextHash()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    const std::size_t length = m_out.size();
    append8(0);
    constexpr std::size_t longestHash = 155;
    const bool isSha1 = byteAt(data(), 0) == 1;
    const bool isBase32 = decodeBase32Hex(text, m_out);
    const std::size_t size = m_out.size() - length - 1;
    if (!isBase32 || (isSha1 ? size != sha1Size : size > longestHash))
        return "the next hash must stand here, in base 32";
    m_out[length] = static_cast<char>(size);
    return {};
}

Fault DataReader::typeSet(bool mayBeEmpty)
{
    std::bitset<0x10000> types;
    bool isEmpty = true;
    std::optional<std::string_view> text;
    while (true) {
        if (const Fault fault = optionalWord(text); !fault.empty())
            return fault;
        if (!text)
            break;
        const auto type = typeFromText(*text);
        if (!type)
            return "a record type must stand here";
        types.set(static_cast<std::uint16_t>(*type));
        isEmpty = false;
    }
    if (isEmpty)
        return mayBeEmpty ? Fault() : "at least one record type must stand here";
    for (std::size_t window = 0; window < 256; ++window) {
        std::array<char, 32> bits{};
        std::size_t size = 0;
        for (std::size_t i = 0; i < 256; ++i) {
            if (!types.test(window * 256 + i))
                continue;
            bits[i / 8] = static_cast<char>(static_cast<unsigned char>(bits[i / 8]) | (0x80U >> i % 8));
            size = i / 8 + 1;
        }
        if (size == 0)
            continue;
        append8(static_cast<std::uint32_t>(window));
        append8(static_cast<std::uint32_t>(size));
        m_out.append(bits.data(), size);
    }
    return {};
}

Fault DataReader::oldTypeSet()
{
    std::array<char, 16> bits{};
    std::size_t size = 0;
    std::optional<std::string_view> text;
    while (true) {
        if (const Fault fault = optionalWord(text); !fault.empty())
            return fault;
        if (!text)
            break;
        auto number = readNumber(*text, 0xffffU);
        if (const auto type = typeFromText(*text); !number && type)
            number = static_cast<std::uint16_t>(*type);
        if (!number || *number < 1 || *number > 127)
            return "a record type up to 127 must stand here";
        const std::size_t at = *number / 8;
        bits[at] = static_cast<char>(static_cast<unsigned char>(bits[at]) | (0x80U >> *number % 8));
        size = std::max(size, at + 1);
    }
    m_out.append(bits.data(), size);
    return {};
}

Fault DataReader::caaTag()
{
    std::string_view tag;
    if (const Fault fault = word(tag); !fault.empty())
        return fault;
    if (tag.size() > 255 ||
        !std::all_of(tag.begin(), tag.end(), [](char c) { return isLetter(c) || isDigit(c); }))
        return "a tag of letters and digits must stand here, such as issue";
    append8(static_cast<std::uint32_t>(tag.size()));
    m_out += tag;
    return {};
}

Fault DataReader::svcParameters()
{
    const std::size_t begin = m_out.size();
    std::optional<std::string_view> text;
    while (true) {
        if (const Fault fault = optionalWord(text, MasterLexer::Pairs); !fault.empty())
            return fault;
        if (!text)
            return orderSvcParameters(m_out, begin);
        if (const Fault fault = readSvcParameter(*text, m_out); !fault.empty())
            return fault;
    }
}

} // namespace portolan::dns
