#include "model/export/same_meaning.h"

#include "model/text/yaml_reader.h"

#include <algorithm>
#include <numeric>

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

} // namespace

bool haveSameMeaning(ArtefactKind kind, std::string_view one, std::string_view other)
{
    if (kind != ArtefactKind::Compose)
        return false;
    const text::YamlReading first = text::readYaml("", one);
    const text::YamlReading second = text::readYaml("", other);
    return !hasError(first.problems) && !hasError(second.problems)
        && std::equal(first.documents.begin(), first.documents.end(), second.documents.begin(), second.documents.end(), areSame);
}

} // namespace portolan::exports
