#include "model/check/compose_body.h"

#include "model/compose/volumes.h"
#include "model/plan/compose_name.h"

#include <algorithm>

namespace portolan::check {

namespace {

using text::YamlNode;

std::string textOf(const YamlNode &map, std::string_view key)
{
    const YamlNode *value = map.find(key);
    return value && value->isScalar() ? value->scalar : std::string();
}

/// The name of one entry of a list: itself, or what it has as its source.
std::string nameOfItem(const YamlNode &item)
{
    return item.isScalar() ? item.scalar : textOf(item, "source");
}

/// `NAME` of `NAME=VALUE`
std::string_view nameOfPair(std::string_view pair)
{
    return pair.substr(0, pair.find('='));
}

} // namespace

std::vector<Mount> mountsOf(const Situation &here, const plan::Service &service)
{
    std::vector<Mount> mounts;
    const YamlNode *volumes = service.body.find("volumes");
    if (!volumes || !volumes->isSequence())
        return mounts;
    for (std::size_t i = 0; i < volumes->items.size(); ++i) {
        const YamlNode &item = volumes->items[i];
        YamlNode entry = item;
        if (item.isScalar()) {
            auto parsed = compose::parseShortVolume(here.value(item.scalar));
            if (!parsed)
                continue;
            entry = *std::move(parsed);
        }
        mounts.push_back({textOf(entry, "type"), here.value(textOf(entry, "source")),
                          here.value(textOf(entry, "target")), textOf(entry, "read_only") == "true", i});
    }
    return mounts;
}

std::vector<BodyVariable> variablesIn(const YamlNode *list)
{
    std::vector<BodyVariable> variables;
    if (!list)
        return variables;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const YamlNode &item = list->items[i];
        if (!item.isScalar())
            continue;
        if (list->isMap()) {
            variables.push_back({list->keys[i].text, item.scalar});
        } else if (const std::size_t equals = item.scalar.find('='); equals != std::string::npos) {
            variables.push_back({item.scalar.substr(0, equals), item.scalar.substr(equals + 1)});
        }
    }
    return variables;
}

std::vector<BodyVariable> environmentOf(const plan::Service &service)
{
    return variablesIn(service.body.find("environment"));
}

void setEnvironment(plan::Service &service, const std::string &name, const std::string &value)
{
    YamlNode *environment = service.body.find("environment");
    if (!environment || !environment->isSequence()) {
        YamlNode &map = environment ? *environment : service.body.set("environment", YamlNode::map());
        map.set(name, YamlNode::text(value));
        return;
    }
    const auto same = [&](const YamlNode &item) {
        return nameOfPair(item.scalar) == name;
    };
    const auto known = std::find_if(environment->items.begin(), environment->items.end(), same);
    if (known != environment->items.end())
        known->scalar = name + '=' + value;
    else
        environment->append(YamlNode::text(name + '=' + value));
}

std::vector<std::string> namesIn(const YamlNode &body, std::string_view section)
{
    std::vector<std::string> names;
    const YamlNode *found = body.find(section);
    if (!found)
        return names;
    for (const YamlNode::Key &key : found->keys)
        names.push_back(key.text);
    if (found->isSequence())
        for (const YamlNode &item : found->items)
            if (std::string name = nameOfItem(item); !name.empty())
                names.push_back(std::move(name));
    return names;
}

YamlNode takeName(YamlNode &body, std::string_view section, std::string_view name)
{
    YamlNode *found = body.find(section);
    if (!found)
        return {};
    YamlNode taken;
    if (found->isMap())
        taken = found->take(name);
    else
        std::erase_if(found->items, [name](const YamlNode &item) { return nameOfItem(item) == name; });
    if (found->items.empty())
        body.take(section);
    return taken;
}

std::string_view repositoryOf(std::string_view image)
{
    const std::size_t name = image.rfind('/') == std::string_view::npos ? 0 : image.rfind('/');
    return image.substr(0, std::min(image.find('@'), image.find(':', name)));
}

const std::string &keyOf(const plan::Service &service)
{
    return composeNameOf(service);
}

const std::string &keyOf(const plan::Network &network)
{
    return composeNameOf(network);
}

std::vector<Situation> readingsOf(const Overview &overview, const plan::Service &service)
{
    std::vector<Situation> all = overview.situations();
    std::vector<Situation> active;
    for (const Situation &here : all)
        if (here.resolved.isActive(service))
            active.push_back(here);
    if (active.empty())
        active.push_back(all.front());
    return active;
}

} // namespace portolan::check
