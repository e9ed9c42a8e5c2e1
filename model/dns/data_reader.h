#pragma once

#include "model/dns/rdata_reader.h"

#include <optional>

namespace portolan::dns {

/// Reads one record's data, field by field, to the end of what it appends to.
class DataReader
{
public:
    DataReader(MasterLexer &lexer, std::string_view origin, std::string &out)
        : m_lexer(lexer)
        , m_origin(origin)
        , m_out(out)
        , m_begin(out.size())
    {
    }

    Fault read(RecordType type);
    std::size_t at() const { return m_at; }

private:
    Fault readKnown(const TypeInfo &info);
    Fault readUnknown(RecordType type);
    Fault readField(Field field);
    Fault readLargeField(Field field);

    /// The next word, which must be there.
    Fault word(std::string_view &text, unsigned accept = MasterLexer::PlainWords);
    /// The next word; none at the end of the record, which stays to be read.
    Fault optionalWord(std::optional<std::string_view> &text, unsigned accept = MasterLexer::PlainWords);

    Fault number(std::uint32_t largest, std::uint32_t &value);
    Fault numberField(unsigned bytes);
    Fault period();
    Fault name(std::string_view text);
    Fault text();
    Fault appendText(std::string_view word);
    Fault texts();
    Fault longText(bool mustBeQuoted);
    Fault digitText();
    Fault address4(std::string_view text);
    Fault address6(std::string_view text);
    Fault hex(std::size_t length, bool mayBeEmpty);
    Fault base64(bool mayBeEmpty);
    Fault digest(Field field);
    Fault code(Field field);
    Fault keyFlags();
    Fault keyData();
    Fault coveredType();
    Fault signatureTime(bool mayBeNumber);
    Fault salt();
    Fault nextHash();
    Fault typeSet(bool mayBeEmpty);
    Fault oldTypeSet();
    Fault svcParameters();
    Fault caaTag();
    Fault hardwareAddress(std::size_t bytes);
    Fault locator();
    Fault location();
    Fault coordinate(std::string_view directions, std::uint32_t largestDegrees, std::uint32_t &value);
    Fault prefixes();
    Fault prefix(std::string_view text);
    Fault ports();
    Fault gateway(unsigned kind);
    Fault ipsecGateway();
    Fault relay();
    Fault hostIdentity();
    Fault nsap();
    Fault atmAddress();
    Fault partialAddress6();
    Fault doaData();

    void append8(std::uint32_t value) { m_out += static_cast<char>(value); }
    void append16(std::uint32_t value);
    void append32(std::uint32_t value);
    std::string_view data() const { return std::string_view(m_out).substr(m_begin); }

    MasterLexer &m_lexer;
    std::string_view m_origin;
    std::string &m_out;
    std::size_t m_begin;
    std::size_t m_at = 0; ///< where the last word begins
    RecordType m_type = RecordType::None;
};

} // namespace portolan::dns
