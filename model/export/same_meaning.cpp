#include "model/export/same_meaning.h"

#include "model/compose/env_writer.h"
#include "model/export/env_variables.h"
#include "model/export/zone_text.h"
#include "model/tailnet/policy_update.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>

namespace portolan::exports {

namespace {

using text::YamlNode;

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

/// Lists of a service whose order says nothing. Source: Compose specification, services.
constexpr std::array<std::string_view, 12> unorderedLists = {
    "ports",   "expose",       "volumes",  "tmpfs",   "secrets",  "configs",
    "cap_add", "security_opt", "cap_drop", "devices", "profiles", "group_add"};

void sortItems(YamlNode &list)
{
    const auto textOf = [](const YamlNode &item) {
        return item.isScalar() ? item.scalar : text::writeYamlFlow(item, {});
    };
    std::stable_sort(list.items.begin(), list.items.end(),
                     [&](const YamlNode &one, const YamlNode &other) { return textOf(one) < textOf(other); });
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
        for (const std::string_view name : unorderedLists)
            if (YamlNode *list = service.find(name); list && list->isSequence())
                sortItems(*list);
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
                      second.documents.end(),
                      [](const YamlNode &a, const YamlNode &b) { return text::saySame(a, b); });
}

bool areSameEnv(std::string_view one, std::string_view other)
{
    std::set<std::string> secrets = compose::secretsNamedIn(one);
    secrets.merge(compose::secretsNamedIn(other));
    const auto first = variablesOf(one, secrets);
    const auto second = variablesOf(other, secrets);
    return first && second && *first == *second;
}

/// True when nothing of the one has to be changed for it to say what the other says.
bool areSamePolicy(std::string_view one, std::string_view other)
{
    const text::YamlSplice updated = tailnet::updatePolicyFile("", one, other);
    return !hasError(updated.problems) && updated.text == one;
}

} // namespace

bool haveSameMeaning(ArtefactKind kind, std::string_view one, std::string_view other)
{
    switch (kind) {
    case ArtefactKind::Compose: return areSameCompose(one, other);
    case ArtefactKind::Env: return areSameEnv(one, other);
    case ArtefactKind::Acl: return areSamePolicy(one, other);
    case ArtefactKind::Dns: return areSameZone(one, other);
    default: return false;
    }
}

} // namespace portolan::exports
