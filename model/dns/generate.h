#pragma once

#include "model/dns/wire_name.h"

#include <optional>
#include <string>

/// The $GENERATE directive. Source: BIND 9 manual.
namespace portolan::dns {

/// `first-last` or `first-last/step`.
struct GenerateRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t step = 1;

    std::uint64_t count() const { return (std::uint64_t{last} - first) / step + 1; }
};

std::optional<GenerateRange> readRange(std::string_view text);

/// Puts \a value for each `$` and `${offset,width,base}` of the pattern; `$$` and `\$` stay a dollar sign.
/// Fails on an unknown form, and when the result is longer than \a limit bytes.
Fault fillIn(std::string_view pattern, std::uint32_t value, std::size_t limit, std::string &out);

} // namespace portolan::dns
