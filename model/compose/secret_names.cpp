#include "model/compose/secret_names.h"

#include "model/compose/host_ports.h"
#include "model/compose/secret_tokens.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace portolan::compose {

namespace {

/// A word of a name stands alone between `_`; a long one is found within others, too.
bool hasWord(std::string_view name, std::string_view word)
{
    const bool isLong = word.size() > 4;
    for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if (isLong || ((at == 0 || name[at - 1] == '_') && (end == name.size() || name[end] == '_')))
            return true;
    }
    return false;
}

template <std::size_t Count>
bool endsWithAny(std::string_view name, const std::array<std::string_view, Count> &endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [name](std::string_view ending) { return name.ends_with(ending); });
}

/// A name that says that its value is secret.
bool isSecretName(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> words = {
        "PASSWORD",   "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "APIKEY", "PRIVATE",
        "CREDENTIAL", "KEY",    "PASS",       "PW",     "PWD",   "SALT",   "DSN"};
    static constexpr std::array<std::string_view, 27> about = {
        "_PATH",   "_FILE",     "_URL",     "_DIR",     "_LENGTH",     "_EXPIRY",  "_TTL",
        "_ID",     "_NAME",     "_PORT",    "_HOST",    "_USER",       "_EMAIL",   "_ALGORITHM",
        "_TYPE",   "_SIZE",     "_ENABLED", "_EXPIRES", "_EXPIRATION", "_TIMEOUT", "_METHOD",
        "_ISSUER", "_AUDIENCE", "_HEADER",  "_POLICY",  "_ENDPOINT",   "_MODE"};
    if (name.find("PUBLIC") != std::string_view::npos)
        return false;
    const bool endsInPass = name.ends_with("PASS") && !name.ends_with("BYPASS");
    const bool isAuth = name == "AUTH" || name.ends_with("_AUTH");
    const bool isToken = name == "JWT" || name == "COOKIE" ||
                         endsWithAny(name, std::array<std::string_view, 3>{"_JWT", "_PAT", "_COOKIE"});
    const bool isSecret = endsInPass || isAuth || isToken ||
                          std::any_of(words.begin(), words.end(),
                                      [name](std::string_view word) { return hasWord(name, word); });
    return isSecret && !endsWithAny(name, about);
}

/// A webhook's address is its password, unless it is one that others are to call.
bool isSecretWebhook(std::string_view name, std::string_view value)
{
    constexpr std::size_t longWord = 16;
    if (name.find("WEBHOOK") == std::string_view::npos)
        return false;
    std::size_t at = value.find("://");
    at = at == std::string_view::npos ? at : value.find('/', at + 3);
    while (at != std::string_view::npos) {
        const std::size_t next = value.find_first_of("/?", at + 1);
        if (std::min(next, value.size()) - at > longWord)
            return true;
        at = next;
    }
    return false;
}

/// What a variable with a secret's name can say without being one.
bool deniesSecret(std::string_view value)
{
    static constexpr std::array<std::string_view, 16> words = {
        "true",  "false", "yes",   "no",       "on",   "off",  "none",  "null",
        "plain", "login", "basic", "cram-md5", "ldap", "oidc", "local", "required"};
    constexpr std::size_t shortestSecret = 4;
    const bool isNumber = !value.empty() && value.size() < shortestSecret &&
                          value.find_first_not_of("0123456789") == std::string_view::npos;
    const bool isReference = value.starts_with('$') && !value.starts_with("$$");
    return isNumber || isReference || value.starts_with('/') ||
           std::find(words.begin(), words.end(), value) != words.end();
}

/// The defaults of secret variables, and all of them where \a isSecret is the whole: parts of the text.
void addSecretDefaults(std::string_view text, bool isSecret, std::vector<std::string_view> &found)
{
    const auto references = text::references(text);
    if (!references)
        return;
    for (const text::VariableReference &reference : *references) {
        const std::size_t size = reference.argument.size();
        const std::string_view byDefault = text.substr(reference.end - 1 - size, size);
        if (reference.form != text::VariableReference::Form::Default || byDefault != reference.argument)
            continue;
        const bool isSecretOne = isSecret || isSecretName(inCapitals(reference.name));
        if (text::isExpression(byDefault))
            addSecretDefaults(byDefault, isSecretOne, found);
        else if (isSecretOne && !byDefault.empty() && !deniesSecret(byDefault))
            found.push_back(byDefault);
    }
}

} // namespace

std::string inCapitals(std::string_view name)
{
    std::string capitals(name);
    for (char &c : capitals)
        c = c == '.' || c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return capitals;
}

std::vector<std::string_view> secretPartsOf(std::string_view name, std::string_view value)
{
    std::vector<std::string_view> parts = urlPasswordsIn(value);
    if (text::isExpression(value))
        addSecretDefaults(value, isSecretName(inCapitals(name)), parts);
    const std::vector<std::string_view> tokens = secretTokensIn(value);
    parts.insert(parts.end(), tokens.begin(), tokens.end());
    std::sort(parts.begin(), parts.end(), [](auto a, auto b) { return a.data() < b.data(); });
    const auto overlaps = [](auto a, auto b) {
        return b.data() < a.data() + a.size();
    };
    parts.erase(std::unique(parts.begin(), parts.end(), overlaps), parts.end());
    return parts;
}

bool looksSecret(std::string_view name, std::string_view value)
{
    const std::string capitals = inCapitals(name);
    return !secretPartsOf(name, value).empty() || isSecretWebhook(capitals, value) ||
           (isSecretName(capitals) && !deniesSecret(value));
}

} // namespace portolan::compose
