#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Numbers as Compose writes them into text.
namespace portolan::compose {

/// A decimal integer with an optional sign; nullopt for anything else.
std::optional<std::int64_t> parseInteger(std::string_view text);

/// A decimal number; nullopt for anything else.
std::optional<double> parseNumber(std::string_view text);

/// `true`, `yes`, `on`, `y` and their opposites, in any case; nullopt for anything else.
std::optional<bool> parseBoolean(std::string_view text);

/// A size in bytes: `512m`, `1.5GiB`, `64 kb`; units count in powers of 1024. Source: docker/go-units,
/// RAMInBytes.
std::optional<std::int64_t> parseByteSize(std::string_view text);

/// A duration in nanoseconds: `1h30m`, `1.5s`, `2w`; units w d h m s ms us ns. Source: Compose specification,
/// 11-extension.
std::optional<std::int64_t> parseDuration(std::string_view text);

/// A duration as Compose prints it: `1h30m0s`, `1.5s`, `100ms`, `0s`.
std::string formatDuration(std::int64_t nanoseconds);

} // namespace portolan::compose
