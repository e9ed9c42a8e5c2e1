#pragma once

#include "model/dns/record_type.h"
#include "model/dns/wire_name.h"

#include <string>

namespace portolan::dns {

/// Appends the data of a record as a master file writes it: names absolute, in one line. Data of a type
/// without a form that is known is written as RFC 3597 says. \a data has passed checkData.
void appendDataText(std::string &text, RecordType type, std::string_view data);

std::string dataText(RecordType type, std::string_view data);

/// The data with the names in it in lower case: what is equal has equal bytes. Source: RFC 4034, 6.2.
std::string canonicalData(RecordType type, std::string_view data);

/// Appends one byte of a text, escaped where it must be.
void appendEscaped(std::string &text, char c, bool isQuoted);

/// Appends bytes in quotes, escaped where they must be.
void appendQuoted(std::string &text, std::string_view bytes);

} // namespace portolan::dns
