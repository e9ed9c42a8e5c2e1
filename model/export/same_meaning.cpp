#include "model/export/same_meaning.h"

#include "model/compose/env_file.h"
#include "model/compose/env_writer.h"
#include "model/compose/import.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace portolan::exports {

namespace {

using text::YamlNode;

/// What a scalar is to Compose: text in quotes is text, and so is everything plain that is no other type.
text::YamlScalarType typeOf(const YamlNode &scalar)
{
    return scalar.style == text::YamlStyle::Quoted ? text::YamlScalarType::Text : text::scalarType(scalar.scalar);
}

bool areSame(const YamlNode &one, const YamlNode &other);

/// The positions of a map's entries, by key: the order of the file has no meaning.
std::vector<std::size_t> byKey(const YamlNode &map)
{
    std::vector<std::size_t> order(map.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return map.keys[a].text < map.keys[b].text; });
    return order;
}

bool haveSameEntries(const YamlNode &one, const YamlNode &other)
{
    const auto left = byKey(one);
    const auto right = byKey(other);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](std::size_t a, std::size_t b) {
        return one.keys[a].text == other.keys[b].text && areSame(one.items[a], other.items[b]);
    });
}

bool areSame(const YamlNode &one, const YamlNode &other)
{
    if (one.kind != other.kind || one.tag != other.tag || one.items.size() != other.items.size())
        return false;
    if (one.isScalar())
        return one.scalar == other.scalar && typeOf(one) == typeOf(other);
    if (one.isMap())
        return haveSameEntries(one, other);
    return std::equal(one.items.begin(), one.items.end(), other.items.begin(), areSame);
}

bool areSameCompose(std::string_view one, std::string_view other)
{
    const text::YamlReading first = text::readYaml("", one);
    const text::YamlReading second = text::readYaml("", other);
    return !hasError(first.problems) && !hasError(second.problems)
        && std::equal(first.documents.begin(), first.documents.end(), second.documents.begin(), second.documents.end(), areSame);
}

/// The value of an entry as an expression, whichever quotes it stands in.
std::string expressionOf(const compose::EnvEntry &entry)
{
    if (entry.kind != compose::EnvEntry::Kind::Literal)
        return entry.value;
    std::string expression;
    for (const char c : entry.value)
        expression += c == '$' ? std::string("$$") : std::string(1, c);
    return expression;
}

/// What a file gives each variable; a name that stands twice has its last value. Secrets are no part of it, as the plan
/// leaves them to whoever keeps the file.
std::optional<std::map<std::string, std::string>> variablesOf(std::string_view content, const std::set<std::string> &secrets)
{
    const auto entries = compose::parseEnvFile("", content);
    if (!entries)
        return std::nullopt;
    std::map<std::string, std::string> variables;
    for (const compose::EnvEntry &entry : *entries)
        if (entry.kind != compose::EnvEntry::Kind::Inherited && !secrets.contains(entry.name)
            && !compose::looksSecret(entry.name, entry.value))
            variables[entry.name] = expressionOf(entry);
    return variables;
}

bool areSameEnv(std::string_view one, std::string_view other)
{
    std::set<std::string> secrets = compose::secretsNamedIn(one);
    secrets.merge(compose::secretsNamedIn(other));
    const auto first = variablesOf(one, secrets);
    const auto second = variablesOf(other, secrets);
    return first && second && *first == *second;
}

} // namespace

bool haveSameMeaning(ArtefactKind kind, std::string_view one, std::string_view other)
{
    switch (kind) {
    case ArtefactKind::Compose: return areSameCompose(one, other);
    case ArtefactKind::Env: return areSameEnv(one, other);
    default: return false;
    }
}

} // namespace portolan::exports
