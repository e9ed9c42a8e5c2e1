#pragma once

#include "model/plan/address.h"

#include <optional>
#include <string>
#include <string_view>

namespace portolan::dns {

/// The name without its final dot, in lower case and with A-labels for what is not ASCII: names that are
/// equal read the same. What is no name stays as it is. Sources: RFC 4343; RFC 5891, 4.
std::string canonicalName(std::string_view name);

/// The name as people write it: A-labels that stand for Unicode are shown in it. Source: RFC 5891, 5.
std::string displayName(std::string_view name);

/// The name under in-addr.arpa or ip6.arpa that stands for an address. Sources: RFC 1035, 3.5; RFC 3596, 2.5.
std::string reverseName(const plan::IpAddress &address);

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
