#pragma once

#include "model/dns/record_type.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace portolan::dns {

/// A number with a name.
struct Mnemonic {
    std::string_view name;
    std::uint16_t value = 0;
};

/// The names of a field's values; of several for one value the first is the one to write. Source: IANA.
std::span<const Mnemonic> mnemonicsOf(Field field);

/// What WKS records call protocols and services. Source: RFC 1010.
std::span<const Mnemonic> transportProtocols();
std::span<const Mnemonic> wellKnownServices();

/// The value of a decimal number or name, in any case, up to \a largest.
std::optional<std::uint32_t> readCode(std::span<const Mnemonic> names, std::string_view text,
                                      std::uint32_t largest);

/// The name of a value, or its number.
std::string codeText(std::span<const Mnemonic> names, std::uint32_t value);

/// The flags of a key: a number, or names with bars between them. Source: RFC 2535, 7.1.
std::optional<std::uint32_t> readKeyFlags(std::string_view text);

} // namespace portolan::dns
