#include "model/dns/rdata_reader.h"

#include "model/dns/ascii.h"
#include "model/dns/data_reader.h"
#include "model/dns/encodings.h"

#include <array>
#include <charconv>

namespace portolan::dns {

namespace {

constexpr Fault missing = "the record ends before its data is complete";

} // namespace

Fault readData(MasterLexer &lexer, RecordType type, std::string_view origin, std::string &out,
               std::size_t &at)
{
    const std::size_t before = out.size();
    DataReader reader(lexer, origin, out);
    Fault fault = reader.read(type);
    at = reader.at();
    if (fault.empty()) {
        const Token end = lexer.next(MasterLexer::QuotedText);
        if (end.kind == Token::Kind::Broken || end.isText()) {
            fault = end.isText() ? "the record has more words than its type has" : end.text;
            at = end.offset;
        } else if (out.size() - before > largestData) {
            fault = "the data is longer than 65512 bytes";
        }
    }
    if (!fault.empty())
        out.resize(before);
    return fault;
}

Fault DataReader::read(RecordType type)
{
    m_type = type;
    const Token first = m_lexer.next(MasterLexer::QuotedText);
    m_at = first.offset;
    if (first.kind == Token::Kind::Broken)
        return first.text;
    if (first.kind == Token::Kind::Word && first.text == "\\#") {
        // In TXT, this may as well be an escaped character.
        bool isGeneric = true;
        if (type == RecordType::Txt) {
            const Token length = m_lexer.next();
            isGeneric = length.kind == Token::Kind::Word && readNumber(length.text, 0xffffffffU).has_value();
            m_lexer.putBack();
        }
        if (isGeneric)
            return readUnknown(type);
        if (const Fault fault = appendText("#"); !fault.empty())
            return fault;
        std::optional<std::string_view> more;
        while (true) {
            if (const Fault fault = optionalWord(more, MasterLexer::QuotedText); !fault.empty() || !more)
                return fault;
            if (const Fault fault = appendText(*more); !fault.empty())
                return fault;
        }
    }
    m_lexer.putBack();
    const TypeInfo *info = typeInfo(type);
    if (!info || info->fields[0] == Field::None)
        return "data of this type is written as \\# LENGTH HEX";
    return readKnown(*info);
}

Fault DataReader::readKnown(const TypeInfo &info)
{
    for (const Field field : info.fields) {
        if (field == Field::None)
            break;
        if (const Fault fault = readField(field); !fault.empty())
            return fault;
    }
    return info.type == RecordType::Naptr ? checkData(info.type, data()) : Fault();
}

Fault DataReader::readUnknown(RecordType type)
{
    if (type == RecordType::None || isMeta(type))
        return "no zone holds records of this type";
    std::uint32_t length = 0;
    if (const Fault fault = number(0xffff, length); !fault.empty())
        return fault;
    if (length != 0)
        if (const Fault fault = hex(length, false); !fault.empty())
            return fault;
    return checkData(type, data());
}

Fault DataReader::readField(Field field)
{
    std::string_view text;
    switch (field) {
    case Field::None: return {};
    case Field::Number8: return numberField(1);
    case Field::Number16: return numberField(2);
    case Field::Number32: return numberField(4);
    case Field::Period: return period();
    case Field::Name: {
        const Fault fault =
            word(text, m_type == RecordType::Svcb || m_type == RecordType::Https ? MasterLexer::QuotedText
                                                                                 : MasterLexer::PlainWords);
        return fault.empty() ? name(text) : fault;
    }
    case Field::Text: return this->text();
    case Field::Texts: return texts();
    case Field::Address4: {
        const Fault fault = word(text);
        return fault.empty() ? address4(text) : fault;
    }
    case Field::Address6: {
        const Fault fault = word(text);
        return fault.empty() ? address6(text) : fault;
    }
    case Field::Hex: return hex(0, false);
    case Field::Base64: return base64(false);
    case Field::OptionalBase64: return base64(true);
    case Field::SvcParameters: return svcParameters();
    default: return readLargeField(field);
    }
}

Fault DataReader::readLargeField(Field field)
{
    switch (field) {
    case Field::OptionalText: {
        std::optional<std::string_view> word;
        const Fault fault = optionalWord(word, MasterLexer::QuotedText);
        return fault.empty() && word ? appendText(*word) : fault;
    }
    case Field::LongText: return longText(false);
    case Field::QuotedLongText: return longText(true);
    case Field::DigitText: return digitText();
    case Field::Digest:
    case Field::OptionalDigest:
    case Field::ZoneDigest: return digest(field);
    case Field::Algorithm:
    case Field::NamedAlgorithm:
    case Field::DigestKind:
    case Field::CertificateKind:
    case Field::HashKind:
    case Field::KeyProtocol:
    case Field::DsyncScheme: return code(field);
    case Field::KeyFlags: return keyFlags();
    case Field::KeyData: return keyData();
    case Field::CoveredType: return coveredType();
    case Field::SignatureTime: return signatureTime(true);
    case Field::OldSignatureTime: return signatureTime(false);
    case Field::Salt: return salt();
    case Field::NextHash: return nextHash();
    case Field::TypeSet: return typeSet(false);
    case Field::OptionalTypeSet: return typeSet(true);
    case Field::OldTypeSet: return oldTypeSet();
    case Field::CaaTag: return caaTag();
    case Field::Eui48: return hardwareAddress(6);
    case Field::Eui64: return hardwareAddress(8);
    case Field::Locator: return locator();
    case Field::Location: return location();
    case Field::Prefixes: return prefixes();
    case Field::Ports: return ports();
    case Field::IpsecGateway: return ipsecGateway();
    case Field::Relay: return relay();
    case Field::HostIdentity: return hostIdentity();
    case Field::Nsap: return nsap();
    case Field::AtmAddress: return atmAddress();
    case Field::PartialAddress6: return partialAddress6();
    case Field::DoaData: return doaData();
    default: return {};
    }
}

Fault DataReader::word(std::string_view &text, unsigned accept)
{
    const Token token = m_lexer.next(accept);
    m_at = token.offset;
    if (token.isEnd()) {
        m_lexer.putBack();
        return missing;
    }
    text = token.text;
    return token.kind == Token::Kind::Broken ? token.text : Fault();
}

Fault DataReader::optionalWord(std::optional<std::string_view> &text, unsigned accept)
{
    const Token token = m_lexer.next(accept);
    m_at = token.offset;
    text.reset();
    if (token.isEnd()) {
        m_lexer.putBack();
        return {};
    }
    if (token.kind == Token::Kind::Broken)
        return token.text;
    text = token.text;
    return {};
}

std::optional<std::uint32_t> readNumber(std::string_view text, std::uint32_t largest)
{
    std::uint32_t value = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && at == end && value <= largest ? std::optional(value) : std::nullopt;
}

Fault DataReader::number(std::uint32_t largest, std::uint32_t &value)
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    const auto read = readNumber(text, largest);
    if (!read)
        return largest == 0xffU     ? "a number from 0 to 255 must stand here"
               : largest == 0xffffU ? "a number from 0 to 65535 must stand here"
                                    : "a number must stand here, not larger than its field";
    value = *read;
    return {};
}

Fault DataReader::numberField(unsigned bytes)
{
    std::uint32_t value = 0;
    if (const Fault fault = number(bytes == 4 ? 0xffffffffU : (1U << bytes * 8) - 1, value); !fault.empty())
        return fault;
    if (bytes == 1)
        append8(value);
    else if (bytes == 2)
        append16(value);
    else
        append32(value);
    return {};
}

Fault DataReader::period()
{
    std::string_view text;
    if (const Fault fault = word(text); !fault.empty())
        return fault;
    const auto seconds = readPeriod(text);
    if (!seconds)
        return "a time in seconds must stand here, or one like 1h30m";
    append32(*seconds);
    return {};
}

std::optional<std::uint32_t> readPeriod(std::string_view text)
{
    constexpr std::size_t longest = 63;
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    std::uint64_t sum = 0;
    while (!text.empty()) {
        std::uint32_t value = 0;
        const auto [at, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc())
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(at - text.data()));
        if (text.empty()) {
            if (sum != 0)
                return std::nullopt;
            return value;
        }
        switch (lowerCase(text[0])) {
        case 'w': sum += std::uint64_t{value} * 7 * 24 * 3600; break;
        case 'd': sum += std::uint64_t{value} * 24 * 3600; break;
        case 'h': sum += std::uint64_t{value} * 3600; break;
        case 'm': sum += std::uint64_t{value} * 60; break;
        case 's': sum += value; break;
        default: return std::nullopt;
        }
        text.remove_prefix(1);
    }
    return sum <= 0xffffffffU ? std::optional(static_cast<std::uint32_t>(sum)) : std::nullopt;
}

Fault DataReader::name(std::string_view text)
{
    NameBuffer name;
    const Fault fault = name.read(text, m_origin);
    if (fault.empty())
        m_out += name.view();
    return fault;
}

bool appendUnescaped(std::string_view text, std::string &out)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        char c = text[at];
        if (c == '\\') {
            if (++at == text.size())
                return false;
            c = text[at];
            if (isDigit(c)) {
                if (text.size() - at < 3 || !isDigit(text[at + 1]) || !isDigit(text[at + 2]))
                    return false;
                const int value = (c - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
                if (value > 255)
                    return false;
                c = static_cast<char>(value);
                at += 2;
            }
        }
        out += c;
    }
    return true;
}

Fault DataReader::appendText(std::string_view word)
{
    const std::size_t length = m_out.size();
    m_out += '\0';
    if (!appendUnescaped(word, m_out))
        return "an escape stands for one byte: \\ and a character, or \\ and three digits up to 255";
    const std::size_t size = m_out.size() - length - 1;
    if (size > 255)
        return "one text holds at most 255 bytes; write it as several in quotes";
    m_out[length] = static_cast<char>(size);
    return {};
}

Fault DataReader::text()
{
    std::string_view text;
    const Fault fault = word(text, MasterLexer::QuotedText);
    return fault.empty() ? appendText(text) : fault;
}

Fault DataReader::texts()
{
    if (const Fault fault = text(); !fault.empty())
        return fault;
    std::optional<std::string_view> more;
    while (true) {
        if (const Fault fault = optionalWord(more, MasterLexer::QuotedText); !fault.empty() || !more)
            return fault;
        if (const Fault fault = appendText(*more); !fault.empty())
            return fault;
    }
}

Fault DataReader::longText(bool mustBeQuoted)
{
    const Token token = m_lexer.next(MasterLexer::QuotedText);
    m_at = token.offset;
    if (token.kind == Token::Kind::Broken)
        return token.text;
    if (token.isEnd()) {
        m_lexer.putBack();
        return missing;
    }
    if (mustBeQuoted && token.kind != Token::Kind::Quoted)
        return "the text must stand in quotes";
    return appendUnescaped(token.text, m_out) ? Fault() : "an escape is not complete";
}

Fault DataReader::digitText()
{
    std::string_view text;
    if (const Fault fault = word(text, MasterLexer::QuotedText); !fault.empty())
        return fault;
    if (text.size() < 4 || !std::all_of(text.begin(), text.end(), isDigit))
        return "at least four digits must stand here";
    return appendText(text);
}

Fault DataReader::hex(std::size_t length, bool mayBeEmpty)
{
    HexDecoder decoder;
    const std::size_t before = m_out.size();
    std::optional<std::string_view> text;
    while (length == 0 || m_out.size() - before < length) {
        if (const Fault fault = optionalWord(text); !fault.empty())
            return fault;
        if (!text)
            break;
        if (!decoder.add(*text, m_out))
            return "hexadecimal digits must stand here";
    }
    const std::size_t size = m_out.size() - before;
    if (!decoder.isComplete())
        return "the number of hexadecimal digits is odd";
    if (size < length || (size == 0 && !mayBeEmpty))
        return missing;
    return length != 0 && size > length ? "there are more hexadecimal digits than the length allows"
                                        : Fault();
}

Fault DataReader::base64(bool mayBeEmpty)
{
    Base64Decoder decoder;
    const std::size_t before = m_out.size();
    std::optional<std::string_view> text;
    while (!decoder.hasEnded()) {
        if (const Fault fault = optionalWord(text); !fault.empty())
            return fault;
        if (!text)
            break;
        if (!decoder.add(*text, m_out))
            return "this is no base64 text";
    }
    if (!decoder.isComplete())
        return "the base64 text is cut off";
    return m_out.size() == before && !mayBeEmpty ? missing : Fault();
}

void DataReader::append16(std::uint32_t value)
{
    append8(value >> 8U);
    append8(value & 0xffU);
}

void DataReader::append32(std::uint32_t value)
{
    append16(value >> 16U);
    append16(value & 0xffffU);
}

} // namespace portolan::dns
