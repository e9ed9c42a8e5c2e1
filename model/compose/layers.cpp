#include "model/compose/layers.h"

#include "model/compose/merge.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_writer.h"

#include <algorithm>

namespace portolan::compose {

using text::saySame;
using text::YamlNode;
using text::YamlTag;

namespace {

/// The name under which a service is merged on its own; the rules are the same for every name.
constexpr std::string_view anyName = "x";

YamlNode asProject(YamlNode service)
{
    YamlNode services = YamlNode::map();
    services.set(anyName, std::move(service));
    YamlNode project = YamlNode::map();
    project.set("services", std::move(services));
    return project;
}

YamlNode serviceOf(YamlNode project)
{
    return project.take("services").take(anyName);
}

YamlNode tagged(YamlNode value, YamlTag tag)
{
    value.tag = tag;
    return value;
}

/// `KEY: value` of the entries of \a wanted that \a base does not have, for a service that writes a map where
/// the merged value is a list of `KEY=value`.
YamlNode asMapOver(const YamlNode &base, YamlNode own, const YamlNode &wanted)
{
    for (const YamlNode &entry : wanted.items) {
        const auto isSame = [&](const YamlNode &other) {
            return saySame(other, entry);
        };
        if (std::any_of(base.items.begin(), base.items.end(), isSame))
            continue;
        const std::size_t equals = entry.scalar.find('=');
        const std::string key = entry.scalar.substr(0, equals);
        YamlNode value =
            equals == std::string::npos ? YamlNode() : text::yamlText(entry.scalar.substr(equals + 1));
        if (const YamlNode *known = own.find(key); !known || known->scalar != value.scalar)
            own.set(key, std::move(value));
    }
    return own;
}

/// The items of \a wanted that are not in \a base.
YamlNode itemsOver(const YamlNode &base, const YamlNode &wanted)
{
    YamlNode items = wanted;
    std::erase_if(items.items, [&](const YamlNode &item) {
        return std::any_of(base.items.begin(), base.items.end(),
                           [&](const YamlNode &other) { return saySame(other, item); });
    });
    return items;
}

/// The ways to bring a value about, from the one that says least to the one that says all.
std::vector<YamlNode> waysTo(const YamlNode &base, const YamlNode *own, YamlNode wanted)
{
    if (!wanted.isScalar())
        wanted.style = own ? own->style : text::YamlStyle::Plain; // brackets of the base are its own matter
    std::vector<YamlNode> ways;
    const bool isReplaced = own && own->tag == YamlTag::Override;
    if (!isReplaced && wanted.isMap() && base.isMap())
        ways.push_back(saidOver(base, own && own->isMap() ? *own : YamlNode::map(), wanted));
    if (!isReplaced && wanted.isSequence() && own && own->isMap())
        ways.push_back(asMapOver(base.isMap() ? YamlNode::sequence() : base, *own, wanted));
    if (!isReplaced && wanted.isSequence() && base.isSequence())
        ways.push_back(itemsOver(base, wanted));
    if (!isReplaced)
        ways.push_back(wanted);
    ways.push_back(tagged(wanted, YamlTag::Override));
    return ways;
}

/// Whether a key that says \a said over \a base comes to mean \a wanted.
bool makes(const YamlNode &base, std::string_view key, const YamlNode &said, const YamlNode &wanted)
{
    YamlNode over = YamlNode::map();
    over.set(key, said);
    const YamlNode merged = layered(base, std::move(over));
    return saySame(merged.find(key), &wanted);
}

} // namespace

YamlNode layered(YamlNode base, YamlNode over)
{
    const Sources sources;
    Diagnostics diagnostics(sources); // what cannot be merged is said by whoever resolves the project
    YamlNode project = asProject(std::move(over));
    const Resets resets = Resets::takeFrom(project);
    resets.applyToService(anyName, base);
    mergeService(base, serviceOf(std::move(project)), diagnostics);
    YamlNode whole = asProject(std::move(base));
    keepLastOfEach(whole, diagnostics);
    return serviceOf(std::move(whole));
}

YamlNode saidOver(const YamlNode &base, const YamlNode &own, const YamlNode &wanted)
{
    const YamlNode now = layered(base, own);
    YamlNode said = own;
    for (std::size_t i = 0; i < wanted.keys.size(); ++i) {
        const std::string &key = wanted.keys[i].text;
        const YamlNode &value = wanted.items[i];
        if (saySame(now.find(key), &value))
            continue;
        const YamlNode *known = base.find(key);
        const std::vector<YamlNode> ways =
            known ? waysTo(*known, own.find(key), value) : std::vector<YamlNode>{value};
        const auto way = std::find_if(ways.begin(), ways.end(), [&](const YamlNode &candidate) {
            return makes(base, key, candidate, value);
        });
        said.set(key, way == ways.end() ? ways.back() : *way);
    }
    for (const YamlNode::Key &key : now.keys) {
        if (wanted.find(key.text))
            continue;
        if (base.find(key.text))
            said.set(key.text, tagged(YamlNode(), YamlTag::Reset));
        else
            said.take(key.text);
    }
    return said;
}

} // namespace portolan::compose
