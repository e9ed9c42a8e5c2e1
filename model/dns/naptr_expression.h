#pragma once

#include <string_view>

namespace portolan::dns {

/// The third text of NAPTR data. \a data is complete.
std::string_view naptrExpressionOf(std::string_view data);

/// True for an empty expression, and for one that has a delimiter, a pattern, a replacement and flags, whose
/// replacement names no group that the pattern lacks. Source: RFC 3402, 3.2.
bool isNaptrExpression(std::string_view expression);

} // namespace portolan::dns
