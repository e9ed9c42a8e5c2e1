#include "model/text/yaml_equality.h"

#include "model/text/yaml_scalar_text.h"
#include "model/text/yaml_writer.h"

#include <algorithm>

namespace portolan::text {

namespace {

/// A null that is not written, or a plain word for it; tags such as `!reset` may stand before either.
bool isNothing(const YamlNode &node)
{
    if (!node.isScalar() || node.style != YamlStyle::Plain)
        return node.isNull();
    return node.scalar.empty() ? node.tag != YamlTag::None : scalarType(node.scalar) == YamlScalarType::Null;
}

bool saySameScalar(const YamlNode &one, const YamlNode &other)
{
    return one.scalar == other.scalar
        && (!looksLikeAnotherType(one.scalar) || writtenStyle(one) == writtenStyle(other));
}

/// The value of the key at a position of \a map in another map; keys mostly stand in the same order.
const YamlNode *counterpart(const YamlNode &map, std::size_t position, const YamlNode &other)
{
    const std::string &key = map.keys[position].text;
    const bool samePlace = position < other.keys.size() && other.keys[position].text == key;
    return samePlace ? &other.items[position] : other.find(key);
}

std::size_t commonLetters(std::string_view one, std::string_view other)
{
    const std::size_t shorter = std::min(one.size(), other.size());
    std::size_t head = 0;
    while (head < shorter && one[head] == other[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    return head + tail;
}

} // namespace

bool saySame(const YamlNode &one, const YamlNode &other)
{
    if (one.tag != other.tag)
        return false;
    if (isNothing(one) || isNothing(other))
        return isNothing(one) && isNothing(other);
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
    if (one.kind != other.kind || one.isScalar() || one.tag != other.tag || one.items.size() != other.items.size())
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
        return static_cast<double>(commonLetters(one.scalar, other.scalar)) / static_cast<double>(longer);
    }
    std::size_t same = 0;
    for (std::size_t i = 0; i < one.items.size(); ++i) {
        const YamlNode *item = one.isMap() ? counterpart(one, i, other)
            : i < other.items.size()       ? &other.items[i]
                                           : nullptr;
        same += item && saySame(one.items[i], *item) ? 1 : 0;
    }
    const std::size_t all = std::max({one.items.size(), other.items.size(), std::size_t{1}});
    return static_cast<double>(same) / static_cast<double>(all);
}

} // namespace portolan::text
