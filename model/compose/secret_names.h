#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Which values are secrets, by the names of their variables and by what they look like.
namespace portolan::compose {

/// True when a variable holds a secret by its name and does not deny it by its value (a path, a number, true
/// ...), when its value is an address with a password in it, has a default that is a secret
/// (`${DB_PASSWORD:-hunter2}`), or is a key by its looks.
bool looksSecret(std::string_view name, std::string_view value);

/// The parts of a variable's value that are secret whatever stands around them, in order: passwords in
/// addresses, defaults of secret variables, and keys that look like one.
std::vector<std::string_view> secretPartsOf(std::string_view name, std::string_view value);

/// A name as variables are written: `redis.auth-token` is `REDIS_AUTH_TOKEN`.
std::string inCapitals(std::string_view name);

} // namespace portolan::compose
