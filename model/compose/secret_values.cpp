#include "model/compose/secret_values.h"

#include "model/compose/host_ports.h"
#include "model/plan/resolved_plan.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>

namespace portolan::compose {

namespace {

using plan::secretValue;
using text::YamlNode;

/// `redis.auth-token` as `REDIS_AUTH_TOKEN`.
std::string inCapitals(std::string_view name)
{
    std::string capitals(name);
    for (char &c : capitals)
        c = c == '.' || c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return capitals;
}

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
    const bool isSecret = endsInPass || isAuth ||
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

/// The parts of a value that are secret in themselves; \a name is that of its variable in capitals.
std::vector<std::string_view> secretPartsOf(std::string_view name, std::string_view value)
{
    std::vector<std::string_view> parts = urlPasswordsIn(value);
    if (text::isExpression(value))
        addSecretDefaults(value, isSecretName(name), parts);
    std::sort(parts.begin(), parts.end(), [](auto a, auto b) { return a.data() < b.data(); });
    const auto overlaps = [](auto a, auto b) {
        return b.data() < a.data() + a.size();
    };
    parts.erase(std::unique(parts.begin(), parts.end(), overlaps), parts.end());
    return parts;
}

/// A text and what was taken out of it.
struct Masked {
    std::string text;
    std::vector<std::string> parts;
};

Masked without(const std::vector<std::string_view> &parts, std::string_view value)
{
    Masked masked;
    std::size_t done = 0;
    for (const std::string_view part : parts) {
        const auto begin = static_cast<std::size_t>(part.data() - value.data());
        masked.text.append(value.substr(done, begin - done)).append(secretValue);
        masked.parts.emplace_back(part);
        done = begin + part.size();
    }
    masked.text += value.substr(done);
    return masked;
}

/// A value without its secrets, or none where it has none.
std::optional<Masked> masked(std::string_view name, std::string_view value)
{
    if (value == secretValue)
        return without({value}, value);
    if (value.find(secretValue) != std::string_view::npos)
        return without({}, value); // somebody has done it already
    if (const auto parts = secretPartsOf(inCapitals(name), value); !parts.empty())
        return without(parts, value);
    if (!value.empty() && !name.empty() && looksSecret(name, value))
        return without({value}, value);
    return std::nullopt;
}

bool isVariableName(std::string_view name)
{
    const auto isLetter = [](char c) {
        return c == '_' || (c >= 'A' && c <= 'Z');
    };
    return !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    });
}

/// Calls `visit(node, name, value, path)` for every text of a compose file that may hold a secret: `value` is
/// the text behind `NAME=`, and the name is empty where the text is no variable's.
template <class Visit>
class SecretWalk
{
public:
    explicit SecretWalk(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    void walk(YamlNode &node, bool isVariables = false)
    {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            YamlNode &item = node.items[i];
            const std::string_view key = node.isMap() ? std::string_view(node.keys[i].text) : nameIn(item);
            if (node.isMap() && isModelled(key))
                continue;
            m_path.push_back({key, i});
            if (!item.isScalar())
                walk(item, key == "environment" || key == "args");
            else
                m_visit(item, isVariables || isVariableName(key) ? key : std::string_view(),
                        node.isMap() || key.empty() ? 0 : key.size() + 1, *this);
            m_path.pop_back();
        }
    }

    text::YamlPath path() const
    {
        text::YamlPath path;
        for (const Step &step : m_path)
            path.push_back(step.name.empty() ? '[' + std::to_string(step.index) + ']'
                                             : std::string(step.name));
        return path;
    }

private:
    struct Step {
        std::string_view name;
        std::size_t index;
    };

    /// What is read as an address, a port or a reference, or has no place for a secret.
    bool isModelled(std::string_view key) const
    {
        static constexpr std::array<std::string_view, 4> ofFile = {"name", "include", "networks", "version"};
        static constexpr std::array<std::string_view, 10> ofService = {
            "container_name", "depends_on", "env_file", "expose",   "extends",
            "image",          "networks",   "ports",    "profiles", "network_mode"};
        if (m_path.empty())
            return std::find(ofFile.begin(), ofFile.end(), key) != ofFile.end();
        return m_path.size() == 2 && m_path.front().name == "services" &&
               std::find(ofService.begin(), ofService.end(), key) != ofService.end();
    }

    static std::string_view nameIn(const YamlNode &item)
    {
        const std::string_view text = item.isScalar() ? std::string_view(item.scalar) : std::string_view();
        const std::size_t equals = text.find('=');
        return equals == std::string_view::npos || text.find_first_of(" :/") < equals
                   ? std::string_view()
                   : text.substr(0, equals);
    }

    Visit m_visit;
    std::vector<Step> m_path;
};

template <class Visit>
void walkSecrets(YamlNode &composeFile, Visit visit)
{
    SecretWalk<Visit>(std::move(visit)).walk(composeFile);
}

/// Most texts hold nothing that could be a secret; a quick look tells.
bool mayHoldSecret(std::string_view name, std::string_view text)
{
    return !name.empty() || text.find('$') != std::string_view::npos ||
           text.find("://") != std::string_view::npos || text.find(secretValue) != std::string_view::npos;
}

/// Calls `take(path, masked)` for every text that had secrets.
template <class Take>
void mask(YamlNode &composeFile, Take take)
{
    walkSecrets(composeFile, [&](YamlNode &node, std::string_view name, std::size_t begin, const auto &walk) {
        if (!mayHoldSecret(name, node.scalar))
            return;
        if (auto found = masked(name, std::string_view(node.scalar).substr(begin))) {
            const std::string text = node.scalar.substr(0, begin) + found->text;
            take(walk, text, std::move(found->parts));
            node.scalar = text;
        }
    });
}

std::size_t secretsIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(secretValue); at != std::string_view::npos;
         at = text.find(secretValue, at + secretValue.size()))
        ++count;
    return count;
}

/// A text with \a parts in the places of its secrets.
std::string filled(std::string_view text, const std::vector<std::string> &parts)
{
    std::string whole;
    for (const std::string &part : parts) {
        const std::size_t at = text.find(secretValue);
        whole.append(text.substr(0, at)).append(part);
        text.remove_prefix(at + secretValue.size());
    }
    return whole.append(text);
}

/// A text that asks for its secrets: a default becomes the reason why there is none, another place a
/// variable.
std::string asking(std::string_view text, std::string_view name, std::size_t valueBegin)
{
    constexpr std::string_view reason = "is kept outside the plan";
    std::string variable = inCapitals(name);
    if (!isVariableName(variable))
        variable.clear();
    if (text.substr(valueBegin) != secretValue)
        variable += variable.empty() ? "PASSWORD" : "_PASSWORD";
    std::string whole;
    for (std::size_t at = text.find(secretValue); at != std::string_view::npos; at = text.find(secretValue)) {
        whole += text.substr(0, at);
        text.remove_prefix(at + secretValue.size());
        if (whole.ends_with('-') && text.starts_with('}')) {
            whole.back() = '?';
            whole += reason;
        } else {
            whole.append("${").append(variable).append(":?").append(reason).append("}");
        }
    }
    return whole.append(text);
}

/// The way to a value without the name of the service or fragment that has it.
text::YamlPath withoutOwner(const text::YamlPath &path)
{
    text::YamlPath tail = path;
    tail.erase(tail.begin(),
               tail.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, path.size())));
    return tail;
}

/// A place in a file that is to have its secrets again.
struct Place {
    YamlNode *node;
    std::string name;
    std::size_t valueBegin;
    text::YamlPath path;
};

class PutBack
{
public:
    PutBack(YamlNode &composeFile, const std::vector<TakenSecret> &taken)
    {
        for (const TakenSecret &secret : taken)
            m_taken.emplace(secret.path, &secret);
        walkSecrets(composeFile,
                    [this](YamlNode &node, std::string_view name, std::size_t begin, const auto &walk) {
                        if (node.scalar.find(secretValue) != std::string::npos)
                            m_places.push_back({&node, std::string(name), begin, walk.path()});
                    });
    }

    void run()
    {
        std::erase_if(m_places, [this](const Place &place) {
            const auto found = m_taken.find(place.path);
            return found != m_taken.end() && fill(place, found);
        });
        fillWhere([](const Place &place, const TakenSecret &taken) {
            return withoutOwner(place.path) == withoutOwner(taken.path);
        });
        fillWhere([](const Place &, const TakenSecret &) { return true; });
        for (const Place &place : m_places)
            place.node->scalar = asking(place.node->scalar, place.name, place.valueBegin);
    }

private:
    using Taken = std::multimap<text::YamlPath, const TakenSecret *>;

    /// Fills the places of which the rest of the value is known; of several secrets, none may be the wrong
    /// one.
    template <class Fits>
    void fillWhere(Fits fits)
    {
        std::erase_if(m_places, [&](const Place &place) {
            auto found = m_taken.end();
            for (auto it = m_taken.begin(); it != m_taken.end(); ++it) {
                if (it->second->masked != place.node->scalar || !fits(place, *it->second))
                    continue;
                if (found != m_taken.end() && found->second->parts != it->second->parts)
                    return false;
                found = it;
            }
            return found != m_taken.end() && fill(place, found);
        });
    }

    bool fill(const Place &place, Taken::iterator secret)
    {
        const std::vector<std::string> &parts = secret->second->parts;
        if (secretsIn(place.node->scalar) != parts.size() && place.node->scalar != secret->second->masked)
            return false;
        place.node->scalar = filled(place.node->scalar, parts);
        m_taken.erase(secret);
        return true;
    }

    Taken m_taken; ///< that no place has got yet
    std::vector<Place> m_places;
};

} // namespace

bool looksSecret(std::string_view name, std::string_view value)
{
    const std::string capitals = inCapitals(name);
    return !secretPartsOf(capitals, value).empty() || isSecretWebhook(capitals, value) ||
           (isSecretName(capitals) && !deniesSecret(value));
}

void maskSecrets(YamlNode &composeFile)
{
    mask(composeFile, [](const auto &, const std::string &, std::vector<std::string>) {});
}

std::vector<TakenSecret> takeSecrets(YamlNode &composeFile)
{
    std::vector<TakenSecret> taken;
    mask(composeFile, [&taken](const auto &walk, const std::string &text, std::vector<std::string> parts) {
        taken.push_back({walk.path(), text, std::move(parts)});
    });
    return taken;
}

void putBack(YamlNode &composeFile, const std::vector<TakenSecret> &taken)
{
    PutBack(composeFile, taken).run();
}

} // namespace portolan::compose
