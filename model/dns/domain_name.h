#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace portolan::dns {

/// The name without its final dot and in lower case: names that are equal read the same. Source: RFC 4343.
std::string canonicalName(std::string_view name);

/// Labels of 1 to 63 letters, digits, hyphens, underscores, or one asterisk; at most 253 bytes. Everything
/// else would need escapes in a master file, and names nothing that a route leads to. Source: RFC
/// 1035, 2.3.1; RFC 2181, 11; RFC 4592.
bool isPlainName(std::string_view name);

/// The name one label up; empty above a single label.
std::string_view parentName(std::string_view name);

/// True when \a name is the domain or lies below it. Both canonical.
bool isWithin(std::string_view name, std::string_view domain);

/// The domain name that stands for a mailbox: `first.last@example.org` reads `first\.last.example.org`. Other
/// text stays as it is. Source: RFC 1035, 8.
std::string mailboxName(std::string_view mailbox);

} // namespace portolan::dns
