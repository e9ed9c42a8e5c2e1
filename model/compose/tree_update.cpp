#include "model/compose/tree_update.h"

#include "model/text/yaml_equality.h"

#include <algorithm>

namespace portolan::compose {

using text::YamlNode;

void setInOrder(YamlNode &map, std::string_view key, YamlNode value, const YamlNode &like)
{
    if (YamlNode *known = map.find(key)) {
        *known = std::move(value);
        return;
    }
    std::size_t at = 0;
    bool isLikeOthers = false;
    for (const YamlNode::Key &before : like.keys) {
        if (before.text == key) {
            isLikeOthers = true;
            break;
        }
        const auto found = std::find_if(map.keys.begin(), map.keys.end(),
                                        [&](const YamlNode::Key &k) { return k.text == before.text; });
        if (found != map.keys.end())
            at = static_cast<std::size_t>(found - map.keys.begin()) + 1;
    }
    if (!isLikeOthers)
        at = map.keys.size();
    map.kind = YamlNode::Kind::Map;
    map.keys.insert(map.keys.begin() + static_cast<std::ptrdiff_t>(at),
                    {std::string(key), {}, text::YamlStyle::Plain});
    map.items.insert(map.items.begin() + static_cast<std::ptrdiff_t>(at), std::move(value));
}

void takeOver(YamlNode &map, std::string_view key, const YamlNode &wanted)
{
    if (const YamlNode *value = wanted.find(key))
        setInOrder(map, key, *value, wanted);
    else
        map.take(key);
}

void updateKeys(YamlNode &map, const YamlNode &before, const YamlNode &after, const YamlNode &like)
{
    for (std::size_t i = 0; i < after.keys.size(); ++i)
        if (!text::saySame(before.find(after.keys[i].text), &after.items[i]))
            setInOrder(map, after.keys[i].text, after.items[i], like);
    for (const YamlNode::Key &key : before.keys)
        if (!after.find(key.text))
            map.take(key.text);
}

} // namespace portolan::compose
