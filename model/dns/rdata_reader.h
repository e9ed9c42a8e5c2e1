#pragma once

#include "model/dns/master_lexer.h"
#include "model/dns/record_type.h"

#include <string>

namespace portolan::dns {

/// How long the data of a record, or of a set of them with two bytes more for each, may be: what a message of
/// 65535 bytes has room for beside its header, the question and the rest of the record.
inline constexpr std::size_t largestData = 65512;

/// Reads the data of a record, in the form of its type or that of RFC 3597, and appends its wire form to \a
/// out. The lexer stands before the data, and afterwards behind its line. Names are relative to \a origin.
/// On a fault \a at is where it stands, \a out is as it was, and the lexer stands where reading stopped.
Fault readData(MasterLexer &lexer, RecordType type, std::string_view origin, std::string &out,
               std::size_t &at);

/// Why \a data is no data of the type; empty when it is, or when the type has no form that is known.
/// Source: RFC 3597, 4 and 5.
Fault checkData(RecordType type, std::string_view data);

/// Seconds, as a number or with the units w, d, h, m and s; nullopt when \a text is neither, or too large for
/// 32 bits.
std::optional<std::uint32_t> readPeriod(std::string_view text);

/// A number of digits alone, up to \a largest.
std::optional<std::uint32_t> readNumber(std::string_view text, std::uint32_t largest);

/// Seconds since 1970 of YYYYMMDDHHmmSS, modulo 2^32; nullopt when there is no such time. Source: RFC
/// 4034, 3.2.
std::optional<std::uint32_t> readTime(std::string_view text);

/// Appends what escaped text stands for; false when an escape is not complete. Source: RFC 1035, 5.1.
bool appendUnescaped(std::string_view text, std::string &out);

} // namespace portolan::dns
