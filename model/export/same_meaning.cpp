#include "model/export/same_meaning.h"

#include "model/compose/env_writer.h"
#include "model/export/env_variables.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <numeric>

namespace portolan::exports {

namespace {

using text::YamlNode;

/// What a scalar is to Compose: text in quotes is text, and so is everything plain that is no other type.
text::YamlScalarType typeOf(const YamlNode &scalar)
{
    return scalar.style == text::YamlStyle::Quoted ? text::YamlScalarType::Text
                                                   : text::scalarType(scalar.scalar);
}

bool areSame(const YamlNode &one, const YamlNode &other);

/// The positions of a map's entries, by key: the order of the file has no meaning.
std::vector<std::size_t> byKey(const YamlNode &map)
{
    std::vector<std::size_t> order(map.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](auto a, auto b) { return map.keys[a].text < map.keys[b].text; });
    return order;
}

bool haveSameEntries(const YamlNode &one, const YamlNode &other)
{
    const auto left = byKey(one);
    const auto right = byKey(other);
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [&](std::size_t a, std::size_t b) {
            return one.keys[a].text == other.keys[b].text && areSame(one.items[a], other.items[b]);
        });
}

bool areSame(const YamlNode &one, const YamlNode &other)
{
    if (one.kind != other.kind || one.tag != other.tag || one.items.size() != other.items.size())
        return false;
    if (one.isScalar())
        return one.scalar == other.scalar && (one.tag != text::YamlTag::None || typeOf(one) == typeOf(other));
    if (one.isMap())
        return haveSameEntries(one, other);
    return std::equal(one.items.begin(), one.items.end(), other.items.begin(), areSame);
}

/// A port with what is said only for clarity left out. Source: Compose specification, ports.
void simplifyPort(YamlNode &port)
{
    constexpr std::string_view byDefault = "/tcp";
    if (port.isScalar() && port.scalar.ends_with(byDefault))
        port.scalar.resize(port.scalar.size() - byDefault.size());
    if (port.isScalar())
        port.style = text::YamlStyle::Quoted;
    if (const YamlNode *protocol = port.find("protocol"); protocol && protocol->scalar == "tcp")
        port.take("protocol");
    if (YamlNode *published = port.find("published"))
        published->style = text::YamlStyle::Quoted;
}

/// A list of names as the map that it stands for. Source: Compose specification, networks and depends_on.
void toNames(YamlNode &names, const YamlNode &body)
{
    if (!names.isSequence() || names.tag != text::YamlTag::None)
        return;
    YamlNode map = YamlNode::map();
    for (const YamlNode &name : names.items)
        map.set(name.scalar, body);
    names = std::move(map);
}

/// One form for what Compose lets people write in several.
void simplify(YamlNode &project)
{
    YamlNode started = YamlNode::map();
    started.set("condition", YamlNode::text("service_started"));
    YamlNode *services = project.find("services");
    if (!services)
        return;
    for (YamlNode &service : services->items) {
        if (YamlNode *ports = service.find("ports"))
            std::for_each(ports->items.begin(), ports->items.end(), simplifyPort);
        if (YamlNode *networks = service.find("networks"))
            toNames(*networks, {});
        if (YamlNode *dependencies = service.find("depends_on"))
            toNames(*dependencies, started);
    }
}

bool areSameCompose(std::string_view one, std::string_view other)
{
    text::YamlReading first = text::readYaml("", one);
    text::YamlReading second = text::readYaml("", other);
    std::for_each(first.documents.begin(), first.documents.end(), simplify);
    std::for_each(second.documents.begin(), second.documents.end(), simplify);
    return !hasError(first.problems) && !hasError(second.problems) &&
           std::equal(first.documents.begin(), first.documents.end(), second.documents.begin(),
                      second.documents.end(), areSame);
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
