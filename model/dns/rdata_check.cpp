#include "model/dns/ascii.h"
#include "model/dns/naptr_expression.h"
#include "model/dns/rdata_reader.h"
#include "model/dns/svc_parameters.h"

#include <algorithm>

/// Whether bytes can be the data of a type, as a message's reader would find. Sources: as for reading them.
namespace portolan::dns {

namespace {

class Checker
{
public:
    explicit Checker(RecordType type, std::string_view data)
        : m_type(type)
        , m_data(data)
        , m_left(data)
    {
    }

    bool check(const TypeInfo &info)
    {
        for (const Field field : info.fields)
            if (field != Field::None && !checkField(field))
                return false;
        return m_left.empty();
    }

private:
    bool checkField(Field field);
    bool checkLargeField(Field field);

    bool skip(std::size_t size)
    {
        if (m_left.size() < size)
            return false;
        m_left.remove_prefix(size);
        return true;
    }
    bool skipRest(std::size_t atLeast)
    {
        const bool isEnough = m_left.size() >= atLeast;
        m_left = {};
        return isEnough;
    }
    bool skipName()
    {
        const std::size_t size = wireNameLength(m_left);
        return size != 0 && skip(size);
    }
    bool skipText() { return !m_left.empty() && skip(1 + byteAt(m_left, 0)); }
    bool skipNames()
    {
        while (!m_left.empty())
            if (!skipName())
                return false;
        return true;
    }
    bool skipTypes(bool mayBeEmpty);
    bool skipDigest(Field field);
    bool skipKey();
    bool skipLocation();
    bool skipPrefixes();
    bool skipHostIdentity();
    bool skipPartialAddress6();
    std::uint32_t number(std::size_t at, std::size_t size) const;

    RecordType m_type;
    std::string_view m_data;
    std::string_view m_left;
};

bool Checker::checkField(Field field)
{
    switch (field) {
    case Field::None: return true;
    case Field::Number8:
    case Field::Algorithm:
    case Field::NamedAlgorithm:
    case Field::DigestKind:
    case Field::HashKind:
    case Field::KeyProtocol:
    case Field::DsyncScheme: return skip(1);
    case Field::Number16:
    case Field::KeyFlags:
    case Field::CertificateKind:
    case Field::CoveredType: return skip(2);
    case Field::Number32:
    case Field::Period:
    case Field::SignatureTime:
    case Field::OldSignatureTime:
    case Field::Address4: return skip(4);
    case Field::Address6: return skip(16);
    case Field::Name: return skipName();
    case Field::Text: return skipText();
    case Field::Texts:
        do {
            if (!skipText())
                return false;
        } while (!m_left.empty());
        return true;
    case Field::OptionalText: return m_left.empty() || skipText();
    case Field::LongText:
    case Field::QuotedLongText:
    case Field::OptionalBase64:
    case Field::DoaData: return skipRest(0);
    case Field::Hex:
    case Field::Base64: return skipRest(1);
    default: return checkLargeField(field);
    }
}

bool Checker::checkLargeField(Field field)
{
    switch (field) {
    case Field::DigitText:
        return m_left.size() >= 5 && byteAt(m_left, 0) == m_left.size() - 1 &&
               std::all_of(m_left.begin() + 1, m_left.end(), isDigit) && skipText();
    case Field::Digest:
    case Field::OptionalDigest:
    case Field::ZoneDigest: return skipDigest(field);
    case Field::KeyData: return skipKey();
    case Field::Salt: return skipText();
    case Field::NextHash: {
        const std::size_t size = m_left.empty() ? 0 : byteAt(m_left, 0);
        const bool isSha1 = byteAt(m_data, 0) == 1;
        return (isSha1 ? size == 20 : size >= 1 && size <= 155) && skipText();
    }
    case Field::TypeSet: return skipTypes(false);
    case Field::OptionalTypeSet: return skipTypes(true);
    case Field::OldTypeSet:
        if (!m_left.empty() && (byteAt(m_left, 0) >= 0x80 || m_left.size() > 16 || m_left.back() == '\0'))
            return false;
        return skipRest(0);
    case Field::SvcParameters: {
        const bool isGood = checkSvcParameters(m_left).empty();
        return skipRest(0) && isGood;
    }
    case Field::CaaTag: {
        const std::size_t size = m_left.empty() ? 0 : byteAt(m_left, 0);
        return size != 0 && size < m_left.size() &&
               std::all_of(m_left.begin() + 1, m_left.begin() + 1 + static_cast<std::ptrdiff_t>(size),
                           [](char c) { return isLetter(c) || isDigit(c); }) &&
               skipText();
    }
    case Field::Eui48: return skip(6);
    case Field::Eui64:
    case Field::Locator: return skip(8);
    case Field::Location: return skipLocation();
    case Field::Prefixes: return skipPrefixes();
    case Field::Ports:
        return m_left.size() <= 1 + 8192 && (m_left.size() < 2 || m_left.back() != '\0') && skipRest(1);
    case Field::IpsecGateway: {
        if (!skip(3))
            return false;
        const unsigned kind = byteAt(m_data, 1);
        return kind == 0 || (kind == 1 && skip(4)) || (kind == 2 && skip(16)) || (kind == 3 && skipName());
    }
    case Field::Relay: {
        if (!skip(2))
            return false;
        const unsigned kind = byteAt(m_data, 1) & 0x7fU;
        return kind == 0 || (kind == 1 && skip(4)) || (kind == 2 && skip(16)) || (kind == 3 && skipName()) ||
               (kind > 3 && skipRest(0));
    }
    case Field::HostIdentity: return skipHostIdentity();
    case Field::Nsap: return skipRest(1);
    case Field::AtmAddress:
        return (m_left.size() < 2 || m_left[0] != 1 ||
                std::all_of(m_left.begin() + 1, m_left.end(), isDigit)) &&
               skipRest(2);
    case Field::PartialAddress6: return skipPartialAddress6();
    default: return true;
    }
}

std::uint32_t Checker::number(std::size_t at, std::size_t size) const
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + size; ++i)
        value = value << 8U | byteAt(m_data, i);
    return value;
}

bool Checker::skipTypes(bool mayBeEmpty)
{
    int lastWindow = -1;
    while (!m_left.empty()) {
        if (m_left.size() < 2)
            return false;
        const auto window = static_cast<int>(byteAt(m_left, 0));
        const std::size_t size = byteAt(m_left, 1);
        if (window <= lastWindow || size < 1 || size > 32 || m_left.size() < 2 + size ||
            m_left[1 + size] == '\0')
            return false;
        lastWindow = window;
        m_left.remove_prefix(2 + size);
    }
    return mayBeEmpty || lastWindow >= 0;
}

bool Checker::skipDigest(Field field)
{
    const unsigned kind = byteAt(m_data, m_data.size() - m_left.size() - 1);
    if (field == Field::ZoneDigest) {
        const std::size_t size = kind == 1 ? 48 : kind == 2 ? 64 : 0;
        return size != 0 ? skip(size) : skipRest(12);
    }
    const std::size_t size = kind == 1 ? 20 : kind == 2 ? 32 : kind == 4 && field == Field::Digest ? 48 : 0;
    if (size != 0)
        return skip(size);
    return skipRest(field == Field::Digest ? 1 : 0);
}

bool Checker::skipKey()
{
    const std::uint32_t flags = number(0, 2);
    if (m_type == RecordType::Rkey && flags != 0)
        return false;
    if (m_type == RecordType::Key && (flags & 0xc000U) == 0xc000U)
        return true;
    constexpr unsigned privateDns = 253;
    if (byteAt(m_data, 3) == privateDns && wireNameLength(m_left) == 0)
        return false;
    return skipRest(1);
}

bool Checker::skipLocation()
{
    if (m_left.empty() || m_left[0] != '\0')
        return skipRest(1);
    if (m_left.size() != 16)
        return false;
    for (std::size_t i = 1; i < 4; ++i) {
        const unsigned length = byteAt(m_data, i);
        if (length != 0 && ((length & 0xfU) > 9 || length >> 4U > 9 || length >> 4U == 0))
            return false;
    }
    constexpr std::uint32_t middle = 0x80000000U;
    constexpr std::uint32_t degree = 3'600'000;
    const auto isWithin = [](std::uint32_t value, std::uint32_t degrees) {
        return value >= middle - degrees * degree && value <= middle + degrees * degree;
    };
    return isWithin(number(4, 4), 90) && isWithin(number(8, 4), 180) && skipRest(0);
}

bool Checker::skipPrefixes()
{
    while (!m_left.empty()) {
        if (m_left.size() < 4)
            return false;
        const unsigned family = byteAt(m_left, 0) << 8U | byteAt(m_left, 1);
        const unsigned length = byteAt(m_left, 2);
        const std::size_t size = byteAt(m_left, 3) & 0x7fU;
        if (m_left.size() < 4 + size || (family == 1 && (length > 32 || size > 4)) ||
            (family == 2 && (length > 128 || size > 16)) || (size > 0 && m_left[3 + size] == '\0'))
            return false;
        m_left.remove_prefix(4 + size);
    }
    return true;
}

bool Checker::skipHostIdentity()
{
    if (m_left.size() < 4)
        return false;
    const std::size_t tag = number(0, 1);
    const std::size_t key = number(2, 2);
    return tag != 0 && key != 0 && skip(4 + tag + key) && skipNames();
}

bool Checker::skipPartialAddress6()
{
    if (m_left.empty() || byteAt(m_left, 0) > 128)
        return false;
    const unsigned length = byteAt(m_left, 0);
    m_left.remove_prefix(1);
    if (length != 128) {
        if (m_left.empty() || (byteAt(m_left, 0) & ~(0xffU >> length % 8)) != 0 || !skip(16 - length / 8))
            return false;
    }
    return length == 0 || skipName();
}

} // namespace

Fault checkData(RecordType type, std::string_view data)
{
    const TypeInfo *info = typeInfo(type);
    if (!info || info->fields[0] == Field::None)
        return {};
    if (!Checker(type, data).check(*info))
        return "the bytes are no data of this type";
    return type == RecordType::Naptr && !isNaptrExpression(naptrExpressionOf(data))
               ? "the expression must be !PATTERN!REPLACEMENT!, with flags i or none"
               : Fault();
}

} // namespace portolan::dns
