#pragma once

#include <string>
#include <string_view>

namespace portolan::compose {

/// A comment without the secrets in it, for a plan that others read: `DB_PASSWORD=********`. Values of secret
/// variables that it assigns, passwords in addresses, and what is a key by its looks are secret.
std::string withoutSecrets(std::string_view comment);

} // namespace portolan::compose
