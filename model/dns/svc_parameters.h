#pragma once

#include "model/dns/wire_name.h"

#include <string>

/// The parameters of SVCB and HTTPS records. Source: RFC 9460, 2.1 and 7; RFC 9461, 5.
namespace portolan::dns {

/// Reads one parameter, `key`, `key=value` or `key="value"`, and appends its wire form.
Fault readSvcParameter(std::string_view text, std::string &out);

/// Puts the parameters that \a wire has from \a begin on into the order of their keys, and says what is wrong
/// with them as a whole.
Fault orderSvcParameters(std::string &wire, std::size_t begin);

/// Why \a wire is no list of parameters, in the order of their keys.
Fault checkSvcParameters(std::string_view wire);

/// Appends the parameters, each behind a space.
void appendSvcParameters(std::string &text, std::string_view wire);

} // namespace portolan::dns
