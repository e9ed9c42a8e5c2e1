#pragma once

#include "model/plan/address.h"

#include <string>
#include <string_view>
#include <vector>

/// Addresses with a port, wherever they stand in a text: a variable's value, an argument, a script.
namespace portolan::compose {

/// A host and one of its ports.
struct HostPort {
    std::string host; ///< a name or an address, without brackets
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    std::string text;   ///< as it is written, without what follows the port: `http://db:8080`
    bool isUrl = false; ///< a scheme stands before it, so that nothing else can be meant
    bool operator==(const HostPort &) const = default;
};

/// Every `SCHEME://HOST:PORT`, `HOST:PORT` and `/dev/tcp/HOST/PORT` of a text, in order, without users and
/// passwords. A number without scheme that is rather a version (`redis:7`) is left out. Source: RFC
/// 3986, 3.2; bash(1), Redirection.
std::vector<HostPort> hostPortsIn(std::string_view text);

/// False for a text that certainly holds none of these: a quick look, for the many that do not.
bool mayHoldHostPort(std::string_view text);

/// The targets of `nc HOST PORT` in a script. Source: nc(1) of OpenBSD, ncat(1).
std::vector<HostPort> netcatTargetsIn(std::string_view script);

/// The text without the users of its URLs, and without every `user:password@`.
std::string withoutPasswords(std::string_view text);

/// The passwords in the URLs of a text, each a part of it; those that are only a variable left out.
std::vector<std::string_view> urlPasswordsIn(std::string_view text);

/// `localhost` and the loopback addresses.
bool isLoopbackHost(std::string_view host);

/// The addresses that mean every one of the own: `0.0.0.0` and `::`.
bool isWildcardHost(std::string_view host);

} // namespace portolan::compose
