#include "model/text/yaml_equality.h"

#include "model/text/text_edits.h"
#include "model/text/yaml_scalar_text.h"
#include "model/text/yaml_writer.h"

#include <algorithm>

namespace portolan::text {

namespace {

bool saySameScalar(const YamlNode &one, const YamlNode &other)
{
    return one.scalar == other.scalar && (one.style == other.style || !looksLikeAnotherType(one.scalar) ||
                                          writtenStyle(one) == writtenStyle(other));
}

/// The value of the key at a position of \a map in another map; keys mostly stand in the same order.
const YamlNode *counterpart(const YamlNode &map, std::size_t position, const YamlNode &other)
{
    const std::string &key = map.keys[position].text;
    const bool samePlace = position < other.keys.size() && other.keys[position].text == key;
    return samePlace ? &other.items[position] : other.find(key);
}

} // namespace

bool saysNothing(const YamlNode &node)
{
    if (!node.isScalar() || node.style != YamlStyle::Plain)
        return node.isNull();
    return node.scalar.empty() ? node.tag != YamlTag::None : scalarType(node.scalar) == YamlScalarType::Null;
}

bool saySame(const YamlNode &one, const YamlNode &other)
{
    if (one.tag != other.tag)
        return false;
    if (saysNothing(one) || saysNothing(other))
        return saysNothing(one) && saysNothing(other);
    if (one.kind != other.kind || one.items.size() != other.items.size())
        return false;
    if (one.isScalar())
        return saySameScalar(one, other);
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        const YamlNode *item = one.isMap() ? counterpart(one, i, other) : &other.items[i];
        if (!item || !saySame(one.items[i], *item))
            return false;
    }
    return true;
}

bool saySame(const YamlNode *one, const YamlNode *other)
{
    return one && other ? saySame(*one, *other) : one == other;
}

std::string toText(const YamlPath &path)
{
    std::string text;
    for (const std::string &part : path) {
        const bool isPosition = !part.empty() && part.front() == '[';
        text += (text.empty() || isPosition ? "" : ".") + part;
    }
    return text;
}

YamlPath firstDifference(const YamlNode &one, const YamlNode &other)
{
    YamlPath path;
    if (one.kind != other.kind || one.isScalar() || one.tag != other.tag ||
        one.items.size() != other.items.size())
        return path;
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        const YamlNode *item = one.isMap() ? counterpart(one, i, other) : &other.items[i];
        if (!item)
            return path;
        if (saySame(one.items[i], *item))
            continue;
        path.push_back(one.isMap() ? one.keys[i].text : '[' + std::to_string(i) + ']');
        const YamlPath within = firstDifference(one.items[i], *item);
        path.insert(path.end(), within.begin(), within.end());
        return path;
    }
    return path;
}

double likeness(const YamlNode &one, const YamlNode &other)
{
    if (one.kind != other.kind)
        return 0;
    if (one.isNull())
        return 1;
    if (one.isScalar()) {
        const std::size_t longer = std::max({one.scalar.size(), other.scalar.size(), std::size_t{1}});
        const TextChange change = changeBetween(one.scalar, other.scalar);
        const std::size_t common = one.scalar.size() - (change.oldEnd - change.begin);
        return static_cast<double>(common) / static_cast<double>(longer);
    }
    std::size_t same = 0;
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        const YamlNode *item = one.isMap()              ? counterpart(one, i, other)
                               : i < other.items.size() ? &other.items[i]
                                                        : nullptr;
        same += item && saySame(one.items[i], *item) ? 1 : 0;
    }
    const std::size_t all = std::max({one.items.size(), other.items.size(), std::size_t{1}});
    return static_cast<double>(same) / static_cast<double>(all);
}

} // namespace portolan::text
